import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Assignment, PersonRelation } from '../schema/account/account.entity.ts';
import { systemActor, type Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram, type ActionContext } from '../schema/core/lifecycle/lifecycle.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { expertChecks } from '../schema/expert/expert.checks.ts';
import { ExpertDraw, ExpertProfile, ExpertTie, ReviewAssignment, ReviewScore, ReviewSession, ReviewTarget, type AssignmentState, type ProfileState, type ReviewParties, type SessionState } from '../schema/expert/expert.entity.ts';
import { expertRules } from '../schema/expert/expert.rules.ts';
import { cancelReview, lastReview, prepareReview, releaseResults } from '../schema/expert/expert.ts';
import { assignmentLifecycle } from '../schema/expert/lifecycle/assignment.ts';
import { profileLifecycle } from '../schema/expert/lifecycle/profile.ts';
import { sessionLifecycle } from '../schema/expert/lifecycle/session.ts';
import type { ReviewScheme } from '../schema/expert/scheme.ts';
import { integrityRules } from '../schema/integrity/integrity.rules.ts';
import { imposeHold } from '../schema/integrity/integrity.ts';
import { OrganizationRelation, type Organization } from '../schema/organization/organization.entity.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { recruiting, type PoolExpert } from './support/experts.ts';
import { drain } from './support/outbox.ts';
import { castOf, codes, makeTown, performing, type Cast, type Town } from './support/people.ts';
import { clockOf, type Clock } from './support/time.ts';

let database: TestDatabase;
let clock: Clock;
let api: Api;
let place: Town;
let cast: Cast & { panelist: Actor; keeper: Actor };
let recruit: ReturnType<typeof recruiting>;
let technical: PoolExpert[];
let finance: PoolExpert[];
const em = () => database.orm.em.fork();
const { performer, as } = performing(em, () => clock.now());
const seat = (id: string) => em().findOneOrFail(ReviewAssignment, id);

const scheme: ReviewScheme = {
  panel: { size: 5, atLeast: { TECHNICAL: 3, FINANCE: 1 }, answerDays: 3, quorum: 3 },
  items: [{ code: 'route', title: '技术路线', points: 60 }, { code: 'team', title: '团队', points: 40 }], dropFrom: 5, pass: '70', tieBreak: 'route', recusalYears: 3,
};
const nobody: ReviewParties = { organizations: [], persons: [], unsuitable: [], declared: [], further: [] };
const within = <T>(work: (context: ActionContext) => Promise<T>, actor: Actor = cast.clerk): Promise<T> => em().transactional((own) =>
  work({ em: own as EntityManager, actor, now: clock.now(), today: clock.now().toISOString().slice(0, 10), requestId: null, vault: testVault, decideBy: () => undefined }));
const prepare = (over: Partial<Parameters<typeof prepareReview>[1]> = {}): Promise<string> => within((context) => prepareReview(context, {
  subject: { type: 'Organization', id: place.firm.id }, region: place.county.id, title: '揭榜评审', scheme, ruleVersion: 'challenge-review@default', parties: nobody,
  targets: [{ type: 'Organization', id: place.firm.id, organization: place.firm.id, code: 'A01', title: '方案一' }, { type: 'Organization', id: place.university.id, organization: place.university.id, code: 'A02', title: '方案二' }], ...over,
}));
const scoresBy = '2026-03-20';
const drawn = async (over: Parameters<typeof prepare>[0] = {}): Promise<string> => { const id = await prepare(over); await as(cast.clerk, sessionLifecycle, 'draw', id, { scoresBy }); return id; };
const seats = (session: string) => em().find(ReviewAssignment, { session }, { populate: ['expert'], orderBy: { createdAt: 'asc', id: 'asc' } });
const everybody = () => [...technical, ...finance];
const actorOf = (assignment: ReviewAssignment): Actor => everybody().find(({ id }) => id === assignment.expert.id)!.actor;
const accepts = { statement: '本人与各申请人无应当回避的关系', pledge: true, confidentiality: true };
const excludedOf = async (session: string) => new Map((await em().findOneOrFail(ExpertDraw, { session }, { orderBy: { number: 'desc' } })).excluded.map(({ expert, grounds }) => [expert, grounds.map(({ ground }) => ground)]));
const review = async (assignment: ReviewAssignment, points: readonly (readonly [string, string])[], opinion = '思路清晰') => {
  const actor = actorOf(assignment);
  await as(actor, assignmentLifecycle, 'accept', assignment.id, accepts);
  const targets = await em().find(ReviewTarget, { session: assignment.session.id }, { orderBy: { code: 'asc' } });
  await as(actor, assignmentLifecycle, 'save', assignment.id, { scores: targets.map(({ id }, n) => ({ target: id, points: [{ item: 'route', points: points[n]![0] }, { item: 'team', points: points[n]![1] }], opinion: `${opinion}${n + 1}` })) });
  await as(actor, assignmentLifecycle, 'submit', assignment.id, { signed: true });
};

const clear = async () => { for (const table of ['review_score', 'recusal_declaration', 'review_assignment', 'expert_draw', 'review_target', 'review_session', 'expert_tie', 'person_relation', 'organization_relation', 'hold', 'outbox_message']) await em().execute(`delete from ${table}`); };

beforeAll(async () => {
  database = await freshDatabase();
  clock = await clockOf(database);
  await clock.set('2026-03-02');
  api = await startApi({ database });
  place = await makeTown(em());
  await loadRules(em(), [...expertRules, ...integrityRules]);
  const others = await castOf(em(), place);
  recruit = recruiting(em, performer, others, place.county);
  technical = await recruit.several('TECHNICAL', 7, '技术专家');
  finance = await recruit.several('FINANCE', 3, '财务专家');
  cast = { ...others, panelist: technical[0]!.actor, keeper: systemActor('expert') };
});
afterAll(async () => { await api?.close(); await clock?.close(); await database?.drop(); });
beforeEach(async () => { await clock.set('2026-03-02'); await clear(); });

describe('专家库', () => {
  test('is entered once, by decision, for a term that the rule sets; the bureau’s own people stay out', async () => {
    const [first] = technical;
    expect(await em().findOneOrFail(ExpertProfile, first!.id)).toMatchObject({ state: 'IN_POOL', enteredOn: '2026-03-02', validTo: '2029-03-01', ruleVersion: 'expert-pool@default' });
    const about = { kind: 'TECHNICAL', title: '教授', fields: ['阀门'] };
    expect(await codes(as(first!.actor, profileLifecycle, 'apply', undefined, { ...about, pledge: true }))).toEqual(['ALREADY_IN_POOL']);
    await em().insert(Assignment, { id: uuidv7(), person: cast.clerk.personId, organization: place.bureau.id, role: 'CLERK', state: 'IN_FORCE', validFrom: '2020-01-01', requestedAt: new Date() } as never);
    expect(await codes(as(cast.director, profileLifecycle, 'nominate', undefined, { ...about, person: cast.clerk.personId, organization: place.bureau.id }))).toEqual(['FORBIDDEN']);
    expect(await codes(as(cast.clerk, profileLifecycle, 'nominate', undefined, { ...about, person: cast.clerk.personId, organization: place.bureau.id }))).toEqual(['STAFF']);
    expect(await codes(as(cast.expert, profileLifecycle, 'apply', undefined, { ...about, pledge: false }))).toEqual(['PLEDGE']);
    await em().execute('delete from assignment');
  });

  test('remembers the unit that an expert left: it keeps him out for three years', async () => {
    const mover = await recruit.expert('调动专家', 'INDUSTRY', place.university);
    const elsewhere = await recruit.unit('调入单位');
    await as(mover.actor, profileLifecycle, 'update', mover.id, { kind: 'INDUSTRY', title: '高工', fields: ['阀门'], organization: elsewhere.id });
    expect(await em().findOneOrFail(ExpertTie, { expert: mover.id })).toMatchObject({ kind: null, until: '2026-03-02' });
    const parties = { ...nobody, organizations: [{ id: place.university.id, name: place.university.name, as: '揭榜方' }] };
    expect((await excludedOf(await drawn({ parties }))).get(mover.id)).toEqual(['FORMER_UNIT']);
    await clear();
    await em().insert(ExpertTie, { id: uuidv7(), expert: mover.id, kind: null, organization: place.university.id, until: '2023-03-01', declaredOn: '2026-03-02' } as never);
    expect((await excludedOf(await drawn({ parties }))).has(mover.id)).toBe(false);
    await as(cast.director, profileLifecycle, 'remove', mover.id, { reason: '测试完毕' });
  });
});

describe('回避', () => {
  test('is computed from relations on file before the draw, each with its ground, and kept for audit', async () => {
    const [a, b, c, d, e, f, g] = technical as [PoolExpert, PoolExpert, PoolExpert, PoolExpert, PoolExpert, PoolExpert, PoolExpert];
    const [x, y, z] = finance as [PoolExpert, PoolExpert, PoolExpert];
    const own = em();
    const person = (await own.execute<{ id: string }[]>(`insert into person (id, name, state, created_at) values (gen_random_uuid(), '吴团队', 'ACTIVE', now()) returning id`))[0]!.id;
    const relation = (of: PoolExpert, kind: PersonRelation['kind'], validTo: string | null = null, turned = false) => own.insert(PersonRelation, { id: uuidv7(), person: turned ? person : of.actor.personId, other: turned ? of.actor.personId : person, kind, validTo } as never);
    await relation(b, 'KIN', '2001-01-01', true); // kin stays kin, whoever wrote it down
    await relation(c, 'COAUTHOR', '2023-03-02');
    await relation(d, 'COAUTHOR', '2023-03-01'); // a day too long ago
    await own.insert(OrganizationRelation, { id: uuidv7(), organization: place.firm.id, other: e.unit.id, kind: 'CONTRACT', validTo: '2025-01-01' } as never);
    await own.insert(OrganizationRelation, { id: uuidv7(), organization: f.unit.id, other: place.firm.id, kind: 'BRANCH' } as never);
    await as(g.actor, profileLifecycle, 'declareTies', g.id, { ties: [{ kind: 'INTEREST', unitName: '瓯北 阀门有限公司' }] });
    await within((context) => imposeHold(context, { person: x.actor.personId!, blocks: ['DRAW'], validFrom: '2026-01-01', reason: '评审违规', document: '文', matter: { type: 'Project', id: uuidv7() } }));
    const parties: ReviewParties = {
      organizations: [{ id: place.firm.id, name: place.firm.name, as: '揭榜方' }, { id: a.unit.id, name: a.unit.name, as: '参与方' }], persons: [{ name: '吴 团队', unit: null, id: null }, { name: '财务专家2', unit: y.unit.name, id: null }],
      unsuitable: [z.id], declared: [{ name: '技术专家4', unit: null, relation: '同门' }], further: [{ expert: d.id, ground: 'COWORK', text: '共同完成成果' }],
    };
    const session = await prepare({ parties });
    expect(await codes(as(cast.clerk, sessionLifecycle, 'draw', session, { scoresBy }))).toEqual(['TOO_FEW_EXPERTS']);
    expect(await em().count(ExpertDraw, {})).toBe(0);
    const more = [...await recruit.several('TECHNICAL', 4, '增补专家'), ...await recruit.several('FINANCE', 1, '增补财务')];
    await as(cast.clerk, sessionLifecycle, 'draw', session, { scoresBy });
    const excluded = await excludedOf(session);
    expect(Object.fromEntries([[a, 'a'], [b, 'b'], [c, 'c'], [d, 'd'], [e, 'e'], [f, 'f'], [g, 'g'], [x, 'x'], [y, 'y'], [z, 'z']].map(([expert, name]) => [name, excluded.get((expert as PoolExpert).id)]))).toEqual({
      a: ['SAME_UNIT'], b: ['KIN'], c: ['COWORK'], d: ['COWORK', 'DECLARED'], e: ['CONTRACT'], f: ['RELATED_UNIT'], g: ['INTEREST'], x: ['HOLD'], y: ['OWN_APPLICATION'], z: ['UNSUITABLE'],
    });
    expect((await seats(session)).map(({ expert }) => expert.id).sort()).toEqual(more.map(({ id }) => id).sort());
    for (const { id } of more) await as(cast.director, profileLifecycle, 'remove', id, { reason: '测试完毕' });
  });
});

describe('评审', () => {
  test('runs from the draw to the results; the scores are nobody’s before they are opened', async () => {
    const session = await drawn();
    const panel = await seats(session);
    expect(panel.map(({ state, answerBy }) => [state, answerBy])).toEqual(Array.from({ length: 5 }, () => ['INVITED', '2026-03-05']));
    const given = [[['50', '30'], ['40', '30']], [['55', '35'], ['40', '30']], [['45', '25'], ['45', '25']], [['60', '40'], ['30', '30']], [['10', '10'], ['60', '39.99']]] as const;
    for (const [n, assignment] of panel.entries()) {
      if (n === 4) expect(await codes(as(cast.clerk, sessionLifecycle, 'close', session))).toEqual(['SCORES_INCOMPLETE']);
      await review(assignment, given[n]!, `意见${n}`);
    }
    const peek = async (actor: Actor) => {
      const { data, errors } = await api.ask(`query ($id: ID!) { reviewSession(id: $id) { targets { code total items { mean } opinion scores { points { item points } } } assignments { scores { opinion } } } }`, { id: `rvw_${session}` }, actor);
      expect(errors).toBeUndefined();
      return data.reviewSession && [data.reviewSession.targets.map((target: any) => [target.total, target.items, target.opinion, target.scores?.length ?? null]), data.reviewSession.assignments.map(({ scores }: any) => scores.length)];
    };
    for (const actor of [cast.clerk, cast.director, cast.auditor]) expect(await peek(actor)).toEqual([[[null, null, null, null], [null, null, null, null]], [0, 0, 0, 0, 0]]);
    expect(await peek(actorOf(panel[0]!))).toEqual([[[null, null, null, 1], [null, null, null, 1]], [2]]);
    for (const actor of [cast.enterprise, cast.research, cast.higher, cast.public, cast.panelist].filter((each) => !panel.some((assignment) => actorOf(assignment) === each))) expect(await peek(actor)).toBeNull();
    expect(JSON.stringify(await em().execute('select before, after, remark from journal_entry'))).not.toMatch(/意见|39\.99/);

    await as(cast.clerk, sessionLifecycle, 'close', session);
    expect(await codes(as(cast.director, assignmentLifecycle, 'reopen', panel[0]!.id, { reason: '材料更新' }))).toEqual(['REVIEW_NOT_RUNNING']);
    await as(cast.director, sessionLifecycle, 'open', session);
    // 80, 90, 70, 100, 20: without 100 and 20 the mean is 80. 70, 70, 70, 60, 99.99: without 60 and 99.99 it is 70.
    expect((await em().find(ReviewTarget, { session }, { orderBy: { code: 'asc' } })).map(({ total, tieBreak, place: rank, passed, ballots }) => [total, tieBreak, rank, passed, ballots])).toEqual([['80.00', '50.00', 1, true, 5], ['70.00', '41.67', 2, true, 5]]);

    // The applicant gets all of it once it is released, and never a name.
    const feedback = `query ($id: ID!) { reviewTarget(id: $id) { total place items { code mean points } opinion scores { opinion } organization { name } session { title } } }`;
    const [target] = await em().find(ReviewTarget, { session, code: 'A02' });
    const ask = async (actor: Actor) => (await api.ask(feedback, { id: `rvt_${target!.id}` }, actor)).data.reviewTarget;
    expect(await ask(cast.research)).toBeNull();
    await as(cast.clerk, sessionLifecycle, 'compile', session, { target: target!.id, opinion: '专家认为技术路线有待论证' });
    await within((context) => releaseResults(context, session));
    expect(await codes(as(cast.clerk, sessionLifecycle, 'compile', session, { target: target!.id, opinion: '再改一次' }))).toEqual(['RELEASED']);
    expect(await ask(cast.research)).toEqual({
      total: '70', place: 2, opinion: '专家认为技术路线有待论证', scores: null, organization: { name: '温州理工大学' }, session: null,
      items: [{ code: 'route', mean: '41.67', points: ['60', '45', '40', '40', '30'] }, { code: 'team', mean: '30', points: ['39.99', '25', '30', '30', '30'] }].map((item) => ({ ...item, points: expect.arrayContaining(item.points) })),
    });
    expect(await ask(cast.enterprise)).toBeNull();
    expect(await lastReview(em(), { type: 'Organization', id: place.firm.id })).toMatchObject({ id: session, state: 'OPENED' });
  });

  test('is replaced by the next reserve who fits, whether an expert declares, declines, is told to go or does not answer', async () => {
    const session = await drawn();
    const [one, two, three, four] = await seats(session);
    await as(actorOf(one!), assignmentLifecycle, 'declareConflict', one!.id, { statement: '与参与人有合作' });
    await as(actorOf(two!), assignmentLifecycle, 'decline', two!.id, { reason: '出差在外' });
    await as(actorOf(three!), assignmentLifecycle, 'accept', three!.id, accepts);
    await as(cast.director, assignmentLifecycle, 'imposeRecusal', three!.id, { reason: '经举报查实有合同往来' });
    expect(await codes(as(cast.clock, assignmentLifecycle, 'lapse', four!.id))).toEqual(['NOT_YET_DUE']);
    await clock.set('2026-03-06');
    await as(cast.clock, assignmentLifecycle, 'lapse', four!.id);
    expect(await drain(database.orm)).toContain('expert.inviteStandIns');
    const after = await seats(session);
    expect(after.map(({ state }) => state)).toEqual(['RECUSED', 'DECLINED', 'RECUSED', 'EXPIRED', 'INVITED', 'INVITED', 'INVITED', 'INVITED', 'INVITED']);
    const serving = after.filter(({ state }) => state === 'INVITED').map(({ expert }) => everybody().find(({ id }) => id === expert.id)!);
    expect(new Set(serving.map(({ unit }) => unit.id)).size).toBe(5);
    expect(serving.filter(({ kind }) => kind === 'TECHNICAL').length).toBeGreaterThanOrEqual(3);
    expect(serving.filter(({ kind }) => kind === 'FINANCE').length).toBeGreaterThanOrEqual(1);
    expect(after.slice(5).map(({ replaces, answerBy }) => [replaces !== null, answerBy])).toEqual(Array.from({ length: 4 }, () => [true, '2026-03-09']));
    const order = (await em().findOneOrFail(ExpertDraw, { session })).reserves;
    expect(order.indexOf(after[5]!.expert.id)).toBeLessThan(order.indexOf(after[8]!.expert.id));
    // Once more, and nothing happens: nobody is invited twice.
    const [entry] = await em().find(JournalEntry, { action: 'declareConflict', objectId: one!.id });
    await em().transactional(async (inner) => { const { stage } = await import('../schema/core/outbox/outbox.ts'); const { inviteStandIns } = await import('../schema/expert/expert.tasks.ts'); await stage(inner as EntityManager, inviteStandIns, { entry: entry!.id }); });
    await drain(database.orm);
    expect(await em().count(ReviewAssignment, { session })).toBe(9);
  });

  test('is drawn anew by the director with a reason: the old panel is gone, both draws stay', async () => {
    const session = await drawn();
    const first = await seats(session);
    await as(actorOf(first[0]!), assignmentLifecycle, 'decline', first[0]!.id, { reason: '出差在外' });
    await as(cast.director, sessionLifecycle, 'redraw', session, { reason: '首次抽取漏列参与单位', scoresBy: '2026-03-25' });
    const after = await seats(session);
    expect(after.slice(0, 5).map(({ state }) => state).sort()).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED', 'CANCELLED', 'DECLINED']);
    expect(after.slice(5).map(({ expert }) => expert.id)).not.toContain(first[0]!.expert.id);
    expect((await em().find(ExpertDraw, { session }, { orderBy: { number: 'asc' } })).map(({ number, reason }) => [number, reason])).toEqual([[1, null], [2, '首次抽取漏列参与单位']]);
    const { data } = await api.ask(`query ($id: ID!) { reviewSession(id: $id) { draws { number seed panel replay { matches panel } excluded { expert grounds { ground } } candidates { expert unit } } } }`, { id: `rvw_${session}` }, cast.auditor);
    expect(data.reviewSession.draws.map(({ replay, panel }: any) => [replay.matches, replay.panel])).toEqual(data.reviewSession.draws.map(({ panel }: any) => [true, panel]));
    await em().execute(`update expert_draw set seed = repeat('0', 64) where number = 1`);
    expect((await api.ask(`query ($id: ID!) { reviewSession(id: $id) { draws { replay { matches } } } }`, { id: `rvw_${session}` }, cast.auditor)).data.reviewSession.draws.map(({ replay }: any) => replay.matches)).toEqual([false, true]);
    expect((await expertChecks[0]!.violations(em())).length).toBe(1);
  });

  test('ends on its day if enough have scored; else it waits for the director', async () => {
    const session = await drawn();
    const panel = await seats(session);
    for (const assignment of panel.slice(0, 2)) await review(assignment, [['40', '30'], ['40', '30']]);
    await clock.set('2026-03-21');
    expect(await codes(as(actorOf(panel[2]!), assignmentLifecycle, 'accept', panel[2]!.id, accepts))).toEqual(['TOO_LATE']);
    await as(cast.clock, sessionLifecycle, 'deadline', session);
    expect(await em().findOneOrFail(ReviewSession, session)).toMatchObject({ state: 'REVIEWING', alarmOn: null });
    expect(await codes(as(cast.director, sessionLifecycle, 'extend', session, { scoresBy: '2026-03-20', reason: '不足法定份数' }))).toEqual(['DATE_IN_PAST', 'NOT_LATER']);
    await as(cast.director, sessionLifecycle, 'extend', session, { scoresBy: '2026-03-30', reason: '不足法定份数' });
    await review(panel[2]!, [['40', '30'], ['40', '30']]);
    await clock.set('2026-03-31');
    await as(cast.clock, sessionLifecycle, 'deadline', session);
    expect((await em().findOneOrFail(ReviewSession, session)).state).toBe('CLOSED');
    await within((context) => cancelReview(context, session, '所评事项撤回'));
    expect((await seats(session)).filter(({ state }) => state !== 'CANCELLED')).toEqual([]);
  });

  test('takes a ballot whole, in range, signed by the expert himself and by nobody for him', async () => {
    expect(await codes(drawn({ recused: [cast.clerk.personId!] }))).toEqual(['RECUSED']);
    const session = await drawn();
    const [assignment] = await seats(session);
    const actor = actorOf(assignment!);
    const stranger = everybody().find(({ actor: other }) => other !== actor)!.actor;
    expect(await codes(as(actor, assignmentLifecycle, 'accept', assignment!.id, { ...accepts, confidentiality: false }))).toEqual(['PLEDGE']);
    await as(actor, assignmentLifecycle, 'accept', assignment!.id, accepts);
    const [first, second] = await em().find(ReviewTarget, { session }, { orderBy: { code: 'asc' } });
    const save = (points: string, item = 'route', target = first!.id) => codes(as(actor, assignmentLifecycle, 'save', assignment!.id, { scores: [{ target, points: [{ item, points }] }] }));
    expect(await save('60.01')).toEqual(['SCORE_OUT_OF_RANGE']);
    expect(await save('-1')).toEqual(['INVALID_INPUT']);
    expect(await save('5', 'luck')).toEqual(['SCORE_OUT_OF_RANGE']);
    expect(await save('5', 'route', uuidv7())).toEqual(['SCORE_OUT_OF_RANGE']);
    expect(await save('60')).toEqual(['done']);
    expect(await codes(as(stranger, assignmentLifecycle, 'save', assignment!.id, { scores: [{ target: first!.id, opinion: '代评' }] }))).toEqual(['NOT_FOUND']);
    expect(await codes(as(cast.clerk, assignmentLifecycle, 'submit', assignment!.id, { signed: true }))).toEqual(['FORBIDDEN']);
    await expect(as(actor, assignmentLifecycle, 'submit', assignment!.id, { signed: false })).rejects.toMatchObject({ reasons: [{ code: 'SCORES_INCOMPLETE', message: '尚未评完：A01：团队；A01：评审意见；A02：技术路线、团队；A02：评审意见。' }, { code: 'SIGNATURE' }] });
    await as(actor, assignmentLifecycle, 'save', assignment!.id, { scores: [{ target: first!.id, points: [{ item: 'team', points: '40' }], opinion: '好' }, { target: second!.id, points: [{ item: 'route', points: '0' }, { item: 'team', points: '0.5' }], opinion: '差' }] });
    await as(actor, assignmentLifecycle, 'submit', assignment!.id, { signed: true });
    const signed = (await seat(assignment!.id)).signature;
    expect(await save('1')).toEqual(['WRONG_STATE']);
    await as(cast.director, assignmentLifecycle, 'reopen', assignment!.id, { reason: '专家申请更正' });
    expect(await em().count(JournalEntry, { objectId: assignment!.id, action: 'reopen', remark: '专家申请更正' })).toBe(1);
    await save('59');
    await as(actor, assignmentLifecycle, 'submit', assignment!.id, { signed: true });
    expect((await seat(assignment!.id)).signature).not.toBe(signed);
  });
});

describe('every state × action × role', () => {
  test('of an expert is as the table says', async () => {
    const person = cast.expert;
    const make = async (state: ProfileState, action: string) => {
      await em().execute(`delete from expert_profile where person_id = ?`, [person.personId]);
      const id = uuidv7();
      await em().insert(ExpertProfile, { id, person: person.personId, organization: place.university.id, kind: 'TECHNICAL', title: '教授', fields: ['阀门'], state, nominatedBy: '某', appliedOn: '2025-01-01', validTo: action === 'lapse' ? '2026-03-01' : '2028-01-01', createdAt: new Date() } as never);
      return id;
    };
    const about = { kind: 'TECHNICAL', title: '教授', fields: ['阀门'] };
    const inputs: Record<string, () => unknown> = {
      apply: () => ({ ...about, pledge: true }), nominate: () => ({ ...about, person: person.personId, organization: place.university.id }), update: () => about, declareTies: () => ({ ties: [{ kind: 'KIN', personName: '某人' }] }),
      decline: () => ({ reason: '不合条件' }), suspend: () => ({ reason: '出国' }), remove: () => ({ reason: '本人申请' }),
    };
    const actors = Object.fromEntries(Object.entries(cast).filter(([name]) => name !== 'panelist')) as Record<string, Actor>;
    const { faults, who } = await walk({ lifecycle: profileLifecycle, orm: database.orm, performer, actors, clear: async () => { await em().execute(`delete from expert_profile where person_id = ?`, [person.personId]); }, make, input: (action) => inputs[action]?.() ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({
      apply: ['expert'], nominate: ['clerk'], enter: ['director'], decline: ['director'], update: ['clerk', 'expert'], declareTies: ['expert'], suspend: ['director'], resume: ['director'], renew: ['director'], lapse: ['clock'], remove: ['director', 'expert'],
    });
    await em().execute(`delete from expert_profile where person_id = ?`, [person.personId]);
  });

  const made = async (state: SessionState): Promise<{ session: string; seat: string; target: string }> => {
    await clear();
    const session = await prepare();
    if (state !== 'PREPARING') await as(cast.clerk, sessionLifecycle, 'draw', session, { scoresBy });
    await em().nativeUpdate(ReviewSession, { id: session }, { state });
    const [assignment] = await seats(session);
    const [target] = await em().find(ReviewTarget, { session });
    return { session, seat: assignment?.id ?? '', target: target!.id };
  };
  test('of a review is as the table says', async () => {
    let target = '';
    const make = async (state: SessionState, action: string) => {
      const it = await made(state);
      target = it.target;
      const targets = await em().find(ReviewTarget, { session: it.session });
      for (const each of await seats(it.session)) {
        await em().nativeUpdate(ReviewAssignment, { id: each.id }, { state: 'SUBMITTED' });
        for (const { id } of targets) await em().insert(ReviewScore, { id: uuidv7(), assignment: each.id, target: id, points: { route: '40', team: '30' }, opinion: '好', savedAt: new Date() } as never);
      }
      if (action === 'deadline') await em().nativeUpdate(ReviewSession, { id: it.session }, { scoresBy: '2026-03-01', alarmOn: '2026-03-02' });
      return it.session;
    };
    const inputs: Record<string, () => unknown> = {
      prepare: () => ({ subject: { type: 'Organization', id: place.firm.id }, region: place.county.id, title: '评审', scheme, ruleVersion: 'r@1', parties: nobody, targets: [{ type: 'Organization', id: place.firm.id, organization: place.firm.id, code: 'A01', title: '方案' }] }),
      draw: () => ({ scoresBy }), redraw: () => ({ scoresBy, reason: '重新抽取' }), extend: () => ({ scoresBy: '2026-04-20', reason: '份数不足' }), compile: () => ({ target, opinion: '整理后的意见' }), cancel: () => ({ reason: '事项撤回' }),
    };
    const { faults, who } = await walk({ lifecycle: sessionLifecycle, orm: database.orm, performer, actors: cast, clear, make, input: (action) => inputs[action]?.() ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({
      prepare: Object.keys(cast), draw: ['clerk'], redraw: ['director'], extend: ['director'], close: ['clerk'], deadline: ['clock'], open: ['director'], compile: ['clerk'], cancel: ['director', 'keeper'],
    });
  });

  test('of an assignment is as the table says', async () => {
    const make = async (state: AssignmentState, action: string) => {
      await clear();
      const session = await prepare();
      const draw = uuidv7();
      await em().insert(ExpertDraw, { id: draw, session, number: 1, method: 'x', seed: '0', candidates: [], excluded: [], panel: [], reserves: [], drawnBy: '某', drawnAt: new Date() } as never);
      await em().nativeUpdate(ReviewSession, { id: session }, { state: 'REVIEWING', scoresBy });
      const id = uuidv7();
      await em().insert(ReviewAssignment, {
        id, session, expert: technical[0]!.id, draw, state, invitedOn: '2026-02-20', answerBy: action === 'lapse' ? '2026-03-01' : '2026-03-05', scoresBy: action === 'expire' ? '2026-03-01' : scoresBy, createdAt: new Date(),
      } as never);
      for (const target of await em().find(ReviewTarget, { session })) if (action === 'submit') await em().insert(ReviewScore, { id: uuidv7(), assignment: id, target: target.id, points: { route: '40', team: '30' }, opinion: '好', savedAt: new Date() } as never);
      of = { session, draw, target: (await em().findOneOrFail(ReviewTarget, { session, code: 'A01' })).id };
      return id;
    };
    let of = { session: '', draw: '', target: '' };
    const inputs: Record<string, () => unknown> = {
      invite: () => ({ session: of.session, expert: technical[1]!.id, draw: of.draw, answerBy: '2026-03-05', scoresBy }), accept: () => accepts, declareConflict: () => ({ statement: '有合作' }), decline: () => ({ reason: '没有时间' }), imposeRecusal: () => ({ reason: '经查有关系' }),
      save: () => ({ scores: [{ target: of.target, points: [{ item: 'route', points: '1' }] }] }), submit: () => ({ signed: true }), reopen: () => ({ reason: '更正分值' }), cancel: () => ({ reason: '取消' }), extend: () => ({ scoresBy: '2026-04-20' }),
    };
    const { faults, who } = await walk({
      lifecycle: assignmentLifecycle, orm: database.orm, performer, actors: cast, make, input: (action) => inputs[action]?.() ?? {},
      clear: async () => { await make('INVITED', 'x'); await em().nativeDelete(ReviewAssignment, {}); },
    });
    expect(faults).toEqual([]);
    const self = ['panelist'];
    expect(who).toEqual({
      invite: ['keeper'], accept: self, declareConflict: self, decline: self, imposeRecusal: ['director'], save: self, submit: self, reopen: ['director'], lapse: ['clock'], expire: ['clock'], cancel: ['keeper'], extend: ['keeper'],
    });
  });
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(expertChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, count]) => count > 0).map(([name]) => name);
  const session = await drawn();
  const [one, two] = await seats(session);
  await review(one!, [['40', '30'], ['40', '30']]);
  expect(await violations()).toEqual([]);
  await em().nativeDelete(ReviewScore, {});
  await em().execute(`update expert_profile set organization_id = (select organization_id from expert_profile where id = ?) where id = ?`, [one!.expert.id, two!.expert.id]);
  await em().nativeUpdate(ReviewSession, { id: session }, { state: 'CLOSED' });
  expect(await violations()).toEqual(['expert.one-a-unit', 'expert.submitted-complete']);
  await em().nativeUpdate(ReviewSession, { id: session }, { state: 'OPENED' });
  expect(await violations()).toEqual(['expert.submitted-complete', 'expert.opened-has-results']);
  const unit: Organization = technical.concat(finance).find(({ id }) => id === two!.expert.id)!.unit;
  await em().nativeUpdate(ExpertProfile, { id: two!.expert.id }, { organization: unit.id });
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/expert/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [profileLifecycle, sessionLifecycle, assignmentLifecycle]) expect(readme).toContain(diagram(lifecycle));
});
