import { once } from 'node:events';
import { keepTimesInForce } from '../../schema/core/personal/keeping.ts';
import { recordExport } from '../../schema/protection/sharing.ts';
import { fail, type Identify, type Route } from './app.ts';

const path = /^\/api\/exports\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** `GET /api/exports/<id>`: an export of a list, piece by piece, to whoever asked for it and nobody else, as long as it is kept. */
export const exportedRoute = (identify: Identify): Route => async (request, response, url) => {
  if (!url.pathname.startsWith('/api/exports/')) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') { response.setHeader('allow', 'GET, HEAD'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 GET。'); return true; }
  const context = await identify(request);
  if (context.refused !== null) { fail(response, 401, 'UNAUTHENTICATED', context.refused); return true; }
  const [, id] = path.exec(url.pathname) ?? [];
  const em = context.em();
  const { times } = await keepTimesInForce(em, new Date());
  // Who acts for another organization now sees other rows: the file is for the one that he asked as.
  const [found] = id === undefined || context.actor.kind !== 'person' ? [] : await em.execute<{ title: string; bytes: number; day: string; rows: number }[]>(
    `select title, bytes, rows, to_char(finished_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from list_export
      where id = ? and person_id = ? and organization_id is not distinct from ?::uuid and finished_at > clock_timestamp() - make_interval(days => ?)`, [id, context.actor.personId, context.actor.organizationId, times['list-exports']!]);
  if (!found) { fail(response, 404, 'NOT_FOUND', '没有这个文件，或已过期，或无权下载。'); return true; }
  // Written down before it is given.
  if (request.method !== 'HEAD') await recordExport(em, context.actor, { way: 'EXPORT', list: found.title, rows: found.rows });
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-length': found.bytes, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename="list.xlsx"; filename*=UTF-8''${encodeURIComponent(`${found.title} ${found.day}.xlsx`)}`,
  });
  if (request.method === 'HEAD') { response.end(); return true; }
  for (let part = 1; !response.destroyed; part += 1) {
    const [piece] = await em.execute<{ content: Buffer }[]>('select content from list_export_part where export_id = ? and part = ?', [id, part]);
    if (!piece) break;
    if (!response.write(piece.content)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
  return true;
};
