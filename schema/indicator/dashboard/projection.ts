/**
 * What a year may come to, and how that was reckoned: its value at the year's end if the rest of it goes like the last
 * three months, value + mean monthly increase × months left. An estimate for reading, never a statistic. Made of what adds up
 * over a year (no ratios, no words), while the year runs, and where the value three months before is known; only what is
 * counted as it stands may be expected to fall.
 */
export interface Projection {
  readonly value: string;
  /** Of the year's target, per cent. */
  readonly completionRate: string | null;
  readonly method: string;
  readonly methodEn: string;
}

/** So many months back say how fast it goes. */
export const pace = 3;

/** @param increase a month's, on average over the months of the pace up to `month` */
export const method = (month: number, increase: string): Pick<Projection, 'method' | 'methodEn'> => ({
  method: `按近 ${pace} 个月（${month - pace + 1}—${month}月）月均增量 ${increase} 外推至年底`,
  methodEn: `extrapolated to the year's end by the mean monthly increase of the last ${pace} months (${increase})`,
});
