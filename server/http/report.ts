import { evaluate } from '../../schema/core/access/evaluate.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import { reportIssueLifecycle } from '../../schema/indicator/lifecycle/report.ts';
import { reportTemplateLifecycle } from '../../schema/indicator/lifecycle/template.ts';
import { builtInTemplate } from '../../schema/indicator/report/generate.ts';
import { ReportIssue, ReportTemplate } from '../../schema/indicator/report/report.entity.ts';
import { fail, type Identify, type Route } from './app.ts';
import { readBody } from './body.ts';
import { isOurs } from './origin.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mostBytes = 5_000_000;

/**
 * The annual summary's Word files: `GET /api/reports/<id>` the summary, `GET /api/reports/templates/<id>` a template
 * (`built-in` the one that comes with the bureau), `POST /api/reports/templates` hands one in (the bytes as the body, the
 * name in `x-file-name`, percent-encoded): what is wrong with its tags is answered with the paragraph it stands in.
 */
export const reportRoute = (identify: Identify): Route => async (request, response, url) => {
  const place = /^\/api\/reports\/(templates(?=\/|$))?\/?([\w-]*)$/.exec(url.pathname);
  if (!place) return false;
  const context = await identify(request);
  if (context.refused !== null || context.actor.kind === 'public') { fail(response, 401, 'UNAUTHENTICATED', context.refused ?? '请先登录。'); return true; }
  const [, ofTemplates, given] = place;
  if (ofTemplates && given === '') {
    if (request.method !== 'POST') { response.setHeader('allow', 'POST'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 POST 上传。'); return true; }
    if (request.headers.authorization === undefined && !isOurs(request.headers.origin, request.headers.host)) { fail(response, 403, 'FOREIGN_ORIGIN', '请从本站上传。'); return true; }
    let name = '';
    try { name = decodeURIComponent(String(request.headers['x-file-name'] ?? '')).normalize('NFC').replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, 200); } catch { /* not a name */ }
    try {
      const id = await perform(context, reportTemplateLifecycle, 'upload', { input: { name: name || '模板.docx', content: await readBody(request, mostBytes + 1) } });
      response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify({ id: `rtp_${id}` }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(422, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
        .end(JSON.stringify({ errors: error.reasons.map(({ code, message, details }) => ({ message, extensions: { code, ...details } })) }));
    }
    return true;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') { response.setHeader('allow', 'GET, HEAD'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 GET。'); return true; }
  const found = ofTemplates ? await template(context, given!) : await report(context, given!);
  if (!found) { fail(response, 404, 'NOT_FOUND', '没有这份文件，或您无权查看。'); return true; }
  response.writeHead(200, {
    'content-type': word, 'content-length': found.content.length, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': `attachment; filename="report.docx"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
  });
  if (request.method === 'HEAD') response.end(); else response.end(found.content);
  return true;
};

interface Found { readonly name: string; readonly content: Uint8Array }
type Context = Awaited<ReturnType<Identify>>;

async function report({ model, em: fork, actor }: Context, globalId: string): Promise<Found | null> {
  const decoded = model.decode(globalId);
  if (decoded?.type.name !== 'ReportIssue') return null;
  const em = fork();
  const row = await em.findOne(ReportIssue, decoded.id, { populate: ['document'] });
  if (!row?.document || !(await evaluate(reportIssueLifecycle.visible, row, actor, em))) return null;
  return { name: `${row.title}${row.state === 'FROZEN' ? '' : '（未印发）'}.docx`, content: row.document };
}

async function template({ model, em: fork, actor }: Context, given: string): Promise<Found | null> {
  const em = fork();
  if (given === 'built-in') return (await evaluate(reportTemplateLifecycle.visible, {}, actor, em)) ? { name: '年度总结模板.docx', content: await builtInTemplate() } : null;
  const decoded = model.decode(given);
  if (decoded?.type.name !== 'ReportTemplate') return null;
  const row = await em.findOne(ReportTemplate, decoded.id, { populate: ['content'] });
  if (!row || !(await evaluate(reportTemplateLifecycle.visible, row, actor, em))) return null;
  return { name: row.name.endsWith('.docx') ? row.name : `${row.name}.docx`, content: row.content! };
}
