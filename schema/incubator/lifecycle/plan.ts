import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal, notFound } from '../../core/error/refusal.ts';
import { choice, day, files, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { CarrierRecognition, Incubator } from '../entity/carrier.ts';
import { CarrierPlan, type PlanState } from '../entity/plan.ts';
import { ownCarrier, seesPlan } from '../incubator.access.ts';
import { carrierLevels, goalKinds, keysOf } from '../incubator.kinds.ts';
import { carrierLives, notInFuture } from './requirements.ts';

type Row = CarrierPlan;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<PlanState, Row, Input>): Action<PlanState, Row, Input> => ({ ...action, change: async (context, row, input) => { await row.carrier?.load(); return action.change?.(context, row, input); } });
const creates = <Input>(creation: Creation<PlanState, Row, Input>) => creation;

const clerk = role('CLERK');
const owner = any(clerk, all(role('INCUBATOR'), ownCarrier('carrier')));
const reason = text('理由', { min: 2 });

const notPlanned: Needs = {
  code: 'ALREADY_PLANNED', title: '同年没有同样的计划', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(CarrierPlan, { region: row.region.id, year: row.year, carrier: row.carrier?.id ?? null, kind: row.kind, goal: row.goal, id: { $ne: row.id } });
    return other === 0 ? null : { message: `${row.year} 年已有“${row.goal}”的计划。`, path: ['input', 'goal'] };
  },
};
const goalComplete: Needs = {
  code: 'GOAL_INCOMPLETE', title: '创建计划写明目标类型与级别', beforehand: false,
  check: async (_, row) => (row.kind === 'FIT_OUT' || (row.goalKind && row.goalLevel) ? null : { message: '创建计划请选择目标类型与级别。', path: ['input', 'goalKind'] }),
};
/** A level counts as created when it was recognised, with its document. */
const recognised: Needs = {
  code: 'NOT_RECOGNISED', title: '创建的级别已登记认定', beforehand: true,
  async check({ em }, row) {
    if (row.kind === 'FIT_OUT' || !row.carrier || !row.goalLevel || row.goalKind === 'DEMONSTRATION') return null;
    const found = await em.count(CarrierRecognition, { carrier: row.carrier.id, level: row.goalLevel, endedOn: null });
    return found > 0 ? null : { message: `该载体尚无${carrierLevels[row.goalLevel]}认定记录，请先登记认定。` };
  },
};
const shown: Needs<{ readonly document?: string | undefined; readonly evidence?: readonly string[] | undefined }> = {
  code: 'EVIDENCE_MISSING', title: '创成有文件，完工有验收材料', beforehand: false,
  check: async (_, row, { document, evidence = [] }) => (row.kind === 'CREATION'
    ? (document ? null : { message: '请填写认定文件。', path: ['input', 'document'] })
    : (evidence.length > 0 ? null : { message: '请上传验收材料。', path: ['input', 'evidence'] })),
};

/** 创建与建设: what is to become of a carrier in a year. */
export const planLifecycle = lifecycle<PlanState, Row>({
  name: 'carrierPlan', title: '创建与建设计划', entity: CarrierPlan, visible: seesPlan,
  states: { PLANNED: { title: '拟创建（建设）' }, UNDER_WAY: { title: '推进中' }, SUSPENDED: { title: '暂缓' }, DONE: { title: '已创成（完成）', final: true }, DROPPED: { title: '已取消', final: true } },
  creations: {
    plan: creates({
      title: '列入计划', to: 'PLANNED', who: owner,
      input: z.object({
        carrier: reference('Incubator', '载体').optional(), year: whole('年度', { min: 2000, max: 2100 }), kind: choice('CarrierPlanKind', ['CREATION', 'FIT_OUT'], '事项'), goal: text('创建类别或建设内容', { max: 200 }),
        goalKind: choice('CarrierGoalKind', keysOf(goalKinds), '目标类型').optional(), goalLevel: choice('CarrierLevel', keysOf(carrierLevels), '目标级别').optional(), note: text('说明').optional(),
      }),
      async make({ em, actor, now }, { carrier: carrierId, ...input }) {
        const carrier = carrierId ? await em.findOne(Incubator, carrierId) : null;
        if (carrierId && !carrier) throw notFound(['input', 'carrier']);
        const region = carrier ? await carrier.region.loadOrFail() : actor.regionId ? await em.findOne(Region, { id: actor.regionId, level: 'COUNTY' }) : null;
        if (!region) throw new Refusal({ code: 'PLACE_UNKNOWN', message: '请填写载体，以确定属于哪个县。', path: ['input', 'carrier'] });
        return em.create(CarrierPlan, {
          id: uuidv7(), region, carrier, ...input, goalKind: input.kind === 'CREATION' ? (input.goalKind ?? null) : null, goalLevel: input.kind === 'CREATION' ? (input.goalLevel ?? null) : null, note: input.note ?? null, state: 'PLANNED', createdAt: now,
        }, { persist: false });
      },
      requires: [carrierLives, goalComplete, notPlanned],
    }),
  },
  actions: {
    start: act({ title: '开始推进', from: ['PLANNED', 'SUSPENDED'], to: 'UNDER_WAY', who: owner, input: nothing, requires: [carrierLives] }),
    suspend: act({ title: '暂缓', from: ['PLANNED', 'UNDER_WAY'], to: 'SUSPENDED', who: owner, input: z.object({ reason }), change: async (_, row, input) => { row.note = input.reason; }, remark: (input) => input.reason }),
    resume: act({ title: '恢复计划', from: ['SUSPENDED'], to: 'PLANNED', who: owner, input: nothing, requires: [carrierLives] }),
    complete: act({
      title: '登记完成', from: ['PLANNED', 'UNDER_WAY'], to: 'DONE', who: clerk,
      input: z.object({ completedOn: day('完成日期'), document: text('文件名称或文号，创成者填写', { max: 200 }).optional(), evidence: files('验收材料').optional() }), requires: [notInFuture('completedOn'), recognised, shown],
      async change(context, row, { completedOn, document = null, evidence = [] }) {
        Object.assign(row, { completedOn, document });
        await attach(context, row, 'evidence', evidence);
      },
    }),
    drop: act({ title: '取消计划', from: ['PLANNED', 'UNDER_WAY', 'SUSPENDED'], to: 'DROPPED', who: clerk, input: z.object({ reason }), change: async (_, row, input) => { row.note = input.reason; }, remark: (input) => input.reason }),
  },
  concerns: (row) => row.carrier?.unwrap().operator?.id ?? null,
  facts: ({ carrier, year, kind, goal, goalKind, goalLevel, completedOn, document }) => ({ carrier: carrier?.id ?? null, year, kind, goal, goalKind, goalLevel, completedOn, document }),
});
