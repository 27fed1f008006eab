import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { addMoney, compareMoney, type Money } from '../../core/scalar/money.ts';
import { addMonths, yearOf } from '../../core/scalar/local-date.ts';
import { Platform, PlatformAgreement, PlatformEvaluation, PlatformFunding, PlatformMilestone, PlatformPayment, PlatformYear } from '../platform.entity.ts';
import { levelNames, platformLevels, type PlatformLevel } from '../platform.kinds.ts';
import { openFunding, takeTurns, type AgreementInput } from '../platform.ts';

/** The preconditions of the platforms' actions, each with the name that button, refusal and journal share. */
type Needs<Input = unknown> = Requirement<Platform, Input>;

/** A document may bear any day, but not one that is still to come. */
export const notInFuture = <Name extends string>(name: Name): Requirement<object, Readonly<Partial<Record<Name, string | undefined>>>> => ({
  code: 'DATE_IN_FUTURE', title: '日期不晚于今日', beforehand: false,
  check: async ({ today }, _, input) => (input[name] === undefined || input[name] <= today ? null : { message: `日期 ${input[name]} 晚于今日 ${today}。`, path: ['input', name] }),
});

/** A day by which something is to be done lies ahead. */
export const inFuture = <Name extends string>(name: Name): Requirement<object, Readonly<Partial<Record<Name, string | undefined>>>> => ({
  code: 'DATE_PASSED', title: '期限晚于今日', beforehand: false,
  check: async ({ today }, _, input) => (input[name] === undefined || input[name] > today ? null : { message: `期限 ${input[name]} 已过，应晚于今日 ${today}。`, path: ['input', name] }),
});

export const notFutureYear: Requirement<object, { readonly year: number }> = {
  code: 'YEAR_IN_FUTURE', title: '年度不晚于今年', beforehand: false,
  check: async ({ today }, _, { year }) => (year <= yearOf(today) ? null : { message: `${year} 年尚未到来。`, path: ['input', 'year'] }),
};

export const positiveAmount: Requirement<object, { readonly amount: Money }> = {
  code: 'AMOUNT_NOT_POSITIVE', title: '金额大于零', beforehand: false,
  check: async (_, __, { amount }) => (compareMoney(amount, '0.00') > 0 ? null : { message: '金额须大于零。', path: ['input', 'amount'] }),
};

export const newName: Needs = {
  code: 'NAME_TAKEN', title: '本县没有同名平台', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, 'region', row.region.id);
    const other = await em.count(Platform, { region: row.region.id, name: row.name, id: { $ne: row.id } });
    return other === 0 ? null : { message: `名录中已有“${row.name}”，请在原平台上办理。`, path: ['input', 'name'] };
  },
};

export const agreementPeriod: Needs<AgreementInput> = {
  code: 'AGREEMENT_PERIOD', title: '有效期止晚于有效期起', beforehand: false,
  check: async (_, __, { validFrom, validTo }) => (validTo > validFrom ? null : { message: `有效期止 ${validTo} 应晚于有效期起 ${validFrom}。`, path: ['input', 'validTo'] }),
};

export const yearlyMoney: Needs<AgreementInput> = {
  code: 'YEARLY_MONEY', title: '各年约定资金在有效期内，每年一笔，合计大于零', beforehand: false,
  async check(_, __, { funding, validFrom, validTo }) {
    const years = funding.map(({ year }) => year);
    const path = ['input', 'funding'];
    const outside = years.find((year) => year < yearOf(validFrom) || year > yearOf(validTo));
    if (outside !== undefined) return { message: `${outside} 年不在协议有效期 ${validFrom} 至 ${validTo} 内。`, path };
    if (new Set(years).size < years.length) return { message: '同一年度的约定资金请合为一笔。', path };
    return compareMoney(addMoney('0.00', ...funding.map(({ amount }) => amount)), '0.00') > 0 ? null : { message: '协议未约定资金：请按年度填写。', path };
  },
};

/** Begins to operate: its site is there, and nothing that must come first is open. */
export const milestonesDone: Needs = {
  code: 'MILESTONES_OPEN', title: '场地已落实，运行前须完成的事项均已完成', beforehand: true,
  async check({ em }, row) {
    const open = await em.find(PlatformMilestone, { platform: row.id, isRequired: true, state: { $in: ['IN_PROGRESS', 'REPORTED'] } }, { orderBy: { dueOn: 'asc', id: 'asc' } });
    if (open.length > 0) return { message: `尚有 ${open.length} 项须在运行前完成：${open.map(({ title }) => title).join('、')}。` };
    const sites = await em.find(PlatformMilestone, { platform: row.id, kind: 'SITE', state: { $in: ['IN_PROGRESS', 'REPORTED', 'DONE'] } }, { orderBy: { dueOn: 'asc', id: 'asc' } });
    if (sites.some(({ state }) => state === 'DONE')) return null;
    return { message: sites.length > 0 ? `场地事项尚未确认完成：${sites.map(({ title }) => title).join('、')}。` : '尚无已完成的场地事项：请先登记场地落实并确认完成。' };
  },
};

export const staffed: Needs = {
  code: 'NO_STAFF', title: '已有人员到位', beforehand: true,
  async check({ em }, row) {
    const last = await em.findOne(PlatformYear, { platform: row.id, staff: { $ne: null } }, { orderBy: { year: 'desc' } });
    return last && last.staff! > 0 ? null : { message: '尚无人员到位：请先填报年度情况中的引进人员。' };
  },
};

interface YearInput { readonly year: number; readonly staff: number; readonly staffAdded?: number | undefined; readonly doctors?: number | undefined; readonly seniors?: number | undefined }
export const partsOfStaff: Needs<YearInput> = {
  code: 'MORE_THAN_STAFF', title: '博士、高级职称与当年引进人数不超过人员累计', beforehand: false,
  async check(_, __, input) {
    const [name, title] = ([['staffAdded', '当年引进'], ['doctors', '博士'], ['seniors', '高级职称']] as const).find(([part]) => (input[part] ?? 0) > input.staff) ?? [];
    return name === undefined ? null : { message: `${title}人数 ${input[name]} 多于人员累计 ${input.staff}。`, path: ['input', name] };
  },
};

/** What experts were shown must not change behind their backs. */
export const yearOpen: Needs<{ readonly year: number }> = {
  code: 'YEAR_FROZEN', title: '该年度未进入绩效评价的现场核查', beforehand: false,
  async check({ em }, row, { year }) {
    const judged = await em.count(PlatformEvaluation, { platform: row.id, year, state: { $in: ['CHECKED', 'SITE_CHECKED', 'GRADED'] } });
    return judged === 0 ? null : { message: `${year} 年绩效评价已初核，年度情况不再改动；如有误请先由科技局退回自评。`, path: ['input', 'year'] };
  },
};

export const higherLevel: Needs<{ readonly level: PlatformLevel }> = {
  code: 'NOT_HIGHER', title: '高于已认定的级别', beforehand: false,
  async check(_, row, { level }) {
    const isHigher = row.state !== 'RECOGNISED' || !row.level || levelNames.indexOf(level) > levelNames.indexOf(row.level);
    return isHigher ? null : { message: `该平台已认定为${platformLevels[row.level!]}，只登记更高的级别。`, path: ['input', 'level'] };
  },
};

interface FundingInput { readonly funding: string; readonly amount: Money }
export const withinCommitment = (what: string): Needs<FundingInput> => ({
  code: 'OVER_COMMITMENT', title: '不超过该年约定减核减减已拨', beforehand: false,
  async check({ em }, row, { funding: id, amount }) {
    const funding = await em.findOne(PlatformFunding, { id, platform: row.id });
    if (!funding) return { message: '请选择本平台协议约定的年度资金。', path: ['input', 'funding'] };
    const open = await openFunding(em, funding);
    return compareMoney(amount, open) <= 0 ? null : { message: `${funding.year} 年约定资金尚可${what} ${open} 元，不足 ${amount} 元。`, path: ['input', 'amount'], details: { open } };
  },
});

export const newVoucher: Needs<{ readonly voucher: string }> = {
  code: 'VOUCHER_USED', title: '凭证号未登记过', beforehand: false,
  check: async ({ em }, row, { voucher }) => ((await em.count(PlatformPayment, { platform: row.id, voucher })) === 0 ? null : { message: `凭证 ${voucher} 已登记过一笔拨付。`, path: ['input', 'voucher'] }),
};

export const gradedEvaluation: Needs<{ readonly evaluation: string }> = {
  code: 'NOT_GRADED', title: '本平台的评价已评定', beforehand: false,
  async check({ em }, row, { evaluation }) {
    const found = await em.count(PlatformEvaluation, { id: evaluation, platform: row.id, state: 'GRADED' });
    return found ? null : { message: '该评价尚未评定，或不是本平台的。', path: ['input', 'evaluation'] };
  },
};

/** Reminders before an agreement ends, in months. */
export const agreementWarnings = [6, 1] as const;

const lastAgreement = (em: Parameters<Needs['check']>[0]['em'], row: Platform): Promise<PlatformAgreement | null> => em.findOne(PlatformAgreement, { platform: row.id }, { orderBy: { round: 'desc' } });
/** Which reminder of the end of the present agreement is due and not yet given. */
export async function endingWithin({ em, today }: Parameters<Needs['check']>[0], row: Platform): Promise<{ readonly agreement: PlatformAgreement; readonly months: number } | null> {
  const agreement = await lastAgreement(em, row);
  const months = agreement && agreement.validTo >= today ? agreementWarnings.findLast((each) => agreement.validTo <= addMonths(today, each)) : undefined;
  return agreement && months !== undefined && (agreement.warnedMonths ?? Infinity) > months ? { agreement, months } : null;
}

export const agreementNearEnd: Needs = {
  code: 'NOTHING_TO_TELL', title: '协议将在提醒期内到期，尚未提醒', beforehand: true,
  check: async (context, row) => ((await endingWithin(context, row)) ? null : { message: '协议不在提醒期内，或已提醒。' }),
};

export const rectificationLate: Needs = {
  code: 'NOTHING_TO_TELL', title: '整改期限已过，尚未提醒', beforehand: true,
  check: async ({ today }, row) => (row.rectifyBy && row.rectifyBy < today && row.rectifyWarnedFor !== row.rectifyBy ? null : { message: '整改未逾期，或已提醒。' }),
};
