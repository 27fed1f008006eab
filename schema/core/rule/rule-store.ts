import type { EntityManager } from '@mikro-orm/core';
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../error/refusal.ts';
import type { LocalDate } from '../scalar/local-date.ts';
import { uuidv7 } from '../uuid.ts';
import { RuleVersion } from './rule.entity.ts';
import { regionChain, versionInForce, type RegionChain, type RuleSet, type RuleVersionData } from './rule.ts';

/** A version with its criteria typed, and what a decision, a refusal and a screen say of it. */
export interface RuleInForce<Criteria> {
  /** Stored with the decision. */
  readonly id: string;
  readonly rule: string;
  readonly version: string;
  readonly title: string;
  readonly issuer: string;
  readonly documentNumber: string;
  readonly jurisdiction: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly criteria: Criteria;
  readonly unconfirmed: readonly string[];
}

export interface LoadedRules {
  /** Versions that were not there, as '规则 版本'. */
  readonly added: string[];
  /** Versions that differ from what is shipped: edited here, or shipped anew. For an administrator to look at. */
  readonly differing: string[];
}

const asRow = (rule: string, { validTo, unconfirmed, note, ...version }: RuleVersionData) =>
  ({ rule, ...version, validTo: validTo ?? null, unconfirmed: [...(unconfirmed ?? [])], note: note ?? null });

/**
 * Puts the shipped versions into the table. A version that is there is left alone, edited or not: decisions point at it,
 * and their ground must not change under them. Repeating it changes nothing; two programs may do it at once.
 */
export const loadRules = async (em: EntityManager, ruleSets: readonly RuleSet[]): Promise<LoadedRules> => {
  const shipped = ruleSets.flatMap((rule) => rule.versions.map((version) => asRow(rule.name, version)));
  const name = ({ rule, version }: { rule: string; version: string }): string => `${rule} ${version}`;
  const stored = await em.find(RuleVersion, { rule: { $in: ruleSets.map((rule) => rule.name) } }, { disableIdentityMap: true });
  const match = (row: (typeof shipped)[number]): RuleVersion | undefined =>
    stored.find((other) => other.rule === row.rule && other.jurisdiction === row.jurisdiction && (other.validFrom === row.validFrom || other.version === row.version));
  const missing = shipped.filter((row) => match(row) === undefined);
  if (missing.length > 0) {
    await em.upsertMany(
      RuleVersion,
      missing.map((row) => ({ id: uuidv7(), ...row })),
      { onConflictFields: ['rule', 'jurisdiction', 'validFrom'], onConflictAction: 'ignore' },
    );
  }
  const differs = (row: (typeof shipped)[number]): boolean => {
    const other = match(row) as unknown as Record<string, unknown> | undefined;
    // Compared as JSON values: a column gives keys in its own order and leaves undefined ones out.
    return other !== undefined && Object.entries(row).some(([key, value]) => !isDeepStrictEqual(JSON.parse(JSON.stringify(value)), other[key]));
  };
  return { added: missing.map(name), differing: shipped.filter(differs).map(name) };
};

/** The version in force, or undefined. For a region give its code, or its chain where the codes do not nest. */
export const findRuleInForce = async <Criteria>(
  em: EntityManager, rule: RuleSet<Criteria>, date: LocalDate, region: string | RegionChain,
): Promise<RuleInForce<Criteria> | undefined> => {
  const regions = typeof region === 'string' ? regionChain(region) : region;
  const rows = await em.find(
    RuleVersion,
    { rule: rule.name, jurisdiction: { $in: [...regions] }, validFrom: { $lte: date } },
    { disableIdentityMap: true },
  );
  const found = versionInForce(rows, date, regions);
  if (found === undefined) return undefined;
  const { id, version, title, issuer, documentNumber, jurisdiction, validFrom } = found;
  // Parsed on every use: an edit that does not fit must stop the decision, not bend it.
  const criteria = rule.criteria.parse(found.criteria);
  return { id, rule: rule.name, version, title, issuer, documentNumber, jurisdiction, validFrom, validTo: found.validTo ?? null, criteria, unconfirmed: found.unconfirmed };
};

/** The version in force. Refuses with RULE_NOT_IN_FORCE when there is none: nothing may be decided without its rule. */
export const ruleInForce = async <Criteria>(
  em: EntityManager, rule: RuleSet<Criteria>, date: LocalDate, region: string | RegionChain,
): Promise<RuleInForce<Criteria>> => {
  const found = await findRuleInForce(em, rule, date, region);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'RULE_NOT_IN_FORCE',
    message: `${date} 没有适用于本地区的“${rule.title}”规则版本，请管理员补录后重试。`,
    details: { rule: rule.name, date },
  });
};
