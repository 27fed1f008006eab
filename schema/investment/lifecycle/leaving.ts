import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { choice, day, files, money, text } from '../../core/lifecycle/input.ts';
import { projectOwner, projectTown } from '../investment.access.ts';
import { openStates, removalReasons, reportingStates } from '../investment.kinds.ts';
import { exitRule } from '../investment.rules.ts';
import { act } from './declare.ts';
import { fileAll } from './entry.ts';
import { completionReported, finalTotalFits, finishProven, inForce, lastMonthReported, notBefore, notInFuture, producedAfter } from './requirements.ts';

/** Out of the library: finished and in production, or taken out with the history kept. */
export const leavingActions = {
  reportCompletion: act({
    title: '上报竣工', from: reportingStates, who: projectOwner,
    input: z.object({ completedOn: day('竣工日期'), inProductionOn: day('投产（交付使用）日期'), finalTotal: money('实际总投资（元）'), acceptance: files('竣工验收或交付证明', { min: 1 }), production: files('投产证明').optional() }),
    requires: [notInFuture('completedOn', 'inProductionOn'), notBefore('completedOn', 'startedOn', '竣工不早于开工'), producedAfter],
    async change(context, row, input) {
      Object.assign(row, { completionReportedOn: input.completedOn, inProductionOn: input.inProductionOn, finalTotal: input.finalTotal });
      await fileAll(context, row, input);
    },
  }),
  confirmCompletion: act({
    title: '确认竣工', from: reportingStates, to: 'COMPLETED', who: projectTown, input: z.object({ visitedOn: day('到场核实日期'), opinion: text('意见').optional() }), requires: [completionReported, notInFuture('visitedOn')],
    change: async (_, row) => { Object.assign(row, { completedOn: row.completionReportedOn, warnedOn: null }); },
    remark: ({ visitedOn, opinion }) => `${visitedOn} 到场核实${opinion ? `：${opinion}` : ''}`,
  }),
  exit: act({
    title: '竣工退库', from: ['COMPLETED'], to: 'EXITED', who: role('STATISTICS'), input: z.object({ exitedOn: day('退库日期'), remark: text('说明').optional() }),
    requires: [notInFuture('exitedOn'), lastMonthReported, finishProven, finalTotalFits],
    async change(context, row, input) {
      const { rule, version } = await inForce(context, exitRule, row);
      Object.assign(row, { exitedOn: input.exitedOn, exitReason: 'FINISHED', exitRemark: input.remark ?? null, ruleVersion: `${rule}@${version}` });
      context.decideBy(`${rule}@${version}`);
    },
    remark: (input) => input.remark ?? null,
  }),
  remove: act({
    title: '移出', from: openStates, to: 'REMOVED', who: role('STATISTICS', 'DIRECTOR'), input: z.object({ reason: choice('LibraryExitReason', removalReasons, '原因'), remark: text('说明', { min: 2 }) }),
    change: async ({ today }, row, input) => { Object.assign(row, { exitedOn: today, exitReason: input.reason, exitRemark: input.remark }); }, remark: (input) => input.remark,
  }),
} as const;
