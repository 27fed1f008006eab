import type { MikroORM } from '@mikro-orm/postgresql';

/** A fingerprint of everything in each table, by table. */
export type Contents = Readonly<Record<string, string>>;

export async function contentsOf(orm: MikroORM): Promise<Contents> {
  const em = orm.em.fork();
  const tables = await em.execute<{ name: string }[]>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`);
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const [found] = await em.execute<{ rows: number; print: string }[]>(`select count(*)::int as rows, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as print from "${name}" t`);
    contents[name] = `${found!.rows} rows ${found!.print}`;
  }
  return contents;
}

/** Without what imports, the journal and the promised tasks keep of themselves. */
export const business = (contents: Contents): Contents =>
  Object.fromEntries(Object.entries(contents).filter(([name]) => !/^(import_|journal_|outbox_|job_run|clock_tick)/.test(name)));

/** The tables that are not as they were. */
export const changed = (before: Contents, after: Contents): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
