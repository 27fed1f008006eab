import 'reflect-metadata';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, type OperationDefinitionNode, Kind, isEnumType, parse, print, visit } from 'graphql';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase } from './support/county.ts';
import type { TestDatabase } from './support/database.ts';

const here = fileURLToPath(new URL('./documents/', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));
/** `UPDATE_DOCUMENTS=1 npm test -- documents` writes the snapshots anew; read the difference before you commit it. */
const isUpdating = process.env['UPDATE_DOCUMENTS'] === '1';

let database: TestDatabase;
let api: Api;
let plain: Api;
let facts: { enterprise: string; batch: string; town: string; region: string };
beforeAll(async () => {
  database = await countyDatabase();
  api = await startApi({ database });
  plain = await startApi({ plain: true, database });
  const one = async (sql: string) => (await database.orm.em.fork().execute<{ id: string }[]>(sql))[0]!.id;
  facts = {
    enterprise: await one(`select id from organization where credit_code = '91339901510955077A'`), batch: await one('select id from import_batch'),
    town: await one(`select town_id as id from organization where credit_code = '91339901510955077A'`), region: await one(`select id from region where level = 'COUNTY'`),
  };
}, 60_000);
afterAll(async () => {
  await plain.close();
  await api.close();
  await database.drop();
});

const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: '00000000-0000-7000-8000-000000000001' };
const actors = (): Record<string, Actor> => ({
  public: publicActor,
  clerk,
  township: { ...clerk, name: '镇街', roles: new Set(['TOWNSHIP']), personId: '00000000-0000-7000-8000-000000000002', regionId: facts.town },
  enterprise: { ...clerk, name: '企业', roles: new Set(['ENTERPRISE']), personId: '00000000-0000-7000-8000-000000000003', organizationId: facts.enterprise },
});
const actorNames = ['public', 'clerk', 'township', 'enterprise'];

/** What a document is asked with; the rest of its variables follow from their names. */
const variablesOf: Readonly<Record<string, () => Record<string, unknown>>> = {
  EnterpriseList: () => ({ first: 5, search: '阀门', filter: { status: { eq: 'ACTIVE' }, registeredCapital: { gte: '5000000.00' }, town: { id: { eq: `rgn_${facts.town}` } } }, orderBy: [{ field: 'REGISTERED_CAPITAL', direction: 'DESC' }] }),
  Enterprise: () => ({ id: `org_${facts.enterprise}` }),
  FigureRecords: () => ({ indicators: ['ht.recommended'] }),
};
/** A variable that is required and not named above. */
function guessed(name: string, type: string, document: DocumentNode): unknown {
  const root = (document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!.selectionSet.selections[0] as { name: { value: string } }).name.value;
  switch (type) {
    case 'Int!': return name === 'year' ? 2023 : 10;
    case 'CreditCode!': return '91339901510955077A';
    case 'ID!': return /import/i.test(root) ? `imp_${facts.batch}` : /region|town/i.test(name) ? `rgn_${facts.town}` : `org_${facts.enterprise}`;
    case '[ID!]!': return [];
    case 'String!': return '阀门';
    case '[String!]!': return [name === 'indicators' ? 'ht.recommended' : '阀门'];
    case 'Boolean!': return true;
    default: {
      const named = api.app.schema.getType(type.replace('!', ''));
      if (isEnumType(named)) return named.getValues()[0]!.name;
      if (/Filter!$/.test(type)) return {};
      throw new Error(`say in documents.test.ts what $${name}: ${type} is asked with`);
    }
  }
}
const variables = (name: string, document: DocumentNode): Record<string, unknown> => {
  const given = variablesOf[name]?.() ?? {};
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
  return Object.fromEntries((operation.variableDefinitions ?? []).flatMap((each) => {
    const [variable, type] = [each.variable.name.value, print(each.type)];
    return variable in given ? [[variable, given[variable]]] : each.defaultValue || !type.endsWith('!') ? [] : [[variable, guessed(variable, type, document)]];
  }));
};

/** The root fields that read records: one statement each. */
function recordRoots(document: DocumentNode): number {
  const roots = new Set(api.app.model.roots.map((root) => root.name));
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
  return operation.selectionSet.selections.filter((each) => each.kind === Kind.FIELD && roots.has(each.name.value)).length;
}

/** Keys are made anew by each import; cursors hold them. */
function steady(answer: unknown): unknown {
  const names = new Map<string, string>();
  const text = JSON.stringify(answer, (key, value: unknown) => (/cursor$/i.test(key) && typeof value === 'string' ? '(cursor)' : value), 1);
  return JSON.parse(text.replace(/([a-z]+)_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id, code: string) => names.get(id) ?? names.set(id, `${code}_${names.size + 1}`).get(id)!)
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+\+08:00"/g, '"(moment)"'));
}
const pretty = (sql: string): string => `${sql.replace(/ (from|where|order by|limit|left join|join) /g, '\n $1 ')};\n`;

/** Holds against what is committed; writes what is not there yet only when asked to. */
function snapshot(path: string, found: string): void {
  if (isUpdating) { writeFileSync(path, found); return; }
  if (!existsSync(path)) throw new Error(`${path} is missing: UPDATE_DOCUMENTS=1 npm test -- documents`);
  expect(found).toBe(readFileSync(path, 'utf8'));
}

async function bothWays(name: string, source: string, actor: Actor) {
  const document = parse(source);
  const given = variables(name, document);
  const fast = await api.ask(source, given, actor);
  const statements = [...api.statements];
  const slow = await plain.ask(source, given, actor);
  // A cursor says where in the order it stands; each way has its own words for that.
  const withoutCursors = (answer: unknown) => JSON.parse(JSON.stringify(answer, (key, value: unknown) => (/cursor$/i.test(key) && typeof value === 'string' ? '(cursor)' : value))) as unknown;
  const withoutIncident = ({ data, errors }: typeof fast) => withoutCursors({ data, errors: errors?.map(({ path, extensions }) => ({ path, code: extensions.code })) });
  expect(withoutIncident(fast)).toEqual(withoutIncident(slow));
  expect((fast.errors ?? []).filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
  return { document, fast, statements };
}

/**
 * Few by nature, in a province too: a handful a county and year, or with a lot. Of the last three a reader sees some, row by row: who counts
 * them reads them.
 */
const few = new Set([
  'region', 'industry_class', 'target', 'plan_item', 'county_event', 'release', 'report_issue', 'report_template', 'challenge_batch', 'commissioner_team', 'house_licence', 'policy_question',
  'import_batch', 'deposit', 'bidder_registration',
]);
/** What is looked for by a part of its title. */
const byTitle = /^(achievement|auction_lot) where .*title.* ~~ /;
interface Plan { readonly 'Node Type': string; readonly 'Relation Name'?: string; readonly Filter?: string; readonly 'Subplan Name'?: string; readonly Plans?: readonly Plan[] }
/** The tables that some of the statements could only be answered from by reading them whole: no index leads to what is wanted. */
async function walkedThrough(statements: Api['statements']): Promise<string[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('set enable_seqscan = off');
    const found = new Set<string>();
    const walk = (plan: Plan): void => {
      const read = `${plan['Relation Name']} where ${plan.Filter}`;
      // A sub-plan that is hashed is the planner's choice for as few rows as there are here, beside one by key.
      if (plan['Node Type'] === 'Seq Scan' && plan['Subplan Name'] === undefined && !few.has(plan['Relation Name']!) && !byTitle.test(read)) found.add(read);
      plan.Plans?.forEach(walk);
    };
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) ${text}`, [...values]);
      walk(rows[0]!['QUERY PLAN'][0].Plan);
    }
    return [...found];
  } finally { await client.end(); }
}

const own = readdirSync(here).filter((file) => file.endsWith('.graphql')).map((file) => file.replace('.graphql', ''));
describe.each(own)('the document %s', (name) => {
  const source = readFileSync(join(here, `${name}.graphql`), 'utf8');
  const operation = /(?:query|mutation) (\w+)/.exec(source)![1]!;
  it('is answered by one statement a record field, the same as field by field, and as committed', async () => {
    const answers: Record<string, unknown> = {};
    const sql: string[] = [];
    for (const actor of actorNames) {
      const { document, fast, statements } = await bothWays(operation, source, actors()[actor]!);
      if (!fast.errors) expect([actor, statements.length]).toEqual([actor, recordRoots(document)]);
      const { data, errors } = steady({ data: fast.data, errors: fast.errors }) as { data: unknown; errors?: { path: unknown; extensions: { code: string } }[] };
      answers[actor] = errors ? { data, errors: errors.map(({ path, extensions: { code } }) => ({ path, code })) } : { data };
      sql.push(`-- ${actor}\n${statements.map(({ text }) => pretty(text)).join('\n')}`);
    }
    snapshot(join(here, `${name}.json`), `${JSON.stringify(answers, null, 1)}\n`);
    snapshot(join(here, `${name}.sql`), sql.join('\n'));
  }, 120_000);
});

/** Every operation of the client, with the fragments that it uses, as the client puts them together. */
function clientDocuments(): { name: string; source: string }[] {
  const files = (readdirSync(join(project, 'client'), { recursive: true }) as string[]).filter((file) => file.endsWith('.graphql') && !/^(generated|dist|node_modules)\//.test(file));
  const definitions = files.flatMap((file) => parse(readFileSync(join(project, 'client', file), 'utf8')).definitions);
  const fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  return definitions.flatMap((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION || each.operation !== 'query') return [];
    const used = new Set<string>();
    const follow = (node: Parameters<typeof visit>[0]): void => { visit(node, { FragmentSpread: ({ name: { value } }) => { if (!used.has(value)) { used.add(value); follow(fragments.get(value)!); } } }); };
    follow(each);
    return [{ name: each.name!.value, source: [each, ...[...used].map((fragment) => fragments.get(fragment)!)].map((node) => print(node)).join('\n') }];
  });
}
const readme = join(project, 'README.md');
const shown = existsSync(readme) ? [...readFileSync(readme, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, source], index) => ({ name: `README ${index + 1}`, source: source! })) : [];

describe.each([...clientDocuments(), ...shown])('$name, as a client asks it,', ({ name, source }) => {
  it('is answered the same by statements as field by field', async () => {
    const operation = parse(source).definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
    if (operation.operation !== 'query') return;
    for (const actor of actorNames) {
      const { document, fast, statements } = await bothWays(name, source, actors()[actor]!);
      expect((fast.errors ?? []).filter(({ extensions }) => !['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN_FIELD'].includes(extensions.code))).toEqual([]);
      if (!fast.errors && recordRoots(document) === document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : [])).length) {
        // What code adds may read records of its own, a statement a field at most: never one a row.
        expect(statements.length).toBeGreaterThanOrEqual(recordRoots(document));
        expect(statements.length).toBeLessThanOrEqual(recordRoots(document) + 6);
      }
      if (actor === 'clerk') expect(await walkedThrough(statements)).toEqual([]);
    }
  }, 120_000);
});
