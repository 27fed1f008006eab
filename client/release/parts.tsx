import { Badge } from '../kit/badge.tsx';
import { decimal } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { None } from '../kit/value.tsx';
import type { Above } from '../kit/waiting.tsx';
import { stateNames, text } from './words.ts';

/** What the pages of the released statistics draw alike. */

export const ReleaseState = ({ state }: { readonly state: string }) => <Badge tone={state === 'LOCKED' ? 'good' : 'accent'}>{nameIn(stateNames, state)}</Badge>;

export const hrefOfRelease = (id: string): string => `/releases/${id}`;
export const hrefOfValue = (id: string): string => `/released-values/${id}`;
export const aboveOf = (release?: { readonly id: string; readonly title: string } | null): readonly Above[] => [{ title: text.releases, href: '/releases' }, ...(release ? [{ title: release.title, href: hrefOfRelease(release.id) }] : [])];

/** January to a month as the circulars say it; any other stretch by its days. */
export const periodName = ({ from, to }: { readonly from: string; readonly to: string }): string => {
  const [year, month] = [to.slice(0, 4), Number(to.slice(5, 7))];
  if (from === `${year}-01-01`) return month === 1 ? text.oneMonth(year, 1) : text.throughMonth(year, month);
  return from.slice(0, 7) === to.slice(0, 7) ? text.oneMonth(year, month) : text.periodOf(from, to);
};

/** A quarter's stars carry the quarter's last month in their name: 创新深化 2023-09. */
const quarterly = /^(.*) (\d{4})-(\d\d)$/;
export const indicatorName = (indicator: string): string => { const [, name, year, month] = quarterly.exec(indicator) ?? []; return name ? text.quarter(name, year!, Number(month) / 3) : indicator; };

interface Line { readonly value?: string | null; readonly text?: string | null; readonly indicator?: string }
/** A value as it was printed: per cent, stars, or words. */
export const shown = ({ value, text: said, indicator = '' }: Line): string | null => {
  if (value == null) return said ?? null;
  const number = decimal(value)!;
  return quarterly.test(indicator) ? text.stars(number) : `${number}%`;
};
export const Shown = ({ of }: { readonly of: Line | undefined }) => { const found = of && shown(of); return found == null ? <None /> : <span class={of!.value == null ? undefined : 'number'}>{found}</span>; };
