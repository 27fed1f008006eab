import type { Config } from '../config.ts';
import { Fault } from '../fault.ts';
import type { Say } from '../log.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

export interface Database {
  /** The owner's connection string. */
  readonly url: string;
  /** The role to work as, see `migrate`. */
  readonly role: string | undefined;
  /** Leaves the server; an embedded one stops with the last program that uses it. */
  close(): Promise<void>;
}

/**
 * The bureau's database, up and migrated. An embedded server that already runs is shared: with `alone`, which the bureau
 * itself asks for, only after no other bureau uses it. `starting`: who started it already.
 */
export const openDatabase = async (config: Config, { alone, say, starting }: { readonly alone: boolean; readonly say: Say; readonly starting?: Promise<Embedded> | undefined }): Promise<Database> => {
  const embedded = config.databaseUrl === undefined ? await (starting ?? startEmbedded({ directory: config.dataDirectory })) : undefined;
  try {
    if (alone && embedded !== undefined && !await embedded.claim()) {
      throw new Fault(`这个数据目录已有一个云局在运行：${config.dataDirectory}`, `a bureau is already running on this data folder: ${config.dataDirectory}`);
    }
    const url = config.databaseUrl ?? embedded!.url();
    const { applied, role } = await migrate({
      url, queue: config.redisUrl === undefined, warn: (chinese, english) => { say(`⚠ ${chinese}`, english); },
    });
    if (applied.length > 0) say(`数据库已升级（${applied.length} 步）`, `database migrated (${applied.length} steps)`);
    return { url, role, close: async () => { await embedded?.stop(); } };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
};
