import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Actor, publicActor, type Role, type Scope } from '../schema/core/access/actor.ts';
import { always } from '../schema/core/access/condition.ts';
import { evaluate } from '../schema/core/access/evaluate.ts';
import { boundRoles, isBound, isShown, type Lock } from '../schema/core/access/lock.ts';
import { mergeRules } from '../schema/core/access/rules.ts';
import type { AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { globalId, type ReadType } from '../schema/core/read/model.ts';
import { prepared } from '../schema/core/sql/prepared.ts';
import { createVault } from '../schema/core/secret/vault.ts';
import { claimLifecycle } from '../schema/policy/lifecycle/claim.ts';
import { areas } from '../schema/index.ts';
import { beginBound, boundRole } from '../server/database/bound.ts';
import { applyLock, lock, policiesOf, removeLock } from '../server/database/lock.ts';
import { applicationRole, migrate } from '../server/database/migrate.ts';
import { connection } from '../server/database/orm.ts';
import { createReader } from '../server/http/reader.ts';
import { createLog } from '../server/log.ts';
import { sampleRows } from './matrix/sample-rows.ts';
import { type Api, startApi } from './support/api.ts';
import { eventually } from './support/eventually.ts';
import { codes } from './support/people.ts';
import { testSecret } from './support/vault.ts';

/** Row-level security beneath the rules: what the database itself shows of whom, asked in raw SQL as the application's role. */
let api: Api;
let em: EntityManager;
let owner: Client;
let app: Client;
let set: Lock;
let types: ReadType[];
const rowsOf = new Map<string, readonly Record<string, any>[]>();
let organizations: string[];
let people: string[];
let town: string;

beforeAll(async () => {
  api = await startApi();
  types = [...api.app.model.types.values()];
  const made = await sampleRows(api.database.orm.em.fork(), api.app.model, { perType: 12 });
  em = api.database.orm.em.fork();
  for (const type of types) if (!rowsOf.has(type.entity.tableName)) rowsOf.set(type.entity.tableName, await em.find(type.entity.class as never, {}));
  const placed = rowsOf.get('organization')!.filter((row) => row['town']);
  organizations = placed.map((row) => row['id'] as string);
  town = placed[0]!['town'].id as string;
  people = made.get('Person')!.map(({ id }: { id: string }) => id);
  set = lock(api.database.orm.getMetadata());
  owner = new Client(connection({ url: api.database.url, role: undefined }));
  app = new Client(connection({ url: api.database.url, role: api.database.role }));
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => { await owner?.end(); await app?.end(); await api?.close(); });

const person = (roles: readonly Role[], n = 0): Actor => ({ kind: 'person', name: roles.join() || '新人', personId: people[n % people.length]!, organizationId: organizations[n % organizations.length]!, regionId: roles.includes('TOWNSHIP') ? town : null, roles: new Set(roles), scopes: null });
const key = (...scopes: Scope[]): Actor => ({ ...publicActor, kind: 'key', name: '合作方', organizationId: organizations[0]!, scopes: new Set(scopes) });

/** What one who is bound reads with a statement that asks for everything. */
async function within<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  await app.query(beginBound(actor));
  try { return await work(); } finally { await app.query('rollback'); }
}
const quoted = (table: string): string => `"${table}"`;
const denied = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: { code?: string }) => error.code ?? String(error));

describe('the lock stands as the rules give it', () => {
  it('is what the access files come to, and nothing else', async () => {
    const { policies, locked } = await policiesOf(owner);
    const wanted = [...set.tables].flatMap(([table, { using }]) => (using === 'open' ? [] : [table])).sort();
    expect(locked).toEqual(wanted);
    expect(policies.map(({ table, name, command, roles, permissive }) => [table, name, command, roles, permissive])).toEqual(wanted.flatMap((table) => [
      [table, applicationRole, 'ALL', [applicationRole], 'PERMISSIVE'], [table, boundRole, 'SELECT', [boundRole], 'PERMISSIVE'],
    ]));
    // The expressions, as the database spells them: set anew from the rules they are the same.
    await owner.query(`comment on schema bureau_lock is null`);
    expect(await applyLock(owner, api.database.orm.getMetadata(), applicationRole)).toBe(true);
    expect((await policiesOf(owner)).policies).toEqual(policies);
  });

  it.each([
    ['a policy that is gone', 'drop policy bureau_bound on talent'],
    ['a policy that shows more', 'alter policy bureau_bound on policy_claim using (true)'],
    ['a table without its lock', 'alter table session disable row level security'],
    ['a right that nobody gave', 'grant update on policy_claim to bureau_bound'],
    ['a question that is always answered with yes', 'create or replace view {first} as select id as key from organization'],
    ['a function that looks as its caller', 'alter function bureau_lock.shown_talent(uuid) security invoker'],
  ])('mends %s at the next start', async (_, change) => {
    const before = await policiesOf(owner);
    const { rows: [first] } = await owner.query<{ name: string }>(`select oid::regclass::text as name from pg_class where relnamespace = 'bureau_lock'::regnamespace order by relname limit 1`);
    await owner.query(change.replace('{first}', first!.name));
    expect(await applyLock(owner, api.database.orm.getMetadata(), applicationRole)).toBe(true);
    expect(await applyLock(owner, api.database.orm.getMetadata(), applicationRole)).toBe(false);
    expect(await policiesOf(owner)).toEqual(before);
  });

  it('stands when the journal opens a year: a table that it does not speak of is no change of it', async () => {
    expect((await owner.query('select journal_open_year($1) as made', [new Date().getFullYear() + 2])).rows).toEqual([{ made: true }]);
    expect(await applyLock(owner, api.database.orm.getMetadata(), applicationRole)).toBe(false);
  });

  it('is set after the year that is being opened, whose tables cannot change twice at once', async () => {
    const worker = new Client({ connectionString: api.database.url });
    await worker.connect();
    await worker.query('begin');
    expect((await worker.query('select journal_open_year($1) as made', [new Date().getFullYear() + 3])).rows).toEqual([{ made: true }]);
    const started = migrate({ url: api.database.url, queue: false });
    const waiting = () => owner.query(`select from pg_stat_activity where datname = current_database() and application_name = 'bureau migrate' and wait_event_type = 'Lock'`);
    await Promise.race([started, eventually(async () => (await waiting()).rowCount! > 0)]);
    await worker.query('commit');
    await worker.end();
    expect(await started).toEqual({ applied: [], role: applicationRole });
  });

  it('is set beside a bureau that works, whose transactions never fail for it', async () => {
    const [earlier, later] = ['achievement', 'talent']; // as the tables are taken, one after the other
    await app.query('begin');
    await app.query(`lock table ${later} in row exclusive mode`);
    await owner.query(`comment on schema bureau_lock is null`);
    let isSet = false;
    const setting = applyLock(owner, api.database.orm.getMetadata(), applicationRole).then(() => { isSet = true; });
    const taken = () => api.database.orm.em.fork().execute(`select from pg_locks where relation = '${earlier}'::regclass and mode = 'AccessExclusiveLock' and granted`);
    await eventually(async () => (await taken()).length > 0);
    // Each now has what the other wants.
    await app.query(`select from ${earlier} limit 1`);
    expect(isSet).toBe(false);
    await app.query('commit');
    await setting;
  });

  it('gives way to a migration that changes what it speaks of, and stands again after it', async () => {
    // As such a migration does: refused while the lock is there.
    const change = 'alter table tech_demand alter column is_published type text';
    expect(await denied(owner.query(change))).toBe('0A000');
    await removeLock(owner);
    expect((await policiesOf(owner)).policies).toEqual([]);
    expect(await applyLock(owner, api.database.orm.getMetadata(), applicationRole)).toBe(true);
  });

  it('is under roles that own nothing, log in nowhere and cannot get round it', async () => {
    const { rows } = await owner.query(`select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*)::int from pg_class where relowner = r.oid) as owns, (select count(*)::int from pg_auth_members where member = r.oid) as belongs
      from pg_roles r where rolname = any($1) order by 1`, [[applicationRole, boundRole]]);
    expect(rows).toEqual([applicationRole, boundRole].map((rolname) => ({ rolname, rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0, belongs: 0 })));
    const { rows: rights } = await owner.query(`select distinct privilege_type as right from pg_class c, aclexplode(relacl) where grantee = $1::regrole`, [boundRole]);
    expect(rights).toEqual([{ right: 'SELECT' }]);
    const { rows: readable } = await owner.query<{ relname: string }>(`select relname from pg_class c, aclexplode(relacl) where grantee = $1::regrole and relnamespace = 'public'::regnamespace order by 1`, [boundRole]);
    expect(readable.map(({ relname }) => relname)).toEqual([...set.tables.keys()].sort());
  });

  it('is shut by one who has begun: he cannot say that he is another', async () => {
    expect(await within(person(['ENTERPRISE']), () => denied(app.query(`select set_config('bureau.organization', '${organizations[1]}', true)`)))).toBe('42501');
  });
});

/**
 * Tables of organizations' rows that every bound reader sees all of, each with its reason. A table with an organization in it that is
 * neither locked nor named here fails.
 */
const open: Readonly<Record<string, string>> = {
  qualification_grant: '认定名单是公告的', rd_institution: '研发机构认定名单是公告的', new_rd_institution: '新型研发机构名单是公告的', former_name: '登记信息对外公开', status_event: '登记信息对外公开',
  incubator: '载体名录对外公开', park: '园区名录对外公开', transfer_centre: '技转中心名录对外公开', competition_host: '赛事公告', competition_institution: '赛事公告',
  project: '立项公告；合同、经费、里程碑在各自的表中，均上锁', opening_key: '开封公钥，投标加密所用',
};

it('covers every table in which rows are an organization’s or a person’s', () => {
  const tables = [...api.database.orm.getMetadata().getAll().values()].filter((entity) => entity.props.some(({ targetMeta }) => targetMeta?.className === 'Organization' || targetMeta?.className === 'Person'));
  const uncovered = tables.map(({ tableName }) => tableName).filter((table) => { const using = set.tables.get(table)?.using; return using === 'open'; });
  expect(uncovered.sort()).toEqual(Object.keys(open).sort());
});

describe.each<[string, () => Actor]>([
  ...boundRoles.map((role, n) => [role, () => person([role], n)] as [string, () => Actor]),
  ['nobody’s role', () => person([], 3)], ['a key', () => key('achievement:read', 'ladder:read')],
])('%s, in raw SQL', (_, who) => {
  it('reads of each table the rows that the rules give, and no other', async () => {
    const actor = who();
    expect(isBound(actor)).toBe(true);
    const rules = mergeRules(areas.flatMap((area) => area.access ?? []));
    const found = await within(actor, async () => {
      const all = new Map<string, string[]>();
      for (const { entity } of types) all.set(entity.tableName, (await app.query<{ id: string }>(`select id from ${quoted(entity.tableName)}`)).rows.map(({ id }) => id).sort());
      return all;
    });
    const wrong: unknown[] = [];
    let hidden = 0;
    for (const { name, entity } of types) {
      const seen: string[] = [];
      for (const row of rowsOf.get(entity.tableName)!) if (await evaluate(rules.get(name)!.rows, row, actor, em)) seen.push(row['id'] as string);
      hidden += rowsOf.get(entity.tableName)!.length - seen.length;
      if (JSON.stringify(found.get(entity.tableName)) !== JSON.stringify(seen.sort())) wrong.push([entity.tableName, found.get(entity.tableName), seen]);
    }
    expect(wrong).toEqual([]);
    expect(hidden).toBeGreaterThan(500);
  });
});

it('is asked before anybody who is bound acts: what the database does not show him, he finds not, whatever else is thought', async () => {
  const [own, ...rest] = rowsOf.get('policy_claim')!;
  const other = rest.find((row) => row['organization'].id !== own!['organization'].id)!;
  const actor: Actor = { ...person(['ENTERPRISE']), organizationId: own!['organization'].id as string };
  const ask = (id: string): Promise<boolean> => api.database.orm.em.fork().transactional((within) => isShown(within as EntityManager, actor, 'policy_claim', id));
  expect([await ask(other['id'] as string), await ask(own!['id'] as string), await ask(people[0]!)]).toEqual([false, true, false]);
  // A lifecycle that takes everybody's row for everybody's to act on: the mistake that the lock is for.
  const mistaken = { ...claimLifecycle, visible: always } as AnyLifecycle;
  const performer = { actor, em: () => api.database.orm.em.fork(), requestId: null, vault: createVault(testSecret) };
  for (const action of Object.keys(claimLifecycle.actions)) expect([action, await codes(perform(performer as never, mistaken as never, action, { id: other['id'] as string, input: {} }))]).toEqual([action, ['NOT_FOUND']]);
});

it('lets one who is bound change nothing: no row of anybody, the journal and the bids least of all', async () => {
  const tables = [...api.database.orm.getMetadata().getAll().values()].map(({ tableName }) => tableName);
  expect(tables).toEqual(expect.arrayContaining(['journal_entry', 'journal_seal', 'bid', 'challenge_bid', 'policy_claim']));
  for (const table of tables) {
    for (const change of [`update ${quoted(table)} set id = id`, `delete from ${quoted(table)}`, `insert into ${quoted(table)} default values`, `truncate ${quoted(table)}`]) {
      // Also in a transaction that may write.
      const writing = beginBound(person(['ENTERPRISE'])).replace('begin read only', 'begin');
      await app.query(writing);
      const answer = await denied(app.query(change));
      await app.query('rollback');
      expect([change, ['42501', '42703'].includes(answer)]).toEqual([change, true]);
    }
  }
});

it('lets the application itself change neither the journal nor a bid', async () => {
  for (const change of ['update journal_entry set action = action', 'delete from journal_entry', 'update journal_seal set hash = hash', 'update bid set amount = amount', 'delete from bid', 'truncate bid']) expect([change, await denied(app.query(change))]).toEqual([change, '42501']);
});

it('is planned in a few megabytes, whatever list the bound read: none carries the rules of all types along', async () => {
  const lists = api.app.model.roots.filter(({ kind }) => kind === 'list').map(({ name }) => name);
  const planned = new Set<string>();
  const large: string[] = [];
  for (const actor of [person([]), ...boundRoles.map((role) => person([role])), key('ladder:read')]) {
    for (const list of lists) {
      api.statements.length = 0;
      await api.ask(`{ ${list}(first: 20) { totalCount nodes { id } } }`, {}, actor);
      for (const { text, values } of [...api.statements]) {
        const plan = await within(actor, () => app.query<{ 'QUERY PLAN': string }>(`explain (memory) ${text}`, values as unknown[]));
        const used = Number(/Memory: used=(\d+)kB/.exec(plan.rows.map((row) => row['QUERY PLAN']).join('\n'))![1]);
        planned.add(list);
        if (used > 8_192) large.push(`${list} for ${actor.name}: ${used} kB`);
      }
    }
  }
  expect(large).toEqual([]);
  expect([...planned]).toEqual(expect.arrayContaining(['events', 'journal', 'organizations', 'challengeBids']));
});

describe('two hundred at once on four connections', () => {
  const firms = (n: number): Actor[] => Array.from({ length: n }, (_, at) => ({ ...person(['ENTERPRISE'], at), personId: people[0]!, organizationId: organizations[at % organizations.length]! }));

  it('read their own and never each other’s, in raw SQL', async () => {
    const reader = createReader({ url: api.database.url, role: api.database.role, log: createLog({ logLevel: 'error' }), max: 4 });
    try {
      const everyone = prepared('select organization_id::text, current_user::text from rd_expense');
      const answers = await Promise.all(firms(200).map(async (actor, n) => ({
        mine: await reader.query(everyone, [], actor), actor,
        // Strangers and staff in between: their statements are not beneath the lock, and find no trace of it.
        other: n % 5 === 0 ? await reader.query(everyone, [], { ...publicActor, kind: 'person', roles: new Set<Role>(['CLERK']) }) : null,
      })));
      const all = (await owner.query('select 1 from rd_expense')).rowCount;
      for (const { mine, actor, other } of answers) {
        expect(new Set(mine.map(([organization]) => organization))).toEqual(new Set(mine.length ? [actor.organizationId] : []));
        expect(mine.every(([, role]) => role === boundRole)).toBe(true);
        if (other) { expect(other.length).toBe(all); expect(other.every(([, role]) => role === applicationRole)).toBe(true); }
      }
      expect(answers.filter(({ mine }) => mine.length > 0).length).toBeGreaterThan(100);
      // One that fails leaves nothing behind either.
      await expect(reader.query(prepared('select 1 / (count(*) - count(*)) from rd_expense'), [], firms(1)[0])).rejects.toThrow('zero');
      expect(await Promise.all(Array.from({ length: 8 }, () => reader.query(prepared('select current_user::text'), [])))).toEqual(Array.from({ length: 8 }, () => [[applicationRole]]));
    } finally { await reader.close(); }
  });

  it('are answered with their own over HTTP', async () => {
    const ids = ['RdExpense', 'PolicyClaim', 'QualificationApplication', 'PoolMembership', 'TechContract'].flatMap((name) => {
      const { code, entity } = api.app.model.named(name);
      return rowsOf.get(entity.tableName)!.map((row) => globalId(code, row['id'] as string));
    });
    const question = `query { nodes(ids: ${JSON.stringify(ids)}) { id } }`;
    const alone = new Map<string, string>();
    for (const actor of firms(organizations.length)) alone.set(actor.organizationId!, JSON.stringify(await api.ask(question, {}, actor)));
    expect([...alone.values()].filter((each) => each.includes('"errors"'))).toEqual([]);
    expect(new Set(alone.values()).size).toBeGreaterThan(3);
    const answers = await Promise.all(firms(200).map(async (actor) => {
      const { headers } = api.headers(actor);
      const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ query: question }) });
      return [actor.organizationId!, JSON.stringify({ status: response.status, ...((await response.json()) as object) })] as const;
    }));
    expect(answers.filter(([organization, data]) => alone.get(organization) !== data)).toEqual([]);
  });
});
