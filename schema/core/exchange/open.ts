import { Worker } from 'node:worker_threads';
import { Refusal, type Reason } from '../error/refusal.ts';
import { admitArchive, fileRefusal, identify, limits } from './guard.ts';
import { type PackedWorkbook, unpacked } from './packed.ts';
import type { Workbook } from './workbook.ts';
import { listEntries } from './zip.ts';

const loader = new URL('../../../server/node/typescript.mjs', import.meta.url).href;
const entry = new URL('./parse.worker.ts', import.meta.url);

/** Bounds that a test may tighten. */
export interface OpenOptions {
  /** Milliseconds; default `limits.time`. */
  readonly time?: number;
  /** Megabytes of the worker's heap; default `limits.memory`. */
  readonly memory?: number;
}

/**
 * Opens a department's file (.xlsx or .csv) as cells, in a worker thread of bounded memory and time.
 * What the first bytes and the archive's directory tell is judged before anything is unpacked.
 * @throws Refusal `FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_TOO_LARGE_UNPACKED`, `FILE_TRUNCATED`, `FILE_OLD_XLS`, `FILE_ENCRYPTED`,
 *   `FILE_HAS_MACROS`, `FILE_UNKNOWN_FORMAT`, `FILE_TOO_MANY_COLUMNS`, `FILE_TOO_MANY_ROWS`, `FILE_TOO_SLOW`, `FILE_HAS_NO_SHEET`
 */
export const openWorkbook = async (name: string, bytes: Uint8Array, { time = limits.time, memory = limits.memory }: OpenOptions = {}): Promise<Workbook> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (identify(name, buffer) === 'xlsx') admitArchive(buffer.length, listEntries(buffer));

  const copy = new Uint8Array(bytes).buffer;
  const worker = new Worker(entry, {
    workerData: { name, bytes: copy }, transferList: [copy],
    execArgv: ['--import', loader], env: {}, stdout: true, stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: Math.min(16, memory), stackSizeMb: 4 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Workbook>((resolve, reject) => {
      timer = setTimeout(() => { reject(fileRefusal('FILE_TOO_SLOW')); }, time);
      worker.once('message', (answer: { workbook: PackedWorkbook } | { reasons: Reason[] }) => {
        if ('workbook' in answer) resolve(unpacked(answer.workbook));
        else reject(new Refusal(...answer.reasons));
      });
      worker.once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? fileRefusal('FILE_TOO_SLOW') : error);
      });
      worker.once('exit', () => { reject(fileRefusal('FILE_TOO_SLOW')); });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
};
