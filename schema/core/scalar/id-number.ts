import { halfWidth } from './half-width.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

export interface IdNumberCheck {
  readonly idNumber: string;
  readonly valid: boolean;
  /** `format`: not 17 digits and a digit or X; `date`: no such day, or not yet come; `check`: the check character does not fit. */
  readonly reason?: 'format' | 'date' | 'check';
  readonly birthday?: LocalDate;
  readonly sex?: 'male' | 'female';
  /** Where it was first issued (GB/T 2260). */
  readonly areaCode?: string;
}

/** ISO 7064 MOD 11-2 over the first 17 digits. */
export const idNumberCheckCharacter = (first17: string): string =>
  checkCharacters.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(first17.charAt(i)), 0) % 11);

/**
 * Checks a resident identity number (居民身份证号, GB 11643): form, a birthday that existed, check character. Never throws.
 * With `today`, a birthday after it is refused too. Reasons carry no part of the number: it must not reach logs or errors.
 */
export const checkIdNumber = (text: string, today?: LocalDate): IdNumberCheck => {
  const idNumber = halfWidth(text).toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(idNumber)) return { idNumber, valid: false, reason: 'format' };
  const birthday = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  if (!isLocalDate(birthday) || (today !== undefined && birthday > today)) return { idNumber, valid: false, reason: 'date' };
  if (!idNumber.endsWith(idNumberCheckCharacter(idNumber))) return { idNumber, valid: false, reason: 'check' };
  return { idNumber, valid: true, birthday, sex: Number(idNumber.charAt(16)) % 2 === 1 ? 'male' : 'female', areaCode: idNumber.slice(0, 6) };
};
