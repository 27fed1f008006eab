import { constants } from 'node:fs';
import { chmod, copyFile, cp, lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Client } from 'pg';
import { codeOf } from '../../schema/core/sql/away.ts';
import { Fault } from '../fault.ts';
import { connection } from './orm.ts';

/** What a base backup is, beside its files. */
export interface BaseBackup {
  readonly startedAt: string;
  /** From this moment on the bureau can be brought back. */
  readonly stoppedAt: string;
  readonly version: string;
  /** The first file of the log that it needs. */
  readonly firstLog: string;
  readonly files: number;
  readonly bytes: number;
}

/** Files of a running server that mean nothing to another, and ours. */
const leftOut = /^(postmaster\.(pid|opts)|server\.log(\.old)?|archive|archive\.sh|restore|restore\.sh|\.s\.PGSQL.*|current_logfiles|pg_internal\.init.*|backup_label.*|recovery\.signal|standby\.signal)$/;
/** Folders that must be there, and empty. */
const emptied = new Set(['pg_wal', 'pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']);

/** A day and time that sort by themselves and are names of folders everywhere. */
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]/g, '').replace(/\.\d+Z$/, 'Z');

/**
 * Copies the cluster while it works, between `pg_backup_start` and `pg_backup_stop`: files may change under the copy, and
 * the log that is kept from its start on puts them right.
 *
 * @returns the backup's folder
 */
export async function takeBase({ url, cluster, folder }: { readonly url: string; readonly cluster: string; readonly folder: string }): Promise<{ readonly place: string; readonly backup: BaseBackup }> {
  const client = new Client(connection({ url, name: 'bureau backup' }));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const [{ mode, version }] = (await client.query<{ mode: string; version: string }>(`select current_setting('archive_mode') as mode, current_setting('server_version_num') as version`)).rows as [{ mode: string; version: string }];
    if (mode !== 'on') throw new Fault('数据库由旧版本启动，尚未留存日志：请重启云局后再备份', 'the database was started without keeping its log: restart the bureau first');
    // A quiet minute ends its file too, so that no more than a minute is ever only on this disk.
    await client.query(`alter system set archive_timeout = '60s'`);
    await client.query('select pg_reload_conf()');
    const startedAt = new Date();
    const [{ first }] = (await client.query<{ first: string }>(`select pg_walfile_name(pg_backup_start('bureau', true)) as first`)).rows as [{ first: string }];
    const place = join(folder, stamp(startedAt));
    const draft = `${place}.part`;
    await rm(draft, { recursive: true, force: true });
    const counted = await copyCluster(cluster, join(draft, 'cluster'));
    // Waits until everything that the copy needs is kept.
    const [{ label, now }] = (await client.query<{ label: string; now: Date }>('select labelfile as label, clock_timestamp() as now from pg_backup_stop(true)')).rows as [{ label: string; now: Date }];
    await writeFile(join(draft, 'cluster/backup_label'), label, { mode: 0o600 });
    const backup: BaseBackup = { startedAt: startedAt.toISOString(), stoppedAt: now.toISOString(), version, firstLog: first, ...counted };
    await writeFile(join(draft, 'backup.json'), `${JSON.stringify(backup, null, 2)}\n`, { mode: 0o600 });
    await rename(draft, place);
    return { place, backup };
  } finally { await client.end(); }
}

async function copyCluster(from: string, to: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  const walk = async (folder: string): Promise<void> => {
    const target = join(to, relative(from, folder));
    await mkdir(target, { recursive: true, mode: 0o700 });
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(ifGone([]))) {
      const path = join(folder, entry.name);
      if (leftOut.test(entry.name) || entry.name.startsWith('pgsql_tmp')) continue;
      if (entry.isDirectory()) {
        if (folder === from && emptied.has(entry.name)) {
          await mkdir(join(target, entry.name), { mode: 0o700 });
          if (entry.name === 'pg_wal') await mkdir(join(target, 'pg_wal/archive_status'), { mode: 0o700 });
        } else await walk(path);
      } else if (entry.isFile()) {
        const size = await copyWhole(path, join(target, entry.name)).catch(ifGone(null));
        if (size !== null) { files += 1; bytes += size; }
      }
    }
  };
  await walk(from);
  return { files, bytes };
}

/** Copied and on the disk. */
async function copyWhole(from: string, to: string): Promise<number> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await chmod(to, 0o600);
  const handle = await open(to, 'r');
  try { await handle.sync(); return (await handle.stat()).size; } finally { await handle.close(); }
}

/** A table that was dropped meanwhile. */
const ifGone = <T>(otherwise: T) => (error: unknown): T => { if (codeOf(error) === 'ENOENT') return otherwise; throw error; };

/** The backups of a folder, oldest first; one that was cut off is none. */
export async function basesIn(folder: string): Promise<{ readonly place: string; readonly backup: BaseBackup }[]> {
  const found = [];
  for (const name of (await readdir(folder).catch(ifGone([] as string[]))).sort()) {
    if (!/^\d{8}T\d{6}Z$/.test(name)) continue;
    found.push({ place: join(folder, name), backup: JSON.parse(await readFile(join(folder, name, 'backup.json'), 'utf8')) as BaseBackup });
  }
  return found;
}

/** Removes all but the newest backups, and the log that none of those left needs. */
export async function forgetBases(folder: string, wal: string, kept: number): Promise<number> {
  const all = await basesIn(folder);
  const gone = all.slice(0, Math.max(0, all.length - kept));
  for (const { place } of gone) await rm(place, { recursive: true });
  const first = all[gone.length]?.backup.firstLog;
  if (gone.length > 0 && first !== undefined) {
    // Names of one length that sort as the log goes on; the first eight digits are the timeline.
    for (const name of await readdir(wal)) if (/^[0-9A-F]{24}(\.[0-9A-F]+\.backup)?\.gz$/.test(name) && name.slice(8, 24) < first.slice(8)) await rm(join(wal, name));
  }
  return gone.length;
}

/** Puts a backup into a new cluster, with the log that it needs, so that the server brings itself to `until` when it starts. */
export async function layOut({ place, backup }: { readonly place: string; readonly backup: BaseBackup }, wal: string, cluster: string, until: Date | null): Promise<void> {
  await cp(join(place, 'cluster'), cluster, { recursive: true });
  await mkdir(join(cluster, 'restore'), { mode: 0o700 });
  for (const name of await readdir(wal)) {
    if (!name.endsWith('.gz') || (/^[0-9A-F]{24}/.test(name) && name.slice(8, 24) < backup.firstLog.slice(8))) continue;
    await copyFile(join(wal, name), join(cluster, 'restore', name), constants.COPYFILE_FICLONE);
  }
  // What was set for the old cluster holds for the new one too; these lines are taken out when it has come back.
  const auto = join(cluster, 'postgresql.auto.conf');
  const settings = [`restore_command = 'sh restore.sh %f %p'`, `recovery_target_timeline = 'current'`, ...(until ? [`recovery_target_time = '${until.toISOString().replace('T', ' ').replace('Z', '+00')}'`, `recovery_target_action = 'promote'`] : [])];
  await writeFile(auto, `${await readFile(auto, 'utf8').catch(ifGone(''))}${settings.map((line) => `${line} # restore\n`).join('')}`);
  await writeFile(join(cluster, 'recovery.signal'), '');
}

/** It has come back: nothing of how it did stays. */
export async function tidyUp(cluster: string): Promise<void> {
  const auto = join(cluster, 'postgresql.auto.conf');
  await writeFile(auto, (await readFile(auto, 'utf8')).replace(/^.* # restore\n/gm, ''));
  await rm(join(cluster, 'restore'), { recursive: true, force: true });
}

export const exists = (path: string): Promise<boolean> => lstat(path).then(() => true, () => false);
