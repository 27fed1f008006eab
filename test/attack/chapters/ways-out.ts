import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';
import { eventually } from '../../support/eventually.ts';
import { must, probe, short, type Chapter } from '../probe.ts';
import { type Answered, type Bureau, stranger, type Who } from '../bureau.ts';

const table = (bureau: Bureau, who: Who, body: unknown): Promise<Answered> =>
  bureau.send('/export/table.xlsx', { method: 'POST', headers: { 'content-type': 'application/json', origin: bureau.address }, body: typeof body === 'string' ? body : JSON.stringify(body) }, who);
/** The parts of a small archive, as text. */
function unpacked(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, extra, comment, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const content = bytes.subarray(start, start + size);
    parts.set(name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** Addresses that lead into the house, as a partner might give them. */
const inside = (port: number): readonly string[] => [
  `http://127.0.0.1:${port}/hook`, `https://127.0.0.1:${port}/hook`, `https://localhost:${port}/`, `https://[::1]:${port}/`, `https://[::ffff:127.0.0.1]:${port}/`, `https://2130706433:${port}/`, `https://0x7f.1:${port}/`, `https://0177.0.0.1:${port}/`,
  'https://169.254.169.254/latest/meta-data/', 'https://100.100.100.200/latest/meta-data/', 'https://10.0.0.1/', 'https://192.168.1.1/admin', 'https://0.0.0.0/',
];
const refusedAtOnce = ['file:///etc/passwd', 'gopher://127.0.0.1:6379/_FLUSHALL', 'ftp://127.0.0.1/', 'javascript:alert(1)', 'data:text/html,x', 'https://user:word@example.com/', 'not an address', '//example.com', 'https://'];

export const waysOut: Chapter = {
  title: 'ASVS V1/V5/V13: exports, formulas, requests to the inside', probes: [
    probe('formulas in an export', 'texts, each of them', async (bureau) => {
      const cells = ['=1+1', `=cmd|'/c calc'!A1`, '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '=HYPERLINK("http://evil.example","点我")', '＝1+1', '000123', '123456789012345678'];
      const answer = await table(bureau, await bureau.as('enterprise'), { title: '=1+1', columns: ['=A', '+B'], rows: cells.map((cell) => [cell, cell]) });
      must(answer.status === 200, `${answer.status} ${short(answer.text)}`);
      const parts = unpacked(Buffer.from(answer.text, 'latin1'));
      const sheet = [...parts].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, text]) => text).join('');
      must(!/<f[ >]/.test(sheet), 'a formula stands in the workbook');
      must([...sheet.matchAll(/<c [^>]*>/g)].filter(([cell]) => !/ t="(s|inlineStr|str)"/.test(cell) && !cell.endsWith('/>')).length === 0, `a cell is no text: ${short(sheet)}`);
      must(![...parts].some(([, text]) => /externalLink|ddeLink/i.test(text)), 'it links outside');
    }),
    probe('markup in an export', 'stays text', async (bureau) => {
      const answer = await table(bureau, await bureau.as('enterprise'), { title: 'x</sheet>&"', columns: ['a'], rows: [['</t></is></c><c><f>1+1</f></c>'], ['\u0001\u000b\uffff'], [']]>&amp;']] });
      must(answer.status === 200 || answer.status === 400, `${answer.status} ${short(answer.text)}`);
      if (answer.status === 200) must(![...unpacked(Buffer.from(answer.text, 'latin1')).values()].some((text) => /<f>1\+1/.test(text)), 'markup came through');
    }),
    probe('a name for the file that is a header', 'no header of its own', async (bureau) => {
      const answer = await table(bureau, await bureau.as('enterprise'), { title: 'a"\r\nSet-Cookie: x=1', columns: ['a'], rows: [] });
      must(answer.headers.getSetCookie().length === 0 && answer.status < 500, short([...answer.headers]));
    }),
    probe('20,001 rows', '400', async (bureau) => { const answer = await table(bureau, await bureau.as('enterprise'), { title: 'x', columns: ['a'], rows: Array.from({ length: 20_001 }, () => ['x']) }); must(answer.status === 400, `${answer.status}`); }),
    probe('100 columns of 20,000 rows', '400', async (bureau) => { const answer = await table(bureau, await bureau.as('enterprise'), { title: 'x', columns: Array.from({ length: 100 }, () => 'a'), rows: Array.from({ length: 20_000 }, () => Array.from({ length: 100 }, () => null)) }); must(answer.status === 400, `${answer.status}`); }),
    probe('a table that is none', '400', async (bureau) => { for (const body of ['x', '[]', '{"title":1}', '{"title":"x","columns":[],"rows":[]}', '{"title":"x","columns":["a"],"rows":[[{"formula":"=1+1"}]]}', '{"title":"x","columns":["a"],"rows":[[1]]}']) { const answer = await table(bureau, await bureau.as('enterprise'), body); must(answer.status === 400, `${answer.status} for ${body}`); } }),
    probe('61 exports by a stranger within the hour', '429', async (bureau) => {
      const from: Who = { ...stranger, address: bureau.somewhere() };
      const answers = [];
      for (let n = 0; n < 62; n += 1) answers.push((await table(bureau, from, { title: 'x', columns: ['a'], rows: [] })).status);
      must(answers.at(-1) === 429 && answers[0] === 200, short(answers));
    }),
    probe('downloads that are not there, and paths for names', '404', async (bureau) => {
      for (const path of ['lot-record/JJ2026-0001.json', 'lot-record/..%2f..%2fetc%2fpasswd', '..%2fsecret/x.json', 'lot-record/%00.json', `x/${'a'.repeat(101)}`, '__proto__/x', 'constructor/name']) {
        const answer = await bureau.send(`/api/downloads/${path}`);
        must(answer.status === 404, `${path}: ${answer.status} ${short(answer.text)}`);
      }
    }),
    probe('reports and templates, as a stranger and as an enterprise', '401 and 404', async (bureau) => {
      must((await bureau.send('/api/reports/templates/built-in')).status === 401, 'the built-in template, as a stranger'); // for whoever works in it
      for (const path of ['/api/reports/rpt_x', '/api/reports/templates/x', `/api/reports/org_${bureau.own}`]) {
        const [asStranger, asFirm] = [await bureau.send(path), await bureau.send(path, {}, await bureau.as('enterprise'))];
        must(asStranger.status === 401 && asFirm.status === 404, `${path}: ${asStranger.status}, ${asFirm.status}`);
      }
    }),
    probe('messages to the inside: 13 addresses of a partner’s choice', 'none is sent', async (bureau) => {
      let heard = 0;
      const listener = createServer((_, response) => { heard += 1; response.end(); });
      listener.on('connection', () => { heard += 1; });
      await new Promise<void>((resolve) => { listener.listen(0, '127.0.0.1', resolve); });
      const { port } = listener.address() as AddressInfo;
      try {
        const key = await bureau.partnerKey();
        const university = await bureau.as('university');
        const made: string[] = [];
        for (const [n, url] of inside(port).entries()) {
          const answer = await bureau.ask(university, 'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { endpoint { id } secret errors { code message } } }'.replace(' secret', ''), { input: { apiKey: key.id, name: `推送 ${n}`, url, types: ['*'] } });
          if (answer.data?.addWebhook?.endpoint) made.push(answer.data.addWebhook.endpoint.id as string);
          else must(answer.codes.length > 0, short(answer.text));
        }
        must(made.length > 5, 'none was taken at all: nothing was tried');
        await eventually(async () => Number((await bureau.rows<{ n: string }>(`select count(*) as n from delivery where endpoint_id = any($1::uuid[]) and (attempts > 0 or state in ('FAILED', 'CANCELLED'))`, [made.map((id) => id.split('_')[1])]))[0]!.n) >= made.length, { within: 60_000, every: 200 });
        const sent = await bureau.rows(`select status, state from delivery where endpoint_id = any($1::uuid[]) and (status is not null or state = 'SENT')`, [made.map((id) => id.split('_')[1])]);
        must(sent.length === 0 && heard === 0, `${heard} connections, ${short(sent)}`);
      } finally { listener.closeAllConnections(); listener.close(); }
    }, { leaves: true }),
    probe('addresses of other protocols, with passwords, or none', 'refused at once', async (bureau) => {
      const key = await bureau.partnerKey();
      for (const url of refusedAtOnce) {
        const answer = await bureau.ask(await bureau.as('university'), 'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { endpoint { id } errors { code } } }', { input: { apiKey: key.id, name: '推送', url, types: ['*'] } });
        must(answer.codes.includes('INVALID_URL') || answer.codes.includes('INVALID_INPUT'), `${url}: ${short(answer.text)}`);
      }
    }, { leaves: true }),
    probe('messages by somebody else’s key', 'refused', async (bureau) => {
      const key = await bureau.partnerKey();
      const answer = await bureau.ask(await bureau.as('enterprise'), 'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { endpoint { id } errors { code } } }', { input: { apiKey: key.id, name: '推送', url: 'https://partner.example/hook', types: ['*'] } });
      must(answer.codes.length > 0 && !answer.data?.addWebhook?.endpoint, short(answer.text));
    }, { leaves: true }),
  ],
};
