import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import type { Reaction } from '../core/journal/reaction.ts';
import type { ActionContext } from '../core/lifecycle/lifecycle.ts';
import { clockOf, dayOf, performWithin } from '../core/lifecycle/perform.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { addDays } from '../core/scalar/local-date.ts';
import { standIn } from './draw.ts';
import { ExpertDraw, ReviewAssignment, ReviewSession } from './expert.entity.ts';
import { assignmentLifecycle } from './lifecycle/assignment.ts';
import { exclusions, pool } from './recusal.ts';

/**
 * Fills the seats that were left, from the reserves of the last draw, in their order. Looks at the session under its lock,
 * so that two who leave at once are replaced by two; who came into a conflict or under a hold since is passed over.
 */
export const inviteStandIns = defineTask({
  name: 'expert.inviteStandIns', payload: z.object({ entry: z.uuid() }),
  async handle({ em, vault, id: requestId }, { entry }) {
    const [left] = await em.execute<{ session: string }[]>(`select a.session_id as session from journal_entry j join review_assignment a on a.id = j.object_id where j.id = ?`, [entry]);
    if (left) await em.transactional(async (inner) => {
      const own = inner as EntityManager;
      const session = await own.findOne(ReviewSession, { id: left.session }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      if (session?.state !== 'REVIEWING') return;
      const now = await clockOf({}, own);
      const context: ActionContext = { em: own, actor: systemActor('expert'), now, today: dayOf(now), requestId, vault, decideBy: () => undefined };
      if (context.today > session.scoresBy!) return;
      const last = await own.findOneOrFail(ExpertDraw, { session: session.id }, { orderBy: { number: 'desc' } });
      const seats = await own.find(ReviewAssignment, { draw: last.id }, { orderBy: { createdAt: 'asc', id: 'asc' } });
      const serving = seats.filter(({ state }) => ['INVITED', 'ACCEPTED', 'SUBMITTED'].includes(state)).map(({ expert }) => expert.id);
      const replaced = new Set(seats.flatMap(({ replaces }) => (replaces ? [replaces.id] : [])));
      const empty = seats.filter(({ id: seat, state }) => !['INVITED', 'ACCEPTED', 'SUBMITTED'].includes(state) && !replaced.has(seat));
      const members = await pool(own, context.today);
      const out = new Set((await exclusions(own, members, session.parties, context.today, session.scheme.recusalYears)).map(({ expert }) => expert));
      const inPool = new Set(members.map((member) => member.id));
      const passed = new Set([...seats.map(({ expert }) => expert.id), ...out, ...last.reserves.filter((reserve) => !inPool.has(reserve))]);
      const candidates = new Map(last.candidates.map((each) => [each.id, each]));
      const { panel } = session.scheme;
      for (const seat of empty) {
        const expert = standIn(last.reserves, candidates, serving, passed, { size: panel.size, atLeast: panel.atLeast });
        if (!expert) break;
        const answerBy = addDays(context.today, panel.answerDays);
        await performWithin(context, context.actor, assignmentLifecycle, 'invite', { input: { session: session.id, expert, draw: last.id, replaces: seat.id, answerBy: answerBy < session.scoresBy! ? answerBy : session.scoresBy!, scoresBy: session.scoresBy! } });
        serving.push(expert);
        passed.add(expert);
      }
    });
  },
});

export const expertTasks: readonly AnyTask[] = [inviteStandIns];
export const expertReactions: readonly Reaction[] = ['declareConflict', 'decline', 'imposeRecusal', 'lapse'].map((action) => ({ objectType: 'ReviewAssignment', action, task: inviteStandIns }));
