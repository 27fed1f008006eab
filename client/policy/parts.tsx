import type { ComponentChildren } from 'preact';
import { account } from '../account/session.ts';
import type { PolicyClaimLineFragment } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import type { Query } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Money, Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { claimStateNames, outcomeNames, policyStateNames, runStateNames, text, versionStateNames } from './words.ts';

export const day = (value: string | null | undefined) => <span class="number"><Value>{value}</Value></span>;
export const dated = (value: string | null | undefined, more: ComponentChildren) => <>{day(value)} {more && <span class="soft">{more}</span>}</>;
export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));
export const has = (...wanted: readonly string[]): boolean => wanted.some((role) => account.value?.roles.has(role));

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const PolicyState = badge(policyStateNames, { DRAFT: 'plain', PUBLISHED: 'good', EXPIRED: 'plain', REPEALED: 'plain', DISCARDED: 'plain' });
export const VersionState = badge(versionStateNames, { DRAFT: 'warn', IN_FORCE: 'good', SUPERSEDED: 'plain', DISCARDED: 'plain' });
export const ClaimState = badge(claimStateNames, { DRAFT: 'plain', OFFERED: 'warn', PAID: 'good', RETURNED: 'bad', REJECTED: 'bad', RECOVERING: 'bad', RECOVERED: 'plain', WITHDRAWN: 'plain' });
export const RunState = badge(runStateNames, { DONE: 'good', FAILED: 'bad', CANCELLED: 'plain' });
export const Outcome = badge(outcomeNames, { MET: 'good', UNMET: 'plain', OPEN: 'warn' });

interface Named { readonly id: string; readonly name: string; readonly creditCode?: string | null }
export const FirmLink = ({ of }: { readonly of: Named | null | undefined }) => (of ? <a href={`/enterprises/${of.creditCode ?? encodeURIComponent(of.id)}`}>{of.name}</a> : <Value>{null}</Value>);
export const ClauseLink = ({ of }: { readonly of: { readonly id: string; readonly number: string; readonly title: string } | null | undefined }) => (of ? <a href={`/policy-clauses/${of.id}`}>{of.number} {of.title}</a> : <Value>{null}</Value>);

/** The page of one record: waits for it, says what is wrong, or draws it. */
export const Loaded = <R, T>({ query: { data, fault, reload }, pick, above, children }: {
  readonly query: Query<R>; readonly pick: (data: R) => T | null | undefined; readonly above: readonly { readonly title: string; readonly href: string }[]; readonly children: (found: T) => ComponentChildren;
}) => {
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = pick(data);
  return found ? <>{children(found)}</> : <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
};

/** What must hold, one line each. */
export const Conditions = ({ of }: { readonly of: readonly string[] }) => (of.length === 0 ? <p class="soft">{text.noConditions}</p> : <ul class="conditions">{of.map((line) => <li key={line}>{line}</li>)}</ul>);
export const windowOf = ({ windowFrom, windowTo }: { readonly windowFrom?: string | null; readonly windowTo?: string | null }): string => (windowFrom && windowTo ? `${windowFrom} – ${windowTo}` : text.allYear);

/** How each condition stands for one enterprise, with where that is known from. */
interface Item { readonly title: string; readonly outcome: string; readonly current?: string | null; readonly needed: string; readonly source: string; readonly asOf?: string | null }
export const Items = ({ of }: { readonly of: readonly Item[] }) => (
  <SmallTable caption={text.conditions} rows={of} rowKey={({ title, needed }) => `${title}${needed}`} columns={[
    { title: text.fact, cell: ({ title }) => title },
    { title: text.outcome, cell: ({ outcome }) => <Outcome state={outcome} /> },
    { title: text.current, cell: ({ current }) => <Value>{current}</Value> },
    { title: text.needed, cell: ({ needed }) => needed },
    { title: text.source, cell: ({ source, asOf }) => <span class="source">{[source, asOf].filter(Boolean).join(' · ')}</span> },
  ]} />
);

export const ClaimTable = ({ of, isOwn = false }: { readonly of: readonly PolicyClaimLineFragment[]; readonly isOwn?: boolean }) => (of.length === 0 ? <Empty title={text.noClaims} /> : (
  <SmallTable caption={text.claims} rows={of} rowKey={({ id }) => id} columns={[
    { title: text.clause, cell: ({ id, clause }) => <a href={`/policy-claims/${id}`}>{clause ? `${clause.number} ${clause.title}` : id}</a> },
    ...(isOwn ? [] : [{ title: text.enterprise, cell: ({ organization }: PolicyClaimLineFragment) => <FirmLink of={organization} /> }]),
    { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
    { title: text.amount, align: 'end', cell: ({ approvedAmount, computedAmount }) => <Money yuan={approvedAmount ?? computedAmount} /> },
    { title: text.state, cell: ({ state }) => <ClaimState state={state} /> },
  ]} />
));
