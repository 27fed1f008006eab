import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, Kind, parse } from 'graphql';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { type Api, startApi } from './support/api.ts';
import { type CountyFacts, clientDocuments, committed, committedDocuments, committedNames, countyFacts, operationOf, readmeDocuments, variablesFor } from './support/client-documents.ts';
import { countyDatabase } from './support/county.ts';
import type { TestDatabase } from './support/database.ts';

/** `UPDATE_DOCUMENTS=1 npm test -- documents` writes the snapshots anew; read the difference before you commit it. */
const isUpdating = process.env['UPDATE_DOCUMENTS'] === '1';

let database: TestDatabase;
let api: Api;
let plain: Api;
let facts: CountyFacts;
beforeAll(async () => {
  database = await countyDatabase();
  api = await startApi({ database });
  plain = await startApi({ plain: true, database });
  facts = await countyFacts(database.orm.em.fork());
});
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

const variables = (name: string, document: DocumentNode): Record<string, unknown> => variablesFor(name, document, api.app.schema, facts);

/** The root fields that read records: one statement each. */
function recordRoots(document: DocumentNode): number {
  const roots = new Set(api.app.model.roots.map((root) => root.name));
  return operationOf(document).selectionSet.selections.filter((each) => each.kind === Kind.FIELD && roots.has(each.name.value)).length;
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

describe.each(committedNames())('the document %s', (file) => {
  const { name: operation, source } = committed(file);
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
    snapshot(join(committedDocuments, `${file}.json`), `${JSON.stringify(answers, null, 1)}\n`);
    snapshot(join(committedDocuments, `${file}.sql`), sql.join('\n'));
  });
});

describe.each([...clientDocuments(), ...readmeDocuments()])('$name, as a client asks it,', ({ name, source }) => {
  it('is answered the same by statements as field by field', async () => {
    if (operationOf(parse(source)).operation !== 'query') return;
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
  });
});
