import { group, round, shift, trim } from './decimal.ts';
import { language } from './i18n.ts';
import { settings } from './settings.ts';
import { say } from './words.ts';

/** Values arrive as the schema gives them and leave as text; what is missing stays missing and is never zero. */
type Maybe<T> = T | null | undefined;

/** Yuan as a decimal string, in the unit the person chose, without the unit. */
export const money = (yuan: Maybe<string>, unit = settings.value.money): string | null =>
  yuan == null ? null : group(unit === 'wan' ? round(shift(yuan, -4), 2) : round(yuan, 2));
export const moneyUnit = (): string => (settings.value.money === 'wan' ? say.wan : say.yuan);

/** Square metres: large areas in 万㎡. */
export const area = (squareMetres: Maybe<string>): string | null => {
  if (squareMetres == null) return null;
  return Number(squareMetres) >= 10_000 ? `${group(trim(round(shift(squareMetres, -4), 2)))} ${say.wanSquare}` : `${group(trim(round(squareMetres, 2)))} ㎡`;
};

/** A decimal fraction as percent: `'0.052'` → `'5.2%'`. */
export const percent = (rate: Maybe<string>, places = 1): string | null => (rate == null ? null : `${round(shift(rate, 2), places)}%`);

export const count = (value: Maybe<number>): string | null => (value == null ? null : group(String(value)));

/** Any decimal string of an indicator. */
export const decimal = (value: Maybe<string>): string | null => (value == null ? null : group(trim(value)));

/** Days are ISO in both languages, as on every form of the bureau. */
export const day = (value: Maybe<string>): string | null => value ?? null;

/** Today in Beijing, where the bureau's days are counted, wherever the reader sits. */
export const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Moments come in Beijing time, and are shown in it wherever the reader sits. */
export const moment = (value: Maybe<string>): string | null => (value == null ? null : `${value.slice(0, 10)} ${value.slice(11, 16)}`);

export const list = (values: readonly string[]): string => values.join(language.value === 'zh' ? '、' : ', ');

/** What a person typed, as half-width text without stray spaces: ９１３３ → 9133. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/g, ' ');
export const tidy = (text: string): string => halfWidth(text).trim().replace(/\s+/g, ' ');

/** The day in Shanghai so many days ago, `YYYY-MM-DD`: a list from then on is the same question until midnight. */
export const daysAgo = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
