import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { DecimalText } from './scoring/assessment.ts';
import { HnteCriteria } from './scoring/hnte.ts';
import { TechnologySmeCriteria } from './scoring/technology-sme.ts';

/** Zhejiang: provincial rules that ship with the house; another province's are loaded beside them. */
const zhejiang = '330000';

const technologySme2017: TechnologySmeCriteria = {
  staffUpTo: 500, salesUpTo: '200000000.00', assetsUpTo: '200000000.00',
  passFrom: 60,
  scientificStaffShare: [
    { atLeast: '0.30', points: 20 }, { atLeast: '0.25', points: 16 }, { atLeast: '0.20', points: 12 },
    { atLeast: '0.15', points: 8 }, { atLeast: '0.10', points: 4 },
  ],
  rdOfSales: [
    { atLeast: '0.06', points: 50 }, { atLeast: '0.05', points: 40 }, { atLeast: '0.04', points: 30 },
    { atLeast: '0.03', points: 20 }, { atLeast: '0.02', points: 10 },
  ],
  rdOfCost: [
    { atLeast: '0.30', points: 50 }, { atLeast: '0.25', points: 40 }, { atLeast: '0.20', points: 30 },
    { atLeast: '0.15', points: 20 }, { atLeast: '0.10', points: 10 },
  ],
  classI: [{ atLeast: '1', points: 30 }],
  classII: [{ atLeast: '4', points: 24 }, { atLeast: '3', points: 18 }, { atLeast: '2', points: 12 }, { atLeast: '1', points: 6 }],
  validMonths: 12, renewBy: '03-31',
};

/** 国家科技型中小企业 (国科小); domain notes §3.2. */
export const technologySmeRule: RuleSet<TechnologySmeCriteria> = defineRule({
  name: 'technology-sme',
  title: '国家科技型中小企业评价',
  criteria: TechnologySmeCriteria,
  versions: [
    {
      version: '2017', title: '科技型中小企业评价办法', issuer: '科技部、财政部、国家税务总局', documentNumber: '国科发政〔2017〕115号',
      jurisdiction: nationwide, validFrom: '2017-05-03', criteria: technologySme2017, unconfirmed: ['validFrom'],
    },
    {
      version: '2026', title: '2026 年科技型中小企业评价工作通知', issuer: '工业和信息化部', documentNumber: '工企业函〔2026〕160号',
      jurisdiction: nationwide, validFrom: '2026-06-01',
      criteria: {
        ...technologySme2017,
        siteCheck: { staffUpTo: 5, rdExpenseBelow: '100000.00', randomShare: '0.05' },
        window: { from: '06-01', to: '08-31' }, barredYears: 3,
      },
      unconfirmed: ['issuer', 'validFrom'],
      note: '评分表沿用 2017 年办法；生效日暂按评价开放首日。',
    },
  ],
});

/** 高新技术企业 (高企); domain notes §3.3. */
export const hnteRule: RuleSet<HnteCriteria> = defineRule({
  name: 'hnte',
  title: '高新技术企业认定',
  criteria: HnteCriteria,
  versions: [{
    version: '2016', title: '高新技术企业认定管理办法及工作指引', issuer: '科技部、财政部、国家税务总局',
    documentNumber: '国科发火〔2016〕32号、国科发火〔2016〕195号', jurisdiction: nationwide, validFrom: '2016-01-01',
    criteria: {
      registeredDays: 365,
      scientificStaffShare: '0.10',
      rdShare: [{ salesUpTo: '50000000.00', atLeast: '0.05' }, { salesUpTo: '200000000.00', atLeast: '0.04' }, { atLeast: '0.03' }],
      domesticRdShare: '0.60',
      highTechIncomeShare: '0.60',
      passAbove: 70,
      ip: {
        max: 30,
        classI: [{ atLeast: '1', points: [7, 8] }],
        classII: [{ atLeast: '5', points: [5, 6] }, { atLeast: '3', points: [3, 4] }, { atLeast: '1', points: [1, 2] }],
        judged: [
          { id: 'advancement', title: '技术的先进程度', max: 8 },
          { id: 'support', title: '对主要产品（服务）在技术上发挥核心支持作用', max: 8 },
          { id: 'acquisition', title: '知识产权获得方式', max: 6 },
          { id: 'standards', title: '参与编制国家标准、行业标准、检测方法、技术规范（加分）', max: 2 },
        ],
      },
      transformation: {
        years: 3,
        bands: [
          { atLeast: '5', points: [25, 30] }, { atLeast: '4', points: [19, 24] }, { atLeast: '3', points: [13, 18] },
          { atLeast: '2', points: [7, 12] }, { atLeast: '1', points: [1, 6] },
        ],
      },
      organization: [
        { id: 'management', title: '研究开发组织管理制度、投入核算体系与辅助账', max: 6 },
        { id: 'institution', title: '内部研究开发机构与产学研合作', max: 6 },
        { id: 'transformationSystem', title: '成果转化的组织实施与激励制度、创新创业平台', max: 4 },
        { id: 'people', title: '科技人员培养进修、技能培训、人才引进与绩效评价奖励制度', max: 4 },
      ],
      growth: [
        { atLeast: '0.35', points: [9, 10] }, { atLeast: '0.25', points: [7, 8] }, { atLeast: '0.15', points: [5, 6] },
        { atLeast: '0.05', points: [3, 4] }, { above: '0', points: [1, 2] },
      ],
      validYears: 3,
      panel: { experts: 5, technicalShare: '0.60' },
      noticeWorkingDays: 10,
    },
  }],
});

/** A rung whose rule is a list of conditions that a clerk ticks off, with the number asked for where it is known. */
export const Checklist = z.strictObject({
  conditions: z.array(z.strictObject({
    id: z.string().min(1), title: z.string().min(1),
    /** The least value, in `unit`; without it the condition is yes or no. */
    atLeast: DecimalText.optional(), unit: z.string().optional(),
  })),
  /** Years a grant is valid; absent when it does not lapse or is not known. */
  validYears: z.int().positive().optional(),
});
export type Checklist = z.infer<typeof Checklist>;

/** Rungs whose criteria were not found in published sources (domain notes §14): empty, marked, and edited by the county. */
const unknownYet = (name: string, title: string): RuleSet<Checklist> => defineRule({
  name, title, criteria: Checklist,
  versions: [{
    version: '待补', title, issuer: '', documentNumber: '', jurisdiction: zhejiang, validFrom: '2016-01-01',
    criteria: { conditions: [] }, unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.conditions'],
    note: '未查得公开条件：按外部决定登记结果，条件由管理员按当年通知补录。',
  }],
});

/** 省科技型中小企业 (省科小); domain notes §3.1. */
export const provincialTechnologySmeRule: RuleSet<Checklist> = defineRule({
  name: 'provincial-technology-sme',
  title: '浙江省科技型中小企业',
  criteria: Checklist,
  versions: [{
    version: '2016', title: '浙江省科技型中小企业认定管理办法', issuer: '浙江省科学技术厅', documentNumber: '浙科发高〔2016〕88号',
    jurisdiction: zhejiang, validFrom: '2016-01-01',
    criteria: {
      conditions: [
        { id: 'registeredYears', title: '在省内注册、具有独立法人资格', atLeast: '1', unit: '年' },
        { id: 'ownIp', title: '拥有自主知识产权或专有技术，并有相应产品（服务）' },
        { id: 'scientificStaffShare', title: '从事研发和相关技术创新活动的科技人员占职工总数比例', atLeast: '0.10' },
        { id: 'innovation', title: '有技术创新投入和创新活动' },
        { id: 'smeSize', title: '符合中小企业划型标准（工信部联企业〔2011〕300号）' },
      ],
    },
    unconfirmed: ['title', 'validFrom', 'criteria.conditions.2.atLeast', 'criteria.conditions.4'],
    note: '2024 年起由经信部门备案；条件引自转载，使用前核对原文。',
  }],
});

/** 研发机构 2024 notice, known from secondary sources only; domain notes §3.4. */
const rdInstitution = (name: string, title: string, conditions: Checklist['conditions'], note: string): RuleSet<Checklist> => defineRule({
  name, title, criteria: Checklist,
  versions: [{
    version: '2024', title: `${title}（2024 年申报通知）`, issuer: '浙江省科学技术厅', documentNumber: '', jurisdiction: zhejiang, validFrom: '2024-01-01',
    criteria: { conditions }, unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.conditions'], note,
  }],
});

export const provincialRdCentreRule = rdInstitution('provincial-rd-centre', '省高新技术企业研究开发中心', [
  { id: 'registeredYears', title: '在省内注册', atLeast: '1', unit: '年' },
  { id: 'rdShare', title: '研发费用占销售收入比例达到所在销售收入档次的要求' },
  { id: 'rdExpense', title: '年销售收入不足 5000 万元的，年研发费用', atLeast: '1000000', unit: '元' },
  { id: 'audit', title: '审计报告载明专职研发人员、研发场地面积和研发设备原值' },
], '各销售收入档次的比例未查得，按当年通知补录。');

export const enterpriseInstituteRule = rdInstitution('enterprise-research-institute', '省企业研究院', [
  { id: 'validHnte', title: '持有有效的高新技术企业证书' },
  { id: 'provincialCentre', title: '已建有省高新技术企业研究开发中心' },
  { id: 'rdShare', title: '研发费用占销售收入比例', atLeast: '0.04' },
  { id: 'rdStaff', title: '专职研发人员（软件企业为 100 人以上）', atLeast: '50', unit: '人' },
  { id: 'rdStaffShare', title: '专职研发人员占职工总数比例', atLeast: '0.10' },
], '条件引自转载，使用前核对原文。');

export const keyEnterpriseInstituteRule = rdInstitution('key-enterprise-research-institute', '省重点企业研究院', [
  { id: 'rdShare', title: '研发费用占销售收入比例', atLeast: '0.04' },
], '重点领域可放宽销售收入、场地、设备条件；其余条件按当年通知补录。');

export const littleGiantRule = unknownYet('little-giant', '省科技小巨人企业');
export const leadingEnterpriseRule = unknownYet('leading-enterprise', '省科技领军企业');
export const cityRdInstitutionRule = unknownYet('city-rd-institution', '市级企业研究开发机构');

export const ladderRules: readonly RuleSet[] = [
  provincialTechnologySmeRule, technologySmeRule, hnteRule, littleGiantRule, leadingEnterpriseRule,
  cityRdInstitutionRule, provincialRdCentreRule, enterpriseInstituteRule, keyEnterpriseInstituteRule,
];
