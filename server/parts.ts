import type { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from './config.ts';
import type { Database } from './database/open.ts';
import type { Metrics } from './operate/metrics.ts';
import type { Log, Say } from './log.ts';

/** `server/http/server.ts` exports one of these as `startHttp`. It lets listen errors (EADDRINUSE …) through as they are. */
export type StartHttp = (needs: { readonly orm: MikroORM; readonly config: Config; readonly database: Pick<Database, 'url' | 'role'>; readonly log: Log; /** The folder of the portal's build, where that was begun already. */ readonly portal?: Promise<string> | undefined; /** Where it counts what it does. */ readonly metrics?: Metrics }) =>
  Promise<{ /** e.g. `http://localhost:4000` */ readonly address: string; close(): Promise<void> }>;

/** `server/demo.ts` exports one of these as `seedDemo`. Called at every start of a demo: does nothing when there is data. */
export type SeedDemo = (needs: { readonly orm: MikroORM; readonly config: Config; readonly log: Log; readonly say: Say }) => Promise<void>;
