import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Actor } from '../schema/core/access/actor.ts';
import { openWorkbook } from '../schema/core/exchange/open.ts';
import { tidy } from '../schema/core/personal/tidy.ts';
import { exportList, exportsBy } from '../schema/job/export.ts';
import { createExporter } from '../server/export/exporter.ts';
import { exportedRoute } from '../server/http/exported.ts';
import { createLog } from '../server/log.ts';
import { type Api, startApi } from './support/api.ts';
import { makeTown } from './support/people.ts';
import { runStaged, taskContext } from './support/staged.ts';
import { staffOf, type Staff } from './support/staff.ts';

/** Lists that are too long for a browser, written by the server as whoever asked sees them. */
let api: Api;
let staff: Staff;
let exporter: ReturnType<typeof createExporter>;
const rows = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => api.database.orm.em.fork().execute<T[]>(sql, values);
const many = 10_300;
const contextOf = (progress: (percent: number, found?: Readonly<Record<string, unknown>>) => Promise<void> = async () => undefined) => taskContext(api.database, 1, { progress });

jest.setTimeout(120_000);

beforeAll(async () => {
  api = await startApi({ routes: (identify) => [exportedRoute(identify)] });
  const em = api.database.orm.em.fork();
  const town = await makeTown(em);
  staff = await staffOf(em, town);
  await em.execute(
    `insert into organization (id, kind, name, region_id, town_id, status, search_text, created_at, registered_capital)
     select gen_random_uuid(), 'ENTERPRISE', '甲' || lpad(n::text, 6, '0') || '有限公司', ?, ?, 'ACTIVE', '甲' || n, now(), n * 10000 from generate_series(1, ?) n returning id`, [town.county.id, town.town.id, many]);
  exporter = createExporter({ orm: api.database.orm, url: api.database.url, role: api.database.role, log: createLog({ logLevel: 'error' }) });
  exportsBy(exporter.run);
});
afterAll(async () => { exportsBy(undefined); await exporter?.close(); await api?.close(); });

const address = '/enterprises?sort=-NAME&cols=code,town,capital';
const variables = { filter: { name: { contains: '甲' } }, orderBy: [{ field: 'NAME', direction: 'DESC' }], search: null, first: 50 };
const start = async (actor: Actor, more: object = {}): Promise<{ readonly id: string | null; readonly errors: readonly { readonly code: string }[] }> => {
  const answer = await api.ask('mutation ($input: StartExportInput!) { startExport(input: $input) { id errors { code message path } } }', { input: { address, title: '企业名录', variables, language: 'ZH', money: 'WAN', ...more } }, actor);
  return answer.data?.startExport ?? { id: null, errors: [{ code: answer.errors![0]!.extensions.code }] };
};
const lastExport = async (): Promise<string> => (await rows<{ id: string }>('select id from list_export order by requested_at desc, id desc limit 1'))[0]!.id;
const download = (id: string, actor?: Actor): Promise<Response> => api.fetch(`/api/exports/${id}`, {}, actor);
const cellsOf = async (response: Response): Promise<string[][]> => {
  const workbook = await openWorkbook('list.xlsx', Buffer.from(await response.arrayBuffer()));
  const [sheet] = workbook.sheets;
  return sheet!.rows.map((row) => Array.from(row.cells, (cell) => cell?.text ?? ''));
};

describe('a list of more than 10,000 rows', () => {
  test('is written with its filters, order and columns, and is for whoever asked', async () => {
    const told: [number, Readonly<Record<string, unknown>> | undefined][] = [];
    const { id, errors } = await start(staff.clerk);
    expect({ id: id?.slice(0, 4), errors }).toEqual({ id: 'job_', errors: [] });
    expect(await runStaged(api.database, [exportList], { progress: async (percent, found) => { told.push([percent, found]); } })).toBe(1);
    const exported = await lastExport();
    expect(told.at(-1)).toEqual([100, { export: exported, title: '企业名录', of: `psn_${staff.clerk.personId}`, rows: many, bytes: expect.any(Number) }]);
    for (const other of [staff.director, staff.admin, staff.enterprise, undefined]) expect((await download(exported, other)).status).toBe(404);
    const response = await download(exported, staff.clerk);
    expect([response.status, Number(response.headers.get('content-length'))]).toEqual([200, told.at(-1)![1]!['bytes']]);
    const cells = await cellsOf(response);
    expect(cells[0]).toEqual(['企业名称', '统一社会信用代码', '所属镇街', '注册资本（万元）']);
    expect(cells.length).toBe(many + 2);
    expect(cells[1]!.filter(Boolean)).toEqual([`甲0${many}有限公司`, '瓯北街道', '10,300.00']);
    expect(cells[many]![0]).toBe('甲000001有限公司');
    expect(cells.at(-1)![0]).toMatch(/^导出：陈经办 \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    // What was looked for is not in the payload that is kept in clear, nor in the journal.
    expect(JSON.stringify(await rows(`select after from journal_entry where object_type = 'ListExport'`))).not.toContain('甲');
  });

  test('is written once, however often its task runs, and anew after an attempt that was cut short', async () => {
    const id = await lastExport();
    const parts = () => rows<{ part: number; md5: string }>('select part, md5(content) as md5 from list_export_part where export_id = ? order by part', [id]);
    const before = await parts();
    await exporter.run(contextOf(), id);
    expect(await parts()).toEqual(before);
    await rows('update list_export set finished_at = null, rows = null, bytes = null where id = ? returning id', [id]);
    await expect(exporter.run(contextOf(async (_, found) => { if (Number(found?.['rows'] ?? 0) > 0) throw new Error('cut short'); }), id)).rejects.toThrow('cut short');
    expect(await parts()).toEqual([]);
    expect((await download(id, staff.clerk)).status).toBe(404);
    // One that was taken for dead wakes up while another has begun: it writes nothing into the other's file.
    let isWoken = false;
    const sleeper = exporter.run(contextOf(async (_, found) => { if (!isWoken && Number(found?.['rows'] ?? 0) > 0) { isWoken = true; await exporter.run(contextOf(), id); } }), id);
    await expect(sleeper).rejects.toThrow('另一次执行已接手');
    expect((await parts()).map(({ part }) => part)).toEqual(before.map(({ part }) => part));
    const response = await download(id, staff.clerk);
    expect([response.status, (await cellsOf(response)).length]).toEqual([200, many + 2]);
  });

  test('shows what the person may see when it is written, and nothing to whoever lost the right', async () => {
    const few = { ...variables, filter: { name: { contains: '瓯北阀门' } } };
    await rows(`update organization set legal_representative = '朱法人' where name = '瓯北阀门有限公司' returning id`);
    await start(staff.township, { address: '/enterprises?cols=person', variables: few, language: 'EN', money: 'YUAN' });
    await runStaged(api.database, [exportList]);
    const own = await cellsOf(await download(await lastExport(), staff.township));
    expect(own.map(([name]) => name)).toEqual(['Name', '瓯北阀门有限公司', expect.stringMatching(/^Exported: 韩镇街 /)]);
    // The same, by whoever runs the system: a register is open, who represents a firm is for those who work with it.
    await start(staff.admin, { address: '/enterprises?cols=person,status', variables: few });
    await start(staff.clerk, { address: '/enterprises?cols=person,status', variables: few });
    await runStaged(api.database, [exportList]);
    const [clerks, admins] = await Promise.all([staff.clerk, staff.admin].map(async (actor) => {
      const [found] = await rows<{ id: string }>('select id from list_export where person_id = ? order by requested_at desc limit 1', [actor.personId]);
      return (await cellsOf(await download(found!.id, actor)))[1];
    }));
    expect([clerks, admins]).toEqual([['瓯北阀门有限公司', '朱法人', '存续'], ['瓯北阀门有限公司', '', '存续']]);
    await start(staff.township, { variables: few });
    await rows(`update assignment set state = 'REVOKED' where person_id = ? returning id`, [staff.township.personId]);
    await expect(runStaged(api.database, [exportList])).rejects.toThrow('启动者已不能代表该单位查看');
    expect((await download(await lastExport(), staff.township)).status).toBe(404);
  });

  test('is refused where there is no list, to strangers, and with filters that the schema does not know', async () => {
    expect((await start(staff.clerk, { address: '//elsewhere.example/' })).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect(JSON.stringify((await api.ask('mutation { startExport(input: { address: "/enterprises", title: "x", variables: {}, language: ZH, money: WAN }) { id errors { code } } }')))).toMatch(/NOT_SIGNED_IN|UNAUTHENTICATED/);
    await start(staff.clerk, { address: '/account' });
    await expect(runStaged(api.database, [exportList])).rejects.toThrow('不是可以导出的列表');
    await start(staff.clerk, { variables: { filter: { nothing: { eq: 1 } } } });
    await expect(runStaged(api.database, [exportList])).rejects.toThrow('筛选条件或排序不正确');
  });

  test('is gone after a week', async () => {
    await rows(`update list_export set finished_at = now() - interval '8 days' where finished_at is not null returning id`);
    const id = (await rows<{ id: string }>('select id from list_export where finished_at is not null and person_id = ? limit 1', [staff.clerk.personId]))[0]!.id;
    expect((await download(id, staff.clerk)).status).toBe(404);
    await tidy.handle(contextOf(), {});
    expect(await rows('select 1 from list_export_part')).toEqual([]);
    expect(await rows('select 1 from list_export where finished_at is not null')).toEqual([]);
  });
});
