import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { systemActor } from '../../schema/core/access/actor.ts';
import { recordExport } from '../../schema/protection/sharing.ts';
import { quote } from '../../schema/core/sql/statement.ts';
import type { CommandContext, Options } from './context.ts';

/** What never leaves: secrets, ciphers, keyed hashes, and the queue's own state. */
const withheld = /cipher|hash|secret|search_text|password|phc|token/;
const left = new Set(['credential', 'totp_secret', 'external_account', 'session', 'api_key', 'outbox_message', 'job_run', 'idempotency_key', 'import_file', 'import_progress', 'list_export', 'list_export_part']);

/** `export <folder>`: everything the bureau knows, one file of JSON lines a table; the county can leave with it any day. */
export const exportAll = async ({ orm, em, answer }: CommandContext, { folder }: Options & { readonly folder: string }): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const tables: { table: string; rows: number }[] = [];
  for (const meta of [...orm.getMetadata().getAll().values()].sort((a, b) => a.tableName.localeCompare(b.tableName))) {
    if (left.has(meta.tableName) || meta.abstract) continue;
    const columns = Object.values(meta.properties).flatMap((property) => (property.persist === false || property.kind === '1:m' || property.kind === 'm:n' ? [] : property.fieldNames ?? [])).filter((name) => !withheld.test(name));
    const key = meta.primaryKeys.flatMap((name) => meta.properties[name as never]!.fieldNames as string[]).map(quote).join(', ');
    let rows = 0;
    async function* lines() {
      for (let offset = 0; ; offset += 5_000) {
        const page = await em.execute<{ line: string }[]>(`select row_to_json(t)::text as line from (select ${columns.map(quote).join(', ')} from ${quote(meta.tableName)} order by ${key} limit 5000 offset ?) t`, [offset]);
        for (const { line } of page) { rows += 1; yield `${line}\n`; }
        if (page.length < 5_000) return;
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(join(folder, `${meta.tableName}.jsonl`), { mode: 0o600 }));
    tables.push({ table: meta.tableName, rows });
  }
  await recordExport(em, systemActor('setup'), { way: 'EXPORT', list: '全部数据（bureau export）', rows: tables.reduce((sum, { rows }) => sum + rows, 0), basis: '服务器上的管理命令' });
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ exportedAt: new Date().toISOString(), tables }, null, 2)}\n`, { mode: 0o600 });
  answer({ folder, tables }, () => [...tables.map(({ table, rows }) => `${table.padEnd(30)} ${rows}`), `已导出到 ${folder} | exported`]);
};
