import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { report } from '../fault.ts';
import { migrate, type MigrateOptions } from './migrate.ts';

// Each command is a file here that exports a function `(context, options)`, registered below through `withDatabase`
// of context.ts. Use `npm run --silent bureau -- …` where only the answer may reach stdout: npm prints a banner otherwise.
const bureau = new Command('bureau')
  .description('云局管理命令 | commands of the bureau')
  .helpOption('-h, --help', '帮助 | help')
  .helpCommand(false)
  .showHelpAfterError('（加 --help 查看用法 | add --help for usage）')
  .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
  .exitOverride();

bureau.command('migrate')
  .description('升级数据库 | bring the database to this version')
  .option('--create <name>', '把实体与迁移的差异写成新迁移 | write the pending difference as a new migration')
  .option('--check', '实体与迁移不一致时退出码为 1 | exit code 1 if entities and migrations differ')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((options: MigrateOptions) => migrate(options));

try {
  await bureau.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode; // it has said why
  else report(error);
}
