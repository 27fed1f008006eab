import { z } from 'zod';
import { all, any, is, oneOf, role } from '../../core/access/condition.ts';
import { bureau } from '../../core/access/actor.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, flag, json, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { stage } from '../../core/outbox/outbox.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ownOrganization, ownTown } from '../../organization/organization.access.ts';
import { clock, seesApplication } from '../ladder.access.ts';
import { CoCheck, QualificationApplication, type ApplicationState } from '../ladder.entity.ts';
import { coCheckers, lastDay, qualificationKinds, qualifications } from '../ladder.kinds.ts';
import { readFacts, selfCheck } from '../ladder.self-check.ts';
import { settlePool } from '../ladder.tasks.ts';
import { endGrants, enterGrant, enterprise, regionCode, wasGranted } from '../ladder.ts';
import {
  barredAfter, evidenceComplete, noOtherOpen, notBarred, notGrantedThatDay, notInFuture, notRecommendedThatDay, numbered, organizationActive, overdue, ownDepartment,
  passedBy, renewalDue, truthPledged, validPeriod, windowOpen, type GrantInput,
} from './requirements.ts';

type Row = QualificationApplication;
const act = <Input>(action: Action<ApplicationState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ApplicationState, Row, Input>) => creation;

const applicant = all(role('ENTERPRISE'), ownOrganization('organization'));
const director = role('DIRECTOR');
/** City and province decide outside; where they do not enter it themselves, the clerk records it with the document. */
const higher = role('HIGHER_AUTHORITY', 'CLERK');
const document = text('文件名称或文号', { max: 200 });
const reason = text('理由', { min: 2 });

async function judge(context: ActionContext, row: Row, given: unknown): Promise<void> {
  const { em, today } = context;
  const facts = readFacts(row.kind, given, today);
  const check = await selfCheck(em, row.kind, facts, today, await regionCode(em, await enterprise(em, row.organization.id)));
  Object.assign(row, { selfCheckedOn: today, selfCheckFacts: facts, selfCheckResult: check, ruleVersion: check.ruleVersion });
  context.decideBy(check.ruleVersion);
}

/** The certificate takes its end from the rule in force, unless the document says another. */
async function certify(context: ActionContext, row: Row, input: GrantInput, renewal: { readonly year: number; readonly isRenewal: boolean }): Promise<void> {
  const { em } = context;
  const rule = await ruleInForce(em, qualifications[row.kind].rule, input.grantedOn, await regionCode(em, await enterprise(em, row.organization.id)));
  const months = qualifications[row.kind].validMonths(rule.criteria);
  const validFrom = input.validFrom ?? input.grantedOn;
  enterGrant(em, row, {
    grantedOn: input.grantedOn, validFrom, validTo: input.validTo ?? (months === null ? null : lastDay(validFrom, months)),
    certificateNumber: input.certificateNumber ?? null, documentNumber: input.document, batch: input.batch ?? null, ...renewal,
  });
  row.ruleVersion = `${rule.rule}@${rule.version}`;
  context.decideBy(row.ruleVersion);
}

const tellPool = (context: ActionContext, row: Row): Promise<void> => stage(context.em, settlePool, { application: row.id }, { key: row.id });

const grantInput = z.object({
  grantedOn: day('认定（备案、入库）日期'), document, certificateNumber: text('证书（入库登记）编号', { max: 100 }).optional(),
  validFrom: day('有效期起，不填则为认定日期').optional(), validTo: day('有效期止，不填则按规则版本计算').optional(), batch: text('批次', { max: 100 }).optional(),
});
const revoking = {
  from: ['GRANTED', 'EXPIRING'], to: 'REVOKED', who: role('HIGHER_AUTHORITY', 'DIRECTOR'), requires: [notInFuture('revokedOn'), barredAfter],
  change: async ({ em, actor, today, requestId }: ActionContext, row: Row, input: { revokedOn: string; document: string; reason: string; barredUntil?: string | undefined }) => {
    Object.assign(row, { revokedOn: input.revokedOn, revokedDocument: input.document, revokeReason: input.reason, barredUntil: input.barredUntil ?? null });
    await endGrants(em, actor, { application: row.id }, 'REVOKED', today, requestId);
  },
  remark: (input: { reason: string }) => input.reason,
} as const;

/** 资质申报 (domain notes §13.9), the same for every rung. */
export const applicationLifecycle = lifecycle<ApplicationState, Row>({
  name: 'qualificationApplication', title: '资质申报', entity: QualificationApplication, visible: seesApplication,
  states: {
    DRAFT: { title: '草稿' }, SUBMITTED: { title: '已提交' }, CHECKED: { title: '镇街已初核' }, CO_CHECKED: { title: '部门已会核' }, RECOMMENDED: { title: '已推荐' },
    UNDER_REVIEW: { title: '上级评审中' }, IN_NOTICE: { title: '公示中' }, GRANTED: { title: '已认定' }, EXPIRING: { title: '待续期' },
    REJECTED: { title: '未获认定', final: true }, WITHDRAWN: { title: '已撤回', final: true }, EXPIRED: { title: '已到期', final: true }, REVOKED: { title: '已撤销', final: true },
  },
  creations: {
    selfCheck: creates({
      title: '自评并起草', to: 'DRAFT', who: applicant,
      input: z.object({
        organization: reference('Organization', '申报企业'), kind: choice('QualificationKind', qualificationKinds, '资质'), year: whole('申报年度', { min: 2000, max: 2100 }),
        isRenewal: flag('是否重新认定（复评）；已有认定记录者一律按重新认定计').optional(),
        facts: json('自评资料：每项为一个值，或 {value, source, asOf}；所需资料见 selfCheck 查询的 missing'),
      }),
      async make(context, input) {
        const organization = await enterprise(context.em, input.organization);
        const row = context.em.create(QualificationApplication, {
          id: uuidv7(), organization, kind: input.kind, year: input.year, state: 'DRAFT', round: 0, createdAt: context.now,
          isRenewal: input.isRenewal === true || await wasGranted(context.em, organization.id, input.kind),
        }, { persist: false });
        await judge(context, row, input.facts);
        return row;
      },
      requires: [organizationActive, noOtherOpen],
    }),
  },
  actions: {
    recheck: act({
      title: '重新自评', from: ['DRAFT'], to: 'DRAFT', who: applicant, input: z.object({ facts: json('自评资料，整份替换') }),
      change: async (context, row, { facts }) => judge(context, row, facts),
    }),
    submit: act({
      title: '提交', from: ['DRAFT'], to: 'SUBMITTED', who: applicant,
      input: z.object({ truthPledge: flag('承诺所填资料真实、准确、完整'), evidence: files('佐证材料').optional() }),
      requires: [organizationActive, notBarred, evidenceComplete, truthPledged],
      async change(context, row, { evidence = [] }) {
        await attach(context, row, 'evidence', evidence);
        row.submittedOn = context.today;
        row.round += 1;
      },
    }),
    townshipCheck: act({
      title: '镇街初核', from: ['SUBMITTED'], to: 'CHECKED', who: ownTown('organization'), input: z.object({ opinion: text('初核意见') }),
      change: async ({ today }, row, { opinion }) => { row.townshipCheckedOn = today; row.townshipOpinion = opinion; },
      remark: ({ opinion }) => opinion,
    }),
    coCheck: act({
      title: '部门会核', from: ['CHECKED'], to: ['CHECKED', 'CO_CHECKED'], who: role(...coCheckers),
      input: z.object({ department: choice('CoCheckDepartment', coCheckers, '部门'), result: choice('CoCheckResult', ['PASS', 'OBJECTION'], '意见'), remark: text('说明').optional() }),
      requires: [ownDepartment],
      async change({ em, today }, row, { department, result, remark = null }) {
        const checks = await passedBy(em, row);
        const mine = checks.get(department) ?? em.create(CoCheck, { id: uuidv7(), application: row, round: row.round, department, result, on: today });
        Object.assign(mine, { result, remark, on: today });
        checks.set(department, mine);
        return coCheckers.every((each) => checks.get(each)?.result === 'PASS') ? 'CO_CHECKED' : 'CHECKED';
      },
    }),
    return: act({
      title: '退回', from: ['SUBMITTED', 'CHECKED', 'CO_CHECKED'], to: 'DRAFT',
      // Whoever checks it now sends it back, and the bureau at any time.
      who: any(role(...bureau), all(ownTown('organization'), is('state', 'SUBMITTED')), all(role(...coCheckers), oneOf('state', ['CHECKED', 'CO_CHECKED']))),
      input: z.object({ reason }),
      change: async ({ today }, row, input) => { row.returnedOn = today; row.returnReason = input.reason; },
      remark: (input) => input.reason,
    }),
    withdraw: act({
      title: '撤回', from: ['DRAFT', 'SUBMITTED', 'CHECKED', 'CO_CHECKED'], to: 'WITHDRAWN', who: applicant, input: z.object({ reason: reason.optional() }), after: tellPool,
      remark: (input) => input.reason ?? null,
    }),
    recommend: act({
      title: '推荐上报', from: ['CO_CHECKED'], to: 'RECOMMENDED', who: director, input: z.object({ recommendedOn: day('推荐日期'), document }),
      requires: [notInFuture('recommendedOn'), organizationActive, notBarred, windowOpen, notRecommendedThatDay],
      change: async (_, row, input) => { row.recommendedOn = input.recommendedOn; row.recommendedDocument = input.document; },
    }),
    recordAcceptance: act({
      title: '登记上级受理', from: ['RECOMMENDED'], to: 'UNDER_REVIEW', who: role('CLERK'), input: z.object({ on: day('受理日期'), document }), requires: [notInFuture('on')],
      change: async (_, row, input) => { row.acceptedOn = input.on; row.acceptanceDocument = input.document; },
    }),
    recordRejection: act({
      title: '登记上级不予认定', from: ['RECOMMENDED', 'UNDER_REVIEW', 'IN_NOTICE'], to: 'REJECTED', who: role('CLERK'), input: z.object({ on: day('决定日期'), document }), requires: [notInFuture('on')],
      change: async (_, row, input) => { row.decidedOn = input.on; row.decidedDocument = input.document; },
      after: tellPool,
    }),
    publishNotice: act({
      title: '登记上级公示', from: ['UNDER_REVIEW'], to: 'IN_NOTICE', who: higher, input: z.object({ on: day('公示日期'), document }), requires: [notInFuture('on')],
      change: async (_, row, input) => { row.noticeOn = input.on; row.noticeDocument = input.document; },
    }),
    grant: act({
      title: '登记认定', from: ['IN_NOTICE'], to: 'GRANTED', who: higher, input: grantInput,
      requires: [notInFuture('grantedOn'), numbered, validPeriod, notGrantedThatDay((row) => row.year)],
      async change(context, row, input) {
        row.isRenewal ||= await wasGranted(context.em, row.organization.id, row.kind);
        await certify(context, row, input, { year: row.year, isRenewal: row.isRenewal });
      },
      after: tellPool,
    }),
    renewalWindow: act({ title: '进入续期', from: ['GRANTED'], to: 'EXPIRING', who: clock, input: nothing, requires: [renewalDue] }),
    regrant: act({
      title: '登记重新认定', from: ['EXPIRING'], to: 'GRANTED', who: higher, input: grantInput,
      requires: [notInFuture('grantedOn'), numbered, validPeriod, notGrantedThatDay((_, input) => yearOf(input.grantedOn))],
      change: (context, row, input) => certify(context, row, input, { year: yearOf(input.grantedOn), isRenewal: true }),
    }),
    expire: act({
      title: '到期失效', from: ['GRANTED', 'EXPIRING'], to: 'EXPIRED', who: clock, input: nothing, requires: [overdue],
      change: async ({ em, actor, today, requestId }, row) => { await endGrants(em, actor, { application: row.id }, 'EXPIRED', today, requestId); },
    }),
    revoke: act({
      ...revoking, title: '登记撤销', input: z.object({ revokedOn: day('撤销日期'), document, reason, barredUntil: day('禁止申报至（含当日）') }),
    }),
    cancel: act({
      ...revoking, title: '登记取消', input: z.object({ revokedOn: day('取消日期'), document, reason, barredUntil: day('禁止申报至（含当日），没有则不填').optional() }),
    }),
  },
  alarms: [
    { action: 'expire', from: ['GRANTED', 'EXPIRING'], due: 'expiresOn' },
    { action: 'renewalWindow', from: ['GRANTED'], due: 'renewalOn' },
  ],
  concerns: (row) => row.organization.id,
  named: ({ kind, year }) => `${qualifications[kind].title} ${year}`,
  facts: ({ kind, year, isRenewal, round, ruleVersion, recommendedOn, recommendedDocument, decidedOn, decidedDocument, certificateNumber, validFrom, validTo, barredUntil }) =>
    ({ kind, year, isRenewal, round, ruleVersion, recommendedOn, recommendedDocument, decidedOn, decidedDocument, certificateNumber, validFrom, validTo, barredUntil }),
});
