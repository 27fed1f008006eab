/**
 * The session's cookie. Its name with `__Host-` makes browsers insist on Secure, Path=/ and no Domain, so that no
 * neighbour under the same domain can plant one. Over plain http browsers take such a cookie from this machine itself
 * only; a demo that is reached from elsewhere without https goes by a plain name. Production has the one name.
 */
const strict = '__Host-bureau';
const plain = 'bureau';
/** What a sign-in that is under way at a provider is known by: it binds the way back to the browser that went. */
const underWay = '-sign-in';
/** How far whoever carries it has written: see `written.ts`. */
const writtenTo = '-written';

export interface CookieRequest {
  readonly mode: 'demo' | 'production';
  /** As the browser sees the connection: our own TLS, or a trusted proxy's word. */
  readonly secure: boolean;
  /** The Host header. */
  readonly host: string | undefined;
}

const local = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/i;
const isStrict = ({ mode, secure, host }: CookieRequest): boolean => mode === 'production' || secure || local.test(host ?? '');

/** The one value that the request brings under a name; undefined when it brings none, or two that differ. */
function valueOf(cookies: string | undefined, name: string): string | undefined {
  if (!cookies) return undefined;
  const found = new Set<string>();
  for (const part of cookies.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) found.add(part.slice(at + 1).trim());
  }
  const [value] = found;
  return found.size === 1 ? value : undefined;
}

/** The token that the request brings. */
export function readToken(cookies: string | undefined, request: CookieRequest): string | undefined {
  const token = valueOf(cookies, isStrict(request) ? strict : plain);
  // 256 bits in base64url: what is anything else is not worth a question to the database.
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** The sign-in under way that the request brings, sealed as it was given. */
export function readUnderWay(cookies: string | undefined, request: CookieRequest): string | undefined {
  const sealed = valueOf(cookies, (isStrict(request) ? strict : plain) + underWay);
  return sealed !== undefined && /^[\w.-]{20,3000}$/.test(sealed) ? sealed : undefined;
}

const setCookie = (name: string, value: string | null, maxAgeSeconds: number, request: CookieRequest): string =>
  [`${name}=${value ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${value === null ? 0 : Math.max(0, Math.floor(maxAgeSeconds))}`, ...(isStrict(request) ? ['Secure'] : [])].join('; ');

/** The value of `Set-Cookie` that keeps the token; `null` forgets it. */
export const cookie = (token: string | null, maxAgeSeconds: number, request: CookieRequest): string => setCookie(isStrict(request) ? strict : plain, token, maxAgeSeconds, request);

/** The same for a sign-in under way. Lax: the provider sends the browser back from another site, by a link. */
export const underWayCookie = (sealed: string | null, maxAgeSeconds: number, request: CookieRequest): string => setCookie((isStrict(request) ? strict : plain) + underWay, sealed, maxAgeSeconds, request);

/** How far the browser says that it has written. */
export const readWritten = (cookies: string | undefined, request: CookieRequest): string | undefined => valueOf(cookies, (isStrict(request) ? strict : plain) + writtenTo);

/** The value of `Set-Cookie` that keeps it. */
export const writtenCookie = (place: string, maxAgeSeconds: number, request: CookieRequest): string => setCookie((isStrict(request) ? strict : plain) + writtenTo, place, maxAgeSeconds, request);
