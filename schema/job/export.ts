import { z } from 'zod';
import { operate } from '../account/operation.ts';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { spend } from '../core/limit/limit.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type TaskContext } from '../core/outbox/task.ts';
import type { Performer } from '../core/performer.ts';
import { uuidv7 } from '../core/uuid.ts';

/** Writes the workbook of an export; a worker that knows the portal's lists says how. */
export type ListExporter = (context: TaskContext, id: string) => Promise<void>;
let exporter: ListExporter | undefined;
export const exportsBy = (how: ListExporter | undefined): void => { exporter = how; };

/** When somebody asks: a list that is too long for his browser, as a workbook. */
export const exportList = defineTask({
  name: 'job.exportList', title: '导出列表', queue: 'bulk', payload: z.object({ export: z.uuid() }),
  async handle(context, { export: id }) {
    if (!exporter) throw new Error('this worker makes no exports');
    await exporter(context, id);
  },
});

const limit = { name: 'list-export', times: 30, minutes: 60 } as const;
const wish = z.object({
  address: z.string().max(4_000, '列表的网址过长。').regex(/^\/(?![/\\])/, '列表的网址不正确。'), title: z.string().trim().min(1, '请填写标题。').max(100, '标题至多 100 字。'),
  variables: z.record(z.string(), z.unknown()).refine((given) => JSON.stringify(given).length <= 50_000, '筛选条件过多。'), language: z.enum(['zh', 'en']), money: z.enum(['wan', 'yuan']),
});
export type ListWish = z.infer<typeof wish>;

/** @returns the id of the run that will be; it stands among the jobs of whoever asked, with its progress and at its end the file */
export async function startExport(performer: Performer, given: unknown): Promise<string> {
  const { personId: asks } = performer.actor;
  if (asks !== null) await spend(performer.em(), limit, asks, performer.clock?.() ?? new Date());
  return operate(performer, { objectType: 'ListExport', action: 'startExport' }, async (em, now) => {
    const { personId, organizationId } = performer.actor;
    if (performer.actor.kind !== 'person' || personId === null) throw new Refusal({ code: 'NOT_SIGNED_IN', message: '请先登录。' });
    const parsed = wish.safeParse(given);
    if (!parsed.success) throw new Refusal(...parsed.error.issues.map(({ message, path }) => ({ code: 'INVALID_INPUT', message, path: ['input', ...path.map(String)] })));
    const { address, title, variables, language, money } = parsed.data;
    const [id, job] = [uuidv7(), uuidv7()];
    await em.execute('insert into list_export (id, person_id, organization_id, title, address, variables, language, money, requested_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)',
      [id, personId, organizationId, title, address, JSON.stringify(variables), language, money, now.toISOString()]);
    await record(em, performer.actor, { objectType: 'ListExport', objectId: id, action: 'startExport', after: { title, list: address.split('?')[0] } }, performer.requestId);
    await stage(em, exportList, { export: id }, { by: personId, id: job });
    return job;
  });
}
