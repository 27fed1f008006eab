import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { allowedFrom } from '../schema/core/outside/address.ts';
import { missingOf, type SuiteName, suiteNames } from '../schema/core/secret/suite.ts';
import { codeOf } from '../schema/core/sql/away.ts';
import { Fault } from './fault.ts';
import { type ProviderSettings, providerList } from './sign-in/settings.ts';

/** Everything the program takes from its surroundings. This file is the only reader of the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The folder of the embedded database, the demo's secret and uploaded files. */
  readonly dataDirectory: string;
  /** Set: use this server. Not set: run the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Streaming replicas of it, each by its own address: queries may be answered there. */
  readonly replicaUrls: readonly string[];
  /** None that is further behind is asked, in seconds. */
  readonly replicaLag: number;
  /** Set: the queue is on Redis. Not set: on PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly role: 'web' | 'worker' | 'all';
  /** A demo fills an empty database with made-up records and makes its own secret; production does neither. */
  readonly mode: 'demo' | 'production';
  /** Root of all keys for sessions and encryption; derive one per purpose, never use it directly. */
  readonly secret: string;
  /** Secrets of before: what they sealed is opened, and moved by `bureau rotate`. */
  readonly formerSecrets: readonly string[];
  /** What personal data is sealed and hashed by from now on. */
  readonly cipherSuite: SuiteName;
  /** Behind a proxy that speaks https for us: its word on the client's address and protocol counts. */
  readonly trustProxy: boolean;
  /** A program that says whether an uploaded file is clean. */
  readonly scanner: string | undefined;
  /** Set: e-mail goes out over it. Not set: there is none. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** The portal as people's browsers reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** Hosts, addresses and networks inside that messages may be sent to, over http too. Everything else must be on the public internet. */
  readonly outsideAllow: readonly string[];
  /** Set: only documents of the portal and those of this folder are answered. */
  readonly documentsFolder: string | undefined;
  /** Set: the operators' own door (metrics, health) on this port. Not set: there is none. */
  readonly metricsPort: number | undefined;
  readonly metricsHost: string;
  /** Set: the reads are also a subgraph of a federation, at `/federation`: under the name of a county, or (`own`) at the root. */
  readonly subgraph: string | undefined;
  /** Who else says who people are: accounts there, linked to people here, sign in. Holds secrets. */
  readonly signInProviders: readonly ProviderSettings[];
  /** Set: what the program does is told to this collector, as OpenTelemetry traces. */
  readonly traces: { readonly endpoint: string; readonly service: string } | undefined;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

const isUrl = (value: string, ...protocols: string[]): boolean => URL.canParse(value) && protocols.includes(new URL(value).protocol);
const url = (...protocols: string[]) => z.string().refine((value) => isUrl(value, ...protocols));
const isAllowList = (entries: readonly string[]): boolean => {
  try {
    allowedFrom(entries);
    return true;
  } catch {
    return false;
  }
};
const port = z.string().regex(/^\d{1,5}$/).transform(Number).refine((value) => value <= 65535);

// A variable that is set but empty (`REDIS_URL=`) counts as not set: that is how compose files spell "none".
const shape = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  BUREAU_DATA: z.string().default('.data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  REPLICA_URL: z.string().transform((text) => text.split(',').map((each) => each.trim()).filter(Boolean)).refine((all) => all.every((each) => isUrl(each, 'postgres:', 'postgresql:'))).default([]),
  REPLICA_LAG: z.string().regex(/^(0\.[2-9]|[1-9]|10)$/).transform(Number).default(5),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  ROLE: z.enum(['web', 'worker', 'all']).default('all'),
  NODE_ENV: z.string().optional(),
  BUREAU_MODE: z.enum(['demo', 'production']).optional(),
  BUREAU_SECRET: z.string().optional(),
  FORMER_SECRETS: z.string().transform((text) => text.split(',').map((each) => each.trim()).filter(Boolean)).default([]),
  CIPHER_SUITE: z.enum(suiteNames).default('aes'),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  SCAN_COMMAND: z.string().optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/).optional(),
  PUBLIC_URL: url('http:', 'https:').optional(),
  OUTSIDE_ALLOW: z.string().transform((text) => text.split(',').map((each) => each.trim()).filter(Boolean)).refine(isAllowList).default([]),
  DOCUMENTS: z.string().refine((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true).optional(),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  SUBGRAPH: z.string().regex(/^(own|\d{6})$/).optional(),
  SIGN_IN_PROVIDERS: providerList.default([]),
  OTEL_EXPORTER_OTLP_ENDPOINT: url('http:', 'https:').optional(),
  OTEL_SERVICE_NAME: z.string().default('cloud-bureau'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
});

const wanted: Readonly<Record<string, readonly [string, string]>> = {
  PORT: ['应为 0–65535 的端口号', 'must be a port number, 0 to 65535'],
  DATABASE_URL: ['应形如 postgresql://用户:密码@主机:5432/库名', 'must look like postgresql://user:password@host:5432/database'],
  REPLICA_URL: ['应为以逗号分隔的只读副本地址，形如 postgresql://用户:密码@主机:5432/库名', 'must be the addresses of replicas, separated by commas, like postgresql://user:password@host:5432/database'],
  REPLICA_LAG: ['应为 0.2–0.9 或 1–10 秒', 'must be 0.2 to 0.9 or 1 to 10 seconds'],
  REDIS_URL: ['应形如 redis://主机:6379', 'must look like redis://host:6379'],
  ROLE: ['应为 web、worker 或 all', 'must be web, worker or all'],
  BUREAU_MODE: ['应为 demo 或 production', 'must be demo or production'],
  CIPHER_SUITE: ['应为 aes 或 sm', 'must be aes or sm'],
  TRUST_PROXY: ['应为 0 或 1', 'must be 0 or 1'],
  SMTP_URL: ['应形如 smtp://用户:密码@主机:587 或 smtps://主机:465', 'must look like smtp://user:password@host:587 or smtps://host:465'],
  MAIL_FROM: ['应为发件地址，如 云局 <noreply@example.gov.cn>', 'must be a sender, like Cloud Bureau <noreply@example.gov.cn>'],
  PUBLIC_URL: ['应为门户的网址，如 https://yunju.example.gov.cn', 'must be the portal\'s address, like https://yunju.example.gov.cn'],
  OUTSIDE_ALLOW: ['应为以逗号分隔的主机名、地址或网段', 'must be hosts, addresses or networks, separated by commas'],
  DOCUMENTS: ['应为一个文件夹', 'must be a folder'],
  METRICS_PORT: ['应为 0–65535 的端口号', 'must be a port number, 0 to 65535'],
  SUBGRAPH: ['应为 own 或 6 位县级区划代码', 'must be own, or the six digits of a county'],
  SIGN_IN_PROVIDERS: ['应为外部登录的 JSON 列表，或存放它的文件（见 docs/operate/sign-in.md）', 'must be a JSON list of sign-in providers, or a file with one (see docs/operate/sign-in.md)'],
  OTEL_EXPORTER_OTLP_ENDPOINT: ['应为收集器的地址，如 http://collector:4318', 'must be the collector\'s address, like http://collector:4318'],
  LOG_LEVEL: ['应为 fatal、error、warn、info、debug、trace 或 silent', 'must be fatal, error, warn, info, debug, trace or silent'],
};

/** Throws one Fault per bad value, the first as the error and the rest as its `errors`. */
export class ConfigFaults extends AggregateError {
  declare errors: Fault[];
}

export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    throw new ConfigFaults(parsed.error.issues.map(({ path }) => {
      const name = String(path[0]);
      const [chinese, english] = wanted[name] ?? ['无效', 'is invalid'];
      // Where in a list of settings it is wrong; never what stands there.
      const at = path.length > 1 ? ` [${path.slice(1).join('.')}]` : '';
      return new Fault(`环境变量 ${name} ${chinese}${at}`, `environment variable ${name} ${english}${at}`);
    }));
  }
  const values = parsed.data;
  const embedded = values.DATABASE_URL === undefined;
  const mode = values.BUREAU_MODE ?? (embedded && values.NODE_ENV !== 'production' ? 'demo' : 'production');
  const dataDirectory = resolve(values.BUREAU_DATA);
  return {
    port: values.PORT,
    host: values.HOST,
    dataDirectory,
    databaseUrl: values.DATABASE_URL,
    replicaUrls: values.REPLICA_URL,
    replicaLag: values.REPLICA_LAG,
    redisUrl: values.REDIS_URL,
    role: values.ROLE,
    mode,
    secret: mode === 'production' ? checkSecret(values.BUREAU_SECRET) : values.BUREAU_SECRET ?? demoSecret(dataDirectory),
    formerSecrets: values.FORMER_SECRETS,
    cipherSuite: checkSuite(values.CIPHER_SUITE),
    trustProxy: values.TRUST_PROXY === '1',
    scanner: values.SCAN_COMMAND,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? (values.SMTP_URL === undefined ? 'bureau@localhost' : `云局 <noreply@${new URL(values.SMTP_URL).hostname}>`),
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    outsideAllow: values.OUTSIDE_ALLOW,
    documentsFolder: values.DOCUMENTS,
    metricsPort: values.METRICS_PORT,
    metricsHost: values.METRICS_HOST,
    subgraph: values.SUBGRAPH,
    signInProviders: values.SIGN_IN_PROVIDERS,
    traces: values.OTEL_EXPORTER_OTLP_ENDPOINT === undefined ? undefined : { endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT, service: values.OTEL_SERVICE_NAME },
    logLevel: values.LOG_LEVEL ?? (mode === 'production' ? 'info' : 'warn'),
  };
};

/** A suite that this machine cannot compute must be known before anything is to be sealed. */
const checkSuite = (suite: SuiteName): SuiteName => {
  const missing = missingOf(suite);
  if (missing.length > 0) throw new Fault(`CIPHER_SUITE=${suite} 不可用：此 Node 的 OpenSSL 没有 ${missing.join('、')}，请换用带国密算法的构建，或设为 aes`, `CIPHER_SUITE=${suite} cannot be used: the OpenSSL of this Node lacks ${missing.join(', ')}; take a build that has it, or set aes`);
  return suite;
};

/** Long enough, varied enough, and not one of the words people put in examples. */
const checkSecret = (secret: string | undefined): string => {
  const how = ['请用 openssl rand -base64 48 生成', 'make one with: openssl rand -base64 48'] as const;
  if (secret === undefined) throw new Fault(`正式运行必须设置 BUREAU_SECRET，${how[0]}`, `production needs BUREAU_SECRET, ${how[1]}`);
  const weak = secret.length < 32 || new Set(secret).size < 12 || /change.?me|secret|password|example|default|12345678|bureau/i.test(secret);
  if (weak) throw new Fault(`BUREAU_SECRET 太弱（至少 32 个随机字符），${how[0]}`, `BUREAU_SECRET is weak (at least 32 random characters), ${how[1]}`);
  return secret;
};

/** The demo's secret: made once, readable only by the account that runs the bureau. */
const demoSecret = (dataDirectory: string): string => {
  const file = resolve(dataDirectory, 'secret');
  prepareDataDirectory(dataDirectory);
  try {
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw unwritable(dataDirectory, error); // else another process was first: read its
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw unwritable(dataDirectory, error);
  }
};

/** Makes the data folder. Others may pass through it (the database's own account must), but not list it. */
export const prepareDataDirectory = (directory: string): void => {
  try {
    if (existsSync(directory)) return;
    mkdirSync(directory, { recursive: true });
    chmodSync(directory, 0o711);
  } catch (error) {
    throw unwritable(directory, error);
  }
};

export const unwritable = (directory: string, cause: unknown): Fault =>
  new Fault(`数据目录不可写：${directory}（可用 BUREAU_DATA 另选）`, `the data folder cannot be written: ${directory} (BUREAU_DATA chooses another; ${codeOf(cause) ?? 'unknown reason'})`, { cause });
