import type { EntityManager } from '@mikro-orm/postgresql';
import { add, compare, divide, fraction, multiply, toDecimal, type Fraction, type Numeric } from '../core/scalar/fraction.ts';
import { monthsBetween, addDays } from '../core/scalar/local-date.ts';
import type { TermCriteria } from './commissioner.rules.ts';
import type { CommissionerTerm } from './entity/roster.ts';

/** What was done in a term, counted. */
export interface Served {
  readonly serviceDays: number; readonly serviceHours: string; readonly visits: number;
  readonly demandsTaken: number; readonly demandsSolved: number;
  /** Stars of 1 to 5, exact; null when nobody rated. */
  readonly averageRating: string | null;
}

/** Points of a hundred for each part and together. */
export interface Scores { readonly satisfaction: string; readonly volume: string; readonly results: string; readonly total: string }

/** Of a team everything that its members did in its name counts. */
export async function servedIn(em: EntityManager, term: CommissionerTerm): Promise<Served> {
  const [found] = await em.execute<{ days: number; hours: string; visits: number; taken: number; solved: number; stars: string | null }[]>(
    `with v as (select * from visit_log v where v.state in ('CONFIRMED', 'RECORDED') and v.served_on between ? and ? and (v.commissioner_id = ? or v.team_id = ?::uuid)),
          d as (select d.* from service_demand d where (d.commissioner_id = ? or d.team_id = ?::uuid) and d.dispatched_on between ? and ?)
     select (select count(distinct served_on)::int from v) as days, (select coalesce(sum(hours), 0)::text from v) as hours, (select count(*)::int from v) as visits,
            (select count(*)::int from d where state in ('IN_SERVICE', 'SOLVED', 'REFERRED', 'CLOSED')) as taken,
            (select count(*)::int from d where state in ('SOLVED', 'REFERRED', 'CLOSED')) as solved,
            (select avg(stars)::text from d where stars is not null) as stars`,
    [term.startsOn!, term.endsOn!, term.commissioner.id, term.team?.id ?? null, term.commissioner.id, term.team?.id ?? null, term.startsOn!, term.endsOn!]);
  const { days, hours, visits, taken, solved, stars } = found!;
  return { serviceDays: days, serviceHours: hours, visits, demandsTaken: taken, demandsSolved: solved, averageRating: stars };
}

/** The least days of a whole term: those of a year, by the months that it lasted, rounded up. */
export function minimumDaysOf(criteria: TermCriteria, { kind, startsOn, endsOn }: Pick<CommissionerTerm, 'kind' | 'startsOn' | 'endsOn'>): number {
  const months = Math.max(1, monthsBetween(startsOn!, addDays(endsOn!, 1)));
  return Math.ceil(((criteria.minimumDays[kind] ?? 0) * months) / 12);
}

const hundred = fraction(100);
const upToHundred = (points: Fraction): Fraction => (compare(points, hundred) > 0 ? hundred : points);

/**
 * Receiver's satisfaction by stars, volume by days against the least, results by demands solved of those taken. What was
 * not counted because nobody rated or nothing was taken on is what the assessor says, and nought without a word of his.
 *
 * @param said points that the assessor gives in the place of what was counted
 */
export function score(criteria: TermCriteria, served: Served, minimumDays: number, said: { readonly satisfaction?: string | undefined; readonly results?: string | undefined }): Scores {
  const satisfaction: Numeric = said.satisfaction ?? (served.averageRating === null ? 0 : multiply(divide(served.averageRating, 5), hundred));
  const volume = minimumDays === 0 ? hundred : upToHundred(multiply(divide(served.serviceDays, minimumDays), hundred));
  const results: Numeric = said.results ?? (served.demandsTaken === 0 ? 0 : multiply(divide(served.demandsSolved, served.demandsTaken), hundred));
  const { weights } = criteria;
  const total = add(add(multiply(satisfaction, weights.satisfaction), multiply(volume, weights.volume)), multiply(results, weights.results));
  const shown = (points: Numeric) => toDecimal(points, 2);
  return { satisfaction: shown(satisfaction), volume: shown(volume), results: shown(results), total: shown(total) };
}
