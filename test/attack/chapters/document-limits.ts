import { must, probe, short, type Chapter } from '../probe.ts';
import { limits } from '../../../server/http/limits.ts';
import { type Bureau, stranger, type Who } from '../bureau.ts';

const times = (count: number, of: (n: number) => string): string => Array.from({ length: count }, (_, n) => of(n)).join(' ');
const nested = (depth: number, open: (n: number) => string, core: string, close = '}'): string => `${Array.from({ length: depth }, (_, n) => open(n)).join('')}${core}${close.repeat(depth)}`;

/** Refused with the code (any of several), within so many milliseconds. */
const refuses = (query: unknown, codes: string | readonly string[], { variables, status = 400, within = 2_000, who = async () => stranger, body }: { readonly variables?: unknown; readonly status?: number; readonly within?: number; readonly who?: (bureau: Bureau) => Promise<Who>; readonly body?: object } = {}) =>
  async (bureau: Bureau): Promise<void> => {
    const asking = await who(bureau);
    const begun = performance.now();
    const answer = await bureau.ask(asking, query, variables, { ...(body && { body }) });
    const took = performance.now() - begun;
    must(took < within, `took ${Math.round(took)} ms`);
    must([codes].flat().some((code) => answer.codes.includes(code)), short(answer.text));
    must(answer.status === status, `status ${answer.status}: ${short(answer.text)}`);
  };
const clerk = (bureau: Bureau): Promise<Who> => bureau.as('clerk');
const ofPage = (first: string) => `{ enterprises(first: ${first}) { totalCount nodes { id } } }`;

const bomb = `{ enterprises(first: 1) { ...F0 } } ${times(60, (n) => `fragment F${n} on OrganizationConnection { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on OrganizationConnection { totalCount }`;
/** As bad, but each spread under a name of its own that another rule would not merge. */
const wideBomb = `{ enterprises(first: 1) { nodes { ...G0 } } } ${times(40, (n) => `fragment G${n} on Organization { ... { ...G${n + 1} } ... { ...G${n + 1} } }`)} fragment G40 on Organization { id }`;

export const documentLimits: Chapter = {
  title: 'GraphQL: depth, aliases, directives, cost, pages', probes: [
    probe('17 levels deep', '400 TOO_DEEP', refuses(`{ enterprises(first: 1) { nodes { ${nested(16, () => 'region { parent { ', 'id', '} }')} } } }`, 'TOO_DEEP')),
    probe('a circle of types, as a member', '400 TOO_DEEP', refuses(`{ organizations(first: 1) { nodes { ${nested(9, () => 'qualificationGrants: qualifications(first: 1) { nodes { organization { ', 'id', '} } }')} } } }`, ['TOO_DEEP', 'GRAPHQL_VALIDATION_FAILED'], { who: clerk })),
    probe('61 names for one field', '400 TOO_MANY_ALIASES', refuses(`{ viewer { ${times(61, (n) => `a${n}: duty`)} } }`, 'TOO_MANY_ALIASES')),
    probe('aliases in a fragment used over and over', '400', refuses(`{ ${times(10, (n) => `x${n}: viewer { ...F }`)} } fragment F on Viewer { ${times(10, (n) => `a${n}: duty`)} }`, 'TOO_MANY_ALIASES')),
    probe('21 root fields', '400 TOO_MANY_FIELDS', refuses(`{ ${times(21, (n) => `v${n}: viewer { duty }`)} }`, 'TOO_MANY_FIELDS')),
    probe('six actions in one request', '400 TOO_MANY_FIELDS', refuses(`mutation { ${times(6, (n) => `s${n}: signOut { signedOut }`)} }`, 'TOO_MANY_FIELDS')),
    probe('21 directives', '400 TOO_MANY_DIRECTIVES', refuses(`{ viewer { duty ${times(21, () => '... @include(if: true) { duty }')} } }`, 'TOO_MANY_DIRECTIVES')),
    probe('one directive fifty times on a field', '400', refuses(`{ viewer { duty ${times(50, () => '@skip(if: false)')} } }`, ['TOO_MANY_DIRECTIVES', 'GRAPHQL_VALIDATION_FAILED'])),
    probe('@defer and @stream', '400', refuses('{ viewer @defer { duty } }', 'GRAPHQL_VALIDATION_FAILED')),
    probe('more tokens than a document may have', '400', refuses(`{ viewer { ${times(limits.tokens, () => 'duty')} } }`, 'GRAPHQL_PARSE_FAILED')),
    probe('2,000 times the same field', 'answered or refused at once', async (bureau) => {
      const begun = performance.now();
      const answer = await bureau.ask(stranger, `{ enterprises(first: 1) { ${times(1_900, () => 'totalCount')} } }`);
      must(performance.now() - begun < 2_000 && answer.status < 500, `${Math.round(performance.now() - begun)} ms, ${short(answer.text)}`);
    }),
    probe('fragments that use each other twice, 2⁶⁰ fields', '400 at once', refuses(bomb, 'TOO_MANY_FIELDS')),
    probe('the same through inline fragments', '400 at once', refuses(wideBomb, 'TOO_MANY_FIELDS')),
    probe('the same over the live connection', 'refused at once', async (bureau) => {
      const { overSocket } = await import('./schema-secrecy.ts');
      const begun = performance.now();
      const heard = await overSocket(bureau, { query: `subscription { lotChanged(lot: "lot_x") { ...F0 } } ${times(60, (n) => `fragment F${n} on LotChange { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on LotChange { sequence }` });
      must(performance.now() - begun < 2_500 && heard.includes('TOO_MANY_FIELDS'), short(heard));
    }),
    probe('a fragment within itself', '400', refuses('{ viewer { ...F } } fragment F on Viewer { ...F }', 'GRAPHQL_VALIDATION_FAILED')),
    probe('fragments in a circle of 200', '400', refuses(`{ viewer { ...F0 } } ${times(200, (n) => `fragment F${n} on Viewer { ...F${(n + 1) % 200} }`)}`, ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'])),
    probe('a page of 100,000,000', 'BAD_USER_INPUT', refuses(ofPage('100000000'), 'BAD_USER_INPUT', { status: 200 })),
    probe('a page of 101', 'BAD_USER_INPUT', refuses(ofPage('101'), 'BAD_USER_INPUT', { status: 200 })),
    probe('a page of −1', 'BAD_USER_INPUT', refuses(ofPage('-1'), 'BAD_USER_INPUT', { status: 200 })),
    probe('a page of 0', 'BAD_USER_INPUT', refuses(ofPage('0'), 'BAD_USER_INPUT', { status: 200 })),
    probe('a page of 2³¹', '400', refuses(ofPage('2147483648'), ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])),
    probe('a page of 1.5', '400', refuses(ofPage('1.5'), 'GRAPHQL_VALIDATION_FAILED')),
    probe('a page of "50"', '400', refuses('query ($n: Int) { enterprises(first: $n) { totalCount } }', 'BAD_USER_INPUT', { variables: { n: '50' } })),
    probe('first and last at once, without end', 'refused or within 100', async (bureau) => {
      const answer = await bureau.ask(stranger, '{ enterprises(first: 100, last: 100) { nodes { id } } }');
      must((answer.data?.enterprises?.nodes?.length ?? 0) <= 100 && answer.status < 500, short(answer.text));
    }),
    probe('100 × 100 × 100 rows', 'QUERY_TOO_LARGE', refuses('{ enterprises(first: 100) { nodes { qualifications(first: 100) { nodes { organization { qualifications(first: 100) { nodes { id } } } } } } } }', 'QUERY_TOO_LARGE', { status: 200, who: clerk })),
    probe('a hundred nodes of 100 × 100 rows each', 'QUERY_TOO_LARGE', async (bureau) => {
      const listed = await bureau.ask(stranger, '{ enterprises(first: 100) { nodes { id } } }');
      const ids = (listed.data.enterprises.nodes as { id: string }[]).map(({ id }) => id);
      const answer = await bureau.ask(await bureau.as('clerk'), 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization { qualifications(first: 100) { nodes { organization { qualifications(first: 100) { nodes { id } } } } } } } }', { ids });
      must(answer.codes.includes('QUERY_TOO_LARGE'), short(answer.text));
    }),
    probe('10,000 ids at once', 'at most 100 of them', async (bureau) => {
      const answer = await bureau.ask(stranger, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 10_000 }, () => `org_${bureau.own}`) });
      must((answer.data?.nodes?.length ?? 0) <= 100, String(answer.data?.nodes?.length));
    }),
    probe('201 conditions in one filter', 'FILTER_TOO_LARGE', refuses('query ($f: OrganizationFilter) { enterprises(first: 1, filter: $f) { totalCount } }', 'FILTER_TOO_LARGE', { status: 200, variables: { f: { or: Array.from({ length: 201 }, () => ({ name: { contains: 'a' } })) } } })),
    probe('300 looks into another table', 'FILTER_TOO_LARGE', refuses('query ($f: OrganizationFilter) { enterprises(first: 1, filter: $f) { totalCount } }', 'FILTER_TOO_LARGE', { status: 200, variables: { f: { or: Array.from({ length: 300 }, () => ({ qualifications: { some: { kind: { eq: 'HNTE' } } } })) } } })),
    probe('a filter 60 levels deep', '400 TOO_DEEP', refuses('query ($f: OrganizationFilter) { enterprises(first: 1, filter: $f) { totalCount } }', 'TOO_DEEP', { variables: { f: JSON.parse(nested(60, () => '{"not":', '{}')) as object } })),
    probe('a filter 100,000 levels deep', '400', async (bureau) => {
      const body = `{"query":"query ($f: OrganizationFilter) { enterprises(filter: $f) { totalCount } }","variables":{"f":${nested(100_000, () => '{"not":', '{}')}}}`;
      const answer = await bureau.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      must(answer.status === 400, `${answer.status} ${short(answer.text)}`);
    }),
    probe('a filter of 800 levels in the document', '400 or refused', async (bureau) => {
      const answer = await bureau.ask(stranger, `{ enterprises(first: 1, filter: ${nested(800, () => '{not:', '{}')}) { totalCount } }`);
      must(answer.errors.length > 0, short(answer.text));
    }),
    probe('an order by 500 keys', 'BAD_USER_INPUT', refuses('query ($o: [OrganizationOrder!]) { enterprises(first: 1, orderBy: $o) { nodes { id } } }', 'BAD_USER_INPUT', { status: 200, variables: { o: Array.from({ length: 500 }, () => ({ field: 'NAME', direction: 'ASC' })) } })),
    probe('a rate of 900,000 digits', 'refused at once', async (bureau) => {
      const begun = performance.now();
      const answer = await bureau.ask(stranger, 'mutation ($r: Rate!) { parkSelfScore(input: { id: "x", score: $r }) { errors { code } } }', { r: `0.${'7'.repeat(900_000)}` });
      must(performance.now() - begun < 2_000 && answer.errors.length > 0, `${Math.round(performance.now() - begun)} ms ${short(answer.text)}`);
    }),
    probe('facts with a number of 900,000 digits', 'refused at once', async (bureau) => {
      const begun = performance.now();
      const answer = await bureau.ask(stranger, 'query ($f: JSON!) { selfCheck(kind: HNTE, facts: $f) { errors { code message } } }', { f: { sales: `1.${'3'.repeat(900_000)}`, staff: `9`.repeat(100_000), rdStaff: '1e999' } });
      must(performance.now() - begun < 2_000 && answer.status < 500, `${Math.round(performance.now() - begun)} ms ${short(answer.text)}`);
    }),
    probe('a search of 600,000 characters', 'answered within its limits', async (bureau) => {
      const begun = performance.now();
      const answer = await bureau.ask(stranger, 'query ($s: String) { enterprises(first: 1, search: $s) { totalCount } }', { s: '%_\\'.repeat(200_000) });
      must(performance.now() - begun < 2_000 && answer.status === 200, `${Math.round(performance.now() - begun)} ms ${short(answer.text)}`);
    }),
    probe('a search for what matches anything', 'taken word for word', async (bureau) => {
      const answer = await bureau.ask(stranger, '{ a: enterprises(first: 1, search: "%") { totalCount } b: enterprises(first: 1, search: "_%_") { totalCount } c: enterprises(first: 1, search: "\' or 1=1 --") { totalCount } }');
      must([answer.data?.a, answer.data?.b, answer.data?.c].every((each) => each?.totalCount === 0), short(answer.text));
    }),
    probe('a batch of requests', '400', async (bureau) => {
      const answer = await bureau.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ query: '{ viewer { duty } }' }, { query: '{ viewer { duty } }' }]) });
      must(answer.status === 400, short(answer.text));
    }),
    probe('a batch of sign-ins', '400', async (bureau) => {
      const answer = await bureau.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(Array.from({ length: 50 }, (_, n) => ({ query: `mutation { signIn(input: { loginName: "clerk", password: "${n}" }) { errors { code } } }` }))) });
      must(answer.status === 400, short(answer.text));
    }),
    probe('a query by its hash', 'PERSISTED_QUERY_NOT_SUPPORTED', async (bureau) => {
      const answer = await bureau.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }) });
      must(answer.codes.includes('PERSISTED_QUERY_NOT_SUPPORTED') && answer.data === undefined, short(answer.text));
    }),
    probe('200 actions of a stranger in a row', '429 RATE_LIMITED, and no more than 60 on record', async (bureau) => {
      const from = { ...stranger, address: bureau.somewhere() };
      const [{ n: before }] = await bureau.rows<{ n: string }>(`select count(*) as n from journal_entry`) as [{ n: string }];
      let limited = 0;
      for (let n = 0; n < 40; n += 1) {
        const answer = await bureau.ask(from, `mutation { ${times(5, (each) => `a${each}: disablePerson(input: { id: "x", reason: "x" }) { errors { code } }`)} }`);
        if (answer.codes.includes('RATE_LIMITED')) { limited += 1; must(answer.status === 429, `status ${answer.status}`); }
      }
      const [{ n: after }] = await bureau.rows<{ n: string }>(`select count(*) as n from journal_entry`) as [{ n: string }];
      must(limited >= 20 && Number(after) - Number(before) <= 80, `${limited} of 40 limited, ${Number(after) - Number(before)} on record`);
    }),
  ],
};
