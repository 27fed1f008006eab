/** Exact arithmetic on decimal strings: a float would lose the fen. */
const shape = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Moves the point: `shift('12345.67', -4)` is `'1.234567'`. */
export const shift = (value: string, places: number): string => {
  const [, sign = '', whole = '', fraction = ''] = parts(value);
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  return `${sign}${integer}${padded.length > at ? `.${padded.slice(at)}` : ''}`;
};

/** Rounds half up, away from zero, to so many places. */
export const round = (value: string, places: number): string => {
  const [, sign = '', whole = '', fraction = ''] = parts(value);
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0')) + (Number(fraction[places] ?? '0') >= 5 ? 1n : 0n);
  const digits = kept.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return kept === 0n ? text : sign + text;
};

/** Thousands separators. */
export const group = (value: string): string => {
  const [, sign = '', whole = '', fraction] = parts(value);
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
};

/** Without zeros at the end: `'5.20'` → `'5.2'`. */
export const trim = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

const parts = (value: string): RegExpExecArray => {
  const found = shape.exec(value);
  if (!found) throw new TypeError(`not a decimal: ${value}`);
  return found;
};
