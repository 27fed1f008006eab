import { createCipheriv, createDecipheriv, createHmac, getCiphers, getHashes, hkdfSync, type KeyObject, timingSafeEqual, randomBytes } from 'node:crypto';

/** How values are sealed and hashed: the world's algorithms, or the national ones (GB/T 32907 SM4, GB/T 32905 SM3) for 密评. */
export const suiteNames = ['aes', 'sm'] as const;
export type SuiteName = (typeof suiteNames)[number];

export interface Suite {
  /** What a sealed value begins with. */
  readonly mark: string;
  readonly derive: (secret: string, info: string, length: number) => Buffer;
  /** Bytes of a sealing key. */
  readonly keyLength: number;
  readonly seal: (clear: string, key: KeyObject) => Buffer;
  /** @throws when it was changed, or the key is another */
  readonly open: (bytes: Buffer, key: KeyObject) => string;
  readonly hash: (clear: string, key: KeyObject) => string;
}

const derived = (digest: string, secret: string, info: string, length: number): Buffer => Buffer.from(hkdfSync(digest, secret, 'bureau vault 1', info, length));
const hashed = (digest: string) => (clear: string, key: KeyObject): string => createHmac(digest, key).update(clear).digest('hex');

/** Sealed and proven by the cipher itself: nonce, tag, body. */
const withTag = (cipher: 'aes-256-gcm'): Pick<Suite, 'seal' | 'open'> => ({
  seal(clear, key) {
    const iv = randomBytes(12);
    const made = createCipheriv(cipher, key, iv);
    const body = Buffer.concat([made.update(clear, 'utf8'), made.final()]);
    return Buffer.concat([iv, made.getAuthTag(), body]);
  },
  open(bytes, key) {
    const made = createDecipheriv(cipher, key, bytes.subarray(0, 12), { authTagLength: 16 });
    made.setAuthTag(bytes.subarray(12, 28));
    return made.update(bytes.subarray(28), undefined, 'utf8') + made.final('utf8');
  },
});

/**
 * SM4 in counter mode, then HMAC-SM3 over nonce and body (encrypt, then prove): OpenSSL's SM4-GCM is not among the ciphers that
 * Node offers. Nonce 16 bytes, proof 32, body. The key is 16 bytes for the cipher and 32 for the proof.
 */
const sm4: Pick<Suite, 'seal' | 'open'> = (() => {
  const parts = (key: KeyObject): readonly [Buffer, Buffer] => { const bytes = key.export(); return [bytes.subarray(0, 16), bytes.subarray(16)]; };
  const proof = (key: Buffer, iv: Buffer, body: Buffer): Buffer => createHmac('sm3', key).update(iv).update(body).digest();
  return {
    seal(clear, key) {
      const [cipherKey, proofKey] = parts(key);
      const iv = randomBytes(16);
      const made = createCipheriv('sm4-ctr', cipherKey, iv);
      const body = Buffer.concat([made.update(clear, 'utf8'), made.final()]);
      return Buffer.concat([iv, proof(proofKey, iv, body), body]);
    },
    open(bytes, key) {
      const [cipherKey, proofKey] = parts(key);
      const [iv, said, body] = [bytes.subarray(0, 16), bytes.subarray(16, 48), bytes.subarray(48)];
      if (said.length !== 32 || !timingSafeEqual(said, proof(proofKey, iv, body))) throw new Error('a sealed value was changed, or is of another purpose');
      const made = createDecipheriv('sm4-ctr', cipherKey, iv);
      return made.update(body, undefined, 'utf8') + made.final('utf8');
    },
  };
})();

export const suites: Readonly<Record<SuiteName, Suite>> = {
  aes: { mark: 'v1', keyLength: 32, derive: (...given) => derived('sha256', ...given), hash: hashed('sha256'), ...withTag('aes-256-gcm') },
  sm: { mark: 's1', keyLength: 48, derive: (...given) => derived('sm3', ...given), hash: hashed('sm3'), ...sm4 },
};

/** What of a suite this Node's OpenSSL lacks; empty when it can be used. */
export function missingOf(name: SuiteName, has: { readonly ciphers: readonly string[]; readonly hashes: readonly string[] } = { ciphers: getCiphers(), hashes: getHashes() }): readonly string[] {
  return name === 'aes' ? [] : [...has.ciphers.includes('sm4-ctr') ? [] : ['sm4-ctr'], ...has.hashes.includes('sm3') ? [] : ['sm3']];
}
