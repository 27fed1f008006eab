import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../core/error/refusal.ts';
import { ruleInForce } from '../core/rule/rule-store.ts';
import { compare, divide, multiply, toShortDecimal, type Numeric } from '../core/scalar/fraction.ts';
import { addMonths, monthsBetween, type LocalDate } from '../core/scalar/local-date.ts';
import { all, any, inPercent, type Outcome } from '../ladder/scoring/assessment.ts';
import type { Incubator } from './entity/carrier.ts';
import { carrierKinds, carrierTargets, type CarrierTarget } from './incubator.kinds.ts';
import { levelRules, type CarrierCriteria, type MeasureName } from './incubator.rules.ts';

/** One criterion of a level, and how the carrier stands. */
export interface CriterionResult {
  readonly criterion: string;
  readonly title: string;
  readonly outcome: Uppercase<Outcome>;
  /** Null while nothing is on record: then documents must show it. */
  readonly current: string | null;
  readonly needed: string;
  readonly source: string | null;
  readonly asOf: LocalDate | null;
}
export interface LevelAssessment {
  readonly target: CarrierTarget;
  readonly ruleVersion: string;
  readonly ruleTitle: string;
  readonly documentNumber: string;
  /** Whether something of the rule is not confirmed by a published source. */
  readonly isUnconfirmed: boolean;
  readonly outcome: Uppercase<Outcome>;
  readonly criteria: readonly CriterionResult[];
}

/** What is on record of one measure. */
interface Found {
  readonly value: Numeric;
  readonly source: string;
  readonly asOf: LocalDate;
  /** Not all have reported yet: it is at least so much, so that it can meet a criterion but not miss it. */
  readonly isLeast?: boolean;
}
type Record_ = Partial<Readonly<Record<MeasureName, Found>>>;

const units: Readonly<Record<MeasureName, string>> = {
  legalPerson: '', monthsRunning: '个月', statisticsMonths: '个月', grossArea: '平方米', usedShare: '%', tenants: '家', tenantsPerThousand: '家', graduates: '家', newRegistrations: '家', sameFieldShare: '%',
  ownIpShare: '%', patentShare: '%', sellingTenants: '家', seats: '个', staff: '人', professionalShare: '%', professionalsPerTen: '人', mentors: '人', mentorsPerTen: '人', eventsInYear: '场', fund: '元', fundedShare: '%',
  fundedTenants: '家', fundingCases: '个',
};
const names: Partial<Readonly<Record<MeasureName, string>>> = { grossArea: '面积', seats: '工位', patentShare: '已申请专利的占比', ownIpShare: '拥有有效知识产权的占比', newRegistrations: '新注册企业', fundedTenants: '获得融资的团队和企业' };

const print = (measure: MeasureName, value: Numeric, bound?: Numeric): string => {
  if (measure === 'legalPerson') return compare(value, 0) > 0 ? '是' : '否';
  if (units[measure] === '%') return inPercent(value, bound);
  if (measure === 'fund') return `${toShortDecimal(divide(value, 10_000), 2)} 万元`;
  return `${toShortDecimal(value, 2)} ${units[measure]}`;
};

/** Holds a carrier against the rule in force for a level. @throws Refusal `NO_SUCH_LEVEL`, `RULE_NOT_IN_FORCE` */
export async function assessLevel(em: EntityManager, row: Incubator, target: CarrierTarget, today: LocalDate): Promise<LevelAssessment> {
  const set = levelRules[row.kind][target];
  if (!set) throw new Refusal({ code: 'NO_SUCH_LEVEL', message: `${carrierKinds[row.kind]}没有“${carrierTargets[target]}”的认定规则。`, path: ['input', 'level'] });
  const { code } = await row.region.loadOrFail();
  const rule = await ruleInForce(em, set, today, code);
  const record = await recordOf(em, row, today, rule.criteria);
  const criteria = judge(rule.criteria, record, row.isProfessional);
  return {
    target, ruleVersion: `${rule.rule}@${rule.version}`, ruleTitle: rule.title, documentNumber: rule.documentNumber, isUnconfirmed: rule.unconfirmed.length > 0,
    // Without criteria nothing can be promised: documents and those above decide.
    outcome: criteria.length === 0 ? 'OPEN' : upper(all(criteria.map(({ outcome }) => outcome.toLowerCase() as Outcome))), criteria,
  };
}

const upper = (outcome: Outcome): Uppercase<Outcome> => outcome.toUpperCase() as Uppercase<Outcome>;

/** Judges what is on record by the criteria; free of the database, for it is arithmetic. */
export function judge({ criteria }: CarrierCriteria, record: Record_, isProfessional: boolean): CriterionResult[] {
  return criteria.filter(({ only }) => !only || (only === 'PROFESSIONAL') === isProfessional).map(({ id, title, anyOf }) => {
    const parts = anyOf.map(({ measure, atLeast, professional }) => {
      const needed = isProfessional && professional !== undefined ? professional : atLeast;
      const found = record[measure];
      const name = anyOf.length > 1 ? `${names[measure] ?? ''} ` : '';
      return {
        outcome: (found ? (compare(found.value, needed) >= 0 ? 'met' : found.isLeast ? 'open' : 'unmet') : 'open') as Outcome, found,
        needed: measure === 'legalPerson' ? '是' : `${name}≥${print(measure, needed)}`.trim(), current: found ? `${name}${found.isLeast ? '至少 ' : ''}${print(measure, found.value, needed)}` : null,
      };
    });
    const known = parts.flatMap(({ found }) => found ?? []);
    return {
      criterion: id, title, outcome: upper(parts.length === 0 ? 'open' : any(parts.map(({ outcome }) => outcome))),
      current: known.length === 0 ? null : parts.flatMap(({ current }) => current ?? []).join('；'), needed: parts.map(({ needed }) => needed).join('，或 ') || '以说明材料为准',
      source: known.length === 0 ? null : [...new Set(known.map(({ source }) => source))].join('；'), asOf: known.map(({ asOf }) => asOf).sort()[0] ?? null,
    };
  });
}

interface Month { month: string; gross_area: string | null; used_area: string | null; seats: number | null; staff: number | null; professional_staff: number | null; mentors: number | null; fund: string | null; funded_tenants: number | null; funding_cases: number | null }
interface Tenants { tenants: number; enterprises: number; registered: number; same_field: number; fields: number; reported: number; patents: number; rights: number; selling: number; graduates: number; month: string | null }

/** All that is on record of a carrier. What nobody has reported stays out: it is unknown, and not nothing. */
export async function recordOf(em: EntityManager, row: Incubator, today: LocalDate, { salesFrom = '0' }: Pick<CarrierCriteria, 'salesFrom'>): Promise<Record_> {
  const yearAgo = addMonths(today, -12);
  const [month] = await em.execute<Month[]>(
    `select month::text as month, gross_area::text as gross_area, used_area::text as used_area, seats, staff, professional_staff, mentors, fund::text as fund, funded_tenants, funding_cases
       from carrier_month where carrier_id = ? and state = 'ACCEPTED' and gross_area is not null and month <= (date_trunc('month', ?::date) + interval '1 month - 1 day')::date order by month desc limit 1`, [row.id, today]);
  const [reports] = await em.execute<{ months: number; events: number | null }[]>(
    `select count(*)::int as months, sum(events) filter (where month > ?::date)::int as events from carrier_month where carrier_id = ? and state = 'ACCEPTED' and used_area is not null`, [yearAgo, row.id]);
  const [of] = await em.execute<Tenants[]>(
    `with present as (select i.*, o.founded_on from incubation i left join organization o on o.id = i.organization_id where i.carrier_id = ? and i.state in ('INCUBATING', 'EXTENDED', 'GRADUATING') and i.ended_on is null),
          latest as (select distinct on (r.incubation_id) r.* from incubation_report r join present p on p.id = r.incubation_id order by r.incubation_id, r.month desc),
          yearly as (select r.incubation_id, sum(r.revenue) as revenue from incubation_report r join present p on p.id = r.incubation_id where r.month > ?::date group by 1)
     select (select count(*)::int from present) as tenants, (select count(*)::int from present where organization_id is not null) as enterprises,
            (select count(*)::int from present where founded_on > ?::date) as registered,
            coalesce((select max(n)::int from (select count(*) as n from present where field is not null group by field) f), 0) as same_field, (select count(field)::int from present) as fields,
            (select count(*)::int from latest) as reported, (select count(*)::int from latest where patents_applied > 0) as patents, (select count(*)::int from latest where rights_held > 0) as rights,
            (select count(*)::int from yearly where revenue >= ?::numeric) as selling, (select max(month)::text from latest) as month,
            (select count(*)::int from incubation where carrier_id = ? and state = 'GRADUATED') as graduates`, [row.id, yearAgo, yearAgo, salesFrom, row.id]);
  const operator = row.operator && (await row.operator.load());

  const list = { source: '在孵名单', asOf: today };
  const monthly = (value: Numeric | null | undefined): Found | undefined => (month && value !== null && value !== undefined ? { value, source: '载体月报', asOf: month.month } : undefined);
  const share = (part: Numeric | null | undefined, whole: Numeric | null | undefined, times: Numeric = 1): Numeric | null =>
    (part === null || part === undefined || whole === null || whole === undefined || compare(whole, 0) === 0 ? null : multiply(divide(part, whole), times));
  const tenantsReports = (value: Numeric | null): Found | undefined =>
    (of!.reported === 0 || value === null ? undefined : { value, source: '在孵企业月报', asOf: of!.month ?? today, isLeast: of!.reported < of!.enterprises });
  const listed = (value: Numeric | null): Found | undefined => (value === null ? undefined : { value, ...list });
  const found: { [Name in MeasureName]?: Found | undefined } = {
    legalPerson: operator?.creditCode ? { value: 1, source: '单位名录', asOf: today } : undefined,
    monthsRunning: row.openedOn ? { value: Math.max(monthsBetween(row.openedOn, today), 0), source: '载体登记', asOf: today } : undefined,
    statisticsMonths: { value: reports!.months, source: '载体月报', asOf: month?.month ?? today },
    grossArea: monthly(month?.gross_area), usedShare: monthly(share(month?.used_area, month?.gross_area)),
    tenants: listed(of!.tenants), tenantsPerThousand: listed(share(of!.tenants, month?.gross_area, 1000)), graduates: listed(of!.graduates), newRegistrations: listed(of!.registered),
    sameFieldShare: listed(of!.fields === of!.tenants ? share(of!.same_field, of!.tenants) : null), ownIpShare: tenantsReports(share(of!.rights, of!.enterprises)), patentShare: tenantsReports(share(of!.patents, of!.enterprises)),
    sellingTenants: tenantsReports(of!.selling),
    seats: monthly(month?.seats), staff: monthly(month?.staff), professionalShare: monthly(share(month?.professional_staff, month?.staff)), professionalsPerTen: monthly(share(month?.professional_staff, of!.tenants, 10)),
    mentors: monthly(month?.mentors), mentorsPerTen: monthly(share(month?.mentors, of!.tenants, 10)), eventsInYear: reports!.events === null ? undefined : { value: reports!.events, source: '载体月报', asOf: month?.month ?? today },
    fund: monthly(month?.fund), fundedShare: monthly(share(month?.funded_tenants, of!.tenants)), fundedTenants: monthly(month?.funded_tenants), fundingCases: monthly(month?.funding_cases),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Record_;
}
