import { group } from '../kit/decimal.ts';
import { decimal } from '../kit/format.ts';
import { language } from '../kit/i18n.ts';
import { Meter } from '../kit/meter.tsx';
import { None } from '../kit/value.tsx';
import { text } from './words.ts';

/** A number, a day or a range, as the server gives it; unknown is a dash. */
export const shown = (value: string | null | undefined, qualifier?: string | null): string | null => {
  if (value == null) return null;
  const number = /^-?\d+(\.\d+)?$/.test(value) ? decimal(value)! : value;
  return qualifier === 'at_least' ? `${text.atLeast}${number}` : number;
};

export const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string => (language.value === 'zh' ? name : nameEn);

export const Completion = ({ rate, name }: { readonly rate: string | null | undefined; readonly name: string }) => (rate == null
  ? <None />
  : <span class="figure-rate"><span class="number">{group(rate)}%</span><Meter percent={Number(rate)} label={`${name} ${text.completion}`} /></span>);
