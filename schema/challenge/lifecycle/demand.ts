import { z } from 'zod';
import { all, any, is, role } from '../../core/access/condition.ts';
import { bureau } from '../../core/access/actor.ts';
import { choice, day, flag, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { normalizeSearch } from '../../core/read/search.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { normalizePhone, sealPhone } from '../../core/secret/personal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ExpertProfile } from '../../expert/expert.entity.ts';
import { noHold } from '../../integrity/integrity.ts';
import { ownTown } from '../../organization/organization.access.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { clerk, keeper, ownOrganization, seesDemand } from '../challenge.access.ts';
import { confidentialityNames, demandLists, higherLists } from '../challenge.kinds.ts';
import { nextNumber, programmeToday, regionCode, takeTurns } from '../challenge.ts';
import { ChallengeBatch } from '../entity/batch.ts';
import { DemandIndicator, DemandRecommendation, TechDemand, type DemandState } from '../entity/demand.ts';
import { ChallengeListing } from '../entity/listing.ts';
import { notInFuture, organizationActive } from './requirements.ts';

type Row = TechDemand;
const act = <Input>(action: Action<DemandState, Row, Input>) => action;
const creates = <Input>(creation: Creation<DemandState, Row, Input>) => creation;

const applicant = all(role('ENTERPRISE'), ownOrganization('organization'));
const reason = text('理由', { min: 2 });
const document = text('文件名称或文号', { max: 200 });

/** Still somebody's to work on: a second one with the same words would be the same demand. */
const openStates = ['DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'ACCEPTED', 'CONDENSED', 'RECOMMENDED', 'LISTED'] as const;

const indicator = group('DemandIndicatorInput', {
  name: text('指标名称', { max: 100 }), unit: text('单位', { max: 40 }).optional(), baseline: text('现值', { max: 100 }).optional(), target: text('目标值', { max: 100 }), testMethod: text('检测方法', { max: 1_000 }), testBody: text('检测机构', { max: 200 }).optional(),
}, '可测量的指标');
const details = {
  title: text('需求名称，不超过 30 字', { min: 4, max: 200 }), field: text('技术领域', { max: 60 }).optional(), industryCode: text('行业代码（GB/T 4754，4 位）', { max: 4 }).optional(), priorityIndustry: text('重点产业', { max: 60 }).optional(),
  problem: text('难题描述：用企业自己的话说清楚卡在哪里', { max: 20_000 }).optional(), dependence: text('现有供应商与进口依赖', { max: 5_000 }).optional(), deadlineMonths: whole('期望解决的月数', { min: 1, max: 120 }).optional(),
  totalBudget: money('研发总投入预算（元）').optional(), commitment: money('企业承诺投入（元）').optional(), award: money('榜额（元）').optional(), ipProposal: text('知识产权归属意向', { max: 5_000 }).optional(),
  confidentiality: choice('DemandConfidentiality', confidentialityNames, '保密程度').optional(), contactName: text('联系人', { max: 100 }).optional(), contactPhone: text('联系电话', { max: 40 }).optional(),
  indicators: list(indicator, '可测量的指标', { max: 50 }).optional(),
};
type Details = z.infer<z.ZodObject<typeof details>>;

/** What was filled in; an empty field says nothing and leaves what is there. */
async function fill({ em, vault }: ActionContext, row: Row, { indicators, contactPhone, ...given }: Partial<Details>): Promise<void> {
  Object.assign(row, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  row.searchText = [row.title, ...(row.code ? [row.code] : [])].map(normalizeSearch).join('\n');
  if (contactPhone) {
    const { masked, cipher, hash } = sealPhone(vault, 'demand.contactPhone', contactPhone);
    Object.assign(row, { contactPhoneMasked: masked, contactPhoneCipher: cipher, contactPhoneHash: hash });
  }
  if (!indicators) return;
  await em.nativeDelete(DemandIndicator, { demand: row.id });
  indicators.forEach((each, position) => em.create(DemandIndicator, { id: uuidv7(), demand: row, position, ...each, unit: each.unit ?? null, baseline: each.baseline ?? null, testBody: each.testBody ?? null } as never));
}

const organizationVerified: Requirement<Row> = {
  code: 'ORGANIZATION_UNVERIFIED', title: '单位为在册企业', beforehand: false,
  async check({ em }, row) {
    const { kind, creditCode, status } = await em.findOneOrFail(Organization, row.organization.id);
    return kind === 'ENTERPRISE' && creditCode && status === 'ACTIVE' ? null : { message: '只有在册存续的企业可以提出技术需求；请先核对单位信息。', path: ['input', 'organization'] };
  },
};
interface Titled { readonly title?: string | undefined }
const titleShort: Requirement<Row, Titled> = {
  code: 'TITLE_TOO_LONG', title: '需求名称不超过规定字数', beforehand: false,
  async check(context, row, { title = row.title }) {
    const { criteria } = await programmeToday(context, await regionCode(context.em, row.organization.id));
    const length = [...title].length;
    return length <= criteria.demand.titleUpTo ? null : { message: `需求名称不超过 ${criteria.demand.titleUpTo} 字，现有 ${length} 字。`, path: ['input', 'title'] };
  },
};
const titleFree: Requirement<Row, Titled> = {
  code: 'TITLE_TAKEN', title: '本单位同年没有同名需求', beforehand: false,
  async check({ em }, row, { title = row.title }) {
    await takeTurns(em, row.organization.id);
    const other = await em.count(TechDemand, { organization: row.organization.id, year: row.year, title, id: { $ne: row.id } });
    return other === 0 ? null : { message: `本单位 ${row.year} 年已有名为“${title}”的需求，请在原需求上办理或改换名称。`, path: ['input', 'title'] };
  },
};
const measurable: Requirement<Row> = {
  code: 'NOT_MEASURABLE', title: '至少一项有目标值和检测方法的指标', beforehand: true,
  check: async ({ em }, row) => ((await em.count(DemandIndicator, { demand: row.id })) > 0 ? null : { message: '请至少填写一项可测量的指标：名称、目标值与检测方法。', path: ['input', 'indicators'] }),
};
const complete: Requirement<Row> = {
  code: 'INCOMPLETE', title: '必填内容齐全', beforehand: true,
  async check(_, row) {
    const missing = Object.entries({ field: '技术领域', problem: '难题描述', deadlineMonths: '期望解决的月数', award: '榜额', ipProposal: '知识产权归属意向', contactName: '联系人', contactPhoneMasked: '联系电话' })
      .filter(([name]) => { const value = row[name as keyof Row]; return value === null || value === undefined || value === ''; }).map(([, title]) => title);
    return missing.length === 0 ? null : { message: `请补充：${missing.join('、')}。`, details: { missing } };
  },
};
const budgeted: Requirement<Row> = {
  code: 'BUDGET', title: '总投入大于零，承诺投入不小于零', beforehand: true,
  async check(_, row) {
    if (!row.totalBudget || compareMoney(row.totalBudget, '0') <= 0) return { message: '研发总投入预算应大于零。', path: ['input', 'totalBudget'] };
    if (row.commitment === null || row.commitment === undefined) return { message: '请填写企业承诺投入，没有则填 0。', path: ['input', 'commitment'] };
    return compareMoney(row.commitment, row.totalBudget) <= 0 ? null : { message: '企业承诺投入不应超过总投入预算。', path: ['input', 'commitment'] };
  },
};
const phoneValid: Requirement<Row, { readonly contactPhone?: string | undefined }> = {
  code: 'PHONE', title: '联系电话有效', beforehand: false,
  check: async (_, __, { contactPhone }) => (!contactPhone || /^(1[3-9]\d{9}|0\d{9,11}|\d{7,8})$/.test(normalizePhone(contactPhone)) ? null : { message: '请填写有效的手机或固定电话号码。', path: ['input', 'contactPhone'] }),
};
const noDuplicate: Requirement<Row> = {
  code: 'DUPLICATE_DEMAND', title: '没有相同的在办需求', beforehand: true,
  async check({ em }, row) {
    const plain = (title: string) => normalizeSearch(title).replace(/关键技术|技术|研究|开发|研发|及应用|产业化/g, '');
    const others = await em.find(TechDemand, { organization: row.organization.id, state: { $in: [...openStates] }, id: { $ne: row.id } });
    const same = others.find(({ title }) => plain(title) === plain(row.title));
    return same ? { message: `本企业的“${same.title}”与此需求相同且在办，请并案办理。`, details: { demand: same.id } } : null;
  },
};
const notSolved: Requirement<Row, { readonly notSolved: boolean }> = {
  code: 'ALREADY_SOLVED', title: '经查没有现成的解决方案', beforehand: false,
  check: async (_, __, input) => (input.notSolved ? null : { message: '已有现成解决方案的需求不受理，请说明后作未通过处理。', path: ['input', 'notSolved'] }),
};
/** The expert who condenses is in the pool and has no stake in the firm. */
const expertFits: Requirement<Row, { readonly expert: string }> = {
  code: 'EXPERT_UNFIT', title: '凝练专家在库且与企业无关', beforehand: false,
  async check({ em }, row, { expert }) {
    const found = await em.findOne(ExpertProfile, { id: expert });
    if (found?.state !== 'IN_POOL') return { message: '该专家不在库。', path: ['input', 'expert'] };
    return found.organization.id === row.organization.id ? { message: '专家与需求企业为同一单位，请另选专家。', path: ['input', 'expert'] } : null;
  },
};
const windowOpen: Requirement<Row, { readonly list: (typeof higherLists)[number]; readonly recommendedOn: string }> = {
  code: 'WINDOW_CLOSED', title: '在该榜单的推荐期内', beforehand: false,
  async check(context, row, { list: to, recommendedOn }) {
    const { name, criteria } = await programmeToday(context, await regionCode(context.em, row.organization.id));
    const window = criteria.demand.windows[to];
    const on = recommendedOn.slice(5);
    return !window || (on >= window.from && on <= window.to) ? null : { message: `“${demandLists[to]}”的推荐期为每年 ${window.from} 至 ${window.to}。`, path: ['input', 'recommendedOn'], details: { rule: name } };
  },
};
const notRecommended: Requirement<Row, { readonly list: string }> = {
  code: 'ALREADY_RECOMMENDED', title: '未推荐过该榜单', beforehand: false,
  check: async ({ em }, row, { list: to }) => ((await em.count(DemandRecommendation, { demand: row.id, list: to as never, recommendedOn: { $ne: null } })) === 0 ? null : { message: '该需求已推荐过这个榜单。', path: ['input', 'list'] }),
};
const batchOpen: Requirement<Row, { readonly batch: string }> = {
  code: 'BATCH_NOT_OPEN', title: '批次已开放且属本县', beforehand: false,
  async check({ em }, row, { batch }) {
    const found = await em.findOne(ChallengeBatch, { id: batch });
    const { region } = await em.findOneOrFail(Organization, row.organization.id);
    return found?.state === 'OPEN' && found.region.id === region.id ? null : { message: '该批次未开放，或不是本县的批次。', path: ['input', 'batch'] };
  },
};
const awardWithin: Requirement<Row, { readonly batch: string }> = {
  code: 'BUDGET', title: '批次尚有预算', beforehand: false,
  async check({ em }, row, { batch }) {
    const [found] = await em.execute<{ left: string }[]>(`select (b.budget - coalesce((select sum(l.budget) from challenge_listing l where l.batch_id = b.id and l.state <> 'FAILED'), 0))::text as left from challenge_batch b where b.id = ?`, [batch]);
    return !found || compareMoney(found.left, '0') > 0 ? null : { message: '该批次的预算已经排满。', path: ['input', 'batch'] };
  },
};
/** While bids may be on their way, the owner cannot pull it: a cause is needed, and the director's word. */
const noOpenListing: Requirement<Row> = {
  code: 'LISTING_OPEN', title: '没有进行中的榜单', beforehand: true,
  check: async ({ em }, row) => ((await em.count(ChallengeListing, { demand: row.id, state: { $nin: ['FINISHED', 'FAILED'] } })) === 0 ? null : { message: '该需求的榜单正在进行，请先终止榜单或待其结束。' }),
};
const withdrawalAsked: Requirement<Row> = {
  code: 'NOT_ASKED', title: '企业已申请撤回', beforehand: true, check: async (_, row) => (row.withdrawalAskedOn ? null : { message: '企业没有申请撤回。' }),
};
const close = (context: ActionContext, row: Row, closeReason: NonNullable<Row['closeReason']>, note: string | null): void => { Object.assign(row, { closedOn: context.today, closeReason, closeNote: note }); };

/** The last recommendation that waits for its result. */
const pending = ({ em }: ActionContext, row: Row): Promise<DemandRecommendation> => em.findOneOrFail(DemandRecommendation, { demand: row.id, outcome: 'PENDING', recommendedOn: { $ne: null } }, { orderBy: { recommendedOn: 'desc' } });
const outcome = z.object({ on: day('公布日期'), document });

/** 技术需求 (domain notes §13.1). */
export const demandLifecycle = lifecycle<DemandState, Row>({
  name: 'techDemand', title: '技术需求', entity: TechDemand, visible: seesDemand,
  states: {
    DRAFT: { title: '草稿' }, SUBMITTED: { title: '已提交' }, TOWNSHIP_CHECKED: { title: '镇街已核' }, ACCEPTED: { title: '已受理' }, CONDENSED: { title: '已凝练' }, RECOMMENDED: { title: '已推荐' }, LISTED: { title: '已列榜' },
    NOT_LISTED: { title: '未列榜' }, CLOSED: { title: '已关闭', final: true }, REJECTED: { title: '未通过', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    draft: creates({
      title: '提出需求', to: 'DRAFT', who: applicant, input: z.object({ organization: reference('Organization', '提出单位'), ...details }),
      async make(context, { organization, ...given }) {
        const row = context.em.create(TechDemand, { id: uuidv7(), organization, year: yearOf(context.today), title: given.title, list: null, confidentiality: 'SUMMARY', state: 'DRAFT', isPublished: false, searchText: '', createdAt: context.now } as never, { persist: false });
        await fill(context, row, given);
        return row;
      },
      requires: [organizationVerified, titleShort, titleFree, phoneValid],
    }),
  },
  actions: {
    edit: act({
      title: '修改', from: ['DRAFT'], to: 'DRAFT', who: applicant, input: z.object({ ...details, title: details.title.optional() }), requires: [titleShort, titleFree, phoneValid],
      change: (context, row, input) => fill(context, row, input),
    }),
    submit: act({
      title: '提交', from: ['DRAFT'], to: 'SUBMITTED', who: applicant, input: nothing, requires: [organizationActive, complete, measurable, budgeted, noHold<Row>('APPLICATION')],
      async change({ em, today }, row) {
        row.filedOn = today;
        row.code ??= await nextNumber(em, 'tech_demand', 'code', `XQ${row.year}`);
        row.searchText = [row.title, row.code].map(normalizeSearch).join('\n');
      },
    }),
    check: act({
      title: '镇街初核', from: ['SUBMITTED'], to: 'TOWNSHIP_CHECKED', who: ownTown('organization'), input: z.object({ opinion: text('初核意见：企业是否存在并正常经营、需求是否属实', { min: 2 }) }), requires: [organizationActive],
      change: async ({ today }, row, { opinion }) => { row.townshipCheckedOn = today; row.townshipOpinion = opinion; }, remark: ({ opinion }) => opinion,
    }),
    return: act({
      title: '退回', from: ['SUBMITTED', 'TOWNSHIP_CHECKED'], to: 'DRAFT', who: any(role(...bureau), all(ownTown('organization'), is('state', 'SUBMITTED'))), input: z.object({ reason }),
      change: async ({ today }, row, input) => { row.returnedOn = today; row.returnReason = input.reason; }, remark: (input) => input.reason,
    }),
    accept: act({
      title: '受理', from: ['TOWNSHIP_CHECKED'], to: 'ACCEPTED', who: clerk, input: z.object({ notSolved: flag('已查明没有现成的解决方案') }), requires: [noDuplicate, notSolved],
      change: async ({ today }, row) => { row.acceptedOn = today; },
    }),
    reject: act({
      title: '不予通过', from: ['TOWNSHIP_CHECKED', 'ACCEPTED'], to: 'REJECTED', who: clerk, input: z.object({ reason }), change: async (_, row, input) => { row.rejectReason = input.reason; }, remark: (input) => input.reason,
    }),
    condense: act({
      title: '凝练', from: ['ACCEPTED'], to: 'CONDENSED', who: clerk, requires: [expertFits],
      input: z.object({
        expert: reference('ExpertProfile', '凝练专家'), note: text('专家意见：是否真瓶颈、是否已解决、指标是否可测', { min: 10, max: 10_000 }), summary: text('公开摘要：要解决什么，不涉及企业秘密', { min: 10, max: 2_000 }),
        confidentiality: choice('DemandConfidentiality', confidentialityNames, '保密程度'),
      }),
      change: async ({ today, em }, row, input) => {
        Object.assign(row, { condensedOn: today, condensation: input.note, summary: input.summary, confidentiality: input.confidentiality });
        row.condensedBy = em.getReference(ExpertProfile, input.expert, { wrapped: true });
      },
    }),
    recommend: act({
      title: '推荐上报', from: ['CONDENSED', 'NOT_LISTED'], to: 'RECOMMENDED', who: role('DIRECTOR'), input: z.object({ list: choice('DemandList', higherLists, '上级榜单'), recommendedOn: day('推荐日期'), document }),
      requires: [notInFuture('recommendedOn', '推荐日期'), organizationActive, windowOpen, notRecommended, noHold<Row>('APPLICATION')],
      change: async ({ em, now }, row, input) => {
        row.list = input.list;
        em.create(DemandRecommendation, { id: uuidv7(), demand: row, list: input.list, recommendedOn: input.recommendedOn, document: input.document, outcome: 'PENDING', createdAt: now } as never);
      },
    }),
    enlist: act({
      title: '列入县级榜单', from: ['CONDENSED', 'NOT_LISTED'], to: 'LISTED', who: role('DIRECTOR'), input: z.object({ batch: reference('ChallengeBatch', '榜单批次') }), requires: [organizationActive, batchOpen, awardWithin, noHold<Row>('APPLICATION')],
      change: async ({ em }, row, { batch }) => { row.list = 'COUNTY'; row.batch = em.getReference(ChallengeBatch, batch, { wrapped: true }); },
    }),
    recordListing: act({
      title: '登记上级列榜', from: ['RECOMMENDED'], to: 'LISTED', who: clerk, input: outcome, requires: [notInFuture('on', '公布日期')],
      change: async (context, row, input) => { Object.assign(await pending(context, row), { outcome: 'LISTED', decidedOn: input.on, decidedDocument: input.document }); row.isPublished = true; },
    }),
    recordRefusal: act({
      title: '登记上级未列榜', from: ['RECOMMENDED'], to: 'NOT_LISTED', who: clerk, input: outcome, requires: [notInFuture('on', '公布日期')],
      change: async (context, row, input) => { Object.assign(await pending(context, row), { outcome: 'NOT_LISTED', decidedOn: input.on, decidedDocument: input.document }); },
    }),
    withdraw: act({
      title: '撤回', from: ['DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'ACCEPTED', 'CONDENSED', 'NOT_LISTED'], to: 'WITHDRAWN', who: applicant, input: z.object({ reason: reason.optional() }), remark: (input) => input.reason ?? null,
    }),
    askWithdrawal: act({
      title: '申请撤回', from: ['RECOMMENDED', 'LISTED'], who: applicant, input: z.object({ reason }), change: async ({ today }, row, input) => { row.withdrawalAskedOn = today; row.withdrawalReason = input.reason; }, remark: (input) => input.reason,
    }),
    grantWithdrawal: act({
      title: '同意撤回', from: ['RECOMMENDED', 'LISTED'], to: 'CLOSED', who: role('DIRECTOR'), input: z.object({ note: text('说明', { min: 2 }) }), requires: [withdrawalAsked, noOpenListing],
      change: async (context, row, { note }) => { close(context, row, 'WITHDRAWN', note); }, remark: ({ note }) => note,
    }),
    solve: act({
      title: '登记已解决', from: ['LISTED', 'NOT_LISTED'], to: 'CLOSED', who: any(clerk, keeper), input: z.object({ note: text('如何解决', { min: 2 }) }), requires: [noOpenListing],
      change: async (context, row, { note }) => { close(context, row, 'SOLVED', note); }, remark: ({ note }) => note,
    }),
    expire: act({
      title: '登记已失效', from: ['LISTED', 'NOT_LISTED'], to: 'CLOSED', who: clerk, input: z.object({ note: text('说明', { min: 2 }) }), requires: [noOpenListing],
      change: async (context, row, { note }) => { close(context, row, 'EXPIRED', note); }, remark: ({ note }) => note,
    }),
    publish: act({ title: '随榜单公开', from: ['LISTED'], to: 'LISTED', who: keeper, input: nothing, change: async (_, row) => { row.isPublished = true; } }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ code, title, list: to, confidentiality, filedOn, isPublished, closeReason, totalBudget, award }) => ({ code, title, list: to, confidentiality, filedOn, isPublished, closeReason, totalBudget, award }),
});
