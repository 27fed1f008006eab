import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { report } from '../fault.ts';
import { backup, type BackupOptions } from './backup.ts';
import { check } from './check.ts';
import { type Options, withDatabase } from './context.ts';
import { exportAll } from './export.ts';
import { type FiguresOptions, printFigures } from './figures.ts';
import { type ImportOptions, importFiles } from './import.ts';
import { verifyJournal } from './journal.ts';
import { type ArchiveOptions, archiveYear, verifyArchive } from './journal-archive.ts';
import { migrate, type MigrateOptions } from './migrate.ts';
import { type OrganizationAddOptions, organizationAdd } from './organization.ts';
import { rotate } from './rotate.ts';
import { restore, type RestoreOptions } from './restore.ts';
import { undo } from './undo.ts';
import { userAdd, type UserAddOptions } from './user.ts';

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

bureau.command('import')
  .argument('<paths...>', '文件夹或文件 | folders or files')
  .description('导入部门工作簿 | import departments\' workbooks')
  .option('--dry-run', '只读取与检查，不入库 | read and check only')
  .option('--year <year>', '报告年度，缺省从文件判断 | the reporting year')
  .option('--region <code>', '县的区划代码，缺省从文件判断 | the county\'s code')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((paths: string[], options: Omit<ImportOptions, 'paths'>) => withDatabase(importFiles)({ ...options, paths }));

bureau.command('undo')
  .argument('<batch>', '批次编号 | the batch')
  .description('撤销一个导入批次 | undo an import')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((batch: string, options: Options) => withDatabase(undo)({ ...options, batch }));

bureau.command('figures')
  .description('一年的全部数字 | all figures of a year')
  .requiredOption('--year <year>', '年度 | the year')
  .option('--region <code>', '区划代码，只有一个县时可省 | the county or township')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((options: FiguresOptions) => withDatabase(printFigures)(options));

bureau.command('organization')
  .description('单位 | organizations')
  .command('add')
  .description('建立名录之外的单位 | add one that no register brings')
  .requiredOption('--name <name>', '全名 | whole name')
  .requiredOption('--kind <kind>', 'DEPARTMENT、TOWNSHIP、UNIVERSITY、INSTITUTE、OPERATOR、VILLAGE_COLLECTIVE、OTHER')
  .requiredOption('--region <code>', '所属县或镇街的区划代码 | code of its county or township')
  .option('--code <code>', '统一社会信用代码 | credit code')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((options: OrganizationAddOptions) => withDatabase(organizationAdd)(options));

bureau.command('user')
  .description('账户 | accounts')
  .command('add')
  .description('建立账户 | add an account')
  .requiredOption('--login <name>', '登录名 | login name')
  .requiredOption('--name <name>', '姓名 | name')
  .requiredOption('--org <org>', '信用代码或单位全名 | credit code or whole name')
  .requiredOption('--role <roles>', '角色，逗号分隔 | roles, comma-separated')
  .option('--phone <phone>', '电话 | phone')
  .option('--password-stdin', '从标准输入读密码，缺省则生成 | password from stdin; made up when absent')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((options: UserAddOptions) => withDatabase(userAdd)(options));

const journal = bureau.command('journal').description('操作日志 | the journal');
journal.command('verify')
  .description('封存并核验日志 | seal and verify the journal')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((options: Options) => withDatabase(verifyJournal)(options));
journal.command('archive')
  .argument('<folder>', '归档到的文件夹 | where to')
  .description('把期满的一年写成文件并移出数据库 | a year whose time online is over, into a file and out of the database')
  .requiredOption('--year <year>', '年度 | the year')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((folder: string, options: Omit<ArchiveOptions, 'folder'>) => withDatabase(archiveYear)({ ...options, folder }));
journal.command('verify-archive')
  .argument('<file>', '归档文件 | the file')
  .description('核验归档的一年 | prove a year that has left')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((file: string, options: Options) => withDatabase(verifyArchive)({ ...options, file }));

bureau.command('rotate')
  .description('把密存的数据换到现用的密钥与算法下 | seal everything anew under today\'s secret and suite')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((options: Options) => withDatabase(rotate)(options));

bureau.command('check')
  .description('检查数据是否自洽 | check the invariants of the data')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((options: Options) => withDatabase(check)(options));

bureau.command('export')
  .argument('<folder>', '导出到的文件夹 | where to')
  .description('导出全部数据 | export everything')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((folder: string, options: Options) => withDatabase(exportAll)({ ...options, folder }));

bureau.command('backup')
  .argument('<folder>', '备份目录 | where to')
  .description('备份内置数据库与附件，此后持续留存日志 | back up the embedded database and the files, and keep its log from now on')
  .option('--keep <count>', '保留最近几次 | how many to keep', '7')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((folder: string, options: Omit<BackupOptions, 'folder'>) => backup({ ...options, folder }));

bureau.command('restore')
  .argument('<folder>', '备份目录 | where from')
  .description('恢复到空的数据目录，并核验 | bring it back into an empty data folder, and verify')
  .option('--to <second>', '恢复到哪一秒（北京时间），缺省为日志末尾 | as it stood then; to the end of the log when absent')
  .option('--json', '只输出 JSON | answer in JSON')
  .action((folder: string, options: Omit<RestoreOptions, 'folder'>) => restore({ ...options, folder }));

bureau.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode; // it has said why
  else report(error);
});
