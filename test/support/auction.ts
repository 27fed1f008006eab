import 'reflect-metadata';
import { systemActor, type Actor, type Role } from '../../schema/core/access/actor.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { dayOf, perform } from '../../schema/core/lifecycle/perform.ts';
import type { Performer } from '../../schema/core/performer.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { addDays } from '../../schema/core/scalar/local-date.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { Achievement } from '../../schema/achievement/achievement.entity.ts';
import { achievementRules } from '../../schema/achievement/achievement.rules.ts';
import { PriorityRight, ResultListing } from '../../schema/achievement/listing.entity.ts';
import { AuctionLot } from '../../schema/auction/auction.entity.ts';
import { auctionRules } from '../../schema/auction/auction.rules.ts';
import { auctionTasks } from '../../schema/auction/auction.tasks.ts';
import { bid, type BidReceipt, type BidRequest } from '../../schema/auction/bidding.ts';
import { BankReceipt, Deposit } from '../../schema/auction/deposit.entity.ts';
import { lotLifecycle } from '../../schema/auction/lifecycle/lot.ts';
import { receiptLifecycle } from '../../schema/auction/lifecycle/receipt.ts';
import { registrationLifecycle } from '../../schema/auction/lifecycle/registration.ts';
import { nameHash } from '../../schema/auction/names.ts';
import { testVault } from './county.ts';
import type { TestDatabase } from './database.ts';
import { castOf, makeTown, somebody, type Cast, type Town } from './people.ts';
import { runStaged } from './staged.ts';

/** Somebody who bids: an organization's hand, or a person for himself. */
export interface Party { readonly actor: Actor; readonly name: string; readonly organization: string | null }
/** A party in a lot. */
export interface Bidder extends Party { readonly registration: string; readonly code: string }

export interface LotOptions {
  readonly startsAt?: Date;
  /** A day after its start, where nothing is said. */
  readonly endsAt?: Date;
  readonly state?: 'DRAFT' | 'ANNOUNCED' | 'BIDDING';
  readonly reserve?: string;
  readonly achievement?: object;
  readonly listing?: object;
  /** What the clerk says of the lot. */
  readonly about?: object;
}

const hour = 3_600_000;
const day = 24 * hour;

/** A town in which results are sold: seller, bidders, offices, and a clock that the test moves. */
export interface Hall {
  readonly database: TestDatabase;
  readonly town: Town;
  readonly cast: Cast & { readonly keeper: Actor; readonly otherFinance: Actor };
  /** The time as everyone sees it; null for the database's own. */
  now: Date | null;
  em(): ReturnType<TestDatabase['orm']['em']['fork']>;
  performer(actor: Actor): Performer;
  as(actor: Actor, lifecycle: AnyLifecycle, action: string, id?: string, input?: unknown): Promise<string>;
  file(by: Actor): Promise<string>;
  /** A registered result whose owner chose to have it bid for. */
  listing(over?: { readonly achievement?: object | undefined; readonly listing?: object | undefined }): Promise<string>;
  /** A lot by its lifecycle, announced more than a week before its start; the clock of the test is left alone. */
  lot(options?: LotOptions): Promise<string>;
  party(name?: string, kind?: string): Promise<Party>;
  /** Signs a party up, and pays; of this rank of first refusal, which is then on record beforehand. */
  join(lot: string, party?: Party, options?: { readonly pays?: boolean }): Promise<Bidder>;
  /** A right of first refusal of this rank, confirmed before the announcement. */
  priority(listing: string, party: Party, rank: number): Promise<void>;
  /** Money comes in at the bank, and is booked. */
  pay(registration: string, over?: { readonly payer?: string; readonly amount?: string; readonly memo?: string | null }): Promise<string>;
  bid(bidder: Party, lot: string, amount: string, options?: { readonly key?: string; readonly kind?: BidRequest['kind'] }): Promise<BidReceipt>;
  row(lot: string): Promise<AuctionLot>;
  /** Does what is due, as the workers would. */
  settle(): Promise<number>;
  /** The end comes, and the lot closes. */
  close(lot: string): Promise<AuctionLot>;
}

let counted = 0;
/** A credit code of an enterprise or, with N2, a village collective; its check character is not looked at here. */
const nextCode = (head = '91'): string => `${head}330324MA2A${String(counted += 1).padStart(4, '0')}0X`.slice(0, 18);

export async function makeHall(database: TestDatabase): Promise<Hall> {
  const em = () => database.orm.em.fork();
  const town = await makeTown(em());
  const own = em();
  const cast = { ...(await castOf(own, town)), keeper: systemActor('auction'), otherFinance: await somebody(own, '吴财政', ['FINANCE']) };
  await loadRules(em(), achievementRules);
  await loadRules(em(), auctionRules);
  const insert = async (entity: unknown, values: Record<string, unknown>): Promise<string> => { const id = uuidv7(); await em().insert(entity as never, { id, ...values } as never); return id; };

  const performerAt = (actor: Actor, at: Date | null): Performer => ({ actor, em, requestId: null, vault: testVault, ...(at && { clock: () => at }) });
  const at = (moment: Date | null) => (actor: Actor, lifecycle: AnyLifecycle, action: string, id?: string, input: unknown = {}) => perform(performerAt(actor, moment), lifecycle, action, { ...(id !== undefined && { id }), input });

  const hall: Hall = {
    database, town, cast, now: new Date('2026-11-20T02:00:00Z'), em,
    performer: (actor) => performerAt(actor, hall.now),
    as: (actor, lifecycle, action, id, input) => at(hall.now)(actor, lifecycle, action, id, input),
    async file(by) {
      const id = uuidv7();
      await em().execute(`insert into attachment (id, name, media_type, size, sha256, file, uploaded_by, uploaded_at) values (?, '证明.pdf', 'application/pdf', 10, repeat('0', 64), ?, ?, clock_timestamp())`, [id, id, by.personId]);
      return id;
    },
    async listing({ achievement = {}, listing = {} } = {}) {
      const createdAt = new Date('2026-10-01T02:00:00Z');
      const result = await insert(Achievement, { organization: town.university.id, title: '三偏心蝶阀', state: 'REGISTERED', registrationNumber: uuidv7().slice(-12), registeredOn: '2026-05-01', isServiceResult: true, isStateOwnedAsset: false, createdAt, ...achievement });
      const id = await insert(ResultListing, {
        achievement: result, organization: town.university.id, state: 'PRICING', way: 'BIDDING', transferKind: 'ASSIGNMENT', title: '三偏心蝶阀专利权', abstract: '一种三偏心金属硬密封蝶阀。', priceBasis: 'APPRAISAL', price: '1000000.00', appraisedValue: '1000000.00',
        isStateOwnedAsset: false, decidedOn: '2026-10-01', decision: '校办纪要', createdAt, ...listing,
      });
      await insert(PriorityRight, { listing: id, state: 'WAIVED', ground: 'COMPLETER', rank: 99, holderName: '王建国', maskedName: '王**', notifiedOn: '2026-10-02', notice: '书面', createdAt });
      return id;
    },
    async lot({ startsAt = new Date('2026-12-01T02:00:00Z'), endsAt = new Date(startsAt.getTime() + day), state = 'BIDDING', reserve, about = {}, ...over } = {}) {
      const before = new Date(startsAt.getTime() - 9 * day);
      const listing = (about as { listing?: string }).listing ?? (await hall.listing(over));
      const id = await at(before)(cast.clerk, lotLifecycle, 'prepare', undefined, {
        listing, mode: 'BIDDING', title: '三偏心蝶阀专利权', description: '转让一项发明专利，现状交付；竞价程序见公告附件。', method: 'OPEN', startPrice: '1000000', priceBasis: 'APPRAISAL', appraisedValue: '1000000',
        displayFrom: addDays(dayOf(before), 2), displayUntil: addDays(dayOf(before), 5), displayPlace: '大学科技园 1 号楼', ...about,
      });
      if (state === 'DRAFT') return id;
      await at(before)(cast.research, lotLifecycle, reserve ? 'setReserve' : 'waiveReserve', id, reserve ? { reserve } : {});
      await at(before)(cast.director, lotLifecycle, 'announce', id, { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });
      if (state === 'BIDDING') await at(startsAt)(cast.clock, lotLifecycle, 'open', id);
      return id;
    },
    async party(name = `${'甲乙丙丁戊己庚辛壬癸'[counted % 10]!}${uuidv7().slice(-6)}阀门有限公司`, kind = 'ENTERPRISE') {
      const organization = uuidv7();
      await em().execute(
        `insert into organization (id, kind, name, credit_code, region_id, town_id, founded_on, status, search_text, created_at) values (?, ?, ?, ?, ?, ?, '2015-03-01', 'ACTIVE', ?, clock_timestamp())`,
        [organization, kind, name, nextCode(kind === 'VILLAGE_COLLECTIVE' ? 'N2' : '91'), town.county.id, town.town.id, name]);
      return { name, organization, actor: await somebody(em(), `${name}经办`, ['ENTERPRISE'] satisfies Role[], { organizationId: organization }) };
    },
    async join(lot, party, { pays = true } = {}) {
      const joining = party ?? (await hall.party());
      const registration = await hall.as(joining.actor, registrationLifecycle, 'apply', undefined, {
        lot, contactName: '张三', contactPhone: '13800000000', pledge: true, licence: [await hall.file(joining.actor)], ...(joining.organization ? { authority: [await hall.file(joining.actor)] } : { forMyself: true }),
      });
      if (pays) await hall.pay(registration);
      const [{ code }] = (await em().execute<{ code: string }[]>('select code from bidder_registration where id = ?', [registration])) as [{ code: string }];
      return { ...joining, registration, code };
    },
    async priority(listing, { organization, actor, name }, rank) {
      await insert(PriorityRight, {
        listing, state: 'CONFIRMED', ground: organization ? 'COMMISSIONING_CLIENT' : 'COMPLETER', rank, holderName: name, maskedName: name, organization, person: organization ? null : actor.personId, notifiedOn: '2026-10-02', notice: '书面', decidedOn: '2026-10-05', createdAt: new Date('2026-10-01T02:00:00Z'),
      });
    },
    async pay(registration, { payer, amount, memo } = {}) {
      const deposit = await em().findOneOrFail(Deposit, { registration }, { populate: ['registration'] });
      const name = payer ?? (deposit.registration.unwrap() as { partyName: string }).partyName;
      const receipt = await insert(BankReceipt, {
        state: 'IMPORTED', direction: 'IN', bankReference: `L${uuidv7().slice(-12)}`, amount: amount ?? deposit.amount, on: dayOf(hall.now ?? new Date()), memo: memo === undefined ? `保证金 ${deposit.reference}` : memo,
        payerCipher: testVault.seal(name, 'receipt.payer'), payerHash: nameHash(testVault, name), createdAt: new Date(),
      });
      await hall.as(cast.keeper, receiptLifecycle, 'post', receipt);
      return receipt;
    },
    bid: ({ actor }, lot, amount, { key = uuidv7(), kind = 'BID' } = {}) => bid(hall.performer(actor), { lot, kind, amount, key }),
    row: (lot) => em().findOneOrFail(AuctionLot, lot),
    settle: () => runStaged(database, auctionTasks),
    async close(lot) {
      const { endsAt } = await hall.row(lot);
      await at(endsAt!)(cast.clock, lotLifecycle, 'close', lot);
      return hall.row(lot);
    },
  };
  return hall;
}
