import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../core/context.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { spend } from '../core/limit/limit.ts';
import type { Found, Subject } from '../core/personal/subject.ts';
import { rowsOf } from '../core/personal/subject.ts';
import { halfWidth } from '../core/scalar/half-width.ts';
import { normalizePhone } from '../core/secret/personal.ts';
import type { Vault } from '../core/secret/vault.ts';
import { refused } from '../account/operation.ts';
import { dutyOf } from '../account/session.ts';
import { policyInForce } from '../account/policy.ts';
import { recordExport } from './sharing.ts';
import { columnLabel, tableLabel } from './labels.ts';

/** Everything that the bureau holds of one person, to be seen, copied and carried away (PIPL art. 45). */
export interface PersonalFile {
  readonly of: string;
  readonly at: string;
  readonly sections: readonly Section[];
  /** Tables of which nothing is said here: only the person himself, signed in, gets these. */
  readonly reserved: readonly string[];
}
export interface Section {
  readonly area: string;
  readonly entity: string;
  readonly title: string;
  readonly purpose: string;
  readonly matched: Found['matched'];
  /** Of namesakes only this, unless they were asked for. */
  readonly total: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const action = 'exportPersonalData';
const perHour = { name: action, times: 10, minutes: 60 } as const;

/** Looks for the person; a sealed number is opened for himself, others get it as screens show it. */
async function fileOf(em: EntityManager, context: RequestContext, subject: Subject, at: Date, how: { readonly isOwn: boolean; readonly withNamesakes: boolean }): Promise<PersonalFile> {
  const { found, kept } = await rowsOf(em, context.model.metadata, subject, how);
  const { vault } = context;
  return {
    of: subject.name, at: at.toISOString(), reserved: kept.map(({ meta }) => tableLabel(context.model, meta)),
    sections: found.map(({ table, matched, total, rows, columns, others }) => ({
      area: table.area, entity: table.entity, title: tableLabel(context.model, table.meta), purpose: table.why, matched, total,
      labels: Object.fromEntries([...others, ...columns.map(({ name }) => name)].map((name) => [name, columnLabel(context.model, table.meta, name)])),
      rows: rows.map((row) => Object.fromEntries([
        ...others.map((name) => [name, row[name] ?? null]),
        ...columns.map(({ name, plain, masked, cipher, purpose }) => [name, cipher && how.isOwn ? opened(vault, row[cipher], purpose) : plain ? row[plain] ?? null : masked ? row[masked] ?? null : null]),
      ])),
    })),
  };
}

/** What no known secret opens is lost to everybody, and must not keep the rest from him. */
function opened(vault: Vault, sealed: unknown, purpose: string): string | null {
  if (typeof sealed !== 'string') return null;
  try { return vault.open(sealed, purpose); } catch { return null; }
}

const countOf = ({ sections }: PersonalFile) => ({ tables: sections.length, rows: sections.reduce((sum, { rows }) => sum + rows.length, 0) });

/** One's own, signed in and with no duty open: a password that somebody else has set opens nothing. Journalled before it is given. */
export async function ownFile(context: RequestContext): Promise<PersonalFile> {
  const { actor } = context;
  if (actor.kind !== 'person' || actor.personId === null) throw new Refusal({ code: 'NOT_SIGNED_IN', message: '请先登录。' });
  const em = context.em();
  const now = await clockOf(context, em);
  if (context.session.id && (await dutyOf(em, context.session.id, now, context.session.strict, await policyInForce(em, now)))) throw new Refusal({ code: 'DUTY_OPEN', message: '请先修改密码或启用动态验证码。' });
  await spend(em, perHour, actor.personId, now);
  return em.transactional(async (inner) => {
    const own = inner as EntityManager;
    const [person] = await own.execute<{ name: string; phone_hash: string | null; identity_number_hash: string | null }[]>('select name, phone_hash, identity_number_hash from person where id = ? for update', [actor.personId]);
    if (!person) throw notFound();
    const file = await fileOf(own, context, subjectOf(context.vault, actor.personId, person), now, { isOwn: true, withNamesakes: false });
    await record(own, actor, { objectType: 'Person', objectId: actor.personId, action, after: countOf(file) }, context.requestId);
    await recordExport(own, actor, { way: 'PERSONAL', list: '本人的个人信息', rows: countOf(file).rows, basis: '本人查阅、复制' });
    return file;
  });
}

const subjectOf = (vault: Vault, personId: string | null, { name, phone_hash: phone, identity_number_hash: identity }: { readonly name: string; readonly phone_hash: string | null; readonly identity_number_hash: string | null }): Subject =>
  ({ personId, name, nameHash: vault.hash(name, 'name'), phones: phone ? [phone] : [], identities: identity ? [identity] : [] });

export interface Request { readonly personId: string | null; readonly name: string | null; readonly phone: string | null; readonly identityNumber: string | null; readonly withNamesakes: boolean; readonly reason: string }

/** At the request of somebody who has shown who he is: by the security administrator, with a reason, and with numbers as screens show them. */
export async function requestedFile(context: RequestContext, request: Request): Promise<PersonalFile> {
  const { actor, vault } = context;
  const em = context.em();
  try {
    if (actor.kind !== 'person' || !actor.roles.has('SECURITY_ADMIN')) throw new Refusal({ code: 'FORBIDDEN', message: '由安全管理员办理。' });
    const why = request.reason.trim();
    if ([...why].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请说明理由，如申请人、身份核验方式，至少 4 个字。', path: ['input', 'reason'] });
    if (!request.personId && !request.name?.trim()) throw new Refusal({ code: 'INVALID_INPUT', message: '请给出人员或姓名。', path: ['input', 'name'] });
    const now = await clockOf(context, em);
    await spend(em, perHour, actor.personId!, now);
    return await em.transactional(async (inner) => {
      const own = inner as EntityManager;
      const [person] = request.personId ? await own.execute<{ name: string; phone_hash: string | null; identity_number_hash: string | null }[]>('select name, phone_hash, identity_number_hash from person where id = ? for update', [request.personId]) : [];
      if (request.personId && !person) throw notFound(['input', 'personId']);
      const known = subjectOf(vault, request.personId, person ?? { name: request.name!.trim(), phone_hash: null, identity_number_hash: null });
      const subject: Subject = {
        ...known,
        phones: [...known.phones, ...(request.phone ? [vault.hash(normalizePhone(request.phone), 'phone')] : [])],
        identities: [...known.identities, ...(request.identityNumber ? [vault.hash(halfWidth(request.identityNumber).toUpperCase(), 'identity-number')] : [])],
      };
      const file = await fileOf(own, context, subject, now, { isOwn: false, withNamesakes: request.withNamesakes });
      await record(own, actor, { objectType: 'Person', objectId: request.personId, action, remark: why.slice(0, 500), after: { ...countOf(file), withNamesakes: request.withNamesakes } }, context.requestId);
      await recordExport(own, actor, { way: 'PERSONAL', list: '他人申请的个人信息', rows: countOf(file).rows, basis: '依本人申请，由安全管理员提供' });
      return file;
    });
  } catch (error) {
    if (error instanceof Refusal) await refused(context, { objectType: 'Person', objectId: request.personId, action, reasons: error.reasons.map(({ code }) => code) });
    throw error;
  }
}
