import type { ComponentChildren } from 'preact';
import { PageHead } from './page.tsx';
import type { Fault } from './request.ts';
import { Empty, Failed, Loading } from './state.tsx';
import { say } from './words.ts';

export interface Above { readonly title: string; readonly href: string }

/** A record's page before and without its record: failed, loading, not there; then what it says of the record. */
export const Waiting = <T,>({ data, found, fault, reload, above, children }: {
  readonly data: unknown; readonly found: T | null | undefined; readonly fault: Fault | undefined; readonly reload: () => void; readonly above: readonly Above[]; readonly children: (found: T) => ComponentChildren;
}) => {
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  return <>{children(found)}</>;
};
