import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Value } from '../kit/value.tsx';
import type { Above } from '../kit/waiting.tsx';
import { awardStateNames, competitionStateNames, entryStateNames, gradeNames, landingKindNames, text } from './words.ts';

/** What several of the contest's pages draw alike. */

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const CompetitionState = badge(competitionStateNames, { AWARDED: 'good', LANDED: 'good', CANCELLED: 'bad', ANNOUNCED: 'plain' });
export const TeamState = badge(entryStateNames, { FINALIST: 'good', ELIMINATED: 'plain', WITHDRAWN: 'bad' });
export const AwardState = badge(awardStateNames, { AWARDED: 'good', LANDED: 'good', NOT_LANDED: 'plain', DROPPED: 'bad' });

export const Day = ({ of }: { readonly of: string | null | undefined }) => <span class="number"><Value>{of}</Value></span>;
/** The grade, and the name that this contest has for it where that is another. */
export const Grade = ({ grade, gradeName }: { readonly grade: string; readonly gradeName: string }) => { const title = nameIn(gradeNames, grade); return <>{title}{gradeName !== nameIn(gradeNames, grade) && gradeName !== title && <span class="soft">（{gradeName}）</span>}</>; };
export const LandingKind = ({ kind }: { readonly kind: string }) => <Badge tone="good">{nameIn(landingKindNames, kind)}</Badge>;
/** In what ways a work has landed, each once. */
export const Landed = ({ of }: { readonly of: readonly { readonly kind: string }[] }) => <>{[...new Set(of.map(({ kind }) => kind))].map((kind) => <LandingKind key={kind} kind={kind} />)}</>;

export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));
export const hrefOfCompetition = (id: string): string => `/competitions/${id}`;
export const hrefOfTeam = (id: string): string => `/competition-teams/${id}`;
export const hrefOfAward = (id: string): string => `/competition-awards/${id}`;
export const enterpriseHref = ({ id, creditCode }: { readonly id: string; readonly creditCode?: string | null }): string => `/enterprises/${creditCode ?? encodeURIComponent(id)}`;
export const aboveOf = (competition?: { readonly id: string; readonly name: string } | null): readonly Above[] => [{ title: text.competitions, href: '/competitions' }, ...(competition ? [{ title: competition.name, href: hrefOfCompetition(competition.id) }] : [])];
