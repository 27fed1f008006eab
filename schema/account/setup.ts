import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor, type Role } from '../core/access/actor.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf, perform } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';
import type { Vault } from '../core/secret/vault.ts';
import { assignmentLifecycle, personLifecycle } from './account.lifecycle.ts';
import { normalizeLoginName } from './login-name.ts';
import { policyInForce } from './policy.ts';
import { setPassword } from './sign-in.ts';

/** Whoever sets up the bureau on the server itself: the command line, and the demo. */
export const setupPerformer = (em: () => EntityManager, vault: Vault, clock?: () => Date): Performer =>
  ({ actor: systemActor('setup'), em, requestId: null, vault, ...(clock ? { clock } : {}) });

export interface NewAccount {
  readonly loginName: string;
  readonly name: string;
  readonly organizationId: string;
  readonly roles: readonly Role[];
  readonly phone?: string;
}

/**
 * Makes a person with a password and roles in force, by the same operations as everyone's. Here the set-up is both the
 * one who asks and the one who confirms: before there are two security administrators, nobody else can be.
 *
 * @param passwordHash of the first password
 * @param mustChange whether the person must choose another at the first sign-in
 * @returns the person's key
 */
export async function addAccount(performer: Performer, account: NewAccount, passwordHash: string, mustChange = true): Promise<string> {
  const { loginName, name, phone, organizationId } = account;
  const personId = await perform(performer, personLifecycle, 'create', { input: { loginName, name, phone } });
  for (const role of account.roles) {
    const id = await perform(performer, assignmentLifecycle, 'grant', { input: { personId, organizationId, role } });
    await perform(performer, assignmentLifecycle, 'confirm', { id });
  }
  // The password comes last: an account that is only half made lets nobody in.
  await performer.em().transactional(async (em) => {
    const own = em as EntityManager;
    const now = await clockOf(performer, own);
    await setPassword(own, personId, passwordHash, now, await policyInForce(own, now), mustChange);
    await record(own, performer.actor, { objectType: 'Person', objectId: personId, action: 'resetPassword' }, null);
  });
  return personId;
}

export async function personWithLogin(em: EntityManager, loginName: string): Promise<string | null> {
  const [found] = await em.execute<{ person_id: string }[]>('select person_id from credential where login_name = ?', [normalizeLoginName(loginName)]);
  return found?.person_id ?? null;
}
