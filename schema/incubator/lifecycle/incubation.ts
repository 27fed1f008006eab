import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal, notFound } from '../../core/error/refusal.ts';
import { choice, day, decimal, files, flag, money, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { monthEnd } from '../../core/scalar/local-date.ts';
import { sealPhone } from '../../core/secret/personal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Incubator } from '../entity/carrier.ts';
import { Graduation, Incubation, IncubationReport, IncubationTerm, MentorSession, type IncubationState } from '../entity/incubation.ts';
import { ownCarrier, ownTenancy, seesIncubation } from '../incubator.access.ts';
import { certificateOn, graduationTests } from '../incubator.graduation.ts';
import { exitReasons, keysOf } from '../incubator.kinds.ts';
import { incubationRule } from '../incubator.rules.ts';
import { enterprise, isSpecialField, regionCode, ruleOfStay, stayBegan, stayUntil } from '../incubator.ts';
import { carrierLives, notInFuture } from './requirements.ts';
import {
  carrierHasSpace, contractGiven, endsAfterEntry, enterpriseLives, enterpriseOrTeam, extensionAllowed, extensionDue, fieldIsSpecial, graduateIsEnterprise, isTeam, ledgerLeftOpen, monthOfStay,
  notActiveElsewhere, notBeforePanel, notThatDayAlready, onSite, registered, registeredDuringStay, salesFollow, testMet, testStillMet, youngAt, type GraduationInput,
} from './tenancy.ts';

type Row = Incubation;
/** The carrier is at hand when the journal asks whose matter it is. */
const act = <Input>(action: Action<IncubationState, Row, Input>): Action<IncubationState, Row, Input> => ({ ...action, change: async (context, row, input) => { await row.carrier.load(); return action.change?.(context, row, input); } });
const creates = <Input>(creation: Creation<IncubationState, Row, Input>) => creation;

const operator = all(role('INCUBATOR'), ownCarrier('carrier'));
const tenant = all(role('ENTERPRISE'), ownTenancy());
const clerk = role('CLERK');
const reason = text('理由', { min: 2 });
const present = ['INCUBATING', 'EXTENDED', 'GRADUATING'] as const;

const carrierOf = async (em: ActionContext['em'], row: Row): Promise<Incubator> => em.findOneOrFail(Incubator, row.carrier.id);
const ruleNow = async ({ em, today }: ActionContext, row: Row) => ruleInForce(em, incubationRule, today, await regionCode(await carrierOf(em, row)));

/** The stay's last day, kept beside it; an extension puts it off. */
async function settleTerm(context: ActionContext, row: Row, until: string | null = null): Promise<void> {
  const { em, today } = context;
  const began = (await stayBegan(em, row))!;
  const rule = await ruleOfStay(em, began, today, await regionCode(await carrierOf(em, row)));
  const term = (await em.findOne(IncubationTerm, { incubation: row.id })) ?? em.create(IncubationTerm, { id: uuidv7(), incubation: row, limitOn: today, isSpecialField: false, ruleVersion: '' });
  Object.assign(term, { limitOn: until ?? stayUntil(began, rule.criteria.stayMonths), isSpecialField: isSpecialField(row.field, rule.criteria), ruleVersion: `${rule.rule}@${rule.version}`, warnedMonths: null });
}

const phone = ({ vault }: ActionContext, given: string) => {
  const { masked, cipher, hash } = sealPhone(vault, 'incubation.contactPhone', given);
  return { contactPhoneMasked: masked, contactPhoneCipher: cipher, contactPhoneHash: hash };
};

/** 在孵 (domain notes §13.12): from application to graduation or exit. */
export const incubationLifecycle = lifecycle<IncubationState, Row>({
  name: 'incubation', title: '在孵企业（团队）', entity: Incubation, visible: seesIncubation,
  states: {
    APPLIED: { title: '已申请' }, ADMITTED: { title: '已准入' }, INCUBATING: { title: '在孵' }, EXTENDED: { title: '延期在孵' }, GRADUATING: { title: '毕业待确认' },
    GRADUATED: { title: '已毕业', final: true }, EXITED: { title: '已退出' }, REJECTED: { title: '未准入', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    apply: creates({
      title: '申请入孵', to: 'APPLIED', who: any(operator, tenant),
      input: z.object({
        carrier: reference('Incubator', '载体'), organization: reference('Organization', '企业；团队不填').optional(), teamName: text('团队名称；企业不填', { max: 200 }).optional(), field: text('技术领域', { max: 60 }),
        isConnectedVehicle: flag('是否车联网'), area: decimal('拟使用面积，平方米', { max: '999999' }), contactName: text('负责人', { max: 100 }), contactPhone: text('联系电话', { min: 7, max: 30 }), business: text('主营业务与技术简介').optional(),
      }),
      async make(context, { carrier, organization: organizationId, contactPhone, teamName, business, ...input }) {
        const { em, today, now } = context;
        const of = await em.findOne(Incubator, carrier);
        if (!of) throw notFound(['input', 'carrier']);
        const organization = organizationId ? await enterprise(em, organizationId) : null;
        return em.create(Incubation, {
          id: uuidv7(), carrier: of, organization, teamName: organization ? null : (teamName ?? null), tenantName: organization?.name ?? teamName ?? '', ...input, ...phone(context, contactPhone), business: business ?? null,
          state: 'APPLIED', appliedOn: today, createdAt: now,
        }, { persist: false });
      },
      requires: [carrierLives, enterpriseOrTeam, enterpriseLives, youngAt(() => null), notActiveElsewhere],
    }),
  },
  actions: {
    admit: act({
      title: '准入', from: ['APPLIED'], to: 'ADMITTED', who: operator,
      input: z.object({ panelOn: day('评审日期'), opinion: text('评审意见', { min: 2 }), onSite: flag('确认将在载体内注册并办公'), minutes: files('评审纪要').optional() }),
      requires: [carrierLives, carrierHasSpace, notInFuture('panelOn'), onSite, enterpriseLives, youngAt(() => null), notActiveElsewhere],
      async change(context, row, { panelOn, opinion, minutes = [] }) {
        const rule = await ruleNow(context, row);
        Object.assign(row, { panelOn, panelOpinion: opinion, ruleVersion: `${rule.rule}@${rule.version}` });
        context.decideBy(row.ruleVersion!);
        await attach(context, row, 'minutes', minutes);
      },
      remark: ({ opinion }) => opinion,
    }),
    reject: act({ title: '不予准入', from: ['APPLIED'], to: 'REJECTED', who: operator, input: z.object({ reason }), change: async (_, row, input) => { row.rejectReason = input.reason; }, remark: (input) => input.reason }),
    withdraw: act({ title: '撤回申请', from: ['APPLIED', 'ADMITTED'], to: 'WITHDRAWN', who: any(operator, tenant), input: z.object({ reason: reason.optional() }), remark: (input) => input.reason ?? null }),
    moveIn: act({
      title: '登记入驻', from: ['ADMITTED'], to: 'INCUBATING', who: operator,
      input: z.object({ enteredOn: day('入驻日期'), area: decimal('使用面积，平方米', { min: '0.0001', max: '999999' }), contractNumber: text('孵化协议编号', { max: 100 }), contracts: files('孵化协议').optional() }),
      requires: [carrierLives, notInFuture('enteredOn'), notBeforePanel, notThatDayAlready, registered, enterpriseLives, youngAt(({ enteredOn }: { enteredOn: string }) => enteredOn), notActiveElsewhere, contractGiven],
      async change(context, row, { contracts = [], ...input }) {
        Object.assign(row, input);
        await settleTerm(context, row);
        await attach(context, row, 'contracts', contracts);
      },
    }),
    report: act({
      title: '填报月报', from: present, who: any(operator, tenant),
      input: z.object({
        month: day('月份，取其中任一日'), revenue: money('当月营业收入'), staff: whole('从业人员，人', { max: 100_000 }), rdExpense: money('当月研发费用').optional(), financing: money('当月获得投融资').optional(),
        patentsApplied: whole('累计申请专利，件', { max: 100_000 }).optional(), rightsHeld: whole('拥有有效知识产权，件', { max: 100_000 }).optional(), remark: text('说明').optional(),
      }),
      requires: [monthOfStay],
      async change({ em, actor, today, now }, row, { month: given, revenue, staff, rdExpense = null, financing = null, patentsApplied = null, rightsHeld = null, remark = null }) {
        const month = monthEnd(given);
        const reported = { revenue, staff, rdExpense, financing, patentsApplied, rightsHeld, remark, reportedOn: today, byOperator: !actor.roles.has('ENTERPRISE') };
        const known = await em.findOne(IncubationReport, { incubation: row.id, month });
        if (known) Object.assign(known, reported);
        else em.create(IncubationReport, { id: uuidv7(), incubation: row, month, ...reported, createdAt: now });
      },
      remark: ({ month }) => month.slice(0, 7),
    }),
    mentor: act({
      title: '登记辅导', from: present, who: operator,
      input: z.object({ heldOn: day('辅导日期'), mentor: text('导师', { max: 100 }), topic: text('主题', { max: 200 }), hours: decimal('时长，小时', { max: '24', decimals: 2 }).optional(), outcome: text('成效').optional(), photos: files('照片').optional() }),
      requires: [notInFuture('heldOn')],
      async change(context, row, { photos = [], hours = null, outcome = null, ...input }) {
        const session = context.em.create(MentorSession, { id: uuidv7(), incubation: row, ...input, hours, outcome, createdAt: context.now });
        await attach(context, session, 'photos', photos);
      },
      remark: ({ topic }) => topic,
    }),
    incorporate: act({
      title: '团队注册为企业', from: ['INCUBATING', 'EXTENDED'], who: operator, input: z.object({ organization: reference('Organization', '注册的企业'), registeredOn: day('注册日期') }),
      requires: [isTeam, notInFuture('registeredOn'), registeredDuringStay],
      async change(context, row, { organization, registeredOn }) {
        const of = await enterprise(context.em, organization);
        Object.assign(row, { organization: of, registeredOn, tenantName: of.name });
        for (const requirement of [registered, enterpriseLives, notActiveElsewhere, youngAt(() => registeredOn)]) {
          const failed = await requirement.check(context, row, undefined as never);
          if (failed) throw new Refusal({ code: requirement.code, ...failed });
        }
      },
    }),
    extend: act({
      title: '延长孵化期', from: ['INCUBATING'], to: 'EXTENDED', who: operator, input: z.object({ until: day('延长至'), reason }), requires: [fieldIsSpecial, extensionDue, extensionAllowed],
      async change(context, row, input) {
        const rule = await ruleNow(context, row);
        Object.assign(row, { extendedUntil: input.until, extensionReason: input.reason, ruleVersion: `${rule.rule}@${rule.version}` });
        context.decideBy(row.ruleVersion!);
        await settleTerm(context, row, input.until);
      },
      remark: (input) => input.reason,
    }),
    proposeGraduation: act({
      title: '申请毕业', from: ['INCUBATING', 'EXTENDED', 'EXITED'], to: 'GRADUATING', who: operator,
      input: z.object({
        graduatedOn: day('毕业日期'), investment: money('累计获得投融资').optional(), investedOn: day('最近一次投融资日期').optional(), salesYear: whole('后一年度', { min: 2000, max: 2100 }).optional(),
        salesBefore: money('前一年度营业收入').optional(), sales: money('后一年度营业收入').optional(), equityEvent: choice('EquityEvent', ['ACQUIRED', 'LISTED'], '被并购或上市').optional(), equityOn: day('并购或上市日期').optional(),
        note: text('说明').optional(), evidence: files('毕业佐证', { min: 1 }),
      }),
      requires: [graduateIsEnterprise, ledgerLeftOpen, notInFuture('graduatedOn'), endsAfterEntry('graduatedOn'), salesFollow, testMet],
      async change(context, row, { evidence, ...input }: GraduationInput & { evidence: readonly string[] }) {
        const { em, today, now } = context;
        const rule = await ruleNow(context, row);
        const certificate = await certificateOn(em, row.organization!.id, input.graduatedOn);
        const met = new Set(graduationTests(input, certificate !== null, rule.criteria).flatMap(({ test, isMet }) => (isMet ? [test] : [])));
        row.ruleVersion = `${rule.rule}@${rule.version}`;
        context.decideBy(row.ruleVersion);
        const graduation = em.create(Graduation, { id: uuidv7(), incubation: row, status: 'PROPOSED', byHnte: met.has('HNTE'), byInvestment: met.has('INVESTMENT'), bySales: met.has('SALES'), byEquity: met.has('EQUITY'), hnteGrant: certificate, ...input, proposedOn: today, ruleVersion: row.ruleVersion, createdAt: now } as never) as Graduation;
        await attach(context, graduation, 'evidence', evidence);
      },
    }),
    confirmGraduation: act({
      title: '确认毕业', from: ['GRADUATING'], to: 'GRADUATED', who: clerk, input: z.object({ opinion: text('意见').optional() }), requires: [testStillMet],
      async change(context, row) {
        const graduation = await proposed(context, row);
        Object.assign(graduation, { status: 'CONFIRMED', decidedOn: context.today });
        row.endedOn = graduation.graduatedOn;
        context.decideBy(graduation.ruleVersion);
      },
      remark: ({ opinion }) => opinion ?? null,
    }),
    returnGraduation: act({
      title: '退回毕业申请', from: ['GRADUATING'], to: ['INCUBATING', 'EXTENDED', 'EXITED'], who: clerk, input: z.object({ reason }),
      async change(context, row, input) {
        Object.assign(await proposed(context, row), { status: 'RETURNED', decidedOn: context.today, returnReason: input.reason });
        return row.endedOn ? 'EXITED' : row.extendedUntil ? 'EXTENDED' : 'INCUBATING';
      },
      remark: (input) => input.reason,
    }),
    exit: act({
      title: '退出', from: ['INCUBATING', 'EXTENDED'], to: 'EXITED', who: operator, input: z.object({ on: day('退出日期'), exitReason: choice('IncubationExitReason', keysOf(exitReasons), '退出原因'), note: text('说明', { min: 2 }) }),
      requires: [notInFuture('on'), endsAfterEntry('on')],
      change: async (_, row, { on, exitReason, note }) => { Object.assign(row, { endedOn: on, exitReason, exitNote: note }); }, remark: ({ note }) => note,
    }),
  },
  concerns: (row) => row.organization?.id ?? row.carrier.unwrap().operator?.id ?? null,
  facts: ({ carrier, organization, field, isConnectedVehicle, area, panelOn, enteredOn, registeredOn, contractNumber, extendedUntil, endedOn, exitReason, ruleVersion }) =>
    ({ carrier: carrier.id, organization: organization?.id ?? null, field, isConnectedVehicle, area, panelOn, enteredOn, registeredOn, contractNumber, extendedUntil, endedOn, exitReason, ruleVersion }),
});

async function proposed({ em }: ActionContext, row: Row): Promise<Graduation> {
  return em.findOneOrFail(Graduation, { incubation: row.id, status: 'PROPOSED' }, { orderBy: { proposedOn: 'desc', id: 'desc' } });
}
