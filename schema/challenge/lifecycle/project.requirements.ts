import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { attached } from '../../core/attachment/attachment.ts';
import type { ActionContext, Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compare, divide, multiply, toShortDecimal } from '../../core/scalar/fraction.ts';
import { halfWidth } from '../../core/scalar/half-width.ts';
import { addDays, addMonths } from '../../core/scalar/local-date.ts';
import { addMoney, compareMoney, shareOfMoney, toFen } from '../../core/scalar/money.ts';
import type { Vault } from '../../core/secret/vault.ts';
import { Achievement } from '../../achievement/achievement.entity.ts';
import { Region } from '../../organization/organization.entity.ts';
import { levels, trancheConditions, type TrancheCondition } from '../challenge.kinds.ts';
import { programmeNamed, programmeToday } from '../challenge.ts';
import type { ProgrammeCriteria } from '../challenge.rules.ts';
import { ChallengeBid } from '../entity/bid.ts';
import { DemandIndicator } from '../entity/demand.ts';
import { Acceptance, ContractSignature, DifficultyNotice, FundingTranche, Milestone, OwnMoneyReport, Project, ProjectChange, Recovery, SiteTest } from '../entity/project.ts';

/** The preconditions of a project's actions. */
type Row = Project;

/** The rule that was promised; where none was, as for what was recorded, that of today. */
export async function criteriaOf(context: ActionContext, row: Row): Promise<ProgrammeCriteria> {
  if (row.ruleVersion) return programmeNamed(context.em, row.ruleVersion);
  return (await programmeToday(context, (await context.em.findOneOrFail(Region, row.region.id)).code)).criteria;
}
const percent = (rate: string): string => `${toShortDecimal(multiply(rate, 100), 2)}%`;

export const accountHash = (vault: Vault, account: string): string => vault.hash(halfWidth(account).replace(/-/g, ''), 'bank-account');

/* —— establishment —— */

export const bidSelected: Requirement<Row> = {
  code: 'BID_NOT_SELECTED', title: '申请已中选且公示期满', beforehand: false,
  async check({ em }, row) {
    const bid = row.bid && await em.findOne(ChallengeBid, { id: row.bid.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    return bid?.state === 'SELECTED' ? null : { message: '该申请没有中选，或公示尚未期满。', path: ['input', 'bid'] };
  },
};
export const oneProject: Requirement<Row> = {
  code: 'ALREADY_ESTABLISHED', title: '尚未立项，编号未被使用', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(Project, { id: { $ne: row.id }, $or: [{ identity: row.identity }, ...(row.bid ? [{ bid: row.bid.id }] : [])] });
    return other === 0 ? null : { message: '该申请已经立项，或项目编号已被使用。', path: ['input', 'number'] };
  },
};
export const bearerNamed: Requirement<Row> = {
  code: 'BEARER', title: '有承担单位', beforehand: false, check: async (_, row) => (row.organization || row.bearerName ? null : { message: '请选择承担单位；不在名录中的机构请填写名称。', path: ['input', 'bearerName'] }),
};
/** What this bureau itself decides comes by its own procedure, not by being written down. */
export const notOwnProcedure: Requirement<Row> = {
  code: 'OWN_PROCEDURE', title: '县级揭榜挂帅项目由榜单产生', beforehand: false,
  check: async (_, row) => (row.level === 'COUNTY' && row.kind === 'CHALLENGE' ? { message: '县级揭榜挂帅项目须经榜单、评审、公示立项，不能直接登记。', path: ['input', 'level'] } : null),
};
export const isHigher: Requirement<Row> = {
  code: 'OWN_PROCEDURE', title: '为上级项目', beforehand: true, check: async (_, row) => (row.level !== 'COUNTY' ? null : { message: `${levels[row.level]}项目由本局办理，不登记上级决定。` }),
};

/* —— contract —— */

export interface Contract {
  readonly contractNumber: string; readonly startOn: string; readonly endOn: string; readonly total: string; readonly ownMoney: string; readonly accountName: string; readonly account: string;
  readonly tranches: readonly { readonly amount: string; readonly conditions: readonly TrancheCondition[] }[];
  readonly milestones: readonly { readonly title: string; readonly evidence: string; readonly dueOn: string }[];
}
export const moneyFits: Requirement<Row, Contract> = {
  code: 'MONEY', title: '总经费等于补助加自筹，补助在规定比例内', beforehand: false,
  async check(context, row, { total, ownMoney }) {
    if (compareMoney(total, addMoney(row.budget, ownMoney)) !== 0) return { message: `总经费 ${total} 元应等于补助 ${row.budget} 元加自筹 ${ownMoney} 元。`, path: ['input', 'total'] };
    if (!row.bid) return null;
    const { money } = await criteriaOf(context, row);
    return compareMoney(row.budget, shareOfMoney(total, money.shareUpTo)) <= 0 ? null : { message: `补助不超过总经费的 ${percent(money.shareUpTo)}。`, path: ['input', 'total'], details: { rule: row.ruleVersion } };
  },
};
export const tranchesFit: Requirement<Row, Contract> = {
  code: 'TRANCHES', title: '各期拨款合计等于补助，末期在验收后，次期起有自筹到位条件', beforehand: false,
  async check(_, row, { tranches }) {
    const path = ['input', 'tranches'];
    const sum = addMoney('0', ...tranches.map(({ amount }) => amount));
    if (compareMoney(sum, row.budget) !== 0) return { message: `各期拨款合计 ${sum} 元，应等于补助 ${row.budget} 元。`, path };
    if (tranches.some(({ amount }) => compareMoney(amount, '0') <= 0)) return { message: '各期拨款应大于零。', path };
    if (!tranches.at(-1)!.conditions.includes('ACCEPTED')) return { message: '末期拨款须以验收通过为条件。', path };
    const second = tranches[1];
    return !second || second.conditions.includes('OWN_MONEY') || second.conditions.includes('ACCEPTED') ? null : { message: '第二期拨款须以自筹资金到位为条件。', path };
  },
};
export const milestonesFit: Requirement<Row, Contract> = {
  code: 'MILESTONES', title: '节点依次排满执行期', beforehand: false,
  async check(_, __, { startOn, endOn, milestones }) {
    if (endOn <= startOn) return { message: '结束日期应晚于开始日期。', path: ['input', 'endOn'] };
    const path = ['input', 'milestones'];
    const days = milestones.map(({ dueOn }) => dueOn);
    if (days.some((day, n) => day <= (days[n - 1] ?? startOn) || day > endOn)) return { message: '节点日期应在执行期内，依次排列。', path };
    return days.at(-1) === endOn ? null : { message: `最后一个节点应为执行期末 ${endOn}。`, path };
  },
};
export const accountValid: Requirement<Row, { readonly account: string }> = {
  code: 'ACCOUNT', title: '收款账号有效', beforehand: false, check: async (_, __, { account }) => (/^\d{8,30}$/.test(halfWidth(account).replace(/-/g, '')) ? null : { message: '收款账号应为 8 至 30 位数字。', path: ['input', 'account'] }),
};
export const inContractTime: Requirement<Row> = {
  code: 'CONTRACT_LATE', title: '在签约期限内', beforehand: true, check: async ({ today }, row) => (!row.contractBy || today <= row.contractBy ? null : { message: `签约期限已于 ${row.contractBy} 届满。` }),
};
/** The contract as a fixed text, so that everybody signs the same. */
export const contractHash = (row: Pick<Row, 'id' | 'title' | 'budget'>, { account, ...contract }: Contract, hashed: string): string =>
  createHash('sha256').update(JSON.stringify([row.id, row.title, row.budget, contract.contractNumber, contract.startOn, contract.endOn, contract.total, contract.ownMoney, contract.accountName, hashed, contract.tranches, contract.milestones])).digest('hex');
export const contractSame: Requirement<Row, { readonly hash: string }> = {
  code: 'CONTRACT_CHANGED', title: '签署的是现行文本', beforehand: false,
  check: async (_, row, { hash }) => (!row.contractHash ? { message: '任务书尚未拟定。' } : hash === row.contractHash ? null : { message: '任务书已有改动，请重新阅读后签署。', path: ['input', 'hash'] }),
};
/** Whose hands a project's contract needs. */
export const partiesOf = (row: Row): ContractSignature['party'][] => [...(row.owner && row.owner.id !== row.organization?.id ? ['OWNER' as const] : []), ...(row.organization ? ['BEARER' as const] : []), 'BUREAU'];
export const partyOf = ({ actor }: Pick<ActionContext, 'actor'>, row: Row): ContractSignature['party'] | null =>
  (row.organization && actor.organizationId === row.organization.id ? 'BEARER' : row.owner && actor.organizationId === row.owner.id ? 'OWNER' : actor.roles.has('CLERK') ? 'BUREAU' : null);
export const notSigned: Requirement<Row> = {
  code: 'ALREADY_SIGNED', title: '本方尚未签署', beforehand: true,
  async check(context, row) {
    const party = partyOf(context, row);
    return party && (await context.em.count(ContractSignature, { project: row.id, party })) === 0 ? null : { message: '本方已经签署。' };
  },
};

/* —— money —— */

export interface Paying { readonly tranche: string; readonly account: string }
const trancheOf = (em: EntityManager, row: Row, id: string): Promise<FundingTranche | null> => em.findOne(FundingTranche, { id, project: row.id });
export const paidSoFar = async (em: EntityManager, row: Row): Promise<string> => addMoney('0', ...(await em.find(FundingTranche, { project: row.id, paidOn: { $ne: null } })).map(({ amount }) => amount));

export const trancheNext: Requirement<Row, Paying> = {
  code: 'TRANCHE', title: '为未拨付的下一期', beforehand: false,
  async check({ em }, row, { tranche: id }) {
    const path = ['input', 'tranche'];
    const tranche = await trancheOf(em, row, id);
    if (!tranche) return { message: '本项目没有这一期。', path };
    if (tranche.paidOn) return { message: '这一期已经拨付。', path };
    return (await em.count(FundingTranche, { project: row.id, paidOn: null, position: { $lt: tranche.position } })) === 0 ? null : { message: '前面还有未拨付的一期，请依次拨付。', path };
  },
};
export const conditionsTrue: Requirement<Row, Paying> = {
  code: 'CONDITION', title: '本期拨款条件均已满足', beforehand: false,
  async check(context, row, { tranche: id }) {
    const { em, today } = context;
    const tranche = await trancheOf(em, row, id);
    const lacking: string[] = [];
    for (const condition of tranche?.conditions ?? []) {
      const holds = await ((): Promise<boolean> | boolean => {
        switch (condition) {
          case 'CONTRACT': return row.contractedOn !== null && row.contractedOn !== undefined;
          case 'ACCEPTED': return row.acceptedOn !== null && row.acceptedOn !== undefined;
          case 'MID_TERM': return row.midTermPassedOn !== null && row.midTermPassedOn !== undefined;
          case 'MILESTONES': return em.count(Milestone, { project: row.id, dueOn: { $lte: today }, confirmedOn: null }).then((open) => open === 0);
          case 'OWN_MONEY': return ownMoneyKeepsPace(em, row);
        }
      })();
      if (!holds) lacking.push(trancheConditions[condition]);
    }
    return lacking.length === 0 ? null : { message: `拨款条件未满足：${lacking.join('、')}。`, path: ['input', 'tranche'], details: { lacking } };
  },
};
/** Own money is there in at least the measure in which public money was paid already. */
async function ownMoneyKeepsPace(em: EntityManager, row: Row): Promise<boolean> {
  if (!row.ownMoney || compareMoney(row.ownMoney, '0') === 0) return true;
  return compare(divide(toFen(row.ownMoneyPaid), toFen(row.ownMoney)), divide(toFen(await paidSoFar(em, row)), toFen(row.budget))) >= 0;
}
export const accountMatches: Requirement<Row, Paying> = {
  code: 'ACCOUNT_MISMATCH', title: '收款账号与任务书一致', beforehand: false,
  check: async ({ vault }, row, { account }) => (row.accountHash && accountHash(vault, account) === row.accountHash ? null : { message: '收款账号与任务书所载不一致，请核对。', path: ['input', 'account'] }),
};
export const reportOpen: Requirement<Row, { readonly report: string }> = {
  code: 'REPORT', title: '为待确认的自筹资金', beforehand: false,
  check: async ({ em }, row, { report }) => ((await em.count(OwnMoneyReport, { id: report, project: row.id, confirmedOn: null })) > 0 ? null : { message: '没有这一笔待确认的自筹资金。', path: ['input', 'report'] }),
};

/* —— on the way —— */

export const milestoneOpen = (reported: boolean): Requirement<Row, { readonly milestone: string }> => ({
  code: 'MILESTONE', title: reported ? '节点已报告、未确认' : '节点未确认', beforehand: false,
  async check({ em }, row, { milestone: id }) {
    const milestone = await em.findOne(Milestone, { id, project: row.id });
    if (!milestone) return { message: '本项目没有这个节点。', path: ['input', 'milestone'] };
    if (milestone.confirmedOn) return { message: '该节点已经确认。', path: ['input', 'milestone'] };
    return !reported || milestone.reportedOn ? null : { message: '该节点尚未报告。', path: ['input', 'milestone'] };
  },
});
export const rectifyLimit: Requirement<Row, { readonly conclusion: string; readonly rectifyBy?: string | undefined }> = {
  code: 'RECTIFY_BY', title: '整改期限在规定天数内', beforehand: false,
  async check(context, row, { conclusion, rectifyBy }) {
    if (conclusion !== 'RECTIFY') return null;
    const { project } = await criteriaOf(context, row);
    const last = addDays(context.today, project.rectifyDays);
    return rectifyBy && rectifyBy > context.today && rectifyBy <= last ? null : { message: `请填写整改期限，不迟于 ${last}。`, path: ['input', 'rectifyBy'] };
  },
};
export const withinLimit: Requirement<Row> = { code: 'RECTIFY_LATE', title: '在整改期限内', beforehand: true, check: async ({ today }, row) => (row.rectifyBy && today <= row.rectifyBy ? null : { message: `整改期限已于 ${row.rectifyBy ?? ''} 届满。` }) };
export const extensionFits: Requirement<Row, { readonly months: number }> = {
  code: 'EXTENSION', title: '提前申请、次数与期限在规定内', beforehand: false,
  async check(context, row, { months }) {
    const { project } = await criteriaOf(context, row);
    if (row.extensions >= project.extensions) return { message: `延期至多 ${project.extensions} 次，已延期 ${row.extensions} 次。` };
    if (addMonths(context.today, project.extensionBeforeMonths) > row.endOn!) return { message: `延期应在执行期末 ${row.endOn!} 前 ${project.extensionBeforeMonths} 个月提出。` };
    if (months > project.extensionUpToMonths) return { message: `延期至多 ${project.extensionUpToMonths} 个月。`, path: ['input', 'months'] };
    return (await context.em.count(ProjectChange, { project: row.id, kind: 'EXTENSION', decision: 'PENDING' })) === 0 ? null : { message: '已有待批的延期申请。' };
  },
};
export const changeOpen: Requirement<Row, { readonly change: string }> = {
  code: 'CHANGE', title: '为待批的变更', beforehand: false, check: async ({ em }, row, { change }) => ((await em.count(ProjectChange, { id: change, project: row.id, decision: 'PENDING' })) > 0 ? null : { message: '没有这项待批的变更。', path: ['input', 'change'] }),
};
export const difficultyOpen: Requirement<Row, { readonly notice: string }> = {
  code: 'DIFFICULTY', title: '为待答复的困难告知', beforehand: false, check: async ({ em }, row, { notice }) => ((await em.count(DifficultyNotice, { id: notice, project: row.id, answeredOn: null })) > 0 ? null : { message: '没有这份待答复的困难告知。', path: ['input', 'notice'] }),
};

/* —— acceptance —— */

export const testWhole: Requirement<Row, { readonly results: readonly { readonly indicator: string }[] }> = {
  code: 'TEST_INCOMPLETE', title: '逐项测试了需求的全部指标', beforehand: false,
  async check({ em }, row, { results }) {
    const indicators = row.demand ? await em.find(DemandIndicator, { demand: row.demand.id }) : [];
    const given = new Set(results.map(({ indicator }) => indicator));
    const missing = indicators.filter(({ id }) => !given.has(id));
    if (missing.length > 0) return { message: `还有指标未测试：${missing.map(({ name }) => name).join('、')}。`, path: ['input', 'results'], details: { missing: missing.map(({ name }) => name) } };
    return given.size === results.length && given.size === indicators.length ? null : { message: '有的指标不属于本需求，或重复填写。', path: ['input', 'results'] };
  },
};
export const lastTest = (em: EntityManager, row: Row): Promise<SiteTest | null> => em.findOne(SiteTest, { project: row.id }, { orderBy: { signedAt: 'desc' } });
export const testSigned: Requirement<Row> = {
  code: 'SITE_TEST', title: '需求单位已签署现场测试', beforehand: true,
  async check({ em }, row) {
    if (!row.owner) return null;
    const since = row.state === 'RECTIFYING_ACCEPTANCE' ? (await em.findOneOrFail(Acceptance, { project: row.id }, { orderBy: { appliedOn: 'desc', id: 'desc' } })).concludedOn : null;
    const test = await lastTest(em, row);
    return test && (!since || test.on >= since) ? null : { message: since ? '整改之后需求单位尚未重新测试并签署。' : '需求单位尚未在本厂测试并签署。' };
  },
};
export const testMet: Requirement<Row> = {
  code: 'SITE_TEST_UNMET', title: '需求单位的现场测试达到指标', beforehand: true,
  check: async ({ em }, row) => (!row.owner || (await lastTest(em, row))?.isMet ? null : { message: '需求单位的现场测试未全部达到指标，不能通过验收。' }),
};
export const inAcceptanceTime: Requirement<Row> = {
  code: 'ACCEPTANCE_LATE', title: '在申请验收的期限内', beforehand: true,
  async check({ today }, row) {
    const last = row.state === 'RECTIFYING_ACCEPTANCE' ? row.acceptanceRectifyBy : row.acceptanceBy;
    return !last || today <= last ? null : { message: `申请验收的期限已于 ${last} 届满。` };
  },
};
export const milestonesConfirmed: Requirement<Row> = {
  code: 'MILESTONES_OPEN', title: '节点均已确认', beforehand: true,
  check: async ({ em }, row) => { const open = await em.find(Milestone, { project: row.id, confirmedOn: null }); return open.length === 0 ? null : { message: `还有节点未确认：${open.map(({ title }) => title).join('、')}。` }; },
};
export const resultRegistered: Requirement<Row, { readonly achievement: string }> = {
  code: 'RESULT_NOT_REGISTERED', title: '成果已登记，属于承担或需求单位', beforehand: false,
  async check({ em }, row, { achievement: id }) {
    const found = await em.findOne(Achievement, { id });
    const whose = [row.organization?.id, row.owner?.id];
    return found && found.state === 'REGISTERED' && whose.includes(found.organization.id) ? null : { message: '请选择本项目已登记的科技成果；尚未登记的，请先办理成果登记。', path: ['input', 'achievement'] };
  },
};
export const audited: Requirement<Row, { readonly audit?: readonly string[] | undefined }> = {
  code: 'AUDIT_NEEDED', title: '达到限额的附审计报告', beforehand: false,
  async check(context, row, { audit = [] }) {
    const { money } = await criteriaOf(context, row);
    return compareMoney(row.budget, money.auditFrom) < 0 || audit.length > 0 || (await attached(context.em, row.id, 'audit')) > 0 ? null : { message: `补助 ${money.auditFrom} 元以上的项目须附审计报告。`, path: ['input', 'audit'] };
  },
};
export const rectifyOnce: Requirement<Row, { readonly rectifyBy: string }> = {
  code: 'RECTIFIED_ONCE', title: '未曾整改，期限在规定内', beforehand: false,
  async check(context, row, { rectifyBy }) {
    if (row.acceptanceRectified) return { message: '验收整改以一次为限。' };
    const { project } = await criteriaOf(context, row);
    const last = addMonths(context.today, project.acceptanceRectifyMonths);
    return rectifyBy > context.today && rectifyBy <= last ? null : { message: `整改期限不迟于 ${last}。`, path: ['input', 'rectifyBy'] };
  },
};
/** Failing is for what was judged, for what was not put right, and for what never came. */
export const mayFail: Requirement<Row> = {
  code: 'NOT_YET_DUE', title: '已评议、整改期满或逾期未申请', beforehand: true,
  check: async ({ today }, row) => (row.state !== 'RECTIFYING_ACCEPTANCE' || (row.acceptanceRectifyBy ?? '') < today ? null : { message: `整改期至 ${row.acceptanceRectifyBy ?? ''}，未满。` }),
};

/* —— endings —— */

export const recoverable = (field: 'recover' | 'spent'): Requirement<Row, Readonly<Record<string, unknown>>> => ({
  code: 'RECOVERY', title: '金额不超过已拨付', beforehand: false,
  async check({ em }, row, input) {
    const amount = input[field] as string;
    const paid = await paidSoFar(em, row);
    return compareMoney(amount, paid) <= 0 ? null : { message: `已拨付 ${paid} 元，金额不能超过。`, path: ['input', field] };
  },
});
/** Who told of the difficulty in time failed honestly; so did whom the mid-term check stopped. */
export const goodFaith: Requirement<Row> = {
  code: 'GOOD_FAITH', title: '已及时告知困难，或由中期检查中止', beforehand: true,
  check: async ({ em }, row) => (row.state === 'TERMINATING' || (await em.count(DifficultyNotice, { project: row.id })) > 0 ? null : { message: '承担单位没有告知过困难，中期检查也未中止：不能按善意终止办理。' }),
};
export const noMisconduct: Requirement<Row> = { code: 'MISCONDUCT', title: '没有审计认定的失信行为', beforehand: true, check: async (_, row) => (row.misconductOn ? { message: '审计已认定失信行为，应按撤销办理。' } : null) };
export const misconductFound: Requirement<Row> = { code: 'NO_FINDING', title: '审计已认定失信行为', beforehand: true, check: async (_, row) => (row.misconductOn ? null : { message: '撤销须先由纪检审计认定失信行为。' }) };
export const recoveryOpen: Requirement<Row, { readonly recovery: string; readonly amount: string }> = {
  code: 'RECOVERY', title: '为未收齐的追缴，金额不超过余额', beforehand: false,
  async check({ em }, row, { recovery: id, amount }) {
    const recovery = await em.findOne(Recovery, { id, project: row.id });
    if (!recovery || recovery.settledOn) return { message: '没有这笔未收齐的追缴。', path: ['input', 'recovery'] };
    const left = addMoney(recovery.amount, `-${recovery.received}`);
    return compareMoney(amount, '0') > 0 && compareMoney(amount, left) <= 0 ? null : { message: `尚应追缴 ${left} 元。`, path: ['input', 'amount'], details: { left } };
  },
};
