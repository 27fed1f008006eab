import { escapeLiteral } from 'pg';
import type { Actor } from '../../schema/core/access/actor.ts';
import { settingsOf } from '../../schema/core/access/lock.ts';

/** The role of whoever is bound to an organization, a town or himself: it owns nothing, writes nothing and reads beneath the policies of `lock.ts`. */
export const boundRole = 'bureau_bound';

/**
 * Opens the transaction of one who is bound: who he is, and then the role that may no longer say who it is. One message, and
 * what follows may be sent with it: where this fails, what follows has read what is thrown away.
 */
export const beginBound = (actor: Actor): string =>
  `begin read only; select ${[...settingsOf(actor), ['role', boundRole] as const].map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`).join(', ')}`;
