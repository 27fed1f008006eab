import { deepStrictEqual } from 'node:assert';
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { connection } from '../../server/database/orm.ts';
import { type County, openCounty } from './county.ts';
import type { Load, Loaded } from './load.ts';
import { type Question, questions } from './questions.ts';

// `npm run bench`: the bureau against SQL by hand, over a county's year. Prints medians and ratios; asserts nothing but equal answers.
const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '2' } },
});
const goals = { 1: 1.5, 32: 1.7 } as const;
const connections = [1, 32] as const;
const sides = ['bare', 'bureau'] as const;
type Side = (typeof sides)[number];

const say = (text: string): void => { if (!options.json) process.stdout.write(`${text}\n`); };
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const geometricMean = (numbers: readonly number[]): number => Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);

const children: ChildProcess[] = [];
const start = (file: string, ...given: unknown[]): ChildProcess => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(given)], { env: { ...process.env, NODE_ENV: 'production' } });
  children.push(child);
  return child;
};
const hear = <T>(child: ChildProcess): Promise<T> => new Promise((resolve, reject) => {
  const ended = () => { reject(new Error('a process of the bench has ended')); };
  child.once('exit', ended);
  child.once('message', (answer) => { child.off('exit', ended); resolve(answer as T); });
});

/** The request as it goes over the wire. */
function requestOf(side: Side, { name, document, variables }: Question, { token }: County): string {
  if (side === 'bare') return `GET /${name}?${String(new URLSearchParams(variables))} HTTP/1.1\r\nhost: bench\r\naccept: application/json\r\n\r\n`;
  const body = JSON.stringify({ query: document, variables, operationName: name });
  return [
    'POST /graphql HTTP/1.1', 'host: bench', 'accept: application/graphql-response+json, application/json', 'content-type: application/json', 'user-agent: bench',
    `cookie: __Host-bureau=${token}`, `content-length: ${Buffer.byteLength(body)}`, '', body,
  ].join('\r\n');
}

async function answerOf(port: number, request: string): Promise<string> {
  const [head, body] = request.split('\r\n\r\n') as [string, string];
  const [first, ...lines] = head.split('\r\n');
  const [method, path] = first!.split(' ') as [string, string];
  const headers = lines.map((line) => line.split(': ') as [string, string]).filter(([name]) => name !== 'content-length' && name !== 'host');
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...(body ? { body } : {}) });
  return response.text();
}

/** The enterprise with the most linked. */
async function muchLinked({ url, role }: County): Promise<string> {
  const client = new Client(connection({ url, role }));
  await client.connect();
  try {
    const { rows } = await client.query<{ credit_code: string }>(`
      select o.credit_code from organization o where o.credit_code is not null order by
        (select count(*) from qualification_application a where a.organization_id = o.id) * 3 + (select count(*) from qualification_grant g where g.organization_id = o.id)
        + (select count(*) from rd_institution i where i.organization_id = o.id) + (select count(*) from rd_expense e where e.organization_id = o.id)
        + (select count(*) from former_name f where f.organization_id = o.id) desc, o.credit_code limit 1`);
    return rows[0]!.credit_code;
  } finally { await client.end(); }
}

say('preparing a county…');
const county = await openCounty();
try {
  const asked = questions(await muchLinked(county));
  const load = start('load.ts');
  const ports: Record<Side, number> = { bare: await hear<number>(start('bare.ts', county, asked)), bureau: await hear<number>(start('bureau.ts', county)) };
  const repeat = async (side: Side, question: Question, at: number, milliseconds: number): Promise<number> => {
    load.send({ port: ports[side], request: requestOf(side, question, county), connections: at, milliseconds } satisfies Load);
    const { answers, milliseconds: taken } = await hear<Loaded>(load);
    return taken * at / answers;
  };

  for (const question of asked) {
    const [bare, bureau] = await Promise.all(sides.map((side) => answerOf(ports[side], requestOf(side, question, county)))) as [string, string];
    deepStrictEqual(JSON.parse(bureau), JSON.parse(bare), `${question.name}: the answers differ`);
    say(`${question.name}: ${(Buffer.byteLength(bureau) / 1000).toFixed(1)} kB, equal`);
    for (const side of sides) await repeat(side, question, 32, 6_000); // every connection prepares, every function is compiled
  }

  const cells = asked.flatMap((question) => connections.map((at) => ({ question, at, bare: [] as number[], bureau: [] as number[] })));
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    say(`round ${round} of ${options.rounds}`);
    for (const cell of cells) {
      for (const side of round % 2 ? sides : [...sides].reverse()) cell[side].push(await repeat(side, cell.question, cell.at, Number(options.seconds) * 1000));
    }
  }

  // Sides of one round share the machine's mood, so they are compared round by round.
  const results = cells.map(({ question, at, bare, bureau }) => ({
    question: question.name, connections: at, bare_ms: median(bare), bureau_ms: median(bureau), ratio: median(bureau.map((each, round) => each / bare[round]!)),
  }));
  const means = connections.map((at) => ({ connections: at, ratio: geometricMean(results.filter((each) => each.connections === at).map(({ ratio }) => ratio)), goal: goals[at] }));
  if (options.json) process.stdout.write(`${JSON.stringify({ results, means }, null, 2)}\n`);
  say(`\n${'question'.padEnd(10)}${'connections'.padStart(12)}${'bare ms'.padStart(10)}${'bureau ms'.padStart(11)}${'ratio'.padStart(8)}`);
  for (const { question, connections: at, bare_ms, bureau_ms, ratio } of results) {
    say(`${question.padEnd(10)}${String(at).padStart(12)}${bare_ms.toFixed(2).padStart(10)}${bureau_ms.toFixed(2).padStart(11)}${ratio.toFixed(2).padStart(8)}`);
  }
  for (const { connections: at, ratio, goal } of means) say(`geometric mean at ${at}: ${ratio.toFixed(2)} × (goal: at most ${goal} ×)`);
} finally {
  for (const child of children) if (child.connected) child.disconnect();
  await county.close();
}
