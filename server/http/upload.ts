import { importBatchLifecycle } from '../../schema/core/exchange/exchange.lifecycle.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import { fail, type Identify, type Route } from './app.ts';
import { readBody } from './body.ts';
import { isOurs } from './origin.ts';

/** All files of one batch together. */
const most = 40_000_000;

/**
 * `POST /api/imports`: files as `multipart/form-data` (parts `file`, and `year`, `region` as text), answered with the
 * batch's id and what is to be read at it: the preview. A page of another site cannot send it: the Origin must be ours,
 * or the request carry a key.
 */
export const uploadRoute = (identify: Identify): Route => async (request, response, url) => {
  if (url.pathname !== '/api/imports') return false;
  if (request.method !== 'POST') { response.setHeader('allow', 'POST'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 POST 上传。'); return true; }
  if (request.headers.authorization === undefined && !isOurs(request.headers.origin, request.headers.host)) {
    fail(response, 403, 'FOREIGN_ORIGIN', '请从本站上传。');
    return true;
  }
  const context = await identify(request);
  if (context.refused !== null || context.actor.kind === 'public') { fail(response, 401, 'UNAUTHENTICATED', context.refused ?? '请先登录。'); return true; }
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) { fail(response, 415, 'UNSUPPORTED_MEDIA_TYPE', '请以 multipart/form-data 上传文件。'); return true; }
  const body = await readBody(request, most);
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  } catch {
    fail(response, 400, 'BAD_REQUEST', '上传内容不完整。');
    return true;
  }
  const files = await Promise.all(form.getAll('file').filter((part) => typeof part !== 'string').map(async (part) => ({ name: part.name.slice(0, 255), content: new Uint8Array(await part.arrayBuffer()) })));
  const text = (name: string): string | undefined => { const value = form.get(name); return typeof value === 'string' && value !== '' ? value : undefined; };
  const year = text('year');
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) { fail(response, 400, 'BAD_USER_INPUT', '年度应为四位数字。'); return true; }
  const regionCode = text('region');
  try {
    const id = await perform(context, importBatchLifecycle, 'preview', { input: { files, ...(year ? { year: Number(year) } : {}), ...(regionCode ? { regionCode } : {}) } });
    response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify({ id: `imp_${id}` }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    response.writeHead(422, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
      .end(JSON.stringify({ errors: error.reasons.map(({ code, message, details }) => ({ message, extensions: { code, ...details } })) }));
  }
  return true;
};
