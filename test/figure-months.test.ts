import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Happened, aggregate, happenedIn } from '../schema/core/indicator/facts.ts';
import type { Facts, Measure } from '../schema/core/indicator/indicator.ts';
import { declareIndicators, declaredIndicators } from '../schema/core/indicator/registry.ts';
import { ofOrganization, placeOf } from '../schema/organization/place.ts';
import { monthEnd } from '../schema/core/scalar/local-date.ts';
import { countyDatabase } from './support/county.ts';
import type { TestDatabase } from './support/database.ts';

type Counting = Extract<Measure, { readonly facts: Facts }>;
const year = 2023;

let database: TestDatabase;
let county: string;
beforeAll(async () => {
  database = await countyDatabase();
  const [found] = await em().execute<{ id: string }[]>(`select id from region where level = 'COUNTY' and code = '339901'`);
  county = found!.id;
});
afterAll(() => database.drop());
const em = () => database.orm.em.fork();

/** The months summed up, as far as the kind of figure adds up. */
const upTo = (happened: readonly Happened[], month: number, kind: Measure['kind']): number =>
  happened.filter((each) => (kind === 'closing' ? each.month === month : each.month <= month && (kind === 'standing' || each.month > 0))).reduce((sum, { records }) => sum + records, 0);

async function differences(measure: Counting): Promise<string[]> {
  const found: string[] = [];
  const happened = await happenedIn(em(), measure, [county], year);
  const place = await placeOf(em(), county);
  for (let month = 1; month <= 12; month += 1) {
    const { records } = await aggregate(em(), measure, place, { from: `${year}-01-01`, to: monthEnd(`${year}-${String(month).padStart(2, '0')}-01`) });
    const summed = upTo(happened, month, measure.kind);
    if (summed !== records) found.push(`month ${month}: ${records} counted, ${summed} summed up`);
  }
  return found;
}

describe('the months of a year, counted in one statement', () => {
  const counting = declaredIndicators().flatMap(({ id, measure }) => ('facts' in measure ? [[id, measure] as const] : []));
  it.each(counting)('sum up to what %s is month by month', async (_, measure) => { expect(await differences(measure)).toEqual([]); });
  it('are those of every figure that counts', () => { expect(counting.length).toBeGreaterThanOrEqual(8); });
});

describe('a figure that asks what is so at the end of its period', () => {
  const certified = (day: string) => `exists (select 1 from qualification_grant g where g.organization_id = f.organization_id and g.kind = 'HNTE' and g.granted_on <= ${day} and g.valid_to > ${day})`;
  const grants = { ...ofOrganization('QualificationGrant', 'qualification_grant', 'f.granted_on'), where: `f.kind = 'NATIONAL_SME'`, once: 'f.organization_id', atEnd: certified };
  const measures: Counting[] = [
    { kind: 'count', facts: grants }, { kind: 'firsts', facts: grants }, { kind: 'standing', facts: { ...grants, until: 'f.valid_to' } }, { kind: 'sum', facts: { ...grants, amount: '1' } },
  ];

  it('counts at the end of the period, not when the record came about', async () => {
    const place = await placeOf(em(), county);
    const [expected] = await em().execute<{ count: number }[]>(`select count(distinct f.organization_id)::int as count from qualification_grant f join organization o on o.id = f.organization_id
      where f.kind = 'NATIONAL_SME' and f.granted_on between '2023-01-01' and '2023-11-30' and ${certified(`'2023-11-30'::date`)}`);
    expect(expected!.count).toBeGreaterThan(10);
    const period = { from: '2023-01-01', to: '2023-11-30' };
    expect((await aggregate(em(), measures[0]!, place, period)).records).toBe(expected!.count);
    expect((await aggregate(em(), { kind: 'count', facts: { ...grants, atEnd: () => 'true' } }, place, period)).records).toBeGreaterThan(expected!.count);
  });

  it.each(measures.map((measure) => [measure.kind, measure] as const))('sums up to the same by months, though things come and go: %s', async (_, measure) => {
    expect(await differences(measure)).toEqual([]);
    const happened = await happenedIn(em(), measure, null, year);
    expect(happened.some(({ records }) => records < 0)).toBe(true);
  });

  it('is none that follows what stands', () => {
    const indicator = { id: 'x', name: { zh: '', en: '' }, unit: { zh: '', en: '' }, direction: 'up', how: '', target: null, sheets: [], measure: { kind: 'change', facts: grants } } as const;
    expect(() => { declareIndicators([indicator]); }).toThrow('has no end of its own');
  });
});

describe('an amount that is not known', () => {
  const facts: Facts = { ...ofOrganization('RdExpense', 'rd_expense', 'make_date(f.year, 12, 31)'), amount: 'case when f.expense > 1000000 then f.expense end' };
  const ask = async (measure: Counting) => (await aggregate(em(), measure, await placeOf(em(), county), { from: '2022-01-01', to: '2022-12-31' })).amount;

  it('adds nothing, and where the whole is asked for makes it unknown', async () => {
    expect(Number(await ask({ kind: 'sum', facts }))).toBeGreaterThan(0);
    expect(await ask({ kind: 'sum', facts: { ...facts, isWhole: true } })).toBeNull();
    expect(await ask({ kind: 'sum', facts: { ...facts, amount: 'f.expense', isWhole: true } })).toBe(await ask({ kind: 'sum', facts: { ...facts, amount: 'f.expense' } }));
    const months = await happenedIn(em(), { kind: 'closing', facts: { ...facts, isWhole: true } }, [county], 2022);
    expect(months.filter(({ amount }) => amount === null).length).toBeGreaterThan(0);
  });
});
