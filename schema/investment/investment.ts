import type { EntityManager } from '@mikro-orm/postgresql';
import type { Performer } from '../core/performer.ts';
import { notFound, Refusal } from '../core/error/refusal.ts';
import { clockOf, dayOf } from '../core/lifecycle/perform.ts';
import { findRuleInForce } from '../core/rule/rule-store.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { percent, ratio } from '../core/scalar/percent.ts';
import { Organization } from '../organization/organization.entity.ts';
import { countsAsHighTech } from './investment.catalogue.ts';
import { InvestmentProgress, InvestmentProject } from './investment.entity.ts';
import { reportRule, type ReportCriteria } from './investment.rules.ts';
import { monthValue, standingOf, type Standing } from './investment.ledger.ts';

/** The organization that an input names as owner; only enterprises own investment projects here. */
export async function owner(em: EntityManager, id: string): Promise<Organization> {
  const found = await em.findOne(Organization, { id });
  if (!found) throw notFound(['input', 'organization']);
  if (found.kind !== 'ENTERPRISE') throw new Refusal({ code: 'NOT_AN_ENTERPRISE', message: '建设单位须为企业。', path: ['input', 'organization'] });
  return found;
}

/** The code of the project's county, for rule versions and catalogues. */
export const countyCode = async ({ region }: InvestmentProject): Promise<string> => (await region.loadOrFail()).code;

/** How a project stands at the end of the last month that was told of. */
export interface ProjectStanding extends Standing {
  readonly year: number;
  readonly month: number;
  readonly planned: string | null;
  readonly yearToDate: string;
  readonly sinceStart: string | null;
  readonly totalProgress: string | null;
}

interface StandingRow { readonly id: string; readonly year: number; readonly month: number; readonly year_to_date: string; readonly planned: string | null; readonly since_start: string | null; readonly planned_total: string }

/** The standing of each project, in their order; null where nothing was told (of that year). */
export async function standingsOf(performer: Pick<Performer, 'em'>, ids: readonly string[], year: number | null): Promise<(ProjectStanding | null)[]> {
  const rows = await performer.em().execute<StandingRow[]>(
    `select distinct on (p.id) p.id, f.year, f.month, f.year_to_date::text as year_to_date, l.planned::text as planned, p.planned_total::text as planned_total,
            (select s.since_start::text from investment_progress s where s.project_id = p.id and s.since_start is not null and (s.year, s.month) <= (f.year, f.month) order by s.year desc, s.month desc limit 1) as since_start
       from investment_project p join investment_progress f on f.project_id = p.id left join investment_plan l on l.project_id = p.id and l.year = f.year
      where p.id = any(?::uuid[]) and f.year_to_date is not null and (?::int is null or f.year = ?) order by p.id, f.year desc, f.month desc`, [`{${ids.join(',')}}`, year, year]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    return row ? {
      year: row.year, month: row.month, planned: row.planned, yearToDate: row.year_to_date, sinceStart: row.since_start,
      totalProgress: percent(ratio(row.since_start, row.planned_total)), ...standingOf(row.year_to_date, row.planned, row.month),
    } : null;
  });
}

/** 当月完成 of progress rows, from their neighbours in the same year. */
export async function monthValuesOf(rows: readonly Readonly<Record<string, unknown>>[], { em }: Pick<Performer, 'em'>): Promise<(string | null)[]> {
  const keys = rows.map((row) => ({ project: row['project'] as string, year: row['year'] as number, month: row['month'] as number }));
  const known = await em().execute<{ project_id: string; year: number; month: number; to_date: string }[]>(
    `select project_id, year, month, year_to_date::text as to_date from investment_progress where year_to_date is not null and project_id = any(?::uuid[]) and year = any(?::int[])`,
    [`{${[...new Set(keys.map(({ project }) => project))].join(',')}}`, `{${[...new Set(keys.map(({ year }) => year))].join(',')}}`]);
  const years = new Map<string, Map<number, string>>();
  for (const { project_id, year, month, to_date } of known) {
    const name = `${project_id} ${year}`;
    years.set(name, (years.get(name) ?? new Map<number, string>()).set(month, to_date));
  }
  return keys.map(({ project, year, month }) => monthValue(years.get(`${project} ${year}`) ?? new Map<number, string>(), month));
}

/** Whether each project counts as high-tech investment today. */
export async function highTechToday(performer: Pick<Performer, 'em' | 'clock'>, ids: readonly string[]): Promise<boolean[]> {
  const em = performer.em();
  const rows = await em.execute<{ id: string; counts: boolean }[]>(
    `select p.id, ${countsAsHighTech('p', 'r.code', 'd.day')} as counts from investment_project p join region r on r.id = p.region_id, (select ?::date as day) d where p.id = any(?::uuid[])`,
    [dayOf(await clockOf(performer, em)), `{${ids.join(',')}}`]);
  const found = new Map(rows.map(({ id, counts }) => [id, counts]));
  return ids.map((id) => found.get(id) ?? false);
}

/** What the owner told for one month, or null. */
export const progressOf = (em: EntityManager, project: string, year: number, month: number): Promise<InvestmentProgress | null> => em.findOne(InvestmentProgress, { project, year, month });

/** The last day on which something of the day's month is due, and the month it falls into: `2023-10-26` past the 25th → `2023-10-01`. */
export function lastMonthDue(today: LocalDate, { dueDay, skippedMonths }: { readonly dueDay: number; readonly skippedMonths: readonly number[] }): { readonly year: number; readonly month: number } {
  let [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const back = () => { month -= 1; if (month === 0) { month = 12; year -= 1; } };
  if (Number(today.slice(8)) <= dueDay) back();
  while (skippedMonths.includes(month)) back();
  return { year, month };
}

/** A month that an owner may report on now, and until when. */
export interface OpenMonth { readonly year: number; readonly month: number; readonly until: LocalDate; /** Opened again after its own days. */ readonly isLate: boolean }

/** Which months are open now: the present one in its days, and the one that the clerk opened again. The mutation decides by the same rule. */
export async function openMonthsOf(performer: Pick<Performer, 'em' | 'clock'>, ids: readonly string[]): Promise<OpenMonth[][]> {
  const em = performer.em();
  const today = dayOf(await clockOf(performer, em));
  const projects = new Map((await em.find(InvestmentProject, { id: { $in: [...ids] } }, { populate: ['region'] })).map((row) => [row.id, row]));
  const rules = new Map<string, ReportCriteria | null>();
  const found: OpenMonth[][] = [];
  for (const id of ids) {
    const row = projects.get(id);
    if (!row || !['IN_LIBRARY', 'WARNED', 'COMPLETED'].includes(row.state)) { found.push([]); continue; }
    const county = await countyCode(row);
    if (!rules.has(county)) rules.set(county, (await findRuleInForce(em, reportRule, today, county))?.criteria ?? null);
    const rule = rules.get(county);
    const [year, month, day] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)), Number(today.slice(8))];
    const open: OpenMonth[] = rule && !rule.skippedMonths.includes(month) && day >= rule.opensDay && day <= rule.dueDay ? [{ year, month, until: `${today.slice(0, 8)}${String(rule.dueDay).padStart(2, '0')}`, isLate: false }] : [];
    const again = row.reopenedMonth && (row.reopenedUntil ?? '') >= today ? { year: Number(row.reopenedMonth.slice(0, 4)), month: Number(row.reopenedMonth.slice(5, 7)), until: row.reopenedUntil!, isLate: true } : null;
    if (again && !open.some((each) => each.year === again.year && each.month === again.month)) open.push(again);
    found.push(open);
  }
  return found;
}
