import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor, type Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram, type ActionContext } from '../schema/core/lifecycle/lifecycle.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Hold, IntegrityRecord, type HoldState, type RecordState } from '../schema/integrity/integrity.entity.ts';
import { integrityChecks } from '../schema/integrity/integrity.checks.ts';
import { integrityRules } from '../schema/integrity/integrity.rules.ts';
import { holdsOn, imposeHold, liftHoldsOf, noHold, recordIntegrity } from '../schema/integrity/integrity.ts';
import { holdLifecycle } from '../schema/integrity/lifecycle/hold.ts';
import { recordLifecycle } from '../schema/integrity/lifecycle/record.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { testVault } from './support/county.ts';
import { freshDatabase } from './support/database.ts';
import { castOf, codes, makeTown, performing, type Cast, type Town } from './support/people.ts';

let api: Api;
let place: Town;
let cast: Cast & { person: Actor; keeper: Actor };
let now: Date | null = null;
const em = () => api.database.orm.em.fork();
const { performer, as } = performing(em, () => now);
const hold = (id: string) => em().findOneOrFail(Hold, id);
const clear = async () => { for (const table of ['hold', 'integrity_record', 'outbox_message']) await em().execute(`delete from ${table}`); };

/** As another area's action does it. */
const within = <T>(actor: Actor, work: (context: ActionContext) => Promise<T>): Promise<T> => em().transactional((own) =>
  work({ em: own as EntityManager, actor, now: now!, today: '2026-03-02', requestId: null, vault: testVault, decideBy: () => undefined }));
const blocked = async (kind: 'APPLICATION' | 'PAYMENT' | 'DRAW', row: object = { organization: place.firm }): Promise<string | null> =>
  within(cast.clerk, async (context) => (await noHold(kind).check(context, row, {}))?.message ?? null);

const proposal = (over: object = {}) => ({ organization: place.firm.id, blocks: ['APPLICATION', 'PAYMENT'], validFrom: '2026-03-01', validTo: '2027-02-28', reason: '未按期退回结余资金', document: '永科〔2026〕3号', ...over });
const found = (over: object = {}) => ({ organization: place.firm.id, kind: 'MISCONDUCT', finding: '验收材料中的检测报告系伪造', authority: '永嘉县科学技术局', document: '永科监〔2026〕1号', foundOn: '2026-03-01', validTo: '2028-03-01', ...over });

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  place = await makeTown(em());
  await loadRules(em(), integrityRules);
  const others = await castOf(em(), place);
  cast = { ...others, person: others.expert, keeper: systemActor('integrity') };
});
afterAll(async () => { await api?.close(); await api?.database.drop(); });
beforeEach(async () => { now = new Date('2026-03-02T02:00:00Z'); await clear(); });

describe('限制', () => {
  test('is proposed by one and imposed by another, stands from day to day and ends by itself', async () => {
    const id = await as(cast.clerk, holdLifecycle, 'propose', undefined, proposal());
    expect(await blocked('APPLICATION')).toBeNull();
    expect(await codes(as(cast.clerk, holdLifecycle, 'impose', id))).toEqual(['FORBIDDEN']);
    await as(cast.director, holdLifecycle, 'impose', id);
    expect(await hold(id)).toMatchObject({ state: 'IN_FORCE', proposedBy: '陈经办', imposedBy: '林局长', imposedOn: '2026-03-02' });
    expect(await blocked('APPLICATION')).toBe('瓯北阀门有限公司自 2026-03-01 起至 2027-02-28限制申报（永科〔2026〕3号），期满或解除后方可办理。');
    expect(await blocked('PAYMENT')).toContain('限制拨付');
    expect(await blocked('DRAW')).toBeNull();
    expect(await blocked('APPLICATION', { organization: place.otherFirm })).toBeNull();
    for (const [day, stands] of [['2026-02-28', 0], ['2026-03-01', 1], ['2027-02-28', 1], ['2027-03-01', 0]] as const) expect([day, (await holdsOn(em(), 'APPLICATION', { organizations: [place.firm.id] }, day)).length]).toEqual([day, stands]);
    expect(await codes(as(cast.clock, holdLifecycle, 'expire', id))).toEqual(['NOT_YET_DUE']);
    now = new Date('2027-03-01T02:00:00Z');
    await as(cast.clock, holdLifecycle, 'expire', id);
    expect((await hold(id)).state).toBe('EXPIRED');
  });

  test('names one of the two it binds, a period in order, and a term within the rule for its finding', async () => {
    expect(await codes(as(cast.clerk, holdLifecycle, 'propose', undefined, proposal({ person: cast.person.personId })))).toEqual(['ONE_SUBJECT']);
    expect(await codes(as(cast.clerk, holdLifecycle, 'propose', undefined, proposal({ organization: undefined, validTo: '2026-02-01' })))).toEqual(['ONE_SUBJECT', 'PERIOD']);
    expect(await codes(as(cast.clerk, holdLifecycle, 'propose', undefined, proposal({ blocks: [] })))).toEqual(['INVALID_INPUT']);
    const record = await as(cast.director, recordLifecycle, 'record', undefined, found({ organization: undefined, person: cast.person.personId, kind: 'REVIEW_MISCONDUCT' }));
    const banned = (validTo?: string) => proposal({ organization: undefined, person: cast.person.personId, blocks: ['DRAW'], record, validTo });
    expect(await codes(as(cast.clerk, holdLifecycle, 'propose', undefined, banned('2028-02-27')))).toEqual(['BAN_TERM']);
    expect(await codes(as(cast.clerk, holdLifecycle, 'propose', undefined, banned('2033-03-01')))).toEqual(['BAN_TERM']);
    for (const validTo of ['2028-02-29', '2033-02-28', undefined]) expect(await codes(as(cast.clerk, holdLifecycle, 'propose', undefined, banned(validTo)))).toEqual(['done']);
  });

  test('that follows from a decision is in force with it, or not at all; and is lifted when the matter is settled', async () => {
    const matter = { type: 'Project', id: uuidv7() };
    const one = () => within(cast.director, (context) => imposeHold(context, { organization: place.firm.id, blocks: ['AWARD'], validFrom: '2026-03-02', reason: '撤销项目', document: '永科〔2026〕9号', matter }));
    const id = await one();
    expect(await hold(id)).toMatchObject({ state: 'IN_FORCE', imposedBy: '林局长', validTo: null, matterType: 'Project' });
    expect(await em().findOneOrFail(JournalEntry, { objectId: id })).toMatchObject({ actorKind: 'system', actorName: 'integrity', concernsId: place.firm.id });
    await expect(within(cast.director, async (context) => { await imposeHold(context, { organization: place.firm.id, blocks: ['AWARD'], validFrom: '2026-03-02', reason: '撤销项目', document: '文', matter }); throw new Error('after all not'); })).rejects.toThrow();
    expect(await em().count(Hold, {})).toBe(1);
    expect(await within(cast.director, (context) => liftHoldsOf(context, matter, { reason: '款项已追回', document: '永科〔2026〕20号' }))).toBe(1);
    expect(await hold(id)).toMatchObject({ state: 'LIFTED', liftReason: '款项已追回', liftedOn: '2026-03-02' });
  });
});

describe('信用记录', () => {
  test('is open to appeal once and in time; what rests on it ends with it', async () => {
    const record = await as(cast.director, recordLifecycle, 'record', undefined, found());
    const [standing, proposed] = [await as(cast.clerk, holdLifecycle, 'propose', undefined, proposal({ record })), await as(cast.clerk, holdLifecycle, 'propose', undefined, proposal({ record }))];
    await as(cast.director, holdLifecycle, 'impose', standing);
    const ground = { ground: '报告由第三方机构出具，本公司并不知情' };
    expect(await codes(as(cast.otherEnterprise, recordLifecycle, 'appeal', record, ground))).toEqual(['NOT_FOUND']);
    await as(cast.enterprise, recordLifecycle, 'appeal', record, ground);
    await as(cast.director, recordLifecycle, 'uphold', record, { answer: '经核查，事实清楚' });
    expect(await codes(as(cast.enterprise, recordLifecycle, 'appeal', record, ground))).toEqual(['ALREADY_ANSWERED']);
    await as(cast.director, recordLifecycle, 'withdraw', record, { reason: '上级复核后撤销', document: '浙科监〔2026〕8号' });
    expect(await em().findOneOrFail(IntegrityRecord, record)).toMatchObject({ state: 'WITHDRAWN', endedOn: '2026-03-02', answer: '经核查，事实清楚' });
    expect((await hold(standing)).state).toBe('LIFTED');
    expect(await codes(as(cast.director, holdLifecycle, 'impose', proposed))).toEqual(['RECORD_ENDED']);
    now = new Date('2026-03-18T02:00:00Z');
    const late = await within(cast.director, (context) => recordIntegrity(context, { ...found(), kind: 'BREACH', matter: { type: 'Project', id: uuidv7() } } as never));
    now = new Date('2026-04-18T02:00:00Z');
    expect(await codes(as(cast.enterprise, recordLifecycle, 'appeal', late, ground))).toEqual(['APPEAL_OVER']);
    expect(await codes(as(cast.director, recordLifecycle, 'record', undefined, found({ foundOn: '2026-05-01' })))).toEqual(['DATE_IN_FUTURE']);
  });
});

describe('every state × action × role', () => {
  test('of a hold is as the table says', async () => {
    const make = async (state: HoldState, action: string) => {
      const id = uuidv7();
      await em().insert(Hold, { id, organization: place.firm.id, blocks: ['PAYMENT'], validFrom: '2025-01-01', validTo: action === 'expire' ? '2026-03-01' : '2027-01-01', reason: '理由', documentNumber: '文', state, proposedBy: '某', createdAt: new Date() } as never);
      return id;
    };
    const inputs: Record<string, () => unknown> = { propose: proposal, follow: () => ({ ...proposal(), imposedBy: '林局长' }), decline: () => ({ reason: '证据不足' }), lift: () => ({ reason: '已履行', document: '文' }) };
    const { faults, who } = await walk({ lifecycle: holdLifecycle, orm: api.database.orm, performer, actors: cast, clear, make, input: (action) => inputs[action]?.() ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({ propose: ['clerk', 'auditor'], follow: ['keeper'], impose: ['director'], decline: ['director'], lift: ['director', 'keeper'], expire: ['clock'] });
  });

  test('of a record is as the table says', async () => {
    const make = async (state: RecordState, action: string) => {
      const id = uuidv7();
      await em().insert(IntegrityRecord, {
        id, organization: place.firm.id, kind: 'BREACH', finding: '事实', authority: '局', documentNumber: '文', foundOn: '2025-01-01', validTo: action === 'expire' ? '2026-03-01' : '2027-01-01', state, appealBy: '2026-03-10', createdAt: new Date(),
      } as never);
      return id;
    };
    const inputs: Record<string, () => unknown> = { record: found, follow: found, appeal: () => ({ ground: '与事实不符，请予复核查证' }), uphold: () => ({ answer: '维持原认定' }), withdraw: () => ({ reason: '认定有误', document: '文' }), repair: () => ({ reason: '已整改', document: '文' }) };
    const { faults, who } = await walk({ lifecycle: recordLifecycle, orm: api.database.orm, performer, actors: cast, clear, make, input: (action) => inputs[action]?.() ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({ record: ['director', 'higher'], follow: ['keeper'], appeal: ['enterprise'], uphold: ['director'], withdraw: ['director', 'higher'], repair: ['director', 'higher'], expire: ['clock'] });
  });
});

test('who must know of a hold knows of it, and why only those whom it concerns', async () => {
  const record = await as(cast.director, recordLifecycle, 'record', undefined, found());
  const id = await as(cast.clerk, holdLifecycle, 'propose', undefined, proposal({ record }));
  await as(cast.director, holdLifecycle, 'impose', id);
  const see = async (actor: Actor) => {
    const { data, errors } = await api.ask(`{ holds { nodes { blocks validTo reason record { finding } organization { name } } } integrityRecords { totalCount } organizations(filter: { holds: { some: { state: { eq: IN_FORCE } } } }) { totalCount } }`, {}, actor);
    expect(errors).toBeUndefined();
    const [row] = data.holds.nodes;
    return [data.holds.nodes.length, row?.reason ?? null, row?.record?.finding ?? null, data.integrityRecords.totalCount, data.organizations.totalCount];
  };
  const all = [1, '未按期退回结余资金', '验收材料中的检测报告系伪造', 1, 1];
  for (const actor of [cast.clerk, cast.director, cast.auditor, cast.enterprise]) expect(await see(actor)).toEqual(all);
  for (const actor of [cast.finance, cast.township]) expect(await see(actor)).toEqual([1, null, null, 0, 1]);
  for (const actor of [cast.otherEnterprise, cast.otherTownship, cast.expert, cast.tax, cast.partner, cast.public, { ...cast.enterprise, kind: 'key', personId: null, scopes: new Set(['organization:read']) } as Actor]) expect(await see(actor)).toEqual([0, null, null, 0, 0]);
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(integrityChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, count]) => count > 0).map(([name]) => name);
  const record = await as(cast.director, recordLifecycle, 'record', undefined, found());
  await as(cast.clerk, holdLifecycle, 'propose', undefined, proposal({ record }));
  expect(await violations()).toEqual([]);
  const row = (over: object) => em().insert(Hold, { id: uuidv7(), organization: place.firm.id, blocks: ['DRAW'], validFrom: '2020-01-01', reason: '理由', documentNumber: '文', state: 'IN_FORCE', proposedBy: '某', createdAt: new Date(), ...over } as never);
  await row({ validTo: '2020-06-01' });
  await row({ organization: null });
  await row({ state: 'LIFTED' });
  await em().nativeUpdate(IntegrityRecord, { id: record }, { state: 'WITHDRAWN' });
  await row({ record });
  expect(await violations()).toEqual(['integrity.of-one', 'integrity.holds-ended', 'integrity.holds-rest-on-standing-records', 'integrity.lifted-with-document']);
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/integrity/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [recordLifecycle, holdLifecycle]) expect(readme).toContain(diagram(lifecycle));
});
