import 'reflect-metadata';
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startThrowaway } from '../../server/database/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { sparing } from '../../server/node/memory.mjs';
import { withDatabase } from '../support/server.ts';
import { importByHand, staged } from './import-by-hand.ts';
import type { ImportAsked, ImportTold } from './import-told.ts';
import { countyCode, registerRow, registerWorkbook, registeredYear, towns } from './register.ts';

// `npm run bench:import`: a register of 100,000 enterprises through the real import, workbooks and all, against COPY and SQL
// for this register alone; the importing process is started as a worker is. Both must come to the same records, lineage and journal first. Exit code 1 when a goal is missed.
// Options: --rows 100000 --files 2 (a file holds at most 60,000) --rounds 3 --profile <folder> (CPU profiles of the import)
const { values: options } = parseArgs({ options: { rows: { type: 'string', default: '100000' }, files: { type: 'string', default: '2' }, rounds: { type: 'string', default: '3' }, profile: { type: 'string' } } });
const goals = { speed: 0.4, megabytes: 600 } as const;
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** What must be the same, one text a thing; keys are said by what they stand for. */
const same: Readonly<Record<string, string>> = {
  organizations: `select concat_ws('|', o.kind, o.credit_code, o.name, r.code, t.name, o.industry_code, o.industry_name, o.industry_edition, o.founded_on, o.registered_capital, o.status, o.legal_representative, o.contact_name,
    o.contact_phone_masked, o.contact_phone_hash, o.contact_phone_cipher is null, o.search_text, o.version) as it from organization o join region r on r.id = o.region_id left join region t on t.id = o.town_id`,
  'former names': `select concat_ws('|', o.credit_code, f.name, f.until) as it from former_name f join organization o on o.id = f.organization_id`,
  'changes of status': `select concat_ws('|', o.credit_code, s.status, s."on") as it from status_event s join organization o on o.id = s.organization_id`,
  lineage: `select concat_ws('|', s.file, s.sheet, l.row, l.verdict, l.reason, l."column", l.letter, l.value, l.message, l.same_as_row, l.object_type, l.change, l.before, o.credit_code, f.name,
    l.after is not distinct from case l.object_type when 'Organization' then md5(to_jsonb(o)::text) when 'FormerName' then md5(to_jsonb(f)::text) when 'StatusEvent' then md5(to_jsonb(e)::text) end) as it
    from import_line l join import_sheet s on s.id = l.sheet_id left join organization o on o.id = l.object_id left join former_name f on f.id = l.object_id left join status_event e on e.id = l.object_id`,
  journal: `select concat_ws('|', j.object_type, j.sequence, j.action, j.from_state, j.to_state, j.actor_kind, j.actor_name, j.roles, j.before, j.after->>'batch' = b.id::text, j.outcome, o.credit_code, f.name, c.credit_code) as it
    from journal_entry j cross join import_batch b left join organization o on o.id = j.object_id left join former_name f on f.id = j.object_id left join organization c on c.id = j.concerns_id where j.action like 'import.%'`,
};

const directory = mkdtempSync(join(tmpdir(), 'bureau-import-'));
const embedded = await startThrowaway();
const admin = new Client({ connectionString: embedded.url('postgres') });
const missed: string[] = [];
try {
  await admin.connect();
  await admin.query(`create database ground encoding 'UTF8' template template0`);
  const { role } = await migrate({ url: withDatabase(embedded.url(), 'ground'), queue: false });
  const ground = new Client({ connectionString: withDatabase(embedded.url(), 'ground') });
  await ground.connect();
  await ground.query(`insert into region (id, code, name, short_name, level) values (uuidv7(), $1, '示范县', '示范', 'COUNTY')`, [countyCode]);
  await ground.query(`insert into region (id, code, name, short_name, level, parent_id) select uuidv7(), t.code, t.name, t.short, 'TOWNSHIP', c.id from region c, jsonb_to_recordset($1::jsonb) as t(code text, name text, short text) where c.code = $2`,
    [JSON.stringify(towns.map((town) => ({ ...town, short: town.shortName }))), countyCode]);
  await ground.end();

  const per = Math.ceil(Number(options.rows) / Number(options.files));
  const files = Array.from({ length: Number(options.files) }, (_, index) => {
    const name = `01 市场监管局-企业名录（${index + 1}）.xlsx`;
    const path = join(directory, name);
    writeFileSync(path, registerWorkbook(index * per, per));
    return { name, path, rows: Array.from({ length: per }, (__, n) => registerRow(index * per + n)) };
  });
  const pieces = staged(files);
  say(`${(per * files.length).toLocaleString('en')} rows in ${files.length} workbooks, as cells ${(pieces.reduce((sum, { length }) => sum + length, 0) / 1e6).toFixed(1)} MB`);

  const fresh = async (name: string): Promise<string> => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} template ground strategy wal_log`);
    await admin.query('checkpoint');
    return withDatabase(embedded.url(), name);
  };
  const byHand = async (): Promise<{ url: string; milliseconds: number; parts: readonly number[] }> => {
    const url = await fresh('by_hand');
    const client = new Client({ connectionString: url, options: `-c TimeZone=Asia/Shanghai -c role=${role}` });
    await client.connect();
    try {
      const began = performance.now();
      const parts = await importByHand(client, files.map(({ name }) => name), pieces);
      return { url, milliseconds: performance.now() - began, parts };
    } finally { await client.end(); }
  };
  const byBureau = async (): Promise<ImportTold & { readonly url: string }> => {
    const url = await fresh('by_bureau');
    const asked: ImportAsked = { url, role, files: files.map(({ path }) => path), year: registeredYear, regionCode: countyCode };
    const profiling = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
    const child = fork(fileURLToPath(new URL('./import-process.ts', import.meta.url)), [JSON.stringify(asked)], { execArgv: [...process.execArgv, ...sparing, ...profiling], env: { ...process.env, NODE_ENV: 'production' } });
    const told = await new Promise<ImportTold>((resolve, reject) => { child.once('message', (answer) => { resolve(answer as ImportTold); }); child.once('exit', (code) => { reject(new Error(`the importing process ended with ${code}`)); }); });
    return { ...told, url };
  };
  const compare = async (one: string, other: string): Promise<void> => {
    const clients = [one, other].map((url) => new Client({ connectionString: url }));
    for (const client of clients) await client.connect();
    try {
      for (const [what, sql] of Object.entries(same)) {
        const [a, b] = await Promise.all(clients.map(async (client) => (await client.query<{ n: string; print: string }>(`select count(*) as n, md5(string_agg(it, E'\\n' order by it)) as print from (${sql}) s`)).rows[0]!));
        if (a!.print !== b!.print) {
          const [left, right] = await Promise.all(clients.map(async (client) => (await client.query<{ it: string }>(sql)).rows.map(({ it }) => it)));
          const [known, found] = [new Set(left), new Set(right)];
          throw new Error(`the ${what} differ (${a!.n} and ${b!.n}):\n${[...found].filter((it) => !known.has(it)).slice(0, 3).join('\n')}\n— by hand:\n${[...known].filter((it) => !found.has(it)).slice(0, 3).join('\n')}`);
        }
        say(`  ${Number(a!.n).toLocaleString('en')} ${what}, equal`);
      }
    } finally { for (const client of clients) await client.end(); }
  };

  const taken = { hand: [] as number[], bureau: [] as number[] };
  let peak = 0;
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    const hand = await byHand();
    say(`round ${round}: by hand ${(hand.milliseconds / 1_000).toFixed(1)} s (${hand.parts.map((part) => (part / 1_000).toFixed(1)).join(' + ')})`);
    const bureau = await byBureau();
    if (round === 1) await compare(hand.url, bureau.url);
    taken.hand.push(hand.milliseconds);
    taken.bureau.push(bureau.milliseconds);
    peak = Math.max(peak, bureau.peak);
    say(`  the bureau ${(bureau.milliseconds / 1_000).toFixed(1)} s (${
      bureau.stages.map(([at, title]) => `${title} ${(at / 1_000).toFixed(1)}`).join(', ')}), memory ${bureau.before} MB before, ${bureau.peak} MB at most`);
  }
  const speed = median(taken.hand.map((each, round) => each / taken.bureau[round]!));
  say(`speed: ${(speed * 100).toFixed(0)} % of COPY and SQL by hand (goal: at least ${goals.speed * 100} %); memory at most ${peak} MB (goal: under ${goals.megabytes} MB)`);
  if (speed < goals.speed) missed.push('speed');
  if (peak >= goals.megabytes) missed.push('memory');
} finally {
  await admin.end();
  await embedded.stop();
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = missed.length > 0 ? 1 : 0;
