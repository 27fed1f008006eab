import { z } from 'zod';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { spend } from '../../schema/core/limit/limit.ts';
import { recordExport } from '../../schema/protection/sharing.ts';
import { fail, type Identify, type Route } from './app.ts';
import { readBody } from './body.ts';
import { isOurs } from './origin.ts';

/** More takes so long to write that everyone else would wait. */
const mostCells = 500_000;
const table = z.object({
  title: z.string().min(1).max(31),
  columns: z.array(z.string().max(100)).min(1).max(100),
  rows: z.array(z.array(z.string().max(4_000).nullable())).max(20_000),
}).refine(({ columns, rows }) => columns.length * rows.length <= mostCells);

const exports = { name: 'export', times: 60, minutes: 60 } as const;

/**
 * `POST /export/table.xlsx`: a table as a screen shows it, as a workbook. Every cell is text, so that codes keep their
 * zeros and digits, and none is a formula. The last line says who took it away and when.
 */
export const exportRoute = (identify: Identify): Route => async (request, response, url) => {
  if (url.pathname !== '/export/table.xlsx') return false;
  if (request.method !== 'POST') { response.setHeader('allow', 'POST'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 POST。'); return true; }
  const context = await identify(request);
  if (context.refused !== null) { fail(response, 401, 'UNAUTHENTICATED', context.refused); return true; }
  const at = new Date();
  if (context.actor.kind !== 'key' && !isOurs(request.headers.origin, request.headers.host)) { fail(response, 403, 'FOREIGN_ORIGIN', '请从本站导出。'); return true; }
  try {
    await spend(context.em(), exports, context.actor.personId ?? context.actor.organizationId ?? context.session.address ?? 'unknown', at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fail(response, 429, 'RATE_LIMITED', error.reasons[0]!.message);
    return true;
  }
  const parsed = await readBody(request, 20_000_000).then((body) => table.safeParse(JSON.parse(body.toString('utf8')))).catch(() => null);
  if (!parsed?.success) { fail(response, 400, 'BAD_USER_INPUT', '表格内容无效或过大。'); return true; }
  const { title, columns, rows } = parsed.data;
  // Written down before it is given.
  await recordExport(context.em(), context.actor, { way: 'EXPORT', list: title, rows: rows.length });
  const time = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  const text = (value: string | null) => (value === null ? null : { type: String, value });
  const sheet = [
    columns.map((value) => ({ type: String, value, fontWeight: 'bold' as const, backgroundColor: '#eef1f5' })),
    ...rows.map((row) => columns.map((_, index) => text(row[index] ?? null))),
    [text(`导出：${context.actor.name} ${time}`), ...columns.slice(1).map(() => null)],
  ];
  const widths = columns.map((column, index) => ({ width: Math.min(60, 4 + Math.max(...[column, ...rows.slice(0, 200).map((row) => row[index] ?? '')].map(displayWidth))) }));
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const workbook = await writeExcelFile(sheet as never, { sheet: title.replace(/[\\/?*[\]:]/g, ' '), columns: widths, stickyRowsCount: 1 } as never).toBuffer();
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-length': workbook.length, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename="table.xlsx"; filename*=UTF-8''${encodeURIComponent(`${title} ${time.slice(0, 10)}.xlsx`)}`,
  }).end(workbook);
  return true;
};

/** Chinese characters are twice as wide. */
const displayWidth = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
