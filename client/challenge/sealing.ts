/**
 * Sealing where the bidder is, opening where the officer is: nothing that is in clear here goes anywhere else. What the
 * program does with it afterwards is in `schema/challenge/sealing.ts`; both keep to the format that the area's README tells.
 */

export interface OfficerKey { readonly fingerprint: string; readonly publicKey: string }
export interface WrappedKey { readonly salt: string; readonly iv: string; readonly sealed: string }
export interface SealedShare { readonly sealCode: string; readonly ephemeral: string; readonly iv: string; readonly sealed: string }
export interface Envelope {
  readonly format: 1; readonly sealCode: string; readonly iv: string; readonly body: string; readonly commitment: string;
  readonly shares: readonly { readonly key: string; readonly ephemeral: string; readonly iv: string; readonly sealed: string; readonly check: string }[];
  readonly own: WrappedKey;
}

/** Browsers give cryptography to pages that came over a safe way only. */
export const canSeal = (): boolean => Boolean(globalThis.crypto?.subtle);

type Bytes = Uint8Array<ArrayBuffer>;
const { subtle } = globalThis.crypto ?? { subtle: undefined as never };
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
const hex = (bytes: Bytes): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const base64 = (bytes: Bytes): string => { let text = ''; for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192)); return btoa(text); };
const bytesOf = (text: string): Bytes => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
export const sha256 = async (bytes: Bytes): Promise<string> => hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));

const paddedTo = 65_536;
const rounds = 100_000;
const aad = (sealCode: string): Bytes => utf8(`cloud-bureau bid 1 ${sealCode}`);

/** Letters and digits that are not mistaken for each other: a code of 120 bits, which nobody guesses from what is stored. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const makeCode = (): string => [...random(24)].map((byte) => letters[byte & 31]).join('').replace(/(.{4})(?=.)/g, '$1-');
/** A code as it was typed: hyphens, spaces and small letters make no difference. */
const plainCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

const aesOf = (bytes: Bytes, use: 'encrypt' | 'decrypt') => subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);
async function aesFromCode(code: string, salt: Bytes, use: 'encrypt' | 'decrypt') {
  const base = await subtle.importKey('raw', utf8(plainCode(code)), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}
async function wrap(bytes: Bytes, code: string, about: string): Promise<WrappedKey> {
  const [salt, iv] = [random(16), random(12)];
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, await aesFromCode(code, salt, 'encrypt'), bytes);
  return { salt: base64(salt), iv: base64(iv), sealed: base64(new Uint8Array(sealed)) };
}
/** @throws when the code is not the one */
async function unwrap({ salt, iv, sealed }: WrappedKey, code: string, about: string): Promise<Bytes> {
  return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv), additionalData: utf8(about) }, await aesFromCode(code, bytesOf(salt), 'decrypt'), bytesOf(sealed)));
}

/* —— Shamir's scheme, two of n, over GF(2⁸) modulo x⁸+x⁴+x³+x+1 —— */

function multiply(a: number, b: number): number {
  let product = 0;
  for (let [left, right] = [a, b]; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left = (left << 1) ^ (left & 0x80 ? 0x11b : 0);
  }
  return product;
}
/** Part x of a key: x itself, then s + a·x for each byte s. */
const partsOf = (key: Bytes, count: number): Bytes[] => {
  const slopes = random(key.length);
  return Array.from({ length: count }, (_, n) => Uint8Array.from([n + 1, ...key.map((byte, place) => byte ^ multiply(slopes[place]!, n + 1))]));
};

/* —— the bidder —— */

const lockTo = async ({ publicKey }: OfficerKey, use: 'encrypt' | 'decrypt', sealCode: string) => {
  const pair = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const other = await subtle.importKey('raw', bytesOf(publicKey), { name: 'ECDH', namedCurve: 'P-256' }, false, []);
  return { key: await shared(pair.privateKey, other, use, sealCode), ephemeral: base64(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))) };
};
type EcKey = Awaited<ReturnType<typeof subtle.importKey>>;
async function shared(own: EcKey, other: EcKey, use: 'encrypt' | 'decrypt', sealCode: string) {
  const base = await subtle.importKey('raw', await subtle.deriveBits({ name: 'ECDH', public: other }, own, 256), 'HKDF', false, ['deriveKey']);
  return subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: aad(sealCode) }, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/**
 * Seals a bid: to any two of the officers, and to the bidder himself under his code. Without officers it is a draft.
 *
 * @param content the text as it is to be read, JSON of the format `challengeBidFormat`
 */
export async function sealBid(content: string, { sealCode, officers, code }: { readonly sealCode: string; readonly officers: readonly OfficerKey[]; readonly code: string }): Promise<Envelope> {
  const text = utf8(content);
  const padded = new Uint8Array(Math.ceil((text.length + 4) / paddedTo) * paddedTo);
  new DataView(padded.buffer).setUint32(0, text.length);
  padded.set(text, 4);
  const [key, iv] = [random(32), random(12)];
  const body = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad(sealCode) }, await aesOf(key, 'encrypt'), padded);
  const parts = partsOf(key, officers.length);
  const shares = await Promise.all(officers.map(async (officer, n) => {
    const part = parts[n]!;
    const shareIv = random(12);
    const { key: lock, ephemeral } = await lockTo(officer, 'encrypt', sealCode);
    const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: shareIv, additionalData: aad(sealCode) }, lock, part);
    return { key: officer.fingerprint, ephemeral, iv: base64(shareIv), sealed: base64(new Uint8Array(sealed)), check: await sha256(part) };
  }));
  return { format: 1, sealCode, iv: base64(iv), body: base64(new Uint8Array(body)), commitment: await sha256(text), shares, own: await wrap(key, code, sealCode) };
}

/** Opens one's own envelope again with the code. @throws when the code is not the one, or the envelope was spoiled */
export async function openOwn({ sealCode, iv, body, own }: Envelope, code: string): Promise<string> {
  const key = await unwrap(own, code, sealCode);
  const padded = new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv), additionalData: aad(sealCode) }, await aesOf(key, 'decrypt'), bytesOf(body)));
  return new TextDecoder().decode(padded.subarray(4, 4 + new DataView(padded.buffer).getUint32(0)));
}

/* —— the officer —— */

const keyUse = 'cloud-bureau opening key';

/** Makes an officer's pair of keys; the private half leaves here only under the code. */
export async function makeOpeningKey(code: string): Promise<{ readonly publicKey: string; readonly wrapped: WrappedKey }> {
  const pair = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const secret = new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey: base64(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))), wrapped: await wrap(secret, code, keyUse) };
}

/**
 * Opens the parts that are sealed to an officer, all with his one code; null for one that its bidder sealed wrongly.
 *
 * @throws when the code is not the one
 */
export async function openShares(shares: readonly SealedShare[], wrapped: WrappedKey, code: string): Promise<(string | null)[]> {
  const own = await subtle.importKey('pkcs8', await unwrap(wrapped, code, keyUse), { name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  return Promise.all(shares.map(async ({ sealCode, ephemeral, iv, sealed }) => {
    try {
      const lock = await shared(own, await subtle.importKey('raw', bytesOf(ephemeral), { name: 'ECDH', namedCurve: 'P-256' }, false, []), 'decrypt', sealCode);
      return hex(new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv), additionalData: aad(sealCode) }, lock, bytesOf(sealed))));
    } catch {
      return null;
    }
  }));
}

/** 32 random bytes that stand in a bid: without them its hash could be guessed. */
export const makeNonce = (): string => hex(random(32));
