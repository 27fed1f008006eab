import { z } from 'zod';
import { type AnyTask, defineTask } from '../../schema/core/outbox/task.ts';

const payload = z.object({ key: z.string() });

/** Leaves one effect per key, however often it runs, and counts how often that was. */
const note = (sql = 'insert into effect (key) values (?) on conflict (key) do update set runs = effect.runs + 1') => sql;

export const leave = defineTask({
  name: 'test.leave', queue: 'now', payload,
  async handle({ em }, { key }) { await em.execute(note(), [key]); },
});

export const linger = defineTask({
  name: 'test.linger', queue: 'soon', payload,
  async handle({ em, attempt }, { key }) {
    await em.execute(note(), [key]);
    if (attempt === 1) await new Promise(() => undefined); // its process is killed here
    await em.execute('update effect set finished = true where key = ?', [key]);
  },
});

export const stumble = defineTask({
  name: 'test.stumble', queue: 'now', payload,
  async handle({ em, attempt, progress }, { key }) {
    await progress(50);
    if (attempt === 1) throw new Error('first line\nsecond line with personal data');
    await em.execute(note(), [key]);
  },
});

export const tasks: readonly AnyTask[] = [leave, linger, stumble];
