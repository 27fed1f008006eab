import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { compare } from '../schema/core/scalar/fraction.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { score } from '../schema/commissioner/assessment.ts';
import { commissioner as area } from '../schema/commissioner/commissioner.area.ts';
import { commissionerChecks } from '../schema/commissioner/commissioner.checks.ts';
import { serviceRule, termRule } from '../schema/commissioner/commissioner.rules.ts';
import { tidy } from '../schema/core/personal/tidy.ts';
import { confirmationNotice, followNotice, termEndNotice, watchService } from '../schema/commissioner/commissioner.tasks.ts';
import { Commissioner, CommissionerAssessment, CommissionerRosterEntry, CommissionerTerm } from '../schema/commissioner/entity/roster.ts';
import { Dispatch, ServiceDemand, VisitLocation, VisitLog } from '../schema/commissioner/entity/service.ts';
import { judgeSkills } from '../schema/commissioner/matching.ts';
import { PublicNotice } from '../schema/publicity/publicity.entity.ts';
import { noticeLifecycle } from '../schema/publicity/lifecycle/notice.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { startApi, type Api } from './support/api.ts';
import { commissionerCounty, type CommissionerCounty } from './support/commissioners.ts';
import { freshDatabase } from './support/database.ts';

let api: Api;
let it: CommissionerCounty;

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  it = await commissionerCounty(api);
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  it.at('2026-11-20T02:00:00Z');
  await it.clear();
});

const asked = async (document: string, actor: Actor, variables = {}) => {
  const answer = await api.ask(document, variables, actor);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const term = (id: string) => it.em().findOneOrFail(CommissionerTerm, id);
const demand = (id: string) => it.em().findOneOrFail(ServiceDemand, id);
const refuses = async (work: Promise<unknown>, ...codes: string[]) => expect(await it.codes(work)).toEqual(codes);
/** The coverage that everyone sees. */
const coverage = async (actor: Actor = it.actors.clerk) => (await asked('{ commissionerCoverage(year: 2026) { covered total rate served servedRate towns { town { name } isCovered visits hours openDemands entries { commissioner { name } } } } }', actor)).commissionerCoverage;

describe('选派', () => {
  const post = (over: object = {}) => ({ commissioner: it.commissioner, kind: 'INDIVIDUAL', level: 'CITY', town: it.town.id, organization: it.valves.id, wantedSkills: ['阀门设计'], isPaid: true, ...over });
  const external = { document: '温科〔2026〕10号', noticeFrom: '2026-11-02', noticeTo: '2026-11-09' };
  const batch = (over: object = {}) => it.act.batch(it.actors.higher, 'open', undefined, { region: it.county.id, name: '第五批市级', level: 'CITY', document: '温科〔2026〕8号', termFrom: '2026-01-01', termTo: '2027-12-31', individuals: 1, teams: 0, legalPersons: 0, ...over });

  test('goes the whole road of three parties, and covers the township when the last has signed', async () => {
    const [first, { act, actors }] = [await batch(), it];
    const id = await act.term(actors.township, 'nominate', undefined, post());
    await act.term(actors.sender, 'consent', id, {});
    await refuses(act.term(actors.director, 'approve', id, { batch: first, document: '文', places: [{ place: '网站' }] }), 'FORBIDDEN'); // a city commissioner is the city's to send
    await act.term(actors.clerk, 'recordApproval', id, { batch: first, document: '温科〔2026〕10号', noticeFrom: '2026-11-16', noticeTo: '2026-11-23' });
    expect(await term(id)).toMatchObject({ state: 'IN_NOTICE', noticeTo: '2026-11-23', noticeOverOn: '2026-11-24', startsOn: '2026-01-01', endsOn: '2027-12-31' });
    await refuses(act.term(actors.clock, 'appoint', id), 'NOTICE_NOT_ENDED');
    it.at('2026-11-24T02:00:00Z');
    await act.term(actors.clock, 'appoint', id);
    await refuses(act.term(actors.sender, 'sign', id, { party: 'SENDER' }), 'AGREEMENT_MISSING');
    await act.term(actors.sender, 'sign', id, { party: 'SENDER', agreement: [await it.upload(actors.sender)] });
    await refuses(act.term(actors.sender, 'sign', id, { party: 'RECEIVER' }), 'NOT_YOUR_SIDE');
    await refuses(act.term(actors.sender, 'sign', id, { party: 'SENDER' }), 'ALREADY_SIGNED');
    await act.term(actors.commissioner, 'sign', id, { party: 'COMMISSIONER' });
    expect(await coverage()).toMatchObject({ covered: 0, total: 2, rate: '0' });
    await act.term(actors.enterprise, 'sign', id, { party: 'RECEIVER' });
    expect(await term(id)).toMatchObject({ state: 'SERVING', senderSignedOn: '2026-11-24', commissionerSignedOn: '2026-11-24', receiverSignedOn: '2026-11-24' });
    expect(await coverage()).toMatchObject({ covered: 1, total: 2, rate: '50', served: 0, servedRate: '0', towns: [{ town: { name: '瓯北街道' }, isCovered: true, entries: [{ commissioner: { name: '林特派' } }] }, { town: { name: '桥头镇' }, isCovered: false, entries: [] }] });
    // A partner counts with everybody, and sees whom it has sent.
    const partner = (at: { readonly id: string }): Actor => ({ ...actors.partner, organizationId: at.id, scopes: new Set(['commissioner:read']) });
    expect(await coverage(partner(it.college))).toMatchObject({ covered: 1, towns: [{ isCovered: true, entries: [] }, { isCovered: false, entries: [] }] });
    expect(await coverage(partner(it.university))).toMatchObject({ towns: [{ entries: [{ commissioner: { name: '林特派' } }] }, {}] });
    const actions = (await it.em().find(JournalEntry, { objectType: 'CommissionerTerm', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } })).map(({ action }) => action);
    expect(actions).toEqual(['nominate', 'consent', 'recordApproval', 'appoint', 'sign', 'sign', 'sign']);
  });

  test('the county lays its own open: nobody’s name, five working days, and on it goes when they are over; an upheld objection ends it', async () => {
    const { act, actors } = it;
    const county = await batch({ name: '第一批县级', level: 'COUNTY', individuals: 2 });
    const way = async (commissioner: string, sender: Actor) => {
      const id = await act.term(actors.clerk, 'nominate', undefined, post({ level: 'COUNTY', commissioner, wantedSkills: [], organization: commissioner === it.commissioner ? it.valves.id : undefined }));
      await act.term(sender, 'consent', id, {});
      await act.term(actors.director, 'approve', id, { batch: county, document: '永科〔2026〕5号', places: [{ place: '县政府门户网站' }] });
      return id;
    };
    const [id, other] = [await way(it.commissioner, actors.sender), await way(it.otherCommissioner, actors.otherSender)];
    const notice = (subjectId: string) => it.em().findOneOrFail(PublicNotice, { subjectId });
    expect(await notice(id)).toMatchObject({ state: 'RUNNING', publishedOn: '2026-11-20', endsOn: '2026-11-27', dayUnit: 'WORKING_DAY', title: '第一批县级拟选派个人科技特派员公示', ruleVersion: 'commissioner-term@默认' });
    expect((await notice(id)).text).toBe('拟选派县级个人科技特派员：林**。\n派出单位：瓯江理工大学。\n派驻：瓯北街道。\n结对企业：瓯北阀门有限公司。\n任期：2026-01-01 至 2027-12-31。');
    await refuses(act.term(actors.clerk, 'appoint', id), 'NOTICE_NOT_ENDED');
    it.at('2026-11-28T02:00:00Z');
    await perform(it.performer(actors.clock), noticeLifecycle, 'close', { id: (await notice(id)).id });
    await perform(it.performer(actors.director), noticeLifecycle, 'void', { id: (await notice(other)).id, input: { reason: '所报材料不实' } });
    const entries = await it.em().execute<{ entry: string }[]>(`select payload ->> 'entry' as entry from outbox_message where task = 'commissioner.followNotice' order by id`);
    for (let times = 0; times < 2; times += 1) for (const { entry } of entries) await followNotice.handle(it.task, { entry });
    expect(await term(id)).toMatchObject({ state: 'APPOINTED' });
    expect(await term(other)).toMatchObject({ state: 'REJECTED', endReason: '公示终止：所报材料不实' });
  });

  test('asks for skills, no civil servant, no bar, one term at a time, a batch with a place left', async () => {
    const { act, actors } = it;
    await refuses(act.term(actors.clerk, 'nominate', undefined, post({ town: undefined, organization: undefined })), 'PLACE_MISSING');
    const id = await act.term(actors.clerk, 'nominate', undefined, post({ wantedSkills: ['茶学'] }));
    await refuses(act.term(actors.clerk, 'nominate', undefined, post()), 'ALREADY_IN_TERM');
    await act.commissioner(actors.clerk, 'amend', it.commissioner, { isCivilServant: true });
    await it.em().nativeUpdate(Commissioner, { id: it.commissioner }, { barredUntil: '2026-11-20' });
    await refuses(act.term(actors.sender, 'consent', id, {}), 'CIVIL_SERVANT', 'BARRED', 'SKILLS_DO_NOT_FIT');
    await act.commissioner(actors.clerk, 'amend', it.commissioner, { isCivilServant: false, skills: ['茶学'] });
    it.at('2026-11-21T02:00:00Z'); // the last day of the bar is over
    await act.term(actors.sender, 'consent', id, {});
    await refuses(act.term(actors.clerk, 'recordApproval', id, external), 'NO_BATCH');
    const county = await batch({ name: '第一批县级', level: 'COUNTY' });
    await refuses(act.term(actors.clerk, 'recordApproval', id, { ...external, batch: county }), 'NO_BATCH');
    const city = await batch();
    await act.term(actors.clerk, 'recordApproval', id, { ...external, batch: city });
    const second = await act.term(actors.otherSender, 'nominate', undefined, post({ commissioner: it.otherCommissioner, wantedSkills: ['茶学'], organization: undefined }));
    await act.term(actors.otherSender, 'consent', second, {});
    await refuses(act.term(actors.clerk, 'recordApproval', second, { ...external, batch: city }), 'NO_BATCH');
    expect((await term(second)).state).toBe('PROPOSED');
  });

  test('two who approve into the last place at the same moment: one gets it', async () => {
    const { act, actors } = it;
    const city = await batch();
    const ids = [await act.term(actors.clerk, 'nominate', undefined, post()), await act.term(actors.clerk, 'nominate', undefined, post({ commissioner: it.otherCommissioner, wantedSkills: [], organization: undefined }))];
    await act.term(actors.sender, 'consent', ids[0]!, {});
    await act.term(actors.otherSender, 'consent', ids[1]!, {});
    expect((await Promise.all(ids.map((id) => it.codes(act.term(actors.clerk, 'recordApproval', id, { ...external, batch: city }))))).flat().sort()).toEqual(['NO_BATCH', 'done']);
  });

  test('a team is composed as the rule says', async () => {
    const { act, actors } = it;
    const team = await act.team(actors.clerk, 'form', undefined, { name: '泵阀产业特派团', industry: '泵阀', leader: it.commissioner });
    const add = async (origin: string, title: string | null, count: number) => {
      for (let n = 0; n < count; n += 1) {
        const id = await it.registered(`${origin}${n}`, it.university, null, { title: title ?? undefined });
        await act.team(actors.clerk, 'addMember', team, { commissioner: id, origin });
      }
    };
    await act.team(actors.clerk, 'addMember', team, { commissioner: it.commissioner, origin: 'PROVINCE' });
    await add('OUTSIDE', 'JUNIOR', 3);
    await add('CITY', 'JUNIOR', 4);
    const id = await act.term(actors.clerk, 'nominate', undefined, { commissioner: it.commissioner, kind: 'TEAM', team, level: 'CITY' });
    const refused = await act.term(actors.sender, 'consent', id, {}).then(() => null, (error: { reasons: { code: string; message: string }[] }) => error.reasons);
    expect(refused).toEqual([expect.objectContaining({ code: 'TEAM_COMPOSITION', message: '特派团人员构成不符：成员 8 人，须不少于 10 人；本县成员占 0%，须不低于 20%；省外成员占 37.5%，须不高于 20%；省外成员须有高级职称。' })]);
    const [first] = await it.em().execute<{ id: string }[]>(`select c.id from commissioner_team_member m join commissioner c on c.id = m.commissioner_id where m.origin = 'OUTSIDE' limit 1`);
    await act.team(actors.clerk, 'removeMember', team, { commissioner: first!.id, leftOn: '2026-11-19' });
    await it.em().execute(`update commissioner set title = 'SENIOR'`);
    await add('COUNTY', 'JUNIOR', 3);
    await act.term(actors.sender, 'consent', id, {});
    expect((await term(id)).state).toBe('PROPOSED');
  });

  test('a successor takes the place as it is and goes the road himself; what was in hand goes back', async () => {
    const { act, actors } = it;
    const id = await it.serving();
    const inHand = await it.inService();
    await act.term(actors.director, 'replace', id, { reason: '调离本单位', successor: it.otherCommissioner });
    expect(await term(id)).toMatchObject({ state: 'REPLACED', endedOn: '2026-11-20' });
    const [next] = await it.em().find(CommissionerTerm, { replaces: id });
    expect(next).toMatchObject({ state: 'NOMINATED', isPaid: true, startsOn: '2026-11-20', endsOn: '2026-12-31' });
    expect([next!.commissioner.id, next!.town!.id, next!.organization!.id]).toEqual([it.otherCommissioner, it.town.id, it.valves.id]);
    expect(await demand(inHand)).toMatchObject({ state: 'OPEN', commissioner: null });
    expect(await it.em().findOneOrFail(Dispatch, { demand: inHand })).toMatchObject({ outcome: 'RECALLED', remark: '特派员更换：调离本单位' });
    expect(await coverage()).toMatchObject({ covered: 0 });
  });
});

describe('考核', () => {
  const served = { serviceHours: '0', visits: 0 };
  const { criteria } = termRule.versions[0]!;

  test('weighs satisfaction, volume and results: never above a hundred, and more of anything never makes it less (property)', () => {
    const days = fc.integer({ min: 0, max: 400 });
    const rating = fc.option(fc.integer({ min: 100, max: 500 }).map((stars) => (stars / 100).toFixed(2)));
    const demands = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);
    fc.assert(fc.property(days, rating, demands, fc.integer({ min: 1, max: 120 }), (serviceDays, averageRating, [demandsTaken, demandsSolved], minimum) => {
      const of = (over: object = {}) => score(criteria, { ...served, serviceDays, averageRating, demandsTaken, demandsSolved, ...over }, minimum, {});
      const now = of();
      for (const points of Object.values(now)) { expect(compare(points, 0)).toBeGreaterThanOrEqual(0); expect(compare(points, 100)).toBeLessThanOrEqual(0); }
      expect(compare(of({ serviceDays: serviceDays + 1 }).total, now.total)).toBeGreaterThanOrEqual(0);
      expect(compare(of({ averageRating: '5.00' }).total, now.total)).toBeGreaterThanOrEqual(0);
      expect(compare(of({ demandsSolved: demandsTaken }).total, now.total)).toBeGreaterThanOrEqual(0);
    }));
    expect(score(criteria, { ...served, serviceDays: 60, averageRating: '4.5', demandsTaken: 4, demandsSolved: 3 }, 60, {})).toEqual({ satisfaction: '90.00', volume: '100.00', results: '75.00', total: '88.50' });
  });

  const full = { satisfaction: '100', results: '100', ground: '依书面评议' };

  test('waits for the end of the term, for its logs and its report, and for a ground where points are given', async () => {
    const { act, actors } = it;
    const running = await it.serving();
    const open = await it.log();
    await refuses(act.term(actors.clerk, 'assess', running, {}), 'TERM_RUNNING', 'LOGS_OPEN', 'REPORT_MISSING');
    it.at('2027-01-10T02:00:00Z');
    await act.visit(actors.township, 'confirm', open);
    await refuses(act.term(actors.clerk, 'assess', running, { satisfaction: '100' }), 'REPORT_MISSING', 'GROUND_MISSING');
    await act.term(actors.commissioner, 'report', running, { kind: 'YEARLY', year: 2026, summary: '全年服务企业若干次，解决技术问题若干项，详见附件与服务日志。' });
    await refuses(act.term(actors.commissioner, 'report', running, { kind: 'YEARLY', year: 2026, summary: '全年服务企业若干次，解决技术问题若干项，详见附件与服务日志。' }), 'ALREADY_REPORTED');
    await act.term(actors.clerk, 'assess', running, {});
    // One day of sixty; nobody rated, nothing was taken on.
    expect(await it.em().findOneOrFail(CommissionerAssessment, { term: running })).toMatchObject({ serviceDays: 1, serviceHours: '4.0', visits: 1, minimumDays: 60, satisfaction: '0.00', volume: '1.67', results: '0.00', total: '0.50', ruleVersion: 'commissioner-term@默认' });
    await refuses(act.term(actors.director, 'grade', running, { grade: 'EXCELLENT' }), 'GRADE_DOES_NOT_FIT', 'QUOTA_FULL');
    await refuses(act.term(actors.director, 'grade', running, { grade: 'QUALIFIED' }), 'GRADE_DOES_NOT_FIT');
    await act.term(actors.director, 'grade', running, { grade: 'FAIL' });
    expect(await it.em().findOneOrFail(Commissioner, it.commissioner)).toMatchObject({ barredUntil: '2029-01-10' });
    await refuses(act.term(actors.clerk, 'nominate', undefined, { commissioner: it.commissioner, kind: 'INDIVIDUAL', level: 'CITY', town: it.town.id }), 'BARRED');
  });

  test('grants excellent to no more than the quota, also when two grade at the same moment', async () => {
    const { act, actors } = it;
    const ids: string[] = [];
    const at = async (name: string) => {
      const id = await it.registered(name, it.university, null);
      const term_ = await it.serving(id, { startsOn: '2026-01-01', endsOn: '2026-11-10', organization: undefined });
      await it.em().execute(`insert into commissioner_report (id, term_id, kind, year, summary, submitted_on) values (?, ?, 'YEARLY', 2026, '述职', '2026-11-12')`, [uuidv7(), term_]);
      await it.em().execute(`insert into visit_log (id, region_id, commissioner_id, served_on, hours, town_id, state) select ?, ?, ?, d::date, 1, ?, 'RECORDED' from generate_series(date '2026-01-05', date '2026-01-05', '1 day') d`, [uuidv7(), it.county.id, id, it.town.id]);
      for (let n = 0; n < 59; n += 1) await it.em().execute(`insert into visit_log (id, region_id, commissioner_id, served_on, hours, town_id, state) values (?, ?, ?, date '2026-01-06' + ?::int, 1, ?, 'RECORDED')`, [uuidv7(), it.county.id, id, n, it.town.id]);
      await act.term(actors.clerk, 'assess', term_, full);
      return term_;
    };
    for (const name of ['甲', '乙', '丙', '丁']) ids.push(await at(`特派${name}`));
    // 30 % of four is one.
    const graded = await Promise.all([0, 1].map((n) => it.codes(act.term(actors.director, 'grade', ids[n]!, { grade: 'EXCELLENT' }))));
    expect(graded.flat().sort()).toEqual(['QUOTA_FULL', 'done']);
    await refuses(act.term(actors.director, 'grade', ids[2]!, { grade: 'EXCELLENT' }), 'QUOTA_FULL');
    await refuses(act.term(actors.director, 'grade', ids[2]!, { grade: 'FAIL' }), 'GRADE_DOES_NOT_FIT');
    await act.term(actors.director, 'grade', ids[2]!, { grade: 'FAIL', reason: '弄虚作假' });
    expect((await term(ids[2]!)).grade).toBe('FAIL');
  });
});

describe('需求与匹配', () => {
  test('says who fits and why: skills, place, acquaintance, rating, and what is in hand', async () => {
    await it.serving();
    await it.serving(it.otherCommissioner, { organization: undefined, town: it.otherTown.id });
    await it.confirmed({ servedOn: '2026-11-02' });
    const rated = await it.inService({ title: '旧需求' });
    await it.confirmed({ organization: undefined, demand: rated, servedOn: '2026-11-03' });
    await it.act.demand(it.actors.commissioner, 'solve', rated, { solution: '已处理完毕' });
    await it.act.demand(it.actors.enterprise, 'rate', rated, { stars: 5 });
    await it.inService({ title: '在手需求' });
    const id = await it.demand();
    await it.act.demand(it.actors.clerk, 'triage', id, { skills: ['阀门设计'] });
    const document = `query ($id: ID!) { serviceDemand(id: $id) { candidates { commissioner { name averageRating } isMatched isFree openDemands points reasons } } }`;
    const { serviceDemand } = await asked(document, it.actors.clerk, { id: `sdm_${id}` });
    expect(serviceDemand.candidates).toEqual([
      { commissioner: { name: '林特派', averageRating: '5' }, isMatched: true, isFree: true, openDemands: 1, points: 80, reasons: ['专长“阀门设计”正是所需', '需求提到“阀门”，与专长“阀门设计”相关', '派驻在需求所在镇街', '曾为该单位服务 2 次', '历次评价平均 5 星', '手头已有 1 项需求'] },
      { commissioner: { name: '叶特派', averageRating: null }, isMatched: false, isFree: true, openDemands: 0, points: 0, reasons: [] },
    ]);
    // Whose name and load it is, is not the enterprise's to see.
    expect((await asked(document, it.actors.enterprise, { id: `sdm_${id}` })).serviceDemand.candidates).toBeNull();
    await refuses(it.act.demand(it.actors.clerk, 'dispatch', id, { commissioner: it.otherCommissioner }), 'SKILLS_DO_NOT_FIT');
    await it.act.demand(it.actors.clerk, 'dispatch', id, { commissioner: it.otherCommissioner, reason: '林特派出国，先行诊断' });
    expect(await it.em().findOneOrFail(Dispatch, { demand: id })).toMatchObject({ outcome: 'OFFERED', points: 0, remark: '林特派出国，先行诊断', ruleVersion: 'commissioner-service@默认' });
    await it.act.demand(it.actors.otherCommissioner, 'decline', id, { reason: '不熟悉阀门' });
    await it.act.demand(it.actors.clerk, 'dispatch', id, { commissioner: it.commissioner });
    expect((await it.em().find(Dispatch, { demand: id }, { orderBy: { id: 'asc' } })).map(({ outcome }) => outcome)).toEqual(['DECLINED', 'OFFERED']);
  });

  test('skills: the same, the same field, and what the demand’s own words speak of', () => {
    const { criteria } = serviceRule.versions[0]!;
    expect(judgeSkills(criteria, { skills: ['茶学'], text: '茶园虫害' }, ['茶学'])).toEqual({ points: 40, reasons: ['专长“茶学”正是所需'] });
    expect(judgeSkills(criteria, { skills: ['茶学'], text: '茶园虫害' }, ['果树'])).toEqual({ points: 20, reasons: ['专长“果树”与所需“茶学”同属种植'] });
    expect(judgeSkills(criteria, { skills: [], text: '需要结构设计' }, ['工业设计'])).toEqual({ points: 0, reasons: [] }); // 设计 says nothing
    expect(judgeSkills(criteria, { skills: [], text: '畜牧场疫病' }, ['畜牧兽医'])).toEqual({ points: 15, reasons: ['需求提到“畜牧”，与专长“畜牧兽医”相关'] });
  });

  test('asks nobody who is not on this year’s roster, nor who has his hands full', async () => {
    const { act, actors } = it;
    const id = await it.demand();
    await act.demand(actors.clerk, 'triage', id, { skills: ['阀门设计'] });
    await refuses(act.demand(actors.clerk, 'dispatch', id, { commissioner: it.commissioner }), 'NOT_ON_ROSTER');
    await it.serving();
    for (const title of ['甲', '乙', '丙']) await it.inService({ title });
    await refuses(act.demand(actors.clerk, 'dispatch', id, { commissioner: it.commissioner }), 'OVERLOADED');
    await refuses(act.demand(actors.commissioner, 'take', id), 'OVERLOADED');
    expect(await demand(id)).toMatchObject({ state: 'OPEN', commissioner: null });
    expect(await it.em().count(Dispatch, { demand: id })).toBe(0);
    await refuses(it.demand(), 'ALREADY_FILED');
  });

  test('two clerks who fill the last place in somebody’s hands at the same moment: one is refused', async () => {
    await it.serving();
    for (const title of ['甲', '乙']) await it.inService({ title });
    const ids = [await it.demand({ title: '丙' }), await it.demand({ title: '丁' })];
    for (const id of ids) await it.act.demand(it.actors.clerk, 'triage', id, { skills: ['阀门设计'] });
    expect((await Promise.all(ids.map((id) => it.codes(it.act.demand(it.actors.clerk, 'dispatch', id, { commissioner: it.commissioner }))))).flat().sort()).toEqual(['OVERLOADED', 'done']);
  });

  test('a township asks for itself, confirms and rates; the enterprise next door sees none of it', async () => {
    const { act, actors } = it;
    await it.serving(it.commissioner, { organization: undefined });
    const id = await it.demand({ title: '农户茶园管理' }, actors.township);
    expect(await demand(id)).toMatchObject({ organization: null });
    await act.demand(actors.clerk, 'triage', id, { skills: ['阀门设计'] });
    await act.demand(actors.commissioner, 'take', id);
    expect(await it.em().findOneOrFail(Dispatch, { demand: id })).toMatchObject({ outcome: 'ACCEPTED', isVolunteered: true });
    const visit = await it.log({ organization: undefined, demand: id });
    await refuses(act.demand(actors.commissioner, 'solve', id, { solution: '讲解完毕' }), 'NO_CONFIRMED_VISIT');
    await refuses(act.visit(actors.enterprise, 'confirm', visit), 'NOT_FOUND');
    await act.visit(actors.township, 'confirm', visit);
    await act.demand(actors.commissioner, 'solve', id, { solution: '讲解完毕' });
    await act.demand(actors.township, 'rate', id, { stars: 4 });
    expect(await demand(id)).toMatchObject({ state: 'CLOSED', stars: 4 });
    const see = async (actor: Actor) => (await asked('{ serviceDemands { nodes { title contactName contactPhone } } }', actor)).serviceDemands.nodes;
    expect(await see(actors.township)).toEqual([{ title: '农户茶园管理', contactName: '王工', contactPhone: '138****2222' }]);
    expect(await see(actors.enterprise)).toEqual([]);
    expect(await see(actors.otherTownship)).toEqual([]);
  });

  test('one that nobody rates is closed by the clock when its time is over', async () => {
    await it.serving();
    const id = await it.inService();
    await it.confirmed({ organization: undefined, demand: id });
    await it.act.demand(it.actors.commissioner, 'solve', id, { solution: '更换密封圈' });
    await refuses(it.act.demand(it.actors.clock, 'lapse', id), 'NOT_YET_DUE');
    it.at('2026-12-20T02:00:00Z');
    await it.act.demand(it.actors.clock, 'lapse', id);
    expect(await demand(id)).toMatchObject({ state: 'CLOSED', stars: null, closedOn: '2026-12-20' });
    expect(await it.em().findOneOrFail(Dispatch, { demand: id })).toMatchObject({ outcome: 'DONE' });
  });
});

describe('服务日志', () => {
  test('is refused by name: too late, not on the roster that day, twice, too long a day, without a photograph', async () => {
    await it.serving(it.commissioner, { startsOn: '2026-11-01' });
    await refuses(it.log({ servedOn: '2026-11-21' }), 'DATE_IN_FUTURE');
    await refuses(it.log({ servedOn: '2026-10-20' }), 'LOGGED_TOO_LATE', 'NOT_ON_ROSTER');
    await refuses(it.log({ photos: [] }), 'PHOTOS_MISSING');
    await it.log({ hours: '20' });
    await refuses(it.log({ hours: '4.5' }), 'ALREADY_LOGGED', 'DAY_TOO_LONG');
    await refuses(it.log({ organization: it.pumps.id, hours: '4.5' }), 'DAY_TOO_LONG');
    await refuses(it.log({ startedAt: '25:00', servedOn: '2026-11-17' }), 'INVALID_INPUT');
    await refuses(it.log({ demand: uuidv7(), organization: undefined }), 'NOT_YOUR_DEMAND');
    expect(await it.em().count(VisitLog, {})).toBe(1);
    // Somebody who is no commissioner has none to write.
    await refuses(it.log({}, it.actors.enterprise), 'FORBIDDEN');
  });

  test('that is sent again with its key is one log, and with another content an error', async () => {
    await it.serving();
    const photo = await it.upload(it.actors.commissioner);
    const input = { organization: it.valves.id, servedOn: '2026-11-18', hours: '4', problem: '泄漏', action: '研磨', photos: [photo], writtenAt: '2026-11-18T15:00:00+08:00' };
    const send = (over: object = {}) => it.act.visit(it.actors.commissioner, 'log', undefined, { ...input, ...over }, 'offline-7');
    const sent = await Promise.all([send(), send(), send()]);
    expect(new Set(sent).size).toBe(1);
    expect(await it.em().count(VisitLog, {})).toBe(1);
    await refuses(send({ hours: '5' }), 'IDEMPOTENCY_KEY_REUSED');
    expect((await it.em().findOneOrFail(VisitLog, sent[0]!)).writtenAt).toEqual(new Date('2026-11-18T07:00:00Z'));
  });

  test('figures count what the receiver has confirmed, and coverage moves', async () => {
    await it.serving();
    const figure = async (id: string) => (await asked('query ($ids: [String!]) { figures(year: 2026, indicators: $ids) { indicator value } }', it.actors.clerk, { ids: [id] })).figures[0].value;
    expect(await figure('support.commissioner_city')).toBe('1');
    const id = await it.log({ transportCost: '60.5', lodgingCost: '200' });
    expect([await figure('support.service_hours'), (await coverage()).served]).toEqual([null, 0]); // nothing is known yet: no zero
    await it.act.visit(it.actors.enterprise, 'confirm', id);
    expect([await figure('support.service_hours'), await figure('support.service_cost'), (await coverage()).servedRate]).toEqual(['4', '260.5', '50']);
  });
});

describe('位置', () => {
  const location = { latitude: '28.0153', longitude: '120.6632', accuracy: 20, takenAt: '2026-11-18T10:00:00+08:00' };
  const places = () => it.em().find(VisitLocation, {});

  test('is taken only with consent, kept sealed and apart, and deleted when consent goes', async () => {
    await it.serving();
    await refuses(it.log({ location }), 'LOCATION_NOT_CONSENTED');
    expect(await it.em().count(VisitLog, {})).toBe(0);
    const consent = await it.act.consent(it.actors.commissioner, 'give', undefined);
    await refuses(it.act.consent(it.actors.commissioner, 'give', undefined), 'ALREADY_GIVEN');
    const visit = await it.log({ location });
    const [place] = await places();
    expect(place!.coordinatesCipher).not.toContain('28.0153');
    expect(place!.purgeOn).toBe('2027-05-19');
    const rows = JSON.stringify(await it.em().execute('select to_jsonb(j) from journal_entry j'));
    expect(rows).not.toContain('28.0153');
    const see = async (actor: Actor) => (await asked('query ($id: ID!) { visitLog(id: $id) { location { accuracy } } }', actor, { id: `vlg_${visit}` })).visitLog?.location ?? null;
    expect(await see(it.actors.commissioner)).toEqual({ accuracy: 20 });
    expect(await see(it.actors.clerk)).toEqual({ accuracy: 20 });
    for (const actor of [it.actors.director, it.actors.enterprise, it.actors.township, it.actors.sender]) expect(await see(actor)).toBeNull();
    const reveal = async (actor: Actor, reason: string) => (await asked('mutation ($input: RevealCommissionerDataInput!) { revealCommissionerData(input: $input) { values errors { code } } }', actor, { input: { id: `vlo_${place!.id}`, what: 'LOCATION', reason } })).revealCommissionerData;
    expect(await reveal(it.actors.clerk, '好奇')).toEqual({ values: null, errors: [{ code: 'REASON_NEEDED' }] });
    expect(await reveal(it.actors.director, '核对是否到场')).toEqual({ values: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await reveal(it.actors.clerk, '核对是否到场')).toEqual({ values: ['28.0153,120.6632'], errors: [] });
    expect(await it.em().find(JournalEntry, { objectType: 'VisitLocation', action: 'reveal' }, { orderBy: { at: 'asc' } })).toMatchObject([{ outcome: 'REFUSED' }, { outcome: 'REFUSED' }, { outcome: 'DONE', remark: '核对是否到场' }]);
    await it.act.consent(it.actors.commissioner, 'withdraw', consent);
    expect(await places()).toEqual([]);
    expect((await it.em().findOneOrFail(VisitLog, visit)).state).toBe('LOGGED');
  });

  test('is deleted at the end of its time, and not before', async () => {
    await it.serving();
    await it.act.consent(it.actors.commissioner, 'give', undefined);
    await it.log({ location });
    await it.log({ servedOn: '2026-11-17', location });
    await it.em().execute(`update visit_location set purge_on = (clock_timestamp() at time zone 'Asia/Shanghai')::date + 1`);
    await tidy.handle(it.task, {});
    expect(await places()).toHaveLength(2);
    await it.em().execute(`update visit_location set purge_on = purge_on - 1 where id = (select id from visit_location order by id limit 1)`);
    await tidy.handle(it.task, {});
    expect(await places()).toHaveLength(1);
  });
});

describe('个人信息', () => {
  test('an identity number is asked of the paid only, must be right and one person’s, and shows in full only with a reason', async () => {
    const { act, actors } = it;
    const give = (identityNumber: string, id = it.commissioner, actor = actors.commissioner) => act.commissioner(actor, 'setPayee', id, { identityNumber, bank: '农业银行', account: '6228480000001234' });
    await refuses(give('330324188001010018'), 'NOT_PAID');
    await it.serving();
    await it.serving(it.otherCommissioner, { organization: undefined });
    await refuses(give('330324188102290012'), 'INVALID_INPUT');
    await give('330324188001010018');
    await refuses(give('330324188001010018', it.otherCommissioner, actors.otherCommissioner), 'IDENTITY_TAKEN');
    const row = await it.em().findOneOrFail(Commissioner, it.commissioner);
    expect([row.identityNumberMasked, row.payeeAccountMasked]).toEqual(['3303**********0018', '****1234']);
    expect(JSON.stringify(await it.em().execute('select to_jsonb(j) from journal_entry j'))).not.toMatch(/330324188001010018|6228480000001234/);
    const see = async (actor: Actor) => (await asked('query ($id: ID!) { commissioner(id: $id) { name phone identityNumber payeeAccount } }', actor, { id: `cmr_${it.commissioner}` })).commissioner;
    expect(await see(actors.finance)).toEqual({ name: '林特派', phone: null, identityNumber: '3303**********0018', payeeAccount: '****1234' });
    expect(await see(actors.enterprise)).toEqual({ name: '林特派', phone: null, identityNumber: null, payeeAccount: null });
    expect(await see(actors.public)).toBeNull();
    const reveal = async (actor: Actor, what: string, id = `cmr_${it.commissioner}`) => (await asked('mutation ($input: RevealCommissionerDataInput!) { revealCommissionerData(input: $input) { values errors { code } } }', actor, { input: { id, what, reason: '办理补贴支付' } })).revealCommissionerData;
    expect(await reveal(actors.finance, 'PAYEE')).toEqual({ values: ['330324188001010018', '6228480000001234'], errors: [] });
    expect(await reveal(actors.clerk, 'PAYEE')).toEqual({ values: null, errors: [{ code: 'FORBIDDEN' }] });
    // Who works with him may call him, and only as long as they do.
    expect(await reveal(actors.enterprise, 'PHONE')).toEqual({ values: null, errors: [{ code: 'FORBIDDEN' }] });
    const id = await it.inService();
    expect(await reveal(actors.enterprise, 'PHONE')).toEqual({ values: ['13900001111'], errors: [] });
    expect(await reveal(actors.commissioner, 'CONTACT', `sdm_${id}`)).toEqual({ values: ['13800002222'], errors: [] });
    expect(await reveal(actors.otherCommissioner, 'CONTACT', `sdm_${id}`)).toEqual({ values: null, errors: [{ code: 'NOT_FOUND' }] });
  });

  test('two of one name in a county are told apart', async () => {
    await refuses(it.registered('林特派', it.college, null), 'NAME_TAKEN');
    expect(await it.codes(it.registered('林特派（雁荡农学院）', it.college, null))).toEqual(['done']);
    await refuses(it.act.commissioner(it.actors.clerk, 'bindAccount', it.otherCommissioner, { person: it.people[0]!.id }), 'ACCOUNT_UNFIT');
  });
});

describe('提醒', () => {
  test('whoever has not confirmed is reminded, once a reminder; the end of a term is told ahead', async () => {
    await it.serving();
    const visit = await it.log();
    await it.em().execute(`update visit_log set created_at = clock_timestamp() - interval '3 days'`);
    const [{ today }] = await it.em().execute<[{ today: string }]>(`select to_char((clock_timestamp() at time zone 'Asia/Shanghai')::date + 60, 'YYYY-MM-DD') as today`);
    await it.em().nativeUpdate(CommissionerTerm, {}, { endsOn: today });
    await watchService.handle(it.task, {});
    await watchService.handle(it.task, {});
    const staged = await it.em().execute<{ task: string; payload: any }[]>(`select task, payload from outbox_message where task like 'commissioner.%' order by task`);
    expect(staged.map(({ task }) => task)).toEqual(['commissioner.confirmationNotice', 'commissioner.termEndNotice']);
    for (let times = 0; times < 2; times += 1) {
      await confirmationNotice.handle(it.task, staged[0]!.payload);
      await termEndNotice.handle(it.task, staged[1]!.payload);
    }
    const due = await it.em().find(JournalEntry, { action: { $in: ['confirmationDue', 'termEnding'] } }, { orderBy: { action: 'asc' } });
    expect(due).toMatchObject([{ action: 'confirmationDue', objectId: visit, concernsId: it.valves.id, actorName: 'commissioner' }, { action: 'termEnding', concernsId: it.valves.id }]);
    await it.act.visit(it.actors.enterprise, 'confirm', visit);
    await confirmationNotice.handle(it.task, { visit, after: 10 });
    expect(await it.em().count(JournalEntry, { action: 'confirmationDue' })).toBe(1);
  });
});

test('the README shows the tables as they are', () => {
  const path = new URL('../schema/commissioner/README.md', import.meta.url);
  expect(existsSync(path)).toBe(true);
  const readme = readFileSync(path, 'utf8');
  for (const lifecycle of area.lifecycles!) expect(readme).toContain(diagram(lifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(commissionerChecks.map(async (check) => [check.name, (await check.violations(it.em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  await it.serving();
  await it.act.consent(it.actors.commissioner, 'give', undefined);
  await it.payee();
  const served = await it.inService();
  const visit = await it.confirmed({ location: { latitude: '28', longitude: '120', takenAt: '2026-11-18T10:00:00+08:00' }, organization: undefined, demand: served });
  const claim = await it.act.claim(it.actors.commissioner, 'draft', undefined, { days: [it.trip(visit)] });
  await it.act.claim(it.actors.commissioner, 'submit', claim);
  expect(await violations()).toEqual([]);
  const em = it.em();
  await em.execute(`update visit_log set state = 'DISPUTED'`);
  await em.execute(`update subsidy_claim set allowed_amount = 1`);
  await em.execute(`update service_demand set commissioner_id = null, stars = 6`);
  await em.execute(`update visit_location set purge_on = '2020-01-01'`);
  await em.nativeDelete(CommissionerRosterEntry, {});
  await em.execute(`insert into commissioner_term (id, region_id, commissioner_id, kind, level, state, nominated_on) select ?, region_id, commissioner_id, kind, level, 'NOMINATED', nominated_on from commissioner_term limit 1`, [uuidv7()]);
  expect((await violations()).sort()).toEqual(['commissioner.claim-of-confirmed', 'commissioner.claim-sums', 'commissioner.location-consented', 'commissioner.one-term', 'commissioner.served-demand', 'commissioner.serving-on-roster', 'commissioner.stars']);
});

test('the desk says which rule is missing, in words and as a code', async () => {
  await it.em().execute(`update rule_version set valid_from = valid_from + interval '1000 years' where rule = 'commissioner-service'`);
  const { data, errors } = await api.ask('{ commissionerDesk { photosAtLeast } }', {}, it.actors.commissioner);
  await it.em().execute(`update rule_version set valid_from = valid_from - interval '1000 years' where rule = 'commissioner-service'`);
  expect([data, errors]).toEqual([{ commissionerDesk: null }, [expect.objectContaining({ message: expect.stringMatching(/^\d{4}-\d\d-\d\d 没有适用于本地区的“科技特派员服务”规则版本/), path: ['commissionerDesk'], extensions: { code: 'RULE_NOT_IN_FORCE' } })]]);
  expect(await asked('{ commissionerDesk { photosAtLeast } }', it.actors.commissioner)).toMatchObject({ commissionerDesk: { photosAtLeast: expect.any(Number) } });
});
