import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../error/refusal.ts';
import { movable } from './packed.ts';
import { parsePacked } from './parse.ts';

// The worker thread of `openWorkbook`: one file in, its cells or the reasons of its refusal out.
const { name, bytes } = workerData as { name: string; bytes: ArrayBuffer };
try {
  const workbook = parsePacked(name, Buffer.from(bytes));
  parentPort?.postMessage({ workbook }, movable(workbook));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  parentPort?.postMessage({ reasons: error.reasons });
}
