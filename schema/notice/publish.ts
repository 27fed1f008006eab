import type { EntityManager } from '@mikro-orm/postgresql';
import { planOf } from '../core/notice/plan.ts';
import { uuidv7 } from '../core/uuid.ts';
import { stageLane } from './delivery/lane.ts';
import { mayRead, readersOf } from './delivery/reader.ts';
import { subjectOf } from './tell.ts';

interface Wanted { readonly event: string; readonly endpoint: string; readonly kind: string; readonly type: string; readonly object_type: string; readonly object_id: string | null }

/** Subscriptions as SQL over the array `types` and the text `type`; `matches` of the catalogue says the same. */
export const subscribed = (types: string, type: string): string =>
  `exists (select 1 from unnest(${types}) w where w = '*' or w = ${type} or (right(w, 2) = '.*' and starts_with(${type}, left(w, -1))))`;

/**
 * Gives events their numbers, in the order given, and to each endpoint that subscribed and may read the record a delivery.
 * Numbers are given one transaction after another, until it commits: whoever reads up to a number has seen all before it.
 * So this is the last that a transaction does, and what takes time comes before the lock.
 */
export async function publish(em: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const deliveries = await deliverable(em, ids);
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('event numbers', 0))`);
  await em.execute(
    `update event e set number = (select coalesce(max(number), 0) from event) + w.place from unnest(?::uuid[]) with ordinality as w(id, place) where e.id = w.id`, [`{${ids.join(',')}}`]);
  if (deliveries.length === 0) return;
  const rows = deliveries.map(({ event, endpoint, kind, type, object_id }) => ({ id: uuidv7(), key: `event ${event} ${endpoint}`, channel: kind, lane: endpoint, endpoint_id: endpoint, event_id: event, type, object_id }));
  await em.execute(
    `insert into delivery (id, key, channel, lane, endpoint_id, event_id, type, object_id, number, next_at)
     select r.id, r.key, r.channel, r.lane, r.endpoint_id, r.event_id, r.type, r.object_id, e.number, clock_timestamp()
       from jsonb_to_recordset(?::jsonb) as r(id uuid, key text, channel text, lane text, endpoint_id uuid, event_id uuid, type text, object_id uuid) join event e on e.id = r.event_id
      order by e.number on conflict (key) do nothing`, [JSON.stringify(rows)]);
  for (const lane of [...new Set(deliveries.map(({ endpoint }) => endpoint))].sort()) await stageLane(em, lane);
}

async function deliverable(em: EntityManager, ids: readonly string[]): Promise<Wanted[]> {
  const wanted = await em.execute<Wanted[]>(
    `select e.id as event, n.id as endpoint, n.kind, e.type, e.object_type, e.object_id from event e join endpoint n on n.state in ('ACTIVE', 'PAUSED') and ${subscribed('n.types', 'e.type')}
      where e.id = any(?::uuid[]) and e.type is not null order by e.id, n.id`, [`{${ids.join(',')}}`]);
  if (wanted.length === 0) return [];
  const readers = await readersOf(em, [...new Set(wanted.map(({ endpoint }) => endpoint))]);
  const rows = new Map<string, object | null>();
  const open: Wanted[] = [];
  for (const each of wanted) {
    const key = `${each.object_type} ${each.object_id}`;
    if (!rows.has(key)) rows.set(key, await subjectOf(em, planOf(each.object_type)!, each.object_id));
    if (await mayRead(em, readers.get(each.endpoint)!, each.object_type, rows.get(key)!)) open.push(each);
  }
  return open;
}
