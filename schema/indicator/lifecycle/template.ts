import { createHash } from 'node:crypto';
import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { working } from '../../core/access/actor.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { nothing } from '../../core/lifecycle/input.ts';
import { lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ReportTemplate, type TemplateState } from '../report/report.entity.ts';

/** The file waits in the caller's hands; it is no part of the public input. */
export interface TemplateUpload { readonly name: string; readonly content: Uint8Array }
const mostBytes = 5_000_000;

/** A template of the annual summary: handed in by a clerk, used from then on by whoever generates, until it is retired. */
export const reportTemplateLifecycle = lifecycle<TemplateState, ReportTemplate>({
  name: 'reportTemplate', title: '总结模板', entity: ReportTemplate, visible: role(...working),
  states: { IN_USE: { title: '可用' }, RETIRED: { title: '已停用', final: true } },
  creations: {
    // Over POST /api/reports/templates, which has the bytes.
    upload: {
      title: '上传模板', to: 'IN_USE', who: role('CLERK'), isInner: true, input: z.custom<TemplateUpload>(),
      make: async ({ em, now }, { name, content }) => {
        if (content.byteLength > mostBytes) throw new Refusal({ code: 'FILE_TOO_LARGE', message: '模板超过 5 MB：请压缩其中的图片。', path: ['file'] });
        const { inspect } = await import('../report/document.ts');
        const tags = inspect(content);
        const bytes = Buffer.from(content);
        return em.create(ReportTemplate, { id: uuidv7(), name, content: bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), tags, receivedAt: now } as never);
      },
    },
  },
  actions: { retire: { title: '停用', from: ['IN_USE'], to: 'RETIRED', who: role('CLERK', 'DIRECTOR'), input: nothing } },
  facts: ({ name, sha256, size }) => ({ name, sha256, size }),
});
