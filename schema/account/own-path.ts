/**
 * Where to go after a sign-in: a page of our own, whatever was asked for. What an address comes to is judged, not how it
 * is written: `/.//elsewhere` leads elsewhere too.
 */
export function ownPath(wanted: string | null | undefined): string {
  const base = 'http://bureau.invalid';
  if (!wanted || wanted.length > 1_000 || !wanted.startsWith('/') || /[\p{Cc}\\]/u.test(wanted) || !URL.canParse(wanted, base)) return '/';
  const { host, pathname, search, hash } = new URL(wanted, base);
  return host === 'bureau.invalid' && !/^\/\//.test(pathname) && !/^\/(sign-in|api|graphql|federation)(\/|$)/.test(pathname) ? pathname + search + hash : '/';
}
