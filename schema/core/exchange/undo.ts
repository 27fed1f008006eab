import type { EntityManager } from '@mikro-orm/postgresql';
import { entityNamed, table, type Entity } from '../access/compile.ts';
import { quote } from '../sql/statement.ts';

/** What an undo found changed since, by entity. */
export interface Obstacle { readonly entity: string; readonly count: number }

/**
 * Takes records back to what they were before a batch: those it made are removed, those it changed are restored.
 *
 * @param lines of the batch, latest first
 * @returns what stands in the way; nothing was done then
 */
export async function undoRecords(em: EntityManager, batchId: string): Promise<readonly Obstacle[]> {
  const names = await em.execute<{ object_type: string }[]>(
    `select object_type from import_line where batch_id = ? and change is not null group by object_type order by max(position) desc`, [batchId]);
  const entities = referringFirst(names.map(({ object_type: name }) => entityNamed(em.getMetadata() as never, name)));
  const obstacles: Obstacle[] = [];
  for (const entity of entities) {
    const [changed] = await em.execute<{ count: number }[]>(
      `select count(*)::int as count from import_line l left join ${table(entity)} t on t.id = l.object_id
        where l.batch_id = ? and l.object_type = ? and l.change is not null and md5(to_jsonb(t)::text) is distinct from l.after`, [batchId, entity.className]);
    if (changed!.count > 0) obstacles.push({ entity: entity.className, count: changed!.count });
  }
  if (obstacles.length > 0) return obstacles;
  for (const entity of entities) {
    await em.execute(`delete from ${table(entity)} t using import_line l where l.object_id = t.id and l.batch_id = ? and l.object_type = ? and l.change = 'CREATED'`, [batchId, entity.className]);
    const columns = Object.values(entity.properties).filter((property) => property.persist !== false && property.fieldNames && !property.generated && !property.primary).map((property) => quote(property.fieldNames[0]!));
    await em.execute(
      `update ${table(entity)} t set (${columns.join(', ')}) = (select ${columns.map((column) => `b.${column}`).join(', ')} from jsonb_populate_record(null::${table(entity)}, l.before) b)
         from import_line l where l.object_id = t.id and l.batch_id = ? and l.object_type = ? and l.change = 'UPDATED'`, [batchId, entity.className]);
  }
  return [];
}

/** Whoever refers to others comes before them: several sheets may make records of one entity, so their order says nothing. */
function referringFirst(entities: readonly Entity[]): Entity[] {
  const left = [...entities];
  const ordered: Entity[] = [];
  while (left.length > 0) {
    const free = left.findIndex((entity) => !left.some((other) => other !== entity && other.props.some(({ kind, targetMeta }) => kind === 'm:1' && targetMeta?.className === entity.className)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
