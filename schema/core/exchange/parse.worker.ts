import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../error/refusal.ts';
import { parseFile } from './parse.ts';

// The worker thread of `openWorkbook`: one file in, its cells or the reasons of its refusal out.
const { name, bytes } = workerData as { name: string; bytes: ArrayBuffer };
try {
  parentPort?.postMessage({ workbook: parseFile(name, Buffer.from(bytes)) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  parentPort?.postMessage({ reasons: error.reasons });
}
