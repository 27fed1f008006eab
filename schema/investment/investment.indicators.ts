import type { Facts, Indicator } from '../core/indicator/indicator.ts';
import { countsAsHighTech, stillCounts } from './investment.catalogue.ts';

const wan = { zh: '万元', en: '10,000 yuan' } as const;
const percent = { zh: '%', en: '%' } as const;
const inWan = { per: '10000' } as const;
const growthOf = '高新技术产业投资增速';
const highland = '“3”高地重大创新平台重大项目投资完成率';

/** What the project's own row tells, whatever is counted of it. */
const ofProject = (type: string, rows: string): Pick<Facts, 'type' | 'from' | 'label' | 'region' | 'town' | 'organization' | 'movedBy'> => ({
  type, from: `${rows} f join investment_project p on p.id = f.project_id join region r on r.id = p.region_id`,
  label: 'p.name', region: 'p.region_id', town: 'p.town_id', organization: 'p.organization_id', movedBy: ['InvestmentProject', 'HighTechCatalogueVersion'],
});
const counts = `${countsAsHighTech('p', 'r.code', 'f.as_of')} and ${stillCounts('p')}`;

/**
 * Last year's values of the same months, under the day of this year's month: as this year's sheet of the statistics bureau
 * says them, which may be on another basis than a year ago; where it says none, as they stand from last year.
 */
export const lastYearRows = `(
  select l.id, l.project_id, l.as_of, l.sheet_last_year as amount from investment_progress l where l.sheet_last_year is not null
  union all
  select l.id, l.project_id, (l.as_of + 1 + interval '1 year')::date - 1, l.year_to_date from investment_progress l join investment_project lp on lp.id = l.project_id
   where l.year_to_date is not null and (lp.region_id, l.year + 1, l.month) not in (
     select sp.region_id, s.year, s.month from investment_progress s join investment_project sp on sp.id = s.project_id where s.sheet_last_year is not null))`;

/** Cumulative investment since January, by month and project. */
export const thisYear: Facts = { ...ofProject('InvestmentProgress', 'investment_progress'), where: `f.year_to_date is not null and ${counts}`, day: 'f.as_of', amount: 'f.year_to_date' };
export const lastYear: Facts = { ...ofProject('InvestmentProgress', lastYearRows), where: counts, day: 'f.as_of', amount: 'f.amount' };
/** What is planned for the year of a month, by the catalogue in force at its end. */
export const plannedThen: Facts = {
  ...ofProject('InvestmentPlan', `(select l.*, (make_date(l.year, n, 1) + interval '1 month')::date - 1 as as_of from investment_plan l, generate_series(1, 12) n where l.planned is not null)`),
  where: counts, day: 'f.as_of', amount: 'f.planned',
};
const isHighland = 'exists (select 1 from investment_plan h where h.project_id = f.project_id and h.year = f.year and h.is_highland)';

export const investmentIndicators: readonly Indicator[] = [
  {
    id: 'support.invest_now', name: { zh: '{period}高新技术产业投资额', en: 'high-tech industry investment' }, unit: wan, direction: 'up', target: null, period: { like: growthOf }, sheets: ['investmentProgress'], shown: inWan,
    how: '管理台账：各项目期末月自年初累计完成投资之和，含本期内竣工退库者；按期末月施行的高新技术产业目录归类。统计局报送与业主填报并存时取统计局所报。',
    measure: { kind: 'closing', facts: thisYear },
  },
  {
    id: 'support.invest_last', name: { zh: '上年同期高新技术产业投资额', en: 'the same of last year' }, unit: wan, direction: 'none', target: null, period: { like: growthOf }, sheets: ['investmentProgress'], shown: inWan,
    how: '管理台账：上年同期累计完成投资之和，以统计局本年报送表所列同期数为准，未列则取上年台账；此后退库的项目仍计，按本年期末月施行的目录归类。',
    measure: { kind: 'closing', facts: lastYear },
  },
  {
    id: 'support.invest_growth', name: { zh: '{period}高新技术产业投资增速', en: 'growth of high-tech industry investment' }, unit: percent, direction: 'up', target: null, period: { like: growthOf }, sheets: ['investmentProgress'],
    how: '管理台账：本年累计 ÷ 上年同期累计 − 1，两年同一目录；统计发布的增速另见统计发布值，不由此推算。',
    measure: { kind: 'ratio', of: 'support.invest_now', over: 'support.invest_last', growth: true },
  },
  {
    id: 'support.highland_plan', name: { zh: '“3”高地重大项目本年计划投资', en: 'planned investment of the “3” highland projects' }, unit: wan, direction: 'none', target: null, period: { like: highland }, sheets: ['investmentProjects'], shown: inWan,
    how: '本年列为“3”高地重大创新平台重大项目者的年度计划投资之和。',
    measure: { kind: 'sum', facts: { ...ofProject('InvestmentPlan', 'investment_plan'), where: `f.is_highland and f.planned is not null and ${stillCounts('p')}`, day: 'make_date(f.year, 1, 1)', amount: 'f.planned' } },
  },
  {
    id: 'support.highland_done', name: { zh: '“3”高地重大项目{period}完成投资', en: 'their cumulative investment' }, unit: wan, direction: 'up', target: null, period: { like: highland }, sheets: ['investmentProgress'], shown: inWan,
    how: '同一批项目期末月自年初累计完成投资之和。',
    measure: { kind: 'closing', facts: { ...thisYear, where: `f.year_to_date is not null and ${isHighland} and ${stillCounts('p')}` } },
  },
  {
    id: 'highland.completion', name: { zh: highland, en: 'completion of this year\'s planned investment, “3” highland projects' }, unit: percent, direction: 'up', target: null, period: { like: highland }, ranked: highland, isPercent: true,
    how: '“3”高地重大项目完成投资 ÷ 本年计划投资，一位小数。', sheets: ['investmentProgress'],
    measure: { kind: 'ratio', of: 'support.highland_done', over: 'support.highland_plan' },
  },
];
