import { readCsv } from './csv.ts';
import { identify } from './guard.ts';
import { type PackedWorkbook, unpacked } from './packed.ts';
import { readXlsx } from './xlsx.ts';
import type { Workbook } from './workbook.ts';

/**
 * A file as cells, in the calling process. For files from outside use `openWorkbook`, which bounds time and memory.
 * @throws Refusal with a `FILE_…` code
 */
export const parseFile = (name: string, bytes: Buffer): Workbook => unpacked(parsePacked(name, bytes));

/** The same, as it goes from process to process. */
export const parsePacked = (name: string, bytes: Buffer): PackedWorkbook => {
  const format = identify(name, bytes);
  return format === 'csv' ? readCsv(name, bytes) : readXlsx(name, bytes);
};
