import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { systemActor } from '../schema/core/access/actor.ts';
import { record } from '../schema/core/journal/journal.ts';
import { ringAlarms } from '../schema/core/lifecycle/alarms.ts';
import { OutboxMessage } from '../schema/core/outbox/outbox.entity.ts';
import { tick } from '../schema/core/outbox/schedule.ts';
import { type TaskContext, defineTask } from '../schema/core/outbox/task.ts';
import { createVault } from '../schema/core/secret/vault.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { areas } from '../schema/index.ts';
import { rollup } from '../schema/indicator/indicator.tasks.ts';
import { IndicatorValue, Target } from '../schema/indicator/indicator.entity.ts';
import { QualificationApplication } from '../schema/ladder/ladder.entity.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

let database: TestDatabase;
const em = () => database.orm.em.fork();
const context = (): TaskContext => ({
  em: em(), id: uuidv7(), attempt: 1, vault: createVault('a secret for tests, long enough for anybody'), progress: async () => undefined,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});
let county: Region;
let pump: Organization;

beforeAll(async () => {
  database = await freshDatabase();
  const own = em();
  county = own.create(Region, { code: '339901', name: '示范县', shortName: '示范', level: 'COUNTY' });
  pump = own.create(Organization, { kind: 'ENTERPRISE', name: '示范泵业有限公司', region: county, searchText: '示范泵业有限公司' });
  own.persist([county, pump]);
  await own.flush();
});
afterAll(() => database.drop());

describe('the clock', () => {
  it('stages a scheduled task once in its stretch of time, however many processes look', async () => {
    const daily = defineTask({ name: 'test.daily', payload: z.object({}), handle: async () => undefined });
    const staged = await Promise.all(Array.from({ length: 8 }, () => tick(em(), [{ task: daily, every: 'day' }])));
    expect(staged.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(await em().count(OutboxMessage, { task: 'test.daily' })).toBe(1);

    // A day later it is due again; the days that were missed in between are not made up for one by one.
    await em().execute(`update clock_tick set slot = '2020-01-01' where task = 'test.daily'`);
    await em().execute(`delete from outbox_message where task = 'test.daily'`);
    expect(await tick(em(), [{ task: daily, every: 'day' }])).toBe(1);
    expect(await tick(em(), [{ task: daily, every: 'day' }])).toBe(0);
  });

  it('performs what has fallen due, once, and leaves alone what has not', async () => {
    const own = em();
    const granted = (validTo: string, year: number) => own.create(QualificationApplication, {
      organization: pump.id, kind: 'HNTE', year, state: 'EXPIRING', grantedOn: '2020-12-01', validFrom: '2020-12-01', validTo,
    } as never) as QualificationApplication;
    const [ended, running] = [granted('2021-11-30', 2018), granted('2099-11-30', 2019)];
    own.persist([ended, running]);
    await own.flush();
    await Promise.all([ringAlarms.handle(context(), {}), ringAlarms.handle(context(), {})]);
    const state = async (id: string) => (await em().findOneOrFail(QualificationApplication, id)).state;
    expect(await state(ended.id)).toBe('EXPIRED');
    expect(await state(running.id)).toBe('EXPIRING');
    const [entries] = await em().execute<{ count: number }[]>(`select count(*)::int as count from journal_entry where object_id = ? and action = 'expire' and outcome = 'DONE' and actor_name = 'clock'`, [ended.id]);
    expect(entries!.count).toBe(1);
  });

  it('schedules only tasks that some area has', () => {
    const known = new Set(areas.flatMap((area) => area.tasks ?? []));
    for (const { task } of areas.flatMap((area) => area.schedule ?? [])) expect(known).toContain(task);
    for (const { task } of areas.flatMap((area) => area.reactions ?? [])) expect(known).toContain(task);
  });
});

describe('a reaction', () => {
  it('is staged with the happening it follows from, keyed by its journal entry, and not when that is rolled back', async () => {
    const happens = (fails: boolean) => em().transactional(async (inner) => {
      await record(inner as never, systemActor('import'), { objectType: 'ImportBatch', objectId: uuidv7(), action: 'finish' });
      if (fails) throw new Error('rolled back');
    });
    const before = await em().find(OutboxMessage, { task: 'indicator.touch' });
    await expect(happens(true)).rejects.toThrow('rolled back');
    expect(await em().count(OutboxMessage, { task: 'indicator.touch' })).toBe(before.length);
    await happens(false);
    const messages = await em().find(OutboxMessage, { task: 'indicator.touch', id: { $nin: before.map(({ id }) => id) } });
    const [entry] = await em().execute<{ id: string }[]>(`select id from journal_entry where object_type = 'ImportBatch' and outcome = 'DONE'`);
    expect(messages.map(({ payload }) => payload)).toEqual([{ entry: entry!.id }]);
  });
});

describe('the rollup', () => {
  it('keeps one value an indicator, region and period, and never a zero for want of an answer', async () => {
    const own = em();
    own.persist(own.create(Target, { region: county.id, year: 2023, indicator: '新增高新技术企业（推荐申报）', value: '71', period: '1-11月' } as never));
    await own.flush();
    await rollup.handle(context(), {});
    await rollup.handle(context(), {});
    const [recommended] = await em().find(IndicatorValue, { indicator: 'ht.recommended', to: '2023-11-30' });
    expect({ from: recommended!.from, to: recommended!.to, value: Number(recommended!.value), records: recommended!.records }).toEqual({ from: '2023-01-01', to: '2023-11-30', value: 0, records: 0 });
    expect(await em().count(IndicatorValue, { indicator: 'support.rd_expense' })).toBe(0); // nobody knows
    expect(await em().count(IndicatorValue, { indicator: 'ht.recommended', to: '2023-11-30' })).toBe(1);
  });
});
