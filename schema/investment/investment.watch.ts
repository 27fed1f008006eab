import type { EntityManager } from '@mikro-orm/postgresql';
import { findRuleInForce, ruleInForce } from '../core/rule/rule-store.ts';
import { compare, subtract } from '../core/scalar/fraction.ts';
import { addDays, addMonths, type LocalDate } from '../core/scalar/local-date.ts';
import { inWan } from '../core/scalar/money.ts';
import type { WarningKind } from './investment.kinds.ts';
import { InvestmentPlan, InvestmentProgress, type InvestmentProject } from './investment.entity.ts';
import { isBehind, isNegative, monthValue, standingOf } from './investment.ledger.ts';
import { entryRule, reportRule, watchRule, type ReportCriteria, type WatchCriteria } from './investment.rules.ts';
import { countyCode, lastMonthDue } from './investment.ts';

export const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

export interface Month { readonly year: number; readonly month: number }
const index = ({ year, month }: Month): number => year * 12 + month;
const named = ({ year, month }: Month): string => `${year} 年 ${month} 月`;

/** The month as of which a ledger is looked at, and whether it rests. */
export interface Horizon extends Month {
  /** Nobody in the county has told anything for long: it hands over workbooks of the past and keeps no ledger here. It is looked at, and nobody is sent out. */
  readonly rests: boolean;
}

/** The last month due; of a ledger that rests, the last one told. */
export async function horizonOf(em: EntityManager, regionId: string, day: LocalDate, report: ReportCriteria, watch: WatchCriteria): Promise<Horizon> {
  const due = lastMonthDue(day, report);
  const [told] = await em.execute<Month[]>(
    `select f.year, f.month from investment_progress f join investment_project p on p.id = f.project_id
      where p.region_id = ? and f.year_to_date is not null and (f.year, f.month) <= (?, ?) order by f.year desc, f.month desc limit 1`, [regionId, due.year, due.month]);
  return told && index(due) - index(told) > watch.restsAfterMonths ? { ...told, rests: true } : { ...due, rests: false };
}

/** The last so many months that are reported on, up to the horizon, earliest first. */
function lastMonths(count: number, horizon: Month, { skippedMonths }: ReportCriteria): Month[] {
  const found: Month[] = [];
  for (let at = horizon; found.length < count; at = at.month === 1 ? { year: at.year - 1, month: 12 } : { year: at.year, month: at.month - 1 }) {
    if (!skippedMonths.includes(at.month)) found.unshift(at);
  }
  return found;
}

interface Seen { readonly report: ReportCriteria; readonly watch: WatchCriteria; readonly ruleVersion: string; readonly horizon: Horizon; readonly told: readonly InvestmentProgress[] }

async function look(em: EntityManager, row: InvestmentProject, day: LocalDate): Promise<Seen> {
  const county = await countyCode(row);
  const [report, watch] = [await ruleInForce(em, reportRule, day, county), await ruleInForce(em, watchRule, day, county)];
  const horizon = await horizonOf(em, row.region.id, day, report.criteria, watch.criteria);
  const told = await em.find(InvestmentProgress, { project: row.id, yearToDate: { $ne: null } }, { orderBy: { year: 'asc', month: 'asc' }, refresh: true });
  return { report: report.criteria, watch: watch.criteria, ruleVersion: `${watch.rule}@${watch.version}`, horizon, told };
}

/** Whether something was built in the last months of the ledger; null where it rests, or the project has not been in the library for that long. */
export async function hasProgress(em: EntityManager, row: InvestmentProject, day: LocalDate): Promise<boolean | null> {
  const seen = await look(em, row, day);
  return seen.horizon.rests ? null : progressIn(row, seen);
}

function progressIn(row: InvestmentProject, { report, watch, horizon, told }: Seen): boolean | null {
  const months = lastMonths(watch.noProgressMonths, horizon, report);
  const since = row.resumedOn ?? row.enteredMonth;
  if (since && since.slice(0, 7) > `${months[0]!.year}-${String(months[0]!.month).padStart(2, '0')}`) return null;
  // What was told past the horizon counts too: whoever reports early has gone on.
  return told.some((each) => index(each) >= index(months[0]!) && increase(each, told) > 0);
}

/** By how much a month went beyond what was told before it in its year; its sign. */
function increase(of: InvestmentProgress, told: readonly InvestmentProgress[]): number {
  const before = told.findLast((each) => each.year === of.year && each.month < of.month);
  return compare(subtract(of.yearToDate!, before?.yearToDate ?? 0), 0);
}

export interface Finding { readonly kind: WarningKind; readonly detail: string }

/** All that a project is to be looked after for today, with the rule version that says so. */
export async function findingsOf(em: EntityManager, row: InvestmentProject, day: LocalDate): Promise<{ readonly ruleVersion: string; readonly findings: readonly Finding[] }> {
  const seen = await look(em, row, day);
  const findings: Finding[] = [];
  const add = (kind: WarningKind, detail: string | null) => { if (detail !== null) findings.push({ kind, detail }); };
  const reported = row.state === 'IN_LIBRARY' || row.state === 'WARNED';
  if (reported) {
    add('NO_PROGRESS', progressIn(row, seen) === false ? standstill(seen) : null);
    add('BEHIND_TIME', await behindTime(em, row, seen));
  }
  if (reported || row.state === 'STOPPED' || row.state === 'COMPLETED') {
    add('NEGATIVE_MONTH', fallen(seen));
    add('SHEETS_DIFFER', differing(seen));
  }
  if (row.state === 'STOPPED' && row.stoppedOn && addMonths(row.stoppedOn, seen.watch.stoppedMonths) <= day) add('STOPPED_LONG', `自 ${row.stoppedOn} 停工，已满 ${seen.watch.stoppedMonths} 个月。`);
  if (row.state === 'STARTED') add('DOCUMENTS_MISSING', await late(em, row, day));
  return { ruleVersion: seen.ruleVersion, findings };
}

function standstill({ watch, horizon, told }: Seen): string {
  const last = told.findLast((each) => index(each) <= index(horizon) && increase(each, told) > 0);
  return `截至 ${named(horizon)}连续 ${watch.noProgressMonths} 个月以上无进展${last ? `，最近一次有进展为 ${named(last)}` : '，尚无投资进度'}。`;
}

/** Cumulative, so that a month that was not told stands where the last one stood. */
async function behindTime(em: EntityManager, row: InvestmentProject, { watch, horizon, told }: Seen): Promise<string | null> {
  const last = told.findLast((each) => each.year === horizon.year && each.month <= horizon.month);
  const plan = await em.findOne(InvestmentPlan, { project: row.id, year: horizon.year });
  if (!last || !plan?.planned || !isBehind(last.yearToDate!, plan.planned, horizon.month, watch.behindPoints)) return null;
  const { completion, timeProgress, lead } = standingOf(last.yearToDate!, plan.planned, horizon.month);
  return `截至 ${named(horizon)}完成年度计划的 ${completion!}%，序时进度 ${timeProgress}%，落后 ${lead!.replace('-', '')} 个百分点。`;
}

function fallen({ horizon, told }: Seen): string | null {
  const ofYear = told.filter((each) => each.year === horizon.year);
  const toDate = new Map(ofYear.map((each) => [each.month, each.yearToDate!]));
  const last = ofYear.findLast((each) => isNegative(monthValue(toDate, each.month)));
  return last ? `${named(last)}当月为 ${inWan(monthValue(toDate, last.month)!)} 万元，请核实累计数的调减。` : null;
}

function differing({ told }: Seen): string | null {
  const last = told.findLast((each) => each.ownerToDate && each.sheetToDate && compare(each.ownerToDate, each.sheetToDate) !== 0);
  return last ? `${named(last)}自年初累计：业主填报 ${inWan(last.ownerToDate!)} 万元，统计局报送 ${inWan(last.sheetToDate!)} 万元。` : null;
}

async function late(em: EntityManager, row: InvestmentProject, day: LocalDate): Promise<string | null> {
  const rule = await findRuleInForce(em, entryRule, day, await countyCode(row));
  if (!rule || !row.startedOn || addDays(row.startedOn, rule.criteria.documentsWithinDays) > day) return null;
  return `${row.startedOn} 开工，已满 ${rule.criteria.documentsWithinDays} 日，入库材料尚未提交。`;
}
