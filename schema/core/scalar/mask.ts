/**
 * What a reader without the right sees of personal data. Length and ends stay, so that two records can be told apart;
 * masking what is masked changes nothing.
 */

/** Mobile numbers '138****0000'; shorter numbers (landline, extension) keep their last two digits. */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}` : keepEnds(phone, 0, 2);

/** Identity numbers '3301**********002X': province and city, and the last four. */
export const maskIdNumber = (idNumber: string): string => keepEnds(idNumber, 4, 4);

const mobile = /(?<![\dA-Za-z-])1[3-9]\d([\s-]?)\d{4}\1\d{4}(?!\d)/g;
const identity = /(?<![\dA-Za-z-])\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;

/** Mobile and identity numbers wherever they stand in a text that should hold none: a cell that somebody filled in wrongly. Full-width digits too. */
export function maskPersonal(text: string): string {
  const narrow = text.normalize('NFKC');
  const masked = narrow.replace(mobile, (found) => maskPhone(found.replace(/[\s-]/g, ''))).replace(identity, maskIdNumber);
  return masked === narrow ? text : masked;
}

/** Bank accounts: the last four digits. */
export const maskAccount = (account: string): string => keepEnds(account, 0, 4);

/** Names '张*', '欧**': the first character. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(rest.length);
};

/** Too short a text shows nothing at all, rather than everything. */
const keepEnds = (text: string, head: number, tail: number): string =>
  text.length <= head + tail ? '*'.repeat(text.length) : `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(text.length - tail)}`;
