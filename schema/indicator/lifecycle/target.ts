import { z } from 'zod';
import { any, role, system } from '../../core/access/condition.ts';
import { systemActor } from '../../core/access/actor.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { periodNamed } from '../../core/indicator/period.ts';
import { choice, decimal, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { type Action, type ActionContext, lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { compare } from '../../core/scalar/fraction.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { readsFigures } from '../indicator.access.ts';
import { Target, type TargetState, targetLines } from '../indicator.entity.ts';

const act = <Input>(action: Action<TargetState, Target, Input>) => action;
const lines = Object.keys(targetLines) as [keyof typeof targetLines];

const drafted = z.object({
  regionId: reference('Region', '地区'),
  year: whole('年度', { min: 2000, max: 2200 }),
  indicator: text('指标名称，与年度目标表中的写法一致', { max: 200 }),
  line: choice('TargetLine', lines, '目标线：底线、目标、奋斗目标'),
  unit: text('计量单位', { max: 40 }),
  value: decimal('目标值').nullish(),
  minimum: decimal('目标下限，用于“20 以上”“2—3”一类目标').nullish(),
  maximum: decimal('目标上限').nullish(),
  period: text('统计区间，如“1-11月”；不填为全年', { max: 40 }).nullish(),
  responsible: text('责任单位', { max: 100 }).nullish(),
});

/** A target (domain notes §13.15): drafted by the bureau, in force once its director has set it by a document. */
export const targetLifecycle = lifecycle<TargetState, Target>({
  name: 'target', title: '年度目标', entity: Target, visible: any(readsFigures, system('indicator')),
  states: { DRAFT: { title: '拟定' }, IN_FORCE: { title: '执行中' }, REPLACED: { title: '已调整', final: true }, DISCARDED: { title: '已作废', final: true } },
  creations: { draft: { title: '拟定目标', to: 'DRAFT', who: role('CLERK'), input: drafted, make: draft } },
  arrives: ['IN_FORCE'],
  actions: {
    set: act({
      title: '下达', from: ['DRAFT'], to: 'IN_FORCE', who: role('DIRECTOR'), input: z.object({ document: text('下达目标的文件名称或文号', { max: 200 }) }),
      change: async (context, row, { document }) => {
        const [before] = await context.em.execute<{ id: string }[]>(
          `select id from target where region_id = ? and year = ? and indicator = ? and line = ? and state = 'IN_FORCE'`, [row.region.id, row.year, row.indicator, row.line]);
        if (before) await performWithin(context, systemActor('indicator'), targetLifecycle, 'replace', { id: before.id, input: { document } });
        Object.assign(row, { document, setOn: context.today });
      },
    }),
    replace: act({
      title: '由新目标取代', from: ['IN_FORCE'], to: 'REPLACED', who: system('indicator'), input: z.object({ document: text('文件', { max: 200 }) }), remark: ({ document }) => document,
    }),
    discard: act({ title: '作废', from: ['DRAFT'], to: 'DISCARDED', who: role('CLERK', 'DIRECTOR'), input: nothing }),
  },
  facts: ({ year, indicator, line, value, minimum, maximum, period, document }) => ({ year, indicator, line, value, minimum, maximum, period, document }),
});

async function draft({ em }: ActionContext, input: z.infer<typeof drafted>): Promise<Target> {
  const { regionId, value = null, minimum = null, maximum = null, period = null, responsible = null, ...rest } = input;
  if (value === null && minimum === null) throw new Refusal({ code: 'NO_TARGET', message: '请填写目标值，或目标下限。', path: ['input', 'value'] });
  if (value !== null && (minimum !== null || maximum !== null)) throw new Refusal({ code: 'TWO_TARGETS', message: '目标值与上下限只填其一。', path: ['input', 'minimum'] });
  if (minimum !== null && maximum !== null && compare(minimum, maximum) > 0) throw new Refusal({ code: 'RANGE_REVERSED', message: '目标上限小于下限。', path: ['input', 'maximum'] });
  if (period !== null && !periodNamed(period, input.year)) throw new Refusal({ code: 'PERIOD_UNKNOWN', message: `看不懂统计区间“${period}”：请写作“1-11月”“3月”“二季度”“上半年”或“全年”。`, path: ['input', 'period'] });
  const [open] = await em.execute<{ id: string }[]>(`select id from target where region_id = ? and year = ? and indicator = ? and line = ? and state = 'DRAFT'`, [regionId, input.year, input.indicator, input.line]);
  if (open) throw new Refusal({ code: 'DRAFT_EXISTS', message: '该指标、年度、目标线已有一份拟定稿：请先下达或作废。', path: ['input', 'indicator'] });
  const region = await em.findOne(Region, regionId);
  if (!region) throw new Refusal({ code: 'UNKNOWN_REGION', message: '没有这个地区。', path: ['input', 'regionId'] });
  return em.create(Target, { id: uuidv7(), ...rest, region, value, minimum, maximum, period, responsible, state: 'DRAFT' } as never);
}
