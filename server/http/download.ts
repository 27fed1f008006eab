import type { Download } from '../../schema/core/download.ts';
import { fail, type Identify, type Route } from './app.ts';

const path = /^\/api\/downloads\/([\w-]{1,60})\/([\w.-]{1,100})$/;

/** `GET /api/downloads/<name>/<key>`: files that areas make when they are asked for. */
export const downloadRoute = (identify: Identify, downloads: readonly Download<any, any>[]): Route => async (request, response, url) => {
  if (!url.pathname.startsWith('/api/downloads/')) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') { response.setHeader('allow', 'GET, HEAD'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 GET。'); return true; }
  const context = await identify(request);
  if (context.refused !== null) { fail(response, 401, 'UNAUTHENTICATED', context.refused); return true; }
  const [, name, key] = path.exec(url.pathname) ?? [];
  const download = downloads.find((each) => each.name === name);
  const file = download?.key.test(key!) ? await download.make(context, key!) : null;
  if (!file) { fail(response, 404, 'NOT_FOUND', '没有这个文件，或无权下载。'); return true; }
  const body = Buffer.from(file.body);
  response.writeHead(200, {
    'content-type': file.mediaType, 'content-length': body.length, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  }).end(request.method === 'HEAD' ? undefined : body);
  return true;
};
