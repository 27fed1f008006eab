import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { findRuleInForce } from '../../core/rule/rule-store.ts';
import { CoCheck, QualificationApplication, QualificationGrant } from '../ladder.entity.ts';
import { qualifications, type CoChecker } from '../ladder.kinds.ts';
import { enterprise, regionCode, takeTurns } from '../ladder.ts';
import { unanswered, type SelfCheck } from '../ladder.self-check.ts';
import { TechnologySmeCriteria } from '../scoring/technology-sme.ts';

/** The preconditions of an application's actions, each with the name that button, refusal and journal share. */
type Needs<Input = unknown> = Requirement<QualificationApplication, Input>;

/** From draft to notice: it still may lead to a grant. */
export const openStates = ['DRAFT', 'SUBMITTED', 'CHECKED', 'CO_CHECKED', 'RECOMMENDED', 'UNDER_REVIEW', 'IN_NOTICE'] as const;

export const noOtherOpen: Needs = {
  code: 'ALREADY_OPEN', title: '同一企业、同类资质、同一年度没有其他在办申报', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, row.organization.id);
    const other = await em.count(QualificationApplication, { organization: row.organization.id, kind: row.kind, year: row.year, state: { $in: [...openStates] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: `本企业 ${row.year} 年已有在办的“${qualifications[row.kind].title}”申报，请在原申报上继续办理或先撤回。`, path: ['input', 'kind'] };
  },
};

export const notBarred: Needs = {
  code: 'BARRED', title: '不在禁止申报期内', beforehand: true,
  async check({ em, today }, row) {
    const bar = await em.findOne(QualificationApplication, { organization: row.organization.id, kind: row.kind, barredUntil: { $gte: today } }, { orderBy: { barredUntil: 'desc' } });
    return bar && { message: `本企业因“${qualifications[row.kind].title}”被撤销，${bar.barredUntil!} 前（含当日）不得申报。`, details: { barredUntil: bar.barredUntil! } };
  },
};

export const organizationActive: Needs = {
  code: 'ORGANIZATION_DISSOLVED', title: '企业存续', beforehand: true,
  async check({ em }, row) {
    return (await enterprise(em, row.organization.id)).status === 'ACTIVE' ? null : { message: '该企业已注销，不能申报。' };
  },
};

export const evidenceComplete: Needs = {
  code: 'EVIDENCE_INCOMPLETE', title: '自评资料齐全', beforehand: true,
  async check(_, row) {
    const check = row.selfCheckResult as unknown as SelfCheck | null | undefined;
    if (!check) return { message: '尚未自评，请先填写自评资料。' };
    const missing = unanswered(check);
    return missing.length === 0 ? null : { message: `自评资料尚缺 ${missing.length} 项：${missing.join('、')}。请补齐后重新自评。`, details: { missing } };
  },
};

export const truthPledged: Needs<{ readonly truthPledge: boolean }> = {
  code: 'TRUTH_PLEDGE', title: '承诺资料真实', beforehand: false,
  check: async (_, __, { truthPledge }) => (truthPledge ? null : { message: '请承诺所填资料真实、准确、完整。', path: ['input', 'truthPledge'] }),
};

export const ownDepartment: Needs<{ readonly department: CoChecker }> = {
  code: 'NOT_YOUR_DEPARTMENT', title: '只核查本部门的事项', beforehand: false,
  check: async ({ actor }, _, { department }) => (actor.roles.has(department) ? null : { message: '只能填写本部门的核查意见。', path: ['input', 'department'] }),
};

/** Only where the rule in force sets a window, as the yearly notice of 国家科技型中小企业 does. */
export const windowOpen: Needs = {
  code: 'WINDOW_CLOSED', title: '在申报窗口期内', beforehand: true,
  async check({ em, today }, row) {
    if (row.kind !== 'NATIONAL_SME') return null;
    const rule = await findRuleInForce(em, qualifications[row.kind].rule, today, await regionCode(em, await enterprise(em, row.organization.id)));
    const window = rule && TechnologySmeCriteria.parse(rule.criteria).window;
    const day = today.slice(5);
    return !window || (day >= window.from && day <= window.to) ? null
      : { message: `“${rule.title}”的评价窗口为每年 ${window.from} 至 ${window.to}，今日 ${today} 不在窗口内。`, details: { rule: `${rule.rule}@${rule.version}` } };
  },
};

/** A document may bear any day, but not one that is still to come. */
export const notInFuture = <Name extends string>(name: Name): Needs<Readonly<Record<Name, string>>> => ({
  code: 'DATE_IN_FUTURE', title: '文件日期不晚于今日', beforehand: false,
  check: async ({ today }, _, input) => (input[name] <= today ? null : { message: `日期 ${input[name]} 晚于今日 ${today}。`, path: ['input', name] }),
});

export const notRecommendedThatDay: Needs<{ readonly recommendedOn: string }> = {
  code: 'ALREADY_RECOMMENDED', title: '同日未推荐过同类资质', beforehand: false,
  async check({ em }, row, { recommendedOn }) {
    const other = await em.count(QualificationApplication, { organization: row.organization.id, kind: row.kind, recommendedOn, id: { $ne: row.id } });
    return other === 0 ? null : { message: `该企业 ${recommendedOn} 已推荐过“${qualifications[row.kind].title}”。`, path: ['input', 'recommendedOn'] };
  },
};

export interface GrantInput {
  readonly grantedOn: string;
  readonly document: string;
  readonly certificateNumber?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly batch?: string | undefined;
}

export const numbered: Needs<GrantInput> = {
  code: 'CERTIFICATE_NUMBER', title: '有证书（入库登记）编号', beforehand: false,
  check: async (_, row, { certificateNumber }) =>
    (certificateNumber || !qualifications[row.kind].numbered ? null : { message: `“${qualifications[row.kind].title}”须填写证书（入库登记）编号。`, path: ['input', 'certificateNumber'] }),
};

export const validPeriod: Needs<GrantInput> = {
  code: 'VALID_PERIOD', title: '有效期止不早于有效期起', beforehand: false,
  check: async (_, __, { grantedOn, validFrom = grantedOn, validTo }) => (!validTo || validTo >= validFrom ? null : { message: `有效期止 ${validTo} 早于有效期起 ${validFrom}。`, path: ['input', 'validTo'] }),
};

export const notGrantedThatDay = (yearOfGrant: (row: QualificationApplication, input: GrantInput) => number): Needs<GrantInput> => ({
  code: 'ALREADY_GRANTED', title: '同日（国家科小为同一评价年度）未认定过同类资质', beforehand: false,
  async check({ em }, row, input) {
    const same = { organization: row.organization.id, kind: row.kind };
    const other = await em.count(QualificationGrant, row.kind === 'NATIONAL_SME'
      ? { ...same, $or: [{ grantedOn: input.grantedOn }, { year: yearOfGrant(row, input) }] } : { ...same, grantedOn: input.grantedOn });
    return other === 0 ? null : { message: `该企业的“${qualifications[row.kind].title}”在 ${input.grantedOn} 或同一年度已有认定记录。`, path: ['input', 'grantedOn'] };
  },
});

export const renewalDue: Needs = {
  code: 'NOT_YET_DUE', title: '已到续期时间', beforehand: true,
  check: async ({ today }, row) => (row.renewalOn && row.renewalOn <= today ? null : { message: '未到续期时间。' }),
};

export const overdue: Needs = {
  code: 'NOT_YET_DUE', title: '有效期已过', beforehand: true,
  check: async ({ today }, row) => (row.validTo && row.validTo < today ? null : { message: '有效期未过。' }),
};

export const barredAfter: Needs<{ readonly revokedOn: string; readonly barredUntil?: string | undefined }> = {
  code: 'BARRED_UNTIL', title: '禁止申报期晚于撤销日期', beforehand: false,
  check: async (_, __, { revokedOn, barredUntil }) => (!barredUntil || barredUntil > revokedOn ? null : { message: '禁止申报期限应晚于撤销日期。', path: ['input', 'barredUntil'] }),
};

/** Which departments have passed it in this round. */
export async function passedBy(em: Parameters<Needs['check']>[0]['em'], row: QualificationApplication): Promise<Map<CoChecker, CoCheck>> {
  const checks = await em.find(CoCheck, { application: row.id, round: row.round });
  return new Map(checks.map((check) => [check.department, check]));
}
