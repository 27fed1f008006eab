import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Fault } from '../fault.ts';
import { type Account, canReach } from './binaries.ts';

/**
 * The log of the embedded database (WAL), kept file by file beside the base backups: with both, the bureau can be brought
 * back to any second. Where the files go says the link `archive` in the cluster; while there is none, nothing is kept.
 * A file that could not be kept stays in the cluster and is tried again: a backup disk that is away loses nothing.
 */
const link = 'archive';
export const archiveScript = 'archive.sh';
export const restoreScript = 'restore.sh';

/** What the server is started with; harmless without an archive. */
export const archiving = ['archive_mode=on', `archive_command=sh ${archiveScript} %p %f`] as const;

const keep = `# Keeps a finished file of the database's log where "${link}" leads to: packed, whole or not at all, and never over another.
[ -L ${link} ] || exit 0
to="${link}/$2.gz"
if [ -f "$to" ]; then gzip -dc "$to" | cmp -s - "$1"; exit $?; fi
gzip -1 -c "$1" > "$to.part" && sync "$to.part" && mv "$to.part" "$to"
`;
/** While the bureau is brought back: the files stand in the cluster itself then. */
const fetch = `[ -f "restore/$1.gz" ] && gzip -dc "restore/$1.gz" > "$2.part" && mv "$2.part" "$2"
`;

export const placeScripts = (cluster: string): void => {
  for (const [name, text] of [[archiveScript, keep], [restoreScript, fetch]] as const) writeFileSync(join(cluster, name), text, { mode: 0o644 });
};

/** Where the log is kept; undefined when it is not. */
export const archiveOf = (cluster: string): string | undefined => (lstatSync(join(cluster, link), { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(join(cluster, link)) : undefined);

/** From now on the log is kept in this folder. */
export const keepLogIn = (folder: string, cluster: string, account: Account | undefined): void => {
  const wal = resolve(folder);
  mkdirSync(wal, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(wal, account.uid, account.gid);
  chmodSync(wal, 0o700);
  // Everyone may pass through what we made, and nobody but the account look into it.
  if (!canReach(account, wal)) {
    throw new Fault(`数据库账户${account ? ` ${account.name} ` : ''}无法进入备份目录 ${wal}：请让上级目录可通过（chmod o+x ${dirname(wal)}），或另选目录`, `the database's account cannot reach ${wal}: let it pass through the folders above, or choose another`);
  }
  // What one timeline grew from: a bureau that is brought back twice must not take one number for two of them.
  for (const name of readdirSync(join(cluster, 'pg_wal'))) if (name.endsWith('.history') && !existsSync(join(wal, `${name}.gz`))) writeFileSync(join(wal, `${name}.gz`), gzipSync(readFileSync(join(cluster, 'pg_wal', name))), { mode: 0o644 });
  const known = archiveOf(cluster);
  if (known === wal && existsSync(wal)) return;
  rmSync(join(cluster, link), { force: true });
  symlinkSync(wal, join(cluster, link));
};
