import { z } from 'zod';
import { all, role } from '../../core/access/condition.ts';
import { choice, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { ownOrganization, seesReport } from '../achievement.access.ts';
import { contractKinds, type ReportState } from '../achievement.kinds.ts';
import { transformationRule } from '../achievement.rules.ts';
import { named, regionCode } from '../achievement.ts';
import { ReportLine, TransformationReport } from '../contract.entity.ts';

type Row = TransformationReport;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<ReportState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ReportState, Row, Input>) => creation;

const unit = all(role('ENTERPRISE', 'RESEARCH'), ownOrganization('organization'));
const reason = text('理由', { min: 2 });
const lineInput = group('ReportLineInput', { kind: choice('TechContractKind', contractKinds, '合同类别'), contracts: whole('合同数'), amount: money('合同金额，元') }, '一类合同的数量与金额。');
const terms = { lines: list(lineInput, '按合同类别', { max: 5 }), income: money('当年到账收入，元'), rewards: money('当年奖励支出，元'), rewardedPeople: whole('获奖励人次'), summary: text('情况说明', { max: 5_000 }).optional() };
const draftInput = z.object({ organization: reference('Organization', '报告单位'), year: whole('报告年度', { min: 2000, max: 2100 }), ...terms });
const amendInput = z.object(terms);
type Terms = z.infer<typeof amendInput>;

async function fill({ em }: ActionContext, row: Row, { lines, summary = undefined, ...input }: Terms): Promise<void> {
  Object.assign(row, { ...input, summary: summary ?? null });
  await em.nativeDelete(ReportLine, { report: row.id });
  for (const line of lines) em.create(ReportLine, { id: uuidv7(), report: row, ...line });
}

const oncePerYear: Needs = {
  code: 'ALREADY_REPORTED', title: '一单位一年度一份', beforehand: false,
  async check({ em }, row) {
    await em.execute('select 1 from organization where id = ? for no key update', [row.organization.id]);
    return (await em.count(TransformationReport, { organization: row.organization.id, year: row.year, id: { $ne: row.id } })) === 0 ? null : { message: `本单位 ${row.year} 年度的报告已在办，请在原报告上继续。`, path: ['input', 'year'] };
  },
};
const yearOver: Needs = {
  code: 'YEAR_NOT_OVER', title: '报告年度已结束', beforehand: true,
  check: async ({ today }, row) => (row.year < yearOf(today) ? null : { message: `${row.year} 年度尚未结束。`, path: ['input', 'year'] }),
};
const kindsOnce: Needs<Terms> = {
  code: 'LINE_TWICE', title: '每类合同只列一行', beforehand: false,
  check: async (_, __, { lines }) => (new Set(lines.map(({ kind }) => kind)).size === lines.length ? null : { message: '每类合同只列一行。', path: ['input', 'lines'] }),
};
const rewardsCovered: Needs<Terms> = {
  code: 'REWARDED_PEOPLE', title: '有奖励支出者有获奖励人次', beforehand: false,
  check: async (_, __, { rewards, rewardedPeople }) => ((compareMoney(rewards, '0') > 0) === (rewardedPeople > 0) ? null : { message: '奖励支出与获奖励人次应同时填写或同时为零。', path: ['input', 'rewardedPeople'] }),
};

/** 科技成果转化年度报告: to the supervisor by 30 March (domain notes §2.1). */
export const reportLifecycle = lifecycle<ReportState, Row>({
  name: 'transformationReport', title: '成果转化年度报告', entity: TransformationReport, visible: seesReport,
  states: { DRAFT: { title: '草稿' }, SUBMITTED: { title: '已报送' }, ACCEPTED: { title: '已接收', final: true } },
  creations: {
    draft: creates({
      title: '起草年度报告', to: 'DRAFT', who: unit, input: draftInput,
      async make(context, { organization: id, year, ...input }) {
        const { em, now, today } = context;
        const organization = await named(em, Organization, id, 'organization');
        const rule = await ruleInForce(em, transformationRule, today, await regionCode(em, organization.id));
        const row = em.create(TransformationReport, {
          id: uuidv7(), organization, year, state: 'DRAFT', dueOn: `${year + 1}-${rule.criteria.reportDue}`, income: input.income, rewards: input.rewards, rewardedPeople: input.rewardedPeople,
          ruleVersion: `${rule.rule}@${rule.version}`, createdAt: now,
        }, { persist: false });
        context.decideBy(row.ruleVersion!);
        await fill(context, row, input);
        return row;
      },
      requires: [oncePerYear, yearOver, kindsOnce, rewardsCovered],
    }),
  },
  actions: {
    amend: act({ title: '修改', from: ['DRAFT'], to: 'DRAFT', who: unit, input: amendInput, requires: [kindsOnce, rewardsCovered], change: fill }),
    submit: act({ title: '报送', from: ['DRAFT'], to: 'SUBMITTED', who: unit, input: nothing, change: async ({ today }, row) => { row.submittedOn = today; row.returnReason = null; } }),
    return: act({ title: '退回', from: ['SUBMITTED'], to: 'DRAFT', who: role('CLERK'), input: z.object({ reason }), change: async (_, row, input) => { row.returnReason = input.reason; }, remark: (input) => input.reason }),
    accept: act({ title: '接收', from: ['SUBMITTED'], to: 'ACCEPTED', who: role('CLERK'), input: nothing, change: async ({ today }, row) => { row.acceptedOn = today; } }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ year, dueOn, income, rewards, rewardedPeople, submittedOn, acceptedOn, ruleVersion }) => ({ year, dueOn, income, rewards, rewardedPeople, submittedOn, acceptedOn, ruleVersion }),
});
