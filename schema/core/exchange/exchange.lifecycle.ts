import type { EntityManager } from '@mikro-orm/postgresql';
import { entityNamed } from '../access/compile.ts';
import { any, role, system } from '../access/condition.ts';
import { Refusal } from '../error/refusal.ts';
import { recordAll } from '../journal/journal.ts';
import { nothing, text } from '../lifecycle/input.ts';
import { type ActionContext, lifecycle } from '../lifecycle/lifecycle.ts';
import { stage } from '../outbox/outbox.ts';
import { uuidv7 } from '../uuid.ts';
import { type BatchReading, type StoredSheet, readFiles, storeFiles } from './batch.ts';
import { seesBatches } from './exchange.access.ts';
import { ImportBatch, ImportFile, ImportSheet, type batchStates } from './exchange.entity.ts';
import { runImport } from './exchange.tasks.ts';
import { exchangeHouse } from './house.ts';
import { fingerprint } from './opened.ts';
import { blockOf } from './report.ts';
import { undoRecords } from './undo.ts';
import { z } from 'zod';

type State = (typeof batchStates)[number];

/** Who may hand files over: the bureau, and every department for its own. */
const importers = any(role('CLERK', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'INCUBATOR', 'PARK'), system('import'));

/** Uploaded files wait in the caller's hands; they are no part of the public input. */
export type Upload = { readonly year?: number; readonly regionCode?: string; readonly files: readonly { readonly name: string; readonly content: Uint8Array }[]; readonly seen?: (reading: BatchReading) => void };

export const importBatchLifecycle = lifecycle<State, ImportBatch>({
  name: 'importBatch', title: '导入批次', entity: ImportBatch, visible: any(seesBatches, system('import')),
  states: {
    PREVIEWED: { title: '已预览' }, IMPORTING: { title: '导入中' }, IMPORTED: { title: '已导入' },
    UNDONE: { title: '已撤销', final: true }, FAILED: { title: '导入失败', final: true }, DISCARDED: { title: '已放弃', final: true },
  },
  creations: {
    preview: { title: '上传并预览', to: 'PREVIEWED', who: importers, input: z.custom<Upload>(), make: previewed },
  },
  actions: {
    import: {
      title: '导入', from: ['PREVIEWED'], to: 'IMPORTING', who: importers,
      requires: [{
        code: 'NOTHING_ACCEPTED', title: '至少有一行通过检查', beforehand: true,
        check: async (_, batch) => (batch.accepted > 0 ? null : { message: '没有一行通过检查，无可导入。' }),
      }],
      after: async ({ em }, batch) => { await stage(em, runImport, { batchId: batch.id }, { key: batch.id }); },
    },
    finish: { title: '完成导入', from: ['PREVIEWED', 'IMPORTING'], to: 'IMPORTED', who: system('import'), change: imported },
    fail: {
      title: '导入失败', from: ['IMPORTING'], to: 'FAILED', who: system('import'), input: z.object({ failure: text('失败原因') }),
      change: async (_, batch, { failure }: { failure: string }) => { batch.failure = failure; },
    },
    discard: { title: '放弃', from: ['PREVIEWED'], to: 'DISCARDED', who: importers, input: nothing },
    undo: {
      title: '撤销导入', from: ['IMPORTED'], to: 'UNDONE', who: importers, input: nothing,
      change: async ({ em, actor, requestId }, batch) => {
        await oneAtATime(em);
        let obstacles;
        try {
          obstacles = await undoRecords(em, batch.id);
        } catch (error) {
          const { code } = error as { code?: string };
          if (code !== '23503') throw lockedAsRefusal(error);
          throw new Refusal({ code: 'STILL_REFERRED_TO', message: '本批建立的记录已被别处引用：请先撤销较晚的批次或删除那些记录。' });
        }
        if (obstacles.length > 0) {
          throw new Refusal(...obstacles.map(({ entity, count }) => ({ code: 'CHANGED_SINCE', message: `${count} 条记录（${entity}）导入后又有改动：请先撤销较晚的批次。`, details: { entity, count } })));
        }
        const moved = await em.execute<{ type: string; id: string; from: string; to: string }[]>(
          `select j.object_type as type, j.object_id as id, j.from_state as "from", j.to_state as "to" from import_line l join journal_entry j on j.object_id = l.object_id and j.object_type = l.object_type
            where l.batch_id = ? and l.change = 'UPDATED' and j.action = 'import.update' and j.to_state is not null and j.after ->> 'batch' = ?`, [batch.id, batch.id]);
        await recordAll(em, actor, moved.map(({ type, id, from, to }) => ({ objectType: type, objectId: id, action: 'import.undo', fromState: to, toState: from, after: { batch: batch.id }, veil: veilOf(batch) })), requestId);
      },
    },
  },
  veil: (_, { row }) => row && veilOf(row),
  facts: ({ year, regionCode, accepted, rejected, created, updated, unchanged }) => ({ year, regionCode, accepted, rejected, created, updated, unchanged }),
});

/** What is confidential stays so: nothing lifts this veil. */
const veilOf = ({ id, isConfidential }: ImportBatch): string | null => (isConfidential ? `import ${id}` : null);

/** Imports and undos take turns: what one finds, the other must not be changing. */
const oneAtATime = (em: EntityManager): Promise<unknown> => em.execute(`select pg_advisory_xact_lock(hashtext('import'))`);

async function previewed({ em, actor, now }: ActionContext, { year, regionCode, files, seen }: Upload): Promise<ImportBatch> {
  if (files.length === 0) throw new Refusal({ code: 'NO_FILES', message: '没有文件。' });
  const reading = await readFiles(em, exchangeHouse(), files, { year, regionCode });
  seen?.(reading);
  const sheets = reading.files.flatMap((file) => file.sheets);
  if (sheets.length === 0) throw new Refusal({ code: 'NOTHING_RECOGNISED', message: '没有认出任何一张表：请核对文件是否为部门报送的样式。', path: ['input', 'files'] });
  const batch = em.create(ImportBatch, {
    id: uuidv7(), state: 'PREVIEWED', isConfidential: sheets.some(({ declaration }) => declaration.isConfidential), year: reading.year, regionCode: reading.regionCode, createdAt: now, createdBy: actor.name, personId: actor.personId, organizationId: actor.organizationId,
    accepted: sheets.reduce((sum, sheet) => sum + sheet.accepted, 0), rejected: sheets.reduce((sum, sheet) => sum + sheet.rejected_count, 0),
  });
  em.persist(batch);
  await em.flush();
  for (const { name, content } of files) em.persist(em.create(ImportFile, { batch, name, size: content.length, sha256: fingerprint(content), content: Buffer.from(content) }));
  let [position, line] = [0, 0];
  const rejected: Record<string, unknown>[] = [];
  for (const file of reading.files) {
    for (const sheet of file.sheets) {
      const { block, header_rows, not_data, data_rows, normalised } = blockOf(sheet);
      const row = em.create(ImportSheet, {
        id: uuidv7(), batch, file: file.file, sheet: sheet.sheet, declaration: sheet.declaration.name, title: sheet.declaration.title, department: sheet.declaration.department,
        rowsRead: sheet.rows_read, accepted: sheet.accepted, rejected: sheet.rejected_count, report: { ...(block !== undefined && { block }), header_rows, not_data, data_rows, normalised }, position: position++,
      });
      em.persist(row);
      for (const fault of sheet.rejected) {
        rejected.push({
          id: uuidv7(), batch_id: batch.id, sheet_id: row.id, row: fault.row, verdict: 'REJECTED', reason: fault.reason, column: fault.column, letter: fault.letter,
          value: fault.raw, message: fault.message, same_as_row: fault.same_as_row ?? null, position: line++,
        });
      }
    }
    for (const sheet of file.unrecognised) em.persist(em.create(ImportSheet, { batch, file: file.file, sheet, declaration: null, title: '未识别', report: {}, position: position++ }));
  }
  await em.flush();
  await em.execute(`insert into import_line (id, batch_id, sheet_id, "row", verdict, reason, "column", letter, value, message, same_as_row, position)
    select * from jsonb_to_recordset(?::jsonb) as r(id uuid, batch_id uuid, sheet_id uuid, "row" int, verdict text, reason text, "column" text, letter text, value text, message text, same_as_row int, position int)`, [JSON.stringify(rejected)]);
  return batch;
}

/** The whole of an import: one transaction, so that a batch is in the database as a whole or not at all. */
async function imported({ em, actor, now, requestId, vault }: ActionContext, batch: ImportBatch): Promise<void> {
  await oneAtATime(em);
  const files = await em.find(ImportFile, { batch: batch.id }, { populate: ['content'], orderBy: { id: 'asc' } });
  const house = exchangeHouse();
  const reading = await readFiles(em, house, files.map(({ name, content }) => ({ name, content: content as Uint8Array })), { year: batch.year, ...(batch.regionCode ? { regionCode: batch.regionCode } : {}) });
  const lineage = await openLineage(em, batch);
  const became = { CREATED: 0, UPDATED: 0, same: 0 };
  await storeFiles(em, house, reading, vault, watchers.get(batch.id) ?? (() => undefined), async (stored) => {
    for (const { change } of stored.outcomes) became[change ?? 'same'] += 1;
    await lineage(stored);
    await recordAll(em, actor, stored.outcomes.filter(({ change }) => change !== null).map(({ entity, id, change, before, move }) => ({
      objectType: entity, objectId: id, ...(move && { fromState: move.from, toState: move.to }), action: change === 'CREATED' ? 'import.create' : 'import.update', before: before && masked(em, entity, before), after: { batch: batch.id },
      concerns: entity === 'Organization' ? id : null, veil: veilOf(batch),
    })), requestId);
  }).catch((error: unknown) => { throw lockedAsRefusal(error); });
  [batch.created, batch.updated, batch.unchanged] = [became.CREATED, became.UPDATED, became.same];
  batch.regionCode = reading.regionCode;
  batch.importedAt = now;
}

/** What a trigger keeps from being changed (a published figure that was signed) is a refusal in its own words. */
const lockedAsRefusal = (error: unknown): unknown =>
  ((error as { code?: string }).code === 'BU001' ? new Refusal({ code: 'RECORD_LOCKED', message: `${((error as Error).message.split('\n').at(-1) ?? '').replace(/^.*error: /, '')}：请核对文件，已锁定的部分不能随导入更改。` }) : error);

/** Whoever runs an import in this process hears how far it is. */
export const watchers = new Map<string, (percent: number, title: string) => void | Promise<void>>();

/** What is sealed, hashed or made to be searched stays out of the journal, and what an entity hides because it is personal. */
function masked(em: EntityManager, name: string, before: Record<string, unknown>): Record<string, unknown> {
  const hidden = new Set(entityNamed(em.getMetadata() as never, name).props.flatMap((property) => (property.hidden ? property.fieldNames : [])));
  return Object.fromEntries(Object.entries(before).filter(([column]) => !hidden.has(column) && !/(_cipher|_hash|^search_text)$/.test(column)));
}

const stateKept = '文件所述状态与系统办理的结果不同：以办理结果为准，未随文件更改。';

/** Writes where the records of one sheet after the other came from. */
async function openLineage(em: EntityManager, batch: ImportBatch): Promise<(stored: StoredSheet) => Promise<void>> {
  const sheets = await em.find(ImportSheet, { batch: batch.id });
  const [{ from } = { from: 0 }] = await em.execute<{ from: number }[]>(`select coalesce(max(position), -1) + 1 as "from" from import_line where batch_id = ?`, [batch.id]);
  let position = Number(from);
  return async ({ reading, outcomes }) => {
    const sheet = sheets.find((each) => each.file === reading.file && each.sheet === reading.sheet && each.declaration === reading.declaration.name)!;
    const changed = outcomes.filter(({ change, isStateKept }) => change !== null || isStateKept);
    for (let at = 0; at < changed.length; at += 5_000) {
      const lines = changed.slice(at, at + 5_000).map(({ row, entity, id, change, before, after, isStateKept }) => ({ id: uuidv7(), row, object_type: entity, object_id: id, change, before, after, message: isStateKept ? stateKept : null, position: position++ }));
      await em.execute(`insert into import_line (id, batch_id, sheet_id, "row", verdict, object_type, object_id, change, before, after, message, position)
        select id, ?::uuid, ?::uuid, "row", 'ACCEPTED', object_type, object_id, change, before, after, message, position
          from jsonb_to_recordset(?::jsonb) as r(id uuid, "row" int, object_type text, object_id uuid, change text, before jsonb, after text, message text, position int)`, [batch.id, sheet.id, JSON.stringify(lines)]);
    }
  };
}
