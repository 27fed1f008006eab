import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { declaredChecks } from '../../schema/core/check.ts';
import { seal, verify as verifyJournal } from '../../schema/core/journal/seal.ts';
import { planOf } from '../../schema/core/notice/plan.ts';
import { areas } from '../../schema/index.ts';
import { attachmentsIn } from '../../server/files.ts';
import { quote } from '../../schema/core/sql/statement.ts';
import type { Attempt } from './people.ts';

/** A line for each invariant of each area that does not hold. */
export async function brokenChecks(em: () => EntityManager): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, violations } of declaredChecks()) lines.push(...(await violations(em())).map((line) => `${name}: ${line}`));
  return lines;
}

/** What is still to be done: promised tasks that are due, runs that are not over, letters on their way. */
export const unfinished = async (em: EntityManager): Promise<string> => {
  const rows = await em.execute<{ what: string; n: number }[]>(`select 'promised ' || task as what, count(*)::int as n from outbox_message where not_before <= clock_timestamp() group by 1
    union all select outcome || ' ' || task, count(*)::int from job_run where outcome in ('QUEUED', 'RUNNING', 'WAITING') group by 1
    union all select 'delivery', count(*)::int from delivery where state in ('PENDING', 'RETRYING') having count(*) > 0`);
  return rows.map(({ what, n }) => `${n} ${what}`).join(', ');
};

export interface Needs { readonly orm: MikroORM; readonly attempts: readonly Attempt[]; readonly before: readonly string[]; readonly files: string; readonly since: string }

/** Everything that must hold once all is quiet: a line for each thing that does not. */
export async function verify({ orm, attempts, before, files, since }: Needs): Promise<string[]> {
  const em = (): EntityManager => orm.em.fork();
  const known = new Set(before);
  return [
    ...(await promised(em(), attempts, since)), ...(await agreeing(em())), ...(await effects(em(), since)), ...(await inTime(em())), ...(await kept(em(), files)),
    ...(await brokenChecks(em)).filter((line) => !known.has(line)), ...(await chained(em)),
  ];
}

/** Who was told that it is done finds it in the journal, once; who was refused does not; who heard nothing finds it once or not at all. */
async function promised(em: EntityManager, attempts: readonly Attempt[], since: string): Promise<string[]> {
  const entries = await em.execute<{ id: string; action: string; n: number }[]>(
    `select object_id::text as id, action, count(*)::int as n from journal_entry where outcome = 'DONE' and person_id is not null and at >= ?::timestamptz group by 1, 2`, [since]);
  const done = new Map(entries.map(({ id, action, n }) => [`${id} ${action}`, n]));
  const asked = new Map<string, { done: number; unknown: number; mutation: string; type: string }>();
  for (const { id, action, outcome, mutation, type } of attempts) {
    if (id === null) continue;
    const key = `${id.split('_')[1]} ${action}`;
    const sum = asked.get(key) ?? { done: 0, unknown: 0, mutation, type };
    asked.set(key, sum);
    if (outcome !== 'refused') sum[outcome] += 1;
  }
  return [...asked].flatMap(([key, { done: told, unknown, mutation, type }]) => {
    const stands = done.get(key) ?? 0;
    if (stands < told) return [`${type} ${key} (${mutation}): ${told} times answered as done, ${stands} times in the journal`];
    // What other actions do to it is theirs: only what nobody asked for twice is doubled.
    return stands > told + unknown && told + unknown <= 1 && stands - told - unknown >= 1 && told > 0 ? [`${type} ${key} (${mutation}): asked for ${told + unknown} times, ${stands} times in the journal`] : [];
  });
}

/** Each record is in the state that its journal says; and the journal of a record counts 1, 2, 3 … */
async function agreeing(em: EntityManager): Promise<string[]> {
  const wrong: string[] = [];
  for (const { entity } of areas.flatMap((area) => area.lifecycles ?? [])) {
    const meta = em.getMetadata().get(entity as never);
    const rows = await em.execute<{ id: string; state: string; told: string }[]>(
      `select t.id::text, t.state, j.to_state as told from ${quote(meta.tableName)} t
        join lateral (select to_state from journal_entry j where j.object_type = ? and j.object_id = t.id and j.outcome = 'DONE' and j.to_state is not null order by j.sequence desc limit 1) j on true
       where j.to_state <> t.state`, [entity.name]);
    wrong.push(...rows.map(({ id, state, told }) => `${entity.name} ${id} is ${state}, and ${told} by its journal`));
  }
  const gaps = await em.execute<{ of: string; id: string; n: number; most: number }[]>(
    `select object_type as of, object_id::text as id, count(*)::int as n, max(sequence) as most from journal_entry where sequence is not null group by 1, 2 having count(*) <> max(sequence) or min(sequence) <> 1`);
  return [...wrong, ...gaps.map(({ of, id, n, most }) => `the journal of ${of} ${id} has ${n} entries and ends with ${most}`)];
}

/** Each change of what partners may read became one event with a number; nobody was told of one event twice; nothing was given up. */
async function effects(em: EntityManager, since: string): Promise<string[]> {
  const entries = await em.execute<{ id: string; of: string; action: string; events: number }[]>(
    `select j.id::text, j.object_type as of, j.action, (select count(*)::int from event e where e.id = j.id and e.number is not null) as events
       from journal_entry j where j.outcome = 'DONE' and j.at >= ?::timestamptz and j.to_state is not null and j.from_state is distinct from j.to_state`, [since]);
  const missing = entries.filter(({ of, events }) => planOf(of)?.isPublished && events !== 1).map(({ of, action, id, events }) => `${of} ${action} ${id}: ${events} events`);
  const numbers = await em.execute<{ number: number }[]>('select generate_series(1, (select max(number) from event)) as number except select number from event');
  const twice = await em.execute<{ n: number }[]>('select count(*)::int as n from notice group by person_id, event_id having count(*) > 1');
  const failed = await em.execute<{ task: string; error: string; n: number }[]>(`select task, left(error, 200) as error, count(*)::int as n from job_run where outcome = 'FAILED' group by 1, 2`);
  return [
    ...missing, ...numbers.map(({ number }) => `no event has the number ${number}`), ...twice.map(({ n }) => `somebody was told ${n} times of one event`),
    ...failed.map(({ task, error, n }) => `${n} runs of ${task} were given up: ${error}`),
  ];
}

/** No clock but the database's: nothing that was written happened in the future, or before its record was made. */
async function inTime(em: EntityManager): Promise<string[]> {
  const columns = await em.execute<{ table: string; column: string }[]>(
    `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public' and data_type like 'timestamp%' and column_name in ('at', 'created_at', 'started_at', 'finished_at', 'queued_at', 'uploaded_at', 'read_at')`);
  const wrong: string[] = [];
  for (const { table, column } of columns) {
    const [{ n } = { n: 0 }] = await em.execute<{ n: number }[]>(`select count(*)::int as n from ${quote(table)} where ${quote(column)} > clock_timestamp() + interval '1 minute'`);
    if (n > 0) wrong.push(`${n} rows of ${table} have ${column} in the future`);
  }
  const [{ n } = { n: 0 }] = await em.execute<{ n: number }[]>(`select count(*)::int as n from job_run where finished_at < started_at - interval '1 minute' or started_at < queued_at - interval '1 minute'`);
  return n > 0 ? [...wrong, `${n} runs ended before they began`] : wrong;
}

/** Every attachment that a row knows of is there, whole. */
async function kept(em: EntityManager, folder: string): Promise<string[]> {
  const rows = await em.execute<{ file: string; size: number }[]>('select file, size::int from attachment');
  const sizes = await Promise.all(rows.map(async ({ file, size }) => [file, size, await stat(join(folder, file.slice(0, 2), file)).then((found) => found.size, () => null)] as const));
  const there = await attachmentsIn(folder);
  return [...sizes.filter(([, size, found]) => size !== found).map(([file, size, found]) => `attachment ${file} of ${size} bytes ${found === null ? 'is not there' : `has ${found}`}`), ...(there.length < rows.length ? [`${there.length} files for ${rows.length} attachments`] : [])];
}

async function chained(em: () => EntityManager): Promise<string[]> {
  await seal(em());
  const { faults, unsealed } = await verifyJournal(em());
  return [...faults, ...(unsealed > 0 ? [`${unsealed} entries without a seal`] : [])];
}
