import { Refusal } from '../error/refusal.ts';

/** What a file may be at most. A department's workbook is far below every one of these. */
export const limits = {
  /** Bytes as uploaded. */
  packed: 20 * 1024 * 1024,
  /** Bytes after unpacking, summed over the archive. */
  unpacked: 50 * 1024 * 1024,
  /** Unpacked to packed, asked only of archives above `ratioFrom`: an honest sheet of repeated values may reach 100 while small. */
  ratio: 100,
  ratioFrom: 10 * 1024 * 1024,
  entries: 2_000,
  /** Columns and rows that hold something. */
  columns: 100,
  rows: 60_000,
  cells: 2_000_000,
  /** Milliseconds and megabytes that reading one file may take. */
  time: 30_000,
  memory: 768,
} as const;

const messages = {
  FILE_EMPTY: '文件是空的，请重新导出后上传。',
  FILE_TOO_LARGE: '文件超过 20 MB，请拆分后上传。',
  FILE_TOO_LARGE_UNPACKED: '文件解压后过大（超过 50 MB 或压缩比异常），未予打开。请另存为普通工作簿或拆分后上传。',
  FILE_TRUNCATED: '文件不完整或已损坏（可能未传完），请重新导出后上传。',
  FILE_OLD_XLS: '这是旧版 Excel（.xls）文件，改后缀名无效。请在 Excel 中“另存为”.xlsx 后上传。',
  FILE_ENCRYPTED: '文件设有打开密码，无法读取。请取消密码后上传。',
  FILE_HAS_MACROS: '文件含有宏，不予接收。请另存为不含宏的 .xlsx 后上传。',
  FILE_UNKNOWN_FORMAT: '无法识别的文件：只接收 .xlsx 工作簿和 .csv 文件。',
  FILE_TOO_MANY_COLUMNS: `工作表的列数超过 ${limits.columns} 列，请删去无关的列后上传。`,
  FILE_TOO_MANY_ROWS: `工作表的行数超过 ${limits.rows} 行，请拆分后上传。`,
  FILE_TOO_SLOW: '文件过于复杂，未能在限定的时间和内存内读完。请拆分后上传。',
  FILE_HAS_NO_SHEET: '文件中没有可读的工作表。',
} as const;

/** Why a whole file is refused. */
export type FileRefusalCode = keyof typeof messages;

/** The refusal of a whole file: nothing of it is read. */
export const fileRefusal = (code: FileRefusalCode, details?: Readonly<Record<string, unknown>>): Refusal =>
  new Refusal({ code, message: messages[code], path: ['file'], ...(details && { details }) });

/** What a file is by its first bytes; its name decides only between text and rubbish. */
export type FileFormat = 'xlsx' | 'csv';

/**
 * Says what a file is, by its content.
 * @throws Refusal `FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_OLD_XLS`, `FILE_ENCRYPTED`, `FILE_TRUNCATED`, `FILE_UNKNOWN_FORMAT`
 */
export const identify = (name: string, bytes: Buffer): FileFormat => {
  if (bytes.length === 0) throw fileRefusal('FILE_EMPTY');
  if (bytes.length > limits.packed) throw fileRefusal('FILE_TOO_LARGE', { bytes: bytes.length });
  if (bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) {
    // A password wraps the workbook into the old container, under a stream of this name in UTF-16.
    throw fileRefusal(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'FILE_ENCRYPTED' : 'FILE_OLD_XLS');
  }
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return 'xlsx';
  if (/\.(csv|txt)$/i.test(name)) return 'csv';
  if (/\.xls$/i.test(name) && bytes[0] === 0x09 && bytes[1] !== undefined && bytes[1] <= 0x08) throw fileRefusal('FILE_OLD_XLS');
  throw fileRefusal('FILE_UNKNOWN_FORMAT');
};

/** What an archive's directory announces of one file inside. */
export interface Announced { readonly name: string; readonly size: number; readonly isEncrypted: boolean }

/**
 * Judges an archive by its directory, before anything is unpacked.
 * @throws Refusal `FILE_TOO_LARGE_UNPACKED`, `FILE_HAS_MACROS`, `FILE_ENCRYPTED`, `FILE_UNKNOWN_FORMAT`
 */
export const admitArchive = (packed: number, entries: readonly Announced[]): void => {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = unpacked > limits.ratioFrom && unpacked / packed > limits.ratio;
  if (unpacked > limits.unpacked || isBomb || entries.length > limits.entries) throw fileRefusal('FILE_TOO_LARGE_UNPACKED', { unpacked, packed });
  if (entries.some((entry) => entry.isEncrypted)) throw fileRefusal('FILE_ENCRYPTED');
  if (entries.some((entry) => /(^|\/)vba(Project|Data)[^/]*$/i.test(entry.name))) throw fileRefusal('FILE_HAS_MACROS');
  if (!entries.some((entry) => entry.name === '[Content_Types].xml')) throw fileRefusal('FILE_UNKNOWN_FORMAT');
};
