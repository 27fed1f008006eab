import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { archivedYears, Digest } from './years.ts';

/** The hash that the first seal takes in. */
export const beginning = '0'.repeat(64);
const step = 1_000;

type Link = { readonly number: number; readonly entry_id: string; readonly hash: string; readonly content: string | null };

export const hashOf = (previous: string, content: string): string => createHash('sha256').update(previous).update(content).digest('hex');

/** An entry as text that is the same wherever it is read: jsonb fixes the order of keys, the zone is UTC. SQL over the entry `e`. */
export const sealedText = `(to_jsonb(e)::text)`;

/**
 * Seals the entries that have no seal yet, in the order in which they are found: an entry that commits late is sealed
 * late, and none is passed over.
 *
 * @returns how many were sealed
 */
export async function seal(em: EntityManager): Promise<number> {
  return em.transactional(async (inner) => {
    await inner.execute(`set local time zone 'UTC'`);
    await inner.execute(`select pg_advisory_xact_lock(hashtext('journal seal'))`);
    const [last] = await inner.execute<{ number: number; hash: string }[]>(`select number::int, hash from journal_seal order by number desc limit 1`);
    let [number, hash, sealed] = [last?.number ?? 0, last?.hash ?? beginning, 0];
    for (;;) {
      const entries = await inner.execute<{ id: string; content: string }[]>(
        `select e.id, ${sealedText} as content from journal_entry e
          where not exists (select 1 from journal_seal s where s.entry_id = e.id) order by e.at, e.id limit ${step}`);
      if (entries.length === 0) return sealed;
      const rows = entries.map((entry) => ({ number: ++number, entry_id: entry.id, hash: (hash = hashOf(hash, entry.content)) }));
      await inner.execute(`insert into journal_seal (number, entry_id, hash) select number, entry_id, hash from jsonb_to_recordset(?::jsonb) as r(number bigint, entry_id uuid, hash text)`, [JSON.stringify(rows)]);
      sealed += rows.length;
    }
  });
}

export interface Verdict {
  readonly sealed: number;
  readonly unsealed: number;
  /** Of the sealed: those that have left with their year. That their file is the one that left says `journal verify --archive`. */
  readonly archived: number;
  /** The last hash: printed or mailed daily, it lets an outsider see that the whole chain was not written anew. */
  readonly head: string;
  /** What is wrong, a line each, in Chinese; empty when the journal is whole. */
  readonly faults: readonly string[];
}

/**
 * Recomputes every seal. Names the first entry that was changed, removed or slipped in, and every further one. Where a year
 * has left, its seals are as they were when it did, and the chain goes on from them.
 */
export async function verify(em: EntityManager): Promise<Verdict> {
  return em.transactional(async (inner) => {
    await inner.execute(`set local time zone 'UTC'`);
    const faults: string[] = [];
    const years = (await archivedYears(inner)).map((year) => ({ ...year, seals: new Digest() }));
    let [hash, from, sealed] = [beginning, 0, 0];
    for (;;) {
      const links = await inner.execute<Link[]>(
        `select s.number::int, s.entry_id, s.hash, ${sealedText} as content from journal_seal s left join journal_entry e on e.id = s.entry_id
          where s.number > ? order by s.number limit ${step}`, [from]);
      for (const link of links) {
        if (link.number !== ++from) { faults.push(`第 ${from} 号封签缺失。`); from = link.number; }
        const left = link.content === null ? years.find(({ ends }) => link.entry_id < ends) : undefined;
        if (left) left.seals.add(link);
        else if (link.content === null) faults.push(`第 ${link.number} 号封签所封的记录 ${link.entry_id} 已被删除。`);
        else if (hashOf(hash, link.content) !== link.hash) faults.push(`第 ${link.number} 号封签与记录 ${link.entry_id} 不符：记录或封签被改动。`);
        hash = link.hash;
        sealed += 1;
      }
      if (links.length < step) break;
    }
    for (const { year, entries, digest, seals } of years) {
      if (seals.entries !== entries || seals.toString() !== digest) faults.push(`${year} 年已归档 ${entries} 条，其封签与归档时不符：现有 ${seals.entries} 枚。`);
    }
    const [rest] = await inner.execute<{ count: number }[]>(`select count(*)::int as count from journal_entry e where not exists (select 1 from journal_seal s where s.entry_id = e.id)`);
    return { sealed, unsealed: rest!.count, archived: years.reduce((sum, { seals }) => sum + seals.entries, 0), head: hash, faults };
  });
}
