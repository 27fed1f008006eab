import type { ComponentChildren } from 'preact';
import { account } from '../account/session.ts';
import type { ClaimLineFragment, DemandLineFragment, VisitLineFragment } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { trim } from '../kit/decimal.ts';
import { money } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import type { Query } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { claimStateNames, demandStateNames, serviceNames, termStateNames, text, visitStateNames } from './words.ts';

export const day = (value: string | null | undefined) => <span class="number"><Value>{value}</Value></span>;
export const dated = (value: string | null | undefined, more: ComponentChildren) => <>{day(value)} {more && <span class="soft">{more}</span>}</>;
export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const DemandState = badge(demandStateNames, { RETURNED: 'bad', OPEN: 'warn', SOLVED: 'good', CLOSED: 'good', REFERRED: 'plain', WITHDRAWN: 'plain' });
export const VisitState = badge(visitStateNames, { LOGGED: 'warn', DISPUTED: 'bad', CONFIRMED: 'good', RECORDED: 'plain', WITHDRAWN: 'plain' });
export const ClaimState = badge(claimStateNames, { DRAFT: 'plain', PAID: 'good', RETURNED: 'bad', WITHDRAWN: 'plain' });
export const TermState = badge(termStateNames, { SERVING: 'good', CLOSED: 'plain', REPLACED: 'plain', REJECTED: 'bad', WITHDRAWN: 'plain' });

export const has = (...wanted: readonly string[]): boolean => wanted.some((role) => account.value?.roles.has(role));

interface Named { readonly id: string; readonly name: string; readonly creditCode?: string | null }
export const FirmLink = ({ of }: { readonly of: Named | null | undefined }) => (of ? <a href={`/enterprises/${of.creditCode ?? encodeURIComponent(of.id)}`}>{of.name}</a> : <Value>{null}</Value>);
export const PersonLink = ({ of }: { readonly of: Named | null | undefined }) => (of ? <a href={`/commissioners/${of.id}`}>{of.name}</a> : <Value>{null}</Value>);
/** Who asks or receives: the firm, else the township. */
export const receiverOf = ({ organization, town }: { readonly organization?: Named | null; readonly town?: Named | null }): string | null => organization?.name ?? town?.name ?? null;

/** The page of one record: waits for it, says what is wrong, or draws it. */
export const Loaded = <R, T>({ query: { data, fault, reload }, pick, above, children }: {
  readonly query: Query<R>; readonly pick: (data: R) => T | null | undefined; readonly above: readonly { readonly title: string; readonly href: string }[]; readonly children: (found: T) => ComponentChildren;
}) => {
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = pick(data);
  return found ? <>{children(found)}</> : <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
};

export const VisitTable = ({ of, isOwn = false }: { readonly of: readonly VisitLineFragment[]; readonly isOwn?: boolean }) => (of.length === 0 ? <Empty title={text.noLogs} /> : (
  <SmallTable caption={text.logs} rows={of} rowKey={({ id }) => id} columns={[
    { title: text.servedOn, cell: ({ id, servedOn }) => <a class="number" href={`/visit-logs/${id}`}>{servedOn}</a> },
    { title: text.receiver, cell: (row) => <Value>{receiverOf(row)}</Value> },
    ...(isOwn ? [] : [{ title: text.commissioner, cell: ({ commissioner }: VisitLineFragment) => <Value>{commissioner?.name}</Value> }]),
    { title: text.hours, align: 'end', cell: ({ hours }) => trim(hours) },
    { title: text.kind, cell: ({ kind }) => <Value>{kind && nameIn(serviceNames, kind)}</Value> },
    { title: text.state, cell: ({ state }) => <VisitState state={state} /> },
  ]} />
));

export const DemandTable = ({ of }: { readonly of: readonly DemandLineFragment[] }) => (of.length === 0 ? <Empty title={text.noDemands} /> : (
  <SmallTable caption={text.serviceDemands} rows={of} rowKey={({ id }) => id} columns={[
    { title: text.demand, cell: ({ id, title }) => <a href={`/service-demands/${id}`}>{title}</a> },
    { title: text.filedOn, cell: ({ filedOn }) => day(filedOn) },
    { title: text.commissioner, cell: ({ commissioner }) => <Value>{commissioner?.name}</Value> },
    { title: text.state, cell: ({ state }) => <DemandState state={state} /> },
  ]} />
));

export const ClaimTable = ({ of }: { readonly of: readonly ClaimLineFragment[] }) => (
  <SmallTable caption={text.claims} rows={of} rowKey={({ id }) => id} columns={[
    { title: text.year, cell: ({ id, year }) => <a class="number" href={`/subsidy-claims/${id}`}>{year}</a> },
    { title: `${text.claimed}（${text.yuan}）`, align: 'end', cell: ({ claimedAmount }) => money(claimedAmount, 'yuan') },
    { title: `${text.allowed}（${text.yuan}）`, align: 'end', cell: ({ allowedAmount }) => money(allowedAmount, 'yuan') },
    { title: text.state, cell: ({ state }) => <ClaimState state={state} /> },
  ]} />
);
