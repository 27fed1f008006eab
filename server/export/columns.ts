import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { apart } from '../../schema/core/apart.ts';
import type { ColumnsWish } from './columns.apart.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Megabytes of the reading process's heap: it holds a page of rows at a time. */
const memory = 256;

export interface Page { readonly rows: readonly (readonly (string | null)[])[]; readonly total: number | null; readonly next: string | null }

/** A list of the portal as its own page declares it: what it asks for, and how its columns read. */
export interface ListColumns {
  readonly document: string;
  readonly titles: readonly string[];
  /** What the schema answered, as the rows that the page would show. */
  read(data: unknown): Promise<Page>;
  close(): void;
}

/** In a process of its own: the bundler's memory ends with it. Built once a version. */
const build = async (dataDirectory: string | undefined): Promise<string> => {
  const folders = [here('../../client/dist'), ...(dataDirectory ? [join(dataDirectory, 'portal')] : [])];
  return (await promisify(execFile)(process.execPath, [here('../../client/columns.mjs'), ...folders], { maxBuffer: 1 << 20 })).stdout.trim().split('\n').at(-1)!;
};

/**
 * Reads the list at an address of the portal in a process of its own, where the portal's code finds as much of a browser as it needs to say
 * what its columns are. Null when no list is there.
 */
export async function openColumns({ address, language, money, dataDirectory }: { readonly address: string; readonly language: string; readonly money: string; readonly dataDirectory?: string | undefined }): Promise<ListColumns | null> {
  const bundle = pathToFileURL(await build(dataDirectory)).href;
  const wish: ColumnsWish = { bundle, address: new URL(address, 'http://bureau.local').href, stored: { 'bureau.language': JSON.stringify(language), 'bureau.settings': JSON.stringify({ money }) } };
  const reader = apart(new URL('./columns.apart.ts', import.meta.url), memory);
  try {
    const { list } = await reader.ask<{ readonly list: Pick<ListColumns, 'document' | 'titles'> | null }>(wish);
    if (list) return { ...list, close: reader.end, read: (data) => reader.ask<Page>(data as object) };
    reader.end();
    return null;
  } catch (error) {
    reader.end();
    throw error;
  }
}
