import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BatchReading, readFiles } from '../../schema/core/exchange/batch.ts';
import { ImportBatch } from '../../schema/core/exchange/exchange.entity.ts';
import { importNow } from '../../schema/core/exchange/exchange.ts';
import { exchangeHouse } from '../../schema/core/exchange/house.ts';
import { blockOf, type Block } from '../../schema/core/exchange/report.ts';
import { Fault } from '../fault.ts';
import type { CommandContext, Options } from './context.ts';
import { openVault } from '../vault.ts';

export interface ImportOptions extends Options { readonly dryRun?: boolean; readonly year?: string; readonly region?: string; readonly paths: readonly string[] }

/** `import <folder|files…>`: reads departments' files and, unless it is a dry run, brings what they say into the database. */
export const importFiles = async ({ em, orm, config, say, answer }: CommandContext, { dryRun = false, year, region, paths }: ImportOptions): Promise<void> => {
  const files = await handedOver(paths);
  const setting = { ...(year ? { year: Number(year) } : {}), ...(region ? { regionCode: region } : {}) };
  say(`正在读取 ${files.length} 个文件…`, `reading ${files.length} files`);
  let read: Read | undefined;
  let batch: ImportBatch | null = null;
  if (dryRun) read = readOf(await readFiles(em, exchangeHouse(), files, setting));
  else {
    const id = await importNow(
      { em: () => orm.em.fork(), requestId: null, vault: openVault(config) }, { ...setting, files, seen: (reading) => { read = readOf(reading); } },
      (percent, title) => { say(`${String(percent).padStart(3)}% ${title}`, 'importing'); },
    );
    batch = await orm.em.fork().findOneOrFail(ImportBatch, id);
  }
  const { blocks, unrecognised, ...reading } = read!;
  const changes = batch && { created: batch.created, updated: batch.updated, unchanged: batch.unchanged };
  answer({
    year: reading.year, region: reading.regionCode, dry_run: dryRun, batch: batch?.id ?? null, changes,
    totals: { files: files.length, sheets: blocks.length, rows_read: total(blocks, 'rows_read'), accepted: total(blocks, 'accepted'), rejected: total(blocks, 'rejected_count') },
    blocks, unrecognised,
  }, () => [
    ...blocks.map((block) => `${block.file}${block.sheet ? ` · ${block.sheet}` : ''}：读 ${block.rows_read} 行，采用 ${block.accepted}，退回 ${block.rejected_count}`),
    ...blocks.flatMap((block) => block.rejected.map((row) => `  ✗ ${block.file}${block.sheet ? ` · ${block.sheet}` : ''} 第 ${row.row} 行：${row.message}`)),
    ...unrecognised.map(({ file, sheet }) => `  ? ${file}${sheet ? ` · ${sheet}` : ''}：未识别，未读`),
    batch ? `批次 ${batch.id}：新建 ${batch.created}，修改 ${batch.updated}，未变 ${batch.unchanged}。撤销：npm run bureau -- undo ${batch.id}` : '仅试读，未入库。',
  ]);
};

type Read = ReturnType<typeof readOf>;
/** What is said of a reading; its rows are not kept beside those being stored. */
const readOf = ({ year, regionCode, files }: BatchReading) => ({
  year, regionCode,
  blocks: files.flatMap((file) => file.sheets).map(blockOf),
  unrecognised: files.flatMap((file) => file.unrecognised.map((sheet) => ({ file: file.file, sheet }))),
});

const total = (blocks: readonly Block[], of: 'rows_read' | 'accepted' | 'rejected_count'): number => blocks.reduce((sum, block) => sum + block[of], 0);

/** The files named, and those of the folders named; a folder's hidden and temporary files are nobody's report. */
async function handedOver(paths: readonly string[]): Promise<{ name: string; content: Buffer }[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => { throw new Fault(`没有这个文件或文件夹：${path}`, `no such file or folder: ${path}`); });
    if (!found.isDirectory()) files.push(path);
    else for (const name of (await readdir(path)).sort()) if (/\.(xlsx|csv|xlsm|xls)$/i.test(name) && !/^[.~]/.test(name)) files.push(join(path, name));
  }
  if (files.length === 0) throw new Fault(`没有可导入的文件：${paths.join(' ')}`, 'nothing to import there');
  return Promise.all(files.map(async (path) => ({ name: basename(path), content: await readFile(path) })));
}
