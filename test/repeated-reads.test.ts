import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Api, startApi } from './support/api.ts';

let api: Api;
const throughApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

beforeAll(async () => { api = await startApi(); });
afterAll(async () => {
  throughApollo.mockRestore();
  await api.close();
});

const document = 'query Page($first: Int!, $with: Boolean = false) { organizations(first: $first) { totalCount nodes { id @include(if: $with) name } } }';
const two = `${document} query Other { __typename regions(first: 1) { totalCount } }`;
const json = { 'content-type': 'application/json' };

interface Asked { readonly headers?: Record<string, string>; readonly method?: 'GET' | 'POST'; readonly document?: string; readonly body?: (query: string) => unknown; readonly short: boolean }

/** `short`: whether a known document spares this request the way through Apollo Server. */
const requests: Record<string, Asked> = {
  'variables': { short: true },
  'a default that is overridden': { body: (query) => ({ query, variables: { first: 5, with: true } }), short: true },
  'an operation by its name': { document: two, body: (query) => ({ query, operationName: 'Other', variables: null }), short: true },
  'the media type of GraphQL answers': { headers: { ...json, accept: 'application/graphql-response+json' }, short: true },
  'several media types': { headers: { ...json, accept: 'application/json;q=0.5, application/graphql-response+json' }, short: true },
  'an error in an argument': { body: (query) => ({ query, variables: { first: 0 } }), short: true },
  'an error for the media type of GraphQL answers': { headers: { ...json, accept: 'application/graphql-response+json' }, body: (query) => ({ query, variables: { first: 0 } }), short: true },
  'no acceptable media type': { headers: { ...json, accept: 'text/plain' }, short: false },
  'a variable that is missing': { body: (query) => ({ query }), short: false },
  'a variable of the wrong type': { body: (query) => ({ query, variables: { first: 'many' } }), short: false },
  'a variable of the wrong type, for the media type of GraphQL answers': { headers: { ...json, accept: 'application/graphql-response+json' }, body: (query) => ({ query, variables: { first: 'many' } }), short: false },
  'variables as text': { body: (query) => ({ query, variables: '{"first":5}' }), short: false },
  'variables as a list': { body: (query) => ({ query, variables: [5] }), short: false },
  'an operation name that is a number': { body: (query) => ({ query, operationName: 1, variables: { first: 5 } }), short: false },
  'an operation that is not there': { body: (query) => ({ query, operationName: 'Nothing', variables: { first: 5 } }), short: false },
  'one of two operations without saying which': { document: two, body: (query) => ({ query, variables: { first: 5 } }), short: false },
  'extensions': { body: (query) => ({ query, variables: { first: 5 }, extensions: { traced: true } }), short: false },
  'a batch': { body: (query) => [{ query, variables: { first: 5 } }], short: false },
  'a form of another site': { headers: { 'content-type': 'text/plain' }, short: false },
  'JSON with a character set': { headers: { 'content-type': 'application/json; charset=utf-8' }, short: false },
  'GET': { method: 'GET', headers: { 'apollo-require-preflight': '1' }, short: false },
  'GET from another site': { method: 'GET', headers: {}, short: false },
};

async function send({ method = 'POST', headers = json, body = (query) => ({ query, variables: { first: 5 } }) }: Partial<Asked>, query: string) {
  const sent = body(query);
  const search = method === 'GET' ? `?${String(new URLSearchParams(Object.entries(sent as object).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])))}` : '';
  const before = throughApollo.mock.calls.length;
  const response = await fetch(`${api.address}/graphql${search}`, { method, headers, ...(method === 'POST' ? { body: JSON.stringify(sent) } : {}) });
  const { date: _, 'content-length': length, ...others } = Object.fromEntries(response.headers);
  const text = await response.text();
  expect(length).toBe(String(Buffer.byteLength(text)));
  return { answer: { status: response.status, headers: others, text }, short: throughApollo.mock.calls.length === before };
}

describe('a read that is asked again', () => {
  let n = 0;
  for (const [name, { short, document: asked = document, ...request }] of Object.entries(requests)) {
    it(`is answered as it was the first time: ${name}`, async () => {
      const first = await send(request, `${asked}\n# ${n += 1}`);
      expect(first.short).toBe(false);
      const accept = request.headers?.['accept'];
      await send({ headers: { ...json, ...(accept ? { accept } : {}) }, body: (query) => ({ query, operationName: 'Page', variables: { first: 5 } }) }, asked);
      const again = await send(request, asked);
      expect(again.answer).toEqual(first.answer);
      expect(again.short).toBe(short);
    });
  }

  it('never spares a mutation or a look at the schema the long way', async () => {
    for (const query of ['mutation { signOut { errors { code } } }', '{ __schema { queryType { name } } }', '{ ...all } fragment all on Query { __schema { queryType { name } } }']) {
      await send({ body: () => ({ query }) }, query);
      expect((await send({ body: () => ({ query }) }, query)).short).toBe(false);
    }
  });
});
