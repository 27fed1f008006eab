import type { RequestContext } from '../core/context.ts';
import type { Download } from '../core/download.ts';
import { Refusal } from '../core/error/refusal.ts';
import { ownFile } from './own-data.ts';
import { workbookOf } from './workbook.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /api/downloads/my-data/all.xlsx` or `all.json`: everything that the bureau holds of whoever is signed in. */
export const ownDataDownload: Download<RequestContext, string | Uint8Array> = {
  name: 'my-data', title: '我的个人信息', key: /^all\.(json|xlsx)$/,
  async make(context, key) {
    try {
      const file = await ownFile(context);
      const name = `云局个人信息 ${file.of} ${file.at.slice(0, 10)}`;
      return key === 'all.json' ? { name: `${name}.json`, mediaType: 'application/json; charset=utf-8', body: `${JSON.stringify(file, null, 2)}\n` } : { name: `${name}.xlsx`, mediaType: xlsx, body: await workbookOf(file) };
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  },
};
