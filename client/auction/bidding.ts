import { type Signal, signal } from '@preact/signals';
import { MatchBidDocument, PlaceBidDocument, PlaceSealedBidDocument, type ReceiptLineFragment } from '../generated/graphql.ts';
import { newKey } from '../kit/key.ts';
import { Fault, request } from '../kit/request.ts';
import type { Watch } from './watch.ts';

export type BidKind = 'BID' | 'MATCH' | 'SEALED';
/** One press of a button. Its key goes with it to the server however often it has to be sent: it counts once. */
export interface Press { readonly kind: BidKind; readonly amount: string; readonly key: string; readonly tries: number }
export type Outcome = { readonly kind: 'receipt'; readonly receipt: ReceiptLineFragment } | { readonly kind: 'refused'; readonly amount: string; readonly message: string } | { readonly kind: 'moved' | 'stopped' };

const again = 1_200;

const send = async ({ kind, amount, key }: Press, lot: string) => {
  const variables = { input: { lot, amount, idempotencyKey: key } };
  if (kind === 'MATCH') return (await request(MatchBidDocument, variables)).matchBid;
  if (kind === 'SEALED') return (await request(PlaceSealedBidDocument, variables)).placeSealedBid;
  return (await request(PlaceBidDocument, variables)).placeBid;
};

/** Bids of one person in one lot: one at a time; nothing is shown as bid before the server has answered. */
export interface Bidding {
  readonly sending: Signal<Press | null>;
  readonly outcome: Signal<Outcome | null>;
  readonly receipts: Signal<readonly ReceiptLineFragment[]>;
  press(kind: BidKind, amount: string): void;
  /** Sends no more what nobody has answered: whether it arrived, the record will tell. */
  stop(): void;
}

export function startBidding(lot: string, watch: Watch): Bidding {
  const sending: Bidding['sending'] = signal(null);
  const outcome: Bidding['outcome'] = signal(null);
  const receipts: Bidding['receipts'] = signal([]);

  const go = async (press: Press): Promise<void> => {
    const sent = performance.now();
    try {
      const { receipt, lot: now, errors } = await send(press, lot);
      if (now) watch.take(now, sent);
      if (receipt) receipts.value = [receipt, ...receipts.peek().filter(({ sequence }) => sequence !== receipt.sequence)].slice(0, 20);
      outcome.value = receipt ? { kind: 'receipt', receipt } : { kind: 'refused', amount: press.amount, message: errors.map(({ message }) => message).join(' ') };
      sending.value = null;
    } catch (error) {
      // Whether it arrived is not known: the same bid again, until somebody says.
      if (error instanceof Fault && ['offline', 'timeout', 'server'].includes(error.kind)) {
        sending.value = { ...press, tries: press.tries + 1 };
        await new Promise((resolve) => { setTimeout(resolve, again); });
        const still = sending.peek();
        return still?.key === press.key ? go(still) : undefined;
      }
      outcome.value = { kind: 'refused', amount: press.amount, message: error instanceof Error ? error.message : String(error) };
      sending.value = null;
    }
  };
  return {
    sending, outcome, receipts,
    press(kind, amount) {
      if (sending.peek()) return;
      outcome.value = null;
      sending.value = { kind, amount, key: newKey(), tries: 0 };
      void go(sending.peek()!);
    },
    stop() {
      sending.value = null;
      outcome.value = { kind: 'stopped' };
      watch.refresh();
    },
  };
}
