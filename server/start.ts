import { readConfig } from './config.ts';
import { startEmbedded } from './database/embedded.ts';
import { report } from './fault.ts';
import { buildPortal } from './http/portal.ts';
import { createLog, say } from './log.ts';

/** What has been opened, closed in the opposite order. */
const opened: (() => Promise<void>)[] = [];
const closeAll = async (): Promise<void> => {
  for (const close of opened.splice(0).reverse()) {
    // One that cannot close must not keep the rest open.
    await close().catch((error: unknown) => { process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`); });
  }
};

class Stopped extends Error {}
let stoppedAt: number | undefined;
/** A start that is asked to stop does so at its next step. */
const unlessStopped = (): void => { if (stoppedAt !== undefined) throw new Stopped(); };

/** What takes its time beside this process; what becomes of it is said where it is waited for. */
const beside = <T>(work: Promise<T>): Promise<T> => {
  work.catch(() => undefined);
  return work;
};

const start = async (): Promise<void> => {
  const config = readConfig();
  const log = createLog(config);
  // Before the database is: its statements are told of too. Loaded only here, and only then.
  if (config.traces) opened.push((await import('./operate/traces.ts')).startTraces({ ...config.traces, role: config.role }).close);
  say('正在准备数据库…', 'preparing the database');
  // Most of the program is loaded while its database starts: this file imports only what that takes.
  const embedded = config.databaseUrl === undefined ? beside(startEmbedded({ directory: config.dataDirectory })) : undefined;
  const portal = config.role === 'worker' ? undefined : beside(buildPortal(config.dataDirectory));
  const { openBureau } = await import('./bureau.ts');
  await openBureau({ config, log, embedded, portal, opened: (close) => { opened.push(close); }, unlessStopped });
};

let started = false;
const stop = (): void => {
  if (stoppedAt !== undefined) {
    // Terminals, npm and launchers each pass a Ctrl-C on; only one that comes later is a person losing patience.
    if (performance.now() - stoppedAt > 1_000) process.exit(130);
    return;
  }
  stoppedAt = performance.now();
  say('正在停止…', 'stopping');
  if (started) closeAll().then(() => process.exit(0), (error: unknown) => { report(error); process.exit(1); });
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

const run = async (): Promise<void> => {
  try {
    await start();
    started = true;
    if (stoppedAt !== undefined) throw new Stopped();
  } catch (error) {
    await closeAll();
    if (!(error instanceof Stopped)) report(error);
    process.exit();
  }
};
void run();
