import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicActor, systemActor, type Actor, type Role } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram, type AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import type { Performer } from '../schema/core/performer.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { createVault } from '../schema/core/secret/vault.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { competitionChecks } from '../schema/competition/competition.checks.ts';
import {
  Competition, CompetitionAward, CompetitionEntry, CompetitionHost, CompetitionInstitution, CompetitionLanding, CompetitionMember, CompetitionScore, CompetitionStage, CompetitionStageEntry, CompetitionTrack,
} from '../schema/competition/competition.entity.ts';
import { grades, type Grade } from '../schema/competition/competition.kinds.ts';
import { competitionRules } from '../schema/competition/competition.rules.ts';
import { forgetStudents, settleAwards, settleEntries, watchPersonalData } from '../schema/competition/competition.tasks.ts';
import { meanScore } from '../schema/competition/competition.ts';
import { awardLifecycle } from '../schema/competition/lifecycle/award.ts';
import { competitionLifecycle } from '../schema/competition/lifecycle/competition.ts';
import { entryLifecycle } from '../schema/competition/lifecycle/entry.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, testSecret, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';

const vault = createVault(testSecret);

let api: Api;
let county: Region;
let university: Organization;
let valves: Organization;
let now: Date | null = null;

const em = () => api.database.orm.em.fork();
const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });
let actors: Record<'clerk' | 'director' | 'finance' | 'auditor' | 'expert' | 'ownExpert' | 'university' | 'otherUniversity' | 'enterprise' | 'statistics' | 'township' | 'sysadmin' | 'universityKey' | 'partner' | 'public' | 'keeper', Actor>;
const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault, ...(now && { clock: () => now! }) });
type Doing = (actor: Actor, action: string, id: string | undefined, input?: unknown) => Promise<string>;
const doing = (lifecycle: AnyLifecycle): Doing => (actor, action, id, input = {}) => perform(performer(actor), lifecycle, action, { id, input });
const [contest, team, award] = [competitionLifecycle, entryLifecycle, awardLifecycle].map(doing) as [Doing, Doing, Doing];
const codes = async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); });
const task: TaskContext = { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault, id: uuidv7(), attempt: 1, progress: async () => undefined } as TaskContext;
const outbox = async (name: string) => (await em().execute<{ payload: Record<string, unknown> }[]>('select payload from outbox_message where task = ? order by id', [name])).map(({ payload }) => payload);

const clear = async (): Promise<void> => {
  const own = em();
  for (const table of ['landing', 'award', 'score', 'stage_entry', 'member', 'entry', 'institution', 'stage', 'track', 'host']) await own.execute(`delete from competition_${table}`);
  await own.execute('delete from competition');
  await own.execute('delete from outbox_message');
};
const refuses = async (entity: string, id: string, work: Promise<unknown>, ...expected: string[]) => {
  const done = () => em().count(JournalEntry, { objectType: entity, objectId: id, outcome: 'DONE' });
  const row = async () => { const [found] = await em().execute<{ row: unknown }[]>(`select to_jsonb(t) as row from ${entity.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()} t where id = ?`, [id]); return found!.row; };
  const [before, entries] = [await row(), await done()];
  expect(await codes(work)).toEqual(expected);
  expect(await row()).toEqual(before);
  expect(await done()).toBe(entries);
};

const plan = { hosts: [{ role: 'HOST', name: '永嘉县人民政府' }, { role: 'CO_HOST', name: '浙江工业大学' }], tracks: ['智能驾驶', '车路协同'], registrationFrom: '2023-03-01', registrationTo: '2023-04-30', prizeBudget: '100000' };
const announce = (over: object = {}) => contest(actors.clerk, 'announce', undefined, { region: county.id, year: 2023, name: '“瓯江杯”创新大赛', announcedOn: '2023-02-01', ...plan, ...over });
const opened = async (over: object = {}) => { const id = await announce(over); await contest(actors.clerk, 'open', id); return id; };
const members = [{ name: '程小敏', role: 'LEADER', degree: '本科', phone: '13800001234' }, { name: '柯瑶', role: 'MEMBER' }];
const register = (competition: string, over: object = {}, actor = actors.clerk) => team(actor, 'register', undefined, { competition, name: '领航队', institutionName: '浙江工业大学', members, ...over });
/** A contest in its final with these works proposed. */
const inFinal = async (works: readonly { readonly grade: Grade; readonly prize?: string }[]) => {
  const id = await opened();
  const entry = await register(id);
  const other = await register(id, { name: '远见队', members: undefined, size: 3 });
  now = new Date('2023-05-02T02:00:00Z');
  await contest(actors.clerk, 'startScreening', id, { seats: 1 });
  await team(actors.expert, 'score', entry, { score: '88.5' });
  await team(actors.clerk, 'advance', entry);
  await contest(actors.clerk, 'startFinal', id, { name: '挑战赛', on: '2023-05-20' });
  const awards: string[] = [];
  for (const [index, work] of works.entries()) awards.push(await award(actors.clerk, 'propose', undefined, { entry, work: `作品${index + 1}`, ...work }));
  return { id, entry, other, awards };
};
const totals = (works: readonly { readonly grade: Grade }[]) => [...new Set(works.map(({ grade }) => grade))].map((grade) => ({ grade, count: works.filter((work) => work.grade === grade).length }));
const announcement = { on: '2023-05-21', document: '永科〔2023〕15号' };

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  const own = em();
  county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const town = own.create(Region, { code: '330324001', name: '瓯北街道', shortName: '瓯北', level: 'TOWNSHIP', parent: county });
  const organization = (kind: Organization['kind'], name: string, creditCode: string | null = null) => own.create(Organization, { kind, name, creditCode, region: county, status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  university = organization('UNIVERSITY', '浙江工业大学');
  const other = organization('UNIVERSITY', '温州大学');
  valves = organization('ENTERPRISE', '瓯北阀门有限公司', '91330324MA2YJ0013Y');
  await own.flush();
  await loadRules(em(), competitionRules);
  actors = {
    clerk: person(['CLERK']), director: person(['DIRECTOR']), finance: person(['FINANCE']), auditor: person(['AUDITOR']), expert: person(['EXPERT']), ownExpert: person(['EXPERT'], { organizationId: university.id }),
    university: person(['RESEARCH'], { organizationId: university.id }), otherUniversity: person(['RESEARCH'], { organizationId: other.id }), enterprise: person(['ENTERPRISE'], { organizationId: valves.id }),
    statistics: person(['STATISTICS']), township: person(['TOWNSHIP'], { regionId: town.id }), sysadmin: person(['SYSTEM_ADMIN']),
    universityKey: { ...publicActor, kind: 'key', name: '校方系统', organizationId: university.id, scopes: new Set(['competition:read']) }, partner: { ...publicActor, kind: 'key', name: '合作方', scopes: new Set(['competition:read']) },
    public: publicActor, keeper: systemActor('competition'),
  };
});
afterAll(async () => { await api?.close(); await api?.database.drop(); });
beforeEach(async () => { now = new Date('2023-03-15T02:00:00Z'); await clear(); });

describe('双创大赛', () => {
  test('goes from the announcement through registration, screening and final to the awards and to what they came to', async () => {
    const works = [{ grade: 'GRAND', prize: '50000' }, { grade: 'FIRST', prize: '30000' }, { grade: 'FIRST' }] as const;
    const { id, entry, other, awards } = await inFinal(works);
    await settleEntries.handle(task, (await outbox('competition.settleEntries'))[0] as never);
    await settleEntries.handle(task, { competition: id });
    expect((await em().findOneOrFail(CompetitionEntry, other)).state).toBe('ELIMINATED');
    expect(await em().findOneOrFail(CompetitionStageEntry, { entry, stage: { kind: 'FINAL' } })).toMatchObject({ priorScore: '88.50', score: null, entryNumber: 'T-001' });
    await team(actors.expert, 'score', entry, { score: '93.25', opinion: '完成度高' });
    await contest(actors.clerk, 'award', id, { ...announcement, on: '2023-05-01', totals: totals(works) });
    await settleAwards.handle(task, (await outbox('competition.settleAwards'))[0] as never);
    expect((await em().find(CompetitionAward, { competition: id })).map(({ state, entry: of }) => [state, of?.id])).toEqual(works.map(() => ['AWARDED', entry])); // one team, several works
    await refuses('Competition', id, contest(actors.clerk, 'land', id), 'FOLLOW_UP_OPEN');
    const [grand, first, second] = awards as [string, string, string];
    await award(actors.finance, 'pay', grand, { on: '2023-05-02', voucher: '付字 12 号' });
    await refuses('CompetitionAward', grand, award(actors.finance, 'pay', grand, { on: '2023-05-02', voucher: '再付' }), 'NO_PRIZE');
    await refuses('CompetitionAward', second, award(actors.finance, 'pay', second, { on: '2023-05-02', voucher: '付' }), 'NO_PRIZE');
    await refuses('CompetitionAward', grand, award(actors.clerk, 'recordLanding', grand, { kind: 'INCUBATED', on: '2023-05-02' }), 'LANDING_INCOMPLETE');
    await refuses('CompetitionAward', grand, award(actors.clerk, 'recordLanding', grand, { kind: 'HIRED', on: '2023-05-02', organization: valves.id }), 'LANDING_INCOMPLETE');
    await award(actors.clerk, 'follow', grand, { note: '已赴校对接' });
    await award(actors.clerk, 'recordLanding', grand, { kind: 'REGISTERED', on: '2023-05-01', organization: valves.id });
    await award(actors.clerk, 'recordLanding', grand, { kind: 'HIRED', on: '2023-05-02', organization: valves.id, people: 3 });
    await award(actors.clerk, 'close', first, { reason: '团队留校深造' });
    await award(actors.clerk, 'reopen', first, { reason: '校方来函' });
    await award(actors.clerk, 'close', first, { reason: '确认不落地' });
    await award(actors.clerk, 'close', second, { reason: '确认不落地' });
    await contest(actors.clerk, 'land', id);
    expect(await em().findOneOrFail(Competition, id)).toMatchObject({ state: 'LANDED', awardedOn: '2023-05-01', landedOn: '2023-05-02', awardDocument: '永科〔2023〕15号' });
    await refuses('CompetitionAward', first, award(actors.clerk, 'reopen', first, { reason: '迟来' }), 'COMPETITION_STAGE');
    const { data } = await api.ask(`query ($id: ID!) { competition(id: $id) { hosts { role name } participation { step institutions teams people works } awardTotals { grade works prize } markDifferences { number } } organization(creditCode: "91330324MA2YJ0013Y") { competitionLandings { kind people award { work } } } }`, { id: `cmp_${id}` }, actors.clerk);
    expect(data).toEqual({
      competition: {
        hosts: [{ role: 'HOST', name: '永嘉县人民政府' }, { role: 'CO_HOST', name: '浙江工业大学' }], markDifferences: [],
        participation: [{ step: 'ENTERED', institutions: 1, teams: 2, people: 5, works: null }, { step: 'FINAL', institutions: 1, teams: 1, people: 2, works: null }, { step: 'AWARDED', institutions: 1, teams: 1, people: 2, works: 3 }],
        awardTotals: [{ grade: 'GRAND', works: 1, prize: '50000.00' }, { grade: 'FIRST', works: 2, prize: null }],
      },
      organization: { competitionLandings: [{ kind: 'HIRED', people: 3, award: { work: '作品1' } }, { kind: 'REGISTERED', people: null, award: { work: '作品1' } }] },
    });
    const entries = await em().find(JournalEntry, { objectType: 'Competition', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['announce', 'open', 'startScreening', 'startFinal', 'award', 'land']);
  });

  test('is opened when it is planned, within its window, and screened when registration is over', async () => {
    expect(await codes(announce({ registrationTo: '2023-02-01' }))).toEqual(['REGISTRATION_WINDOW']);
    expect(await codes(announce({ announcedOn: '2023-04-01' }))).toEqual(['DATE_IN_FUTURE']);
    expect(await codes(announce({ hosts: [{ role: 'HOST', name: '县政府' }, { role: 'HOST', name: ' 县政府' }] }))).toEqual(['HOST_TWICE']);
    const id = await announce({ hosts: [], tracks: [], registrationFrom: undefined });
    expect(await codes(announce({ name: '瓯江杯 创新大赛' }))).toEqual(['NAME_TAKEN']);
    await refuses('Competition', id, contest(actors.clerk, 'open', id), 'PLAN_INCOMPLETE');
    await contest(actors.clerk, 'revise', id, { ...plan, registrationFrom: '2023-03-16' });
    await refuses('Competition', id, contest(actors.clerk, 'open', id), 'REGISTRATION_WINDOW');
    await contest(actors.clerk, 'revise', id, { registrationFrom: '2023-03-01' });
    await contest(actors.clerk, 'open', id);
    await refuses('Competition', id, contest(actors.clerk, 'startScreening', id), 'NO_ENTRIES', 'REGISTRATION_RUNNING');
    await register(id);
    now = new Date('2023-04-30T15:59:00Z'); // still the last day in Shanghai
    await refuses('Competition', id, contest(actors.clerk, 'startScreening', id), 'REGISTRATION_RUNNING');
    now = new Date('2023-04-30T16:00:00Z');
    await refuses('Competition', id, contest(actors.clerk, 'cancel', id, { reason: '延期' }), 'FORBIDDEN');
    await contest(actors.clerk, 'startScreening', id);
    await refuses('Competition', id, contest(actors.clerk, 'startFinal', id, { name: '决赛' }), 'NO_FINALISTS');
    expect((await em().find(CompetitionHost, { competition: id }, { orderBy: { position: 'asc' } })).map(({ name }) => name)).toEqual(['永嘉县人民政府', '浙江工业大学']);
    expect(await em().count(CompetitionTrack, { competition: id })).toBe(2);
  });

  test('award totals by grade are the works, whatever they are', async () => {
    const { id, entry } = await inFinal([]);
    const grade = fc.constantFrom(...(Object.keys(grades) as Grade[]));
    await fc.assert(fc.asyncProperty(fc.array(grade, { maxLength: 5 }), fc.array(fc.record({ grade, count: fc.nat(3) }), { minLength: 1, maxLength: 6 }), async (given, declared) => {
      await em().nativeDelete(CompetitionAward, { competition: id });
      await em().insertMany(CompetitionAward, given.map((of, index) => ({ id: uuidv7(), competition: id, entry, entryNumber: 'T-001', work: `作品${index}`, grade: of, gradeName: grades[of], state: 'PROPOSED', createdAt: new Date() })) as never);
      const sums = (Object.keys(grades) as Grade[]).every((of) => given.filter((each) => each === of).length === declared.filter((each) => each.grade === of).reduce((sum, { count }) => sum + count, 0));
      const outcome = await codes(contest(actors.clerk, 'award', id, { ...announcement, on: '2023-05-01', totals: declared }));
      expect(outcome).toEqual(given.length > 0 && sums ? ['done'] : ['AWARD_TOTALS']);
      if (outcome[0] === 'done') await em().nativeUpdate(Competition, { id }, { state: 'FINAL' });
    }), { numRuns: 40 });
    const works = [{ grade: 'SECOND' }, { grade: 'SECOND' }] as const;
    await em().nativeDelete(CompetitionAward, { competition: id });
    for (const [index, work] of works.entries()) await award(actors.expert, 'propose', undefined, { entry, work: `作品${index}`, prize: '50000.01', ...work });
    await refuses('Competition', id, contest(actors.clerk, 'award', id, { ...announcement, totals: totals(works) }), 'DATE_IN_FUTURE', 'OVER_BUDGET');
    const refused = await contest(actors.clerk, 'award', id, { ...announcement, on: '2023-05-01', totals: [{ grade: 'SECOND', count: 1 }, { grade: 'THIRD', count: 1 }] }).catch((error: { reasons: { code: string; message: string }[] }) => error.reasons);
    expect(refused).toContainEqual(expect.objectContaining({ code: 'AWARD_TOTALS', message: '二等奖公布 1 项，已录 2 件作品；三等奖公布 1 项，已录 0 件作品。各等次之和须等于作品数。' }));
  });

  test('the order of appearance is of all finalists, each once', async () => {
    const id = await opened();
    const [a, b] = [await register(id), await register(id, { name: '远见队' })];
    now = new Date('2023-05-02T02:00:00Z');
    await contest(actors.clerk, 'startScreening', id, {});
    for (const each of [a, b]) { await team(actors.clerk, 'recordScore', each, { score: '80', source: '评分汇总表' }); await team(actors.clerk, 'advance', each); }
    for (const order of [[a], [a, a], [a, uuidv7()]]) await refuses('Competition', id, contest(actors.clerk, 'startFinal', id, { name: '决赛', order }), 'ORDER_OF_FINALISTS');
    await contest(actors.clerk, 'startFinal', id, { name: '决赛', order: [b, a] });
    expect((await em().find(CompetitionStageEntry, { stage: { kind: 'FINAL' } }, { orderBy: { position: 'asc' } })).map(({ entry, position, priorScore }) => [entry?.id, position, priorScore])).toEqual([[b, 1, '80.00'], [a, 2, '80.00']]);
  });
});

describe('参赛队伍', () => {
  test('is registered by the bureau or by its own university, numbered on, and changed until registration is over', async () => {
    const id = await opened();
    const own = await register(id, { institutionName: '别的大学' }, actors.university); // a university registers its own teams
    expect(await em().findOneOrFail(CompetitionEntry, own, { populate: ['institution'] })).toMatchObject({ number: 'T-001', institutionName: '浙江工业大学', size: 2, state: 'REGISTERED' });
    expect((await em().findOneOrFail(CompetitionInstitution, { name: '浙江工业大学' })).organization?.id).toBe(university.id);
    expect(await codes(register(id, { number: 'T-001' }))).toEqual(['NUMBER_TAKEN']);
    await register(id, { number: 'ICV-162', institutionName: '温州大学', members: undefined, size: 4 });
    expect((await em().findOneOrFail(CompetitionEntry, await register(id, { name: '三队' }))).number).toBe('ICV-163');
    expect(await codes(register(id, { members: [{ name: '甲', role: 'MEMBER' }] }))).toEqual(['MEMBERS']);
    expect(await codes(register(id, { members: [], size: undefined }))).toEqual(['MEMBERS']);
    const elsewhere = await opened({ name: '另一大赛', year: 2023 });
    const [track] = await em().find(CompetitionTrack, { competition: elsewhere });
    expect(await codes(register(id, { track: track!.id }))).toEqual(['OTHER_TRACK']);
    await refuses('CompetitionEntry', own, team(actors.otherUniversity, 'revise', own, { name: '改名' }), 'FORBIDDEN');
    await team(actors.university, 'revise', own, { name: '新名', members: [{ name: '程小敏', role: 'LEADER' }] });
    expect(await em().findOneOrFail(CompetitionEntry, own)).toMatchObject({ name: '新名', size: 1 });
    now = new Date('2023-05-01T02:00:00Z');
    await refuses('CompetitionEntry', own, team(actors.university, 'revise', own, { name: '再改' }), 'REGISTRATION_CLOSED');
    expect(await codes(register(id))).toEqual(['REGISTRATION_CLOSED']);
    await team(actors.university, 'withdraw', own, { reason: '课程冲突' });
    expect((await em().findOneOrFail(CompetitionEntry, own)).state).toBe('WITHDRAWN');
  });

  test('two that ask for one number, and two that take the last seat, at the same moment: one of them is told', async () => {
    const id = await opened();
    expect((await Promise.all([codes(register(id, { number: 'A-1' })), codes(register(id, { number: 'A-1' }))])).flat().sort()).toEqual(['NUMBER_TAKEN', 'done']);
    const numbers = await Promise.all([register(id), register(id), register(id)]);
    expect((await em().find(CompetitionEntry, { id: { $in: numbers } })).map(({ number }) => number).sort()).toEqual(['A-2', 'A-3', 'A-4']);
    now = new Date('2023-05-02T02:00:00Z');
    await contest(actors.clerk, 'startScreening', id, { seats: 2 });
    for (const each of numbers) await team(actors.expert, 'score', each, { score: '80' });
    expect((await Promise.all(numbers.map((each) => codes(team(actors.clerk, 'advance', each))))).flat().sort()).toEqual(['SEATS_TAKEN', 'done', 'done']);
    const [taken] = await em().find(CompetitionEntry, { state: 'FINALIST' });
    await team(actors.clerk, 'demote', taken!.id, { reason: '重新核定' });
    expect(await em().count(CompetitionEntry, { state: 'FINALIST' })).toBe(1);
  });

  test('is scored by judges who are not of its university; it goes on with enough of them, by the rule in force', async () => {
    const id = await opened();
    const entry = await register(id);
    now = new Date('2023-05-02T02:00:00Z');
    await refuses('CompetitionEntry', entry, team(actors.expert, 'score', entry, { score: '80' }), 'COMPETITION_STAGE');
    await contest(actors.clerk, 'startScreening', id, {});
    await refuses('CompetitionEntry', entry, team(actors.clerk, 'advance', entry), 'NOT_JUDGED');
    await refuses('CompetitionEntry', entry, team(actors.ownExpert, 'score', entry, { score: '100' }), 'OWN_INSTITUTION');
    await refuses('CompetitionEntry', entry, team(actors.expert, 'score', entry, { score: '100.01' }), 'INVALID_INPUT');
    const judges = [1, 2, 3, 4, 5].map(() => person(['EXPERT']));
    await Promise.all(judges.map((judge, index) => team(judge, 'score', entry, { score: ['70', '80.5', '90', '60', '100'][index] })));
    const place = await em().findOneOrFail(CompetitionStageEntry, { entry });
    expect(place.score).toBe('80.17'); // (70 + 80.5 + 90) / 3: highest and lowest left out from five judges on
    await team(judges[0]!, 'score', entry, { score: '71' });
    expect(await em().count(CompetitionScore, { stageEntry: place.id })).toBe(5);
    await refuses('CompetitionEntry', entry, team(actors.clerk, 'recordScore', entry, { score: '99', source: '口头' }), 'JUDGES_SCORED');
    await team(actors.clerk, 'advance', entry);
    expect((await em().findOneOrFail(JournalEntry, { objectId: entry, action: 'score', outcome: 'DONE' }, { orderBy: { at: 'asc' } })).ruleVersion).toBe('competition-judging@默认');
  });

  test('a mean score lies between the lowest and the highest, is the same in any order, and is exact', () => {
    const score = fc.integer({ min: 0, max: 10_000 });
    fc.assert(fc.property(fc.array(score, { minLength: 1, maxLength: 9 }), fc.option(fc.integer({ min: 3, max: 9 })), (hundredths, drop) => {
      const texts = hundredths.map((each) => (each / 100).toFixed(2));
      const rule = drop === null ? {} : { dropEndsFrom: drop };
      const counted = drop !== null && hundredths.length >= drop ? [...hundredths].sort((a, b) => a - b).slice(1, -1) : hundredths;
      const mean = meanScore(texts, rule)!;
      // Half-up to two decimals, in whole hundredths.
      expect(Math.round(Number(mean) * 100)).toBe(Math.floor((2 * counted.reduce((a, b) => a + b, 0) + counted.length) / (2 * counted.length)));
      expect(meanScore([...texts].reverse(), rule)).toBe(mean);
    }));
    expect(meanScore([], {})).toBeNull();
  });
});

describe('获奖作品', () => {
  test('is of a team that takes part, once, and proposed only in the final', async () => {
    const { id, entry, other } = await inFinal([{ grade: 'FIRST' }]);
    expect(await codes(award(actors.clerk, 'propose', undefined, { entry, work: '作品1', grade: 'SECOND' }))).toEqual(['ALREADY_AWARDED']);
    await team(actors.clerk, 'withdraw', other, { reason: '退出' });
    expect(await codes(award(actors.clerk, 'propose', undefined, { entry: other, work: '作品9', grade: 'SECOND' }))).toEqual(['NOT_TAKING_PART']);
    const [proposed] = await em().find(CompetitionAward, { competition: id });
    await award(actors.clerk, 'drop', proposed!.id, { reason: '查新不符' });
    expect(await codes(award(actors.clerk, 'propose', undefined, { entry, work: '作品1', grade: 'SECOND' }))).toEqual(['ALREADY_AWARDED']);
    await award(actors.clerk, 'restore', proposed!.id);
    await award(actors.clerk, 'revise', proposed!.id, { grade: 'THIRD', prize: '8000' });
    expect(await em().findOneOrFail(CompetitionAward, proposed!.id)).toMatchObject({ grade: 'THIRD', gradeName: '三等奖', prize: '8000.00', entryNumber: 'T-001', institutionName: '浙江工业大学' });
    await em().nativeUpdate(Competition, { id }, { state: 'SCREENING' });
    expect(await codes(award(actors.clerk, 'propose', undefined, { entry, work: '作品2', grade: 'FIRST' }))).toEqual(['COMPETITION_STAGE']);
  });
});

describe('学生的个人信息', () => {
  const clearText = ['程小敏', '柯瑶', '13800001234'];
  const everything = async () => JSON.stringify(await Promise.all(['competition_member', 'competition_entry', 'competition_institution', 'journal_entry', 'outbox_message', 'idempotency_key'].map((table) => em().execute(`select to_jsonb(t) as row from ${table} t`))));

  test('stands nowhere in clear: not in the tables, the journal or the queue', async () => {
    const id = await opened();
    const entry = await perform(performer(actors.clerk), entryLifecycle, 'register', { input: { competition: id, name: '领航队', institutionName: '浙江工业大学', members, contactName: '林老师', contactPhone: '057712345678' }, idempotencyKey: 'team-1' });
    await team(actors.clerk, 'revise', entry, { name: '领航队', members: [...members, { name: '柯瑶', role: 'MEMBER' }] });
    const text = await everything();
    for (const each of [...clearText, '057712345678']) expect([each, text.includes(each)]).toEqual([each, false]);
    expect(await em().find(CompetitionMember, { entry }, { orderBy: { number: 'asc' } })).toMatchObject([{ nameMasked: '程**', phoneMasked: '138****1234', role: 'LEADER' }, { nameMasked: '柯*', phoneMasked: null }, {}]);
  });

  const document = `query ($id: ID!) { competition(id: $id) { name institutions { nodes { name contactName contactPhone } } entries { totalCount nodes { number advisor members { name maskedName phone } } } awards { nodes { work prize } } awardTotals { works } participation { teams } } }`;
  const see = async (id: string, actor: Actor) => {
    const { data, errors } = await api.ask(document, { id: `cmp_${id}` }, actor);
    expect(errors).toBeUndefined();
    const { entries, institutions, awards, participation } = data.competition;
    return {
      institutions: institutions.nodes.length, contact: institutions.nodes[0].contactPhone, teams: entries.totalCount, advisor: entries.nodes[0]?.advisor ?? null,
      students: entries.nodes.flatMap(({ members: of }: { members: unknown[] }) => of), awards: awards.nodes.length, size: participation[0].teams,
    };
  };

  test('is seen by those who answer for the contest; the public sees the edition, its universities and its awards', async () => {
    const { id, awards } = await inFinal([{ grade: 'FIRST' }]);
    await em().nativeUpdate(CompetitionInstitution, { competition: id }, { contactName: '林老师', contactPhoneMasked: '0577****78' });
    await em().nativeUpdate(CompetitionEntry, { competition: id }, { advisor: '王教授' });
    const masked = [{ name: '程小敏', maskedName: '程**', phone: '138****1234' }, { name: '柯瑶', maskedName: '柯*', phone: null }];
    const inside = { institutions: 1, contact: '0577****78', teams: 2, advisor: '王教授', students: masked, awards: 1, size: 2 };
    for (const insider of ['clerk', 'director', 'auditor'] as const) expect([insider, await see(id, actors[insider])]).toEqual([insider, inside]);
    const own = masked.map(({ name: _, ...rest }) => ({ ...rest, name: null }));
    for (const insider of ['university', 'universityKey'] as const) expect([insider, await see(id, actors[insider])]).toEqual([insider, { ...inside, students: own, awards: 0 }]);
    const colleague = { ...inside, contact: null, advisor: null, students: [], awards: 0 };
    for (const outsider of ['otherUniversity', 'statistics', 'enterprise', 'township', 'partner'] as const) expect([outsider, await see(id, actors[outsider])]).toEqual([outsider, colleague]);
    for (const stranger of ['public', 'sysadmin'] as const) expect([stranger, await see(id, actors[stranger])]).toEqual([stranger, { ...colleague, teams: 0 }]);
    await em().nativeUpdate(CompetitionAward, { id: awards[0]! }, { state: 'AWARDED' });
    expect(await see(id, actors.public)).toEqual({ ...colleague, teams: 0, awards: 1 });
    const slow = await startApi({ plain: true, database: api.database });
    for (const actor of [actors.clerk, actors.university, actors.public]) expect((await slow.ask(document, { id: `cmp_${id}` }, actor)).data).toEqual((await api.ask(document, { id: `cmp_${id}` }, actor)).data);
    await slow.close();
  });

  test('a whole telephone number is given to the bureau, for a reason, and on record', async () => {
    const id = await opened();
    await register(id);
    const member = await em().findOneOrFail(CompetitionMember, { role: 'LEADER' });
    const reveal = async (actor: Actor, reason = '通知决赛时间') => (await api.ask('mutation ($input: RevealCompetitionPhoneInput!) { revealCompetitionPhone(input: $input) { phone errors { code } } }', { input: { id: `cme_${member.id}`, reason } }, actor)).data.revealCompetitionPhone;
    expect(await reveal(actors.clerk)).toEqual({ phone: '13800001234', errors: [] });
    expect(await em().findOneOrFail(JournalEntry, { objectType: 'CompetitionMember', objectId: member.id, outcome: 'DONE' })).toMatchObject({ action: 'revealCompetitionPhone', remark: '通知决赛时间' });
    expect(await reveal(actors.clerk, '看看')).toEqual({ phone: null, errors: [{ code: 'REASON_NEEDED' }] });
    for (const actor of [actors.public, actors.university, actors.auditor, actors.expert, actors.universityKey]) expect((await reveal(actor)).errors).toEqual([{ code: 'FORBIDDEN' }]);
    expect(await em().count(JournalEntry, { objectType: 'CompetitionMember', outcome: 'REFUSED' })).toBe(6);
  });

  test('is erased when the rule’s time is over, once, and the teams stay', async () => {
    const id = await opened();
    await register(id, { contactName: '林老师', contactPhone: '057712345678' });
    const since = async (day: string) => em().nativeUpdate(Competition, { id }, { awardedOn: day, state: 'AWARDED' });
    const [{ today }] = await em().execute<[{ today: string }]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`);
    const years = (count: number) => `${Number(today.slice(0, 4)) - count}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
    await since(years(3));
    await watchPersonalData.handle(task, {});
    const staged = await outbox('competition.forgetStudents');
    expect(staged).toEqual([{ competition: id }]);
    await forgetStudents.handle(task, staged[0] as never);
    expect(await em().count(CompetitionMember, { nameCipher: null })).toBe(0); // the 36 months end today
    await since(years(4));
    for (let times = 0; times < 2; times += 1) await forgetStudents.handle(task, staged[0] as never);
    expect(await em().find(CompetitionMember, {}, { orderBy: { number: 'asc' } })).toMatchObject([{ nameMasked: '程**', nameCipher: null, nameHash: null, phoneMasked: null, phoneCipher: null, phoneHash: null }, { nameMasked: '柯*' }]);
    expect(await em().findOneOrFail(CompetitionInstitution, { competition: id })).toMatchObject({ name: '浙江工业大学', contactName: null, contactPhoneCipher: null });
    expect(await em().find(JournalEntry, { objectId: id, action: 'forgetStudents' })).toMatchObject([{ after: { members: 2, contacts: 1 }, ruleVersion: 'competition-personal-data@默认' }]);
    expect((await api.ask('query ($id: ID!) { competition(id: $id) { entries { nodes { members { name maskedName } } } } }', { id: `cmp_${id}` }, actors.clerk)).data.competition.entries.nodes[0].members[0]).toEqual({ name: null, maskedName: '程**' });
  });
});

describe('every state × action × role', () => {
  const byActor = (a: string, b: string) => Object.keys(actors).indexOf(a) - Object.keys(actors).indexOf(b);
  const walked = async (lifecycle: AnyLifecycle, make: (state: string, action: string) => Promise<string>, input: (action: string) => unknown, cleared = clear, { ownExpert, ...others }: Partial<typeof actors> = actors) => {
    // A judge of the team's own university is refused for a reason of the row's, which has a test of its own.
    const { cells, faults, who } = await walk({ performer, actors: lifecycle === (entryLifecycle as AnyLifecycle) ? others : { ...others, ownExpert }, orm: api.database.orm, lifecycle, make, input, clear: cleared } as never);
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(400);
    return Object.fromEntries(Object.entries(who).map(([action, names]) => [action, [...names].sort(byActor)]));
  };
  const reason = { reason: '情况有变' };
  const insertCompetition = async (state: Competition['state'], over: object = {}) => {
    const id = uuidv7();
    await em().insert(Competition, { id, region: county.id, year: 2023, name: '大赛', nameKey: id, state, registrationFrom: '2023-03-01', registrationTo: '2023-04-30', createdAt: new Date(), ...over } as never);
    await em().insert(CompetitionHost, { id: uuidv7(), competition: id, role: 'HOST', name: '县政府', position: 0 } as never);
    await em().insert(CompetitionTrack, { id: uuidv7(), competition: id, name: '赛道' } as never);
    return id;
  };
  const insertEntry = async (competition: string, state: CompetitionEntry['state'], number = 'T-001') => {
    const [institution, id] = [uuidv7(), uuidv7()];
    await em().insert(CompetitionInstitution, { id: institution, competition, name: `校${institution}`, organization: university.id, createdAt: new Date() } as never);
    await em().insert(CompetitionEntry, { id, competition, number, name: '队', institution, institutionName: '浙江工业大学', size: 3, state, createdAt: new Date() } as never);
    return id;
  };

  test('of a contest', async () => {
    expect(await walked(competitionLifecycle, async (state, action) => {
      await clear();
      now = new Date(['startScreening'].includes(action) ? '2023-05-02T02:00:00Z' : '2023-03-15T02:00:00Z');
      const id = await insertCompetition(state as never);
      const entry = await insertEntry(id, action === 'startFinal' ? 'FINALIST' : 'REGISTERED');
      await em().insert(CompetitionAward, { id: uuidv7(), competition: id, entry, grade: 'FIRST', gradeName: '一等奖', work: '作品', state: action === 'land' ? 'LANDED' : 'PROPOSED', createdAt: new Date() } as never);
      return id;
    }, (action) => ({
      announce: { region: county.id, year: 2023, name: '新大赛', announcedOn: '2023-02-01' }, startFinal: { name: '决赛' }, award: { on: '2023-03-10', document: '文', totals: [{ grade: 'FIRST', count: 1 }] }, cancel: reason,
    }[action] ?? {}))).toEqual({ announce: ['clerk'], revise: ['clerk'], open: ['clerk'], startScreening: ['clerk'], startFinal: ['clerk'], award: ['clerk'], land: ['clerk'], cancel: ['director'] });
  });

  test('of a team', async () => {
    let competition = '';
    const stages: Readonly<Record<string, Competition['state']>> = { revise: 'OPEN', withdraw: 'OPEN', advance: 'SCREENING', demote: 'SCREENING', eliminate: 'FINAL' };
    const prepared = async (state: string, action: string) => {
      await clear();
      now = new Date('2023-03-15T02:00:00Z');
      competition = await insertCompetition(stages[action] ?? (state === 'FINALIST' ? 'FINAL' : 'SCREENING'));
      const entry = await insertEntry(competition, state as never);
      const stage = uuidv7();
      await em().insert(CompetitionStage, { id: stage, competition, kind: state === 'FINALIST' ? 'FINAL' : 'SCREENING', name: '轮' } as never);
      await em().insert(CompetitionStageEntry, { id: uuidv7(), stage, entry, entryNumber: 'T-001', createdAt: new Date(), ...(action === 'advance' && { score: '80' }) } as never);
      return entry;
    };
    expect(await walked(entryLifecycle, prepared, (action) => ({
      register: { competition, name: '新队', institutionName: '温州大学', size: 3 }, revise: { name: '改名', size: 3 }, withdraw: reason, score: { score: '80' }, recordScore: { score: '80', source: '汇总表' }, demote: reason,
    }[action] ?? {}), async () => { await clear(); now = new Date('2023-03-15T02:00:00Z'); competition = await insertCompetition('OPEN'); })).toEqual({
      register: ['clerk', 'university', 'otherUniversity'], revise: ['clerk', 'university'], withdraw: ['clerk', 'university'], score: ['expert'], recordScore: ['clerk'], advance: ['clerk'], demote: ['clerk'], eliminate: ['keeper'],
    });
  });

  test('of an award', async () => {
    let entry = '';
    const finals = ['propose', 'revise', 'drop', 'restore'];
    expect(await walked(awardLifecycle, async (state, action) => {
      await clear();
      now = new Date('2023-06-15T02:00:00Z');
      const competition = await insertCompetition(finals.includes(action) ? 'FINAL' : 'AWARDED');
      entry = await insertEntry(competition, 'FINALIST');
      const id = uuidv7();
      await em().insert(CompetitionAward, { id, competition, entry, entryNumber: 'T-001', grade: 'FIRST', gradeName: '一等奖', work: '作品', prize: '1000', state, createdAt: new Date() } as never);
      return id;
    }, (action) => ({
      propose: { entry, work: '新作品', grade: 'SECOND' }, drop: reason, pay: { on: '2023-06-10', voucher: '1 号' }, follow: { note: '对接' }, recordLanding: { kind: 'REGISTERED', on: '2023-06-10', organization: valves.id }, close: reason, reopen: reason,
    }[action] ?? {}), async () => { await clear(); now = new Date('2023-06-15T02:00:00Z'); entry = await insertEntry(await insertCompetition('FINAL'), 'FINALIST'); })).toEqual({
      propose: ['clerk', 'expert', 'ownExpert'], revise: ['clerk'], drop: ['clerk'], restore: ['clerk'], grant: ['keeper'], pay: ['finance'], follow: ['clerk'], recordLanding: ['clerk'], close: ['clerk'], reopen: ['clerk'],
    });
  });
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/competition/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [competitionLifecycle, entryLifecycle, awardLifecycle]) expect(readme).toContain(diagram(lifecycle as AnyLifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(competitionChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  const { id, entry } = await inFinal([{ grade: 'FIRST' }]);
  expect(await violations()).toEqual([]);
  await em().insert(CompetitionAward, { id: uuidv7(), competition: id, entry, entryNumber: 'T-001', grade: 'FIRST', gradeName: '一等奖', work: '无落地', state: 'LANDED', createdAt: new Date() } as never);
  await em().nativeUpdate(CompetitionMember, { role: 'LEADER' }, { role: 'MEMBER' });
  await em().nativeUpdate(Competition, { id }, { state: 'AWARDED', awardedOn: '2023-05-01', forgottenOn: '2026-06-01' });
  await em().nativeUpdate(CompetitionStageEntry, {}, { priorScore: '101' });
  const early = await opened({ name: '另一大赛' }).catch(() => null);
  expect(early).toBeNull();
  expect(await violations()).toEqual(['competition.awards-are-out', 'competition.landed-has-landing', 'competition.team-leader', 'competition.forgotten-is-forgotten', 'competition.final-scores']);
  await em().nativeUpdate(Competition, { id }, { state: 'OPEN' });
  expect(await violations()).toContain('competition.no-award-before');
  expect(await em().count(CompetitionLanding, {})).toBe(0);
});
