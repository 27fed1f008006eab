import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from 'pg';
import { findAccessToken } from '../../schema/account/access-token.ts';
import { type FoundKey, findApiKey, isFrom, touchApiKey } from '../../schema/account/api-key.ts';
import { everybody, policyInForce } from '../../schema/account/policy.ts';
import { type Found, findSession, tokenHash, touchSession } from '../../schema/account/session.ts';
import { type Actor, publicActor } from '../../schema/core/access/actor.ts';
import type { RequestSession } from '../../schema/core/context.ts';
import type { Vault } from '../../schema/core/secret/vault.ts';
import { hear } from '../database/hear.ts';
import type { Log } from '../log.ts';
import { cookie, readToken, readUnderWay, underWayCookie } from './cookie.ts';

/** What of an HTTP request says who asks; `IncomingMessage.headers` fits. */
export interface SessionRequest {
  readonly headers: { readonly cookie?: string | undefined; readonly authorization?: string | undefined; readonly host?: string | undefined; readonly 'user-agent'?: string | undefined };
  /** The client's address: the socket's, or a trusted proxy's word. */
  readonly address: string | null;
  /** The browser speaks https, to us or to a trusted proxy. */
  readonly secure: boolean;
}

export interface Identified {
  readonly actor: Actor;
  readonly sessionId: string | null;
  /** A key was shown that is no good: answer 401 and do nothing. A cookie that has run out is just nobody. */
  readonly refused: string | null;
}

export interface Sessions {
  /** A hit costs a hash and a look-up. */
  actorOf(request: SessionRequest): Promise<Identified>;
  /** What the request's operations do to the cookie, and then the headers of the answer. */
  requestSession(request: SessionRequest, sessionId: string | null): RequestSession & { readonly headers: () => readonly (readonly [string, string])[] };
  /** Drops what this process remembers of an owner. */
  forget(ownerId: string): void;
  /** Calls whenever something of this owner's ended, here or elsewhere: what hangs on it is to be looked at anew. */
  onEnded(listener: (ownerId: string) => void): void;
  /** Whether a revocation elsewhere acts at once; while not, every request is read from the database. */
  readonly hears: boolean;
  close(): Promise<void>;
}

export interface SessionNeeds {
  readonly orm: MikroORM;
  /** Opens a connection for LISTEN; it stays open. */
  readonly listen: () => Promise<Client>;
  readonly vault: Vault;
  readonly log: Log;
  readonly mode: 'demo' | 'production';
  /** Tests set the time by it. */
  readonly now?: () => Date;
}

/** What an answer does to the browser's cookies, as headers. */
export const cookiesOf = (session: { readonly headers: () => readonly (readonly [string, string])[] }): { readonly 'set-cookie'?: string[] } => {
  const set = session.headers().map(([, value]) => value);
  return set.length > 0 ? { 'set-cookie': set } : {};
};

/** So long is a sign-in remembered: a role that runs out by its date, or a new name, is seen this late at most. */
const rememberedFor = 20_000;
const mostRemembered = 20_000;

interface Remembered { readonly owner: string; readonly until: number; readonly identified: Identified; readonly key: FoundKey | null }

const nobody: Identified = { actor: publicActor, sessionId: null, refused: null };
const badKey: Identified = { ...nobody, refused: '密钥无效、已到期、已撤销，或不能从此地址使用。' };

/** Who asks: from the cookie of a browser, or the key of a partner's system. */
export async function createSessions({ orm, listen, vault, log, mode, now = () => new Date() }: SessionNeeds): Promise<Sessions> {
  const remembered = new Map<string, Remembered>();
  const byOwner = new Map<string, Set<string>>();
  const listeners: ((ownerId: string) => void)[] = [];
  /** Grows with everything that is forgotten: what was read before must not be remembered after. */
  let age = 0;

  const drop = (hashed: string): void => {
    const owner = remembered.get(hashed)?.owner;
    remembered.delete(hashed);
    if (owner === undefined) return;
    const all = byOwner.get(owner);
    all?.delete(hashed);
    if (all?.size === 0) byOwner.delete(owner);
  };
  const forget = (owner: string | null): void => {
    age += 1;
    if (owner === null) { remembered.clear(); byOwner.clear(); return; }
    for (const hashed of byOwner.get(owner) ?? []) remembered.delete(hashed);
    byOwner.delete(owner);
    for (const ended of listeners) ended(owner);
  };
  const remember = (hashed: string, entry: Remembered): void => {
    if (remembered.size >= mostRemembered) forget(null);
    remembered.set(hashed, entry);
    const all = byOwner.get(entry.owner) ?? new Set();
    all.add(hashed);
    byOwner.set(entry.owner, all);
  };
  const revocations = await hear({ listen, channel: 'session', log, without: 'revocations are not heard: sessions are read from the database', heard: (said) => forget(said === everybody ? null : said) });

  /** What is remembered and still good, else what the database says. */
  const look = async (hashed: string, read: () => Promise<Omit<Remembered, 'until'> & { readonly expiresAt: Date } | null>): Promise<Omit<Remembered, 'until'> | null> => {
    const known = remembered.get(hashed);
    if (known !== undefined) { // so revocations are heard: what was remembered is dropped when they no longer are
      if (known.until > now().getTime()) return known;
      drop(hashed);
    }
    const before = age;
    const found = await read();
    if (found && revocations.hears && age === before) {
      remember(hashed, { ...found, until: Math.min(now().getTime() + rememberedFor, found.expiresAt.getTime()) });
    }
    return found;
  };

  const ofSession = async (hashed: string) => {
    const em = orm.em.fork();
    const at = now();
    const found: Found | null = await findSession(em, hashed, at, mode === 'production', await policyInForce(em, at));
    if (!found) return null;
    await touchSession(em, found, at);
    return { owner: found.actor.personId!, identified: { actor: found.actor, sessionId: found.sessionId, refused: null }, key: null, expiresAt: found.expiresAt };
  };
  const ofKey = async (token: string) => {
    const em = orm.em.fork();
    const at = now();
    const found = await (token.startsWith('bureau-token_') ? findAccessToken : findApiKey)(em, vault, token, at);
    if (!found) return null;
    await touchApiKey(em, found, at);
    return { owner: found.keyId, identified: { actor: found.actor, sessionId: null, refused: null }, key: found, expiresAt: found.expiresAt };
  };

  return {
    async actorOf(request) {
      const { authorization } = request.headers;
      if (authorization !== undefined) {
        const token = /^Bearer ([\w-]{1,1000})$/i.exec(authorization)?.[1];
        const found = token === undefined ? null : await look(`key ${tokenHash(token)}`, () => ofKey(token));
        return found && (found.key?.from == null || isFrom(found.key.from, request.address)) ? found.identified : badKey;
      }
      const token = readToken(request.headers.cookie, { mode, secure: request.secure, host: request.headers.host });
      if (token === undefined) return nobody;
      const hashed = tokenHash(token);
      return (await look(hashed, () => ofSession(hashed)))?.identified ?? nobody;
    },
    requestSession(request, sessionId) {
      const about = { mode, secure: request.secure, host: request.headers.host };
      let id = sessionId;
      let header: string | null = null;
      let underWay: string | null = null;
      return {
        get id() { return id; },
        address: request.address, userAgent: request.headers['user-agent'] ?? null, strict: mode === 'production',
        get underWay() { return readUnderWay(request.headers.cookie, about) ?? null; },
        open(token, maxAgeSeconds, opened) { id = opened; header = cookie(token, maxAgeSeconds, about); },
        close() { id = null; header = cookie(null, 0, about); },
        carry(sealed, maxAgeSeconds) { underWay = underWayCookie(sealed, maxAgeSeconds, about); },
        forget,
        headers: () => [header, underWay].flatMap((each) => (each === null ? [] : [['set-cookie', each] as const])),
      };
    },
    forget,
    onEnded(listener) { listeners.push(listener); },
    get hears() { return revocations.hears; },
    close: () => revocations.close(),
  };
}
