import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import type { Actor } from '../schema/core/access/actor.ts';
import { type Api, startApi } from './support/api.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';

let database: TestDatabase;
let own: Api;
let county: Api;
const id: Record<'region' | 'active' | 'gone', string> = { region: '', active: '', gone: '' };
const clerk: Actor = { kind: 'person', name: '经办', personId: '01920000-0000-7000-8000-000000000001', organizationId: null, regionId: null, scopes: null, roles: new Set(['CLERK']) };

beforeAll(async () => {
  database = await freshDatabase();
  const em = database.orm.em.fork();
  const region = em.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const made = (['ACTIVE', 'DISSOLVED'] as const).map((status, index) =>
    em.create(Organization, { kind: 'ENTERPRISE', name: `瓯北${index}号阀门有限公司`, creditCode: ['91330324MA2YJ0013Y', '91330324MA2YJ0021R'][index]!, region, status, searchText: '', createdAt: new Date() } as never) as Organization);
  await em.flush();
  Object.assign(id, { region: `rgn_${region.id}`, active: `org_${made[0]!.id}`, gone: `org_${made[1]!.id}` });
  own = await startApi({ database, subgraph: 'own' });
  county = await startApi({ database, subgraph: '330324' });
});
afterAll(async () => {
  await own?.close();
  await county?.close();
  await database?.drop();
});

const ask = async (api: Api, query: string, variables: object = {}, actor?: Actor): Promise<any> =>
  (await api.fetch('/federation', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }, actor)).json();
const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Organization { name region { code } } ... on Region { name } } }';

test('its SDL is GraphQL, with keys, and reads only', async () => {
  const { data: { _service: { sdl } } } = await ask(own, '{ _service { sdl } }');
  const types = new Map(parse(sdl as string).definitions.flatMap((each) => ('name' in each && each.name ? [[each.name.value, each] as const] : [])));
  expect([...types.keys()].filter((name) => name.startsWith('_') || name === 'Mutation' || name === 'Subscription')).toEqual([]);
  expect(sdl).toContain('type Organization implements Node @key(fields: "id") @key(fields: "creditCode") @shareable {');
  expect(sdl).toContain('type Region implements Node @key(fields: "id") @key(fields: "code", resolvable: false) @shareable {');
  const directives = 'directive @link(url: String!, import: [String!]) on SCHEMA\ndirective @key(fields: String!, resolvable: Boolean) repeatable on OBJECT\ndirective @shareable on OBJECT\n';
  expect(() => buildSchema(directives + (sdl as string).replace(/^extend schema.*$/m, ''))).not.toThrow();
});

test('references are resolved by id and by credit code, in their order, and as the asker may see them', async () => {
  const representations = [
    { __typename: 'Organization', id: id.gone }, { __typename: 'Region', id: id.region }, { __typename: 'Organization', creditCode: '91330324MA2YJ0013Y' }, { __typename: 'Organization', creditCode: '91330324MA2YJ0021R' },
    { __typename: 'Organization', id: id.region }, { __typename: 'Organization', id: 'org_none' }, { __typename: 'Organization', creditCode: '91330324MA2YJ0099X' },
  ];
  const active = { __typename: 'Organization', name: '瓯北0号阀门有限公司', region: { code: '330324' } };
  const gone = { __typename: 'Organization', name: '瓯北1号阀门有限公司', region: { code: '330324' } };
  const region = { __typename: 'Region', name: '永嘉县' };
  // A firm that is gone is the bureau's own to see; missing and forbidden look the same.
  expect(await ask(own, entities, { representations })).toEqual({ data: { _entities: [null, region, active, null, null, null, null] } });
  expect(await ask(own, entities, { representations }, clerk)).toEqual({ data: { _entities: [gone, region, active, gone, null, null, null] } });
});

test.each([
  ['a type that is none', { __typename: 'Nothing', id: 'x' }], ['no type', { id: 'x' }], ['no key', { __typename: 'Organization', name: '瓯北0号阀门有限公司' }],
  ['a key of another kind', { __typename: 'Organization', id: 5 }], ['nothing', null],
])('%s is no reference', async (_, representation) => {
  const { errors } = await ask(own, entities, { representations: [representation] });
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('a county among others answers under its own name, twice as well, and as it answers by itself', async () => {
  const { data: { _service: { sdl } } } = await ask(county, '{ _service { sdl } }');
  expect(sdl).toMatch(/^type Query \{\s+(""".*"""\s+)?county330324: Bureau\s+\}/m);
  expect(sdl).toContain('type Organization implements Node @key(fields: "id", resolvable: false) @key(fields: "creditCode", resolvable: false) @shareable {');
  const fields = (first: number): string => `organizations: enterprises(first: ${first}, orderBy: [{ field: NAME }]) { totalCount nodes { name region { name } } } node(id: "${id.active}") { id ... on Organization { creditCode } }`;
  for (const actor of [undefined, clerk]) {
    const answer = await ask(county, `{ a: county330324 { ${fields(1)} } b: county330324 { ${fields(2)} viewer { roles } } }`, {}, actor);
    const itself = await Promise.all([1, 2].map(async (first) => (await own.ask(`{ ${fields(first)} }`, {}, actor)).data));
    expect(answer.data.a).toEqual(itself[0]);
    expect(answer.data.b).toMatchObject(itself[1]);
  }
});

test('what one request may ask for is counted below the name of the county too', async () => {
  const many = Array.from({ length: 21 }, (_, n) => `r${n}: node(id: "${id.region}") { id }`).join(' ');
  const { errors } = await ask(county, `{ county330324 { ${many} } }`);
  expect(errors[0].extensions.code).toBe('TOO_MANY_FIELDS');
  const tooMany = await ask(own, entities, { representations: Array.from({ length: 1_001 }, () => ({ __typename: 'Region', id: id.region })) });
  expect(tooMany.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('where nobody asked for a subgraph there is none', async () => {
  const none = await startApi({ database });
  try { expect((await none.fetch('/federation', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(404); } finally { await none.close(); }
});
