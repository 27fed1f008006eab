import {
  type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, GraphQLError, Kind, getArgumentValues, getVariableValues, isNonNullType,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { ReadContext } from './context.ts';
import type { Selection } from './compile.ts';
import { concernsAll, fill, project, readRoot } from './run.ts';

/** A text in pieces; what the database gave is in UTF-8 as it came. */
export type Pieces = readonly (string | Buffer)[];

/** An answer whose `data` is already text; `server/http` sends it as it stands. */
export interface TextAnswer {
  readonly data: Pieces;
  readonly errors?: readonly GraphQLError[];
  /** Code failed somewhere below a root field: an executor knows how far that reaches. */
  readonly failedWithin: boolean;
}

/**
 * Answers a query whose root fields are all reads (or made whole by code), without an executor: one prepared statement
 * a root field, all at once, and code where something is decided in code. Null when the operation has other root fields.
 */
export async function executeRead(document: DocumentNode, operation: OperationDefinitionNode, rawVariables: Readonly<Record<string, unknown>>, context: ReadContext): Promise<TextAnswer | null> {
  const { schema, model } = context;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables, { maxErrors: 20 });
  if (coerced.errors) return null;
  const selection: Selection = { schema, fragments, variables: coerced.coerced, actor: context.actor, model };

  const queryType = schema.getQueryType()!;
  const definitions = queryType.getFields();
  const fields = [...collectFields(schema, fragments, coerced.coerced, queryType, operation.selectionSet)];
  const roots = fields.map(([, [node]]) => { const name = node!.name.value; return name === '__typename' ? 'typename' : model.wholes.has(name) ? definitions[name] : model.root(name); });
  if (roots.some((root) => root === undefined)) return null;

  const errors: GraphQLError[] = [];
  let [isWhole, failedWithin] = [true, false];
  const within = <T>(work: Promise<T>): Promise<T> => work.catch((error: unknown) => { failedWithin ||= !concernsAll(error); throw error; });
  const texts = await Promise.all(fields.map(async ([key, nodes], index): Promise<Pieces> => {
    const root = roots[index]!;
    const named = `${index > 0 ? ',' : ''}${JSON.stringify(key)}:`;
    if (root === 'typename') return [named, '"Query"'];
    try {
      if (!('kind' in root)) {
        const value: unknown = await root.resolve!(undefined, getArgumentValues(root, nodes[0]!, coerced.coerced), context, undefined as never);
        return [named, JSON.stringify((await within(project([value], root.type, nodes, selection, context, operation)))[0])];
      }
      const { text, shape } = await readRoot(root, nodes, key, operation, selection, context);
      if (!shape || text === 'null') return [named, text];
      const row = JSON.parse(String(text)) as Record<string, unknown>;
      await within(fill(shape, [row], selection, context, true, operation));
      return [named, JSON.stringify(row)];
    } catch (error) {
      errors.push(located(error, nodes, key));
      if (isNonNullType(definitions[root.name]!.type)) isWhole = false;
      return [named, 'null'];
    }
  }));
  return { data: isWhole ? ['{', ...texts.flat(), '}'] : ['null'], ...(errors.length ? { errors } : {}), failedWithin };
}

/** The same in UTF-8, what is not yet in bytes put together: a large piece is not copied. */
export function buffersOf(pieces: Pieces): Buffer[] {
  const found: Buffer[] = [];
  let text = '';
  const close = (): void => { if (text !== '') found.push(Buffer.from(text)); text = ''; };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else { close(); found.push(piece); }
  }
  close();
  return found;
}

export const textOf = (pieces: Pieces): string => Buffer.concat(buffersOf(pieces)).toString();

function located(error: unknown, nodes: ConstructorParameters<typeof GraphQLError>[1] extends infer _ ? readonly any[] : never, key: string): GraphQLError {
  const original = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(original.message, { nodes, path: [key], originalError: original, extensions: original instanceof GraphQLError ? original.extensions : undefined });
}
