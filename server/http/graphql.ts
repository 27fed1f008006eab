import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../schema/core/context.ts';
import { executeRead } from '../../schema/core/read/execute.ts';
import type { TaskLog } from '../../schema/core/outbox/task.ts';
import type { Log } from '../log.ts';
import { documentLimits, limits } from './limits.ts';

/** Where an answer that is already text travels through Apollo. */
const text = Symbol('text');

/** Apollo Server over the schema: queries that are all reads leave as the text that the database gave. */
export function createGraphql({ schema, log, demo }: { readonly schema: GraphQLSchema; readonly log: Log; readonly demo: boolean }): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !demo,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits],
    plugins: [ApolloServerPluginCacheControlDisabled(), reads, introspectionForMembers(demo)],
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => { log.warn(message); }, error: (message) => { log.error(message); } },
    stringifyResult: (result) => {
      const whole = (result.data as { [text]?: string } | null | undefined)?.[text];
      if (whole === undefined) return JSON.stringify(result);
      return result.errors ? `{"errors":${JSON.stringify(result.errors)},"data":${whole}}` : `{"data":${whole}}`;
    },
    formatError: (formatted, error) => mask(formatted, error, log),
    stopOnTerminationSignals: false,
  });
}

const reads: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, request, contextValue }) {
        if (operation.operation !== 'query' || contextValue.plain) return null;
        const answer = await executeRead(document, operation, request.variables ?? {}, contextValue);
        if (answer === null) return null;
        const errors = answer.errors?.map((error) => mask(error.toJSON(), error, contextValue.log));
        return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { ...(errors ? { errors } : {}), data: { [text]: answer.text } as never } } };
      },
    };
  },
};

/** Outside a demo, only those who have signed in (or hold a key) may ask what the schema is. */
const introspectionForMembers = (demo: boolean): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        const asks = operation!.selectionSet.selections.some((each) => each.kind === 'Field' && (each.name.value === '__schema' || each.name.value === '__type'));
        if (asks && !demo && contextValue.actor.kind === 'public') {
          throw new GraphQLError('登录后方可查看接口说明。', { extensions: { code: 'INTROSPECTION_FORBIDDEN', http: { status: 403 } } });
        }
      },
    };
  },
});

const expected = new Set<string>(Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR));

/** Errors made for the client pass; a bug becomes a number that the log explains. */
function mask(formatted: GraphQLFormattedError, error: unknown, log: Pick<TaskLog, 'error'>): GraphQLFormattedError {
  const code = formatted.extensions?.['code'] as string | undefined;
  const original = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const ours = code !== undefined && code !== 'INTERNAL_SERVER_ERROR' && (expected.has(code) || original instanceof GraphQLError);
  if (ours || (original instanceof GraphQLError && code === undefined)) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  const incident = crypto.randomUUID().slice(0, 8);
  log.error({ incident, error: original instanceof Error ? (original.stack ?? original.message) : String(original) }, 'a request failed');
  return { message: `系统内部错误，请将编号 ${incident} 告知管理员。`, locations: formatted.locations, path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR', incident } };
}
