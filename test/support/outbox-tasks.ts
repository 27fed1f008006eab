import { UnrecoverableError } from 'bullmq';
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

/** Goes on until it is called off. */
export const trudge = defineTask({
  name: 'test.trudge', title: '长任务', queue: 'bulk', payload,
  async handle({ em, progress }, { key }) {
    await em.execute(note(), [key]);
    for (let percent = 0; percent < 90;) {
      percent = Math.min(89, percent + 1);
      await progress(percent, { reached: percent });
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      if (percent === 89) percent = 1;
    }
  },
});

/** Takes a moment, and says what it found. */
export const ponder = defineTask({
  name: 'test.ponder', queue: 'soon', payload,
  async handle({ em, progress }, { key }) {
    await progress(10);
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    await em.execute(note(), [key]);
    await em.execute('update effect set finished = true where key = ?', [key]);
    await progress(100, { answer: 42 });
  },
});

/** Is given up at once, until somebody has put right what was wrong. */
export const refuse = defineTask({
  name: 'test.refuse', queue: 'soon', payload,
  async handle({ em }, { key }) {
    const [right] = await em.execute<object[]>(`select 1 from effect where key = 'put right'`);
    if (!right) throw new UnrecoverableError('nothing works today');
    await em.execute(note(), [key]);
  },
});

/** Its first attempt loses the database under its hands. */
export const cutOff = defineTask({
  name: 'test.cutOff', queue: 'now', payload,
  async handle({ em, attempt }, { key }) {
    if (attempt === 1) await em.execute('set role none; select pg_terminate_backend(pg_backend_pid())');
    await em.execute(note(), [key]);
  },
});

export const tasks: readonly AnyTask[] = [cutOff, leave, linger, stumble, trudge, ponder, refuse];
