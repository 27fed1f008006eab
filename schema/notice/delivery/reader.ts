import type { EntityManager } from '@mikro-orm/postgresql';
import { answersFor } from '../../account/holders.ts';
import type { Actor, Role, Scope } from '../../core/access/actor.ts';
import { evaluate } from '../../core/access/evaluate.ts';
import { rowsOf } from '../../core/access/visible.ts';

/** On whose behalf an endpoint hears: its key's, as it is now, or that of people with its role in its organization. */
export interface EndpointReader { readonly id: string; readonly actor: Actor | null }

interface Row {
  readonly id: string; readonly name: string; readonly kind: string; readonly role: Role | null; readonly organization_id: string; readonly region_id: string;
  readonly key_name: string | null; readonly scopes: Scope[] | null; readonly key_region_id: string | null; readonly key_organization_id: string | null;
}

/** The readers of endpoints; `actor` is null where the key has run out or was revoked. */
export async function readersOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, EndpointReader>> {
  const rows = await em.execute<Row[]>(
    `select n.id, n.name, n.kind, n.role, n.organization_id, ${answersFor} as region_id, k.name as key_name, k.scopes, k.organization_id as key_organization_id, ko.region_id as key_region_id
       from endpoint n join organization o on o.id = n.organization_id
       left join api_key k on k.id = n.api_key_id and k.revoked_at is null and k.expires_at > clock_timestamp() left join organization ko on ko.id = k.organization_id
      where n.id = any(?::uuid[])`, [`{${ids.join(',')}}`]);
  return new Map(rows.map((row) => [row.id, { id: row.id, actor: actorOf(row) }]));
}

function actorOf(row: Row): Actor | null {
  if (row.kind === 'WEBHOOK') {
    return row.scopes === null ? null : { kind: 'key', name: row.key_name!, personId: null, organizationId: row.key_organization_id, regionId: row.key_region_id, roles: new Set(), scopes: new Set(row.scopes) };
  }
  return row.role === null ? null : { kind: 'person', name: row.name, personId: null, organizationId: row.organization_id, regionId: row.region_id, roles: new Set([row.role]), scopes: null };
}

/** Whether the reader may read the record, now. */
export const mayRead = async (em: EntityManager, { actor }: EndpointReader, objectType: string, row: object | null): Promise<boolean> =>
  actor !== null && row !== null && evaluate(rowsOf(objectType), row, actor, em);
