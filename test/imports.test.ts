import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Actor, publicActor, systemActor } from '../schema/core/access/actor.ts';
import { Refusal } from '../schema/core/error/refusal.ts';
import { ImportBatch } from '../schema/core/exchange/exchange.entity.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { declaredIndicators } from '../schema/core/indicator/registry.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { sheetData, workbookParts, xlsx, zip } from './fixtures/xlsx.ts';
import { type Answer, type Api, startApi } from './support/api.ts';
import { type Running, run } from './support/bureau-process.ts';
import { type Contents, business, changed, contentsOf } from './support/contents.ts';
import { countyDatabase, countyFiles, countyFolder, importFiles, testSecret, testVault, truth, type HandedOver } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';

interface Block {
  file: string; sheet: string | null; block?: string; header_rows: number[]; rows_read: number; accepted: number; not_data: object; data_rows: number[]; rejected_count: number;
  rejected: { row: number; column: string | null; letter: string | null; reason: string; same_as_row?: number }[];
  normalised: { row: number; letter: string | null }[];
}
const files = countyFiles();
const covered = truth<{ blocks: Block[] }>('imports').blocks.filter((block) => files.some(({ name }) => name === block.file));

const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };

const databases: TestDatabase[] = [];
const database = async (make: () => Promise<TestDatabase>): Promise<TestDatabase> => {
  const made = await make();
  databases.push(made);
  return made;
};
afterAll(async () => { for (const each of databases) await each.drop(); });

const batchOf = ({ orm }: TestDatabase, id: string): Promise<ImportBatch> => orm.em.fork().findOneOrFail(ImportBatch, id);
const undo = ({ orm }: TestDatabase, id: string): Promise<string> =>
  perform({ actor: systemActor('import'), em: () => orm.em.fork(), requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id });
const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const outcome: unknown = await work.then(() => 'done', (error: unknown) => error);
  if (!(outcome instanceof Refusal)) throw new Error(`expected a refusal, got ${outcome instanceof Error ? outcome.stack : String(outcome)}`);
  return outcome;
};

/** A command of the bureau, in a process of its own, over the test's database. */
const bureau = ({ url }: TestDatabase, ...args: string[]): Running =>
  run('server/cli/bureau.ts', args, { DATABASE_URL: url, BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret });
const answerOf = async <T>(running: Running): Promise<T> => {
  await eventually(() => running.child.exitCode !== null || running.child.signalCode !== null, { within: 100_000 });
  const code = running.child.exitCode;
  if (code !== 0) throw new Error(`ended with ${code}: ${running.output()}`);
  return JSON.parse(running.stdout()) as T;
};

/** The tax office's file with one amount of research expense changed. */
const corrected = (): HandedOver[] => {
  const tax = files.find(({ name }) => name.startsWith('04'))!;
  const text = tax.content.toString('latin1'); // bytes as they are, whatever the encoding
  expect(text.split('"974,625.18"').length).toBe(2);
  return [{ name: tax.name, content: Buffer.from(text.replace('"974,625.18"', '"974,625.19"'), 'latin1') }];
};

describe('importing the county’s files', () => {
  let county: TestDatabase;
  let start: Contents;
  let imported: Contents;
  let batch: string;
  // Imported once for all that follows in this run of the tests; each works on a copy.
  beforeAll(async () => {
    start = await contentsOf((await database(freshDatabase)).orm);
    county = await database(countyDatabase);
    [{ id: batch }] = await county.orm.em.fork().execute<[{ id: string }]>('select id from import_batch');
    imported = await contentsOf(county.orm);
  });

  it('accepts and rejects what the truth says, sheet by sheet', async () => {
    const sheets = await county.orm.em.fork().execute<{ file: string; sheet: string | null; report: object; rows_read: number; accepted: number; rejected: number }[]>(
      `select file, sheet, report, rows_read, accepted, rejected from import_sheet where batch_id = ? order by position`, [batch]);
    const inRow = (a: { row: number; letter: string | null }, b: typeof a) => a.row - b.row || (a.letter ?? '').localeCompare(b.letter ?? '');
    expect(sheets.map(({ report, rejected, ...sheet }) => {
      const { normalised, ...rest } = report as Pick<Block, 'block' | 'header_rows' | 'not_data' | 'data_rows' | 'normalised'>;
      return { ...sheet, ...rest, rejected_count: rejected, normalised: [...normalised].sort(inRow) };
    })).toEqual(covered.map(({ rejected: _, normalised, ...block }) => ({ ...block, normalised: [...normalised].sort(inRow) })));
  });

  it.each(covered)('keeps the rejected rows of $file $sheet $block with reason and words', async ({ file, sheet, block, rejected }) => {
    const lines = await county.orm.em.fork().execute<(Block['rejected'][number] & { message: string })[]>(
      `select l.row, l."column", l.letter, l.reason, l.same_as_row, l.message from import_line l join import_sheet s on s.id = l.sheet_id
        where l.batch_id = ? and s.file = ? and s.sheet is not distinct from ? and coalesce(?, s.title) = s.title and l.verdict = 'REJECTED' order by l.position`, [batch, file, sheet, block ?? null]);
    expect(lines.map(({ message: _, same_as_row, ...line }) => ({ ...line, ...(same_as_row !== null && { same_as_row }) }))).toEqual(rejected);
    expect(lines.filter(({ message }) => !/[一-龥]{4}/.test(message))).toEqual([]);
  });

  it('knows of every record which file and row it came from', async () => {
    const em = county.orm.em.fork();
    for (const table of ['organization', 'former_name', 'status_event', 'rd_expense', 'qualification_grant', 'qualification_application', 'rd_institution', 'incubator', 'carrier_recognition', 'carrier_month', 'incubation', 'operator_engagement', 'carrier_plan', 'target', 'county_event', 'plan_item']) {
      const [orphans] = await em.execute<{ count: number }[]>(`select count(*)::int as count from ${table} t where not exists (select 1 from import_line l where l.object_id = t.id and l.change = 'CREATED')`);
      expect([table, orphans!.count]).toEqual([table, 0]);
    }
  });

  it('changes nothing when the same files come again', async () => {
    const before = await contentsOf(county.orm);
    const again = await batchOf(county, await importFiles(county.orm));
    expect(again).toMatchObject({ state: 'IMPORTED', created: 0, updated: 0 });
    expect(again.unchanged).toBeGreaterThan(6_000);
    expect(changed(business(before), business(await contentsOf(county.orm)))).toEqual([]);
  });

  it('changes the one record of a corrected cell, and takes that back', async () => {
    const em = county.orm.em.fork();
    const records = () => em.execute<{ id: string; row: string }[]>(`select id, to_jsonb(e)::text as row from rd_expense e order by id`);
    const before = await records();
    const all = await contentsOf(county.orm);
    const correction = await importFiles(county.orm, corrected(), { year: 2023 });
    expect(await batchOf(county, correction)).toMatchObject({ created: 0, updated: 1 });
    expect(changed(business(all), business(await contentsOf(county.orm)))).toEqual(['rd_expense']);
    const after = await records();
    const different = after.filter(({ row }, index) => row !== before[index]!.row);
    expect(different.map(({ row }) => (JSON.parse(row) as { expense: number }).expense)).toEqual([974625.19]);

    // What came first cannot be taken back while something later stands on it.
    const blocked = await refusal(undo(county, batch));
    expect(blocked.reasons).toEqual([expect.objectContaining({ code: 'CHANGED_SINCE', message: '1 条记录（RdExpense）导入后又有改动：请先撤销较晚的批次。' })]);
    expect((await batchOf(county, batch)).state).toBe('IMPORTED');
    expect(await records()).toEqual(after);

    await undo(county, correction);
    expect(await records()).toEqual(before);
    expect((await refusal(undo(county, correction))).reasons[0]!.code).toBe('WRONG_STATE');
  });

  it('is not undone where its records have come into use elsewhere', async () => {
    const em = county.orm.em.fork();
    await em.execute(`insert into organization_relation (id, organization_id, other_id, kind) select gen_random_uuid(), a.id, b.id, 'OWNER' from (select id from organization order by id limit 1) a, (select id from organization order by id desc limit 1) b`);
    const before = await contentsOf(county.orm);
    expect((await refusal(undo(county, batch))).reasons.map(({ code }) => code)).toEqual(['STILL_REFERRED_TO']);
    expect(business(await contentsOf(county.orm))).toEqual(business(before));
    await em.execute('delete from organization_relation');
  });

  it('is not undone where somebody has confirmed what was counted from it', async () => {
    const em = county.orm.em.fork();
    const [value] = await em.execute<{ id: string }[]>(`update indicator_value set state = 'CONFIRMED' where id = (select v.id from indicator_value v join region r on r.id = v.region_id and r.level = 'TOWNSHIP' limit 1) returning id`);
    expect((await refusal(undo(county, batch))).reasons.map(({ code }) => code)).toEqual(['STILL_REFERRED_TO']);
    await em.execute(`update indicator_value set state = 'COMPUTED' where id = ?`, [value!.id]);
  });

  it('is undone as if it had never been, with what was counted from it', async () => {
    expect(changed(business(imported), business(await contentsOf(county.orm)))).toEqual([]);
    await undo(county, batch);
    expect(business(await contentsOf(county.orm))).toEqual(business(start));
    expect((await batchOf(county, batch)).state).toBe('UNDONE');
  });

  it('can be done anew after it was undone', async () => {
    const [first, second] = [await batchOf(county, batch), await batchOf(county, await importFiles(county.orm))];
    expect([second.created, second.updated, second.accepted, second.rejected]).toEqual([first.created, first.updated, first.accepted, first.rejected]);
  });
});

describe('an import that does not happen', () => {
  let empty: TestDatabase;
  beforeAll(async () => { empty = await database(freshDatabase); });

  it('writes nothing on a dry run', async () => {
    const before = await contentsOf(empty.orm);
    const answer = await answerOf<{ batch: null; dry_run: boolean; blocks: { rejected: { value?: string; message?: string }[] }[] }>(bureau(empty, 'import', countyFolder, '--dry-run', '--json'));
    expect(answer).toMatchObject({ batch: null, dry_run: true });
    expect(answer.blocks.map(({ rejected, ...block }) => ({ ...block, rejected: rejected.map(({ value: _, message: __, ...row }) => row), normalised: expect.any(Array) })))
      .toEqual(covered.map((block) => ({ ...block, normalised: expect.any(Array) })));
    expect(await contentsOf(empty.orm)).toEqual(before);
  });

  const parts = workbookParts({ 表: sheetData([['企业名称', '金额'], ['甲', 1]]) });
  const [register] = files;
  const sound = files.filter(({ content }) => content.length < 30_000).slice(0, 2);
  it('has sound files to refuse with the others', () => { expect(sound).toHaveLength(2); });
  it.each<[string, string, string, () => Buffer]>([
    ['a bomb', 'FILE_TOO_LARGE_UNPACKED', '弹.xlsx', () => zip({ ...parts, 'xl/sharedStrings.xml': Buffer.alloc(120 * 1024 * 1024, 'a') })],
    ['a file cut short', 'FILE_TRUNCATED', '断.xlsx', () => register!.content.subarray(0, 20_000)],
    ['an old workbook under a new name', 'FILE_OLD_XLS', '旧.xlsx', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)])],
    ['macros', 'FILE_HAS_MACROS', '宏.xlsx', () => zip({ ...parts, 'xl/vbaProject.bin': 'x' })],
    ['200 columns', 'FILE_TOO_MANY_COLUMNS', '宽.xlsx', () => xlsx({ 表: sheetData([Array.from({ length: 200 }, (_, index) => `列${index}`)]) })],
  ])('refuses %s with the whole batch, and says which file it was', async (_, code, name, content) => {
    const before = await contentsOf(empty.orm);
    const refused = await refusal(importFiles(empty.orm, [...sound, { name, content: content() }], { year: 2023 }));
    expect(refused.reasons).toEqual([expect.objectContaining({ code, message: expect.stringMatching(`^${name}：.*[一-龥]`), details: expect.objectContaining({ file: name }) })]);
    expect(changed(before, await contentsOf(empty.orm))).toEqual(['journal_entry']); // the attempt itself
  });

  it('refuses files in which nothing is recognised', async () => {
    expect((await refusal(importFiles(empty.orm, [{ name: '表.xlsx', content: zip(parts) }]))).reasons[0]!.code).toBe('NOTHING_RECOGNISED');
  });
});

describe('an importing process that is killed', () => {
  // The register, and what the tax office says of the same enterprises: enough to be met in the middle of.
  const two = files.filter(({ name }) => /^0[14]/.test(name));

  it('leaves all of the import or nothing, whenever it happens', async () => {
    const [victim, whole] = [await database(freshDatabase), await database(freshDatabase)];
    const start = business(await contentsOf(victim.orm));
    await importFiles(whole.orm, two, { year: 2023 });
    const counted = (contents: Contents) => Object.fromEntries(Object.entries(contents).map(([table, each]) => [table, each.split(' ')[0]]));
    const all = counted(business(await contentsOf(whole.orm)));
    expect(changed(start, business(await contentsOf(whole.orm))).length).toBeGreaterThan(3);
    const watcher = new Client({ connectionString: victim.url });
    await watcher.connect();
    const others = async (that = 'true') => (await watcher.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity where datname = current_database() and application_name = 'bureau cli' and ${that}`)).rows[0]!.others;
    const folder = mkdtempSync(`${tmpdir()}/bureau-killed-`);
    const seen: string[] = [];
    try {
      for (const { name, content } of two) writeFileSync(`${folder}/${name}`, content);
      // While it reads; in the middle of what it writes, as the database sees it; and as it comes to an end, which may be before or after.
      for (const [line, writes] of [[/^ {2}0% /m, false], [/^ {1,2}[1-9]\d?% /m, true], [/^100% /m, false]] as const) {
        const running = bureau(victim, 'import', folder, '--year', '2023');
        const isOver = () => running.child.exitCode !== null;
        await eventually(() => line.test(running.output()) || isOver(), { every: 1, within: 100_000 });
        if (writes) await eventually(async () => isOver() || (await others('backend_xid is not null')) > 0, { every: 1, within: 100_000 });
        running.kill();
        await running.ended();
        await eventually(async () => (await others()) === 0);
        const now = business(await contentsOf(victim.orm));
        const [{ imported }] = await victim.orm.em.fork().execute<[{ imported: number }]>(`select count(*)::int as imported from import_batch where state = 'IMPORTED'`);
        seen.push(imported === 0 ? 'nothing' : 'all');
        if (imported === 0) expect(now).toEqual(start);
        else expect(counted(now)).toEqual(all);
      }
    } finally { await watcher.end(); rmSync(folder, { recursive: true }); }
    expect(seen.slice(0, 2)).toEqual(['nothing', 'nothing']); // it did hit the import itself
    await importFiles(victim.orm, two, { year: 2023 });
    expect(counted(business(await contentsOf(victim.orm)))).toEqual(all);
  });
});

describe('a large file', () => {
  it('of 10,000 rows is imported whole, in bounded memory', async () => {
    const target = await database(countyDatabase);
    const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const code = (index: number): string => {
      const body = `91339901${String(600_000_000 + index)}`;
      const sum = [...body].reduce((total, letter, at) => total + alphabet.indexOf(letter) * weights[at]!, 0);
      return body + alphabet[(31 - (sum % 31)) % 31]!;
    };
    const headings = ['序号', '统一社会信用代码', '企业名称', '所属镇街', '成立日期', '注册资本（万元）', '法定代表人', '联系人', '联系电话', '登记状态'];
    const rows = Array.from({ length: 10_000 }, (_, index) => [index + 1, code(index), `示范县第${index}号有限公司`, '江澜街道', '2020.5.3', index + 1, '王一', '李二', `17${String(100_000_000 + index)}`, '存续']);
    const id = await (async () => {
      const folder = mkdtempSync(`${tmpdir()}/bureau-large-`);
      try {
        writeFileSync(`${folder}/01 企业名录.xlsx`, xlsx({ 企业名录: sheetData([headings, ...rows]) }));
        // More than this and the process dies of it.
        const running = run('server/cli/bureau.ts', ['import', folder, '--year', '2023', '--json'], { DATABASE_URL: target.url, BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret, NODE_OPTIONS: '--max-old-space-size=320' });
        return (await answerOf<{ batch: string }>(running)).batch;
      } finally { rmSync(folder, { recursive: true }); }
    })();
    expect(await batchOf(target, id)).toMatchObject({ accepted: 10_000, rejected: 0, created: 20_000, updated: 0 }); // each with its first standing
    const [sum] = await target.orm.em.fork().execute<{ capital: string; towns: number; searched: number }[]>(
      `select sum(registered_capital)::text as capital, count(distinct town_id)::int as towns, count(*) filter (where search_text like '%' || lower(name) || '%')::int as searched from organization where name like '示范县第%号有限公司'`);
    expect(sum).toEqual({ capital: '500050000000.00', towns: 1, searched: 10_000 });
  });
});

describe('what the imported county answers', () => {
  let api: Api;
  beforeAll(async () => { api = await startApi({ database: await database(countyDatabase) }); });
  afterAll(() => api.close());

  interface Truth { catalogue: { id: string }[]; figures: { id: string; value: number | string | null; value_printed: string; target: number | null; completion_rate: number | null; completion_rate_printed: string | null; qualifier?: string; min?: number; max?: number; name: object; unit: { zh: string }; period: object; rank: number | null; rank_of: number | null; exact?: object; numerator?: object; denominator?: object; first_ever?: boolean }[] }
  const { catalogue, figures: expected } = truth<Truth>('figures');

  it('figures are the summary’s, value, target and completion', async () => {
    const { figures } = await answerOf<{ figures: (Truth['figures'][number] & { record_count: number; records: unknown[] })[] }>(bureau(api.database, 'figures', '--year', '2023', '--json'));
    expect(figures.length).toBeGreaterThanOrEqual(35);
    const pick = ({ id, name, unit, value, value_printed, target, completion_rate, completion_rate_printed, qualifier, min, max, period, rank, rank_of, exact, numerator, denominator }: Truth['figures'][number]) =>
      ({ id, name, unit: unit.zh, value, value_printed, target, completion_rate, completion_rate_printed, qualifier, min, max, period, rank, rank_of, exact, numerator, denominator });
    const theirs = new Map(expected.map((figure) => [figure.id, figure]));
    const known = new Set(catalogue.map(({ id }) => id));
    expect(figures.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
    const checked = figures.filter(({ id }) => theirs.has(id));
    expect(checked.length).toBeGreaterThanOrEqual(33);
    for (const figure of checked) {
      const their = theirs.get(figure.id)!;
      // A ratio always tells its parts; the summary does so where it matters.
      expect(pick(their.numerator ? figure : { ...figure, numerator: undefined, denominator: undefined })).toEqual(pick(their));
      if (their.first_ever !== undefined) expect([figure.id, figure.first_ever]).toEqual([figure.id, their.first_ever]);
    }
    for (const figure of figures) expect([figure.id, figure.records.length]).toEqual([figure.id, figure.record_count]);
  });

  const counts = new Set(declaredIndicators().filter(({ measure }) => ['count', 'firsts', 'standing'].includes(measure.kind)).map(({ id }) => id));
  it('every figure opens into exactly the records that it counts', async () => {
    const opened: Record<string, string[]> = {};
    // Page after page, of those figures that have one more.
    for (let skip = 0, more: string[] | null = null; more === null || more.length > 0; skip += 100) {
      const answer: Answer = await api.ask(`query ($skip: Int!, $only: [String!]) { figures(year: 2023, indicators: $only) { indicator value recordCount records(first: 100, skip: $skip) { label record { __typename id } } } }`, { skip, only: more }, clerk);
      expect(answer.errors).toBeUndefined();
      more = [];
      for (const { indicator, value, recordCount, records } of answer.data.figures) {
        (opened[indicator] ??= []).push(...records.map(({ record }: any) => record.id as string));
        if (recordCount > skip + 100) { more.push(indicator); continue; }
        expect([indicator, new Set(opened[indicator]).size]).toEqual([indicator, recordCount]);
        if (counts.has(indicator)) expect([indicator, recordCount]).toEqual([indicator, Number(value)]);
      }
    }
    expect(Object.keys(opened).length).toBeGreaterThanOrEqual(35);
  });

  it('figures are not the public’s', async () => {
    const answer = await api.ask(`{ figures(year: 2023) { value } }`);
    expect([answer.data, answer.errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
  });
});
