import { exchangeHouse } from '../../schema/core/exchange/house.ts';
import { declaredIndicators } from '../../schema/core/indicator/registry.ts';
import { figures, type Figure } from '../../schema/indicator/indicator.ts';
import { regionByCode } from '../../schema/organization/place.ts';
import { Fault } from '../fault.ts';
import type { CommandContext, Options } from './context.ts';

export interface FiguresOptions extends Options { readonly year: string; readonly region?: string }

/** `figures --year 2023`: every figure of the year with target, completion and the records that it counts. */
export const printFigures = async ({ em, answer }: CommandContext, { year: given, region: code }: FiguresOptions): Promise<void> => {
  const year = Number(given);
  if (!Number.isInteger(year) || year < 1949 || year > 2200) throw new Fault(`年度无效：${given}`, 'not a year');
  const only = code ?? (await exchangeHouse().directory.onlyCounty(em));
  if (!only) throw new Fault('请以 --region 指定区划代码（库中没有县，或不止一个）', 'name the county with --region');
  const region = await regionByCode(em, only);
  const found = await figures(em, declaredIndicators(), year, region.id);
  answer({
    county: { name: region.name, code: region.code }, year,
    rounding: 'half-up on exact values; a completion rate has one decimal, a trailing .0 is not printed',
    figures: await Promise.all(found.map(printed)),
  }, () => found.map(({ indicator, name, period, value, target, completionRate }) =>
    `${indicator.id.padEnd(32)} ${name.zh}（${period.label.zh}）：${value ?? '—'}${value === null ? '' : indicator.unit.zh}${target === null ? '' : `，目标 ${target}，完成率 ${completionRate ?? '—'}%`}`));
};

/** In the shape in which the county's summary is checked. */
const printed = async ({ indicator, name, period, value, exact, qualifier, minimum, maximum, target, completionRate, rank, rankOf, isFirst, numerator, denominator, records }: Figure): Promise<unknown> => {
  const counted = await records();
  return {
    id: indicator.id, name, indicator: indicator.target, unit: indicator.unit, period,
    value: number(value), value_printed: inWords(value, qualifier, indicator.isPercent === true),
    ...(qualifier && { qualifier: qualifier.toLowerCase() }), ...(qualifier === 'RANGE' && { min: number(minimum), max: number(maximum) }),
    ...(exact && { exact: quantity(exact) }), ...(numerator && { numerator: quantity(numerator) }), ...(denominator && { denominator: quantity(denominator) }),
    target: number(target), target_from: target === null ? null : '12',
    completion_rate: number(completionRate), completion_rate_printed: completionRate === null ? null : `${completionRate}%`,
    rank, rank_of: rankOf, ...(isFirst !== null && { first_ever: isFirst }),
    how: indicator.how, record_count: counted.length, records: counted,
  };
};

const quantity = ({ value, unit }: NonNullable<Figure['exact']>): unknown => ({ value: number(value), unit });

/** As a summary prints it: `20以上`, `9月3日`, `228.3%`. */
const inWords = (value: string | null, qualifier: Figure['qualifier'], isPercent: boolean): string | null => {
  const day = /^\d{4}-(\d\d)-(\d\d)$/.exec(value ?? '');
  return day ? `${Number(day[1])}月${Number(day[2])}日` : qualifier === 'AT_LEAST' ? `${value ?? ''}以上` : value !== null && isPercent ? `${value}%` : value;
};

const number = (text: string | null): number | string | null => (text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
