import { apart, Ended } from '../apart.ts';
import { Refusal } from '../error/refusal.ts';
import { admitArchive, fileRefusal, identify, limits } from './guard.ts';
import { byItself, unpacked } from './packed.ts';
import type { Given, Told } from './parse.apart.ts';
import type { Workbook } from './workbook.ts';
import { listEntries } from './zip.ts';

const entry = new URL('./parse.apart.ts', import.meta.url);

/** Bounds that a test may tighten. */
export interface OpenOptions {
  /** Milliseconds; default `limits.time`. */
  readonly time?: number;
  /** Megabytes of the reading process's heap; default `limits.memory`. */
  readonly memory?: number;
}

/**
 * Opens a department's file (.xlsx or .csv) as cells, in a process of bounded memory and time.
 * What the first bytes and the archive's directory tell is judged before anything is unpacked.
 * @throws Refusal `FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_TOO_LARGE_UNPACKED`, `FILE_TRUNCATED`, `FILE_OLD_XLS`, `FILE_ENCRYPTED`,
 *   `FILE_HAS_MACROS`, `FILE_UNKNOWN_FORMAT`, `FILE_TOO_MANY_COLUMNS`, `FILE_TOO_MANY_ROWS`, `FILE_TOO_SLOW`, `FILE_HAS_NO_SHEET`
 */
export const openWorkbook = async (name: string, bytes: Uint8Array, { time = limits.time, memory = limits.memory }: OpenOptions = {}): Promise<Workbook> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (identify(name, buffer) === 'xlsx') admitArchive(buffer.length, listEntries(buffer));

  const reader = apart(entry, memory);
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new Ended()); }, time); });
  try {
    const told = await Promise.race([reader.ask<Told>({ name, bytes: buffer } satisfies Given), tooSlow]);
    if ('workbook' in told) return unpacked(byItself(told.workbook));
    throw 'reasons' in told ? new Refusal(...told.reasons) : new Error(told.fault);
  } catch (error) {
    throw error instanceof Ended ? fileRefusal('FILE_TOO_SLOW') : error;
  } finally {
    clearTimeout(timer);
    reader.end();
  }
};
