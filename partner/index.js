import { documents } from './generated/documents.js';

/** Why the bureau gave no answer: `code` as it says it (`FORBIDDEN`, `DOCUMENT_NOT_REGISTERED`, …). */
export class BureauError extends Error {
  name = 'BureauError';
  constructor(message, code, status) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** A method a document. What is asked is read only, so that it may be asked again. */
export const connect = ({ address, key, fetch = globalThis.fetch, signal }) => {
  const ask = async (query, variables) => {
    const response = await fetch(new URL('/graphql', address), {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: JSON.stringify({ query, variables }), signal,
    });
    const answer = await response.json().catch(() => ({}));
    const [first] = answer.errors ?? [];
    if (first || !answer.data) throw new BureauError(first?.message ?? `HTTP ${response.status}`, first?.extensions?.code ?? 'HTTP', response.status);
    return answer.data;
  };
  return Object.fromEntries(Object.entries(documents).map(([name, query]) => [name, (variables = {}) => ask(query, variables)]));
};

/** Every record of a list, page after page: `for await (const lot of every(bureau.lots, { first: 100 }))`. */
export async function* every(method, variables) {
  for (let after = variables.after ?? null; ;) {
    const [{ nodes, pageInfo }] = Object.values(await method({ ...variables, after }));
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
