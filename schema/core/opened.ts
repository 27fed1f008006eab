import type { RequestContext } from './context.ts';
import type { Load } from './read/declare.ts';

/** What a column holds sealed, for those whose rule lets them see it. What no known secret opens is not known, and the log says so. */
export const opened = (property: string, purpose: string): Load<RequestContext> => async (rows, { vault, log }) => {
  let failed = 0;
  const clear = rows.map((row) => {
    const sealed = row[property];
    if (typeof sealed !== 'string') return null;
    try { return vault.open(sealed, purpose); } catch { failed += 1; return null; }
  });
  if (failed > 0) log.warn({ failed, purpose }, 'sealed values that no known secret opens');
  return clear;
};
