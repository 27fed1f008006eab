import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { record } from '../core/journal/journal.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { addMonths, type LocalDate } from '../core/scalar/local-date.ts';
import { Platform, PlatformAgreement, PlatformMilestone } from './platform.entity.ts';

const clock = systemActor('clock');
const uuid = z.uuid();

/** Warnings before an agreement ends, in months. */
const warnings = [6, 1] as const;

const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** What a warning is about; the journal entry of this name is what notices above this area are made of. */
const matters = ['milestoneOverdue', 'rectificationOverdue', 'agreementEnding'] as const;

/** Daily: what is late, and what is about to end. Each is a task of its own, so that one that fails holds up no other. */
export const watchPlatforms = defineTask({
  name: 'platform.watch', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const day = await today(em);
    const late = await em.execute<{ matter: (typeof matters)[number]; id: string }[]>(
      `select 'milestoneOverdue' as matter, id from platform_milestone where state in ('IN_PROGRESS', 'REPORTED') and due_on < ? and warned_for is distinct from due_on
       union all select 'rectificationOverdue', id from platform where state = 'RECTIFYING' and rectify_by < ? and rectify_warned_for is distinct from rectify_by
       union all select 'agreementEnding', a.id from platform_agreement a join platform p on p.id = a.platform_id where p.state <> 'ENDED' and a.valid_to >= ? and a.valid_to <= ?
         and not exists (select 1 from platform_agreement n where n.platform_id = a.platform_id and n.round > a.round)
       order by 1, 2`, [day, day, day, addMonths(day, warnings[0])]);
    await em.transactional(async (inner) => {
      for (const each of late) await stage(inner, warn, each, { key: `${each.matter} ${each.id}` });
    });
  },
});

export const warn = defineTask({
  name: 'platform.warn', payload: z.object({ matter: z.enum(matters), id: uuid }),
  handle: ({ em }, { matter, id }) => em.transactional(async (inner) => {
    const own = inner as EntityManager;
    const day = await today(own);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    switch (matter) {
      case 'milestoneOverdue': {
        const row = await own.findOne(PlatformMilestone, { id }, lock);
        if (!row?.dueOn || row.dueOn >= day || row.warnedFor === row.dueOn || !['IN_PROGRESS', 'REPORTED'].includes(row.state)) return;
        row.warnedFor = row.dueOn;
        await record(own, clock, { objectType: 'PlatformMilestone', objectId: id, action: matter, fromState: row.state, toState: row.state, after: { dueOn: row.dueOn } });
        break;
      }
      case 'rectificationOverdue': {
        const row = await own.findOne(Platform, { id }, lock);
        if (!row?.rectifyBy || row.rectifyBy >= day || row.rectifyWarnedFor === row.rectifyBy || row.state !== 'RECTIFYING') return;
        row.rectifyWarnedFor = row.rectifyBy;
        await record(own, clock, { objectType: 'Platform', objectId: id, action: matter, fromState: row.state, toState: row.state, concerns: row.organization?.id ?? row.partnerOrganization?.id ?? null, after: { rectifyBy: row.rectifyBy } });
        break;
      }
      case 'agreementEnding': {
        const row = await own.findOne(PlatformAgreement, { id }, lock);
        const months = row && warnings.findLast((each) => row.validTo >= day && row.validTo <= addMonths(day, each));
        if (!row || months === undefined || months === null || (row.warnedMonths ?? Infinity) <= months) return;
        row.warnedMonths = months;
        await record(own, clock, { objectType: 'PlatformAgreement', objectId: id, action: matter, after: { months, validTo: row.validTo } });
        break;
      }
    }
    await own.flush();
  }),
});

export const platformTasks: readonly AnyTask[] = [watchPlatforms, warn];
