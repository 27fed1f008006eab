import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { hashPassword } from '../schema/account/password.ts';
import { addAccount, setupPerformer } from '../schema/account/setup.ts';
import type { Actor } from '../schema/core/access/actor.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { announce, insertNotices } from '../schema/notice/inbox.ts';
import { connection } from '../server/database/orm.ts';
import { openLiveInboxes, type LiveInboxes } from '../server/http/inbox.ts';
import { createLog } from '../server/log.ts';
import { startApi, type Api } from './support/api.ts';
import { password, signIn } from './support/account.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { makeTown, type Town } from './support/people.ts';
import { holder } from './support/staff.ts';

const log = createLog({ logLevel: 'silent' });
let database: TestDatabase;
let api: Api;
let inboxes: LiveInboxes;
let place: Town;
let person: Actor;
const listeners: Client[] = [];
const em = () => database.orm.em.fork();

beforeAll(async () => {
  database = await freshDatabase();
  inboxes = await openLiveInboxes({
    orm: database.orm, log, pulse: 200,
    listen: async () => {
      const client = new Client(connection({ url: database.url, role: database.role, name: 'test inboxes' }));
      await client.connect();
      listeners.push(client);
      return client;
    },
  });
  api = await startApi({ database, routes: (identify) => [inboxes.route(identify)] });
  place = await makeTown(em());
  person = await holder(em(), '朱企业', ['ENTERPRISE'], place.firm);
});
afterAll(async () => {
  await inboxes?.close();
  await api?.close();
  await database?.drop();
});

interface Stream { readonly said: readonly number[]; readonly status: number; readonly ended: boolean; close(): void }
const open: Stream[] = [];
afterEach(() => { for (const stream of open.splice(0)) stream.close(); });

/** Listens as a browser does. */
async function listen(options: RequestInit = {}, actor?: Actor): Promise<Stream> {
  const abort = new AbortController();
  const response = await (actor ? api.fetch('/api/inbox', { ...options, signal: abort.signal }, actor) : fetch(`${api.address}/api/inbox`, { ...options, signal: abort.signal }));
  const said: number[] = [];
  const stream = { said, status: response.status, ended: false, close: () => abort.abort() };
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const unread = /^event: unread\ndata: (\d+)$/m.exec(text.slice(0, end));
        if (unread) said.push(Number(unread[1]));
        text = text.slice(end + 2);
      }
    }
  };
  read().catch(() => undefined).finally(() => { stream.ended = true; }).catch(() => undefined);
  open.push(stream);
  return stream;
}

const arrive = async (personId: string, roll = false): Promise<void> => em().transactional(async (own) => {
  const id = uuidv7();
  await own.execute(`insert into event (id, key, object_type, at) values (?, ?, 'Organization', clock_timestamp())`, [id, id]);
  await insertNotices(own as never, { id, objectType: 'Organization', objectId: place.firm.id, at: new Date(), mails: false }, [{ personId, organizationId: place.firm.id, kind: 'SYSTEM', isUrgent: false, awaited: [], title: '试', titleEn: 'try', text: '', textEn: '' }]);
  if (roll) throw new Error('rolled back');
});

describe('the stream of an inbox', () => {
  test('says the number at once and whenever something arrives, to its person only, and nothing of what was rolled back', async () => {
    const other = await holder(em(), '何企业', ['ENTERPRISE'], place.otherFirm);
    const [first, second, others] = [await listen({}, person), await listen({}, person), await listen({}, other)];
    await eventually(() => first.said.length === 1 && second.said.length === 1 && others.said.length === 1);
    await expect(arrive(person.personId!, true)).rejects.toThrow('rolled back');
    await arrive(person.personId!);
    await eventually(() => first.said.length === 2 && second.said.length === 2);
    await arrive(person.personId!);
    await eventually(() => first.said.at(-1) === 2);
    expect(first.said).toEqual([0, 1, 2]);
    expect(others.said).toEqual([0]);
  });

  test('takes many arrivals of one moment together', async () => {
    const busy = await holder(em(), '忙企业', ['ENTERPRISE'], place.firm);
    const stream = await listen({}, busy);
    await eventually(() => stream.said.length === 1);
    await Promise.all(Array.from({ length: 20 }, () => arrive(busy.personId!)));
    await eventually(() => stream.said.at(-1) === 20);
    expect(stream.said.length).toBeLessThan(20);
  });

  test('is for nobody who has not signed in, and has no other method', async () => {
    expect((await listen()).status).toBe(401);
    expect((await fetch(`${api.address}/api/inbox`, { method: 'POST' })).status).toBe(405);
    expect((await listen({ headers: { authorization: 'Bearer bureau_0000000000_nothing' } })).status).toBe(401);
  });

  test('ends when the sign-in does', async () => {
    await addAccount(setupPerformer(em, testVault), { loginName: 'zhu', name: '朱企业', organizationId: place.firm.id, roles: ['ENTERPRISE'] }, await hashPassword(password), false);
    const signed = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: signIn, variables: { input: { loginName: 'zhu', password } } }) });
    const cookie = signed.headers.get('set-cookie')!.split(';')[0]!;
    const stream = await listen({ headers: { cookie } });
    await eventually(() => stream.said.length === 1);
    expect(stream.ended).toBe(false);
    await em().execute(`update session set revoked_at = now(), revoked_for = 'REVOKED'`);
    await eventually(() => stream.ended);
  });

  test('makes up for what was said while nobody heard', async () => {
    const stream = await listen({}, person);
    await eventually(() => stream.said.length === 1);
    const before = stream.said.at(-1)!;
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'test inboxes'`);
    await em().transactional(async (own) => { await own.execute(`update notice set state = 'READ' where person_id = ?`, [person.personId]); });
    await owner.end();
    await eventually(() => listeners.length > 1 && stream.said.at(-1) === 0);
    expect(before).toBeGreaterThan(0);
    await arrive(person.personId!);
    await eventually(() => stream.said.at(-1) === 1);
  });

  test('keeps the latest windows of a person, not any number of them', async () => {
    const eager = await holder(em(), '多窗', ['ENTERPRISE'], place.firm);
    const streams: Stream[] = [];
    for (let n = 0; n < 10; n += 1) streams.push(await listen({}, eager));
    await eventually(() => streams.filter(({ ended }) => ended).length === 2);
    expect(streams.slice(0, 2).every(({ ended }) => ended)).toBe(true);
    await em().transactional((own) => announce(own as never, [eager.personId!]));
    await eventually(() => streams.slice(2).every(({ said }) => said.length === 2));
  });
});

test('closing ends every stream', async () => {
  const stream = await listen({}, person);
  await inboxes.close();
  await eventually(() => stream.ended);
});
