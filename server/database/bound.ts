import { escapeLiteral } from 'pg';
import type { Actor } from '../../schema/core/access/actor.ts';
import { settings } from '../../schema/core/access/lock.ts';

/** The role of whoever is bound to an organization, a town or himself: it owns nothing, writes nothing and reads beneath the policies of `lock.ts`. */
export const boundRole = 'bureau_bound';

/**
 * Opens the transaction of one who is bound: who he is, and then the role that may no longer say who it is. One message, and
 * what follows may be sent with it: where this fails, what follows has read what is thrown away.
 */
export const beginBound = ({ kind, personId, organizationId, regionId, roles, scopes }: Actor): string => {
  const said: readonly (readonly [string, string])[] = [
    [settings.kind, kind], [settings.person, personId ?? ''], [settings.organization, organizationId ?? ''], [settings.region, regionId ?? ''],
    [settings.roles, [...roles].join(',')], [settings.scopes, [...scopes ?? []].join(',')], ['role', boundRole],
  ];
  return `begin read only; select ${said.map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`).join(', ')}`;
};
