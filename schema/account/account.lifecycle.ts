import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { roleNames, roles } from '../core/access/actor.ts';
import { any, is, not, own, role, signedIn, system, all } from '../core/access/condition.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { choice, day, reference, text } from '../core/lifecycle/input.ts';
import { lifecycle, type ActionContext, type Requirement } from '../core/lifecycle/lifecycle.ts';
import { checkIdNumber } from '../core/scalar/id-number.ts';
import { normalizePhone, type Personal, sealIdentityNumber, sealPhone } from '../core/secret/personal.ts';
import type { Vault } from '../core/secret/vault.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Assignment, Credential, Person } from './account.entity.ts';
import { assignmentRows, personRows } from './account.access.ts';
import { isLoginName, normalizeLoginName } from './login-name.ts';
import { endSessions, isAdministrator } from './session.ts';

/** The command line on the server itself: makes the first accounts, and the demo's. */
const setup = system('setup');

const personInput = z.object({
  loginName: text('登录名：2 至 64 个字母、数字、汉字或 . _ - @', { min: 2, max: 64 }),
  name: text('姓名', { max: 100 }),
  phone: text('手机或固定电话，加密保存', { max: 30 }).optional(),
  identityNumber: text('居民身份证号（GB 11643），加密保存', { max: 30 }).optional(),
  email: text('电子邮箱', { max: 200 }).optional(),
});
type PersonInput = z.infer<typeof personInput>;

type Correction = Partial<Omit<PersonInput, 'loginName'>> & { readonly reason: string };

/** The numbers as they are stored, when they are numbers at all. */
function sealed(vault: Vault, today: string, { phone, identityNumber }: Pick<PersonInput, 'phone' | 'identityNumber'>): { readonly phone: Personal | undefined; readonly identityNumber: Personal | undefined } {
  if (phone !== undefined && !/^\+?\d{5,20}(?:转\d{1,6})?$/.test(normalizePhone(phone))) throw new Refusal({ code: 'INVALID_INPUT', message: '电话号码不正确。', path: ['input', 'phone'] });
  if (identityNumber !== undefined && !checkIdNumber(identityNumber, today).valid) throw new Refusal({ code: 'INVALID_INPUT', message: '身份证号不正确。', path: ['input', 'identityNumber'] });
  return {
    phone: phone === undefined ? undefined : sealPhone(vault, 'person.phone', phone),
    identityNumber: identityNumber === undefined ? undefined : sealIdentityNumber(vault, 'person.identityNumber', identityNumber),
  };
}

const taken = new Refusal({ code: 'LOGIN_NAME_TAKEN', message: '此登录名已有人使用。', path: ['input', 'loginName'] });

export const personLifecycle = lifecycle<Person['state'], Person>({
  name: 'person', title: '人员', entity: Person, visible: any(personRows, setup),
  states: { ACTIVE: { title: '启用' }, DISABLED: { title: '停用' } },
  creations: {
    create: {
      title: '建立人员账户', to: 'ACTIVE', who: any(role('SYSTEM_ADMIN'), setup), input: personInput,
      make: async ({ em, vault, today }, input: PersonInput) => {
        const { phone, identityNumber: identity } = sealed(vault, today, input);
        return em.create(Person, {
          id: uuidv7(), name: input.name, state: 'ACTIVE', email: input.email ?? null,
          phoneMasked: phone?.masked ?? null, phoneCipher: phone?.cipher ?? null, phoneHash: phone?.hash ?? null,
          identityNumberMasked: identity?.masked ?? null, identityNumberCipher: identity?.cipher ?? null, identityNumberHash: identity?.hash ?? null,
        } as never, { persist: false });
      },
      requires: [
        {
          code: 'INVALID_LOGIN_NAME', title: '登录名合乎要求', beforehand: false,
          check: async (_, __, { loginName }: PersonInput) => (isLoginName(normalizeLoginName(loginName)) ? null
            : { message: '登录名须为 2 至 64 个字母、数字、汉字或 . _ - @，且以字母、数字或汉字开头。', path: ['input', 'loginName'] }),
        },
        {
          code: 'IDENTITY_NUMBER_TAKEN', title: '一个身份证号只建一人', beforehand: false,
          check: async ({ em }, row) => (row.identityNumberHash && (await em.count(Person, { identityNumberHash: row.identityNumberHash })) > 0
            ? { message: '此身份证号已有账户。', path: ['input', 'identityNumber'] } : null),
        },
      ],
      after: async ({ em }, row, { loginName }: PersonInput) => {
        const made = await em.execute<{ id: string }[]>('insert into credential (id, person_id, login_name) values (?, ?, ?) on conflict (login_name) do nothing returning id', [uuidv7(), row.id, normalizeLoginName(loginName)]);
        if (made.length === 0) throw taken;
      },
    },
  },
  actions: {
    disable: {
      title: '停用账户', from: ['ACTIVE'], to: 'DISABLED', who: all(any(role('SYSTEM_ADMIN'), setup), not(is('id', own.person))),
      input: z.object({ reason: text('理由', { max: 500 }) }), remark: ({ reason }: { reason: string }) => reason,
      change: async ({ em, now }, row) => { await endSessions(em, { personId: row.id }, 'DISABLED', now); },
    },
    correct: {
      // Personal Information Protection Law, art. 46: what is wrong is put right at his request.
      title: '更正人员信息', isSecret: true, from: ['ACTIVE', 'DISABLED'], who: any(role('SYSTEM_ADMIN'), setup, all(signedIn, is('id', own.person))),
      input: z.object({
        name: text('姓名', { max: 100 }).optional(), phone: text('手机或固定电话，加密保存', { max: 30 }).optional(), identityNumber: text('居民身份证号（GB 11643），加密保存', { max: 30 }).optional(),
        email: text('电子邮箱', { max: 200 }).optional(), reason: text('理由', { max: 500 }),
      }),
      remark: ({ reason }: Correction) => reason,
      requires: [{
        code: 'BY_ADMINISTRATOR', title: '姓名与证件号由系统管理员核对证件后更正', beforehand: false,
        check: async ({ actor }, row, { name, identityNumber }: Correction) => ((name !== undefined || identityNumber !== undefined) && row.id === actor.personId
          ? { message: '姓名与证件号须由系统管理员核对证件后更正；自己可更正电话与邮箱。', path: ['input', name === undefined ? 'identityNumber' : 'name'] } : null),
      }],
      async change({ em, vault, today }, row, input: Correction) {
        const { phone, identityNumber } = sealed(vault, today, input);
        if (identityNumber && (await em.count(Person, { identityNumberHash: identityNumber.hash, id: { $ne: row.id } })) > 0) throw new Refusal({ code: 'IDENTITY_NUMBER_TAKEN', message: '此身份证号已有账户。', path: ['input', 'identityNumber'] });
        Object.assign(row, {
          ...(input.name !== undefined && { name: input.name }), ...(input.email !== undefined && { email: input.email }),
          ...(phone && { phoneMasked: phone.masked, phoneCipher: phone.cipher, phoneHash: phone.hash }),
          ...(identityNumber && { identityNumberMasked: identityNumber.masked, identityNumberCipher: identityNumber.cipher, identityNumberHash: identityNumber.hash }),
        });
      },
    },
    enable: {
      title: '恢复账户', from: ['DISABLED'], to: 'ACTIVE', who: all(any(role('SYSTEM_ADMIN'), setup), not(is('id', own.person))),
      input: z.object({ reason: text('理由', { max: 500 }) }), remark: ({ reason }: { reason: string }) => reason,
    },
  },
  facts: ({ name, phoneMasked, identityNumberMasked, state }) => ({ name, phone: phoneMasked, identityNumber: identityNumberMasked, state }),
});

const grantInput = z.object({
  personId: reference('Person', '人员'),
  organizationId: reference('Organization', '单位：在哪个单位任此角色'),
  role: choice('Role', roleNames as never, '角色'),
  validFrom: day('自何日起，空为即日').optional(),
  validTo: day('至何日止，空为长期').optional(),
});
type GrantInput = { personId: string; organizationId: string; role: Assignment['role']; validFrom?: string; validTo?: string };

/** 等保: one account is one administrator at most, and then nothing else. Judged under the person's lock, so that two grants cannot both pass. */
const separate: Requirement<Assignment> = {
  code: 'ROLES_CONFLICT', title: '三员分立：管理员不兼任其他角色', beforehand: true,
  check: async ({ em, today }, row) => {
    await em.execute('select id from person where id = ? for update', [row.person.id]);
    const others = (await em.find(Assignment, { person: row.person.id, state: { $in: ['REQUESTED', 'IN_FORCE'] } })).filter((each) => each.id !== row.id && ((each.validTo ?? today) >= today));
    const conflict = others.find((each) => each.role !== row.role && (isAdministrator(each.role) || isAdministrator(row.role)));
    return conflict ? { message: `此人已有角色“${roles[conflict.role]}”，管理员不得兼任其他角色。`, path: ['input', 'role'] } : null;
  },
};

/** A second person confirms; the set-up, which has no second person, is exempt. */
const second: Requirement<Assignment> = {
  code: 'SECOND_PERSON_NEEDED', title: '由另一名安全管理员确认', beforehand: true,
  check: async ({ actor }, row) => (actor.personId !== null && row.grantedBy?.id === actor.personId ? { message: '须由提出者以外的另一名安全管理员确认。' } : null),
};

const someoneElse = all(any(role('SECURITY_ADMIN'), setup), not(is('person', own.person)));
const ends = async ({ em, now }: ActionContext, row: Assignment) => { await endSessions(em, { personId: row.person.id }, 'ROLE', now); };

export const assignmentLifecycle = lifecycle<Assignment['state'], Assignment>({
  name: 'assignment', title: '任职', entity: Assignment, visible: any(assignmentRows, setup),
  states: { REQUESTED: { title: '待确认' }, IN_FORCE: { title: '生效' }, DECLINED: { title: '未准', final: true }, REVOKED: { title: '已撤销', final: true } },
  creations: {
    grant: {
      title: '授予角色', to: 'REQUESTED', who: someoneElse, input: grantInput as never,
      make: async ({ em, actor, now, today }, input: GrantInput) => {
        const person = await em.findOne(Person, { id: input.personId });
        if (!person) throw notFound(['input', 'personId']);
        const organization = await em.findOne(Organization, { id: input.organizationId });
        if (!organization) throw notFound(['input', 'organizationId']);
        const validFrom = input.validFrom ?? today;
        if (input.validTo !== undefined && input.validTo < validFrom) throw new Refusal({ code: 'INVALID_INPUT', message: '止日早于起日。', path: ['input', 'validTo'] });
        return em.create(Assignment, {
          id: uuidv7(), person, organization, role: input.role, state: 'REQUESTED', validFrom, validTo: input.validTo ?? null,
          grantedBy: actor.personId === null ? null : em.getReference(Person, actor.personId), confirmedBy: null, requestedAt: now, revokedAt: null,
        } as never, { persist: false });
      },
      requires: [separate, {
        code: 'ROLE_HELD', title: '尚未在该单位任此角色', beforehand: false,
        check: async ({ em }, row) => ((await em.count(Assignment, { person: row.person.id, organization: row.organization.id, role: row.role, state: { $in: ['REQUESTED', 'IN_FORCE'] } })) > 0
          ? { message: '此人在该单位已有此角色，或正待确认。', path: ['input', 'role'] } : null),
      }],
    },
  },
  actions: {
    confirm: {
      title: '确认授予角色', from: ['REQUESTED'], to: 'IN_FORCE', who: someoneElse, requires: [second, separate],
      change: async (context, row) => {
        row.confirmedBy = context.actor.personId === null ? null : (context.em.getReference(Person, context.actor.personId, { wrapped: true }) as never);
        await ends(context, row);
      },
    },
    decline: { title: '不予授予角色', from: ['REQUESTED'], to: 'DECLINED', who: someoneElse, input: z.object({ reason: text('理由', { max: 500 }) }), remark: ({ reason }: { reason: string }) => reason },
    revoke: {
      title: '撤销角色', from: ['IN_FORCE'], to: 'REVOKED', who: someoneElse,
      input: z.object({ reason: text('理由', { max: 500 }) }), remark: ({ reason }: { reason: string }) => reason,
      change: async (context, row) => { row.revokedAt = context.now; await ends(context, row); },
    },
  },
  concerns: (row) => row.organization.id,
  facts: (row) => ({ person: row.person.id, organization: row.organization.id, role: row.role, validFrom: row.validFrom, validTo: row.validTo }),
});

/** Whether the person holds one of the three administrators' roles, asked for or in force. */
export const heldByAdministrator = async (em: EntityManager, personId: string): Promise<boolean> =>
  (await em.find(Assignment, { person: personId, state: { $in: ['REQUESTED', 'IN_FORCE'] } })).some((each) => isAdministrator(each.role));
