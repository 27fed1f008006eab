import { z } from 'zod';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, flag, group, list, money, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce, type RuleInForce } from '../../core/rule/rule-store.ts';
import { multiply, toShortDecimal } from '../../core/scalar/fraction.ts';
import { addMonths } from '../../core/scalar/local-date.ts';
import { maskName } from '../../core/scalar/mask.ts';
import { subtractMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { seesDistribution } from '../achievement.access.ts';
import { Achievement } from '../achievement.entity.ts';
import { beneficiaries, beneficiaryTerms, incomeBases, type DistributionState } from '../achievement.kinds.ts';
import { transformationRule, type TransformationCriteria } from '../achievement.rules.ts';
import { named, regionCode, regionOf } from '../achievement.ts';
import { noticeEnded, openNotice } from '../../publicity/publicity.ts';
import { DistributionShare, IncomeDistribution, TechContract } from '../contract.entity.ts';
import { shortfalls, type Shortfall } from '../distribution.ts';
import { owner } from './achievement.ts';
import { notInFuture } from './requirements.ts';

type Row = IncomeDistribution;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<DistributionState, Row, Input>) => action;
const creates = <Input>(creation: Creation<DistributionState, Row, Input>) => creation;

const reason = text('理由', { min: 2 });
const shareInput = group('DistributionShareInput', { name: text('姓名', { max: 100 }), role: choice('Beneficiary', beneficiaries, '人员类别'), amount: money('金额，元') }, '一人所得。');
const terms = {
  basis: choice('IncomeBasis', incomeBases, '分配依据'), yearOfUse: whole('自行实施的第几年', { min: 1, max: 10 }).optional(), income: money('收入（自行实施者为营业利润），元'), costs: money('为转化支出的费用与税费，元').optional(),
  incomeOn: day('收入到账日（自行实施者为会计年度末）'), rewardTotal: money('奖励总额，元'), isStateOwnedUnit: flag('是否国有单位：奖励须公示').optional(), withoutTransferStaff: flag('没有转移转化人员参与').optional(),
  shares: list(shareInput, '分配明细', { min: 1, max: 200 }),
};
const draftInput = z.object({ achievement: reference('Achievement', '成果'), contract: reference('TechContract', '所依技术合同').optional(), ...terms });
const amendInput = z.object(terms);
type Terms = z.infer<typeof amendInput>;

const ruleOf = async ({ em, today }: Pick<ActionContext, 'em' | 'today'>, row: Row): Promise<RuleInForce<TransformationCriteria>> => ruleInForce(em, transformationRule, today, await regionCode(em, row.organization.id));

async function fill({ em }: ActionContext, row: Row, { shares, costs = '0.00', yearOfUse, isStateOwnedUnit = false, withoutTransferStaff = false, ...input }: Terms): Promise<void> {
  Object.assign(row, { ...input, costs, yearOfUse: yearOfUse ?? null, isStateOwnedUnit, withoutTransferStaff });
  await em.nativeDelete(DistributionShare, { distribution: row.id });
  shares.forEach(({ name, role: kind, amount }, index) => em.create(DistributionShare, { id: uuidv7(), distribution: row, position: index + 1, name, maskedName: maskName(name), role: kind, amount }));
}

const percent = (share: string): string => `${toShortDecimal(multiply(share, 100), 2)}%`;
const words = (found: Shortfall, rule: string): string => {
  switch (found.code) {
    case 'NO_NET_INCOME': return '净收入应大于零。';
    case 'SHARES_SUM': return '分配明细合计应等于奖励总额。';
    case 'YEAR_OF_USE': return '自行实施的奖励在规定的年限内逐年提取，请填写第几年。';
    case 'REWARD_TOO_LOW': return `奖励总额不低于净收入的 ${percent(found.share)}，即 ${found.least} 元（${rule}）。`;
    case 'MAIN_CONTRIBUTORS_TOO_LOW': return `主要贡献人员所得不低于奖励总额的 ${percent(found.share)}，即 ${found.least} 元（${rule}）。`;
    case 'TRANSFER_STAFF_TOO_LOW': return `转移转化人员所得不低于奖励总额的 ${percent(found.share)}，即 ${found.least} 元（${rule}）；没有此类人员参与的请注明。`;
  }
};

/** The floors of the law, by the version in force. */
const floorsKept: Needs = {
  code: 'BELOW_FLOOR', title: '不低于法定比例，明细合计相符', beforehand: true,
  async check(context, row) {
    const rule = await ruleOf(context, row);
    const shares = await context.em.find(DistributionShare, { distribution: row.id });
    const [first] = shortfalls({ basis: row.basis, net: subtractMoney(row.income, row.costs), rewardTotal: row.rewardTotal, withoutTransferStaff: row.withoutTransferStaff, yearOfUse: row.yearOfUse ?? null, shares }, rule.criteria);
    return first ? { message: words(first, rule.title), details: { rule: `${rule.rule}@${rule.version}`, shortfall: first.code, ...('least' in first && { minimum: first.least }) } } : null;
  },
};
const ownContract: Needs = {
  code: 'OTHER_CONTRACT', title: '合同属于本成果，已有收入', beforehand: false,
  async check({ em }, row) {
    if (!row.contract) return row.basis === 'TRANSFER' ? { message: '转让、许可净收入的分配须指明所依技术合同。', path: ['input', 'contract'] } : null;
    const contract = await named(em, TechContract, row.contract.id, 'contract');
    return contract.provider.id === row.organization.id && (!contract.achievement || contract.achievement.id === row.achievement.id) && contract.signedOn ? null : { message: '该合同不属于本单位的这项成果，或尚未签订。', path: ['input', 'contract'] };
  },
};
const shown: Needs = {
  code: 'NOTICE_NEEDED', title: '国有单位的奖励已公示，期满无未决异议', beforehand: true,
  async check(context, row) {
    if (row.state !== 'IN_NOTICE') return row.isStateOwnedUnit ? { message: '国有单位的奖励须先公示。' } : null;
    return noticeEnded<Row>('IncomeDistribution', rewardNotice).check(context, row, undefined);
  },
};
const rewardNotice = '成果转化奖励公示';

/** 收益分配 (domain notes §2.1): those who made the result have the share of its income that the law gives them. */
export const distributionLifecycle = lifecycle<DistributionState, Row>({
  name: 'incomeDistribution', title: '收益分配', entity: IncomeDistribution, visible: seesDistribution,
  states: { DRAFT: { title: '草稿' }, IN_NOTICE: { title: '公示中' }, DECIDED: { title: '已决定' }, PAID: { title: '已兑现', final: true }, VOID: { title: '已作废', final: true } },
  creations: {
    draft: creates({
      title: '拟定收益分配', to: 'DRAFT', who: owner, input: draftInput,
      async make(context, { achievement: id, contract, ...input }) {
        const { em, now } = context;
        const achievement = await named(em, Achievement, id, 'achievement');
        const row = em.create(IncomeDistribution, {
          id: uuidv7(), organization: achievement.organization, achievement, contract: contract ? await named(em, TechContract, contract, 'contract') : null, state: 'DRAFT', createdAt: now,
          basis: input.basis, income: input.income, costs: '0', incomeOn: input.incomeOn, rewardTotal: input.rewardTotal, isStateOwnedUnit: false, withoutTransferStaff: false,
        }, { persist: false });
        await fill(context, row, input);
        return row;
      },
      requires: [ownContract],
    }),
  },
  actions: {
    amend: act({ title: '修改', from: ['DRAFT'], to: 'DRAFT', who: owner, input: amendInput, change: fill }),
    publish: act({
      title: '公示', from: ['DRAFT'], to: 'IN_NOTICE', who: owner, input: z.object({ place: text('公示处（网址或地点）', { max: 300 }) }), requires: [floorsKept],
      async change(context, row, { place }) {
        const rule = await ruleOf(context, row);
        const shares = await context.em.find(DistributionShare, { distribution: row.id }, { orderBy: { position: 'asc' } });
        const { title } = await named(context.em, Achievement, row.achievement.id, 'achievement');
        row.ruleVersion = `${rule.rule}@${rule.version}`;
        context.decideBy(row.ruleVersion);
        await openNotice(context, {
          matter: rewardNotice, subject: { type: 'IncomeDistribution', id: row.id }, organization: row.organization.id, region: await regionOf(context.em, row.organization.id), title: `${title}：成果转化奖励公示`,
          text: [`奖励总额：${row.rewardTotal} 元`, ...shares.map(({ maskedName, role, amount }) => `${maskedName}（${beneficiaryTerms[role]}）：${amount} 元`)].join('\n'),
          period: { count: rule.criteria.rewardNoticeDays ?? rule.criteria.priceNoticeDays, unit: 'DAY' }, ruleVersion: row.ruleVersion, places: [{ place }],
        });
      },
    }),
    decide: act({
      title: '决定', from: ['DRAFT', 'IN_NOTICE'], to: 'DECIDED', who: owner, input: z.object({ decidedOn: day('决定日期'), decision: text('决定文件', { max: 200 }), payDueOn: day('约定的兑现日；不填则按规则').optional(), paper: files('决定文件').optional() }),
      requires: [floorsKept, shown, notInFuture('decidedOn')],
      async change(context, row, { decidedOn, decision, payDueOn, paper = [] }) {
        const rule = await ruleOf(context, row);
        Object.assign(row, { decidedOn, decision, payDueOn: payDueOn ?? (rule.criteria.rewardWithinMonths ? addMonths(row.incomeOn, rule.criteria.rewardWithinMonths) : null), ruleVersion: `${rule.rule}@${rule.version}` });
        context.decideBy(row.ruleVersion!);
        await attach(context, row, 'decisionFile', paper, ['input', 'paper']);
      },
    }),
    pay: act({
      title: '登记兑现', from: ['DECIDED'], to: 'PAID', who: owner, input: z.object({ paidOn: day('兑现日期'), voucher: text('支付凭证', { max: 200 }) }), requires: [notInFuture('paidOn')],
      change: async (_, row, input) => { Object.assign(row, input); },
    }),
    void: act({ title: '作废', from: ['DRAFT', 'IN_NOTICE', 'DECIDED'], to: 'VOID', who: owner, input: z.object({ reason }), change: async (_, row, input) => { row.voidReason = input.reason; }, remark: (input) => input.reason }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ basis, yearOfUse, income, costs, rewardTotal, isStateOwnedUnit, decidedOn, payDueOn, paidOn, ruleVersion }) =>
    ({ basis, yearOfUse, income, costs, rewardTotal, isStateOwnedUnit, decidedOn, payDueOn, paidOn, ruleVersion }),
});
