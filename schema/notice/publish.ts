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

/** Puts a delivery of each new event aside for each endpoint that subscribed and may read the record. They go out when the events have their numbers. */
export async function address(em: EntityManager, ids: readonly string[]): Promise<void> {
  const deliveries = ids.length === 0 ? [] : await deliverable(em, ids);
  if (deliveries.length === 0) return;
  const rows = deliveries.map(({ event, endpoint, kind, type, object_id }) => ({ id: uuidv7(), key: `event ${event} ${endpoint}`, channel: kind, lane: endpoint, endpoint_id: endpoint, event_id: event, type, object_id }));
  await em.execute(
    `insert into delivery (id, key, channel, lane, endpoint_id, event_id, type, object_id)
     select r.id, r.key, r.channel, r.lane, r.endpoint_id, r.event_id, r.type, r.object_id
       from jsonb_to_recordset(?::jsonb) as r(id uuid, key text, channel text, lane text, endpoint_id uuid, event_id uuid, type text, object_id uuid) on conflict (key) do nothing`, [JSON.stringify(rows)]);
}

/** So many events get their numbers in one transaction. */
const most = 500;

/**
 * Numbers all events that have none yet, an object's in its order, and lets their deliveries go. Numbers are given one
 * transaction after another, until it commits: whoever reads up to a number has seen all before it. Of those who come at
 * the same time the first does it for all, and the others find nothing left to do.
 *
 * @param em not in a transaction
 */
export async function publish(em: EntityManager): Promise<void> {
  for (let found = most; found === most;) {
    found = await em.fork().transactional(async (own) => {
      await own.execute(`select pg_advisory_xact_lock(hashtextextended('event numbers', 0))`);
      // A clock may be set back; an object's order may not.
      const events = await own.execute<{ id: string }[]>(
        `with fresh as (select id, object_type, object_id, sequence, at, max(at) over (partition by object_type, object_id order by sequence) as not_before from event where number is null and action is not null),
              taken as (select id, row_number() over (order by not_before, object_type, object_id, sequence, id) as place from fresh order by place limit ${most})
         update event e set number = (select coalesce(max(number), 0) from event) + t.place from taken t where e.id = t.id returning e.id`);
      if (events.length === 0) return 0;
      const lanes = await own.execute<{ lane: string }[]>(
        `with gone as (update delivery d set number = e.number, next_at = clock_timestamp() from event e where e.id = any(?::uuid[]) and d.event_id = e.id and d.state = 'PENDING' and d.next_at is null returning d.lane)
         select distinct lane from gone order by lane`, [`{${events.map(({ id }) => id).join(',')}}`]);
      for (const { lane } of lanes) await stageLane(own as EntityManager, lane);
      return events.length;
    });
  }
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
