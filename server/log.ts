import { pino, type Logger } from 'pino';
import { maskPersonal } from '../schema/core/scalar/mask.ts';
import type { Config } from './config.ts';

export type Log = Logger;

const secret = ['password', 'phone', 'mobile', 'identityNumber', 'idNumber', 'token', 'secret', 'authorization', 'cookie'];

/** JSON lines on stderr, so that stdout belongs to answers. Personal data and secrets are blanked wherever they stand. */
export const createLog = (config: Pick<Config, 'logLevel'>): Log =>
  pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
    // A database's error may quote what somebody typed.
    hooks: { streamWrite: maskPersonal },
  }, pino.destination({ fd: 2, sync: true }));

/** What failed and where, without the lines in which a database error quotes the row. */
export const brief = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const [what, ...rest] = (error.stack ?? error.message).split('\n');
  return [what, ...rest.filter((line) => /^\s+at /.test(line))].join('\n');
};

/** A line for the person at the terminal: progress, never data. */
export type Say = (chinese: string, english: string) => void;
export const say: Say = (chinese, english) => {
  process.stderr.write(`${chinese} | ${english}\n`);
};
