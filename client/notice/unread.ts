import { batch, effect, signal } from '@preact/signals';
import { account } from '../account/session.ts';
import { InboxChangedDocument, type InboxChangedSubscription, UnreadNoticesDocument } from '../generated/graphql.ts';
import { request } from '../kit/request.ts';
import { path } from '../kit/router.ts';
import { listen } from '../kit/socket.ts';

/** How many notices are unread; null while it is not known, or for nobody. */
export const unread = signal<number | null>(null);
/** Grows when something arrived: an inbox that is open reads itself anew. */
export const arrivals = signal(0);
/** The newest notice that is known of; undefined before anything is. */
let newest: string | null | undefined;

const take = (count: number, latest: string | null): void => batch(() => {
  unread.value = count;
  if (newest !== undefined && latest !== null && latest !== newest) arrivals.value += 1;
  newest = latest;
});
const forget = (): void => { unread.value = null; newest = undefined; };

/** Asks once. */
export const look = async (): Promise<void> => {
  const of = account.peek();
  if (!of) { forget(); return; }
  try {
    const { unread: counted, latest } = await request(UnreadNoticesDocument, {});
    if (account.peek() === of) take(counted.totalCount, latest.nodes[0]?.id ?? null);
  } catch { /* the next look will tell */ }
};

/** Without a line it is asked so often, in milliseconds, while the window is seen. */
const pause = 45_000;
const retryAfter = (attempt: number): number => Math.min(1_000 * 2 ** attempt, 60_000) * (0.75 + Math.random() / 2);

/** Hears of what arrives as it happens; where there is no line, asks at every other page, when the window is shown again, and now and then. */
export const watchInbox = (): (() => void) => {
  let isOver = false;
  let isLive = false;
  let isGlancing = false;
  let stop: (() => void) | undefined;
  let turn = 0;
  let attempt = 0;
  let retrying = 0;

  const end = (): void => {
    turn += 1;
    isLive = false;
    clearTimeout(retrying);
    stop?.();
    stop = undefined;
  };
  const connect = (): void => {
    end();
    const mine = turn;
    const again = (): void => {
      if (isOver || mine !== turn || !account.peek()) return;
      isLive = false;
      retrying = window.setTimeout(connect, retryAfter(attempt));
      attempt += 1;
    };
    listen<InboxChangedSubscription>(InboxChangedDocument.toString(), {}, {
      opened: () => { if (mine === turn) { isLive = true; attempt = 0; } },
      next: ({ inboxChanged: { unread: count, latest } }) => { if (mine === turn && account.peek()) take(count, latest ?? null); },
      lost: again,
    }).then((close) => { if (isOver || mine !== turn) close(); else stop = close; }, again);
  };
  // A page that leads on to another at once does not ask twice.
  const glance = (): void => {
    if (isLive || isGlancing || document.visibilityState !== 'visible') return;
    isGlancing = true;
    void look().finally(() => { isGlancing = false; });
  };
  // A telephone that was put away has lost its line without hearing of it.
  const wake = (): void => { if (document.visibilityState === 'visible' && account.peek() && !isLive) { attempt = 0; connect(); glance(); } };

  const follow = effect(() => { if (account.value) { attempt = 0; connect(); } else { end(); forget(); } });
  const turned = effect(() => { if (path.value) glance(); });
  const timer = setInterval(glance, pause);
  document.addEventListener('visibilitychange', wake);
  addEventListener('online', wake);
  return () => {
    isOver = true;
    end();
    follow();
    turned();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('online', wake);
  };
};
