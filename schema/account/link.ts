import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../core/context.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import type { Provider } from '../core/outside/provider.ts';
import { uuidv7 } from '../core/uuid.ts';
import { operate } from './operation.ts';
import { personOf } from './own.ts';
import { endSessions } from './session.ts';

interface Link { readonly personId: string; readonly provider: Pick<Provider, 'id' | 'issuer'>; readonly subject: string; readonly reason?: string }

/** Enough to tell two apart, and no more. */
const masked = (subject: string): string => (subject.length < 8 ? '****' : `${subject.slice(0, 2)}****${subject.slice(-2)}`);

/** Binds an account somewhere else to a person here, in the caller's transaction. */
export async function link(em: EntityManager, context: RequestContext, { personId, provider, subject, reason }: Link, now: Date): Promise<string> {
  const [person] = await em.execute<{ id: string }[]>('select p.id from person p join credential c on c.person_id = p.id where p.id = ? for update of p', [personId]);
  if (!person) throw notFound(['input', 'personId']);
  const [made] = await em.execute<{ id: string }[]>(
    `insert into external_account (id, person_id, provider, issuer, subject, linked_by_id, linked_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [uuidv7(), personId, provider.id, provider.issuer, subject, context.actor.personId, now.toISOString()]);
  if (!made) {
    const [own] = await em.execute<{ id: string }[]>('select id from external_account where person_id = ? and provider = ?', [personId, provider.id]);
    throw own ? new Refusal({ code: 'ALREADY_LINKED', message: '已绑定该处的一个账号，请先解除绑定。', path: ['input', 'provider'] })
      : new Refusal({ code: 'ACCOUNT_TAKEN', message: '此外部账号已绑定他人。', path: ['input', 'subject'] });
  }
  await record(em, context.actor, { objectType: 'ExternalAccount', objectId: made.id, action: 'linkExternalAccount', after: { person: personId, provider: provider.id, subject: masked(subject) }, remark: reason ?? null }, context.requestId);
  return made.id;
}

/** For somebody else, whose account id there is known: the security administrator's, and never for himself. */
export async function assignAccount(context: RequestContext, wish: { readonly personId: string; readonly provider: string; readonly subject: string; readonly reason: string }): Promise<string> {
  return operate(context, { objectType: 'ExternalAccount', action: 'linkExternalAccount' }, async (em, now) => {
    const { actor, providers } = context;
    if (!actor.roles.has('SECURITY_ADMIN')) throw notFound(['input', 'personId']);
    if (wish.personId === actor.personId) throw new Refusal({ code: 'FORBIDDEN', message: '自己的账号请在“账户安全”中绑定。' });
    const provider = providers?.all.find(({ id }) => id === wish.provider);
    if (!provider) throw notFound(['input', 'provider']);
    const subject = wish.subject.trim();
    const wrong = (field: string, message: string) => new Refusal({ code: 'INVALID_INPUT', message, path: ['input', field] });
    if (subject.length < 1 || subject.length > 255 || /\p{Cc}/u.test(subject)) throw wrong('subject', '请填写该处的账号标识，至多 255 个字符。');
    const reason = wish.reason.trim();
    if ([...reason].length < 4 || [...reason].length > 500) throw wrong('reason', '请说明理由，4 至 500 字。');
    return link(em, context, { personId: wish.personId, provider, subject, reason }, now);
  });
}

/** One's own, or as security administrator anybody's. Who came in by it goes out, but for the one who does it. */
export async function unlink(context: RequestContext, id: string): Promise<string> {
  const { personId, sessionId } = personOf(context);
  const owner = await operate(context, { objectType: 'ExternalAccount', action: 'unlinkExternalAccount' }, async (em, now) => {
    const [seen] = await em.execute<{ person_id: string }[]>('select person_id from external_account where id = ?', [id]);
    if (!seen || (seen.person_id !== personId && !context.actor.roles.has('SECURITY_ADMIN'))) throw notFound();
    // Two that are undone at once must not both be the last but one.
    await em.execute('select id from person where id = ? for update', [seen.person_id]);
    const [found] = await em.execute<{ provider: string; subject: string; is_last: boolean }[]>(
      `select x.provider, x.subject, c.password_hash is null and not exists (select 1 from external_account y where y.person_id = x.person_id and y.id <> x.id) as is_last
         from external_account x join credential c on c.person_id = x.person_id where x.id = ?`, [id]);
    if (!found) throw notFound();
    if (seen.person_id === personId && found.is_last) throw new Refusal({ code: 'LAST_WAY_IN', message: '您尚未设置密码，解除后将无法登录。请先联系管理员重置密码。', path: ['input', 'id'] });
    await em.execute('delete from external_account where id = ?', [id]);
    const through = await em.execute<{ id: string }[]>('select id from session where person_id = ? and provider = ? and revoked_at is null and id <> ?', [seen.person_id, found.provider, sessionId]);
    for (const session of through) await endSessions(em, { personId: seen.person_id, id: session.id }, 'UNLINKED', now);
    await record(em, context.actor, { objectType: 'ExternalAccount', objectId: id, action: 'unlinkExternalAccount', before: { person: seen.person_id, provider: found.provider, subject: masked(found.subject) } }, context.requestId);
    return seen.person_id;
  });
  context.session.forget(owner);
  return owner;
}
