import { once } from 'node:events';

/** What `columns.ts` tells this process. */
export interface ColumnsWish { readonly bundle: string; readonly address: string; readonly stored: Readonly<Record<string, string>> }
interface Connection { readonly nodes: readonly unknown[]; readonly totalCount?: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null } }
interface Listed { readonly document: string; readonly columns: readonly { readonly title: string; readonly text: (row: unknown) => string | null }[]; readonly pick: (data: unknown) => Connection }

const [{ bundle, address, stored }] = await once(process, 'message') as [ColumnsWish];

/** As much of a page as a list needs to say what it is: nothing is ever shown. */
class Part {
  childNodes: Part[] = [];
  dataset = {};
  style = {};
  get firstChild(): Part | null { return this.childNodes[0] ?? null; }
  insertBefore(part: Part): Part { this.childNodes.push(part); return part; }
  appendChild(part: Part): Part { return this.insertBefore(part); }
  removeChild(part: Part): Part { this.childNodes = this.childNodes.filter((each) => each !== part); return part; }
  remove(): void { /* it stands nowhere */ }
  setAttribute(): void { /* nobody looks */ }
  removeAttribute(): void { /* nobody looks */ }
  addEventListener(): void { /* nothing happens */ }
  removeEventListener(): void { /* nothing happens */ }
}
const nothing = (): void => undefined;
const make = (): Part => new Part();
const query = { matches: false, addEventListener: nothing, removeEventListener: nothing, addListener: nothing };
Object.assign(globalThis, {
  window: globalThis, location: new URL(address), history: { state: null, replaceState: nothing, pushState: nothing, go: nothing }, localStorage: { getItem: (name: string) => stored[name] ?? null, setItem: nothing, removeItem: nothing },
  document: { documentElement: new Part(), body: new Part(), createElement: make, createElementNS: make, createTextNode: make, addEventListener: nothing, querySelector: () => null, getElementById: () => null },
  addEventListener: nothing, removeEventListener: nothing, matchMedia: () => query, fetch: () => Promise.reject(new Error('a list asks nobody here')),
});

const { listHere } = await import(bundle) as { listHere: () => Promise<Listed | null> };
const list = await listHere();
process.send!({ list: list && { document: list.document, titles: list.columns.map(({ title }) => title) } });
process.on('message', (data: unknown) => {
  const { nodes, totalCount, pageInfo } = list!.pick(data);
  process.send!({ rows: nodes.map((row) => list!.columns.map((column) => column.text(row))), total: totalCount ?? null, next: pageInfo.hasNextPage ? pageInfo.endCursor ?? null : null });
});
