import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound } from '../../core/error/refusal.ts';
import { choice, day, files, flag, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { findRuleInForce } from '../../core/rule/rule-store.ts';
import { addMonths, yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { noHold } from '../../integrity/integrity.ts';
import { countyFor } from '../../platform/platform.ts';
import { notFutureYear, notInFuture, positiveAmount } from '../../platform/lifecycle/requirements.ts';
import { clock, seesTalent, unit } from '../talent.access.ts';
import { Talent, TalentCheck, TalentEvaluation, TalentPayment, TalentProgramme, TeamMember, type TalentState } from '../talent.entity.ts';
import { checkers, degrees, memberRoles, talentLines, talentSubjects, valuesOf } from '../talent.kinds.ts';
import { arrivalRule, ruleOf } from '../talent.rules.ts';
import { employerOf, talentSearchText } from '../talent.ts';
import {
  arrivalLate, arrivalVerified, born, consented, contractLongEnough, granted, headNamed, isTeam, newVoucher, noOtherOpen, notBelowPaid, oneEmployer, oneHead, opinions, ownDepartment, passed, programmeOpen, regionCode,
  selectedOrFree, sinceArrival, teamComplete, withinGrant, yearNotEvaluated,
} from './requirements.ts';

type Row = Talent;
const act = <Input>(action: Action<TalentState, Row, Input>) => action;
const creates = <Input>(creation: Creation<TalentState, Row, Input>) => creation;

/** The science bureau and the talent office work side by side. */
const office = role('CLERK', 'PERSONNEL');
const director = role('DIRECTOR');
/** City and province decide outside; where they do not enter it themselves, the office records it with the document. */
const higher = role('HIGHER_AUTHORITY', 'CLERK', 'PERSONNEL');
const document = text('文件名称或文号', { max: 200 });
const reason = text('理由', { min: 2 });

const about = {
  programme: reference('TalentProgramme', '人才计划，不经计划引进则不填').optional(), line: choice('TalentLine', valuesOf(talentLines), '项目类别').optional(),
  organization: reference('Organization', '用人单位').optional(), platform: reference('Platform', '用人平台').optional(),
  degree: choice('Degree', valuesOf(degrees), '学历学位').optional(), professionalTitle: text('职称', { max: 100 }).optional(), major: text('专业', { max: 200 }).optional(),
  headName: text('团队带头人', { max: 100 }).optional(), size: whole('团队人数', { min: 1, max: 10_000 }).optional(),
};

async function programmeOf({ em }: Pick<ActionContext, 'em'>, id: string | undefined): Promise<TalentProgramme | null> {
  const found = id ? await em.findOne(TalentProgramme, { id }) : null;
  if (id && !found) throw notFound(['input', 'programme']);
  return found;
}

const member = group('TeamMemberInput', {
  role: choice('TeamMemberRole', valuesOf(memberRoles), '身份'), name: text('姓名', { max: 100 }), bornOn: day('出生日期'),
  degree: choice('Degree', valuesOf(degrees), '学历学位').optional(), professionalTitle: text('职称', { max: 100 }).optional(), employer: text('工作单位', { max: 200 }).optional(),
}, '一名成员');

const alive = ['CANDIDATE', 'SURVEYED', 'INELIGIBLE', 'APPLIED', 'CHECKED', 'RECOMMENDED', 'UNDER_REVIEW', 'SELECTED', 'ARRIVED', 'FUNDED'] as const;

/** 人才 (domain notes §13.14): surveyed, applied, recommended, selected, arrived, funded; for people and teams alike. */
export const talentLifecycle = lifecycle<TalentState, Row>({
  name: 'talent', title: '人才', entity: Talent, visible: seesTalent,
  // The talent office's lists bring people and teams in the midst of their way.
  arrives: ['CANDIDATE', 'SURVEYED', 'INELIGIBLE', 'APPLIED', 'RECOMMENDED', 'NOT_RECOMMENDED', 'UNDER_REVIEW', 'SELECTED', 'NOT_SELECTED', 'ARRIVED'],
  states: {
    CANDIDATE: { title: '培育中' }, SURVEYED: { title: '排摸符合' }, INELIGIBLE: { title: '排摸不符合' }, APPLIED: { title: '已申报' }, CHECKED: { title: '县级核查通过' }, RECOMMENDED: { title: '已推荐' },
    NOT_RECOMMENDED: { title: '未推荐', final: true }, UNDER_REVIEW: { title: '上级评审中' }, SELECTED: { title: '已入选' }, NOT_SELECTED: { title: '未入选', final: true }, ARRIVED: { title: '已到岗' }, FUNDED: { title: '已资助' },
    WITHDRAWN: { title: '已撤回', final: true }, ENDED: { title: '已结束', final: true },
  },
  creations: {
    register: creates({
      title: '登记人才（团队）', to: 'CANDIDATE', who: any(unit, office), input: z.object({ subject: choice('TalentSubject', valuesOf(talentSubjects), '个人或团队'), name: text('姓名或团队名称', { max: 100 }), ...about }),
      async make(context, { programme: chosen, organization: body, platform: place, subject, name, line = null, degree = null, professionalTitle = null, major = null, headName = null, size = null }) {
        const { em, now, today } = context;
        const { organization, platform } = await employerOf(em, { organization: body, platform: place });
        const programme = await programmeOf(context, chosen);
        const team = subject === 'TEAM' ? { headName, size } : { headName: null, size: null };
        return em.create(Talent, {
          id: uuidv7(), region: platform?.region ?? (organization && (await organization.region.loadOrFail()).level === 'COUNTY' ? organization.region : await countyFor(context, undefined)),
          subject, name, ...team, line, degree, professionalTitle, major, programme, level: programme?.level ?? null, organization, platform, employerName: organization?.name ?? platform?.name ?? null,
          year: yearOf(today), state: 'CANDIDATE', round: 0, searchText: talentSearchText([name, team.headName]), createdAt: now,
        }, { persist: false });
      },
      requires: [oneEmployer, headNamed, noOtherOpen],
    }),
  },
  actions: {
    edit: act({
      title: '更正资料', from: [...alive], who: office, input: z.object({ name: text('姓名或团队名称', { max: 100 }).optional(), ...about, remark: text('备注').optional() }),
      async change(context, row, { programme: chosen, organization: body, platform: place, ...own }) {
        const { organization, platform } = await employerOf(context.em, { organization: body, platform: place });
        const programme = await programmeOf(context, chosen);
        for (const [name, value] of Object.entries({ ...own, ...(organization && { organization }), ...(platform && { platform }), ...(programme && { programme, level: programme.level ?? row.level }) })) if (value !== undefined) Object.assign(row, { [name]: value });
        if (organization ?? platform) row.employerName = (organization ?? platform)!.name;
        row.searchText = talentSearchText([row.name, row.headName]);
      },
    }),
    setMembers: act({
      title: '填报团队成员', from: ['CANDIDATE', 'SURVEYED', 'INELIGIBLE'], who: any(unit, office),
      input: z.object({ members: list(member, '团队成员，整份替换', { min: 1, max: 60 }) }), requires: [isTeam, oneHead, born],
      async change({ em }, row, { members }) {
        await em.nativeDelete(TeamMember, { talent: row.id });
        for (const [position, { degree = null, professionalTitle = null, employer = null, ...own }] of members.entries()) em.create(TeamMember, { id: uuidv7(), talent: row, position, ...own, degree, professionalTitle, employer });
        Object.assign(row, { headName: members.find(({ role: part }) => part === 'HEAD')!.name, size: members.length });
        row.searchText = talentSearchText([row.name, row.headName]);
      },
    }),
    survey: act({
      title: '排摸', from: ['CANDIDATE', 'SURVEYED', 'INELIGIBLE'], to: ['SURVEYED', 'INELIGIBLE'], who: office,
      input: z.object({ surveyedOn: day('排摸日期'), isEligible: flag('是否符合申报条件'), intention: text('申报意向', { max: 100 }).optional() }), requires: [notInFuture('surveyedOn')],
      async change({ em, today, decideBy }, row, { surveyedOn, isEligible, intention = row.intention }) {
        Object.assign(row, { surveyedOn, isEligible, intention, year: yearOf(surveyedOn) });
        const programme = row.programme && await em.findOne(TalentProgramme, { id: row.programme.id });
        const set = programme && ruleOf[programme.family];
        const rule = set && await findRuleInForce(em, set, today, await regionCode(row));
        if (rule) { row.ruleVersion = `${rule.rule}@${rule.version}`; decideBy(row.ruleVersion); }
        return isEligible ? 'SURVEYED' : 'INELIGIBLE';
      },
    }),
    apply: act({
      title: '申报', from: ['SURVEYED'], to: 'APPLIED', who: any(unit, role('CLERK')), input: z.object({ consented: flag('本人已签署知情同意书'), materials: files('申报材料与本人知情同意书', { min: 1 }) }),
      requires: [programmeOpen, noHold('APPLICATION'), teamComplete, consented],
      async change(context, row, { materials }) {
        Object.assign(row, { appliedOn: context.today, round: row.round + 1, returnReason: null });
        await attach(context, row, 'materials', materials);
      },
    }),
    check: act({
      // The bureau and the talent office each pass it for themselves; with the second it can be recommended.
      title: '县级核查', from: ['APPLIED'], to: ['APPLIED', 'CHECKED'], who: office,
      input: z.object({ department: choice('TalentChecker', valuesOf(checkers), '部门'), result: choice('TalentCheckResult', ['PASS', 'OBJECTION'], '意见'), opinion: text('说明', { min: 2 }) }), requires: [ownDepartment],
      async change({ em, today }, row, { department, result, opinion }) {
        const given = await opinions(em, row);
        const mine = given.get(department) ?? em.create(TalentCheck, { id: uuidv7(), talent: row, round: row.round, department, result, opinion, on: today });
        Object.assign(mine, { result, opinion, on: today });
        given.set(department, mine);
        return valuesOf(checkers).every((each) => given.get(each)?.result === 'PASS') ? 'CHECKED' : 'APPLIED';
      },
    }),
    return: act({
      title: '退回', from: ['APPLIED', 'CHECKED'], to: 'SURVEYED', who: office, input: z.object({ reason }),
      change: async ({ today }, row, input) => { Object.assign(row, { returnedOn: today, returnReason: input.reason }); }, remark: (input) => input.reason,
    }),
    withdraw: act({ title: '撤回', from: ['CANDIDATE', 'SURVEYED', 'INELIGIBLE', 'APPLIED', 'CHECKED'], to: 'WITHDRAWN', who: unit, input: z.object({ reason: reason.optional() }), remark: (input) => input.reason ?? null }),
    recommend: act({
      title: '推荐上报', from: ['CHECKED'], to: 'RECOMMENDED', who: office, input: z.object({ recommendedOn: day('推荐日期'), document }), requires: [noHold('AWARD'), notInFuture('recommendedOn')],
      change: async (_, row, input) => { Object.assign(row, { recommendedOn: input.recommendedOn, recommendedDocument: input.document }); },
    }),
    decline: act({
      title: '不予推荐', from: ['APPLIED', 'CHECKED'], to: 'NOT_RECOMMENDED', who: office, input: z.object({ reason }),
      change: async ({ today }, row, input) => { Object.assign(row, { rejectedOn: today, rejectReason: input.reason }); }, remark: (input) => input.reason,
    }),
    recordReview: act({
      title: '登记上级受理', from: ['RECOMMENDED'], to: 'UNDER_REVIEW', who: higher, input: z.object({ on: day('受理日期'), document }), requires: [notInFuture('on')],
      change: async (_, row, input) => { Object.assign(row, { reviewedOn: input.on, reviewDocument: input.document }); },
    }),
    select: act({
      title: '登记入选', from: ['RECOMMENDED', 'UNDER_REVIEW'], to: 'SELECTED', who: higher,
      input: z.object({ selectedOn: day('入选日期'), document, fundingApproved: money('核定资助，元').optional(), arriveBy: day('应到岗期限（含当日），不填则按规则版本计算').optional() }), requires: [notInFuture('selectedOn')],
      async change({ em, decideBy }, row, { selectedOn, document: selectedDocument, fundingApproved = row.fundingApproved, arriveBy }) {
        const rule = await findRuleInForce(em, arrivalRule, selectedOn, await regionCode(row));
        if (rule) { row.ruleVersion = `${rule.rule}@${rule.version}`; decideBy(row.ruleVersion); }
        Object.assign(row, { selectedOn, selectedDocument, fundingApproved, arriveBy: arriveBy ?? (rule ? addMonths(selectedOn, rule.criteria.withinMonths) : null), on: row.on ?? selectedOn });
      },
    }),
    reject: act({
      title: '登记未入选', from: ['RECOMMENDED', 'UNDER_REVIEW'], to: 'NOT_SELECTED', who: higher, input: z.object({ on: day('决定日期'), document }), requires: [notInFuture('on')],
      change: async (_, row, input) => { Object.assign(row, { rejectedOn: input.on, rejectedDocument: input.document }); },
    }),
    arrive: act({
      title: '登记到岗', from: ['CANDIDATE', 'SELECTED'], to: 'ARRIVED', who: any(unit, role('CLERK')),
      input: z.object({ arrivedOn: day('到岗日期'), contractFrom: day('合同起'), contractTo: day('合同止（含当日）'), insuredFrom: day('参保起始日期'), contract: files('劳动（聘用）合同', { min: 1 }), insurance: files('参保证明', { min: 1 }) }),
      requires: [selectedOrFree, notInFuture('arrivedOn'), notInFuture('insuredFrom'), contractLongEnough],
      async change(context, row, { contract, insurance, ...own }) {
        Object.assign(row, own, { on: row.on ?? own.arrivedOn, arrivalVerifiedOn: null });
        await attach(context, row, 'contract', contract);
        await attach(context, row, 'insurance', insurance);
      },
    }),
    verifyArrival: act({
      title: '核实到岗', from: ['ARRIVED'], who: role('PERSONNEL'), input: z.object({ opinion: text('核实情况：合同与参保', { min: 2 }) }),
      change: async ({ today }, row) => { row.arrivalVerifiedOn = today; }, remark: ({ opinion }) => opinion,
    }),
    approveFunding: act({
      title: '核定资助', from: ['SELECTED', 'ARRIVED', 'FUNDED'], who: director, input: z.object({ amount: money('核定资助，元'), document }), requires: [notBelowPaid],
      change: async (_, row, { amount }) => { row.fundingApproved = amount; },
      remark: ({ amount, document: by }) => `${amount} 元，依据 ${by}`,
    }),
    evaluate: act({
      title: '年度考核', from: ['ARRIVED', 'FUNDED'], to: ['ARRIVED', 'FUNDED', 'ENDED'], who: director,
      input: z.object({ year: whole('考核年度', { min: 2000, max: 2100 }), isPassed: flag('是否通过'), opinion: text('考核意见', { min: 2 }) }), requires: [arrivalVerified, notFutureYear, sinceArrival, yearNotEvaluated],
      async change({ em, today }, row, { year, isPassed, opinion }) {
        em.create(TalentEvaluation, { id: uuidv7(), talent: row, year, isPassed, opinion, on: today });
        Object.assign(row, { evaluatedOn: today, isPassed });
        if (isPassed) return row.state;
        Object.assign(row, { endedOn: today, endReason: `${year} 年考核未通过` });
        return 'ENDED';
      },
      remark: ({ year, isPassed, opinion }) => `${year} 年${isPassed ? '通过' : '未通过'}：${opinion}`,
    }),
    pay: act({
      title: '登记拨付', from: ['ARRIVED', 'FUNDED'], to: 'FUNDED', who: role('FINANCE'),
      input: z.object({ amount: money('金额，元'), paidOn: day('拨付日期'), voucher: text('凭证号', { max: 100 }), note: text('说明').optional() }),
      requires: [noHold('PAYMENT'), arrivalVerified, passed, granted, notInFuture('paidOn'), positiveAmount, withinGrant, newVoucher],
      async change({ em, now }, row, { note = null, ...payment }) {
        em.create(TalentPayment, { id: uuidv7(), talent: row, ...payment, note, createdAt: now });
        row.fundedOn ??= payment.paidOn;
      },
      remark: ({ amount, voucher }) => `${amount} 元，凭证 ${voucher}`,
    }),
    end: act({
      title: '结束', from: ['SELECTED', 'ARRIVED', 'FUNDED'], to: 'ENDED', who: director, input: z.object({ endedOn: day('结束日期'), reason }), requires: [notInFuture('endedOn')],
      change: async (_, row, input) => { Object.assign(row, { endedOn: input.endedOn, endReason: input.reason }); }, remark: (input) => input.reason,
    }),
    arrivalOverdue: act({
      title: '逾期未到岗提醒', from: ['SELECTED'], who: clock, input: nothing, requires: [arrivalLate],
      change: async (_, row) => { row.arriveWarnedFor = row.arriveBy; },
    }),
  },
  concerns: (row) => row.organization?.id ?? null,
  // No names: the journal is read by more people than the record.
  facts: ({ subject, programme, level, line, year, round, on, surveyedOn, isEligible, appliedOn, recommendedOn, recommendedDocument, reviewedOn, selectedOn, selectedDocument, fundingApproved, arriveBy, rejectedOn, arrivedOn, contractFrom, contractTo, insuredFrom, arrivalVerifiedOn, evaluatedOn, isPassed, fundedOn, endedOn, ruleVersion }) =>
    ({ subject, programme: programme?.id ?? null, level, line, year, round, on, surveyedOn, isEligible, appliedOn, recommendedOn, recommendedDocument, reviewedOn, selectedOn, selectedDocument, fundingApproved, arriveBy, rejectedOn, arrivedOn, contractFrom, contractTo, insuredFrom, arrivalVerifiedOn, evaluatedOn, isPassed, fundedOn, endedOn, ruleVersion }),
});
