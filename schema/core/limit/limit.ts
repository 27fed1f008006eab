import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../error/refusal.ts';

export interface Limit {
  /** e.g. `sign-in`. */
  readonly name: string;
  readonly times: number;
  readonly minutes: number;
}

/**
 * Counts one use and refuses what is too much. Outside the caller's transaction, because what is refused counts too.
 *
 * @param em not in a transaction
 * @param who whose uses are counted together: an address, a person
 */
export async function spend(em: EntityManager, limit: Limit, who: string, now: Date): Promise<void> {
  if (em.isInTransaction()) throw new Error('a use is counted by itself: a rollback must not give it back');
  const [row] = await em.execute<{ count: number; ends_at: Date }[]>(
    `insert into rate_limit as r (key, count, ends_at) values (?, 1, ?::timestamptz + make_interval(mins => ?))
     on conflict (key) do update set
       count = case when r.ends_at <= ?::timestamptz then 1 else r.count + 1 end,
       ends_at = case when r.ends_at <= ?::timestamptz then excluded.ends_at else r.ends_at end
     returning count, ends_at`,
    [`${limit.name} ${who}`.slice(0, 200), now.toISOString(), limit.minutes, now.toISOString(), now.toISOString()]);
  if (row!.count <= limit.times) return;
  const minutes = Math.max(1, Math.ceil((new Date(row!.ends_at).getTime() - now.getTime()) / 60_000));
  throw new Refusal({ code: 'RATE_LIMITED', message: `操作过于频繁，请 ${minutes} 分钟后再试。`, details: { retryAfterMinutes: minutes } });
}
