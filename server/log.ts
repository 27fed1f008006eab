import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

const secret = ['password', 'phone', 'mobile', 'identityNumber', 'idNumber', 'token', 'secret', 'authorization', 'cookie'];

/** A mobile number or an identity number, wherever it got in: a database's error may quote what somebody typed. */
const personal = /(?<![\dA-Fa-f-])(1[3-9]\d)\d{8}(?!\d)|(?<![\dA-Fa-f-])\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;

/** JSON lines on stderr, so that stdout belongs to answers. Personal data and secrets are blanked wherever they stand. */
export const createLog = (config: Pick<Config, 'logLevel'>): Log =>
  pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
    hooks: { streamWrite: (line) => line.replace(personal, (_, prefix: string | undefined) => `${prefix ?? ''}***`) },
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
