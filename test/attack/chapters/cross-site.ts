import { must, probe, short, type Chapter } from '../probe.ts';
import { type Bureau } from '../bureau.ts';

const query = '{ viewer { duty } }';
const signOut = 'mutation { signOut { signedOut } }';

/** A request as a page of another site would have the victim’s browser send it: refused, and the victim is still signed in. */
const refuses = (statuses: readonly number[], send: (bureau: Bureau, cookie: string) => Promise<{ readonly status: number; readonly text: string }>) => async (bureau: Bureau): Promise<void> => {
  const who = await bureau.as('enterprise');
  const answer = await send(bureau, who.cookie!);
  must(statuses.includes(answer.status), `${answer.status} ${short(answer.text)}`);
  must((await bureau.ask(who, '{ viewer { roles } }')).data.viewer !== null, 'it was done');
};
const post = (type: string | null, body: string, more: Record<string, string> = {}) => (bureau: Bureau, cookie: string) =>
  bureau.plain({ method: 'POST', path: '/graphql', headers: { cookie, origin: 'https://evil.example', ...(type !== null && { 'content-type': type }), ...more }, body });
const upload = (path: string, headers: Record<string, string>) => (bureau: Bureau, cookie: string) =>
  bureau.plain({ method: 'POST', path, headers: { cookie, 'content-type': 'application/pdf', ...headers }, body: '%PDF-1.4\n' });

export const crossSite: Chapter = {
  title: 'ASVS V3/V4: other sites, content types, methods', probes: [
    probe('an action as text/plain', '400', refuses([400], post('text/plain', JSON.stringify({ query: signOut })))),
    probe('an action as a form', '400', refuses([400], post('application/x-www-form-urlencoded', `query=${encodeURIComponent(signOut)}`))),
    probe('an action as multipart', '400', refuses([400], post('multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: signOut })}\r\n--x--`))),
    probe('an action without a type', '400', refuses([400], post(null, JSON.stringify({ query: signOut })))),
    probe('an action as text/plain; application/json', '400', refuses([400], post('text/plain; application/json', JSON.stringify({ query: signOut })))),
    probe('an action as application/graphql', '400 or 415', refuses([400, 415], post('application/graphql', signOut))),
    probe('an action as application/json-seq', '400 or 415', refuses([400, 415], post('application/json-seq', JSON.stringify({ query: signOut })))),
    probe('a query by GET from another page', '400', refuses([400], (bureau, cookie) => bureau.plain({ path: `/graphql?query=${encodeURIComponent(query)}`, headers: { cookie } }))),
    probe('an action by GET', '400 or 405', refuses([400, 405], (bureau, cookie) => bureau.plain({ path: `/graphql?query=${encodeURIComponent(signOut)}`, headers: { cookie } }))),
    probe('an action by GET that passes the preflight', '405', refuses([405], (bureau, cookie) => bureau.plain({ path: `/graphql?query=${encodeURIComponent(signOut)}`, headers: { cookie, 'apollo-require-preflight': '1' } }))),
    probe('an action by HEAD', '400 or 405', refuses([400, 405], (bureau, cookie) => bureau.plain({ method: 'HEAD', path: `/graphql?query=${encodeURIComponent(signOut)}`, headers: { cookie, 'apollo-require-preflight': '1' } }))),
    ...['PUT', 'DELETE', 'PATCH'].map((method) => probe(`an action by ${method}`, '405', refuses([400, 405], (bureau, cookie) => bureau.plain({ method, path: '/graphql', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ query: signOut }) })))),
    probe('GET with the method named in a header', '400 or 405', refuses([400, 405], (bureau, cookie) => bureau.plain({ path: `/graphql?query=${encodeURIComponent(signOut)}`, headers: { cookie, 'x-http-method-override': 'POST', 'x-method-override': 'POST' } }))),
    probe('a preflight from another site', 'no leave given', async (bureau) => {
      const answer = await bureau.plain({ method: 'OPTIONS', path: '/graphql', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
      must(Object.keys(answer.headers).every((name) => !name.startsWith('access-control-allow')), short(answer.headers));
    }),
    probe('an answer read by another site', 'no leave given', async (bureau) => {
      const answer = await bureau.plain({ method: 'POST', path: '/graphql', headers: { origin: 'https://evil.example', 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      must(answer.headers['access-control-allow-origin'] === undefined, short(answer.headers));
    }),
    ...(['/api/attachments', '/api/imports', '/api/reports/templates'] as const).flatMap((path) => [
      probe(`${path} from another site`, '403', refuses([403], upload(path, { origin: 'https://evil.example' }))),
      probe(`${path} from a sandboxed frame`, '403', refuses([403], upload(path, { origin: 'null' }))),
      probe(`${path} without an origin`, '403', refuses([403], upload(path, {}))),
    ]),
    probe('an upload from a site whose name begins with ours', '403', refuses([403], (bureau, cookie) => upload('/api/attachments', { origin: `http://${bureau.host}.evil.example` })(bureau, cookie))),
    probe('an upload from “ours” as a user’s name', '403', refuses([403], (bureau, cookie) => upload('/api/attachments', { origin: `http://${bureau.host}@evil.example` })(bureau, cookie))),
    probe('an upload from an origin that is none', '403', refuses([403], upload('/api/attachments', { origin: 'http://[' }))),
    probe('an export for another site', '403', refuses([403], (bureau, cookie) => bureau.plain({ method: 'POST', path: '/export/table.xlsx', headers: { cookie, origin: 'https://evil.example', 'content-type': 'text/plain' }, body: JSON.stringify({ title: 'x', columns: ['a'], rows: [['=1+1']] }) }))),
    probe('an export in a sandboxed frame', '403', refuses([403], (bureau, cookie) => bureau.plain({ method: 'POST', path: '/export/table.xlsx', headers: { cookie, origin: 'null', 'content-type': 'text/plain' }, body: JSON.stringify({ title: 'x', columns: ['a'], rows: [] }) }))),
  ],
};
