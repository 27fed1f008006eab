import { WebSocket } from 'ws';
import { must, probe, short, type Chapter } from '../probe.ts';
import { type Answered, type Bureau, stranger, type Who } from '../bureau.ts';

const refusesIntrospection = (query: string) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.ask(stranger, query);
  must(answer.status === 403 && answer.codes.includes('INTROSPECTION_FORBIDDEN'), short(answer.text));
  must(!answer.text.includes('"types"') && !answer.text.includes('PersonFilter'), `told of the schema: ${short(answer.text)}`);
};
const suggestsNothing = (query: string, variables?: object, who: (bureau: Bureau) => Promise<Who> = async () => stranger) => async (bureau: Bureau): Promise<void> => {
  const answer: Answered = await bureau.ask(await who(bureau), query, variables);
  must(answer.errors.length > 0, `answered: ${short(answer.text)}`);
  must(!/did you mean/i.test(answer.text), short(answer.text));
};

/** One message over the live connection, and what comes of it. */
export const overSocket = (bureau: Bureau, payload: object, who: Who = stranger): Promise<string> => new Promise((resolve) => {
  const socket = new WebSocket(`${bureau.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: bureau.headersOf(who) });
  const heard: string[] = [];
  const end = (what: string): void => { socket.terminate(); resolve([...heard, what].join('\n')); };
  const late = setTimeout(() => { end('silence'); }, 3_000);
  socket.on('open', () => { socket.send('{"type":"connection_init"}'); });
  socket.on('message', (message: Buffer) => {
    const text = String(message);
    heard.push(text);
    if (text.includes('connection_ack')) socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
    else if (!text.includes('"ping"')) { clearTimeout(late); setTimeout(() => { end('open'); }, 50); }
  });
  socket.on('close', (code) => { clearTimeout(late); end(`closed ${code}`); });
  socket.on('unexpected-response', (_, response) => { clearTimeout(late); end(`refused ${response.statusCode}`); });
  socket.on('error', () => undefined);
});

export const schemaSecrecy: Chapter = {
  title: 'GraphQL: introspection and suggestions', probes: [
    probe('__schema', '403 INTROSPECTION_FORBIDDEN', refusesIntrospection('{ __schema { types { name } } }')),
    probe('__type', '403 INTROSPECTION_FORBIDDEN', refusesIntrospection('{ __type(name: "Person") { fields { name } } }')),
    probe('__schema under another name', '403 INTROSPECTION_FORBIDDEN', refusesIntrospection('{ viewer: __schema { queryType { fields { name } } } }')),
    probe('__schema in a fragment', '403 INTROSPECTION_FORBIDDEN', refusesIntrospection('query { ...F } fragment F on Query { __schema { types { name } } }')),
    probe('__schema in an inline fragment under a directive', '403 INTROSPECTION_FORBIDDEN', refusesIntrospection('{ ... on Query @include(if: true) { __schema { types { name } } } }')),
    probe('__schema in the second of two operations', '403 INTROSPECTION_FORBIDDEN', async (bureau) => {
      const answer = await bureau.ask(stranger, 'query A { viewer { duty } } query B { __schema { types { name } } }', undefined, { body: { operationName: 'B' } });
      must(answer.status === 403, short(answer.text));
    }),
    probe('__schema by GET', '403 INTROSPECTION_FORBIDDEN', async (bureau) => {
      const answer = await bureau.send(`/graphql?query=${encodeURIComponent('{ __schema { types { name } } }')}`, { headers: { 'apollo-require-preflight': '1' } });
      must(answer.status === 403, short(answer.text));
    }),
    probe('__schema after an honest document was answered in the same words', '403 INTROSPECTION_FORBIDDEN', async (bureau) => {
      await bureau.ask(stranger, '{ enterprises(first: 1) { totalCount } }');
      await refusesIntrospection('{ enterprises(first: 1) { totalCount } __schema { types { name } } }')(bureau);
    }),
    probe('__schema over the live connection', 'refused', async (bureau) => {
      const heard = await overSocket(bureau, { query: 'subscription { __schema { types { name } } }' });
      must(!heard.includes('"next"') && !heard.includes('"types"'), short(heard));
    }),
    probe('nested introspection, as a member', 'refused for its depth', async (bureau) => {
      const deep = '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
      const answer = await bureau.ask(await bureau.as('clerk'), deep);
      must(answer.status === 400, short(answer.text));
    }),
    probe('a misspelt root field', 'no suggestion', suggestsNothing('{ enterprise(first: 1) { totalCount } }')),
    probe('a misspelt field', 'no suggestion', suggestsNothing('{ enterprises(first: 1) { nodes { creditCod } } }')),
    probe('a misspelt argument', 'no suggestion', suggestsNothing('{ enterprises(frist: 1) { totalCount } }')),
    probe('a misspelt type', 'no suggestion', suggestsNothing('{ node(id: "x") { ... on Organisation { id } } }')),
    probe('a misspelt mutation', 'no suggestion', suggestsNothing('mutation { signInn(input: {}) { errors { code } } }')),
    probe('a misspelt input field', 'no suggestion', suggestsNothing('mutation { signIn(input: { loginNam: "a", password: "b" }) { errors { code } } }')),
    probe('a misspelt input field in a variable', 'no suggestion', suggestsNothing('mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }', { input: { loginNam: 'a', password: 'b' } })),
    probe('a misspelt filter in a variable', 'no suggestion', suggestsNothing('query ($f: OrganizationFilter) { enterprises(first: 1, filter: $f) { totalCount } }', { f: { nam: { eq: 'x' } } })),
    probe('a misspelt enum value', 'no suggestion', suggestsNothing('{ enterprises(first: 1, filter: { status: { eq: ACTIV } }) { totalCount } }')),
    probe('a misspelt enum value in a variable', 'no suggestion', suggestsNothing('query ($f: OrganizationFilter) { enterprises(first: 1, filter: $f) { totalCount } }', { f: { status: { eq: 'ACTIV' } } })),
    probe('a misspelt directive', 'no suggestion', suggestsNothing('{ viewer @skipp(if: true) { duty } }')),
    probe('a misspelt field, as an enterprise', 'no suggestion', suggestsNothing('{ viewer { dutty } }', undefined, (bureau) => bureau.as('enterprise'))),
    probe('a misspelt enum value over the live connection', 'no suggestion', async (bureau) => {
      const heard = await overSocket(bureau, { query: 'subscription ($f: BidFilter) { lotChanged(lot: "lot_x") { lot { bids(first: 1, filter: $f) { totalCount } } } }', variables: { f: { kind: { eq: 'BIDD' } } } });
      must(!/did you mean/i.test(heard), short(heard));
    }),
    probe('the explorer', 'not in production', async (bureau) => {
      const answer = await bureau.send('/graphql', { headers: { accept: 'text/html' } });
      must(answer.status === 404 && !/graphiql/i.test(answer.text), `${answer.status} ${short(answer.text, 100)}`);
    }),
  ],
};
