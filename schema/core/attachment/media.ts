import { Refusal } from '../error/refusal.ts';
import { admitArchive } from '../exchange/guard.ts';
import { listEntries } from '../exchange/zip.ts';

/** What may be added to a record, by its first bytes; the name says nothing. */
export const mediaTypes = {
  'application/pdf': { title: 'PDF', extension: 'pdf' },
  'image/jpeg': { title: 'JPEG 图片', extension: 'jpg' },
  'image/png': { title: 'PNG 图片', extension: 'png' },
  'image/webp': { title: 'WebP 图片', extension: 'webp' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { title: 'Word 文档', extension: 'docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { title: 'Excel 工作簿', extension: 'xlsx' },
  'application/ofd': { title: 'OFD 版式文件', extension: 'ofd' },
} as const;
export type MediaType = keyof typeof mediaTypes;

/** Bytes of one file. */
export const mostBytes = 20 * 1024 * 1024;

/**
 * Says what a file is.
 * @throws Refusal `FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_UNKNOWN_FORMAT`, and what an archive is refused for
 */
export function mediaTypeOf(bytes: Buffer): MediaType {
  if (bytes.length === 0) throw new Refusal({ code: 'FILE_EMPTY', message: '文件是空的。', path: ['file'] });
  if (bytes.length > mostBytes) throw new Refusal({ code: 'FILE_TOO_LARGE', message: '附件超过 20 MB，请压缩或拆分后上传。', path: ['file'] });
  const begins = (text: string, at = 0) => bytes.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'));
  if (begins('%PDF-')) return 'application/pdf';
  if (begins('\xff\xd8\xff')) return 'image/jpeg';
  if (begins('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (begins('RIFF') && begins('WEBP', 8)) return 'image/webp';
  if (begins('PK\x03\x04')) {
    const entries = listEntries(bytes);
    const has = (name: string) => entries.some((entry) => entry.name === name);
    if (has('OFD.xml')) return 'application/ofd';
    admitArchive(bytes.length, entries);
    if (has('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    if (has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  }
  throw new Refusal({ code: 'FILE_UNKNOWN_FORMAT', message: `不支持的附件：只接收 ${[...new Set(Object.values(mediaTypes).map(({ title }) => title))].join('、')}。`, path: ['file'] });
}
