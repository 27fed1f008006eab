import type { Indicator } from '../../core/indicator/indicator.ts';
import { declaredIndicator, declaredIndicators } from '../../core/indicator/registry.ts';

/** What leaders see first, in the order in which they read it. */
const first = [
  'ht.recommended', 'sme.new', 'incubator.area', 'incubator.tenants',
  'invest.growth.rank', 'support.invest_growth', 'support.invest_now', 'highland.completion',
  'star.innovation.q3', 'star.s315.q3', 'giant.selected', 'rd.city',
  'support.rd_expense', 'support.national_sme', 'zone.output', 'zone.revenue',
  'demand.city.listed', 'project.city', 'achievement.registered', 'patent.reviewed',
  'kunpeng.selected', 'platform.talent', 'transfer.new', 'support.service_hours',
] as const;

/** The headline figures of a year: the known ones, and whatever else the year has a target for. */
export function headlines(targeted: ReadonlySet<string>): readonly Indicator[] {
  const own = first.map(declaredIndicator);
  return [...own, ...declaredIndicators().filter((each) => !own.includes(each) && each.period !== 'next-year' && each.target !== null && targeted.has(each.target))];
}
