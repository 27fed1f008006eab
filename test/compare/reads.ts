// `npm run compare:reads`: documents made by chance from the schema, and those of the clients, are answered by statements,
// by graphql-js over what the statements gave, and field by field from entities; no two answers may differ.
// Options: --documents 2000 --seed 1 (the same documents) --actors 3 (of each generated document, in turn; `all` for everyone)
// --client all|none (the clients' documents, over a county and over rows of every type, by everyone) --only 17 (one document)
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import type { Actor } from '../../schema/core/access/actor.ts';
import { startApi } from '../support/api.ts';
import { type CountyFacts, clientDocuments, committed, committedNames, countyFacts, operationOf, readmeDocuments, variablesFor } from '../support/client-documents.ts';
import { countyDatabase } from '../support/county.ts';
import { freshDatabase } from '../support/database.ts';
import { type OwnPlace, actorNamed, actorNames } from '../support/every-actor.ts';
import setUp from '../support/global-setup.ts';
import tearDown from '../support/global-teardown.ts';
import type { Asked } from './generate.ts';
import { Random } from './random.ts';
import { type Sides, described, differences, smallest } from './sides.ts';
import { explained, openStage, quietLog, type Stage } from './stage.ts';

const { values: options } = parseArgs({ options: {
  documents: { type: 'string', default: '2000' }, seed: { type: 'string', default: String(Date.now() % 100_000) }, actors: { type: 'string', default: '3' },
  client: { type: 'string', default: 'all' }, only: { type: 'string' }, most: { type: 'string', default: '20' },
} });
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const began = performance.now();
const elapsed = (): string => `${((performance.now() - began) / 1_000).toFixed(0)} s`;

const faults: string[] = [];
let questions = 0;
const isEnough = (): boolean => faults.length >= Number(options.most);

/** Asks all ways; a difference is made as small as it can be, and told. */
async function ask(sides: Sides, what: string, asked: Asked, actor: Actor, place = 0): Promise<boolean> {
  questions += 1;
  const found = await differences(sides, asked, actor, place);
  if (found.length === 0) return true;
  const small = await smallest(asked, (smaller) => differences(sides, smaller, actor, place));
  faults.push(what);
  say(explained(`${what}: ${described(small, actor, await differences(sides, small, actor, place))}\n`));
  return false;
}

async function generated(stage: Stage): Promise<void> {
  const each = options.actors === 'all' ? actorNames.length : Number(options.actors);
  for (let number = 0; number < Number(options.documents) && !isEnough(); number += 1) {
    if (options.only !== undefined && number !== Number(options.only)) continue;
    // Each document has a chance of its own, so that it can be asked again alone.
    const document = stage.documents(new Random(Number(options.seed) * 100_003 + number)).next();
    for (let turn = 0; turn < each; turn += 1) {
      if (!(await ask(stage, `document ${number}`, document, actorNamed(actorNames[(number * each + turn) % actorNames.length]!, stage.own), number))) break;
    }
    if (number % 100 === 99) say(`${number + 1} generated documents, ${questions} questions, ${elapsed()}`);
  }
}

async function ofClients(sides: Sides, facts: CountyFacts, own: OwnPlace, where: string): Promise<void> {
  const documents = [...clientDocuments(), ...readmeDocuments(), ...committedNames().map(committed)];
  for (const { name, source } of documents) {
    const document = parse(source);
    if (operationOf(document).operation !== 'query' || isEnough()) continue;
    const variables = variablesFor(name, document, sides.compiled.app.schema, facts);
    for (const actor of actorNames) if (!(await ask(sides, `${name} ${where}`, { document: source, variables, cursors: [] }, actorNamed(actor, own)))) break;
  }
  say(`${documents.length} documents of clients ${where}, by ${actorNames.length} actors, ${elapsed()}`);
}

await setUp();
try {
  const database = await freshDatabase();
  const stage = await openStage(database);
  await generated(stage);
  if (options.client !== 'none') {
    const key = (type: string, fits: (row: Record<string, any>) => boolean = () => true): string => stage.rows.get(type)!.find(fits)!['id'] as string;
    await ofClients(stage, { enterprise: stage.own.organization, batch: key('ImportBatch'), town: stage.own.town, region: key('Region', (row) => row['level'] === 'COUNTY') }, stage.own, 'over rows of every type');
  }
  await stage.close();
  await database.drop();
  if (options.client !== 'none') {
    const county = await countyDatabase();
    const [compiled, plain] = [await startApi({ database: county, log: quietLog() }), await startApi({ database: county, plain: true, log: quietLog() })];
    const facts = await countyFacts(county.orm.em.fork());
    await ofClients({ compiled, plain }, facts, { organization: facts.enterprise, town: facts.town, person: '00000000-0000-7000-8000-000000000001' }, 'over a county');
    await plain.close();
    await compiled.close();
    await county.drop();
  }
} finally { await tearDown(); }
say(`${questions} questions, seed ${options.seed}: ${faults.length === 0 ? 'no difference' : `${faults.length} differences`}, ${elapsed()}`);
process.exitCode = faults.length > 0 ? 1 : 0;
