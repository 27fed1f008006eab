import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { systemActor, type Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { addMoney, compareMoney, fromFen } from '../schema/core/scalar/money.ts';
import { addYears } from '../schema/core/scalar/local-date.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Platform } from '../schema/platform/platform.entity.ts';
import { programmeLifecycle } from '../schema/talent/lifecycle/programme.ts';
import { talentLifecycle } from '../schema/talent/lifecycle/talent.ts';
import { talentChecks } from '../schema/talent/talent.checks.ts';
import { Talent, TalentCheck, TalentEvaluation, TalentPayment, TalentProgramme, TeamMember, type ProgrammeState, type TalentState } from '../schema/talent/talent.entity.ts';
import { ageOn, leadingTeamRule, talentRules, teamFaults } from '../schema/talent/talent.rules.ts';
import { remindOfArrival, watchArrivals } from '../schema/talent/talent.tasks.ts';
import { maskedDocument } from '../schema/talent/talent.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { castOf, codes, makeTown, performing, somebody, type Cast, type Town } from './support/people.ts';
import { uploaded, uploadedByAll } from './support/uploads.ts';

let api: Api;
let place: Town;
let cast: Cast & { personnel: Actor };
let now: Date;
const em = () => api.database.orm.em.fork();
const { performer, as: perform } = performing(em, () => now);
const as = (actor: Actor, action: string, id?: string, input: unknown = {}) => perform(actor, talentLifecycle, action, id, input);
const on = (day: string) => { now = new Date(`${day}T02:00:00Z`); };

const tables = ['attachment', 'hold', 'team_member', 'talent_check', 'talent_evaluation', 'talent_payment', 'talent', 'talent_programme', 'platform', 'outbox_message'];
const clear = async () => { for (const table of tables) await em().execute(`delete from ${table}`); };
const talent = (id: string) => em().findOneOrFail(Talent, id);
const file = (actor: Actor) => uploaded(em(), actor);

const programme = (name = '省“鲲鹏行动”计划', over: object = {}) => perform(cast.personnel, programmeLifecycle, 'declare', undefined, { name, ...over });
const register = async (over: object = {}, actor = cast.enterprise) => as(actor, 'register', undefined, { subject: 'PERSON', name: '陈立超', organization: place.firm.id, programme: await known('省“鲲鹏行动”计划'), degree: 'DOCTOR', professionalTitle: '教授', major: '材料科学与工程', ...over });
const known = async (name: string): Promise<string> => (await em().findOne(TalentProgramme, { name }))?.id ?? programme(name);
const survey = (id: string, over: object = {}) => as(cast.personnel, 'survey', id, { surveyedOn: '2026-10-01', isEligible: true, intention: '拟申报', ...over });
const apply = async (id: string, over: object = {}) => as(cast.enterprise, 'apply', id, { consented: true, materials: [await file(cast.enterprise)], ...over });
const check = (id: string, actor = cast.clerk, result = 'PASS') => as(actor, 'check', id, { department: actor === cast.clerk ? 'SCIENCE' : 'PERSONNEL', result, opinion: '情况属实' });
const recommended = async (over: object = {}): Promise<string> => {
  const id = await register(over);
  await survey(id);
  await apply(id);
  await check(id);
  await check(id, cast.personnel);
  await as(cast.clerk, 'recommend', id, { recommendedOn: '2026-10-20', document: '永科〔2026〕30号' });
  return id;
};
const arrival = async (over: object = {}, actor = cast.enterprise) => ({ arrivedOn: '2026-11-10', contractFrom: '2026-11-10', contractTo: '2029-11-09', insuredFrom: '2026-11-15', contract: [await file(actor)], insurance: [await file(actor)], ...over });
const arrived = async (): Promise<string> => {
  const id = await recommended();
  await as(cast.higher, 'select', id, { selectedOn: '2026-11-01', document: '浙委人〔2026〕3号', fundingApproved: '1000000' });
  await as(cast.enterprise, 'arrive', id, await arrival());
  await as(cast.personnel, 'verifyArrival', id, { opinion: '合同与参保属实' });
  return id;
};
const evaluate = (id: string, year = 2026, isPassed = true) => as(cast.director, 'evaluate', id, { year, isPassed, opinion: isPassed ? '履职良好' : '长期不在岗' });
const pay = (id: string, amount: string, voucher: string = uuidv7()) => as(cast.finance, 'pay', id, { amount, paidOn: '2026-11-19', voucher });

/** A team of a head and five, as old as the rule allows. */
const members = (over: { readonly head?: number; readonly core?: readonly number[] } = {}) => {
  const born = (age: number) => addYears('2026-11-20', -age);
  return [{ role: 'HEAD', name: '叶克燕', bornOn: born(over.head ?? 55), degree: 'DOCTOR' }, ...(over.core ?? [45, 45, 45, 45, 45]).map((age, index) => ({ role: 'CORE', name: `成员${index + 1}`, bornOn: born(age) }))];
};
const team = async (over: object = {}) => register({ subject: 'TEAM', name: '智能流体控制攻关团队', headName: '叶克燕', programme: await known('省领军型创新创业团队'), degree: undefined, professionalTitle: undefined, major: undefined, ...over });

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  place = await makeTown(em());
  await loadRules(em(), talentRules);
  cast = { ...(await castOf(em(), place)), personnel: await somebody(em(), '褚人社', ['PERSONNEL'], { organizationId: place.bureau.id }) };
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  on('2026-11-20');
  await clear();
});

/** Refused with these reasons, and nothing happened. */
async function refuses(work: () => Promise<unknown>, ...expected: string[]): Promise<void> {
  const state = async () => Object.fromEntries(await Promise.all(tables.filter((table) => table !== 'attachment').map(async (table) => [table, (await em().execute<{ all: string }[]>(`select coalesce(string_agg(t::text, '|' order by t::text), '') as all from ${table} t`))[0]!.all])));
  const [before, entries] = [await state(), await em().count(JournalEntry, { outcome: 'DONE' })];
  expect(await codes(work())).toEqual(expected);
  expect(await state()).toEqual(before);
  expect(await em().count(JournalEntry, { outcome: 'DONE' })).toBe(entries);
}

describe('人才', () => {
  test('goes from survey to application, recommendation, selection, arrival and money, each a dated fact of its own', async () => {
    const id = await register();
    await survey(id);
    expect(await talent(id)).toMatchObject({ state: 'SURVEYED', isEligible: true, surveyedOn: '2026-10-01', year: 2026, ruleVersion: 'kunpeng@待补' });
    await apply(id);
    await check(id);
    expect((await talent(id)).state).toBe('APPLIED');
    await check(id, cast.personnel, 'OBJECTION');
    expect((await talent(id)).state).toBe('APPLIED');
    await check(id, cast.personnel);
    expect((await talent(id)).state).toBe('CHECKED');
    await as(cast.personnel, 'recommend', id, { recommendedOn: '2026-10-20', document: '永科〔2026〕30号' });
    await as(cast.clerk, 'recordReview', id, { on: '2026-10-25', document: '省委人才办受理单' });
    await as(cast.higher, 'select', id, { selectedOn: '2026-11-01', document: '浙委人〔2026〕3号', fundingApproved: '1000000' });
    expect(await talent(id)).toMatchObject({ state: 'SELECTED', on: '2026-11-01', arriveBy: '2027-11-01', ruleVersion: 'talent-arrival@默认' });
    await as(cast.enterprise, 'arrive', id, await arrival());
    await refuses(() => evaluate(id), 'ARRIVAL_NOT_VERIFIED');
    await as(cast.personnel, 'verifyArrival', id, { opinion: '合同与参保属实' });
    await refuses(() => pay(id, '1'), 'NOT_PASSED');
    await evaluate(id);
    await pay(id, '400000', 'V-1');
    await refuses(() => pay(id, '600000.01'), 'OVER_GRANT');
    await refuses(() => pay(id, '1', 'V-1'), 'VOUCHER_USED');
    await refuses(() => as(cast.director, 'approveFunding', id, { amount: '399999.99', document: '会议纪要' }), 'BELOW_PAID');
    await pay(id, '600000', 'V-2');
    on('2027-12-10');
    await refuses(() => evaluate(id, 2026), 'ALREADY_EVALUATED');
    await refuses(() => evaluate(id, 2025), 'BEFORE_ARRIVAL');
    await evaluate(id, 2027, false);
    expect(await talent(id)).toMatchObject({
      state: 'ENDED', surveyedOn: '2026-10-01', appliedOn: '2026-11-20', recommendedOn: '2026-10-20', reviewedOn: '2026-10-25', selectedOn: '2026-11-01', arrivedOn: '2026-11-10', arrivalVerifiedOn: '2026-11-20',
      fundedOn: '2026-11-19', evaluatedOn: '2027-12-10', isPassed: false, endedOn: '2027-12-10', endReason: '2027 年考核未通过', on: '2026-11-01',
    });
    const entries = await em().find(JournalEntry, { objectType: 'Talent', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['register', 'survey', 'apply', 'check', 'check', 'check', 'recommend', 'recordReview', 'select', 'arrive', 'verifyArrival', 'evaluate', 'pay', 'pay', 'evaluate']);
    expect(entries.every(({ concernsId }) => concernsId === place.firm.id)).toBe(true);
    // Whoever reads the journal learns no name.
    expect(JSON.stringify(entries.map(({ before, after, remark }) => [before, after, remark]))).not.toContain('陈立超');
  });

  test('names the reason of each refusal and changes nothing', async () => {
    await known('省“鲲鹏行动”计划');
    await refuses(() => register({ organization: undefined }), 'FORBIDDEN'); // nobody's own
    await refuses(() => register({ organization: undefined }, cast.clerk), 'EMPLOYER');
    await refuses(() => register({}, cast.otherEnterprise), 'FORBIDDEN');
    await refuses(() => register({ subject: 'TEAM', headName: undefined }), 'TEAM_HEAD');
    const id = await register();
    await refuses(() => register(), 'ALREADY_OPEN');
    await refuses(() => apply(id), 'WRONG_STATE');
    await survey(id, { isEligible: false });
    await refuses(() => apply(id), 'WRONG_STATE');
    await survey(id);
    await refuses(() => apply(id, { consented: false }), 'CONSENT');
    await refuses(() => apply(id, { materials: [] }), 'INVALID_INPUT');
    await refuses(() => as(cast.otherEnterprise, 'apply', id, { consented: true, materials: [uuidv7()] }), 'NOT_FOUND');
    await apply(id);
    await refuses(() => as(cast.personnel, 'check', id, { department: 'SCIENCE', result: 'PASS', opinion: '属实' }), 'NOT_YOUR_DEPARTMENT');
    await refuses(() => as(cast.clerk, 'recommend', id, { recommendedOn: '2026-10-20', document: '文' }), 'WRONG_STATE');
    await as(cast.personnel, 'return', id, { reason: '材料不全' });
    expect(await talent(id)).toMatchObject({ state: 'SURVEYED', returnReason: '材料不全', returnedOn: '2026-11-20' });
    await apply(id);
    await check(id);
    expect(await em().count(TalentCheck, { talent: id, round: 2 })).toBe(1);
    await check(id, cast.personnel);
    await refuses(() => as(cast.clerk, 'recommend', id, { recommendedOn: '2026-11-21', document: '文' }), 'DATE_IN_FUTURE');
    await em().execute(`insert into hold (id, organization_id, blocks, valid_from, reason, document_number, state, proposed_by) values (?, ?, '{AWARD}', '2026-01-01', '弄虚作假', '永科〔2026〕2号', 'IN_FORCE', '经办')`, [uuidv7(), place.firm.id]);
    await refuses(() => as(cast.clerk, 'recommend', id, { recommendedOn: '2026-11-20', document: '文' }), 'ON_HOLD');
    await em().execute('delete from hold');
    await as(cast.clerk, 'recommend', id, { recommendedOn: '2026-11-20', document: '文' });
    await refuses(async () => as(cast.enterprise, 'arrive', id, await arrival()), 'WRONG_STATE');
    await as(cast.clerk, 'select', id, { selectedOn: '2026-11-20', document: '文' });
    await refuses(async () => as(cast.enterprise, 'arrive', id, await arrival({ contractTo: '2029-11-08' })), 'CONTRACT_PERIOD');
    await refuses(async () => as(cast.enterprise, 'arrive', id, await arrival({ arrivedOn: '2026-11-21', insuredFrom: '2026-12-01' })), 'DATE_IN_FUTURE', 'DATE_IN_FUTURE');
    await refuses(async () => as(cast.enterprise, 'arrive', id, await arrival({ insurance: [] })), 'INVALID_INPUT');
    await as(cast.enterprise, 'arrive', id, await arrival());
    await as(cast.personnel, 'verifyArrival', id, { opinion: '属实' });
    await evaluate(id);
    await refuses(() => pay(id, '1'), 'NOTHING_GRANTED', 'OVER_GRANT');
  });

  test('whoever comes without a programme arrives without a selection; whoever has one waits for it', async () => {
    const free = await register({ programme: undefined, name: '谢国静' });
    await as(cast.enterprise, 'arrive', free, await arrival());
    expect(await talent(free)).toMatchObject({ state: 'ARRIVED', on: '2026-11-10' });
    const bound = await register();
    await refuses(async () => as(cast.enterprise, 'arrive', bound, await arrival()), 'NOT_SELECTED_YET');
    const applies = await register({ programme: undefined, name: '王佳芬' });
    await survey(applies);
    await refuses(() => apply(applies), 'PROGRAMME_CLOSED');
  });

  test('a programme takes applications inside its window only', async () => {
    const id = await register();
    await survey(id);
    const of = await known('省“鲲鹏行动”计划');
    await perform(cast.personnel, programmeLifecycle, 'announce', of, { opensOn: '2026-12-01', closesOn: '2026-12-31', document: '申报通知' });
    await refuses(() => perform(cast.clerk, programmeLifecycle, 'announce', of, { opensOn: '2026-12-01', closesOn: '2026-11-30', document: '申报通知' }), 'WINDOW');
    await refuses(() => apply(id), 'PROGRAMME_CLOSED');
    for (const [day, expected] of [['2026-11-30', 'PROGRAMME_CLOSED'], ['2027-01-01', 'PROGRAMME_CLOSED'], ['2026-12-31', 'done']] as const) { on(day); expect([day, await codes(apply(id))]).toEqual([day, [expected]]); }
    await refuses(() => programme('省“鲲鹏行动”计划'), 'NAME_TAKEN');
  });

  test('two who register the same person at the same moment make one record', async () => {
    await known('省“鲲鹏行动”计划');
    expect((await Promise.all([codes(register()), codes(register())])).flat().sort()).toEqual(['ALREADY_OPEN', 'done']);
    expect(await em().count(Talent, {})).toBe(1);
  });

  test('two payments at the same moment do not exceed what was granted; nor does any sequence, to the 分', async () => {
    const id = await arrived();
    await evaluate(id);
    expect((await Promise.all([codes(pay(id, '600000')), codes(pay(id, '600000'))])).flat().sort()).toEqual(['OVER_GRANT', 'done']);
    await fc.assert(fc.asyncProperty(fc.array(fc.bigInt({ min: 1n, max: 60_000_000n }), { maxLength: 6 }), async (amounts) => {
      await em().execute('delete from talent_payment');
      await em().nativeUpdate(Talent, { id }, { state: 'ARRIVED', fundedOn: null });
      let paid = '0.00';
      for (const fen of amounts) {
        const fits = compareMoney(addMoney(paid, fromFen(fen)), '1000000.00') <= 0;
        expect(await codes(pay(id, fromFen(fen)))).toEqual([fits ? 'done' : 'OVER_GRANT']);
        if (fits) paid = addMoney(paid, fromFen(fen));
      }
      expect(addMoney('0.00', ...(await em().find(TalentPayment, { talent: id })).map(({ amount }) => amount))).toBe(paid);
    }), { numRuns: 10 });
  });
});

describe('团队', () => {
  test('applies when it is made up as the rule says, not before', async () => {
    const id = await team();
    await survey(id);
    await refuses(() => apply(id), 'TEAM_INCOMPLETE');
    const set = (over: Parameters<typeof members>[0], actor = cast.enterprise) => as(actor, 'setMembers', id, { members: members(over) });
    for (const [over, why] of [[{ core: [40, 40, 40, 40] }, '核心成员 4 名，少于 5 名'], [{ head: 56 }, '带头人 56 周岁，超过 55 周岁'], [{ core: [45, 45, 45, 45, 46] }, '核心成员平均年龄超过 45 周岁']] as const) {
      await set(over);
      const refused = await apply(id).then(() => null, (error: { reasons: { code: string; message: string; details: unknown }[] }) => error.reasons);
      expect(refused).toEqual([expect.objectContaining({ code: 'TEAM_INCOMPLETE', message: expect.stringContaining(why), details: { rule: 'leading-team@2019' } })]);
    }
    await refuses(() => as(cast.enterprise, 'setMembers', id, { members: [...members(), { role: 'HEAD', name: '又一人', bornOn: '1980-01-01' }] }), 'ONE_HEAD');
    await refuses(() => as(cast.enterprise, 'setMembers', id, { members: [{ role: 'HEAD', name: '未来', bornOn: '2026-11-20' }] }), 'NOT_BORN');
    await set({});
    expect(await talent(id)).toMatchObject({ headName: '叶克燕', size: 6 });
    await apply(id);
    await refuses(() => set({}), 'WRONG_STATE');
    const one = await register();
    await refuses(() => as(cast.enterprise, 'setMembers', one, { members: members() }), 'NOT_A_TEAM');
  });

  test('counts full years, and compares a mean without rounding it', () => {
    expect([ageOn('1971-11-20', '2026-11-20'), ageOn('1971-11-21', '2026-11-20'), ageOn('2000-02-29', '2026-02-28')]).toEqual([55, 54, 26]);
    const { criteria } = leadingTeamRule.versions[0]!;
    const born = (age: number) => addYears('2026-11-20', -age);
    fc.assert(fc.property(fc.integer({ min: 20, max: 80 }), fc.array(fc.integer({ min: 20, max: 80 }), { maxLength: 12 }), (head, core) => {
      const faults = teamFaults([{ role: 'HEAD', bornOn: born(head) }, ...core.map((age) => ({ role: 'CORE' as const, bornOn: born(age) }))], '2026-11-20', criteria);
      const isFine = head <= 55 && core.length >= 5 && core.reduce((sum, age) => sum + age, 0) <= 45 * core.length;
      expect(faults.length === 0).toBe(isFine);
    }));
  });
});

describe('every state × action × role', () => {
  let files: (actor: Actor) => string;
  let of = '';
  const all = () => cast as unknown as Record<string, Actor>;
  const fresh = async () => {
    await clear();
    files = await uploadedByAll(em(), all());
    of = await programme();
  };

  test('of talent is as the table says', async () => {
    const inputs: Record<string, (actor: Actor) => unknown> = {
      register: () => ({ subject: 'PERSON', name: '陈立超', organization: place.firm.id, programme: of }), edit: () => ({ remark: '更正' }), setMembers: () => ({ members: members() }),
      survey: () => ({ surveyedOn: '2026-10-01', isEligible: true }), apply: (actor) => ({ consented: true, materials: [files(actor)] }), check: ({ roles }) => ({ department: roles.has('PERSONNEL') ? 'PERSONNEL' : 'SCIENCE', result: 'PASS', opinion: '属实' }),
      return: () => ({ reason: '材料不全' }), recommend: () => ({ recommendedOn: '2026-10-20', document: '文' }), decline: () => ({ reason: '条件不符' }), recordReview: () => ({ on: '2026-10-25', document: '文' }), reject: () => ({ on: '2026-10-25', document: '文' }),
      select: () => ({ selectedOn: '2026-11-01', document: '文' }), arrive: (actor) => ({ arrivedOn: '2026-11-10', contractFrom: '2026-11-10', contractTo: '2030-11-09', insuredFrom: '2026-11-15', contract: [files(actor)], insurance: [files(cast.admin)] }),
      verifyArrival: () => ({ opinion: '属实' }), approveFunding: () => ({ amount: '10', document: '文' }), evaluate: () => ({ year: 2026, isPassed: true, opinion: '良好' }), pay: () => ({ amount: '1', paidOn: '2026-11-19', voucher: 'V' }), end: () => ({ endedOn: '2026-11-19', reason: '期满' }),
    };
    // A second file of the same person, for the two that an arrival needs.
    let second: (actor: Actor) => string = () => '';
    const { cells, faults, who } = await walk({
      lifecycle: talentLifecycle, orm: api.database.orm, performer, actors: all(), clear: async () => { await fresh(); second = await uploadedByAll(em(), all()); },
      input: (action, actor) => { const input = inputs[action]?.(actor) ?? {}; return action === 'arrive' ? { ...(input as object), insurance: [second(actor)] } : input; },
      async make(state: TalentState, action) {
        await fresh();
        second = await uploadedByAll(em(), all());
        const id = uuidv7();
        const isTeam = action === 'setMembers';
        await em().insert(Talent, {
          id, region: place.county.id, subject: isTeam ? 'TEAM' : 'PERSON', name: '某人', programme: action === 'arrive' && state === 'CANDIDATE' ? null : of, organization: place.firm.id, platform: null, year: 2026, state, round: 1, searchText: '', createdAt: new Date(),
          arrivalVerifiedOn: '2026-11-11', isPassed: true, fundingApproved: '100.00', arriveBy: '2026-11-01',
        } as never);
        return id;
      },
    });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(4_000);
    expect(who).toEqual({
      register: ['enterprise', 'clerk', 'personnel'], edit: ['clerk', 'personnel'], setMembers: ['enterprise', 'clerk', 'personnel'], survey: ['clerk', 'personnel'], apply: ['enterprise', 'clerk'], check: ['clerk', 'personnel'], return: ['clerk', 'personnel'],
      withdraw: ['enterprise'], recommend: ['clerk', 'personnel'], decline: ['clerk', 'personnel'], recordReview: ['clerk', 'higher', 'personnel'], select: ['clerk', 'higher', 'personnel'], reject: ['clerk', 'higher', 'personnel'], arrive: ['enterprise', 'clerk'],
      verifyArrival: ['personnel'], approveFunding: ['director'], evaluate: ['director'], pay: ['finance'], end: ['director'], arrivalOverdue: ['clock'],
    });
  });

  test('of a programme is as the table says', async () => {
    const { faults, who } = await walk({
      lifecycle: programmeLifecycle, orm: api.database.orm, performer, actors: all(), clear, input: (action) => ({ declare: { name: '县“楠溪英才”计划' }, announce: { document: '通知' }, close: { reason: '停办' } })[action] ?? {},
      async make(state: ProgrammeState) {
        await clear();
        const id = uuidv7();
        await em().insert(TalentProgramme, { id, name: '计划', family: 'OTHER', state, createdAt: new Date() } as never);
        return id;
      },
    });
    expect(faults).toEqual([]);
    expect(who).toEqual({ declare: ['clerk', 'personnel'], announce: ['clerk', 'personnel'], close: ['clerk', 'personnel'], reopen: ['clerk', 'personnel'] });
  });
});

describe('through GraphQL', () => {
  const asked = async (document: string, actor: Actor, variables = {}, at = api) => {
    const answer = await at.ask(document, variables, actor);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test('a person is registered by the employer, with the buttons of each', async () => {
    const of = await known('省“鲲鹏行动”计划');
    const { registerTalent } = await asked(`mutation ($input: RegisterTalentInput!) { registerTalent(input: $input) { errors { code } talent { id name state programme { name level family } organization { name } availableActions { action allowed } } } }`, cast.enterprise,
      { input: { subject: 'PERSON', name: '陈立超', organization: `org_${place.firm.id}`, programme: `tlprg_${of}`, degree: 'DOCTOR' } });
    expect(registerTalent).toMatchObject({ errors: [], talent: { name: '陈立超', state: 'CANDIDATE', programme: { name: '省“鲲鹏行动”计划', level: 'PROVINCIAL', family: 'KUNPENG' }, organization: { name: place.firm.name } } });
    expect(registerTalent.talent.availableActions.map(({ action }: any) => action)).toEqual(['setMembers', 'apply', 'withdraw', 'arrive']);
    const { talent: seen } = await asked(`query ($id: ID!) { talent(id: $id) { availableActions { action allowed } } }`, cast.personnel, { id: registerTalent.talent.id });
    expect(seen.availableActions.filter(({ allowed }: any) => allowed).map(({ action }: any) => action)).toEqual(['edit', 'survey']);
  });

  test('people are for whose work it is and their own employer; of names, birthdays and evidence nobody else learns', async () => {
    const [platformId, other] = [uuidv7(), uuidv7()];
    await em().insert(Platform, { id: platformId, region: place.county.id, name: '泵阀研究院', kind: 'INSTITUTE', partnerOrganization: place.university.id, state: 'OPERATING', searchText: '', createdAt: new Date() } as never);
    const id = await arrived();
    await em().nativeUpdate(Talent, { id }, { documentMasked: '3399**********1556', remark: '家属随迁' });
    await em().insert(Talent, { id: other, region: place.county.id, subject: 'PERSON', name: '赵川', platform: platformId, employerName: '泵阀研究院', year: 2026, state: 'SELECTED', on: '2026-08-10', selectedOn: '2026-08-10', round: 0, searchText: '赵川', createdAt: new Date() } as never);
    const group = await team();
    await as(cast.enterprise, 'setMembers', group, { members: members() });
    const document = `{ talents(first: 10) { totalCount nodes { name documentNumber remark contract { name } members { name bornOn } checks { opinion } } }
      organizations(filter: { name: { eq: "${place.firm.name}" } }) { nodes { talents { totalCount nodes { name } } talentTeams { totalCount } } } platforms { nodes { talents { totalCount } } } }`;
    const see = async (actor: Actor) => {
      const data = await asked(document, actor);
      const row = data.talents.nodes.find(({ name }: any) => name === '陈立超');
      const members_ = data.talents.nodes.flatMap((each: any) => each.members ?? []);
      return {
        rows: data.talents.totalCount, document: row?.documentNumber ?? null, remark: row?.remark ?? null, contracts: row?.contract?.length ?? null, opinions: row?.checks?.filter(({ opinion }: any) => opinion).length ?? null,
        members: members_.length, born: members_.filter(({ bornOn }: any) => bornOn).length, employed: data.organizations.nodes[0]?.talents?.totalCount ?? null, teams: data.organizations.nodes[0]?.talentTeams?.totalCount ?? null, atPlatform: data.platforms.nodes[0].talents?.totalCount ?? null,
      };
    };
    const nothing = { rows: 0, document: null, remark: null, contracts: null, opinions: null, members: 0, born: 0, employed: null, teams: null, atPlatform: null };
    for (const stranger of [cast.public, cast.otherEnterprise, cast.township, cast.tax, cast.expert, cast.partner]) expect(await see(stranger)).toEqual(nothing);
    const full = { rows: 3, document: '3399**********1556', remark: '家属随迁', contracts: 1, opinions: 2, members: 6, born: 6, employed: 1, teams: 1, atPlatform: 1 };
    for (const office of [cast.personnel, cast.clerk, cast.director, cast.auditor]) expect(await see(office)).toEqual(full);
    expect(await see(cast.higher)).toEqual({ ...full, document: null, remark: null, contracts: null, opinions: 0, born: 0 });
    expect(await see(cast.enterprise)).toEqual({ ...full, rows: 2, remark: null, atPlatform: null });
    expect(await see(cast.research)).toEqual({ ...nothing, rows: 1, atPlatform: 1 });
    // Whoever pays sees whom, once there is something to pay.
    expect(await see(cast.finance)).toEqual({ ...nothing, rows: 1 });
    const ownKey: Actor = { ...cast.enterprise, kind: 'key', personId: null, roles: new Set(), scopes: new Set(['talent:read', 'organization:read']) };
    expect(await see(ownKey)).toEqual({ ...full, rows: 2, remark: null, atPlatform: null });
    expect((await see({ ...ownKey, scopes: new Set(['organization:read']) })).rows).toBe(0);
    const slow = await startApi({ plain: true, database: api.database });
    for (const actor of [cast.public, cast.personnel, cast.higher, cast.enterprise, cast.finance]) expect(await asked(document, actor, {}, slow)).toEqual(await asked(document, actor));
    await slow.close();
    // Neither a search nor a filter tells who there is.
    expect((await asked('{ talents(search: "赵川") { totalCount } }', cast.enterprise)).talents.totalCount).toBe(0);
    expect((await asked(`{ talents(search: "zc") { totalCount } }`, cast.public)).talents.totalCount).toBe(0);
  });
});

test('whoever has not arrived in time is told of once for each day that was set', async () => {
  const task: TaskContext = { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault: {} as never, id: uuidv7(), attempt: 1, progress: async () => undefined } as TaskContext;
  const id = await recommended();
  await as(cast.higher, 'select', id, { selectedOn: '2026-11-01', document: '文' });
  const from = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  for (const [arriveBy, times] of [[from(0), 0], [from(-1), 1], [from(-1), 1], [from(-2), 2]] as const) {
    await em().nativeUpdate(Talent, { id }, { arriveBy });
    await watchArrivals.handle(task, {});
    for (const { payload } of await em().execute<{ payload: never }[]>(`select payload from outbox_message where task = 'talent.remindOfArrival'`)) for (let again = 0; again < 2; again += 1) await remindOfArrival.handle(task, payload);
    await em().execute('delete from outbox_message');
    expect(await em().count(JournalEntry, { objectId: id, action: 'arrivalOverdue', outcome: 'DONE' })).toBe(times);
  }
});

test('a document number is kept masked, however it arrives', () => {
  expect(['3399**********8952', '11010519491231002X', '12345678'].map(maskedDocument)).toEqual(['3399**********8952', '1101**********002X', '********']);
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/talent/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [talentLifecycle, programmeLifecycle]) expect(readme).toContain(diagram(lifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(talentChecks.map(async (each) => [each.name, (await each.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  const id = await arrived();
  await evaluate(id);
  await pay(id, '100');
  expect(await em().count(TalentEvaluation, { talent: id })).toBe(1);
  expect(await violations()).toEqual([]);
  const other = await register({ name: '又一人' });
  await em().execute(`update talent_payment set amount = 1000000.01`);
  await em().execute(`update talent set state = 'FUNDED', document_masked = '110105194912310021' where id = ?`, [other]);
  await em().execute(`delete from talent_check where department = 'SCIENCE'`);
  await em().insert(TeamMember, { id: uuidv7(), talent: other, position: 0, role: 'CORE', name: '某', bornOn: '1990-01-01' } as never);
  expect(await violations()).toEqual(talentChecks.map(({ name }) => name));
});
