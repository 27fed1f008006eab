import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Jobs, startJobs } from '../jobs/index.ts';
import { stage } from '../schema/core/outbox/outbox.ts';
import { traced } from '../schema/core/trace.ts';
import { openConnections, type Connections } from '../server/connections.ts';
import { createLog } from '../server/log.ts';
import { fingerprintOf, startTraces } from '../server/operate/traces.ts';
import { type Api, startApi } from './support/api.ts';
import { folder, run } from './support/bureau-process.ts';
import { testVault as vault } from './support/county.ts';
import { eventually } from './support/eventually.ts';
import { leave, tasks } from './support/outbox-tasks.ts';
import { asOwner } from './support/database.ts';
import { makeTown } from './support/people.ts';
import { type Staff, staffOf } from './support/staff.ts';

/** What a collector is told of the work, and that nobody is told without one. */
interface Span { readonly traceId: string; readonly spanId: string; readonly parentSpanId?: string; readonly name: string; readonly kind: number; readonly attributes: readonly { readonly key: string; readonly value: Record<string, string | number> }[]; readonly links?: readonly { readonly traceId: string; readonly spanId: string }[]; readonly status: { readonly code?: number } }

const bodies: string[] = [];
const collector = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (piece: string) => { body += piece; }).on('end', () => {
    if (request.method === 'POST' && request.url === '/v1/traces' && request.headers['content-type'] === 'application/json') bodies.push(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
const spans = (): Span[] => bodies.flatMap((body) => (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
const valueOf = ({ attributes }: Span, key: string): unknown => Object.values(attributes.find((each) => each.key === key)?.value ?? {})[0];
const named = (name: string): Span => { const found = spans().find((span) => span.name === name); if (!found) throw new Error(`no span ${name} among ${[...new Set(spans().map((span) => span.name))].join(', ')}`); return found; };

let api: Api;
let staff: Staff;
let connections: Connections;
let jobs: Jobs;
let endpoint: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => { collector.listen(0, '127.0.0.1', resolve); });
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  api = await startApi();
  await asOwner(api.database, 'create table effect (key text primary key, runs int not null default 1, finished bool not null default false); grant all on effect to public');
  const em = api.database.orm.em.fork();
  staff = await staffOf(em, await makeTown(em));
  const log = createLog({ logLevel: 'silent' });
  connections = await openConnections({ url: api.database.url, role: api.database.role, redisUrl: undefined, log });
  jobs = await startJobs({ orm: api.database.orm, connections, log, areas: [], tasks, vault });
});
afterEach(() => { bodies.length = 0; });
afterAll(async () => {
  await jobs?.close();
  await connections?.close();
  await api?.close();
  collector.closeAllConnections();
  collector.close();
});

/** What is done while a collector listens. */
const told = async (work: () => Promise<unknown>): Promise<void> => {
  const traces = startTraces({ endpoint, service: 'bureau of the test', role: 'all' });
  try { await work(); } finally { await traces.close(); }
};
const theirs = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const secretName = '王小明13800138000的视图';

describe('the collector', () => {
  it('is told of a request of another’s trace down to its statements: names, times and counts', async () => {
    const query = 'mutation KeepView13800138000 ($input: SaveViewInput!) { saveView(input: $input) { savedView { id } errors { code } } }';
    await told(async () => {
      const answer = await api.fetch('/graphql?phone=13800138000', {
        method: 'POST', headers: { 'content-type': 'application/json', traceparent: `00-${theirs.traceId}-${theirs.spanId}-01` }, body: JSON.stringify({ query, variables: { input: { list: '/applications', name: secretName, query: 'kind=HNTE' } } }),
      }, staff.director);
      expect(await answer.json()).toMatchObject({ data: { saveView: { errors: [] } } });
      expect((await api.ask('query Views { savedViews(first: 5) { nodes { name } } }', {}, staff.enterprise)).data.savedViews.nodes).toEqual([]);
    });
    const [request, operation] = [named('POST /graphql'), spans().find(({ name }) => name.startsWith('mutation KeepView'))!];
    expect(request).toMatchObject({ traceId: theirs.traceId, parentSpanId: theirs.spanId, kind: 2 });
    expect([valueOf(request, 'http.route'), Number(valueOf(request, 'http.response.status_code'))]).toEqual(['/graphql', 200]);
    expect(operation).toMatchObject({ traceId: theirs.traceId, parentSpanId: request.spanId });
    const action = spans().find((span) => valueOf(span, 'bureau.action') !== undefined)!;
    expect([action.traceId, action.parentSpanId, valueOf(action, 'bureau.lifecycle')]).toEqual([theirs.traceId, operation.spanId, action.name.split('.')[0]]);
    const statements = spans().filter((span) => valueOf(span, 'db.system.name') === 'postgresql');
    const within = statements.filter(({ parentSpanId }) => parentSpanId === action.spanId);
    expect(within.map(({ name }) => name)).toEqual(expect.arrayContaining(['BEGIN', 'INSERT saved_view', 'INSERT journal_entry', 'COMMIT']));
    for (const each of statements) expect(valueOf(each, 'bureau.statement')).toMatch(/^[0-9a-f]{12}$/);
    // A read: its one statement beneath its operation, with how many rows came.
    const read = named('query Views');
    expect(read.traceId).not.toBe(theirs.traceId);
    expect(statements.filter(({ parentSpanId }) => parentSpanId === read.spanId).map((each) => valueOf(each, 'db.operation.name'))).toEqual(expect.arrayContaining(['BEGIN', 'SELECT', 'COMMIT']));
    // Nothing of people's.
    const all = bodies.join('');
    for (const one of ['13800138000', '王小明', '视图', 'kind=HNTE', staff.director.name, staff.director.personId!, 'set_config']) expect([one, all.includes(one)]).toEqual([one, false]);
  });

  it('is told which codes an action was refused with, and not in which words', async () => {
    const [{ id }] = (await api.ask('{ savedViews(first: 1) { nodes { id } } }', {}, staff.director)).data.savedViews.nodes;
    await told(() => api.ask('mutation ($input: RenameViewInput!) { renameView(input: $input) { errors { code } } }', { input: { id, name: secretName } }, staff.enterprise));
    const action = spans().find((span) => valueOf(span, 'bureau.refused') !== undefined);
    expect(valueOf(action!, 'bureau.refused')).toBe('NOT_FOUND');
    expect(bodies.join('')).not.toMatch(/王小明|138001/);
  });

  it('is told of a task, as what follows from the work that promised it', async () => {
    await told(async () => {
      await traced(() => ({ name: 'promise' }), () => api.database.orm.em.fork().transactional((em) => stage(em, leave, { key: 'traced' })));
      await eventually(async () => (await api.database.orm.em.fork().execute(`select from job_run where task = ? and outcome = 'DONE'`, [leave.name])).length > 0);
    });
    const [promise, task] = [named('promise'), named(`task ${leave.name}`)];
    expect(task).toMatchObject({ kind: 5, links: [{ traceId: promise.traceId, spanId: promise.spanId }] });
    expect(task.traceId).not.toBe(promise.traceId);
    expect(spans().some(({ parentSpanId, name }) => parentSpanId === task.spanId && name === 'INSERT effect')).toBe(true);
  });

  it('that is away keeps nobody waiting', async () => {
    const traces = startTraces({ endpoint: 'http://127.0.0.1:9', service: 'x', role: 'all' });
    expect((await api.ask('{ policies(first: 1) { totalCount } }')).status).toBe(200);
    const from = performance.now();
    await traces.close();
    expect(performance.now() - from).toBeLessThan(8_000);
  });

  it('knows a statement again whatever values stand in it', () => {
    const of = (text: string) => fingerprintOf({ name: undefined, text });
    expect(of(`select * from "person" where name = '王小明' and id in (1, 2, 3)`)).toEqual(of(`select * from "person" where name = 'it''s' and id in (4)`));
    expect(of('insert into journal_entry (id) values (1)')).toMatchObject({ operation: 'INSERT', table: 'journal_entry' });
    expect(of('update a set b = 1').fingerprint).not.toBe(of('update a set c = 1').fingerprint);
  });
});

describe('the program', () => {
  const start = async (environment: Record<string, string>, work: (address: string) => Promise<void>): Promise<string> => {
    const data = folder();
    const program = run('server/start.ts', [], { DATABASE_URL: api.database.url, BUREAU_DATA: data.path, BUREAU_MODE: 'production', BUREAU_SECRET: randomBytes(48).toString('base64'), PORT: '0', ROLE: 'all', ...environment });
    try {
      const [, address] = await eventually(() => program.child.exitCode !== null ? ['', 'ended'] : /✓ 云局已启动：门户 (http:\S+?) /.exec(program.output()));
      await work(address!);
      program.interrupt();
      expect(await program.ended()).toBe(0);
      return program.output();
    } catch (error) { throw new Error(program.output(), { cause: error }); } finally { program.kill(); data.remove(); }
  };
  const query = (address: string): Promise<Response> => fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"query Open { policies(first: 1) { totalCount } }"}' });

  it('loads nothing for it without a collector', async () => {
    const output = await start({ NODE_OPTIONS: `--import ${fileURLToPath(new URL('./support/no-traces.mjs', import.meta.url))}` }, async (address) => { expect((await query(address)).status).toBe(200); });
    expect(output).toContain('no traces here');
    expect(bodies).toEqual([]);
  });

  it('tells the collector that it is given, to the last when it stops', async () => {
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'yunju' }, async (address) => { expect((await query(address)).status).toBe(200); });
    expect(named('query Open').parentSpanId).toBe(named('POST /graphql').spanId);
    expect(bodies[0]).toContain('"yunju"');
  });
});
