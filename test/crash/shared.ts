import { z } from 'zod';
import { defineTask } from '../../schema/core/outbox/task.ts';

/** What a child of the crash run is told, as JSON in its one argument. */
export interface Given {
  readonly url: string;
  readonly role: string | undefined;
  readonly redisUrl: string | undefined;
  readonly perObject: number;
  readonly firm: string;
  readonly enterprise: string;
  readonly township: string;
  readonly office: string;
}
export const given = (): Given => JSON.parse(process.argv[2]!) as Given;
export const secret = 'a secret for tests, long enough for anybody';

/** A subscriber of our own: one row for each entry of the journal, however often it runs. */
export const leave = defineTask({
  name: 'crash.leave', queue: 'now', payload: z.object({ entry: z.uuid() }),
  async handle({ em }, { entry }) { await em.execute('insert into effect (entry, runs) values (?, 1) on conflict (entry) do update set runs = effect.runs + 1', [entry]); },
});
