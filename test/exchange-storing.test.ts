import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keyOf, type Stored } from '../schema/core/exchange/sheet.ts';
import { storeRecords } from '../schema/core/exchange/store.ts';
import { Organization, Region, RdExpense } from '../schema/organization/organization.entity.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';

let database: TestDatabase;
let [north, south]: Organization[] = [];
const em = () => database.orm.em.fork();
const store = (...records: Stored[]) => em().transactional((inner) => storeRecords(inner as never, records.map((record, row) => ({ row, record }))));

beforeAll(async () => {
  database = await freshDatabase();
  const own = em();
  const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' } as never) as Region;
  [north, south] = [['瓯北阀门有限公司', '91330324MA2YJ0013Y'], ['瓯南泵业有限公司', null]].map(([name, creditCode]) => own.create(Organization, { kind: 'ENTERPRISE', name, creditCode, region: county, searchText: '' } as never) as Organization);
  await own.flush();
});
afterAll(() => database?.drop());

test('a record names another by what makes that one the same, by several ways in turn', async () => {
  const by = (...ways: Readonly<Record<string, unknown>>[]): Stored => ({ entity: 'RdExpense', key: { organization: keyOf('Organization', ...ways), year: 2023 }, values: { expense: '1.00', revenue: '2.00' } });
  const records = [by({ creditCode: '91330324MA2YJ0013Y' }), by({ creditCode: null, name: '瓯南泵业有限公司' }, { creditCode: '914403001922038216' }, { name: '瓯南泵业有限公司' })];
  const outcomes = await store(...records);
  expect(outcomes.map(({ change }) => change)).toEqual(['CREATED', 'CREATED']);
  const rows = await em().find(RdExpense, {});
  expect(rows.map(({ organization }) => organization.id).sort()).toEqual([north!.id, south!.id].sort());
  // The key is the same however it was found: nothing changes, and a second way of naming adds no second record.
  expect((await store(...records, by({ name: '瓯北阀门有限公司' }))).map(({ change }) => change)).toEqual([null, null]);
});

test('what leads nowhere is empty, and found once it is there', async () => {
  const town = (name: string): Stored => ({ entity: 'Organization', key: { name: '瓯北街道办事处' }, values: { kind: 'TOWNSHIP', region: keyOf('Region', { code: '330324' }), town: keyOf('Region', { code: '330324001' }), searchText: name } });
  await store(town('一'));
  expect(await em().findOneOrFail(Organization, { name: '瓯北街道办事处' })).toMatchObject({ town: null });
  await store({ entity: 'Region', key: { code: '330324001', validTo: null }, values: { name: '瓯北街道', shortName: '瓯北', level: 'TOWNSHIP' } });
  await store(town('一'));
  expect((await em().findOneOrFail(Organization, { name: '瓯北街道办事处' }, { populate: ['town'] })).town?.unwrap()).toMatchObject({ name: '瓯北街道' });
});

test('what one row says nothing of stays as it is, though another row of the batch says something', async () => {
  const firm = (creditCode: string, values: Record<string, unknown>, silent: Record<string, unknown> = {}): Stored => ({ entity: 'Organization', key: { creditCode }, values: { kind: 'ENTERPRISE', region: keyOf('Region', { code: '330324' }), searchText: '', ...values }, silent });
  await store(firm('91330100799655058B', { name: '甲有限公司', legalRepresentative: '王一' }, { contactName: '王' }), firm('914403001922038216', { name: '乙有限公司', legalRepresentative: '李二' }, { contactName: '李' }));
  const outcomes = await store(firm('91330100799655058B', { name: '甲有限公司', legalRepresentative: '张三' }, { contactName: '张' }), firm('914403001922038216', { name: '乙新有限公司' }), firm('9144030071526726XG', { name: '丙有限公司' }));
  expect(outcomes.map(({ change }) => change)).toEqual(['UPDATED', 'UPDATED', 'CREATED']);
  const rows = await em().find(Organization, { name: { $in: ['甲有限公司', '乙新有限公司', '丙有限公司'] } }, { orderBy: { creditCode: 'asc' } });
  expect(rows.map(({ name, legalRepresentative, contactName }) => [name, legalRepresentative, contactName])).toEqual([['甲有限公司', '张三', '张'], ['乙新有限公司', '李二', '李'], ['丙有限公司', null, null]]);
  expect((await store(firm('914403001922038216', { name: '乙新有限公司' }), firm('91330100799655058B', { name: '甲有限公司', legalRepresentative: '张三' }))).map(({ change }) => change)).toEqual([null, null]);
});
