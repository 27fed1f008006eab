import type { z } from 'zod';
import { isLocalDate, type LocalDate } from '../scalar/local-date.ts';

/** Codes of a place and of those it lies in, the narrowest first: ['330324', '330300', '330000', '000000']. */
export type RegionChain = readonly string[];

/** The whole country. */
export const nationwide = '000000';

/** One dated version of a rule: who issued it, under which number, where and when it holds, and what it asks. */
export interface RuleVersionData<Criteria = unknown> {
  /** Unique within the rule, e.g. '2017'. */
  readonly version: string;
  readonly title: string;
  /** Empty when not known; such a version is to be completed before use. */
  readonly issuer: string;
  readonly documentNumber: string;
  /** Region code (GB/T 2260) it holds for, with all below; {@link nationwide} for the country. */
  readonly jurisdiction: string;
  readonly validFrom: LocalDate;
  /** The last day it holds; absent while it holds until a later version. */
  readonly validTo?: LocalDate;
  readonly criteria: Criteria;
  /**
   * What is not confirmed by a published source, as paths from the version: 'validFrom', 'criteria.bands.0.points'.
   * Screens show the mark beside the number; an editor takes it off after checking.
   */
  readonly unconfirmed?: readonly string[];
  readonly note?: string;
}

/** A named rule: the shape of its criteria, and the versions that the house ships with. */
export interface RuleSet<Criteria = unknown> {
  /** Stable code, e.g. 'technology-sme'. */
  readonly name: string;
  readonly title: string;
  /** Checks and types the criteria, on shipping, on editing and on every use. */
  readonly criteria: z.ZodType<Criteria>;
  readonly versions: readonly RuleVersionData<Criteria>[];
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), value);

/** What is wrong with a version, in Chinese; empty when nothing. The same check for shipped and for edited versions. */
export const versionProblems = (criteria: z.ZodType, version: RuleVersionData): string[] => {
  const problems: string[] = [];
  const parsed = criteria.safeParse(version.criteria);
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => `criteria.${issue.path.join('.')}：${issue.message}`));
  if (!isLocalDate(version.validFrom)) problems.push(`validFrom“${version.validFrom}”不是有效日期`);
  if (version.validTo !== undefined && (!isLocalDate(version.validTo) || version.validTo < version.validFrom)) problems.push('有效期止早于有效期起');
  if (!/^\d{6,12}$/.test(version.jurisdiction)) problems.push(`适用地区“${version.jurisdiction}”不是区划代码`);
  for (const path of version.unconfirmed ?? []) if (at(version, path) === undefined) problems.push(`待核实标记“${path}”没有对应的值`);
  return problems;
};

/** Declares a rule. Throws at boot when a shipped version does not fit its shape, or two begin on one day in one place. */
export const defineRule = <Criteria>(rule: RuleSet<Criteria>): RuleSet<Criteria> => {
  const problems = rule.versions.flatMap((version) => versionProblems(rule.criteria, version).map((problem) => `${version.version}：${problem}`));
  for (const [name, keys] of [
    ['版本号', rule.versions.map(({ version }) => version)],
    ['适用地区与生效日', rule.versions.map(({ jurisdiction, validFrom }) => `${jurisdiction} ${validFrom}`)],
  ] as const) {
    if (new Set(keys).size < keys.length) problems.push(`${name}重复`);
  }
  if (problems.length > 0) throw new Error(`规则“${rule.name}”有误：\n${problems.join('\n')}`);
  return rule;
};

/** The chain of a region code by GB/T 2260: a township '330324001' lies in 330324, 330300, 330000 and the country. */
export const regionChain = (code: string): RegionChain => {
  const county = code.slice(0, 6);
  return [...new Set([...(code.length > 6 ? [code] : []), county, `${county.slice(0, 4)}00`, `${county.slice(0, 2)}0000`, nationwide])];
};

/** What can be asked about time and place of a version, shipped or stored. */
export type DatedVersion = Pick<RuleVersionData, 'jurisdiction' | 'validFrom'> & { readonly validTo?: LocalDate | null };

/**
 * The version in force on a day in a place: of the narrowest region that has one in force, the one that came last.
 * `undefined` when there is none; an expired version does not come back to life because nothing followed it.
 */
export const versionInForce = <Version extends DatedVersion>(versions: readonly Version[], date: LocalDate, regions: RegionChain): Version | undefined => {
  for (const region of regions) {
    const latest = versions
      .filter((version) => version.jurisdiction === region && version.validFrom <= date)
      .reduce<Version | undefined>((last, version) => (last === undefined || version.validFrom > last.validFrom ? version : last), undefined);
    if (latest !== undefined && (latest.validTo === undefined || latest.validTo === null || date <= latest.validTo)) return latest;
  }
  return undefined;
};
