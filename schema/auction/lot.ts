import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../core/access/actor.ts';
import { loadCalendar } from '../core/calendar/calendar.ts';
import { addWorkingDays } from '../core/calendar/working-calendar.ts';
import { Refusal } from '../core/error/refusal.ts';
import { unveil } from '../core/journal/journal.ts';
import type { ActionContext } from '../core/lifecycle/lifecycle.ts';
import { performWithin } from '../core/lifecycle/perform.ts';
import type { Vault } from '../core/secret/vault.ts';
import { divide, subtract, toDecimal } from '../core/scalar/fraction.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { compareMoney, normalizeMoney, type Money } from '../core/scalar/money.ts';
import { listingLifecycle } from '../achievement/lifecycle/listing.ts';
import { Bid, BidderRegistration, LotResult, type AuctionLot } from './auction.entity.ts';
import type { DefaultKind, LotState } from './auction.kinds.ts';
import { lotRule } from './auction.rules.ts';
import { appendEntry, commitment } from './chain.ts';
import { defaultLifecycle } from './lifecycle/default.ts';

const keeper = systemActor('auction');

/** Until this is lifted nobody reads in the journal who bids, or how many. */
export const veilKey = (lotId: string): string => `lot ${lotId}`;

/** What the listing below does when its lot moves. */
export const moveListing = async (context: ActionContext, lot: AuctionLot, action: 'toBidding' | 'announce' | 'returnFromBidding' | 'sell' | 'fallThrough' | 'rescind', input: object = {}): Promise<void> => {
  await performWithin(context, keeper, listingLifecycle, action, { id: lot.listing.id, input });
};

/** The reserve with a nonce, sealed; and what commits to it. */
export function sealReserve(vault: Vault, lot: AuctionLot, reserve: Money): void {
  const nonce = randomBytes(32).toString('hex');
  Object.assign(lot, { hasReserve: true, reserveCipher: vault.seal(JSON.stringify({ nonce, amount: reserve }), 'lot.reserve'), reserveCommitment: commitment(nonce, reserve) });
}

export async function pauseLot({ em, now }: ActionContext, lot: AuctionLot, reason: string): Promise<void> {
  const rules = lotRule.criteria.parse(lot.rules);
  await appendEntry(em, lot, { kind: 'PAUSED', at: now });
  // The moment that stands in the record: what time was left is reckoned from it.
  const pausedAt = lot.lastAt!;
  Object.assign(lot, { pausedAt, pauseReason: reason, pauseLimitAt: new Date(pausedAt.getTime() + rules.pauseDays * 86_400_000) });
}

/** What time was left is left now. */
export async function resumeLot({ em, now }: ActionContext, lot: AuctionLot): Promise<void> {
  const at = Math.max(now.getTime(), lot.pausedAt!.getTime());
  lot.endsAt = new Date(at + lot.endsAt!.getTime() - lot.pausedAt!.getTime());
  await appendEntry(em, lot, { kind: 'RESUMED', at: now });
  Object.assign(lot, { pausedAt: null, pauseReason: null, pauseLimitAt: null });
}

export async function withdrawLot(context: ActionContext, lot: AuctionLot, reason: string, costs: Money | null): Promise<void> {
  Object.assign(lot, { withdrawReason: reason, withdrawCosts: costs, closedAt: context.now });
  await unveil(context.em, veilKey(lot.id));
  await moveListing(context, lot, 'returnFromBidding', { reason: `竞价撤回：${reason}` });
}

/** A deadline in working days; none while next year's calendar is not published, and `bureau check` says so. */
async function workingDeadline(em: EntityManager, from: LocalDate, days: number): Promise<LocalDate | null> {
  try {
    return addWorkingDays(from, days, await loadCalendar(em));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}

interface Top { readonly registration: BidderRegistration; readonly amount: Money }

/** Opens every bidder's last sealed bid, in the order in which they came, each an entry of the record; the best one leads. */
async function openSealed({ em, now, vault }: ActionContext, lot: AuctionLot): Promise<Top | null> {
  const sealed = await em.find(Bid, { lot: lot.id, kind: 'SEALED' }, { orderBy: { sequence: 'asc' }, populate: ['registration'] });
  const last = new Map(sealed.map((entry) => [entry.registration!.id, entry]));
  let best: (Top & { readonly sequence: number }) | null = null;
  for (const entry of [...last.values()].sort((a, b) => a.sequence - b.sequence)) {
    const registration = entry.registration!.unwrap() as BidderRegistration;
    const { nonce, amount } = JSON.parse(vault.open(entry.cipher!, 'bid.amount')) as { nonce: string; amount: Money };
    await appendEntry(em, lot, { kind: 'OPENED', at: now, registration, amount, commitment: nonce });
    // The highest; at one price the better rank of first refusal, then who came first.
    const difference = best ? compareMoney(amount, best.amount) : 1;
    const rank = (of: BidderRegistration): number => of.rank ?? Infinity;
    if (difference > 0 || (difference === 0 && rank(registration) < rank(best!.registration))) best = { registration, amount, sequence: entry.sequence };
  }
  if (best) Object.assign(lot, { topAmount: best.amount, topBidderId: best.registration.id, topCode: best.registration.code, topRank: best.registration.rank ?? null });
  return best;
}

/** Writes the result, once: whoever leads at or above the reserve has it. The caller has seen under the lock that the end is over. */
export async function closeLot(context: ActionContext, lot: AuctionLot): Promise<LotState> {
  const { em, now, today, vault } = context;
  const rules = lotRule.criteria.parse(lot.rules);
  const top: Top | null = lot.method === 'SEALED' ? await openSealed(context, lot)
    : lot.topBidderId ? { registration: await em.findOneOrFail(BidderRegistration, lot.topBidderId), amount: normalizeMoney(lot.topAmount!) } : null;
  const reserve = lot.reserveCipher ? (JSON.parse(vault.open(lot.reserveCipher, 'lot.reserve')) as { nonce: string; amount: Money }) : null;
  const reserveMet = reserve ? top !== null && compareMoney(top.amount, reserve.amount) >= 0 : null;
  const sold = top !== null && reserveMet !== false;
  const bidders = await em.count(BidderRegistration, { lot: lot.id, state: 'QUALIFIED' });
  Object.assign(lot, { closedAt: now, reservePrice: reserve?.amount ?? null, reserveMet, bidderCount: bidders });
  if (sold) {
    top.registration.isWinner = true;
    Object.assign(lot, {
      finalPrice: top.amount, winnerId: top.registration.id, premiumRate: premiumRate(lot.startPrice, top.amount), confirmDueOn: await workingDeadline(em, today, rules.confirmWorkingDays),
    });
  } else {
    await unveil(em, veilKey(lot.id));
    await moveListing(context, lot, 'returnFromBidding', { reason: top ? '最高报价未达保留价，未成交。' : '无人报价，未成交。' });
  }
  em.create(LotResult, {
    lot, outcome: sold ? 'SOLD' : 'UNSOLD', price: sold ? top.amount : null, registration: sold ? top.registration : null, hasReserve: lot.hasReserve ?? false, reservePrice: reserve?.amount ?? null, reserveNonce: reserve?.nonce ?? null, reserveMet,
    bidders, entries: lot.sequence, head: lot.lastHash!, at: now,
  });
  return sold ? 'SOLD' : 'UNSOLD';
}

/** 溢价率: (final − start) ÷ start, exact to twelve places. */
export const premiumRate = (start: Money, final: Money): string => toDecimal(divide(subtract(final, start), start), 12);

/** Seller and winner each confirm; with the second the winner is named, and the deal stands. */
export async function confirmDeal(context: ActionContext, lot: AuctionLot): Promise<LotState> {
  const { em, actor, now, today } = context;
  const winner = await em.findOneOrFail(BidderRegistration, lot.winnerId!);
  if (actor.organizationId === lot.organization.id) lot.sellerConfirmedAt = now;
  else lot.buyerConfirmedAt = now;
  if (!lot.sellerConfirmedAt || !lot.buyerConfirmedAt) return 'SOLD';
  const rules = lotRule.criteria.parse(lot.rules);
  Object.assign(lot, { confirmedAt: now, winnerName: winner.partyName, contractDueOn: await workingDeadline(em, today, rules.contractWorkingDays) });
  await unveil(em, veilKey(lot.id));
  await moveListing(context, lot, 'sell', { price: lot.finalPrice!, transferee: winner.organization?.id ?? null, transfereeName: winner.partyName });
  return 'CONFIRMED';
}

/** The winner did not keep to it: on record with what is owed, barred from the rerun, the listing back with its owner. */
export async function declareDefault(context: ActionContext, lot: AuctionLot, { kind, reason, costs = '0.00', commission = '0.00' }: { kind: DefaultKind; reason: string; costs?: Money | undefined; commission?: Money | undefined }): Promise<void> {
  await performWithin(context, keeper, defaultLifecycle, 'declare', { input: { lot: lot.id, kind, reason, costs, commission } });
  await unveil(context.em, veilKey(lot.id));
  await moveListing(context, lot, lot.state === 'SOLD' ? 'returnFromBidding' : lot.state === 'CONFIRMED' ? 'fallThrough' : 'rescind', { reason: `受让方违约：${reason}` });
}
