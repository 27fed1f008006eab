import type { MikroORM } from '@mikro-orm/postgresql';
import type { Actor } from '../../schema/core/access/actor.ts';
import { actorNow } from '../../schema/account/session.ts';
import type { RequestContext } from '../../schema/core/context.ts';
import { Stopped, type TaskContext } from '../../schema/core/outbox/task.ts';
import { ListExport } from '../../schema/job/export.entity.ts';
import type { ListExporter } from '../../schema/job/export.ts';
import type { Reader } from '../http/reader.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import type { Log } from '../log.ts';
import { type ListColumns, openColumns } from './columns.ts';
import { mostRows, workbook } from './sheet.ts';

const pageSize = 100;
/** So much is written at once. */
const partBytes = 1 << 20;
/** So often it is said how far it is, in milliseconds. */
const pause = 1_000;

export interface ExporterNeeds { readonly orm: MikroORM; readonly url: string; readonly role: string | undefined; readonly log: Log; readonly dataDirectory?: string }

/** Writes exports of lists, as whoever asked would see them when it is run. GraphQL is loaded when there is the first to write. */
export function createExporter({ orm, url, role, log, dataDirectory }: ExporterNeeds): { readonly run: ListExporter; close(): Promise<void> } {
  let reader: Reader | undefined;
  /** What the person sees of a page: the portal's document, through the same reads as over HTTP. */
  const asking = async (document: string, actor: Actor, context: TaskContext) => {
    const [{ build }, { executeRead, textOf }, { createReader }, { Kind, parse, visit }] = await Promise.all([import('../../schema/build.ts'), import('../../schema/core/read/execute.ts'), import('../http/reader.ts'), import('graphql')]);
    const { schema, model } = await build(orm.getMetadata(), role !== undefined);
    reader ??= createReader({ url, role, log, max: 2 });
    const { query } = reader;
    const counting = parse(document);
    // How many there are is asked once.
    const plain = visit(counting, { Field: (field) => (field.name.value === 'totalCount' ? null : undefined) });
    const [first, rest] = [counting, plain].map((of) => ({ of, operation: of.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)! }));
    return async (variables: Readonly<Record<string, unknown>>, isFirst: boolean): Promise<unknown> => {
      const { of, operation } = isFirst ? first! : rest!;
      const asked = { actor, model, schema, query, em: () => orm.em.fork(), loaders: new Map(), vault: context.vault, log: context.log, requestId: context.id, session: { id: null, address: null, userAgent: null, strict: true } } as unknown as RequestContext;
      const answer = await executeRead(of, operation, variables, asked);
      if (!answer) throw new Error('筛选条件或排序不正确，请在列表页重新导出。');
      if (answer.errors?.[0]) throw answer.errors[0].originalError ?? answer.errors[0];
      return JSON.parse(textOf(answer.data));
    };
  };

  const write = async (wish: ListExport, writer: string, actor: Actor, list: ListColumns, context: TaskContext): Promise<void> => {
    const { em, progress } = context;
    const ask = await asking(list.document, actor, context);
    const found = { export: wish.id, title: wish.title, of: `psn_${wish.personId}` };
    let [count, bytes, saidAt] = [0, 0, 0];
    const pages = async function* () {
      let [after, total]: [string | null, number | null] = [null, null];
      do {
        const page = await list.read(await ask({ ...wish.variables, first: pageSize, after }, count === 0));
        total ??= page.total;
        count += page.rows.length;
        if (Math.max(count, total ?? 0) > mostRows) throw new Error(`超过 ${mostRows} 行，一张工作表放不下，请缩小范围后导出。`);
        if (Date.now() - saidAt >= pause) { await progress(total ? Math.min(99, (count / total) * 100) : 0, { ...found, rows: count }); saidAt = Date.now(); }
        yield page.rows;
        after = page.next;
      } while (after !== null);
    };
    let [part, held]: [number, Buffer[]] = [0, []];
    const put = async (): Promise<void> => {
      const kept = await em.execute<{ part: number }[]>('insert into list_export_part (export_id, part, content) select id, ?, ? from list_export where id = ? and writer = ? for share returning part', [part += 1, Buffer.concat(held), wish.id, writer]);
      if (kept.length === 0) throw new Error('另一次执行已接手此导出。');
      held = [];
    };
    const time = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    for await (const piece of workbook({ title: wish.title, columns: list.titles, rows: pages(), last: `${wish.language === 'zh' ? '导出：' : 'Exported: '}${actor.name} ${time}` })) {
      held.push(piece);
      bytes += piece.length;
      if (held.reduce((sum, each) => sum + each.length, 0) >= partBytes) await put();
    }
    await put();
    const ended = await em.execute<{ id: string }[]>('update list_export set rows = ?, bytes = ?, finished_at = clock_timestamp() where id = ? and writer = ? returning id', [count, bytes, wish.id, writer]);
    if (ended.length === 0) throw new Error('另一次执行已接手此导出。');
    await progress(100, { ...found, rows: count, bytes });
  };

  return {
    async run(context, id) {
      const { em, progress } = context;
      const wish = await em.findOne(ListExport, { id });
      if (!wish) throw new Error('此导出已过期，请在列表页重新导出。');
      if (wish.finishedAt) { await progress(100, { export: id, title: wish.title, of: `psn_${wish.personId}`, rows: wish.rows, bytes: wish.bytes }); return; }
      const actor = await actorNow(em, wish.personId, wish.organizationId ?? null);
      if (!actor) throw new Error('启动者已不能代表该单位查看，未予导出。');
      await progress(0);
      const writer = uuidv7();
      await em.execute('update list_export set writer = ? where id = ? returning id', [writer, id]);
      // What an attempt that was cut short has left.
      const clear = (): Promise<unknown> => em.execute('delete from list_export_part p using list_export e where e.id = p.export_id and e.id = ? and e.writer = ?', [id, writer]);
      await clear();
      const list = await openColumns({ address: wish.address, language: wish.language, money: wish.money, dataDirectory });
      if (!list) throw new Error('此网址不是可以导出的列表。');
      try {
        await write(wish, writer, actor, list, context);
      } catch (error) {
        await clear();
        if (!(error instanceof Stopped)) context.log.warn({ export: id }, 'a list was not exported');
        throw error;
      } finally {
        list.close();
      }
    },
    close: async () => { await reader?.close(); },
  };
}
