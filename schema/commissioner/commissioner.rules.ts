import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { isMoney } from '../core/scalar/money.ts';
import { commissionerKinds, keysOf, travelModes, type TravelMode } from './commissioner.kinds.ts';

const Share = z.string().regex(/^(0(\.\d+)?|1(\.0+)?)$/, '应为 0 到 1 的小数');
const Points = z.string().regex(/^\d{1,3}(\.\d{1,2})?$/, '应为不大于 100 的分值');
const Amount = z.string().refine(isMoney, '应为以元为单位的金额');

const TermCriteria = z.strictObject({
  notice: z.strictObject({ count: z.int().positive(), unit: z.enum(['DAY', 'WORKING_DAY']) }),
  /** Least days of service a year, by kind. */
  minimumDays: z.record(z.enum(keysOf(commissionerKinds)), z.int().nonnegative()),
  /** They add up to one. */
  weights: z.strictObject({ satisfaction: Share, volume: Share, results: Share }),
  /** Of those assessed in the same county and year. */
  excellentShare: Share,
  excellentFrom: Points,
  qualifiedFrom: Points,
  /** How long nobody may be nominated who failed: one term. */
  barMonths: z.int().positive(),
  team: z.strictObject({ members: z.int().positive(), cityAndCountyShare: Share, countyShare: Share, outsideShareUpTo: Share }),
});
export type TermCriteria = z.infer<typeof TermCriteria>;

/** 选派、任期与考核; domain notes §6. Only the composition of teams is from a published rule (another province's). */
export const termRule: RuleSet<TermCriteria> = defineRule({
  name: 'commissioner-term', title: '科技特派员选派与考核', criteria: TermCriteria,
  versions: [{
    version: '默认', title: '科技特派员选派、任期与考核默认规则', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01',
    criteria: {
      notice: { count: 5, unit: 'WORKING_DAY' },
      minimumDays: { INDIVIDUAL: 60, TEAM: 30, LEGAL_PERSON: 30 },
      weights: { satisfaction: '0.4', volume: '0.3', results: '0.3' },
      excellentShare: '0.3', excellentFrom: '90', qualifiedFrom: '60', barMonths: 24,
      team: { members: 10, cityAndCountyShare: '0.5', countyShare: '0.2', outsideShareUpTo: '0.2' },
    },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.notice', 'criteria.minimumDays', 'criteria.weights', 'criteria.excellentShare', 'criteria.excellentFrom', 'criteria.qualifiedFrom', 'criteria.barMonths', 'criteria.team'],
    note: '省级管理依据为 DB33/T 1316—2023（2023-08-28 起施行）；本版数值均为可改的默认值，按当地文件核定。特派团人员构成参照外省成文规定。',
  }],
});

const ServiceCriteria = z.strictObject({
  /** Demands that one commissioner has in hand at most. */
  mostOpen: z.int().positive(),
  matching: z.strictObject({
    sameSkill: z.int(), sameField: z.int(), mentioned: z.int(), sameTown: z.int(), servedBefore: z.int(), wellRated: z.int(), perOpenDemand: z.int(),
    /** From so many points for skills on it counts as a match. */
    matchedFrom: z.int(),
    /** Words that say nothing about a field. */
    generic: z.array(z.string()),
  }),
  /** Skills that are near each other, by field. */
  fields: z.array(z.strictObject({ name: z.string().min(1), skills: z.array(z.string().min(1)) })),
  /** A log comes at most so many days after the visit: telephones without signal are waited for. */
  logWithinDays: z.int().positive(),
  photosAtLeast: z.int().nonnegative(),
  /** Unrated for so many days, a solved demand is closed. */
  ratingWithinDays: z.int().positive(),
  locationKeptDays: z.int().positive(),
  /** What is agreed to before a place is recorded. */
  locationStatement: z.string().min(20),
});
export type ServiceCriteria = z.infer<typeof ServiceCriteria>;

/** 需求匹配、服务日志、评价. */
export const serviceRule: RuleSet<ServiceCriteria> = defineRule({
  name: 'commissioner-service', title: '科技特派员服务', criteria: ServiceCriteria,
  versions: [{
    version: '默认', title: '科技特派员服务默认规则', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01',
    criteria: {
      mostOpen: 3,
      matching: { sameSkill: 40, sameField: 20, mentioned: 15, sameTown: 15, servedBefore: 10, wellRated: 10, perOpenDemand: -10, matchedFrom: 15, generic: ['设计', '技术', '工程', '制造', '产品', '科学', '研究', '管理', '生产', '工业', '专业', '应用', '服务'] },
      fields: [
        { name: '机械制造', skills: ['机械制造', '阀门设计', '泵阀设计', '材料热处理', '工业设计', '铸造', '焊接', '模具'] },
        { name: '电气与自动化', skills: ['自动控制', '电气工程', '智能制造', '传感器', '嵌入式', '软件工程'] },
        { name: '材料与化工', skills: ['高分子材料', '涂料', '表面处理', '精细化工'] },
        { name: '种植', skills: ['茶学', '果树', '蔬菜栽培', '中药材', '作物栽培', '植物保护', '土壤肥料'] },
        { name: '养殖', skills: ['畜牧兽医', '水产养殖', '动物营养'] },
        { name: '农产品加工', skills: ['农产品加工', '食品科学', '冷链物流'] },
      ],
      logWithinDays: 30, photosAtLeast: 1, ratingWithinDays: 30, locationKeptDays: 180,
      locationStatement: '我同意在填写服务日志时记录所在位置。位置属于行踪轨迹，只用于核对服务是否到场，与日志分开加密保存，仅本人可见，科技局经办与纪检审计须说明理由并留痕后查看，到期自动删除；可随时撤回，撤回即删除已记录的位置，且不影响服务与补贴。',
    },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.mostOpen', 'criteria.matching', 'criteria.fields', 'criteria.logWithinDays', 'criteria.photosAtLeast', 'criteria.ratingWithinDays', 'criteria.locationKeptDays'],
    note: '数值均为可改的默认值。',
  }],
});

const Mode = z.discriminatedUnion('basis', [
  /** What was spent, up to a cap. */
  z.strictObject({ basis: z.literal('SPENT'), upTo: Amount }),
  /** So much a day, whatever was spent. */
  z.strictObject({ basis: z.literal('FIXED'), amount: Amount }),
  z.strictObject({ basis: z.literal('NONE') }),
]);
const SubsidyCriteria = z.strictObject({
  /** A day there and back, by means of travel. */
  transport: z.record(z.enum(keysOf(travelModes)), Mode),
  lodgingPerNight: Amount,
  /** Nights that one day of service carries. */
  nightsPerDay: z.int().nonnegative(),
  /** A claim comes at most so many days after the service. */
  claimWithinDays: z.int().positive(),
  /** Of one person in one year. */
  yearCap: Amount,
});
export type SubsidyCriteria = z.infer<typeof SubsidyCriteria>;

const transport = {
  COACH: { basis: 'SPENT', upTo: '200.00' }, RAIL: { basis: 'SPENT', upTo: '300.00' }, TAXI: { basis: 'SPENT', upTo: '100.00' }, OWN_CAR: { basis: 'FIXED', amount: '80.00' }, UNIT_CAR: { basis: 'NONE' },
} as const satisfies Record<TravelMode, z.infer<typeof Mode>>;

/** 交通住宿补贴: rates and caps; domain notes §6. */
export const subsidyRule: RuleSet<SubsidyCriteria> = defineRule({
  name: 'commissioner-subsidy', title: '科技特派员交通住宿补贴', criteria: SubsidyCriteria,
  versions: [{
    version: '默认', title: '科技特派员交通住宿补贴默认标准', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01',
    criteria: { transport, lodgingPerNight: '350.00', nightsPerDay: 1, claimWithinDays: 180, yearCap: '20000.00' },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.transport', 'criteria.lodgingPerNight', 'criteria.nightsPerDay', 'criteria.claimWithinDays', 'criteria.yearCap'],
    note: '数值均为可改的默认值，按当地差旅标准与专项资金办法核定。',
  }],
});

export const commissionerRules: readonly RuleSet[] = [termRule, serviceRule, subsidyRule];
