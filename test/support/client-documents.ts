import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, Kind, isEnumType, parse, print, visit } from 'graphql';

/** The documents that the bureau's own clients ask, and what they are asked with over the county of the fixtures. */

export interface ClientDocument { readonly name: string; readonly source: string }

const project = fileURLToPath(new URL('../..', import.meta.url));
export const operationOf = (document: DocumentNode): OperationDefinitionNode => document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;

/** Every query of the client, with the fragments that it uses, as the client puts them together. */
export function clientDocuments(): ClientDocument[] {
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

/** The examples of the README. */
export function readmeDocuments(): ClientDocument[] {
  const readme = join(project, 'README.md');
  return existsSync(readme) ? [...readFileSync(readme, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, source], index) => ({ name: `README ${index + 1}`, source: source! })) : [];
}

/** Those of `test/documents`, whose answers are committed. */
export const committedDocuments = fileURLToPath(new URL('../documents/', import.meta.url));
export const committedNames = (): string[] => readdirSync(committedDocuments).filter((file) => file.endsWith('.graphql')).map((file) => file.replace('.graphql', ''));
export const committed = (name: string): ClientDocument => {
  const source = readFileSync(join(committedDocuments, `${name}.graphql`), 'utf8');
  return { name: /(?:query|mutation) (\w+)/.exec(source)![1]!, source };
};

/** Records of the county that documents are asked about, by key. */
export interface CountyFacts { readonly enterprise: string; readonly batch: string; readonly town: string; readonly region: string }
export async function countyFacts(em: EntityManager): Promise<CountyFacts> {
  const one = async (sql: string) => (await em.execute<{ id: string }[]>(sql))[0]!.id;
  return {
    enterprise: await one(`select id from organization where credit_code = '91339901510955077A'`), batch: await one('select id from import_batch'),
    town: await one(`select town_id as id from organization where credit_code = '91339901510955077A'`), region: await one(`select id from region where level = 'COUNTY'`),
  };
}

/** What a document is asked with; the rest of its variables follow from their names. */
const given = (name: string, facts: CountyFacts): Readonly<Record<string, unknown>> => {
  switch (name) {
    case 'EnterpriseList': return { first: 5, search: '阀门', filter: { status: { eq: 'ACTIVE' }, registeredCapital: { gte: '5000000.00' }, town: { id: { eq: `rgn_${facts.town}` } } }, orderBy: [{ field: 'REGISTERED_CAPITAL', direction: 'DESC' }] };
    case 'Enterprise': return { id: `org_${facts.enterprise}` };
    case 'FigureRecords': return { indicators: ['ht.recommended'] };
    default: return {};
  }
};

/** A variable that is required and not given. */
function guessed(name: string, type: string, document: DocumentNode, schema: GraphQLSchema, facts: CountyFacts): unknown {
  const root = (operationOf(document).selectionSet.selections[0] as { name: { value: string } }).name.value;
  switch (type) {
    case 'Int!': return name === 'year' ? 2023 : 10;
    case 'CreditCode!': return '91339901510955077A';
    case 'ID!': return /import/i.test(root) ? `imp_${facts.batch}` : /region|town/i.test(name) ? `rgn_${facts.town}` : `org_${facts.enterprise}`;
    case '[ID!]!': return [];
    case 'String!': return '阀门';
    case '[String!]!': return [name === 'indicators' ? 'ht.recommended' : '阀门'];
    case 'LocalDate!': return '2023-01-01';
    case 'Boolean!': return true;
    default: {
      const named = schema.getType(type.replace('!', ''));
      if (isEnumType(named)) return named.getValues()[0]!.name;
      if (/Filter!$/.test(type)) return {};
      throw new Error(`say in client-documents.ts what $${name}: ${type} is asked with`);
    }
  }
}

export function variablesFor(name: string, document: DocumentNode, schema: GraphQLSchema, facts: CountyFacts): Record<string, unknown> {
  const said = given(name, facts);
  return Object.fromEntries((operationOf(document).variableDefinitions ?? []).flatMap((each) => {
    const [variable, type] = [each.variable.name.value, print(each.type)];
    return variable in said ? [[variable, said[variable]]] : each.defaultValue || !type.endsWith('!') ? [] : [[variable, guessed(variable, type, document, schema, facts)]];
  }));
}
