import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Random } from './compare/random.ts';
import { type Stage, explained, openStage } from './compare/stage.ts';
import { described, differences } from './compare/sides.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { actorNamed, actorNames } from './support/every-actor.ts';

let database: TestDatabase;
let stage: Stage;
beforeAll(async () => { database = await freshDatabase(); stage = await openStage(database); });
afterAll(async () => { await stage.close(); await database.drop(); });

describe('records that code leads to', () => {
  it('are entered wherever they are named: beside other fields, through a fragment that stands twice, and by an executor', async () => {
    const document = `query { once: journal(first: 20) { nodes { ...actor } } twice: journal(first: 20) { nodes { ...actor person { id } organization { name town { name } } } } }
      fragment actor on JournalEntry { person { name } }`;
    for (const name of ['AUDITOR', 'CLERK', 'ENTERPRISE']) {
      const actor = actorNamed(name, stage.own);
      const found = await differences(stage, { document, variables: {}, cursors: [] }, actor);
      expect(found.length === 0 ? '' : explained(described({ document, variables: {}, cursors: [] }, actor, found))).toBe('');
    }
    const { data } = await stage.compiled.ask(document, {}, actorNamed('AUDITOR', stage.own));
    expect(data.twice.nodes.some(({ person }: { person: { id?: string; name?: string } | null }) => person?.id && person.name)).toBe(true);
  });
});

describe('documents made by chance', () => {
  // A sample of what `npm run compare:reads` asks, by every other actor.
  it('are answered the same by statements, by graphql-js over them, and field by field', async () => {
    for (let number = 0; number < actorNames.length / 2; number += 1) {
      const document = stage.documents(new Random(20_231_130 + number)).next();
      const actor = actorNamed(actorNames[2 * number]!, stage.own);
      const found = await differences(stage, document, actor, number);
      expect(found.length === 0 ? '' : explained(described(document, actor, found))).toBe('');
    }
  });
});
