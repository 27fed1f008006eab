import { Refusal } from '../schema/core/error/refusal.ts';
import { codeOf } from '../schema/core/sql/away.ts';

/**
 * Something that the person who starts the program can put right: said in one Chinese line with the English beside it,
 * then exit code 1. Anything else that is thrown is a bug and keeps its stack.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly english: string;

  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(chinese, options);
    this.english = english;
  }

  /** One line, whatever the messages inside it brought along. */
  get line(): string {
    return `✗ ${this.message} | ${this.english}`.replace(/\s*[\r\n]+\s*/g, ' ');
  }
}

/** Where a database is, without its password. */
export const placeOf = (url: string): string => {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${decodeURIComponent(hostname)}${port ? `:${port}` : ''}${decodeURIComponent(pathname)}`;
  } catch {
    return '(DATABASE_URL)';
  }
};

/** Puts a failure to reach the database into words; returns what it does not know unchanged. */
export const explainDatabase = (error: unknown, url: string): unknown => {
  if (error instanceof Fault) return error;
  const place = placeOf(url);
  const say = (chinese: string, english: string): Fault => new Fault(`${chinese}：${place}`, `${english}: ${place}`, { cause: error });
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
    case 'ENOENT': return say('数据库拒绝连接，请确认 DATABASE_URL 的主机和端口正确、数据库已启动', 'the database refused the connection (host and port in DATABASE_URL?)');
    case 'ENOTFOUND':
    case 'EAI_AGAIN': return say('找不到 DATABASE_URL 里的主机', 'unknown host in DATABASE_URL');
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH': return say('连不上 DATABASE_URL 里的主机', 'the host in DATABASE_URL cannot be reached');
    case '28P01':
    case '28000': return say('数据库不接受 DATABASE_URL 里的用户名或密码', 'the database rejects the user or password in DATABASE_URL');
    case '3D000': return say('DATABASE_URL 指定的数据库不存在，请先创建', 'the database named in DATABASE_URL does not exist');
    case '53300': return say('数据库连接数已满', 'the database has no connection left');
    case '42501': return say('DATABASE_URL 的账户权限不足，需能在该库建表', 'the account in DATABASE_URL may not create tables');
    default:
      if (error instanceof Error && /timeout|SCRAM|SSL|terminated unexpectedly/i.test(error.message)) {
        return say(`连接数据库失败（${error.message}）`, `cannot connect to the database (${error.message})`);
      }
      return error;
  }
};

/** The last words of a program that could not go on, and its exit code. */
export const report = (error: unknown): void => {
  process.exitCode = 1;
  const faults = error instanceof AggregateError ? error.errors as unknown[]
    : error instanceof Refusal ? error.reasons.map(({ code, message }) => new Fault(message, code)) : [error];
  for (const each of faults) {
    process.stderr.write(`${each instanceof Fault ? each.line : each instanceof Error ? each.stack : String(each)}\n`);
  }
};

/** Puts a failure to listen into words; returns what it does not know unchanged. */
export const explainListen = (error: unknown, host: string, port: number): unknown => {
  switch (codeOf(error)) {
    case 'EADDRINUSE': return new Fault(`端口 ${port} 已被占用，可用 PORT 另选`, `port ${port} is taken, PORT chooses another`, { cause: error });
    case 'EACCES': return new Fault(`无权使用端口 ${port}，可用 PORT 另选`, `port ${port} is not allowed for this account, PORT chooses another`, { cause: error });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND': return new Fault(`本机没有地址 ${host}，请检查 HOST`, `this machine has no address ${host}, check HOST`, { cause: error });
    default: return error;
  }
};
