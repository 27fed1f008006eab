import { must, probe, short, type Chapter } from '../probe.ts';
import { type Bureau, stranger } from '../bureau.ts';

const json = { 'content-type': 'application/json' };
const query = '{ viewer { duty } }';

const answers = (statuses: readonly number[], body: string | Buffer, headers: Record<string, string> = json) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.plain({ method: 'POST', path: '/graphql', headers, body });
  must(statuses.includes(answer.status), `${answer.status} ${short(answer.text)}`);
};
/** Bytes on the wire; the status that they are answered with, or none because the connection was closed. */
const wire = (bytes: (bureau: Bureau) => string, statuses: readonly (number | 'closed')[], within = 4_000) => async (bureau: Bureau): Promise<void> => {
  const heard = await bureau.raw(bytes(bureau), { within });
  const status = /^HTTP\/1\.1 (\d+)/.exec(heard)?.[1];
  must(statuses.includes(status === undefined ? 'closed' : Number(status)), short(heard));
};
const target = (path: string) => (bureau: Bureau): string => `GET ${path} HTTP/1.1\r\nHost: ${bureau.host}\r\nConnection: close\r\n\r\n`;

export const bodies: Chapter = {
  title: 'ASVS V1/V4: bodies, requests, encodings', probes: [
    probe('a body of 10 MB', '413', answers([413], JSON.stringify({ query, variables: { x: 'x'.repeat(10_000_000) } }))),
    probe('a body of 10 MB that does not say so', '413', async (bureau) => {
      const answer = await bureau.send('/graphql', { method: 'POST', headers: json, duplex: 'half', body: new ReadableStream({ pull(controller) { controller.enqueue(new Uint8Array(500_000)); } }) }).catch(() => ({ status: 413, text: '' }));
      must(answer.status === 413, `${answer.status} ${short(answer.text)}`);
    }),
    probe('a body that is no JSON', '400', answers([400], '{"query": ')),
    probe('an empty body', '400', answers([400], '')),
    probe('null, a number, a text for a body', '400', async (bureau) => { for (const body of ['null', '1', '"x"', 'true', '[]', '{}']) await answers([400], body)(bureau); }),
    probe('a list for variables, a number for a query', '400', async (bureau) => { for (const body of [{ query, variables: [1] }, { query: 1 }, { query: [query] }, { query, operationName: {} }, { query, extensions: 'x' }, { query: null }]) await answers([400], JSON.stringify(body))(bureau); }),
    probe('bytes that are no UTF-8', '400 or answered', answers([200, 400], Buffer.concat([Buffer.from('{"query":"{ enterprises(first: 1, search: \\"'), Buffer.from([0xc3, 0x28, 0xff, 0xfe]), Buffer.from('\\") { totalCount } }"}')]))),
    probe('a NUL in the document', '400', answers([400], JSON.stringify({ query: '{ enterprises(first: 1, search: "a\0b") { totalCount } }' }))),
    probe('a NUL in a variable', '400', answers([400], '{"query":"query ($s: String) { enterprises(first: 1, search: $s) { totalCount } }","variables":{"s":"a\\u0000b"}}')),
    probe('half a character', '400', answers([400], '{"query":"query ($s: String) { enterprises(first: 1, search: $s) { totalCount } }","variables":{"s":"a\\ud800b"}}')),
    probe('100,000 lists within each other', '400', answers([400], `{"query":"{ viewer { duty } }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`)),
    probe('__proto__ and constructor among the variables', 'nothing changes', async (bureau) => {
      await answers([200, 400], '{"query":"query ($s: String) { enterprises(first: 1, search: $s) { totalCount } }","variables":{"__proto__":{"s":"x","isAdmin":true},"constructor":{"prototype":{"roles":["CLERK"]}}}}')(bureau);
      const after = await bureau.ask(stranger, '{ viewer { roles } importBatches(first: 1) { totalCount } }');
      must(after.data.viewer === null && !(after.data.importBatches?.totalCount > 0), short(after.text));
    }),
    probe('__proto__ in a JSON value', 'nothing changes', answers([200, 400], '{"query":"query ($f: JSON!) { selfCheck(kind: HNTE, facts: $f) { errors { code } } }","variables":{"f":{"__proto__":{"staff":1},"constructor":1,"toString":"x","hasOwnProperty":null}}}')),
    probe('the same key twice', 'the last counts, and 403', answers([403], '{"query":"{ viewer { duty } }","query":"{ __schema { types { name } } }"}')),
    probe('a body said to be packed', '400 or 415', answers([400, 415], Buffer.from('H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==', 'base64'), { ...json, 'content-encoding': 'gzip' })),
    probe('JSON in another character set', '400, 415 or answered', answers([200, 400, 415], Buffer.from(JSON.stringify({ query }), 'utf16le'), { 'content-type': 'application/json; charset=utf-16' })),
    probe('headers of 20 KB', '431', wire(({ host }) => `GET /health HTTP/1.1\r\nHost: ${host}\r\nX-Long: ${'x'.repeat(20_000)}\r\nConnection: close\r\n\r\n`, [431, 'closed'])),
    probe('500 headers', 'answered or refused', wire(({ host }) => `GET /health HTTP/1.1\r\nHost: ${host}\r\n${Array.from({ length: 500 }, (_, n) => `X-${n}: x`).join('\r\n')}\r\nConnection: close\r\n\r\n`, [200, 400, 431, 'closed'])),
    probe('an address of 30 KB', '431 or 414', wire(target(`/${'x'.repeat(30_000)}`), [414, 431, 'closed'])),
    probe('the address “//”', '4xx', wire(target('//'), [400, 404])),
    probe('the address “http://[”', '400', wire(target('http://['), [400])),
    probe('the address “//[::1”', '400', wire(target('//[::1/graphql'), [400])),
    probe('the address “http://127.0.0.1:99999/graphql”', '400', wire(target('http://127.0.0.1:99999/graphql'), [400])),
    probe('the address “*”', 'no fault', wire(target('*'), [200, 400, 404])),
    probe('an address without its slash', '4xx', wire(target('graphql?x=%zz'), [400, 404])),
    probe('a percent sign alone', '4xx', wire(target('/api/attachments/%'), [400, 404])),
    probe('%c0%af and other old spellings of a slash', '404', wire(target('/api/attachments/%c0%ae%c0%ae%c0%af'), [400, 404])),
    probe('length and chunks at once', '400', wire(({ host }) => `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n`, [400, 'closed'])),
    probe('two lengths', '400', wire(({ host }) => `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 3\r\nContent-Length: 30\r\n\r\n{}`, [400, 'closed'])),
    probe('chunks said in an odd way', '400', wire(({ host }) => `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`, [400, 501, 'closed'])),
    probe('a line break within a header', '400', wire(({ host }) => `GET /health HTTP/1.1\r\nHost: ${host}\r\nX-A: a\r\n b\nX-B: c\r\n\r\n`, [400, 'closed'])),
    probe('no Host at all', '400', wire(() => 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n', [400])),
    probe('TRACE', '4xx', wire(({ host }) => `TRACE /graphql HTTP/1.1\r\nHost: ${host}\r\nCookie: __Host-bureau=x\r\nConnection: close\r\n\r\n`, [400, 404, 405])),
    probe('CONNECT to somewhere else', 'closed', wire(() => 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: 169.254.169.254:80\r\n\r\n', ['closed', 400, 404, 405])),
    probe('another protocol altogether', '400', wire(() => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 not http\r\n\r\n', [400, 'closed'])),
    probe('an upgrade to what is not offered', '4xx or closed', wire(({ host }) => `GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`, [400, 404, 'closed'])),
  ],
};
