import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Refusal } from '../schema/core/error/refusal.ts';
import { type Stored, refer, referIfKnown } from '../schema/core/exchange/sheet.ts';
import { storeRecords } from '../schema/core/exchange/store.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

let database: TestDatabase;
beforeAll(async () => { database = await freshDatabase(); });
afterAll(() => database.drop());

const store = (...records: Stored[]) => database.orm.em.fork().transactional((em) => storeRecords(em, records.map((record, index) => ({ row: index + 1, record }))));
const rows = <T extends object>(sql: string) => database.orm.em.fork().execute<T[]>(sql);

const county = { entity: 'Region', key: { code: '339901', validTo: null }, values: { name: '示范县', shortName: '示范', level: 'COUNTY' } } as const;
const firm = (creditCode: string, over: object = {}): Stored => ({ entity: 'Organization', key: { creditCode }, values: { kind: 'ENTERPRISE', name: `${creditCode}有限公司`, status: 'ACTIVE', region: refer('Region', { code: '339901', validTo: null }), ...over } });

it('finds the record that another refers to, through several steps, whoever stored it', async () => {
  const first = await store(county, firm('91330324MA2YJ0013Y'));
  const expense: Stored = { entity: 'RdExpense', key: { organization: refer('Organization', { creditCode: '91330324MA2YJ0013Y', region: refer('Region', { code: '339901', validTo: null }) }), year: 2022 }, values: { expense: '1.00', revenue: '2.00' } };
  expect((await store(expense)).map(({ entity, change }) => [entity, change])).toEqual([['RdExpense', 'CREATED']]);
  expect(await rows('select organization_id, year from rd_expense')).toEqual([{ organization_id: first[1]!.id, year: 2022 }]);
  // The same again is the same record.
  expect((await store(county, firm('91330324MA2YJ0013Y'), expense)).map(({ change }) => change)).toEqual([null, null, null]);
  expect((await store({ ...expense, values: { expense: '3.00', revenue: '2.00' } })).map(({ change }) => change)).toEqual(['UPDATED']);
});

it('leaves a place empty where the record may be missing, and refuses where it may not', async () => {
  await store(county, firm('91330324MA2YJ0021R', { town: referIfKnown('Region', { code: '339901999', validTo: null }) }));
  expect(await rows(`select town_id from organization where credit_code = '91330324MA2YJ0021R'`)).toEqual([{ town_id: null }]);
  const before = await rows('select id from organization');
  const refused = await store(firm('91330324MA2YJ0030A'), { ...firm('91330324MA2YJ0048F'), values: { region: refer('Region', { code: '000001', validTo: null }) } }).catch((error: unknown) => error);
  expect(refused instanceof Refusal && refused.reasons).toEqual([expect.objectContaining({ code: 'UNKNOWN_RECORD', details: { entity: 'Region' } })]);
  expect(await rows('select id from organization')).toEqual(before);
});
