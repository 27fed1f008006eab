import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/** The years of the journal: a table each, made before it begins (`journal_open_year`; the last one takes in what is later), taken out whole when its time online is over. */

/** Months after its end that a year stays where everybody with the right finds it (domain §9.7). */
export const monthsOnline = 13;

/** The first day on which a year may leave, `YYYY-MM-DD`. */
export const leavesOn = (year: number): string => new Date(Date.UTC(year + 1, monthsOnline, 1)).toISOString().slice(0, 10);

/** The years that have tables, the earliest first, as SQL. */
export const yearsOnline = `select substr(c.relname, 15)::int as year from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'journal_entry'::regclass order by 1`;

/** Whoever changes the years' tables, or the rights to them, takes turns, to the end of his transaction; as SQL (`journal_open_year` does by itself). */
export const yearsTurn = `select pg_advisory_xact_lock(hashtext('journal year'))`;

/** The year that has to have a table by now, as SQL: the next one from November on. */
export const yearAhead = `extract(year from (clock_timestamp() at time zone 'Asia/Shanghai') + interval '2 months')::int`;

/** Makes the table of the year ahead, where it is missing. @returns the year, if it was */
export async function openYear(em: Pick<EntityManager, 'execute'>): Promise<number | null> {
  const [opened] = await em.execute<{ year: number; made: boolean }[]>(`select y as year, journal_open_year(y) as made from (select ${yearAhead} as y) ahead`);
  return opened!.made ? opened!.year : null;
}

/** What is known of a year that has left. `ends` is the smallest id of the next one. */
export interface ArchivedYear { readonly year: number; readonly entries: number; readonly digest: string; readonly file: string; readonly sha256: string; readonly ends: string }

export const archivedYears = (em: Pick<EntityManager, 'execute'>): Promise<ArchivedYear[]> =>
  em.execute<ArchivedYear[]>('select year, entries, digest, file, sha256, journal_year_begins(year + 1)::text as ends from journal_year order by year');

/** The seals of a year in their order, as one hash. */
export class Digest {
  private readonly hash = createHash('sha256');
  entries = 0;
  add({ number, hash }: { readonly number: number; readonly hash: string }): void { this.entries += 1; this.hash.update(`${number}\t${hash}\n`); }
  toString(): string { return this.hash.copy().digest('hex'); }
}
