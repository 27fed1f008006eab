type Values = readonly (string | number | null)[];

/** An array as PostgreSQL reads it, `{1,NULL,3}`: of numbers, dates, keys and decimals, whose texts hold nothing to quote. */
export const arrayLiteral = (values: Values): string => `{${values.map((value) => value ?? 'NULL').join(',')}}`;

/** The same of any texts. */
export const textArrayLiteral = (values: Values): string => `{${values.map((value) => (value === null ? 'NULL' : `"${String(value).replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`;
