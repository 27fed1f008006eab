import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { stage } from '../../core/outbox/outbox.ts';
import { defineTask } from '../../core/outbox/task.ts';

/** Sends what waits in a lane, one after another: all that goes to one endpoint, or all e-mail. */
export const postLane = defineTask({
  name: 'notice.post', queue: 'outward', payload: z.object({ lane: z.string().max(40) }),
  handle: async (context, { lane }) => (await import('./post.ts')).runLane(context, lane),
});

/**
 * Promises that the lane is looked at. Once a second is enough, and the key of a second is left alone when it is over, so
 * that whoever stages it again and again does not hold it back.
 *
 * @param at now when it is absent
 */
export async function stageLane(em: EntityManager, lane: string, at?: Date): Promise<void> {
  const second = Math.ceil((at?.getTime() ?? Date.now()) / 1_000);
  await stage(em, postLane, { lane }, { key: `${lane} ${second}`, ...(at && { at }) });
}
