import { createServer as createPlain, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allowedFrom, isPublicAddress } from '../schema/core/outside/address.ts';
import { Unreachable, type Posted } from '../schema/core/outside/outside.ts';
import { readConfig } from '../server/config.ts';
import { createPoster, type PosterOptions } from '../server/outside/post.ts';

const pem = (name: string): string => readFileSync(new URL(`fixtures/tls/partner.${name}`, import.meta.url), 'utf8');
const nothing = allowedFrom([]);
const loopback = allowedFrom(['127.0.0.1']);

interface Heard { readonly method: string; readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }
const heard: Heard[] = [];
let answer: (request: IncomingMessage) => { status?: number; headers?: Record<string, string>; body?: string } | null = () => ({});
const servers: Server[] = [];
const ports: { plain: number; secure: number } = { plain: 0, secure: 0 };

beforeAll(async () => {
  const handle: Parameters<typeof createPlain>[1] = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ method: request.method!, path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() });
      const given = answer(request);
      if (given) response.writeHead(given.status ?? 200, given.headers).end(given.body ?? '');
    });
  };
  const [plain, secure] = [createPlain(handle), createSecure({ key: pem('key'), cert: pem('pem') }, handle)];
  servers.push(plain, secure as unknown as Server);
  for (const server of servers) await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  ports.plain = (plain.address() as AddressInfo).port;
  ports.secure = (secure.address() as AddressInfo).port;
});
afterAll(async () => { for (const server of servers) { server.closeAllConnections(); await new Promise((resolve) => { server.close(resolve); }); } });
beforeEach(() => { heard.length = 0; answer = () => ({}); });

const post = (url: string, options: Partial<PosterOptions> = {}): Promise<Posted> => createPoster({ allowed: nothing, ...options })({ url, headers: { 'x-test': '1' }, body: '{"a":1}' });
/** What came of it, and whether it is any use to try again. */
const refusal = async (url: string, options: Partial<PosterOptions> = {}): Promise<string> => post(url, options).then(() => 'sent', (error: unknown) => {
  if (!(error instanceof Unreachable)) throw error;
  return `${error.isFinal ? 'final' : 'again'} ${error.message}`;
});
const resolved = (...answers: string[][]) => {
  const asked: string[] = [];
  let turn = 0;
  return { asked, resolve: async (host: string) => { asked.push(host); return answers[Math.min(turn++, answers.length - 1)]!.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })); } };
};

describe('which addresses are public', () => {
  test('what leads into the house is not, however it is written', () => {
    for (const address of [
      '127.0.0.1', '127.255.255.254', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.100.100.200', '192.0.0.192', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1',
      '224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16',
      '::1', '::', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001:db8::1', '2001::1', '100::1', '3fff::1',
      '', 'localhost', '127.1', '0177.0.0.1', '2130706433',
    ]) expect([address, isPublicAddress(address)]).toEqual([address, false]);
    for (const address of ['8.8.8.8', '114.114.114.114', '172.15.255.255', '172.32.0.1', '100.63.255.255', '2400:3200::1', '2606:4700:4700::1111']) expect([address, isPublicAddress(address)]).toEqual([address, true]);
  });

  test('no private IPv4 network has a hole', () => {
    const private_ = fc.oneof(
      fc.nat(2 ** 24 - 1).map((n) => [10, n >> 16 & 255, n >> 8 & 255, n & 255]), fc.nat(2 ** 20 - 1).map((n) => [172, 16 + (n >> 16), n >> 8 & 255, n & 255]),
      fc.nat(2 ** 16 - 1).map((n) => [192, 168, n >> 8, n & 255]), fc.nat(2 ** 24 - 1).map((n) => [127, n >> 16 & 255, n >> 8 & 255, n & 255]), fc.nat(2 ** 16 - 1).map((n) => [169, 254, n >> 8, n & 255]),
    ).map((parts) => parts.join('.'));
    fc.assert(fc.property(private_, (address) => !isPublicAddress(address) && !isPublicAddress(`::ffff:${address}`)), { numRuns: 500 });
  });

  test('whoever runs the bureau lets in hosts, addresses and networks, and nothing that is none', () => {
    const allowed = allowedFrom(['10.1.0.0/16', 'fd00:1::/64', '192.168.3.4', 'hook.gov.internal']);
    expect(['10.1.200.1', 'fd00:1::5', '192.168.3.4'].every(allowed.address)).toBe(true);
    expect(['10.2.0.1', 'fd00:2::1', '192.168.3.5', 'hook.gov.internal'].some(allowed.address)).toBe(false);
    expect([allowed.host('HOOK.gov.internal'), allowed.host('gov.internal'), allowed.host('x.hook.gov.internal')]).toEqual([true, false, false]);
    for (const wrong of ['10.0.0.0/33', '10.0.0.0/8/8', 'name/8', '*', 'a..b', '10.0.0.0/']) expect(() => allowedFrom([wrong])).toThrow();
    const faulty = (): string => { try { readConfig({ OUTSIDE_ALLOW: '10.0.0.0/99' }); return 'taken'; } catch (error) { return (error as AggregateError).errors.map(String).join(); } };
    expect(faulty()).toContain('OUTSIDE_ALLOW');
    expect(readConfig({ OUTSIDE_ALLOW: ' 10.0.0.0/8, hook.example ', BUREAU_SECRET: 'x' }).outsideAllow).toEqual(['10.0.0.0/8', 'hook.example']);
  });
});

describe('what is sent to an address that a stranger chose', () => {
  test('never goes to a private address: by number, in any spelling, by name, or beside a public one', async () => {
    const { plain, secure } = ports;
    const insides = [
      `https://127.0.0.1:${secure}/`, `https://127.1:${secure}/`, `https://2130706433:${secure}/`, `https://0x7f.1:${secure}/`, `https://0177.0.0.1:${secure}/`, `https://[::1]:${secure}/`, `https://[::ffff:127.0.0.1]:${secure}/`, `https://[::ffff:7f00:1]:${secure}/`,
      `https://0.0.0.0:${secure}/`, `https://localhost:${secure}/`, 'https://169.254.169.254/latest/meta-data/', 'https://10.0.0.1/', `http://127.0.0.1:${plain}/`,
    ];
    for (const url of insides) expect([url, await refusal(url)]).toEqual([url, expect.stringContaining('final 该主机不在公网')]);
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['::1', '2606:4700::1'], ['fd00::1']]) {
      expect(await refusal(`https://partner.example:${secure}/`, { resolve: resolved(addresses).resolve })).toContain('final 该主机不在公网');
    }
    expect(heard).toEqual([]);
  });

  test('speaks https only, and neither other protocols nor names and passwords in the address', async () => {
    expect(await refusal('http://partner.example/', { resolve: resolved(['8.8.8.8']).resolve })).toBe('final 仅允许 https');
    expect(await refusal('file:///etc/passwd')).toBe('final 仅允许 https');
    expect(await refusal('ftp://partner.example/', { resolve: resolved(['8.8.8.8']).resolve })).toBe('final 仅允许 https');
    expect(await refusal('https://user:secret@partner.example/')).toBe('final 网址不得含用户名或密码');
    expect(await refusal('not an address')).toBe('final 网址无效');
  });

  test('follows no redirect: the answer is the answer', async () => {
    answer = () => ({ status: 302, headers: { location: `http://127.0.0.1:${ports.plain}/inside` } });
    expect((await post(`http://127.0.0.1:${ports.plain}/hook`, { allowed: loopback })).status).toBe(302);
    answer = () => ({ status: 307, headers: { location: 'https://169.254.169.254/latest/meta-data/' } });
    expect((await post(`http://127.0.0.1:${ports.plain}/hook`, { allowed: loopback })).status).toBe(307);
    expect(heard.map(({ path }) => path)).toEqual(['/hook', '/hook']);
  });

  test('looks a name up once and goes where it judged: a name that answers otherwise the second time leads nowhere', async () => {
    // As a rebinding name does: public when it is judged, inside when it is connected to.
    const rebinding = resolved(['192.88.99.1'], ['127.0.0.1']);
    expect(await refusal(`https://partner.example:${ports.secure}/`, { ...rebinding, patience: 1_000 })).toContain('不在公网');
    const second = resolved(['8.8.8.8'], ['127.0.0.1']);
    // Nobody answers there from here; what counts is that the local receiver, to which the second answer leads, is not asked.
    expect(await refusal(`https://partner.example:${ports.secure}/`, { ...second, patience: 700 })).toMatch(/^again /);
    expect(second.asked).toEqual(['partner.example']);
    expect(heard).toEqual([]);
  });

  test('reaches the judged address under the partner’s own name, whose certificate must be good', async () => {
    const within = { allowed: loopback, resolve: resolved(['127.0.0.1']).resolve };
    const sent = await post(`https://partner.example:${ports.secure}/hook?a=1`, { ...within, ca: pem('pem') });
    expect(sent).toEqual({ status: 200, retryAfter: null, body: '' });
    expect(heard).toEqual([{ method: 'POST', path: '/hook?a=1', body: '{"a":1}', headers: expect.objectContaining({ host: `partner.example:${ports.secure}`, 'x-test': '1', 'content-type': 'application/json; charset=utf-8', 'content-length': '7' }) }]);
    expect(await refusal(`https://other.example:${ports.secure}/hook`, { ...within, ca: pem('pem') })).toContain('again 连接失败（ERR_TLS_CERT_ALTNAME_INVALID）');
    expect(await refusal(`https://partner.example:${ports.secure}/hook`, within)).toMatch(/^again 连接失败（(DEPTH_ZERO_)?SELF_SIGNED/);
    expect(heard).toHaveLength(1);
  });

  test('waits so long and reads so much, whatever the other side does', async () => {
    answer = () => null; // never answers
    expect(await refusal(`http://127.0.0.1:${ports.plain}/`, { allowed: loopback, patience: 300 })).toBe('again 0.3 秒内没有应答');
    expect(await refusal('https://partner.example/', { resolve: () => new Promise(() => undefined), patience: 300 })).toBe('again 0.3 秒内没有应答');
    answer = () => ({ status: 503, headers: { 'retry-after': '120' }, body: 'x'.repeat(200_000) });
    const posted = await post(`http://127.0.0.1:${ports.plain}/`, { allowed: loopback });
    expect([posted.status, posted.retryAfter, posted.body.length]).toEqual([503, 120, 16_384]);
    answer = () => ({ status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' } });
    expect((await post(`http://127.0.0.1:${ports.plain}/`, { allowed: loopback })).retryAfter).toBeNull();
    expect(await refusal('https://nowhere.example/', { resolve: async () => { throw Object.assign(new Error('no'), { code: 'ENOTFOUND' }); } })).toBe('again 找不到主机（ENOTFOUND）');
    expect(await refusal('https://nowhere.example/', { resolve: async () => [] })).toBe('again 找不到主机');
  });
});
