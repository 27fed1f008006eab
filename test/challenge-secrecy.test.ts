import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { annulUnopened } from '../schema/challenge/challenge.tasks.ts';
import { ChallengeBid, OpeningShare } from '../schema/challenge/entity/bid.ts';
import { ChallengeListing } from '../schema/challenge/entity/listing.ts';
import { bidLifecycle } from '../schema/challenge/lifecycle/bid.ts';
import { publicActor, roleNames, systemActor, type Actor } from '../schema/core/access/actor.ts';
import { Refusal } from '../schema/core/error/refusal.ts';
import type { DescribedMutation } from '../schema/core/lifecycle/mutations.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { areas } from '../schema/index.ts';
import { createLog } from '../server/log.ts';
import { startApi, type Api } from './support/api.ts';
import { bidContent, challenging, type Challenging } from './support/challenge.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { recruiting, type PoolExpert } from './support/experts.ts';
import { drain, ring } from './support/outbox.ts';
import { castOf, codes, makeTown, performing, somebody, type Cast, type Town } from './support/people.ts';
import { clockOf, type Clock } from './support/time.ts';

/** Every door behind which somebody may look for a bid that is still sealed: as every role, and with the whole database in hand. */
let database: TestDatabase;
let clock: Clock;
let api: Api;
let place: Town;
let cast: Cast;
let act: Challenging;
let listing: string;
let bid: string;
let draft: string;
/** Everybody but the bidder himself. */
let others: Record<string, Actor>;
const logged: string[] = [];
const mark = '绝密甲乙丙';
const em = () => database.orm.em.fork();
const { performer, as } = performing(em, () => null);

beforeAll(async () => {
  database = await freshDatabase();
  clock = await clockOf(database);
  await clock.set('2026-03-02');
  const log = createLog({ logLevel: 'debug' });
  api = await startApi({ database, log: new Proxy(log, { get: (target, name) => (typeof (target as never)[name] === 'function' ? (...given: unknown[]) => { logged.push(JSON.stringify(given)); } : (target as never)[name]) }) });
  place = await makeTown(em());
  await loadRules(em(), areas.flatMap(({ rules = [] }) => rules));
  cast = await castOf(em(), place);
  const recruit = recruiting(em, performer, cast, place.county);
  const experts: PoolExpert[] = [...await recruit.several('TECHNICAL', 6, '技术专家'), ...await recruit.several('FINANCE', 2, '财务专家')];
  act = challenging({ em, as, place, cast, experts: () => experts });
  const batch = await act.batch();
  listing = await act.open(batch, await act.listed(batch), '2026-04-03T17:00:00+08:00');
  bid = await act.bid(cast.research, listing, bidContent(mark));
  draft = await act.started(cast.otherEnterprise, listing);
  others = { ...Object.fromEntries(Object.entries(cast).filter(([name]) => name !== 'research' && name !== 'clock' && name !== 'otherEnterprise')) as Record<string, Actor>, key: { ...publicActor, kind: 'key', name: '合作高校', scopes: new Set(['challenge:read', 'organization:read']) } as Actor, 'panel expert': experts[0]!.actor };
  for (const role of roleNames) others[role] = await somebody(em(), role, [role], { organizationId: role === 'RESEARCH' ? experts[1]!.unit.id : place.bureau.id, regionId: place.town.id });
});
afterAll(async () => { await api?.close(); await clock?.close(); await database?.drop(); });

const gid = (id: string) => `bid_${id}`;
const everything = 'id state openedAt code organization { name } sealCode envelope sealedHash commitment sealedAt sealedTimes content { title } total requested voidReason files { name } readings { purpose } score timeline { nodes { action } }';
const ask = async (actor: Actor, query: string, variables: Record<string, unknown> = {}) => api.ask(query, variables, actor);

describe('before it is opened, a bid is to nobody but its bidder', () => {
  test('there at all: by its key, in lists, counts, filters, from its listing or its organization', async () => {
    const doors: Record<string, string> = {
      node: `query ($id: ID!) { node(id: $id) { id } }`, nodes: `query ($id: ID!) { nodes(ids: [$id]) { id } }`, lookup: `query ($id: ID!) { challengeBid(id: $id) { ${everything.replace('timeline { nodes { action } }', '')} } }`,
      list: `{ challengeBids { nodes { id } } }`, count: `{ challengeBids { totalCount } }`, filter: `query ($id: ID!) { challengeBids(filter: { id: { eq: $id } }) { totalCount nodes { id } } }`,
      state: `{ challengeBids(filter: { state: { eq: SEALED } }) { totalCount } }`, notState: `{ challengeBids(filter: { not: { state: { eq: RECEIVED } } }) { totalCount } }`,
      readings: `query ($id: ID!) { bidReadings(filter: { bid: { id: { eq: $id } } }) { totalCount } }`, requests: `query ($id: ID!) { reviewRequests(filter: { bid: { id: { eq: $id } } }) { totalCount } }`,
      listing: `query ($listing: ID!) { challengeListing(id: $listing) { bids { id } } }`, shares: `query ($listing: ID!) { challengeListing(id: $listing) { sealedShares { bid } } }`,
      organization: `query ($organization: ID!) { organization(id: $organization) { challengeBids { totalCount nodes { id } } } }`, ofListing: `query ($listing: ID!) { challengeBids(filter: { listing: { id: { eq: $listing } } }) { totalCount } }`,
    };
    const seen = (value: unknown): boolean => (Array.isArray(value) ? value.some(seen) : typeof value === 'object' && value !== null ? Object.entries(value).some(([name, each]) => (name === 'totalCount' ? each !== 0 : seen(each))) : typeof value === 'string' && value.startsWith('bid_'));
    for (const [door, query] of Object.entries(doors)) {
      const variables = Object.fromEntries(Object.entries({ id: gid(bid), listing: `clg_${listing}`, organization: `org_${place.university.id}` }).filter(([name]) => query.includes(`$${name}`)));
      for (const [name, actor] of Object.entries(others)) {
        const { data, errors } = await ask(actor, query, variables);
        if (errors) expect([door, name, errors.map(({ extensions }) => extensions.code)]).toEqual([door, name, errors.map(() => expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED|BAD_USER_INPUT)/))]);
        expect([door, name, seen(data)]).toEqual([door, name, false]);
      }
      // The same door shows the bidder his own: it would have shown the others theirs.
      if (!['readings', 'requests', 'shares'].includes(door)) expect([door, seen((await ask(cast.research, query, variables)).data)]).toEqual([door, true]);
    }
  });

  test('to be told from one that never was: every action of everybody is refused alike', async () => {
    const mutations = (JSON.parse(readFileSync(new URL('../schema/actions.json', import.meta.url), 'utf8')) as DescribedMutation[]).filter(({ type, creates }) => type === 'ChallengeBid' && !creates);
    expect(mutations.length).toBeGreaterThanOrEqual(10);
    const input: Record<string, unknown> = { seal: { envelope: {}, pledge: true }, replace: { envelope: {}, pledge: true }, saveDraft: { envelope: {} }, disclose: { content: '猜' }, deliver: { files: [uuidv7()] }, consult: { purpose: '看看' }, failFormal: { reasons: '不合规定' }, askRecheck: { ground: '请求复核这一结论，理由如下' }, answerRecheck: { answer: '维持原结论', admitted: false }, refuse: { reason: '不做了吧' } };
    const reasons = async (actor: Actor, action: string, id: string) => as(actor, bidLifecycle, action, id, input[action] ?? {}).then(() => 'done', (error: unknown) => { if (!(error instanceof Refusal)) throw error; return JSON.stringify(error.reasons); });
    for (const { action } of mutations) {
      for (const [name, actor] of Object.entries(others)) expect([action, name, await reasons(actor, action, bid)]).toEqual([action, name, await reasons(actor, action, uuidv7())]);
    }
    // A stranger's bid of his own on the same listing tells nothing of who else has one.
    expect(await codes(act.started(cast.otherEnterprise, listing))).toEqual(['ALREADY_BIDDING']);
    expect(await codes(as({ ...cast.otherEnterprise, personId: uuidv7() }, bidLifecycle, 'start', undefined, { listing, organization: place.university.id }))).toEqual(['FORBIDDEN']);
  });

  test('in the journal: neither its entries nor the refused attempts at it, nor their number', async () => {
    const query = `query ($type: String!) { journal(first: 100, filter: { objectType: { eq: $type } }) { totalCount nodes { objectId action outcome actorName } } }`;
    for (const [name, actor] of Object.entries(others)) {
      const { data, errors } = await ask(actor, query, { type: 'ChallengeBid' });
      if (errors) continue;
      // What one tried oneself, and was refused, stays one's own; beyond that the two bids add nothing, not even to the count.
      const own = data.journal.nodes.filter(({ objectId }: any) => objectId === gid(bid) || objectId === gid(draft));
      expect([name, own.filter(({ actorName }: any) => actorName !== actor.name)]).toEqual([name, []]);
      const [others] = await em().execute<{ count: number }[]>(`select count(*)::int as count from journal_entry where object_type = 'ChallengeBid' and (person_id = ? or object_id not in (?, ?))`, [actor.personId, bid, draft]);
      expect([name, data.journal.totalCount <= others!.count]).toEqual([name, true]);
      expect([name, own.filter(({ outcome }: any) => outcome === 'DONE')]).toEqual([name, []]);
    }
    expect((await ask(cast.research, query, { type: 'ChallengeBid' })).data.journal.nodes.map(({ action }: any) => action)).toEqual(expect.arrayContaining(['seal', 'start']));
  });

  test('in what is sent live: no subscription reaches it', () => {
    const schema = buildSchema(readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8'));
    const reached = new Set<string>();
    const walk = (type: GraphQLObjectType): void => {
      if (reached.has(type.name)) return;
      reached.add(type.name);
      for (const field of Object.values(type.getFields())) { const of = getNamedType(field.type); if (isObjectType(of) && reached.size < 5_000) walk(of); }
    };
    for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
      expect(field.name).not.toMatch(/bid|challenge/i);
      const of = getNamedType(field.type);
      if (isObjectType(of)) expect(of.name).not.toMatch(/^ChallengeBid/);
    }
  });

  test('in the words of an error or of the log, not even when it was sealed wrongly', async () => {
    const { envelope } = await act.sealed(bid, bidContent(mark));
    const broken = { ...envelope, body: `${envelope.body.slice(0, 40)}${Buffer.from(mark).toString('base64')}`, 说明: mark };
    for (const actor of [cast.research, cast.clerk, cast.public]) {
      const answer = await ask(actor, `mutation ($input: ReplaceChallengeBidInput!) { replaceChallengeBid(input: $input) { challengeBid { id } errors { code message } } }`, { input: { id: gid(bid), envelope: broken, pledge: true } });
      expect(JSON.stringify(answer)).not.toContain(mark);
    }
    await ask(cast.clerk, `query ($id: ID!) { challengeBid(id: $id) { content { noSuchField } } }`, { id: gid(bid) });
    expect(logged.join('\n')).not.toMatch(new RegExp(`${mark}|${Buffer.from(mark).toString('base64')}`));
    expect((await em().findOneOrFail(ChallengeBid, bid)).sealedTimes).toBe(1);
  });

  test('in a dump of the database, whatever else is in it: nor after one officer has given his part', async () => {
    const dump = async (): Promise<string> => {
      const tables = await em().execute<{ name: string }[]>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
      let all = '';
      for (const { name } of tables) all += (await em().execute<{ row: string }[]>(`select to_jsonb(t)::text as row from ${name} t`)).map(({ row }) => row).join('\n');
      return all;
    };
    const secrets = [mark, ...[mark, `${mark}抗气蚀调节阀`].flatMap((text) => [Buffer.from(text).toString('base64').replace(/=+$/, ''), Buffer.from(text).toString('hex')]), '250000.00', '材料研究所'];
    const before = await dump();
    expect(before).toContain('瓯北阀门有限公司'); // it is all there
    expect(before).toContain((await em().findOneOrFail(ChallengeBid, bid)).sealedHash);
    for (const secret of secrets.filter((each) => each !== '250000.00')) expect([secret, before.includes(secret)]).toEqual([secret, false]);
    const row = await em().findOneOrFail(ChallengeBid, bid);
    expect([row.content, row.total, row.requested]).toEqual([null, null, null]);

    await clock.set('2026-04-03T17:00:01+08:00');
    await ring(database.orm);
    await act.unseal(listing, cast.clerk);
    const after = await dump();
    for (const secret of secrets.filter((each) => each !== '250000.00')) expect([secret, after.includes(secret)]).toEqual([secret, false]);
    expect(await em().count(OpeningShare, { bid })).toBe(1);
    expect((await em().findOneOrFail(ChallengeListing, listing)).state).toBe('CLOSED');
    expect((await em().findOneOrFail(ChallengeBid, draft)).state).toBe('WITHDRAWN'); // and nothing is left of it
    expect((await em().findOneOrFail(ChallengeBid, draft)).envelope).toBeNull();
    for (const [name, actor] of Object.entries(others)) expect([name, (await ask(actor, `query ($id: ID!) { challengeBid(id: $id) { id } }`, { id: gid(bid) })).data.challengeBid]).toEqual([name, null]);
  });
});

describe('opening it', () => {
  test('takes a second officer; the first alone, a stranger, a wrong or a missing part change nothing', async () => {
    const { listingLifecycle } = await import('../schema/challenge/lifecycle/listing.ts');
    expect(await codes(as(cast.clerk, listingLifecycle, 'unseal', listing, await act.sharesOf(cast.clerk, listing)))).toEqual(['NOT_AN_OFFICER']);
    const shares = await act.sharesOf(cast.auditor, listing);
    expect(await codes(as(others['CLERK']!, listingLifecycle, 'unseal', listing, shares))).toEqual(['NOT_AN_OFFICER']);
    expect(await codes(as(cast.director, listingLifecycle, 'unseal', listing, shares))).toEqual(['SHARE_INVALID']);
    expect(await codes(as(cast.auditor, listingLifecycle, 'unseal', listing, { shares: [] }))).toEqual(['SHARES_MISSING']);
    expect(await codes(as(cast.auditor, listingLifecycle, 'unseal', listing, { shares: [{ bid, share: `00${shares.shares[0]!.share!.slice(2)}` }] }))).toEqual(['SHARE_INVALID']);
    expect((await em().findOneOrFail(ChallengeBid, bid)).state).toBe('SEALED');
    await as(cast.auditor, listingLifecycle, 'unseal', listing, shares);
    expect(await em().findOneOrFail(ChallengeBid, bid)).toMatchObject({ state: 'RECEIVED', openedBy: 'OFFICERS', total: '1000000.00', content: { title: `${mark}抗气蚀调节阀` } });
    expect(await em().count(OpeningShare, {})).toBe(0);
  });

  test('lets nobody read but who signs the register, with his reason; the auditor sees who did', async () => {
    const read = async (actor: Actor) => (await ask(actor, `query ($id: ID!) { challengeBid(id: $id) { content { title } } }`, { id: gid(bid) })).data.challengeBid;
    for (const [name, actor] of Object.entries(others)) expect([name, (await read(actor))?.content ?? null]).toEqual([name, null]);
    await as(cast.director, bidLifecycle, 'consult', bid, { purpose: '督查' });
    expect((await read(cast.director)).content).toEqual({ title: `${mark}抗气蚀调节阀` });
    expect((await read(cast.clerk)).content).toBeNull();
    expect((await ask(cast.auditor, `{ bidReadings { nodes { bid { id } person { name } purpose } } }`)).data).toEqual({ bidReadings: { nodes: [{ bid: { id: gid(bid) }, person: { name: '林局长' }, purpose: '督查' }] } });
    expect((await ask(cast.clerk, `{ journal(filter: { objectType: { eq: "ChallengeBid" }, action: { eq: "consult" }, outcome: { eq: DONE } }) { nodes { actorName remark } } }`)).data).toEqual({ journal: { nodes: [{ actorName: '林局长', remark: '督查' }] } });
    // The bidder learns of none of them, by any door: among the readers are those who judge him.
    expect((await ask(cast.research, `query ($id: ID!) { journal(filter: { action: { eq: "consult" } }) { totalCount nodes { actorName } } challengeBid(id: $id) { readings { purpose } timeline(first: 100) { nodes { action } } } }`, { id: gid(bid) })).data).toEqual({
      journal: { totalCount: 0, nodes: [] }, challengeBid: { readings: null, timeline: { nodes: expect.not.arrayContaining([{ action: 'consult' }]) } },
    });
    expect(JSON.stringify(await em().execute('select before, after, remark from journal_entry'))).not.toContain(mark);
  });

  test('what officers cannot open a third may, or its bidder discloses it; the promise of his seal binds him, and his time runs out', async () => {
    await clock.set('2026-04-10');
    const batch = await act.batch('第二批');
    const second = await act.open(batch, await act.listed(batch, '深冷阀密封'), '2026-05-15T17:00:00+08:00');
    const spoil = async (id: string, text: string, ...spoiled: number[]) => {
      const { envelope, pledge } = await act.sealed(id, text);
      return { envelope: { ...envelope, shares: envelope.shares.map((share, n) => (spoiled.includes(n) ? { ...share, sealed: envelope.shares[(n + 1) % 3]!.sealed } : share)) }, pledge };
    };
    const text = JSON.stringify(bidContent('救回'));
    const [lost, silent] = [await act.started(cast.research, second), await act.started(cast.otherEnterprise, second)];
    await as(cast.research, bidLifecycle, 'seal', lost, await spoil(lost, text, 0, 1, 2));
    await as(cast.otherEnterprise, bidLifecycle, 'seal', silent, await spoil(silent, JSON.stringify(bidContent('沉默')), 0, 1));
    expect(await codes(as(cast.research, bidLifecycle, 'disclose', lost, { content: text }))).toEqual(['DISCLOSURE_CLOSED']);
    await clock.set('2026-05-15T17:00:01+08:00');
    await ring(database.orm);
    const unopened = async (actor: Actor) => (await act.sharesOf(actor, second)).shares.filter(({ share }) => share === undefined).length;
    expect((await Promise.all([cast.clerk, cast.director, cast.auditor].map(unopened))).sort()).toEqual([1, 2, 2]);
    await act.unseal(second, cast.clerk, cast.director);
    expect(await em().findOneOrFail(ChallengeListing, second)).toMatchObject({ state: 'UNSEALED', discloseBy: '2026-05-18' });
    await act.unseal(second, cast.auditor);
    expect((await em().find(ChallengeBid, { listing: second })).map(({ state }) => state)).toEqual(['SEALED', 'SEALED']); // two parts are needed, whoever tries
    expect(await codes(as(cast.research, bidLifecycle, 'disclose', lost, { content: JSON.stringify(bidContent('改口')) }))).toEqual(['COMMITMENT']);
    await as(cast.research, bidLifecycle, 'disclose', lost, { content: text });
    expect(await em().findOneOrFail(ChallengeBid, lost)).toMatchObject({ state: 'RECEIVED', openedBy: 'BIDDER', content: { title: '救回抗气蚀调节阀' } });
    const keeper = systemActor('challenge');
    expect(await codes(as(keeper, bidLifecycle, 'annul', silent))).toEqual(['NOT_YET_DUE']);
    await clock.set('2026-05-19');
    expect(await codes(as(cast.otherEnterprise, bidLifecycle, 'disclose', silent, { content: JSON.stringify(bidContent('沉默')) }))).toEqual(['DISCLOSURE_CLOSED']);
    await annulUnopened.handle({ em: em(), log: { info: () => undefined, warn: () => undefined, error: () => undefined }, id: uuidv7(), attempt: 1, progress: async () => undefined, vault: testVault } as never, {});
    await drain(database.orm);
    expect((await em().findOneOrFail(ChallengeBid, silent)).state).toBe('VOID');
  });

  test('is the system’s doing alone', async () => {
    for (const actor of [cast.clerk, cast.director, cast.auditor, systemActor('clock')]) expect(await codes(as(actor, bidLifecycle, 'unseal', bid, { text: '{}', by: 'OFFICERS' }))).toEqual([expect.stringMatching(/FORBIDDEN|NOT_FOUND/)]);
  });
});
