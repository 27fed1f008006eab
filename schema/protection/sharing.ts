import type { EntityManager } from '@mikro-orm/postgresql';
import { roles as roleTitles, scopes as scopeTitles, type Actor } from '../core/access/actor.ts';
import { uuidv7 } from '../core/uuid.ts';

/** How many rows of which list: a root field, or an export's title. */
export type Given = ReadonlyMap<string, number>;

/**
 * Counts what a partner's key was given: one statement a request, before the answer goes out. What cannot be written down is
 * not given.
 */
export async function recordKeyUse(em: EntityManager, actor: Actor, given: Given): Promise<void> {
  if (actor.keyId === undefined || given.size === 0) return;
  const basis = [...actor.scopes ?? []].sort().map((name) => `${scopeTitles[name]}（${name}）`).join('、').slice(0, 500);
  const lists = [...given].map(([list, rows]) => ({ id: uuidv7(), list: list.slice(0, 120), rows })).sort((a, b) => (a.list < b.list ? -1 : 1));
  await em.execute(
    `insert into sharing_record as s (id, way, day, organization_id, api_key_id, list, basis, requests, rows, first_at, last_at)
     select w.id, 'KEY', (n at time zone 'Asia/Shanghai')::date, ?, ?, w.list, ?, 1, w.rows, n, n from clock_timestamp() n, jsonb_to_recordset(?::jsonb) as w(id uuid, list text, rows bigint)
     on conflict (api_key_id, day, list) where api_key_id is not null do update set requests = s.requests + 1, rows = s.rows + excluded.rows, basis = excluded.basis, last_at = excluded.last_at`,
    [actor.organizationId, actor.keyId, basis, JSON.stringify(lists)]);
}

/** An export that somebody takes along, or a person's own data. In whatever transaction the caller has. */
export async function recordExport(em: EntityManager, actor: Actor, what: { readonly way: 'EXPORT' | 'PERSONAL'; readonly list: string; readonly rows: number; readonly basis?: string }): Promise<void> {
  const basis = what.basis ?? (actor.roles.size > 0 ? [...actor.roles].sort().map((name) => roleTitles[name]).join('、') : '公开信息');
  await em.execute(
    `insert into sharing_record (id, way, day, organization_id, api_key_id, person_id, list, basis, requests, rows, first_at, last_at)
     select ?, ?, (n at time zone 'Asia/Shanghai')::date, ?, null, ?, ?, ?, 1, ?, n, n from clock_timestamp() n`,
    [uuidv7(), what.way, actor.organizationId, actor.personId, what.list.slice(0, 120), basis.slice(0, 500), what.rows]);
}
