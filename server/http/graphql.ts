import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type DocumentNode, GraphQLError, type GraphQLSchema, visit } from 'graphql';
import type { RequestContext } from '../../schema/core/context.ts';
import { textOf } from '../../schema/core/read/execute.ts';
import type { Log } from '../log.ts';
import { answerRead, mask, noteOperation, withoutSuggestion } from './answer.ts';
import type { Documents } from './documents.ts';
import type { Known } from './known.ts';
import { documentLimits, limits } from './limits.ts';

/** Where an answer that is already text travels through Apollo. */
const text = Symbol('text');

/** Apollo Server over the schema: queries that are all reads leave as the text that the database gave. */
export function createGraphql({ schema, known, documents, log, demo, rootDepth }: { readonly schema: GraphQLSchema; readonly known: Known; readonly documents: Documents; readonly log: Log; readonly demo: boolean; readonly rootDepth?: number }): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !demo,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits((source) => documents.has(source), rootDepth)],
    plugins: [ApolloServerPluginCacheControlDisabled(), reads(known), introspectionForMembers(demo), subscriptionsElsewhere, paced, noted],
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => { log.warn(message); }, error: (message) => { log.error(message); } },
    stringifyResult: (result) => (result.data as { [text]?: string } | null | undefined)?.[text] ?? JSON.stringify(result),
    formatError: (formatted, error) => {
      const masked = mask(formatted, error, log);
      // What Apollo Server hides of documents it still tells of variables.
      return demo ? masked : withoutSuggestion(masked);
    },
    stopOnTerminationSignals: false,
  });
}

const reads = (known: Known): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, request, source, contextValue }) {
        const answer = await answerRead(document, operation, request.variables ?? {}, contextValue);
        if (answer === null) return null;
        known.document(source, document);
        return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: { [text]: textOf(answer) } as never } } };
      },
    };
  },
});

/** What is followed comes over a connection that stays. */
const subscriptionsElsewhere: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === 'subscription') throw new GraphQLError('订阅请以 graphql-ws 协议连接同一地址。', { extensions: { code: 'SUBSCRIPTIONS_OVER_WEBSOCKET', http: { status: 400 } } });
      },
    };
  },
};

/** What kind of operation a request turned out to be, for whoever counts them; by the request's loaders, because Apollo Server hands its plugins a copy of the context. */
export const operationOf = new WeakMap<RequestContext['loaders'], string>();
const noted: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return { async didResolveOperation({ operation, contextValue }) { if (operation) { operationOf.set(contextValue.loaders, operation.operation); noteOperation(operation); } } };
  },
};

/** Every action counts, also those that one request asks for together. */
const paced: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation === 'mutation') contextValue.spend?.('actions', operation.selectionSet.selections.length);
      },
    };
  },
};

/** Outside a demo, only those who have signed in (or hold a key) may ask what the schema is. */
const introspectionForMembers = (demo: boolean): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (!demo && contextValue.actor.kind === 'public' && asksForSchema(document)) {
          throw new GraphQLError('登录后方可查看接口说明。', { extensions: { code: 'INTROSPECTION_FORBIDDEN', http: { status: 403 } } });
        }
      },
    };
  },
});

/** Wherever it stands: a fragment asks as well as the operation itself. */
function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, { Field: ({ name: { value } }) => { asks ||= value === '__schema' || value === '__type' || value === '_service'; } });
  return asks;
}
