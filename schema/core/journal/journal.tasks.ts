import { z } from 'zod';
import { defineTask } from '../outbox/task.ts';
import { seal } from './seal.ts';
import { openYear } from './years.ts';

/** Hourly: seals what the journal has gained, and says the head, so that it stands in logs outside the database. */
export const sealJournal = defineTask({
  name: 'core.sealJournal', title: '封签操作日志', queue: 'bulk', payload: z.object({}),
  async handle({ em, log }) {
    const sealed = await seal(em);
    const [head] = await em.execute<{ number: number; hash: string }[]>('select number::int, hash from journal_seal order by number desc limit 1');
    if (sealed > 0 && head) log.info({ sealed, number: head.number, head: head.hash }, 'the journal is sealed');
  },
});

/** Monthly: from November on the next year has its table. */
export const openJournalYear = defineTask({
  name: 'core.openJournalYear', title: '备好下一年的操作日志表', queue: 'bulk', payload: z.object({}),
  async handle({ em, log }) {
    const year = await openYear(em);
    if (year !== null) log.info({ year }, 'a year of the journal has its table');
  },
});
