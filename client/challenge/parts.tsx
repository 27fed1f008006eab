import type { ComponentChildren } from 'preact';
import { account } from '../account/session.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import type { Query } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { bidStateNames, demandStateNames, listingStateNames, matchStateNames, outcomeNames, projectStateNames } from './words.ts';

export const day = (value: string | null | undefined) => <span class="number"><Value>{value}</Value></span>;
export const dated = (value: string | null | undefined, more: string | null | undefined) => <>{day(value)} {more && <span class="soft">{more}</span>}</>;
export const prose = (value: string | null | undefined) => <span class="prose"><Value>{value}</Value></span>;

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const DemandState = badge(demandStateNames, { DRAFT: 'warn', LISTED: 'good', NOT_LISTED: 'plain', CLOSED: 'plain', REJECTED: 'bad', WITHDRAWN: 'plain' });
export const ListingState = badge(listingStateNames, { DRAFT: 'warn', APPROVED: 'warn', OPEN: 'good', AWARDED: 'good', FINISHED: 'plain', FAILED: 'bad' });
export const BidState = badge(bidStateNames, { DRAFT: 'warn', SEALED: 'good', WITHDRAWN: 'plain', VOID: 'bad', REJECTED: 'bad', NOT_SELECTED: 'plain', SELECTED: 'good', CONTRACTED: 'good', FORFEITED: 'bad' });
export const ProjectState = badge(projectStateNames, { ACTIVE: 'good', ACCEPTED: 'good', ARCHIVED: 'plain', RECTIFYING: 'warn', TERMINATING: 'warn', OVERDUE: 'bad', FAILED: 'bad', TERMINATED: 'plain', REVOKED: 'bad', LAPSED: 'plain', DUE: 'warn' });
export const MatchState = badge(matchStateNames, { CONTACTED: 'accent', INTERESTED: 'good', DECLINED: 'plain' });
export const Outcome = badge(outcomeNames, { LISTED: 'good', NOT_LISTED: 'plain' });

export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

export const has = (...wanted: readonly string[]): boolean => wanted.some((role) => account.value?.roles.has(role));
export const ownOrganization = (): string | undefined => account.value?.viewer.organization?.id;

/** A firm where the register has a page of it; its name else. */
export const Firm = ({ of }: { readonly of: { readonly id: string; readonly name: string; readonly kind?: string; readonly creditCode?: string | null } | null | undefined }) =>
  (!of ? <Value>{null}</Value> : account.value && of.kind !== 'UNIVERSITY' && of.kind !== 'INSTITUTE' && of.creditCode ? <a href={`/enterprises/${of.creditCode}`}>{of.name}</a> : <>{of.name}</>);

/** What can be done with a record that is over is worth a place on its page only when something can. */
export const offers = (of: readonly { readonly allowed: boolean }[] | null | undefined, isOver: boolean): boolean => (of ?? []).some(({ allowed }) => allowed || !isOver);

/** Days from now to a moment, whole ones; negative when it has passed. */
export const daysTo = (moment: string | null | undefined): number | null => (moment ? Math.ceil((Date.parse(moment) - Date.now()) / 86_400_000) : null);

/** The page of one record: waits for it, says what is wrong, or draws it. */
export const Loaded = <R, T>({ query: { data, fault, reload }, pick, above, children }: {
  readonly query: Query<R>; readonly pick: (data: R) => T | null | undefined; readonly above: readonly { readonly title: string; readonly href: string }[]; readonly children: (found: T) => ComponentChildren;
}) => {
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = pick(data);
  return found ? <>{children(found)}</> : <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
};
