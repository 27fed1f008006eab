import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { normalizeMoney } from '../core/scalar/money.ts';
import { DecimalText } from '../ladder/scoring/assessment.ts';
import type { CarrierKind, CarrierTarget } from './incubator.kinds.ts';

const zhejiang = '330000';
const wenzhou = '330300';

/** What of a carrier is on record and can be held against a criterion; `levels.ts` says how each is found. */
export const measures = [
  'legalPerson', 'monthsRunning', 'statisticsMonths', 'grossArea', 'usedShare', 'tenants', 'tenantsPerThousand', 'graduates', 'newRegistrations', 'sameFieldShare', 'ownIpShare', 'patentShare',
  'sellingTenants', 'seats', 'staff', 'professionalShare', 'professionalsPerTen', 'mentors', 'mentorsPerTen', 'eventsInYear', 'fund', 'fundedShare', 'fundedTenants', 'fundingCases',
] as const;
export type MeasureName = (typeof measures)[number];

const Threshold = z.strictObject({ measure: z.enum(measures), atLeast: DecimalText, /** Of a professional carrier, where it differs. */ professional: DecimalText.optional() });
const Criterion = z.strictObject({
  id: z.string().min(1), title: z.string().min(1),
  /** Any one of them will do; without any, it is shown by documents. */
  anyOf: z.array(Threshold).default([]),
  /** Asked of professional, or of general carriers only. */
  only: z.enum(['GENERAL', 'PROFESSIONAL']).optional(),
});
/** What a carrier must have to be recognised at a level. */
export const CarrierCriteria = z.strictObject({ criteria: z.array(Criterion), /** Sales of a tenant that counts in `sellingTenants`, yuan a year. */ salesFrom: DecimalText.optional() });
export type CarrierCriteria = z.infer<typeof CarrierCriteria>;
type Written = z.input<typeof Criterion>;

const by = (id: string, title: string, measure: MeasureName, atLeast: string, professional?: string): Written =>
  ({ id, title, anyOf: [{ measure, atLeast, ...(professional !== undefined && { professional }) }] });
const shown = (id: string, title: string): Written => ({ id, title });
const criteriaOf = (criteria: readonly Written[], more: { readonly salesFrom?: string } = {}): CarrierCriteria => CarrierCriteria.parse({ criteria, ...more });

/** Criteria that no published source was found for (domain notes §5.1, §14): empty, marked, and edited by the county. */
const empty = (title: string, jurisdiction: string) => ({
  version: '待补', title, issuer: '', documentNumber: '', jurisdiction, validFrom: '2016-01-01', criteria: criteriaOf([]),
  unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.criteria'], note: '未查得公开条件：由管理员按当年通知补录；补录前以说明材料为准。',
});
const unknownYet = (name: string, title: string): RuleSet<CarrierCriteria> => defineRule({ name, title, criteria: CarrierCriteria, versions: [empty(title, zhejiang)] });

/** 国科发区〔2018〕300号; domain notes §5.1. */
export const nationalIncubatorRule = defineRule<CarrierCriteria>({
  name: 'incubator-national', title: '国家级科技企业孵化器认定', criteria: CarrierCriteria,
  versions: [{
    version: '2018', title: '科技企业孵化器管理办法', issuer: '科技部', documentNumber: '国科发区〔2018〕300号', jurisdiction: nationwide, validFrom: '2019-01-01', unconfirmed: ['validFrom'],
    criteria: criteriaOf([
      by('legalPerson', '具有独立法人资格', 'legalPerson', '1'), by('running', '实际运营时间', 'monthsRunning', '36'), by('statistics', '连续报送真实统计数据', 'statisticsMonths', '24'),
      by('area', '可自主支配的孵化场地面积', 'grossArea', '10000'), by('used', '在孵企业使用面积（含公共服务面积）占比', 'usedShare', '0.75'),
      by('fund', '自有或合作的种子资金（孵化资金）', 'fund', '5000000.00'), by('fundedShare', '获得投融资的在孵企业占比', 'fundedShare', '0.10'), by('cases', '资金使用案例', 'fundingCases', '3'),
      by('professionals', '专业孵化服务人员占机构总人数比例', 'professionalShare', '0.80'), by('staffing', '每 10 家在孵企业配备的专业服务人员', 'professionalsPerTen', '1'), by('mentors', '每 10 家在孵企业配备的创业导师', 'mentorsPerTen', '1'),
      { id: 'rights', title: '已申请专利的在孵企业占比，或拥有有效知识产权的占比', anyOf: [{ measure: 'patentShare', atLeast: '0.50' }, { measure: 'ownIpShare', atLeast: '0.30' }] },
      by('tenants', '在孵企业数', 'tenants', '50', '30'), by('density', '每千平方米平均在孵企业数', 'tenantsPerThousand', '3', '2'),
      { id: 'sameField', title: '同一产业领域的在孵企业占比', only: 'PROFESSIONAL', anyOf: [{ measure: 'sameFieldShare', atLeast: '0.75' }] },
      by('graduates', '累计毕业企业数', 'graduates', '20', '15'),
    ]),
  }],
});

/** Wenzhou 2018; elsewhere in the province to be filled in. */
export const cityIncubatorRule = defineRule<CarrierCriteria>({
  name: 'incubator-city', title: '市级科技企业孵化器认定', criteria: CarrierCriteria,
  versions: [
    {
      version: '2018-wenzhou', title: '温州市科技企业孵化器认定和管理办法', issuer: '温州市科学技术局', documentNumber: '', jurisdiction: wenzhou, validFrom: '2018-01-01', unconfirmed: ['title', 'documentNumber', 'validFrom'],
      criteria: criteriaOf([
        by('legalPerson', '具有独立法人资格', 'legalPerson', '1'), by('running', '实际运营时间', 'monthsRunning', '12'), shown('tenure', '自有场地，或租用期 5 年以上'),
        by('area', '孵化场地面积', 'grossArea', '5000', '3000'), { id: 'used', title: '在孵企业使用面积占比不少于三分之二', anyOf: [{ measure: 'usedShare', atLeast: '0.666666666666' }] },
        by('tenants', '在孵企业数', 'tenants', '30', '20'),
      ]),
    },
    empty('市级科技企业孵化器认定', zhejiang),
  ],
});

/** 国科火字〔2017〕120号. */
export const nationalMakerSpaceRule = defineRule<CarrierCriteria>({
  name: 'maker-space-national', title: '国家备案众创空间', criteria: CarrierCriteria,
  versions: [{
    version: '2017', title: '国家众创空间备案暂行规定', issuer: '科技部火炬中心', documentNumber: '国科火字〔2017〕120号', jurisdiction: nationwide, validFrom: '2017-01-01', unconfirmed: ['title', 'validFrom'],
    criteria: criteriaOf([
      by('running', '实际运营时间', 'monthsRunning', '18'), { id: 'space', title: '办公场地面积，或创业工位', anyOf: [{ measure: 'grossArea', atLeast: '500' }, { measure: 'seats', atLeast: '30' }] },
      shown('public', '创业工位和公共服务场地面积不少于总面积的 75%'), by('tenants', '年协议入驻的创业团队和企业', 'tenants', '20'),
      { id: 'growth', title: '年新注册企业，或获得融资的团队和企业', anyOf: [{ measure: 'newRegistrations', atLeast: '10' }, { measure: 'fundedTenants', atLeast: '5' }] },
      by('cases', '典型孵化案例（投融资）', 'fundingCases', '3'), by('staff', '专职服务人员', 'staff', '3'), by('mentors', '专兼职导师', 'mentors', '3'), by('events', '年创业沙龙、路演、大赛、培训等活动', 'eventsInYear', '10'),
    ]),
  }],
});

/** One county-level city's old rule, from a secondary source. */
export const countyAcceleratorRule = defineRule<CarrierCriteria>({
  name: 'accelerator-county', title: '科技企业加速器认定', criteria: CarrierCriteria,
  versions: [{
    version: '旧', title: '科技企业加速器认定（省内某县级市旧办法）', issuer: '', documentNumber: '', jurisdiction: zhejiang, validFrom: '2016-01-01',
    unconfirmed: ['title', 'issuer', 'documentNumber', 'validFrom', 'criteria.criteria', 'criteria.salesFrom'], note: '引自转载，使用前核对原文或改用本县办法。',
    criteria: criteriaOf([
      by('area', '加速场地面积', 'grossArea', '30000'), by('used', '入驻企业使用面积占比', 'usedShare', '0.75'), by('selling', '年销售收入达到 300 万元的企业', 'sellingTenants', '5'),
    ], { salesFrom: '3000000.00' }),
  }],
});

/** 温州“七个一”标准 (2023): in words only, shown by documents. */
export const demonstrationBaseRule = defineRule<CarrierCriteria>({
  name: 'demonstration-base', title: '市级示范孵化基地（“七个一”）', criteria: CarrierCriteria,
  versions: [{
    version: '2023-wenzhou', title: '大孵化集群“七个一”标准', issuer: '温州市科学技术局', documentNumber: '', jurisdiction: wenzhou, validFrom: '2023-01-01', unconfirmed: ['title', 'issuer', 'documentNumber', 'validFrom'],
    criteria: criteriaOf([
      shown('scale', '一定规模的孵化空间'), shown('operator', '一个专业运营机构'), shown('teams', '一批青年人才创业团队'), shown('industry', '一个明确的细分产业'),
      shown('platform', '一个公共技术平台'), shown('fund', '一支合作基金'), shown('environment', '一个良好的创业环境'),
    ]),
  }, empty('市级示范孵化基地', zhejiang)],
});

export const provincialIncubatorRule = unknownYet('incubator-provincial', '省级科技企业孵化器认定');
export const provincialMakerSpaceRule = unknownYet('maker-space-provincial', '省级众创空间备案');
export const cityMakerSpaceRule = unknownYet('maker-space-city', '市级众创空间认定');
export const cityAcceleratorRule = unknownYet('accelerator-city', '市级加速器认定');
export const provincialAcceleratorRule = unknownYet('accelerator-provincial', '省级加速器认定');
export const cityScienceParkRule = unknownYet('science-park-city', '市级科创园认定');
export const provincialScienceParkRule = unknownYet('science-park-provincial', '省级科创园认定');

/** By which rule a carrier of a kind is measured; absent where there is no such recognition. */
export const levelRules: Readonly<Record<CarrierKind, Partial<Record<CarrierTarget, RuleSet<CarrierCriteria>>>>> = {
  INCUBATOR: { CITY: cityIncubatorRule, PROVINCIAL: provincialIncubatorRule, NATIONAL: nationalIncubatorRule, DEMONSTRATION: demonstrationBaseRule },
  MAKER_SPACE: { CITY: cityMakerSpaceRule, PROVINCIAL: provincialMakerSpaceRule, NATIONAL: nationalMakerSpaceRule, DEMONSTRATION: demonstrationBaseRule },
  ACCELERATOR: { COUNTY: countyAcceleratorRule, CITY: cityAcceleratorRule, PROVINCIAL: provincialAcceleratorRule, DEMONSTRATION: demonstrationBaseRule },
  SCIENCE_PARK: { CITY: cityScienceParkRule, PROVINCIAL: provincialScienceParkRule, DEMONSTRATION: demonstrationBaseRule },
  OTHER: { DEMONSTRATION: demonstrationBaseRule },
};

const Money = z.string().refine((value) => { try { return normalizeMoney(value) === value; } catch { return false; } }, '应为以元为单位、两位小数的金额');
/** Who may come in, how long he may stay, and what makes him a graduate. */
export const IncubationCriteria = z.strictObject({
  entryMonths: z.int().positive(), stayMonths: z.int().positive(),
  /** Fields in which a longer stay is allowed: words that a tenant's field holds. */
  special: z.strictObject({ fields: z.array(z.string().min(1)), stayMonths: z.int().positive(), /** How many months before the end it may be asked for. */ askMonths: z.int().positive() }),
  /** Any one of them. */
  graduation: z.strictObject({ hnte: z.boolean(), investment: Money, salesOver: Money, equity: z.boolean() }),
});
export type IncubationCriteria = z.infer<typeof IncubationCriteria>;

export const incubationRule = defineRule<IncubationCriteria>({
  name: 'incubation', title: '在孵企业入孵、孵化时限与毕业条件', criteria: IncubationCriteria,
  versions: [{
    version: '2018', title: '科技企业孵化器管理办法（在孵企业与毕业企业）', issuer: '科技部', documentNumber: '国科发区〔2018〕300号', jurisdiction: nationwide, validFrom: '2019-01-01',
    criteria: {
      entryMonths: 24, stayMonths: 48, special: { fields: ['生物医药', '集成电路', '现代农业'], stayMonths: 60, askMonths: 6 },
      graduation: { hnte: true, investment: '5000000.00', salesOver: '10000000.00', equity: true },
    },
    unconfirmed: ['validFrom', 'criteria.special.stayMonths', 'criteria.special.askMonths', 'criteria.graduation.equity'], note: '引自外省转述文本，使用前核对原文。',
  }],
});

/** When a month's report is due, and how early the end of a stay is warned of. No document sets them: the county's own defaults. */
export const ReportingCriteria = z.strictObject({ dueDay: z.int().min(1).max(28), warnMonths: z.array(z.int().positive()).min(1) });
export type ReportingCriteria = z.infer<typeof ReportingCriteria>;
export const reportingRule = defineRule<ReportingCriteria>({
  name: 'carrier-reporting', title: '载体月报与时限提醒', criteria: ReportingCriteria,
  versions: [{
    version: '默认', title: '载体月报与时限提醒（默认）', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01', criteria: { dueDay: 5, warnMonths: [6, 3] },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.dueDay', 'criteria.warnMonths'], note: '本系统默认值，由县里按管理要求修改。',
  }],
});

export const incubatorRules: readonly RuleSet[] = [
  nationalIncubatorRule, provincialIncubatorRule, cityIncubatorRule, nationalMakerSpaceRule, provincialMakerSpaceRule, cityMakerSpaceRule, countyAcceleratorRule, cityAcceleratorRule, provincialAcceleratorRule,
  cityScienceParkRule, provincialScienceParkRule, demonstrationBaseRule, incubationRule, reportingRule,
];
