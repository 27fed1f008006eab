import type { EntityManager } from '@mikro-orm/postgresql';
import { attached } from '../../core/attachment/attachment.ts';
import type { ActionContext, Requirement } from '../../core/lifecycle/lifecycle.ts';
import { findRuleInForce, ruleInForce, type RuleInForce } from '../../core/rule/rule-store.ts';
import type { RuleSet } from '../../core/rule/rule.ts';
import { compare, multiply, subtract, sum, toDecimal } from '../../core/scalar/fraction.ts';
import { inWan } from '../../core/scalar/money.ts';
import { percent } from '../../core/scalar/percent.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { IndustryClass, Organization } from '../../organization/organization.entity.ts';
import { catalogueInForce, industryDigits, membershipOf } from '../investment.catalogue.ts';
import { InvestmentPlan, InvestmentProgress, InvestmentProject, PlannedTotalChange, SiteRecord } from '../investment.entity.ts';
import type { Evidence } from '../investment.kinds.ts';
import { dayOfMonth } from '../investment.ledger.ts';
import { entryRule, exitRule, reportRule, type EntryCriteria, type EntryDocument } from '../investment.rules.ts';
import { countyCode, progressOf } from '../investment.ts';

/** The preconditions of a project's actions, each with the name that button, refusal and journal share. */
export type Needs<Input = unknown> = Requirement<InvestmentProject, Input>;

export const edition = 'GB/T 4754-2017';

export const inForce = async <C>({ em, today }: Pick<ActionContext, 'em' | 'today'>, rule: RuleSet<C>, row: InvestmentProject): Promise<RuleInForce<C>> => ruleInForce(em, rule, today, await countyCode(row));

/** A day in the input that is still to come. */
export const notInFuture = <Name extends string>(...names: readonly Name[]): Needs<{ readonly [K in Name]?: string | undefined }> => ({
  code: 'DATE_IN_FUTURE', title: '日期不晚于今日', beforehand: false,
  check: async ({ today }, _, input) => {
    const late = names.find((name) => (input[name] ?? '') > today);
    return late === undefined ? null : { message: `日期 ${input[late]!} 晚于今日 ${today}。`, path: ['input', late] };
  },
});

export const ownerActive: Needs = {
  code: 'ORGANIZATION_DISSOLVED', title: '建设单位存续', beforehand: true,
  async check({ em }, row) {
    const { status } = await em.findOneOrFail(Organization, row.organization.id);
    return status === 'ACTIVE' ? null : { message: '建设单位已注销，请先变更业主或移出项目。' };
  },
};

export const notRegistered: Needs = {
  code: 'ALREADY_REGISTERED', title: '同一业主没有同名的在办项目', beforehand: false,
  async check({ em }, row) {
    // Two who register for one owner at the same time take turns: whoever comes second sees the first one's.
    await em.execute('select 1 from organization where id = ? for no key update', [row.organization.id]);
    const other = await em.count(InvestmentProject, { organization: row.organization.id, name: row.name, state: { $nin: ['EXITED', 'REMOVED'] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: `该单位已有在办项目“${row.name}”，请在原项目上办理。`, path: ['input', 'name'] };
  },
};

const codeForm = /^(\d{4})-?(\d{6})-?(\d{2})-?(\d{2})-?(\d{6})$/;
/** The national code with its hyphens; undefined when it is none. */
export const normalizeProjectCode = (code: string): string | undefined => codeForm.exec(code.normalize('NFKC').replace(/\s/g, ''))?.slice(1).join('-');

export const codeValid: Needs<{ readonly projectCode: string }> = {
  code: 'PROJECT_CODE_FORMAT', title: '项目代码为 20 位数字，按 4-6-2-2-6 分组', beforehand: false,
  check: async (_, __, { projectCode }) => (normalizeProjectCode(projectCode) ? null : { message: '项目代码应为 20 位数字，如 2309-339901-04-01-123456。', path: ['input', 'projectCode'] }),
};

export const codeFree: Needs<{ readonly projectCode: string }> = {
  code: 'PROJECT_CODE_TAKEN', title: '项目代码未被其他项目使用', beforehand: false,
  async check({ em }, row, { projectCode }) {
    const code = normalizeProjectCode(projectCode);
    if (!code) return null;
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`investment project ${code}`]);
    const other = await em.findOne(InvestmentProject, { projectCode: code, id: { $ne: row.id } });
    return other && { message: `项目代码 ${code} 已用于“${other.name}”；如为重复项目，请移出其一。`, path: ['input', 'projectCode'] };
  },
};

export const largeEnough: Needs = {
  code: 'TOTAL_TOO_SMALL', title: '计划总投资达到入库起点', beforehand: true,
  async check(context, row) {
    const { criteria, rule, version } = await inForce(context, entryRule, row);
    return compare(row.plannedTotal, criteria.plannedTotalFrom) >= 0 ? null
      : { message: `计划总投资 ${inWan(row.plannedTotal)} 万元，低于入库起点 ${inWan(criteria.plannedTotalFrom)} 万元。`, details: { rule: `${rule}@${version}`, minimum: criteria.plannedTotalFrom } };
  },
};

export interface ProductInput { readonly product: string; readonly industryCode: string }

export const industryKnown: Needs<ProductInput> = {
  code: 'UNKNOWN_INDUSTRY', title: '行业代码为 4 位小类', beforehand: false,
  async check({ em }, _, { industryCode }) {
    const digits = industryDigits(industryCode);
    const path = ['input', 'industryCode'];
    if (!/^\d{4}$/.test(digits)) return { message: '请按建成后的主要产品填写 4 位行业小类代码（GB/T 4754），如阀门和旋塞制造为 3443。', path };
    const known = await em.count(IndustryClass, { edition, code: digits.slice(0, 2) });
    return known > 0 ? null : { message: `${edition} 中没有以 ${digits.slice(0, 2)} 开头的大类。`, path };
  },
};

export const inCatalogue: Needs<ProductInput> = {
  code: 'NOT_IN_CATALOGUE', title: '产品所属行业在高新技术产业目录内', beforehand: false,
  async check({ em, today }, row, { industryCode }) {
    const { current, by } = await membershipOf(em, industryDigits(industryCode), today, await countyCode(row));
    if (by) return null;
    return current ? { message: `行业 ${industryDigits(industryCode)} 不在 ${current.validFrom} 起施行的“${current.title}”内，也不在已装入的后续版本内；请核对建成后的主要产品。`, path: ['input', 'industryCode'], details: { catalogue: current.title } }
      : { message: `${today} 没有适用于本地区的高新技术产业目录，请经办先录入并施行。`, path: ['input', 'industryCode'] };
  },
};

export const anyCatalogue: Needs = {
  code: 'NO_CATALOGUE', title: '已装入适用的高新技术产业目录', beforehand: true,
  async check({ em, today }, row) {
    return (await catalogueInForce(em, today, await countyCode(row))) ? null : { message: '没有适用于本地区的高新技术产业目录，请先录入并施行。' };
  },
};

export const nameBoardShown: Needs<{ readonly showsNameBoard: boolean }> = {
  code: 'NAME_BOARD_MISSING', title: '现场照片含项目铭牌', beforehand: false,
  check: async (_, __, { showsNameBoard }) => (showsNameBoard ? null : { message: '开工须有含项目铭牌、注明日期与地点的现场照片，请补拍。', path: ['input', 'showsNameBoard'] }),
};

export const startReported: Needs = {
  code: 'START_NOT_REPORTED', title: '业主已上报开工', beforehand: true,
  check: async (_, row) => (row.startReportedOn ? null : { message: '业主尚未上报开工，请业主先上传现场照片与施工合同。' }),
};

export const notBeforeStart = <Name extends string>(name: Name): Needs<Readonly<Record<Name, string>>> => ({
  code: 'MONTH_BEFORE_START', title: '入库月份不早于开工月份', beforehand: false,
  check: async (_, row, input) => (!row.startedOn || input[name].slice(0, 7) >= row.startedOn.slice(0, 7) ? null : { message: `入库月份早于开工日期 ${row.startedOn}。`, path: ['input', name] }),
});

/** Which papers the entry rule asks of this project. */
export const entryDocuments = ({ documents, purchaseOnly }: EntryCriteria, { kind, plannedTotal }: Pick<InvestmentProject, 'kind' | 'plannedTotal'>): readonly EntryDocument[] =>
  (kind === 'PURCHASE_ONLY' && compare(plannedTotal, purchaseOnly.from) >= 0 ? [...documents, ...purchaseOnly.documents] : documents);

/** Of the papers asked for, those that the project has neither on file nor in this input. */
export async function lackingDocuments(em: EntityManager, row: InvestmentProject, wanted: readonly EntryDocument[], input: Partial<Record<Evidence, readonly string[] | undefined>> = {}): Promise<string[]> {
  const has = async (kind: EntryDocument['oneOf'][number]): Promise<boolean> =>
    kind === 'siteRecord' ? (await em.count(SiteRecord, { project: row.id })) > 0 : (input[kind]?.length ?? 0) > 0 || (await attached(em, row.id, kind)) > 0;
  const lacking: string[] = [];
  for (const { title, oneOf } of wanted) {
    let found = false;
    for (const kind of oneOf) found ||= await has(kind);
    if (!found) lacking.push(title);
  }
  return lacking;
}

export const documentsComplete: Needs<Partial<Record<Evidence, readonly string[] | undefined>>> = {
  code: 'DOCUMENTS_MISSING', title: '入库材料齐全', beforehand: false,
  async check(context, row, input) {
    const { criteria, rule, version } = await inForce(context, entryRule, row);
    const missing = await lackingDocuments(context.em, row, entryDocuments(criteria, row), input);
    return missing.length === 0 ? null : { message: `入库材料尚缺：${missing.join('、')}。`, details: { missing, rule: `${rule}@${version}` } };
  },
};

export interface ReportInput {
  readonly year: number; readonly month: number;
  readonly yearToDate: string; readonly construction: string; readonly installation: string; readonly equipment: string; readonly other: string;
  readonly sinceStart: string; readonly remark?: string | undefined;
}

export const monthReported: Needs<ReportInput> = {
  code: 'MONTH_SKIPPED', title: '该月单独填报', beforehand: false,
  async check(context, row, { month }) {
    const { criteria } = await inForce(context, reportRule, row);
    return criteria.skippedMonths.includes(month) ? { message: `${month} 月不单独填报，请在次月填报自年初累计数。`, path: ['input', 'month'] } : null;
  },
};

/** Within the stretch that the rule sets, or in a month that the clerk has opened again. */
export const windowOpen: Needs<ReportInput> = {
  code: 'REPORT_WINDOW', title: '在填报期内', beforehand: false,
  async check(context, row, { year, month }) {
    const { criteria, rule, version } = await inForce(context, reportRule, row);
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    const [opens, due] = [criteria.opensDay, criteria.dueDay].map((day) => `${first.slice(0, 8)}${String(day).padStart(2, '0')}`) as [string, string];
    const { today } = context;
    if ((today >= opens && today <= due) || isReopened(row, first, today)) return null;
    return {
      message: today < opens ? `${year} 年 ${month} 月的进度自 ${opens} 起填报。` : `${year} 年 ${month} 月的填报已于 ${due} 截止，请经办重新开放后补报。`,
      path: ['input', 'month'], details: { opens, due, rule: `${rule}@${version}` },
    };
  },
};
export const isReopened = ({ reopenedMonth, reopenedUntil }: InvestmentProject, first: string, today: string): boolean => reopenedMonth === first && (reopenedUntil ?? '') >= today;

export const sinceEntry: Needs<ReportInput> = {
  code: 'BEFORE_ENTRY', title: '填报月份不早于入库月份', beforehand: false,
  check: async (_, row, { year, month }) => (!row.enteredMonth || dayOfMonth(year, month) >= row.enteredMonth ? null : { message: `项目自 ${row.enteredMonth.slice(0, 7)} 入库，无须填报此前月份。`, path: ['input', 'month'] }),
};

export const partsSum: Needs<ReportInput> = {
  code: 'PARTS_DO_NOT_SUM', title: '四项构成之和等于累计完成投资', beforehand: false,
  check: async (_, __, { yearToDate, construction, installation, equipment, other }) => {
    const parts = sum([construction, installation, equipment, other]);
    return compare(parts, yearToDate) === 0 ? null
      : { message: `建筑、安装、设备、其他四项之和与自年初累计 ${inWan(yearToDate)} 万元相差 ${inWan(moneyOf(subtract(parts, yearToDate)))} 万元，请核对。`, path: ['input', 'yearToDate'] };
  },
};

const moneyOf = (value: ReturnType<typeof subtract>): string => toDecimal(value, 2);

/** Since the start is at least since January; what was done before this year is the same in every month of it. */
export const sinceStartFits: Needs<ReportInput> = {
  code: 'SINCE_START', title: '自开工累计与自年初累计相符', beforehand: false,
  async check({ em }, row, { year, month, yearToDate, sinceStart }) {
    const path = ['input', 'sinceStart'];
    if (compare(sinceStart, yearToDate) < 0) return { message: '自开工累计不应小于自年初累计。', path };
    if (row.startedOn && yearOf(row.startedOn) === year && compare(sinceStart, yearToDate) !== 0) return { message: `项目 ${row.startedOn} 开工，当年自开工累计应等于自年初累计。`, path };
    const others = (await em.find(InvestmentProgress, { project: row.id, year, month: { $ne: month }, sinceStart: { $ne: null }, ownerToDate: { $ne: null } }, { orderBy: { month: 'desc' }, limit: 1 }));
    const [other] = others;
    return !other || compare(subtract(sinceStart, yearToDate), subtract(other.sinceStart!, other.ownerToDate!)) === 0 ? null
      : { message: `按 ${other.month} 月所报，以前年度累计为 ${inWan(moneyOf(subtract(other.sinceStart!, other.ownerToDate!)))} 万元，与本次不符，请核对。`, path };
  },
};

export const withinPlannedTotal: Needs<ReportInput> = {
  code: 'OVER_PLANNED_TOTAL', title: '自开工累计不超过计划总投资', beforehand: false,
  check: async (_, row, { sinceStart }) => (compare(sinceStart, row.plannedTotal) <= 0 ? null
    : { message: `自开工累计 ${inWan(sinceStart)} 万元，超过计划总投资 ${inWan(row.plannedTotal)} 万元；请先申请变更计划总投资。`, path: ['input', 'sinceStart'], details: { maximum: row.plannedTotal } }),
};

/** A cumulative value may go down after a revision, but somebody says why. */
export const fallExplained: Needs<ReportInput> = {
  code: 'NEGATIVE_MONTH', title: '累计数调减的须说明', beforehand: false,
  async check({ em }, row, { year, month, yearToDate, remark }) {
    if (remark) return null;
    const before = await em.findOne(InvestmentProgress, { project: row.id, year, month: { $lt: month }, yearToDate: { $ne: null } }, { orderBy: { month: 'desc' } });
    return !before || compare(yearToDate, before.yearToDate!) >= 0 ? null
      : { message: `自年初累计小于 ${before.month} 月的 ${inWan(before.yearToDate!)} 万元，当月将为负；如确系调减，请填写说明。`, path: ['input', 'remark'] };
  },
};

export const planUnset: Needs<{ readonly year: number }> = {
  code: 'PLAN_ALREADY_SET', title: '年度计划由业主首次填报，此后由经办调整', beforehand: false,
  async check({ em, actor }, row, { year }) {
    if (actor.roles.has('CLERK')) return null;
    const plan = await em.findOne(InvestmentPlan, { project: row.id, year, planned: { $ne: null } });
    return plan && { message: `${year} 年计划已为 ${inWan(plan.planned!)} 万元，如需调整请联系经办。`, path: ['input', 'planned'] };
  },
};

export const pendingChange = (em: EntityManager, row: InvestmentProject): Promise<PlannedTotalChange | null> => em.findOne(PlannedTotalChange, { project: row.id, state: 'PENDING' });

export const noPendingChange: Needs = {
  code: 'CHANGE_PENDING', title: '没有待核定的变更', beforehand: true,
  async check({ em }, row) {
    const pending = await pendingChange(em, row);
    return pending && { message: `${pending.requestedOn} 申请的变更尚待统计核定。` };
  },
};
export const changePending: Needs = {
  code: 'NO_CHANGE_PENDING', title: '有待核定的变更', beforehand: true,
  check: async ({ em }, row) => ((await pendingChange(em, row)) ? null : { message: '没有待核定的计划总投资变更。' }),
};

export const newTotalFits: Needs<{ readonly to: string }> = {
  code: 'TOTAL_UNFIT', title: '变更后的总投资合理', beforehand: false,
  async check(context, row, { to }) {
    const path = ['input', 'to'];
    if (compare(to, row.plannedTotal) === 0) return { message: '变更后的总投资与现计划相同。', path };
    const { criteria } = await inForce(context, entryRule, row);
    if (compare(to, criteria.plannedTotalFrom) < 0) return { message: `变更后低于入库起点 ${inWan(criteria.plannedTotalFrom)} 万元；不再符合条件的，请联系统计移出。`, path };
    const last = await context.em.findOne(InvestmentProgress, { project: row.id, sinceStart: { $ne: null } }, { orderBy: { year: 'desc', month: 'desc' } });
    return !last || compare(to, last.sinceStart!) >= 0 ? null : { message: `变更后小于自开工累计 ${inWan(last.sinceStart!)} 万元。`, path };
  },
};

export const notBefore = <Name extends string>(name: Name, of: keyof InvestmentProject & ('stoppedOn' | 'startedOn'), title: string): Needs<Readonly<Record<Name, string>>> => ({
  code: 'DATE_TOO_EARLY', title, beforehand: false,
  check: async (_, row, input) => (!row[of] || input[name] >= row[of] ? null : { message: `${title}：${row[of]}。`, path: ['input', name] }),
});

export const reopensPast: Needs<{ readonly month: string; readonly until: string }> = {
  code: 'REOPEN_UNFIT', title: '只开放已过的月份，至多一个月', beforehand: false,
  async check({ today }, _, { month, until }) {
    if (month.slice(0, 7) > today.slice(0, 7)) return { message: '该月尚未到来。', path: ['input', 'month'] };
    const days = (Date.parse(until) - Date.parse(today)) / 86_400_000;
    return days >= 0 && days <= 31 ? null : { message: '开放期限应自今日起，至多 31 天。', path: ['input', 'until'] };
  },
};

export const leaderNamed: Needs<{ readonly person?: string | undefined; readonly leaderName?: string | undefined }> = {
  code: 'LEADER_MISSING', title: '指定联系领导', beforehand: false,
  check: async (_, __, { person, leaderName }) => (person || leaderName ? null : { message: '请选择有账户的领导，或填写姓名与职务。', path: ['input', 'leaderName'] }),
};

export const completionReported: Needs = {
  code: 'COMPLETION_NOT_REPORTED', title: '业主已上报竣工', beforehand: true,
  check: async (_, row) => (row.completionReportedOn ? null : { message: '业主尚未上报竣工，请业主先上传验收或交付证明。' }),
};

export const producedAfter: Needs<{ readonly completedOn: string; readonly inProductionOn: string }> = {
  code: 'PRODUCTION_BEFORE_COMPLETION', title: '投产（交付）不早于竣工', beforehand: false,
  check: async (_, __, { completedOn, inProductionOn }) => (inProductionOn >= completedOn ? null : { message: '投产（交付使用）日期早于竣工日期。', path: ['input', 'inProductionOn'] }),
};

/** The month of completion is told of; January's is told with February's. */
export const lastMonthReported: Needs = {
  code: 'LAST_MONTH_MISSING', title: '竣工当月进度已报', beforehand: true,
  async check(context, row) {
    if (!row.completedOn) return { message: '没有竣工日期。' };
    const { criteria } = await inForce(context, reportRule, row);
    const year = yearOf(row.completedOn);
    let month = Number(row.completedOn.slice(5, 7));
    while (criteria.skippedMonths.includes(month)) month += 1;
    const told = await progressOf(context.em, row.id, year, month);
    return told?.yearToDate ? null : { message: `${year} 年 ${month} 月（竣工当月）的进度尚未填报。`, details: { year, month } };
  },
};

export const finishProven: Needs = {
  code: 'FINISH_UNPROVEN', title: '有竣工验收或交付证明', beforehand: true,
  async check(context, row) {
    const { criteria, rule, version } = await inForce(context, exitRule, row);
    const missing = await lackingDocuments(context.em, row, criteria.documents);
    return missing.length === 0 ? null : { message: `尚缺：${missing.join('、')}。`, details: { missing, rule: `${rule}@${version}` } };
  },
};

export const finalTotalFits: Needs = {
  code: 'FINAL_TOTAL_DIFFERS', title: '实际总投资与计划总投资相差在容许范围内', beforehand: true,
  async check(context, row) {
    if (!row.finalTotal) return { message: '业主尚未填报实际总投资。' };
    const found = await findRuleInForce(context.em, exitRule, context.today, await countyCode(row));
    if (!found) return null;
    const allowed = multiply(row.plannedTotal, found.criteria.totalTolerance);
    const difference = subtract(row.finalTotal, row.plannedTotal);
    const size = compare(difference, 0) < 0 ? subtract(0, difference) : difference;
    return compare(size, allowed) <= 0 ? null : {
      message: `实际总投资 ${inWan(row.finalTotal)} 万元与计划 ${inWan(row.plannedTotal)} 万元相差超过 ${percent(found.criteria.totalTolerance)!}%，请业主先申请变更计划总投资。`,
      details: { rule: `${found.rule}@${found.version}` },
    };
  },
};
