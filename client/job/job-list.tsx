import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { account } from '../account/session.ts';
import { CancelJobDocument, type JobRunFilter, type JobLineFragment, JobListDocument, type JobQueueName, JobQueuesDocument, type JobState, RetryFailedJobsDocument, RetryJobDocument, type StartableJob, StartJobDocument } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Choice, Filters } from '../kit/filters.tsx';
import { count, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { ListFoot } from '../kit/list-foot.tsx';
import { Meter } from '../kit/meter.tsx';
import { PageHead, Section } from '../kit/page.tsx';
import { useConnection, useQuery } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { parameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { jobStateNames, queueNames, startableNames, text } from './words.ts';

const tones: Readonly<Record<string, Tone>> = { RUNNING: 'accent', DONE: 'good', WAITING: 'warn', FAILED: 'bad' };
const starters: Readonly<Record<StartableJob, readonly string[]>> = { CHECK: ['SYSTEM_ADMIN'], VERIFY_JOURNAL: ['SYSTEM_ADMIN', 'AUDIT_ADMIN'], RECOUNT: ['SYSTEM_ADMIN', 'CLERK', 'DIRECTOR'] };
const failed = (error: unknown): void => toast(error instanceof Error ? error.message : String(error), 'bad');
/** So often it looks again while something runs, in milliseconds. */
const pause = 3_000;

/** What runs in the background; whoever runs the system sees all of it, others what they started. */
export default function JobList() {
  const roles = account.value?.roles ?? new Set<string>();
  const isAdmin = roles.has('SYSTEM_ADMIN');
  const state = parameters.value.get('state');
  const filter: JobRunFilter | null = state && state in jobStateNames ? { state: { eq: state as JobState } } : null;
  const pages = useConnection(JobListDocument, { first: 30, filter }, ({ jobs }) => jobs);
  const queues = useQuery(JobQueuesDocument, isAdmin ? {} : null);
  /** The job that was started here: it stands above the list, in which hundreds of the system's may come after it. */
  const awaited = useSignal<string | null>(null);
  const mine = useQuery(JobListDocument, awaited.value === null ? null : { first: 1, filter: { id: { eq: awaited.value } } });
  const started = mine.data?.jobs.nodes ?? [];
  const isAwaited = awaited.value !== null && !started.some(({ finishedAt }) => finishedAt);
  const reload = (): void => { pages.reload(); queues.reload(); if (awaited.value !== null) mine.reload(); };
  const isMoving = isAwaited || pages.nodes.some((each) => each.state === 'RUNNING' || each.state === 'QUEUED');
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => { if (document.visibilityState === 'visible') reload(); }, pause);
    return () => clearInterval(timer);
  }, [isMoving]);
  const start = async (job: StartableJob): Promise<void> => {
    const { startJob: { id, errors } } = await request(StartJobDocument, { input: { job } });
    if (errors[0]) throw new Error(errors[0].message);
    toast(text.started);
    awaited.value = id ?? null;
    reload();
  };
  return (
    <>
      <PageHead title={text.jobs} actions={<>
        {(Object.keys(starters) as StartableJob[]).filter((job) => starters[job].some((role) => roles.has(role))).map((job) => <Button key={job} onClick={() => void start(job).catch(failed)}>{nameIn(startableNames, job)}</Button>)}
        <Button kind="quiet" onClick={reload}>{text.refresh}</Button>
      </>}><p class="soft prose">{isAdmin ? text.jobsLead : text.ownLead}</p></PageHead>
      <div class="sections">
        {isAdmin && <Section id="queues" title={text.queues}>{queues.fault ? <Failed fault={queues.fault} onRetry={queues.reload} /> : <Queues of={queues.data?.jobQueues ?? null} onDone={reload} />}</Section>}
        {started.length > 0 && <Section id="started" title={text.startedHere}><Jobs of={started} onDone={reload} /></Section>}
        <Section id="jobs" title={text.list}>
          <Filters><Choice name="state" label={text.state} options={Object.entries(jobStateNames).map(([value, title]) => ({ value, title }))} /></Filters>
          {pages.nodes.length > 0 ? <><Jobs of={pages.nodes} onDone={reload} /><ListFoot pages={pages} /></> : pages.fault ? <Failed fault={pages.fault} onRetry={pages.reload} /> : pages.loading ? <Loading /> : <Empty title={text.noJobs} />}
        </Section>
      </div>
    </>
  );
}

interface Queue { readonly name: string; readonly promised: number; readonly scheduled: number; readonly queued: number; readonly running: number; readonly waiting: number; readonly failed: number; readonly doneLastHour: number; readonly oldest?: string | null }

const Queues = ({ of, onDone }: { readonly of: readonly Queue[] | null; readonly onDone: () => void }) => {
  const retry = async (queue: string): Promise<void> => {
    const { retryFailedJobs: { retried, errors } } = await request(RetryFailedJobsDocument, { input: { queue: queue as JobQueueName } });
    if (errors[0]) throw new Error(errors[0].message);
    toast(text.retriedAll(retried ?? 0));
    onDone();
  };
  if (!of) return <Loading />;
  return (
    <SmallTable caption={text.queues} rows={of} rowKey={({ name }) => name} columns={[
      { title: text.queue, cell: ({ name }) => nameIn(queueNames, name) },
      { title: text.queued, align: 'end', cell: ({ promised, queued }) => count(promised + queued) }, { title: text.running, align: 'end', cell: ({ running }) => count(running) },
      { title: text.waiting, align: 'end', cell: ({ waiting }) => count(waiting) }, { title: text.failed, align: 'end', cell: ({ failed: lost }) => (lost > 0 ? <Badge tone="bad">{count(lost)}</Badge> : '0') },
      { title: text.scheduled, align: 'end', cell: ({ scheduled }) => count(scheduled) }, { title: text.done, align: 'end', cell: ({ doneLastHour }) => count(doneLastHour) },
      { title: text.oldest, cell: ({ oldest }) => <Value>{moment(oldest)}</Value> },
      { title: text.action, cell: ({ name, failed: lost }) => (lost > 0 ? <Button kind="quiet" onClick={() => void retry(name).catch(failed)}>{text.retryAll}<span class="unseen">：{text.retryAllOf(nameIn(queueNames, name))}</span></Button> : <Value>{null}</Value>) },
    ]} />
  );
};

const Jobs = ({ of, onDone }: { readonly of: readonly JobLineFragment[]; readonly onDone: () => void }) => {
  const act = async (document: typeof RetryJobDocument | typeof CancelJobDocument, id: string, done: string): Promise<void> => {
    const answer = await request(document as typeof RetryJobDocument, { input: { id } }) as Readonly<Record<string, { readonly errors: readonly { readonly message: string }[] }>>;
    const { errors } = Object.values(answer)[0]!;
    if (errors[0]) throw new Error(errors[0].message);
    toast(done);
    onDone();
  };
  return (
    <SmallTable caption={text.list} rows={of} rowKey={({ id }) => id} columns={[
      { title: text.job, cell: ({ title }) => title }, { title: text.at, cell: ({ queuedAt }) => <span class="number">{moment(queuedAt)}</span> }, { title: text.queue, cell: ({ queue }) => nameIn(queueNames, queue) },
      { title: text.by, cell: ({ requestedBy }) => requestedBy ?? <span class="soft">{text.system}</span> },
      { title: text.state, cell: ({ state, isCancelling }) => <Badge tone={tones[state] ?? 'plain'}>{isCancelling ? text.cancelling : nameIn(jobStateNames, state)}</Badge> },
      { title: text.progress, cell: ({ state, progress, title }) => (progress != null && state === 'RUNNING' ? <span class="job-progress"><Meter percent={progress} label={title ?? ''} /> {text.percent(progress)}</span> : <Value>{null}</Value>) },
      { title: text.attempts, align: 'end', cell: ({ attempts }) => count(attempts) },
      { title: text.reason, cell: ({ error, result }) => (error ? <span class="wrap">{error}</span> : <Result of={result} />) },
      {
        title: text.action, cell: ({ id, title, queuedAt, canRetry, canCancel, retriedAs }) => {
          const about = <span class="unseen">{text.of(title ?? '', moment(queuedAt)!)}</span>;
          if (canRetry) return <Button kind="quiet" onClick={() => void act(RetryJobDocument, id, text.retried).catch(failed)}>{text.retry}{about}</Button>;
          if (canCancel) return <Button kind="quiet" onClick={() => void act(CancelJobDocument, id, text.cancelled).catch(failed)}>{text.cancel}{about}</Button>;
          return retriedAs ? <span class="soft">{text.wasRetried}</span> : <Value>{null}</Value>;
        },
      },
    ]} />
  );
};

interface Broken { readonly name: string; readonly title: string; readonly count: number; readonly violations: readonly string[] }
interface Exported { readonly export: string; readonly title: string; readonly of: string; readonly rows?: number; readonly bytes?: number }
interface Found { readonly checks?: number; readonly broken?: readonly Broken[]; readonly sealed?: number; readonly count?: number; readonly faults?: readonly string[] }

/** What a long job found: a sentence, and the lines behind it. */
const Result = ({ of }: { readonly of: unknown }) => {
  if ((of as Exported | null)?.export) return <ExportedFile of={of as Exported} />;
  const { checks, broken, sealed, faults, count: many = 0 } = (of ?? {}) as Found;
  if (checks !== undefined && broken) {
    return broken.length === 0 ? <>{text.sound(checks)}</> : (
      <details><summary>{text.broken(broken.length, checks)}</summary>
        {broken.map((each) => <div key={each.name}><strong>{each.title}</strong> {text.lines(each.count)}<ul>{each.violations.map((line) => <li key={line} class="wrap">{line}</li>)}</ul></div>)}
      </details>
    );
  }
  if (faults) return many === 0 ? <>{text.verified(sealed ?? 0)}</> : <details><summary>{text.faults(many)}</summary><ul>{faults.map((line) => <li key={line} class="wrap">{line}</li>)}</ul></details>;
  return <Value>{null}</Value>;
};

/** A list that was written down; its file is for whoever asked. */
const ExportedFile = ({ of: { export: id, title, of, rows = 0, bytes } }: { readonly of: Exported }) => (bytes !== undefined && of === account.value?.viewer.person?.id
  ? <a href={`/api/exports/${id}`} download>{text.download(title, count(rows)!)}</a>
  : <>{text.written(title, count(rows)!)}</>);
