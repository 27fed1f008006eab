import type { EntityManager } from '@mikro-orm/postgresql';
import { holders } from '../account/holders.ts';
import { table, type Entity } from '../core/access/compile.ts';
import { compileForHolders } from '../core/access/holder.ts';
import { rowsOf } from '../core/access/visible.ts';
import type { Audience } from '../core/notice/notice.ts';
import type { Plan } from '../core/notice/plan.ts';

export interface Hearer {
  readonly personId: string;
  /** For whom the person hears it. */
  readonly organizationId: string;
}

export interface Subject {
  readonly plan: Plan;
  readonly objectId: string;
  /** The organization whose matter it is. */
  readonly concernsId: string | null;
}

/**
 * The people of several audiences of one record, in one statement: for each audience those for whom it holds and who may
 * see the record. Somebody who may as two organizations hears it for one of them.
 */
export async function hearers(em: EntityManager, { plan, objectId, concernsId }: Subject, audiences: readonly Audience[]): Promise<readonly (readonly Hearer[])[]> {
  const metadata = em.getMetadata();
  const entity = [...metadata.getAll().values()].find((each) => each.className === plan.of) as Entity | undefined;
  const found: Hearer[][] = audiences.map(() => []);
  if (!entity) return found;
  const sees = compileForHolders(plan.lifecycle?.visible ?? rowsOf(plan.of), entity, 't', 'h', metadata);
  const values: unknown[] = [];
  const parts = audiences.flatMap((audience, index) => {
    const isHearer = audience === 'concerned' ? (concernsId === null ? null : 'h.organization_id = ?::uuid') : compileForHolders(audience, entity, 't', 'h', metadata);
    if (isHearer === null || sees === null) return [];
    values.push(objectId, ...(audience === 'concerned' ? [concernsId] : []));
    return [`(select distinct on (h.person_id) ${index} as audience, h.person_id, h.organization_id from holder h cross join ${table(entity)} t where t.id = ?::uuid and ${isHearer} and ${sees} order by h.person_id, h.organization_id)`];
  });
  if (parts.length === 0) return found;
  const rows = await em.execute<{ audience: number; person_id: string; organization_id: string }[]>(`with holder as materialized (${holders}) ${parts.join(' union all ')}`, values);
  for (const { audience, person_id: personId, organization_id: organizationId } of rows) found[audience]!.push({ personId, organizationId });
  return found;
}
