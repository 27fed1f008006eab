import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../core/error/refusal.ts';
import { addMoney, compareMoney, subtractMoney, type Money } from '../core/scalar/money.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { AmountShape, amountProblems, type AmountRule } from './amount.ts';
import { ConditionShape, problemsOf, type FactBook, type PolicyCondition } from './condition.ts';
import { PolicyClaim, countedClaims, deadClaims, type KeptFact } from './entity/claim.ts';
import { Policy, PolicyClause, PolicyClauseVersion } from './entity/policy.ts';
import { factBook, matches, type Match } from './match.ts';

/** The version of a clause that claims are judged by; null while its policy is not published or over. */
export async function inForce(em: EntityManager, clauseId: string, day: LocalDate): Promise<{ readonly clause: PolicyClause; readonly policy: Policy; readonly version: PolicyClauseVersion } | null> {
  const clause = await em.findOne(PolicyClause, clauseId);
  const policy = clause && (await em.findOne(Policy, clause.policy.id));
  if (!clause || policy?.state !== 'PUBLISHED' || policy.validFrom > day || policy.validTo < day) return null;
  const version = await em.findOne(PolicyClauseVersion, { clause: clauseId, state: 'IN_FORCE' });
  return version && { clause, policy, version };
}

/** One enterprise held against a version. */
export async function matchOf(em: EntityManager, version: PolicyClauseVersion, region: string, organization: string, year: number, day: LocalDate): Promise<Match | null> {
  const [found] = await matches(em, await factBook(em, region), termsOf(version), { year, day }, { region, organizations: [organization] });
  return found ?? null;
}

/** Stored terms, read anew: what does not fit must stop the decision. */
export const termsOf = ({ condition, amount }: Pick<PolicyClauseVersion, 'condition' | 'amount'>) => ({ condition: ConditionShape.parse(condition), amount: AmountShape.parse(amount) });

/** Refuses terms that the county's facts do not carry. */
export function refuseProblems(condition: PolicyCondition, amount: AmountRule, book: FactBook): void {
  const problems = [...problemsOf(condition, book).map((problem) => ['conditions', problem] as const), ...amountProblems(amount, book).map((problem) => ['amount', problem] as const)];
  if (problems.length > 0) throw new Refusal(...problems.map(([field, problem]) => ({ code: 'INVALID_TERMS', message: `${problem}。`, path: ['input', field] })));
}

export const periodOf = ({ frequency }: Pick<PolicyClause, 'frequency'>, year: number): number => (frequency === 'YEARLY' ? year : 0);

/** Whether a day lies in the clause's window, which may go over New Year's Eve. */
export function isInWindow({ windowFrom, windowTo }: Pick<PolicyClause, 'windowFrom' | 'windowTo'>, day: LocalDate): boolean {
  if (!windowFrom || !windowTo) return true;
  const own = day.slice(5);
  return windowFrom <= windowTo ? own >= windowFrom && own <= windowTo : own >= windowFrom || own <= windowTo;
}

/** What a claim keeps of how it was judged. */
export const keptFacts = ({ items }: Match): KeptFact[] => items.map(({ title, outcome, current, needed, source, asOf }) => ({ title, outcome, current, needed, source, asOf }));

export interface Stacked { readonly approved: Money; readonly note: string | null; readonly refused: string | null }

/**
 * What is left of a claim's amount beside what the same enterprise has had for the same matter in the same period. Call
 * under the enterprise's lock: of two claims the later one sees the first.
 */
export async function stacked(em: EntityManager, claim: PolicyClaim, clause: PolicyClause, computed: Money): Promise<Stacked> {
  if (clause.stacking === 'FREE' || !clause.matter) return { approved: computed, note: null, refused: null };
  const others = await em.find(PolicyClaim, { organization: claim.organization.id, matter: clause.matter, year: claim.year, id: { $ne: claim.id }, state: { $in: [...countedClaims] } }, { populate: ['clause'] });
  if (others.length === 0) return { approved: computed, note: null, refused: null };
  const named = others.map(({ clause: other }) => other.unwrap().title).join('、');
  if (clause.stacking === 'NO_DOUBLE') return { approved: '0.00', note: null, refused: `同一事项已享受“${named}”，不得重复享受。` };
  const had = others.reduce((sum, { approvedAmount }) => addMoney(sum, approvedAmount ?? '0.00'), '0.00');
  if (compareMoney(computed, had) <= 0) return { approved: '0.00', note: null, refused: `同一事项已享受“${named}”${had} 元，不低于本条款的 ${computed} 元：就高不重复。` };
  return { approved: subtractMoney(computed, had), note: `同一事项已享受“${named}”${had} 元，只补差额`, refused: null };
}

/** What a clause has given in a year, and what is left of its quota; null for no quota. Call under the clause's lock. */
export async function quotaOf(em: EntityManager, clause: PolicyClause, year: number, except: string | null = null): Promise<{ readonly used: Money; readonly left: Money | null }> {
  const [found] = await em.execute<{ used: string }[]>(
    `select coalesce(sum(approved_amount), 0)::numeric(20, 2)::text as used from policy_claim where clause_id = ? and year = ? and state = any(?::text[]) and id is distinct from ?::uuid`, [clause.id, year, `{${countedClaims.join(',')}}`, except]);
  return { used: found!.used, left: clause.yearQuota ? subtractMoney(clause.yearQuota, found!.used) : null };
}

export const isDead = (state: PolicyClaim['state']): boolean => (deadClaims as readonly string[]).includes(state);
