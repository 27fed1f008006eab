import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, flag, list, money, reference, text } from '../../core/lifecycle/input.ts';
import type { ActionContext } from '../../core/lifecycle/lifecycle.ts';
import { compare } from '../../core/scalar/fraction.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { searchText } from '../../organization/organization.ts';
import { industryDigits, membershipOf } from '../investment.catalogue.ts';
import { projectOwner, projectTown } from '../investment.access.ts';
import { InvestmentProject, SiteRecord } from '../investment.entity.ts';
import { evidence, evidenceKinds, evidenceNamed, evidenceNames, projectKindNames, type Evidence } from '../investment.kinds.ts';
import { entryRule } from '../investment.rules.ts';
import { countyCode, owner } from '../investment.ts';
import { act, clerk, creates, type Row } from './declare.ts';
import {
  anyCatalogue, codeFree, codeValid, documentsComplete, edition, inCatalogue, inForce, industryKnown, largeEnough, nameBoardShown, normalizeProjectCode, notBeforeStart, notInFuture, notRegistered,
  ownerActive, startReported, type ProductInput,
} from './requirements.ts';

const product = { product: text('建成后的主要产品或用途', { max: 200 }), industryCode: text('产品所属行业小类代码（GB/T 4754，4 位）', { max: 10 }) };
const opinion = text('意见').optional();
const optionalFiles = (kind: Evidence) => files(evidence[kind]).optional();

/** Puts each kind of file on the project's record. */
export async function fileAll(context: ActionContext, row: Row, input: Partial<Record<Evidence, readonly string[] | undefined>>): Promise<void> {
  for (const kind of evidenceKinds) await attach(context, row, kind, input[kind] ?? []);
}

async function classify({ em, today }: ActionContext, row: Row, input: ProductInput): Promise<void> {
  const industryCode = industryDigits(input.industryCode);
  const { by } = await membershipOf(em, industryCode, today, await countyCode(row));
  Object.assign(row, { product: input.product, industryCode, industryEdition: edition, catalogue: by });
}

export interface SiteInput { readonly takenOn: string; readonly place: string; readonly showsNameBoard: boolean; readonly photos: readonly string[]; readonly remark?: string | undefined }
export const siteInput = { takenOn: day('拍摄日期'), place: text('拍摄地点', { max: 200 }), showsNameBoard: flag('照片中有项目铭牌'), photos: files('现场照片', { min: 1 }) };

export async function recordSite(context: ActionContext, row: Row, { takenOn, place, showsNameBoard, photos, remark = undefined }: SiteInput): Promise<void> {
  const record = context.em.create(SiteRecord, { id: uuidv7(), project: row, takenOn, place, showsNameBoard, remark: remark ?? null, recordedBy: context.actor.name, createdAt: context.now });
  await context.em.flush();
  await attach(context, record, 'photos', photos);
}

/** From the first word of a project to the library (domain notes §13.11). */
export const entryCreations = {
  register: creates({
    title: '登记线索', to: 'LEAD', who: any(role('INDUSTRY', 'CLERK'), projectOwner, projectTown),
    input: z.object({
      organization: reference('Organization', '建设单位（业主）'), name: text('项目名称', { max: 200 }), plannedTotal: money('计划总投资（元）'),
      kind: choice('InvestmentProjectKind', projectKindNames, '建设性质').optional(), field: text('产业领域', { max: 60 }).optional(),
      town: reference('Region', '建设地点所在镇街，不填则为业主所在镇街').optional(), address: text('建设地点', { max: 200 }).optional(),
      plannedStartOn: day('计划开工日期').optional(), plannedFinishOn: day('计划竣工日期').optional(), contactName: text('项目联系人', { max: 100 }).optional(),
    }),
    async make({ em, now }, { organization: id, town, kind = null, field = null, address = null, plannedStartOn = null, plannedFinishOn = null, contactName = null, ...input }) {
      const organization = await owner(em, id);
      return em.create(InvestmentProject, {
        id: uuidv7(), organization, region: organization.region, town: town ?? organization.town ?? null, state: 'LEAD', kind, field, address, plannedStartOn, plannedFinishOn, contactName, ...input, searchText: searchText([input.name, organization.name], null), createdAt: now,
      }, { persist: false });
    },
    requires: [ownerActive, notRegistered],
  }),
} as const;

export const entryActions = {
  file: act({
    title: '登记备案', from: ['LEAD'], to: 'FILED', who: any(role('INDUSTRY'), projectOwner),
    input: z.object({ projectCode: text('项目代码（投资项目在线平台赋码）', { max: 40 }), filingNumber: text('备案（核准、审批）文号', { max: 100 }), filedOn: day('备案（核准、审批）日期'), filingDocument: optionalFiles('filingDocument') }),
    requires: [notInFuture('filedOn'), codeValid, codeFree],
    async change(context, row, input) {
      const projectCode = normalizeProjectCode(input.projectCode)!;
      const { name } = await context.em.findOneOrFail(Organization, row.organization.id);
      Object.assign(row, { projectCode, filingNumber: input.filingNumber, filedOn: input.filedOn, searchText: searchText([row.name, name], projectCode) });
      await fileAll(context, row, input);
    },
  }),
  match: act({
    title: '比对目录', from: ['FILED'], to: 'CANDIDATE', who: clerk, input: z.object({ ...product, kind: choice('InvestmentProjectKind', projectKindNames, '建设性质').optional() }),
    requires: [largeEnough, anyCatalogue, industryKnown, inCatalogue],
    async change(context, row, input) {
      await classify(context, row, input);
      row.kind = input.kind ?? row.kind;
      const { rule, version } = await inForce(context, entryRule, row);
      row.ruleVersion = `${rule}@${version}`;
      context.decideBy(row.ruleVersion);
    },
  }),
  reportStart: act({
    title: '上报开工', from: ['CANDIDATE'], who: projectOwner, input: z.object({ startedOn: day('开工日期'), ...siteInput, constructionContract: files('施工合同', { min: 1 }) }),
    requires: [notInFuture('startedOn', 'takenOn'), nameBoardShown],
    async change(context, row, input) {
      row.startReportedOn = input.startedOn;
      await recordSite(context, row, input);
      await attach(context, row, 'constructionContract', input.constructionContract);
    },
  }),
  confirmStart: act({
    title: '确认开工', from: ['CANDIDATE'], to: 'STARTED', who: projectTown, input: z.object({ visitedOn: day('到场核实日期'), opinion }), requires: [startReported, notInFuture('visitedOn')],
    change: async (_, row) => { row.startedOn = row.startReportedOn ?? null; },
    remark: ({ visitedOn, opinion: said }) => `${visitedOn} 到场核实${said ? `：${said}` : ''}`,
  }),
  submitEntry: act({
    title: '提交入库材料', from: ['STARTED'], to: 'ENTRY_SUBMITTED', who: projectOwner,
    input: z.object({
      filingDocument: optionalFiles('filingDocument'), constructionContract: optionalFiles('constructionContract'), ownerLicence: optionalFiles('ownerLicence'),
      purchaseExplanation: optionalFiles('purchaseExplanation'), purchaseApproval: optionalFiles('purchaseApproval'), paymentEvidence: optionalFiles('paymentEvidence'),
      locationCode: text('建设地点统计用区划代码（12 位）', { min: 12, max: 12 }).optional(), contactName: text('项目联系人', { max: 100 }).optional(),
    }),
    requires: [ownerActive, largeEnough, documentsComplete],
    async change(context, row, { locationCode = row.locationCode, contactName = row.contactName, ...input }) {
      Object.assign(row, { entrySubmittedOn: context.today, locationCode, contactName });
      await fileAll(context, row, input);
      const { rule, version } = await inForce(context, entryRule, row);
      context.decideBy(`${rule}@${version}`);
    },
  }),
  confirmEntry: act({
    title: '部门确认', from: ['ENTRY_SUBMITTED'], to: 'ENTRY_CONFIRMED', who: role('INDUSTRY', 'CLERK'), input: z.object({ confirmationSeal: files('盖章的入库申请表', { min: 1 }), opinion }),
    async change(context, row, input) {
      row.entryConfirmedOn = context.today;
      await fileAll(context, row, input);
    },
    remark: (input) => input.opinion ?? null,
  }),
  verifyEntry: act({
    title: '统计核实入库', from: ['ENTRY_CONFIRMED'], to: 'IN_LIBRARY', who: role('STATISTICS'), input: z.object({ month: day('入库月份：当月任一日'), libraryNumber: text('入库编号', { max: 100 }).optional() }),
    requires: [notInFuture('month'), notBeforeStart('month'), largeEnough],
    async change(context, row, { month, libraryNumber = null }) {
      const { criteria, rule, version } = await inForce(context, entryRule, row);
      const form = criteria.forms.find(({ from }) => compare(row.plannedTotal, from) >= 0);
      Object.assign(row, { enteredMonth: `${month.slice(0, 7)}-01`, libraryNumber, form: form ? `${form.number}（${form.channel}）` : null, ruleVersion: `${rule}@${version}`, returnedOn: null, returnReason: null });
      context.decideBy(`${rule}@${version}`);
    },
  }),
  returnEntry: act({
    title: '退回', from: ['ENTRY_SUBMITTED', 'ENTRY_CONFIRMED'], to: 'STARTED', who: role('STATISTICS', 'CLERK'),
    input: z.object({ missing: list(choice('InvestmentEvidence', evidenceNames, '所缺材料'), '所缺材料', { max: evidenceNames.length }), reason: text('理由', { min: 2 }) }),
    change: async ({ today }, row, { missing, reason }) => {
      row.returnedOn = today;
      row.returnReason = missing.length > 0 ? `缺${missing.map((name) => evidence[evidenceNamed(name)]).join('、')}。${reason}` : reason;
      row.entryConfirmedOn = null;
    },
    remark: ({ reason }) => reason,
  }),
} as const;

export const correctingActions = {
  /** What came in the statistics bureau's list has no industry code yet; and a product may turn out to be another one. */
  classify: act({
    title: '重新归类', from: ['CANDIDATE', 'STARTED', 'ENTRY_SUBMITTED', 'ENTRY_CONFIRMED', 'IN_LIBRARY', 'WARNED', 'STOPPED', 'COMPLETED'], who: role('CLERK', 'STATISTICS'), input: z.object(product),
    requires: [industryKnown], change: classify,
  }),
} as const;
