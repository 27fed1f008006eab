import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { evaluate } from '../../schema/core/access/evaluate.ts';
import { Attachment } from '../../schema/core/attachment/attachment.entity.ts';
import { mostBytes } from '../../schema/core/attachment/media.ts';
import type { RequestContext } from '../../schema/core/context.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { spend } from '../../schema/core/limit/limit.ts';
import { keepTimesInForce } from '../../schema/core/personal/keeping.ts';
import type { FileStore } from '../files.ts';
import { keepAttachment } from '../keep-attachment.ts';
import type { Log } from '../log.ts';
import { fail, type Identify, type Route } from './app.ts';
import { readBody } from './body.ts';
import { isOurs } from './origin.ts';

const uploads = { name: 'upload', times: 300, minutes: 60 } as const;

/**
 * `POST /api/attachments` (the bytes as the body, the name in `x-file-name`, percent-encoded) keeps a file until an action
 * takes it; `GET /api/attachments/<id>` gives it to whoever sees it in the record's field. Nobody else learns that it exists.
 */
export const attachmentRoute = (identify: Identify, store: FileStore): Route => async (request, response, url) => {
  const place = /^\/api\/attachments(?:\/([\w-]+))?$/.exec(url.pathname);
  if (!place) return false;
  const context = await identify(request);
  if (context.refused !== null) { fail(response, 401, 'UNAUTHENTICATED', context.refused); return true; }
  const [, given] = place;
  if (given === undefined) {
    if (request.method !== 'POST') { response.setHeader('allow', 'POST'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 POST 上传。'); return true; }
    if (!isOurs(request.headers.origin, request.headers.host)) { fail(response, 403, 'FOREIGN_ORIGIN', '请从本站上传。'); return true; }
    if (context.actor.personId === null) { fail(response, 401, 'UNAUTHENTICATED', '请先登录。'); return true; }
    try {
      await spend(context.em(), uploads, context.actor.personId, context.clock?.() ?? new Date());
      const bytes = await readBody(request, mostBytes + 1);
      const name = nameOf(request.headers['x-file-name']);
      const { id, mediaType } = await keepAttachment(context.em(), store, { name, bytes, by: context.actor.personId });
      response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify({ id: `att_${id}`, name, mediaType, size: bytes.length }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(422, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
        .end(JSON.stringify({ errors: error.reasons.map(({ code, message }) => ({ message, extensions: { code } })) }));
    }
    return true;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') { response.setHeader('allow', 'GET, HEAD'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 GET。'); return true; }
  const found = await seen(context, given);
  const size = found && await store.size(found.file);
  if (!found || size === null) { fail(response, 404, 'NOT_FOUND', '没有这个附件，或您无权查看。'); return true; }
  // Pictures and PDFs show in the browser, in a box of their own; the rest is saved.
  const shows = /^(image\/|application\/pdf$)/.test(found.mediaType);
  response.writeHead(200, {
    'content-type': found.mediaType, 'content-length': size, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin', 'content-disposition': `${shows ? 'inline' : 'attachment'}; filename="attachment"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
  });
  if (request.method === 'HEAD') response.end();
  else store.read(found.file).on('error', () => response.destroy()).pipe(response);
  return true;
};

/** A name is shown to people and goes nowhere else: no path, no control characters. */
function nameOf(header: string | string[] | undefined): string {
  let name = '';
  try { name = decodeURIComponent(String(header ?? '')); } catch { /* not a name */ }
  return name.normalize('NFC').replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim().slice(0, 255) || '附件';
}

/** The attachment, if this actor sees it: in a field of its record, or as one not yet taken that is his own. */
async function seen({ model, em: fork, actor }: RequestContext, globalId: string): Promise<Attachment | null> {
  const decoded = model.decode(globalId);
  if (decoded?.type.name !== 'Attachment') return null;
  const em = fork();
  const found = await em.findOne(Attachment, decoded.id);
  if (!found) return null;
  if (found.objectId == null) return actor.personId !== null && found.uploadedBy === actor.personId ? found : null;
  for (const type of model.types.values()) {
    if (type.entity.className !== found.objectType) continue;
    for (const field of type.fields.values()) {
      const { source } = field;
      if (source.kind !== 'list' || source.target().name !== decoded.type.class.name || source.where?.kind !== 'is' || source.where.value !== found.kind) continue;
      const row = await em.findOne(type.entity.class as never, { id: found.objectId } as never) as object | null;
      if (row && (await evaluate(type.rows, row, actor, em)) && (await evaluate(field.condition, row, actor, em))) return found;
    }
  }
  return null;
}

/** What nobody took in time (the rule `retention`) goes, and so do bytes that no row knows of: an upload that was cut off between the two. */
export async function sweepAttachments(orm: MikroORM, store: FileStore, log: Log): Promise<void> {
  const em = orm.em.fork() as EntityManager;
  const days = (await keepTimesInForce(em, new Date())).times['unattached-files']!;
  const stale = await em.execute<{ file: string }[]>('delete from attachment where object_id is null and uploaded_at < clock_timestamp() - make_interval(days => ?) returning file', [days]);
  for (const { file } of stale) await store.remove(file);
  const old = await store.olderThan(new Date(Date.now() - days * 86_400_000));
  for (let from = 0; from < old.length; from += 1_000) {
    const part = old.slice(from, from + 1_000);
    const known = new Set((await em.execute<{ file: string }[]>(`select file from attachment where file = any(?::text[])`, [`{${part.join(',')}}`])).map(({ file }) => file));
    for (const file of part) if (!known.has(file)) await store.remove(file);
  }
  if (stale.length > 0) log.info({ removed: stale.length }, 'attachments that nobody took were removed');
}
