import {
  type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode, GraphQLError, Kind, NoSchemaIntrospectionCustomRule,
  createSourceEventStream, execute, getOperationAST, parse, specifiedRules, validate, visit,
} from 'graphql';
import type { Actor } from '../../schema/core/access/actor.ts';
import type { RequestContext } from '../../schema/core/context.ts';
import { streamOf, Telling } from '../../schema/core/live/live.ts';
import { mask, withoutSuggestion } from './answer.ts';
import { type Documents, notRegistered } from './documents.ts';
import { documentLimits, limits } from './limits.ts';
import type { Log } from '../log.ts';

/** A document that may be followed, read and checked once for all who send it. */
export interface Followable { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly source: string; readonly resumes: string | null }

const most = { documents: 200, characters: 20_000 } as const;

/** Reads documents: subscriptions only, within the limits that hold for all. */
export function createReading(schema: GraphQLSchema, documents: Documents, demo: boolean): (source: unknown, operationName: unknown) => Followable | readonly GraphQLError[] {
  const known = new Map<string, Followable>();
  const refuse = (message: string, code: string): readonly GraphQLError[] => [new GraphQLError(message, { extensions: { code } })];
  return (source, operationName) => {
    if (typeof source !== 'string' || source.length > most.characters || !(operationName === undefined || operationName === null || typeof operationName === 'string')) return refuse('请求无效。', 'BAD_REQUEST');
    const key = `${operationName ?? ''}\n${source}`;
    const found = known.get(key);
    if (found) return found;
    if (documents.refuses(source)) return refuse(notRegistered[1], notRegistered[0]);
    let document: DocumentNode;
    try {
      document = parse(source, { maxTokens: limits.tokens });
    } catch (error) {
      return [error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } }) : new GraphQLError(String(error))];
    }
    const faults = validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule, documentLimits((text) => documents.has(text))], { maxErrors: 20, hideSuggestions: !demo });
    if (faults.length > 0) return faults.map((fault) => new GraphQLError(fault.message, { nodes: fault.nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...fault.extensions } }));
    const operation = getOperationAST(document, operationName);
    if (!operation) return refuse('请用 operationName 指明要执行的操作。', 'OPERATION_RESOLUTION_FAILURE');
    if (operation.operation !== 'subscription') return refuse('此连接只供订阅；查询与办理请经 HTTP。', 'SUBSCRIPTIONS_ONLY');
    const read = { document, operation, source: key, resumes: resumesBy(document, operation) };
    if (known.size >= most.documents) known.delete(known.keys().next().value!);
    known.set(key, read);
    return read;
  };
}

/** The variable that says from where a client goes on, where that is all that it says: what is told does not depend on it. */
function resumesBy(document: DocumentNode, { selectionSet }: OperationDefinitionNode): string | null {
  const field = selectionSet.selections[0];
  const after = field?.kind === Kind.FIELD ? field.arguments?.find(({ name }) => name.value === 'after')?.value : undefined;
  if (after?.kind !== Kind.VARIABLE) return null;
  let uses = 0;
  visit(document, { Variable: ({ name: { value } }) => { uses += value === after.name.value ? 1 : 0; } });
  return uses === 2 ? after.name.value : null; // where it is declared, and there
}

/** What two of the same rights have in common. */
const rightsOf = ({ kind, name, personId, organizationId, regionId, roles, scopes }: Actor): string =>
  JSON.stringify([kind, kind === 'system' ? name : '', personId, organizationId, regionId, [...roles].sort(), scopes && [...scopes].sort()]);

/** The follower's rights are gone, or something is wrong here: the stream ends, and how. */
export class StreamOver extends Error {
  constructor(readonly reason: 'rights' | 'fault') { super(reason); }
}

/**
 * The stream of a subscription: each telling executed once for all who asked the same with the same rights, however many
 * they are, and rights looked at anew each time.
 *
 * @param context as whoever asks, anew; null when he may not ask any more
 */
export async function subscribe(args: ExecutionArgs, { source, resumes }: Followable, { context, log, demo }: { readonly context: () => Promise<RequestContext | null>; readonly log: Log; readonly demo: boolean }): Promise<AsyncGenerator<ExecutionResult, void> | ExecutionResult> {
  const first = await context();
  if (!first) throw new StreamOver('rights');
  const events = await createSourceEventStream({ ...args, contextValue: first });
  if (!(Symbol.asyncIterator in events)) return { ...events, errors: events.errors?.map((error) => masked(error, log, demo)) } as ExecutionResult;
  const telling = events as AsyncGenerator<Telling, void>;
  const variables = JSON.stringify(Object.entries(args.variableValues ?? {}).filter(([name]) => name !== resumes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return streamOf(async () => {
    const { value: event, done } = await telling.next();
    if (done) return undefined;
    if (!(event instanceof Telling)) throw new Error('a subscription tells by `follow`');
    const now = await context();
    const eyes = now && event.eyes(now.actor);
    if (!eyes) throw new StreamOver('rights');
    const result = await event.share(`${event.now.stamp} ${event.after} ${rightsOf(eyes)} ${variables} ${source}`, async () => execute({ ...args, rootValue: event, contextValue: { ...now, actor: eyes, loaders: new Map() } }));
    if (!result.errors) return result;
    const errors = result.errors.map((error) => masked(error, log, demo));
    // Whoever follows was told nothing, and must not think so: he comes back and goes on from where he was.
    if (errors.some(({ extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR')) throw new StreamOver('fault');
    return { ...result, errors };
  }, () => { void telling.return(undefined); });
}

function masked(error: GraphQLError, log: Log, demo: boolean): GraphQLError {
  const known: GraphQLFormattedError = mask(error.toJSON(), error, log);
  const { message, extensions, path } = demo ? known : withoutSuggestion(known);
  return new GraphQLError(message, { path, extensions });
}
