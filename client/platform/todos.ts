import { account } from '../account/session.ts';
import type { TodosQueryVariables } from '../generated/graphql.ts';
import { nobody, todosOf, type Todo } from '../kit/todo.ts';
import { ofOwn } from './own.ts';
import { text } from './words.ts';

export const todos: readonly Todo[] = [
  todosOf(50)('platformFailed', ['DIRECTOR'], () => text.failedPlatforms, '/platforms?state=FAILED'),
  todosOf(51)('platformMilestones', ['CLERK'], () => text.reportedMilestones, '/platform-milestones?state=REPORTED'),
  todosOf(51)('platformOwnMilestones', ['RESEARCH'], () => text.ownMilestones, '/platform-milestones?own=yes&state=IN_PROGRESS'),
  todosOf(51)('platformContracts', ['CLERK'], () => text.reportedContracts, '/platform-contracts?state=REPORTED'),
  todosOf(52)('platformEvaluationsOpen', ['RESEARCH'], () => text.openEvaluations, '/platform-evaluations?state=OPEN'),
  todosOf(52)('platformEvaluationsReported', ['CLERK'], () => text.reportedEvaluations, '/platform-evaluations?state=REPORTED'),
  todosOf(52)('platformEvaluationsSite', ['EXPERT'], () => text.siteEvaluations, '/platform-evaluations?scores=waiting'),
  todosOf(52)('platformEvaluationsGrade', ['DIRECTOR'], () => text.scoredEvaluations, '/platform-evaluations?state=SITE_CHECKED'),
];

/** Filters that lists narrow by too. */
export const variables = (): Partial<TodosQueryVariables> => ({ platformOwnMilestonesFilter: { ...ofOwn(account.value?.viewer.organization?.id ?? nobody), state: { eq: 'IN_PROGRESS' } } });
