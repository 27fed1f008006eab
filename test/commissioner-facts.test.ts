import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { Refusal } from '../schema/core/error/refusal.ts';
import { ImportBatch } from '../schema/core/exchange/exchange.entity.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { systemActor } from '../schema/core/access/actor.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { sheetData, xlsx } from './fixtures/xlsx.ts';
import { type Api, startApi } from './support/api.ts';
import { business, changed, contentsOf } from './support/contents.ts';
import { countyDatabase, importFiles, testVault, type HandedOver } from './support/county.ts';

/** Workbook 10 as this county hands it over, and as another might. */
let api: Api;
const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };
const asked = async (document: string, variables: Record<string, unknown> = {}, actor = clerk) => {
  const { data, errors } = await api.ask(document, variables, actor);
  expect(errors).toBeUndefined();
  return data;
};

beforeAll(async () => { api = await startApi({ database: await countyDatabase() }); });
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});

const roster = (...rows: unknown[][]): HandedOver => ({
  name: '10 特派员.xlsx', content: xlsx({
    特派员花名册: sheetData([['示范县科技特派员花名册（2024年）'], ['编号', '特派员姓名', '个人/团队', '级别', '团队名称', '专业领域', '所在单位', '手机', '派驻乡镇', '服务对象/信用代码', '服务对象/企业名称'], ...rows as string[][]]),
  }),
});
const logs = (...rows: unknown[][]): HandedOver => ({
  name: '10 记录.xlsx', content: xlsx({ 服务记录: sheetData([['日期', '特派员姓名', '服务乡镇', '服务单位', '时长(小时)', '技术问题', '结果', '交通费（元）', '住宿费（元）'], ...rows as string[][]]) }),
});
const batch = (id: string) => api.database.orm.em.fork().findOneOrFail(ImportBatch, id);
const undo = (id: string) => perform({ actor: systemActor('import'), em: () => api.database.orm.em.fork(), requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id });
const figure = async (id: string, year: number) => (await asked('query ($year: Int!) { figures(year: $year) { indicator value } }', { year })).figures.find(({ indicator }: { indicator: string }) => indicator === id).value;

describe('another county’s wording', () => {
  test('brings a roster of another year, whose people are the same and whose figures are its own', async () => {
    const before = await contentsOf(api.database.orm);
    const [{ name, phone }] = (await asked('{ commissioners(first: 1, orderBy: [{ field: NAME }]) { nodes { name phone } } }')).commissioners.nodes;
    const town = (await asked('{ regions(first: 1, filter: { level: { eq: TOWNSHIP } }) { nodes { name } } }')).regions.nodes[0].name as string;
    const id = await importFiles(api.database.orm, [roster([1, name, '个人特派员', '市', '', '茶学', '省农业科学院', '170 0000 1234', town.slice(0, -2)], [2, '新来的', '团队', '省派', '', '竹木加工', '', '', town])], { year: 2024, regionCode: '339901' });
    expect(await batch(id)).toMatchObject({ accepted: 2, rejected: 0 });
    const found = (await asked(`query ($name: String!) { commissioners(filter: { name: { in: [$name, "新来的"] } }) { nodes { name phone specialty rosterEntries { nodes { year kind level town { name } team { name leader { name } } } } } } }`, { name })).commissioners.nodes;
    expect(found.find((each: { name: string }) => each.name === name)).toMatchObject({ specialty: '茶学', phone: '170****1234', rosterEntries: { nodes: [{ year: 2024, level: 'CITY', kind: 'INDIVIDUAL', town: { name: town } }, { year: 2023 }] } });
    expect(found.find((each: { name: string }) => each.name === '新来的')).toMatchObject({ rosterEntries: { nodes: [{ kind: 'TEAM', level: 'PROVINCE', team: { name: '新来的团队', leader: { name: '新来的' } } }] } });
    expect([await figure('support.commissioner_city', 2023), await figure('support.commissioner_city', 2024), await figure('support.commissioner_prov_team', 2024)]).toEqual(['11', '1', '1']);
    // What a journal keeps of the change can neither be opened nor searched by.
    const [entry] = await api.database.orm.em.fork().execute<{ before: object }[]>(`select before from journal_entry where object_type = 'Commissioner' and action = 'import.update' limit 1`);
    expect(Object.keys(entry!.before).filter((column) => /cipher|hash/.test(column))).toEqual([]);
    expect((entry!.before as { phone_masked: string }).phone_masked).toBe(phone);
    await undo(id);
    expect(changed(business(before), business(await contentsOf(api.database.orm)))).toEqual([]);
  });

  test('brings logs of known people without their roster, and refuses those of strangers', async () => {
    const before = await contentsOf(api.database.orm);
    const [{ name }] = (await asked('{ commissioners(first: 1, orderBy: [{ field: NAME }]) { nodes { name } } }')).commissioners.nodes;
    const town = (await asked('{ regions(first: 1, filter: { level: { eq: TOWNSHIP } }) { nodes { name } } }')).regions.nodes[0].name as string;
    const id = await importFiles(api.database.orm, [logs(['2023.12.5', name, town, '', '3小时', '苗期管理', '已解决', '120.5', '/'])], { year: 2023, regionCode: '339901' });
    expect(await batch(id)).toMatchObject({ accepted: 1, created: 1 });
    const [visit] = (await asked('{ visitLogs(first: 1, orderBy: [{ field: SERVED_ON, direction: DESC }]) { nodes { servedOn hours transportCost lodgingCost organization { name } sources { nodes { row sheet { file } } } } } }')).visitLogs.nodes;
    expect(visit).toMatchObject({ servedOn: '2023-12-05', hours: '3', transportCost: '120.50', lodgingCost: null, organization: null, sources: { nodes: [{ row: 2, sheet: { file: '10 记录.xlsx' } }] } });
    const stranger = await importFiles(api.database.orm, [logs(['2023.12.6', '不在册的人', town, '', 3, '', '', '', ''])], { year: 2023, regionCode: '339901' }).then(() => null, (error: unknown) => error);
    expect(stranger).toBeInstanceOf(Refusal);
    expect((stranger as Refusal).reasons).toEqual([expect.objectContaining({ code: 'UNKNOWN_RECORD', details: { entity: 'Commissioner' } })]);
    await undo(id);
    const after = await contentsOf(api.database.orm);
    // The refused attempt left a preview of its own and nothing else.
    expect(changed(business(before), business(after)).filter((table) => !table.startsWith('import_'))).toEqual([]);
  });
});
