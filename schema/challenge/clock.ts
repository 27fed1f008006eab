import type { EntityManager } from '@mikro-orm/postgresql';
import { demandLifecycle } from './lifecycle/demand.ts';
import { listingLifecycle } from './lifecycle/listing.ts';
import { projectLifecycle } from './lifecycle/project.ts';

/** How long records have stayed in one state: those that left it, and those that are there now. */
export interface StateStay {
  readonly objectType: 'TECH_DEMAND' | 'CHALLENGE_LISTING' | 'PROJECT';
  readonly state: string;
  readonly title: string;
  /** How many times it was left, and for how many days it had lasted: middle and longest, one decimal. */
  readonly left: number;
  readonly medianDays: string | null;
  readonly longestDays: string | null;
  /** How many are in it now, and since how many days the longest. */
  readonly now: number;
  readonly waitingDays: string | null;
}

const names = { TechDemand: 'TECH_DEMAND', ChallengeListing: 'CHALLENGE_LISTING', Project: 'PROJECT' } as const;
const lifecycles = { TechDemand: demandLifecycle, ChallengeListing: listingLifecycle, Project: projectLifecycle } as const;
/** What nobody outside need know of: a demand before it was handed in, a listing before it is public. Bids are not counted at all. */
const hidden = new Set(['TechDemand DRAFT', 'ChallengeListing DRAFT', 'ChallengeListing APPROVED']);

/**
 * The public clock of a programme: days in each state, from the journal. Whatever came by import has no such days and is
 * not counted.
 *
 * @param scope a batch, or a year of the county's work; all when neither is said
 */
export async function stateClock(em: EntityManager, { batch = null, year = null }: { readonly batch?: string | null; readonly year?: number | null } = {}): Promise<StateStay[]> {
  const found = await em.execute<{ objectType: keyof typeof lifecycles; state: string; left: number; median: string | null; longest: string | null; now: number; waiting: string | null }[]>(
    `with scope as (
       select 'TechDemand' as type, d.id from tech_demand d where (?::uuid is null or d.batch_id = ?) and (?::int is null or d.year = ?)
       union all select 'ChallengeListing', l.id from challenge_listing l join challenge_batch b on b.id = l.batch_id where (?::uuid is null or b.id = ?) and (?::int is null or b.year = ?)
       union all select 'Project', p.id from project p left join tech_demand d on d.id = p.demand_id where (?::uuid is null or d.batch_id = ?) and (?::int is null or extract(year from p.established_on) = ?)),
     moves as (
       select j.object_type, j.object_id, j.to_state, j.at, j.sequence, lag(j.to_state) over w as before from journal_entry j join scope s on s.type = j.object_type and s.id = j.object_id
        where j.outcome = 'DONE' and j.to_state is not null window w as (partition by j.object_type, j.object_id order by j.sequence)),
     stays as (
       select object_type, to_state, at, lead(at) over (partition by object_type, object_id order by sequence) as until from moves where to_state is distinct from before)
     select object_type as "objectType", to_state as state, count(until)::int as left,
            round((percentile_cont(0.5) within group (order by extract(epoch from until - at)) filter (where until is not null) / 86400)::numeric, 1)::text as median,
            round((max(extract(epoch from until - at)) / 86400)::numeric, 1)::text as longest,
            (count(*) - count(until))::int as now, round((max(extract(epoch from clock_timestamp() - at)) filter (where until is null) / 86400)::numeric, 1)::text as waiting
       from stays group by 1, 2`, [batch, batch, year, year, batch, batch, year, year, batch, batch, year, year]);
  const byState = new Map(found.map((each) => [`${each.objectType} ${each.state}`, each]));
  return (Object.keys(lifecycles) as (keyof typeof lifecycles)[]).flatMap((type) => Object.entries<{ title: string }>(lifecycles[type].states).flatMap(([state, { title }]) => {
    const each = byState.get(`${type} ${state}`);
    if (!each || hidden.has(`${type} ${state}`)) return [];
    return [{ objectType: names[type], state, title, left: each.left, medianDays: each.median, longestDays: each.longest, now: each.now, waitingDays: each.waiting }];
  }));
}
