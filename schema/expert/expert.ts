import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../core/lifecycle/lifecycle.ts';
import { performWithin } from '../core/lifecycle/perform.ts';
import { systemActor } from '../core/access/actor.ts';
import { ReviewSession, ReviewTarget } from './expert.entity.ts';
import { sessionLifecycle, type ReviewSpecification } from './lifecycle/session.ts';

/**
 * Prepares a review of an area's applications, in the transaction of the action that brings them there. Who has a stake in
 * it is told here, once; the clerk then draws.
 *
 * @returns the session's key
 */
export const prepareReview = (context: ActionContext, review: ReviewSpecification): Promise<string> => performWithin(context, context.actor, sessionLifecycle, 'prepare', { input: review });

/** Ends a review that came to nothing, because what it was about did. */
export const cancelReview = (context: ActionContext, id: string, reason: string): Promise<string> => performWithin(context, systemActor('expert'), sessionLifecycle, 'cancel', { id, input: { reason } });

/** The last review of a record that was not cancelled. */
export const lastReview = (em: EntityManager, subject: { readonly type: string; readonly id: string }): Promise<ReviewSession | null> =>
  em.findOne(ReviewSession, { subjectType: subject.type, subjectId: subject.id, state: { $ne: 'CANCELLED' } }, { orderBy: { createdAt: 'desc', id: 'desc' } });

/** Gives the results to whoever applied: item scores and the compiled opinion, to winners and losers alike; the experts stay unnamed. */
export async function releaseResults({ em, today }: ActionContext, session: string): Promise<void> {
  await em.nativeUpdate(ReviewTarget, { session, releasedOn: null }, { releasedOn: today });
}

/** The session that a journal entry is about, when it reviews a record of this entity. */
export async function reviewBehind(em: EntityManager, entry: string, subjectType: string): Promise<ReviewSession | null> {
  const [found] = await em.execute<{ id: string }[]>(`select s.id from journal_entry j join review_session s on s.id = j.object_id where j.id = ? and j.object_type = 'ReviewSession' and s.subject_type = ?`, [entry, subjectType]);
  return found ? em.findOne(ReviewSession, { id: found.id }) : null;
}
