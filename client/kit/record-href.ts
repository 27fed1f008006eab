import type { Page } from './page.tsx';

let paths: ReadonlyMap<string, string> = new Map();

/** The list of pages says which records have one, once, when it is loaded. */
export const knowRecordPages = (pages: readonly Page[]): void => { paths = new Map(pages.flatMap(({ record, path }) => (record ? [[record, path] as const] : []))); };

/** Where a record is shown; null for those that have no page of their own, or that the reader may not see. */
export const recordHref = (record: { readonly __typename?: string; readonly id: string } | null | undefined): string | null => {
  const path = record?.__typename === undefined ? undefined : paths.get(record.__typename);
  return path === undefined ? null : path.replace(/:\w+/, encodeURIComponent(record!.id));
};
