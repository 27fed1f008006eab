import { z } from 'zod';
import { all, role } from '../../core/access/condition.ts';
import { attach, attached } from '../../core/attachment/attachment.ts';
import { choice, day, decimal, files, flag, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { compare, sum } from '../../core/scalar/fraction.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { ownOrganization, seesAchievement } from '../achievement.access.ts';
import { Achievement, AchievementCompleter, AchievementOwner, IntellectualProperty } from '../achievement.entity.ts';
import { achievementClasses, evaluations, ipKinds, registrationGrounds, transactionIntents, type AchievementState } from '../achievement.kinds.ts';
import { registrationRule, type evidenceKinds } from '../achievement.rules.ts';
import { named, regionCode, replaceParts } from '../achievement.ts';
import { ResultListing } from '../listing.entity.ts';
import { notInFuture } from './requirements.ts';

type Row = Achievement;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<AchievementState, Row, Input>) => action;
const creates = <Input>(creation: Creation<AchievementState, Row, Input>) => creation;

/** Whoever completed it. */
export const owner = all(role('ENTERPRISE', 'RESEARCH'), ownOrganization('organization'));
const clerk = role('CLERK');
const reason = text('理由', { min: 2 });

export const rightInput = group('IntellectualPropertyInput', {
  kind: choice('IntellectualPropertyKind', ipKinds, '类别'), number: text('专利申请号（ZC 0006）或证书号；技术秘密不填', { max: 60 }).optional(), title: text('名称', { max: 200 }), holder: text('权利人', { max: 200 }),
  filedOn: day('申请日').optional(), grantedOn: day('授权日；申请中则不填').optional(),
}, '一项知识产权。');

/** The files of each kind of evidence, as attachments. */
export const evidenceTitles = {
  ownershipProof: '权属证明', papers: '论文论著及引用', evaluationCertificate: '验收、鉴定或检测证书', userProof: '用户应用证明', reviewOpinion: '评审意见', researchReport: '研究报告',
} as const;
type Evidence = keyof typeof evidenceTitles;

const parts = {
  title: text('成果名称', { max: 200 }), abstract: text('成果摘要', { min: 10 }).optional(), class: choice('AchievementClass', achievementClasses, '成果类别').optional(),
  field: text('所属领域', { max: 100 }).optional(), maturity: whole('技术成熟度（TRL）', { min: 1, max: 9 }).optional(), intent: choice('TransactionIntent', transactionIntents, '交易意向').optional(),
  expectedPrice: money('预期价格，元；面议则不填').optional(), beganOn: day('研究起始日').optional(), endedOn: day('研究终止日').optional(),
  ground: choice('RegistrationGround', registrationGrounds, '登记事由').optional(), projectNumber: text('计划项目或奖项编号', { max: 100 }).optional(),
  evaluation: choice('AchievementEvaluation', evaluations, '评价方式').optional(), evaluatedOn: day('评价（验收）日期').optional(),
  isServiceResult: flag('是否职务科技成果，默认为是').optional(), isStateOwnedAsset: flag('是否国有资产，默认为否').optional(), recommender: text('推荐单位', { max: 200 }).optional(),
  completers: list(group('AchievementCompleterInput', { name: text('姓名', { max: 100 }), unit: text('所在单位', { max: 200 }), contribution: text('贡献').optional() }, '一名完成人，按排名。'), '完成人，按排名', { max: 50 }).optional(),
  owners: list(group('AchievementOwnerInput', { organization: reference('Organization', '在册单位').optional(), name: text('名称', { max: 200 }), share: decimal('份额，十进制小数', { min: '0.0001', max: '1', decimals: 10 }) }, '一个权利人及其份额。'), '权利人', { max: 20 }).optional(),
  rights: list(rightInput, '知识产权，整份替换', { max: 50 }).optional(),
  ownershipProof: files(evidenceTitles.ownershipProof).optional(), papers: files(evidenceTitles.papers).optional(), evaluationCertificate: files(evidenceTitles.evaluationCertificate).optional(),
  userProof: files(evidenceTitles.userProof).optional(), reviewOpinion: files(evidenceTitles.reviewOpinion).optional(), researchReport: files(evidenceTitles.researchReport).optional(),
};
const draftInput = z.object({ organization: reference('Organization', '第一完成单位'), ...parts });
const amendInput = z.object({ ...parts, title: parts.title.optional() });
type Parts = z.infer<typeof amendInput>;

const own = ['title', 'abstract', 'class', 'field', 'maturity', 'intent', 'expectedPrice', 'ground', 'projectNumber', 'evaluation', 'evaluatedOn', 'isServiceResult', 'isStateOwnedAsset', 'recommender'] as const;
const month = (value: string): string => `${value.slice(0, 7)}-01`;

async function fill(context: ActionContext, row: Row, input: Parts): Promise<void> {
  for (const name of own) if (input[name] !== undefined) (row as unknown as Record<string, unknown>)[name] = input[name];
  if (input.beganOn) row.beganOn = month(input.beganOn);
  if (input.endedOn) row.endedOn = month(input.endedOn);
  await replaceParts(context.em, row, input, context.now);
}
async function addEvidence(context: ActionContext, row: Row, input: Parts): Promise<void> {
  for (const kind of Object.keys(evidenceTitles) as Evidence[]) await attach(context, row, kind, input[kind] ?? []);
}

const completersNamed: Needs = {
  code: 'COMPLETERS_MISSING', title: '已列明完成人', beforehand: true,
  check: async ({ em }, row) => ((await em.count(AchievementCompleter, { achievement: row.id })) > 0 ? null : { message: '请按排名列明完成人。' }),
};
const ownershipProven: Needs = {
  code: 'OWNERSHIP_PROOF', title: '权属明确：有权属证明，份额合计为 1', beforehand: true,
  async check({ em }, row) {
    if ((await attached(em, row.id, 'ownershipProof')) === 0) return { message: '请上传权属证明。' };
    const owners = await em.find(AchievementOwner, { achievement: row.id });
    if (owners.length === 0) return { message: '请列明权利人及其份额。' };
    return compare(sum(owners.map(({ share }) => share)), '1') === 0 ? null : { message: '各权利人的份额合计应为 1（100%）。' };
  },
};
const evidenceComplete: Needs = {
  code: 'EVIDENCE_INCOMPLETE', title: '证明材料依类别齐全', beforehand: true,
  async check({ em, today }, row) {
    if (!row.class || !row.abstract || !row.ground) return { message: '请先填写成果类别、摘要与登记事由。' };
    const rule = await ruleInForce(em, registrationRule, today, await regionCode(em, row.organization.id));
    const there = async (id: (typeof evidenceKinds)[number]) => (id === 'rights' ? em.count(IntellectualProperty, { achievement: row.id }) : attached(em, row.id, id));
    const missing: string[] = [];
    for (const { id, title } of rule.criteria.evidence[row.class] ?? []) if ((await there(id)) === 0) missing.push(title);
    return missing.length === 0 ? null : { message: `尚缺材料：${missing.join('、')}。`, details: { missing, rule: `${rule.rule}@${rule.version}` } };
  },
};
const evaluated: Needs = {
  code: 'NOT_EVALUATED', title: '已通过评价或验收', beforehand: true,
  check: async ({ today }, row) => (row.evaluation && row.evaluatedOn && row.evaluatedOn <= today ? null : { message: '请填写评价方式与评价（验收）日期。' }),
};
const pledged: Needs<{ readonly noSecret: boolean; readonly noDispute: boolean; readonly truth: boolean }> = {
  code: 'PLEDGES', title: '承诺不涉密、无权属争议、材料真实', beforehand: false,
  check: async (_, __, { noSecret, noDispute, truth }) => (noSecret && noDispute && truth ? null : { message: '请承诺不涉及国家秘密、不存在权属争议、材料真实合法。', path: ['input', noSecret ? (noDispute ? 'truth' : 'noDispute') : 'noSecret'] }),
};
const monthsInOrder: Needs = {
  code: 'MONTHS_OUT_OF_ORDER', title: '研究起止月份有序', beforehand: true,
  check: async (_, row) => (row.beganOn && row.endedOn && row.beganOn > row.endedOn ? { message: '研究终止月份早于起始月份。' } : null),
};
const numberFree: Needs<{ readonly registrationNumber: string }> = {
  code: 'NUMBER_TAKEN', title: '登记号未被使用', beforehand: false,
  check: async ({ em }, row, { registrationNumber }) => ((await em.count(Achievement, { registrationNumber: code(registrationNumber), id: { $ne: row.id } })) === 0 ? null : { message: `登记号 ${registrationNumber} 已被使用。`, path: ['input', 'registrationNumber'] }),
};
const notOnOffer: Needs = {
  code: 'ON_OFFER', title: '没有在办的转化', beforehand: true,
  check: async ({ em }, row) => ((await em.count(ResultListing, { achievement: row.id, state: { $nin: ['CONCLUDED', 'WITHDRAWN'] } })) === 0 ? null : { message: '该成果尚有在办的转化，请先撤回。' }),
};
const code = (number: string): string => number.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** 科技成果登记 (domain notes §2.4, §13.7). */
export const achievementLifecycle = lifecycle<AchievementState, Row>({
  name: 'achievement', title: '科技成果', entity: Achievement, visible: seesAchievement,
  states: {
    DRAFT: { title: '草稿' }, SUBMITTED: { title: '已提交' }, REGISTERED: { title: '已登记' }, WITHDRAWN: { title: '已撤回', final: true }, REVOKED: { title: '登记已撤销', final: true },
  },
  creations: {
    draft: creates({
      title: '起草成果登记', to: 'DRAFT', who: owner, input: draftInput,
      async make(context, { organization: id, ...input }) {
        const organization = await named(context.em, Organization, id, 'organization');
        const row = context.em.create(Achievement, { id: uuidv7(), organization, title: input.title, state: 'DRAFT', isServiceResult: true, isStateOwnedAsset: false, createdAt: context.now }, { persist: false });
        await fill(context, row, input);
        return row;
      },
      after: addEvidence,
    }),
  },
  actions: {
    amend: act({ title: '修改', from: ['DRAFT'], to: 'DRAFT', who: owner, input: amendInput, change: fill, after: addEvidence }),
    submit: act({
      title: '提交登记', from: ['DRAFT'], to: 'SUBMITTED', who: owner,
      input: z.object({ noSecret: flag('承诺不涉及国家秘密'), noDispute: flag('承诺不存在权属争议'), truth: flag('承诺材料真实、合法、完整') }),
      requires: [completersNamed, ownershipProven, evaluated, monthsInOrder, evidenceComplete, pledged],
      async change(context, row) {
        const rule = await ruleInForce(context.em, registrationRule, context.today, await regionCode(context.em, row.organization.id));
        row.ruleVersion = `${rule.rule}@${rule.version}`;
        row.submittedOn = context.today;
        context.decideBy(row.ruleVersion);
      },
    }),
    return: act({
      title: '退回', from: ['SUBMITTED'], to: 'DRAFT', who: clerk, input: z.object({ reason }),
      change: async (_, row, input) => { row.returnReason = input.reason; }, remark: (input) => input.reason,
    }),
    register: act({
      title: '登记', from: ['SUBMITTED'], to: 'REGISTERED', who: clerk,
      input: z.object({ registrationNumber: text('登记号', { max: 60 }), registeredOn: day('登记日期'), approver: text('批准登记单位', { max: 200 }) }),
      requires: [notInFuture('registeredOn'), numberFree],
      change: async (_, row, { registrationNumber, registeredOn, approver }) => { Object.assign(row, { registrationNumber: code(registrationNumber), registeredOn, approver }); },
    }),
    withdraw: act({ title: '撤回', from: ['DRAFT', 'SUBMITTED'], to: 'WITHDRAWN', who: owner, input: nothing }),
    revoke: act({
      title: '撤销登记', from: ['REGISTERED'], to: 'REVOKED', who: role('DIRECTOR'), input: z.object({ revokedOn: day('撤销日期'), reason }), requires: [notInFuture('revokedOn'), notOnOffer],
      change: async (_, row, input) => { row.revokedOn = input.revokedOn; row.revokeReason = input.reason; }, remark: (input) => input.reason,
    }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ title, class: kind, registrationNumber, registeredOn, isServiceResult, isStateOwnedAsset, expectedPrice, intent, ruleVersion, revokedOn }) =>
    ({ title, class: kind, registrationNumber, registeredOn, isServiceResult, isStateOwnedAsset, expectedPrice, intent, ruleVersion, revokedOn }),
});

/** Whether a plan project's result was handed in within the days that the rule sets; null where none are set or known. */
export const inTime = (row: Pick<Row, 'ground' | 'evaluatedOn' | 'submittedOn'>, withinDays: number | undefined): boolean | null =>
  (row.ground !== 'PLAN_PROJECT' || !row.evaluatedOn || !row.submittedOn || withinDays === undefined ? null : row.submittedOn <= addDays(row.evaluatedOn, withinDays));

