import { compareMoney } from '../../core/scalar/money.ts';
import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { holdsOn } from '../../integrity/integrity.ts';
import { holds, type HoldKind } from '../../integrity/integrity.kinds.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { coCheckDepartments, type CoCheckDepartment } from '../policy.kinds.ts';
import { inForce, isInWindow, matchOf, quotaOf, stacked } from '../policy.ts';
import { PayeeAccount, PolicyClaim, PolicyCoCheck } from '../entity/claim.ts';
import { PolicyClause, PolicyClauseVersion } from '../entity/policy.ts';

/** The preconditions of a claim's actions. */
type Needs<Input = unknown> = Requirement<PolicyClaim, Input>;

export const clauseOpen: Needs = {
  code: 'CLAUSE_CLOSED', title: '条款所属政策已发布且在有效期内', beforehand: true,
  check: async ({ em, today }, row) => ((await inForce(em, row.clause.id, today)) ? null : { message: '该条款所属政策未发布、已失效或已废止。' }),
};

export const windowOpen: Needs = {
  code: 'WINDOW_CLOSED', title: '在受理期内', beforehand: true,
  async check({ em, today }, row) {
    const clause = await em.findOneOrFail(PolicyClause, row.clause.id);
    return isInWindow(clause, today) ? null : { message: `受理期为每年 ${clause.windowFrom} 至 ${clause.windowTo}，今日 ${today} 不在受理期内。` };
  },
};

export const notClaimed: Needs = {
  code: 'ALREADY_CLAIMED', title: '同一条款同期未享受', beforehand: false,
  async check({ em }, row) {
    await em.execute('select 1 from organization where id = ? for no key update', [row.organization.id]);
    const other = await em.count(PolicyClaim, { clause: row.clause.id, organization: row.organization.id, period: row.period, state: { $nin: ['REJECTED', 'WITHDRAWN'] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: row.period === 0 ? '该条款一次性享受，已有申领。' : `该条款 ${row.period} 年已有申领，请在原申领上办理。`, path: ['input', 'clause'] };
  },
};

export const organizationActive: Needs = {
  code: 'ORGANIZATION_DISSOLVED', title: '企业存续', beforehand: true,
  check: async ({ em }, row) => ((await em.findOneOrFail(Organization, row.organization.id)).status === 'ACTIVE' ? null : { message: '该企业已注销，不能申领。' }),
};

/** Judged anew from what is held now, and named where it falls short. */
export const conditionMet: Needs = {
  code: 'CONDITION_NOT_MET', title: '符合条款条件', beforehand: true,
  async check({ em, today, decideBy }, row) {
    const version = await em.findOneOrFail(PolicyClauseVersion, row.version.id);
    decideBy(`clause ${version.clause.id}@${version.number}`);
    const match = await matchOf(em, version, row.region.id, row.organization.id, row.year, today);
    if (match?.outcome === 'MET' && match.amount !== null && compareMoney(match.amount, '0.00') > 0) return null;
    return { message: match?.outcome === 'MET' ? '按现有资料算得金额为零或尚缺计算依据。' : `尚缺：${match?.gaps.join('；') ?? '企业不在本县名录'}。`, details: { gaps: match?.gaps ?? [] } };
  },
};

export const papersThere: Needs = {
  code: 'PAPERS_MISSING', title: '材料齐全', beforehand: true,
  async check({ em }, row) {
    const { evidence } = await em.findOneOrFail(PolicyClauseVersion, row.version.id);
    const missing = evidence.filter(({ key }) => !row.papers.some((paper) => paper.key === key && paper.files.length > 0)).map(({ title }) => title);
    return missing.length === 0 ? null : { message: `尚缺材料：${missing.join('、')}。`, details: { missing } };
  },
};
export const paperKeys: Needs<{ readonly papers?: readonly { readonly key: string }[] | undefined }> = {
  code: 'UNKNOWN_PAPER', title: '只交条款所列的材料', beforehand: false,
  async check({ em }, row, { papers = [] }) {
    const { evidence } = await em.findOneOrFail(PolicyClauseVersion, row.version.id);
    const unknown = papers.find(({ key }) => !evidence.some((paper) => paper.key === key));
    return unknown ? { message: `条款没有要求材料“${unknown.key}”。`, path: ['input', 'papers'] } : null;
  },
};

export const accountConfirmed: Needs = {
  code: 'ACCOUNT_MISSING', title: '已确认收款账户', beforehand: true,
  check: async ({ em }, row) => ((await em.count(PayeeAccount, { organization: row.organization.id, state: 'CONFIRMED' })) > 0 ? null : { message: '尚未确认收款账户。' }),
};

export const noHoldOf = (kind: HoldKind): Needs => ({
  code: 'ON_HOLD', title: `不在限制${holds[kind]}期内`, beforehand: true,
  async check({ em, today }, row) {
    const [standing] = await holdsOn(em, kind, { organizations: [row.organization.id] }, today);
    return standing ? { message: `该企业自 ${standing.validFrom} 起限制${holds[kind]}（${standing.documentNumber}），期满或解除后方可办理。`, details: { document: standing.documentNumber } } : null;
  },
});

export const truthPledged: Needs<{ readonly truthPledge: boolean }> = {
  code: 'TRUTH_PLEDGE', title: '承诺资料真实', beforehand: false,
  check: async (_, __, { truthPledge }) => (truthPledge ? null : { message: '请承诺所填资料真实、准确、完整。', path: ['input', 'truthPledge'] }),
};

export const ownDepartment: Needs<{ readonly department: CoCheckDepartment }> = {
  code: 'NOT_YOUR_DEPARTMENT', title: '只会核本部门的事项', beforehand: false,
  async check({ em, actor }, row, { department }) {
    const { coCheckers } = await em.findOneOrFail(PolicyClause, row.clause.id);
    if (!actor.roles.has(department)) return { message: '只能填写本部门的会核意见。', path: ['input', 'department'] };
    return coCheckers.includes(department) ? null : { message: `该条款不需要${coCheckDepartments[department]}会核。`, path: ['input', 'department'] };
  },
};

export const coChecked: Needs = {
  code: 'CO_CHECK_MISSING', title: '部门会核均已通过', beforehand: true,
  async check({ em }, row) {
    const { coCheckers } = await em.findOneOrFail(PolicyClause, row.clause.id);
    const checks = await em.find(PolicyCoCheck, { claim: row.id, round: row.round, result: 'PASS' });
    const missing = (coCheckers as CoCheckDepartment[]).filter((each) => !checks.some(({ department }) => department === each));
    return missing.length === 0 ? null : { message: `尚待会核通过：${missing.map((each) => coCheckDepartments[each]).join('、')}。` };
  },
};

/** Nobody is paid twice for the same, nor is more given than the year has. Under the locks of the enterprise and the clause. */
export const notDoubled: Needs = {
  code: 'DOUBLE_FUNDING', title: '同一事项未重复享受', beforehand: true,
  async check({ em }, row) {
    await em.execute('select 1 from organization where id = ? for no key update', [row.organization.id]);
    const clause = await em.findOneOrFail(PolicyClause, row.clause.id);
    const { refused } = await stacked(em, row, clause, row.computedAmount ?? '0.00');
    return refused ? { message: refused } : null;
  },
};
export const quotaLeft: Needs = {
  code: 'QUOTA_EXCEEDED', title: '年度额度未用完', beforehand: true,
  async check({ em }, row) {
    await em.execute('select 1 from policy_clause where id = ? for no key update', [row.clause.id]);
    const clause = await em.findOneOrFail(PolicyClause, row.clause.id);
    const { left, used } = await quotaOf(em, clause, row.year, row.id);
    const { approved } = await stacked(em, row, clause, row.approvedAmount ?? row.computedAmount ?? '0.00');
    return left === null || compareMoney(approved, left) <= 0 ? null : { message: `该条款 ${row.year} 年额度 ${clause.yearQuota} 元，已用 ${used} 元，余 ${left} 元，不足支付 ${approved} 元。`, details: { left, used } };
  },
};

export const anotherPerson: Needs = {
  code: 'SAME_PERSON', title: '付款由另一人复核', beforehand: true,
  check: async ({ actor }, row) => (row.preparedById === null || row.preparedById !== actor.personId ? null : { message: '制单人不能复核付款，请由财政另一人办理。' }),
};

export const dateInOrder = <Name extends string>(name: Name, after: (row: PolicyClaim) => string | null | undefined): Needs<Readonly<Record<Name, string>>> => ({
  code: 'DATE_OUT_OF_ORDER', title: '日期不晚于今日，不早于前一步', beforehand: false,
  check: async ({ today }, row, input) => (input[name] <= today && input[name] >= (after(row) ?? input[name]) ? null : { message: `日期应在 ${after(row) ?? ''} 至 ${today} 之间。`, path: ['input', name] }),
});

export const recoveryFits: Needs<{ readonly amount: string }> = {
  code: 'RECOVERY_AMOUNT', title: '追回金额大于零，不超过已付', beforehand: false,
  check: async (_, row, { amount }) => (compareMoney(amount, '0.00') > 0 && compareMoney(amount, row.approvedAmount ?? '0.00') <= 0 ? null : { message: `追回金额应大于零且不超过已付的 ${row.approvedAmount} 元。`, path: ['input', 'amount'] }),
};
