import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { perform } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask, type TaskContext } from '../core/outbox/task.ts';
import { addMonths, type LocalDate } from '../core/scalar/local-date.ts';
import { PoolMembership, QualificationApplication, QualificationGrant } from './ladder.entity.ts';
import { endGrants } from './ladder.ts';
import { poolLifecycle } from './lifecycle/pool.ts';

const clock = systemActor('clock');
const keeper = ({ em, vault }: TaskContext): Performer => ({ actor: systemActor('ladder'), em: () => em.fork(), requestId: null, vault });
const uuid = z.uuid();

/** Warnings before a certificate ends, in months. */
const warnings = [12, 3] as const;

export const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** Someone else may have been there before: what no longer fits is no fault of a task's. */
async function unlessOver(work: Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => codes.includes(code))) throw error;
  }
}

/** An application was decided: the pool member that applied with it moves on, or comes back. */
export const settlePool = defineTask({
  name: 'ladder.settlePool', payload: z.object({ application: uuid }),
  async handle(context, { application: id }) {
    const { em } = context;
    const application = await em.findOne(QualificationApplication, id);
    const members = await em.find(PoolMembership, { application: id, state: 'APPLYING' });
    const action = application && (['REJECTED', 'WITHDRAWN'].includes(application.state) ? 'resume' : ['GRANTED', 'EXPIRING', 'EXPIRED'].includes(application.state) ? 'promote' : null);
    if (!action) return;
    for (const member of members) await unlessOver(perform(keeper(context), poolLifecycle, action, { id: member.id }), 'WRONG_STATE');
  },
});

/** Daily: what ended, and what is about to. Each is a task of its own, so that one that fails holds up no other. */
export const watchGrants = defineTask({
  name: 'ladder.watchGrants', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const day = await today(em);
    const ended = await em.find(QualificationGrant, { status: 'VALID', validTo: { $lt: day } }, { fields: ['id'], orderBy: { id: 'asc' } });
    const ending = await em.find(QualificationGrant, {
      status: 'VALID', validTo: { $gte: day, $lte: addMonths(day, warnings[0]) }, $or: [{ warnedMonths: null }, { warnedMonths: { $gt: warnings[1] }, validTo: { $lte: addMonths(day, warnings[1]) } }],
    }, { fields: ['id', 'kind', 'validFrom', 'validTo', 'warnedMonths'], orderBy: { id: 'asc' } });
    await em.transactional(async (inner) => {
      for (const { id } of ended) await stage(inner, expireGrant, { grant: id }, { key: id });
      for (const grant of ending) {
        const months = warningOf(grant, day);
        if (months !== null) await stage(inner, renewalNotice, { grant: grant.id, months }, { key: `${grant.id} ${months}` });
      }
    });
  },
});

/** Which warning is due; none for 12 months before when the grant is renewed every year. */
function warningOf({ kind, validTo, warnedMonths }: Pick<QualificationGrant, 'kind' | 'validTo' | 'warnedMonths'>, day: LocalDate): number | null {
  const due = warnings.findLast((months) => validTo! <= addMonths(day, months));
  return due === undefined || (kind === 'NATIONAL_SME' && due === warnings[0]) || (warnedMonths ?? Infinity) <= due ? null : due;
}

export const expireGrant = defineTask({
  name: 'ladder.expireGrant', queue: 'bulk', payload: z.object({ grant: uuid }),
  handle: ({ em }, { grant }) => em.transactional(async (inner) => { await endGrants(inner, clock, { id: grant }, 'EXPIRED', await today(inner)); }),
});

/** The journal entry `renewalDue` is what notices above this area are made of. */
export const renewalNotice = defineTask({
  name: 'ladder.renewalNotice', payload: z.object({ grant: uuid, months: z.int().positive() }),
  handle: ({ em }, { grant: id, months }) => em.transactional(async (inner) => {
    const grant = await inner.findOne(QualificationGrant, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!grant || grant.status !== 'VALID' || !grant.validTo || warningOf(grant, await today(inner)) !== months) return;
    // Whoever was given the next certificate already needs no warning about this one.
    const renewed = await inner.count(QualificationGrant, { organization: grant.organization.id, kind: grant.kind, status: 'VALID', grantedOn: { $gt: grant.grantedOn }, $or: [{ validTo: null }, { validTo: { $gt: grant.validTo } }] });
    grant.warnedMonths = months;
    await inner.flush();
    if (renewed > 0) return;
    await record(inner, clock, {
      objectType: 'QualificationGrant', objectId: grant.id, action: 'renewalDue', fromState: 'VALID', toState: 'VALID', concerns: grant.organization.id,
      after: { months, kind: grant.kind, validTo: grant.validTo },
    });
  }),
});

/** Monthly: every member's gaps, and who has left the county. */
export const refreshPool = defineTask({
  name: 'ladder.refreshPool', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const members = await em.find(PoolMembership, { state: { $in: ['CANDIDATE', 'IN_POOL', 'APPLYING', 'WATCH'] } }, { fields: ['id'], orderBy: { id: 'asc' } });
    const month = (await today(em)).slice(0, 7);
    await em.transactional(async (inner) => {
      for (const { id } of members) await stage(inner, refreshMember, { membership: id, month }, { key: id });
    });
  },
});

export const refreshMember = defineTask({
  name: 'ladder.refreshMember', queue: 'bulk', payload: z.object({ membership: uuid, month: z.string().regex(/^\d{4}-\d\d$/) }),
  async handle(context, { membership: id, month }) {
    const { em } = context;
    const member = await em.findOne(PoolMembership, id, { populate: ['organization'] });
    if (!member) return;
    const organization = member.organization.unwrap();
    if (organization.status === 'DISSOLVED' || organization.region.id !== member.region.id) {
      return unlessOver(perform(keeper(context), poolLifecycle, 'leave', { id }), 'WRONG_STATE', 'STILL_HERE');
    }
    if (member.state === 'APPLYING') return;
    // Once a month, however often the task runs.
    await unlessOver(perform(keeper(context), poolLifecycle, 'refresh', { id, idempotencyKey: `${id} ${month}` }), 'WRONG_STATE', 'RULE_NOT_IN_FORCE');
  },
});

export const ladderTasks: readonly AnyTask[] = [settlePool, watchGrants, expireGrant, renewalNotice, refreshPool, refreshMember];
