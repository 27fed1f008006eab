import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from '../core/uuid.ts';
import { Bid, type AuctionLot, type BidderRegistration } from './auction.entity.ts';
import type { EntryKind } from './auction.kinds.ts';
import type { LotCriteria } from './auction.rules.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is announced, word for word: its hash begins the chain, so that no rule can be changed behind the bidders' backs. */
export function announcementOf(lot: AuctionLot, { increments, extension }: LotCriteria): string {
  return [
    'cloud-bureau lot 1', `lot=${lot.id}`, `code=${lot.code}`, `method=${lot.method}`, `startPrice=${lot.startPrice}`, `depositAmount=${lot.depositAmount}`, `reserve=${lot.hasReserve ? lot.reserveCommitment! : 'NONE'}`,
    `startsAt=${lot.startsAt!.toISOString()}`, `scheduledEndsAt=${lot.scheduledEndsAt!.toISOString()}`, `extensionWindowSeconds=${extension.windowSeconds}`, `extensionBySeconds=${extension.bySeconds}`, `extensionTimes=${extension.times ?? ''}`,
    `increments=${increments.map(({ below = '', step }) => `${below}:${step}`).join(',')}`, `rule=${lot.ruleVersion!}`,
  ].join('\n');
}
export const genesisOf = sha256;

/** What commits to a secret amount: nobody finds it out, and nobody can say later that it was another. */
export const commitment = (nonce: string, amount: string): string => sha256(`${nonce}|${amount}`);

/**
 * Adds an entry that is no bid to a lot's record: a pause, an end of one, an opened amount. The lot's row is locked by
 * the caller. Bids are added by the function `auction_bid`, which links them in the same way.
 */
export async function appendEntry(em: EntityManager, lot: AuctionLot, entry: { readonly kind: EntryKind; readonly at: Date; readonly registration?: BidderRegistration | null; readonly amount?: string | null; readonly commitment?: string | null }): Promise<void> {
  const { kind, registration = null, amount = null, commitment: opened = null } = entry;
  const sequence = lot.sequence + 1;
  // Time does not run backwards within a record, whatever the machine's clock does.
  const at = lot.lastAt && lot.lastAt > entry.at ? lot.lastAt : entry.at;
  const previousHash = lot.lastHash!;
  const [link] = await em.execute<{ hash: string }[]>('select auction_link(?, ?, ?, ?, ?, ?, ?, ?, ?) as hash', [previousHash, lot.id, sequence, kind, registration?.code ?? null, amount, at, lot.endsAt!, opened]);
  em.create(Bid, {
    id: uuidv7(), lot, sequence, kind, registration, code: registration?.code ?? null, amount, cipher: null, commitment: opened, at, endsAt: lot.endsAt!, isExtension: false,
    key: `${kind} ${sequence}`, fingerprint: '0'.repeat(64), previousHash, hash: link!.hash,
  });
  Object.assign(lot, { sequence, lastHash: link!.hash, lastAt: at });
}
