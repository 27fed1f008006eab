import type { FigureQualifier } from '../generated/graphql.ts';
import { group } from '../kit/decimal.ts';
import { decimal, money, moneyUnit } from '../kit/format.ts';
import { language } from '../kit/i18n.ts';
import { Meter } from '../kit/meter.tsx';
import { None } from '../kit/value.tsx';
import { text } from './words.ts';

const isYuan = (unit: string): boolean => unit === '元';
/** Amounts follow the unit that the person chose. */
export const unitOf = (unit: string): string => (isYuan(unit) ? moneyUnit() : unit);

/** A number, a day or a range, as the server gives it; unknown is a dash. */
export const shown = (value: string | null | undefined, unit: string, qualifier?: FigureQualifier | null): string | null => {
  if (value == null) return null;
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  const number = !isNumber ? value : isYuan(unit) ? money(value)! : decimal(value)!;
  return qualifier === 'AT_LEAST' ? `${text.atLeast}${number}` : number;
};

export const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string => (language.value === 'zh' ? name : nameEn);

export const Completion = ({ rate, name }: { readonly rate: string | null | undefined; readonly name: string }) => (rate == null
  ? <None />
  : <span class="figure-rate"><span class="number">{group(rate)}%</span><Meter percent={Number(rate)} label={`${name} ${text.completion}`} /></span>);
