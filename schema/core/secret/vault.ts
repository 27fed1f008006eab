import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/**
 * Keeps what the database must not show: sealed text that can be opened again, and keyed hashes to find it by.
 * Made once by the server from BUREAU_SECRET and handed on; there is no other way to a key.
 */
export interface Vault {
  /**
   * AES-256-GCM. What was sealed for one purpose opens for no other, so that a value copied into another column is
   * refused instead of shown.
   *
   * @param purpose where it is kept, e.g. `person.phone`
   */
  seal(clear: string, purpose: string): string;
  /** @throws when it was changed, sealed for another purpose, or under a secret that is not known */
  open(sealed: string, purpose: string): string;
  /** HMAC-SHA-256, hexadecimal: equal values are found by it, and without the secret nothing is guessed from it. */
  hash(clear: string, purpose: string): string;
  /** Whether it was sealed under a former secret and should be sealed anew. */
  isStale(sealed: string): boolean;
}

interface Root { readonly id: string; readonly key: (use: 'seal' | 'hash', purpose: string) => KeyObject }

const root = (secret: string): Root => {
  const derive = (info: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'bureau vault 1', info, 32));
  const keys = new Map<string, KeyObject>();
  return {
    id: derive('id').toString('hex').slice(0, 8),
    key: (use, purpose) => {
      const info = `${use} ${purpose}`;
      const known = keys.get(info) ?? createSecretKey(derive(info));
      keys.set(info, known);
      return known;
    },
  };
};

/**
 * @param secret seals, opens and hashes
 * @param former secrets of before: they only open. Hashes made under them find nothing until their rows are sealed anew.
 */
export function createVault(secret: string, former: readonly string[] = []): Vault {
  const current = root(secret);
  const roots = new Map([...former.map(root), current].map((each) => [each.id, each]));
  return {
    seal(clear, purpose) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', current.key('seal', purpose), iv);
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
      return `v1.${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, purpose) {
      const [version, id, text] = sealed.split('.');
      const from = roots.get(id ?? '');
      if (version !== 'v1' || !from || !text) throw new Error('this was sealed under a secret that is not known');
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', from.key('seal', purpose), bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    },
    hash: (clear, purpose) => createHmac('sha256', current.key('hash', purpose)).update(clear).digest('hex'),
    isStale: (sealed) => sealed.split('.')[1] !== current.id,
  };
}
