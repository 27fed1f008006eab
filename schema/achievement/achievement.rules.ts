import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { isMoney } from '../core/scalar/money.ts';
import { achievementClasses } from './achievement.kinds.ts';

/** Zhejiang and Wenzhou: what ships with the house; another place's rules are loaded beside them. */
const zhejiang = '330000';
const wenzhou = '330300';

const Share = z.string().regex(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/, '应为 0 至 1 的十进制小数');
const Yuan = z.string().refine(isMoney, '应为以元为单位的金额');
const Days = z.int().positive();
const MonthDay = z.string().regex(/^\d\d-\d\d$/, '应为月-日');

/** Files a registration must bring, by name; `rights` asks for a right on record instead of a file. */
export const evidenceKinds = ['papers', 'evaluationCertificate', 'userProof', 'reviewOpinion', 'researchReport', 'rights'] as const;
export const RegistrationCriteria = z.strictObject({
  /** Per class of result: what must be there. */
  evidence: z.record(z.enum(achievementClasses), z.array(z.strictObject({ id: z.enum(evidenceKinds), title: z.string().min(1) }))),
  /** From evaluation or acceptance, for results of plan projects. */
  withinDays: Days.optional(),
});
export type RegistrationCriteria = z.infer<typeof RegistrationCriteria>;

/** 科技成果登记; domain notes §2.4. */
export const registrationRule: RuleSet<RegistrationCriteria> = defineRule({
  name: 'achievement-registration', title: '科技成果登记', criteria: RegistrationCriteria,
  versions: [{
    version: '2000', title: '科技成果登记办法', issuer: '科学技术部', documentNumber: '国科发计字〔2000〕542号', jurisdiction: nationwide, validFrom: '2001-01-01',
    criteria: {
      evidence: {
        BASIC_THEORY: [{ id: 'papers', title: '学术论文、论著及引用情况' }],
        APPLIED_TECHNOLOGY: [{ id: 'evaluationCertificate', title: '验收、鉴定或检测证书' }, { id: 'rights', title: '知识产权' }, { id: 'userProof', title: '用户应用证明' }],
        SOFT_SCIENCE: [{ id: 'reviewOpinion', title: '评审意见' }, { id: 'researchReport', title: '研究报告' }],
      },
      withinDays: 30,
    },
    unconfirmed: ['documentNumber', 'validFrom', 'criteria.withinDays'],
    note: '材料按浙江省登记要求；三十日期限未核实原文。',
  }],
});

export const TransformationCriteria = z.strictObject({
  /** A negotiated price is shown this long, in the unit and on the technology market. */
  priceNoticeDays: Days,
  /** Of the net income of a transfer or licence, or of the shares; at least. */
  rewardShare: Share,
  /** Of the yearly operating profit, when the owner puts it to use itself, and for how many years. */
  ownImplementationShare: Share,
  ownImplementationYears: z.int().positive(),
  /** Of the reward, to the main contributors, and to those whose work is transfer. */
  mainContributorShare: Share.optional(),
  transferStaffShare: Share.optional(),
  rewardWithinMonths: z.int().positive().optional(),
  /** In state-owned units the rewards are shown this long. */
  rewardNoticeDays: Days.optional(),
  /** The day by which last year's report is with the supervisor. */
  reportDue: MonthDay,
});
export type TransformationCriteria = z.infer<typeof TransformationCriteria>;

/** 促进科技成果转化; domain notes §2.1. */
export const transformationRule: RuleSet<TransformationCriteria> = defineRule({
  name: 'achievement-transformation', title: '科技成果转化', criteria: TransformationCriteria,
  versions: [
    {
      version: '2015', title: '中华人民共和国促进科技成果转化法', issuer: '全国人民代表大会常务委员会', documentNumber: '主席令第三十二号', jurisdiction: nationwide, validFrom: '2015-10-01',
      criteria: { priceNoticeDays: 15, rewardShare: '0.50', ownImplementationShare: '0.05', ownImplementationYears: 5, reportDue: '03-30' },
      unconfirmed: ['documentNumber', 'criteria.priceNoticeDays', 'criteria.reportDue'],
    },
    {
      version: '2021', title: '浙江省促进科技成果转化条例', issuer: '浙江省人民代表大会常务委员会', documentNumber: '浙江省人大常委会公告', jurisdiction: zhejiang, validFrom: '2021-05-01',
      criteria: {
        priceNoticeDays: 15, rewardShare: '0.70', ownImplementationShare: '0.10', ownImplementationYears: 5, mainContributorShare: '0.70', transferStaffShare: '0.05',
        rewardWithinMonths: 6, rewardNoticeDays: 15, reportDue: '03-30',
      },
      unconfirmed: ['documentNumber', 'validFrom'],
    },
  ],
});

export const ContractCriteria = z.strictObject({
  /** From receipt to the registrar's decision. */
  decisionDays: Days,
  /** From signing, for contracts that follow from a sale here. */
  registerWithinDays: Days.optional(),
  /** What a false registration costs. */
  falseRegistrationFine: z.strictObject({ from: Yuan, to: Yuan }),
});
export type ContractCriteria = z.infer<typeof ContractCriteria>;

/** 技术合同认定登记; domain notes §2.1. */
export const contractRule: RuleSet<ContractCriteria> = defineRule({
  name: 'technology-contract', title: '技术合同认定登记', criteria: ContractCriteria,
  versions: [
    {
      version: '2000', title: '技术合同认定登记管理办法', issuer: '科学技术部、财政部、国家税务总局', documentNumber: '国科发政字〔2000〕063号', jurisdiction: nationwide, validFrom: '2000-02-16',
      criteria: { decisionDays: 30, falseRegistrationFine: { from: '5000.00', to: '10000.00' } }, unconfirmed: ['documentNumber', 'validFrom'],
    },
    {
      version: '2021', title: '浙江省技术市场条例', issuer: '浙江省人民代表大会常务委员会', documentNumber: '浙江省人大常委会公告', jurisdiction: zhejiang, validFrom: '2021-01-01',
      criteria: { decisionDays: 10, registerWithinDays: 30, falseRegistrationFine: { from: '5000.00', to: '10000.00' } }, unconfirmed: ['documentNumber', 'validFrom', 'criteria.registerWithinDays'],
    },
  ],
});

export const PatentProjectCriteria = z.strictObject({
  /** Yearly sales of the product, expected at filing. */
  salesAtLeast: Yuan,
  /** The one payment after completion. */
  subsidy: Yuan,
});
export type PatentProjectCriteria = z.infer<typeof PatentProjectCriteria>;

/** 市级发明专利产业化项目; domain notes §2.4. Where no version is in force, nothing is asked. */
export const patentProjectRule: RuleSet<PatentProjectCriteria> = defineRule({
  name: 'patent-industrialization', title: '发明专利产业化项目', criteria: PatentProjectCriteria,
  versions: [{
    version: '待核', title: '温州市发明专利产业化项目', issuer: '温州市科学技术局', documentNumber: '', jurisdiction: wenzhou, validFrom: '2020-01-01',
    criteria: { salesAtLeast: '5000000.00', subsidy: '100000.00' },
    unconfirmed: ['documentNumber', 'validFrom', 'criteria.salesAtLeast', 'criteria.subsidy'], note: '引自转载，使用前核对当年通知。',
  }],
});

export const achievementRules: readonly RuleSet[] = [registrationRule, transformationRule, contractRule, patentProjectRule];
