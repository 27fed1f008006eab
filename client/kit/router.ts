import { computed, signal } from '@preact/signals';

/** Where we are. Everything that shapes a page (filters, order, columns) is in here, so that a link shows what its sender saw. */
export const url = signal(new URL(location.href));
export const path = computed(() => url.value.pathname.replace(/(.)\/+$/, '$1'));
export const parameters = computed(() => url.value.searchParams);

/** Asked before this page is left; false keeps it. One page, one guard. */
type Guard = () => Promise<boolean>;
let guard: Guard | undefined;
export const guardWith = (ask: Guard): (() => void) => {
  guard = ask;
  return () => { if (guard === ask) guard = undefined; };
};
/** What the page had to say has been sent: it may be left. */
export const unguard = (): void => { guard = undefined; };

let index = Number((history.state as { index?: number } | null)?.index ?? 0);
const show = (): void => { url.value = new URL(location.href); };

export const navigate = async (to: string, { replace = false } = {}): Promise<void> => {
  const target = new URL(to, location.href);
  if (target.origin !== location.origin) return location.assign(target);
  if (target.pathname !== url.peek().pathname && guard && !(await guard())) return;
  if (!replace) index += 1;
  history[replace ? 'replaceState' : 'pushState']({ index }, '', target);
  const moved = target.pathname !== url.peek().pathname;
  show();
  if (moved) scrollTo(0, 0);
};

/** Changes parameters of this page's address; null takes one away. In place, so that "back" leaves the page and not each letter. */
export const setParameters = (changes: Readonly<Record<string, string | null>>, { replace = true } = {}): void => {
  const next = new URL(url.peek());
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.searchParams.delete(name);
    else next.searchParams.set(name, value);
  }
  // Commas and Chinese stay readable in the address that people send each other.
  next.search = next.search.replaceAll('%2C', ',');
  if (next.href !== url.peek().href) void navigate(next.href, { replace });
};

/** The parameters of a path that fits a pattern like `/enterprises/:id`. */
export const match = (pattern: string, given: string): Readonly<Record<string, string>> | undefined => {
  const wanted = pattern.split('/');
  const parts = given.split('/');
  if (wanted.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    const part = parts[at]!;
    if (want.startsWith(':')) {
      try { found[want.slice(1)] = decodeURIComponent(part); } catch { return undefined; }
    } else if (want !== part) return undefined;
  }
  return found;
};

/** Links inside the portal change the page without loading it anew. Files (with `download` or `data-plain`) are the browser's. */
const follow = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.hasAttribute('download') || link.dataset['plain'] !== undefined || (link.target && link.target !== '_self')) return;
  const target = new URL(link.href);
  if (target.origin !== location.origin || (target.pathname === location.pathname && target.hash && target.search === location.search)) return;
  event.preventDefault();
  void navigate(target.href);
};

/** The browser has moved already when it says so: with a guard we go back, ask, and go again. */
let returning = false;
const travel = async (): Promise<void> => {
  const at = Number((history.state as { index?: number } | null)?.index ?? 0);
  if (returning) { returning = false; return; }
  if (guard && location.pathname !== url.peek().pathname) {
    const distance = at - index;
    returning = true;
    history.go(-distance);
    if (!(await guard())) return;
    guard = undefined;
    history.go(distance);
    return;
  }
  index = at;
  show();
};

export const startRouter = (): void => {
  history.replaceState({ index }, '');
  addEventListener('popstate', () => void travel());
  document.addEventListener('click', follow);
  // The browser asks in its own words; which is all it allows.
  addEventListener('beforeunload', (event) => { if (guard) event.preventDefault(); });
};
