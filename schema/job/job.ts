import type { EntityManager } from '@mikro-orm/postgresql';
import { operate } from '../account/operation.ts';
import type { Actor, Role } from '../core/access/actor.ts';
import { evaluate } from '../core/access/evaluate.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { JobRun } from '../core/outbox/job-run.entity.ts';
import { stage } from '../core/outbox/outbox.ts';
import { patiences, type AnyTask } from '../core/outbox/task.ts';
import type { Performer } from '../core/performer.ts';
import { uuidv7 } from '../core/uuid.ts';
import { seesJob } from './job.access.ts';
import { recount, runChecks, verifyJournal } from './job.tasks.ts';

/** What people may start themselves, and who. */
export const startable: Readonly<Record<string, { readonly task: AnyTask; readonly who: readonly Role[] }>> = {
  CHECK: { task: runChecks, who: ['SYSTEM_ADMIN'] },
  VERIFY_JOURNAL: { task: verifyJournal, who: ['SYSTEM_ADMIN', 'AUDIT_ADMIN'] },
  RECOUNT: { task: recount, who: ['SYSTEM_ADMIN', 'CLERK', 'DIRECTOR'] },
};

const runs = ({ roles }: Actor): boolean => roles.has('SYSTEM_ADMIN');

type Row = Pick<JobRun, 'outcome' | 'retriedAs' | 'payload' | 'cancelRequestedAt'>;
export const isRetriable = ({ outcome, retriedAs, payload }: Row): boolean => (outcome === 'FAILED' || outcome === 'CANCELLED') && retriedAs === null && payload !== null;
export const isCancellable = ({ outcome, cancelRequestedAt }: Row): boolean => (outcome === 'QUEUED' || outcome === 'WAITING' || outcome === 'RUNNING') && cancelRequestedAt === null;

/** The run, locked, if the performer may see it. */
async function locked(em: EntityManager, { actor }: Performer, id: string): Promise<JobRun> {
  await em.execute('select 1 from job_run where id = ? for update', [id]);
  const run = await em.findOne(JobRun, { id }, { refresh: true });
  if (!run || !(await evaluate(seesJob, run, actor, em))) throw notFound();
  return run;
}

/** Under a new id: the queue would take no notice of the old one. What the task does is keyed by what it is about, so that half of it twice is it once. */
export async function retryJob(performer: Performer, id: string): Promise<string> {
  return operate(performer, { objectType: 'JobRun', action: 'retryJob' }, async (em) => {
    const run = await locked(em, performer, id);
    if (run.retriedAs) throw new Refusal({ code: 'ALREADY_RETRIED', message: '此任务已经重试，请看重试的那一次。' });
    if (!isRetriable(run)) throw new Refusal({ code: 'NOT_OVER', message: run.outcome === 'DONE' ? '此任务已经完成。' : run.payload === null ? '此任务的内容已不在，不能重试。' : '此任务尚未结束，会按计划重试。' });
    const again = uuidv7();
    await em.execute(`insert into outbox_message (id, task, queue, payload, requested_by) values (?, ?, ?, ?::jsonb, ?)`, [again, run.task, run.queue, JSON.stringify(run.payload), run.requestedBy ?? null]);
    await em.execute('update job_run set retried_as = ? where id = ?', [again, id]);
    await record(em, performer.actor, { objectType: 'JobRun', objectId: id, action: 'retryJob', after: { task: run.task, retriedAs: again } }, performer.requestId);
    return id;
  });
}

/** Everything of one queue that was given up, for when what it failed at has been put right. */
export async function retryFailed(performer: Performer, queue: string): Promise<number> {
  return operate(performer, { objectType: 'JobRun', action: 'retryFailedJobs' }, async (em) => {
    if (!runs(performer.actor)) throw new Refusal({ code: 'FORBIDDEN', message: '仅系统管理员可以重试全部失败的任务。' });
    const again = await em.execute<{ id: string }[]>(
      `with failed as (select id, task, queue, payload, requested_by, gen_random_uuid() as again from job_run where queue = ? and outcome = 'FAILED' and retried_as is null and payload is not null order by queued_at limit 1000 for update),
            staged as (insert into outbox_message (id, task, queue, payload, requested_by) select again, task, queue, payload, requested_by from failed)
       update job_run j set retried_as = f.again from failed f where j.id = f.id returning j.id`, [queue]);
    await record(em, performer.actor, { objectType: 'JobRun', objectId: null, action: 'retryFailedJobs', after: { queue, count: again.length } }, performer.requestId);
    return again.length;
  });
}

/** What waits is called off at once; what runs stops where it next looks up. */
export async function cancelJob(performer: Performer, id: string): Promise<string> {
  return operate(performer, { objectType: 'JobRun', action: 'cancelJob' }, async (em) => {
    const run = await locked(em, performer, id);
    if (run.cancelRequestedAt && run.outcome === 'RUNNING') return id;
    if (!isCancellable(run)) throw new Refusal({ code: 'ALREADY_OVER', message: '此任务已经结束。' });
    await em.execute(
      `update job_run set cancel_requested_at = clock_timestamp(), outcome = case when outcome = 'RUNNING' then outcome else 'CANCELLED' end, finished_at = case when outcome = 'RUNNING' then null else clock_timestamp() end where id = ?`, [id]);
    await record(em, performer.actor, { objectType: 'JobRun', objectId: id, action: 'cancelJob', after: { task: run.task } }, performer.requestId);
    return id;
  });
}

/** @returns the id of the run that will be; the queue has it in a moment */
export async function startJob(performer: Performer, kind: string): Promise<string> {
  return operate(performer, { objectType: 'JobRun', action: 'startJob' }, async (em) => {
    const { task, who } = startable[kind]!;
    const { personId, roles } = performer.actor;
    if (personId === null || !who.some((role) => roles.has(role))) throw new Refusal({ code: 'FORBIDDEN', message: '您的角色不能启动此任务。' });
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('start job ' || ?, 0))`, [task.name]);
    const [open] = await em.execute<{ n: number }[]>(
      `select (select count(*) from job_run where task = ? and outcome in ('QUEUED', 'RUNNING', 'WAITING'))::int + (select count(*) from outbox_message where task = ?)::int as n`, [task.name, task.name]);
    if (open!.n > 0) throw new Refusal({ code: 'ALREADY_RUNNING', message: `“${task.title}”已在进行，请等它结束。` });
    const id = uuidv7();
    await stage(em, task, {}, { by: personId, id });
    await record(em, performer.actor, { objectType: 'JobRun', objectId: id, action: 'startJob', after: { task: task.name } }, performer.requestId);
    return id;
  });
}

export interface Queue {
  readonly name: string; readonly promised: number; readonly scheduled: number; readonly queued: number; readonly running: number; readonly waiting: number; readonly failed: number; readonly doneLastHour: number;
  /** Of what is due and has not begun. */
  readonly oldest: Date | null;
}

/** How each queue stands, from our own tables: whichever backend it is on, and without asking it. Null for those who do not run the system. */
export async function queuesFor(actor: Actor, em: EntityManager): Promise<readonly Queue[] | null> {
  if (!runs(actor)) return null;
  const rows = await em.execute<(Omit<Queue, 'doneLastHour' | 'oldest'> & { done_last_hour: number; oldest: Date | null })[]>(
    `select q.name, o.promised, o.scheduled, j.queued, j.running, j.waiting, j.failed, j.done_last_hour, least(o.oldest, j.oldest) as oldest
       from unnest(?::text[]) with ordinality as q(name, place)
       cross join lateral (select count(*) filter (where not_before <= now())::int as promised, count(*) filter (where not_before > now())::int as scheduled, min(not_before) filter (where not_before <= now()) as oldest from outbox_message where queue = q.name) o
       cross join lateral (
         select count(*) filter (where outcome = 'QUEUED')::int as queued, count(*) filter (where outcome = 'RUNNING')::int as running, count(*) filter (where outcome = 'WAITING')::int as waiting,
                count(*) filter (where outcome = 'FAILED' and retried_as is null)::int as failed, count(*) filter (where outcome = 'DONE' and finished_at > now() - interval '1 hour')::int as done_last_hour, min(queued_at) filter (where outcome = 'QUEUED') as oldest
           from job_run where queue = q.name) j
      order by q.place`, [`{${patiences.join(',')}}`]);
  return rows.map(({ done_last_hour: doneLastHour, oldest, ...rest }) => ({ ...rest, doneLastHour, oldest: oldest && new Date(oldest) }));
}
