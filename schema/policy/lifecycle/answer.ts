import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { choice, files, flag, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type ActionContext, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { halfWidth } from '../../core/scalar/half-width.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { applicant, seesAccount, seesAnswer, seesQuestion } from '../policy.access.ts';
import { fits } from '../condition.ts';
import { PayeeAccount } from '../entity/claim.ts';
import { PolicyAnswer, PolicyQuestion } from '../entity/policy.ts';

const clerk = role('CLERK');

/** 填报项: what no department holds. */
export const questionLifecycle = lifecycle<PolicyQuestion['state'], PolicyQuestion>({
  name: 'policyQuestion', title: '填报项', entity: PolicyQuestion, visible: seesQuestion,
  states: { ACTIVE: { title: '启用' }, RETIRED: { title: '停用' } },
  creations: {
    define: {
      title: '增加填报项', to: 'ACTIVE', who: clerk,
      input: z.object({
        region: reference('Region', '适用的县'), key: text('代码：英文字母与数字', { max: 40 }), title: text('名称', { max: 200 }), type: choice('PolicyFactType', ['FLAG', 'NUMBER', 'MONEY', 'DATE', 'CODE'], '类型'),
        unit: text('单位', { max: 20 }).optional(), isYearly: flag('是否逐年填报').optional(),
      }),
      async make({ em, now }: ActionContext, { region: id, isYearly = false, ...given }: { region: string; key: string; title: string; type: PolicyQuestion['type']; unit?: string | undefined; isYearly?: boolean | undefined }) {
        const region = await em.findOne(Region, { id, level: 'COUNTY' });
        if (!region) throw new Refusal({ code: 'NO_COUNTY', message: '请选择适用的县。', path: ['input', 'region'] });
        return em.create(PolicyQuestion, { id: uuidv7(), region, state: 'ACTIVE', isYearly, createdAt: now, ...given, unit: given.unit ?? null }, { persist: false });
      },
      requires: [{
        code: 'INVALID_KEY', title: '代码合乎要求，且未用过', beforehand: false,
        async check({ em }, row) {
          if (!/^[A-Za-z][A-Za-z0-9]{1,39}$/.test(row.key)) return { message: '代码应为字母开头的英文字母与数字。', path: ['input', 'key'] };
          return (await em.count(PolicyQuestion, { region: row.region.id, key: row.key, id: { $ne: row.id } })) === 0 ? null : { message: `代码“${row.key}”已用过。`, path: ['input', 'key'] };
        },
      }],
    },
  },
  actions: {
    reword: { title: '修改名称', from: ['ACTIVE'], to: 'ACTIVE', who: clerk, input: z.object({ title: text('名称', { max: 200 }) }), change: async (_: ActionContext, row: PolicyQuestion, { title }: { title: string }) => { row.title = title; } },
    retire: {
      title: '停用', from: ['ACTIVE'], to: 'RETIRED', who: clerk, input: nothing,
      requires: [{
        code: 'STILL_USED', title: '没有条款在用', beforehand: true,
        async check({ em }, row) {
          const [found] = await em.execute<{ count: number }[]>(`select count(*)::int as count from policy_clause_version v where v.state in ('DRAFT', 'IN_FORCE') and (v.condition::text like ? or v.amount::text like ?)`, [`%"asked.${row.key}"%`, `%"asked.${row.key}"%`]);
          return found!.count === 0 ? null : { message: `有 ${found!.count} 个条款版本在用此项。` };
        },
      }],
    },
    resume: { title: '恢复', from: ['RETIRED'], to: 'ACTIVE', who: clerk, input: nothing },
  },
  facts: ({ key, title, type, unit, isYearly }) => ({ key, title, type, unit, isYearly }),
});

type Answer = PolicyAnswer;
const valueFits: Requirement<Answer, { readonly value: string }> = {
  code: 'INVALID_VALUE', title: '填报的值合乎类型', beforehand: false,
  async check({ em }, row, { value }) {
    const { type, title } = await em.findOneOrFail(PolicyQuestion, row.question.id);
    const words = { FLAG: '应填是（true）或否（false）', NUMBER: '应填数值', MONEY: '应填以元为单位的金额', DATE: '应填日期，如 2026-01-01', CODE: '' };
    return fits(type, value) ? null : { message: `“${title}”${words[type]}。`, path: ['input', 'value'] };
  },
};

/** 企业填报: stated once, used by every clause that asks. */
export const answerLifecycle = lifecycle<Answer['state'], Answer>({
  name: 'policyAnswer', title: '企业填报', entity: PolicyAnswer, visible: seesAnswer,
  states: { STATED: { title: '已填报' }, WITHDRAWN: { title: '已撤回', final: true } },
  creations: {
    state: {
      title: '填报', to: 'STATED', who: applicant,
      input: z.object({ question: reference('PolicyQuestion', '填报项'), value: text('值：是否填 true 或 false，金额以元计', { max: 200 }), year: whole('年度：逐年填报者填', { min: 2000, max: 2100 }).optional(), files: files('证明材料').optional() }),
      async make({ em, actor, today }: ActionContext, { question: id, value, year }: { question: string; value: string; year?: number | undefined; files?: string[] | undefined }) {
        const question = await em.findOne(PolicyQuestion, { id, state: 'ACTIVE' });
        if (!question) throw notFound(['input', 'question']);
        const organization = actor.organizationId ? await em.findOne(Organization, actor.organizationId) : null;
        if (!organization) throw new Refusal({ code: 'FORBIDDEN', message: '只有企业可以填报。' });
        return em.create(PolicyAnswer, { id: uuidv7(), state: 'STATED', question, organization, year: question.isYearly ? year ?? Number(today.slice(0, 4)) - 1 : 0, value: halfWidth(value).trim(), statedOn: today, statedByName: actor.name }, { persist: false });
      },
      requires: [valueFits, {
        code: 'ALREADY_STATED', title: '尚未填报', beforehand: false,
        check: async ({ em }, row) => ((await em.count(PolicyAnswer, { question: row.question.id, organization: row.organization.id, year: row.year, state: 'STATED', id: { $ne: row.id } })) === 0 ? null : { message: '此项已填报，请更正原填报。' }),
      }],
      after: (context: ActionContext, row: Answer, input: { files?: string[] | undefined }) => attach(context, row, 'files', input.files ?? []),
    },
  },
  actions: {
    correct: {
      title: '更正', from: ['STATED'], to: 'STATED', who: applicant, input: z.object({ value: text('值', { max: 200 }), files: files('证明材料').optional() }), requires: [valueFits],
      async change(context: ActionContext, row: Answer, { value, files: given = [] }: { value: string; files?: string[] | undefined }) {
        Object.assign(row, { value: halfWidth(value).trim(), statedOn: context.today, statedByName: context.actor.name });
        await attach(context, row, 'files', given);
      },
    },
    withdraw: { title: '撤回', from: ['STATED'], to: 'WITHDRAWN', who: applicant, input: nothing },
  },
  concerns: (row) => row.organization.id,
  facts: ({ question, year, value, statedOn }) => ({ question: question.id, year, value, statedOn }),
});

type Account = PayeeAccount;
const numbered: Requirement<Account, { readonly number: string }> = {
  code: 'INVALID_INPUT', title: '账号为 8 至 32 位数字', beforehand: false,
  check: async (_, __, { number }) => (/^\d{8,32}$/.test(halfWidth(number)) ? null : { message: '账号应为 8 至 32 位数字。', path: ['input', 'number'] }),
};
/** One account under two enterprises is a sign of something. */
const nobodyElses: Requirement<Account, { readonly number: string }> = {
  code: 'ACCOUNT_TAKEN', title: '账号未登记在其他企业名下', beforehand: false,
  check: async ({ em, vault }, row, { number }) => ((await em.count(PayeeAccount, { numberHash: vault.hash(halfWidth(number), 'payee-account'), state: 'CONFIRMED', organization: { $ne: row.organization.id } })) === 0 ? null : { message: '此账号已登记在其他企业名下，请核对。', path: ['input', 'number'] }),
};
const account = { bank: text('开户银行（支行）', { max: 100 }), holder: text('户名', { max: 200 }), number: text('账号，加密保存', { max: 40 }) };
type Given = { bank: string; holder: string; number: string };
const sealed = ({ vault, today, actor }: ActionContext, { bank, holder, number }: Given) => {
  const digits = halfWidth(number);
  return { bank, holder, numberMasked: `****${digits.slice(-4)}`, numberCipher: vault.seal(digits, 'payeeAccount.number'), numberHash: vault.hash(digits, 'payee-account'), confirmedOn: today, confirmedByName: actor.name };
};

/** 收款账户. */
export const accountLifecycle = lifecycle<Account['state'], Account>({
  name: 'payeeAccount', title: '收款账户', entity: PayeeAccount, visible: seesAccount,
  states: { CONFIRMED: { title: '已确认' }, REMOVED: { title: '已停用', final: true } },
  creations: {
    confirm: {
      title: '确认收款账户', to: 'CONFIRMED', who: applicant, input: z.object(account),
      async make(context: ActionContext, input: Given) {
        const organization = context.actor.organizationId ? await context.em.findOne(Organization, context.actor.organizationId) : null;
        if (!organization) throw new Refusal({ code: 'FORBIDDEN', message: '只有企业可以确认收款账户。' });
        return context.em.create(PayeeAccount, { id: uuidv7(), organization, state: 'CONFIRMED', ...sealed(context, input) }, { persist: false });
      },
      requires: [numbered, nobodyElses, {
        code: 'ALREADY_CONFIRMED', title: '尚未确认账户', beforehand: false,
        check: async ({ em }, row) => ((await em.count(PayeeAccount, { organization: row.organization.id, state: 'CONFIRMED', id: { $ne: row.id } })) === 0 ? null : { message: '已确认过收款账户，请变更原账户。' }),
      }],
    },
  },
  actions: {
    change: {
      title: '变更', from: ['CONFIRMED'], to: 'CONFIRMED', who: applicant, input: z.object(account), requires: [numbered, nobodyElses],
      change: async (context: ActionContext, row: Account, input: Given) => { Object.assign(row, sealed(context, input)); },
    },
    remove: { title: '停用', from: ['CONFIRMED'], to: 'REMOVED', who: applicant, input: nothing },
  },
  concerns: (row) => row.organization.id,
  facts: ({ bank, holder, numberMasked, confirmedOn }) => ({ bank, holder, number: numberMasked, confirmedOn }),
});

