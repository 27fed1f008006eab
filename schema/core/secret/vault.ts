import { createSecretKey, type KeyObject } from 'node:crypto';
import { missingOf, type Suite, type SuiteName, suites } from './suite.ts';

/**
 * Keeps what the database must not show: sealed text that can be opened again, and keyed hashes to find it by.
 * Made once by the server from BUREAU_SECRET and handed on; there is no other way to a key.
 */
export interface Vault {
  /**
   * AES-256-GCM, or SM4-CTR with HMAC-SM3. What was sealed for one purpose opens for no other, so that a value copied into
   * another column is refused instead of shown.
   *
   * @param purpose where it is kept, e.g. `person.phone`
   */
  seal(clear: string, purpose: string): string;
  /** @throws when it was changed, sealed for another purpose, or under a secret that is not known */
  open(sealed: string, purpose: string): string;
  /** HMAC-SHA-256 or HMAC-SM3, hexadecimal: equal values are found by it, and without the secret nothing is guessed from it. */
  hash(clear: string, purpose: string): string;
  /** Its hashes under every secret and suite that is known, today's first: to find or compare what nobody can hash anew. */
  hashes(clear: string, purpose: string): readonly string[];
  /** Whether it was sealed under a former secret or another suite and should be sealed anew. */
  isStale(sealed: string): boolean;
}

interface Root { readonly id: string; readonly suite: Suite; readonly key: (use: 'seal' | 'hash', purpose: string) => KeyObject }

const root = (secret: string, suite: Suite): Root => {
  const keys = new Map<string, KeyObject>();
  return {
    id: `${suite.mark}.${suite.derive(secret, 'id', 32).toString('hex').slice(0, 8)}`, suite,
    key: (use, purpose) => {
      const info = `${use} ${purpose}`;
      const known = keys.get(info) ?? createSecretKey(suite.derive(secret, info, use === 'seal' ? suite.keyLength : 32));
      keys.set(info, known);
      return known;
    },
  };
};

/**
 * @param secret seals, opens and hashes
 * @param former secrets of before: they only open. Hashes made under them find nothing until their rows are sealed anew.
 * @param suite what is sealed and hashed from now on; what another has sealed is opened all the same. `bureau rotate` moves rows over.
 */
export function createVault(secret: string, former: readonly string[] = [], suite: SuiteName = 'aes'): Vault {
  const current = root(secret, suites[suite]);
  const usable = (Object.keys(suites) as SuiteName[]).filter((name) => missingOf(name).length === 0);
  const roots = new Map([...[secret, ...former].flatMap((each) => usable.map((name) => root(each, suites[name]))), current].map((each) => [each.id, each]));
  const idOf = (sealed: string): string => sealed.split('.', 2).join('.');
  return {
    seal: (clear, purpose) => `${current.id}.${current.suite.seal(clear, current.key('seal', purpose)).toString('base64url')}`,
    open(sealed, purpose) {
      const [, , text] = sealed.split('.');
      const from = roots.get(idOf(sealed));
      if (!from || !text) throw new Error('this was sealed under a secret that is not known');
      return from.suite.open(Buffer.from(text, 'base64url'), from.key('seal', purpose));
    },
    hash: (clear, purpose) => current.suite.hash(clear, current.key('hash', purpose)),
    hashes: (clear, purpose) => [current, ...[...roots.values()].filter(({ id }) => id !== current.id)].map(({ suite: of, key }) => of.hash(clear, key('hash', purpose))),
    isStale: (sealed) => idOf(sealed) !== current.id,
  };
}
