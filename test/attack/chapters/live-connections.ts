import { WebSocket } from 'ws';
import { eventually } from '../../support/eventually.ts';
import { watch } from '../../support/watch.ts';
import { must, probe, short, type Chapter } from '../probe.ts';
import { type Bureau, stranger, type Who } from '../bureau.ts';
import { overSocket } from './schema-secrecy.ts';

const init = '{"type":"connection_init"}';
interface Attempt { readonly headers?: Record<string, string>; readonly path?: string; readonly protocol?: string | undefined; readonly messages?: readonly (string | Buffer)[]; readonly within?: number }
/** Opens, says these things one after another, and tells how it ended: a close code, or the status of a refusal. */
const ends = (bureau: Bureau, { headers = {}, path = '/graphql', protocol = 'graphql-transport-ws', messages = ['{"type":"connection_init"}'], within = 3_000 }: Attempt, who: Who = stranger): Promise<{ readonly code: number | null; readonly heard: string }> => new Promise((resolve) => {
  const socket = new WebSocket(`${bureau.address.replace('http', 'ws')}${path}`, protocol ? [protocol] : [], { headers: { ...bureau.headersOf(who), ...headers } });
  let heard = '';
  const end = (code: number | null): void => { clearTimeout(late); socket.terminate(); resolve({ code, heard }); };
  const late = setTimeout(() => { end(null); }, within);
  // What follows the greeting waits until that is answered, unless it is one more greeting.
  const [first, ...rest] = messages;
  const waits = first === init && rest[0] !== init;
  socket.on('open', () => { if (first !== undefined) socket.send(first); if (!waits) for (const message of rest) socket.send(message); });
  socket.on('message', (message: Buffer) => { heard += `${String(message)}\n`; if (waits && String(message).includes('connection_ack')) for (const each of rest) socket.send(each); });
  socket.on('close', (code) => { end(code); });
  socket.on('unexpected-response', (_, response) => { end(response.statusCode ?? 0); });
  socket.on('error', () => undefined);
});
const closes = (codes: readonly number[], attempt: (bureau: Bureau) => Attempt | Promise<Attempt>, who: (bureau: Bureau) => Promise<Who> = async () => stranger) => async (bureau: Bureau): Promise<void> => {
  const { code, heard } = await ends(bureau, await attempt(bureau), await who(bureau));
  must(code !== null && codes.includes(code), `ended with ${code}: ${short(heard)}`);
};
const subscribe = (query: string, id = '1', variables: object = {}): string => JSON.stringify({ id, type: 'subscribe', payload: { query, variables } });
const inbox = 'subscription { inboxChanged { unread } }';
const refusesOver = (payload: object, pattern: RegExp, who: (bureau: Bureau) => Promise<Who> = async () => stranger) => async (bureau: Bureau): Promise<void> => {
  const heard = await overSocket(bureau, payload, await who(bureau));
  must(!heard.includes('"next"') || !/"data":\{"(?!$)/.test(heard), `told: ${short(heard)}`);
  must(pattern.test(heard), short(heard));
};
/** Follows his own inbox, then something is done to him: the stream ends. */
const endsAfter = (name: string, undo: (bureau: Bureau, login: string, who: Who) => Promise<void>) => probe(`a stream after ${name}`, 'closed', async (bureau) => {
  const login = `follower-${name.replace(/\W+/g, '-')}`.slice(0, 40);
  await bureau.account(login, bureau.own, 'ENTERPRISE');
  const who: Who = { name: login, cookie: bureau.cookieOf(await bureau.signIn(login)) };
  const watcher = watch(bureau.address, {}, { document: inbox, headers: bureau.headersOf(who) });
  try {
    await watcher.until(({ told }) => told.length > 0);
    await undo(bureau, login, who);
    // Whatever happens next in his inbox, he is not told of it.
    await bureau.rows(`select pg_notify('notice', (select person_id::text from credential where login_name = $1))`, [login]);
    await eventually(() => watcher.closed() !== undefined || watcher.isOver(), { within: 8_000 });
    must(watcher.told.length <= 2, short(watcher.told));
  } finally { watcher.stop(); }
}, { leaves: true });

export const liveConnections: Chapter = {
  title: 'Live connections and subscriptions', probes: [
    probe('from a page of another site', '403', closes([403], () => ({ headers: { origin: 'https://evil.example' } }))),
    probe('from a sandboxed frame', '403', closes([403], () => ({ headers: { origin: 'null' } }))),
    probe('from a site whose name begins with ours', '403', closes([403], (bureau) => ({ headers: { origin: `http://${bureau.host}.evil.example` } }))),
    probe('at another path', '404', closes([404], () => ({ path: '/other' }))),
    probe('at a path that is none', '400 or 404', async (bureau) => { const heard = await bureau.raw(`GET // HTTP/1.1\r\nHost: ${bureau.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`); must(/^HTTP\/1\.1 4\d\d/.test(heard), short(heard)); }),
    probe('in the older protocol', '400', closes([400], () => ({ protocol: 'graphql-ws' }))),
    probe('in no protocol', '400', closes([400], () => ({ protocol: '' }))),
    probe('with a key that is none', '401', closes([401], () => ({ headers: { authorization: 'Bearer bureau_0123456789_x' } }))),
    probe('a subscription before the greeting', '4401', closes([4401], () => ({ messages: [subscribe(inbox)] }))),
    probe('two greetings', '4429', closes([4429], () => ({ messages: [init, init] }))),
    probe('no greeting at all', '4408', closes([4408], () => ({ messages: [], within: 8_000 }))),
    probe('what is no message', '4400', closes([4400], () => ({ messages: ['hello'] }))),
    probe('a message of an unknown kind', '4400', closes([4400], () => ({ messages: [init, '{"type":"become_admin"}'] }))),
    probe('bytes', '4400', closes([4400, 1007, 1003], () => ({ messages: [Buffer.from([0xff, 0xfe, 0x00])] }))),
    probe('lists within lists', '4400', closes([4400, 1009], () => ({ messages: [`${'['.repeat(20_000)}${']'.repeat(20_000)}`] }))),
    probe('a message of a megabyte', '1009', closes([1009], () => ({ messages: [init, JSON.stringify({ id: '1', type: 'subscribe', payload: { query: `subscription { inboxChanged { unread } } #${'x'.repeat(1_000_000)}` } })] }))),
    probe('the same id twice', '4409', closes([4409], () => ({ messages: [init, subscribe(inbox), subscribe(inbox)] }), (bureau) => bureau.as('enterprise'))),
    probe('a query over it', 'SUBSCRIPTIONS_ONLY', refusesOver({ query: '{ viewer { duty } }' }, /SUBSCRIPTIONS_ONLY/)),
    probe('an action over it', 'SUBSCRIPTIONS_ONLY', refusesOver({ query: 'mutation { signOut { signedOut } }' }, /SUBSCRIPTIONS_ONLY/, (bureau) => bureau.as('rival'))),
    probe('two subscriptions in one document', 'refused', refusesOver({ query: 'subscription { inboxChanged { unread } lotChanged(lot: "x") { sequence } }' }, /VALIDATION|error/)),
    probe('17 levels deep', 'TOO_DEEP', refusesOver({ query: `subscription { lotChanged(lot: "lot_x") { lot { ${'listing { achievement { '.repeat(9)} id ${'} }'.repeat(9)} } } }` }, /TOO_DEEP|VALIDATION/)),
    probe('a subscription over HTTP', '400', async (bureau) => { const answer = await bureau.ask(stranger, inbox); must(answer.status === 400 && answer.codes.includes('SUBSCRIPTIONS_OVER_WEBSOCKET'), short(answer.text)); }),
    probe('an inbox, as a stranger', 'refused', refusesOver({ query: inbox }, /error|4403|FORBIDDEN|UNAUTHENTICATED|NOT_/)),
    probe('an inbox, with a key', 'refused', refusesOver({ query: inbox }, /error|4403|FORBIDDEN|UNAUTHENTICATED|NOT_/, (bureau) => bureau.partnerKey()), { leaves: true }),
    probe('a lot that is not there, of another type, or SQL', 'all in the same words', async (bureau) => {
      const all = await Promise.all(['lot_01900000-0000-7000-8000-000000000000', `org_${bureau.own}`, `lot_' or 1=1`, 'x'].map((lot) => overSocket(bureau, { query: 'subscription ($lot: ID!) { lotChanged(lot: $lot) { sequence } }', variables: { lot } })));
      must(new Set(all).size === 1 && !all[0]!.includes('"data":{"lotChanged":{'), short(all));
    }),
    probe('positions before the beginning and beyond the end', 'refused or told nothing', async (bureau) => { for (const after of [-1, 2_147_483_647, -2_147_483_648]) must(!(await overSocket(bureau, { query: 'subscription ($after: Int) { lotChanged(lot: "lot_x", after: $after) { sequence } }', variables: { after } })).includes('INTERNAL'), String(after)); }),
    probe('21 subscriptions on one connection', 'TOO_MANY_SUBSCRIPTIONS', async (bureau) => {
      const { heard } = await ends(bureau, { messages: [init, ...Array.from({ length: 25 }, (_, n) => subscribe(inbox, String(n)))], within: 2_500 }, await bureau.as('enterprise'));
      must(heard.includes('TOO_MANY_SUBSCRIPTIONS'), short(heard));
    }),
    probe('61 subscriptions in ten seconds', 'TOO_MANY_SUBSCRIPTIONS', async (bureau) => {
      const { heard } = await ends(bureau, { messages: [init, ...Array.from({ length: 70 }, (_, n) => subscribe('subscription { x }', String(n)))], within: 2_500 });
      must(heard.includes('TOO_MANY_SUBSCRIPTIONS'), short(heard.slice(-300)));
    }),
    endsAfter('signing out', async (bureau, _, who) => { await bureau.ask(who, 'mutation { signOut { signedOut } }'); }),
    endsAfter('the account was disabled', async (bureau, login) => {
      const people = await bureau.ask(await bureau.as('sysadmin'), 'query { people(first: 100, orderBy: [{ field: NAME, direction: DESC }]) { nodes { id name } } }');
      const [{ person_id: id }] = await bureau.rows<{ person_id: string }>('select person_id from credential where login_name = $1', [login]) as [{ person_id: string }];
      const prefix = (people.data.people.nodes[0].id as string).split('_')[0];
      const answer = await bureau.ask(await bureau.as('sysadmin'), 'mutation ($input: DisablePersonInput!) { disablePerson(input: $input) { errors { code } } }', { input: { id: `${prefix}_${id}`, reason: '离职停用' } });
      must(answer.codes.length === 0, short(answer.text));
    }),
    endsAfter('the password was changed elsewhere', async (bureau, login) => {
      const other: Who = { name: login, cookie: bureau.cookieOf(await bureau.signIn(login)) };
      const answer = await bureau.ask(other, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }', { input: { currentPassword: 'Mingyue-Qingfeng-2031', newPassword: 'Haike-Tantao-2034' } });
      must(answer.codes.length === 0, short(answer.text));
    }),
  ],
};
