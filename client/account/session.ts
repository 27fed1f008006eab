import { effect, signal } from '@preact/signals';
import { type MeFragment, ViewerDocument } from '../generated/graphql.ts';
import { takeAhead } from '../kit/ahead.ts';
import { draftsOf } from '../kit/draft.ts';
import { forget } from '../kit/query.ts';
import { Fault, request, signInAsked } from '../kit/request.ts';
import { listDefaults, rights } from '../kit/rights.ts';
import { navigate, url } from '../kit/router.ts';
import { remember, remembered } from '../kit/store.ts';

/** Who is signed in, and as whom. */
export interface Account {
  readonly name: string;
  readonly organization: string | null;
  readonly roles: ReadonlySet<string>;
  /** The mutations that are not out of the question for these roles. */
  readonly actions: ReadonlySet<string>;
  readonly viewer: MeFragment;
}

export const account = signal<Account | null>(null);
/** False until the server has said who we are: before that no page may send anybody to the sign-in. */
export const sessionReady = signal(false);

const keptAs = 'viewer';
const keptViewer = (): MeFragment | null => remembered<MeFragment | null>(keptAs, null);
/** Whoever is signed in here is known here without signal too, until he signs out or the server says otherwise. */
export const keepViewer = (): void => { if (account.peek()) remember(keptAs, account.peek()!.viewer); };

export const enter = (viewer: MeFragment | null | undefined): void => {
  forget();
  become(viewer);
};

const become = (viewer: MeFragment | null | undefined): void => {
  if (keptViewer() && keptViewer()!.person?.id !== viewer?.person?.id) remember(keptAs, undefined);
  draftsOf(viewer?.person?.id);
  rights.value = new Set(viewer?.actions);
  // One that this browser kept from an older portal has none.
  listDefaults.value = new Map(viewer?.defaultViews?.map(({ list, query }) => [list, query]));
  account.value = viewer ? {
    name: viewer.person?.name ?? viewer.organization?.name ?? '', organization: viewer.organization?.name ?? null, roles: new Set(viewer.roles), actions: new Set(viewer.actions), viewer,
  } : null;
};

export const toSignIn = (): void => {
  const { pathname, search } = url.peek();
  if (pathname !== '/sign-in') void navigate(`/sign-in?return=${encodeURIComponent(pathname + search)}`, { replace: true });
};

/** Where to go after the sign-in; never to another site. */
export const returnPath = (): string => {
  const wanted = url.peek().searchParams.get('return') ?? '/';
  return /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : '/';
};

export const startSession = (): void => {
  const isAway = (fault: unknown): boolean => fault instanceof Fault && (fault.kind === 'offline' || fault.kind === 'timeout');
  const ask = (): Promise<void> => request(ViewerDocument, {}).then(({ viewer }) => enter(viewer), (fault: unknown) => {
    if (!isAway(fault)) return enter(null);
    if (!account.peek()) enter(keptViewer());
    // Who it is was not asked yet.
    addEventListener('online', () => { void ask(); }, { once: true });
  });
  const known = takeAhead(ViewerDocument, {});
  if (known) { become(known.viewer); sessionReady.value = true; }
  else ask().finally(() => { sessionReady.value = true; }).catch(() => undefined);
  // The server no longer knows us: back to the sign-in, and from there to where we were.
  effect(() => {
    if (signInAsked.value === 0) return;
    enter(null);
    toSignIn();
  });
};
