import { createHash } from 'node:crypto';
import { openWorkbook } from './open.ts';
import type { Workbook } from './workbook.ts';

/** A preview and the import that follows it read the same bytes: opened once, kept for a minute, and never much of it. */
const kept = new Map<string, { readonly workbook: Promise<Workbook>; readonly size: number }>();
const most = 20_000_000;
const time = 60_000;

/** The same of what was read in them: of the latest files only, and as long as what they are read against stays what it was. */
let latest: { readonly key: string; readonly reading: unknown } | undefined;

export function readOnce<Reading>(key: string, read: () => Reading): Reading {
  if (latest?.key === key) return latest.reading as Reading;
  const fresh = { key, reading: read() };
  latest = fresh;
  setTimeout(() => { if (latest === fresh) latest = undefined; }, time).unref();
  return fresh.reading;
}

export const fingerprint = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export function openOnce(name: string, content: Uint8Array): Promise<Workbook> {
  const key = `${fingerprint(content)} ${name}`;
  const known = kept.get(key);
  if (known) return known.workbook;
  const workbook = openWorkbook(name, content);
  kept.set(key, { workbook, size: content.length });
  for (const [oldest] of kept) {
    if ([...kept.values()].reduce((sum, { size }) => sum + size, 0) <= most) break;
    kept.delete(oldest);
  }
  const forget = () => { kept.delete(key); };
  workbook.catch(forget);
  setTimeout(forget, time).unref();
  return workbook;
}
