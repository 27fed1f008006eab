import 'reflect-metadata';
import { startJobs } from '../jobs/index.ts';
import { exportsBy } from '../schema/job/export.ts';
import { areas } from '../schema/index.ts';
import { readConfig } from './config.ts';
import { openConnections } from './connections.ts';
import { entities } from './database/entities.ts';
import { openDatabase } from './database/open.ts';
import { createOrm, poolOf } from './database/orm.ts';
import { loadReference } from './database/reference.ts';
import { demoAccountLines, seedDemo } from './demo.ts';
import { createExporter } from './export/exporter.ts';
import { explainListen, report } from './fault.ts';
import { tryPort } from './http/port.ts';
import { createLog, say } from './log.ts';
import { databaseMeasures, poolMeasures, processMeasures } from './operate/measures.ts';
import { Metrics } from './operate/metrics.ts';
import { answers, openOperations } from './operate/operate.ts';
import { openOutside } from './outside/outside.ts';
import { openVault } from './vault.ts';

/** What has been opened, closed in the opposite order: http, workers, connections, database. */
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

const start = async (): Promise<void> => {
  const config = readConfig();
  const log = createLog(config);
  // Before the database is: its statements are told of too. Loaded only here, and only then.
  if (config.traces) opened.push((await import('./operate/traces.ts')).startTraces({ ...config.traces, role: config.role }).close);

  say('正在准备数据库…', 'preparing the database');
  // GraphQL is loaded while the database starts; a worker runs without.
  const door = config.role === 'worker' ? null : import('./http/server.ts');
  door?.catch(() => undefined); // said where it is waited for
  const database = await openDatabase(config, { alone: true, say });
  opened.push(database.close);
  unlessStopped();

  // A person waits 15 seconds at most; a job as long as it takes.
  const open = (name: string, statementTimeout: number) => {
    const orm = createOrm({ url: database.url, role: database.role, entities, statementTimeout, name, log: (message) => log.debug(message) });
    opened.push(() => orm.close(true));
    return orm;
  };

  // Before the long work: a port that is taken, or a queue that is not there, should be said at once.
  if (config.role !== 'worker') await tryPort(config.host, config.port).catch((error: unknown) => { throw explainListen(error, config.host, config.port); });
  const connections = config.role === 'web' ? null : await openConnections({ url: database.url, role: database.role, redisUrl: config.redisUrl, log });
  if (connections) opened.push(connections.close);
  unlessStopped();

  const orm = open('bureau', 0);
  const metrics = config.metricsPort === undefined ? undefined : new Metrics();
  if (metrics) {
    processMeasures(metrics);
    databaseMeasures(metrics, orm);
    poolMeasures(metrics, { work: () => poolOf(orm) });
  }
  await loadReference(orm);
  if (config.mode === 'demo') {
    await seedDemo({ orm, config, log, say });
    unlessStopped();
  }
  if (connections) {
    const outside = openOutside(config);
    opened.push(async () => { outside.close(); });
    const exporter = createExporter({ orm, url: database.url, role: database.role, log, dataDirectory: config.dataDirectory });
    opened.push(exporter.close);
    exportsBy(exporter.run);
    const jobs = await startJobs({ orm, connections, log, areas, vault: openVault(config), outside });
    opened.push(jobs.close);
    unlessStopped();
  }
  if (metrics) {
    const operations = await openOperations({ host: config.metricsHost, port: config.metricsPort!, metrics, ready: answers(() => orm.em.fork().execute('select 1')) })
      .catch((error: unknown) => { throw explainListen(error, config.metricsHost, config.metricsPort!); });
    opened.push(operations.close);
    say(`✓ 运行指标：${operations.address}/metrics`, 'metrics for operators');
  }
  if (!door) {
    say('✓ 云局后台任务已启动', 'the bureau\'s workers are running');
    return;
  }
  const { startHttp } = await door;
  const http = await startHttp({ orm: open('bureau web', 15_000), config, database, log, ...(metrics && { metrics }) })
    .catch((error: unknown) => { throw explainListen(error, config.host, config.port); });
  opened.push(http.close);
  unlessStopped();
  if (config.mode === 'demo') process.stderr.write(`${(await demoAccountLines(orm.em.fork())).join('\n')}\n`);
  say(`✓ 云局已启动：门户 ${http.address} 接口 ${http.address}/graphql`, 'the bureau is open; Ctrl-C stops it');
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

try {
  await start();
  started = true;
  if (stoppedAt !== undefined) throw new Stopped();
} catch (error) {
  await closeAll();
  if (!(error instanceof Stopped)) report(error);
  process.exit();
}
