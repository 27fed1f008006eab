import type { EntityManager } from '@mikro-orm/postgresql';
import { timingSafeEqual } from 'node:crypto';
import type { Scope } from '../core/access/actor.ts';
import type { Vault } from '../core/secret/vault.ts';
import { type FoundKey, keyOfPrefix } from './api-key.ts';

/** So long a token is good, in seconds. */
export const tokenSeconds = 900;
const purpose = 'access-token';

/** What a token says, signed by the bureau and kept nowhere: for whose key, until when, and for which of its scopes (null: all). */
interface Said { readonly key: string; readonly until: number; readonly scopes: readonly Scope[] | null }

/** A token that stands for a key for a quarter of an hour. */
export function issueToken(vault: Vault, prefix: string, scopes: readonly Scope[] | null, now: Date): string {
  const said = Buffer.from(JSON.stringify({ key: prefix, until: now.getTime() + tokenSeconds * 1000, scopes } satisfies Said)).toString('base64url');
  return `bureau-token_${said}_${vault.hash(said, purpose)}`;
}

/** What a bearer token of ours stands for; null for any other, for one that has run out, and for one whose key has ended since. */
export async function findAccessToken(em: EntityManager, vault: Vault, token: string, now: Date): Promise<FoundKey | null> {
  const [, text, mac] = /^bureau-token_([\w-]+)_([0-9a-f]{64})$/.exec(token) ?? [];
  if (text === undefined || mac === undefined || !timingSafeEqual(Buffer.from(mac), Buffer.from(vault.hash(text, purpose)))) return null;
  const { key, until, scopes } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Said;
  const found = until > now.getTime() ? (await keyOfPrefix(em, key, now))?.found : undefined;
  if (!found) return null;
  const held = found.actor.scopes!;
  // What the key has lost since the token has lost too.
  return { ...found, expiresAt: new Date(Math.min(until, found.expiresAt.getTime())), actor: { ...found.actor, scopes: scopes === null ? held : new Set(scopes.filter((scope) => held.has(scope))) } };
}
