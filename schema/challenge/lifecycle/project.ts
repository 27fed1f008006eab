import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { all, any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, flag, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { addDays, addMonths, addYears, yearOf } from '../../core/scalar/local-date.ts';
import { addMoney, compareMoney, subtractMoney } from '../../core/scalar/money.ts';
import { maskAccount } from '../../core/scalar/mask.ts';
import { halfWidth } from '../../core/scalar/half-width.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { imposeHold, noHold, recordIntegrity } from '../../integrity/integrity.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { notFound } from '../../core/error/refusal.ts';
import { clerk, clock, director, ownOrganization, seesProject } from '../challenge.access.ts';
import { changeKindNames, levelNames, projectKindNames, trancheConditionNames } from '../challenge.kinds.ts';
import { nextNumber } from '../challenge.ts';
import { ChallengeBid } from '../entity/bid.ts';
import { ChallengeListing } from '../entity/listing.ts';
import {
  Acceptance, ContractSignature, DifficultyNotice, FundingTranche, MidTermCheck, Milestone, OwnMoneyReport, Project, ProjectChange, ProjectTracking, Recovery, RecoveryReceipt, SiteTest, SiteTestResult, type ProjectState,
} from '../entity/project.ts';
import { bidLifecycle } from './bid.ts';
import {
  accountHash, accountMatches, accountValid, audited, bearerNamed, bidSelected, changeOpen, conditionsTrue, contractHash, contractSame, criteriaOf, difficultyOpen, extensionFits, goodFaith, inAcceptanceTime, inContractTime, isHigher, lastTest, mayFail,
  milestoneOpen, milestonesConfirmed, milestonesFit, misconductFound, moneyFits, noMisconduct, notOwnProcedure, notSigned, oneProject, paidSoFar, partiesOf, partyOf, recoverable, recoveryOpen, rectifyLimit, rectifyOnce, reportOpen, resultRegistered,
  testMet, testSigned, testWhole, trancheNext, tranchesFit, withinLimit, type Contract,
} from './project.requirements.ts';
import { due, notInFuture } from './requirements.ts';

type Row = Project;
const act = <Input>(action: Action<ProjectState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ProjectState, Row, Input>) => creation;

const system = systemActor('challenge');
const carrier = all(role('RESEARCH', 'ENTERPRISE'), ownOrganization('organization'));
const owner = all(role('ENTERPRISE'), ownOrganization('owner'));
const document = text('文件名称或文号', { max: 200 });
const reason = text('理由', { min: 4 });
const opinion = text('意见', { min: 4, max: 10_000 });
/** From signature to conclusion: what is under way. */
const running = ['ACTIVE', 'RECTIFYING', 'DUE', 'OVERDUE', 'IN_ACCEPTANCE', 'RECTIFYING_ACCEPTANCE'] as const;
const project = (row: Row) => ({ type: 'Project', id: row.id });

const contract = z.object({
  contractNumber: text('任务书编号', { max: 60 }), startOn: day('执行期起'), endOn: day('执行期止'), total: money('项目总经费（元）'), ownMoney: money('自筹经费（元）'), accountName: text('收款户名', { max: 200 }), account: text('收款账号', { max: 40 }),
  tranches: list(group('FundingTrancheInput', { amount: money('金额（元）'), conditions: list(choice('TrancheCondition', trancheConditionNames, '条件'), '拨款条件', { min: 1, max: 5 }) }, '一期拨款'), '各期拨款', { min: 1, max: 10 }),
  milestones: list(group('MilestoneInput', { title: text('节点', { max: 200 }), evidence: text('以何证明', { max: 500 }), dueOn: day('完成日期') }, '一个节点'), '节点', { min: 1, max: 50 }),
});

async function draft({ em, vault }: ActionContext, row: Row, input: Contract): Promise<void> {
  const account = halfWidth(input.account).replace(/-/g, '');
  const hashed = accountHash(vault, account);
  Object.assign(row, {
    contractNumber: input.contractNumber, startOn: input.startOn, endOn: input.endOn, total: input.total, ownMoney: input.ownMoney, accountName: input.accountName, accountMasked: maskAccount(account), accountCipher: vault.seal(account, 'project.account'), accountHash: hashed,
    contractHash: contractHash(row, input, hashed),
  });
  // Whoever signed the text before signed another text.
  for (const entity of [ContractSignature, FundingTranche, Milestone]) await em.nativeDelete(entity as typeof Milestone, { project: row.id });
  input.tranches.forEach((each, position) => em.create(FundingTranche, { id: uuidv7(), project: row, position, amount: each.amount, conditions: [...each.conditions] } as never));
  input.milestones.forEach((each, position) => em.create(Milestone, { id: uuidv7(), project: row, position, ...each } as never));
}

/** When the last hand is there, the project runs. */
async function sign(context: ActionContext, row: Row): Promise<ProjectState> {
  const { em, actor, now, today } = context;
  em.create(ContractSignature, { id: uuidv7(), project: row, party: partyOf(context, row)!, signedBy: actor.name, signedAt: now, hash: row.contractHash! } as never);
  await em.flush();
  const signed = new Set((await em.find(ContractSignature, { project: row.id })).map(({ party }) => party));
  if (!partiesOf(row).every((party) => signed.has(party))) return 'ESTABLISHED';
  row.contractedOn = today;
  row.contractBy = null;
  await setEnd(context, row, row.endOn!);
  if (row.bid) await performWithin(context, system, bidLifecycle, 'contract', { id: row.bid.id });
  return 'ACTIVE';
}
async function setEnd(context: ActionContext, row: Row, endOn: string): Promise<void> {
  const { project: criteria } = await criteriaOf(context, row);
  row.endOn = endOn;
  row.acceptanceBy = addMonths(endOn, criteria.applyMonths);
  row.remindOn = addDays(row.acceptanceBy, -criteria.remindDays);
}

const recover = ({ em }: ActionContext, row: Row, amount: string, ground: string, dueOn: string): void => {
  if (compareMoney(amount, '0') > 0) em.create(Recovery, { id: uuidv7(), project: row, amount, ground, dueOn, received: '0.00' } as never);
};
const end = ({ today }: ActionContext, row: Row, why: string, by: string | null): void => { Object.assign(row, { endedOn: today, endReason: why, endDocument: by }); };
const openAcceptance = ({ em }: ActionContext, row: Row): Promise<Acceptance | null> => em.findOne(Acceptance, { project: row.id, conclusion: 'PENDING' }, { orderBy: { appliedOn: 'desc', id: 'desc' } });
const conclude = async (context: ActionContext, row: Row, conclusion: Acceptance['conclusion'], said: string, experts: number | null): Promise<void> => {
  const acceptance = await openAcceptance(context, row);
  if (acceptance) Object.assign(acceptance, { conclusion, concludedOn: context.today, opinion: said, experts });
};

const established = { number: text('项目编号', { max: 60 }), document, establishedOn: day('立项日期') };
const acceptanceInput = z.object({
  reportNumber: text('科技报告编号', { max: 60 }), achievement: reference('Achievement', '已登记的科技成果'), summary: text('完成情况', { min: 10, max: 20_000 }), report: files('验收材料', { min: 1 }), audit: files('审计报告').optional(),
});

/** 项目 (domain notes §13.5). */
export const projectLifecycle = lifecycle<ProjectState, Row>({
  name: 'project', title: '科技项目', entity: Project, visible: seesProject,
  states: {
    ESTABLISHED: { title: '已立项' }, ACTIVE: { title: '执行中' }, RECTIFYING: { title: '整改中' }, TERMINATING: { title: '拟终止' }, DUE: { title: '待验收' }, OVERDUE: { title: '逾期未验收' }, IN_ACCEPTANCE: { title: '验收中' },
    RECTIFYING_ACCEPTANCE: { title: '验收整改' }, ACCEPTED: { title: '验收通过' }, FAILED: { title: '验收不通过' }, TERMINATED: { title: '已终止' }, REVOKED: { title: '已撤销' }, LAPSED: { title: '未签约作废', final: true }, ARCHIVED: { title: '已归档', final: true },
  },
  creations: {
    establish: creates({
      title: '立项', to: 'ESTABLISHED', who: director, requires: [bidSelected, oneProject, noHold<Row>('AWARD')], input: z.object({ bid: reference('ChallengeBid', '中选的申请'), document, number: text('项目编号，不填则自动编号', { max: 60 }).optional() }),
      async make({ em, today, now, decideBy }, input) {
        const bid = await em.findOne(ChallengeBid, { id: input.bid }, { populate: ['listing', 'organization'] });
        if (!bid?.content) throw notFound(['input', 'bid']);
        const listing = await em.findOneOrFail(ChallengeListing, bid.listing.id, { populate: ['demand', 'batch'] });
        const demand = listing.demand.unwrap();
        const bearer = bid.organization.unwrap();
        const { region } = listing.batch.unwrap();
        const number = input.number ?? await nextNumber(em, 'project', 'number', `${(await em.findOneOrFail(Region, region.id)).code}JB${yearOf(today)}`);
        decideBy(listing.ruleVersion!);
        return em.create(Project, {
          id: uuidv7(), identity: number, number, title: bid.content.title, organization: bearer, bearerName: bearer.name, bearerCode: bearer.creditCode ?? null, owner: demand.organization, region, level: 'COUNTY', programme: listing.batch.unwrap().title, kind: 'CHALLENGE',
          establishedOn: today, document: input.document, budget: bid.subsidy, principal: bid.content.team[0]!.name, state: 'ESTABLISHED', demand, bid, ruleVersion: listing.ruleVersion, contractBy: bid.contractBy ?? null, ownMoneyPaid: '0.00', extensions: 0, createdAt: now,
        } as never, { persist: false });
      },
    }),
    record: creates({
      title: '登记立项', to: 'ESTABLISHED', who: clerk, requires: [notOwnProcedure, bearerNamed, notInFuture('establishedOn', '立项日期'), oneProject],
      input: z.object({
        ...established, title: text('项目名称', { max: 300 }), organization: reference('Organization', '承担单位').optional(), bearerName: text('承担单位名称，不在名录中时填写', { max: 200 }).optional(), bearerCode: text('承担单位信用代码', { max: 18 }).optional(),
        region: reference('Region', '所属县（市、区）'), level: choice('PlanLevel', levelNames, '级别'), programme: text('计划类别', { max: 100 }).optional(), kind: choice('ProjectKind', projectKindNames, '项目类型'), budget: money('经费（元）'), principal: text('负责人', { max: 100 }).optional(),
        owner: reference('Organization', '需求单位').optional(), demand: reference('TechDemand', '所答的技术需求').optional(),
      }),
      async make({ em, now }, { organization, bearerName, bearerCode, owner: whose, demand, programme, principal, ...input }) {
        const known = organization ? await em.findOne(Organization, { id: organization }) : null;
        return em.create(Project, {
          id: uuidv7(), identity: input.number, ...input, organization: known, bearerName: known?.name ?? bearerName ?? '', bearerCode: known?.creditCode ?? bearerCode ?? null, owner: whose ?? null, demand: demand ?? null, programme: programme ?? null, principal: principal ?? null,
          state: 'ESTABLISHED', ownMoneyPaid: '0.00', extensions: 0, createdAt: now,
        } as never, { persist: false });
      },
    }),
  },
  actions: {
    draftContract: act({ title: '拟定任务书', from: ['ESTABLISHED'], to: 'ESTABLISHED', who: clerk, input: contract, requires: [inContractTime, moneyFits, tranchesFit, milestonesFit, accountValid], change: draft }),
    signContract: act({
      title: '签署任务书', from: ['ESTABLISHED'], to: ['ESTABLISHED', 'ACTIVE'], who: any(carrier, owner, clerk), input: z.object({ hash: text('所签任务书的指纹', { max: 64 }) }), requires: [inContractTime, contractSame, notSigned, noHold<Row>('AWARD')], change: sign,
    }),
    lapse: act({ title: '逾期未签约', from: ['ESTABLISHED'], to: 'LAPSED', who: clock, input: nothing, requires: [due<Row>(({ contractBy }) => contractBy, '签约期限已过')], change: async (context, row) => { end(context, row, '逾期未签约', null); row.contractBy = null; } }),
    pay: act({
      title: '拨付', from: ['ACTIVE', 'DUE', 'ACCEPTED'], who: role('FINANCE'), requires: [notInFuture('paidOn', '拨付日期'), trancheNext, conditionsTrue, accountMatches, noHold<Row>('PAYMENT')],
      input: z.object({ tranche: reference('FundingTranche', '第几期'), paidOn: day('拨付日期'), voucher: text('凭证号', { max: 100 }), account: text('收款账号', { max: 40 }) }),
      change: async ({ em }, _, { tranche, paidOn, voucher }) => { Object.assign(await em.findOneOrFail(FundingTranche, tranche), { paidOn, voucher }); }, remark: ({ voucher }) => voucher,
    }),
    reportOwnMoney: act({
      title: '报送自筹资金', from: ['ACTIVE', 'RECTIFYING', 'DUE'], who: any(carrier, owner), input: z.object({ amount: money('金额（元）'), text: text('用途', { min: 2, max: 2_000 }), evidence: files('支出凭证', { min: 1 }) }),
      async change(context, row, input) {
        const report = context.em.create(OwnMoneyReport, { id: uuidv7(), project: row, amount: input.amount, text: input.text, reportedOn: context.today } as never) as OwnMoneyReport;
        await context.em.flush();
        await attach(context, report, 'evidence', input.evidence);
      },
    }),
    confirmOwnMoney: act({
      title: '确认自筹资金', from: ['ACTIVE', 'RECTIFYING', 'DUE'], who: clerk, input: z.object({ report: reference('OwnMoneyReport', '所报的一笔') }), requires: [reportOpen],
      async change({ em, today }, row, { report: id }) { const report = await em.findOneOrFail(OwnMoneyReport, id); report.confirmedOn = today; row.ownMoneyPaid = addMoney(row.ownMoneyPaid, report.amount); },
    }),
    reportMilestone: act({
      title: '报告节点', from: ['ACTIVE', 'RECTIFYING', 'DUE'], who: carrier, input: z.object({ milestone: reference('Milestone', '节点'), report: text('完成情况', { min: 4, max: 10_000 }), evidence: files('证明材料', { min: 1 }) }), requires: [milestoneOpen(false)],
      async change(context, _, { milestone: id, report, evidence }) { const milestone = await context.em.findOneOrFail(Milestone, id); Object.assign(milestone, { reportedOn: context.today, report }); await attach(context, milestone, 'evidence', evidence); },
    }),
    confirmMilestone: act({
      title: '确认节点', from: ['ACTIVE', 'RECTIFYING', 'DUE'], who: clerk, input: z.object({ milestone: reference('Milestone', '节点') }), requires: [milestoneOpen(true)], change: async ({ em, today }, _, { milestone }) => { (await em.findOneOrFail(Milestone, milestone)).confirmedOn = today; },
    }),
    midTerm: act({
      title: '中期检查', from: ['ACTIVE'], to: ['ACTIVE', 'RECTIFYING', 'TERMINATING'], who: director, requires: [rectifyLimit],
      input: z.object({ conclusion: choice('MidTermConclusion', ['PASS', 'RECTIFY', 'STOP'], '结论'), opinion, experts: whole('专家人数', { min: 1, max: 20 }), rectifyBy: day('整改期限，结论为整改时填写').optional(), files: files('专家意见', { min: 1 }) }),
      async change(context, row, { conclusion, opinion: said, experts, rectifyBy, files: given }) {
        const check = context.em.create(MidTermCheck, { id: uuidv7(), project: row, on: context.today, conclusion, opinion: said, experts, rectifyBy: rectifyBy ?? null } as never) as MidTermCheck;
        await context.em.flush();
        await attach(context, check, 'opinions', given, ['input', 'files']);
        if (conclusion === 'PASS') row.midTermPassedOn = context.today;
        row.rectifyBy = conclusion === 'RECTIFY' ? rectifyBy! : null;
        return conclusion === 'PASS' ? 'ACTIVE' : conclusion === 'RECTIFY' ? 'RECTIFYING' : 'TERMINATING';
      },
      remark: ({ opinion: said }) => said,
    }),
    rectified: act({
      title: '整改完成', from: ['RECTIFYING'], to: 'ACTIVE', who: clerk, input: z.object({ opinion }), requires: [withinLimit],
      async change({ em, today }, row) {
        const check = await em.findOne(MidTermCheck, { project: row.id, conclusion: 'RECTIFY' }, { orderBy: { on: 'desc', id: 'desc' } });
        if (check) check.rectifiedOn = today;
        Object.assign(row, { rectifyBy: null, midTermPassedOn: today });
      },
      remark: (input) => input.opinion,
    }),
    requestExtension: act({
      title: '申请延期', from: ['ACTIVE'], to: 'ACTIVE', who: carrier, input: z.object({ months: whole('延期月数', { min: 1, max: 60 }), text: text('理由', { min: 10, max: 5_000 }) }), requires: [extensionFits],
      change: async ({ em, today }, row, { months, text: said }) => { em.create(ProjectChange, { id: uuidv7(), project: row, kind: 'EXTENSION', text: said, months, requestedOn: today, decision: 'PENDING' } as never); },
    }),
    requestChange: act({
      title: '申请变更', from: ['ACTIVE', 'RECTIFYING'], who: carrier, input: z.object({ kind: choice('ProjectChangeKind', changeKindNames.filter((kind) => kind !== 'EXTENSION') as ['PERSON', 'ROUTE', 'BUDGET'], '变更事项'), text: text('变更前后与理由', { min: 10, max: 5_000 }) }),
      change: async ({ em, today }, row, { kind, text: said }) => { em.create(ProjectChange, { id: uuidv7(), project: row, kind, text: said, requestedOn: today, decision: 'PENDING' } as never); },
    }),
    decideChange: act({
      title: '审批变更', from: ['ACTIVE', 'RECTIFYING'], who: director, input: z.object({ change: reference('ProjectChange', '变更申请'), approved: flag('是否同意'), answer: text('答复', { min: 2, max: 2_000 }) }), requires: [changeOpen],
      async change(context, row, { change: id, approved, answer }) {
        const change = await context.em.findOneOrFail(ProjectChange, id);
        Object.assign(change, { decision: approved ? 'APPROVED' : 'REFUSED', decidedOn: context.today, answer });
        if (!approved || change.kind !== 'EXTENSION') return;
        row.extensions += 1;
        await setEnd(context, row, addMonths(row.endOn!, change.months!));
      },
      remark: ({ answer }) => answer,
    }),
    noticeDifficulty: act({
      title: '告知困难', from: ['ACTIVE', 'RECTIFYING'], who: carrier, input: z.object({ text: text('遇到什么技术困难、影响与打算', { min: 10, max: 10_000 }) }), change: async ({ em, today }, row, { text: said }) => { em.create(DifficultyNotice, { id: uuidv7(), project: row, on: today, text: said } as never); },
    }),
    answerDifficulty: act({
      title: '答复困难告知', from: ['ACTIVE', 'RECTIFYING'], who: any(clerk, director), input: z.object({ notice: reference('DifficultyNotice', '困难告知'), answer: text('答复', { min: 4, max: 5_000 }) }), requires: [difficultyOpen],
      change: async ({ em, today }, _, { notice, answer }) => { Object.assign(await em.findOneOrFail(DifficultyNotice, notice), { answeredOn: today, answer }); },
    }),
    due: act({ title: '执行期满', from: ['ACTIVE'], to: 'DUE', who: clock, input: nothing, requires: [due<Row>(({ endOn }) => endOn, '执行期已满')] }),
    remind: act({
      title: '催请验收', from: ['ACTIVE', 'DUE'], who: clock, input: nothing, requires: [{ code: 'NOT_YET_DUE', title: '临近申请验收的期限', beforehand: true, check: async ({ today }, row) => (row.remindOn && row.remindOn <= today ? null : { message: '未到催请时间。' }) }],
      change: async (_, row) => { row.remindOn = null; },
    }),
    overdue: act({ title: '逾期未申请验收', from: ['DUE'], to: 'OVERDUE', who: clock, input: nothing, requires: [due<Row>(({ acceptanceBy }) => acceptanceBy, '申请验收的期限已过')] }),
    signSiteTest: act({
      title: '签署现场测试', from: ['ACTIVE', 'DUE', 'RECTIFYING_ACCEPTANCE'], who: owner, requires: [notInFuture('on', '测试日期'), testWhole],
      input: z.object({
        on: day('测试日期'), place: text('测试地点：本厂何处', { max: 200 }), opinion, photos: files('现场照片与测试记录', { min: 1 }),
        results: list(group('SiteTestResultInput', { indicator: reference('DemandIndicator', '指标'), measured: text('实测值', { max: 100 }), isMet: flag('是否达到') }, '一项指标的实测'), '逐项实测', { max: 50 }),
      }),
      async change(context, row, { on, place, opinion: said, photos, results }) {
        const test = context.em.create(SiteTest, { id: uuidv7(), project: row, on, place, opinion: said, isMet: results.every(({ isMet }) => isMet), signedBy: context.actor.name, signedAt: context.now } as never) as SiteTest;
        for (const { indicator, measured, isMet } of results) context.em.create(SiteTestResult, { id: uuidv7(), test, indicator, measured, isMet } as never);
        await context.em.flush();
        await attach(context, test, 'photos', photos);
      },
      remark: (input) => input.opinion,
    }),
    applyAcceptance: act({
      title: '申请验收', from: ['ACTIVE', 'DUE', 'RECTIFYING_ACCEPTANCE'], to: 'IN_ACCEPTANCE', who: carrier, input: acceptanceInput, requires: [inAcceptanceTime, milestonesConfirmed, testSigned, resultRegistered, audited],
      async change(context, row, input) {
        const { em, today } = context;
        const acceptance = em.create(Acceptance, {
          id: uuidv7(), project: row, appliedOn: today, reportNumber: input.reportNumber, achievement: input.achievement, siteTest: row.owner ? await lastTest(em, row) : null, summary: input.summary, conclusion: 'PENDING',
        } as never) as Acceptance;
        await em.flush();
        await attach(context, acceptance, 'report', input.report);
        await attach(context, row, 'audit', input.audit ?? []);
      },
    }),
    pass: act({
      title: '验收通过', from: ['IN_ACCEPTANCE'], to: 'ACCEPTED', who: director, input: z.object({ opinion, experts: whole('专家人数', { min: 1, max: 20 }) }), requires: [testMet, noMisconduct],
      async change(context, row, { opinion: said, experts }) {
        await conclude(context, row, 'PASS', said, experts);
        const { project: criteria } = await criteriaOf(context, row);
        Object.assign(row, { acceptedOn: context.today, trackUntil: addDays(addYears(context.today, criteria.trackingYears), -1), remindOn: null });
      },
      remark: (input) => input.opinion,
    }),
    rectifyAcceptance: act({
      title: '验收整改', from: ['IN_ACCEPTANCE'], to: 'RECTIFYING_ACCEPTANCE', who: director, input: z.object({ opinion, experts: whole('专家人数', { min: 1, max: 20 }), rectifyBy: day('整改期限') }), requires: [rectifyOnce],
      async change(context, row, { opinion: said, experts, rectifyBy }) { await conclude(context, row, 'RECTIFY', said, experts); Object.assign(row, { acceptanceRectified: true, acceptanceRectifyBy: rectifyBy }); }, remark: (input) => input.opinion,
    }),
    fail: act({
      title: '验收不通过', from: ['IN_ACCEPTANCE', 'RECTIFYING_ACCEPTANCE', 'OVERDUE'], to: 'FAILED', who: director, requires: [mayFail, recoverable('recover')],
      input: z.object({ opinion, document, recover: money('应追回的补助（元），没有则填 0'), recoverBy: day('追回期限') }),
      async change(context, row, input) { await conclude(context, row, 'FAIL', input.opinion, null); end(context, row, input.opinion, input.document); recover(context, row, input.recover, `验收不通过：${input.document}`, input.recoverBy); }, remark: (input) => input.opinion,
    }),
    terminate: act({
      title: '善意终止', from: ['ACTIVE', 'RECTIFYING', 'TERMINATING'], to: 'TERMINATED', who: director, requires: [noMisconduct, goodFaith, recoverable('spent')],
      input: z.object({ reason, document, spent: money('经核定已合理支出的补助（元）'), recoverBy: day('结余退回期限') }),
      // Honest failure: what was spent is spent, what is left comes back, and no mark remains.
      async change(context, row, input) { end(context, row, input.reason, input.document); recover(context, row, subtractMoney(await paidSoFar(context.em, row), input.spent), `终止结余：${input.document}`, input.recoverBy); }, remark: (input) => input.reason,
    }),
    findMisconduct: act({
      title: '认定失信行为', from: ['ESTABLISHED', ...running, 'TERMINATING', 'ACCEPTED', 'FAILED', 'TERMINATED'], who: role('AUDITOR'), input: z.object({ finding: text('认定的事实', { min: 10, max: 10_000 }), document, foundOn: day('认定日期'), files: files('认定文件', { min: 1 }) }), requires: [notInFuture('foundOn', '认定日期')],
      async change(context, row, input) { Object.assign(row, { misconductOn: input.foundOn, misconduct: input.finding, misconductDocument: input.document }); await attach(context, row, 'misconduct', input.files, ['input', 'files']); }, remark: (input) => input.finding,
    }),
    revoke: act({
      title: '撤销', from: ['ESTABLISHED', ...running, 'TERMINATING', 'ACCEPTED', 'FAILED', 'TERMINATED'], to: 'REVOKED', who: director, input: z.object({ document, recoverBy: day('全额追回期限') }), requires: [misconductFound],
      async change(context, row, input) {
        const { today } = context;
        end(context, row, row.misconduct!, input.document);
        recover(context, row, await paidSoFar(context.em, row), `撤销追缴：${input.document}`, input.recoverBy);
        if (!row.organization) return;
        const { revocation } = await criteriaOf(context, row);
        const record = await recordIntegrity(context, {
          organization: row.organization.id, kind: 'MISCONDUCT', finding: row.misconduct!, authority: '县科技局', document: input.document, foundOn: row.misconductOn!, validTo: addDays(addYears(today, revocation.recordYears), -1), matter: project(row),
        });
        await imposeHold(context, {
          organization: row.organization.id, blocks: ['APPLICATION', 'AWARD', 'PAYMENT', 'DRAW', 'BIDDING'], validFrom: today, validTo: addDays(addYears(today, revocation.years), -1), reason: `项目“${row.title}”因失信被撤销`, document: input.document, record, matter: project(row),
        });
      },
    }),
    recordRecovery: act({
      title: '登记追回', from: ['FAILED', 'TERMINATED', 'REVOKED'], who: role('FINANCE'), requires: [notInFuture('on', '到账日期'), recoveryOpen], input: z.object({ recovery: reference('Recovery', '追缴'), amount: money('金额（元）'), on: day('到账日期'), voucher: text('凭证号', { max: 100 }) }),
      async change({ em }, _, { recovery: id, amount, on, voucher }) {
        const recovery = await em.findOneOrFail(Recovery, id);
        em.create(RecoveryReceipt, { id: uuidv7(), recovery, amount, on, voucher } as never);
        recovery.received = addMoney(recovery.received, amount);
        if (compareMoney(recovery.received, recovery.amount) >= 0) recovery.settledOn = on;
      },
      remark: ({ voucher }) => voucher,
    }),
    track: act({
      title: '报送跟踪', from: ['ACCEPTED'], to: 'ACCEPTED', who: any(carrier, owner), input: z.object({ year: whole('年度', { min: 2000, max: 2100 }), sales: money('当年销售额（元）'), text: text('应用情况', { min: 4, max: 5_000 }) }),
      requires: [{
        code: 'ALREADY_TRACKED', title: '该年度未报送，且不晚于今年', beforehand: false,
        check: async ({ em, today }, row, { year }) => (year > yearOf(today) ? { message: '不能报送今后的年度。', path: ['input', 'year'] } : (await em.count(ProjectTracking, { project: row.id, year })) > 0 ? { message: '该年度已经报送。', path: ['input', 'year'] } : null),
      }],
      change: async ({ em, today }, row, input) => { em.create(ProjectTracking, { id: uuidv7(), project: row, ...input, reportedOn: today } as never); },
    }),
    archive: act({ title: '跟踪期满归档', from: ['ACCEPTED'], to: 'ARCHIVED', who: clock, input: nothing, requires: [due<Row>(({ trackUntil }) => trackUntil, '跟踪期已满')] }),
    recordOutcome: act({
      title: '登记上级结论', from: ['ESTABLISHED'], to: ['ACCEPTED', 'FAILED', 'TERMINATED', 'REVOKED'], who: clerk, requires: [isHigher, notInFuture('on')],
      input: z.object({ outcome: choice('ProjectOutcome', ['ACCEPTED', 'FAILED', 'TERMINATED', 'REVOKED'], '结论'), on: day('文件日期'), document }),
      async change(_, row, { outcome, on, document: by }) { if (outcome === 'ACCEPTED') row.acceptedOn = on; else Object.assign(row, { endedOn: on, endReason: '上级决定' }); row.endDocument = by; return outcome; },
    }),
  },
  alarms: [
    { action: 'lapse', from: ['ESTABLISHED'], due: 'lapsesOn' }, { action: 'due', from: ['ACTIVE'], due: 'dueOn' }, { action: 'remind', from: ['ACTIVE', 'DUE'], due: 'remindOn' }, { action: 'overdue', from: ['DUE'], due: 'overdueOn' },
    { action: 'archive', from: ['ACCEPTED'], due: 'archivesOn' },
  ],
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ number, title, budget, contractNumber, contractHash: hash, startOn, endOn, total, ownMoney, ownMoneyPaid, extensions, acceptanceBy, acceptedOn, trackUntil, endedOn, endDocument, misconductDocument, ruleVersion }) =>
    ({ number, title, budget, contractNumber, contractHash: hash, startOn, endOn, total, ownMoney, ownMoneyPaid, extensions, acceptanceBy, acceptedOn, trackUntil, endedOn, endDocument, misconductDocument, ruleVersion }),
});
