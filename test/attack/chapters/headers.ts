import { must, probe, short, type Chapter } from '../probe.ts';
import { type Bureau, stranger } from '../bureau.ts';

/** Never a way to another site, whatever the request says of hosts and returns. */
const staysHere = (options: (bureau: Bureau) => Parameters<Bureau['plain']>[0]) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.plain(options(bureau));
  must(!(answer.status >= 300 && answer.status < 400) && answer.headers.location === undefined, `${answer.status} to ${String(answer.headers.location)}`);
  must(!answer.text.includes('evil.example'), short(answer.text));
  must(!JSON.stringify(answer.headers).includes('evil.example'), short(answer.headers));
};
const isNotThere = (path: string) => async (bureau: Bureau): Promise<void> => {
  const heard = await bureau.raw(`GET ${path} HTTP/1.1\r\nHost: ${bureau.host}\r\nAccept: */*\r\nConnection: close\r\n\r\n`);
  must(/^HTTP\/1\.1 40[04]/.test(heard), short(heard));
  must(!/BUREAU_SECRET|"dependencies"|root:x:/.test(heard), 'it came');
};

export const headers: Chapter = {
  title: 'ASVS V3/V13: hosts, redirects, headers, files', probes: [
    probe('another Host', 'no word of it', staysHere(() => ({ path: '/', headers: { host: 'evil.example' } }))),
    probe('another Host, at sign-in', 'no word of it in the cookie', staysHere(() => ({ method: 'POST', path: '/graphql', headers: { host: 'evil.example', 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation { signIn(input: { loginName: "market", password: "Mingyue-Qingfeng-2031" }) { viewer { roles } errors { code } } }' }) })), { leaves: true }),
    probe('X-Forwarded-Host, X-Host, Forwarded', 'no word of it', staysHere(() => ({ path: '/sign-in', headers: { 'x-forwarded-host': 'evil.example', 'x-host': 'evil.example', forwarded: 'host=evil.example' } }))),
    probe('a whole address for a path', 'no way there', staysHere(() => ({ path: 'http://evil.example/' }))),
    ...['//evil.example', '/\\evil.example', '/sign-in?next=//evil.example', '/sign-in?returnTo=https://evil.example', '/sign-in?redirect=javascript:alert(1)', '/%2f%2fevil.example', '/graphql/..//evil.example'].map((path) => probe(`the address ${path}`, 'no redirect', async (bureau) => {
      const heard = await bureau.raw(`GET ${path} HTTP/1.1\r\nHost: ${bureau.host}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`);
      must(!/^HTTP\/1\.1 3/.test(heard) && !/^location:/im.test(heard), short(heard));
    })),
    probe('X-Original-URL and X-Rewrite-URL', 'count for nothing', async (bureau) => {
      const answer = await bureau.plain({ path: '/health', headers: { 'x-original-url': '/api/reports/templates/built-in', 'x-rewrite-url': '/graphql' } });
      must(answer.text === '{"status":"ok"}', short(answer.text));
    }),
    probe('who asks, said in a header', 'counts for nothing', async (bureau) => {
      const answer = await bureau.ask(stranger, '{ viewer { roles } importBatches(first: 1) { totalCount } }', undefined, { headers: { 'x-test-actor': Buffer.from(JSON.stringify({ kind: 'person', name: 'x', personId: null, organizationId: null, regionId: null, scopes: null, roles: ['CLERK'] })).toString('base64'), 'x-user': 'clerk', 'x-forwarded-user': 'clerk', 'remote-user': 'clerk' } });
      must(answer.data.viewer === null && !(answer.data.importBatches?.totalCount > 0), short(answer.text));
    }),
    probe('what a page may do in the browser', 'CSP without inline scripts, no frames, no sniffing, HTTPS for good', async (bureau) => {
      const { headers: told } = await bureau.send('/');
      const policy = told.get('content-security-policy') ?? '';
      must(/default-src 'none'/.test(policy) && /script-src 'self'(;|$)/.test(policy) && !/unsafe-(inline|eval)/.test(policy) && /frame-ancestors 'none'/.test(policy) && /form-action 'self'/.test(policy) && /base-uri 'none'/.test(policy), policy);
      must(told.get('x-content-type-options') === 'nosniff' && /max-age=\d{7,}/.test(told.get('strict-transport-security') ?? '') && /origin|no-referrer/.test(told.get('referrer-policy') ?? ''), short([...told]));
    }),
    probe('what answers of the interface may do', 'not kept, not sniffed', async (bureau) => {
      for (const answer of [await bureau.ask(stranger, '{ viewer { duty } }'), await bureau.ask(stranger, '{ viewer { nothing } }'), await bureau.send('/api/nothing')]) must(/no-store/.test(answer.headers.get('cache-control') ?? '') && answer.headers.get('x-content-type-options') === 'nosniff', short([...answer.headers]));
    }),
    probe('what the server says of itself', 'nothing', async (bureau) => {
      for (const path of ['/', '/graphql', '/health', '/api/nothing']) { const { headers: told } = await bureau.send(path); must(!told.has('server') && !told.has('x-powered-by') && !told.has('x-runtime'), short([...told])); }
    }),
    ...['/../package.json', '/assets/../../package.json', '/%2e%2e/package.json', '/assets/%2e%2e%2fpackage.json', '/assets/..%5c..%5cpackage.json', '/.env', '/.git/config', '/.data/secret', '/server/config.ts', '/node_modules/pg/package.json', '/metrics', '/debug/pprof', '/actuator/env', '/api/../../../etc/passwd', '/assets/....//....//etc/passwd', '/%00', '/assets/main.js%00.html', '/schema/schema.graphql', '/.well-known/../.env'].map((path) => probe(`the file ${path}`, '404, or the portal’s page', async (bureau) => {
      const heard = await bureau.raw(`GET ${path} HTTP/1.1\r\nHost: ${bureau.host}\r\nAccept: */*\r\nConnection: close\r\n\r\n`);
      must(/^HTTP\/1\.1 (40[04]|200)/.test(heard), short(heard));
      must(!/BUREAU_SECRET|"dependencies"|root:x:|repositoryformatversion|type Query \{|process_cpu/.test(heard), 'it came');
      if (/^HTTP\/1\.1 200/.test(heard)) must(/<html/i.test(heard), short(heard));
    })),
    probe('a listing of a folder', '404', isNotThere('/assets/')),
    probe('health', 'says no more than that it lives', async (bureau) => { must((await bureau.send('/health')).text === '{"status":"ok"}', 'more'); }),
  ],
};
