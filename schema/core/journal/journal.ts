import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../access/actor.ts';
import { uuidv7 } from '../uuid.ts';
import { react, reactionsTo } from './reaction.ts';

export interface Happening {
  readonly objectType: string;
  readonly objectId: string | null;
  readonly action: string;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  /** The organization whose matter it is. */
  readonly concerns?: string | null;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly remark?: string | null;
  readonly ruleVersion?: string | null;
  readonly outcome?: 'DONE' | 'REFUSED';
  readonly reasons?: readonly string[] | null;
  /** Kept from everyone else until `unveil` is called with this key. */
  readonly veil?: string | null;
}

/**
 * Writes down what happened, in the transaction in which it happens. The object's row is locked by the caller; the
 * trigger that counts (`JournalCount`) stands guard where it is not.
 *
 * @returns the entry's id, which keys the effects that follow from it
 */
export async function record(em: EntityManager, actor: Actor, what: Happening, requestId: string | null = null): Promise<string> {
  const id = uuidv7();
  await recordAll(em, actor, [{ ...what, id }], requestId);
  return id;
}

/** So many happenings travel together: what is written of them is text in memory, here and in the database. */
const step = 5_000;

/** The same for many objects at once. At most one happening an object. */
export async function recordAll(em: EntityManager, actor: Actor, all: readonly (Happening & { readonly id?: string })[], requestId: string | null = null): Promise<void> {
  if (!em.isInTransaction()) throw new Error('a happening is journalled in the transaction in which it happens');
  for (let from = 0; from < all.length; from += step) await recordSome(em, actor, all.slice(from, from + step), requestId);
}

async function recordSome(em: EntityManager, actor: Actor, all: readonly (Happening & { readonly id?: string })[], requestId: string | null): Promise<void> {
  const rows = all.map((what) => ({
    id: what.id ?? uuidv7(), object_type: what.objectType, object_id: what.objectId, action: what.action,
    from_state: what.fromState ?? null, to_state: what.toState ?? null, concerns_id: what.concerns ?? null,
    before: what.before ?? null, after: what.after ?? null, remark: what.remark ?? null, rule_version: what.ruleVersion ?? null,
    outcome: what.outcome ?? 'DONE', reasons: what.reasons ?? null,
  }));
  await em.execute(
    `insert into journal_entry (id, object_type, object_id, sequence, action, from_state, to_state, at, actor_kind, actor_name, person_id, organization_id, roles,
                                concerns_id, before, after, remark, rule_version, outcome, reasons, request_id)
     select w.id, w.object_type, w.object_id,
            case when w.outcome = 'DONE' and w.object_id is not null then coalesce((
              select c.last from journal_count c where c.object_type = w.object_type and c.object_id = w.object_id), 0) + 1 end,
            w.action, w.from_state, w.to_state, clock_timestamp(), ?, ?, ?, ?, ?::text[],
            w.concerns_id, w.before, w.after, w.remark, w.rule_version, w.outcome,
            (select array_agg(r) from jsonb_array_elements_text(nullif(w.reasons, 'null')) r), ?
       from jsonb_to_recordset(?::jsonb) as w(id uuid, object_type text, object_id uuid, action text, from_state text, to_state text, concerns_id uuid,
              before jsonb, after jsonb, remark text, rule_version text, outcome text, reasons jsonb)`,
    [actor.kind, actor.name, actor.personId, actor.organizationId, `{${[...actor.roles].join(',')}}`, requestId, JSON.stringify(rows)],
  );
  const veiled = all.flatMap(({ veil }, index) => (veil ? [{ entry_id: rows[index]!.id, key: veil }] : []));
  if (veiled.length > 0) await em.execute(`insert into journal_veil (entry_id, key) select entry_id, key from jsonb_to_recordset(?::jsonb) as v(entry_id uuid, key text)`, [JSON.stringify(veiled)]);
  for (const row of rows) if (row.outcome === 'DONE' && reactionsTo(row.object_type, row.action).length > 0) await react(em, row.object_type, row.action, row.id);
}

/** The time has come: what was kept under the key stands open from the commit on. */
export async function unveil(em: EntityManager, key: string): Promise<void> {
  await em.execute('delete from journal_veil where key = ?', [key]);
}
