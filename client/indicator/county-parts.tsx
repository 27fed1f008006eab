import { Badge } from '../kit/badge.tsx';
import { decimal } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { matterStates, targetStates, text } from './words.ts';

/** What the pages of targets, matters and the plan draw alike. */

export const TargetState = ({ state }: { readonly state: string }) => <Badge tone={state === 'IN_FORCE' ? 'good' : state === 'DRAFT' ? 'accent' : undefined}>{nameIn(targetStates, state)}</Badge>;
export const MatterState = ({ state }: { readonly state: string }) => <Badge tone={state === 'DONE' ? 'good' : state === 'RECORDED' ? 'accent' : undefined}>{nameIn(matterStates, state)}</Badge>;

export const hrefOfTarget = (id: string): string => `/targets/${id}`;
export const hrefOfMatter = (id: string): string => `/matters/${id}`;
export const hrefOfPlanItem = (id: string): string => `/plan/${id}`;

export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

interface Amount { readonly value?: string | null; readonly minimum?: string | null; readonly maximum?: string | null }
/** One number, or a stretch of them: 20 以上, 2—3. */
export const targetText = ({ value, minimum, maximum }: Amount): string | null => (value != null ? decimal(value)! : minimum != null ? text.targetRange(decimal(minimum)!, maximum == null ? null : decimal(maximum)!) : null);
