import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** How many records of which root fields an answer holds, those beneath them included; for whoever must say what was given. */
export function givenBy(source: unknown, operationName: unknown, answer: string): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  if (typeof source !== 'string') return given;
  const data = (JSON.parse(answer) as { readonly data?: Readonly<Record<string, unknown>> | null }).data;
  if (!data) return given;
  for (const [shown, field] of rootFields(parse(source, { noLocation: true }), operationName)) {
    if (!field.startsWith('__') && data[shown] !== undefined) given.set(field, (given.get(field) ?? 0) + records(data[shown]));
  }
  return given;
}

/** What the answer calls each root field. */
function rootFields(document: DocumentNode, operationName: unknown): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [])));
  const seen = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) fields.set(each.alias?.value ?? each.name.value, each.name.value);
      else if (each.kind === Kind.INLINE_FRAGMENT) walk(each.selectionSet);
      else if (!seen.has(each.name.value)) { seen.add(each.name.value); const set = fragments.get(each.name.value); if (set) walk(set); }
    }
  };
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  if (operation) walk(operation.selectionSet);
  return fields;
}

/** Objects, but not the pages and edges around them. */
function records(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + records(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const wraps = 'edges' in value || 'nodes' in value || 'node' in value;
  const parts = 'nodes' in value ? Object.entries(value).filter(([name]) => name !== 'edges' && name !== 'pageInfo') : Object.entries(value).filter(([name]) => name !== 'pageInfo');
  return parts.reduce((sum, [, each]) => sum + records(each), wraps ? 0 : 1);
}
