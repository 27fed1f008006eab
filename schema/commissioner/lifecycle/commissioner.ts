import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { choice, flag, list, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { checkIdNumber } from '../../core/scalar/id-number.ts';
import { halfWidth } from '../../core/scalar/half-width.ts';
import { normalizePhone, sealIdentityNumber, sealPhone } from '../../core/secret/personal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Assignment, Person } from '../../account/account.entity.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { ownSender, seesCommissioner, self, senderRoles } from '../commissioner.access.ts';
import { countyOf } from '../commissioner.ts';
import { keysOf, professionalTitles } from '../commissioner.kinds.ts';
import { Commissioner, CommissionerTerm, type CommissionerState } from '../entity/roster.ts';
import { ServiceDemand } from '../entity/service.ts';

type Row = Commissioner;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<CommissionerState, Row, Input>) => action;
const creates = <Input>(creation: Creation<CommissionerState, Row, Input>) => creation;

const clerk = role('CLERK');
const sender = all(senderRoles, ownSender);
const skill = text('技能标签', { max: 40 });
const reason = text('理由', { min: 2 });

const profile = {
  specialty: text('专业特长', { max: 200 }).optional(), skills: list(skill, '技能标签，供匹配', { max: 20 }).optional(),
  title: choice('ProfessionalTitle', keysOf(professionalTitles), '职称级别').optional(), phone: text('联系电话，加密保存', { max: 30 }).optional(),
  isCivilServant: flag('是否公务员').optional(),
};
type Profile = { specialty?: string | undefined; skills?: string[] | undefined; title?: Row['title'] | undefined; phone?: string | undefined; isCivilServant?: boolean | undefined };

/** What was not filled in stays as it is. */
function describe({ vault }: ActionContext, row: Row, { phone, ...given }: Profile): void {
  Object.assign(row, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  if (given.skills) row.skills = [...new Set(given.skills)];
  if (phone === undefined) return;
  if (!/^\+?\d{5,20}$/.test(normalizePhone(phone))) throw new Refusal({ code: 'INVALID_INPUT', message: '电话号码不正确。', path: ['input', 'phone'] });
  const sealed = sealPhone(vault, 'commissioner.phone', phone);
  Object.assign(row, { phoneMasked: sealed.masked, phoneCipher: sealed.cipher, phoneHash: sealed.hash });
}

const nameFree: Needs = {
  code: 'NAME_TAKEN', title: '同县没有同名的特派员', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(Commissioner, { region: row.region.id, name: row.name, id: { $ne: row.id } });
    return other === 0 ? null : { message: `本县已有特派员“${row.name}”；如系同名，请在姓名后加注单位，如“${row.name}（${row.senderName ?? '某某单位'}）”。`, path: ['input', 'name'] };
  },
};

const accountFits: Needs<{ readonly person: string }> = {
  code: 'ACCOUNT_UNFIT', title: '账户有科技特派员角色，且未关联他人', beforehand: false,
  async check({ em }, row, { person }) {
    if (!(await em.count(Assignment, { person, role: 'COMMISSIONER', state: 'IN_FORCE' }))) return { message: '该账户没有生效的科技特派员角色，请先由安全管理员授予。', path: ['input', 'person'] };
    const other = await em.findOne(Commissioner, { person, id: { $ne: row.id } });
    return other && { message: `该账户已关联特派员“${other.name}”。`, path: ['input', 'person'] };
  },
};

/** An identity number is asked of nobody whom the bureau does not pay. */
const isPaid: Needs = {
  code: 'NOT_PAID', title: '有发放补贴的任期', beforehand: true,
  check: async ({ em }, row) => ((await em.count(CommissionerTerm, { commissioner: row.id, isPaid: true, state: { $in: ['APPOINTED', 'SERVING', 'ASSESSED'] } })) > 0 ? null : { message: '没有发放补贴的任期，不必登记身份证号与收款账户。' }),
};

const identityFits: Needs<{ readonly identityNumber: string }> = {
  code: 'INVALID_INPUT', title: '身份证号正确', beforehand: false,
  check: async ({ today }, _, { identityNumber }) => (checkIdNumber(identityNumber, today).valid ? null : { message: '身份证号不正确，请核对。', path: ['input', 'identityNumber'] }),
};
const identityFree: Needs<{ readonly identityNumber: string }> = {
  code: 'IDENTITY_TAKEN', title: '一个身份证号只登记一名特派员', beforehand: false,
  async check({ em, vault }, row, { identityNumber }) {
    const { hash } = sealIdentityNumber(vault, 'commissioner.identityNumber', identityNumber);
    return (await em.count(Commissioner, { identityNumberHash: hash, id: { $ne: row.id } })) === 0 ? null : { message: '此身份证号已登记在另一名特派员名下，请联系科技局经办核对。', path: ['input', 'identityNumber'] };
  },
};
const accountNumber: Needs<{ readonly account: string }> = {
  code: 'INVALID_INPUT', title: '收款账号为 8 至 30 位数字', beforehand: false,
  check: async (_, __, { account }) => (/^\d{8,30}$/.test(halfWidth(account)) ? null : { message: '收款账号应为 8 至 30 位数字。', path: ['input', 'account'] }),
};

const notServing: Needs = {
  code: 'STILL_SERVING', title: '没有未结束的任期与需求', beforehand: true,
  async check({ em }, row) {
    const terms = await em.count(CommissionerTerm, { commissioner: row.id, state: { $in: ['NOMINATED', 'PROPOSED', 'IN_NOTICE', 'APPOINTED', 'SERVING', 'ASSESSED'] } });
    const demands = await em.count(ServiceDemand, { commissioner: row.id, state: { $in: ['DISPATCHED', 'IN_SERVICE', 'SOLVED'] } });
    return terms + demands === 0 ? null : { message: `尚有 ${terms} 个任期、${demands} 项需求未结束，请先办结或更换。` };
  },
};

/** 特派员档案: who they are, before any term. */
export const commissionerLifecycle = lifecycle<CommissionerState, Row>({
  name: 'commissioner', title: '科技特派员', entity: Commissioner, visible: seesCommissioner,
  states: { ACTIVE: { title: '在册可选派' }, RETIRED: { title: '已退出' } },
  creations: {
    register: creates({
      title: '登记特派员', to: 'ACTIVE', who: any(clerk, sender),
      input: z.object({
        name: text('姓名', { max: 100 }), sender: reference('Organization', '派出单位').optional(), senderName: text('派出单位名称，单位未建档时填写', { max: 200 }).optional(),
        region: reference('Region', '服务的县，不填则为派出单位所在县').optional(), ...profile,
      }),
      async make(context, { name, sender: senderId, senderName, region: regionId, ...given }) {
        const { em, actor, now } = context;
        // Whoever registers as a sender sends.
        const from = senderId ?? (actor.roles.has('CLERK') ? null : actor.organizationId);
        const unit = from ? await em.findOne(Organization, { id: from }) : null;
        const own = actor.organizationId === null ? null : await em.findOne(Organization, { id: actor.organizationId });
        const region = regionId ? await em.findOne(Region, { id: regionId, level: 'COUNTY' }) : own && (await countyOf(em, own));
        if (!region) throw new Refusal({ code: 'NO_COUNTY', message: '请选择服务的县。', path: ['input', 'region'] });
        const row = em.create(Commissioner, {
          id: uuidv7(), region, name: name.replace(/\s+/g, ''), state: 'ACTIVE', sender: unit ?? null, senderName: senderName ?? unit?.name ?? null, skills: [], isCivilServant: false, createdAt: now,
        }, { persist: false });
        describe(context, row, given);
        return row;
      },
      requires: [nameFree],
    }),
  },
  actions: {
    amend: act({ title: '修改档案', from: ['ACTIVE'], to: 'ACTIVE', who: any(clerk, self, sender), input: z.object(profile), change: async (context, row, given) => describe(context, row, given) }),
    bindAccount: act({
      title: '关联账户', from: ['ACTIVE'], to: 'ACTIVE', who: clerk, input: z.object({ person: reference('Person', '账户') }), requires: [accountFits],
      change: async ({ em }, row, { person }) => { Object.assign(row, { person: em.getReference(Person, person) }); },
    }),
    setPayee: act({
      title: '登记收款信息', from: ['ACTIVE'], to: 'ACTIVE', who: self, requires: [isPaid, identityFits, identityFree, accountNumber],
      input: z.object({ identityNumber: text('居民身份证号，加密保存，用于代扣代缴', { max: 30 }), bank: text('开户银行', { max: 100 }), account: text('收款账号，加密保存', { max: 40 }) }),
      async change({ vault }, row, { identityNumber, bank, account }) {
        const identity = sealIdentityNumber(vault, 'commissioner.identityNumber', identityNumber);
        const digits = halfWidth(account);
        Object.assign(row, {
          identityNumberMasked: identity.masked, identityNumberCipher: identity.cipher, identityNumberHash: identity.hash,
          payeeBank: bank, payeeAccountMasked: `****${digits.slice(-4)}`, payeeAccountCipher: vault.seal(digits, 'commissioner.payeeAccount'),
        });
      },
    }),
    retire: act({ title: '退出', from: ['ACTIVE'], to: 'RETIRED', who: any(clerk, sender), input: z.object({ reason }), requires: [notServing], remark: (input) => input.reason }),
    resume: act({ title: '恢复', from: ['RETIRED'], to: 'ACTIVE', who: clerk, input: z.object({ reason }), remark: (input) => input.reason }),
  },
  concerns: (row) => row.sender?.id ?? null,
  facts: ({ name, senderName, specialty, skills, title, isCivilServant, phoneMasked, identityNumberMasked, payeeAccountMasked, person }) =>
    ({ name, senderName, specialty, skills, title, isCivilServant, phone: phoneMasked, identityNumber: identityNumberMasked, payeeAccount: payeeAccountMasked, person: person?.id ?? null }),
});
