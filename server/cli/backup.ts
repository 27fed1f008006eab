import { realpathSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keepLogIn } from '../database/archive.ts';
import { forgetBases, takeBase } from '../database/base-backup.ts';
import { chooseAccount } from '../database/binaries.ts';
import { openDatabase } from '../database/open.ts';
import { readConfig, unwritable } from '../config.ts';
import { Fault } from '../fault.ts';
import { attachmentsIn, mirrorAttachments } from '../files.ts';
import { say } from '../log.ts';
import { answer, type Options } from './context.ts';

export interface BackupOptions extends Options { readonly folder: string; readonly keep: string }

/** Parts of a backup's folder. */
export const partsOf = (folder: string) => ({ base: join(folder, 'base'), wal: join(folder, 'wal'), attachments: join(folder, 'attachments'), secret: join(folder, 'secret') });

/**
 * `backup <folder>`: a base backup while the bureau works, the attachments that are not there yet, and from now on every
 * finished piece of the database's log and every new attachment as they come: with `restore` the bureau is brought back to
 * any second since. Run it daily; older base backups go.
 */
export const backup = async ({ folder: given, keep, json }: BackupOptions): Promise<void> => {
  const config = readConfig();
  if (config.databaseUrl !== undefined) {
    throw new Fault('备份命令用于内置数据库；DATABASE_URL 指向的数据库请用其自身的备份（pg_basebackup 与归档），并备份数据目录的 attachments', 'backup is for the embedded database; back up the one of DATABASE_URL with its own tools (pg_basebackup, archiving), and the data folder\'s attachments');
  }
  const kept = Number(keep);
  if (!Number.isInteger(kept) || kept < 1) throw new Fault('--keep 应为正整数', '--keep must be a positive number');
  const folder = resolve(given);
  const parts = partsOf(folder);
  try {
    if (await mkdir(folder, { recursive: true }) !== undefined) await chmod(folder, 0o711); // the database's account passes through it to its own part
    for (const part of [parts.base, parts.attachments]) await mkdir(part, { recursive: true, mode: 0o700 });
  } catch (error) { throw unwritable(folder, error); }
  const database = await openDatabase(config, { alone: false, say });
  try {
    const entrance = join(config.dataDirectory, 'postgres');
    const cluster = realpathSync(entrance);
    keepLogIn(parts.wal, cluster, chooseAccount(entrance));
    say('正在备份数据库…', 'backing up the database');
    const { place, backup: taken } = await takeBase({ url: database.url, cluster, folder: parts.base });
    // After the base, so that a file whose row is in it is here too; what comes later is kept as it comes.
    const attachments = join(config.dataDirectory, 'attachments');
    const copied = await mirrorAttachments(attachments, parts.attachments);
    // A demo's own secret opens its sealed columns; production's is in its settings, and belongs somewhere else than the data.
    if ((await readdir(config.dataDirectory)).includes('secret')) { await copyFile(join(config.dataDirectory, 'secret'), parts.secret); await chmod(parts.secret, 0o600); }
    const forgotten = await forgetBases(parts.base, parts.wal, kept);
    answer({ folder, base: place, ...taken, attachments: (await attachmentsIn(parts.attachments)).length, copied, forgotten }, () => [
      `✓ 已备份到 ${place}（${taken.files} 个文件，${(taken.bytes / 1_048_576).toFixed(0)} MB；附件新增 ${copied} 个）| backed up`,
      `自 ${new Date(taken.stoppedAt).toLocaleString('sv', { timeZone: 'Asia/Shanghai' })} 起可恢复到任一秒；日志持续留存于 ${parts.wal} | from then on it can be brought back to any second`,
      ...(config.mode === 'production' ? ['请另行妥善保管 BUREAU_SECRET：没有它，加密字段无法打开 | keep BUREAU_SECRET elsewhere: without it the sealed columns stay shut'] : []),
    ], json);
  } finally { await database.close(); }
};
