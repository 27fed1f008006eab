import writeExcelFile from 'write-excel-file/node';
import { z } from 'zod';
import { fail, type Identify, type Route } from './app.ts';
import { readBody } from './body.ts';

const table = z.object({
  title: z.string().min(1).max(31),
  columns: z.array(z.string().max(100)).min(1).max(100),
  rows: z.array(z.array(z.string().max(4_000).nullable())).max(20_000),
});

/**
 * `POST /export/table.xlsx`: a table as a screen shows it, as a workbook. Every cell is text, so that codes keep their
 * zeros and digits, and none is a formula. The last line says who took it away and when.
 */
export const exportRoute = (identify: Identify): Route => async (request, response, url) => {
  if (url.pathname !== '/export/table.xlsx') return false;
  if (request.method !== 'POST') { response.setHeader('allow', 'POST'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 POST。'); return true; }
  const context = await identify(request);
  if (context.refused !== null) { fail(response, 401, 'UNAUTHENTICATED', context.refused); return true; }
  const parsed = await readBody(request, 20_000_000).then((body) => table.safeParse(JSON.parse(body.toString('utf8')))).catch(() => null);
  if (!parsed?.success) { fail(response, 400, 'BAD_USER_INPUT', '表格内容无效或过大。'); return true; }
  const { title, columns, rows } = parsed.data;
  const at = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  const text = (value: string | null) => (value === null ? null : { type: String, value });
  const sheet = [
    columns.map((value) => ({ type: String, value, fontWeight: 'bold' as const, backgroundColor: '#eef1f5' })),
    ...rows.map((row) => columns.map((_, index) => text(row[index] ?? null))),
    [text(`导出：${context.actor.name} ${at}`), ...columns.slice(1).map(() => null)],
  ];
  const widths = columns.map((column, index) => ({ width: Math.min(60, 4 + Math.max(...[column, ...rows.slice(0, 200).map((row) => row[index] ?? '')].map(displayWidth))) }));
  const workbook = await writeExcelFile(sheet as never, { sheet: title.replace(/[\\/?*[\]:]/g, ' '), columns: widths, stickyRowsCount: 1 } as never).toBuffer();
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-length': workbook.length, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename="table.xlsx"; filename*=UTF-8''${encodeURIComponent(`${title} ${at.slice(0, 10)}.xlsx`)}`,
  }).end(workbook);
  return true;
};

/** Chinese characters are twice as wide. */
const displayWidth = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
