import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endChildren, forked, hear } from './children.ts';
import type { Load, Loaded } from './load.ts';
import { type Size, openPlace, sizes } from './place.ts';
import { type Question, five, pages } from './questions/index.ts';
import { peerQuestion } from './questions/peer.ts';
import type { Usage } from './serve.ts';
import { type Cell, type Side, tables } from './tables.ts';

// `npm run bench`: the bureau against SQL by hand over the same tables. Prints medians and ratios; asserts nothing but equal answers.
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'county' }, rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '2' }, questions: { type: 'string' },
    /** PostGraphile over the same tables as well; installed at its first use. */
    peer: { type: 'boolean', default: false },
    /** Where the results are written, as JSON. */
    out: { type: 'string' },
    /** A folder for CPU profiles of the servers. */
    profile: { type: 'string' },
  },
});
const connections = [1, 32] as const;
const sides: readonly Side[] = options.peer ? ['bare', 'bureau', 'peer', 'told'] : ['bare', 'bureau'];
const isPeer = (side: Side): boolean => side === 'peer' || side === 'told';
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const start = (file: string, ...given: unknown[]): ChildProcess => forked(file, given, options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []);
const usage = (child: ChildProcess): Promise<Usage> => { const heard = hear<Usage>(child); child.send('usage'); return heard; };

/** The request as it goes over the wire. */
function requestOf(side: Side, question: Question, token: string): string {
  const { name, variables } = question;
  if (side === 'bare') return `GET /${name}?${String(new URLSearchParams(Object.entries(variables).map(([key, value]) => [key, String(value)])))} HTTP/1.1\r\nhost: bench\r\naccept: application/json\r\n\r\n`;
  const body = JSON.stringify({ ...(isPeer(side) ? asPeer(question) : { query: question.document, variables }), operationName: name });
  return [
    'POST /graphql HTTP/1.1', 'host: bench', 'accept: application/graphql-response+json, application/json', 'content-type: application/json', 'user-agent: bench',
    ...(side === 'bureau' || side === 'told' ? [`cookie: __Host-bureau=${token}`] : []), `content-length: ${Buffer.byteLength(body)}`, '', body,
  ].join('\r\n');
}

const asPeer = (question: Question) => { const { document, variables } = peerQuestion(question)!; return { query: document, variables }; };
const asked = (side: Side, question: Question): boolean => !isPeer(side) || peerQuestion(question) !== null;

/** The peer is no part of the bureau's packages. */
function installPeer(): void {
  const folder = fileURLToPath(new URL('peer', import.meta.url));
  if (!existsSync(`${folder}/node_modules/postgraphile`)) execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

async function answerOf(port: number, request: string): Promise<string> {
  const [head, body] = request.split('\r\n\r\n') as [string, string];
  const [first, ...lines] = head.split('\r\n');
  const [method, path] = first!.split(' ') as [string, string];
  const headers = lines.map((line) => line.split(': ') as [string, string]).filter(([name]) => name !== 'content-length' && name !== 'host');
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...(body ? { body } : {}) });
  return response.text();
}

/** Where two answers part; null when they do not. */
function differing(bureau: unknown, bare: unknown, path: string): string | null {
  if (typeof bureau !== 'object' || typeof bare !== 'object' || bureau === null || bare === null) return bureau === bare ? null : `${path} is ${JSON.stringify(bureau)}, by hand ${JSON.stringify(bare)}`;
  const [one, other] = [Object.entries(bureau), Object.entries(bare)];
  if (one.length !== other.length || one.some(([key], at) => key !== other[at]![0])) return `${path} has ${one.map(([key]) => key).join()}, by hand ${other.map(([key]) => key).join()}`;
  return one.map(([key, value], at) => differing(value, other[at]![1], `${path}.${key}`)).find((found) => found !== null) ?? null;
}

/** One size of the data, served by both sides. */
async function serving(size: Size) {
  say(`${size}: filling in ${sizes[size] === 1 ? 'a county' : `${sizes[size]} counties`}…`);
  const { subjects, rows, close, ...place } = await openPlace(size);
  closing.push(close);
  const questions = [...five(subjects), ...pages(subjects)].filter(({ name }) => options.questions === undefined || options.questions.split(',').includes(name));
  const server = {} as Record<Side, ChildProcess>;
  const port = {} as Record<Side, number>;
  for (const side of sides) {
    server[side] = isPeer(side) ? start('peer/server.mjs', place, questions, side === 'told') : start(`${side}.ts`, place, questions);
    port[side] = await hear<number>(server[side]);
  }
  say(`${size}: ${rows.toLocaleString('en')} rows`);
  return { size, rows, questions, server, port, token: place.token };
}
type Serving = Awaited<ReturnType<typeof serving>>;

const closing: (() => Promise<void>)[] = [];
try {
  if (options.peer) installPeer();
  const load = start('load.ts');
  const repeat = async ({ server, port, token }: Serving, side: Side, question: Question, at: number, milliseconds: number): Promise<Loaded & { readonly cpu: number }> => {
    const before = await usage(server[side]);
    load.send({ port: port[side], request: requestOf(side, question, token), connections: at, milliseconds } satisfies Load);
    const loaded = await hear<Loaded>(load);
    return { ...loaded, cpu: ((await usage(server[side])).cpu - before.cpu) / loaded.answers };
  };

  const places: Serving[] = [];
  for (const size of options.sizes.split(',') as Size[]) places.push(await serving(size));
  for (const place of places) {
    for (const question of place.questions) {
      const [bare, bureau, ...peers] = await Promise.all(sides.filter((side) => asked(side, question)).map((side) => answerOf(place.port[side], requestOf(side, question, place.token)))) as [string, string, ...string[]];
      for (const peer of peers) if (peer.includes('"errors"')) throw new Error(`${question.name}, put to the peer: ${peer.slice(0, 500)}`);
      if (bureau.startsWith('{"errors"')) throw new Error(`${question.name}: ${bureau.slice(0, 500)}`);
      const difference = differing(JSON.parse(bureau), JSON.parse(bare), 'data');
      if (difference) throw new Error(`${question.name}: the answers differ: ${difference}`);
      say(`${place.size} ${question.name}: ${(Buffer.byteLength(bureau) / 1000).toFixed(1)} kB, equal${peers[0] ? `; the peer ${(Buffer.byteLength(peers[0]) / 1000).toFixed(1)} kB` : ''}`);
      for (const side of sides) if (asked(side, question)) await repeat(place, side, question, 32, 4_000); // every connection prepares, every function is compiled
    }
  }

  const cells = places.flatMap((place) => place.questions.flatMap((question) => connections.map((at) => ({ place, question, at, taken: { bare: [], bureau: [], peer: [], told: [] } as Record<Side, (Loaded & { cpu: number })[]> }))));
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    say(`round ${round} of ${options.rounds}`);
    for (const { place, question, at, taken } of cells) {
      for (const side of round % 2 ? sides : [...sides].reverse()) if (asked(side, question)) taken[side].push(await repeat(place, side, question, at, Number(options.seconds) * 1000));
    }
  }
  const memory = await Promise.all(places.map(async ({ size, server }) => ({ size, of: Object.fromEntries(await Promise.all(sides.map(async (side) => [side, (await usage(server[side])).memory]))) as Partial<Record<Side, number>> })));
  const results: Cell[] = cells.map(({ place, question, at, taken }) => ({ size: place.size, question: question.name, connections: at, taken }));
  say(tables(results, memory));
  if (options.out) writeFileSync(options.out, `${JSON.stringify({ on: { cores: cpus().length, model: cpus()[0]?.model, node: process.version }, results, memory }, null, 1)}\n`);
} finally {
  endChildren();
  for (const close of closing) await close();
}
