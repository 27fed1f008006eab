import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Area } from '../../schema/core/area.ts';
import { areas } from '../../schema/index.ts';
import { readConfig, type Config } from '../config.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { entities } from '../database/entities.ts';
import { createOrm } from '../database/orm.ts';
import { report } from '../fault.ts';
import { createLog, type Log, type Say, say } from '../log.ts';

/** What a command works with. */
export interface CommandContext {
  readonly orm: MikroORM;
  /** A fork of the command's own. */
  readonly em: EntityManager;
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly areas: readonly Area[];
  /** For the person: goes to stderr. */
  readonly say: Say;
  /** The answer: goes to stdout, as JSON with `--json`, else as the lines of the second argument. Once per command. */
  answer(value: unknown, lines: () => string | readonly string[]): void;
  /** Ends with exit code 1 although an answer was given: rows were rejected, a check found something. */
  fail(): void;
}

export interface Options { readonly json?: boolean }

/**
 * Wraps a command: opens the database (that of a running bureau, the embedded one, or DATABASE_URL), runs it, closes again.
 * With `--json` nothing but JSON reaches stdout.
 */
export const withDatabase = <O extends Options>(command: (context: CommandContext, options: O) => Promise<void>) =>
  async (options: O): Promise<void> => {
    try {
      const config = readConfig();
      const log = createLog(config);
      const database = await openDatabase(config, { alone: false, say });
      try {
        const orm = createOrm({ url: database.url, role: database.role, entities, name: 'bureau cli', pool: { max: 4 }, log: (message) => log.debug(message) });
        try {
          await command({
            orm, em: orm.em.fork(), config, database, log, areas, say, answer: (value, lines) => { answer(value, lines, options.json); },
            fail: () => { process.exitCode = 1; },
          }, options);
        } finally { await orm.close(true); }
      } finally { await database.close(); }
    } catch (error) {
      report(error);
    }
  };

export const answer = (value: unknown, lines: () => string | readonly string[], json = false): void => {
  const text = json ? JSON.stringify(value, null, 2) : [lines()].flat().join('\n');
  process.stdout.write(`${text}\n`);
};
