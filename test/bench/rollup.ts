import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import '../../schema/index.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { declaredIndicators } from '../../schema/core/indicator/registry.ts';
import { rollUp } from '../../schema/indicator/rollup/rollup.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { fillCity, reportedYear } from './city.ts';
import { byHand, prepareByHand, rollUpByHand } from './rollup-by-hand.ts';

// `npm run bench:rollup`: twenty figures of a city of twelve counties, counted by the bureau and by SQL for these figures alone. Asserts nothing but equal values.
const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, counties: { type: 'string', default: '12' }, enterprises: { type: 'string', default: '3000' } } });
const goal = 1.3;
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const timed = async (work: () => Promise<unknown>): Promise<number> => { const began = performance.now(); await work(); return performance.now() - began; };

const directory = mkdtempSync(join(tmpdir(), 'bureau-bench-'));
chmodSync(directory, 0o711);
const embedded = await startEmbedded({ directory, durable: false });
const url = embedded.url();
const { role } = await migrate({ url, queue: false });
const orm = createOrm({ url, role, entities });
const client = new Client({ connectionString: url });
try {
  await client.connect();
  say('filling in a city…');
  const { counties, rows } = await fillCity(client, { counties: Number(options.counties), enterprises: Number(options.enterprises) });
  say(`${counties.length} counties, ${rows.toLocaleString('en')} rows`);
  await prepareByHand(client);

  const indicators = byHand.map(({ id }) => declaredIndicators().find((each) => each.id === id)!);
  const all = counties.map((county) => ({ county, year: reportedYear }));
  const counting = (some = indicators, where = all) => orm.em.fork().transactional((em) => rollUp(em as EntityManager, some, where));
  const clear = async () => { await client.query('truncate indicator_value, value_by_hand cascade'); await client.query('checkpoint'); };
  const sides = { hand: () => rollUpByHand(client, counties), bureau: () => counting() } as const;
  const taken = { hand: [] as number[], bureau: [] as number[] };

  for (let round = 0; round <= Number(options.rounds); round += 1) {
    await clear();
    for (const side of round % 2 ? ['hand', 'bureau'] as const : ['bureau', 'hand'] as const) {
      const milliseconds = await timed(sides[side]);
      if (round > 0) taken[side].push(milliseconds); // the first warms the cache
    }
    if (round === 0) {
      const value = (table: string) => `select indicator, region_id, "to", trim_scale(value) as value, trim_scale(exact) as exact, records from ${table}`;
      const { rows: differing } = await client.query<object>(
        `select 'the bureau' as says, a.* from (${value('indicator_value')} except ${value('value_by_hand')}) a union all select 'by hand', b.* from (${value('value_by_hand')} except ${value('indicator_value')}) b order by 2, 3, 4 limit 10`);
      if (differing.length > 0) throw new Error(`the values differ: ${differing.map((each) => JSON.stringify(each)).join('\n')}`);
      const { rows: [counted] } = await client.query<{ n: number }>('select count(*)::int as n from indicator_value');
      say(`${counted!.n.toLocaleString('en')} values, equal`);
    }
  }
  const ratio = median(taken.bureau.map((each, round) => each / taken.hand[round]!));
  say(`all: by hand ${median(taken.hand).toFixed(0)} ms, the bureau ${median(taken.bureau).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (goal: at most ${goal})`);

  // What a month's changes cost: nothing moved, one figure of one county, one figure everywhere.
  for (const [what, some, where] of [['nothing new', indicators, all], ['one figure of one county', indicators.slice(3, 4), all.slice(0, 1)], ['one figure of every county', indicators.slice(3, 4), all]] as const) {
    const milliseconds: number[] = [];
    for (let round = 0; round < Number(options.rounds); round += 1) milliseconds.push(await timed(() => counting([...some], [...where])));
    say(`${what}: ${median(milliseconds).toFixed(0)} ms, ${(median(milliseconds) / median(taken.bureau) * 100).toFixed(1)} % of all`);
  }
} finally {
  await client.end();
  await orm.close(true);
  await embedded.stop();
  rmSync(directory, { recursive: true, force: true });
}
