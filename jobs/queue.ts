import { type BackendFactory, type ConnectionOptions, createPostgresBackend, type Processor, Queue, type RedisQueueBackend, Worker, type WorkerOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Client, Pool } from 'pg';
import type { Patience } from '../schema/core/outbox/task.ts';

/** What the server opens for the jobs and closes after them. */
export interface JobConnections {
  /** Where BullMQ keeps its queues. The pool pins `search_path=bullmq` and has room for a listener per worker. */
  readonly queue: { readonly kind: 'postgres'; readonly pool: Pool } | { readonly kind: 'redis'; readonly redis: Redis };
  /** A new connected client that may LISTEN; asked for again when it breaks. The relay ends it. */
  listen(): Promise<Client>;
}

/** What travels through the queue: the outbox row, without its times. */
export interface Envelope { readonly payload: unknown }

/** How many at once in this process. What a person waits for is never behind what nobody waits for. */
const concurrency: Readonly<Record<Patience, number>> = { now: 8, soon: 4, bulk: 1, outward: 8 };

export const jobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.3 },
  // Outcomes are in job_run; the queue keeps a few to look at.
  removeOnComplete: { count: 200, age: 3600 },
  removeOnFail: { count: 1_000, age: 7 * 86_400 },
} as const;

// BullMQ types its classes for one backend each; the rest of the house does not care which one it is, so this is the one
// place where the PostgreSQL backend is passed off as the default. `undefined` is BullMQ's own default, Redis.
const backend = ({ queue }: JobConnections) =>
  (queue.kind === 'postgres' ? createPostgresBackend : undefined) as unknown as BackendFactory<RedisQueueBackend, ConnectionOptions>;

const base = ({ queue }: JobConnections): { connection: ConnectionOptions; prefix?: string } =>
  queue.kind === 'postgres' ? { connection: queue.pool as unknown as ConnectionOptions } : { connection: queue.redis, prefix: 'bureau' };

export type TaskQueue = Queue<Envelope, void, string, Envelope, void, string>;
export type TaskWorker = Worker<Envelope, void>;

/** A promised task: what stands in the outbox, and then on the record of runs. `asked`: a person started it. */
export interface Promised { readonly id: string; readonly task: string; readonly queue: Patience; readonly payload: unknown; readonly asked: boolean }

/** In the bulk queue: behind what a person asked for, which has none. */
const unasked = 10;
/** As the queue takes it: under its own id, so that it is there once. */
export const jobOf = ({ id, task, queue, payload, asked }: Promised) => ({ name: task, data: { payload }, opts: { jobId: id, ...(queue === 'bulk' && !asked && { priority: unasked }) } });

export const openQueue = (connections: JobConnections, patience: Patience): TaskQueue =>
  new Queue<Envelope, void, string, Envelope, void, string>(patience, { ...base(connections), defaultJobOptions: jobOptions }, backend(connections));

export const openWorker = (connections: JobConnections, patience: Patience, work: Processor<Envelope, void>, options: Partial<WorkerOptions> = {}): TaskWorker =>
  new Worker<Envelope, void>(patience, work, {
    ...base(connections),
    concurrency: concurrency[patience],
    // It looks again after 2 seconds, because a notification that comes between looking and listening is lost.
    drainDelay: 2,
    // A killed worker's job is another's after 10 to 15 seconds, and however often that happens it is not given up.
    lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 10,
    // Where the queue cannot be reached.
    runRetryDelay: 1_000,
    ...options,
  }, backend(connections));
