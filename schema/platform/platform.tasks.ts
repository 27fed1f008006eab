import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import type { AnyLifecycle } from '../core/lifecycle/lifecycle.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { addMonths, type LocalDate } from '../core/scalar/local-date.ts';
import { milestoneLifecycle } from './lifecycle/milestone.ts';
import { platformLifecycle } from './lifecycle/platform.ts';
import { agreementWarnings } from './lifecycle/requirements.ts';

const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** What is told of a record, by the action that tells it; notices above this area are made of its journal entry. */
type Matter = 'overdue' | 'rectificationOverdue' | 'agreementEnding';
const matters: Readonly<Record<Matter, AnyLifecycle>> = { overdue: milestoneLifecycle, rectificationOverdue: platformLifecycle, agreementEnding: platformLifecycle };

/** Daily: what is late, and what is about to end. Each is a task of its own, so that one that fails holds up no other. */
export const watchPlatforms = defineTask({
  name: 'platform.watch', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const day = await today(em);
    const due = await em.execute<{ matter: Matter; id: string }[]>(
      `select 'overdue' as matter, id from platform_milestone where state in ('IN_PROGRESS', 'REPORTED') and due_on < ? and warned_for is distinct from due_on
       union all select 'rectificationOverdue', id from platform where state = 'RECTIFYING' and rectify_by < ? and rectify_warned_for is distinct from rectify_by
       union all select 'agreementEnding', p.id from platform p join lateral (select a.valid_to from platform_agreement a where a.platform_id = p.id order by a.round desc limit 1) a on true
         where p.state not in ('NEGOTIATING', 'ENDED') and a.valid_to >= ? and a.valid_to <= ?
       order by 1, 2`, [day, day, day, addMonths(day, agreementWarnings[0])]);
    await em.transactional(async (inner) => {
      for (const each of due) await stage(inner, remind, each, { key: `${each.matter} ${each.id}` });
    });
  },
});

export const remind = defineTask({
  name: 'platform.remind', payload: z.object({ matter: z.enum(Object.keys(matters) as [Matter, ...Matter[]]), id: z.uuid() }),
  async handle({ em, vault }, { matter, id }) {
    try {
      await perform({ actor: systemActor('clock'), em: () => em.fork(), requestId: null, vault }, matters[matter], matter, { id });
    } catch (error) {
      // Somebody was faster, or it has been told: no fault of a reminder's.
      if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => code === 'WRONG_STATE' || code === 'NOTHING_TO_TELL')) throw error;
    }
  },
});

export const platformTasks: readonly AnyTask[] = [watchPlatforms, remind];
