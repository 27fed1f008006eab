import { FigureYearsDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import { parameters } from '../kit/router.ts';

/** A year as an address has it; null for none. */
export const yearOf = (text: string | null): number | null => {
  const given = Number(text);
  return Number.isInteger(given) && given > 1949 && given < 2200 ? given : null;
};

/** The year of the address; else the last one with targets that have a stretch to be counted over, for next year's have none yet. */
export const useYear = (): { readonly year: number | null; readonly years: readonly number[] } => {
  const { data, loading } = useQuery(FigureYearsDocument, {});
  const targets = data?.targets.nodes ?? [];
  const now = new Date().getFullYear();
  const years = [...new Set([now, ...targets.map(({ year }) => year)])].sort((a, b) => b - a);
  const given = yearOf(parameters.value.get('year'));
  if (given !== null) return { year: given, years: [...new Set([given, ...years])].sort((a, b) => b - a) };
  return { year: loading && !data ? null : targets.find(({ period }) => period)?.year ?? now, years };
};

/** The names that the lists of targets have used: by another name a target would measure nothing. */
export const useTargetNames = (): readonly string[] => [...new Set(useQuery(FigureYearsDocument, {}).data?.targets.nodes.map(({ indicator }) => indicator))].sort((a, b) => a.localeCompare(b, 'zh'));
