import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../schema/core/context.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import type { TaskLog } from '../../schema/core/outbox/task.ts';
import { executeRead, type Pieces } from '../../schema/core/read/execute.ts';
import { isAway, isBusy } from '../../schema/core/sql/away.ts';
import { note } from '../../schema/core/trace.ts';
import { brief } from '../log.ts';

/** The whole answer to a query that is all reads, as the text that the database gave; null for what an executor has to answer. */
export async function answerRead(
  document: DocumentNode, operation: OperationDefinitionNode | null | undefined, variables: Readonly<Record<string, unknown>>, context: RequestContext,
): Promise<Pieces | null> {
  // A request may name an operation that is not there, whatever Apollo's types say.
  if (operation?.operation !== 'query' || context.plain) return null;
  noteOperation(operation);
  const answer = await executeRead(document, operation, variables, context.lagging ? { ...context, query: context.lagging } : context);
  if (answer === null || answer.failedWithin) return null;
  const errors = answer.errors?.map((error) => mask(error.toJSON(), error, context.log));
  return [`{${errors ? `"errors":${JSON.stringify(errors)},` : ''}"data":`, ...answer.data, '}'];
}

/** What is asked, for whoever follows the work: what its sender calls it, and nothing that he says in it. */
export const noteOperation = ({ operation, name }: OperationDefinitionNode): void => {
  note(() => ({ 'graphql.operation.type': operation, ...(name && { 'graphql.operation.name': name.value }) }), () => `${operation} ${name?.value ?? '(unnamed)'}`);
};

/** Nothing is wrong with what was asked: it may be asked again, an action under the same key. */
export const unavailable = '系统暂时不可用，请稍后重试。';
export const busy = '相关记录正在被他人或导入处理，此次未做任何更改，请稍后重试。';

const expected = new Set<string>(Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR));

/** Errors made for the client pass, and reasons why something cannot be told; a bug becomes a number that the log explains. */
export function mask(formatted: GraphQLFormattedError, error: unknown, log: Pick<TaskLog, 'error' | 'warn'>): GraphQLFormattedError {
  const original = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  // Apollo Server knows faults of variables by their first word, and this one has another.
  if (error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables')) return { message: error.message, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
  // Apollo Server calls every fault of a document the same; ours say which it is.
  const code = ((original instanceof GraphQLError ? original.extensions['code'] : undefined) ?? formatted.extensions?.['code']) as string | undefined;
  const ours = code !== undefined && code !== 'INTERNAL_SERVER_ERROR' && (expected.has(code) || original instanceof GraphQLError);
  if (ours || (original instanceof GraphQLError && code === undefined)) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions: code === undefined ? extensions : { ...extensions, code } };
  }
  if (original instanceof Refusal) {
    const [reason] = original.reasons;
    return { message: reason!.message, locations: formatted.locations, path: formatted.path, extensions: { code: reason!.code } };
  }
  if (isAway(original)) {
    log.warn({ error: brief(original) }, 'the database is away');
    return { message: unavailable, locations: formatted.locations, path: formatted.path, extensions: { code: 'SERVICE_UNAVAILABLE' } };
  }
  if (isBusy(original)) {
    log.warn({ error: brief(original) }, 'a request waited in vain');
    return { message: busy, locations: formatted.locations, path: formatted.path, extensions: { code: 'BUSY' } };
  }
  const { message, extensions } = unforeseen(original, log);
  return { message, locations: formatted.locations, path: formatted.path, extensions };
}

/** What nobody foresaw is told by a number, under which the log says more. */
export function unforeseen(error: unknown, log: Pick<TaskLog, 'error'>): { readonly message: string; readonly extensions: { readonly code: string; readonly incident: string } } {
  const incident = crypto.randomUUID().slice(0, 8);
  log.error({ incident, error: brief(error) }, 'a request failed');
  return { message: `系统内部错误，请将编号 ${incident} 告知管理员。`, extensions: { code: 'INTERNAL_SERVER_ERROR', incident } };
}

/** An error without the names that graphql-js would have proposed instead. */
export const withoutSuggestion = <E extends { readonly message: string }>(error: E): E => ({ ...error, message: error.message.replace(/ ?Did you mean .*\?$/s, '') });
