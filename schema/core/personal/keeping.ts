import type { EntityClass, MetadataStorage } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { entityNamed } from '../access/compile.ts';
import { findRuleInForce } from '../rule/rule-store.ts';
import { nationwide, type RuleSet } from '../rule/rule.ts';

/**
 * What is kept for a while only, said by the area whose it is; how long says the rule `retention`, which the security
 * administrator may change. The daily task `core.tidy` erases by it. What is not named here stays.
 */
export interface Keeping {
  /** As the rule names it: `sessions`. */
  readonly name: string;
  /** In Chinese: what. */
  readonly title: string;
  /** By what law or need, in Chinese. */
  readonly basis: string;
  /** Days that the law asks for at least: no rule may go beneath. */
  readonly least?: number;
  /** The rows themselves say until when: no rule does. */
  readonly isDated?: boolean;
  /** The bureau's own mechanisms' traces: erased without an entry in the journal, which they would fill. */
  readonly isQuiet?: boolean;
  /** In this order. Empty where something else erases it, by the same rule; then `by` says what. */
  readonly erases: readonly Erasure[];
  readonly by?: string;
}

/** Rows that go, or columns of them that are emptied. */
export interface Erasure {
  readonly entity: string;
  /** SQL over the row `t`; `:before` is the moment before which its time is past. */
  readonly where: string;
  readonly blanks?: readonly string[];
}

/** The shape of the rule: days by the keeping's name. */
export const keepTimes = z.record(z.string().max(60), z.number().int().min(1).max(36_500));
export type KeepTimes = z.infer<typeof keepTimes>;

let declared: readonly Keeping[] = [];
let retention: RuleSet<KeepTimes> | undefined;
export const declaredKeepings = (): readonly Keeping[] => declared;

interface Keeps { readonly keeps?: readonly Keeping[]; readonly permanent?: readonly EntityClass<any>[] }

/**
 * The list of areas says what is kept for a while, and by which rule, once, when it is loaded.
 *
 * @throws where a keeping would touch what is never erased, whatever a rule says: the journal, bids, money
 */
export function declareRetention(rule: RuleSet<KeepTimes>, areas: readonly Keeps[]): void {
  retention = rule;
  declared = areas.flatMap(({ keeps = [] }) => keeps);
  const permanent = new Set(areas.flatMap(({ permanent: entities = [] }) => entities.map(({ name }) => name)));
  for (const { name, erases } of declared) for (const { entity } of erases) if (permanent.has(entity)) throw new Error(`${entity} is never erased, and "${name}" would`);
}

/** Those whose time the rule says. */
export const undated = (): readonly Keeping[] => declared.filter(({ isDated }) => !isDated);

/** What is wrong with keep times, in Chinese, each by the name of what it is about; empty when nothing. */
export function keepTimeFaults(times: KeepTimes): { readonly name: string; readonly message: string }[] {
  const known = undated();
  return [
    ...Object.keys(times).filter((name) => !known.some((each) => each.name === name)).map((name) => ({ name, message: `没有“${name}”这一项` })),
    ...known.flatMap(({ name, title, least = 1 }) => (times[name] === undefined ? [{ name, message: `缺少“${title}”（${name}）` }] : times[name] < least ? [{ name, message: `“${title}”（${name}）不得少于 ${least} 天` }] : [])),
  ];
}
export const keepTimeProblems = (times: KeepTimes): string[] => keepTimeFaults(times).map(({ message }) => message);

/** The keep times in force, with the version that says so; where nothing valid is stored, those that the house ships with. */
export async function keepTimesInForce(em: EntityManager, now: Date): Promise<{ readonly times: KeepTimes; readonly version: string }> {
  if (!retention) throw new Error('no rule says how long anything is kept');
  const found = await findRuleInForce(em, retention, new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10), nationwide);
  const { criteria, version } = found ?? retention.versions[0]!;
  const problems = keepTimeProblems(criteria);
  if (problems.length > 0) throw new Error(`keep times of version ${version}: ${problems.join('; ')}`);
  return { times: criteria, version: `${retention.name}@${version}` };
}

export const shippedKeepTimes = (): KeepTimes => retention!.versions[0]!.criteria;

/** Rows of one transaction: so few that nobody waits for them. */
const step = 2_000;

/** Erases one step of what is past its time. @returns how many rows; fewer than a whole step when there are no more */
export async function eraseStep(em: EntityManager, metadata: MetadataStorage, { entity, where, blanks }: Erasure, before: Date): Promise<{ readonly rows: number; readonly isLast: boolean }> {
  const meta = entityNamed(metadata, entity);
  const columns = blanks?.map((name) => `"${meta.properties[name]!.fieldNames[0]!}"`);
  const past = `(${where.replaceAll(':before', '(select at from said)')})${columns ? ` and (${columns.map((name) => `t.${name} is not null`).join(' or ')})` : ''}`;
  const chosen = `said as materialized (select ?::timestamptz as at), chosen as (select t.ctid as place from "${meta.tableName}" t where ${past} limit ${step} for update of t skip locked)`;
  const [counted] = await em.execute<{ rows: number }[]>(
    `with ${chosen}, gone as (${columns ? `update "${meta.tableName}" set ${columns.map((name) => `${name} = null`).join(', ')}` : `delete from "${meta.tableName}"`} where ctid in (select place from chosen) returning 1)
     select count(*)::int as rows from gone`, [before.toISOString()]);
  return { rows: counted!.rows, isLast: counted!.rows < step };
}
