import { lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { seesProject } from '../investment.access.ts';
import { InvestmentProject } from '../investment.entity.ts';
import type { ProjectState } from '../investment.kinds.ts';
import type { Row } from './declare.ts';
import { correctingActions, entryActions, entryCreations } from './entry.ts';
import { leavingActions } from './leaving.ts';
import { runningActions } from './running.ts';

/** 高新技术产业投资项目 (domain notes §13.11): 开工入库 → 抓投资进度 → 竣工退库. */
export const projectLifecycle = lifecycle<ProjectState, Row>({
  name: 'investmentProject', title: '投资项目', entity: InvestmentProject, visible: seesProject,
  states: {
    LEAD: { title: '线索' }, FILED: { title: '已备案' }, CANDIDATE: { title: '候选' }, STARTED: { title: '已开工' }, ENTRY_SUBMITTED: { title: '入库待确认' }, ENTRY_CONFIRMED: { title: '部门已确认' },
    IN_LIBRARY: { title: '在库' }, WARNED: { title: '在库预警' }, STOPPED: { title: '停工' }, COMPLETED: { title: '已竣工' }, EXITED: { title: '竣工退库', final: true }, REMOVED: { title: '已移出', final: true },
  },
  creations: entryCreations,
  // The statistics bureau's list brings those that are in the library, or have been.
  arrives: ['IN_LIBRARY', 'STOPPED', 'COMPLETED', 'EXITED'],
  // In the order in which people meet them; what is rare comes last.
  actions: { ...entryActions, ...runningActions, ...leavingActions, ...correctingActions },
  happenings: { warningRaised: { title: '发现预警' }, warningCleared: { title: '预警解除' } },
  concerns: (row) => row.organization.id,
  facts: ({
    name, kind, projectCode, filingNumber, filedOn, product, industryCode, plannedTotal, startReportedOn, startedOn, enteredMonth, libraryNumber, form, returnReason, leaderName, lastReport, reopenedMonth, reopenedUntil,
    stoppedOn, resumedOn, completionReportedOn, completedOn, inProductionOn, finalTotal, exitedOn, exitReason, ruleVersion,
  }) => ({
    name, kind, projectCode, filingNumber, filedOn, product, industryCode, plannedTotal, startReportedOn, startedOn, enteredMonth, libraryNumber, form, returnReason, leaderName, lastReport, reopenedMonth, reopenedUntil,
    stoppedOn, resumedOn, completionReportedOn, completedOn, inProductionOn, finalTotal, exitedOn, exitReason, ruleVersion,
  }),
});
