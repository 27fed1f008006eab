import type { EntityManager } from '@mikro-orm/postgresql';
import { daysInMonth, monthsBetween, type LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization, RdExpense } from '../organization/organization.entity.ts';
import { GapItem, QualificationApplication, QualificationGrant, RdInstitution, type PoolMembership } from './ladder.entity.ts';
import type { QualificationKind } from './ladder.kinds.ts';
import { regionCode } from './ladder.ts';
import { readFacts, selfCheck, type SelfCheck } from './ladder.self-check.ts';

const tax = '税务局研发费用加计扣除';
const register = '市场监管局企业名录';
const own = '科技局认定台账';

/**
 * Judges a member anew and replaces its gap list. What departments know goes before what the enterprise said of itself.
 * Progress is a gap list that grew shorter.
 */
export async function refreshGaps(em: EntityManager, row: PoolMembership, today: LocalDate): Promise<SelfCheck> {
  const organization = await em.findOneOrFail(Organization, row.organization.id);
  const facts = await knownFacts(em, organization, row.rung, today);
  const check = await selfCheck(em, row.rung, facts, today, await regionCode(em, organization));
  const before = await em.count(GapItem, { membership: row.id });
  await em.nativeDelete(GapItem, { membership: row.id });
  await em.insertMany(GapItem, check.gaps.map((gap, position) => ({
    id: uuidv7(), membership: row.id, criterion: gap.criterion, title: gap.title, isGate: gap.isGate, currentValue: gap.current, neededValue: gap.needed,
    source: gap.source, asOf: gap.asOf, position,
  })));
  if (row.refreshedOn && check.gaps.length < before) row.progressOn = today;
  row.refreshedOn = today;
  row.ruleVersion = check.ruleVersion;
  return check;
}

/** All that is known of an enterprise for one rung, with source and day. What is not known stays out. */
export async function knownFacts(em: EntityManager, organization: Organization, kind: QualificationKind, today: LocalDate): Promise<Record<string, unknown>> {
  const last = await em.findOne(QualificationApplication, { organization: organization.id, kind, selfCheckFacts: { $ne: null } }, { orderBy: { selfCheckedOn: 'desc', id: 'desc' } });
  const said = (last?.selfCheckFacts ?? {}) as Record<string, unknown>;
  // Part of a year is no year: a rate made of it would mislead.
  const expenses = await em.find(RdExpense, { organization: organization.id, throughMonth: 12 }, { orderBy: { year: 'asc' } });
  const yearly = (year: number, value: string) => ({ value, source: tax, asOf: `${year}-12-${daysInMonth(year, 12)}` });
  const founded = organization.foundedOn ? { value: organization.foundedOn, source: register, asOf: today } : undefined;
  switch (kind) {
    case 'HNTE': {
      const years = new Map(((said['years'] ?? []) as { year: number }[]).map((year) => [year.year, { ...year }]));
      for (const { year, expense, revenue } of expenses) years.set(year, { ...years.get(year), year, rdExpense: yearly(year, expense), sales: yearly(year, revenue) } as { year: number });
      return readFacts(kind, { ...said, ...(founded && { registeredOn: founded }), appliedOn: today, years: [...years.values()].sort((a, b) => a.year - b.year).slice(-10) }, today);
    }
    case 'NATIONAL_SME': {
      const latest = expenses.at(-1);
      const fact = (value: boolean, source: string) => ({ value, source, asOf: today });
      const [hnte, institutes, entries] = [
        await em.count(QualificationGrant, { organization: organization.id, kind: 'HNTE', status: 'VALID', $or: [{ validTo: null }, { validTo: { $gte: today } }] }),
        await em.count(RdInstitution, { organization: organization.id, level: { $ne: 'CITY' } }),
        await em.count(QualificationGrant, { organization: organization.id, kind: 'NATIONAL_SME' }),
      ];
      return readFacts(kind, {
        ...said, ...(organization.creditCode && { residentEnterprise: fact(organization.status === 'ACTIVE', register) }),
        ...(latest && { rdExpense: yearly(latest.year, latest.expense), sales: yearly(latest.year, latest.revenue) }),
        validHnte: fact(hnte > 0, own), provincialRdInstitution: fact(institutes > 0, own), firstEntry: fact(entries === 0, own),
      }, today);
    }
    default: return readFacts(kind, {
      ...said, ...(founded && { registeredYears: { ...founded, value: Math.floor(monthsBetween(founded.value, today) / 12) } }),
    }, today);
  }
}
