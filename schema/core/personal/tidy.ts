import { systemActor } from '../access/actor.ts';
import { record } from '../journal/journal.ts';
import { defineTask } from '../outbox/task.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { declaredKeepings, eraseStep, keepTimesInForce } from './keeping.ts';

const keeper = systemActor('retention');

/**
 * Daily: what is past the time that the rule gives it, in sets, each in a transaction of its own with its entry in the
 * journal, which holds numbers and never contents. Run again, it finds nothing. One that fails holds up no other.
 */
export const tidy = defineTask({
  name: 'core.tidy', title: '清理过期数据', queue: 'bulk', payload: z.object({}),
  async handle({ em, log, progress }) {
    const [clock] = await em.execute<{ now: Date }[]>('select clock_timestamp() as now');
    const now = new Date(clock!.now);
    const { times, version } = await keepTimesInForce(em as EntityManager, now);
    const failed: unknown[] = [];
    const keepings = declaredKeepings();
    for (const [index, { name, isDated, isQuiet, erases }] of keepings.entries()) {
      await progress(Math.floor((100 * index) / keepings.length));
      const before = isDated ? now : new Date(now.getTime() - times[name]! * 86_400_000);
      try {
        for (const erasure of erases) {
          for (let isLast = false; !isLast;) {
            await em.transactional(async (inner) => {
              const own = inner as EntityManager;
              const erased = await eraseStep(own, own.getMetadata(), erasure, before);
              ({ isLast } = erased);
              if (erased.rows === 0 || isQuiet) return;
              await record(own, keeper, { objectType: erasure.entity, objectId: null, action: erasure.blanks ? 'eraseColumns' : 'erase', after: { keeping: name, rows: erased.rows }, ...(!isDated && { ruleVersion: version }) });
            });
          }
        }
      } catch (error) {
        log.error({ keeping: name, error: error instanceof Error ? error.message.split('\n')[0] : String(error) }, 'what is past its time could not be erased');
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${keepings.length} keepings failed`);
  },
});
