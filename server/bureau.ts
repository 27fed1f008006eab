import 'reflect-metadata';
import { startJobs } from '../jobs/index.ts';
import { exportsBy } from '../schema/job/export.ts';
import { areas } from '../schema/index.ts';
import type { Config } from './config.ts';
import { openConnections } from './connections.ts';
import type { Embedded } from './database/embedded.ts';
import { entities } from './database/entities.ts';
import { openDatabase } from './database/open.ts';
import { createOrm, poolOf } from './database/orm.ts';
import { loadReference } from './database/reference.ts';
import { demoAccountLines, seedDemo } from './demo.ts';
import { createExporter } from './export/exporter.ts';
import { explainListen } from './fault.ts';
import { tryPort } from './http/port.ts';
import { type Log, say } from './log.ts';
import { databaseMeasures, poolMeasures, processMeasures } from './operate/measures.ts';
import { Metrics } from './operate/metrics.ts';
import { answers, openOperations } from './operate/operate.ts';
import { openOutside } from './outside/outside.ts';
import { openVault } from './vault.ts';

interface Beginning {
  readonly config: Config;
  readonly log: Log;
  /** Already on its way: see `start.ts`. */
  readonly embedded: Promise<Embedded> | undefined;
  /** The folder of the portal's build. */
  readonly portal: Promise<string> | undefined;
  /** Is told how to close what has been opened: http, workers, connections, database, the last first. */
  readonly opened: (close: () => Promise<void>) => void;
  /** A start that is asked to stop does so at its next step. */
  readonly unlessStopped: () => void;
}

/** Opens the bureau: its database, its workers and its door, or those that this process is to have. */
export const openBureau = async ({ config, log, embedded, portal, opened, unlessStopped }: Beginning): Promise<void> => {
  // GraphQL is loaded while the database starts; a worker runs without.
  const door = config.role === 'worker' ? null : import('./http/server.ts');
  door?.catch(() => undefined); // said where it is waited for
  const database = await openDatabase(config, { alone: true, say, starting: embedded });
  opened(database.close);
  unlessStopped();

  // A person waits 15 seconds at most; a job as long as it takes.
  const open = (name: string, statementTimeout: number) => {
    const orm = createOrm({ url: database.url, role: database.role, entities, statementTimeout, name, log: (message) => log.debug(message) });
    opened(() => orm.close(true));
    return orm;
  };

  // Before the long work: a port that is taken, or a queue that is not there, should be said at once.
  if (config.role !== 'worker') await tryPort(config.host, config.port).catch((error: unknown) => { throw explainListen(error, config.host, config.port); });
  const connections = config.role === 'web' ? null : await openConnections({ url: database.url, role: database.role, redisUrl: config.redisUrl, log });
  if (connections) opened(connections.close);
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
  const openWorkers = async (): Promise<void> => {
    if (!connections) return;
    const outside = openOutside(config);
    opened(async () => { outside.close(); });
    const exporter = createExporter({ orm, url: database.url, role: database.role, log, dataDirectory: config.dataDirectory });
    opened(exporter.close);
    exportsBy(exporter.run);
    const jobs = await startJobs({ orm, connections, log, areas, vault: openVault(config), outside });
    opened(jobs.close);
  };
  const openDoor = async () => {
    if (!door) return undefined;
    const { startHttp } = await door;
    return startHttp({ orm: open('bureau web', 15_000), config, database, log, portal, ...(metrics && { metrics }) })
      .catch((error: unknown) => { throw explainListen(error, config.host, config.port); });
  };
  // Whoever asks is answered while the workers start, and no longer when they end.
  const http = await openDoor();
  try {
    await openWorkers();
  } finally {
    if (http) opened(http.close);
  }
  unlessStopped();
  if (metrics) {
    const operations = await openOperations({ host: config.metricsHost, port: config.metricsPort!, metrics, ready: answers(() => orm.em.fork().execute('select 1')) })
      .catch((error: unknown) => { throw explainListen(error, config.metricsHost, config.metricsPort!); });
    opened(operations.close);
    say(`✓ 运行指标：${operations.address}/metrics`, 'metrics for operators');
  }
  if (!http) {
    say('✓ 云局后台任务已启动', 'the bureau\'s workers are running');
    return;
  }
  if (config.mode === 'demo') process.stderr.write(`${(await demoAccountLines(orm.em.fork())).join('\n')}\n`);
  say(`✓ 云局已启动：门户 ${http.address} 接口 ${http.address}/graphql`, 'the bureau is open; Ctrl-C stops it');
};
