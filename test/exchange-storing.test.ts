import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publicActor } from '../schema/core/access/actor.ts';
import { referIfKnown, type Stored } from '../schema/core/exchange/sheet.ts';
import { storeRecords, type Outcome } from '../schema/core/exchange/store.ts';
import { record } from '../schema/core/journal/journal.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';

let database: TestDatabase;
beforeAll(async () => { database = await freshDatabase(); });
afterAll(() => database.drop());
beforeEach(async () => { for (const table of ['rd_expense', 'organization', 'region']) await database.orm.em.fork().execute(`delete from ${table}`); });

const store = (records: readonly Stored[]): Promise<Outcome[]> => database.orm.em.fork().transactional((em) => storeRecords(em, records.map((record, row) => ({ row: row + 1, record }))));
const rows = <T extends object>(sql: string): Promise<T[]> => database.orm.em.fork().execute<T[]>(sql);
const changes = (outcomes: readonly Outcome[]) => outcomes.map(({ row, entity, change }) => `${row} ${entity} ${change ?? 'same'}`);

const county: Stored = { entity: 'Region', key: { code: '339901', validTo: null }, values: { level: 'COUNTY', name: '示范县', shortName: '示范' } };
const inCounty = referIfKnown('Region', { code: '339901', validTo: null });
const firm = (name: string, creditCode: string | null = null): Stored => ({ entity: 'Organization', key: { region: inCounty, name }, values: { creditCode }, silent: { kind: 'ENTERPRISE' } });
const expense = (name: string, values: Record<string, unknown>): Stored => ({ entity: 'RdExpense', key: { organization: referIfKnown('Organization', { region: inCounty, name }), year: 2022 }, values });

describe('references that may lead nowhere', () => {
  it('lead to what the same step, and earlier ones, have stored, pointers within pointers', async () => {
    expect(changes(await store([county, firm('甲'), firm('乙'), expense('乙', { expense: '1.00', revenue: '2.00' })]))).toEqual(['1 Region CREATED', '2 Organization CREATED', '3 Organization CREATED', '4 RdExpense CREATED']);
    expect(await rows(`select o.name, e.expense::text from rd_expense e join organization o on o.id = e.organization_id`)).toEqual([{ name: '乙', expense: '1.00' }]);
    expect(changes(await store([firm('甲'), expense('乙', { expense: '1.00', revenue: '2.00' })]))).toEqual(['1 Organization same', '2 RdExpense same']);
    expect(changes(await store([expense('乙', { expense: '3.00', revenue: '2.00' }), expense('甲', { expense: '1.00', revenue: '2.00' })]))).toEqual(['1 RdExpense UPDATED', '2 RdExpense CREATED']);
  });

  it('are empty where there is nothing, but no key is', async () => {
    await store([county, { ...firm('甲'), values: { town: referIfKnown('Region', { code: '339901001', validTo: null }) } }]);
    expect(await rows(`select name, town_id from organization`)).toEqual([{ name: '甲', town_id: null }]);
    await expect(store([expense('无', { expense: '1.00', revenue: '2.00' })])).rejects.toThrow();
    expect(await rows(`select id from rd_expense`)).toEqual([]);
  });
});

describe('a column that is told of some records only', () => {
  it('leaves what is stored of the others', async () => {
    await store([county, firm('甲'), firm('乙'), expense('甲', { expense: '1.00', revenue: '2.00' }), expense('乙', { expense: '3.00', revenue: '4.00' })]);
    expect(changes(await store([expense('甲', { expense: '1.50' }), expense('乙', { expense: '3.50', revenue: '5.00' })]))).toEqual(['1 RdExpense UPDATED', '2 RdExpense UPDATED']);
    expect(await rows(`select o.name, e.expense::text, e.revenue::text from rd_expense e join organization o on o.id = e.organization_id order by e.expense`)).toEqual([
      { name: '甲', expense: '1.50', revenue: '2.00' }, { name: '乙', expense: '3.50', revenue: '5.00' },
    ]);
  });
});

describe('several rows of one record', () => {
  it('say of it what the first leaves unsaid; what it says stands', async () => {
    const parts = [county, firm('甲'), expense('甲', { expense: '1.00' }), expense('甲', { expense: '9.00', revenue: '2.00' })];
    expect(changes(await store(parts))).toEqual(['1 Region CREATED', '2 Organization CREATED', '3 RdExpense CREATED']);
    expect(await rows(`select expense::text, revenue::text from rd_expense`)).toEqual([{ expense: '1.00', revenue: '2.00' }]);
    expect(changes(await store(parts))).toEqual(['1 Region same', '2 Organization same', '3 RdExpense same']);
  });

  it('leave as it is what they say nothing of, though other rows of the batch do', async () => {
    const known = (name: string, creditCode: string, values: Record<string, unknown>, silent: Record<string, unknown> = {}): Stored => ({ entity: 'Organization', key: { creditCode }, values: { name, region: inCounty, ...values }, silent: { kind: 'ENTERPRISE', ...silent } });
    await store([county, known('甲', '91330100799655058B', { legalRepresentative: '王一' }, { contactName: '王' }), known('乙', '914403001922038216', { legalRepresentative: '李二' }, { contactName: '李' })]);
    const again = [known('甲', '91330100799655058B', { legalRepresentative: '张三' }, { contactName: '张' }), known('乙新', '914403001922038216', {}), known('丙', '9144030071526726XG', {})];
    expect(changes(await store(again))).toEqual(['1 Organization UPDATED', '2 Organization UPDATED', '3 Organization CREATED']);
    expect(await rows('select name, legal_representative as legal, contact_name as contact from organization order by name collate "C"')).toEqual(
      [{ name: '丙', legal: null, contact: null }, { name: '乙新', legal: '李二', contact: '李' }, { name: '甲', legal: '张三', contact: '张' }]);
    expect(changes(await store(again))).toEqual(['1 Organization same', '2 Organization same', '3 Organization same']);
  });
});

describe('a state that somebody has brought a record to here', () => {
  const platform = (state: string, values: Record<string, unknown> = {}): Stored => ({ onceMoved: { toldBy: 'listed', with: ['foundedOn'] }, entity: 'Platform', key: { region: inCounty, name: '阀门研究院' }, values: { kind: 'INSTITUTE', searchText: '阀门研究院', ...values }, silent: { state } });
  const stands = () => rows<{ state: string; partner: string | null }>('select state, partner from platform');
  beforeEach(async () => { await database.orm.em.fork().execute('delete from platform'); });

  it('stays, and the rest is taken; a file moves what only files have moved', async () => {
    await store([county, platform('SIGNED')]);
    expect((await store([platform('OPERATING', { partner: '浙江大学' })])).map(({ change, isStateKept }) => [change, isStateKept])).toEqual([['UPDATED', false]]);
    expect(await stands()).toEqual([{ state: 'OPERATING', partner: '浙江大学' }]);

    const [{ id }] = await rows<{ id: string }>('select id from platform') as [{ id: string }];
    await database.orm.em.fork().transactional(async (em) => {
      await em.execute(`update platform set state = 'ENDED'`);
      await record(em as EntityManager, { ...publicActor, kind: 'person', name: '经办' }, { objectType: 'Platform', objectId: id, action: 'end', fromState: 'OPERATING', toState: 'ENDED' });
    });
    expect((await store([platform('OPERATING', { partner: '浙江工业大学', foundedOn: '2020-01-01' })])).map(({ change, isStateKept }) => [change, isStateKept])).toEqual([['UPDATED', true]]);
    expect(await stands()).toEqual([{ state: 'ENDED', partner: '浙江工业大学' }]);
    expect(await rows('select founded_on from platform')).toEqual([{ founded_on: null }]);
    // Nothing but the state differs: nothing is changed, and it is said all the same.
    expect((await store([platform('OPERATING', { partner: '浙江工业大学' })])).map(({ change, isStateKept }) => [change, isStateKept])).toEqual([[null, true]]);
    // The list says something new of it, and is followed.
    expect((await store([platform('OPERATING', { partner: '浙江工业大学', listed: '恢复运行', foundedOn: '2020-01-01' })])).map(({ isStateKept, move }) => [isStateKept, move])).toEqual([[false, { from: 'ENDED', to: 'OPERATING' }]]);
    expect(await rows('select state, founded_on is not null as founded from platform')).toEqual([{ state: 'OPERATING', founded: true }]);
  });
});
