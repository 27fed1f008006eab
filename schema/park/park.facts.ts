import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { inYi } from '../core/scalar/money.ts';
import { percent, ratio } from '../core/scalar/percent.ts';
import { ParkMonth } from './park.entity.ts';
import { countedMonths, type ParkMeasure } from './park.kinds.ts';
import type { ParkFact } from './park.rules.ts';
import { measured } from './park.series.ts';
import { lastDayOf } from './park.ts';

interface Known { readonly value: string; readonly source: string; readonly asOf: LocalDate }

const source = '高新区月度指标';
const amounts: Readonly<Partial<Record<ParkFact, ParkMeasure>>> = { output: 'OUTPUT', revenue: 'REVENUE', exportDelivery: 'EXPORT', investment: 'INVESTMENT', rdExpense: 'RD_EXPENSE' };
const counts = { firms: '家', hntes: '家', technologySmes: '家', staff: '人' } as const;

/** What the confirmed months of a year say of a park, in words, so that nobody is asked for it again. What they do not say is absent. */
export async function factsOfPark(em: EntityManager, park: string, year: number): Promise<Readonly<Partial<Record<ParkFact, Known>>>> {
  const months = await em.find(ParkMonth, { park, year, state: { $in: [...countedMonths] } }, { orderBy: { month: 'asc' } });
  const last = months.at(-1);
  if (!last) return {};
  const asOf = lastDayOf(last);
  const sums = new Map(measured(months, last).map(({ measure, toDate }) => [measure, toDate]));
  const found: Partial<Record<ParkFact, Known>> = {};
  const know = (fact: ParkFact, value: string | null | undefined): void => { if (value !== null && value !== undefined) found[fact] = { value, source, asOf }; };
  for (const [fact, measure] of Object.entries(amounts) as [ParkFact, ParkMeasure][]) {
    const sum = sums.get(measure);
    know(fact, sum ? `${inYi(sum)} 亿元（1—${last.month} 月）` : null);
  }
  for (const [fact, unit] of Object.entries(counts) as [keyof typeof counts, string][]) know(fact, last[fact] === null || last[fact] === undefined ? null : `${last[fact]} ${unit}`);
  const share = percent(ratio(sums.get('RD_EXPENSE'), sums.get('REVENUE')));
  know('rdShare', share && `${share}%`);
  return found;
}
