import type { Documents } from './generated/documents.js';

/** What each method takes and gives: `Documents['lots']['result']`. */
export type { Documents } from './generated/documents.js';

export declare class BureauError extends Error {
  readonly code: string;
  readonly status: number;
}

export interface Connect {
  /** Where the bureau is: `https://yunju.example.gov.cn` */
  readonly address: string;
  /** A key made at `createApiKey`, with the scopes of what is read. */
  readonly key: string;
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}
export type Bureau = { readonly [K in keyof Documents]: (variables: Documents[K]['variables']) => Promise<Documents[K]['result']> };
export declare const connect: (settings: Connect) => Bureau;

interface Page { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
type NodeOf<R> = { [K in keyof R]: R[K] extends { readonly nodes: readonly (infer N)[] } ? N : never }[keyof R];
export declare function every<V extends { readonly after?: string | null }, R extends { readonly [K in keyof R]: Page }>(method: (variables: V) => Promise<R>, variables: V): AsyncGenerator<NodeOf<R>>;
