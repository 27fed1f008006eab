import { CarrierMonthsWaitingDocument, type CarrierMonthFilter, CarriersWaitingDocument, type IncubationFilter, type IncubationSpaceFilter, type IncubatorFilter, SpacesWaitingDocument, TenantsWaitingDocument } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { holdsHnte, limitNear, owes, staying } from './tenant-filters.ts';
import { monthEnd } from './time.ts';
import { text } from './words.ts';

const todo = (id: string, roles: readonly string[], title: () => string, href: string, useCount: () => number | undefined): Todo =>
  ({ id: `incubator-${id}`, order: 60, title, href, isFor: (held) => roles.some((role) => held.has(role)), useCount });
const months = (filter: CarrierMonthFilter) => () => useQuery(CarrierMonthsWaitingDocument, { filter }).data?.carrierMonths.totalCount;
const spaces = (filter: IncubationSpaceFilter) => () => useQuery(SpacesWaitingDocument, { filter }).data?.incubationSpaces.totalCount;
const tenants = (filter: () => IncubationFilter) => () => useQuery(TenantsWaitingDocument, { filter: filter() }).data?.incubations.totalCount;
const carriers = (filter: IncubatorFilter) => () => useQuery(CarriersWaitingDocument, { filter }).data?.incubators.totalCount;

/** Whose turn it is, by the state a record waits in; each number equals the list that it opens. */
export const todos: readonly Todo[] = [
  todo('months-owed', ['INCUBATOR'], () => text.waitingMonthsToFill, '/carrier-months?state=OWED', months({ state: { in: ['OPEN', 'RETURNED'] } })),
  todo('months', ['CLERK'], () => text.waitingMonths, '/carrier-months?state=SUBMITTED', months({ state: { eq: 'SUBMITTED' } })),
  todo('spaces-town', ['TOWNSHIP'], () => text.waitingSpaces, '/carrier-spaces?state=DECLARED', spaces({ state: { eq: 'DECLARED' } })),
  todo('spaces', ['CLERK'], () => text.waitingSpaces, '/carrier-spaces?state=TOWN_CHECKED', spaces({ state: { eq: 'TOWN_CHECKED' } })),
  todo('applications', ['INCUBATOR'], () => text.waitingTenants, '/tenants?state=WAITING', tenants(() => ({ state: { in: ['APPLIED', 'ADMITTED'] } }))),
  todo('graduating', ['CLERK'], () => text.waitingGraduations, '/tenants?state=GRADUATING', tenants(() => ({ state: { eq: 'GRADUATING' } }))),
  todo('ready', ['INCUBATOR'], () => text.waitingReady, '/tenants?watch=graduate', tenants(() => ({ or: [{ ...staying, ...holdsHnte }] }))),
  todo('limits', ['INCUBATOR', 'CLERK'], () => text.waitingLimits, '/tenants?watch=near', tenants(limitNear)),
  todo('reports', ['ENTERPRISE'], () => text.waitingReports, '/tenants?watch=report', tenants(() => owes(monthEnd(today(), -1)))),
  todo('applying', ['DIRECTOR'], () => text.waitingCarriers, '/carriers?state=APPLYING', carriers({ state: { eq: 'APPLYING' } })),
  todo('recommended', ['CLERK'], () => text.waitingCarriers, '/carriers?state=RECOMMENDED', carriers({ state: { eq: 'RECOMMENDED' } })),
  todo('towns', ['CLERK'], () => text.waitingTowns, '/carriers?town=none', carriers({ not: { town: { id: { isNull: false } } } })),
];
