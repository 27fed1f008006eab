/**
 * What a reader without the right sees of personal data. Length and ends stay, so that two records can be told apart;
 * masking what is masked changes nothing.
 */

/** Mobile numbers '138****0000'; shorter numbers (landline, extension) keep their last two digits. */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}` : keepEnds(phone, 0, 2);

/** Identity numbers '3301**********002X': province and city, and the last four. */
export const maskIdNumber = (idNumber: string): string => keepEnds(idNumber, 4, 4);

// Half-width and full-width digits; the parts of a uuid are none.
const before = '(?<![\\d０-９A-Fa-f]|[\\dA-Fa-f]{4}-)';
const digits = (count: number): string => `[\\d０-９]{${count}}`;
const personal = new RegExp(
  `${before}[1１][3-9３-９]${digits(1)}([\\s-]?)${digits(4)}\\1${digits(4)}(?![\\d０-９])`
  + `|${before}${digits(6)}(?:18|19|20|１８|１９|２０)${digits(2)}[01０１]${digits(1)}[0-3０-３]${digits(4)}[\\d０-９XxＸｘ](?![\\d０-９A-Za-z])`, 'g');

/** Mobile and identity numbers wherever they stand in a text that should hold none: a cell that somebody filled in wrongly, a line of the log. */
export const maskPersonal = (text: string): string => text.replace(personal, (found) => {
  const number = found.normalize('NFKC').replace(/[\s-]/g, '');
  return number.length === 11 ? maskPhone(number) : maskIdNumber(number);
});

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
