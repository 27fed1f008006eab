import { Badge, type Tone } from '../kit/badge.tsx';
import { today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { programmeStateNames, talentStateNames, text } from './words.ts';

const tones: Readonly<Record<string, Tone>> = {
  CANDIDATE: 'plain', INELIGIBLE: 'plain', NOT_RECOMMENDED: 'bad', SELECTED: 'good', NOT_SELECTED: 'bad', ARRIVED: 'good', FUNDED: 'good', WITHDRAWN: 'plain', ENDED: 'plain',
};
export const TalentState = ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(talentStateNames, state)}</Badge>;
export const ProgrammeState = ({ state }: { readonly state: string }) => <Badge tone={state === 'OPEN' ? 'good' : 'plain'}>{nameIn(programmeStateNames, state)}</Badge>;

export interface Employed { readonly employerName?: string | null | undefined; readonly organization?: { readonly id: string; readonly name: string; readonly creditCode?: string | null | undefined } | null | undefined; readonly platform?: { readonly id: string; readonly name: string } | null | undefined }
export const employerOf = ({ organization, platform, employerName }: Employed): string | null => organization?.name ?? platform?.name ?? employerName ?? null;
/** The employer as a link to its page, where it has one. */
export const Employer = ({ of }: { readonly of: Employed }) => {
  if (of.organization) return <a href={`/enterprises/${of.organization.creditCode ?? of.organization.id}`}>{of.organization.name}</a>;
  if (of.platform) return <a href={`/platforms/${of.platform.id}`}>{of.platform.name}</a>;
  return <>{of.employerName}</>;
};

interface Arriving { readonly state: string; readonly arriveBy?: string | null | undefined }
/** Until when somebody who was selected is to arrive. */
export const ArriveBy = ({ of: { state, arriveBy } }: { readonly of: Arriving }) => (state === 'SELECTED' && arriveBy ? <Badge tone={arriveBy < today() ? 'bad' : 'warn'}>{arriveBy < today() ? `${text.overdue} · ` : ''}{text.arriveByShort(arriveBy)}</Badge> : null);
