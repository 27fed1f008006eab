import type { RuleSet } from '../core/rule/rule.ts';
import { addDays, addMonths, type LocalDate } from '../core/scalar/local-date.ts';
import { hnteRule, leadingEnterpriseRule, littleGiantRule, provincialTechnologySmeRule, technologySmeRule, type Checklist } from './ladder.rules.ts';
import type { HnteCriteria } from './scoring/hnte.ts';
import type { TechnologySmeCriteria } from './scoring/technology-sme.ts';

/** The rungs of the enterprise ladder, the lowest first. */
export const qualificationKinds = ['PROVINCIAL_SME', 'NATIONAL_SME', 'HNTE', 'LITTLE_GIANT', 'LEADER'] as const;
export type QualificationKind = (typeof qualificationKinds)[number];

interface Qualification {
  readonly title: string;
  /** Whether a grant has a number of its own, and not only a document that names the enterprise. */
  readonly numbered: boolean;
  /** Months before the end at which renewal begins. */
  readonly renewalMonths: number;
  /** By which rule it is decided, and how many months its criteria make a grant valid; null where it does not lapse or is not known. */
  readonly rule: RuleSet;
  readonly validMonths: (criteria: unknown) => number | null;
}

const checklistMonths = (criteria: unknown): number | null => {
  const { validYears } = criteria as Checklist;
  return validYears === undefined ? null : validYears * 12;
};

export const qualifications: Readonly<Record<QualificationKind, Qualification>> = {
  PROVINCIAL_SME: { title: '省科技型中小企业', numbered: true, renewalMonths: 12, rule: provincialTechnologySmeRule, validMonths: checklistMonths },
  NATIONAL_SME: { title: '国家科技型中小企业', numbered: true, renewalMonths: 3, rule: technologySmeRule, validMonths: (criteria) => (criteria as TechnologySmeCriteria).validMonths },
  HNTE: { title: '高新技术企业', numbered: true, renewalMonths: 12, rule: hnteRule, validMonths: (criteria) => (criteria as HnteCriteria).validYears * 12 },
  LITTLE_GIANT: { title: '省科技小巨人企业', numbered: false, renewalMonths: 12, rule: littleGiantRule, validMonths: checklistMonths },
  LEADER: { title: '省科技领军企业', numbered: false, renewalMonths: 12, rule: leadingEnterpriseRule, validMonths: checklistMonths },
};

/** The last day of a grant that is valid for so many months. */
export const lastDay = (validFrom: LocalDate, months: number): LocalDate => addDays(addMonths(validFrom, months), -1);

/** Enterprise R&D institutions, the lowest rung first. */
export const rdLevels = { CITY: '市级企业研发中心', PROVINCIAL_CENTRE: '省级高新技术企业研究开发中心', PROVINCIAL_INSTITUTE: '省级企业研究院', PROVINCIAL_KEY_INSTITUTE: '省级重点企业研究院' } as const;
export type RdLevel = keyof typeof rdLevels;

/** The departments that co-check an application, each in its own field. */
export const coCheckers = ['TAX', 'STATISTICS', 'INDUSTRY', 'MARKET'] as const;
export type CoChecker = (typeof coCheckers)[number];
export const coCheckFields: Readonly<Record<CoChecker, string>> = {
  TAX: '税务：研发费用加计扣除、收入与纳税', STATISTICS: '统计：规上名单与研发统计', INDUSTRY: '经信：行业准入与企业规模', MARKET: '市场监管：登记、经营异常与严重违法名单',
};
