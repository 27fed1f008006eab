import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Random } from './compare/random.ts';
import { type Stage, explained, openStage } from './compare/stage.ts';
import { PolicyClauseVersion } from '../schema/policy/entity/policy.ts';
import { type Difference, described, differences } from './compare/sides.ts';
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

describe('where code fails', () => {
  const rest = (found: readonly Difference[]) => found.filter(({ other }) => other !== '');

  it('answers alike how far it reaches: to the next value that may be empty', async () => {
    const document = 'query ($id: ID!) { organization(id: $id) { name policyClaims { nodes { id availableActions { reasons { code } } } } } }';
    const [actor, variables] = [actorNamed('ENTERPRISE', stage.own), { id: `org_${stage.own.organization}` }];
    const em = database.orm.em.fork();
    const kept = await em.find(PolicyClauseVersion, {}, { disableIdentityMap: true });
    await em.nativeUpdate(PolicyClauseVersion, {}, { amount: { kind: 'nothing' } as never });
    const { data, errors } = await stage.compiled.ask(document, variables, actor);
    expect(data.organization).toMatchObject({ name: expect.any(String), policyClaims: { nodes: expect.arrayContaining([{ id: expect.any(String), availableActions: null }]) } });
    expect(errors![0]).toMatchObject({ path: ['organization', 'policyClaims', 'nodes', expect.any(Number), 'availableActions'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    // Once more: what is known goes the short way.
    for (let time = 0; time < 2; time += 1) expect(rest(await differences(stage, { document, variables, cursors: [] }, actor))).toEqual([]);
    for (const { id, amount } of kept) await em.nativeUpdate(PolicyClauseVersion, id, { amount });
    expect((await stage.compiled.ask(document, variables, actor)).errors).toBeUndefined();
  });

  it('says what is wrong with each root field, also when nothing is left of the answer', async () => {
    const document = `query { hidden: openingKeys(filter: { person: {} }) { totalCount } alike: openingKeys(filter: { person: {} }) { totalCount } none: competition { id } }`;
    const actor = actorNamed('STATISTICS', stage.own);
    expect(await differences(stage, { document, variables: {}, cursors: [] }, actor)).toEqual([]);
    expect((await stage.compiled.ask(document, {}, actor)).errors!.map(({ path }) => path)).toEqual([['hidden'], ['alike'], ['none']]);
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

describe('an order by decimals', () => {
  it('is one of numbers, whatever their length', async () => {
    const document = '{ releasedValues(first: 50, orderBy: [{ field: VALUE }]) { nodes { id value } } }';
    const actor = actorNamed('TAX', stage.own);
    expect(await differences(stage, { document, variables: {}, cursors: [] }, actor)).toEqual([]);
    const values = (await stage.compiled.ask(document, {}, actor)).data.releasedValues.nodes.map(({ value }: { value: string | null }) => value).filter((value: string | null) => value !== null).map(Number) as number[];
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.some((value) => value >= 10)).toBe(true);
  });
});
