import type { ComponentChildren } from 'preact';
import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Value } from '../kit/value.tsx';
import type { Above } from '../kit/waiting.tsx';
import { evaluationStateNames, membershipStateNames, monthStateNames, parkStateNames, text, versionStateNames } from './words.ts';

/** What several of the park's pages draw alike. */

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const ParkState = badge(parkStateNames, { RECOGNISED: 'good', REVOKED: 'bad', ESTABLISHED: 'plain' });
export const VersionState = badge(versionStateNames, { ADOPTED: 'good', PUBLISHED: 'good', WITHDRAWN: 'plain' });
export const MemberState = badge(membershipStateNames, { IN_LIST: 'good', LEFT: 'plain', DECLINED: 'bad' });
export const MonthState = badge(monthStateNames, { CONFIRMED: 'good', PUBLISHED: 'good', DRAFT: 'plain' });
export const EvaluationState = badge(evaluationStateNames, { CONCLUDED: 'good', DRAFT: 'plain', WITHDRAWN: 'plain' });

export const Day = ({ of }: { readonly of: string | null | undefined }) => <span class="number"><Value>{of}</Value></span>;
export const dated = (on: string | null | undefined, more?: string | null) => <><Day of={on} />{more && <span class="soft"> {more}</span>}</>;
/** A figure of a month; one that the park withheld or never stated says so, and is no zero. */
export const Stated = ({ children }: { readonly children: ComponentChildren }) => (children === null || children === undefined ? <span class="none">{text.withheld}</span> : <span class="number">{children}</span>);
/** From – to, or that it is in force. */
export const Validity = ({ from, to, isInForce }: { readonly from: string | null | undefined; readonly to: string | null | undefined; readonly isInForce: boolean }) => (
  <span class="short"><Day of={from} />{from && <> {text.validTo} {to ? <Day of={to} /> : isInForce ? text.now : <Day of={null} />}</>}</span>
);
export const isInForce = ({ state, validTo }: { readonly state: string; readonly validTo?: string | null }): boolean => (state === 'ADOPTED' || state === 'PUBLISHED') && !validTo;
/** What is done with drafts only: of a version that was decided upon it is not even mentioned. */
export const draftOnly = ['revise', 'discard', 'adopt'];
export const monthName = ({ year, month, fromMonth }: { readonly year: number; readonly month: number; readonly fromMonth: number }): string => (fromMonth < month ? text.monthsOf(year, fromMonth, month) : text.monthOf(year, month));

/** The same where the year stands above. */
export const shortMonth = ({ month, fromMonth }: { readonly month: number; readonly fromMonth: number }): string => (fromMonth < month ? text.shortMonths(fromMonth, month) : text.shortMonth(month));

export const hrefOfPark = (id: string): string => `/parks/${id}`;
export const aboveOf = (park: { readonly id: string; readonly name: string } | null | undefined): readonly Above[] => [{ title: text.parks, href: '/parks' }, ...(park ? [{ title: park.name, href: hrefOfPark(park.id) }] : [])];
