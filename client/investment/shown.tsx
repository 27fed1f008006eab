import type { InvestmentQuery, ProjectLineFragment } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Meter } from '../kit/meter.tsx';
import { None, Value } from '../kit/value.tsx';
import { stateNames, text, warningNames } from './words.ts';

/** A project as its page asks for it. */
export type Project = NonNullable<InvestmentQuery['investmentProject']>;

const tones: Readonly<Record<string, Tone>> = { IN_LIBRARY: 'good', COMPLETED: 'good', WARNED: 'warn', STOPPED: 'bad', EXITED: 'plain', REMOVED: 'plain', LEAD: 'plain' };
export const StateBadge = ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(stateNames, state)}</Badge>;

export const WarningBadges = ({ of }: { readonly of: ProjectLineFragment['openWarnings'] }) => (of.length === 0 ? <None /> : <span class="badges">{of.map(({ id, kind }) => <Badge key={id} tone="warn">{nameIn(warningNames, kind)}</Badge>)}</span>);

export const day = (value: string | null | undefined) => <span class="number"><Value>{value}</Value></span>;
/** A month that is kept as its first day. */
export const month = (value: string | null | undefined) => <span class="number"><Value>{value?.slice(0, 7)}</Value></span>;
export const percent = (value: string | null | undefined) => <span class="number"><Value>{value == null ? null : `${value}%`}</Value></span>;

/** How the plan stands, with the bar that repeats it. */
export const Completion = ({ of, name }: { readonly of: { readonly completion?: string | null } | null | undefined; readonly name: string }) =>
  (of?.completion == null ? <None /> : <span class="figure-rate"><span class="number end">{of.completion}%</span><Meter percent={Number(of.completion)} label={`${name} ${text.completion}`} /></span>);

export const through = (of: { readonly year: number; readonly month: number } | null | undefined): string | null => (of ? text.monthOf(of.year, of.month) : null);
