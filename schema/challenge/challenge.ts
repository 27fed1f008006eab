import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../core/rule/rule-store.ts';
import { RuleVersion } from '../core/rule/rule.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { programmeRule, type ProgrammeCriteria } from './challenge.rules.ts';

/** What a rule version is called where a decision stores it. */
export const versionName = ({ rule, version }: { readonly rule: string; readonly version: string }): string => `${rule}@${version}`;

/** The code of the county an organization belongs to, for its rule versions. */
export async function regionCode(em: EntityManager, organizationId: string): Promise<string> {
  return (await (await em.findOneOrFail(Organization, organizationId)).region.loadOrFail()).code;
}

/** The programme's rule in force today in a county; the decision is noted as made under it. */
export async function programmeToday({ em, today, decideBy }: ActionContext, code: string): Promise<{ readonly name: string; readonly criteria: ProgrammeCriteria }> {
  const rule = await ruleInForce(em, programmeRule, today, code);
  decideBy(versionName(rule));
  return { name: versionName(rule), criteria: rule.criteria };
}

/** The rule as it was when the batch was opened: what was promised then holds to the end. */
export async function programmeNamed(em: EntityManager, name: string): Promise<ProgrammeCriteria> {
  const [rule, version] = name.split('@') as [string, string];
  const found = await em.findOneOrFail(RuleVersion, { rule, version });
  return programmeRule.criteria.parse(found.criteria);
}

/** Who acts at the same time on what belongs to one organization takes turns. */
export async function takeTurns(em: EntityManager, organizationId: string): Promise<void> {
  await em.execute('select 1 from organization where id = ? for no key update', [organizationId]);
}

/** A number within a year and a county, one after the other: whoever counts waits for whoever counted before. */
export async function nextNumber(em: EntityManager, table: 'tech_demand' | 'project', column: 'code' | 'number', prefix: string): Promise<string> {
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`number ${prefix}`]);
  const [last] = await em.execute<{ number: string | null }[]>(`select max(substr(${column}, ?)) as number from ${table} where ${column} like ?`, [prefix.length + 1, `${prefix}____`]);
  return `${prefix}${String(Number(last!.number ?? 0) + 1).padStart(4, '0')}`;
}
