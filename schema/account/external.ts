import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { RequestContext } from '../core/context.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { spend } from '../core/limit/limit.ts';
import { type Identity, NotProven, type Provider } from '../core/outside/provider.ts';
import { link } from './link.ts';
import { refused } from './operation.ts';
import { enter, origin, personOf } from './own.ts';
import { ownPath } from './own-path.ts';
import { verifyPassword } from './password.ts';
import { policyInForce, type AccountPolicy } from './policy.ts';
import { dutyOf, tokenHash, type Opened } from './session.ts';
import { admit, count, type Replaced } from './sign-in.ts';
import { hasTotp, useCode } from './totp.ts';

/**
 * Signing in with an account somewhere else. The browser goes to the provider with a state that only it carries back
 * (sealed, in a cookie of its own, for ten minutes), and what the provider says of it is an account id, which is looked up
 * and nothing else: no account is made by signing in, and none is found by a name.
 */

const purpose = 'sign-in.under-way';
const lasts = 600;

/** What the browser carries: on its way to the provider and back; or proven there, and a code of ours wanting. */
const underWay = z.discriminatedUnion('step', [
  z.object({ step: z.literal('AWAY'), until: z.number(), provider: z.string(), state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string(), linksTo: z.string().nullable() }),
  z.object({ step: z.literal('CODE'), until: z.number(), provider: z.string(), accountId: z.string() }),
]);
type UnderWay = z.infer<typeof underWay>;

function carry(context: RequestContext, what: UnderWay | null): void {
  context.session.carry(what && context.vault.seal(JSON.stringify(what), purpose), lasts);
}

/** What is carried and was sealed here, not too long ago. */
function carried<S extends UnderWay['step']>({ session, vault }: RequestContext, step: S, now: Date): Extract<UnderWay, { step: S }> | null {
  if (session.underWay === null) return null;
  try {
    const what = underWay.parse(JSON.parse(vault.open(session.underWay, purpose)));
    return what.step === step && what.until > now.getTime() ? (what as Extract<UnderWay, { step: S }>) : null;
  } catch {
    return null; // sealed under another secret, or by nobody
  }
}

const providerOf = ({ providers }: RequestContext, id: string): Provider => {
  const found = providers?.all.find((each) => each.id === id);
  if (!found) throw notFound(['input', 'provider']);
  return found;
};

const secret = (): string => randomBytes(32).toString('base64url');

async function depart(context: RequestContext, provider: Provider, returnTo: string, linksTo: string | null, now: Date): Promise<string> {
  const flow = { state: secret(), nonce: secret(), verifier: secret() };
  try {
    const location = await provider.begin({ ...flow, callback: context.providers!.callback(provider.id) });
    carry(context, { step: 'AWAY', until: now.getTime() + lasts * 1000, provider: provider.id, ...flow, returnTo, linksTo });
    return location;
  } catch (error) {
    if (!(error instanceof NotProven)) throw error;
    context.log.warn({ provider: provider.id, why: error.message }, 'a sign-in provider cannot be asked');
    throw new Refusal({ code: 'PROVIDER_UNREACHABLE', message: `暂时无法连接“${provider.title}”，请稍后再试，或用密码登录。`, path: ['input', 'provider'] });
  }
}

/** @returns where the browser is to go */
export async function beginSignIn(context: RequestContext, id: string, returnTo: string | null): Promise<string> {
  const provider = providerOf(context, id);
  const em = context.em();
  const now = await clockOf(context, em);
  const policy = await policyInForce(em, now);
  await spend(em, { name: 'sign-in', ...policy.perAddress }, context.session.address ?? 'unknown', now);
  return depart(context, provider, ownPath(returnTo), null, now);
}

/** The same for binding the account there to one's own here. With the password: a session left open is no way to stay in for good. */
export async function beginLink(context: RequestContext, id: string, password: string): Promise<string> {
  const { personId, sessionId } = personOf(context);
  const provider = providerOf(context, id);
  const em = context.em();
  const now = await clockOf(context, em);
  const policy = await policyInForce(em, now);
  const refuse = async (refusal: Refusal): Promise<never> => {
    await refused(context, { objectType: 'ExternalAccount', objectId: null, action: 'linkExternalAccount', reasons: refusal.reasons.map(({ code }) => code), after: { provider: id } });
    throw refusal;
  };
  if (await dutyOf(em, sessionId, now, context.session.strict, policy)) return refuse(new Refusal({ code: 'DUTY_FIRST', message: '请先完成上面须办的事项。' }));
  const [known] = await em.execute<{ login_name: string }[]>('select login_name from credential where person_id = ?', [personId]);
  const counted = known ? await count(em, known.login_name, now, policy) : null;
  if (!(await verifyPassword(password, counted?.password_hash ?? null)) || !counted) {
    return refuse(new Refusal({ code: 'WRONG_PASSWORD', message: '当前密码不正确，或尝试次数过多，请稍后再试。', path: ['input', 'currentPassword'] }));
  }
  await em.execute('update credential set failed_count = 0, locked_until = null where id = ?', [counted.id]);
  return depart(context, provider, '/account', personId, now);
}

/** What people are told when they come back without being let in; the journal has it more exactly. */
const told: Readonly<Record<string, string>> = {
  NOT_UNDER_WAY: 'EXPIRED', WRONG_STATE: 'EXPIRED', STATE_USED: 'EXPIRED', OTHER_PERSON: 'EXPIRED', CANCELLED: 'CANCELLED', PROVIDER_UNREACHABLE: 'UNREACHABLE',
  NOT_LINKED: 'NOT_LINKED', DISABLED: 'NOT_LINKED', ACCOUNT_TAKEN: 'TAKEN', ALREADY_LINKED: 'ALREADY_LINKED', RATE_LIMITED: 'RATE_LIMITED',
};

class NotIn extends Error {
  constructor(readonly code: string, readonly personId: string | null = null) { super(code); }
}

/**
 * The browser is back from the provider.
 *
 * @returns the page of ours to go to: where it wanted to, or the one that says why not
 */
export async function comeBack(context: RequestContext, id: string, brought: URLSearchParams): Promise<string> {
  const provider = providerOf(context, id);
  const em = context.em();
  const now = await clockOf(context, em);
  const policy = await policyInForce(em, now);
  const going = carried(context, 'AWAY', now);
  carry(context, null);
  const isLink = going?.linksTo != null;
  try {
    await spend(em, { name: 'sign-in', ...policy.perAddress }, context.session.address ?? 'unknown', now);
    if (going?.provider !== id) throw new NotIn('NOT_UNDER_WAY');
    if (!isSame(going.state, brought.get('state') ?? '')) throw new NotIn('WRONG_STATE');
    // However often the browser carries it back: what one state was good for has been.
    await spend(em, { name: 'sign-in state', times: 1, minutes: 15 }, context.vault.hash(going.state, purpose), now).catch((error: unknown) => { throw error instanceof Refusal ? new NotIn('STATE_USED') : error; });
    if (going.linksTo !== null && (context.actor.personId !== going.linksTo || context.session.id === null)) throw new NotIn('OTHER_PERSON');
    const identity = await provider.finish({ ...going, callback: context.providers!.callback(id) }, brought, now);
    if (going.linksTo === null) return await arrive(context, provider, identity, going.returnTo, now, policy);
    const personId = going.linksTo;
    await context.em().transactional((own) => link(own as EntityManager, context, { personId, provider, subject: identity.subject }, now));
    return '/account?linked=yes';
  } catch (error) {
    const code = error instanceof NotIn ? error.code : error instanceof NotProven ? error.why : error instanceof Refusal ? error.reasons[0]!.code : null;
    if (code === null) throw error;
    if (error instanceof NotProven) context.log.warn({ provider: id, why: error.message }, 'nobody was proven by a sign-in provider');
    // What is too fast is not written down either: nobody is to fill the journal.
    if (code !== 'RATE_LIMITED') {
      await refused(context, {
        ...(isLink ? { objectType: 'ExternalAccount', objectId: null, action: 'linkExternalAccount' } : { objectType: 'Person', objectId: error instanceof NotIn ? error.personId : null, action: 'signIn' }),
        reasons: [code], remark: context.session.address, after: { provider: id },
      });
    }
    const problem = told[code] ?? 'NOT_PROVEN';
    return isLink ? `/account?problem=${problem}` : `/sign-in?${new URLSearchParams({ problem, ...(going && going.returnTo !== '/' && { return: going.returnTo }) })}`;
  }
}

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(tokenHash(a)), Buffer.from(tokenHash(b)));

interface Known { readonly id: string; readonly person_id: string; readonly name: string; readonly state: string; readonly login_name: string }
const known = `select x.id, x.person_id, p.name, p.state, c.login_name from external_account x join person p on p.id = x.person_id join credential c on c.person_id = p.id`;

const replaces = ({ session, actor }: RequestContext): Replaced | null => (session.id && actor.personId ? { personId: actor.personId, id: session.id } : null);

async function arrive(context: RequestContext, provider: Provider, { subject, hasSecondFactor }: Identity, returnTo: string, now: Date, policy: AccountPolicy): Promise<string> {
  const opened = await context.em().transactional(async (inner) => {
    const em = inner as EntityManager;
    const [found] = await em.execute<Known[]>(`${known} where x.provider = ? and x.issuer = ? and x.subject = ? for update of x for share of p`, [provider.id, provider.issuer, subject]);
    if (!found) throw new NotIn('NOT_LINKED');
    if (found.state !== 'ACTIVE') throw new NotIn('DISABLED', found.person_id);
    if (!hasSecondFactor && (await hasTotp(em, found.person_id))) return found;
    return letIn(em, context, found, { provider: provider.id, hasSecondFactor }, now, policy);
  });
  if (!('token' in opened)) {
    carry(context, { step: 'CODE', until: now.getTime() + lasts * 1000, provider: provider.id, accountId: opened.id });
    return `/sign-in?${new URLSearchParams({ step: 'code', ...(returnTo !== '/' && { return: returnTo }) })}`;
  }
  await enter(context, opened, now);
  return (await dutyOf(context.em(), opened.id, now, context.session.strict, policy)) ? '/account' : returnTo;
}

async function letIn(em: EntityManager, context: RequestContext, { id, person_id: personId, name }: Known, by: { readonly provider: string; readonly hasSecondFactor: boolean }, now: Date, policy: AccountPolicy): Promise<Opened> {
  await em.execute('update external_account set last_sign_in_at = ? where id = ?', [now.toISOString(), id]);
  await em.execute('update credential set last_sign_in_at = ? where person_id = ?', [now.toISOString(), personId]);
  return admit(em, context, { personId, name, by }, origin(context), replaces(context), now, policy);
}

/** The bureau's own second factor, after the provider has said who it is. A code is an attempt, counted before it is judged. */
export async function continueSignIn(context: RequestContext, code: string): Promise<void> {
  const em = context.em();
  const now = await clockOf(context, em);
  const policy = await policyInForce(em, now);
  await spend(em, { name: 'sign-in', ...policy.perAddress }, context.session.address ?? 'unknown', now);
  const going = carried(context, 'CODE', now);
  const fail = async (reason: string, personId: string | null): Promise<never> => {
    await refused(context, { objectType: 'Person', objectId: personId, action: 'signIn', reasons: [reason], remark: context.session.address, after: { provider: going?.provider ?? null } });
    throw reason === 'NOT_UNDER_WAY' ? new Refusal({ code: 'SIGN_IN_EXPIRED', message: '登录已超时，请重新开始。', path: ['input'] })
      : new Refusal({ code: 'WRONG_TOTP', message: `动态验证码不正确或已用过，请等下一个。连续错误 ${policy.lock.failures} 次，账户将锁定 ${policy.lock.minutes} 分钟。`, path: ['input', 'code'] });
  };
  const find = async (own: EntityManager): Promise<Known | undefined> => (going ? (await own.execute<Known[]>(`${known} where x.id = ? and p.state = 'ACTIVE' for update of c`, [going.accountId]))[0] : undefined);
  const [seen] = going ? await em.execute<Known[]>(`${known} where x.id = ? and p.state = 'ACTIVE'`, [going.accountId]) : [];
  if (!going || !seen) return fail('NOT_UNDER_WAY', null);
  if (!(await count(em, seen.login_name, now, policy))) return fail('UNKNOWN_OR_LOCKED', seen.person_id);
  const opened = await em.transactional(async (inner) => {
    const own = inner as EntityManager;
    // Unlinked or disabled while the code was being typed.
    const found = await find(own);
    if (!found || !(await useCode(own, context.vault, found.person_id, code, now, true))) return null;
    await own.execute('update credential set failed_count = 0, locked_until = null where person_id = ?', [found.person_id]);
    return letIn(own, context, found, { provider: going.provider, hasSecondFactor: false }, now, policy);
  });
  if (!opened) return fail('WRONG_TOTP', seen.person_id);
  carry(context, null);
  await enter(context, opened, now);
}
