import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { publicActor, systemActor, type Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import type { ActionContext } from '../schema/core/lifecycle/lifecycle.ts';
import { perform, performWithin, versionsOf } from '../schema/core/lifecycle/perform.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { PoolMembership } from '../schema/ladder/ladder.entity.ts';
import { poolLifecycle } from '../schema/ladder/lifecycle/pool.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { testVault } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: uuidv7() };
let database: TestDatabase;
let firm: Organization;
const em = () => database.orm.em.fork();
/** An action's own context, in a transaction of its own. */
const within = <T>(work: (context: ActionContext) => Promise<T>): Promise<T> => em().transactional((own) => work({
  em: own as EntityManager, actor: clerk, now: new Date('2026-03-02T02:00:00Z'), today: '2026-03-02', requestId: 'r1', vault: testVault, decideBy: () => { throw new Error('the outer action decides for itself'); },
}));
const member = async (): Promise<string> => {
  const id = uuidv7();
  await em().insert(PoolMembership, { id, organization: firm.id, rung: 'HNTE', state: 'IN_POOL', entry: 'CLERK', region: firm.region.id, enteredOn: '2026-01-01', progressOn: '2026-01-01', failures: 2, createdAt: new Date() } as never);
  return id;
};

beforeAll(async () => {
  database = await freshDatabase();
  const own = em();
  const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  firm = own.create(Organization, { kind: 'ENTERPRISE', name: '瓯北阀门有限公司', creditCode: '91330324MA2YJ0013Y', region: county, status: 'ACTIVE', searchText: '', createdAt: new Date() } as never) as Organization;
  await own.flush();
});
afterAll(() => database.drop());
beforeEach(async () => { await em().nativeDelete(PoolMembership, {}); });

test('an action within another is done by whom it is said, and journalled like any other', async () => {
  const id = await member();
  await within((context) => performWithin(context, clerk, poolLifecycle, 'watch', { id, input: { reason: '没有进展' } }));
  expect((await em().findOneOrFail(PoolMembership, id)).state).toBe('WATCH');
  expect(await em().find(JournalEntry, { objectId: id })).toMatchObject([{ action: 'watch', actorName: '经办', requestId: 'r1', sequence: 1, outcome: 'DONE', remark: '没有进展' }]);
});

test('what fails after it takes it back, journal and all', async () => {
  const id = await member();
  await expect(within(async (context) => {
    await performWithin(context, clerk, poolLifecycle, 'watch', { id, input: { reason: '没有进展' } });
    throw new Error('and then');
  })).rejects.toThrow('and then');
  expect((await em().findOneOrFail(PoolMembership, id)).state).toBe('IN_POOL');
  expect(await em().count(JournalEntry, { objectId: id })).toBe(0);
});

test('it is refused as anywhere else, and the refusal ends the whole', async () => {
  const [first, second] = [await member(), await member()];
  await expect(within(async (context) => {
    await performWithin(context, clerk, poolLifecycle, 'watch', { id: first, input: { reason: '没有进展' } });
    await performWithin(context, systemActor('clock'), poolLifecycle, 'watch', { id: second, input: { reason: '没有进展' } });
  })).rejects.toMatchObject({ reasons: [{ code: 'NOT_FOUND' }] });
  expect((await em().findOneOrFail(PoolMembership, first)).state).toBe('IN_POOL');
});

test('an action on a record that has changed since it was seen does nothing; a repeat of one that was done is answered all the same', async () => {
  const id = await member();
  const performer = { actor: clerk, em, requestId: 'r2', vault: testVault };
  const seen = async () => (await versionsOf(em() as EntityManager, poolLifecycle, [id])).get(id)!;
  const before = await seen();
  expect(before).toBe(0);
  const request = { id, input: { reason: '没有进展' }, idempotencyKey: 'k1', expectedVersion: before };
  await perform(performer as never, poolLifecycle, 'watch', request);
  expect(await seen()).toBe(1);
  await expect(perform(performer as never, poolLifecycle, 'exit', { id, input: { reason: '不再培育' }, expectedVersion: before })).rejects.toMatchObject({ reasons: [{ code: 'CHANGED_SINCE', path: ['input', 'expectedVersion'] }] });
  expect((await em().findOneOrFail(PoolMembership, id)).state).toBe('WATCH');
  expect(await perform(performer as never, poolLifecycle, 'watch', request)).toBe(id);
  // A refusal is on record, but no change.
  expect(await seen()).toBe(1);
});
