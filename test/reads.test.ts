import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { normalizeSearch } from '../schema/core/read/search.ts';
import { Organization, RdExpense, Region } from '../schema/organization/organization.entity.ts';
import { type Api, startApi } from './support/api.ts';

let api: Api;
let plain: Api;
const ids: Record<string, string> = {};

const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };
const actors = (): Record<string, Actor> => ({
  public: publicActor,
  clerk,
  tax: { ...clerk, roles: new Set(['TAX']) },
  township: { ...clerk, roles: new Set(['TOWNSHIP']), regionId: ids['town1']! },
  enterprise: { ...clerk, roles: new Set(['ENTERPRISE']), organizationId: ids['org3']! },
});

beforeAll(async () => {
  api = await startApi();
  plain = await startApi({ plain: true, database: api.database });
  const em = api.database.orm.em.fork();
  const county = em.create(Region, { code: '339901', name: '示范县', shortName: '示范', level: 'COUNTY' });
  const towns = [1, 2, 3].map((n) => em.create(Region, { code: `33990100${n}`, name: `第${n}街道`, shortName: `第${n}`, level: 'TOWNSHIP', parent: county }));
  for (let n = 1; n <= 30; n += 1) {
    const org = em.create(Organization, {
      kind: n % 7 === 0 ? 'INSTITUTE' : 'ENTERPRISE', name: `示范${n % 2 ? '泵业' : '阀门"引号\\'}${String(n).padStart(2, '0')}公司`, region: county, town: n % 5 === 0 ? null : towns[n % 3]!,
      foundedOn: n % 4 === 0 ? null : `20${String(10 + (n % 9))}-0${1 + (n % 9)}-15`, registeredCapital: n % 6 === 0 ? null : `${n * 1000}.50`, status: n % 10 === 9 ? 'DISSOLVED' : 'ACTIVE',
      contactName: `联系人${n}`, contactPhoneMasked: '138****0000', searchText: normalizeSearch(`示范${n % 2 ? '泵业' : '阀门'}${n}`),
    });
    for (const year of [2021, 2022, 2023].slice(0, n % 4)) em.create(RdExpense, { organization: org, year, expense: `${n * year}.11`, revenue: n % 3 === 0 ? '0.00' : `${n * year * 20}.00`, throughMonth: year === 2023 ? 9 : 12 } as never);
    ids[`org${n}`] = org.id;
  }
  await em.flush();
  ids['town1'] = towns[0]!.id;
});
afterAll(async () => {
  await plain.close();
  await api.close();
});

const documents: Record<string, { document: string; variables?: () => Record<string, unknown> }> = {
  'a list with everything on it': {
    document: `query ($filter: OrganizationFilter, $orderBy: [OrganizationOrder!], $first: Int) {
      organizations(first: $first, filter: $filter, orderBy: $orderBy) {
        totalCount pageInfo { hasNextPage hasPreviousPage }
        edges { node { __typename id alias: name kind creditCode status foundedOn registeredCapital contactName contactPhone town { id name parent { name } } region { code }
          rdExpenses(first: 2, orderBy: [{field: YEAR, direction: ASC}]) { totalCount nodes { year expense revenue intensity throughMonth organization { name } } } } } } }`,
    variables: () => ({ first: 7, filter: { status: { eq: 'ACTIVE' } }, orderBy: [{ field: 'REGISTERED_CAPITAL', direction: 'DESC' }] }),
  },
  'filters of every kind': {
    document: `query ($town: ID!, $names: [String!]!) {
      enterprises(first: 100, filter: { town: { id: { eq: $town } }, or: [{ name: { contains: "泵业" } }, { not: { foundedOn: { gte: "2013-01-01" } } }], rdExpenses: { some: { year: { in: [2021, 2022] }, expense: { gte: "100.00" } } } }, orderBy: [{field: NAME}]) { totalCount nodes { name town { name } } }
      named: organizations(filter: { name: { in: $names } }) { nodes { name } }
      without: organizations(filter: { rdExpenses: { none: {} }, creditCode: { isNull: true } }, first: 100) { totalCount }
    }`,
    variables: () => ({ town: `rgn_${ids['town1']}`, names: ['示范泵业01公司', '示范泵业03公司'] }),
  },
  'a fragment, a directive and a lookup': {
    document: `query ($id: ID!, $with: Boolean!) { organization(id: $id) { ...facts relations @include(if: $with) { kind } } } fragment facts on Organization { name legalRepresentative rdExpenses { nodes { ...on RdExpense { year } } } }`,
    variables: () => ({ id: `org_${ids['org3']}`, with: true }),
  },
  'pages of which no row is looked at, an order of nothing, and a count without bounds': {
    document: `{ last: organizations(last: 2) { totalCount } info: organizations(last: 2) { pageInfo { __typename hasNextPage } } named: organizations(last: 2) { __typename }
      order: organizations(first: 3, orderBy: []) { nodes { name } } counted: organizations(filter: { rdExpenses: { count: { of: { year: { eq: 2022 } } } } }) { totalCount }
      none: organizations(filter: { name: { eq: "没有" } }, last: 2) { totalCount pageInfo { startCursor endCursor hasPreviousPage } nodes { id } } }`,
  },
  'a search': { document: `{ two: organizations(search: "阀门", first: 50) { totalCount nodes { name } } one: organizations(search: "泵", first: 1) { totalCount } none: organizations(search: "没有") { totalCount nodes { name } } }` },
};

describe('a read', () => {
  for (const [name, { document, variables }] of Object.entries(documents)) {
    for (const who of Object.keys(actors())) {
      it(`answers ${name} the same by one statement as field by field, for ${who}`, async () => {
        const actor = actors()[who]!;
        const compiled = await api.ask(document, variables?.(), actor);
        const slow = await plain.ask(document, variables?.(), actor);
        expect(compiled).toEqual(slow);
        expect(compiled.errors).toBeUndefined();
        expect(api.statements).toHaveLength(Object.keys(compiled.data as object).length);
      });
    }
  }

  it('is asked of days and amounts too whether there is one', async () => {
    const document = `{ undated: organizations(filter: { foundedOn: { isNull: true } }) { totalCount } dated: organizations(filter: { foundedOn: { isNull: false } }) { totalCount }
      without: organizations(filter: { registeredCapital: { isNull: true } }) { totalCount } }`;
    for (const each of [api, plain]) expect((await each.ask(document, {}, clerk)).data).toEqual({ undated: { totalCount: 7 }, dated: { totalCount: 23 }, without: { totalCount: 5 } });
  });

  it('walks a connection forwards and backwards over empty values without repeating or skipping a row', async () => {
    for (const order of ['FOUNDED_ON', 'REGISTERED_CAPITAL', 'NAME']) {
      for (const direction of ['ASC', 'DESC']) {
        const walk = async (backwards: boolean) => {
          const seen: string[] = [];
          for (let cursor: string | null = null; ;) {
            const answer = await api.ask(
              `query ($n: Int, $c: String, $o: [OrganizationOrder!]) { organizations(${backwards ? 'last: $n, before: $c' : 'first: $n, after: $c'}, orderBy: $o) { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
              { n: 7, c: cursor, o: [{ field: order, direction }] }, clerk);
            const { edges, pageInfo } = answer.data.organizations;
            expect(pageInfo.startCursor).toBe(edges[0].cursor);
            expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
            const names = edges.map((edge: any) => edge.node.name as string);
            seen.splice(backwards ? 0 : seen.length, 0, ...names);
            cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
            if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
          }
        };
        const forwards = await walk(false);
        expect(new Set(forwards).size).toBe(30);
        expect(await walk(true)).toEqual(forwards);
      }
    }
  });

  it('counts alike whichever way it is read, and however often a key is named', async () => {
    const answer = await api.ask('{ a: organizations(last: 5) { totalCount } b: organizations(first: 5) { totalCount } c: organizations(last: 2, orderBy: [{ field: NAME }, { field: NAME, direction: DESC }]) { __typename totalCount } }');
    expect(answer.errors).toBeUndefined();
    // What is bound and then not asked for: a filter of rows that nobody wants, a count without a bound.
    const unasked = await api.ask('{ a: organizations(filter: { name: { eq: "x" } }) { totalCount @skip(if: true) } b: organizations(filter: { rdExpenses: { count: { of: { year: { eq: 2023 } } } }, name: { contains: "" } }) { totalCount } }', {}, clerk);
    expect(unasked.errors).toBeUndefined();
    expect(new Set(Object.values(answer.data as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount)).size).toBe(1);
  });

  it.each([
    ['first: 0', 'BAD_USER_INPUT'], ['first: -1', 'BAD_USER_INPUT'], ['first: 101', 'BAD_USER_INPUT'], ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "tampered"', 'BAD_CURSOR'], [`after: "${Buffer.from('["name asc,id asc","x","\'"]').toString('base64')}"`, 'BAD_CURSOR'],
    ['filter: { name: { eq: null } }', 'BAD_USER_INPUT'], ['filter: { name: null }', 'BAD_USER_INPUT'],
  ])('refuses organizations(%s)', async (args, code) => {
    const answer = await api.ask(`{ organizations(${args}) { totalCount nodes { name } } }`);
    expect(answer.data).toBeNull();
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual([code]);
  });

  it('gives each request of one document the page that its variables say, in a fragment and within another page too', async () => {
    const document = `query Pages($first: Int, $within: Int) { ...Some } fragment Some on Query { organizations(first: $first, orderBy: [{ field: NAME }]) { pageInfo { hasNextPage } nodes { rdExpenses(last: $within) { nodes { year } } } } }`;
    for (const [variables, most, within] of [[{ first: 3, within: 1 }, 3, 1], [{ first: 30, within: 2 }, 30, 2], [{ first: 3, within: 1 }, 3, 1], [{}, 20, 3], [{ first: null }, 20, 3]] as const) {
      const { nodes, pageInfo } = (await api.ask(document, variables, clerk)).data.organizations as { pageInfo: { hasNextPage: boolean }; nodes: { rdExpenses: { nodes: unknown[] } }[] };
      expect({ rows: nodes.length, most: Math.max(...nodes.map((node) => node.rdExpenses.nodes.length)), more: pageInfo.hasNextPage }).toEqual({ rows: most, most: within, more: most < 30 });
    }
    expect((await api.ask(document, { first: 101 }, clerk)).errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses what multiplies to too many rows', async () => {
    const answer = await api.ask(`{ organizations(first: 100) { nodes { rdExpenses(first: 100) { nodes { organization { rdExpenses(first: 100) { nodes { year } } } } } } } }`, {}, clerk);
    expect(answer.errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  it('gives nothing for an id of another type, an unknown id, or a row that the actor may not see', async () => {
    const expense = await api.ask('{ rdExpenses(first: 1) { nodes { id } } }', {}, clerk);
    const id = expense.data.rdExpenses.nodes[0].id as string;
    const ask = (actor: Actor) => api.ask('query ($a: ID!, $b: ID!) { a: node(id: $a) { __typename id } b: node(id: $b) { id } organization(id: $a) { id } }', { a: id, b: 'nonsense' }, actor);
    expect((await ask(clerk)).data).toEqual({ a: { __typename: 'RdExpense', id }, b: null, organization: null });
    expect((await ask(publicActor)).data).toEqual({ a: null, b: null, organization: null });
  });
});
