import { createHash, createHmac, generateKeyPairSync, type JsonWebKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const close = async (server: Server): Promise<void> => { server.closeAllConnections(); await new Promise((resolve) => { server.close(resolve); }); };
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

export interface SigningKey { readonly kid: string; readonly alg: 'RS256' | 'ES256'; readonly private: KeyObject; readonly jwk: JsonWebKey }
export function signingKey(kid: string, alg: SigningKey['alg']): SigningKey {
  const { privateKey, publicKey } = alg === 'RS256' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { kid, alg, private: privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' } };
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export function signed(key: SigningKey, claims: object, header: object = {}): string {
  const text = `${part({ alg: key.alg, kid: key.kid, typ: 'JWT', ...header })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key: key.private, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
/** The same claims, signed as the header says by whoever has read the published keys: with nothing, or with the public key as a secret. */
export const forged = (claims: object, header: { alg: string; kid?: string }, secret?: string): string => {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${secret === undefined ? '' : createHmac('sha256', secret).update(text).digest('base64url')}`;
};

export interface Granted { readonly subject: string; readonly nonce: string; readonly challenge: string; readonly redirectUri: string; readonly more: object }

/** A provider of OpenID Connect that keeps to the standard: codes are good once, for whoever knows the verifier and the client's secret. */
export interface OidcServer {
  readonly issuer: string;
  key: SigningKey;
  /** Other claims or another token than it would give. */
  token: (claims: Record<string, unknown>, key: SigningKey) => string;
  /** Asked for tokens so often. */
  readonly exchanges: string[];
  /** Other words in the discovery document. */
  discovery: Record<string, unknown>;
  /** The person at the browser signs in there and agrees: the address to which the browser is sent back. */
  agree(location: string, subject: string, more?: object): string;
  close(): Promise<void>;
}

export async function startOidcServer({ clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string }): Promise<OidcServer> {
  const codes = new Map<string, Granted>();
  const published = new Set<JsonWebKey>();
  const server = createServer((request, response) => {
    const send = (status: number, value: unknown): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value)); };
    if (request.url === '/.well-known/openid-configuration') {
      return send(200, {
        issuer: own.issuer, authorization_endpoint: `${own.issuer}/authorize?theme=plain`, token_endpoint: `${own.issuer}/token`, jwks_uri: `${own.issuer}/keys`,
        response_types_supported: ['code'], code_challenge_methods_supported: ['S256'], ...own.discovery,
      });
    }
    if (request.url === '/keys') return send(200, { keys: [...published.add(own.key.jwk), { kty: 'oct', kid: 'other' }] });
    if (request.url !== '/token' || request.method !== 'POST') return send(404, {});
    void bodyOf(request).then((body) => {
      own.exchanges.push(body);
      const form = new URLSearchParams(body);
      const granted = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const isClient = request.headers.authorization === `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`;
      if (!isClient) return send(401, { error: 'invalid_client' });
      const verifier = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
      if (!granted || form.get('grant_type') !== 'authorization_code' || granted.redirectUri !== form.get('redirect_uri') || granted.challenge !== verifier) return send(400, { error: 'invalid_grant' });
      const now = Math.floor(Date.now() / 1000);
      return send(200, { access_token: 'not-looked-at', token_type: 'Bearer', id_token: own.token({ iss: own.issuer, sub: granted.subject, aud: clientId, nonce: granted.nonce, iat: now, exp: now + 300, name: '张三', email: 'known@example.com', ...granted.more }, own.key) });
    });
  });
  const own: OidcServer & { issuer: string } = {
    issuer: '', key: signingKey('first', 'RS256'), token: (claims, key) => signed(key, claims), exchanges: [], discovery: {},
    agree(location, subject, more = {}) {
      const { origin, pathname, searchParams: asked } = new URL(location);
      if (`${origin}${pathname}` !== `${own.issuer}/authorize`) throw new Error(`the browser was sent to ${location}`);
      for (const [name, value] of Object.entries({ response_type: 'code', client_id: clientId, scope: 'openid', code_challenge_method: 'S256', theme: 'plain' })) if (asked.get(name) !== value) throw new Error(`${name} is ${asked.get(name)}`);
      const code = randomBytes(16).toString('hex');
      codes.set(code, { subject, nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')!, redirectUri: asked.get('redirect_uri')!, more });
      const back = new URL(asked.get('redirect_uri')!);
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state')!);
      return back.href;
    },
    close: () => close(server),
  };
  own.issuer = await listen(server);
  return own;
}

/** A platform that gives tickets, as Zhejiang's does; its gateway checks the application's signature. */
export interface TicketServer {
  readonly address: string;
  readonly loginUrl: string;
  agree(location: string, account: unknown): string;
  close(): Promise<void>;
}

export async function startTicketServer({ appId, accessKey, secretKey }: { readonly appId: string; readonly accessKey: string; readonly secretKey: string }): Promise<TicketServer> {
  const [tickets, tokens] = [new Map<string, unknown>(), new Map<string, unknown>()];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const send = (status: number, value: unknown): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value)); };
      const said = (name: string): string => String(request.headers[`x-bg-${name}`] ?? '');
      const { pathname, search } = new URL(request.url!, 'http://platform');
      const wanted = createHmac('sha256', secretKey).update(`POST\n${pathname}\n${search.slice(1)}\n${accessKey}\n${said('date-time')}\n`).digest('base64');
      if (request.method !== 'POST' || said('hmac-signature') !== wanted || said('hmac-access-key') !== accessKey || Math.abs(Date.parse(said('date-time')) - Date.now()) > 90_000) return send(403, { message: 'signature' });
      const given = JSON.parse(body) as Record<string, string>;
      if (pathname === '/sso/access_token') {
        const account = tickets.get(given['ticketId'] ?? '');
        tickets.delete(given['ticketId'] ?? '');
        if (account === undefined || given['appId'] !== appId) return send(200, { success: false, errorCode: '4001' });
        const accessToken = randomBytes(16).toString('hex');
        tokens.set(accessToken, account);
        return send(200, { success: true, data: { accessToken } });
      }
      const account = tokens.get(given['token'] ?? '');
      return account === undefined ? send(200, { success: false }) : send(200, { success: true, data: { personInfo: { userId: account, userName: '张三', phone: '13900001111' } } });
    });
  });
  const address = await listen(server);
  return {
    address, loginUrl: `${address}/login?appId=${appId}&goto={callback}`,
    agree(location, account) {
      const back = new URL(new URL(location).searchParams.get('goto')!);
      const ticket = randomBytes(16).toString('hex');
      tickets.set(ticket, account);
      back.searchParams.set('ticketId', ticket);
      return back.href;
    },
    close: () => close(server),
  };
}
