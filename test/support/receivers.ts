import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string; readonly json: any }
export interface Replied { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string }

/** Somebody else's system, over HTTP: keeps what it was sent and answers as the test says. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  reply: (request: Received) => Replied;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const receiver = { received, reply: (): Replied => ({}), url: '', close: async () => { server.closeAllConnections(); await new Promise((resolve) => { server.close(resolve); }); } } as Receiver & { url: string };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const got: Received = { path: request.url!, headers: request.headers, body, json: JSON.parse(body) };
      received.push(got);
      const { status = 200, headers = {}, body: said = '' } = receiver.reply(got);
      response.writeHead(status, headers).end(said);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return receiver;
}

export interface Letter { readonly from: string; readonly to: readonly string[]; readonly headers: Readonly<Record<string, string>>; readonly text: string }

/** A mail server that takes every letter, unless the test says otherwise for a recipient. */
export interface MailServer {
  readonly url: string;
  readonly letters: Letter[];
  /** The code with which a recipient is turned away; null takes the letter. */
  refuse: (recipient: string) => number | null;
  close(): Promise<void>;
}

export async function startMailServer({ user, password }: { readonly user: string; readonly password: string }): Promise<MailServer> {
  const letters: Letter[] = [];
  const own = { letters, refuse: (): number | null => null, url: '', close: () => new Promise<void>((resolve) => { server.close(resolve); }) } as MailServer & { url: string };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'], allowInsecureAuth: true, authMethods: ['PLAIN', 'LOGIN'],
    onAuth: (given, _, done) => { if (given.username === user && given.password === password) done(null, { user }); else done(new Error('no')); },
    onRcptTo: ({ address }, _, done) => { const code = own.refuse(address); if (code === null) done(); else done(Object.assign(new Error('not here'), { responseCode: code })); },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), ...parsed(Buffer.concat(chunks).toString('latin1')) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  own.url = `smtp://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return own;
}

/** A plain letter as a mail program shows it. */
function parsed(raw: string): Pick<Letter, 'headers' | 'text'> {
  const [head, ...rest] = raw.split('\r\n\r\n') as [string, ...string[]];
  const headers = Object.fromEntries(head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => { const at = line.indexOf(':'); return [line.slice(0, at).toLowerCase(), words(line.slice(at + 1).trim())]; }));
  const body = rest.join('\r\n\r\n');
  const encoding = headers['content-transfer-encoding'];
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : encoding === 'quoted-printable'
    ? Buffer.from(body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1') : Buffer.from(body, 'latin1');
  return { headers, text: bytes.toString('utf8').replaceAll('\r\n', '\n') };
}

/** Encoded words of a header (RFC 2047); what lies between two of them is nothing. */
const words = (value: string): string => {
  const parts: Buffer[] = [];
  const rest = value.replace(/(=\?utf-8\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1');
  let from = 0;
  for (const found of rest.matchAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi)) {
    parts.push(Buffer.from(rest.slice(from, found.index)), found[1]!.toUpperCase() === 'B' ? Buffer.from(found[2]!, 'base64') : Buffer.from(found[2]!.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1'));
    from = found.index + found[0].length;
  }
  parts.push(Buffer.from(rest.slice(from)));
  return Buffer.concat(parts).toString('utf8');
};
