import { copyFile, chmod, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { seal, verify } from '../../schema/core/journal/seal.ts';
import { areas } from '../../schema/index.ts';
import { readConfig } from '../config.ts';
import { basesIn, exists, layOut, tidyUp } from '../database/base-backup.ts';
import { lastWords, placeNew, startEmbedded } from '../database/embedded.ts';
import { entities } from '../database/entities.ts';
import { openDatabase } from '../database/open.ts';
import { connection, createOrm } from '../database/orm.ts';
import { codeOf } from '../../schema/core/sql/away.ts';
import { Fault } from '../fault.ts';
import { say } from '../log.ts';
import { partsOf } from './backup.ts';
import { answer, type Options } from './context.ts';

export interface RestoreOptions extends Options { readonly folder: string; readonly to?: string }

/** A moment as people write it: with its offset, or Beijing time. */
export const momentOf = (text: string): Date => {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text.trim()) ?? [];
  const moment = new Date(`${day}T${time}${zone ?? '+08:00'}`);
  if (day === undefined || Number.isNaN(moment.getTime())) throw new Fault(`时刻无效：${text}，应如 2026-11-26T10:00:00（北京时间）`, 'not a moment: write it like 2026-11-26T10:00:00');
  return moment;
};

/**
 * `restore <folder> [--to <second>]`: brings a bureau back into an empty data folder, as it stood at that second, or as far
 * as its log was kept; then proves it: journal, chains of bids, every check, every attachment.
 */
export const restore = async ({ folder: given, to, json }: RestoreOptions): Promise<void> => {
  const config = readConfig();
  if (config.databaseUrl !== undefined) throw new Fault('恢复命令用于内置数据库', 'restore is for the embedded database');
  const until = to === undefined ? null : momentOf(to);
  const parts = partsOf(resolve(given));
  const bases = await basesIn(parts.base);
  if (bases.length === 0) throw new Fault(`${given} 中没有备份`, `no backup in ${given}`);
  const base = until === null ? bases.at(-1)! : bases.filter(({ backup }) => new Date(backup.stoppedAt) <= until).at(-1);
  if (!base) throw new Fault(`最早的备份完成于 ${bases[0]!.backup.stoppedAt}，不能恢复到更早`, `the oldest backup ended at ${bases[0]!.backup.stoppedAt}: nothing earlier can be brought back`);

  say('正在放回数据库…', 'laying out the database');
  const cluster = await placeNew(config.dataDirectory, (draft) => layOut(base, parts.wal, draft, until));
  say('正在重放日志…', 'replaying the log');
  try {
    await bringBack(config.dataDirectory);
  } catch (error) {
    const said = lastWords(cluster);
    await rm(cluster, { recursive: true, force: true }); // half brought back is nothing: it may be tried again
    if (/recovery ended before configured recovery target was reached/.test(said)) throw new Fault('留存的日志到不了这个时刻：请选更早的时刻，或不带 --to 恢复到日志末尾', 'the log that was kept does not reach that moment: choose an earlier one, or leave --to out', { cause: error });
    throw error;
  }
  await tidyUp(cluster);
  const attachments = join(config.dataDirectory, 'attachments');
  if (await exists(parts.attachments)) { await mkdir(attachments, { recursive: true, mode: 0o700 }); await cp(parts.attachments, attachments, { recursive: true, errorOnExist: false, force: false }); }
  if (await exists(parts.secret) && !(await exists(join(config.dataDirectory, 'secret')))) { await copyFile(parts.secret, join(config.dataDirectory, 'secret')); await chmod(join(config.dataDirectory, 'secret'), 0o600); }

  say('正在核验…', 'verifying');
  const database = await openDatabase(config, { alone: true, say });
  try {
    const orm = createOrm({ url: database.url, role: database.role, entities, name: 'bureau restore', pool: { max: 4 } });
    try {
      const { faults, broken, ...found } = await prove(orm.em.fork(), attachments);
      answer({ folder: given, base: base.place, to: until?.toISOString() ?? null, ...found, broken, faults }, () => [
        ...faults.map((fault) => `✗ ${fault}`),
        ...broken.map(({ name, title, violations }) => `⚠ ${name} ${title}：${violations} 处不符；备份时已有，或因到期未办，启动后由定时任务补办 | not so at that moment either, or due since`),
        `${faults.length === 0 ? '✓ 已恢复' : '✗ 已恢复，但有不符'}：最后一笔业务 ${found.lastEntry ?? '无'}；日志 ${found.sealed} 条完好，${found.checks} 项检查，附件 ${found.attachments} 个 | brought back`,
        '请随即再做一次备份：恢复后的日志另起一支 | back it up again now: from here on it writes a log of its own',
      ], json);
      if (faults.length > 0) process.exitCode = 1;
    } finally { await orm.close(true); }
  } finally { await database.close(); }
};

/** Starts the server and waits until it has read the log to its end and opened for writing; what it gives up for, it says itself. */
async function bringBack(directory: string): Promise<void> {
  const embedded = await startEmbedded({ directory });
  try {
    for (;;) {
      const client = new Client(connection({ url: embedded.url('postgres'), name: 'bureau restore' }));
      client.on('error', () => undefined);
      try {
        await client.connect();
        if ((await client.query<{ replaying: boolean }>('select pg_is_in_recovery() as replaying')).rows[0]!.replaying === false) {
          await client.query('checkpoint');
          return;
        }
      } catch (error) {
        // It is there before it is done, and gone when it cannot go on.
        if (['ENOENT', 'ECONNREFUSED'].includes(codeOf(error) ?? '')) throw new Fault('数据库未能恢复，详见其日志', 'the database could not be brought back', { cause: error });
        if (codeOf(error) !== '57P03') throw error;
      } finally { await client.end().catch(() => undefined); }
      await sleep(200);
    }
  } finally { await embedded.stop(); }
}

/** Chains that nothing but tampering or loss breaks. */
const chains = /^auction\.record-/;

/** Everything that can be proven of a database and its files. What else does not hold did not hold then either, or is due since. */
export async function prove(em: EntityManager, attachments: string): Promise<{ readonly sealed: number; readonly head: string; readonly checks: number; readonly attachments: number; readonly lastEntry: string | null; readonly broken: { readonly name: string; readonly title: string; readonly violations: number }[]; readonly faults: string[] }> {
  await seal(em);
  const { sealed, head, faults: unsealed } = await verify(em);
  const faults = [...unsealed];
  const broken = [];
  const checks = areas.flatMap((area) => area.checks ?? []);
  for (const { name, title, violations } of checks) {
    const lines = await violations(em);
    if (chains.test(name)) faults.push(...lines.map((line) => `${name}：${line}`));
    else if (lines.length > 0) broken.push({ name, title, violations: lines.length });
  }
  const files = await em.execute<{ file: string; name: string; sha256: string }[]>('select file, name, sha256 from attachment order by id');
  for (const { file, name, sha256 } of files) {
    const bytes = await readFile(join(attachments, file.slice(0, 2), file)).catch(() => null);
    if (bytes === null) faults.push(`附件“${name}”的文件缺失`);
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) faults.push(`附件“${name}”的内容与登记不符`);
  }
  const [last] = await em.execute<{ at: string | null }[]>(`select to_char(max(at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.MS') as at from journal_entry where outcome = 'DONE' and actor_kind <> 'system'`);
  return { sealed, head, checks: checks.length, attachments: files.length, lastEntry: last?.at ?? null, broken, faults };
}
