import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import type { Reaction } from '../core/journal/reaction.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { addDays, type LocalDate } from '../core/scalar/local-date.ts';
import { noticeBehind, whenNoticeMoves } from '../publicity/publicity.ts';
import { CommissionerTerm } from './entity/roster.ts';
import { VisitLog } from './entity/service.ts';
import { termLifecycle } from './lifecycle/term.ts';

const keeper = systemActor('commissioner');
const uuid = z.uuid();

const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** The county's notice of a term ended, or was broken off: the term goes on, or ends. */
export const followNotice = defineTask({
  name: 'commissioner.followNotice', payload: z.object({ entry: uuid }),
  async handle({ em, vault, id: requestId }, { entry }) {
    const notice = await noticeBehind(em as EntityManager, entry, 'CommissionerTerm');
    const action = notice?.state === 'ENDED' ? 'appoint' : notice?.state === 'VOID' ? 'reject' : null;
    if (!notice || !action) return;
    try {
      await perform({ actor: keeper, em: () => em.fork() as EntityManager, requestId, vault }, termLifecycle, action, { id: notice.subjectId, input: action === 'reject' ? { reason: `公示终止：${notice.voidReason ?? ''}` } : {} });
    } catch (error) {
      // Somebody was there before.
      if (!(error instanceof Refusal) || error.reasons.some(({ code }) => code !== 'WRONG_STATE')) throw error;
    }
  },
});

/** So many days after a visit the receiver is reminded, and once again. */
const reminders = [3, 10] as const;
/** So long before the end of a term everyone hears of it. */
const endsWithin = 60;

/** Daily: logs that nobody has confirmed, terms that are about to end. Each is a task of its own. */
export const watchService = defineTask({
  name: 'commissioner.watchService', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const day = await today(em);
    await em.transactional(async (inner) => {
      const own = inner as EntityManager;
      for (const after of reminders) {
        const logs = await own.find(VisitLog, { state: 'LOGGED', createdAt: { $gte: new Date(`${addDays(day, -after)}T00:00:00+08:00`), $lt: new Date(`${addDays(day, 1 - after)}T00:00:00+08:00`) } }, { fields: ['id'], orderBy: { id: 'asc' } });
        for (const { id } of logs) await stage(own, confirmationNotice, { visit: id, after }, { key: `${id} ${after}` });
      }
      const terms = await own.find(CommissionerTerm, { state: 'SERVING', endsOn: addDays(day, endsWithin) }, { fields: ['id'], orderBy: { id: 'asc' } });
      for (const { id } of terms) await stage(own, termEndNotice, { term: id }, { key: id });
    });
  },
});

/** The journal entry `confirmationDue` is what notices above this area are made of. */
export const confirmationNotice = defineTask({
  name: 'commissioner.confirmationNotice', payload: z.object({ visit: uuid, after: z.int().positive() }),
  handle: ({ em }, { visit: id, after }) => em.transactional(async (inner) => {
    const own = inner as EntityManager;
    const visit = await own.findOne(VisitLog, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!visit || visit.state !== 'LOGGED' || (await told(own, 'VisitLog', id, 'confirmationDue', after))) return;
    await record(own, keeper, { objectType: 'VisitLog', objectId: id, action: 'confirmationDue', fromState: 'LOGGED', toState: 'LOGGED', concerns: visit.organization?.id ?? null, after: { after, servedOn: visit.servedOn } });
  }),
});

export const termEndNotice = defineTask({
  name: 'commissioner.termEndNotice', payload: z.object({ term: uuid }),
  handle: ({ em }, { term: id }) => em.transactional(async (inner) => {
    const own = inner as EntityManager;
    const term = await own.findOne(CommissionerTerm, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!term || term.state !== 'SERVING' || (await told(own, 'CommissionerTerm', id, 'termEnding', 0))) return;
    await record(own, keeper, { objectType: 'CommissionerTerm', objectId: id, action: 'termEnding', fromState: 'SERVING', toState: 'SERVING', concerns: term.organization?.id ?? term.sender?.id ?? null, after: { after: 0, endsOn: term.endsOn } });
  }),
});

/** Whether it was told already: a task that runs twice tells once. */
async function told(em: EntityManager, objectType: string, id: string, action: string, after: number): Promise<boolean> {
  const [found] = await em.execute<{ told: boolean }[]>(`select exists (select 1 from journal_entry where object_type = ? and object_id = ? and action = ? and (after ->> 'after')::int = ?) as told`, [objectType, id, action, after]);
  return found!.told;
}

export const commissionerReactions: readonly Reaction[] = whenNoticeMoves(followNotice);

export const commissionerTasks: readonly AnyTask[] = [followNotice, watchService, confirmationNotice, termEndNotice];
