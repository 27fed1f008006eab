import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Gives events their numbers, in the order given. One transaction after another, from here until it commits: whoever
 * reads up to a number has seen all before it. So this is the last that a transaction does.
 */
export async function publish(em: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('event numbers', 0))`);
  await em.execute(
    `update event e set number = (select coalesce(max(number), 0) from event) + w.place from unnest(?::uuid[]) with ordinality as w(id, place) where e.id = w.id`, [`{${ids.join(',')}}`]);
}
