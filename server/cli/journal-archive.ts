import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Client } from 'pg';
import { systemActor } from '../../schema/core/access/actor.ts';
import { record } from '../../schema/core/journal/journal.ts';
import { beginning, hashOf, seal, sealedText, verify } from '../../schema/core/journal/seal.ts';
import { archivedYears, Digest, leavesOn, monthsOnline, yearsOnline, yearsTurn } from '../../schema/core/journal/years.ts';
import { quote } from '../../schema/core/sql/statement.ts';
import { unwritable } from '../config.ts';
import { connection } from '../database/orm.ts';
import { Fault } from '../fault.ts';
import type { CommandContext, Options } from './context.ts';

// A year of the journal as a file: a line an entry, with its seal and the one before, so that it proves itself without a database.
const columns = 'number\tprevious\thash\tentry';
const step = 2_000;
type Line = { readonly number: number; readonly previous: string; readonly hash: string; readonly entry: string };

export interface ArchiveOptions extends Options { readonly folder: string; readonly year: string }

/**
 * `journal archive <folder> --year <year>`: the year's entries into a file, then out of the database, in this order: stopped
 * in between, it is run again. Only the earliest year may leave, when its months online are over and the journal is whole.
 */
export const archiveYear = async ({ em, database, answer }: CommandContext, { folder: given, year: asked }: ArchiveOptions): Promise<void> => {
  const year = Number(asked);
  const owner = new Client(connection({ url: database.url, name: 'bureau journal archive' }));
  await owner.connect();
  try {
    const table = await leavingTable(owner, year);
    await seal(em);
    const { faults } = await verify(em);
    if (faults.length > 0) throw new Fault(`日志不完好，不能归档：${faults[0]!}`, 'the journal was tampered with: run bureau journal verify');
    const folder = resolve(given);
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => { throw unwritable(folder, error); });
    const file = join(folder, `journal-${year}.tsv.gz`);
    const written = await writeYear(owner, table, file);
    await takeOut(owner, table, { year, file: basename(file), ...written });
    await em.transactional((own) => record(own, systemActor('setup'), { objectType: 'JournalYear', objectId: null, action: 'archive', after: { year, ...written } }));
    answer({ year, file, ...written }, () => `已归档 ${year} 年操作日志 ${written.entries} 条：${file} | archived\nSHA-256 ${written.sha256}`);
  } finally { await owner.end(); }
};

/** The table of a year that may leave now. */
async function leavingTable(owner: Client, year: number): Promise<string> {
  const years = (await owner.query<{ year: number }>(yearsOnline)).rows.map((each) => each.year);
  if (!years.includes(year)) throw new Fault(`没有 ${year} 年的操作日志：现有 ${years.join('、')} 年`, `there is no journal of ${year}: there are ${years.join(', ')}`);
  if (year !== years[0]) throw new Fault(`须从最早的年份起归档：${years[0]} 年`, `the earliest year leaves first: ${years[0]}`);
  const { rows: [clock] } = await owner.query<{ due: boolean }>(`select (clock_timestamp() at time zone 'Asia/Shanghai')::date >= $1::date as due`, [leavesOn(year)]);
  if (!clock!.due) throw new Fault(`${year} 年的操作日志须在线留存至期满 ${monthsOnline} 个月，${leavesOn(year)} 起方可归档`, `the journal of ${year} stays online until ${leavesOn(year)}`);
  return `journal_entry_${year}`;
}

interface Written { readonly entries: number; readonly digest: string; readonly sha256: string }

/** The file is there whole or not at all. */
async function writeYear(owner: Client, table: string, file: string): Promise<Written> {
  const seals = new Digest();
  const sha256 = createHash('sha256');
  async function* lines(): AsyncGenerator<string> {
    yield `${columns}\n`;
    for (let from = 0; ;) {
      const { rows } = await owner.query<Line>({
        text: `select s.number::int as number, coalesce(p.hash, '${beginning}') as previous, s.hash, ${sealedText} as entry
                 from journal_seal s join ${quote(table)} e on e.id = s.entry_id left join journal_seal p on p.number = s.number - 1 where s.number > $1 order by s.number limit ${step}`, values: [from],
      });
      for (const { number, previous, hash, entry } of rows) {
        seals.add({ number, hash });
        yield `${number}\t${previous}\t${hash}\t${entry}\n`;
      }
      if (rows.length < step) return;
      from = rows.at(-1)!.number;
    }
  }
  async function* summed(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> { for await (const part of parts) { sha256.update(part); yield part; } }
  await owner.query(`set time zone 'UTC'`); // as it was sealed
  try {
    await pipeline(lines, createGzip(), summed, createWriteStream(`${file}.part`, { mode: 0o600 }));
    const handle = await open(`${file}.part`, 'r');
    try { await handle.sync(); } finally { await handle.close(); }
    await rename(`${file}.part`, file);
  } catch (error) { throw unwritable(file, error); }
  return { entries: seals.entries, digest: String(seals), sha256: sha256.digest('hex') };
}

/** In one transaction, and only if nothing has come to the year since it was written. */
async function takeOut(owner: Client, table: string, { year, file, entries, digest, sha256 }: Written & { readonly year: number; readonly file: string }): Promise<void> {
  await owner.query(`begin; set local lock_timeout = '10s'`);
  try {
    await owner.query(yearsTurn);
    await owner.query('lock table journal_entry in access exclusive mode');
    const { rows: [now] } = await owner.query<{ entries: number }>(`select count(*)::int as entries from ${quote(table)}`);
    if (now!.entries !== entries) throw new Fault(`归档期间 ${year} 年又有新记录，请再次运行`, 'entries came to the year meanwhile: run it again');
    await owner.query(`delete from journal_veil v using ${quote(table)} e where e.id = v.entry_id`);
    await owner.query(`alter table journal_entry detach partition ${quote(table)}`);
    await owner.query('insert into journal_year (year, entries, digest, file, sha256) values ($1, $2, $3, $4, $5)', [year, entries, digest, file, sha256]);
    await owner.query(`drop table ${quote(table)}`);
    await owner.query(earliestTakesAll);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The year that is the earliest now takes in whatever is older: a process whose clock stands at 1970 goes on working. */
const earliestTakesAll = `do $$ declare first int; next int; begin
  select min(year) into first from (${yearsOnline}) y;
  select min(year) into next from (${yearsOnline}) y where year > first;
  alter table journal_veil drop constraint journal_veil_entry_id_foreign;
  execute format('alter table journal_entry detach partition %I', 'journal_entry_' || first);
  execute format('alter table journal_entry attach partition %I for values from (minvalue) to (%s)', 'journal_entry_' || first, coalesce(quote_literal(journal_year_begins(next)), 'maxvalue'));
  alter table journal_veil add constraint journal_veil_entry_id_foreign foreign key (entry_id) references journal_entry (id) on update cascade on delete cascade;
end $$`;

export interface VerifyArchiveOptions extends Options { readonly file: string }

/** `journal verify-archive <file>`: recomputes every seal of the file, and compares it with the year that left, where the database knows one. */
export const verifyArchive = async ({ em, answer, fail }: CommandContext, { file }: VerifyArchiveOptions): Promise<void> => {
  const sha256 = createHash('sha256');
  const seals = new Digest();
  const faults: string[] = [];
  async function* summed(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> { for await (const part of parts) { sha256.update(part); yield part; } }
  await pipeline(createReadStream(file), summed, createGunzip(), async (text) => {
    let isHead = true;
    for await (const line of createInterface({ input: text as NodeJS.ReadableStream })) {
      const [number = '', previous = '', hash = '', entry = ''] = line.split('\t');
      if (isHead) { if (line !== columns) throw new Fault('这不是操作日志的归档文件', 'not a file of the journal'); isHead = false; continue; }
      if (hashOf(previous, entry) !== hash) faults.push(`第 ${number} 号封签与所封记录不符：记录或封签被改动。`);
      seals.add({ number: Number(number), hash });
    }
  }).catch((error: unknown) => { throw error instanceof Fault ? error : new Fault(`不能读取 ${file}：${(error as Error).message}`, `cannot read ${file}`); });
  const sum = sha256.digest('hex');
  const known = (await archivedYears(em)).find((each) => each.sha256 === sum || each.file === basename(file));
  if (known && known.digest !== String(seals)) faults.push(`与 ${known.year} 年归档时的封签不符：归档 ${known.entries} 条，文件中 ${seals.entries} 条。`);
  if (known && known.sha256 !== sum) faults.push(`文件的 SHA-256 与 ${known.year} 年归档时登记的不符。`);
  answer({ ok: faults.length === 0, year: known?.year ?? null, entries: seals.entries, sha256: sum, faults }, () => [
    ...faults.map((fault) => `✗ ${fault}`),
    faults.length > 0 ? '✗ 归档文件不完好 | the file was tampered with'
      : `✓ 归档文件完好：${seals.entries} 条${known ? `，与 ${known.year} 年归档时一致` : '，本库未登记此文件'} | the file is whole`,
  ]);
  if (faults.length > 0) fail();
};
