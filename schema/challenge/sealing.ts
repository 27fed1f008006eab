import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * What the program does of sealed bids: it checks their outside, and opens them once two officers have given their parts.
 * Sealing itself happens where the bidder is (`client/challenge/sealing.ts`, or his own system): README.md tells the format.
 */

const base64 = (most: number) => z.string().max(most).regex(/^[A-Za-z0-9+/]*={0,2}$/);
const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));

/** A padded bid under a key of its own; the key in two-of-n parts, each sealed to one officer; and once more to the bidder. */
export const Envelope = z.object({
  format: z.literal(1),
  sealCode: hex(32),
  iv: base64(16),
  /** AES-256-GCM of the padded content; the seal code is authenticated with it. */
  body: base64(700_000),
  /** SHA-256 of the content: what is opened must be what was promised, and can be shown to be. */
  commitment: hex(64),
  /** One an officer, by the fingerprint of his key. `check` is SHA-256 of the part inside, so that a wrong part is found out at once. */
  shares: z.array(z.object({ key: hex(32), ephemeral: base64(100), iv: base64(16), sealed: base64(100), check: hex(64) })).max(20).readonly(),
  /** The key under the bidder's own code: to go on with a draft, to replace a bid, to disclose it where officers fail. */
  own: z.object({ salt: base64(64), iv: base64(16), sealed: base64(100) }),
});
export type Envelope = z.infer<typeof Envelope>;

/** Whose bodies are all multiples of this many bytes: how long a bid is tells nothing of what is in it. */
export const paddedTo = 65_536;
const tagBytes = 16;

/** What is wrong with an envelope from outside; null when nothing is. */
export function faultOf(envelope: Envelope, sealCode: string, keys: readonly string[]): string | null {
  if (envelope.sealCode !== sealCode) return '密封件不属于本申请';
  const bytes = Buffer.from(envelope.body, 'base64').length - tagBytes;
  if (bytes <= 0 || bytes % paddedTo !== 0) return '密封件长度不符';
  const covered = new Set(envelope.shares.map(({ key }) => key));
  if (covered.size !== envelope.shares.length || keys.length !== covered.size || keys.some((key) => !covered.has(key))) return '密封件的开标密钥与榜单公布的不一致，请刷新后重新密封';
  return null;
}

/** The same text for the same envelope: what was received, for the receipt and the journal. */
export const hashOf = ({ format, sealCode, iv, body, commitment, shares, own }: Envelope): string =>
  createHash('sha256').update(JSON.stringify([format, sealCode, iv, body, commitment, [...shares].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, ephemeral, iv: shareIv, sealed, check }) => [key, ephemeral, shareIv, sealed, check]), own.salt, own.iv, own.sealed])).digest('hex');

/** Whether an officer's part is the one that was sealed to him: a slip, or ill will, is refused before it can spoil anything. */
export function isShareOf(envelope: Envelope, key: string, share: string): boolean {
  const entry = envelope.shares.find((each) => each.key === key);
  if (!entry || !/^[0-9a-f]{66}$/.test(share)) return false;
  return timingSafeEqual(createHash('sha256').update(Buffer.from(share, 'hex')).digest(), Buffer.from(entry.check, 'hex'));
}

export type Opened = { readonly text: string } | { readonly fault: string };

/** Opens an envelope with two parts of its key. */
export function openEnvelope(envelope: Envelope, [one, other]: readonly [string, string]): Opened {
  const body = Buffer.from(envelope.body, 'base64');
  try {
    const key = combine(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(envelope.iv, 'base64'), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(aad(envelope.sealCode)));
    decipher.setAuthTag(body.subarray(body.length - tagBytes));
    const padded = Buffer.concat([decipher.update(body.subarray(0, body.length - tagBytes)), decipher.final()]);
    return committed(envelope, unpadded(padded));
  } catch {
    return { fault: '密封件无法开启：内容已损坏或并非按规定密封' };
  }
}

/** Whether what the bidder discloses himself is what he sealed. */
export const committed = ({ commitment }: Pick<Envelope, 'commitment'>, text: string): Opened =>
  (createHash('sha256').update(text, 'utf8').digest('hex') === commitment ? { text } : { fault: '内容与密封时的承诺不符' });

export const aad = (sealCode: string): string => `cloud-bureau bid 1 ${sealCode}`;

/** Four bytes of length, the content, then zeros. */
const unpadded = (padded: Buffer): string => {
  const length = padded.readUInt32BE(0);
  if (length > padded.length - 4) throw new RangeError('length');
  return padded.subarray(4, 4 + length).toString('utf8');
};

/**
 * Shamir's scheme with a threshold of two, byte by byte over GF(2⁸): a part is its number x and, for each byte s of the key,
 * y = s + a·x with a random a. Two parts give s = (y₁x₂ + y₂x₁) / (x₁ + x₂); one alone says nothing at all.
 */
function combine(one: Buffer, other: Buffer): Buffer {
  const [x1, x2] = [one[0]!, other[0]!];
  if (x1 === x2 || x1 === 0 || x2 === 0) throw new RangeError('two different parts are needed');
  const divisor = inverse(x1 ^ x2);
  return Buffer.from(one.subarray(1).map((y1, place) => multiply(multiply(y1, x2) ^ multiply(other[place + 1]!, x1), divisor)));
}

/** In GF(2⁸) modulo x⁸+x⁴+x³+x+1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let [left, right] = [a, b]; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left = (left << 1) ^ (left & 0x80 ? 0x11b : 0);
  }
  return product;
}
/** a²⁵⁴ = a⁻¹. */
const inverse = (a: number): number => { let result = 1; for (let n = 0; n < 254; n += 1) result = multiply(result, a); return result; };
