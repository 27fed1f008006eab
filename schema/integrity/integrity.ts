import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../core/access/actor.ts';
import type { ActionContext, Requirement } from '../core/lifecycle/lifecycle.ts';
import { performWithin } from '../core/lifecycle/perform.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { holds as titles, type HoldKind, type IntegrityKind } from './integrity.kinds.ts';
import { holdLifecycle } from './lifecycle/hold.ts';
import { recordLifecycle } from './lifecycle/record.ts';

/** Whom a hold may bind, by their keys. */
export interface Parties { readonly organizations?: readonly string[]; readonly persons?: readonly string[] }

/** A hold that stands in the way, with the name of the one it binds; a person is not named. */
export interface Standing { readonly id: string; readonly name: string; readonly organization: string | null; readonly person: string | null; readonly validFrom: LocalDate; readonly validTo: LocalDate | null; readonly documentNumber: string }

/** The holds of a kind that are in force on a day against any of the parties. */
export async function holdsOn(em: EntityManager, kind: HoldKind, { organizations = [], persons = [] }: Parties, day: LocalDate): Promise<Standing[]> {
  if (organizations.length + persons.length === 0) return [];
  return em.execute<Standing[]>(
    `select h.id, coalesce(o.name, '该人员') as name, h.organization_id as organization, h.person_id as person, h.valid_from::text as "validFrom", h.valid_to::text as "validTo", h.document_number as "documentNumber"
       from hold h left join organization o on o.id = h.organization_id
      where h.state = 'IN_FORCE' and ? = any(h.blocks) and h.valid_from <= ? and (h.valid_to is null or h.valid_to >= ?) and (h.organization_id = any(?::uuid[]) or h.person_id = any(?::uuid[]))
      order by h.valid_to nulls first, h.id`, [kind, day, day, `{${organizations.join(',')}}`, `{${persons.join(',')}}`]);
}

/**
 * The precondition that nothing of this kind is blocked for those whom an action is about: the row's own organization,
 * unless `parties` names others.
 *
 * @param beforehand false where `parties` reads the input, so that the button cannot say it before the form is filled in
 */
export const noHold = <Row extends object, Input = any>(
  kind: HoldKind, parties: (row: Row, input: Input, context: ActionContext) => Parties | Promise<Parties> = ownParty, { beforehand = true }: { readonly beforehand?: boolean } = {},
): Requirement<Row, Input> => ({
  code: 'ON_HOLD', title: `不在限制${titles[kind]}期内`, beforehand,
  async check(context, row, input) {
    const [standing] = await holdsOn(context.em, kind, await parties(row, input, context), context.today);
    return standing ? {
      message: `${standing.name}自 ${standing.validFrom} 起${standing.validTo ? `至 ${standing.validTo}` : ''}限制${titles[kind]}（${standing.documentNumber}），${standing.validTo ? '期满或解除后' : '解除后'}方可办理。`,
      details: { validTo: standing.validTo, document: standing.documentNumber },
    } : null;
  },
});

const ownParty = (row: object): Parties => {
  const { organization } = row as { readonly organization?: { readonly id: string } | null };
  return { organizations: organization ? [organization.id] : [] };
};

interface Subject { readonly organization?: string; readonly person?: string }

/**
 * Puts a hold in force with the decision it follows from, in the transaction of that decision: a buyer's default, a
 * project's revocation. The deciding person stands in it; the entry in the journal is the system's.
 *
 * @returns the hold's key
 */
export const imposeHold = (context: ActionContext, hold: Subject & {
  readonly blocks: readonly HoldKind[]; readonly validFrom: LocalDate; readonly validTo?: LocalDate; readonly reason: string; readonly document: string;
  readonly record?: string; readonly matter: { readonly type: string; readonly id: string };
}): Promise<string> => performWithin(context, systemActor('integrity'), holdLifecycle, 'follow', { input: { ...hold, imposedBy: context.actor.name } });

/** Enters an integrity record with the decision it follows from. Holds that shall follow are imposed by the caller, with `record`. */
export const recordIntegrity = (context: ActionContext, found: Subject & {
  readonly kind: IntegrityKind; readonly finding: string; readonly authority: string; readonly document: string; readonly foundOn: LocalDate; readonly validTo?: LocalDate;
  readonly matter: { readonly type: string; readonly id: string };
}): Promise<string> => performWithin(context, systemActor('integrity'), recordLifecycle, 'follow', { input: found });

/** Lifts the holds that were imposed for a matter, when the matter is settled: the debt paid, the decision taken back. */
export async function liftHoldsOf(context: ActionContext, matter: { readonly type: string; readonly id: string }, why: { readonly reason: string; readonly document: string }): Promise<number> {
  const rows = await context.em.execute<{ id: string }[]>(`select id from hold where matter_type = ? and matter_id = ? and state = 'IN_FORCE' order by id`, [matter.type, matter.id]);
  for (const { id } of rows) await performWithin(context, systemActor('integrity'), holdLifecycle, 'lift', { id, input: why });
  return rows.length;
}
