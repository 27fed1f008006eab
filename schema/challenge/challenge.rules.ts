import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { ReviewScheme } from '../expert/scheme.ts';
import { dayUnits } from '../publicity/publicity.entity.ts';
import { higherLists, trancheConditionNames } from './challenge.kinds.ts';

const Rate = z.string().regex(/^0(\.\d+)?$|^1(\.0+)?$/);
const MonthDay = z.string().regex(/^\d{2}-\d{2}$/);
const days = z.int().min(0);

/** What the documents set for a programme of challenge projects; all of it may differ from county to county. */
const ProgrammeCriteria = z.object({
  demand: z.object({
    titleUpTo: z.int().positive(),
    /** When lists of authorities above are open for recommendations; a list that is not named is open all year. */
    windows: z.partialRecord(z.enum(higherLists), z.object({ from: MonthDay, to: MonthDay })).default({}),
  }),
  bidding: z.object({
    /** From publication to deadline, and after an amendment of substance. */
    windowDays: days, amendedDays: days,
    /** How many officers open bids together, and how many at least must hold keys. */
    openers: z.literal(2), keyholders: z.int().min(2),
    /** Days in which a bidder may himself disclose what officers could not open. */
    disclosureDays: days, leastBids: z.int().min(1), unsuitableUpTo: z.int().min(0).max(3),
  }),
  review: z.object({ formalCheckDays: days, recheckDays: days, requestDays: days, answerDays: days }),
  notice: z.object({ count: z.int().positive(), unit: z.enum(dayUnits), places: z.int().positive() }),
  money: z.object({
    /** Share of public money in a project's whole cost. */
    shareUpTo: Rate, shareFrom: Rate,
    /** In which parts it is paid, and on what condition each. */
    tranches: z.array(z.object({ share: Rate, conditions: z.array(z.enum(trancheConditionNames)) })).min(1),
    /** Public money from which an audit is part of acceptance, yuan. */
    auditFrom: z.string().regex(/^\d+\.\d{2}$/),
  }),
  project: z.object({
    contractDays: days, rectifyDays: days, extensionBeforeMonths: z.int().min(0), extensionUpToMonths: z.int().positive(), extensions: z.int().min(0),
    applyMonths: z.int().positive(), remindDays: days, acceptanceRectifyMonths: z.int().positive(), trackingYears: z.int().min(0),
  }),
  /** What a revocation for misconduct bars, and for how many years. */
  revocation: z.object({ years: z.int().positive(), recordYears: z.int().positive() }),
});
export type ProgrammeCriteria = z.infer<typeof ProgrammeCriteria>;

/** 县级揭榜挂帅 (domain notes §1.1, §1.5, §13.2–13.6). What is not from the fund regulation is a default to be confirmed. */
export const programmeRule: RuleSet<ProgrammeCriteria> = defineRule({
  name: 'challenge-programme', title: '揭榜挂帅项目管理', criteria: ProgrammeCriteria,
  versions: [{
    version: 'default', title: '揭榜挂帅项目管理（缺省，参照国家自然科学基金条例）', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2020-01-01',
    criteria: {
      demand: { titleUpTo: 30, windows: {} },
      bidding: { windowDays: 30, amendedDays: 15, openers: 2, keyholders: 2, disclosureDays: 3, leastBids: 1, unsuitableUpTo: 3 },
      review: { formalCheckDays: 45, recheckDays: 15, requestDays: 15, answerDays: 60 },
      notice: { count: 5, unit: 'WORKING_DAY', places: 1 },
      money: {
        shareUpTo: '0.30', shareFrom: '0.20', auditFrom: '1000000.00',
        tranches: [{ share: '0.40', conditions: ['CONTRACT'] }, { share: '0.30', conditions: ['OWN_MONEY', 'MID_TERM'] }, { share: '0.30', conditions: ['ACCEPTED'] }],
      },
      project: { contractDays: 20, rectifyDays: 90, extensionBeforeMonths: 3, extensionUpToMonths: 12, extensions: 1, applyMonths: 6, remindDays: 30, acceptanceRectifyMonths: 6, trackingYears: 3 },
      revocation: { years: 3, recordYears: 5 },
    },
    unconfirmed: [
      'issuer', 'documentNumber', 'validFrom', 'criteria.bidding.amendedDays', 'criteria.bidding.keyholders', 'criteria.bidding.disclosureDays', 'criteria.bidding.leastBids', 'criteria.notice', 'criteria.money', 'criteria.project.rectifyDays',
      'criteria.project.remindDays', 'criteria.project.trackingYears', 'criteria.revocation',
    ],
    note: '公布期、形式审查、复核、复审、回避与资助比例参照国家条例与浙江省做法；县级文件出台后另录版本。',
  }],
});

/** How bids are reviewed: domain notes §1.5. */
export const bidReviewRule: RuleSet<ReviewScheme> = defineRule({
  name: 'challenge-review', title: '揭榜挂帅项目评审办法', criteria: ReviewScheme,
  versions: [{
    version: 'default', title: '揭榜挂帅项目评审办法（缺省）', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2020-01-01',
    criteria: {
      panel: { size: 5, atLeast: { TECHNICAL: 3, FINANCE: 1 }, answerDays: 3, quorum: 3 },
      items: [
        { code: 'route', title: '技术路线', points: 30, hint: '先进性、针对性，能否达到需求指标' }, { code: 'team', title: '团队能力', points: 20, hint: '带头人与成员的基础、投入时间' },
        { code: 'feasibility', title: '可行性', points: 20, hint: '进度、条件与风险' }, { code: 'benefit', title: '预期效益', points: 20, hint: '对需求方与产业的效益' }, { code: 'budget', title: '经费合理性', points: 10, hint: '预算与任务相符' },
      ],
      dropFrom: 5, pass: '70', tieBreak: 'route', recusalYears: 3,
    },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.panel', 'criteria.items', 'criteria.dropFrom', 'criteria.pass', 'criteria.tieBreak'],
  }],
});

export const challengeRules = [programmeRule, bidReviewRule];
