import type { ServerResponse } from 'node:http';
import { findApiKey, isFrom, touchApiKey } from '../../schema/account/api-key.ts';
import { issueToken, tokenSeconds } from '../../schema/account/access-token.ts';
import type { Scope } from '../../schema/core/access/actor.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { spend } from '../../schema/core/limit/limit.ts';
import type { Identify, Route } from './app.ts';
import { readBody } from './body.ts';

/** From one address, right or wrong. */
const perAddress = { name: 'token', times: 60, minutes: 5 } as const;
const mostBytes = 10_000;

/** As RFC 6749 §5.2 wants to be told. */
const refuse = (response: ServerResponse, status: number, error: string, description: string, head: Readonly<Record<string, string>> = {}): true => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', pragma: 'no-cache', 'x-content-type-options': 'nosniff', ...head }).end(JSON.stringify({ error, error_description: description }));
  return true;
};

/** Name and secret of RFC 6749 §2.3.1: by HTTP Basic, both form-encoded within it, or in the form; not by both. */
const clientOf = (authorization: string | undefined, form: URLSearchParams): { readonly id: string; readonly secret: string } | null => {
  const own = { id: form.get('client_id'), secret: form.get('client_secret') };
  if (authorization === undefined) return own.id !== null && own.secret !== null ? { id: own.id, secret: own.secret } : null;
  const [, basic] = /^Basic ([\w+/=-]+)$/i.exec(authorization) ?? [];
  if (basic === undefined || own.secret !== null) return null;
  const [id, secret] = Buffer.from(basic, 'base64').toString().split(/:(.*)/s).map((part) => new URLSearchParams(`x=${part}`).get('x') ?? '');
  return id && secret ? { id, secret } : null;
};

/**
 * `POST /oauth/token`: a token for a quarter of an hour, for programs that speak OAuth 2.0 (RFC 6749 §4.4, client credentials). The client's id
 * is the key's prefix, its secret the key; `scope` may ask for fewer of the key's scopes. The token ends with its key.
 */
export const tokenRoute = (identify: Identify): Route => async (request, response, url) => {
  if (url.pathname !== '/oauth/token') return false;
  if (request.method !== 'POST') return refuse(response, 405, 'invalid_request', '请用 POST。', { allow: 'POST' });
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(request.headers['content-type'] ?? '')) return refuse(response, 400, 'invalid_request', '请以 application/x-www-form-urlencoded 提交。');
  const form = new URLSearchParams((await readBody(request, mostBytes)).toString('utf8'));
  if ([...new Set(form.keys())].some((name) => form.getAll(name).length > 1)) return refuse(response, 400, 'invalid_request', '参数重复。');
  // What stands in the header is a client's name and secret, which are looked at here.
  const { session: { address }, em: open, vault } = await identify(request);
  const em = open();
  const now = new Date();
  try {
    await spend(em, perAddress, address ?? 'unknown', now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(response, 429, 'temporarily_unavailable', error.message, { 'retry-after': String(perAddress.minutes * 60) });
  }
  const kind = form.get('grant_type');
  if (kind === null) return refuse(response, 400, 'invalid_request', '缺少 grant_type。');
  if (kind !== 'client_credentials') return refuse(response, 400, 'unsupported_grant_type', '只支持 client_credentials。');
  const client = clientOf(request.headers.authorization, form);
  const key = client === null ? null : await findApiKey(em, vault, client.secret, now);
  if (client === null || key === null || !client.secret.startsWith(`bureau_${client.id}_`) || (key.from !== null && !isFrom(key.from, address))) {
    return refuse(response, 401, 'invalid_client', '密钥无效、已到期、已撤销，或不能从此地址使用。', { 'www-authenticate': 'Basic realm="bureau"' });
  }
  const held = key.actor.scopes!;
  const wanted = form.get('scope')?.split(' ').filter(Boolean);
  if (wanted?.some((scope) => !held.has(scope as Scope)) || wanted?.length === 0) return refuse(response, 400, 'invalid_scope', `密钥的范围为：${[...held].join(' ')}。`);
  const scopes = wanted ? [...new Set(wanted as Scope[])].sort() : null;
  await touchApiKey(em, key, now);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', pragma: 'no-cache', 'x-content-type-options': 'nosniff' })
    .end(JSON.stringify({ access_token: issueToken(vault, client.id, scopes, now), token_type: 'Bearer', expires_in: tokenSeconds, scope: (scopes ?? [...held]).join(' ') }));
  return true;
};
