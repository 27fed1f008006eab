import { randomFillSync } from 'node:crypto';

/**
 * UUID version 7 (RFC 9562), made here because PostgreSQL makes it only from 18 on. Ids of one process ascend even within
 * a millisecond: 48 bits of time, 12 bits of counter, 62 random bits.
 */
export const uuidv7 = (): string => {
  const now = Date.now();
  if (used === pool.length) { randomFillSync(pool); used = 0; }
  const bytes = pool.subarray(used, used += 16);
  if (now > moment) { moment = now; counter = bytes.readUInt16BE(6) & 0x7ff; }
  else if (++counter > 0xfff) { moment += 1; counter = 0; }
  bytes.writeUIntBE(moment, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** Random bytes are fetched for many ids at a time; each is used once. */
const pool = Buffer.allocUnsafeSlow(4_096);
let used = pool.length;
let moment = 0;
let counter = 0;
