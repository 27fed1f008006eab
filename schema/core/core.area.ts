import { is, own } from './access/condition.ts';
import type { Area } from './area.ts';
import { attachmentAccess } from './attachment/attachment.access.ts';
import { coreChecks } from './core.checks.ts';
import { exchangeAccess } from './exchange/exchange.access.ts';
import { importBatchLifecycle } from './exchange/exchange.lifecycle.ts';
import { runImport } from './exchange/exchange.tasks.ts';
import { openJournalYear, sealJournal } from './journal/journal.tasks.ts';
import { ringAlarms } from './lifecycle/alarms.ts';
import { tells } from './notice/notice.ts';
import { offerAgain } from './outbox/offer.ts';
import { tidy } from './personal/tidy.ts';
import { JournalCount, JournalEntry, JournalSeal, JournalVeil, JournalYear } from './journal/journal.entity.ts';
import { coreKeepings } from './core.keepings.ts';
import { journalAccess } from './journal/journal.access.ts';
import { corePersonal } from './core.personal.ts';

/** The mechanisms' own records, as far as people read them. Their tables are in `entities.ts`. */
export const core: Area = {
  name: 'core',
  title: '机制',
  entities: [],
  personal: corePersonal,
  keeps: coreKeepings,
  permanent: [JournalEntry, JournalCount, JournalSeal, JournalVeil, JournalYear],
  access: [...journalAccess, ...attachmentAccess, ...exchangeAccess],
  lifecycles: [importBatchLifecycle],
  notices: [tells(importBatchLifecycle, ['finish', 'fail'], is('personId', own.person))],
  checks: coreChecks,
  tasks: [runImport, ringAlarms, sealJournal, openJournalYear, tidy, offerAgain],
  schedule: [{ task: ringAlarms, every: 'minute' }, { task: offerAgain, every: 'minute' }, { task: sealJournal, every: 'hour' }, { task: tidy, every: 'day' }, { task: openJournalYear, every: 'month' }],
  resolvers: async () => {
    await import('./attachment/attachment.type.ts');
    const { JournalResolver } = await import('./journal/journal.resolver.ts');
    const { ExchangeResolver, ImportMutations } = await import('./exchange/exchange.resolver.ts');
    return [JournalResolver, ExchangeResolver, ImportMutations];
  },
};
