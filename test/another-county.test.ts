import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { type AnotherCounty, anotherCounty } from './support/another-county.ts';
import { run } from './support/bureau-process.ts';
import { testSecret, truth } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';

/** Another county hands over the same fourteen files with its own names, counts, wording, order, units, ways to write a day, and slips. */
describe.each([20_261_125, 7])('the county of seed %i', (seed) => {
  let county: AnotherCounty;
  let database: TestDatabase;
  let folder: string;
  let figures: Record<string, { value: number | string | null; qualifier?: string; target: number | null; completion_rate: number | null; rank: number | null; record_count: number; records: unknown[] }>;

  /** A command of the bureau, in a process of its own: nobody tells it the year or the county. */
  const command = async <T>(...args: string[]): Promise<T> => {
    const running = run('server/cli/bureau.ts', args, { DATABASE_URL: database.url, BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret });
    await eventually(() => running.child.exitCode !== null || running.child.signalCode !== null, { within: 100_000 });
    if (running.child.exitCode !== 0) throw new Error(`${args.join(' ')}: ${running.output()}`);
    return JSON.parse(running.stdout()) as T;
  };

  beforeAll(async () => {
    county = anotherCounty(seed);
    database = await freshDatabase();
    folder = mkdtempSync(join(tmpdir(), 'county-'));
    for (const { name, content } of county.files) writeFileSync(join(folder, name), content);
    await command('import', folder, '--json');
    figures = Object.fromEntries((await command<{ figures: { id: string }[] }>('figures', '--year', String(county.year), '--json')).figures.map((figure) => [figure.id, figure])) as never;
  });
  afterAll(async () => {
    await database?.drop();
    if (folder) rmSync(folder, { recursive: true });
  });

  test('is found with its year, and every sheet is taken for what it is; a sheet of instructions for nothing', async () => {
    const rows = await database.orm.em.fork().execute<{ file: string; sheet: string | null; accepted: number; rejected: number }[]>('select file, sheet, accepted, rejected from import_sheet where declaration is not null order by file, position');
    const told = [...county.tables].map(({ file, sheet, accepted, refused }) => ({ file, sheet, accepted, rejected: refused.length }));
    const inOrder = (a: { file: string; sheet: string | null }, b: typeof a) => `${a.file} ${a.sheet}`.localeCompare(`${b.file} ${b.sheet}`);
    expect([...rows].sort(inOrder)).toEqual(told.sort(inOrder));
    expect(await database.orm.em.fork().execute(`select code, name from region where level = 'COUNTY'`)).toEqual([{ code: county.regionCode, name: county.name }]);
  });

  test('has every slip refused for what it is, and no row more', async () => {
    const lines = await database.orm.em.fork().execute<{ file: string; sheet: string | null; row: number; reason: string; letter: string | null; same_as_row: number | null }[]>(
      `select s.file, s.sheet, l.row, l.reason, l.letter, l.same_as_row from import_line l join import_sheet s on s.id = l.sheet_id where l.verdict = 'REJECTED'`);
    const key = ({ file, sheet, row }: { file: string; sheet: string | null; row: number }) => `${file} ${sheet ?? ''} ${row}`;
    const found = lines.map((line) => ({ at: key(line), reason: line.reason, ...(line.sheet !== null && { letter: line.letter, ...(line.same_as_row !== null && { same_as_row: line.same_as_row }) }) }));
    const told = county.tables.flatMap(({ file, sheet, refused }) => refused.map(({ row, reason, letter, same_as_row }) => ({ at: key({ file, sheet, row }), reason, ...(sheet !== null && { letter, ...(same_as_row !== undefined && { same_as_row }) }) })));
    const inOrder = (a: { at: string }, b: { at: string }) => a.at.localeCompare(b.at);
    expect(found.sort(inOrder)).toEqual(told.sort(inOrder));
  });

  test('has all its figures', () => {
    const { catalogue } = truth<{ catalogue: { id: string }[] }>('figures');
    expect(Object.keys(county.figures).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    const pick = (id: string) => { const found = figures[id]; return { id, value: found?.value, qualifier: found?.qualifier, target: found?.target, completion_rate: found?.completion_rate, rank: found?.rank }; };
    const told = Object.entries(county.figures).map(([id, { value, qualifier, target = null, rank = null, exact }]) => ({
      id, value, qualifier, target, rank, completion_rate: target === null ? null : new Decimal(exact ?? (value as number)).div(target).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toNumber(),
    }));
    expect(told.map(({ id }) => pick(id))).toEqual(told);
  });

  test('has as many records behind each count as it counts', () => {
    const counts = Object.entries(county.figures).flatMap(([id, { records }]) => (records === undefined ? [] : [[id, records] as const]));
    expect(counts.map(([id]) => [id, figures[id]!.record_count, figures[id]!.records.length])).toEqual(counts.map(([id, records]) => [id, records, records]));
  });
});
