import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../core/context.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { dayOf } from '../core/lifecycle/perform.ts';
import { operate } from './operation.ts';
import { heldByAdministrator } from './account.lifecycle.ts';
import { hashPassword, makePassword } from './password.ts';
import { policyInForce } from './policy.ts';
import { endSessions, findSession, openSession, tokenHash, type Opened } from './session.ts';
import { setPassword } from './sign-in.ts';
import { useCode } from './totp.ts';

/** What a person does about their own sign-in, in a request that has a browser at the other end. */

/** The browser carries the new token from here on, and the rest of the request is done and read as who it stands for. */
export async function enter(context: RequestContext, opened: Opened, now: Date): Promise<void> {
  const em = context.em();
  const found = await findSession(em, tokenHash(opened.token), now, context.session.strict, await policyInForce(em, now));
  if (!found) throw new Error('a session that was just opened is not found');
  context.session.open(opened.token, opened.maxAgeSeconds, opened.id);
  context.session.forget(found.actor.personId!);
  context.actor = found.actor;
  context.loaders.clear();
}

export const origin = ({ session }: RequestContext) => ({ address: session.address, userAgent: session.userAgent });

/** The person who asks; a mutation that needs one refuses everyone else alike. */
export function personOf({ actor, session }: RequestContext): { readonly personId: string; readonly sessionId: string } {
  if (actor.kind !== 'person' || !session.id) throw new Refusal({ code: 'NOT_SIGNED_IN', message: '请先登录。' });
  return { personId: actor.personId!, sessionId: session.id };
}

export async function signOut(context: RequestContext): Promise<void> {
  const { personId, sessionId } = personOf(context);
  await operate(context, { objectType: 'Session', action: 'signOut' }, async (em, now) => {
    const ended = await endSessions(em, { personId, id: sessionId }, 'SIGNED_OUT', now);
    if (ended) await record(em, context.actor, { objectType: 'Session', objectId: sessionId, action: 'signOut' }, context.requestId);
  });
  context.session.close();
  context.session.forget(personId);
}

/** A new id for the same person: at every change of what the session may do. The absolute end stays. */
async function replaced(em: EntityManager, context: RequestContext, organizationId: string | null, now: Date): Promise<Opened> {
  const { personId, sessionId } = personOf(context);
  const [old] = await em.execute<{ expires_at: Date; provider: string | null; has_second_factor: boolean }[]>('select expires_at, provider, has_second_factor from session where id = ? and revoked_at is null for update', [sessionId]);
  if (!old) throw new Refusal({ code: 'NOT_SIGNED_IN', message: '登录已失效，请重新登录。' });
  await endSessions(em, { personId, id: sessionId }, 'REPLACED', now);
  return openSession(em, { personId, organizationId, ...origin(context), by: old.provider === null ? null : { provider: old.provider, hasSecondFactor: old.has_second_factor } }, now, await policyInForce(em, now), new Date(old.expires_at));
}

/** Another hat: the same person for another organization. */
export async function actAs(context: RequestContext, assignmentId: string): Promise<void> {
  const { personId } = personOf(context);
  const { opened, now } = await operate(context, { objectType: 'Session', action: 'actAs' }, async (em, now) => {
    const today = dayOf(now);
    const [assignment] = await em.execute<{ organization_id: string }[]>(
      `select organization_id from assignment where id = ? and person_id = ? and state = 'IN_FORCE' and valid_from <= ?::date and (valid_to is null or valid_to >= ?::date)`, [assignmentId, personId, today, today]);
    if (!assignment) throw notFound(['input', 'assignmentId']);
    const opened = await replaced(em, context, assignment.organization_id, now);
    await record(em, context.actor, { objectType: 'Session', objectId: opened.id, action: 'actAs', concerns: assignment.organization_id }, context.requestId);
    return { opened, now };
  });
  await enter(context, opened, now);
}

export async function confirmTotp(context: RequestContext, code: string): Promise<void> {
  const { personId } = personOf(context);
  const { opened, now } = await operate(context, { objectType: 'TotpSecret', action: 'confirmTotp' }, async (em, now) => {
    if (!(await useCode(em, context.vault, personId, code, now, false))) throw new Refusal({ code: 'WRONG_TOTP', message: '动态验证码不正确。请核对手机时间后再试。', path: ['input', 'code'] });
    const [{ organization_id: organizationId } = { organization_id: null }] = await em.execute<{ organization_id: string | null }[]>('select organization_id from session where id = ?', [context.session.id]);
    const opened = await replaced(em, context, organizationId, now);
    await record(em, context.actor, { objectType: 'Session', objectId: opened.id, action: 'confirmTotp' }, context.requestId);
    return { opened, now };
  });
  await enter(context, opened, now);
}

/** One's own, or as security administrator anybody's. */
export async function revokeSession(context: RequestContext, id: string): Promise<string> {
  const { personId, sessionId } = personOf(context);
  const owner = await operate(context, { objectType: 'Session', action: 'revokeSession' }, async (em, now) => {
    const [session] = await em.execute<{ person_id: string }[]>('select person_id from session where id = ?', [id]);
    if (!session || (session.person_id !== personId && !context.actor.roles.has('SECURITY_ADMIN'))) throw notFound();
    if ((await endSessions(em, { personId: session.person_id, id }, 'REVOKED', now)) === 0) throw new Refusal({ code: 'ALREADY_ENDED', message: '此会话已经结束。', path: ['input', 'id'] });
    await record(em, context.actor, { objectType: 'Session', objectId: id, action: 'revokeSession' }, context.requestId);
    return session.person_id;
  });
  context.session.forget(owner);
  if (id === sessionId) context.session.close();
  return id;
}

/**
 * A new password for somebody who lost theirs, shown once and to be changed at the first sign-in. The system administrator
 * does it, but not for the administrators who watch him: theirs is set by a security administrator.
 */
export async function resetPassword(context: RequestContext, personId: string, reason: string): Promise<string> {
  const { actor } = context;
  const made = makePassword();
  const hashed = await hashPassword(made);
  await operate(context, { objectType: 'Person', action: 'resetPassword' }, async (em, now) => {
    if (!actor.roles.has('SYSTEM_ADMIN') && !actor.roles.has('SECURITY_ADMIN')) throw notFound();
    if (personId === actor.personId) throw new Refusal({ code: 'FORBIDDEN', message: '自己的密码请用“修改密码”。' });
    const needed = (await heldByAdministrator(em, personId)) ? 'SECURITY_ADMIN' : 'SYSTEM_ADMIN';
    if (!actor.roles.has(needed)) throw new Refusal({ code: 'FORBIDDEN', message: needed === 'SECURITY_ADMIN' ? '管理员的密码由安全管理员重置。' : '密码由系统管理员重置。' });
    const [known] = await em.execute<{ id: string }[]>('select id from credential where person_id = ?', [personId]);
    if (!known) throw notFound();
    await setPassword(em, personId, hashed, now, await policyInForce(em, now));
    await record(em, actor, { objectType: 'Person', objectId: personId, action: 'resetPassword', remark: reason }, context.requestId);
  });
  context.session.forget(personId);
  return made;
}
