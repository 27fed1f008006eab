import type { Download } from '../core/download.ts';
import { evaluate } from '../core/access/evaluate.ts';
import { seesLot } from './auction.access.ts';
import { AuctionLot } from './auction.entity.ts';
import { closedStates, identityStates } from './auction.kinds.ts';

/**
 * The record of a closed lot, whole, for anybody to check with `verify/lot.mjs`: what was announced, every entry of the
 * chain, the result. Bidders stand in it by their codes; the winner's name when it has been published.
 */
export const lotRecord: Download = {
  name: 'lot-record', title: '竞价记录', key: /^JJ\d{4}-\d{4,}\.json$/,
  async make({ actor, em: fork }, key) {
    const em = fork();
    const lot = await em.findOne(AuctionLot, { code: key.replace(/\.json$/, '') });
    if (!lot || lot.announcedAt === null || !closedStates.includes(lot.state) || !(await evaluate(seesLot, lot, actor, em))) return null;
    const entries = await em.execute<{ sequence: number; kind: string; code: string | null; amount: string | null; commitment: string | null; at: Date; ends_at: Date; is_extension: boolean; previous_hash: string; hash: string }[]>(
      'select sequence, kind, code, amount::text as amount, commitment, at, ends_at, is_extension, previous_hash, hash from bid where lot_id = ? order by sequence', [lot.id]);
    // Whose first refusal ranked before whose, of those who bid: by it the order at one price is checked.
    const ranks = await em.execute<{ code: string; rank: number }[]>('select code, rank from bidder_registration r where lot_id = ? and rank is not null and exists (select 1 from bid b where b.registration_id = r.id) order by rank, code', [lot.id]);
    const [result] = await em.execute<Record<string, any>[]>('select r.*, b.code from lot_result r left join bidder_registration b on b.id = r.registration_id where r.lot_id = ?', [lot.id]);
    const moment = (at: unknown): string => new Date(at as Date).toISOString();
    const record = {
      format: 'cloud-bureau lot record 1',
      announcement: lot.announcement,
      lot: {
        id: lot.id, code: lot.code, title: lot.title, method: lot.method, mode: lot.mode, state: lot.state, startPrice: lot.startPrice, startsAt: moment(lot.startsAt), scheduledEndsAt: moment(lot.scheduledEndsAt), endsAt: moment(lot.endsAt), sequence: lot.sequence,
        ruleVersion: lot.ruleVersion, winnerName: identityStates.includes(lot.state) ? lot.winnerName ?? null : null,
      },
      ranks: Object.fromEntries(ranks.map(({ code, rank }) => [code, rank])),
      entries: entries.map(({ at, ends_at, is_extension, previous_hash, ...rest }) => ({ ...rest, at: moment(at), endsAt: moment(ends_at), isExtension: is_extension, previousHash: previous_hash })),
      result: result ? {
        outcome: result['outcome'], price: result['price'], code: result['code'], hasReserve: result['has_reserve'], reservePrice: result['reserve_price'], reserveNonce: result['reserve_nonce'], reserveMet: result['reserve_met'], bidders: result['bidders'],
        entries: result['entries'], head: result['head'], at: moment(result['at']),
      } : null,
    };
    return { name: `${lot.code} 竞价记录.json`, mediaType: 'application/json; charset=utf-8', body: `${JSON.stringify(record, null, 1)}\n` };
  },
};
