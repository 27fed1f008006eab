import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import fc from 'fast-check';
import {
  type GraphQLField, type GraphQLInputType, type GraphQLSchema, getIntrospectionQuery, buildClientSchema, getNamedType, isEnumType, isInputObjectType, isInterfaceType,
  isLeafType, isListType, isNonNullType, isObjectType,
} from 'graphql';
import { auditServer } from 'graphql-http';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { limits } from '../server/http/limits.ts';
import { type Answer, type Api, startApi } from './support/api.ts';
import { countyDatabase } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

let database: TestDatabase;
let api: Api;
/** Outside a demo. */
let closed: Api;
beforeAll(async () => {
  database = await countyDatabase();
  api = await startApi({ database });
  closed = await startApi({ database, demo: false });
});
afterAll(async () => {
  await closed.close();
  await api.close();
  await database.drop();
});

const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };

const send = async (init: RequestInit & { query?: string; to?: Api }): Promise<Answer & { text: string; headers: Headers }> => {
  const { query = '', to = api, ...rest } = init;
  const response = await fetch(`${to.address}/graphql${query}`, rest);
  const text = await response.text();
  let parsed: object = {};
  try { parsed = JSON.parse(text) as object; } catch { /* not JSON, as the test will see */ }
  return { status: response.status, headers: response.headers, text, data: null, ...parsed };
};
const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json, to?: Api) => send({ method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body), ...(to && { to }) });

describe('GraphQL over HTTP', () => {
  /** What the specification recommends and the bureau does otherwise, each with its reason. */
  const otherwise: Readonly<Record<string, string>> = {
    // A client that says only application/json gets what GraphQL servers of ten years gave it. The specification itself
    // calls 200 a legacy; Apollo answers 400 for documents that never ran, so that proxies and monitors see the failure.
    '572B': 'a document that cannot be parsed is answered with 400, also for application/json',
    FDE2: 'a document that is not valid is answered with 400, also for application/json',
    '7B9B': 'variables that do not fit are answered with 400, also for application/json',
  };

  it('keeps every MUST of the specification, and every SHOULD but those explained', async () => {
    const results = await auditServer({ url: `${api.address}/graphql`, fetchFn: fetch });
    expect(results.length).toBeGreaterThanOrEqual(60);
    const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => ({ id, name, status }));
    expect(failed.filter(({ status }) => status === 'error')).toEqual([]);
    expect(failed.filter(({ name }) => name.startsWith('MUST'))).toEqual([]);
    const should = failed.filter(({ name }) => name.startsWith('SHOULD'));
    expect(should.filter(({ id }) => !(id in otherwise))).toEqual([]);
    expect(Object.keys(otherwise).filter((id) => !should.some((each) => each.id === id))).toEqual([]); // no excuse without need
  });

  const mutation = 'mutation { signOut { signedOut } }';
  it.each<[string, () => ReturnType<typeof send>]>([
    ['a form', () => post(new URLSearchParams({ query: '{ __typename }' }).toString(), { 'content-type': 'application/x-www-form-urlencoded' })],
    ['plain text', () => post({ query: '{ __typename }' }, { 'content-type': 'text/plain' })],
    ['plain text that claims to be more', () => post({ query: mutation }, { 'content-type': 'text/plain; application/json' })],
    ['an upload', () => post('--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['no content type', () => send({ method: 'POST', body: new Blob([JSON.stringify({ query: mutation })]) })],
    ['an image’s GET', () => send({ query: `?query=${encodeURIComponent('{ __typename }')}` })],
  ])('does nothing for a page of another site: %s', async (_, request) => {
    const answer = await request();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.data ?? null).toBeNull();
  });

  it('answers a GET that no foreign page can send, and never a mutation by GET', async () => {
    const get = (query: string) => send({ query: `?query=${encodeURIComponent(query)}`, headers: { 'apollo-require-preflight': '1' } });
    expect(await get('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    const refused = await get(mutation);
    expect([refused.status, refused.data]).toEqual([405, null]);
  });

  it('gives no foreign page leave to read', async () => {
    const answer = await post({ query: '{ __typename }' }, { ...json, origin: 'https://elsewhere.example' });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const preflight = await send({ method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('takes one operation a request', async () => {
    const answer = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(answer.status).toBe(400);
    expect(answer.data ?? null).toBeNull();
  });
});

describe('a document', () => {
  const times = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join(' ');
  const nested = (depth: number): string => (depth === 0 ? 'name' : `town { parent { ${'parent { '.repeat(depth)} name ${'} '.repeat(depth)} } }`);
  it.each<[string, string, string]>([
    ['too deep', 'TOO_DEEP', `{ organizations(first: 1) { nodes { ${nested(16)} } } }`],
    ['too deep by fragments', 'TOO_DEEP', `{ organizations { nodes { town { ...a } } } } fragment a on Region { parent { parent { parent { parent { ...b } } } } } fragment b on Region { parent { parent { parent { parent { parent { parent { parent { parent { parent { name } } } } } } } } } }`],
    ['of too many aliases', 'TOO_MANY_ALIASES', `{ organizations(first: 1) { nodes { ${times(limits.aliases + 1, (n) => `a${n}: name`)} } } }`],
    ['of too many aliases by fragments', 'TOO_MANY_ALIASES', `{ organizations(first: 1) { nodes { ...a ...b } } } fragment a on Organization { ${times(40, (n) => `a${n}: name`)} } fragment b on Organization { ${times(40, (n) => `b${n}: name`)} }`],
    ['of too many directives', 'TOO_MANY_DIRECTIVES', `{ organizations(first: 1) { nodes { name ${times(limits.directives + 1, () => '@include(if: true)')} } } }`],
    ['of too many root fields', 'TOO_MANY_FIELDS', `{ ${times(limits.rootFields + 1, (n) => `a${n}: __typename`)} }`],
    ['of too many mutations', 'TOO_MANY_FIELDS', `mutation { ${times(limits.mutations + 1, (n) => `a${n}: signOut { signedOut }`)} }`],
    ['of root fields hidden in a fragment', 'TOO_MANY_FIELDS', `mutation { ...all } fragment all on Mutation { ${times(limits.mutations + 1, (n) => `a${n}: signOut { signedOut }`)} }`],
    ['of fragments that use each other twice', 'TOO_MANY_FIELDS', `{ organizations(first: 1) { ...f0 } } ${times(60, (n) => `fragment f${n} on OrganizationConnection { ...f${n + 1} ...f${n + 1} }`)} fragment f60 on OrganizationConnection { totalCount }`],
    ['of too many tokens', 'GRAPHQL_PARSE_FAILED', `{ organizations { nodes { ${times(limits.tokens, () => 'name')} } } }`],
  ])('%s is refused before it costs anything', async (_, code, query) => {
    const answer = await post({ query });
    expect(answer.status).toBe(400);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain(code);
    expect(answer.data ?? null).toBeNull();
    expect(api.statements).toHaveLength(0);
  });

  it.each([
    ['circular fragments', '{ organizations { nodes { ...a } } } fragment a on Organization { town { parent { id } } ...b } fragment b on Organization { ...a }'],
    ['circular introspection', `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`],
    ['unknown fields without end', `{ ${Array.from({ length: 400 }, (_, n) => `unknown${n}`).join(' ')} }`],
    ['an unknown directive without end', `{ __typename ${'@nothing '.repeat(200)} }`],
  ])('of %s gets a short refusal', async (_, query) => {
    const answer = await post({ query });
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(30_000);
  });

  it('one short of the limits is answered', async () => {
    const answer = await api.ask(`{ organizations(first: 1) { nodes { ${times(limits.aliases, (n) => `a${n}: name`)} } } }`);
    expect([answer.status, answer.errors]).toEqual([200, undefined]);
  });
});

describe('a body', () => {
  it('of 10 MB is refused with 413, announced or not', async () => {
    const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(10_000_000)}` });
    const announced = await post(body).catch((error: unknown) => error as Error);
    // The server need not hear the rest: a client that goes on writing may find the door shut.
    if (!(announced instanceof Error)) expect([announced.status, announced.errors?.[0]?.extensions.code]).toEqual([413, 'BODY_TOO_LARGE']);
    const { hostname, port } = new URL(api.address);
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
        const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
        for (let sent = 0; sent < 10_000_000; sent += 65_536) socket.write(chunk);
      });
      socket.once('data', (data) => { resolve(data.toString().split('\r\n')[0]!); socket.destroy(); });
      socket.once('error', reject);
    });
    expect(status).toContain('413');
    expect(await post({ query: '{ __typename }' })).toMatchObject({ status: 200 });
  });

  it('announced as 10 MB is refused before it is sent', async () => {
    const { hostname, port } = new URL(api.address);
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => { socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10000000\r\n\r\n'); });
      socket.once('data', (data) => { resolve(data.toString().split('\r\n')[0]!); socket.destroy(); });
      socket.once('error', reject);
    });
    expect(status).toContain('413');
  });

  it.each([['nothing', ''], ['half of an object', '{"query":'], ['another thing', '"x"'], ['null', 'null'], ['a number for a query', '{"query":1}'], ['bytes that are no text', '\u0000\u0001'], ['variables that are no object', '{"query":"{__typename}","variables":"x"}'], ['lists without end', `{"query":"{__typename}","variables":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`]])('of %s is the client’s fault', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/node_modules|\.ts|at .*:\d+/);
  });
});

describe('what strangers learn of the schema', () => {
  const introspection = getIntrospectionQuery();
  it('is all of it in a demo, and nothing outside', async () => {
    expect((await api.ask(introspection)).data.__schema).toBeDefined();
    for (const query of [introspection, '{ __schema { queryType { name } } }', '{ __type(name: "Organization") { name } }', 'query { ...x } fragment x on Query { __schema { queryType { name } } }', '{ ... on Query { __type(name: "Organization") { name } } }', '{ organizations(first: 1) { totalCount } a: __type(name: "Person") { name } }']) {
      const answer = await closed.ask(query);
      expect([query.slice(0, 40), answer.data ?? null, answer.errors?.[0]?.extensions.code]).toEqual([query.slice(0, 40), null, 'INTROSPECTION_FORBIDDEN']);
    }
    expect((await closed.ask(introspection, {}, clerk)).data.__schema).toBeDefined();
    expect((await closed.ask('{ organizations(first: 1) { __typename } }')).data).toEqual({ organizations: { __typename: 'OrganizationConnection' } });
  });

  it('is not given away by suggestions outside a demo', async () => {
    const guesses = ['{ organisations { nodes { id } } }', '{ organizations { nodes { nam } } }', '{ organizations(frist: 1) { totalCount } }', '{ organizations(filter: { nmae: { eq: "x" } }) { totalCount } }', '{ organizations(filter: { status: { eq: ACTIV } }) { totalCount } }', 'query ($f: OrganizationFilte) { organizations(filter: $f) { totalCount } }'];
    for (const query of guesses) {
      expect((await api.ask(query)).errors?.[0]?.message).toMatch(/Did you mean/);
      const answer = await closed.ask(query);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer)).not.toMatch(/Did you mean/);
    }
    const variable = await closed.ask('query ($f: OrganizationFilter) { organizations(filter: $f) { totalCount } }', { f: { nmae: { eq: 'x' }, status: { eq: 'ACTIV' } } });
    expect(JSON.stringify(variable)).not.toMatch(/Did you mean/);
  });
});

describe('an error of ours', () => {
  it('tells the client a number, and the log the rest', async () => {
    const broken = await freshDatabase();
    const said: string[] = [];
    const log = { fatal: () => undefined, error: (what: object) => { said.push(JSON.stringify(what)); }, warn: () => undefined, info: () => undefined, debug: () => undefined, trace: () => undefined } as never;
    const failing = await startApi({ database: broken, log });
    try {
      const { Client } = await import('pg');
      const owner = new Client({ connectionString: broken.url });
      await owner.connect();
      await owner.query('alter table organization rename to organization_gone; alter table person rename to person_gone; alter table import_batch rename to import_batch_gone');
      await owner.end();
      const documents = ['{ organizations { nodes { name } } }', '{ node(id: "org_00000000-0000-7000-8000-000000000000") { id } }', '{ figures(year: 2023) { value records { record { id } } } }', 'mutation { discardImportBatch(input: { id: "imp_00000000-0000-7000-8000-000000000000" }) { errors { message } } }'];
      for (const document of documents) {
        said.length = 0;
        const answer = await failing.ask(document, {}, clerk);
        const text = JSON.stringify(answer);
        if (document.includes('figures')) { expect(text).not.toMatch(/select |relation|\.ts:|node_modules/); continue; }
        expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
        expect(text).not.toMatch(/select |relation "|does not exist|organization_gone|\/work|\.ts:|node_modules|42P01/i);
        const incident = /编号 (\w{8})/.exec(answer.errors![0]!.message)![1]!;
        expect(said.join('\n')).toContain(incident);
        expect(said.join('\n')).toMatch(/does not exist/);
      }
    } finally {
      await failing.close();
      await broken.drop();
    }
  });
});

describe('hostile variables', () => {
  const uuid = '00000000-0000-7000-8000-000000000000';
  /** What is there, so that a request gets past "not found". */
  const known: string[] = [];
  beforeAll(async () => {
    for (const { code, entity } of api.app.model.types.values()) {
      for (const { id } of await database.orm.em.fork().execute<{ id: string }[]>(`select id from "${entity.tableName}" limit 2`)) known.push(`${code}_${id}`);
    }
  });
  const text = fc.oneof(
    fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('\u0000', 'a\u0000b', 'x'.repeat(300)),
    fc.constantFrom('', ' ', '\u0000', 'a\u0000b', '\ud800', '😀', "'; drop table organization; --", '$1', '%', '_', '\\', '"', '{}', '阀门', 'x'.repeat(50_000), '泵'.repeat(3_000), '${7*7}', '../../etc/passwd', '1e400', 'NaN', '__proto__'),
  );
  const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    String: text,
    ID: fc.oneof({ weight: 1, arbitrary: text }, { weight: 4, arbitrary: fc.nat().map((n) => known[n % known.length] ?? uuid) }, { weight: 1, arbitrary: fc.constantFrom(`org_${uuid}`, `psn_${uuid}`, `imp_${uuid}`, `qap_${uuid}`, `pool_${uuid}`, `asg_${uuid}`, `key_${uuid}`, `ses_${uuid}`, uuid, 'org_', `org_${uuid.toUpperCase()}`, 1, -1) }),
    Int: fc.oneof(fc.integer(), fc.constantFrom(0, -1, 1, 2, 100, 101, 2023, 2 ** 31 - 1, -(2 ** 31), 2 ** 31)),
    Float: fc.oneof(fc.double(), fc.integer()),
    Boolean: fc.boolean(),
    Money: fc.oneof({ weight: 1, arbitrary: text }, { weight: 3, arbitrary: fc.constantFrom('0', '-0.00', '1.00', '99999999999999999999999999.99', '-1', '1e30', '0.001', '١٢', 1, 2 ** 60) }),
    Rate: fc.oneof(text, fc.constantFrom('0.5', '1e10', '-0', '9'.repeat(60), 0.1)),
    LocalDate: fc.oneof({ weight: 1, arbitrary: text }, { weight: 3, arbitrary: fc.constantFrom('2023-01-01', '2023-02-30', '0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '2023-1-1', '-2023-01-01') }),
    DateTime: fc.oneof({ weight: 1, arbitrary: text }, { weight: 3, arbitrary: fc.constantFrom('2023-01-01T00:00:00+08:00', '2023-01-01', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00+14:00', '0000-01-01T00:00:00Z', '2023-01-01T25:00:00Z', '2023-01-01T00:00:00+99:99') }),
    CreditCode: fc.oneof({ weight: 1, arbitrary: text }, { weight: 3, arbitrary: fc.constantFrom('913399016489425945', '91339901510955077A', ' 913399016489425945 ', '９１３３９９０１６４８９４２５９４５') }),
    JSON: fc.oneof(fc.jsonValue(), fc.constantFrom({ a: '\u0000' }, null, [], { __proto__: null, constructor: 1 }), fc.dictionary(text, fc.anything({ maxDepth: 2, withNullPrototype: false }).filter((value) => { try { return JSON.stringify(value) !== undefined; } catch { return false; } }))),
  };

  /** Values of a type, most of them right enough to get past the door, some not at all. */
  const valueOf = (type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> => {
    if (isNonNullType(type)) return fc.oneof({ weight: 40, arbitrary: valueOf(type.ofType, depth) }, { weight: 1, arbitrary: fc.constant(null) });
    if (isListType(type)) return fc.oneof(fc.array(valueOf(type.ofType, depth), { maxLength: 3 }), valueOf(type.ofType, depth), fc.constant(null));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isNonNullType(field.type));
      const every = Object.fromEntries(fields.map((field) => [field.name, fc.oneof({ weight: isNonNullType(field.type) ? 1 : Math.max(3, fields.length), arbitrary: fc.constant(undefined) }, { weight: isNonNullType(field.type) ? 30 : 6, arbitrary: valueOf(field.type, depth - 1) })]));
      return fc.record(every);
    }
    if (isEnumType(type)) return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...type.getValues().map(({ name }) => name)) }, { weight: 1, arbitrary: text });
    return fc.oneof({ weight: 6, arbitrary: scalars[type.name] ?? text }, { weight: 1, arbitrary: fc.constant(null) });
  };

  const selectionOf = (schema: GraphQLSchema, type: string, depth: number): string => {
    const named = schema.getType(type);
    if (isInterfaceType(named)) return '{ __typename }';
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).filter((field) => field.args.length === 0 || /Connection$/.test(String(getNamedType(field.type))));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
    const inner = depth === 0 ? [] : fields.filter((field) => !isLeafType(getNamedType(field.type))).slice(0, 4).map((field) => `${field.name} ${selectionOf(schema, getNamedType(field.type).name, depth - 1)}`);
    return `{ __typename ${[...leaves, ...inner].join(' ')} }`;
  };

  const actors: readonly Actor[] = [publicActor, clerk, ...(['SECURITY_ADMIN', 'SYSTEM_ADMIN', 'ENTERPRISE', 'TOWNSHIP', 'TAX', 'RESEARCH'] as const).map((role): Actor => ({ ...clerk, name: role, roles: new Set([role]), organizationId: uuid, regionId: uuid }))];

  /** A request for one root field, all its arguments as variables. */
  const requestOf = (schema: GraphQLSchema, kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, depth: number) => {
    const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const document = `${kind} ${declared && `(${declared})`} { ${field.name}${field.args.length > 0 ? `(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''} ${selectionOf(schema, getNamedType(field.type).name, depth)} }`;
    const values = fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: isNonNullType(type) ? 30 : 1, arbitrary: valueOf(type, 3) })])));
    return fc.record({ document: fc.constant(document), variables: values, actor: fc.constantFrom(...actors) });
  };

  it.each<[string, unknown]>([
    ['a variable', { query: 'query ($s: String) { organizations(search: $s) { totalCount } }', variables: { s: 'a\u0000b' } }],
    ['a list', { query: 'query ($s: [String!]) { organizations(filter: { name: { in: $s } }) { totalCount } }', variables: { s: ['a\u0000b'] } }],
    ['the document', { query: '{ organizations(search: "a\\u0000b") { totalCount } }' }],
    ['the document, in braces', { query: '{ organizations(search: "a\\u{00}b") { totalCount } }' }],
    ['a name of a fact', { query: 'query ($f: JSON!) { selfCheck(kind: HNTE, facts: $f) { errors { code } } }', variables: { f: { 'a\u0000': 1 } } }],
    ['a name', { query: 'query ($s: String) { organizations(search: $s) { totalCount } }', variables: { s: 'a\ud800b' } }],
    ['a login name', { query: 'mutation ($s: String!) { signIn(input: { loginName: $s, password: "x" }) { errors { code } } }', variables: { s: 'a\u0000b' } }],
  ])('what no database keeps, in %s, is the client’s fault', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['query', 'mutation'] as const)('never bring a %s down', async (kind) => {
    // As an outsider would: from the schema that introspection gives.
    const schema = buildClientSchema((await api.ask(getIntrospectionQuery())).data);
    const type = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
    const requests = Object.values(type.getFields()).map((field) => requestOf(schema, kind, field, 1));
    await fc.assert(fc.asyncProperty(fc.oneof(...requests), async ({ document, variables, actor }) => {
      const answer = await api.ask(document, variables as Record<string, unknown>, actor);
      const bugs = (answer.errors ?? []).filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');
      if (answer.status >= 500 || bugs.length > 0) throw new Error(`${answer.status} ${JSON.stringify(bugs)}`);
    }), { numRuns: Number(process.env['FUZZ'] ?? 300), interruptAfterTimeLimit: 100_000 });
  });
});
