import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { bureau } from '../../core/access/actor.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, flag, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import type { ActionContext } from '../../core/lifecycle/lifecycle.ts';
import { notFound } from '../../core/error/refusal.ts';
import { inWan } from '../../core/scalar/money.ts';
import { stage } from '../../core/outbox/outbox.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Person } from '../../account/account.entity.ts';
import { keeper, projectOwner, projectTown } from '../investment.access.ts';
import { InvestmentPlan, InvestmentProgress, PlannedTotalChange } from '../investment.entity.ts';
import { evidenceNamed, evidenceNames, reportingStates, type ProjectState } from '../investment.kinds.ts';
import { progressOf } from '../investment.ts';
import { askForVisit } from '../investment.visits.ts';
import { hasProgress } from '../investment.watch.ts';
import { act, clerk, type Row } from './declare.ts';
import { recordSite, siteInput } from './entry.ts';
import {
  changePending, fallExplained, isReopened, leaderNamed, monthReported, newTotalFits, noPendingChange, notBefore, notInFuture, partsSum, pendingChange, planUnset, reopensPast, sinceEntry, sinceStartFits, windowOpen,
  withinPlannedTotal, type Needs, type ReportInput,
} from './requirements.ts';

const inLibrary: readonly ProjectState[] = reportingStates;
const underWay: readonly ProjectState[] = ['CANDIDATE', 'STARTED', 'ENTRY_SUBMITTED', 'ENTRY_CONFIRMED', 'IN_LIBRARY', 'WARNED', 'STOPPED', 'COMPLETED'];
const year = whole('年度', { min: 2000, max: 2100 });
const reason = text('理由', { min: 2 });

const reportInput = z.object({
  year, month: whole('月份', { min: 1, max: 12 }), yearToDate: money('自年初累计完成投资（元）'), construction: money('其中：建筑工程（元）'), installation: money('其中：安装工程（元）'),
  equipment: money('其中：设备工器具购置（元）'), other: money('其中：其他费用（元）'), sinceStart: money('自开工累计完成投资（元）'), remark: text('说明：累计数调减时必填').optional(),
  sitePhotos: files('现场照片').optional(), paymentEvidence: files('付款凭证').optional(),
});
const reportRequires = [monthReported, sinceEntry, windowOpen, partsSum, sinceStartFits, withinPlannedTotal, fallExplained];

/** Writes the owner's figures of one month; those of the statistics bureau's sheet are another matter and stay. */
async function report(context: ActionContext, row: Row, { sitePhotos = [], paymentEvidence = [], ...input }: ReportInput & { sitePhotos?: readonly string[] | undefined; paymentEvidence?: readonly string[] | undefined }): Promise<void> {
  const { em, today, actor, now } = context;
  const first = `${input.year}-${String(input.month).padStart(2, '0')}-01`;
  const progress = (await progressOf(em, row.id, input.year, input.month)) ?? em.create(InvestmentProgress, { id: uuidv7(), project: row, year: input.year, month: input.month, isLate: false, createdAt: now } as never);
  Object.assign(progress, {
    ownerToDate: input.yearToDate, construction: input.construction, installation: input.installation, equipment: input.equipment, other: input.other, sinceStart: input.sinceStart,
    remark: input.remark ?? null, reportedOn: today, reportedBy: actor.name, isLate: isReopened(row, first, today),
  });
  row.lastReport = { month: first.slice(0, 7), yearToDate: input.yearToDate, construction: input.construction, installation: input.installation, equipment: input.equipment, other: input.other, sinceStart: input.sinceStart };
  await em.flush();
  await attach(context, progress, 'sitePhotos', sitePhotos);
  await attach(context, progress, 'paymentEvidence', paymentEvidence);
}

const stalled: Needs = {
  code: 'STILL_PROGRESSING', title: '连续数月无进展', beforehand: true,
  check: async ({ em, today }, row) => ((await hasProgress(em, row, today)) === false ? null : { message: '近月有进展，或尚无可比的月份。' }),
};
const progressing: Needs = {
  code: 'NO_PROGRESS', title: '已有进展', beforehand: true,
  check: async ({ em, today }, row) => ((await hasProgress(em, row, today)) === false ? { message: '仍无进展。' } : null),
};

/** While it is in the library: 抓投资进度. */
export const runningActions = {
  reportProgress: act({
    title: '填报进度', from: inLibrary, to: inLibrary, who: projectOwner, input: reportInput, requires: reportRequires,
    async change(context, row, input) {
      await report(context, row, input);
      const stands = (await hasProgress(context.em, row, context.today)) === false && row.state === 'WARNED';
      if (!stands) row.warnedOn = null;
      return stands ? 'WARNED' : 'IN_LIBRARY';
    },
    remark: ({ year: of, month }) => `${of} 年 ${month} 月`,
  }),
  reportFinalProgress: act({
    title: '补报竣工当月进度', from: ['COMPLETED'], who: projectOwner, input: reportInput, requires: reportRequires,
    change: report, remark: ({ year: of, month }) => `${of} 年 ${month} 月`,
  }),
  reopenMonth: act({
    title: '重新开放填报', from: [...inLibrary, 'COMPLETED'], who: clerk, input: z.object({ month: day('月份：当月任一日'), until: day('开放至（含当日）'), reason }), requires: [reopensPast],
    change: async (_, row, { month, until }) => { Object.assign(row, { reopenedMonth: `${month.slice(0, 7)}-01`, reopenedUntil: until }); },
    remark: (input) => input.reason,
  }),
  setPlan: act({
    title: '填报年度计划', from: underWay, who: any(clerk, projectOwner), input: z.object({ year, planned: money('本年计划投资（元）') }), requires: [planUnset],
    change: async (context, row, input) => { Object.assign(await planOf(context, row, input.year), { planned: input.planned }); },
    remark: (input) => `${input.year} 年计划 ${inWan(input.planned)} 万元`,
  }),
  markHighland: act({
    title: '标记“3”高地重大项目', from: underWay, who: role(...bureau), input: z.object({ year, isHighland: flag('该年列为“3”高地重大创新平台重大项目') }),
    change: async (context, row, input) => { Object.assign(await planOf(context, row, input.year), { isHighland: input.isHighland }); },
    remark: (input) => `${input.year} 年${input.isHighland ? '列为' : '不列为'}“3”高地重大项目`,
  }),
  assignLeader: act({
    title: '指定联系领导', from: underWay, who: role(...bureau), input: z.object({ person: reference('Person', '有账户的领导').optional(), leaderName: text('领导姓名与职务', { max: 200 }).optional() }), requires: [leaderNamed],
    async change({ em }, row, { person: id, leaderName }) {
      const person = id ? await em.findOne(Person, { id, state: 'ACTIVE' }) : null;
      if (id && !person) throw notFound(['input', 'person']);
      Object.assign(row, { leaderId: person?.id ?? null, leaderName: leaderName ?? person?.name ?? null });
    },
  }),
  addSiteRecord: act({
    title: '上传现场记录', from: underWay, who: any(projectOwner, projectTown, role(...bureau)), input: z.object({ ...siteInput, remark: text('说明').optional() }), requires: [notInFuture('takenOn')],
    change: recordSite,
  }),
  addEvidence: act({
    title: '补充材料', from: underWay, who: projectOwner, input: z.object({ kind: choice('InvestmentEvidence', evidenceNames, '材料种类'), documents: files('文件', { min: 1 }) }),
    change: (context, row, { kind, documents }) => attach(context, row, evidenceNamed(kind), documents, ['input', 'documents']),
  }),
  requestTotalChange: act({
    title: '申请变更计划总投资', from: [...inLibrary, 'COMPLETED'], who: projectOwner, input: z.object({ to: money('变更后的计划总投资（元）'), reason, documents: files('变更材料：与入库同类', { min: 1 }) }), requires: [noPendingChange, newTotalFits],
    async change(context, row, { to, reason: why, documents }) {
      const change = context.em.create(PlannedTotalChange, { id: uuidv7(), project: row, from: row.plannedTotal, to, reason: why, state: 'PENDING', requestedOn: context.today, createdAt: context.now });
      await context.em.flush();
      await attach(context, change, 'documents', documents);
    },
    remark: (input) => `变更为 ${inWan(input.to)} 万元：${input.reason}`,
  }),
  approveTotalChange: act({
    title: '核定总投资变更', from: [...inLibrary, 'COMPLETED'], who: role('STATISTICS'), input: z.object({ opinion: text('核定意见').optional() }), requires: [changePending],
    change: async (context, row, { opinion = null }) => { row.plannedTotal = (await decide(context, row, 'APPROVED', opinion)).to; },
  }),
  rejectTotalChange: act({
    title: '不予核定总投资变更', from: [...inLibrary, 'COMPLETED'], who: role('STATISTICS'), input: z.object({ opinion: reason }), requires: [changePending],
    change: async (context, row, { opinion }) => { await decide(context, row, 'REJECTED', opinion); }, remark: (input) => input.opinion,
  }),
  warn: act({
    title: '转为预警', from: ['IN_LIBRARY'], to: 'WARNED', who: keeper, input: nothing, requires: [stalled],
    change: async ({ today }, row) => { row.warnedOn = today; },
    after: ({ em }, row, _, entryId) => stage(em, askForVisit, { project: row.id, entry: entryId }, { key: entryId }),
  }),
  clear: act({ title: '解除预警', from: ['WARNED'], to: 'IN_LIBRARY', who: keeper, input: nothing, requires: [progressing], change: async (_, row) => { row.warnedOn = null; } }),
  stop: act({
    title: '登记停工', from: inLibrary, to: 'STOPPED', who: role('STATISTICS', 'CLERK'), input: z.object({ stoppedOn: day('停工日期'), reason }), requires: [notInFuture('stoppedOn'), notBefore('stoppedOn', 'startedOn', '停工不早于开工')],
    change: async (_, row, input) => { Object.assign(row, { stoppedOn: input.stoppedOn, stopReason: input.reason, resumedOn: null, warnedOn: null }); }, remark: (input) => input.reason,
  }),
  resume: act({
    title: '上报复工', from: ['STOPPED'], to: 'IN_LIBRARY', who: projectOwner, input: z.object({ resumedOn: day('复工日期'), remark: text('说明').optional() }), requires: [notInFuture('resumedOn'), notBefore('resumedOn', 'stoppedOn', '复工不早于停工')],
    change: async (_, row, input) => { row.resumedOn = input.resumedOn; }, remark: (input) => input.remark ?? null,
  }),
} as const;

async function planOf({ em }: ActionContext, row: Row, of: number): Promise<InvestmentPlan> {
  return (await em.findOne(InvestmentPlan, { project: row.id, year: of })) ?? em.create(InvestmentPlan, { id: uuidv7(), project: row, year: of, isHighland: false });
}

async function decide({ em, today }: ActionContext, row: Row, state: 'APPROVED' | 'REJECTED', opinion: string | null): Promise<PlannedTotalChange> {
  const change = (await pendingChange(em, row))!;
  Object.assign(change, { state, opinion, decidedOn: today });
  return change;
}
