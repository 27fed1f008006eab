import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLObjectType, getNamedType, getNullableType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { publicActor, scopes, type Actor, type Scope } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { globalId } from '../schema/core/read/model.ts';
import { BidderRegistration } from '../schema/auction/auction.entity.ts';
import { Deposit } from '../schema/auction/deposit.entity.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { startApi, type Api } from './support/api.ts';
import { makeHall, type Bidder, type Hall } from './support/auction.ts';
import { freshDatabase } from './support/database.ts';
import { codes } from './support/people.ts';
import { watch } from './support/watch.ts';

/** Before their time the reserve, the number of bidders and who they are can be read through no door, by nobody. */
let api: Api;
let hall: Hall;
let lot: string;
let other: string;
let bidders: Bidder[];
let people: Record<string, Actor>;
const start = new Date('2026-12-01T02:00:00Z');
const reserve = '1234560.00';

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  hall = await makeHall(api.database);
  await loadOfficialCalendar(hall.em());
  hall.now = start;
  lot = await hall.lot({ reserve, about: { hidesBidderCount: true } });
  other = await hall.lot();
  hall.now = start;
  bidders = [await hall.join(lot), await hall.join(lot), await hall.join(lot)];
  await hall.join(other, bidders[0]!);
  await hall.bid(bidders[0]!, lot, '1000000');
  await hall.bid(bidders[1]!, lot, '1020000');
  expect(await codes(hall.bid(bidders[2]!, lot, '1020000'))).toEqual(['BID_TOO_LOW']);
  await hall.settle();
  const { clerk, director, finance, auditor, higher, admin, research, otherEnterprise, expert } = hall.cast;
  people = {
    public: publicActor, partner: { ...publicActor, kind: 'key', name: '合作方', scopes: new Set(Object.keys(scopes) as Scope[]) }, clerk, director, finance, auditor, higher, admin, seller: research, stranger: otherEnterprise, expert, bidder: bidders[0]!.actor,
  };
});
afterAll(async () => { await api?.close(); await api?.database.drop(); });

/** What says who a bidder is. */
const signsOf = ({ name, organization, registration, actor }: Bidder): string[] => [name, globalId('org', organization!), globalId('bdr', registration), organization!, registration, actor.personId!];
const secretsFor = (who: string): string[] => [reserve, '1234560', ...bidders.slice(who === 'bidder' ? 1 : 0).flatMap(signsOf)];

/** Everything that a type shows, a few steps deep; connections with their counts. */
function everything(type: GraphQLObjectType, steps: number): string {
  return Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const inner = getNamedType(field.type);
    if (isScalarType(inner) || isEnumType(inner)) return [field.name];
    if (!isObjectType(inner) || steps === 0) return [];
    const args = field.args.some(({ name }) => name === 'first') ? '(first: 10)' : '';
    if (/Connection$/.test(inner.name)) {
      const nodes = getNamedType(inner.getFields()['nodes']!.type) as GraphQLObjectType;
      return [`${field.name}${args} { totalCount nodes { ${everything(nodes, steps - 1) || '__typename'} } }`];
    }
    return [`${field.name}${args} { __typename ${everything(inner, isListType(getNullableType(field.type)) ? 0 : steps - 1)} }`];
  }).join(' ');
}
const roots = ['auctionLots', 'bidderRegistrations', 'deposits', 'bankReceipts', 'ledgerEntries', 'houseLicences', 'resultListings', 'achievements', 'importBatches'] as const;

describe('no list, whoever reads it,', () => {
  test.each(roots)('shows them: %s', async (root) => {
    const field = api.app.schema.getQueryType()!.getFields()[root]!;
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const nodes = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
    const document = `{ ${root}(first: 20) { totalCount nodes { ${everything(nodes, 2)} } } }`;
    for (const [who, actor] of Object.entries(people)) {
      const { data, errors = [] } = await api.ask(document, {}, actor);
      // A role may be refused the whole question; what it is told then is looked at all the same.
      const said = JSON.stringify([data, errors]);
      expect(data ?? errors.length).toBeTruthy();
      // Who may act for an organization sees its name in other matters; here only what comes of the lot is asked for.
      for (const secret of secretsFor(who)) expect([who, secret, said.includes(secret)]).toEqual([who, secret, false]);
    }
  });

  test('counts them: registrations, deposits, entries, messages', async () => {
    const document = `query ($lot: ID!) {
      bidderRegistrations(filter: { lot: { id: { eq: $lot } } }) { totalCount } deposits(filter: { lot: { id: { eq: $lot } } }) { totalCount }
      auctionLot(id: $lot) { qualifiedCount bidderCount reservePrice registrations { totalCount } }
    }`;
    for (const [who, actor] of Object.entries(people)) {
      const { data, errors } = await api.ask(document, { lot: globalId('lot', lot) }, actor);
      expect([who, errors]).toEqual([who, undefined]);
      const own = who === 'bidder' ? 1 : 0;
      expect([who, data.bidderRegistrations?.totalCount ?? 0, data.deposits?.totalCount ?? 0]).toEqual([who, own, own]);
      expect([who, data.auctionLot]).toEqual([who, { qualifiedCount: null, bidderCount: null, reservePrice: null, registrations: null }]);
      const ledger = await api.ask('query ($lot: ID!) { ledgerEntries(filter: { lot: { id: { eq: $lot } } }) { totalCount } }', { lot: globalId('lot', lot) }, actor);
      expect(ledger.data?.ledgerEntries?.totalCount ?? 0).toBeLessThanOrEqual(own);
    }
  });
});

test('no key names them: objects by their ids are not there for others', async () => {
  const deposits = await hall.em().find(Deposit, { lot });
  const ids = [...bidders.slice(1).map(({ registration }) => globalId('bdr', registration)), ...deposits.filter(({ registration }) => registration.id !== bidders[0]!.registration).map(({ id }) => globalId('dps', id))];
  for (const [who, actor] of Object.entries(people)) {
    const { data } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, actor);
    expect([who, data.nodes]).toEqual([who, ids.map(() => null)]);
  }
});

test('no filter or order finds them out', async () => {
  const asked = [
    '{ auctionLots(filter: { reservePrice: { gte: "1" } }) { totalCount } }', '{ auctionLots(orderBy: [RESERVE_PRICE_ASC]) { totalCount } }', '{ auctionLots(filter: { registrations: { some: {} } }) { totalCount } }',
    '{ auctionLots(filter: { qualifiedCount: { gte: 3 } }) { totalCount } }', '{ bankReceipts(filter: { payerName: { contains: "阀门" } }) { totalCount } }',
  ];
  for (const document of asked) {
    const { errors, data } = await api.ask(document, {}, hall.cast.clerk);
    expect([document, errors?.length ?? 0, data ?? null]).not.toEqual([document, 0, data ?? null]);
  }
});

test('the journal tells nobody before its time: not who, and not how many', async () => {
  const document = '{ journal(first: 100) { totalCount nodes { objectType action actorName } } }';
  for (const [who, actor] of Object.entries(people)) {
    const { data } = await api.ask(document, {}, actor);
    const entries = (data?.journal?.nodes ?? []) as { objectType: string; action: string; actorName: string }[];
    // What one did oneself one may read.
    const others = entries.filter(({ actorName }) => who !== 'bidder' || actorName !== bidders[0]!.actor.name);
    expect([who, others.filter(({ objectType }) => objectType === 'BidderRegistration' || objectType === 'Deposit')]).toEqual([who, []]);
    const said = JSON.stringify(entries);
    for (const secret of secretsFor(who)) expect([who, secret, said.includes(secret)]).toEqual([who, secret, false]);
  }
  const { data } = await api.ask('query ($id: ID!) { auctionLot(id: $id) { timeline(first: 50) { nodes { action actorName } } } }', { id: globalId('lot', lot) }, hall.cast.auditor);
  expect(JSON.stringify(data)).not.toContain(bidders[0]!.name);
});

test('no file, no subscription and no refusal tells', async () => {
  const { code } = await hall.row(lot);
  for (const actor of Object.values(people)) expect((await api.fetch(`/api/downloads/lot-record/${code}.json`, {}, actor)).status).toBe(404);
  const watcher = await watch(api.address, { lot: globalId('lot', lot) }, { headers: api.headers(hall.cast.clerk).headers, document: 'subscription ($lot: ID!) { lotChanged(lot: $lot) { lot { reservePrice qualifiedCount bidderCount winnerName registrations(first: 5) { totalCount } } entries { code } } }' }).until(({ told }) => told.length > 0);
  expect(watcher.told[0].lot).toEqual({ reservePrice: null, qualifiedCount: null, bidderCount: null, winnerName: null, registrations: null });
  watcher.stop();
  for (const amount of ['1020000', '1234560', '1040001']) {
    const { data } = await api.ask('mutation ($input: PlaceBidInput!) { placeBid(input: $input) { errors { code message path ... on BidTooLowError { minimum step top sequence endsAt rule } } } }', { input: { lot: globalId('lot', lot), amount, idempotencyKey: `bid of ${amount.length}, ${amount.at(-1)} ${amount.at(2)}` } }, bidders[0]!.actor);
    expect(data.placeBid.errors.length).toBe(amount === '1234560' || amount === '1020000' || amount === '1040001' ? 1 : 0);
    for (const secret of secretsFor('bidder')) expect(JSON.stringify(data).replaceAll(`"${amount}"`, '')).not.toContain(secret);
  }
});

test('the database itself does not say the reserve, nor does what runs over it', async () => {
  const dump = JSON.stringify(await Promise.all(['auction_lot', 'bid', 'bid_refusal', 'journal_entry', 'outbox_message', 'idempotency_key', 'bidder_message'].map((table) => hall.em().execute(`select * from ${table}`))));
  expect(dump).not.toContain('1234560');
});

test('when their time has come they are there: the reserve and the number with the result, the winner with the confirmation', async () => {
  hall.now = (await hall.row(lot)).endsAt!;
  await hall.bid(bidders[0]!, lot, '1400000').catch(() => undefined); // too late, and no matter
  await hall.close(lot);
  const document = 'query ($id: ID!) { auctionLot(id: $id) { state reservePrice reserveMet bidderCount winnerName registrations { totalCount } } }';
  const ask = async (actor: Actor) => (await api.ask(document, { id: globalId('lot', lot) }, actor)).data.auctionLot;
  expect(await ask(publicActor)).toEqual({ state: 'UNSOLD', reservePrice: reserve, reserveMet: false, bidderCount: 3, winnerName: null, registrations: null });
  expect((await ask(hall.cast.clerk)).registrations).toEqual({ totalCount: 3 });
  expect((await api.fetch(`/api/downloads/lot-record/${(await hall.row(lot)).code}.json`)).status).toBe(200);

  hall.now = start;
  await hall.bid(bidders[0]!, other, '1000000');
  await hall.close(other);
  const sold = async (actor: Actor) => (await api.ask(document, { id: globalId('lot', other) }, actor)).data.auctionLot;
  expect(await sold(hall.cast.clerk)).toMatchObject({ state: 'SOLD', winnerName: null, registrations: null });
  for (const actor of [hall.cast.research, bidders[0]!.actor]) await hall.as(actor, lotLifecycle, 'confirm', other);
  expect(await sold(publicActor)).toMatchObject({ state: 'CONFIRMED', winnerName: bidders[0]!.name, registrations: null });
  expect(await hall.em().count(BidderRegistration, { lot: other })).toBe(1);
});
