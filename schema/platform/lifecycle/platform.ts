import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addMoney } from '../../core/scalar/money.ts';
import { addMonths } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { noHold } from '../../integrity/integrity.ts';
import { clock, keeper, operator, seesPlatform } from '../platform.access.ts';
import { Platform, PlatformEvaluation, PlatformFunding, PlatformPayment, type PlatformState } from '../platform.entity.ts';
import { levelNames, platformGroups, platformKinds, valuesOf } from '../platform.kinds.ts';
import { platformEvaluationRule } from '../platform.rules.ts';
import { countyFor, enterAgreement, organizationOf, platformSearchText, regionCode, turnTo, yearRecord, type AgreementInput } from '../platform.ts';
import {
  agreementNearEnd, agreementPeriod, endingWithin, gradedEvaluation, higherLevel, inFuture, milestonesDone, newName, newVoucher, notFutureYear, notInFuture, partsOfStaff, positiveAmount, rectificationLate, staffed, withinCommitment, yearOpen, yearlyMoney,
} from './requirements.ts';

type Row = Platform;
const act = <Input>(action: Action<PlatformState, Row, Input>) => action;
const creates = <Input>(creation: Creation<PlatformState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
/** City and province decide outside; where they do not enter it themselves, the clerk records it with the document. */
const higher = role('HIGHER_AUTHORITY', 'CLERK');
const document = text('文件名称或文号', { max: 200 });
const documents = files('文件').optional();
const reason = text('理由', { min: 2 });
const people = (description: string) => whole(description, { max: 1_000_000 });

const about = {
  shortName: text('简称', { max: 100 }).optional(), kind: choice('PlatformKind', valuesOf(platformKinds), '平台类型'),
  group: choice('PlatformGroup', valuesOf(platformGroups), '体系归类，不在体系内则不填').optional(), partner: text('共建单位', { max: 500 }),
  partnerOrganization: reference('Organization', '共建单位在本系统中的登记').optional(), organization: reference('Organization', '运营单位：负责填报的法人').optional(),
};
const agreementInput = z.object({
  title: text('协议名称', { max: 200 }), number: text('协议编号', { max: 100 }).optional(), partner: text('共建单位，不填则不变', { max: 500 }).optional(),
  signedOn: day('签订日期'), validFrom: day('有效期起'), validTo: day('有效期止（含当日）'), obligations: text('约定的目标与任务', { max: 10_000 }).optional(),
  funding: list(group('PlatformFundingInput', { year: whole('年度', { min: 2000, max: 2100 }), amount: money('约定金额，元') }, '一年的约定资金'), '各年约定资金', { min: 1, max: 30 }),
  agreement: files('协议文本', { min: 1 }),
});

async function agree(context: ActionContext, row: Row, input: AgreementInput & { readonly agreement: readonly string[] }): Promise<void> {
  const { agreement: text, ...agreed } = input;
  await attach(context, await enterAgreement(context, row, agreed), 'agreement', text);
}

/** Those whose standing counts where the county binds or pays itself. */
const bodies = (row: Row) => ({ organizations: [row.organization?.id, row.partnerOrganization?.id].filter((id) => id !== undefined) });

/** Where it goes on from: what it was before it failed. */
const running = (row: Row): PlatformState => (row.recognisedOn ? 'RECOGNISED' : 'OPERATING');
const alive = ['NEGOTIATING', 'SIGNED', 'OPERATING', 'RECOGNISED', 'FAILED', 'RECTIFYING'] as const;
const signed = ['SIGNED', 'OPERATING', 'RECOGNISED', 'FAILED', 'RECTIFYING'] as const;

/** 科创平台 (domain notes §13.14): talks, agreement, operation, recognition; and what follows a year that failed. */
export const platformLifecycle = lifecycle<PlatformState, Row>({
  name: 'platform', title: '科创平台', entity: Platform, visible: seesPlatform,
  // The roster brings platforms in the midst of their way.
  arrives: ['NEGOTIATING', 'SIGNED', 'OPERATING', 'ENDED'],
  states: {
    NEGOTIATING: { title: '洽谈中' }, SIGNED: { title: '已签约' }, OPERATING: { title: '运行中' }, RECOGNISED: { title: '已认定级别' },
    FAILED: { title: '考核不合格' }, RECTIFYING: { title: '整改中' }, ENDED: { title: '已终止', final: true },
  },
  creations: {
    propose: creates({
      title: '登记洽谈', to: 'NEGOTIATING', who: clerk,
      input: z.object({ region: reference('Region', '所属县（市、区），不填则为本县').optional(), name: text('平台名称', { max: 200 }), ...about }),
      async make(context, { region, partnerOrganization, organization, shortName = null, group: system = null, ...own }) {
        const { em, now } = context;
        return em.create(Platform, {
          id: uuidv7(), region: await countyFor(context, region), ...own, shortName, group: system, state: 'NEGOTIATING', progress: 'NEGOTIATING', createdAt: now,
          partnerOrganization: partnerOrganization ? await organizationOf(em, partnerOrganization, 'partnerOrganization') : null,
          organization: organization ? await organizationOf(em, organization, 'organization') : null,
          searchText: platformSearchText({ ...own, shortName }),
        }, { persist: false });
      },
      requires: [newName],
      after: (context, row) => turnTo(context, row, 'NEGOTIATING'),
    }),
  },
  actions: {
    edit: act({
      title: '更正资料', from: [...alive], who: clerk,
      input: z.object({ ...about, kind: about.kind.optional(), partner: about.partner.optional() }),
      async change({ em }, row, { partnerOrganization, organization, ...own }) {
        for (const [name, value] of Object.entries(own)) if (value !== undefined) Object.assign(row, { [name]: value });
        if (partnerOrganization) Object.assign(row, { partnerOrganization: await organizationOf(em, partnerOrganization, 'partnerOrganization') });
        if (organization) Object.assign(row, { organization: await organizationOf(em, organization, 'organization') });
        row.searchText = platformSearchText(row);
      },
    }),
    sign: act({
      title: '签约', from: ['NEGOTIATING'], to: 'SIGNED', who: director, input: agreementInput, requires: [noHold('AWARD', bodies), notInFuture('signedOn'), agreementPeriod, yearlyMoney],
      async change(context, row, input) {
        await agree(context, row, input);
        await turnTo(context, row, 'LANDING');
      },
    }),
    operate: act({
      title: '转入运行', from: ['SIGNED'], to: 'OPERATING', who: clerk, input: z.object({ startedOn: day('开始运行日期') }), requires: [notInFuture('startedOn'), milestonesDone, staffed],
      async change(context, row, { startedOn }) {
        row.operatingOn = startedOn;
        await turnTo(context, row, 'NORMAL');
      },
    }),
    renew: act({
      title: '续签共建', from: ['OPERATING', 'RECOGNISED'], who: director, input: agreementInput, requires: [noHold('AWARD', bodies), notInFuture('signedOn'), agreementPeriod, yearlyMoney],
      async change(context, row, input) {
        await agree(context, row, input);
        await turnTo(context, row, 'RENEWED');
      },
    }),
    reportYear: act({
      title: '填报年度情况', from: [...signed], who: any(operator, clerk),
      input: z.object({
        year: whole('年度', { min: 2000, max: 2100 }), staff: people('引进人员累计'), staffAdded: people('当年引进人员').optional(), doctors: people('其中博士').optional(), seniors: people('其中高级职称').optional(),
        projects: people('承担项目').optional(), patents: people('专利').optional(), firmsIncubated: people('孵化企业').optional(), students: people('在读学生').optional(),
      }),
      requires: [notFutureYear, partsOfStaff, yearOpen],
      async change({ em, today }, row, { year, ...figures }) {
        Object.assign(await yearRecord(em, row, year), figures, { reportedOn: today });
      },
      remark: ({ year, staff }) => `${year} 年：人员 ${staff}`,
    }),
    recognise: act({
      title: '登记级别认定', from: ['OPERATING', 'RECOGNISED'], to: 'RECOGNISED', who: higher,
      input: z.object({ level: choice('PlatformLevel', levelNames, '级别'), recognisedOn: day('认定日期'), document, documents }), requires: [notInFuture('recognisedOn'), higherLevel],
      async change(context, row, { documents: given = [], document: recognisedDocument, ...own }) {
        Object.assign(row, own, { recognisedDocument });
        await attach(context, row, 'documents', given);
      },
    }),
    pay: act({
      // Money waits while a failed year is being put right.
      title: '登记拨付', from: ['SIGNED', 'OPERATING', 'RECOGNISED'], who: role('FINANCE'),
      input: z.object({ funding: reference('PlatformFunding', '拨的是哪年约定'), amount: money('金额，元'), paidOn: day('拨付日期'), voucher: text('凭证号', { max: 100 }), note: text('说明').optional() }),
      requires: [noHold('PAYMENT', bodies), notInFuture('paidOn'), positiveAmount, withinCommitment('拨付'), newVoucher],
      async change({ em, now }, row, { funding, note = null, ...payment }) {
        em.create(PlatformPayment, { id: uuidv7(), platform: row, funding: em.getReference(PlatformFunding, funding), ...payment, note, createdAt: now });
      },
      remark: ({ amount, voucher }) => `${amount} 元，凭证 ${voucher}`,
    }),
    recordGrade: act({
      title: '记入评价等次', from: ['OPERATING', 'RECOGNISED', 'FAILED', 'RECTIFYING'], to: ['OPERATING', 'RECOGNISED', 'FAILED', 'RECTIFYING'], who: keeper, input: z.object({ evaluation: reference('PlatformEvaluation', '评价') }), requires: [gradedEvaluation],
      async change(context, row, { evaluation: id }) {
        const { year, grade, score, ruleVersion } = await context.em.findOneOrFail(PlatformEvaluation, { id });
        // What an earlier year came to is told late, and changes nothing.
        if ((row.gradeYear ?? 0) > year) return row.state;
        Object.assign(row, { grade, gradeYear: year, gradeScore: score, ruleVersion });
        context.decideBy(ruleVersion!);
        return grade === 'FAIL' ? 'FAILED' : row.state;
      },
    }),
    rectify: act({
      title: '限期整改', from: ['FAILED'], to: 'RECTIFYING', who: director,
      input: z.object({ document, demand: text('整改要求', { min: 2, max: 10_000 }), dueOn: day('整改期限（含当日），不填则按规则版本计算').optional(), documents }), requires: [inFuture('dueOn')],
      async change(context, row, { document: rectifyDocument, demand, dueOn, documents: given = [] }) {
        const rule = await ruleInForce(context.em, platformEvaluationRule, context.today, await regionCode(row));
        Object.assign(row, { rectifyDocument, rectifyDemand: demand, rectifyBy: dueOn ?? addMonths(context.today, rule.criteria.rectifyMonths), rectifiedOn: null, ruleVersion: `${rule.rule}@${rule.version}` });
        context.decideBy(row.ruleVersion!);
        await attach(context, row, 'documents', given);
      },
      remark: ({ demand }) => demand,
    }),
    cutFunding: act({
      title: '核减资金', from: ['FAILED', 'RECTIFYING'], who: director,
      input: z.object({ funding: reference('PlatformFunding', '核减哪年约定'), amount: money('核减金额，元'), document, reason }), requires: [positiveAmount, withinCommitment('核减')],
      async change({ em }, row, { funding: id, amount, document: cutDocument, reason: cutReason }) {
        const funding = await em.findOneOrFail(PlatformFunding, { id });
        Object.assign(funding, { cut: addMoney(funding.cut, amount), cutDocument, cutReason });
      },
      remark: ({ amount, reason: why }) => `核减 ${amount} 元：${why}`,
    }),
    acceptRectification: act({
      title: '整改验收通过', from: ['RECTIFYING'], to: ['OPERATING', 'RECOGNISED'], who: director, input: z.object({ opinion: text('验收意见', { min: 2 }), documents }),
      async change(context, row, { documents: given = [] }) {
        row.rectifiedOn = context.today;
        row.rectifyBy = null;
        await attach(context, row, 'documents', given);
        return running(row);
      },
      remark: ({ opinion }) => opinion,
    }),
    end: act({
      title: '终止共建', from: [...signed], to: 'ENDED', who: director, input: z.object({ endedOn: day('终止日期'), document, reason, documents }), requires: [notInFuture('endedOn')],
      async change(context, row, { endedOn, document: endDocument, reason: endReason, documents: given = [] }) {
        Object.assign(row, { endedOn, endDocument, endReason, rectifyBy: null });
        await turnTo(context, row, 'STOPPED');
        await attach(context, row, 'documents', given);
      },
      remark: (input) => input.reason,
    }),
    abandon: act({
      title: '终止洽谈', from: ['NEGOTIATING'], to: 'ENDED', who: role('CLERK', 'DIRECTOR'), input: z.object({ reason }),
      async change(context, row, input) {
        Object.assign(row, { endedOn: context.today, endReason: input.reason });
        await turnTo(context, row, 'STOPPED');
      },
      remark: (input) => input.reason,
    }),
    rectificationOverdue: act({
      title: '整改逾期提醒', from: ['RECTIFYING'], who: clock, input: nothing, requires: [rectificationLate],
      change: async (_, row) => { row.rectifyWarnedFor = row.rectifyBy; },
    }),
    agreementEnding: act({
      title: '协议将到期提醒', from: [...signed], who: clock, input: nothing, requires: [agreementNearEnd],
      async change(context, row) {
        const { agreement, months } = (await endingWithin(context, row))!;
        agreement.warnedMonths = months;
      },
    }),
  },
  concerns: (row) => row.organization?.id ?? row.partnerOrganization?.id ?? null,
  facts: ({ name, shortName, kind, group: system, level, progress, operatingOn, recognisedOn, recognisedDocument, grade, gradeYear, gradeScore, rectifyBy, rectifyDocument, endedOn, endDocument, ruleVersion }) =>
    ({ name, shortName, kind, group: system, level, progress, operatingOn, recognisedOn, recognisedDocument, grade, gradeYear, gradeScore, rectifyBy, rectifyDocument, endedOn, endDocument, ruleVersion }),
});
