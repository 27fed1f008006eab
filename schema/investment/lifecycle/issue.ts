import { z } from 'zod';
import { all, any, is, own, role, signedIn, via } from '../../core/access/condition.ts';
import { bureau } from '../../core/access/actor.ts';
import { choice, day, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { notFound } from '../../core/error/refusal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { projectOwner, projectTown, seesIssue } from '../investment.access.ts';
import { InvestmentProject, ProjectIssue } from '../investment.entity.ts';
import { issueKinds, type IssueKind, type IssueState } from '../investment.kinds.ts';

type Row = ProjectIssue;
const act = <Input>(action: Action<IssueState, Row, Input>) => action;
const creates = <Input>(creation: Creation<IssueState, Row, Input>) => creation;

const clerk = role('CLERK');
const parties = any(via('project', projectOwner), via('project', projectTown));
const kinds = Object.keys(issueKinds) as [IssueKind, ...IssueKind[]];

const projectOpen: Requirement<Row> = {
  code: 'PROJECT_CLOSED', title: '项目未退库', beforehand: true,
  check: async ({ em }, row) => {
    const { state } = await em.findOneOrFail(InvestmentProject, row.project.id);
    return state === 'EXITED' || state === 'REMOVED' ? { message: '项目已退库或移出，不再登记问题。' } : null;
  },
};
const dueLater: Requirement<Row, { readonly dueOn: string }> = {
  code: 'DUE_IN_PAST', title: '期限不早于今日', beforehand: false,
  check: async ({ today }, _, { dueOn }) => (dueOn >= today ? null : { message: `办结期限 ${dueOn} 早于今日。`, path: ['input', 'dueOn'] }),
};

/** 项目问题: raised by whoever meets it, handed to who can solve it, closed by whoever had it. */
export const issueLifecycle = lifecycle<IssueState, Row>({
  name: 'projectIssue', title: '项目问题', entity: ProjectIssue, visible: seesIssue,
  states: { OPEN: { title: '待交办' }, IN_HAND: { title: '办理中' }, RESOLVED: { title: '已解决，待确认' }, CLOSED: { title: '已办结', final: true }, WITHDRAWN: { title: '已撤回', final: true } },
  creations: {
    raise: creates({
      title: '提出问题', to: 'OPEN', who: any(parties, role(...bureau, 'INDUSTRY', 'STATISTICS')),
      input: z.object({ project: reference('InvestmentProject', '项目'), kind: choice('ProjectIssueKind', kinds, '类别'), description: text('问题', { min: 4 }), dueOn: day('希望何日前解决').optional() }),
      async make({ em, actor, today, now }, { project: id, kind, description, dueOn = null }) {
        const project = await em.findOne(InvestmentProject, { id });
        if (!project) throw notFound(['input', 'project']);
        return em.create(ProjectIssue, { id: uuidv7(), project, kind, description, dueOn, state: 'OPEN', raisedOn: today, raisedById: actor.personId, raisedBy: actor.name, createdAt: now }, { persist: false });
      },
      requires: [projectOpen],
    }),
  },
  actions: {
    assign: act({
      title: '交办', from: ['OPEN', 'IN_HAND'], to: 'IN_HAND', who: role(...bureau), input: z.object({ responsible: reference('Organization', '负责单位'), dueOn: day('办结期限') }), requires: [dueLater],
      async change({ em }, row, { responsible: id, dueOn }) {
        const responsible = await em.findOne(Organization, { id });
        if (!responsible) throw notFound(['input', 'responsible']);
        Object.assign(row, { responsible, dueOn });
      },
    }),
    resolve: act({
      title: '填写解决情况', from: ['IN_HAND'], to: 'RESOLVED', who: any(clerk, all(signedIn, is('responsible', own.organization))), input: z.object({ resolution: text('解决情况', { min: 4 }) }),
      change: async ({ today }, row, { resolution }) => { Object.assign(row, { resolution, resolvedOn: today }); }, remark: (input) => input.resolution,
    }),
    close: act({ title: '确认办结', from: ['RESOLVED'], to: 'CLOSED', who: any(clerk, parties), input: z.object({}), change: async ({ today }, row) => { row.closedOn = today; } }),
    reopen: act({
      title: '未解决，退回', from: ['RESOLVED'], to: 'IN_HAND', who: any(clerk, parties), input: z.object({ reason: text('理由', { min: 2 }) }),
      change: async (_, row) => { Object.assign(row, { resolvedOn: null }); }, remark: (input) => input.reason,
    }),
    withdraw: act({
      title: '撤回', from: ['OPEN'], to: 'WITHDRAWN', who: any(clerk, all(signedIn, is('raisedById', own.person))), input: z.object({ reason: text('理由', { min: 2 }) }),
      change: async ({ today }, row) => { row.closedOn = today; }, remark: (input) => input.reason,
    }),
  },
  facts: ({ kind, description, responsible, dueOn, resolution, resolvedOn, closedOn }) => ({ kind, description, responsible: responsible?.id ?? null, dueOn, resolution, resolvedOn, closedOn }),
});
