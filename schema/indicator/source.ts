import type { EntityManager } from '@mikro-orm/postgresql';

/** Where a record came from. */
export interface Source { readonly department: string; readonly file: string; readonly sheet: string | null; readonly row: number; readonly date: string }

/** The last row of a file that made or changed each record. */
export async function sourcesOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  if (ids.length === 0) return new Map();
  const found = await em.execute<(Source & { id: string })[]>(
    `select distinct on (l.object_id) l.object_id as id, coalesce(s.department, s.file) as department, s.file, s.sheet, l."row", (b.created_at at time zone 'Asia/Shanghai')::date::text as date
       from import_line l join import_sheet s on s.id = l.sheet_id join import_batch b on b.id = l.batch_id and b.state = 'IMPORTED'
      where l.object_id = any(?::uuid[]) order by l.object_id, b.created_at desc, l.position desc`, [`{${ids.join(',')}}`]);
  return new Map(found.map(({ id, ...source }) => [id, source]));
}
