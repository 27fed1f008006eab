import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { count } from './format.ts';
import type { Pages } from './query.ts';
import { say } from './words.ts';

/** How much of a list is shown, and the rest of it. */
export const ListFoot = <Row,>({ pages: { nodes, total, hasMore, loading, fault, more }, children }: { readonly pages: Pages<Row>; readonly children?: ComponentChildren }) => (
  <footer class="list-foot">
    {total !== undefined && <span class="soft" role="status">{say.shown(nodes.length, count(total)!)}</span>}
    {hasMore && <Button busy={loading} onClick={more}>{loading ? say.loading : say.loadMore}</Button>}
    {fault && <span class="bad" role="alert">{fault.message}</span>}
    {children}
  </footer>
);
