import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { type Allowed, isPublicAddress } from '../../schema/core/outside/address.ts';
import { type Post, type Posted, Unreachable } from '../../schema/core/outside/outside.ts';

/** Everything together: looking up, connecting, sending, and the answer. */
const patience = 15_000;
/** More of an answer is not read, unless whoever asks wants more. */
const mostRead = 16_384;

export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;
const byDns: Resolve = (host) => new Promise((resolve, reject) => { lookUp(host, { all: true, verbatim: true }, (error, found) => { if (error) reject(error); else resolve(found); }); });

export interface PosterOptions {
  readonly allowed: Allowed;
  /** Tests answer for a name themselves. */
  readonly resolve?: Resolve;
  /** Authorities that are trusted besides the usual ones, PEM. */
  readonly ca?: string;
  readonly patience?: number;
}

/**
 * Posts to an address that a stranger chose, or asks it. A name is looked up once; every address that it has must be public, or one
 * that whoever runs the bureau allows; and the connection goes to one of the addresses that were judged. Nothing is
 * followed, no connection is kept, and only https is spoken, but for the allowed places.
 */
export const createPoster = ({ allowed, resolve = byDns, ca, patience: within = patience }: PosterOptions) => async ({ url: given, headers, body, method = 'POST', mostRead: most = mostRead }: Post): Promise<Posted> => {
  if (!URL.canParse(given)) throw new Unreachable('网址无效', true);
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Unreachable('仅允许 https', true);
  if (url.username !== '' || url.password !== '') throw new Unreachable('网址不得含用户名或密码', true);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const deadline = AbortSignal.timeout(within);
  const late = new Promise<never>((_, reject) => { deadline.addEventListener('abort', () => { reject(new Unreachable(`${within / 1000} 秒内没有应答`, false)); }, { once: true }); });
  late.catch(() => undefined);
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await Promise.race([late, resolve(host).catch((error: unknown) => { throw new Unreachable(`找不到主机（${codeOf(error)}）`, false, null, { cause: error }); })]);
  if (addresses.length === 0) throw new Unreachable('找不到主机', false);
  const isAllowed = (address: string): boolean => allowed.host(host) || allowed.address(address);
  if (!addresses.every(({ address }) => isPublicAddress(address) || isAllowed(address))) throw new Unreachable('该主机不在公网，不得推送；内网地址须由系统管理员列入许可', true);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && addresses.every(({ address }) => isAllowed(address)))) throw new Unreachable('仅允许 https', true);

  const options: RequestOptions = {
    method, host, port: url.port || undefined, path: `${url.pathname}${url.search}`, signal: deadline, agent: false, servername: isIP(host) ? '' : host, ...(ca !== undefined && { ca }),
    headers: {
      ...(method === 'POST' && { 'content-type': 'application/json; charset=utf-8' }), 'user-agent': 'cloud-bureau', accept: 'application/json, */*;q=0.1', ...headers,
      ...(method === 'POST' && { 'content-length': String(Buffer.byteLength(body)) }),
    },
    // What was judged is what is connected to: the name is not looked up again.
    lookup: (_, { all }, done) => {
      if (all) (done as unknown as (error: null, found: readonly LookupAddress[]) => void)(null, addresses);
      else done(null, addresses[0]!.address, addresses[0]!.family);
    },
  };
  const answer = new Promise<Posted>((fulfil, reject) => {
    const failed = (error: unknown): void => reject(error instanceof Unreachable ? error : new Unreachable(`连接失败（${codeOf(error)}）`, false, null, { cause: error }));
    const sent = (url.protocol === 'https:' ? secureRequest : plainRequest)(options, (response) => { read(response, most).then(fulfil, failed); });
    sent.on('error', failed);
    sent.on('socket', (socket: Socket) => {
      // And looked at once more when it stands, whatever lies between.
      socket.once('connect', () => { const { remoteAddress: at = '' } = socket; if (!addresses.some(({ address }) => sameAddress(address, at))) sent.destroy(new Unreachable('连接到了未经核准的地址', true)); });
    });
    sent.end(method === 'POST' ? body : undefined);
  });
  return Promise.race([late, answer]);
};

async function read(response: IncomingMessage, most: number): Promise<Posted> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > most) break;
  }
  response.destroy();
  const wait = response.headers['retry-after'];
  return { status: response.statusCode ?? 0, retryAfter: wait !== undefined && /^\d{1,6}$/.test(wait) ? Number(wait) : null, body: Buffer.concat(chunks).subarray(0, most).toString('utf8') };
}

/** `2001:DB8::1` and `2001:db8:0:0:0:0:0:1` are one address. */
const sameAddress = (a: string, b: string): boolean => canonical(a) === canonical(b);
const canonical = (address: string): string => (isIP(address) === 6 ? new URL(`http://[${address}]/`).hostname : address);

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'unknown');
