import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../schema/core/error/refusal.ts';

/** The attachments folder: bytes under random names, never under a name that a person gave. */
export interface FileStore {
  /**
   * Keeps bytes, whole or not at all, once the scanner has nothing against them.
   * @throws Refusal `FILE_INFECTED`, `STORAGE_FULL`
   */
  keep(bytes: Buffer): Promise<string>;
  read(file: string): ReadStream;
  size(file: string): Promise<number | null>;
  remove(file: string): Promise<void>;
  /** Every file there is that is older than this. */
  olderThan(moment: Date): Promise<string[]>;
}

export interface FileStoreNeeds {
  readonly folder: string;
  /** A program that is run with a file's path and ends with 0 when the file is clean, e.g. `clamdscan`. */
  readonly scanner?: string | undefined;
}

const run = promisify(execFile);

/** Where new files are kept a second time as they come, if anywhere: a link of this name in the folder. */
const mirror = '.mirror';
const isPart = (name: string): boolean => /^[0-9a-f]{2}$/.test(name);
const isFile = (name: string): boolean => /^[0-9a-f]{32}$/.test(name);

/** Every file of an attachments folder. */
export async function attachmentsIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const part of await readdir(folder).catch(() => [])) if (isPart(part)) for (const file of await readdir(join(folder, part))) if (isFile(file)) found.push(file);
  return found;
}

/** Copied whole or not at all; files never change, so that one which is there is right. */
async function copyTo(folder: string, file: string, from: string): Promise<void> {
  const path = join(folder, file.slice(0, 2), file);
  await mkdir(join(folder, file.slice(0, 2)), { recursive: true, mode: 0o700 });
  await copyFile(from, `${path}.part`);
  const handle = await open(`${path}.part`, 'r+');
  try { await handle.sync(); } finally { await handle.close(); }
  await rename(`${path}.part`, path);
}

/**
 * From now on new files of the folder are kept in another place too, and those that are not there yet are copied now.
 * @returns how many were
 */
export async function mirrorAttachments(folder: string, to: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rm(join(folder, mirror), { force: true });
  await symlink(to, join(folder, mirror));
  const known = new Set(await attachmentsIn(to));
  const missing = (await attachmentsIn(folder)).filter((file) => !known.has(file));
  for (const file of missing) await copyTo(to, file, join(folder, file.slice(0, 2), file)).catch((error: unknown) => { if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; });
  return missing.length;
}

export function createFileStore({ folder, scanner }: FileStoreNeeds): FileStore {
  const pathOf = (file: string): string => {
    if (!/^[0-9a-f]{32}$/.test(file)) throw new Error('not a file of ours');
    return join(folder, file.slice(0, 2), file);
  };
  return {
    async keep(bytes) {
      const file = randomBytes(16).toString('hex');
      const path = pathOf(file);
      const draft = `${path}.part`;
      try {
        await mkdir(join(folder, file.slice(0, 2)), { recursive: true, mode: 0o700 });
        const handle = await open(draft, 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally { await handle.close(); }
        if (scanner) await run(scanner, [draft], { timeout: 60_000 }).catch(() => { throw new Refusal({ code: 'FILE_INFECTED', message: '附件未通过病毒检查，未予接收。', path: ['file'] }); });
        // Before its row is: whoever brings the row back finds the file. A place that is away is made good by the next backup.
        if (await stat(join(folder, mirror)).catch(() => null)) await copyTo(join(folder, mirror), file, draft).catch(() => undefined);
        await rename(draft, path);
        return file;
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        if (['ENOSPC', 'EDQUOT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw new Refusal({ code: 'STORAGE_FULL', message: '附件存储空间不足，请稍后再试或联系管理员。', path: ['file'] });
        throw error;
      }
    },
    read: (file) => createReadStream(pathOf(file)),
    size: (file) => stat(pathOf(file)).then(({ size }) => size, () => null),
    remove: (file) => rm(pathOf(file), { force: true }),
    async olderThan(moment) {
      const found: string[] = [];
      for (const file of await attachmentsIn(folder)) {
        const about = await stat(pathOf(file)).catch(() => null);
        if (about && about.mtime < moment) found.push(file);
      }
      return found;
    },
  };
}
