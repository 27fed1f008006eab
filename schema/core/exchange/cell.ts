import { Decimal } from 'decimal.js';
import { creditCodeAlphabet, creditCodeCheckCharacter } from '../scalar/credit-code.ts';
import { readDate } from './date.ts';
import { codeText, isPlaceholder, matchKey, nameText, narrow, phoneNumber, plainHyphens, readNumberText, tidy, unitFactor, withoutSpaces } from './normalise.ts';
import type { CellReading, CellSetting, Normalisation } from './meaning.ts';
import { dimensionOf, type Choice, type Column, type Target } from './sheet.ts';
import type { Cell } from './workbook.ts';

/** Room for the exact product of an amount and a unit. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });
const nothing: CellReading = { value: null };

/** A cell as people see it. */
export const textOf = (cell: Cell | undefined): string => cell?.text ?? '';

export const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || (cell.is !== 'date' && withoutSpaces(cell.text) === '');

/** Reads one cell of a column. Never throws: what cannot be read is a fault of the row. */
export const readCell = (column: Column, cell: Cell | undefined, setting: CellSetting): CellReading => {
  if (cell === undefined || isEmpty(cell)) {
    if (column.kind === 'flag') return { value: false };
    if ('emptyIs' in column && column.emptyIs !== undefined) return { value: column.emptyIs, normalised: { kind: 'placeholder', means: null } };
    if (column.kind === 'choice' && column.fromSection && setting.section) return { value: choiceOf(column.choices, setting.section)?.value ?? null };
    return nothing;
  }
  if (cell.is === 'text' && isPlaceholder(cell.text, 'isPrice' in column && column.isPrice === true)) {
    if (column.kind === 'text' && column.isProse) return nothing;
    const empty = column.kind === 'flag' ? false : 'emptyIs' in column && column.emptyIs !== undefined ? column.emptyIs : null;
    return { value: empty, normalised: { kind: 'placeholder', means: null } };
  }
  const raw = cell.text;
  switch (column.kind) {
    case 'text': return asText(raw, tidy(raw));
    case 'person': return asText(raw, narrow(withoutSpaces(raw)));
    case 'name': return readName(raw, setting);
    case 'code': return readCode(raw, column.hyphenated === true);
    case 'creditCode': return readCreditCode(cell);
    case 'industryCode': return readIndustryCode(cell);
    case 'phone': return readPhone(cell);
    case 'town': return readTown(raw, column.mustBeListed === true, setting);
    case 'date': return readDate(cell, column.check, setting);
    case 'year': return readYear(cell, column.check !== undefined || column.required === true, setting);
    case 'choice': return readChoice(raw, column.choices);
    case 'flag': return readFlag(raw);
    case 'period': return readPeriod(raw);
    case 'target': return readTarget(cell);
    case 'stars': return readStars(cell);
    case 'money': case 'area': case 'hours': case 'number': case 'integer': case 'rate': return readAmount(column, cell, setting);
  }
};

const hasWideCharacters = (text: string): boolean => /[\uff01-\uff5e]/.test(text.replace(/[（）“”，：；！？、]/g, ''));

/** A text and its normal form: what made the difference. */
const asText = (raw: string, value: string): CellReading => {
  if (raw === value) return { value };
  const kind: Normalisation =
    hasWideCharacters(raw) ? 'width'
      : /[()]/.test(raw) && raw.replaceAll('(', '（').replaceAll(')', '）') !== raw && !/[()]/.test(value) ? 'brackets'
        : withoutSpaces(raw) !== withoutSpaces(value) && withoutSpaces(raw).toUpperCase() === withoutSpaces(value) ? 'case'
          : withoutSpaces(raw) === withoutSpaces(value) ? 'spaces' : 'hyphen';
  return { value, normalised: { kind, means: value } };
};

const readName = (raw: string, { fullNames }: CellSetting): CellReading => {
  const full = fullNames?.get(matchKey(raw));
  return full === undefined ? asText(raw, nameText(raw)) : { value: full, normalised: { kind: 'platform_short', means: full } };
};

const readCode = (raw: string, isHyphenated: boolean): CellReading => {
  const code = codeText(raw);
  return asText(raw, isHyphenated ? code.replace(/^([A-Z]+)-?(\d+)$/, '$1-$2') : code);
};

const readCreditCode = (cell: Cell): CellReading => {
  const code = codeText(cell.text);
  // As a number the code has lost its last digits, whatever they look like now.
  if (cell.is !== 'text' || code.length !== 18 || [...code].some((char) => !creditCodeAlphabet.includes(char))) return { value: code, fault: 'credit_code_format' };
  if (!code.endsWith(creditCodeCheckCharacter(code))) return { value: code, fault: 'credit_code_check' };
  return asText(cell.text, code);
};

const readIndustryCode = (cell: Cell): CellReading => {
  if (cell.is !== 'number') return asText(cell.text, codeText(cell.text));
  // A number has lost its leading zero, never its class.
  const value = cell.text.length === 3 ? `0${cell.text}` : cell.text;
  return { value, normalised: { kind: 'industry_code', means: value } };
};

const readPhone = (cell: Cell): CellReading => {
  const value = phoneNumber(cell.text);
  if (value === undefined) return { value: tidy(cell.text) };
  if (cell.is === 'text' && cell.text === value) return { value };
  return { value, normalised: { kind: cell.is === 'text' && hasWideCharacters(cell.text) ? 'width' : 'phone', means: value } };
};

const readTown = (raw: string, mustBeListed: boolean, { findTownship }: CellSetting): CellReading => {
  const found = findTownship?.(raw);
  if (!found) return mustBeListed && findTownship ? { value: tidy(raw), fault: 'unknown_town' } : asText(raw, tidy(raw));
  const { name } = found.township;
  if (found.isShort) return { value: name, normalised: { kind: 'town_short', means: name } };
  return asText(raw, name);
};

const readYear = (cell: Cell, isChecked: boolean, setting: CellSetting): CellReading => {
  const plain = withoutSpaces(cell.text.normalize('NFKC'));
  const value = Number(/^(\d{4})(?:\.0+|年|年度)?$/.exec(cell.is === 'date' ? cell.text.slice(0, 4) : plain)?.[1]);
  if (Number.isNaN(value)) return isChecked ? { value: null, fault: 'invalid_date' } : nothing;
  if (isChecked && (value < 2000 || value > setting.year)) return { value, fault: 'date_out_of_range' };
  if (cell.is === 'number' || (cell.text === plain && setting.isPlainText && !plain.endsWith('年') && !plain.endsWith('度'))) return { value };
  const kind: Normalisation = hasWideCharacters(cell.text) ? 'width' : /年/.test(plain) || cell.is === 'date' ? 'wording' : 'number_text';
  return { value, normalised: { kind, means: value } };
};

const choiceOf = (choices: readonly Choice[], text: string): Choice | undefined => {
  const key = matchKey(text);
  const exact = choices.find(({ value }) => matchKey(value) === key);
  const fits = (wording: string | RegExp) => (typeof wording === 'string' ? matchKey(wording) === key : wording.test(key));
  return (exact ?? choices.find(({ wordings = [] }) => wordings.some(fits)));
};

const readChoice = (raw: string, choices: readonly Choice[]): CellReading => {
  const choice = choiceOf(choices, raw);
  if (choice === undefined) return asText(raw, tidy(raw));
  const { value, means = value } = choice;
  if (raw === value) return { value };
  if (tidy(raw) === value) return asText(raw, value);
  return { value, normalised: { kind: 'wording', means } };
};

const readFlag = (raw: string): CellReading => {
  const key = matchKey(raw);
  const value = /^(是|√|✓|✔|☑|y|yes|true|1|有|属于)$/.test(key);
  const means = value ? '是' : '否';
  return raw === means ? { value } : { value, normalised: { kind: 'wording', means } };
};

const readPeriod = (raw: string): CellReading => {
  const plain = plainHyphens(withoutSpaces(raw.normalize('NFKC')));
  const value = plain.replace(/^\d{4}年(?=\d)/, '').replace(/(?<=\d)月?(?:-|至|到)(?=\d)/, '-').replace(/(?<=月)(份|止)$/, '').replace(/^0(?=\d)/, '');
  if (raw === value) return { value };
  return withoutSpaces(raw) === value ? asText(raw, value) : { value, normalised: { kind: 'wording', means: value } };
};

const decimal = (digits: string): string => new Exact(digits).toFixed();

const readTarget = (cell: Cell): CellReading => {
  const plain = plainHyphens(withoutSpaces(cell.text.normalize('NFKC')));
  if (cell.is === 'number' && cell.format?.includes('%')) {
    const value = new Exact(cell.text).times(100).toFixed();
    return { value: { value } satisfies Target, normalised: { kind: 'percent_format', means: Number(value) } };
  }
  const range = /^(\d+(?:\.\d+)?)[^\d.-]{0,3}(?:-|至|到)(\d+(?:\.\d+)?)\D{0,3}$/.exec(plain);
  if (cell.is === 'text' && range) {
    const [min, max] = [decimal(range[1] ?? ''), decimal(range[2] ?? '')];
    const means = `${min}-${max}`;
    return { value: { min, max } satisfies Target, ...(cell.text !== means && { normalised: { kind: 'wording', means } }) };
  }
  const bound = /^(?:≥|>=|≧|不少于|不低于|至少|大于等于|大于或等于|超过)(\d+(?:\.\d+)?)\D{0,3}$/.exec(plain) ?? /^(\d+(?:\.\d+)?)\D{0,3}?(?:及?以上|\+)$/.exec(plain);
  if (bound) {
    const min = decimal(bound[1] ?? '');
    const means = `${min}以上`;
    return { value: { min } satisfies Target, ...(cell.text !== means && { normalised: { kind: 'wording', means } }) };
  }
  const number = cell.is === 'number' || cell.is === 'text' ? readNumberText(cell.text) : undefined;
  if (!number) return { value: null, fault: 'invalid_number' };
  const value = decimal(number.digits);
  if (cell.is === 'number' && !cell.isFormula) return { value: { value } satisfies Target };
  return { value: { value } satisfies Target, normalised: { kind: numberKind(cell, number.unit), means: Number(value) } };
};

const readStars = (cell: Cell): CellReading => {
  const plain = withoutSpaces(cell.text.normalize('NFKC'));
  const digit = /^([1-5])(?:星级?)?$/.exec(plain)?.[1];
  const word = /^([一二三四五])星级?$/.exec(plain)?.[1];
  const value = digit ? Number(digit) : word ? '一二三四五'.indexOf(word) + 1 : /^[★⭐]{1,5}☆*$/.test(plain) ? [...plain].filter((star) => star !== '☆').length : undefined;
  if (value === undefined) return { value: null, fault: 'invalid_number' };
  return cell.is === 'number' ? { value } : { value, normalised: { kind: 'wording', means: value } };
};

const numberKind = (cell: Cell, unit: string | undefined): Normalisation =>
  cell.isFormula ? 'formula' : unit !== undefined ? 'unit_suffix' : hasWideCharacters(cell.text) ? 'width' : 'number_text';

/** A telephone number that slipped into a column of numbers; a round sum of eleven digits in yuan is none. */
const isPhone = (cell: Cell): boolean => {
  const number = cell.is === 'number' || cell.is === 'text' ? phoneNumber(cell.text) : undefined;
  return number !== undefined && !(/^\d+$/.test(cell.text.normalize('NFKC').trim()) && number.endsWith('0000'));
};

type AmountColumn = Extract<Column, { kind: 'money' | 'area' | 'hours' | 'number' | 'integer' | 'rate' }>;

const readAmount = (column: AmountColumn, cell: Cell, setting: CellSetting): CellReading => {
  if (isPhone(cell)) return { value: null, fault: 'misplaced_value' };
  const bad: CellReading = { value: null, fault: 'invalid_number' };
  const number = cell.is === 'number' || cell.is === 'text' ? readNumberText(cell.text) : undefined;
  const dimension = dimensionOf(column);
  if (!number || !dimension) return bad;
  const factorOf = (unit: string | undefined): string | undefined => (unit === undefined ? '1' : unitFactor(dimension, unit));
  const sheetFactor = factorOf(setting.unit) ?? '1';
  const cellFactor = number.unit === undefined ? sheetFactor : factorOf(number.unit);
  if (cellFactor === undefined) return bad;

  const isPercent = column.kind === 'rate' && cell.is === 'number' && cell.format?.includes('%') === true;
  const exact = new Exact(number.digits).times(isPercent ? 100 : 1).times(cellFactor);
  if (exact.isNegative() && !exact.isZero() && !column.allowsNegative) return bad;
  if (column.kind === 'integer' && !exact.isInteger()) return bad;
  const value = column.kind === 'integer' ? exact.toNumber() : exact.toFixed();
  if (isPercent) return { value, normalised: { kind: 'percent_format', means: exact.toNumber() } };
  // Counts and ranks are often counted by the sheet itself; that is no slip.
  if (column.kind === 'integer' && cell.is === 'number') return { value };
  if (!cell.isFormula && (cell.is === 'number' || (setting.isPlainText && number.unit === undefined && !number.isGrouped && !hasWideCharacters(cell.text)))) return { value };
  return { value, normalised: { kind: numberKind(cell, number.unit), ...(!cell.isDerived && { means: exact.div(sheetFactor).toNumber() }) } };
};
