import type { ComponentChildren } from 'preact';
import { account } from '../account/session.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { shift, trim } from '../kit/decimal.ts';
import { decimal, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import type { Query } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { daysUntil } from './time.ts';
import { carrierKindNames, carrierLevelNames, carrierStateNames, engagementStateNames, monthStateNames, planStateNames, spaceStateNames, tenantStateNames, text } from './words.ts';

export const day = (value: string | null | undefined) => <span class="number"><Value>{value}</Value></span>;
export const dated = (value: string | null | undefined, more: string | null | undefined) => <>{day(value)} {more && <span class="soft">{more}</span>}</>;
/** Square metres, to the point. */
export const squareOf = (value: string | null | undefined): string | null => (value == null ? null : decimal(trim(value)));
export const square = (value: string | null | undefined) => (value == null ? <Value>{null}</Value> : <span class="number">{squareOf(value)}<span class="unit"> ㎡</span></span>);

/** Exact sums of decimal strings; the schema keeps areas to fewer places than this. */
const places = 6;
export const addUp = (values: readonly string[]): string => trim(shift(String(values.reduce((sum, value) => sum + BigInt(shift(value, places)), 0n)), -places));
export const negative = (value: string): string => (value.startsWith('-') ? value.slice(1) : `-${value}`);

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const CarrierState = badge(carrierStateNames, { PLANNED: 'plain', RECOGNISED: 'good', RECTIFYING: 'warn', REMOVED: 'bad', CLOSED: 'plain' });
export const TenantState = badge(tenantStateNames, { INCUBATING: 'good', EXTENDED: 'good', GRADUATED: 'good', EXITED: 'plain', REJECTED: 'bad', WITHDRAWN: 'plain' });
export const SpaceState = badge(spaceStateNames, { COUNTED: 'good', RETURNED: 'bad', WITHDRAWN: 'plain', RELEASED: 'plain' });
export const MonthState = badge(monthStateNames, { OPEN: 'warn', RETURNED: 'bad', ACCEPTED: 'good' });
export const EngagementState = badge(engagementStateNames, { PLANNED: 'plain', SIGNED: 'good', SETTLED: 'good', ENDED: 'plain', LEFT: 'plain' });
export const PlanState = badge(planStateNames, { PLANNED: 'plain', SUSPENDED: 'warn', DONE: 'good', DROPPED: 'plain' });

export const kindOf = ({ kind, isProfessional }: { readonly kind: string; readonly isProfessional?: boolean }): string => `${nameIn(carrierKindNames, kind)}${isProfessional ? `（${text.professional}）` : ''}`;
export const levelOf = (level: string | null | undefined): string => (level ? nameIn(carrierLevelNames, level) : text.noLevel);

/** How far the end of a stay is, where that is near or over. */
export const LimitBadge = ({ limitOn, ended }: { readonly limitOn: string | null | undefined; readonly ended: boolean }) => {
  if (!limitOn || ended) return null;
  const left = daysUntil(today(), limitOn);
  return left < 0 ? <Badge tone="bad">{text.overBy(-left)}</Badge> : left <= 183 ? <Badge tone="warn">{text.leftDays(left)}</Badge> : null;
};

export const CarrierLink = ({ of }: { readonly of: { readonly id: string; readonly name: string } | null | undefined }) => (of ? <a href={`/carriers/${of.id}`}>{of.name}</a> : <Value>{null}</Value>);

const has = (...wanted: readonly string[]): boolean => wanted.some((role) => account.value?.roles.has(role));
/** Who may see what the operator's books say: the server decides again. */
export const isWatcher = (): boolean => has('CLERK', 'DIRECTOR', 'AUDITOR', 'HIGHER_AUTHORITY');
export const isInsider = (): boolean => isWatcher() || has('TOWNSHIP', 'INCUBATOR');
/** Whether the reader's own organization operates it. */
export const isOwn = (carrier: { readonly operator?: { readonly id: string } | null } | null | undefined): boolean =>
  has('INCUBATOR') && carrier?.operator != null && carrier.operator.id === account.value?.viewer.organization?.id;

/** The page of one record: waits for it, says what is wrong, or draws it. */
export const Loaded = <R, T>({ query: { data, fault, reload }, pick, above, children }: {
  readonly query: Query<R>; readonly pick: (data: R) => T | null | undefined; readonly above: readonly { readonly title: string; readonly href: string }[]; readonly children: (found: T) => ComponentChildren;
}) => {
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = pick(data);
  return found ? <>{children(found)}</> : <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
};

export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));
