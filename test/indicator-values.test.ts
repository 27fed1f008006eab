import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, systemActor } from '../schema/core/access/actor.ts';
import { entityNamed, table } from '../schema/core/access/compile.ts';
import { declaredIndicators } from '../schema/core/indicator/registry.ts';
import { record } from '../schema/core/journal/journal.ts';
import { quote } from '../schema/core/sql/statement.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { CountyEvent, type EventState, IndicatorValue, Target, type TargetState, type ValueState } from '../schema/indicator/indicator.entity.ts';
import { figures } from '../schema/indicator/indicator.ts';
import { refresh, rollup, touch } from '../schema/indicator/indicator.tasks.ts';
import { eventLifecycle } from '../schema/indicator/lifecycle/event.ts';
import { targetLifecycle } from '../schema/indicator/lifecycle/target.ts';
import { valueLifecycle } from '../schema/indicator/lifecycle/value.ts';
import { type Stale, staleAfter } from '../schema/indicator/rollup/stale.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase } from './support/county.ts';
import type { TestDatabase } from './support/database.ts';
import { castOf, codes, makeTown, performing, somebody } from './support/people.ts';
import { runStaged, taskContext } from './support/staged.ts';

const year = 2023;
let database: TestDatabase;
let api: Api;
let county: string;
let [clerk, director] = [systemActor('nobody'), systemActor('nobody')];
const em = () => database.orm.em.fork();
const rows = <T extends object>(sql: string, values: unknown[] = []) => em().execute<T[]>(sql, values);
const { as } = performing(() => em(), () => null);

beforeAll(async () => {
  database = await countyDatabase();
  api = await startApi({ database });
  county = (await rows<{ id: string }>(`select id from region where level = 'COUNTY'`))[0]!.id;
  clerk = await somebody(em(), '陈经办', ['CLERK']);
  director = await somebody(em(), '林局长', ['DIRECTOR']);
  await work();
  await run(rollup);
});
afterAll(async () => { await api.close(); await database.drop(); });

const run = (task: typeof rollup): Promise<void> => task.handle(taskContext(database), {});
/** Whatever is staged of the rollup is done, as the workers do it. */
const work = (): Promise<number> => runStaged(database, [touch, refresh]);

interface Value { readonly id: string; readonly state: string; readonly value: string | null; readonly text: string | null; readonly records: number; readonly recount: string | null; readonly target: string | null; readonly completion_rate: string | null; readonly rank: number | null }
const value = async (indicator: string, to: string, region = county): Promise<Value | undefined> => (await rows<Value>(
  `select id, state, trim_scale(value)::text as value, text, records, trim_scale(recount)::text as recount, trim_scale(target)::text as target, trim_scale(completion_rate)::text as completion_rate, rank
     from indicator_value where indicator = ? and region_id = ? and "to" = ? and "from" = '2023-01-01' and superseded_at is null`, [indicator, region, to]))[0];
/** All that stands, but not who said so when. */
const standing = () => rows<object>(`select region_id, indicator, year, "from", "to", state, value, exact, text, records, target, target_line, completion_rate, rank, rank_of from indicator_value where superseded_at is null order by 1, 2, 3, 4, 5`);

/** Something happens to a record, and it is journalled. */
const happens = (type: string, id: string, sql: string, values: readonly unknown[] = []) => em().transactional(async (inner) => {
  const own = inner as ReturnType<typeof em>;
  await own.execute(sql, [...values]);
  await record(own, systemActor('test'), { objectType: type, objectId: id, action: 'change' });
});

describe('what is kept', () => {
  it('is what the figures are: value, target, completion, rank and number of records', async () => {
    const live = (await figures(em(), declaredIndicators(), year, county)).filter(({ value: known }) => known !== null);
    expect(live.length).toBeGreaterThanOrEqual(39);
    const kept = await rows<{ indicator: string; from: string; to: string; value: string; records: number; target: string | null; completion_rate: string | null; rank: number | null }>(
      `select indicator, "from"::text as "from", "to"::text as "to", coalesce(text, trim_scale(value)::text) as value, records, trim_scale(target)::text as target, trim_scale(completion_rate)::text as completion_rate, rank
         from indicator_value where region_id = ? and year = 2023 and superseded_at is null`, [county]);
    const differing = live.filter((figure) => {
      const own = kept.find(({ indicator, from, to }) => indicator === figure.indicator.id && from === figure.period.from && to === figure.period.to);
      return !own || own.value !== figure.value || own.records !== figure.recordCount || own.target !== figure.target || own.completion_rate !== figure.completionRate || own.rank !== figure.rank;
    });
    expect(differing.map(({ indicator, value: known }) => [indicator.id, known])).toEqual([]);
  });

  it('of townships is what their own figures are', async () => {
    const [town] = await rows<{ id: string }>(`select v.region_id as id from indicator_value v join region r on r.id = v.region_id and r.level = 'TOWNSHIP' group by 1 order by count(*) desc limit 1`);
    const counted = declaredIndicators().filter(({ measure, period }) => ['count', 'sum', 'standing'].includes(measure.kind) && 'facts' in measure && measure.facts.town && (period === undefined || period === 'year'));
    const live = (await figures(em(), counted, year, town!.id)).filter(({ recordCount, period: { from } }) => recordCount > 0 && from === '2023-01-01');
    expect(live.length).toBeGreaterThan(5);
    for (const { indicator, period: { to }, recordCount, value: known } of live) expect([indicator.id, await value(indicator.id, to, town!.id)]).toEqual([indicator.id, expect.objectContaining({ value: known, records: recordCount })]);
  });

  it('stays untouched where nothing has changed', async () => {
    const before = await rows('select * from indicator_value order by id');
    await run(rollup);
    expect(await rows('select * from indicator_value order by id')).toEqual(before);
  });

  it('has no month that has not come yet', async () => {
    expect(await rows(`select 1 from indicator_value where "from" > clock_timestamp() and year <= extract(year from clock_timestamp()) and indicator not in (${declaredIndicators().filter(({ period }) => period === 'next-year').map(({ id }) => `'${id}'`).join(',')})`)).toEqual([]);
  });
});

describe('what a happening moves', () => {
  it('are the figures that count the record, and the ratios that rest on them', async () => {
    const [grant] = await rows<{ id: string; organization: string }>(`select id, organization_id as organization from qualification_grant where kind = 'PROVINCIAL_SME' limit 1`);
    await happens('QualificationGrant', grant!.id, 'select 1');
    const [entry] = await rows<{ id: string }>(`select id from journal_entry where object_id = ? order by at desc limit 1`, [grant!.id]);
    const stale = await staleAfter(em(), entry!.id);
    const moved = declaredIndicators().filter(({ measure }) => 'facts' in measure && measure.facts.movedBy.includes('QualificationGrant')).map(({ id }) => id);
    expect(moved.length).toBeGreaterThan(2);
    expect(stale.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(moved));
    // A record whose county is certain leaves other counties alone.
    expect(stale.filter(({ indicator }: Stale) => moved.includes(indicator)).every(({ county: of }) => of === county || of === '*')).toBe(true);
    await work();
  });

  it('is counted once, however much happens before the run', async () => {
    const grants = await rows<{ id: string }>(`select id from qualification_grant where kind = 'PROVINCIAL_SME' order by id limit 40`);
    for (const { id } of grants) await happens('QualificationGrant', id, 'select 1');
    await runStaged(database, [touch]);
    expect((await rows<{ count: number }>(`select count(*)::int as count from outbox_message where task = 'indicator.refresh'`))[0]!.count).toBe(1);
    await work();
    expect(await rows('select 1 from stale_figure')).toEqual([]);
  });

  it('is nothing where no figure depends on it', async () => {
    await happens('Person', uuidv7(), 'select 1');
    expect(await rows(`select 1 from outbox_message where task = 'indicator.touch'`)).toEqual([]);
  });
});

describe('versions', () => {
  const november = '2023-11-30';
  const strike = async (kind: string) => {
    const [grant] = await rows<{ id: string }>(`select g.id from qualification_grant g join organization o on o.id = g.organization_id where g.kind = ? and g.granted_on between '2023-01-01' and '2023-11-30'
      and not exists (select 1 from qualification_grant e where e.organization_id = g.organization_id and e.kind = g.kind and e.id <> g.id) order by g.id limit 1`, [kind]);
    await happens('QualificationGrant', grant!.id, `delete from qualification_grant where id = ?`, [grant!.id]);
    await work();
  };
  const ask = async (document: string, variables: object = {}) => { const answer = await api.ask(document, variables as never, director); expect(answer.errors).toBeUndefined(); return answer.data; };
  const reported = async (asOf: string | null) => (await ask(`query ($asOf: LocalDate) { dashboard(year: 2023, indicators: ["sme.new"], asOf: $asOf) { headlines { value recordCount } } }`, { asOf })).dashboard.headlines[0];

  it('of today are replaced, older ones superseded: what was reported then can still be said', async () => {
    const first = await value('sme.new', november);
    await strike('PROVINCIAL_SME');
    const second = await value('sme.new', november);
    expect([first!.value, second!.value, second!.id]).toEqual(['200', '199', first!.id]);
    await em().execute(`update indicator_value set computed_at = computed_at - interval '40 days'`);
    await strike('PROVINCIAL_SME');
    const third = await value('sme.new', november);
    expect([third!.value, third!.id === second!.id]).toEqual(['198', false]);
    const [day] = await rows<{ now: string; then: string; before: string }>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as now, to_char((clock_timestamp() at time zone 'Asia/Shanghai')::date - 1, 'YYYY-MM-DD') as then, to_char((clock_timestamp() at time zone 'Asia/Shanghai')::date - 60, 'YYYY-MM-DD') as before`);
    expect(await reported(day!.now)).toEqual({ value: '198', recordCount: 198 });
    expect(await reported(day!.then)).toEqual({ value: '199', recordCount: 199 });
    expect(await reported(day!.before)).toEqual({ value: null, recordCount: 0 }); // nothing was counted yet
    expect(await reported(null)).toEqual({ value: '198', recordCount: 198 });
  });

  it('that somebody confirmed have to be confirmed anew when their records change', async () => {
    const before = (await value('sme.new', november))!;
    await as(clerk, valueLifecycle, 'confirm', before.id);
    await strike('PROVINCIAL_SME');
    const after = (await value('sme.new', november))!;
    expect({ ...after, id: '' }).toMatchObject({ state: 'COMPUTED', value: '197' });
    expect(await rows(`select state, trim_scale(value)::text as value from indicator_value where id = ?`, [before.id])).toEqual([{ state: 'SUPERSEDED', value: '198' }]);
    expect(await rows(`select action, actor_name from journal_entry where object_id = ? order by sequence`, [before.id])).toEqual([{ action: 'confirm', actor_name: '陈经办' }, { action: 'supersede', actor_name: 'indicator' }]);
  });

  it('that were published stand, say what their records come to now, and are corrected by another beside them', async () => {
    const before = (await value('sme.new', november))!;
    await as(clerk, valueLifecycle, 'confirm', before.id);
    await as(director, valueLifecycle, 'publish', before.id);
    expect(await codes(as(director, valueLifecycle, 'correct', before.id, { reason: '多计一家' }))).toEqual(['NOTHING_TO_CORRECT']);
    await strike('PROVINCIAL_SME');
    expect(await value('sme.new', november)).toMatchObject({ id: before.id, state: 'PUBLISHED', value: '197', recount: '196' });
    // Nothing else is told twice.
    await run(rollup);
    expect(await value('sme.new', november)).toMatchObject({ id: before.id, value: '197', recount: '196' });
    await as(director, valueLifecycle, 'correct', before.id, { reason: '多计一家' });
    const after = (await value('sme.new', november))!;
    expect(after).toMatchObject({ state: 'COMPUTED', value: '196', records: 196, recount: null, target: '135' });
    expect(await rows(`select state, trim_scale(value)::text as value from indicator_value where id = ?`, [before.id])).toEqual([{ state: 'SUPERSEDED', value: '197' }]);
    await run(rollup);
    expect(await value('sme.new', november)).toMatchObject({ id: after.id, value: '196', completion_rate: '145.2' });
  });
});

describe('a target', () => {
  const drafted = { regionId: '', year, indicator: '新增省科技型中小企业', line: 'STRETCH', unit: '家', value: '220', period: '1-11月' };

  it('is in force once the director has set it, and replaces the one before', async () => {
    const input = { ...drafted, regionId: county, line: 'STANDARD', value: '150' };
    const id = await as(clerk, targetLifecycle, 'draft', undefined, input);
    expect(await codes(as(clerk, targetLifecycle, 'draft', undefined, input))).toEqual(['DRAFT_EXISTS']);
    expect(await codes(as(clerk, targetLifecycle, 'set', id, { document: '平政办〔2023〕9号' }))).toEqual(['FORBIDDEN']);
    expect((await value('sme.new', '2023-11-30'))!.target).toBe('135');
    await as(director, targetLifecycle, 'set', id, { document: '平政办〔2023〕9号' });
    await work();
    expect(await value('sme.new', '2023-11-30')).toMatchObject({ value: '196', target: '150', completion_rate: '130.7' });
    expect(await rows(`select state from target where indicator = ? and year = 2023 order by state`, [drafted.indicator])).toEqual([{ state: 'IN_FORCE' }, { state: 'REPLACED' }]);
  });

  it('may be drawn in several lines; completion is measured by the standard one', async () => {
    const id = await as(clerk, targetLifecycle, 'draft', undefined, { ...drafted, regionId: county });
    await as(director, targetLifecycle, 'set', id, { document: '平政办〔2023〕9号' });
    await work();
    expect(await value('sme.new', '2023-11-30')).toMatchObject({ target: '150' });
    const { data } = await api.ask('{ targets(filter: { year: { eq: 2023 }, indicator: { eq: "新增省科技型中小企业" }, state: { eq: IN_FORCE } }) { nodes { line value document } } }', {}, clerk);
    expect(data.targets.nodes.map(({ line, value: of }: any) => [line, Number(of)]).sort()).toEqual([['STANDARD', 150], ['STRETCH', 220]]);
  });

  it.each([
    ['without a number', { value: null }, 'NO_TARGET'], ['with two', { minimum: '10' }, 'TWO_TARGETS'], ['with a range the wrong way round', { value: null, minimum: '3', maximum: '2' }, 'RANGE_REVERSED'],
    ['for a stretch that nobody understands', { period: '年中' }, 'PERIOD_UNKNOWN'],
  ])('%s is refused', async (_, change, code) => {
    expect(await codes(as(clerk, targetLifecycle, 'draft', undefined, { ...drafted, regionId: county, indicator: '别的指标', ...change }))).toEqual([code]);
  });
});

describe('several counties', () => {
  let other = '';
  let city = '';
  beforeAll(async () => {
    // Half of the firms belong to a second county of the same city.
    [city, other] = [uuidv7(), uuidv7()];
    await em().execute(`insert into region (id, code, name, short_name, level) values (?, '339900', '示范市', '示范', 'CITY')`, [city]);
    await em().execute(`insert into region (id, code, name, short_name, level, parent_id) values (?, '339902', '邻县', '邻', 'COUNTY', ?)`, [other, city]);
    await em().execute(`update region set parent_id = ? where id = ?`, [city, county]);
    await em().execute(`update organization set region_id = ?, town_id = null where id in (select id from organization where kind = 'ENTERPRISE' order by md5(id::text) limit (select count(*) / 2 from organization where kind = 'ENTERPRISE'))`, [other]);
    await em().execute(`insert into target (id, region_id, year, indicator, value, period) values (?, ?, 2023, '新增省科技型中小企业', 50, '1-11月')`, [uuidv7(), other]);
    await run(rollup);
  });

  it('add up to their city, ratios as ratios of sums', async () => {
    const of = async (region: string) => Number((await value('sme.new', '2023-11-30', region))!.value);
    expect(await of(county) + await of(other)).toBe(await of(city));
    expect(await of(other)).toBeGreaterThan(50);
    // What is counted together live is what was added up.
    const live = await figures(em(), declaredIndicators().filter(({ measure, period }) => ['count', 'firsts', 'sum', 'standing'].includes(measure.kind) && period === undefined), year, city);
    const kept = new Map((await rows<{ indicator: string; value: string; records: number }>(`select indicator, trim_scale(value)::text as value, records from indicator_value where region_id = ? and "from" = '2023-01-01' and "to" = '2023-12-31' and superseded_at is null`, [city])).map((row) => [row.indicator, row]));
    const both = live.filter(({ indicator, period }) => kept.has(indicator.id) && period.to === '2023-12-31');
    expect(both.length).toBeGreaterThan(5);
    for (const { indicator, value: known, recordCount } of both) expect(kept.get(indicator.id)).toEqual({ indicator: indicator.id, value: known, records: recordCount });
  });

  /** Any column that figures read is changed to what another row has, or a row goes, or comes again in another month. */
  interface Change { readonly type: string; readonly row: number; readonly column: number; readonly donor: number; readonly kind: number }
  const change = async ({ type, row, column, donor, kind }: Change): Promise<boolean> => {
    const entity = entityNamed(em().getMetadata() as never, type);
    const [found] = await rows<{ id: string }>(`select id from ${table(entity)} order by id offset (? % greatest((select count(*) from ${table(entity)}), 1)) limit 1`, [row]);
    if (!found) return false;
    const changeable = entity.props.filter(({ persist, primary, fieldNames, version, generated, kind: of, name }) => persist !== false && !primary && !generated && !version && fieldNames && (of === 'scalar' || name === 'region' || name === 'organization' || name === 'town') && !/cipher|hash|searchText/i.test(name));
    const name = quote(changeable[column % changeable.length]!.fieldNames[0]!);
    const sql = kind === 0 ? `delete from ${table(entity)} where id = ?`
      : `update ${table(entity)} set ${name} = (select ${name} from ${table(entity)} order by id offset (${donor} % (select count(*) from ${table(entity)})) limit 1) where id = ?`;
    return happens(type, found.id, sql, [found.id]).then(() => true, (error: unknown) => {
      if (/^(23|BU|P0)/.test((error as { code?: string }).code ?? '')) return false; // the tables allow no such thing
      throw error;
    });
  };

  it('have after 1,000 random changes the same values as if all were counted anew', async () => {
    const types = [...new Set(declaredIndicators().flatMap(({ measure }) => ('facts' in measure ? measure.facts.movedBy : measure.kind === 'said' ? measure.movedBy : [])))].filter((type) => type !== 'Release' && type !== 'ReleasedValue');
    const anyChange = fc.record({ type: fc.constantFrom(...types), row: fc.nat(100_000), column: fc.nat(40), donor: fc.nat(100_000), kind: fc.nat(6) });
    const changes = fc.sample(anyChange, { numRuns: 1_000, seed: 20_231_130 });
    // A quiet hour and a busy month: one change at a time, and some hundred.
    const waits = [1, 50, 150, 300];
    let [done, since, rounds] = [0, 0, 0];
    for (const each of changes) {
      if (await change(each)) { done += 1; since += 1; }
      if (since >= waits[rounds % waits.length]!) { await work(); since = 0; rounds += 1; }
    }
    await work();
    expect(done).toBeGreaterThan(500);
    const incremental = await standing();
    await em().execute('delete from indicator_value');
    await run(rollup);
    const whole = await standing();
    expect(whole.length).toBeGreaterThan(500);
    expect(incremental.map((row) => ({ ...row, state: 'COMPUTED' }))).toEqual(whole);
  });
});

describe('every state × action × role', () => {
  const actors: Record<string, Actor> = {};
  beforeAll(async () => {
    Object.assign(actors, await castOf(em(), await makeTown(em())), { clerk, director, indicator: systemActor('indicator') });
  });
  const performer = performing(() => em(), () => null).performer;
  // What somebody confirmed is kept; the walk's own is taken back to what was only counted.
  const clear = async () => { await em().execute(`update indicator_value set state = 'COMPUTED' where indicator = 'walk'; delete from target where indicator like '走遍%'; delete from county_event where matter like '走遍%'; delete from indicator_value where indicator = 'walk'`); };

  it('of a value is as the table says', async () => {
    const make = async (state: ValueState): Promise<string> => {
      await clear();
      const id = uuidv7();
      await em().insert(IndicatorValue, { id, indicator: 'walk', region: county, year, from: '2023-01-01', to: '2023-11-30', state, records: 1, value: '1', computedAt: new Date(), supersededAt: state === 'SUPERSEDED' ? new Date() : null, recountedAt: new Date(), recount: '2', recountRecords: 2 } as never);
      return id;
    };
    const { faults, who } = await walk({ lifecycle: valueLifecycle, orm: database.orm, performer, actors, clear, make, input: (action) => (action === 'correct' ? { reason: '少计一项' } : {}) });
    expect(faults).toEqual([]);
    expect(who).toEqual({ confirm: ['clerk'], publish: ['director', 'indicator'], supersede: ['indicator'], correct: ['director'] });
  });

  it('of a target is as the table says', async () => {
    const make = async (state: TargetState): Promise<string> => {
      await clear();
      const id = uuidv7();
      await em().insert(Target, { id, region: county, year, indicator: '走遍', line: 'STANDARD', state, value: '1' } as never);
      return id;
    };
    const inputs: Record<string, unknown> = { draft: { regionId: county, year, indicator: '走遍新的', line: 'STANDARD', unit: '家', value: '3' }, set: { document: '文' }, replace: { document: '文' } };
    const { faults, who } = await walk({ lifecycle: targetLifecycle, orm: database.orm, performer, actors, clear, make, input: (action) => inputs[action] ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({ draft: ['clerk'], set: ['director'], replace: ['indicator'], discard: ['clerk', 'director'] });
  });

  it('of a matter is as the table says', async () => {
    const make = async (state: EventState): Promise<string> => {
      await clear();
      const id = uuidv7();
      await em().insert(CountyEvent, { id, region: county, on: '2023-05-01', matter: '走遍', state } as never);
      return id;
    };
    const inputs: Record<string, unknown> = { record: { regionId: county, on: '2023-05-01', category: '批示', matter: '走遍新的' }, followUp: { followUp: '已落实' }, strike: { reason: '重复登记' } };
    const { faults, who } = await walk({ lifecycle: eventLifecycle, orm: database.orm, performer, actors, clear, make, input: (action) => inputs[action] ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({ record: ['clerk'], followUp: ['clerk'], strike: ['clerk'] });
  });
});
