import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { publicActor, type Actor } from '../schema/core/access/actor.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { insertNotices } from '../schema/notice/inbox.ts';
import { startApi, testSecret, type Api } from './support/api.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { makeTown, type Town } from './support/people.ts';
import { holder } from './support/staff.ts';
import { watch, type Watcher } from './support/watch.ts';

const document = 'subscription { inboxChanged { unread latest } }';
const project = fileURLToPath(new URL('..', import.meta.url));
let database: TestDatabase;
let api: Api;
let place: Town;
const em = () => database.orm.em.fork();
const watchers: Watcher[] = [];
let other: ChildProcess | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  api = await startApi({ database });
  place = await makeTown(em());
});
afterEach(() => { for (const watcher of watchers.splice(0)) watcher.stop(); });
afterAll(async () => {
  other?.stdin!.end();
  await api?.close();
  await database?.drop();
});

const follows = (headers: Record<string, string>, address = api.address): Watcher => {
  const watcher = watch(address, {}, { document, headers });
  watchers.push(watcher);
  return watcher;
};
/** Has been told how the inbox stands. */
const opened = (actor: Actor): Promise<Watcher> => follows(api.headers(actor).headers).until(({ told }) => told.length === 1);
const counts = ({ told }: Watcher): number[] => told.map(({ unread }: { unread: number }) => unread);
const person = (name: string, organization = place.firm): Promise<Actor> => holder(em(), name, ['ENTERPRISE'], organization);

const arrive = async ({ personId }: Actor, roll = false): Promise<void> => em().transactional(async (own) => {
  const id = uuidv7();
  await own.execute(`insert into event (id, key, object_type, at) values (?, ?, 'Organization', clock_timestamp())`, [id, id]);
  await insertNotices(own as never, { id, objectType: 'Organization', objectId: place.firm.id, at: new Date(), mails: false }, [{ personId: personId!, organizationId: place.firm.id, kind: 'SYSTEM', isUrgent: false, awaited: [], title: '试', titleEn: 'try', text: '', textEn: '' }]);
  if (roll) throw new Error('rolled back');
});

describe('an inbox that is followed', () => {
  test('says how it stands at once and whenever something arrives, to its person only, and nothing of what was rolled back', async () => {
    const [mine, others] = [await person('朱企业'), await person('何企业', place.otherFirm)];
    const [first, second, stranger] = [await opened(mine), await opened(mine), await opened(others)];
    expect(first.told).toEqual([{ unread: 0, latest: null }]);
    await expect(arrive(mine, true)).rejects.toThrow('rolled back');
    await arrive(mine);
    for (const watcher of [first, second]) await watcher.until(({ told }) => told.length === 2);
    await arrive(mine);
    await first.until(({ told }) => told.at(-1).unread === 2);
    expect(counts(first)).toEqual([0, 1, 2]);
    expect(new Set(first.told.map(({ latest }) => latest)).size).toBe(3);
    expect(counts(stranger)).toEqual([0]);
    // One is read, one arrives: the number is the same, the inbox is not.
    await em().transactional(async (own) => { await own.execute(`update notice set state = 'READ' where id = (select min(id::text)::uuid from notice where person_id = ?)`, [mine.personId]); });
    await arrive(mine);
    await first.until(({ told }) => told.length === 4);
    expect(counts(first).at(-1)).toBe(2);
  });

  test('hears of it from whichever process it was done in', async () => {
    const mine = await person('两处企业');
    other = spawn(process.execPath, ['run.mjs', 'test/support/web-process.ts', JSON.stringify({ url: database.url, role: database.role, secret: testSecret })], { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    other.stdout!.on('data', (data: Buffer) => { output += data; });
    const [, port] = await eventually(() => /port (\d+)/.exec(output));
    const address = `http://127.0.0.1:${port}`;
    const asMe = { 'x-test-actor': Buffer.from(JSON.stringify({ ...mine, roles: [...mine.roles] })).toString('base64') };
    const [here, there] = [await opened(mine), await follows(asMe, address).until(({ told }) => told.length === 1)];
    await arrive(mine);
    for (const watcher of [here, there]) await watcher.until(({ told }) => told.at(-1).unread === 1);
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...asMe }, body: JSON.stringify({ query: 'mutation { markNoticesRead(input: {}) { marked unread errors { code } } }' }) });
    expect(await answer.json()).toEqual({ data: { markNoticesRead: { marked: 1, unread: 0, errors: [] } } });
    for (const watcher of [here, there]) await watcher.until(({ told }) => told.at(-1).unread === 0);
    expect(counts(here)).toEqual([0, 1, 0]);
  });

  test('takes many arrivals of one moment together', async () => {
    const busy = await person('忙企业');
    const watcher = await opened(busy);
    await Promise.all(Array.from({ length: 20 }, () => arrive(busy)));
    await watcher.until(({ told }) => told.at(-1).unread === 20);
    expect(watcher.told.length).toBeLessThanOrEqual(21);
    expect(counts(watcher)).toEqual([...counts(watcher)].sort((a, b) => a - b));
  });

  test('is for nobody who has not signed in', async () => {
    const nobody = await follows(api.headers(publicActor).headers).until(({ errors }) => errors.length > 0);
    expect([nobody.errors[0]!.extensions.code, nobody.told]).toEqual(['UNAUTHENTICATED', []]);
    const key = await follows(api.headers({ ...publicActor, kind: 'key', name: '平台', organizationId: place.firm.id, scopes: new Set(['ladder:read'] as const) }).headers).until(({ errors }) => errors.length > 0);
    expect(key.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('tells nothing any more when the sign-in is over', async () => {
    const leaving = await person('离职');
    const { headers, revoke } = api.headers(leaving);
    const watcher = await follows(headers).until(({ told }) => told.length === 1);
    revoke();
    await arrive(leaving);
    await watcher.until(({ closed }) => closed() !== undefined);
    expect([watcher.closed()!.code, counts(watcher)]).toEqual([4403, [0]]);
  });

  test('makes up for what was said while nobody heard', async () => {
    const mine = await person('断线企业');
    const watcher = await opened(mine);
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bureau live'`);
    await owner.end();
    await arrive(mine);
    await watcher.until(({ told }) => told.at(-1).unread === 1);
    await arrive(mine);
    await watcher.until(({ told }) => told.at(-1).unread === 2);
  });
});
