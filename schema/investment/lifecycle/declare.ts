import { role } from '../../core/access/condition.ts';
import type { Action, Creation } from '../../core/lifecycle/lifecycle.ts';
import type { InvestmentProject } from '../investment.entity.ts';
import type { ProjectState } from '../investment.kinds.ts';

/** What the parts of a project's lifecycle are declared with. */
export type Row = InvestmentProject;
export const act = <Input>(action: Action<ProjectState, Row, Input>) => action;
export const creates = <Input>(creation: Creation<ProjectState, Row, Input>) => creation;

export const clerk = role('CLERK');
