import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Refusal } from '../core/error/refusal.ts';
import type { RegionChain } from '../core/rule/rule.ts';
import { ruleInForce } from '../core/rule/rule-store.ts';
import { compare } from '../core/scalar/fraction.ts';
import { isLocalDate, type LocalDate } from '../core/scalar/local-date.ts';
import { normalizeMoney } from '../core/scalar/money.ts';
import { qualifications, type QualificationKind } from './ladder.kinds.ts';
import { DecimalText, all, condition, mustBe, origin, type Assessment, type Condition, type Facts, type Outcome, type Points } from './scoring/assessment.ts';
import { hnteRule, technologySmeRule, type Checklist } from './ladder.rules.ts';
import { assessHnte, type HnteFacts } from './scoring/hnte.ts';
import { assessTechnologySme, type TechnologySmeAssessment, type TechnologySmeFacts } from './scoring/technology-sme.ts';

/** A self-check as it is stored and shown: codes as the schema writes them, no `undefined`. */
export interface SelfCheck {
  readonly ruleVersion: string;
  readonly checkedOn: LocalDate;
  readonly passed: boolean;
  readonly outcome: Uppercase<Outcome>;
  /** Null for a rung that is decided by a list of conditions. */
  readonly score: Points | null;
  readonly gate: readonly CheckedCondition[];
  readonly directPaths: readonly CheckedCondition[];
  readonly siteCheck: readonly CheckedCondition[];
  readonly items: readonly CheckedItem[];
  readonly gaps: readonly CheckedGap[];
  readonly missing: readonly string[];
}
export interface CheckedCondition { readonly criterion: string; readonly title: string; readonly outcome: Uppercase<Outcome>; readonly current: string | null; readonly needed: string; readonly missing: readonly string[] }
export interface CheckedItem {
  readonly criterion: string; readonly title: string; readonly current: string | null; readonly points: Points; readonly most: number;
  readonly needed: string | null; readonly missing: readonly string[]; readonly note: string | null;
}
export interface CheckedGap {
  readonly criterion: string; readonly title: string; readonly isGate: boolean; readonly current: string | null; readonly needed: string;
  readonly missing: readonly string[]; readonly source: string | null; readonly asOf: LocalDate | null;
}

/** Facts as a form or a partner sends them: a bare value, or one with its source and day. Read into what the scoring takes. */
export function readFacts(kind: QualificationKind, given: unknown, today: LocalDate): Record<string, unknown> {
  const parsed = schemaOf(kind, today).safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refusal(...parsed.error.issues.map(({ path, message }) => {
    const where = path.filter((part) => part !== 'value').map(String);
    return { code: 'INVALID_FACTS', message: `自评资料“${where.join('.') || '整体'}”：${message}`, path: ['input', 'facts', ...where] };
  }));
}

/** Judges the facts by the rule in force. The facts are those of {@link readFacts}. */
export async function selfCheck(em: EntityManager, kind: QualificationKind, facts: Readonly<Record<string, unknown>>, today: LocalDate, region: string | RegionChain): Promise<SelfCheck> {
  const rule = await ruleInForce(em, qualifications[kind].rule, today, region);
  const assessment = guarded((): Assessment & Partial<Pick<TechnologySmeAssessment, 'directPaths' | 'siteCheck'>> => {
    switch (kind) {
      case 'HNTE': return assessHnte(facts as unknown as HnteFacts, hnteRule.criteria.parse(rule.criteria));
      case 'NATIONAL_SME': return assessTechnologySme(facts as TechnologySmeFacts, technologySmeRule.criteria.parse(rule.criteria));
      default: return assessChecklist(facts as Facts, rule.criteria as Checklist);
    }
  });
  const isGate = new Set(assessment.gate.map(({ id }) => id));
  return {
    ruleVersion: `${rule.rule}@${rule.version}`, checkedOn: today, passed: assessment.passed, outcome: upper(assessment.outcome),
    score: assessment.items.length === 0 ? null : assessment.score,
    gate: assessment.gate.map(checked), directPaths: assessment.directPaths?.map(checked) ?? [], siteCheck: assessment.siteCheck?.map(checked) ?? [],
    items: assessment.items.map(({ id, title, value, points, max, need, missing, note }) => ({ criterion: id, title, current: value, points, most: max, needed: need ?? null, missing, note: note ?? null })),
    gaps: assessment.gaps.map(({ criterion, title, current, needed, missing, source, asOf }) =>
      ({ criterion, title, isGate: isGate.has(criterion), current, needed, missing, source: source ?? null, asOf: asOf ?? null })),
    missing: assessment.missing,
  };
}

/** What an enterprise could still state itself; points that experts give are not asked of it. */
export const unanswered = (check: Pick<SelfCheck, 'missing'>): readonly string[] => check.missing.filter((name) => !name.startsWith('judged.'));

/** A rung of conditions only: met, not met, or not answered. */
function assessChecklist(facts: Facts, { conditions }: Checklist): Assessment {
  const gate = conditions.map(({ id, title, atLeast, unit = '' }) => (atLeast === undefined ? mustBe(facts, id, true, title)
    : condition(facts, [id], { id, title, need: `≥${atLeast}${unit && ` ${unit}`}` }, () => {
      const value = String(facts[id]!.value);
      return { met: compare(value, atLeast) >= 0, value: `${value}${unit && ` ${unit}`}` };
    })));
  const outcome = all(gate.map((each) => each.outcome));
  return {
    // Without conditions nothing can be promised: the rung is decided outside.
    passed: gate.length > 0 && outcome === 'met', outcome: gate.length === 0 ? 'open' : outcome, score: { min: 0, max: 0 }, gate, items: [],
    gaps: gate.filter((each) => each.outcome !== 'met').map(({ id, title, value, need, missing }) => ({ criterion: id, title, current: value, needed: need, missing, ...origin(facts, [id]) })),
    missing: gate.flatMap(({ missing }) => missing),
  };
}

/** Points out of range are a slip of whoever filled in the form. */
function guarded<T>(assess: () => T): T {
  try {
    return assess();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal({ code: 'INVALID_FACTS', message: error.message, path: ['input', 'facts'] });
  }
}

const upper = (outcome: Outcome): Uppercase<Outcome> => outcome.toUpperCase() as Uppercase<Outcome>;
const checked = ({ id, title, outcome, value, need, missing }: Condition): CheckedCondition => ({ criterion: id, title, outcome: upper(outcome), current: value, needed: need, missing });

function schemaOf(kind: QualificationKind, today: LocalDate): z.ZodType<Record<string, unknown>> {
  const day = z.string().refine((value) => isLocalDate(value), '不是有效日期（YYYY-MM-DD）。');
  const fact = <T extends z.ZodType>(value: T) => z.preprocess(
    (given) => (typeof given === 'object' && given !== null ? given : { value: given }),
    z.strictObject({ value, source: z.string().min(1).max(200).default('企业自评'), asOf: day.default(today) }, '应为一个值，或含 value、source、asOf 的对象。'),
  ).optional();
  const amount = z.union([z.string(), z.number()], '应为以元为单位的金额。').transform((value, context) => {
    try { return normalizeMoney(String(value)); } catch (error) { context.addIssue((error as Error).message); return z.NEVER; }
  });
  const number = z.int('应为整数。').min(0, '不能为负。').max(1_000_000_000, '数值过大。');
  const yes = z.boolean('应为是或否。');
  switch (kind) {
    case 'HNTE': return z.strictObject({
      appliedOn: day.default(today), registeredOn: fact(day), coreIp: fact(yes), supportedField: fact(yes), staff: fact(number), scientificStaff: fact(number),
      totalIncome: fact(amount), highTechIncome: fact(amount), seriousIncident: fact(yes),
      years: z.array(z.strictObject({ year: z.int('应为年度。').min(1990, '应为年度。').max(2100, '应为年度。'), rdExpense: fact(amount), domesticRdExpense: fact(amount), sales: fact(amount), netAssets: fact(amount) })).max(10, '至多 10 个年度。').default([]),
      classI: fact(number), unusedClassII: fact(number), transformations: fact(number), judged: z.record(z.string().max(60), fact(number)).optional(),
    });
    case 'NATIONAL_SME': return z.strictObject({
      residentEnterprise: fact(yes), staff: fact(number), sales: fact(amount), assets: fact(amount), restrictedIndustry: fact(yes), seriousIncident: fact(yes), listedAbnormal: fact(yes),
      validHnte: fact(yes), nationalAward: fact(yes), provincialRdInstitution: fact(yes), ledStandard: fact(yes),
      scientificStaff: fact(number), rdExpense: fact(amount), cost: fact(amount), classI: fact(number), classII: fact(number), breachInThreeYears: fact(yes), firstEntry: fact(yes),
    });
    // Which conditions there are, the rule version says; a fact that it does not ask for is kept and ignored.
    default: return z.record(z.string().max(60), fact(z.union([yes, number, DecimalText], '应为是或否，或数值。')));
  }
}
