import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { coreChecks } from '../schema/core/core.checks.ts';
import { record, unveil } from '../schema/core/journal/journal.ts';
import { seal, verify } from '../schema/core/journal/seal.ts';
import { leavesOn, openYear, yearAhead } from '../schema/core/journal/years.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import type { CommandContext } from '../server/cli/context.ts';
import { archiveYear, verifyArchive } from '../server/cli/journal-archive.ts';
import { Fault } from '../server/fault.ts';
import { run } from './support/bureau-process.ts';
import { testSecret } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };
const present = Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date()));
const ended = present - 4;

let database: TestDatabase;
let owner: Client;
const em = () => database.orm.em.fork();
const happen = (objectId: string, action: string, more: object = {}) => em().transactional((inner) => record(inner, clerk, { objectType: 'Note', objectId, action, ...more }));
/** An id as one made then. */
const idOf = (moment: string) => { const hex = new Date(moment).getTime().toString(16).padStart(12, '0'); return `${hex.slice(0, 8)}-${hex.slice(8)}${uuidv7().slice(13)}`; };
const write = (at: string, objectId: string, sequence: number, action = 'note') => owner.query(
  `insert into journal_entry (id, object_type, object_id, sequence, action, to_state, at, actor_kind, actor_name, roles, outcome, after) values ($1, 'Note', $2, $3, $4, 'OPEN', $5, 'person', '经办', '{}', 'DONE', '{"text": "制表符\\t与换行\\n"}')`, [idOf(at), objectId, sequence, action, at]);
const tableOf = async (objectId: string) => (await owner.query<{ of: string }>(`select tableoid::regclass::text as of from journal_entry where object_id = $1 order by id`, [objectId])).rows.map(({ of }) => of);
const broken = async (name: string) => coreChecks.find((check) => check.name === `core.${name}`)!.violations(em());

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => { await owner.end(); await database.drop(); });

describe('the numbers of a record’s entries', () => {
  it('go on by one, whoever writes them, and are its version', async () => {
    const id = uuidv7();
    for (const action of ['one', 'two', 'three']) await happen(id, action);
    expect((await owner.query(`select last, is_moved from journal_count where object_id = $1`, [id])).rows).toEqual([{ last: 3, is_moved: false }]);
    await happen(id, 'moved', { toState: 'OPEN' });
    await happen(id, 'refused', { outcome: 'REFUSED', toState: 'SHUT' });
    expect((await owner.query(`select last, is_moved from journal_count where object_id = $1`, [id])).rows).toEqual([{ last: 4, is_moved: true }]);
  });

  it.each([['a gap', 6], ['one that is there', 4], ['one again', 1]])('are refused with %s', async (_, sequence) => {
    const id = uuidv7();
    for (let n = 0; n < 4; n += 1) await happen(id, 'note');
    await expect(write(new Date().toISOString(), id, sequence)).rejects.toMatchObject({ code: '23505' });
    expect(await tableOf(id)).toHaveLength(4);
  });

  it('are counted by the database alone', async () => {
    for (const attempt of ['update journal_count set last = 0', 'delete from journal_count', `insert into journal_count values ('Note', gen_random_uuid(), 9, false)`, `insert into journal_year values (2001, 1, 'x', 'x', 'x')`]) {
      await expect(em().execute(attempt)).rejects.toThrow(/permission denied/);
    }
    expect(await broken('journal-counted')).toEqual([]);
  });
});

describe('a table a year', () => {
  const open = (year: number) => owner.query<{ made: boolean }>('select journal_open_year($1) as made', [year]).then(({ rows }) => rows[0]!.made);

  it('is not written past the journal: no right to, and no change by its owner either', async () => {
    await happen(uuidv7(), 'note');
    for (const attempt of ['delete from', 'insert into', 'truncate']) await expect(em().execute(`${attempt} journal_entry_${present} ${attempt === 'insert into' ? 'select * from journal_entry' : ''}`)).rejects.toThrow(/permission denied/);
    await expect(owner.query(`delete from journal_entry_${present}`)).rejects.toThrow('only ever added to');
  });

  it('is made by a task from November on', async () => {
    const { rows: [clock] } = await owner.query<{ ahead: number }>(`select ${yearAhead} as ahead`);
    expect(await openYear(em())).toBe(clock!.ahead > present ? clock!.ahead : null);
    expect(await openYear(em())).toBeNull();
    // As if it were January, for what follows.
    if (clock!.ahead > present) await owner.query(`alter table journal_veil drop constraint journal_veil_entry_id_foreign; alter table journal_entry detach partition journal_entry_${present}; drop table journal_entry_${present + 1};
      alter table journal_entry attach partition journal_entry_${present} for values from (minvalue) to (maxvalue); alter table journal_veil add constraint journal_veil_entry_id_foreign foreign key (entry_id) references journal_entry (id) on update cascade on delete cascade`);
  });

  it('takes in what was written then, in Shanghai, and what was written before it was made', async () => {
    const id = uuidv7();
    await happen(id, 'veiled', { veil: 'lot 2' });
    await write(`${present + 1}-01-01T07:59:59.999+08:00`, id, 2);
    await write(`${present}-12-31T23:59:59.999+08:00`, id, 3);
    expect(await tableOf(id)).toEqual([`journal_entry_${present}`, `journal_entry_${present}`, `journal_entry_${present}`]);
    await seal(em());
    const before = await verify(em());
    expect([await open(present + 1), await open(present + 1), await open(present)]).toEqual([true, false, false]);
    await write(`${present + 1}-01-01T00:00:00.000+08:00`, id, 4);
    await write(`${present + 7}-06-01T00:00:00.000+08:00`, id, 5);
    expect(await tableOf(id)).toEqual([`journal_entry_${present}`, `journal_entry_${present}`, `journal_entry_${present + 1}`, `journal_entry_${present + 1}`, `journal_entry_${present + 1}`]);
    await open(present + 2);
    expect((await tableOf(id)).at(-1)).toBe(`journal_entry_${present + 2}`);
    expect(await verify(em())).toMatchObject({ ...before, unsealed: before.unsealed + 2 });
    // All of it is the journal still: nobody changes it, and a veil holds on to its entry.
    for (const year of [present, present + 1, present + 2]) {
      await expect(owner.query(`delete from journal_entry_${year}`)).rejects.toThrow('only ever added to');
      await expect(em().execute(`update journal_entry_${year} set action = action`)).rejects.toThrow(/permission denied/);
    }
    await expect(owner.query(`insert into journal_veil (entry_id, key) values (gen_random_uuid(), 'lot 3')`)).rejects.toMatchObject({ code: '23503' });
  });

  it('is missed by a check', async () => {
    expect(await broken('journal-years')).toEqual([]);
    const rename = (from: (year: number) => number, to: (year: number) => number) => owner.query([present, present + 1, present + 2].map((year) => `alter table journal_entry_${from(year)} rename to journal_entry_${to(year)}`).join(';'));
    await rename((year) => year, (year) => year - 100);
    try {
      expect(await broken('journal-years')).toEqual([expect.stringMatching(`^缺 (${present}|${present + 1}) 年的表，现至 ${present - 98} 年$`)]);
    } finally { await rename((year) => year - 100, (year) => year); }
  });
});

describe('a year whose time online is over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  const file = join(folder, `journal-${ended}.tsv.gz`);
  /** What the command says, and with which code it ends. */
  const told = async (work: (context: CommandContext) => Promise<void>) => {
    const [lines, heard]: [string[], { code: number }] = [[], { code: 0 }];
    const answer = (_: unknown, text: () => string | readonly string[]): void => { lines.push([text()].flat().join('\n')); };
    await work({ em: em(), database: { url: database.url }, answer, fail: () => { heard.code = 1; } } as unknown as CommandContext)
      .catch((error: unknown) => { if (!(error instanceof Fault)) throw error; heard.code = 1; lines.push(error.message); });
    return { ...heard, text: lines.join('\n') };
  };
  const archive = (year: number) => told((context) => archiveYear(context, { folder, year: String(year) }));
  const prove = () => told((context) => verifyArchive(context, { file }));
  const old = uuidv7();
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  beforeAll(async () => {
    // As if the bureau had been at work since then; of the years between, one table.
    await owner.query(`do $$ begin
      alter table journal_veil drop constraint journal_veil_entry_id_foreign;
      alter table journal_entry detach partition journal_entry_${present};
      execute format('create table journal_entry_${ended} partition of journal_entry for values from (minvalue) to (%L)', journal_year_begins(${ended + 1}));
      execute format('create table journal_entry_${present - 1} partition of journal_entry for values from (%L) to (%L)', journal_year_begins(${ended + 1}), journal_year_begins(${present}));
      execute format('alter table journal_entry attach partition journal_entry_${present} for values from (%L) to (%L)', journal_year_begins(${present}), journal_year_begins(${present + 1}));
      alter table journal_veil add constraint journal_veil_entry_id_foreign foreign key (entry_id) references journal_entry (id) on update cascade on delete cascade;
    end $$`);
    for (let n = 1; n <= 5; n += 1) await write(`${ended}-0${n}-01T08:00:00+08:00`, old, n);
    await happen(old, 'veiled', { veil: 'lot 1' });
    await write(`${ended}-12-31T23:00:00+08:00`, old, 7); // sealed after what is younger
    await seal(em());
  });

  it('is not over before thirteen months have passed', async () => {
    expect(leavesOn(2026)).toBe('2028-02-01');
    const tooSoon = await archive(present);
    expect(tooSoon).toMatchObject({ code: 1, text: expect.stringContaining(`须从最早的年份起归档：${ended} 年`) });
    expect(await archive(1999)).toMatchObject({ code: 1, text: expect.stringContaining('没有 1999 年的操作日志') });
  });

  it('stays while the journal is not whole', async () => {
    const change = (action: string) => owner.query(`alter table journal_entry disable trigger append_only; update journal_entry set action = '${action}' where object_id = '${old}' and sequence = 2; alter table journal_entry enable trigger append_only`);
    await change('other');
    expect(await archive(ended)).toMatchObject({ code: 1, text: expect.stringContaining('日志不完好') });
    await change('note');
  });

  it('leaves as a file that proves itself; the chain goes on, and so do the numbers', async () => {
    const before = await verify(em());
    const command = run('server/cli/bureau.ts', ['journal', 'archive', folder, '--year', String(ended)], { DATABASE_URL: database.url, BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret });
    expect([await command.ended(), command.stdout()]).toEqual([0, expect.stringContaining(`已归档 ${ended} 年操作日志 6 条`)]);
    const [head, ...lines] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
    expect(head).toBe('number\tprevious\thash\tentry');
    expect(lines.map((line) => (JSON.parse(line.split('\t')[3]!) as { sequence: number }).sequence)).toEqual([1, 2, 3, 4, 5, 7]);
    expect(await tableOf(old)).toEqual([`journal_entry_${present}`]);
    const after = await verify(em());
    expect(after).toMatchObject({ faults: [], archived: 6, sealed: before.sealed, head: before.head });
    expect(await happen(old, 'later')).toBeTruthy();
    expect((await owner.query('select last from journal_count where object_id = $1', [old])).rows).toEqual([{ last: 8 }]);
    // A process whose clock has lost the years goes on working.
    const lost = uuidv7();
    await write('1970-01-02T00:00:00+08:00', lost, 1);
    expect(await tableOf(lost)).toEqual([`journal_entry_${present - 1}`]);
    expect(await broken('journal-counted')).toEqual([]);
    await em().transactional((inner) => unveil(inner, 'lot 1'));
    expect(await prove()).toMatchObject({ code: 0, text: expect.stringContaining(`归档文件完好：6 条，与 ${ended} 年归档时一致`) });
    expect((await owner.query(`select after->>'year' as year, actor_kind from journal_entry where object_type = 'JournalYear'`)).rows).toEqual([{ year: String(ended), actor_kind: 'system' }]);
    expect(await archive(present - 1)).toMatchObject({ code: 1, text: expect.stringContaining(`${present + 1}-02-01 起方可归档`) });
  });

  it('is found out when the file is changed', async () => {
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    writeFileSync(file, gzipSync(text.replace('经办', '别人')));
    expect(await prove()).toMatchObject({ code: 1, text: expect.stringMatching(/封签与所封记录不符[^]*SHA-256/) });
    writeFileSync(file, gzipSync(text.split('\n').filter((_, n) => n !== 3).join('\n')));
    expect(await prove()).toMatchObject({ code: 1, text: expect.stringContaining('归档 6 条，文件中 5 条') });
    writeFileSync(file, 'not packed');
    expect(await prove()).toMatchObject({ code: 1, text: expect.stringContaining('不能读取') });
    writeFileSync(file, whole);
  });

  it('is found out when its seals are changed after it has left', async () => {
    await owner.query('begin; alter table journal_seal disable trigger user');
    const [, first] = gunzipSync(readFileSync(file)).toString().split('\n');
    await owner.query(`update journal_seal set hash = repeat('0', 64) where number = $1`, [first!.split('\t')[0]]);
    await owner.query('commit');
    expect((await verify(em())).faults).toEqual(expect.arrayContaining([expect.stringContaining(`${ended} 年已归档 6 条`)]));
  });
});
