import { z } from 'zod';
import { any, role, system } from '../../core/access/condition.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { type Action, type ActionContext, type Requirement, lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { readsFigures } from '../indicator.access.ts';
import { generate, standing } from '../report/generate.ts';
import { FigureEvidence, ReportIssue, type IssueState, ReportTemplate } from '../report/report.entity.ts';
import { takeTurns } from '../rollup/rollup.ts';
import { targetLifecycle } from './target.ts';
import { valueLifecycle } from './value.ts';

const act = <Input>(action: Action<IssueState, ReportIssue, Input>) => action;

const explained: Requirement<ReportIssue> = {
  code: 'GAPS_UNEXPLAINED', title: '没有数据、未达目标的数字都已说明', beforehand: true,
  check: async ({ em }, { id }) => {
    const open = await em.execute<{ name: string }[]>('select name from figure_evidence where issue_id = ? and gap is not null and explanation is null order by position', [id]);
    return open.length === 0 ? null : { message: `还有 ${open.length} 个数字没有数据或未达目标而未作说明：${open.slice(0, 5).map(({ name }) => name).join('、')}${open.length > 5 ? '等' : ''}。请先说明原因。`, details: { open: open.length } };
  },
};
const confirmed: Requirement<ReportIssue> = {
  code: 'VALUES_UNCONFIRMED', title: '所列数字都已由经办确认', beforehand: true,
  check: async ({ em }, { id }) => {
    const [{ count }] = await em.execute<[{ count: number }]>(`select count(*)::int as count from figure_evidence f join indicator_value v on v.id = f.counted_id where f.issue_id = ? and v.state = 'COMPUTED'`, [id]);
    return count === 0 ? null : { message: `还有 ${count} 个数字未经经办确认：请经办核对后确认全部数字。`, details: { open: count } };
  },
};
/** The records may have moved since the report was generated. */
const current: Requirement<ReportIssue> = {
  code: 'FIGURES_MOVED', title: '生成之后数字没有变动', beforehand: true,
  check: async ({ em }, { id }) => {
    const moved = await standing(em, id);
    return moved.length === 0 ? null : { message: `生成之后有 ${moved.length} 个数字变动：${moved.slice(0, 5).join('、')}${moved.length > 5 ? '等' : ''}。请重新生成。`, details: { moved: moved.length } };
  },
};

/**
 * The annual summary (domain notes §13.15): drafted for a year, generated from the figures, explained and confirmed by the
 * clerk, reviewed and issued by the director. Issuing publishes its values and freezes the text with its hash; whatever
 * is corrected later stands beside it.
 */
export const reportIssueLifecycle = lifecycle<IssueState, ReportIssue>({
  name: 'reportIssue', title: '年度总结', entity: ReportIssue, visible: any(readsFigures, system('indicator')),
  states: { DRAFT: { title: '拟定' }, GENERATED: { title: '已生成' }, APPROVED: { title: '已审定' }, FROZEN: { title: '已印发', final: true } },
  creations: {
    draft: {
      title: '拟定年度总结', to: 'DRAFT', who: role('CLERK'),
      input: z.object({ regionId: reference('Region', '地区'), year: whole('年度', { min: 2000, max: 2200 }), title: text('标题', { max: 200 }).nullish() }), make: draft,
    },
  },
  actions: {
    useTemplate: act({
      title: '选用模板', from: ['DRAFT', 'GENERATED'], to: 'DRAFT', who: role('CLERK'), input: z.object({ templateId: reference('ReportTemplate', '模板；不填为系统所附模板').nullish() }),
      change: async ({ em }, row, { templateId }) => {
        const template = templateId ? await em.findOne(ReportTemplate, templateId) : null;
        if (templateId && template?.state !== 'IN_USE') throw new Refusal({ code: 'TEMPLATE_RETIRED', message: '该模板不存在或已停用，请另选。', path: ['input', 'templateId'] });
        Object.assign(row, { template });
      },
    }),
    generate: act({ title: '生成', from: ['DRAFT', 'GENERATED', 'APPROVED'], to: 'GENERATED', who: role('CLERK'), input: nothing, change: generate }),
    explain: act({
      title: '说明缺口', from: ['GENERATED'], who: role('CLERK'), input: z.object({ indicator: text('指标代码', { max: 80 }), explanation: text('没有数据或未达目标的原因', { max: 1_000 }) }),
      change: async (context, row, { indicator, explanation }) => {
        const figure = await context.em.findOne(FigureEvidence, { issue: row.id, indicator });
        if (!figure?.gap) throw new Refusal({ code: 'NO_GAP', message: '该数字没有缺口，无需说明。', path: ['input', 'indicator'] });
        figure.explanation = explanation;
        await context.em.flush();
      },
      remark: ({ indicator, explanation }) => `${indicator}：${explanation}`,
    }),
    confirm: act({
      title: '确认全部数字', from: ['GENERATED'], who: role('CLERK'), input: nothing, requires: [current],
      change: async (context, { id }) => { await each(context, id, 'COMPUTED', (value) => performWithin(context, context.actor, valueLifecycle, 'confirm', { id: value, input: {} })); },
    }),
    review: act({ title: '审定', from: ['GENERATED'], to: 'APPROVED', who: role('DIRECTOR'), input: nothing, requires: [current, explained, confirmed] }),
    return: act({ title: '退回', from: ['APPROVED', 'GENERATED'], to: 'DRAFT', who: role('DIRECTOR'), input: z.object({ reason: text('退回原因', { max: 1_000 }) }), remark: ({ reason }) => reason }),
    issue: act({
      title: '印发', from: ['APPROVED'], to: 'FROZEN', who: role('DIRECTOR'), input: z.object({ documentNumber: text('文号', { max: 100 }).nullish() }), requires: [current, confirmed], change: issue,
    }),
  },
  facts: ({ year, title, sha256, documentNumber }) => ({ year, title, sha256, documentNumber }),
});

async function draft({ em }: ActionContext, { regionId, year, title }: { regionId: string; year: number; title?: string | null | undefined }): Promise<ReportIssue> {
  const region = await em.findOne(Region, regionId);
  if (!region) throw new Refusal({ code: 'UNKNOWN_REGION', message: '没有这个地区。', path: ['input', 'regionId'] });
  const [open] = await em.execute<{ id: string }[]>(`select id from report_issue where region_id = ? and year = ? and state <> 'FROZEN'`, [regionId, year]);
  if (open) throw new Refusal({ code: 'REPORT_OPEN', message: `${year} 年度总结已在办理，请在原件上继续。`, path: ['input', 'year'] });
  return em.create(ReportIssue, { id: uuidv7(), region, year, title: title ?? `${region.name}${year}年科技创新工作总结和${year + 1}年工作计划` } as never);
}

/** The values of the report's figures that are in a state, one after another under the rollup's lock: a run that counts them meanwhile would have to begin anew. */
async function each(context: ActionContext, issueId: string, state: string, work: (valueId: string) => Promise<unknown>): Promise<void> {
  await takeTurns(context.em);
  const values = await context.em.execute<{ id: string }[]>('select v.id from figure_evidence f join indicator_value v on v.id = f.counted_id where f.issue_id = ? and v.state = ? order by v.id', [issueId, state]);
  for (const { id } of values) await work(id);
}

async function issue(context: ActionContext, row: ReportIssue, { documentNumber = null }: { documentNumber?: string | null | undefined }): Promise<void> {
  const { em, now, actor } = context;
  await each(context, row.id, 'CONFIRMED', (value) => performWithin(context, actor, valueLifecycle, 'publish', { id: value, input: {} }));
  // What the report says of the next year is its plan from now on.
  const drafts = await em.execute<{ id: string }[]>(`select id from target where region_id = ? and year = ? and state = 'DRAFT' order by id`, [row.region.id, row.year + 1]);
  for (const { id } of drafts) await performWithin(context, actor, targetLifecycle, 'set', { id, input: { document: documentNumber ?? row.title } });
  Object.assign(row, { frozenAt: now, documentNumber });
}
