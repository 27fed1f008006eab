import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { fraction } from '../schema/core/scalar/fraction.ts';
import { CarrierCheck, CarrierRecognition, Incubator, carrierStates, type CarrierState } from '../schema/incubator/entity/carrier.ts';
import { CarrierPlan, OperatorEngagement, type EngagementState, type PlanState } from '../schema/incubator/entity/plan.ts';
import { CarrierMonth, IncubationSpace, type MonthState, type SpaceState } from '../schema/incubator/entity/space.ts';
import { judge } from '../schema/incubator/incubator.levels.ts';
import { levelRules, nationalIncubatorRule } from '../schema/incubator/incubator.rules.ts';
import { openMonth, openMonths, reportNotice, watchReports } from '../schema/incubator/incubator.tasks.ts';
import { carrierLifecycle } from '../schema/incubator/lifecycle/carrier.ts';
import { engagementLifecycle } from '../schema/incubator/lifecycle/engagement.ts';
import { monthLifecycle } from '../schema/incubator/lifecycle/month.ts';
import { planLifecycle } from '../schema/incubator/lifecycle/plan.ts';
import { evidenceKinds, spaceLifecycle } from '../schema/incubator/lifecycle/space.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { actorNames, codes, messages, startCluster, type ActorName, type Cluster } from './support/cluster.ts';

let c: Cluster;
beforeAll(async () => { c = await startCluster(); });
afterAll(() => c?.close());
beforeEach(async () => { c.now = new Date('2026-11-20T02:00:00Z'); await c.clear(); });

const carrierRow = (id: string) => c.em().findOneOrFail(Incubator, id);
const declared = (carrier: string, over: object = {}) => ({ carrier, name: '二期', place: '5 号楼 1–3 层', propertyNumber: '浙（2025）永嘉县不动产权第9号', tenure: 'OWNED', origin: 'REUSED', grossArea: '3000.5', lettableArea: '2500', ...over });
const declare = (carrier: string, over: object = {}, actor = c.actors.operator) => c.as(spaceLifecycle, actor, 'declare', undefined, declared(carrier, over));
const everyEvidence = Object.keys(evidenceKinds);
const months = (carrier: string) => c.rows<{ month: string; gross: string; lettable: string | null; state: string }>(`select to_char(month, 'YYYY-MM') as month, trim_scale(gross_area)::text as gross, trim_scale(lettable_area)::text as lettable, state from carrier_month where carrier_id = ? order by month`, [carrier]);
/** Space that was declared and looked at by the township, with all that the county asks for. */
async function townChecked(carrier: string, over: object = {}): Promise<string> {
  const id = await declare(carrier, over);
  await c.attach('IncubationSpace', id, ...everyEvidence);
  await c.as(spaceLifecycle, c.actors.township, 'townCheck', id, { opinion: '现场面积属实' });
  return id;
}
const unchanged = async (table: string, work: Promise<unknown>, ...expected: string[]) => {
  const all = () => c.rows(`select md5(string_agg(t::text, '|' order by t.id)) as print from ${table} t`);
  const [before, journal] = [await all(), await c.em().count(JournalEntry, { outcome: 'DONE' })];
  expect(await codes(work)).toEqual(expected);
  expect([await all(), await c.em().count(JournalEntry, { outcome: 'DONE' })]).toEqual([before, journal]);
};

describe('space', () => {
  test('counts once, in the month of the county’s check, and opens the carrier', async () => {
    const carrier = await c.as(carrierLifecycle, c.actors.operator, 'register', undefined, { name: '新载体', kind: 'INCUBATOR', town: c.region.town, address: '瓯北' });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'PLANNED', openedOn: null });
    const files = Object.fromEntries(await Promise.all(everyEvidence.map(async (kind) => [kind, [await c.upload(c.actors.operator)]] as const)));
    const id = await declare(carrier, files);
    expect(await codes(c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', id, { opinion: '通过核查' }))).toEqual(['WRONG_STATE']);
    await c.as(spaceLifecycle, c.actors.township, 'townCheck', id, { opinion: '现场面积属实', photos: [await c.upload(c.actors.township)] });
    await c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', id, { opinion: '材料齐全' });
    expect(await c.em().findOneOrFail(IncubationSpace, id)).toMatchObject({ state: 'COUNTED', countedMonth: '2026-11-30', checkedOn: '2026-11-20' });
    expect(await months(carrier)).toEqual([{ month: '2026-11', gross: '3000.5', lettable: '2500', state: 'OPEN' }]);
    expect(await carrierRow(carrier)).toMatchObject({ state: 'OPERATING', openedOn: '2026-11-20' });
    const entries = await c.em().find(JournalEntry, { objectId: { $in: [id, carrier] }, outcome: 'DONE' }, { orderBy: { at: 'asc' } });
    expect(entries.map(({ objectType, action, actorName, concernsId }) => [objectType, action, actorName, concernsId])).toEqual([
      ['Incubator', 'register', 'INCUBATOR', c.organization.operator], ['IncubationSpace', 'declare', 'INCUBATOR', c.organization.operator], ['IncubationSpace', 'townCheck', 'TOWNSHIP', c.organization.operator],
      ['IncubationSpace', 'countyCheck', 'CLERK', c.organization.operator], ['Incubator', 'open', 'incubator', c.organization.operator],
    ]);
    // The next piece adds to what stands, and to the months that are on record after it.
    await c.month(carrier, '2026-12-31', { grossArea: '3000.5', lettableArea: '2500', state: 'OPEN', usedArea: null });
    const second = await townChecked(carrier, { place: '6 号楼', grossArea: '1000', lettableArea: '900', origin: 'NEW' });
    await c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', second, { opinion: '材料齐全' });
    expect((await months(carrier)).map(({ month, gross, lettable }) => [month, gross, lettable])).toEqual([['2026-11', '4000.5', '3400'], ['2026-12', '4000.5', '3400']]);
    await c.as(spaceLifecycle, c.actors.clerk, 'release', second, { releasedOn: '2026-11-18', reason: '租期已满' });
    expect((await months(carrier)).map(({ gross }) => gross)).toEqual(['3000.5', '3000.5']);
  });

  test('is refused where something is missing, twice declared or does not fit, and nothing happens', async () => {
    const carrier = await c.carrier();
    await c.month(carrier, '2026-10-31');
    const other = await c.carrier({ town: null });
    await unchanged('incubation_space', declare(other), 'CARRIER_TOWN_UNKNOWN');
    await unchanged('incubation_space', declare(carrier, { lettableArea: '3001' }), 'LETTABLE_TOO_LARGE');
    await unchanged('incubation_space', declare(carrier, { tenure: 'LEASED', leasedUntil: '2026-11-20' }), 'LEASE_OVER');
    await unchanged('incubation_space', declare(carrier, { grossArea: '0', lettableArea: '0' }), 'INVALID_INPUT');
    await unchanged('incubation_space', declare(carrier, {}, c.actors.otherOperator), 'FORBIDDEN');
    await unchanged('incubation_space', declare(await c.carrier({ state: 'CLOSED' })), 'CARRIER_ENDED');
    const id = await declare(carrier);
    await unchanged('incubation_space', declare(carrier), 'SPACE_ALREADY_DECLARED');
    await unchanged('incubation_space', c.as(spaceLifecycle, c.actors.otherTownship, 'townCheck', id, { opinion: '属实' }), 'NOT_FOUND');
    await c.as(spaceLifecycle, c.actors.township, 'townCheck', id, { opinion: '属实' });
    await unchanged('incubation_space', c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', id, { opinion: '通过' }), 'EVIDENCE_MISSING');
    await c.attach('IncubationSpace', id, 'propertyFiles', 'floorPlans', 'photos', 'fitOutFiles');
    expect(await messages(c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', id, { opinion: '通过' }))).toBe('缺少：运营合同。请退回运营方补充。');
    await c.as(spaceLifecycle, c.actors.clerk, 'return', id, { reason: '补运营合同' });
    await c.as(spaceLifecycle, c.actors.operator, 'amend', id, { ...declared(carrier), carrier: undefined, operatorContracts: [await c.upload(c.actors.operator)] });
    await c.as(spaceLifecycle, c.actors.township, 'townCheck', id, { opinion: '属实' });
    await c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', id, { opinion: '通过' });
    await unchanged('incubation_space', declare(await c.carrier()), 'SPACE_ALREADY_DECLARED');
    expect(await codes(c.as(spaceLifecycle, c.actors.clerk, 'release', id, { releasedOn: '2026-10-31', reason: '退租' }))).toEqual(['BEFORE_COUNTED']);
    expect((await months(carrier)).map(({ month, gross }) => [month, gross])).toEqual([['2026-10', '20000'], ['2026-11', '23000.5']]);
    // What was released may be counted anew.
    await c.as(spaceLifecycle, c.actors.clerk, 'release', id, { releasedOn: '2026-11-20', reason: '退租' });
    expect(await codes(declare(await c.carrier()))).toEqual(['done']);
  });

  test('takes no more from a month than there is', async () => {
    const carrier = await c.carrier();
    const id = await c.space(carrier, { state: 'COUNTED', countedMonth: '2026-10-31' });
    await c.month(carrier, '2026-10-31', { grossArea: '100' });
    await unchanged('carrier_month', c.as(spaceLifecycle, c.actors.clerk, 'release', id, { releasedOn: '2026-11-01', reason: '退租' }), 'MORE_THAN_THERE_IS');
  });

  test('declared by two carriers at the same moment is taken from one', async () => {
    const [a, b] = [await c.carrier(), await c.carrier()];
    expect((await Promise.all([codes(declare(a)), codes(declare(b))])).flat().sort()).toEqual(['SPACE_ALREADY_DECLARED', 'done']);
  });

  test('of several checks at the same moment all is counted', async () => {
    const carrier = await c.carrier();
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4]) ids.push(await townChecked(carrier, { place: `${n} 号楼`, propertyNumber: `证${n}`, grossArea: `${n}00.25`, lettableArea: '100' }));
    await Promise.all(ids.map((id) => c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', id, { opinion: '通过' })));
    expect(await months(carrier)).toEqual([{ month: '2026-11', gross: '1001', lettable: '400', state: 'OPEN' }]);
  });

  test('added and released in any order leaves what is counted, to the fourth decimal', async () => {
    const carrier = await c.carrier();
    const area = fc.integer({ min: 1, max: 99_999_999 }).map((n) => `${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, '0')}`);
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ area, released: fc.boolean() }), { minLength: 1, maxLength: 5 }), async (pieces) => {
      await c.rows(`delete from incubation_space`);
      await c.rows(`delete from carrier_month`);
      const ids: string[] = [];
      for (const [n, piece] of pieces.entries()) {
        const id = await c.space(carrier, { place: `${n}`, state: 'TOWN_CHECKED', grossArea: piece.area, lettableArea: piece.area });
        await c.attach('IncubationSpace', id, ...everyEvidence);
        await c.as(spaceLifecycle, c.actors.clerk, 'countyCheck', id, { opinion: '通过' });
        ids.push(id);
      }
      for (const [n, { released }] of pieces.entries()) if (released) await c.as(spaceLifecycle, c.actors.clerk, 'release', ids[n], { releasedOn: '2026-11-20', reason: '退租' });
      const expected = pieces.filter(({ released }) => !released).reduce((sum, piece) => sum + BigInt(piece.area.replace('.', '')), 0n);
      const [month] = await months(carrier);
      expect(fraction(month!.gross)).toEqual(fraction(`${expected / 10_000n}.${String(expected % 10_000n).padStart(4, '0')}`));
    }), { numRuns: 15 });
  });
});

describe('the month’s report', () => {
  const report = { usedArea: '15000', lettableArea: '18000', staff: 12, professionalStaff: 10, mentors: 6, events: 2 };

  test('is opened with what stands, filled in by the operator and accepted by the bureau', async () => {
    const carrier = await c.carrier();
    await c.month(carrier, '2026-10-31');
    const id = await c.as(monthLifecycle, c.actors.operator, 'open', undefined, { carrier, month: '2026-11-03' });
    expect(await c.em().findOneOrFail(CarrierMonth, id)).toMatchObject({ month: '2026-11-30', grossArea: '20000.0000', lettableArea: '18000.0000', usedArea: null, state: 'OPEN' });
    await unchanged('carrier_month', c.as(monthLifecycle, c.actors.operator, 'open', undefined, { carrier, month: '2026-11-30' }), 'MONTH_EXISTS');
    await unchanged('carrier_month', c.as(monthLifecycle, c.actors.operator, 'open', undefined, { carrier, month: '2026-12-01' }), 'MONTH_NOT_BEGUN');
    await unchanged('carrier_month', c.as(monthLifecycle, c.actors.operator, 'submit', id, { ...report, usedArea: '18000.0001' }), 'AREA_TOO_LARGE');
    await unchanged('carrier_month', c.as(monthLifecycle, c.actors.operator, 'submit', id, { ...report, lettableArea: '20000.5', professionalStaff: 13 }), 'AREA_TOO_LARGE', 'STAFF_TOO_LARGE');
    await unchanged('carrier_month', c.as(monthLifecycle, c.actors.otherOperator, 'submit', id, report), 'NOT_FOUND');
    await c.as(monthLifecycle, c.actors.operator, 'submit', id, report);
    await c.as(monthLifecycle, c.actors.clerk, 'return', id, { reason: '活动场次请核对' });
    await c.as(monthLifecycle, c.actors.operator, 'submit', id, { ...report, events: 3, fund: '5000000' });
    await c.as(monthLifecycle, c.actors.clerk, 'accept', id);
    expect(await c.em().findOneOrFail(CarrierMonth, id)).toMatchObject({ state: 'ACCEPTED', events: 3, fund: '5000000.00', returnReason: null, occupancy: '0.833333333333' });
    const entries = await c.em().find(JournalEntry, { objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action, concernsId }) => [action, concernsId])).toEqual(['open', 'submit', 'return', 'submit', 'accept'].map((action) => [action, c.organization.operator]));
  });

  test('comes to every running carrier by itself, once, and is missed when it is late', async () => {
    c.now = null;
    const [running] = [await c.carrier(), await c.carrier({ state: 'CLOSED' }), await c.carrier({ state: 'PLANNED', recognised: false })];
    await openMonths.handle(c.task, {});
    const staged = (await c.outbox('incubator.openMonth')) as { carrier: string; month: string }[];
    expect(staged.map(({ carrier }) => carrier)).toEqual([running]);
    for (let times = 0; times < 2; times += 1) await openMonth.handle(c.task, staged[0]!);
    expect(await months(running!)).toEqual([expect.objectContaining({ gross: '0', state: 'OPEN' })]);
    expect((await c.em().findOneOrFail(JournalEntry, { objectType: 'CarrierMonth', action: 'open', outcome: 'DONE' }, { orderBy: { at: 'desc' } })).actorName).toBe('incubator');

    const late = await c.month(running!, '2026-05-31', { state: 'OPEN' });
    await c.month(running!, '2026-06-30', { state: 'SUBMITTED' });
    await watchReports.handle(c.task, {});
    expect(await c.outbox('incubator.reportNotice')).toEqual([{ month: late }]);
    for (let times = 0; times < 2; times += 1) await reportNotice.handle(c.task, { month: late });
    expect(await c.em().count(JournalEntry, { objectId: late, action: 'reportOverdue', concernsId: c.organization.operator })).toBe(1);
  });
});

describe('a level', () => {
  const apply = (carrier: string, over: object = {}) => c.as(carrierLifecycle, c.actors.operator, 'applyLevel', carrier, { level: 'NATIONAL', statement: '申请认定', ...over });
  /** Everything of the national rule that is on record, met. */
  async function strong(over: object = {}): Promise<string> {
    const carrier = await c.carrier(over);
    for (let n = 0; n < 24; n += 1) {
      const month = `${2024 + Math.floor((n + 11) / 12)}-${String(((n + 11) % 12) + 1).padStart(2, '0')}`;
      await c.month(carrier, `${month}-28`.replace(/-28$/, `-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()}`), { grossArea: '16000', lettableArea: '15000', usedArea: '14000', staff: 10, professionalStaff: 9, mentors: 8, events: 1, fund: '6000000', fundedTenants: 9, fundingCases: 4 });
    }
    for (let n = 0; n < 60; n += 1) await c.incubation(carrier, { organization: null, teamName: `团队${n}`, tenantName: `团队${n}`, enteredOn: '2025-06-01' });
    for (let n = 0; n < 20; n += 1) await c.incubation(carrier, { organization: null, teamName: `毕业${n}`, tenantName: `毕业${n}`, enteredOn: '2022-06-01', endedOn: '2025-06-01', state: 'GRADUATED' });
    return carrier;
  }

  test('is measured by what is on record: met, missed, and what only documents can show', async () => {
    const carrier = await strong();
    const { data, errors } = await c.api.ask(`query ($id: ID!) { incubator(id: $id) { levelAssessment(target: NATIONAL) { ruleVersion documentNumber isUnconfirmed outcome criteria { criterion outcome current needed source asOf } } provincial: levelAssessment(target: PROVINCIAL) { outcome isUnconfirmed criteria { criterion } } county: levelAssessment(target: COUNTY) { outcome } } }`, { id: `inc_${carrier}` }, c.actors.operator);
    expect(errors).toBeUndefined();
    const { levelAssessment: national, provincial, county } = data.incubator;
    expect(national).toMatchObject({ ruleVersion: 'incubator-national@2018', documentNumber: '国科发区〔2018〕300号', isUnconfirmed: true, outcome: 'OPEN' });
    expect(Object.fromEntries(national.criteria.map(({ criterion, outcome, current }: any) => [criterion, `${outcome} ${current}`]))).toEqual({
      legalPerson: 'MET 是', running: 'MET 82 个月', statistics: 'MET 24 个月', area: 'MET 16000 平方米', used: 'MET 87.5%', fund: 'MET 600 万元', fundedShare: 'MET 15%', cases: 'MET 4 个', professionals: 'MET 90%', staffing: 'MET 1.5 人', mentors: 'MET 1.33 人',
      rights: 'OPEN null', tenants: 'MET 60 家', density: 'MET 3.75 家', graduates: 'MET 20 家',
    });
    expect(national.criteria.find(({ criterion }: any) => criterion === 'area')).toMatchObject({ source: '载体月报', asOf: '2026-11-30', needed: '≥10000 平方米' });
    expect(provincial).toEqual({ outcome: 'OPEN', isUnconfirmed: true, criteria: [] });
    expect(county).toBeNull(); // incubators have no county level
    const stranger = await c.api.ask(`query ($id: ID!) { incubator(id: $id) { name levelAssessment(target: NATIONAL) { outcome } } }`, { id: `inc_${carrier}` }, c.actors.otherOperator);
    expect(stranger.data.incubator).toMatchObject({ name: expect.any(String), levelAssessment: null });
  });

  test('goes from application through recommendation to recognition, with its history', async () => {
    const carrier = await strong();
    await unchanged('incubator', apply(carrier), 'STATEMENT_NEEDED');
    await unchanged('incubator', apply(carrier, { level: 'CITY', statementFiles: [await c.upload(c.actors.operator)] }), 'LEVEL_HELD');
    await unchanged('incubator', apply(carrier, { level: 'COUNTY', statementFiles: [await c.upload(c.actors.operator)] }), 'LEVEL_HELD', 'CRITERIA_NOT_MET', 'STATEMENT_NEEDED');
    await apply(carrier, { statementFiles: [await c.upload(c.actors.operator)] });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'APPLYING', appliedLevel: 'NATIONAL', ruleVersion: 'incubator-national@2018', level: 'CITY' });
    await c.as(carrierLifecycle, c.actors.clerk, 'returnLevel', carrier, { reason: '补充知识产权清单' });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'RECOGNISED', returnReason: '补充知识产权清单' });
    await apply(carrier, { statementFiles: [await c.upload(c.actors.operator)] });
    // What was met when it applied may be missed when it is recommended.
    await c.rows(`update incubation set ended_on = '2026-11-01', state = 'EXITED' where carrier_id = ? and team_name between '团队0' and '团队3'`, [carrier]);
    expect(await messages(c.as(carrierLifecycle, c.actors.director, 'recommend', carrier, { recommendedOn: '2026-11-19', document: '永科〔2026〕1号' }))).toContain('在孵企业数（现为 36 家，要求 ≥50 家）');
    await c.rows(`update incubation set ended_on = null, state = 'INCUBATING' where carrier_id = ? and state = 'EXITED'`, [carrier]);
    await unchanged('incubator', c.as(carrierLifecycle, c.actors.clerk, 'recommend', carrier, { recommendedOn: '2026-11-19', document: '文' }), 'FORBIDDEN');
    await c.as(carrierLifecycle, c.actors.director, 'recommend', carrier, { recommendedOn: '2026-11-19', document: '永科〔2026〕1号' });
    await c.as(carrierLifecycle, c.actors.clerk, 'refuseLevel', carrier, { on: '2026-11-19', document: '未通过名单' });
    expect((await carrierRow(carrier)).state).toBe('RECOGNISED');
    await apply(carrier, { statementFiles: [await c.upload(c.actors.operator)] });
    await c.as(carrierLifecycle, c.actors.operator, 'withdrawLevel', carrier);
    await apply(carrier, { statementFiles: [await c.upload(c.actors.operator)] });
    await c.as(carrierLifecycle, c.actors.director, 'recommend', carrier, { recommendedOn: '2026-11-19', document: '永科〔2026〕2号' });
    await unchanged('carrier_recognition', c.as(carrierLifecycle, c.actors.higher, 'grantLevel', carrier, { recognisedOn: '2026-11-21', document: '国科发区' }), 'DATE_IN_FUTURE');
    await c.as(carrierLifecycle, c.actors.higher, 'grantLevel', carrier, { recognisedOn: '2026-11-20', document: '国科发区〔2026〕9号' });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'RECOGNISED', level: 'NATIONAL', recognisedOn: '2026-11-20', appliedLevel: null });
    expect((await c.em().find(CarrierRecognition, { carrier }, { orderBy: { recognisedOn: 'asc' } })).map(({ level, recognisedOn }) => [level, recognisedOn])).toEqual([['CITY', '2021-05-12'], ['NATIONAL', '2026-11-20']]);
    const [granted] = await c.em().find(JournalEntry, { objectId: carrier, action: 'recommend', outcome: 'DONE' }, { orderBy: { sequence: 'desc' } });
    expect(granted).toMatchObject({ ruleVersion: 'incubator-national@2018', after: { recommendedDocument: '永科〔2026〕2号' } });
  });

  test('is kept by the yearly check, and lost when rectification fails', async () => {
    const carrier = await c.carrier({ openedOn: '2025-10-08' });
    const check = (over: object) => c.as(carrierLifecycle, c.actors.clerk, 'yearlyCheck', carrier, { year: 2025, grade: 'GOOD', statisticsTrue: true, checkedOn: '2026-02-01', ...over });
    expect(await messages(check({}))).toBe('2025 年尚有月报未采用：10月、11月、12月。请先补齐。');
    for (const month of ['2025-10-31', '2025-11-30']) await c.month(carrier, month);
    await c.month(carrier, '2025-12-31', { state: 'SUBMITTED' });
    await unchanged('carrier_check', check({}), 'STATISTICS_INCOMPLETE');
    await c.rows(`update carrier_month set state = 'ACCEPTED' where carrier_id = ?`, [carrier]);
    await unchanged('carrier_check', check({ year: 2026 }), 'YEAR_NOT_OVER', 'STATISTICS_INCOMPLETE');
    await unchanged('carrier_check', check({ statisticsTrue: false }), 'STATISTICS_INCOMPLETE');
    await check({});
    await unchanged('carrier_check', check({}), 'ALREADY_CHECKED');
    await unchanged('carrier_check', check({ year: 2024, grade: 'FAIL' }), 'RECTIFY_BY');
    await check({ year: 2024, grade: 'FAIL', statisticsTrue: false, opinion: '统计不实', rectifyBy: '2026-12-31' });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'RECTIFYING', rectifyBy: '2026-12-31', rectifyReason: '统计不实' });
    await c.as(carrierLifecycle, c.actors.director, 'acceptRectification', carrier, { opinion: '已整改' });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'RECOGNISED', rectifyBy: null });
    await check({ year: 2023, grade: 'FAIL', rectifyBy: '2026-12-31' });
    await c.as(carrierLifecycle, c.actors.director, 'remove', carrier, { on: '2026-11-20', document: '永科〔2026〕8号', reason: '整改不到位' });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'REMOVED', level: null, endReason: '整改不到位' });
    expect(await c.em().count(CarrierRecognition, { carrier, endedOn: '2026-11-20' })).toBe(1);
    expect(await c.em().count(CarrierCheck, { carrier })).toBe(3);
  });

  test('is judged exactly: on the threshold it is met, a hair below it is not, and more never makes it worse', () => {
    const { criteria } = nationalIncubatorRule.versions[0]!;
    const found = (value: string) => ({ value, source: '', asOf: '2026-01-01' });
    const of = (record: object, professional = false) => Object.fromEntries(judge(criteria, record, professional).map(({ criterion, outcome }) => [criterion, outcome]));
    expect([of({ grossArea: found('10000') })['area'], of({ grossArea: found('9999.9999') })['area']]).toEqual(['MET', 'UNMET']);
    expect([of({ tenants: found('30') })['tenants'], of({ tenants: found('30') }, true)['tenants'], of({}, true)['sameField'], of({})['sameField']]).toEqual(['UNMET', 'MET', 'OPEN', undefined]);
    expect([of({ patentShare: found('0.4'), ownIpShare: found('0.3') })['rights'], of({ patentShare: found('0.4') })['rights'], of({ patentShare: found('0.4'), ownIpShare: found('0.2') })['rights']]).toEqual(['MET', 'OPEN', 'UNMET']);
    expect(of({ patentShare: { ...found('0.4'), isLeast: true }, ownIpShare: found('0.2') })['rights']).toBe('OPEN');
    const rank = { UNMET: 0, OPEN: 1, MET: 2 };
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.boolean(), (a, b, professional) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((n) => of({ tenants: found(`${n}`), mentors: found(`${n}`), graduates: found(`${n}`) }, professional));
      for (const key of Object.keys(less!)) expect(rank[more![key] as keyof typeof rank]).toBeGreaterThanOrEqual(rank[less![key] as keyof typeof rank]);
    }));
    for (const rules of Object.values(levelRules)) for (const rule of Object.values(rules)) expect(rule.versions.length).toBeGreaterThan(0);
  });
});

describe('carriers', () => {
  test('are registered once a name and county, amended by the bureau, described by their operator', async () => {
    const input = { name: '桥头众创空间', kind: 'MAKER_SPACE', operator: c.organization.otherOperator };
    const id = await c.as(carrierLifecycle, c.actors.clerk, 'register', undefined, input);
    expect(await carrierRow(id)).toMatchObject({ state: 'PLANNED', town: null, searchText: '桥头众创空间\nqtzckj' });
    await unchanged('incubator', c.as(carrierLifecycle, c.actors.clerk, 'register', undefined, input), 'NAME_TAKEN');
    await unchanged('incubator', c.as(carrierLifecycle, c.actors.township, 'register', undefined, { name: '别处', kind: 'OTHER', town: c.region.otherTown }), 'FORBIDDEN');
    expect(await codes(c.as(carrierLifecycle, c.actors.township, 'register', undefined, { name: '本镇', kind: 'OTHER', town: c.region.town }))).toEqual(['done']);
    await unchanged('incubator', c.as(carrierLifecycle, { ...c.actors.clerk, regionId: null }, 'register', undefined, { name: '无处', kind: 'OTHER' }), 'PLACE_UNKNOWN');
    await unchanged('incubator', c.as(carrierLifecycle, c.actors.clerk, 'register', undefined, { name: '无处', kind: 'OTHER', town: c.region.county }), 'NOT_A_TOWNSHIP');
    await unchanged('incubator', c.as(carrierLifecycle, c.actors.clerk, 'amend', id, { name: '本镇' }), 'NAME_TAKEN');
    await c.as(carrierLifecycle, c.actors.clerk, 'amend', id, { name: '桥头青年众创空间', town: c.region.otherTown, operator: c.organization.operator });
    await c.as(carrierLifecycle, c.actors.operator, 'describe', id, { address: '桥头大道 1 号', industry: '教玩具' });
    const row = await carrierRow(id);
    expect(row).toMatchObject({ name: '桥头青年众创空间', address: '桥头大道 1 号', industry: '教玩具', kind: 'MAKER_SPACE' });
    expect([row.town!.id, row.operator!.id]).toEqual([c.region.otherTown, c.organization.operator]);
  });

  test('close only when nobody is left', async () => {
    const carrier = await c.carrier();
    const tenant = await c.incubation(carrier);
    await unchanged('incubator', c.as(carrierLifecycle, c.actors.clerk, 'close', carrier, { on: '2026-11-20', reason: '合同到期' }), 'TENANTS_PRESENT');
    await c.rows(`update incubation set ended_on = '2026-11-01', state = 'EXITED' where id = ?`, [tenant]);
    await c.as(carrierLifecycle, c.actors.clerk, 'close', carrier, { on: '2026-11-20', reason: '合同到期' });
    expect(await carrierRow(carrier)).toMatchObject({ state: 'CLOSED', level: null });
    expect(await c.em().count(CarrierRecognition, { carrier, endedOn: null })).toBe(0);
  });

  test('get their operator when the team that was brought in moves in', async () => {
    const carrier = await c.carrier({ operator: c.organization.otherOperator });
    const plan = { name: '杭湾科创服务集团', carrier, on: '2026-09-12' };
    const id = await c.as(engagementLifecycle, c.actors.clerk, 'plan', undefined, plan);
    await unchanged('operator_engagement', c.as(engagementLifecycle, c.actors.clerk, 'plan', undefined, plan), 'ALREADY_ENGAGED');
    await c.as(engagementLifecycle, c.actors.clerk, 'negotiate', id, { on: '2026-10-08', note: '已看现场' });
    await unchanged('operator_engagement', c.as(engagementLifecycle, c.actors.clerk, 'settle', id, { on: '2026-11-01', organization: c.organization.operator }), 'WRONG_STATE');
    await unchanged('operator_engagement', c.as(engagementLifecycle, c.actors.director, 'sign', id, { signedOn: '2026-10-20', agreement: '运营协议', agreementFiles: [] }), 'INVALID_INPUT');
    await c.as(engagementLifecycle, c.actors.director, 'sign', id, { signedOn: '2026-10-20', agreement: '运营协议', agreementFiles: [await c.upload(c.actors.director)] });
    await c.as(engagementLifecycle, c.actors.clerk, 'settle', id, { on: '2026-11-01', organization: c.organization.operator });
    expect((await carrierRow(carrier)).operator!.id).toBe(c.organization.operator);
    expect(await c.em().findOneOrFail(OperatorEngagement, id)).toMatchObject({ state: 'SETTLED', signedOn: '2026-10-20', on: '2026-11-01' });
    expect(await codes(c.as(engagementLifecycle, c.actors.operator, 'leave', id, { on: '2026-11-02', reason: '期满' }))).toEqual(['NOT_FOUND']);
  });

  test('have plans that are done when there is a recognition, or works that were accepted', async () => {
    const carrier = await c.carrier();
    const plan = (over: object, actor = c.actors.clerk) => c.as(planLifecycle, actor, 'plan', undefined, { carrier, year: 2026, kind: 'CREATION', goal: '省级科技企业孵化器', goalKind: 'INCUBATOR', goalLevel: 'PROVINCIAL', ...over });
    await unchanged('carrier_plan', plan({ goalLevel: undefined }), 'GOAL_INCOMPLETE');
    const id = await plan({}, c.actors.operator);
    await unchanged('carrier_plan', plan({}), 'ALREADY_PLANNED');
    const done = { completedOn: '2026-11-01', document: '浙科发〔2026〕1号' };
    await unchanged('carrier_plan', c.as(planLifecycle, c.actors.clerk, 'complete', id, done), 'NOT_RECOGNISED');
    await c.em().insert(CarrierRecognition, { id: '01900000-0000-7000-8000-000000000001', carrier, level: 'PROVINCIAL', recognisedOn: '2026-11-01', createdAt: new Date() } as never);
    await c.as(planLifecycle, c.actors.operator, 'suspend', id, { reason: '等待通知' });
    await c.as(planLifecycle, c.actors.operator, 'resume', id);
    await c.as(planLifecycle, c.actors.clerk, 'start', id);
    await unchanged('carrier_plan', c.as(planLifecycle, c.actors.clerk, 'complete', id, { completedOn: '2026-11-01' }), 'EVIDENCE_MISSING');
    await c.as(planLifecycle, c.actors.clerk, 'complete', id, done);
    const works = await plan({ kind: 'FIT_OUT', goal: '二期装修', goalKind: undefined, goalLevel: undefined });
    await unchanged('carrier_plan', c.as(planLifecycle, c.actors.clerk, 'complete', works, { completedOn: '2026-11-01' }), 'EVIDENCE_MISSING');
    await c.as(planLifecycle, c.actors.clerk, 'complete', works, { completedOn: '2026-11-01', evidence: [await c.upload(c.actors.clerk)] });
    const future = await plan({ carrier: undefined, goal: '新建龙头企业孵化园', kind: 'FIT_OUT' });
    await c.as(planLifecycle, c.actors.clerk, 'drop', future, { reason: '选址未定' });
    expect((await c.em().find(CarrierPlan, {}, { orderBy: { createdAt: 'asc' } })).map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DROPPED']);
  });
});

test('two requests with one key make one carrier', async () => {
  const request = { input: { name: '同一载体', kind: 'INCUBATOR', town: c.region.town }, idempotencyKey: 'form-1' };
  const ids = await Promise.all([1, 2].map(() => perform(c.performer(c.actors.clerk), carrierLifecycle, 'register', request)));
  expect(ids[0]).toBe(ids[1]);
  expect(await c.em().count(Incubator, {})).toBe(1);
});

describe('every state × action × role', () => {
  /** One file in everybody's hands: whoever gets something done has used it, and what is made next clears the table. */
  const file = new Map<string | null, string>();
  const clear = async () => { await c.clear(); for (const name of actorNames) if (c.actors[name].personId) file.set(c.actors[name].personId, await c.upload(c.actors[name])); };
  const mine = (actor: Actor) => [file.get(actor.personId) ?? '00000000-0000-7000-8000-000000000000'];
  const on = '2026-11-01';
  const walked = async <S extends string, R extends object>(lifecycle: Parameters<typeof walk<S, R>>[0]['lifecycle'], make: (state: S, action: string) => Promise<string>, input: (action: string, actor: Actor) => unknown, before: () => Promise<void> = clear) =>
    walk({ lifecycle, orm: c.api.database.orm, performer: c.performer, actors: c.actors, clear: before, make, input });
  const byName = (...names: ActorName[]) => names;
  let carrier = '';

  test('of a carrier', async () => {
    const make = async (state: CarrierState, action: string): Promise<string> => {
      await clear();
      const level = ['RECOGNISED', 'RECTIFYING'].includes(state) ? 'CITY' : null;
      const id = await c.carrier({ state, level, recognised: level !== null, kind: 'MAKER_SPACE', appliedLevel: ['APPLYING', 'RECOMMENDED'].includes(state) ? 'PROVINCIAL' : null });
      await c.month(id, '2025-12-31');
      await c.rows(`update incubator set opened_on = '2025-12-01' where id = ?`, [id]);
      await c.rows(`update incubator set state = ?, level = ? where id = ?`, [state, level, id]);
      if (action === 'open') await c.space(id, { state: 'COUNTED', countedMonth: '2026-10-31' });
      return id;
    };
    const inputs: Record<string, (actor: Actor) => unknown> = {
      register: (actor) => ({ name: '新载体', kind: 'INCUBATOR', ...(actor.roles.has('INCUBATOR') ? {} : { town: c.region.town }), operator: c.organization.operator }), amend: () => ({ industry: '泵阀' }), describe: () => ({ address: '路 1 号' }),
      appoint: () => ({ operator: c.organization.otherOperator }), applyLevel: (actor) => ({ level: 'PROVINCIAL', statement: '申请', statementFiles: mine(actor) }), returnLevel: () => ({ reason: '补正' }), recommend: () => ({ recommendedOn: on, document: '文' }),
      grantLevel: () => ({ recognisedOn: on, document: '文' }), refuseLevel: () => ({ on, document: '文' }), yearlyCheck: () => ({ year: 2025, grade: 'GOOD', statisticsTrue: true, checkedOn: on }), acceptRectification: () => ({ opinion: '已整改' }),
      remove: () => ({ on, document: '文', reason: '不到位' }), close: () => ({ on, reason: '到期' }),
    };
    const { cells, faults, who } = await walked(carrierLifecycle, make, (action, actor) => inputs[action]?.(actor) ?? {});
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(1_500);
    expect(who).toEqual({
      register: byName('operator', 'township', 'clerk'), amend: ['clerk'], describe: ['operator'], open: ['keeper'], appoint: ['keeper'], applyLevel: ['operator'], withdrawLevel: ['operator'], returnLevel: byName('clerk', 'director'), recommend: ['director'],
      grantLevel: byName('clerk', 'higher'), refuseLevel: byName('clerk', 'higher'), yearlyCheck: ['clerk'], acceptRectification: ['director'], remove: ['director'], close: ['clerk'],
    });
    expect(carrierStates).toHaveLength(Object.keys(carrierLifecycle.states).length);
  });

  test('of a space', async () => {
    const make = async (state: SpaceState): Promise<string> => {
      await clear();
      carrier = await c.carrier();
      await c.month(carrier, '2026-10-31');
      const id = await c.space(carrier, { state, countedMonth: state === 'COUNTED' ? '2026-10-31' : null });
      await c.attach('IncubationSpace', id, ...everyEvidence);
      return id;
    };
    const inputs: Record<string, (actor: Actor) => unknown> = {
      declare: () => declared(carrier), amend: () => ({ ...declared(carrier), carrier: undefined }), townCheck: () => ({ opinion: '属实' }), countyCheck: () => ({ opinion: '通过' }), return: () => ({ reason: '补正' }), release: () => ({ releasedOn: '2026-11-01', reason: '退租' }),
    };
    const { faults, who } = await walked(spaceLifecycle, make, (action, actor) => inputs[action]?.(actor) ?? {}, async () => { await clear(); carrier = await c.carrier(); });
    expect(faults).toEqual([]);
    expect(who).toEqual({ declare: byName('operator', 'clerk'), amend: ['operator'], townCheck: ['township'], countyCheck: ['clerk'], return: byName('township', 'clerk', 'director'), withdraw: ['operator'], release: ['clerk'] });
  });

  test('of a month', async () => {
    const make = async (state: MonthState): Promise<string> => { await clear(); carrier = await c.carrier(); return c.month(carrier, '2026-10-31', { state }); };
    const inputs: Record<string, () => unknown> = { open: () => ({ carrier, month: '2026-11-01' }), submit: () => ({ usedArea: '1', lettableArea: '2', staff: 1, professionalStaff: 1, mentors: 0, events: 0 }), return: () => ({ reason: '补正' }) };
    const { faults, who } = await walked(monthLifecycle, make, (action) => inputs[action]?.() ?? {}, async () => { await clear(); carrier = await c.carrier(); });
    expect(faults).toEqual([]);
    expect(who).toEqual({ open: byName('operator', 'keeper'), submit: ['operator'], accept: ['clerk'], return: ['clerk'] });
  });

  test('of an operator’s engagement and of a plan', async () => {
    const makeEngagement = async (state: EngagementState): Promise<string> => {
      await clear();
      carrier = await c.carrier();
      const id = await c.as(engagementLifecycle, c.actors.clerk, 'plan', undefined, { name: '远方运营', carrier, on });
      await c.rows(`update operator_engagement set state = ? where id = ?`, [state, id]);
      return id;
    };
    const inputs: Record<string, (actor: Actor) => unknown> = {
      plan: () => ({ name: '近水运营', carrier, on }), negotiate: () => ({ on }), sign: (actor) => ({ signedOn: on, agreement: '协议', agreementFiles: mine(actor) }), settle: () => ({ on, organization: c.organization.otherOperator }), end: () => ({ on, reason: '不合' }), leave: () => ({ on, reason: '期满' }),
    };
    const fresh = async () => { await clear(); carrier = await c.carrier(); };
    const talks = await walked(engagementLifecycle, makeEngagement, (action, actor) => inputs[action]?.(actor) ?? {}, fresh);
    expect(talks.faults).toEqual([]);
    expect(talks.who).toEqual({ plan: byName('clerk', 'director'), negotiate: ['clerk'], sign: ['director'], settle: ['clerk'], end: byName('clerk', 'director'), leave: byName('clerk', 'director') });

    const makePlan = async (state: PlanState): Promise<string> => {
      await clear();
      carrier = await c.carrier();
      const id = await c.as(planLifecycle, c.actors.clerk, 'plan', undefined, { carrier, year: 2026, kind: 'CREATION', goal: '市级科技企业孵化器', goalKind: 'INCUBATOR', goalLevel: 'CITY' });
      await c.rows(`update carrier_plan set state = ? where id = ?`, [state, id]);
      return id;
    };
    const planInputs: Record<string, () => unknown> = { plan: () => ({ carrier, year: 2026, kind: 'FIT_OUT', goal: '装修' }), suspend: () => ({ reason: '等待' }), complete: () => ({ completedOn: on, document: '文' }), drop: () => ({ reason: '不做' }) };
    const plans = await walked(planLifecycle, makePlan, (action) => planInputs[action]?.() ?? {}, fresh);
    expect(plans.faults).toEqual([]);
    expect(plans.who).toEqual({ plan: byName('operator', 'clerk'), start: byName('operator', 'clerk'), suspend: byName('operator', 'clerk'), resume: byName('operator', 'clerk'), complete: ['clerk'], drop: ['clerk'] });
  });
});
