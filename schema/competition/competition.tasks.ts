import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { perform } from '../core/lifecycle/perform.ts';
import type { AnyLifecycle } from '../core/lifecycle/lifecycle.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask, type TaskContext } from '../core/outbox/task.ts';
import { findRuleInForce } from '../core/rule/rule-store.ts';
import { addMonths, type LocalDate } from '../core/scalar/local-date.ts';
import { Competition, CompetitionAward, CompetitionEntry, CompetitionInstitution, CompetitionMember } from './competition.entity.ts';
import { personalDataRule } from './competition.rules.ts';
import { regionCode } from './competition.ts';
import { awardLifecycle } from './lifecycle/award.ts';
import { entryLifecycle } from './lifecycle/entry.ts';

const keeper = systemActor('competition');
const ofCompetition = z.object({ competition: z.uuid() });

export const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** Performs an action on each, as the system: what somebody did meanwhile stays as it is. */
async function each({ em, vault, id: requestId }: TaskContext, lifecycle: AnyLifecycle, action: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    try {
      await perform({ actor: keeper, em: () => em.fork(), requestId, vault }, lifecycle, action, { id });
    } catch (error) {
      if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => code === 'WRONG_STATE')) throw error;
    }
  }
}

/** The final began: whoever did not get on is out. */
export const settleEntries = defineTask({
  name: 'competition.settleEntries', payload: ofCompetition,
  async handle(context, { competition }) {
    const left = await context.em.find(CompetitionEntry, { competition, state: 'REGISTERED' }, { fields: ['id'], orderBy: { id: 'asc' } });
    await each(context, entryLifecycle, 'eliminate', left.map(({ id }) => id));
  },
});

/** The awards are out: what was proposed is given. */
export const settleAwards = defineTask({
  name: 'competition.settleAwards', payload: ofCompetition,
  async handle(context, { competition }) {
    const proposed = await context.em.find(CompetitionAward, { competition, state: 'PROPOSED' }, { fields: ['id'], orderBy: { id: 'asc' } });
    await each(context, awardLifecycle, 'grant', proposed.map(({ id }) => id));
  },
});

/** Monthly: the competitions whose students' data have been kept long enough. */
export const watchPersonalData = defineTask({
  name: 'competition.watchPersonalData', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const over = await em.execute<{ id: string }[]>(`select id from competition where forgotten_on is null and coalesce(awarded_on, cancelled_on, make_date(year, 12, 31)) < ?::date order by id`, [await today(em)]);
    await em.transactional(async (inner) => {
      for (const { id } of over) await stage(inner, forgetStudents, { competition: id }, { key: id });
    });
  },
});

/** Erases names and telephone numbers of a competition's students and its universities' contacts once the rule's term is over; the journal says when, and how many. */
export const forgetStudents = defineTask({
  name: 'competition.forgetStudents', queue: 'bulk', payload: ofCompetition,
  handle: ({ em }, { competition: id }) => em.transactional(async (inner) => {
    const competition = await inner.findOne(Competition, { id, forgottenOn: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!competition) return;
    const day = await today(inner);
    const since = competition.awardedOn ?? competition.cancelledOn ?? `${competition.year}-12-31`;
    const rule = await findRuleInForce(inner, personalDataRule, day, await regionCode(competition));
    if (!rule || addMonths(since, rule.criteria.months) >= day) return;
    const members = await inner.nativeUpdate(CompetitionMember, { competition: id }, { nameCipher: null, nameHash: null, phoneMasked: null, phoneCipher: null, phoneHash: null });
    const contacts = await inner.nativeUpdate(CompetitionInstitution, { competition: id }, { contactName: null, contactPhoneMasked: null, contactPhoneCipher: null, contactPhoneHash: null });
    await inner.nativeUpdate(CompetitionEntry, { competition: id }, { advisor: null });
    competition.forgottenOn = day;
    await inner.flush();
    await record(inner, keeper, {
      objectType: 'Competition', objectId: id, action: 'forgetStudents', fromState: competition.state, toState: competition.state, after: { members, contacts }, ruleVersion: `${rule.rule}@${rule.version}`,
    });
  }),
});

export const competitionTasks: readonly AnyTask[] = [settleEntries, settleAwards, watchPersonalData, forgetStudents];
