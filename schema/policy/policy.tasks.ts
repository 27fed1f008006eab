import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import type { Reaction } from '../core/journal/reaction.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask, type TaskContext } from '../core/outbox/task.ts';
import type { Performer } from '../core/performer.ts';
import { addMoney, compareMoney, type Money } from '../core/scalar/money.ts';
import { yearOf, type LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { noticeBehind, whenNoticeMoves } from '../publicity/publicity.ts';
import { PolicyClaim } from './entity/claim.ts';
import { PolicyClause, PolicyClauseVersion, PolicyRun, type RunResult } from './entity/policy.ts';
import { claimLifecycle } from './lifecycle/claim.ts';
import { runLifecycle } from './lifecycle/run.ts';
import { factBook, matches, type Match } from './match.ts';
import { inForce, isInWindow, periodOf, termsOf } from './policy.ts';

const keeper = ({ em, vault, id }: TaskContext): Performer => ({ actor: systemActor('policy'), em: () => em.fork() as EntityManager, requestId: id, vault });
const uuid = z.uuid();

const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** What no longer fits was done or undone by somebody before: no fault of a task's. */
async function unlessOver(work: Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => codes.includes(code))) throw error;
  }
}

/** Daily: clauses that need no application are offered to whom they are due. A task a clause, so that one that fails holds up no other. */
export const offerAll = defineTask({
  name: 'policy.offerAll', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const day = await today(em as EntityManager);
    const clauses = await em.find(PolicyClause, { mode: 'NO_APPLICATION', policy: { state: 'PUBLISHED', validFrom: { $lte: day }, validTo: { $gte: day } } }, { orderBy: { id: 'asc' } });
    await em.transactional(async (inner) => {
      for (const clause of clauses) if (isInWindow(clause, day)) await stage(inner as EntityManager, offerClause, { clause: clause.id, day }, { key: clause.id });
    });
  },
});

/** Offers one clause to every enterprise that meets it by what is held, asked of nobody; whoever has it already is passed over. */
export const offerClause = defineTask({
  name: 'policy.offerClause', queue: 'bulk', payload: z.object({ clause: uuid, day: z.string() }),
  async handle(context, { clause: id, day }) {
    const em = context.em as EntityManager;
    const found = await inForce(em, id, day);
    if (!found) return;
    const { clause, policy, version } = found;
    const year = yearOf(day);
    const due = (await matches(em, await factBook(em, policy.region.id), termsOf(version), { year, day }, { region: policy.region.id }))
      .filter(({ outcome, amount, items }) => outcome === 'MET' && amount !== null && compareMoney(amount, '0.00') > 0 && items.every(({ isAsked }) => !isAsked));
    // Whoever turned an offer down this period is not offered it again.
    const had = new Set((await em.find(PolicyClaim, { clause: id, period: periodOf(clause, year) }, { fields: ['organization'] })).map(({ organization }) => organization.id));
    const fresh = due.filter(({ organization }) => !had.has(organization));
    for (const [at, { organization }] of fresh.entries()) {
      await unlessOver(perform(keeper(context), claimLifecycle, 'offer', { input: { clause: id, organization, year } }), 'ALREADY_CLAIMED', 'ORGANIZATION_DISSOLVED', 'WINDOW_CLOSED', 'CONDITION_NOT_MET', 'ON_HOLD', 'CLAUSE_CLOSED');
      if (at % 20 === 19) await context.progress(Math.floor((100 * at) / fresh.length));
    }
  },
});

/** The notice of a claim was broken off: nothing is paid. That it ended, finance sees by itself. */
export const followNotice = defineTask({
  name: 'policy.followNotice', payload: z.object({ entry: uuid }),
  async handle(context, { entry }) {
    const notice = await noticeBehind(context.em as EntityManager, entry, 'PolicyClaim');
    if (notice?.state !== 'VOID') return;
    await unlessOver(perform(keeper(context), claimLifecycle, 'reject', { id: notice.subjectId, input: { reason: `公示终止：${notice.voidReason ?? ''}` } }), 'WRONG_STATE');
  },
});

const amount = (match: Match | undefined): Money | null => (match?.outcome === 'MET' ? match.amount : null);

/** Holds a version against everyone, beside the one in force, and keeps for whom something changes. May run again from the start: lines are written anew. */
export const measure = defineTask({
  name: 'policy.measure', queue: 'now', payload: z.object({ entry: uuid }),
  async handle(context, { entry }) {
    const em = context.em as EntityManager;
    const [asked] = await em.execute<{ id: string }[]>(`select r.id from journal_entry j join policy_run r on r.id = j.object_id where j.id = ? and j.object_type = 'PolicyRun'`, [entry]);
    const run = asked && (await em.findOne(PolicyRun, asked.id));
    if (!run || !['QUEUED', 'RUNNING'].includes(run.state)) return;
    const { id } = run;
    try {
      await perform(keeper(context), runLifecycle, 'begin', { id });
      await em.execute('delete from policy_run_line where run_id = ?', [id]);
      const [version, base, clause] = [await em.findOneOrFail(PolicyClauseVersion, run.version.id), run.base && (await em.findOneOrFail(PolicyClauseVersion, run.base.id)), await em.findOneOrFail(PolicyClause, run.clause.id)];
      const book = await factBook(em, run.region.id);
      const at = { year: run.year, day: await today(em) };
      const after = await matches(em, book, termsOf(version), at, { region: run.region.id });
      await step(context, id, 40);
      const before = new Map(base ? (await matches(em, book, termsOf(base), at, { region: run.region.id })).map((match) => [match.organization, match]) : []);
      await step(context, id, 80);
      const lines = after.flatMap((now) => {
        const [then, from, to] = [before.get(now.organization), amount(before.get(now.organization)), amount(now)];
        const change = now.outcome === 'MET' && then?.outcome !== 'MET' ? 'GAINED' : now.outcome !== 'MET' && then?.outcome === 'MET' ? 'LOST' : from !== null && to !== null && compareMoney(to, from) !== 0 ? (compareMoney(to, from) > 0 ? 'MORE' : 'LESS') : null;
        return change ? [{ id: uuidv7(), organization_id: now.organization, change, amount_before: from, amount_after: to, gaps: now.gaps }] : [];
      });
      for (let from = 0; from < lines.length; from += 1_000) {
        await em.execute(
          `insert into policy_run_line (id, run_id, organization_id, change, amount_before, amount_after, gaps)
           select r.id, ?, r.organization_id, r.change, r.amount_before, r.amount_after, array(select jsonb_array_elements_text(r.gaps)) from jsonb_to_recordset(?::jsonb) as r(id uuid, organization_id uuid, change text, amount_before numeric, amount_after numeric, gaps jsonb)
           on conflict do nothing`, [id, JSON.stringify(lines.slice(from, from + 1_000))]);
      }
      const all = [...before.values()];
      const sum = (of: readonly Match[]) => addMoney('0.00', ...of.flatMap((match) => amount(match) ?? []));
      const count = (change: string) => lines.filter((line) => line.change === change).length;
      const amountAfter = sum(after);
      const result: RunResult = {
        enterprises: after.length, metBefore: all.filter(({ outcome }) => outcome === 'MET').length, metAfter: after.filter(({ outcome }) => outcome === 'MET').length, openAfter: after.filter(({ outcome }) => outcome === 'OPEN').length,
        gained: count('GAINED'), lost: count('LOST'), more: count('MORE'), less: count('LESS'), amountBefore: sum(all), amountAfter,
        quota: clause.yearQuota ?? null, exceedsQuota: clause.yearQuota ? compareMoney(amountAfter, clause.yearQuota) > 0 : false,
      };
      await perform(keeper(context), runLifecycle, 'finish', { id, input: { result } });
    } catch (error) {
      // Whoever cancelled it wants nothing more of it.
      if (error instanceof Refusal && error.reasons.every(({ code }) => code === 'WRONG_STATE')) return;
      if (context.attempt >= 3) await unlessOver(perform(keeper(context), runLifecycle, 'fail', { id, input: { failure: '测算未能完成，请重新测算；如反复出现，请告知管理员。' } }), 'WRONG_STATE');
      throw error;
    }
  },
});

async function step(context: TaskContext, id: string, percent: number): Promise<void> {
  await context.em.execute(`update policy_run set progress = ? where id = ? and state = 'RUNNING'`, [percent, id]);
  await context.progress(percent);
}

/** A run that was asked for begins at once. */
export const policyReactions: readonly Reaction[] = [...whenNoticeMoves(followNotice), { objectType: 'PolicyRun', action: 'start', task: measure }];

export const policyTasks: readonly AnyTask[] = [offerAll, offerClause, followNotice, measure];
