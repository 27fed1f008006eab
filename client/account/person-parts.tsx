import type { PersonQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { personStateNames } from './people-words.ts';
import { account } from './session.ts';

export type Person = NonNullable<PersonQuery['person']>;
export const personHref = (id: string): string => `/people/${encodeURIComponent(id)}`;
export const has = (role: string): boolean => account.value?.roles.has(role) ?? false;
export const isSelf = ({ id }: Pick<Person, 'id'>): boolean => account.value?.viewer.person?.id === id;
export const PersonStateBadge = ({ state }: { readonly state: string }) => <Badge tone={state === 'ACTIVE' ? 'good' : 'bad'}>{nameIn(personStateNames, state)}</Badge>;
