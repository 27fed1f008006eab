import { effect, signal } from '@preact/signals';
import { account } from '../account/session.ts';
import { UnreadNoticesDocument } from '../generated/graphql.ts';
import { request } from '../kit/request.ts';
import { path } from '../kit/router.ts';

/** How many notices are unread; null while it is not known, or for nobody. */
export const unread = signal<number | null>(null);
/** Grows when something arrived: an inbox that is open reads itself anew. */
export const arrivals = signal(0);
let latest = '';

/** Looks so often, in milliseconds, while the window is seen. */
const pause = 45_000;

export const look = async (): Promise<void> => {
  const of = account.peek();
  if (!of) { unread.value = null; latest = ''; return; }
  try {
    const { notices } = await request(UnreadNoticesDocument, {});
    if (account.peek() !== of) return;
    unread.value = notices.totalCount;
    const newest = notices.nodes[0]?.id ?? '';
    if (newest > latest && latest !== '') arrivals.value += 1;
    latest = newest || latest || '0';
  } catch { /* the next look will tell */ }
};

/** Looks at sign-in, at every other page, when the window is shown again, and every so often. */
export const watchInbox = (): (() => void) => {
  const stop = effect(() => { if (account.value && path.value) void look(); else unread.value = null; });
  const timer = setInterval(() => { if (document.visibilityState === 'visible') void look(); }, pause);
  const shown = (): void => { if (document.visibilityState === 'visible') void look(); };
  document.addEventListener('visibilitychange', shown);
  return () => { stop(); clearInterval(timer); document.removeEventListener('visibilitychange', shown); };
};
