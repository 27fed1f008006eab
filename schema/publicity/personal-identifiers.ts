import { checkCreditCode } from '../core/scalar/credit-code.ts';
import { checkIdNumber } from '../core/scalar/id-number.ts';

/** What identifies a person and has no place in a public text. */
export type PersonalIdentifier = '居民身份证号' | '手机号码' | '固定电话' | '银行账号' | '电子邮箱';

/**
 * Personal identifiers in a text that is about to be published. Names are not found: a notice says an organization, and
 * of people their masked names (`maskName`).
 *
 * @returns the kinds found, each once; never the numbers themselves
 */
export function personalIdentifiersIn(text: string): PersonalIdentifier[] {
  const found = new Set<PersonalIdentifier>();
  let plain = text.normalize('NFKC');
  const take = (pattern: RegExp, kind: (match: string) => PersonalIdentifier | null) => {
    plain = plain.replace(pattern, (match) => {
      const is = kind(match);
      if (is) found.add(is);
      return '#';
    });
  };
  take(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, () => '电子邮箱');
  take(/(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])/g, (code) => (checkIdNumber(code).valid ? '居民身份证号' : checkCreditCode(code).valid ? null : /^\d+$/.test(code) ? '银行账号' : null));
  // A number may be written in groups: 138 0013 8000, 6222-0200-…
  take(/(?<![0-9A-Za-z.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z])/g, () => '手机号码');
  take(/(?<![0-9A-Za-z])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g, () => '银行账号');
  take(/(?<![0-9A-Za-z-])(?:\(0\d{2,3}\)|0\d{2,3}-) ?\d{7,8}(?![0-9A-Za-z-])/g, () => '固定电话');
  return [...found];
}
