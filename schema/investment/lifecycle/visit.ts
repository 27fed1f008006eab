import { z } from 'zod';
import { all, any, is, own, role, signedIn } from '../../core/access/condition.ts';
import { bureau } from '../../core/access/actor.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { notFound } from '../../core/error/refusal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Person } from '../../account/account.entity.ts';
import { keeper, seesVisit } from '../investment.access.ts';
import { InvestmentProject, VisitTask } from '../investment.entity.ts';
import { visitCauses, type VisitCause, type VisitState } from '../investment.kinds.ts';

type Row = VisitTask;
const act = <Input>(action: Action<VisitState, Row, Input>) => action;
const creates = <Input>(creation: Creation<VisitState, Row, Input>) => creation;

const causes = Object.keys(visitCauses) as [VisitCause, ...VisitCause[]];
const leader = all(signedIn, is('leaderId', own.person));

const visitedByNow: Requirement<Row, { readonly visitedOn: string }> = {
  code: 'DATE_IN_FUTURE', title: '走访日期不晚于今日', beforehand: false,
  check: async ({ today }, _, { visitedOn }) => (visitedOn <= today ? null : { message: `走访日期 ${visitedOn} 晚于今日 ${today}。`, path: ['input', 'visitedOn'] }),
};

/** 走访任务: by the leader in charge, for a project that stands still or asks for it. */
export const visitLifecycle = lifecycle<VisitState, Row>({
  name: 'visitTask', title: '走访任务', entity: VisitTask, visible: seesVisit,
  states: { OPEN: { title: '待走访' }, DONE: { title: '已走访', final: true }, CANCELLED: { title: '已取消', final: true } },
  creations: {
    arrange: creates({
      title: '安排走访', to: 'OPEN', who: any(role(...bureau), keeper),
      input: z.object({ project: reference('InvestmentProject', '项目'), cause: choice('VisitCause', causes, '事由'), purpose: text('走访目的').optional(), dueOn: day('应于何日前走访') }),
      async make({ em, now }, { project: id, cause, purpose = null, dueOn }) {
        const project = await em.findOne(InvestmentProject, { id });
        if (!project) throw notFound(['input', 'project']);
        return em.create(VisitTask, { id: uuidv7(), project, cause, purpose, dueOn, state: 'OPEN', leaderId: project.leaderId ?? null, leaderName: project.leaderName ?? null, createdAt: now }, { persist: false });
      },
    }),
  },
  actions: {
    record: act({
      title: '填写走访情况', from: ['OPEN'], to: 'DONE', who: any(leader, role(...bureau)),
      input: z.object({ visitedOn: day('走访日期'), findings: text('走访情况', { min: 4 }), nextStep: text('下一步措施').optional(), photos: files('走访照片').optional() }), requires: [visitedByNow],
      async change(context, row, { visitedOn, findings, nextStep = null, photos = [] }) {
        Object.assign(row, { visitedOn, findings, nextStep });
        await attach(context, row, 'photos', photos);
      },
    }),
    hand: act({
      title: '改派', from: ['OPEN'], who: role(...bureau), input: z.object({ person: reference('Person', '有账户的领导').optional(), leaderName: text('领导姓名与职务', { max: 200 }).optional() }),
      async change({ em }, row, { person: id, leaderName }) {
        const person = id ? await em.findOne(Person, { id, state: 'ACTIVE' }) : null;
        if (id && !person) throw notFound(['input', 'person']);
        Object.assign(row, { leaderId: person?.id ?? null, leaderName: leaderName ?? person?.name ?? null });
      },
    }),
    cancel: act({
      title: '取消', from: ['OPEN'], to: 'CANCELLED', who: role(...bureau), input: z.object({ reason: text('理由', { min: 2 }) }),
      change: async (_, row, input) => { row.cancelReason = input.reason; }, remark: (input) => input.reason,
    }),
  },
  facts: ({ cause, leaderName, dueOn, visitedOn, findings, nextStep, cancelReason }) => ({ cause, leaderName, dueOn, visitedOn, findings, nextStep, cancelReason }),
});
