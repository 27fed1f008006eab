import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import type { Actor } from '../core/access/actor.ts';
import { notFound, Refusal } from '../core/error/refusal.ts';
import { recordAll } from '../core/journal/journal.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { QualificationGrant, type QualificationApplication } from './ladder.entity.ts';
import type { QualificationKind } from './ladder.kinds.ts';

/** The enterprise that an input names; only enterprises climb the ladder. */
export async function enterprise(em: EntityManager, id: string): Promise<Organization> {
  const found = await em.findOne(Organization, { id });
  if (!found) throw notFound(['input', 'organization']);
  if (found.kind !== 'ENTERPRISE') throw new Refusal({ code: 'NOT_AN_ENTERPRISE', message: '只有企业可以申报资质或入库培育。', path: ['input', 'organization'] });
  return found;
}

/** The codes of the organization's place, for its rule versions. */
export async function regionCode(em: EntityManager, organization: Organization): Promise<string> {
  return (await organization.region.loadOrFail()).code;
}

/** Two who open something for one enterprise at the same time take turns: whoever comes second sees what the first made. */
export async function takeTurns(em: EntityManager, organizationId: string): Promise<void> {
  await em.execute('select 1 from organization where id = ? for no key update', [organizationId]);
}

/** Whether the enterprise was given this kind before: then it is a renewal, whatever the form says. */
export async function wasGranted(em: EntityManager, organizationId: string, kind: QualificationKind): Promise<boolean> {
  return (await em.count(QualificationGrant, { organization: organizationId, kind })) > 0;
}

export interface Certificate {
  readonly grantedOn: LocalDate;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly certificateNumber: string | null;
  readonly documentNumber: string;
  readonly batch: string | null;
  readonly year: number;
  readonly isRenewal: boolean;
}

/** Enters a grant for a decided application, and the certificate on the application itself. */
export function enterGrant(em: EntityManager, row: QualificationApplication, certificate: Certificate): void {
  const { documentNumber, batch, year, isRenewal, ...own } = certificate;
  Object.assign(row, own, { decidedOn: certificate.grantedOn, decidedDocument: documentNumber });
  em.create(QualificationGrant, {
    id: uuidv7(), organization: row.organization.id, kind: row.kind, application: row, ...own, documentNumber, batch, year, isRenewal,
    status: 'VALID', createdAt: new Date(),
  });
}

/** Ends valid grants, each with a journal entry of its own. Call with what may be ended: it looks again under the lock. */
export async function endGrants(em: EntityManager, actor: Actor, where: { readonly id: string } | { readonly application: string }, status: 'EXPIRED' | 'REVOKED', today: LocalDate, requestId: string | null = null): Promise<number> {
  const due = status === 'EXPIRED' ? { validTo: { $lt: today } } : {};
  const grants = await em.find(QualificationGrant, { ...where, status: 'VALID', ...due }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true });
  for (const grant of grants) grant.status = status;
  await em.flush();
  await recordAll(em, actor, grants.map((grant) => ({
    objectType: 'QualificationGrant', objectId: grant.id, action: status === 'EXPIRED' ? 'expire' : 'revoke', fromState: 'VALID', toState: status,
    concerns: grant.organization.id, before: { status: 'VALID' }, after: { status, validTo: grant.validTo ?? null },
  })), requestId);
  return grants.length;
}
