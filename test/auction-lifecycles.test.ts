import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publicActor, type Actor } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { diagram, type Lifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { TechContract } from '../schema/achievement/contract.entity.ts';
import { auction } from '../schema/auction/auction.area.ts';
import { AuctionLot, BidderRegistration, HouseLicence, LotDefault } from '../schema/auction/auction.entity.ts';
import type { DepositState, LotState, ReceiptState, RegistrationState } from '../schema/auction/auction.kinds.ts';
import { lotRule } from '../schema/auction/auction.rules.ts';
import { genesisOf } from '../schema/auction/chain.ts';
import { BankReceipt, Deposit } from '../schema/auction/deposit.entity.ts';
import { defaultLifecycle } from '../schema/auction/lifecycle/default.ts';
import { depositLifecycle } from '../schema/auction/lifecycle/deposit.ts';
import { houseLifecycle } from '../schema/auction/lifecycle/house.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { receiptLifecycle } from '../schema/auction/lifecycle/receipt.ts';
import { registrationLifecycle } from '../schema/auction/lifecycle/registration.ts';
import { nameHash } from '../schema/auction/names.ts';
import { walk, type Walk, type Walked } from './matrix/lifecycle-walk.ts';
import { makeHall, type Hall, type Party } from './support/auction.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';

/** Every action of this area's lifecycles, in every state, as everyone: what is done is what the tables say, and what the lists here say. */
let database: TestDatabase;
let hall: Hall;
let actors: Record<string, Actor>;
let [bidder, rival, other]: Party[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  hall = await makeHall(database);
  await loadOfficialCalendar(hall.em());
  [bidder, rival, other] = [await hall.party('甲阀门有限公司'), await hall.party('乙阀门有限公司'), await hall.party('丙阀门有限公司')];
  const { research, clerk, director, finance, auditor, clock, keeper, otherEnterprise, expert } = hall.cast;
  actors = {
    seller: research, clerk, director, finance, auditor, bidder: bidder!.actor, rival: rival!.actor, stranger: otherEnterprise, expert, public: publicActor, partner: { ...publicActor, kind: 'key', name: '合作方', scopes: new Set(['auction:read']) },
    clock, keeper,
  };
});
afterAll(async () => { await database?.drop(); });

const insert = async (entity: unknown, values: Record<string, unknown>): Promise<string> => { const id = uuidv7(); await hall.em().insert(entity as never, { id, ...values } as never); return id; };
async function walked<S extends string, R extends object>(lifecycle: Lifecycle<S, R>, rest: Pick<Walk<S, R>, 'make' | 'input'> & { prepare?: () => Promise<void> }): Promise<Walked> {
  const { make, input, prepare = async () => undefined } = rest;
  return walk({ lifecycle, orm: database.orm, performer: hall.performer, actors, make, input, clear: prepare });
}

const start = new Date('2026-12-01T02:00:00Z');
const end = new Date('2026-12-02T02:00:00Z');
/** A lot as the state has it, with two qualified bidders who may also match, behind a third. */
async function lotIn(state: LotState, { sealed = false, ...more }: { sealed?: boolean } & Partial<AuctionLot> = {}): Promise<string> {
  const deal = ['CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED'].includes(state);
  const closed = deal || ['SOLD', 'UNSOLD', 'DEFAULTED'].includes(state);
  const listing = await hall.listing({ listing: { state: state === 'CONFIRMED' ? 'CONTRACTING' : deal ? 'CONCLUDED' : ['UNSOLD', 'DEFAULTED', 'WITHDRAWN'].includes(state) ? 'PRICING' : 'BIDDING' } });
  const [{ achievement }] = (await hall.em().execute<{ achievement: string }[]>('select achievement_id as achievement from result_listing where id = ?', [listing])) as [{ achievement: string }];
  const id = uuidv7();
  const [ours, theirs, leaders] = [uuidv7(), uuidv7(), uuidv7()];
  const isOn = state !== 'DRAFT';
  await hall.em().insert(AuctionLot, {
    id, code: `T${id.slice(-20)}`, state, listing, achievement, organization: hall.town.university.id, title: '蝶阀专利权', description: '转让一项发明专利，现状交付。', mode: 'BIDDING', method: sealed ? 'SEALED' : 'OPEN', startPrice: '1000000.00', priceBasis: 'APPRAISAL',
    appraisedValue: '1000000.00', hasReserve: isOn ? false : null, depositRate: '0.1', depositAmount: '100000.00', displayFrom: '2026-11-22', displayUntil: '2026-11-25', displayPlace: '大学科技园', root: id, run: 1, sequence: 0, extensions: 0, hidesBidderCount: false,
    ...(isOn && { announcedAt: new Date('2026-11-20T02:00:00Z'), startsAt: start, scheduledEndsAt: end, endsAt: end, registrationEndsAt: end, rules: lotRule.versions[0]!.criteria, ruleVersion: 'result-bidding@2021', announcement: '公告', lastHash: genesisOf('公告') }),
    ...((['BIDDING', 'PAUSED'].includes(state) || closed) && !sealed && { topAmount: '1020000.00', topBidderId: leaders, topCode: 'C3C3', topRank: null, lastAt: start }),
    ...(state === 'PAUSED' && { pausedAt: new Date('2026-12-01T12:00:00Z'), pauseLimitAt: new Date('2026-12-06T12:00:00Z'), pauseReason: '机房断电' }),
    ...(closed && { closedAt: end, finalPrice: '1020000.00', winnerId: ours, topBidderId: ours, topCode: 'A1A1', confirmDueOn: '2026-12-07' }), ...(deal && { contractDueOn: '2026-12-28' }),
    createdAt: start, ...more,
  } as never);
  if (isOn) for (const [registration, party, code, rank] of [[ours, bidder!, 'A1A1', 1], [theirs, rival!, 'B2B2', 2], [leaders, other!, 'C3C3', null]] as const) {
    await hall.em().insert(BidderRegistration, {
      id: registration, lot: id, state: 'QUALIFIED', organization: party.organization, applicant: party.actor.personId, partyName: party.name, nameHash: nameHash(testVault, party.name), code, rank, isWinner: closed && registration === ours && state !== 'UNSOLD',
      contactName: '张三', contactPhoneMasked: '138****0000', contactPhoneCipher: 'x', createdAt: start,
    } as never);
  }
  return id;
}
const contractOf = async (lot: string, state: string): Promise<string> => {
  const { listing } = await hall.row(lot);
  const id = await insert(TechContract, {
    provider: hall.town.university.id, buyer: bidder!.organization, buyerName: bidder!.name, listing: listing.id, state, title: '专利权转让合同', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', total: '1020000.00', paymentMode: 'ROYALTY', signedOn: '2026-12-03',
    registeredOn: state === 'SIGNED' ? null : '2026-12-03', createdAt: start,
  });
  return id;
};

test('the diagrams in the README are what is in force', () => {
  const readme = readFileSync('schema/auction/README.md', 'utf8');
  for (const lifecycle of auction.lifecycles ?? []) expect(readme).toContain(diagram(lifecycle));
});

test('a lot, in every state, as everyone', async () => {
  let input: (action: string) => unknown;
  const result = await walked<LotState, AuctionLot>(lotLifecycle, {
    async make(state, action) {
      hall.now = ['announce', 'withdraw', 'amend', 'setReserve', 'waiveReserve', 'prepare', 'rerun'].includes(action) ? new Date('2026-11-20T02:00:00Z')
        : action === 'open' ? start : action === 'close' ? end : action === 'pauseLapsed' ? new Date('2026-12-06T12:00:01Z') : action === 'default' ? new Date('2027-01-04T02:00:00Z') : new Date('2026-12-01T13:00:00Z');
      const id = await lotIn(state, { sealed: action === 'bidSealed', ...(state === 'DRAFT' && action === 'announce' ? { hasReserve: false } : {}) });
      if (['register', 'complete', 'default', 'contract'].includes(action)) {
        const contract = await contractOf(id, action === 'register' ? 'REGISTERED' : action === 'complete' ? 'COMPLETED' : 'SIGNED');
        if (action !== 'contract' && state !== 'CONFIRMED') await hall.em().nativeUpdate(AuctionLot, { id }, { contract } as never);
        if (action === 'default') await hall.em().execute(`insert into contract_payment (id, contract_id, position, kind, amount, due_on) values (?, ?, 1, 'LUMP', 306000, '2026-12-31')`, [uuidv7(), contract]);
        input = (name) => inputs[name] ?? { contract };
      }
      if (action === 'default') input = () => ({ kind: { SOLD: 'NO_CONFIRMATION', CONFIRMED: 'NO_CONTRACT' }[state as string] ?? 'NO_PAYMENT', reason: '逾期' });
      return id;
    },
    input: (action) => inputs[action] ?? input(action),
    async prepare() { hall.now = new Date('2026-11-20T02:00:00Z'); listing = await hall.listing(); previous = await lotIn('UNSOLD', { closedAt: new Date('2026-11-19T02:00:00Z') }); },
  });
  expect(result.faults).toEqual([]);
  expect(result.cells).toBeGreaterThan(3_000);
  expect(result.who).toEqual({
    prepare: ['clerk'], rerun: ['seller'], amend: ['clerk'], setReserve: ['seller'], waiveReserve: ['seller'], announce: ['director'], withdraw: ['seller'], open: ['clock'], bid: ['bidder', 'rival'], match: ['bidder', 'rival'], bidSealed: ['bidder', 'rival'],
    pause: ['clerk'], resume: ['clerk'], callOff: ['director'], pauseLapsed: ['clock'], close: ['clock'], confirm: ['seller', 'bidder'], contract: ['seller', 'bidder'], register: ['clerk', 'keeper'], complete: ['clerk'], requestSubsidy: ['bidder'], default: ['director'],
  });
}, 900_000);
let listing: string;
let previous: string;
const about = { title: '蝶阀专利权', description: '转让一项发明专利，现状交付。', method: 'OPEN', startPrice: '1000000', priceBasis: 'APPRAISAL', appraisedValue: '1000000', displayFrom: '2026-11-22', displayUntil: '2026-11-25', displayPlace: '大学科技园' };
const inputs: Record<string, unknown> = {
  get prepare() { return { listing, mode: 'BIDDING', ...about }; }, get rerun() { return { previous, startPrice: '800000', displayFrom: '2026-11-22', displayUntil: '2026-11-25' }; },
  amend: about, setReserve: { reserve: '1200000' }, waiveReserve: {}, announce: { startsAt: start.toISOString(), endsAt: end.toISOString() }, withdraw: { reason: '另有安排' }, open: {}, bid: { amount: '1040000' }, match: { amount: '1020000' }, bidSealed: { amount: '1040000' },
  pause: { reason: '机房断电' }, resume: {}, callOff: { reason: '无法恢复' }, pauseLapsed: {}, close: {}, confirm: {}, register: {}, complete: {}, requestSubsidy: { clause: '浙江省促进科技成果转化条例第三十条' },
};

test('a registration, in every state, as everyone', async () => {
  let lot = '';
  hall.now = new Date('2026-11-25T02:00:00Z');
  const alone = async () => { lot = await lotIn('ANNOUNCED'); await hall.em().execute('delete from bidder_registration where lot_id = ?', [lot]); };
  const papers = new Map<Actor, string[]>();
  const result = await walked<RegistrationState, BidderRegistration>(registrationLifecycle, {
    async make(state, action) {
      await alone();
      const id = await registered(lot, state);
      await insert(Deposit, { registration: id, lot, state: action === 'qualify' ? 'HELD' : 'DUE', amount: '100000', held: action === 'qualify' ? '100000' : null, reference: id.slice(-12), createdAt: start });
      return id;
    },
    input: (action, actor) => (action === 'apply' ? { lot, contactName: '张三', contactPhone: '13800000000', pledge: true, licence: [papers.get(actor)![0]], authority: [papers.get(actor)![1]] } : {}),
    async prepare() { await alone(); for (const actor of Object.values(actors)) papers.set(actor, actor.personId ? [await hall.file(actor), await hall.file(actor)] : [uuidv7(), uuidv7()]); },
  });
  // Who sells may sign up for nothing: not for want of a right, but because of who he is.
  expect(result.faults).toEqual(['apply as seller: RELATED_PARTY']);
  expect(result.who).toEqual({ apply: ['bidder', 'rival', 'stranger'], qualify: ['keeper'], withdraw: ['bidder'], lapse: ['keeper'] });
});
const registered = (lot: string, state: RegistrationState, over: object = {}) => insert(BidderRegistration, {
  lot, state, organization: bidder!.organization, applicant: bidder!.actor.personId, partyName: bidder!.name, nameHash: nameHash(testVault, bidder!.name), code: 'A1A1', isWinner: false, contactName: '张三', contactPhoneMasked: '138****0000', contactPhoneCipher: 'x', createdAt: start, ...over,
});
const deposited = (registration: string, lot: string, state: DepositState) => insert(Deposit, { registration, lot, state, amount: '100000.00', held: state === 'DUE' ? null : '100000.00', reference: `BZJ${uuidv7().slice(-8).toUpperCase()}`, createdAt: start });
const received = (over: object = {}) => insert(BankReceipt, {
  state: 'IMPORTED', direction: 'IN', bankReference: uuidv7(), amount: '100000.00', on: '2026-11-25', memo: null, payerCipher: testVault.seal(bidder!.name, 'receipt.payer'), payerHash: nameHash(testVault, bidder!.name), createdAt: start, ...over,
});

test('a deposit, in every state, as everyone', async () => {
  let receipt = '';
  hall.now = new Date('2026-12-03T02:00:00Z');
  const result = await walked<DepositState, Deposit>(depositLifecycle, {
    async make(state, action) {
      const lot = await lotIn(action === 'apply' ? 'CONTRACTED' : action === 'forfeit' ? 'DEFAULTED' : action === 'receive' ? 'BIDDING' : 'SOLD');
      await hall.em().execute('delete from bidder_registration where lot_id = ?', [lot]);
      receipt = await received();
      return deposited(await registered(lot, 'QUALIFIED', { isWinner: ['win', 'apply', 'forfeit', 'returnToWinner'].includes(action) }), lot, state);
    },
    input: (action) => (action === 'ask' ? { registration: asked } : { receive: { receipt }, refund: { bankReference: uuidv7() }, returnToWinner: { reason: '转让方违约' }, forfeit: { reason: '逾期不签约' } }[action] ?? {}),
    async prepare() {
      const lot = await lotIn('ANNOUNCED');
      await hall.em().execute('delete from bidder_registration where lot_id = ?', [lot]);
      asked = await registered(lot, 'APPLIED');
    },
  });
  expect(result.faults).toEqual([]);
  expect(result.who).toEqual({
    ask: ['keeper'], receive: ['keeper'], release: ['keeper'], win: ['keeper'], refund: ['finance', 'keeper'], apply: ['finance'], returnToWinner: ['director'], forfeit: ['director'], lapse: ['keeper'],
  });
});
let asked = '';

test('a line of the statement, in every state, as everyone', async () => {
  let reference = '';
  hall.now = new Date('2026-11-26T02:00:00Z');
  actors = { ...actors, otherFinance: hall.cast.otherFinance };
  const result = await walked<ReceiptState, BankReceipt>(receiptLifecycle, {
    async make(state, action) {
      const lot = await lotIn('ANNOUNCED');
      await hall.em().execute('delete from bidder_registration where lot_id = ?', [lot]);
      const deposit = await deposited(await registered(lot, 'APPLIED'), lot, 'DUE');
      reference = (await hall.em().findOneOrFail(Deposit, deposit)).reference;
      return received({ state, direction: action === 'payOut' ? 'OUT' : 'IN', enteredBy: hall.cast.clerk.personId, memo: action === 'match' ? null : `BZJ00000000` });
    },
    input: (action) => ({
      enter: { bankReference: uuidv7(), payerName: '甲阀门有限公司', amount: '100000', on: '2026-11-25' }, reject: { reason: '重复' }, match: { reference }, payOut: { account: 'SELLER', reason: '划付转让方' }, return: { bankReference: 'T1', reason: '不明款项' },
    }[action] ?? {}),
  });
  expect(result.faults).toEqual([]);
  expect(result.who).toEqual({ enter: ['finance', 'otherFinance'], post: ['keeper'], confirm: ['finance', 'otherFinance'], reject: ['finance', 'otherFinance'], match: ['finance', 'otherFinance'], payOut: ['finance', 'otherFinance'], return: ['finance', 'otherFinance'] });
});

test('a default, in every state, as everyone', async () => {
  let lot = '';
  const result = await walked<'OPEN' | 'SETTLED', LotDefault>(defaultLifecycle, {
    async make(state) {
      lot = await lotIn('DEFAULTED');
      const { winnerId } = await hall.row(lot);
      await deposited(winnerId!, lot, 'FORFEITED');
      return insert(LotDefault, { lot, state, root: lot, registration: winnerId, kind: 'NO_CONTRACT', on: '2026-12-29', reason: '逾期不签约', price: '1020000.00', deposit: '100000.00', costs: '0', commission: '0' });
    },
    input: (action) => (action === 'declare' ? { lot, kind: 'NO_CONTRACT', reason: '逾期不签约', costs: '0.00', commission: '0.00' } : { shortfall: '20000' }),
    async prepare() { lot = await lotIn('CONFIRMED'); },
  });
  expect(result.faults).toEqual([]);
  expect(result.who).toEqual({ declare: ['keeper'], settle: ['director'] });
});

test('a house’s licence, in every state, as everyone', async () => {
  hall.now = new Date('2026-12-31T16:00:00Z');
  const papers = new Map<Actor, string>();
  const licence = { organization: hall.town.firm.id, number: '', issuer: '浙江省商务厅', validFrom: '2024-01-01', validTo: '2026-12-31', registeredCapital: '2000000', auctioneer: '郑拍卖师', auctioneerNumber: '3300001' };
  const result = await walked(houseLifecycle, {
    make: (state) => insert(HouseLicence, { ...licence, number: uuidv7(), state, createdAt: start }),
    input: (action, actor) => (action === 'record' ? { ...licence, number: uuidv7(), validTo: '2028-12-31', certificate: [papers.get(actor)!] } : { reason: '注销' }),
    async prepare() { for (const actor of Object.values(actors)) papers.set(actor, actor.personId ? await hall.file(actor) : uuidv7()); },
  });
  expect(result.faults).toEqual([]);
  expect(result.who).toEqual({ record: ['clerk'], revoke: ['director'], expire: ['clock'] });
});
