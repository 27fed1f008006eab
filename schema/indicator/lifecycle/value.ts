import { z } from 'zod';
import { any, role, system } from '../../core/access/condition.ts';
import { nothing, text } from '../../core/lifecycle/input.ts';
import { type Action, lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { readsFigures } from '../indicator.access.ts';
import { IndicatorValue, type ValueState } from '../indicator.entity.ts';

const act = <Input>(action: Action<ValueState, IndicatorValue, Input>) => action;

/**
 * A counted value (domain notes §13.15): confirmed by who knows the records, published with a report, and corrected only
 * by another one beside it. Counting itself is no action: runs make values and supersede those that nobody confirmed.
 */
export const valueLifecycle = lifecycle<ValueState, IndicatorValue>({
  name: 'indicatorValue', title: '指标值', entity: IndicatorValue, visible: any(readsFigures, system('indicator')),
  states: { COMPUTED: { title: '已统计' }, CONFIRMED: { title: '已确认' }, PUBLISHED: { title: '已公布' }, SUPERSEDED: { title: '已被取代', final: true } },
  creations: {},
  arrives: ['COMPUTED'],
  actions: {
    confirm: act({ title: '确认', from: ['COMPUTED'], to: 'CONFIRMED', who: role('CLERK'), input: nothing }),
    publish: act({ title: '公布', from: ['CONFIRMED'], to: 'PUBLISHED', who: any(role('DIRECTOR'), system('indicator')), input: nothing }),
    supersede: act({ title: '被新的统计取代', from: ['COMPUTED', 'CONFIRMED'], to: 'SUPERSEDED', who: system('indicator'), change: async ({ now }, row) => { row.supersededAt = now; } }),
    correct: act({
      title: '更正', from: ['PUBLISHED'], to: 'SUPERSEDED', who: role('DIRECTOR'), input: z.object({ reason: text('更正原因', { max: 1_000 }) }),
      requires: [{
        code: 'NOTHING_TO_CORRECT', title: '现行记录与已公布的值不符', beforehand: true,
        check: async (_, row) => (row.recountedAt ? null : { message: '已公布的值与现行记录一致，无可更正：请先更正其所计的记录，系统随即重新统计。' }),
      }],
      change: async ({ em, now }, row, { reason }) => {
        row.supersededAt = now;
        await em.flush();
        // What the records come to stands in its place; the old value is kept beside it.
        const { indicator, region, year, from, to, target, targetLine } = row;
        em.persist(em.create(IndicatorValue, {
          id: uuidv7(), indicator, region, year, from, to, target, targetLine, state: 'COMPUTED', value: row.recount, text: row.recountText, records: row.recountRecords ?? 0, computedAt: now, reason,
        } as never));
      },
      remark: ({ reason }) => reason,
    }),
  },
  facts: ({ indicator, from, to, value, text: said, records, reason }) => ({ indicator, from, to, value, text: said, records, reason }),
});
