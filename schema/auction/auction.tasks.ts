import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import type { Reaction } from '../core/journal/reaction.ts';
import { perform } from '../core/lifecycle/perform.ts';
import type { AnyLifecycle } from '../core/lifecycle/lifecycle.ts';
import { stage } from '../core/outbox/outbox.ts';
import type { Scheduled } from '../core/outbox/schedule.ts';
import { defineTask, type AnyTask, type TaskContext } from '../core/outbox/task.ts';
import type { Performer } from '../core/performer.ts';
import { uuidv7 } from '../core/uuid.ts';
import { AuctionLot, BidderRegistration } from './auction.entity.ts';
import { closedStates } from './auction.kinds.ts';
import { Deposit } from './deposit.entity.ts';
import { depositLifecycle } from './lifecycle/deposit.ts';
import { lotLifecycle } from './lifecycle/lot.ts';
import { receiptLifecycle } from './lifecycle/receipt.ts';
import { registrationLifecycle } from './lifecycle/registration.ts';
import { messagesOf } from './messages.ts';

const uuid = z.uuid();
const entry = z.object({ entry: uuid });
const as = (name: string, { em, vault }: TaskContext): Performer => ({ actor: systemActor(name), em: () => em.fork(), requestId: null, vault });

/** Somebody else may have been there before: what no longer fits is no fault of a task's. */
async function ifStill(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

const objectOf = async (em: EntityManager, id: string): Promise<string | null> => (await em.execute<{ object: string }[]>('select object_id as object from journal_entry where id = ?', [id]))[0]?.object ?? null;

/** Rings at a lot's next moment: its start, then its end, wherever bids have moved that. It only rings: the lot looks at the clock under its lock. */
export const timeLot = defineTask({
  name: 'auction.timeLot', queue: 'now', payload: z.object({ lot: uuid }),
  async handle(context, { lot: id }) {
    const { em } = context;
    const [lot] = await em.execute<{ state: string; due: string | null; is_due: boolean }[]>(
      `select state, case state when 'ANNOUNCED' then starts_at else ends_at end as due, case state when 'ANNOUNCED' then starts_at else ends_at end <= clock_timestamp() as is_due from auction_lot where id = ? and state in ('ANNOUNCED', 'BIDDING')`, [id]);
    if (!lot?.due) return;
    if (lot.is_due && (await ifStill(perform(as('clock', context), lotLifecycle, lot.state === 'ANNOUNCED' ? 'open' : 'close', { id })))) return;
    // Moved meanwhile, or not yet: at the moment that stands now.
    await em.transactional((inner) => stage(inner as EntityManager, timeLot, { lot: id }, { key: id, at: new Date(Math.max(new Date(lot.due!).getTime(), Date.now() + (lot.is_due ? 1_000 : 0))) }));
  },
});

export const followLot = defineTask({
  name: 'auction.followLot', queue: 'now', payload: entry,
  async handle(context, { entry: id }) { const lot = await objectOf(context.em, id); if (lot) await timeLot.handle(context, { lot }); },
});

/** A lot is over: every deposit goes its way, each by a task of its own, so that one that fails holds up no other. */
export const settleLot = defineTask({
  name: 'auction.settleLot', queue: 'now', payload: entry,
  async handle({ em }, { entry: id }) {
    const lot = await objectOf(em, id);
    const deposits = lot ? await em.find(Deposit, { lot, state: { $in: ['DUE', 'HELD'] } }, { fields: ['id'], orderBy: { id: 'asc' } }) : [];
    await em.transactional(async (inner) => { for (const { id: deposit } of deposits) await stage(inner as EntityManager, settleDeposit, { deposit }, { key: deposit }); });
  },
});

/** The winner's stays, the others' go back, what was never paid lapses. */
export const settleDeposit = defineTask({
  name: 'auction.settleDeposit', queue: 'now', payload: z.object({ deposit: uuid }),
  async handle(context, { deposit: id }) {
    const { em } = context;
    const deposit = await em.findOne(Deposit, id, { populate: ['registration'] });
    if (!deposit) return;
    const registration = deposit.registration.unwrap() as BidderRegistration;
    const auction = as('auction', context);
    if (deposit.state === 'HELD') await ifStill(perform(auction, depositLifecycle, registration.isWinner ? 'win' : 'release', { id }));
    if (deposit.state === 'DUE' && (await ifStill(perform(auction, depositLifecycle, 'lapse', { id })))) await ifStill(perform(auction, registrationLifecycle, 'lapse', { id: registration.id }));
  },
});
/** A bidder took his registration back before bidding began. */
export const settleWithdrawn = defineTask({
  name: 'auction.settleWithdrawn', payload: entry,
  async handle(context, { entry: id }) {
    const registration = await objectOf(context.em, id);
    const deposit = registration ? await context.em.findOne(Deposit, { registration }) : null;
    if (deposit) await settleDeposit.handle(context, { deposit: deposit.id });
  },
});

/** Tells bidders what concerns them, once each: the message is keyed by the entry of the record that it speaks of. */
export const tellBidders = defineTask({
  name: 'auction.tellBidders', queue: 'now', payload: entry,
  async handle({ em }, { entry: id }) {
    const rows = (await messagesOf(em, id)).map((message) => ({ id: uuidv7(), ...message }));
    if (rows.length === 0) return;
    await em.execute(
      `insert into bidder_message (id, registration_id, kind, key, sequence, amount, at)
       select id, registration, kind, key, sequence, amount, clock_timestamp() from jsonb_to_recordset(?::jsonb) as m(id uuid, registration uuid, kind text, key text, sequence int, amount numeric)
       on conflict do nothing`, [JSON.stringify(rows)]);
  },
});

/** Lines of a statement came in: each books itself. */
export const bookReceipts = defineTask({
  name: 'auction.bookReceipts', queue: 'now', payload: z.object({}).loose(),
  async handle({ em }) {
    const receipts = await em.execute<{ id: string }[]>(`select id from bank_receipt where state = 'IMPORTED' order by "on", id`);
    await em.transactional(async (inner) => { for (const { id } of receipts) await stage(inner as EntityManager, bookReceipt, { receipt: id }, { key: id }); });
  },
});
export const bookReceipt = defineTask({
  name: 'auction.bookReceipt', queue: 'now', payload: z.object({ receipt: uuid }),
  async handle(context, { receipt: id }) { await ifStill(perform(as('auction', context), receiptLifecycle as AnyLifecycle, 'post', { id })); },
});

/** The registrar registered the contract of a lot: the lot moves with it. */
export const registerLot = defineTask({
  name: 'auction.registerLot', payload: entry,
  async handle(context, { entry: id }) {
    const contract = await objectOf(context.em, id);
    for (const { id: lot } of contract ? await context.em.find(AuctionLot, { contract, state: 'CONTRACTED' }, { fields: ['id'] }) : []) await ifStill(perform(as('auction', context), lotLifecycle, 'register', { id: lot }));
  },
});

/** Hourly: what a lost task left behind. */
export const sweep = defineTask({
  name: 'auction.sweep', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const deposits = await em.find(Deposit, { state: { $in: ['DUE', 'HELD'] }, lot: { state: { $in: [...closedStates] } } }, { fields: ['id'], orderBy: { id: 'asc' } });
    const receipts = await em.execute<{ id: string }[]>(`select id from bank_receipt where state = 'IMPORTED' order by id`);
    await em.transactional(async (inner) => {
      for (const { id } of deposits) await stage(inner as EntityManager, settleDeposit, { deposit: id }, { key: id });
      for (const { id } of receipts) await stage(inner as EntityManager, bookReceipt, { receipt: id }, { key: id });
    });
  },
});

export const auctionTasks: readonly AnyTask[] = [timeLot, followLot, settleLot, settleDeposit, settleWithdrawn, tellBidders, bookReceipts, bookReceipt, registerLot, sweep];
export const auctionSchedule: readonly Scheduled[] = [{ task: sweep, every: 'hour' }];

const on = (objectType: string, task: Reaction['task'], ...actions: string[]): Reaction[] => actions.map((action) => ({ objectType, action, task }));
export const auctionReactions: readonly Reaction[] = [
  ...on('AuctionLot', followLot, 'announce', 'open', 'resume'), ...on('AuctionLot', settleLot, 'close', 'withdraw', 'callOff', 'pauseLapsed', 'default'),
  ...on('AuctionLot', tellBidders, 'bid', 'match', 'bidSealed', 'pause', 'resume', 'close', 'withdraw', 'callOff', 'pauseLapsed'),
  ...on('BidderRegistration', tellBidders, 'qualify'), ...on('BidderRegistration', settleWithdrawn, 'withdraw'), ...on('Deposit', tellBidders, 'release'),
  ...on('ImportBatch', bookReceipts as never, 'finish'), ...on('TechContract', registerLot, 'register'),
];
