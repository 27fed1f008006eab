import { Badge } from '../kit/badge.tsx';
import { text } from './words.ts';

export const outcomeName = (outcome: string): string => (outcome === 'DONE' ? text.done : text.refused);
export const Outcome = ({ of }: { readonly of: string }) => <Badge tone={of === 'DONE' ? 'good' : 'bad'}>{outcomeName(of)}</Badge>;
