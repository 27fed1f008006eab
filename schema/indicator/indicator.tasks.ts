import { z } from 'zod';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask } from '../core/outbox/task.ts';
import { rollUpAll, rollUpStale } from './rollup/rollup.ts';
import { markStale, staleAfter } from './rollup/stale.ts';

/** Every figure of every county and reported year; what incremental runs should have kept already is found the same. */
export const rollup = defineTask({
  name: 'indicator.rollup', queue: 'bulk', payload: z.object({}),
  handle: async ({ em, log }) => { log.info(await rollUpAll(em), 'figures counted'); },
});

/** What changed since the last run. */
export const refresh = defineTask({
  name: 'indicator.refresh', queue: 'soon', payload: z.object({}),
  handle: async ({ em, log }) => { log.info(await rollUpStale(em), 'stale figures counted'); },
});

/** Notes which figures a happening has moved; many happenings are one run. */
export const touch = defineTask({
  name: 'indicator.touch', queue: 'soon', payload: z.object({ entry: z.uuid() }),
  handle: async ({ em }, { entry }) => {
    const stale = await staleAfter(em, entry);
    if (stale.length === 0) return;
    await em.transactional(async (inner) => {
      const own = inner as typeof em;
      await markStale(own, stale);
      await stage(own, refresh, {}, { key: 'stale' });
    });
  },
});
