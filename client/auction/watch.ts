import { type Signal, batch, signal } from '@preact/signals';
import { type EntryFragment, LotChangedDocument, type LotChangedSubscription, LotHallDocument, type LotHallQuery, type LotLiveFragment, LotNowDocument } from '../generated/graphql.ts';
import { Fault, request } from '../kit/request.ts';
import { ServerClock } from './clock.ts';
import { listen } from '../kit/socket.ts';

/** How the page hears of changes: as they happen; by asking; or not at all for now. */
export type Line = 'connecting' | 'live' | 'polling' | 'offline';
export type HallLot = NonNullable<LotHallQuery['auctionLot']>;
/** Milliseconds between questions while nothing comes by itself, and while it does. */
const pollEvery = 2_000;
const checkEvery = 20_000;
/** How long to wait before the line is tried again. */
const retryAfter = (attempt: number): number => Math.min(500 * 2 ** attempt, 8_000) + Math.random() * 500;
/** So many entries are asked for; and where more were missed. */
const few = 5;
const many = 50;

/** One lot as it stands, from whichever source is the newest. Amounts on it come from the server alone. */
export interface Watch {
  readonly lot: Signal<HallLot | null | undefined>;
  readonly entries: Signal<readonly EntryFragment[]>;
  readonly line: Signal<Line>;
  readonly fault: Signal<Fault | undefined>;
  readonly clock: ServerClock;
  /** Takes what a bid's answer says of the lot. */
  take(live: LotLiveFragment & { readonly serverTime?: string | null }, sent: number): void;
  refresh(): void;
  close(): void;
}

export function watchLot(id: string): Watch {
  const lot: Watch['lot'] = signal(undefined);
  const entries: Watch['entries'] = signal([]);
  const line: Watch['line'] = signal<Line>('connecting');
  const fault: Watch['fault'] = signal(undefined);
  const clock = new ServerClock();
  let isClosed = false;
  let newest = '';
  let stop: (() => void) | undefined;
  let attempt = 0;
  let retrying = 0;
  let polling = 0;
  let turn = 0;

  const last = (): number => entries.peek().at(-1)?.sequence ?? 0;
  /** A later number wins; at the same number what was said later. */
  const merge = (live: LotLiveFragment, said: string | null | undefined, added: readonly EntryFragment[]): void => batch(() => {
    const known = lot.peek();
    if (known && (live.sequence > known.sequence || (live.sequence === known.sequence && (said ?? '') >= newest))) {
      lot.value = { ...known, ...live };
      newest = said ?? newest;
    }
    const fresh = added.filter(({ sequence }) => !entries.peek().some((each) => each.sequence === sequence));
    if (fresh.length > 0) entries.value = [...entries.peek(), ...fresh].sort((a, b) => a.sequence - b.sequence).slice(-200);
  });

  const ask = async (): Promise<void> => {
    const sent = performance.now();
    try {
      const known = lot.peek();
      if (!known) {
        const { auctionLot: found } = await request(LotHallDocument, { id });
        if (isClosed) return;
        if (found?.serverTime) clock.learn(found.serverTime, performance.now(), sent);
        newest = found?.serverTime ?? '';
        batch(() => { lot.value = found ?? null; entries.value = [...(found?.bids.nodes ?? [])].reverse(); });
      } else {
        const before = last();
        const { auctionLot: found } = await request(LotNowDocument, { id, first: few });
        if (isClosed) return;
        if (found) {
          if (found.serverTime) clock.learn(found.serverTime, performance.now(), sent);
          merge(found, found.serverTime, found.bids.nodes);
          if ((found.bids.nodes.at(-1)?.sequence ?? 0) > before + 1) await fillGap();
        }
      }
      fault.value = undefined;
      if (line.peek() !== 'live') line.value = attempt > 0 ? 'polling' : 'connecting';
    } catch (error) {
      if (isClosed) return;
      fault.value = error instanceof Fault ? error : new Fault('server', String(error));
      if (line.peek() !== 'live') line.value = 'offline';
    }
  };
  /** Many entries at once were missed: the latest page is read whole. */
  const fillGap = async (): Promise<void> => {
    const { auctionLot: found } = await request(LotNowDocument, { id, first: many });
    if (found && !isClosed) merge(found, found.serverTime, found.bids.nodes);
  };
  const poll = (): void => {
    clearTimeout(polling);
    if (isClosed) return;
    polling = window.setTimeout(() => { void ask().finally(poll); }, line.peek() === 'live' ? checkEvery : pollEvery);
  };

  const again = (): void => {
    if (isClosed) return;
    if (line.peek() === 'live') { line.value = 'polling'; void ask().finally(poll); }
    clearTimeout(retrying);
    retrying = window.setTimeout(connect, retryAfter(attempt));
    attempt += 1;
  };
  const connect = (): void => {
    stop?.();
    stop = undefined;
    turn += 1;
    const mine = turn;
    if (isClosed || lot.peek() === null) return;
    if (!lot.peek()) return again();
    listen<LotChangedSubscription>(LotChangedDocument.toString(), { lot: id, after: last() }, {
      opened: () => { attempt = 0; if (line.peek() !== 'live') { line.value = 'live'; fault.value = undefined; poll(); } },
      next: ({ lotChanged: { lot: live, serverTime, entries: added, isPartial } }) => {
        clock.learn(serverTime, performance.now());
        if (live) merge(live, serverTime, added);
        if (isPartial) void fillGap().catch(() => undefined);
      },
      lost: () => { if (mine === turn) again(); },
    }).then((end) => { if (isClosed || mine !== turn) end(); else stop = end; }, again);
  };
  const wake = (): void => {
    if (document.visibilityState === 'hidden') return;
    attempt = 0;
    void ask().finally(poll);
    if (line.peek() !== 'live') { clearTimeout(retrying); connect(); }
  };
  const cut = (): void => { if (line.peek() !== 'offline') line.value = 'offline'; };
  addEventListener('online', wake);
  addEventListener('offline', cut);
  document.addEventListener('visibilitychange', wake);
  void ask().finally(() => { poll(); connect(); });

  return {
    lot, entries, line, fault, clock,
    take(live, sent) {
      if (live.serverTime) clock.learn(live.serverTime, performance.now(), sent);
      merge(live, live.serverTime, []);
      void ask();
    },
    refresh: () => { void ask(); },
    close() {
      isClosed = true;
      stop?.();
      clearTimeout(polling);
      clearTimeout(retrying);
      removeEventListener('online', wake);
      removeEventListener('offline', cut);
      document.removeEventListener('visibilitychange', wake);
    },
  };
}
