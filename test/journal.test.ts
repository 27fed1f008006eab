import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { Refusal } from '../schema/core/error/refusal.ts';
import { record } from '../schema/core/journal/journal.ts';
import { seal, verify } from '../schema/core/journal/seal.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { poolLifecycle } from '../schema/ladder/lifecycle/pool.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { run } from './support/bureau-process.ts';
import { testSecret, testVault } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';

const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };
const stranger: Actor = { ...publicActor, kind: 'person', name: '外人', roles: new Set(['EXPERT']), personId: '00000000-0000-7000-8000-000000000002' };

let database: TestDatabase;
/** The database's owner: who tampers. */
let owner: Client;
beforeAll(async () => { database = await freshDatabase(); });
beforeEach(async () => {
  owner = new Client({ connectionString: database.url });
  await owner.connect();
});
afterEach(() => owner.end());
afterAll(() => database.drop());

const em = () => database.orm.em.fork();
const happen = (count: number, action = 'note') => em().transactional(async (inner) => {
  for (let n = 0; n < count; n += 1) await record(inner, clerk, { objectType: 'Note', objectId: uuidv7(), action: `${action}${n}`, after: { n, text: '内容' } });
});
/** As the owner, with the triggers that stop everyone off. Undone afterwards, so that each case tampers with a whole journal. */
async function tampered(sql: string): Promise<readonly string[]> {
  const whole = (await owner.query<{ entries: object[]; seals: object[] }>(`select (select jsonb_agg(e) from journal_entry e) as entries, (select jsonb_agg(s) from journal_seal s) as seals`)).rows[0]!;
  await owner.query('alter table journal_entry disable trigger user; alter table journal_seal disable trigger user');
  try {
    await owner.query(sql);
    return (await verify(em())).faults;
  } finally {
    await owner.query('truncate journal_entry, journal_seal cascade');
    await owner.query('insert into journal_entry select * from jsonb_populate_recordset(null::journal_entry, $1)', [JSON.stringify(whole.entries)]);
    await owner.query('insert into journal_seal select * from jsonb_populate_recordset(null::journal_seal, $1)', [JSON.stringify(whole.seals)]);
    await owner.query('alter table journal_entry enable trigger user; alter table journal_seal enable trigger user');
    expect((await verify(em())).faults).toEqual([]);
  }
}

describe('the sealed journal', () => {
  beforeAll(async () => {
    await happen(7);
    expect(await seal(em())).toBe(7);
    await happen(5);
    expect(await seal(em())).toBe(5);
  });

  it('is whole, and its head stays the same until something is added', async () => {
    const first = await verify(em());
    expect(first).toMatchObject({ sealed: 12, unsealed: 0, faults: [] });
    expect(first.head).toMatch(/^[0-9a-f]{64}$/);
    expect(await seal(em())).toBe(0);
    expect(await verify(em())).toEqual(first);
  });

  const third = `(select entry_id from journal_seal where number = 3)`;
  it.each([
    ['an entry was changed', `update journal_entry set action = 'other' where id = ${third}`, ['第 3 号']],
    ['only the moment of an entry was changed', `update journal_entry set at = at + interval '1 microsecond' where id = ${third}`, ['第 3 号']],
    ['only who acted was changed', `update journal_entry set actor_name = '别人' where id = ${third}`, ['第 3 号']],
    ['a part of what was stored was changed', `update journal_entry set after = after || '{"n": 99}' where id = ${third}`, ['第 3 号']],
    ['the last entry was changed', `update journal_entry set remark = 'x' where id = (select entry_id from journal_seal order by number desc limit 1)`, ['第 12 号']],
    ['an entry was removed', `delete from journal_entry where id = ${third}`, ['第 3 号']],
    ['an entry was removed with its seal', `with gone as (delete from journal_seal where number = 3 returning entry_id) delete from journal_entry where id in (select entry_id from gone)`, ['第 3 号', '第 4 号']],
    ['a seal was altered', `update journal_seal set hash = repeat('a', 64) where number = 3`, ['第 3 号']],
    ['two entries changed places', `with pair as (select a.id as one, a.action as first, b.id as two, b.action as second from journal_entry a, journal_entry b where a.id = ${third} and b.id = (select entry_id from journal_seal where number = 5))
      update journal_entry e set action = case when e.id = one then second else first end from pair where e.id in (one, two)`, ['第 3 号', '第 5 号']],
    ['two seals changed places', `begin; create temp table kept on commit drop as select * from journal_seal where number in (3, 4); delete from journal_seal where number in (3, 4); insert into journal_seal select 7 - number, entry_id, hash, sealed_at from kept; commit`, ['第 3 号', '第 4 号']],
    ['an entry was slipped in between with a seal', `begin; update journal_seal set number = number + 1000 where number > 3; insert into journal_entry (id, object_type, action, actor_kind, actor_name, roles, outcome) values ('00000000-0000-7000-8000-00000000000a', 'Note', 'slipped', 'person', 'x', '{}', 'DONE');
      insert into journal_seal (number, entry_id, hash) values (4, '00000000-0000-7000-8000-00000000000a', repeat('b', 64)); update journal_seal set number = number - 999 where number > 1000; commit`, ['第 4 号', '第 5 号']],
    ['an entry was changed and its seal made to fit', `update journal_entry set action = 'other' where id = ${third};
      update journal_seal set hash = encode(sha256(convert_to((select hash from journal_seal where number = 2) || (select to_jsonb(e)::text from journal_entry e where id = ${third}), 'UTF8')), 'hex') where number = 3`, ['第 4 号']],
  ])('shows that %s, and where', async (_, sql, where) => {
    const faults = await tampered(`set time zone 'UTC'; ${sql}`);
    expect(faults).not.toEqual([]);
    for (const [index, place] of where.entries()) expect(faults[index]).toContain(place);
  });

  it('shows by its head when its end was cut off: that is what the head is printed for', async () => {
    const before = await verify(em());
    let head = '';
    await tampered(`begin; create temp table cut on commit drop as select entry_id from journal_seal where number > 10; delete from journal_seal where number > 10; delete from journal_entry where id in (select entry_id from cut); commit`)
      .then(async () => { head = (await verify(em())).head; });
    expect(head).toBe(before.head); // restored
    await owner.query('alter table journal_seal disable trigger user');
    const { rows } = await owner.query<{ number: string; entry_id: string; hash: string; sealed_at: Date }>('delete from journal_seal where number = 12 returning *');
    try {
      const cut = await verify(em());
      expect(cut).toMatchObject({ sealed: 11, unsealed: 1 });
      expect(cut.head).not.toBe(before.head);
    } finally {
      await owner.query('insert into journal_seal values ($1, $2, $3, $4)', Object.values(rows[0]!));
      await owner.query('alter table journal_seal enable trigger user');
    }
  });

  it('can be added to and nothing else: not by the application’s role, not by the owner unawares', async () => {
    const attempts = ['update journal_entry set action = action', 'delete from journal_entry', 'truncate journal_entry cascade', 'update journal_seal set hash = hash', 'delete from journal_seal', 'truncate journal_seal'];
    const before = await verify(em());
    for (const attempt of attempts) {
      await expect(em().execute(attempt)).rejects.toThrow(/permission denied/);
      await expect(em().execute(`alter table ${attempt.includes('seal') ? 'journal_seal' : 'journal_entry'} disable trigger user`)).rejects.toThrow(/must be owner/);
    }
    for (const attempt of attempts.filter((each) => !each.startsWith('truncate'))) await expect(owner.query(attempt)).rejects.toThrow('only ever added to');
    expect(await verify(em())).toEqual(before);
  });

  it('is sealed once by sealers that come together', async () => {
    await happen(300, 'many');
    const before = await verify(em());
    // All four stand before the door when it opens.
    await owner.query('begin; lock table journal_seal in exclusive mode');
    const sealing = Promise.all([seal(em()), seal(em()), seal(em()), seal(em())]);
    const waiting = async () => (await owner.query('select pg_stat_clear_snapshot()'), owner.query<{ count: number }>(`select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`));
    await eventually(async () => (await waiting()).rows[0]!.count >= 4).finally(() => owner.query('commit'));
    const sealed = await sealing;
    expect(sealed.reduce((sum, each) => sum + each, 0)).toBe(before.unsealed);
    expect(await verify(em())).toMatchObject({ sealed: before.sealed + before.unsealed, unsealed: 0, faults: [] });
  });

  it('seals what committed late after what was sealed before it', async () => {
    const late = em();
    await late.begin();
    await record(late, clerk, { objectType: 'Note', objectId: uuidv7(), action: 'late' });
    await happen(1, 'early');
    expect(await seal(em())).toBe(1);
    await late.commit();
    expect(await seal(em())).toBe(1);
    expect(await verify(em())).toMatchObject({ unsealed: 0, faults: [] });
  });

  it('is verified by a command, which fails aloud when something was tampered with', async () => {
    const command = () => run('server/cli/bureau.ts', ['journal', 'verify', '--json'], { DATABASE_URL: database.url, BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret });
    const whole = command();
    expect([await whole.ended(), (JSON.parse(whole.stdout()) as { ok: boolean }).ok]).toEqual([0, true]);
    await owner.query(`alter table journal_entry disable trigger user; update journal_entry set action = 'note0' where action = 'late'; alter table journal_entry enable trigger user`);
    try {
      const broken = command();
      expect(await broken.ended()).toBe(1);
      expect(JSON.parse(broken.stdout())).toMatchObject({ ok: false, faults: [expect.stringContaining('记录或封签被改动')] });
    } finally {
      await owner.query(`alter table journal_entry disable trigger user; update journal_entry set action = 'late' where action = 'note0' and after is null; alter table journal_entry enable trigger user`);
    }
  });
});

describe('what goes on record', () => {
  let enterprise: string;
  beforeAll(async () => {
    const making = em();
    const county = making.create(Region, { code: '339901', name: '示范县', shortName: '示范', level: 'COUNTY' } as never) as Region;
    const town = making.create(Region, { code: '339901001', name: '第一街道', shortName: '第一', level: 'TOWNSHIP', parent: county } as never) as Region;
    const made = making.create(Organization, { kind: 'ENTERPRISE', name: '示范泵业有限公司', region: county, town, status: 'ACTIVE', searchText: '示范泵业' } as never) as Organization;
    await making.flush();
    enterprise = made.id;
  });
  const performer = (actor: Actor) => ({ actor, em, requestId: null, vault: testVault });
  const [creation] = Object.keys(poolLifecycle.creations);
  const entries = (objectId: string | null, outcome: string) => em().execute<{ sequence: number | null; action: string; reasons: string[] | null; actor_name: string }[]>(
    `select sequence, action, reasons, actor_name from journal_entry where object_type = 'PoolMembership' and object_id is not distinct from ? and outcome = ? order by at`, [objectId, outcome]);

  it('is a refused attempt too: by whom and why, without a sequence, and nothing else', async () => {
    const before = await entries(null, 'REFUSED');
    await expect(perform(performer(stranger), poolLifecycle, creation!, { input: { organizationId: enterprise, organization: enterprise, rung: 'HNTE', reason: '请求' } })).rejects.toBeInstanceOf(Refusal);
    const after = await entries(null, 'REFUSED');
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ sequence: null, action: creation, actor_name: '外人' });
    expect(after.at(-1)!.reasons).not.toEqual([]);
    expect(await em().execute('select 1 from pool_membership')).toEqual([]);
  });

  it('has a sequence without gaps for each object, under twenty who act at once, of whom some are refused', async () => {
    const id = uuidv7();
    // The row stands for any object: what is locked is what the lifecycle locks.
    await em().execute(`insert into import_batch (id, state, year, created_at, created_by) values (?, 'PREVIEWED', 2023, now(), 'x')`, [id]);
    const { importBatchLifecycle } = await import('../schema/core/exchange/exchange.lifecycle.ts');
    const { lifecycle } = await import('../schema/core/lifecycle/lifecycle.ts');
    const { role } = await import('../schema/core/access/condition.ts');
    const turning = lifecycle({
      ...importBatchLifecycle, name: 'turning', creations: { make: { title: '造', to: 'PREVIEWED', who: role('CLERK'), input: undefined as never, make: async () => { throw new Error('not here'); } } },
      states: { PREVIEWED: { title: '甲' }, IMPORTING: { title: '乙' } } as never,
      actions: { forth: { title: '去', from: ['PREVIEWED'], to: 'IMPORTING', who: role('CLERK') }, back: { title: '回', from: ['IMPORTING'], to: 'PREVIEWED', who: role('CLERK') } } as never,
    });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => perform(performer(n % 5 === 4 ? { ...stranger, roles: new Set(['AUDITOR']) } : clerk), turning, n % 2 === 0 ? 'forth' : 'back', { id })));
    const refused = outcomes.filter((each) => each.status === 'rejected');
    for (const each of refused) expect((each as PromiseRejectedResult).reason).toBeInstanceOf(Refusal);
    const done = outcomes.length - refused.length;
    expect(done).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThanOrEqual(4);
    const found = await em().execute<{ outcome: string; sequence: number | null; action: string }[]>(`select outcome, sequence, action from journal_entry where object_id = ? order by sequence`, [id]);
    expect(found.filter(({ outcome }) => outcome === 'DONE').map(({ sequence }) => sequence)).toEqual(Array.from({ length: done }, (_, n) => n + 1));
    expect(found.filter(({ outcome }) => outcome === 'DONE').map(({ action }) => action)).toEqual(Array.from({ length: done }, (_, n) => (n % 2 === 0 ? 'forth' : 'back')));
    expect(found.filter(({ outcome }) => outcome === 'REFUSED').map(({ sequence }) => sequence)).toEqual(refused.map(() => null));
  });

  it('stays as it was where the action that wrote it fails', async () => {
    const before = await em().execute<{ count: number }[]>('select count(*)::int as count from journal_entry');
    await expect(em().transactional(async (inner) => {
      await record(inner, clerk, { objectType: 'Note', objectId: uuidv7(), action: 'half' });
      throw new Error('fails');
    })).rejects.toThrow('fails');
    expect(await em().execute('select count(*)::int as count from journal_entry')).toEqual(before);
    await expect(record(em(), clerk, { objectType: 'Note', objectId: null, action: 'alone' })).rejects.toThrow('transaction');
  });

  it('names each object’s place once: the same sequence twice is impossible', async () => {
    const objectId = uuidv7();
    const write = () => owner.query(`insert into journal_entry (id, object_type, object_id, sequence, action, actor_kind, actor_name, roles, outcome) values (gen_random_uuid(), 'Note', $1, 1, 'x', 'person', 'x', '{}', 'DONE')`, [objectId]);
    await write();
    await expect(write()).rejects.toMatchObject({ code: '23505', message: expect.stringContaining('duplicate key or gap') });
  });
});
