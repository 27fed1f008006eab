import { type Actor, type Role, type Scope, publicActor, roleNames, scopes } from '../../schema/core/access/actor.ts';

/** Whose everyone is: all are of one organization and, as a township, answer for one town. */
export interface OwnPlace { readonly organization: string; readonly person: string; readonly town: string }

/** One of each kind, by a name that a failure prints. */
export const actorNames: readonly string[] = ['the public', 'a person without a role', ...roleNames, 'a key without scopes', ...Object.keys(scopes).map((scope) => `a key for ${scope}`), 'the system'];

export function actorNamed(name: string, own: OwnPlace): Actor {
  const person: Actor = { ...publicActor, kind: 'person', name, personId: own.person, organizationId: own.organization, regionId: own.town };
  if (name === 'the public') return publicActor;
  if (name === 'the system') return { ...publicActor, kind: 'system', name: 'clock' };
  if (name === 'a person without a role') return person;
  if (name === 'a key without scopes') return { ...person, kind: 'key', personId: null, scopes: new Set() };
  const scope = /^a key for (.+)$/.exec(name)?.[1];
  if (scope) return { ...person, kind: 'key', personId: null, scopes: new Set([scope as Scope]) };
  return { ...person, roles: new Set([name as Role]) };
}
