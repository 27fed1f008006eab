import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { evidenceKinds } from './investment.kinds.ts';

const Money = z.string().regex(/^\d{1,16}\.\d{2}$/, '金额为元，两位小数');
const Day = z.int().min(1).max(28);

/** A paper that entry asks for: one of several kinds will do. */
const Document = z.strictObject({ title: z.string().min(1), oneOf: z.array(z.enum([...evidenceKinds, 'siteRecord'])).min(1) });
export type EntryDocument = z.infer<typeof Document>;

export const EntryCriteria = z.strictObject({
  /** Below it a project is not surveyed. */
  plannedTotalFrom: Money,
  /** Statistical forms by planned total, the highest first. */
  forms: z.array(z.strictObject({ from: Money, number: z.string().min(1), channel: z.string().min(1) })).min(1),
  documents: z.array(Document).min(1),
  /** Projects that only buy equipment, from this total on, need more. */
  purchaseOnly: z.strictObject({ from: Money, documents: z.array(Document).min(1), approvedAbove: z.boolean() }),
  /** Days from the start on site within which the papers are to be complete. */
  documentsWithinDays: z.int().positive(),
  /** New projects are put forward by this day of the month. */
  newProjectsByDay: Day,
});
export type EntryCriteria = z.infer<typeof EntryCriteria>;

const national: EntryCriteria = {
  plannedTotalFrom: '5000000.00',
  forms: [{ from: '50000000.00', number: '206-1', channel: '联网直报' }, { from: '5000000.00', number: '206-2', channel: '统计机构代录' }],
  documents: [
    { title: '审批、核准或备案文件', oneOf: ['filingDocument'] },
    { title: '施工合同，或注明日期与地点的现场照片', oneOf: ['constructionContract', 'siteRecord'] },
    { title: '业主营业执照', oneOf: ['ownerLicence'] },
  ],
  purchaseOnly: {
    from: '50000000.00', approvedAbove: true,
    documents: [{ title: '购置情况书面说明', oneOf: ['purchaseExplanation'] }, { title: '购置审批文件', oneOf: ['purchaseApproval'] }, { title: '付款凭证', oneOf: ['paymentEvidence'] }],
  },
  documentsWithinDays: 10,
  newProjectsByDay: 10,
};

/** 固定资产投资项目入库; domain notes §4.1. */
export const entryRule: RuleSet<EntryCriteria> = defineRule({
  name: 'investment-entry', title: '投资项目入库', criteria: EntryCriteria,
  versions: [{
    version: '2011', title: '固定资产投资统计报表制度（500 万元起点）', issuer: '国家统计局', documentNumber: '', jurisdiction: nationwide, validFrom: '2011-01-01', criteria: national,
    unconfirmed: ['documentNumber', 'criteria.forms', 'criteria.purchaseOnly', 'criteria.documentsWithinDays', 'criteria.newProjectsByDay'],
    note: '起点 500 万元自 2011 年起；表号逐年调整，单纯购置的要求见于一省，均按当年制度核对。',
  }],
});

export const ReportCriteria = z.strictObject({
  /** Months without a return of their own: January's comes with February's. */
  skippedMonths: z.array(z.int().min(1).max(12)),
  /** The stretch of the month itself in which it is returned. */
  opensDay: Day, dueDay: Day,
});
export type ReportCriteria = z.infer<typeof ReportCriteria>;

/** 月度进度填报; domain notes §4.1. */
export const reportRule: RuleSet<ReportCriteria> = defineRule({
  name: 'investment-report', title: '投资进度月报', criteria: ReportCriteria,
  versions: [{
    version: '2011', title: '固定资产投资统计报表制度', issuer: '国家统计局', documentNumber: '', jurisdiction: nationwide, validFrom: '2011-01-01',
    criteria: { skippedMonths: [1], opensDay: 15, dueDay: 25 }, unconfirmed: ['documentNumber', 'criteria.opensDay', 'criteria.dueDay'],
    note: '1 月不单独报送，并入 2 月；报送日期各地不同（约每月 20 至 25 日）。',
  }],
});

export const WatchCriteria = z.strictObject({
  noProgressMonths: z.int().positive(),
  /** Percentage points behind m/12. */
  behindPoints: z.string().regex(/^\d{1,2}(\.\d)?$/),
  stoppedMonths: z.int().positive(),
  /** A county from which nobody reported for so long keeps no ledger here: what it handed over is looked at as of its last month. */
  restsAfterMonths: z.int().positive(),
  /** Days within which the leader in charge visits. */
  visitWithinDays: z.int().positive(),
});
export type WatchCriteria = z.infer<typeof WatchCriteria>;

/** 预警; domain notes §4.4. */
export const watchRule: RuleSet<WatchCriteria> = defineRule({
  name: 'investment-watch', title: '投资项目预警', criteria: WatchCriteria,
  versions: [{
    version: '1', title: '云局投资项目预警规则', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2011-01-01',
    criteria: { noProgressMonths: 2, behindPoints: '10', stoppedMonths: 12, restsAfterMonths: 6, visitWithinDays: 14 },
    unconfirmed: ['issuer', 'documentNumber', 'criteria.restsAfterMonths', 'criteria.visitWithinDays'], note: '本系统的管理规则，可按本县要求调整。',
  }],
});

export const ExitCriteria = z.strictObject({
  /** By what share of the planned total the final total may differ without a change of the planned total. */
  totalTolerance: z.string().regex(/^0\.\d{1,4}$/),
  /** One of each is asked for. */
  documents: z.array(Document).min(1),
});
export type ExitCriteria = z.infer<typeof ExitCriteria>;

/** 竣工退库; domain notes §4.4. */
export const exitRule: RuleSet<ExitCriteria> = defineRule({
  name: 'investment-exit', title: '投资项目竣工退库', criteria: ExitCriteria,
  versions: [{
    version: '1', title: '云局竣工退库规则', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2011-01-01',
    criteria: { totalTolerance: '0.10', documents: [{ title: '竣工验收或交付证明', oneOf: ['acceptance'] }] },
    unconfirmed: ['issuer', 'documentNumber', 'criteria.totalTolerance'], note: '决算与计划总投资的容许差由本县与统计局商定。',
  }],
});

export const investmentRules: readonly RuleSet[] = [entryRule, reportRule, watchRule, exitRule];
