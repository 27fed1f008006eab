import type { ActionContext, Requirement } from '../../core/lifecycle/lifecycle.ts';
import { findRuleInForce } from '../../core/rule/rule-store.ts';
import { addDays, addMonths, yearOf } from '../../core/scalar/local-date.ts';
import { compareMoney, type Money } from '../../core/scalar/money.ts';
import { Talent, TalentCheck, TalentEvaluation, TalentPayment, TalentProgramme, TeamMember, type TalentState } from '../talent.entity.ts';
import { checkers, type Checker, type MemberRole } from '../talent.kinds.ts';
import { arrivalRule, leadingTeamRule, teamFaults } from '../talent.rules.ts';
import { openGrant, takeTurns } from '../talent.ts';

/** The preconditions of the actions on talent, each with the name that button, refusal and journal share. */
type Needs<Input = unknown> = Requirement<Talent, Input>;

/** On the way: it still may lead to a selection. */
export const openStates = ['CANDIDATE', 'SURVEYED', 'INELIGIBLE', 'APPLIED', 'CHECKED', 'RECOMMENDED', 'UNDER_REVIEW'] as const satisfies readonly TalentState[];

export const regionCode = async (row: Talent): Promise<string> => (await row.region.loadOrFail()).code;

export const oneEmployer: Needs = {
  code: 'EMPLOYER', title: '有用人单位或用人平台', beforehand: false,
  check: async (_, row) => (row.organization || row.platform ? null : { message: '请选择用人单位或用人平台。', path: ['input', 'organization'] }),
};

export const headNamed: Needs = {
  code: 'TEAM_HEAD', title: '团队有带头人', beforehand: false,
  check: async (_, row) => (row.subject === 'PERSON' || row.headName ? null : { message: '请填写团队带头人。', path: ['input', 'headName'] }),
};

export const noOtherOpen: Needs = {
  code: 'ALREADY_OPEN', title: '同一人才（团队）在同一单位、同一计划没有其他在办记录', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, row.region);
    const other = await em.count(Talent, {
      region: row.region.id, subject: row.subject, name: row.name, programme: row.programme?.id ?? null, organization: row.organization?.id ?? null, platform: row.platform?.id ?? null, state: { $in: [...openStates] }, id: { $ne: row.id },
    });
    return other === 0 ? null : { message: '该人才（团队）在本单位已有同一计划的在办记录，请在原记录上办理。', path: ['input', 'name'] };
  },
};

/** Where the programme has a window, only inside it. */
export const programmeOpen: Needs = {
  code: 'PROGRAMME_CLOSED', title: '有人才计划，且在申报期内', beforehand: true,
  async check({ em, today }, row) {
    const programme = row.programme && await em.findOne(TalentProgramme, { id: row.programme.id });
    if (!programme) return { message: '未选人才计划，不能申报：请先更正资料。' };
    if (programme.state === 'CLOSED') return { message: `“${programme.name}”已停用。` };
    const isOpen = (!programme.opensOn || today >= programme.opensOn) && (!programme.closesOn || today <= programme.closesOn);
    return isOpen ? null : { message: `“${programme.name}”的申报期为 ${programme.opensOn ?? '即日'} 至 ${programme.closesOn ?? '长期'}，今日 ${today} 不在期内。` };
  },
};

/** A leading team is made up as its rule says; any other team has one head. */
export const teamComplete: Needs = {
  code: 'TEAM_INCOMPLETE', title: '团队构成与年龄合规则', beforehand: true,
  async check({ em, today }, row) {
    if (row.subject === 'PERSON') return null;
    const members = await em.find(TeamMember, { talent: row.id });
    const programme = row.programme && await em.findOne(TalentProgramme, { id: row.programme.id });
    const rule = programme?.family === 'LEADING_TEAM' ? await findRuleInForce(em, leadingTeamRule, today, await regionCode(row)) : undefined;
    const faults = rule ? teamFaults(members, today, rule.criteria) : members.filter(({ role }) => role === 'HEAD').length === 1 ? [] : ['须有带头人 1 名'];
    return faults.length === 0 ? null : { message: `${faults.join('；')}。请先填报团队成员。`, details: { rule: rule ? `${rule.rule}@${rule.version}` : null } };
  },
};

export const consented: Needs<{ readonly consented: boolean }> = {
  code: 'CONSENT', title: '本人已签署知情同意书', beforehand: false,
  check: async (_, __, input) => (input.consented ? null : { message: '申报须经本人知情同意：请由本人签署同意书并上传。', path: ['input', 'consented'] }),
};

interface MembersInput { readonly members: readonly { readonly role: MemberRole; readonly bornOn: string }[] }
export const oneHead: Needs<MembersInput> = {
  code: 'ONE_HEAD', title: '恰有一名带头人', beforehand: false,
  check: async (_, __, { members }) => (members.filter(({ role }) => role === 'HEAD').length === 1 ? null : { message: '团队须恰有一名带头人。', path: ['input', 'members'] }),
};
export const born: Needs<MembersInput> = {
  code: 'NOT_BORN', title: '出生日期早于今日', beforehand: false,
  check: async ({ today }, _, { members }) => (members.every(({ bornOn }) => bornOn < today) ? null : { message: '有成员的出生日期不早于今日。', path: ['input', 'members'] }),
};
export const isTeam: Needs = {
  code: 'NOT_A_TEAM', title: '是团队', beforehand: true,
  check: async (_, row) => (row.subject === 'TEAM' ? null : { message: '个人没有团队成员。' }),
};

/** Which departments have passed it in this round. */
export async function opinions(em: ActionContext['em'], row: Talent): Promise<Map<Checker, TalentCheck>> {
  const checks = await em.find(TalentCheck, { talent: row.id, round: row.round });
  return new Map(checks.map((check) => [check.department, check]));
}

export const ownDepartment: Needs<{ readonly department: Checker }> = {
  code: 'NOT_YOUR_DEPARTMENT', title: '只填本部门的意见', beforehand: false,
  check: async ({ actor }, _, { department }) => (actor.roles.has(department === 'SCIENCE' ? 'CLERK' : 'PERSONNEL') ? null : { message: `${checkers[department]}的意见由${checkers[department]}填写。`, path: ['input', 'department'] }),
};

/** Whoever comes without a programme needs no selection. */
export const selectedOrFree: Needs = {
  code: 'NOT_SELECTED_YET', title: '已入选，或不经计划引进', beforehand: true,
  check: async (_, row) => (row.state === 'SELECTED' || !row.programme ? null : { message: '该人才按计划申报，入选后方可登记到岗。' }),
};

interface ArrivalInput { readonly arrivedOn: string; readonly contractFrom: string; readonly contractTo: string; readonly insuredFrom: string }
export const contractLongEnough: Needs<ArrivalInput> = {
  code: 'CONTRACT_PERIOD', title: '合同期不短于规则版本的要求', beforehand: false,
  async check({ em, today }, row, { contractFrom, contractTo }) {
    if (contractTo < contractFrom) return { message: `合同止 ${contractTo} 早于合同起 ${contractFrom}。`, path: ['input', 'contractTo'] };
    const rule = await findRuleInForce(em, arrivalRule, today, await regionCode(row));
    const least = rule?.criteria.contractMonths ?? 0;
    return addDays(contractTo, 1) >= addMonths(contractFrom, least) ? null
      : { message: `合同期须不少于 ${least} 个月，现为 ${contractFrom} 至 ${contractTo}。`, path: ['input', 'contractTo'], details: { rule: `${rule!.rule}@${rule!.version}` } };
  },
};

export const arrivalLate: Needs = {
  code: 'NOTHING_TO_TELL', title: '到岗期限已过，尚未提醒', beforehand: true,
  check: async ({ today }, row) => (row.arriveBy && row.arriveBy < today && row.arriveWarnedFor !== row.arriveBy ? null : { message: '到岗未逾期，或已提醒。' }),
};

export const arrivalVerified: Needs = {
  code: 'ARRIVAL_NOT_VERIFIED', title: '到岗已经人社核实', beforehand: true,
  check: async (_, row) => (row.arrivalVerifiedOn ? null : { message: '到岗尚未经人社部门核实合同与参保。' }),
};

export const yearNotEvaluated: Needs<{ readonly year: number }> = {
  code: 'ALREADY_EVALUATED', title: '该年度尚未考核', beforehand: false,
  check: async ({ em }, row, { year }) => ((await em.count(TalentEvaluation, { talent: row.id, year })) === 0 ? null : { message: `${year} 年已考核。`, path: ['input', 'year'] }),
};

export const sinceArrival: Needs<{ readonly year: number }> = {
  code: 'BEFORE_ARRIVAL', title: '考核年度不早于到岗之年', beforehand: false,
  check: async (_, row, { year }) => (!row.arrivedOn || year >= yearOf(row.arrivedOn) ? null : { message: `到岗于 ${row.arrivedOn}，不考核 ${year} 年。`, path: ['input', 'year'] }),
};

export const passed: Needs = {
  code: 'NOT_PASSED', title: '最近一次年度考核通过', beforehand: true,
  check: async (_, row) => (row.isPassed ? null : { message: '尚未通过年度考核，不能拨付资助。' }),
};

export const granted: Needs = {
  code: 'NOTHING_GRANTED', title: '已核定资助', beforehand: true,
  check: async (_, row) => (row.fundingApproved && compareMoney(row.fundingApproved, '0.00') > 0 ? null : { message: '尚未核定资助金额，请科技局领导先核定。' }),
};

export const withinGrant: Needs<{ readonly amount: Money }> = {
  code: 'OVER_GRANT', title: '不超过核定资助减已拨', beforehand: false,
  async check({ em }, row, { amount }) {
    const open = await openGrant(em, row);
    return compareMoney(amount, open) <= 0 ? null : { message: `核定资助尚可拨付 ${open} 元，不足 ${amount} 元。`, path: ['input', 'amount'], details: { open } };
  },
};

export const newVoucher: Needs<{ readonly voucher: string }> = {
  code: 'VOUCHER_USED', title: '凭证号未登记过', beforehand: false,
  check: async ({ em }, row, { voucher }) => ((await em.count(TalentPayment, { talent: row.id, voucher })) === 0 ? null : { message: `凭证 ${voucher} 已登记过一笔拨付。`, path: ['input', 'voucher'] }),
};

export const notBelowPaid: Needs<{ readonly amount: Money }> = {
  code: 'BELOW_PAID', title: '不低于已拨资助', beforehand: false,
  async check({ em }, row, { amount }) {
    const open = await openGrant(em, { ...row, fundingApproved: amount } as Talent);
    return compareMoney(open, '0.00') >= 0 ? null : { message: `已拨资助多于 ${amount} 元，不能核定得更低。`, path: ['input', 'amount'] };
  },
};
