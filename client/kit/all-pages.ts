import type { TypedDocumentString } from '../generated/graphql.ts';
import type { Connection } from './query.ts';
import { request } from './request.ts';

/** Every record of a connection, page after page: for exports. */
export async function allPages<R, V, N>(document: TypedDocumentString<R, V>, variables: (after: string | null) => V, pick: (data: R) => Connection<N>, { most = 10_000, onPage }: { readonly most?: number; readonly onPage?: (sofar: number) => void } = {}): Promise<readonly N[]> {
  const nodes: N[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Connection<N> = pick(await request(document, variables(after)));
    nodes.push(...page.nodes);
    onPage?.(nodes.length);
    after = page.pageInfo.endCursor ?? null;
    more = page.pageInfo.hasNextPage && nodes.length < most;
  }
  return nodes;
}
