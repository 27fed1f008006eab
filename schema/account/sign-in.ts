import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';
import { spend } from '../core/limit/limit.ts';
import { normalizeLoginName } from './login-name.ts';
import { refused } from './operation.ts';
import { hashPassword, needsRehash, passwordProblem, verifyPassword } from './password.ts';
import type { AccountPolicy } from './policy.ts';
import { endSessions, firstOrganization, openSession, type Opened, type Vouched } from './session.ts';
import { hasTotp, useCode } from './totp.ts';

export interface Attempt { readonly loginName: string; readonly password: string; readonly totp?: string | null }
export interface From { readonly address: string | null; readonly userAgent: string | null }
/** The sign-in that the browser had before: nobody else is to find it open. */
export interface Replaced { readonly personId: string; readonly id: string }

/** One answer to everything that is wrong with a name or a password, so that nobody learns who has an account or whose is locked. */
const signInFailed = ({ lock }: AccountPolicy) => new Refusal({
  code: 'SIGN_IN_FAILED', path: ['input'],
  message: `登录名或密码不正确。连续错误 ${lock.failures} 次，账户将锁定 ${lock.minutes} 分钟。`,
});

interface Counted { id: string; person_id: string; login_name: string; password_hash: string | null }

/**
 * Counts an attempt before it is judged: whoever sends twenty at once has five, because each takes its number under the
 * row's lock. Null when there is no such account, or it is locked.
 */
export async function count(em: EntityManager, loginName: string, now: Date, { lock }: AccountPolicy): Promise<Counted | null> {
  const at = now.toISOString();
  const [row] = await em.execute<Counted[]>(
    `update credential set
       failed_count = case when locked_until is null then failed_count else 0 end + 1,
       locked_until = case when case when locked_until is null then failed_count else 0 end + 1 >= ? then ?::timestamptz + make_interval(mins => ?) end
     where login_name = ? and (locked_until is null or locked_until <= ?::timestamptz)
     returning id, person_id, login_name, password_hash`,
    [lock.failures, at, lock.minutes, loginName, at]);
  return row ?? null;
}

/** @throws Refusal; `TOTP_REQUIRED` when the password was right and a code is wanted too */
export async function signIn(performer: Performer, attempt: Attempt, from: From, replaces: Replaced | null, policy: AccountPolicy): Promise<Opened & { readonly personId: string }> {
  const em = performer.em();
  const now = await clockOf(performer, em);
  await spend(em, { name: 'sign-in', ...policy.perAddress }, from.address ?? 'unknown', now);
  const counted = await count(em, normalizeLoginName(attempt.loginName), now, policy);
  const right = await verifyPassword(attempt.password, counted?.password_hash ?? null);
  const fail = async (reason: string, refusal = signInFailed(policy)): Promise<never> => {
    await refused(performer, { objectType: 'Person', objectId: counted?.person_id ?? null, action: 'signIn', reasons: [reason], remark: from.address });
    throw refusal;
  };
  if (!counted) return fail('UNKNOWN_OR_LOCKED');
  if (!right) return fail('WRONG_PASSWORD');

  // Made before the lock is taken: it takes as long as a guess.
  const rehashed = needsRehash(counted.password_hash!) ? await hashPassword(attempt.password) : null;
  const outcome = await em.transactional(async (inner) => {
    const own = inner as EntityManager;
    const [person] = await own.execute<{ name: string; password_hash: string | null }[]>(
      `select p.name, c.password_hash from credential c join person p on p.id = c.person_id where c.id = ? and p.state = 'ACTIVE' for update of c`, [counted.id]);
    // Disabled, or the password was changed while this one was being judged.
    if (person?.password_hash !== counted.password_hash) return 'DISABLED';
    if (await hasTotp(own, counted.person_id)) {
      if (!attempt.totp) return 'TOTP_REQUIRED';
      if (!(await useCode(own, performer.vault, counted.person_id, attempt.totp, now, true))) return 'WRONG_TOTP';
    }
    await own.execute(`update credential set failed_count = 0, locked_until = null, last_sign_in_at = ?, password_hash = coalesce(?, password_hash) where id = ?`,
      [now.toISOString(), rehashed, counted.id]);
    return admit(own, performer, { personId: counted.person_id, name: person!.name, by: null }, from, replaces, now, policy);
  });
  switch (outcome) {
    case 'DISABLED': return fail(outcome);
    case 'TOTP_REQUIRED': return fail(outcome, new Refusal({ code: 'TOTP_REQUIRED', message: '请输入动态验证码。', path: ['input', 'totp'] }));
    case 'WRONG_TOTP': return fail(outcome, new Refusal({ code: 'WRONG_TOTP', message: '动态验证码不正确或已用过，请等下一个。', path: ['input', 'totp'] }));
    default: return outcome;
  }
}

/** Opens the session of somebody who is proven, however that was. The transaction is the caller's. */
export async function admit(em: EntityManager, performer: Performer, who: { readonly personId: string; readonly name: string; readonly by: Vouched | null }, from: From, replaces: Replaced | null, now: Date, policy: AccountPolicy): Promise<Opened & { readonly personId: string }> {
  const { personId, name, by } = who;
  if (replaces) await endSessions(em, replaces, 'REPLACED', now);
  const organizationId = await firstOrganization(em, personId, now);
  const opened = await openSession(em, { personId, organizationId, ...from, by }, now, policy);
  const actor = { ...performer.actor, kind: 'person' as const, name, personId, organizationId };
  await record(em, actor, { objectType: 'Session', objectId: opened.id, action: 'signIn', remark: from.address, ...(by && { after: { provider: by.provider } }) }, performer.requestId);
  return { ...opened, personId };
}

/**
 * A person's own change. The present password is an attempt like any other: a session left open is no way to guess it.
 * All sign-ins end; the one that asked gets a new one.
 */
export async function changePassword(performer: Performer, current: string, chosen: string, from: From & { readonly organizationId: string | null }, policy: AccountPolicy): Promise<Opened> {
  const personId = performer.actor.personId!;
  const em = performer.em();
  const now = await clockOf(performer, em);
  const refuse = async (refusal: Refusal): Promise<never> => {
    await refused(performer, { objectType: 'Person', objectId: personId, action: 'changePassword', reasons: refusal.reasons.map(({ code }) => code) });
    throw refusal;
  };
  const [known] = await em.execute<{ login_name: string; name: string }[]>('select c.login_name, p.name from credential c join person p on p.id = c.person_id where p.id = ?', [personId]);
  if (!known) throw new Error('who has a session has a credential');
  const counted = await count(em, known.login_name, now, policy);
  if (!(await verifyPassword(current, counted?.password_hash ?? null)) || !counted) {
    return refuse(new Refusal({ code: 'WRONG_PASSWORD', message: '当前密码不正确，或尝试次数过多，请稍后再试。', path: ['input', 'currentPassword'] }));
  }
  await em.execute('update credential set failed_count = 0, locked_until = null where id = ?', [counted.id]);
  const problem = passwordProblem(chosen, { loginName: known.login_name, name: known.name }, policy);
  if (problem) return refuse(new Refusal({ code: 'WEAK_PASSWORD', message: problem, path: ['input', 'newPassword'] }));
  const next = await prepare(em, counted.person_id, chosen, policy).catch((error: unknown) => (error instanceof Refusal ? refuse(error) : Promise.reject(error)));
  return em.transactional(async (inner) => {
    const own = inner as EntityManager;
    await store(own, personId, next, false, now, policy);
    await endSessions(own, { personId }, 'PASSWORD', now);
    const opened = await openSession(own, { personId, ...from }, now, policy);
    await record(own, performer.actor, { objectType: 'Person', objectId: personId, action: 'changePassword' }, performer.requestId);
    return opened;
  });
}

/** Hashes the new password, after comparing it with those of before. */
async function prepare(em: EntityManager, personId: string, chosen: string, { password }: AccountPolicy): Promise<string> {
  const [row] = await em.execute<{ password_hash: string | null; former_hashes: string[] }[]>('select password_hash, former_hashes from credential where person_id = ?', [personId]);
  for (const former of [row!.password_hash, ...row!.former_hashes].slice(0, password.remembered)) {
    if (former && (await verifyPassword(chosen, former))) {
      throw new Refusal({ code: 'PASSWORD_USED_BEFORE', message: `不能使用最近 ${password.remembered} 次用过的密码。`, path: ['input', 'newPassword'] });
    }
  }
  return hashPassword(chosen);
}

async function store(em: EntityManager, personId: string, hashed: string, mustChange: boolean, now: Date, { password }: AccountPolicy): Promise<void> {
  // The journal's sequence is the person's, so the person is locked.
  await em.execute('select id from person where id = ? for update', [personId]);
  await em.execute(
    `update credential set former_hashes = (case when password_hash is null then former_hashes else array_prepend(password_hash::text, former_hashes) end)[1:?::int],
            password_hash = ?, password_changed_at = ?, must_change = ?, failed_count = 0, locked_until = null where person_id = ?`,
    [password.remembered, hashed, now.toISOString(), mustChange, personId]);
}

/** Sets a password for somebody, in the caller's transaction; whoever gets it must change it, except in a demo. */
export async function setPassword(em: EntityManager, personId: string, hashed: string, now: Date, policy: AccountPolicy, mustChange = true): Promise<void> {
  await store(em, personId, hashed, mustChange, now, policy);
  await endSessions(em, { personId }, 'PASSWORD', now);
}
