import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { noticeBehind } from '../publicity/publicity.ts';
import { listingLifecycle } from './lifecycle/listing.ts';

/** A price notice ended, or was broken off: the listing goes on to the contract, or back to its owner. */
export const followNotice = defineTask({
  name: 'achievement.followNotice', payload: z.object({ entry: z.uuid() }),
  async handle({ em, vault }, { entry }) {
    const notice = await noticeBehind(em, entry, 'ResultListing');
    const action = notice?.state === 'ENDED' ? 'endNotice' : notice?.state === 'VOID' ? 'breakOffNotice' : null;
    if (!notice || !action) return;
    try {
      await perform({ actor: systemActor('achievement'), em: () => em.fork(), requestId: null, vault }, listingLifecycle, action, { id: notice.subjectId });
    } catch (error) {
      // Withdrawn meanwhile, or followed already.
      if (!(error instanceof Refusal)) throw error;
    }
  },
});

export const achievementTasks: readonly AnyTask[] = [followNotice];
