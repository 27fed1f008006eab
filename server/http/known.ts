import type { IncomingHttpHeaders } from 'node:http';
import type { HTTPGraphQLResponse } from '@apollo/server';
import { type DocumentNode, getOperationAST } from 'graphql';
import type { RequestContext } from '../../schema/core/context.ts';
import type { Pieces } from '../../schema/core/read/execute.ts';
import { answerRead } from './answer.ts';
import type { Documents } from './documents.ts';

/** Honest clients have few documents; one that keeps inventing new ones has the others remembered anew. */
const most = { documents: 200, characters: 8_000, accepts: 100 } as const;

/** As Apollo Server's, with a body in pieces. */
interface Answer { readonly status: undefined; readonly headers: Iterable<[string, string]>; readonly body: { readonly kind: 'pieces'; readonly pieces: Pieces } }

/**
 * The short way for what Apollo Server has seen: a read that it has parsed, found within the limits, validated and answered
 * goes straight to its statements when it is asked again in the same words. Whatever is out of the ordinary goes to Apollo.
 */
export class Known {
  private readonly documents = new Map<string, DocumentNode>();
  private readonly contentTypes = new Map<string, string>();

  constructor(private readonly registered: Documents) {}

  /** A document that is valid and all reads. */
  document(source: string, document: DocumentNode): void {
    if (source.length <= most.characters || this.registered.has(source)) keep(this.documents, source, document, most.documents);
  }

  /** What Apollo Server answers with, given this `accept`. */
  contentType(method: string, { accept = '' }: IncomingHttpHeaders, { status, headers }: HTTPGraphQLResponse): void {
    const chosen = headers.get('content-type');
    if (method === 'POST' && status === undefined && chosen?.includes('json')) keep(this.contentTypes, accept, chosen, most.accepts);
  }

  /** The answer as Apollo Server would give it; null for all but a plain POST of a known read. */
  async answer({ 'content-type': type, accept = '' }: IncomingHttpHeaders, body: unknown, context: RequestContext): Promise<Answer | null> {
    // Other sites' forms cannot say that they send JSON: with this no request from there gets past (CSRF).
    if (type !== 'application/json' || !isRecord(body)) return null;
    const { query, variables = null, operationName = null, extensions } = body;
    const document = this.documents.get(query as string);
    const contentType = this.contentTypes.get(accept);
    if (!document || !contentType || extensions !== undefined || !(variables === null || isRecord(variables)) || !(operationName === null || typeof operationName === 'string')) return null;
    const pieces = await answerRead(document, getOperationAST(document, operationName), variables ?? {}, context);
    return pieces && { status: undefined, headers: [['content-type', contentType]], body: { kind: 'pieces', pieces } };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function keep<V>(map: Map<string, V>, key: string, value: V, size: number): void {
  if (!map.has(key) && map.size >= size) map.delete(map.keys().next().value!);
  map.set(key, value);
}
