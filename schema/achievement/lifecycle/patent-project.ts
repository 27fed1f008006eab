import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, money, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { findRuleInForce } from '../../core/rule/rule-store.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { seesPatentProject } from '../achievement.access.ts';
import { PatentProject } from '../achievement.entity.ts';
import { patentResults, type PatentResult, type PatentState } from '../achievement.kinds.ts';
import { patentProjectRule } from '../achievement.rules.ts';
import { named, regionCode, rightNumber } from '../achievement.ts';
import { owner } from './achievement.ts';
import { notInFuture } from './requirements.ts';

type Row = PatentProject;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<PatentState, Row, Input>) => action;
const creates = <Input>(creation: Creation<PatentState, Row, Input>) => creation;

const clerk = role('CLERK');
const document = text('文件名称或文号', { max: 200 });
const reason = text('理由', { min: 2 });

/** Only where a rule is in force: another city has its own, or none. */
const salesExpected: Needs = {
  code: 'SALES_TOO_LOW', title: '预期产品年销售额达到规则要求', beforehand: false,
  async check({ em, today, decideBy }, row) {
    const rule = await findRuleInForce(em, patentProjectRule, today, await regionCode(em, row.organization.id));
    if (!rule) return null;
    const version = `${rule.rule}@${rule.version}`;
    row.ruleVersion = version;
    decideBy(version);
    return compareMoney(row.expectedSales ?? '0', rule.criteria.salesAtLeast) >= 0 ? null
      : { message: `预期产品年销售额应不低于 ${rule.criteria.salesAtLeast} 元。`, path: ['input', 'expectedSales'], details: { rule: version } };
  },
};
const numberFree: Needs<{ readonly projectNumber: string }> = {
  code: 'NUMBER_TAKEN', title: '项目编号未被使用', beforehand: false,
  check: async ({ em }, row, { projectNumber }) => ((await em.count(PatentProject, { projectNumber, id: { $ne: row.id } })) === 0 ? null : { message: `项目编号 ${projectNumber} 已被使用。`, path: ['input', 'projectNumber'] }),
};
const salesProven: Needs<{ readonly result: PatentResult; readonly provenSales?: string | undefined }> = {
  code: 'SALES_NOT_PROVEN', title: '通过者有核定的销售额', beforehand: false,
  check: async (_, __, { result, provenSales }) => (result !== 'PASSED' || provenSales ? null : { message: '验收通过须填写核定的产品年销售额。', path: ['input', 'provenSales'] }),
};
const states: Readonly<Record<PatentResult, PatentState>> = { PASSED: 'PASSED', RECTIFY: 'RECTIFYING', FAILED: 'FAILED' };

/** 市级发明专利产业化项目 (domain notes §2.4): ex-post review, one payment, no contract. Reviews held and passed are counted apart. */
export const patentProjectLifecycle = lifecycle<PatentState, Row>({
  name: 'patentProject', title: '专利产业化项目', entity: PatentProject, visible: seesPatentProject,
  states: {
    FILED: { title: '已申报' }, RECOMMENDED: { title: '已推荐' }, SELECTED: { title: '实施中' }, RECTIFYING: { title: '整改待复评' }, PASSED: { title: '验收通过' },
    FAILED: { title: '验收未通过', final: true }, PAID: { title: '已兑现', final: true }, NOT_SELECTED: { title: '未列入', final: true },
  },
  creations: {
    file: creates({
      title: '申报专利产业化项目', to: 'FILED', who: owner,
      input: z.object({
        organization: reference('Organization', '承担单位'), title: text('项目名称', { max: 200 }), patentNumber: text('发明专利申请号（ZC 0006）', { max: 60 }),
        expectedSales: money('预期产品年销售额，元'), plan: files('实施方案', { min: 1 }),
      }),
      async make({ em, now }, input) {
        const organization = await named(em, Organization, input.organization, 'organization');
        return em.create(PatentProject, {
          id: uuidv7(), organization, title: input.title, state: 'FILED', patentNumber: rightNumber('INVENTION', input.patentNumber, ['input', 'patentNumber']), expectedSales: input.expectedSales, createdAt: now,
        }, { persist: false });
      },
      requires: [salesExpected],
      after: (context, row, { plan }) => attach(context, row, 'plan', plan),
    }),
  },
  actions: {
    recommend: act({
      title: '推荐', from: ['FILED'], to: 'RECOMMENDED', who: role('DIRECTOR'), input: z.object({ recommendedOn: day('推荐日期') }), requires: [notInFuture('recommendedOn')],
      change: async (_, row, input) => { row.recommendedOn = input.recommendedOn; },
    }),
    decline: act({ title: '不予推荐', from: ['FILED'], to: 'NOT_SELECTED', who: role('DIRECTOR'), input: z.object({ reason }), remark: (input) => input.reason }),
    recordSelection: act({
      title: '登记市级列入', from: ['RECOMMENDED'], to: 'SELECTED', who: clerk,
      input: z.object({ projectNumber: text('项目编号', { max: 60 }), year: whole('立项年度', { min: 2000, max: 2100 }), selectedOn: day('列入日期'), document }), requires: [notInFuture('selectedOn'), numberFree],
      change: async (_, row, { document: paper, ...rest }) => { Object.assign(row, { ...rest, selectionDocument: paper }); },
    }),
    recordNotSelected: act({ title: '登记市级未列入', from: ['RECOMMENDED'], to: 'NOT_SELECTED', who: clerk, input: z.object({ document }), change: async (_, row, input) => { row.selectionDocument = input.document; } }),
    review: act({
      title: '登记验收', from: ['SELECTED', 'RECTIFYING'], to: ['PASSED', 'RECTIFYING', 'FAILED'], who: clerk,
      input: z.object({
        reviewedOn: day('验收日期'), result: choice('PatentProjectResult', patentResults, '验收结果'), opinion: text('验收意见'), provenSales: money('核定的产品年销售额，元').optional(),
      }),
      requires: [notInFuture('reviewedOn'), salesProven],
      async change(_, row, { opinion, ...rest }) {
        Object.assign(row, { ...rest, reviewOpinion: opinion });
        return states[rest.result];
      },
      remark: ({ opinion }) => opinion,
    }),
    pay: act({
      title: '登记拨付', from: ['PASSED'], to: 'PAID', who: role('FINANCE'), input: z.object({ paidOn: day('拨付日期'), amount: money('拨付金额，元') }), requires: [notInFuture('paidOn')],
      change: async (_, row, { paidOn, amount }) => { row.paidOn = paidOn; row.subsidy = amount; },
    }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ projectNumber, title, year, patentNumber, recommendedOn, selectedOn, reviewedOn, result, subsidy, paidOn, ruleVersion }) =>
    ({ projectNumber, title, year, patentNumber, recommendedOn, selectedOn, reviewedOn, result, subsidy, paidOn, ruleVersion }),
});
