import { type Reason, Refusal } from '../error/refusal.ts';
import type { PackedWorkbook } from './packed.ts';
import { parsePacked } from './parse.ts';

// The process of `openWorkbook`: a file in, its cells or the reasons of its refusal out.
export interface Given { readonly name: string; readonly bytes: Uint8Array }
export type Told = { readonly workbook: PackedWorkbook } | { readonly reasons: readonly Reason[] } | { readonly fault: string };

const told = ({ name, bytes }: Given): Told => {
  try {
    return { workbook: parsePacked(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
  } catch (error) {
    return error instanceof Refusal ? { reasons: error.reasons } : { fault: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
};
process.on('message', (given: Given) => { process.send!(told(given)); });
