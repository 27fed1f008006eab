import type { EntityManager } from '@mikro-orm/postgresql';
import { compare } from '../core/scalar/fraction.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { inWan, type Money } from '../core/scalar/money.ts';
import { QualificationGrant } from '../ladder/ladder.entity.ts';
import type { GraduationTest } from './incubator.kinds.ts';
import type { IncubationCriteria } from './incubator.rules.ts';

/** What is said of a tenant that is to graduate; what the bureau knows itself (the certificate) is looked up. */
export interface GraduationFacts {
  readonly investment?: Money | null | undefined;
  readonly investedOn?: LocalDate | null | undefined;
  /** The second of two years that follow one another, with the sales of both. */
  readonly salesYear?: number | null | undefined;
  readonly salesBefore?: Money | null | undefined;
  readonly sales?: Money | null | undefined;
  readonly equityEvent?: 'ACQUIRED' | 'LISTED' | null | undefined;
  readonly equityOn?: LocalDate | null | undefined;
}

/** A test with what it asks for and whether it is met. */
export interface TestResult { readonly test: GraduationTest; readonly isMet: boolean; readonly needed: string }

/** Each of the rule's tests; any one that is met makes a graduate. Arithmetic only. */
export function graduationTests(facts: GraduationFacts, hasCertificate: boolean, { graduation }: IncubationCriteria): TestResult[] {
  const { investment, salesBefore, sales, equityEvent, equityOn } = facts;
  const over = (amount: Money | null | undefined) => amount !== null && amount !== undefined && compare(amount, graduation.salesOver) > 0;
  return [
    ...(graduation.hnte ? [{ test: 'HNTE' as const, isMet: hasCertificate, needed: '持有有效的高新技术企业证书' }] : []),
    { test: 'INVESTMENT', isMet: investment !== null && investment !== undefined && compare(investment, graduation.investment) >= 0, needed: `累计获得投融资不少于 ${inWan(graduation.investment).replace(/\.00$/, '')} 万元` },
    { test: 'SALES', isMet: over(salesBefore) && over(sales), needed: `连续两年营业收入均超过 ${inWan(graduation.salesOver).replace(/\.00$/, '')} 万元` },
    ...(graduation.equity ? [{ test: 'EQUITY' as const, isMet: Boolean(equityEvent && equityOn), needed: '被并购或上市' }] : []),
  ];
}

/** The certificate that was good on the day, if there was one. */
export const certificateOn = (em: EntityManager, organizationId: string, on: LocalDate): Promise<QualificationGrant | null> =>
  em.findOne(QualificationGrant, { organization: organizationId, kind: 'HNTE', status: { $ne: 'REVOKED' }, grantedOn: { $lte: on }, $or: [{ validTo: null }, { validTo: { $gte: on } }] }, { orderBy: { grantedOn: 'desc' } });
