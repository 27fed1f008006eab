import { z } from 'zod';
import { any, role, system } from '../../core/access/condition.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { day, reference, text } from '../../core/lifecycle/input.ts';
import { type Action, type ActionContext, lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { readsFigures } from '../indicator.access.ts';
import { CountyEvent, type EventState } from '../indicator.entity.ts';

const act = <Input>(action: Action<EventState, CountyEvent, Input>) => action;

const recorded = z.object({
  regionId: reference('Region', '地区'),
  on: day('日期'),
  category: text('类别，如“批示”“文件”“活动”“培训”“专班”', { max: 60 }),
  matter: text('事项', { max: 1_000 }),
  party: text('单位或领导', { max: 200 }).nullish(),
  effectiveOn: day('实施日期').nullish(),
});

/** A matter of the county: recorded when it happens; an endorsement is followed up until it is done. */
export const eventLifecycle = lifecycle<EventState, CountyEvent>({
  name: 'countyEvent', title: '重要事项', entity: CountyEvent, visible: any(readsFigures, system('import')),
  states: { RECORDED: { title: '已登记' }, DONE: { title: '已办结' }, STRUCK: { title: '已撤销', final: true } },
  creations: { record: { title: '登记事项', to: 'RECORDED', who: role('CLERK'), input: recorded, make: record } },
  arrives: ['RECORDED'],
  actions: {
    followUp: act({ title: '登记办理情况', from: ['RECORDED', 'DONE'], to: 'DONE', who: role('CLERK'), input: z.object({ followUp: text('办理情况', { max: 2_000 }) }), change: async (_, row, { followUp }) => { row.followUp = followUp; } }),
    strike: act({ title: '撤销登记', from: ['RECORDED', 'DONE'], to: 'STRUCK', who: role('CLERK'), input: z.object({ reason: text('撤销原因') }), remark: ({ reason }) => reason }),
  },
  facts: ({ on, category, matter, party, effectiveOn, followUp }) => ({ on, category, matter, party, effectiveOn, followUp }),
});

async function record({ em }: ActionContext, { regionId, party = null, effectiveOn = null, ...rest }: z.infer<typeof recorded>): Promise<CountyEvent> {
  const region = await em.findOne(Region, regionId);
  if (!region) throw new Refusal({ code: 'UNKNOWN_REGION', message: '没有这个地区。', path: ['input', 'regionId'] });
  return em.create(CountyEvent, { id: uuidv7(), ...rest, region, party, effectiveOn, state: 'RECORDED' } as never);
}
