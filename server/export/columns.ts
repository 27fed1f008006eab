import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { ColumnsWish } from './columns.worker.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const loader = new URL('../node/typescript.mjs', import.meta.url).href;
/** Megabytes of the thread's heap: it holds a page of rows at a time. */
const memory = 256;

export interface Page { readonly rows: readonly (readonly (string | null)[])[]; readonly total: number | null; readonly next: string | null }

/** A list of the portal as its own page declares it: what it asks for, and how its columns read. */
export interface ListColumns {
  readonly document: string;
  readonly titles: readonly string[];
  /** What the schema answered, as the rows that the page would show. */
  read(data: unknown): Promise<Page>;
  close(): Promise<void>;
}

/** In a process of its own: the bundler's memory ends with it. Built once a version. */
const build = async (dataDirectory: string | undefined): Promise<string> => {
  const folders = [here('../../client/dist'), ...(dataDirectory ? [join(dataDirectory, 'portal')] : [])];
  return (await promisify(execFile)(process.execPath, [here('../../client/columns.mjs'), ...folders], { maxBuffer: 1 << 20 })).stdout.trim().split('\n').at(-1)!;
};

/**
 * Reads the list at an address of the portal in a thread of its own, where the portal's code finds as much of a browser as it needs to say
 * what its columns are. Null when no list is there.
 */
export async function openColumns({ address, language, money, dataDirectory }: { readonly address: string; readonly language: string; readonly money: string; readonly dataDirectory?: string | undefined }): Promise<ListColumns | null> {
  const bundle = pathToFileURL(await build(dataDirectory)).href;
  const wish: ColumnsWish = { bundle, address: new URL(address, 'http://bureau.local').href, stored: { 'bureau.language': JSON.stringify(language), 'bureau.settings': JSON.stringify({ money }) } };
  const worker = new Worker(new URL('./columns.worker.ts', import.meta.url), { workerData: wish, execArgv: ['--import', loader], env: {}, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: memory } });
  const answer = <T>(): Promise<T> => new Promise<T>((resolve, reject) => {
    const over = (): void => { for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event); };
    worker.once('message', (said: T) => { over(); resolve(said); });
    worker.once('error', (error) => { over(); reject(error); });
    worker.once('exit', () => { over(); reject(new Error('the list could not be read')); });
  });
  const close = async (): Promise<void> => { await worker.terminate(); };
  try {
    const { list } = await answer<{ readonly list: Pick<ListColumns, 'document' | 'titles'> | null }>();
    if (!list) { await close(); return null; }
    return { ...list, close, read: async (data) => { const page = answer<Page>(); worker.postMessage(data); return page; } };
  } catch (error) {
    await close();
    throw error;
  }
}
