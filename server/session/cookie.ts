/**
 * The session's cookie. Its name with `__Host-` makes browsers insist on Secure, Path=/ and no Domain, so that no
 * neighbour under the same domain can plant one. Over plain http browsers take such a cookie from this machine itself
 * only; a demo that is reached from elsewhere without https goes by a plain name. Production has the one name.
 */
const sessions = 'bureau';

export interface CookieRequest {
  readonly mode: 'demo' | 'production';
  /** As the browser sees the connection: our own TLS, or a trusted proxy's word. */
  readonly secure: boolean;
  /** The Host header. */
  readonly host: string | undefined;
}

const local = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/i;
const isStrict = ({ mode, secure, host }: CookieRequest): boolean => mode === 'production' || secure || local.test(host ?? '');

const nameOf = (name: string, request: CookieRequest): string => (isStrict(request) ? `__Host-${name}` : name);

/** The value of the one cookie of this name; undefined when there is none, or two that differ. */
export function readCookie(name: string, cookies: string | undefined, request: CookieRequest): string | undefined {
  if (!cookies) return undefined;
  const whole = nameOf(name, request);
  const found = new Set<string>();
  for (const part of cookies.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === whole) found.add(part.slice(at + 1).trim());
  }
  const [value] = found;
  return found.size === 1 ? value : undefined;
}

/** The value of `Set-Cookie` that keeps the value; `null` forgets it. */
export function setCookie(name: string, value: string | null, maxAgeSeconds: number, request: CookieRequest): string {
  const parts = [`${nameOf(name, request)}=${value ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${value === null ? 0 : Math.max(0, Math.floor(maxAgeSeconds))}`];
  if (isStrict(request)) parts.push('Secure');
  return parts.join('; ');
}

/** The token that the request brings; undefined when it brings none, or two that differ. */
export function readToken(cookies: string | undefined, request: CookieRequest): string | undefined {
  const token = readCookie(sessions, cookies, request);
  // 256 bits in base64url: what is anything else is not worth a question to the database.
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** The value of `Set-Cookie` that keeps the token; `null` forgets it. */
export const cookie = (token: string | null, maxAgeSeconds: number, request: CookieRequest): string => setCookie(sessions, token, maxAgeSeconds, request);
