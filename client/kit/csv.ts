/**
 * One cell of a CSV file that people open in Excel. Codes of many digits or with leading zeros stay text (a leading tab, which Excel hides),
 * and what Excel would run as a formula is disarmed with an apostrophe.
 */
export const cell = (value: string | null | undefined): string => {
  if (value == null) return '';
  const isNumber = /^-?\d{1,3}(,?\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/.test(value);
  const safe = /^(0\d+|\d{12,}|\d+[Ee]\d+)$/.test(value) ? `\t${value}` : /^[=+\-@\t\r]/.test(value) && !isNumber ? `'${value}` : value;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** With a byte order mark, without which Excel reads Chinese as something else. */
export const csv = (rows: readonly (readonly (string | null | undefined)[])[]): string => `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

export const download = (name: string, content: string | Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'text/csv;charset=utf-8' }) : content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
