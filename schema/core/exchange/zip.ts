import { inflateRawSync } from 'node:zlib';
import { fileRefusal, type Announced } from './guard.ts';

/** One file inside a zip archive, as its central directory describes it; nothing is unpacked yet. */
export interface ZipEntry extends Announced {
  readonly packedSize: number;
  readonly method: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const tooBigFor32Bits = 0xffffffff;

/**
 * Lists a zip archive from its central directory alone, so that sizes are known before a byte is unpacked.
 * @throws Refusal `FILE_TRUNCATED` when the directory is missing or points outside the file.
 */
export const listEntries = (bytes: Buffer): ZipEntry[] => {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directorySignature) throw fileRefusal('FILE_TRUNCATED');
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const commentLength = bytes.readUInt16LE(at + 32);
    if (at + 46 + nameLength + extraLength > bytes.length) throw fileRefusal('FILE_TRUNCATED');
    const sizes = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const [size = 0, packedSize = 0, offset = 0] = widen(sizes, bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    if (offset + packedSize > bytes.length) throw fileRefusal('FILE_TRUNCATED');
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/').replace(/^\//, ''),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      size, packedSize, offset,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
};

/**
 * Unpacks one entry, never beyond the size its directory entry announced: a directory that lies is refused.
 * @throws Refusal `FILE_TRUNCATED`, `FILE_TOO_LARGE_UNPACKED`
 */
export const unpack = (bytes: Buffer, entry: ZipEntry): Buffer => {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localSignature) throw fileRefusal('FILE_TRUNCATED');
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw fileRefusal('FILE_TRUNCATED');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw fileRefusal('FILE_UNKNOWN_FORMAT');
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    if (content.length !== entry.size) throw fileRefusal('FILE_TRUNCATED');
    return content;
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw fileRefusal('FILE_TOO_LARGE_UNPACKED');
    throw fileRefusal('FILE_TRUNCATED');
  }
};

/** The end record stands at the very end, before a comment of at most 64 KB. */
const findEnd = (bytes: Buffer): number => {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw fileRefusal('FILE_TRUNCATED');
};

/** Values that do not fit 32 bits stand, in the same order, in the zip64 extra field. */
const widen = (values: readonly number[], extra: Buffer): number[] => {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  let next = at + 4;
  return values.map((value) => {
    if (value !== tooBigFor32Bits || next + 8 > extra.length) return value;
    next += 8;
    return Number(extra.readBigUInt64LE(next - 8));
  });
};
