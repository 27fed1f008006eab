import { Client } from 'pg';
import { Command } from 'commander';
import { endChildren, forked, hear, web } from './children.ts';
import type { Load, Loaded } from './load.ts';
import { openPlace } from './place.ts';
import { five } from './questions/index.ts';

/**
 * What the second lock costs a firm: the same questions of the same firm, asked of a bureau as it is and of one that reads
 * without the lock, in turns, over one database. The ratio of the times, and their geometric mean.
 */
const options = new Command().option('--only <names>', 'questions, by commas').option('--seconds <n>', 'how long each turn is', '2').option('--rounds <n>', 'how many turns each', '5').parse().opts<{ seconds: string; rounds: string; only?: string }>();
const milliseconds = Number(options.seconds) * 1000;
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)]!;

const place = await openPlace('county');
try {
  const owner = new Client({ connectionString: place.url });
  await owner.connect();
  await owner.query('vacuum analyze');
  const { rows: [firm] } = await owner.query<{ id: string; name: string }>('select id, name from organization where credit_code = $1', [place.subjects.creditCode]);
  const { rows: [person] } = await owner.query<{ id: string }>('select id from person limit 1');
  await owner.end();
  const told = Buffer.from(JSON.stringify({ kind: 'person', name: firm!.name, personId: person!.id, organizationId: firm!.id, regionId: null, roles: ['ENTERPRISE'], scopes: null })).toString('base64');
  const port = { locked: await web(place.url, place.role), unlocked: await web(place.url, place.role, { unlocked: true }) };
  const load = forked('load.ts');
  const ratios: Record<number, number[]> = {};
  // The leaders' page is reckoned as the application's own work, for whoever reads it: no statement of it is a reader's.
  for (const { name, document, variables } of five(place.subjects).filter((question) => question.name !== 'Leaders' && (options.only?.split(',').includes(question.name) ?? true))) {
    const body = JSON.stringify({ query: document, variables, operationName: name });
    const request = ['POST /graphql HTTP/1.1', 'host: bench', 'accept: application/json', 'content-type: application/json', `x-test-actor: ${told}`, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
    const ask = async (side: keyof typeof port): Promise<string> => {
      const response = await fetch(`http://127.0.0.1:${port[side]}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-test-actor': told }, body });
      return response.text();
    };
    if (await ask('locked') !== await ask('unlocked')) throw new Error(`${name}: the lock changes the answer`);
    for (const connections of [1, 32]) {
      const run = async (side: keyof typeof port, time: number): Promise<number> => {
        load.send({ port: port[side], request, connections, milliseconds: time } satisfies Load);
        const { answers, milliseconds: taken } = await hear<Loaded>(load);
        return (taken * connections) / answers;
      };
      await run('locked', 1_000);
      await run('unlocked', 1_000);
      const times = { locked: [] as number[], unlocked: [] as number[] };
      for (let n = 0; n < Number(options.rounds); n += 1) for (const side of n % 2 ? ['unlocked', 'locked'] as const : ['locked', 'unlocked'] as const) times[side].push(await run(side, milliseconds));
      const [locked, unlocked] = [median(times.locked), median(times.unlocked)];
      (ratios[connections] ??= []).push(locked / unlocked);
      say(`${name.padEnd(12)} ${String(connections).padStart(2)} connections: ${locked.toFixed(2)} ms with the lock, ${unlocked.toFixed(2)} without, ${(locked / unlocked).toFixed(2)} times`);
    }
  }
  for (const [connections, each] of Object.entries(ratios)) say(`geometric mean at ${connections}: ${Math.exp(each.reduce((sum, ratio) => sum + Math.log(ratio), 0) / each.length).toFixed(2)} times`);
} finally {
  endChildren();
  await place.close();
}
