import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { departments } from '../../core/access/actor.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { choice, day, files, flag, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addMonths, yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { noticeEnded, openNotice } from '../../publicity/publicity.ts';
import { applicant, keeper, seesClaim } from '../policy.access.ts';
import { coCheckDepartments, keysOf } from '../policy.kinds.ts';
import { claimRule } from '../policy.rules.ts';
import { inForce, keptFacts, matchOf, periodOf, stacked } from '../policy.ts';
import { yuan } from '../words.ts';
import { PayeeAccount, PolicyClaim, PolicyCoCheck, type ClaimState } from '../entity/claim.ts';
import { PolicyClause, PolicyClauseVersion } from '../entity/policy.ts';
import {
  accountConfirmed, anotherPerson, clauseOpen, coChecked, conditionMet, dateInOrder, noHoldOf, notClaimed, notDoubled, organizationActive, ownDepartment, paperKeys, papersThere, quotaLeft, recoveryFits, truthPledged, windowOpen,
} from './claim-requirements.ts';

type Row = PolicyClaim;
const act = <Input>(action: Action<ClaimState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ClaimState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
const finance = role('FINANCE');
const reason = text('理由', { min: 2 });
export const noticeMatter = '政策兑现公示';

const papers = list(group('PolicyPaperInput', { key: text('材料代码，见条款的须交材料', { max: 20 }), files: files('文件', { min: 1 }) }, '一项材料'), '材料', { max: 20 });
interface Paper { readonly key: string; readonly files: readonly string[] }

/** What was handed in stays; another file for the same paper comes to it. */
async function handIn(context: ActionContext, row: Row, given: readonly Paper[]): Promise<void> {
  for (const { key, files: ids } of given) {
    await attach(context, row, 'papers', ids, ['input', 'papers']);
    const known = row.papers.find((paper) => paper.key === key);
    row.papers = known ? row.papers.map((paper) => (paper === known ? { key, files: [...paper.files, ...ids] } : paper)) : [...row.papers, { key, files: [...ids] }];
  }
}

/** Judges the claim by its version from what is held today, and keeps it: facts with their sources and days, and the amount. */
async function judge({ em, today }: ActionContext, row: Row): Promise<void> {
  const version = await em.findOneOrFail(PolicyClauseVersion, row.version.id);
  const match = await matchOf(em, version, row.region.id, row.organization.id, row.year, today);
  Object.assign(row, { facts: match ? keptFacts(match) : [], computedAmount: match?.amount ?? null, judgedOn: today });
}

async function begin({ em, now, today }: ActionContext, { clause: id, year }: { readonly clause: string; readonly year: number }, organization: Organization, state: ClaimState): Promise<Row> {
  const found = await inForce(em, id, today);
  if (!found) throw new Refusal({ code: 'CLAUSE_CLOSED', message: '该条款所属政策未发布、已失效或已废止。', path: ['input', 'clause'] });
  const { clause, version, policy } = found;
  return em.create(PolicyClaim, {
    id: uuidv7(), region: policy.region, organization, clause, version, mode: clause.mode, year, period: periodOf(clause, year), matter: clause.matter ?? null, state, round: 0, facts: [], papers: [], createdAt: now,
  } as never, { persist: false }) as Row;
}

/** 政策兑现 (domain notes §13.15): applied for or offered, checked with the departments, laid open, paid by two, and taken back where it must be. */
export const claimLifecycle = lifecycle<ClaimState, Row>({
  name: 'policyClaim', title: '政策兑现', entity: PolicyClaim, visible: seesClaim,
  states: {
    DRAFT: { title: '草稿' }, OFFERED: { title: '免申即享，待企业确认' }, SUBMITTED: { title: '已提交' }, CHECKED: { title: '已审核' }, IN_NOTICE: { title: '公示中' }, PAYING: { title: '待付款复核' }, PAID: { title: '已兑现' },
    RECOVERING: { title: '追回中' }, RECOVERED: { title: '已追回', final: true }, RETURNED: { title: '已退回' }, REJECTED: { title: '未予兑现', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    draft: creates({
      title: '申领', to: 'DRAFT', who: applicant, input: z.object({ clause: reference('PolicyClause', '条款'), year: whole('所属年度，不填则为今年', { min: 2000, max: 2100 }).optional(), papers: papers.optional() }),
      async make(context, input) {
        const { em, actor, today } = context;
        const organization = actor.organizationId ? await em.findOne(Organization, { id: actor.organizationId, kind: 'ENTERPRISE' }) : null;
        if (!organization) throw new Refusal({ code: 'FORBIDDEN', message: '只有企业可以申领。' });
        const row = await begin(context, { clause: input.clause, year: input.year ?? yearOf(today) }, organization, 'DRAFT');
        await judge(context, row);
        return row;
      },
      requires: [organizationActive, notClaimed, paperKeys],
      after: async (context, row, input) => { await handIn(context, row, input.papers ?? []); await context.em.flush(); },
    }),
    /** 免申即享: the bureau knows enough to offer it. */
    offer: creates({
      title: '免申即享', to: 'OFFERED', who: keeper, isInner: true, input: z.object({ clause: z.uuid(), organization: z.uuid(), year: z.int() }),
      async make(context, input) {
        const organization = await context.em.findOne(Organization, input.organization);
        if (!organization) throw notFound(['input', 'organization']);
        const row = await begin(context, input, organization, 'OFFERED');
        await judge(context, row);
        return row;
      },
      requires: [organizationActive, windowOpen, notClaimed, conditionMet, noHoldOf('APPLICATION')],
    }),
  },
  actions: {
    supplement: act({
      title: '补充材料', from: ['DRAFT', 'RETURNED'], who: applicant, input: z.object({ papers }), requires: [paperKeys],
      change: async (context, row, input) => { await handIn(context, row, input.papers); await judge(context, row); },
    }),
    submit: act({
      title: '提交', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', who: applicant, input: z.object({ truthPledge: flag('承诺所填资料真实、准确、完整') }),
      requires: [organizationActive, clauseOpen, windowOpen, conditionMet, papersThere, accountConfirmed, noHoldOf('APPLICATION'), truthPledged],
      async change(context, row) { await judge(context, row); Object.assign(row, { submittedOn: context.today, returnReason: null, round: row.round + 1 }); },
    }),
    confirm: act({
      title: '确认享受', from: ['OFFERED'], to: 'SUBMITTED', who: applicant, input: nothing, requires: [organizationActive, clauseOpen, conditionMet, accountConfirmed, noHoldOf('APPLICATION')],
      async change(context, row) { await judge(context, row); Object.assign(row, { submittedOn: context.today, round: row.round + 1 }); },
    }),
    coCheck: act({
      title: '部门会核', from: ['SUBMITTED'], who: role(...departments), requires: [ownDepartment],
      input: z.object({ department: choice('PolicyCoCheckDepartment', keysOf(coCheckDepartments), '部门'), result: choice('PolicyCoCheckResult', ['PASS', 'OBJECTION'], '意见'), remark: text('说明').optional() }),
      async change({ em, today }, row, { department, result, remark = null }) {
        const known = await em.findOne(PolicyCoCheck, { claim: row.id, round: row.round, department });
        if (known) Object.assign(known, { result, remark, on: today });
        else em.persist(em.create(PolicyCoCheck, { id: uuidv7(), claim: row, round: row.round, department, result, remark, on: today }));
      },
      remark: ({ remark }) => remark ?? null,
    }),
    check: act({
      title: '审核', from: ['SUBMITTED'], to: 'CHECKED', who: clerk, input: nothing, requires: [coChecked, conditionMet, notDoubled, quotaLeft],
      async change(context, row) {
        const { em, actor, today } = context;
        await judge(context, row);
        const { approved, note } = await stacked(em, row, await em.findOneOrFail(PolicyClause, row.clause.id), row.computedAmount!);
        Object.assign(row, { approvedAmount: approved, amountNote: note, checkedOn: today, checkedByName: actor.name });
      },
    }),
    return: act({
      title: '退回', from: ['SUBMITTED', 'CHECKED'], to: 'RETURNED', who: clerk, input: z.object({ reason }),
      change: async (_, row, input) => { Object.assign(row, { returnReason: input.reason, approvedAmount: null, amountNote: null, checkedOn: null, checkedByName: null }); }, remark: (input) => input.reason,
    }),
    reject: act({
      title: '不予兑现', from: ['SUBMITTED', 'CHECKED', 'IN_NOTICE'], to: 'REJECTED', who: any(director, keeper), input: z.object({ reason }),
      change: async (_, row, input) => { row.rejectReason = input.reason; }, remark: (input) => input.reason,
    }),
    notice: act({
      title: '公示', from: ['CHECKED'], to: 'IN_NOTICE', who: director, requires: [notDoubled, quotaLeft],
      input: z.object({ places: list(group('NoticePlaceInput', { place: text('公示处，如“县政府门户网站”', { max: 100 }), address: text('网址或位置', { max: 500 }).optional() }, '公示处'), '公示处', { min: 1, max: 10 }) }),
      async change(context, row, { places }) {
        const { em, today, decideBy } = context;
        const [organization, clause, region] = [await em.findOneOrFail(Organization, row.organization.id), await em.findOneOrFail(PolicyClause, row.clause.id, { populate: ['policy'] }), await em.findOneOrFail(Region, row.region.id)];
        const rule = await ruleInForce(em, claimRule, today, region.code);
        const policy = clause.policy.unwrap();
        row.noticedOn = today;
        await em.flush();
        await openNotice(context, {
          matter: noticeMatter, subject: { type: 'PolicyClaim', id: row.id }, organization: organization.id, region: region.id, title: `${row.year} 年“${clause.title}”拟兑现公示`,
          text: `依据《${policy.title}》（${policy.documentNumber}）${clause.number}“${clause.title}”，拟对${organization.name}兑现 ${yuan(row.approvedAmount!)}。${row.amountNote ?? ''}`,
          period: rule.criteria.notice, ruleVersion: `${rule.rule}@${rule.version}`, placesNeeded: rule.criteria.placesNeeded, places: places.map(({ place, address }) => ({ place, ...(address !== undefined && { address }) })),
        });
        decideBy(`${rule.rule}@${rule.version}`);
      },
    }),
    prepare: act({
      title: '付款制单', from: ['IN_NOTICE'], to: 'PAYING', who: finance, input: nothing, requires: [noticeEnded('PolicyClaim', noticeMatter), quotaLeft, accountConfirmed, noHoldOf('PAYMENT')],
      change: async ({ actor, today }, row) => { Object.assign(row, { preparedById: actor.personId, preparedByName: actor.name, preparedOn: today }); },
    }),
    cancelPayment: act({
      title: '撤销制单', from: ['PAYING'], to: 'IN_NOTICE', who: finance, input: z.object({ reason }),
      change: async (_, row) => { Object.assign(row, { preparedById: null, preparedByName: null, preparedOn: null }); }, remark: (input) => input.reason,
    }),
    pay: act({
      title: '复核付款', from: ['PAYING'], to: 'PAID', who: finance, input: z.object({ paidOn: day('付款日期'), voucher: text('支付凭证号', { max: 100 }) }), requires: [anotherPerson, accountConfirmed, noHoldOf('PAYMENT'), dateInOrder('paidOn', (row) => row.preparedOn)],
      async change({ em, actor }, row, { paidOn, voucher }) {
        const [account, clause] = [await em.findOneOrFail(PayeeAccount, { organization: row.organization.id, state: 'CONFIRMED' }), await em.findOneOrFail(PolicyClause, row.clause.id)];
        Object.assign(row, { paidOn, voucher, paidByName: actor.name, accountMasked: account.numberMasked, obligedUntil: clause.obligationMonths ? addMonths(paidOn, clause.obligationMonths) : null });
      },
    }),
    orderRecovery: act({
      title: '决定追回', from: ['PAID'], to: 'RECOVERING', who: director, input: z.object({ reason: text('违反了什么', { min: 4 }), document: text('决定文件名称或文号', { max: 200 }), amount: money('追回金额，元') }), requires: [recoveryFits],
      change: async (_, row, input) => { Object.assign(row, { recoveryReason: input.reason, recoveryDocument: input.document, recoveryAmount: input.amount }); }, remark: (input) => input.reason,
    }),
    recordRecovery: act({
      title: '登记追回', from: ['RECOVERING'], to: 'RECOVERED', who: finance, input: z.object({ recoveredOn: day('到账日期'), voucher: text('凭证号', { max: 100 }) }), requires: [dateInOrder('recoveredOn', (row) => row.paidOn)],
      change: async (_, row, { recoveredOn, voucher }) => { Object.assign(row, { recoveredOn, recoveryVoucher: voucher }); },
    }),
    withdraw: act({ title: '撤回', from: ['DRAFT', 'OFFERED', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', who: applicant, input: z.object({ reason: reason.optional() }), remark: (input) => input.reason ?? null }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ year, mode, round, judgedOn, computedAmount, approvedAmount, amountNote, submittedOn, checkedOn, noticedOn, preparedOn, paidOn, voucher, accountMasked, obligedUntil, recoveryAmount, recoveryDocument, recoveredOn, version }) =>
    ({ year, mode, round, version: version.id, judgedOn, computedAmount, approvedAmount, amountNote, submittedOn, checkedOn, noticedOn, preparedOn, paidOn, voucher, account: accountMasked, obligedUntil, recoveryAmount, recoveryDocument, recoveredOn }),
});
