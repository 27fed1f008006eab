import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type Role, publicActor, roleNames, systemActor } from '../schema/core/access/actor.ts';
import { Refusal } from '../schema/core/error/refusal.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { diagram, type AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Region } from '../schema/organization/organization.entity.ts';
import { Release } from '../schema/release/release.entity.ts';
import { releaseLifecycle } from '../schema/release/release.lifecycle.ts';
import { rankAt, streakRecords } from '../schema/release/release.ts';
import { sheetData, xlsx } from './fixtures/xlsx.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase, countyFiles, importFiles, testVault } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

const person = (name: string, ...roles: Role[]): Actor => ({ ...publicActor, kind: 'person', name, personId: uuidv7(), roles: new Set(roles) });
const growth = '高新技术产业投资增速';

describe('a circular', () => {
  let api: Api;
  let database: TestDatabase;
  let county: string;
  beforeAll(async () => {
    database = await countyDatabase();
    api = await startApi({ database });
    county = (await database.orm.em.fork().findOneOrFail(Region, { level: 'COUNTY' })).id;
  });
  afterAll(async () => { await api.close(); await database.drop(); });
  const rows = <T extends object>(sql: string, values: unknown[] = []) => database.orm.em.fork().execute<T[]>(sql, values);

  it('names the county that the files are of', async () => {
    expect(await rows(`select code, name, short_name from region where level = 'COUNTY'`)).toEqual([{ code: '339901', name: '示范县', short_name: '示范' }]);
  });

  it('ranks as it prints, wherever it prints a rank', async () => {
    const answer = await api.ask(`query ($indicator: String!) { releasedValues(first: 100, filter: { indicator: { eq: $indicator }, to: { lte: "2023-07-31" }, release: { kind: { eq: CIRCULAR } } }) { nodes { place to value printedRank rank } } }`, { indicator: growth }, person('经办', 'CLERK'));
    expect(answer.errors).toBeUndefined();
    const printed = answer.data.releasedValues.nodes.filter(({ printedRank }: any) => printedRank !== null);
    expect(printed.length).toBeGreaterThan(50);
    expect(printed.filter(({ printedRank, rank }: any) => printedRank !== rank)).toEqual([]);
  });

  it('is not the public’s', async () => {
    const { data } = await api.ask('{ releases { totalCount } releasedValues { totalCount } }');
    expect(data).toEqual({ releases: { totalCount: 0 }, releasedValues: { totalCount: 0 } });
  });

  it('is never recomputed, and once it is signed nothing changes it: no import, no undo, no hand', async () => {
    const [last] = await rows<{ id: string }>(`select id from release where kind = 'CIRCULAR' and "to" = '2023-10-31'`);
    const sign = async (as: Actor) => (await api.ask(`mutation ($id: ID!) { signRelease(input: { id: $id, document: "市科〔2023〕88号" }) { release { state signedBy document availableActions { action allowed } } errors { code } } }`, { id: `rls_${last!.id}` }, as)).data.signRelease;
    expect((await sign(person('经办', 'CLERK'))).errors).toEqual([{ code: 'FORBIDDEN' }]);
    expect(await sign(person('郑统计', 'STATISTICS'))).toEqual({ release: { state: 'LOCKED', signedBy: '郑统计', document: '市科〔2023〕88号', availableActions: [{ action: 'sign', allowed: false }] }, errors: [] });

    const before = await rows(`select * from released_value order by id`);
    for (const sql of [`update released_value set value = 99 where release_id = '${last!.id}'`, `delete from released_value where release_id = '${last!.id}'`, `update release set title = 'x' where id = '${last!.id}'`,
      `insert into released_value (id, release_id, region_id, place, indicator, "from", "to") values (gen_random_uuid(), '${last!.id}', '${county}', '新县', 'x', '2023-01-01', '2023-10-31')`]) {
      await expect(rows(sql)).rejects.toMatchObject({ code: 'BU001' });
    }
    // The same circular again is fine; one that says something else is refused as a whole, in words.
    const again = await importFiles(database.orm, countyFiles().filter(({ name }) => name.startsWith('13')), { year: 2023, regionCode: '339901' });
    expect(await rows('select created, updated from import_batch where id = ?', [again])).toEqual([{ created: 0, updated: 0 }]);
    const headings = ['序号', '县（市、区）', growth, '新增高新技术企业申报完成率', '新增省科技型中小企业完成率'];
    const other = xlsx({ '1-10月': sheetData([['（2023年1—10月）'], headings, [1, '示范县', 60, 98.6, 137.8]]) });
    const refused: unknown = await importFiles(database.orm, [{ name: '13 通报.xlsx', content: other }], { year: 2023, regionCode: '339901' }).catch((error: unknown) => error);
    expect(refused instanceof Refusal && refused.reasons).toEqual([expect.objectContaining({ code: 'RECORD_LOCKED', message: expect.stringMatching(/^该统计发布已签认锁定，不得改动/) })]);
    const [first] = await rows<{ id: string }>(`select id from import_batch where created > 0 order by created_at limit 1`);
    const undone: unknown = await perform({ actor: systemActor('import'), em: () => database.orm.em.fork(), requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id: first!.id }).catch((error: unknown) => error);
    expect(undone instanceof Refusal).toBe(true);
    expect(await rows(`select * from released_value order by id`)).toEqual(before);
  });
});

describe('ranks and runs', () => {
  let database: TestDatabase;
  let county: string;
  beforeAll(async () => {
    database = await freshDatabase();
    const em = database.orm.em.fork();
    const made = em.create(Region, { code: '339902', name: '乙县', shortName: '乙', level: 'COUNTY' });
    em.persist(made);
    await em.flush();
    county = made.id;
  });
  afterAll(() => database.drop());

  /** One circular: the values of 甲县, 乙县, 丙县 for months 1 to `month`. */
  const circular = async (month: number, ...values: (number | null)[]): Promise<void> => {
    const em = database.orm.em.fork();
    const to = `2023-${String(month).padStart(2, '0')}-28`;
    const id = uuidv7();
    await em.execute(`insert into release (id, region_id, kind, "from", "to", title) values (?, ?, 'CIRCULAR', '2023-01-01', ?, 't')`, [id, county, to]);
    for (const [index, place] of ['甲县', '乙县', '丙县'].entries()) await em.execute(`insert into released_value (id, release_id, region_id, place, indicator, "from", "to", value) values (?, ?, ?, ?, ?, '2023-01-01', ?, ?)`, [uuidv7(), id, county, place, growth, to, values[index]!]);
  };
  const place = () => ({ id: county, counties: [county], town: null });
  const period = (month: number) => ({ from: '2023-01-01', to: `2023-${String(month).padStart(2, '0')}-28` });
  const run = async (month: number) => (await streakRecords(database.orm.em.fork(), place(), growth, period(month))).length;
  const rank = async (month: number) => { const found = await rankAt(database.orm.em.fork(), place(), growth, period(month)); return found && [found.rank, found.of]; };

  it('share the better rank at equal values, pass over the next, and count every county listed', async () => {
    await circular(2, 5, 5, 9);
    await circular(3, 5, 7.5, 7.5);
    await circular(4, 1, 2, null);
    await circular(5, 9, 8, 7);
    expect(await Promise.all([2, 3, 4, 5].map(rank))).toEqual([[2, 3], [1, 3], [1, 3], [2, 3]]);
    expect(await rank(6)).toBeNull();
  });

  it('go on while the same rank is held, and end with another one, a dash, or a month without a circular', async () => {
    expect(await Promise.all([2, 3, 4, 5].map(run))).toEqual([1, 1, 2, 1]);
    await circular(6, 1, null, 2);
    await circular(7, 1, 9, 2);
    await circular(8, 1, 9, 2);
    expect(await Promise.all([6, 7, 8].map(run))).toEqual([0, 1, 2]);
  });
});

it('every state × action × role is as the table says', async () => {
  const database = await freshDatabase();
  try {
    const em = () => database.orm.em.fork();
    const county = uuidv7();
    await em().insert(Region, { id: county, code: '339901', name: '示范县', shortName: '示范', level: 'COUNTY' });
    const actors: Record<string, Actor> = { public: publicActor, clock: systemActor('clock'), import: systemActor('import'), ...Object.fromEntries(roleNames.map((role) => [role, person(role, role)])) };
    let month = 0;
    const { cells, faults, who } = await walk({
      lifecycle: releaseLifecycle, orm: database.orm, actors, performer: (actor) => ({ actor, em, requestId: null, vault: testVault }), clear: async () => undefined, input: () => ({ document: '文' }),
      async make(state) {
        const id = uuidv7();
        const to = `${1950 + Math.floor(month / 12)}-${String(1 + (month++ % 12)).padStart(2, '0')}-28`;
        await em().insert(Release, { id, region: county, kind: 'CIRCULAR', from: '1950-01-01', to, title: 't' } as never);
        await em().execute(`insert into released_value (id, release_id, region_id, place, indicator, "from", "to") values (gen_random_uuid(), ?, ?, '甲县', 'x', '1950-01-01', ?)`, [id, county, to]);
        if (state === 'LOCKED') await em().execute(`update release set state = 'LOCKED' where id = ?`, [id]);
        return id;
      },
    });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(40);
    expect(who).toEqual({ sign: ['STATISTICS'] });
  } finally { await database.drop(); }
});

it('the README shows the table as it is', () => {
  expect(readFileSync(new URL('../schema/release/README.md', import.meta.url), 'utf8')).toContain(diagram(releaseLifecycle as AnyLifecycle));
});
