import type { EntityClass } from '@mikro-orm/core';
import { Attachment } from './attachment/attachment.entity.ts';
import { WorkingCalendarDay } from './calendar/calendar.entity.ts';
import { exchangeEntities } from './exchange/exchange.entity.ts';
import { JournalCount, JournalEntry, JournalSeal, JournalVeil, JournalYear } from './journal/journal.entity.ts';
import { IdempotencyKey } from './lifecycle/idempotency.entity.ts';
import { RateLimit } from './limit/limit.entity.ts';
import { JobRun } from './outbox/job-run.entity.ts';
import { ClockTick } from './outbox/schedule.ts';
import { OutboxMessage } from './outbox/outbox.entity.ts';
import { RuleVersion } from './rule/rule.entity.ts';

/** The tables of the mechanisms. */
export const coreEntities: readonly EntityClass<any>[] = [JournalEntry, JournalCount, JournalSeal, JournalVeil, JournalYear, IdempotencyKey, RateLimit, OutboxMessage, ClockTick, JobRun, RuleVersion, WorkingCalendarDay, Attachment, ...exchangeEntities];
