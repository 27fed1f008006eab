import type { TodosQueryVariables } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { todosOf, type Todo } from '../kit/todo.ts';
import { holdsHnte, limitNear, owes, staying } from './tenant-filters.ts';
import { monthEnd } from './time.ts';
import { text } from './words.ts';

const todo = todosOf(60);

/** Whose turn it is, by the state a record waits in; each number equals the list that it opens. */
export const todos: readonly Todo[] = [
  todo('incubatorMonthsOwed', ['INCUBATOR'], () => text.waitingMonthsToFill, '/carrier-months?state=OWED'),
  todo('incubatorMonths', ['CLERK'], () => text.waitingMonths, '/carrier-months?state=SUBMITTED'),
  todo('incubatorSpacesTown', ['TOWNSHIP'], () => text.waitingSpaces, '/carrier-spaces?state=DECLARED'),
  todo('incubatorSpaces', ['CLERK'], () => text.waitingSpaces, '/carrier-spaces?state=TOWN_CHECKED'),
  todo('incubatorApplications', ['INCUBATOR'], () => text.waitingTenants, '/tenants?state=WAITING'),
  todo('incubatorGraduating', ['CLERK'], () => text.waitingGraduations, '/tenants?state=GRADUATING'),
  todo('incubatorReady', ['INCUBATOR'], () => text.waitingReady, '/tenants?watch=graduate'),
  todo('incubatorLimits', ['INCUBATOR', 'CLERK'], () => text.waitingLimits, '/tenants?watch=near'),
  todo('incubatorReports', ['ENTERPRISE'], () => text.waitingReports, '/tenants?watch=report'),
  todo('incubatorApplying', ['DIRECTOR'], () => text.waitingCarriers, '/carriers?state=APPLYING'),
  todo('incubatorRecommended', ['CLERK'], () => text.waitingCarriers, '/carriers?state=RECOMMENDED'),
  todo('incubatorTowns', ['CLERK'], () => text.waitingTowns, '/carriers?town=none'),
];

/** Filters that lists narrow by too. */
export const variables = (): Partial<TodosQueryVariables> => ({ incubatorReadyFilter: { or: [{ ...staying, ...holdsHnte }] }, incubatorLimitsFilter: limitNear(), incubatorReportsFilter: owes(monthEnd(today(), -1)) });
