import { Unreachable } from '../outside/outside.ts';

interface Coded { code?: string; message?: string; errors?: unknown[]; cause?: unknown }

/** The code of a Node or PostgreSQL error, also when a pool or an ORM has wrapped it. */
export const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, errors, cause } = error as Coded;
  return code ?? codeOf(errors?.[0]) ?? codeOf(cause);
};

// 25006: a standby that is not promoted yet.
const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '25006', '53300', '57P01', '57P02', '57P03']);

/**
 * Whether the database is away for a while - stopped, starting again, without a connection to give - and nothing is wrong
 * with what was asked of it. Somebody else's server that cannot be reached (`Unreachable`) is not the database.
 */
export const isAway = (error: unknown): boolean => {
  if (!(error instanceof Error) || error instanceof Unreachable) return false;
  const isLost = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/.test(error.message) || ('syscall' in error && error.syscall === 'connect');
  return isLost || ('code' in error && away.has(String(error.code))) || isAway(error.cause) || (error instanceof AggregateError && error.errors.some(isAway));
};

const busy = new Set(['40001', '40P01', '55P03', '57014']);
/** Whether the database gave up because others held what was asked for - a deadlock, a wait that took too long - so that nothing was done, and it may be asked again. */
export const isBusy = (error: unknown): boolean => busy.has(codeOf(error) ?? '');
