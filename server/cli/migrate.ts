import { relative } from 'node:path';
import { createMigration, pendingDifference } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { migrationsFolder } from '../database/orm.ts';
import { readConfig } from '../config.ts';
import { Fault } from '../fault.ts';
import { say } from '../log.ts';
import { answer, type Options } from './context.ts';

export interface MigrateOptions extends Options { readonly create?: string; readonly check?: boolean }

/** `migrate` brings the database to this version; `--create` and `--check` are for developers and touch no data. */
export const migrate = async ({ create, check, json }: MigrateOptions): Promise<void> => {
  if (create !== undefined) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(create)) throw new Fault('迁移名称请用小写英文与连字符，如 add-lots', 'a migration is named like add-lots');
    const file = await createMigration(create.replaceAll('-', '_'));
    const path = file === undefined ? null : `${relative(process.cwd(), migrationsFolder)}/${file}`;
    answer({ created: path }, () => (path === null ? '没有差异，未生成迁移 | no difference, nothing written' : `已生成 ${path} | written: read it before you commit it`), json);
  } else if (check === true) {
    const difference = await pendingDifference();
    answer({ pending: difference }, () => (difference === '' ? '实体与迁移一致 | entities and migrations agree' : difference), json);
    if (difference !== '') throw new Fault('实体与迁移不一致，请运行 npm run bureau -- migrate --create <名称>', 'entities and migrations differ, run: npm run bureau -- migrate --create <name>');
  } else {
    const database = await openDatabase(readConfig(), { alone: false, say });
    await database.close();
    answer({ migrated: true }, () => '数据库已是最新 | the database is up to date', json);
  }
};
