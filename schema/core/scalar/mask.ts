/**
 * What a reader without the right sees of personal data. Length and ends stay, so that two records can be told apart;
 * masking what is masked changes nothing.
 */

/** Mobile numbers '138****0000'; shorter numbers (landline, extension) keep their last two digits. */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}` : keepEnds(phone, 0, 2);

/** Identity numbers '3301**********002X': province and city, and the last four. */
export const maskIdNumber = (idNumber: string): string => keepEnds(idNumber, 4, 4);

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
