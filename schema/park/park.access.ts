import { bureau } from '../core/access/actor.ts';
import { all, always, any, is, keyNeeds, oneOf, own, role, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization } from '../organization/organization.access.ts';

/** The system's own hand here: it says which months are overdue. */
export const keeper = system('park');

/** The park's own people: of its committee, or, where none is named, whoever holds the role in its county. */
const committeeOf = any(is('committee', own.organization), all(role('PARK'), is('committee', null), is('region', own.region)));
export const ownPark = (path = ''): Condition => all(keyNeeds('park:read'), path ? via(path, committeeOf) : committeeOf);
/** Those of them who may act for it; a key only reads. */
export const parkPeople = (path = ''): Condition => all(role('PARK'), ownPark(path));

/** Whoever works with the park's figures, wherever the park lies. */
const office = role(...bureau, 'STATISTICS', 'INDUSTRY', 'AUDITOR', 'HIGHER_AUTHORITY');
export const seesPark = (path = ''): Condition => any(office, ownPark(path), keeper);
const published = is('state', 'PUBLISHED');

/** The public sees a version, a list and a month once they are published, and never a firm's own figures: there are none. */
export const seesBoundary = any(published, seesPark('park'));
export const seesList = any(published, seesPark('park'));
export const seesMonth = any(published, seesPark('park'));
export const seesMembership = any(all(oneOf('state', ['IN_LIST', 'LEFT']), via('listVersion', published)), seesPark('listVersion.park'), ownOrganization('organization', 'park:read'));
export const seesEvaluation = seesPark('park');

export const parkAccess = [
  access('Park', always, [
    'region', 'name', 'state', 'committee', 'establishedOn', 'creationOn', 'creationDocument', 'recognisedOn', 'recognitionDocument', 'revokedOn', 'revocationDocument',
    'boundaryVersions', 'listVersions', 'months', 'evaluations', 'currentBoundary', 'currentList', 'latestMonth', 'availableActions', 'sources', 'timeline',
  ]),
  access('ParkBoundaryVersion', seesBoundary, [
    'park', 'name', 'state', 'east', 'south', 'west', 'north', 'area', 'issuer', 'document', 'approvedOn', 'validFrom', 'validTo', 'documents', 'availableActions', 'timeline',
  ], { reason: seesPark('park'), withdrawnReason: seesPark('park') }),
  access('ParkListVersion', seesList, [
    'park', 'name', 'year', 'state', 'basis', 'boundary', 'document', 'approvedOn', 'validFrom', 'validTo', 'memberships', 'availableActions', 'sources', 'timeline',
  ], { withdrawnReason: seesPark('park') }),
  access('ParkMembership', seesMembership, ['listVersion', 'organization', 'state', 'enteredOn', 'leftOn', 'town', 'industryCode', 'availableActions', 'sources', 'timeline'], {
    ground: any(seesPark('listVersion.park'), ownOrganization('organization', 'park:read')), reason: any(seesPark('listVersion.park'), ownOrganization('organization', 'park:read')),
    remark: seesPark('listVersion.park'),
  }),
  access('ParkMonth', seesMonth, [
    'park', 'year', 'month', 'fromMonth', 'state', 'output', 'outputCumulative', 'revenue', 'revenueCumulative', 'exportDelivery', 'exportDeliveryCumulative', 'investment', 'investmentCumulative',
    'rdExpense', 'rdExpenseCumulative', 'firms', 'hntes', 'technologySmes', 'staff', 'measures', 'boundary', 'listVersion', 'publishedOn', 'availableActions', 'sources', 'timeline',
  ], {
    explanation: seesPark('park'), dueOn: seesPark('park'), submittedOn: seesPark('park'), confirmedOn: seesPark('park'), returnedOn: seesPark('park'), returnReason: seesPark('park'), ruleVersion: seesPark('park'),
  }),
  access('ParkEvaluation', seesEvaluation, [
    'park', 'kind', 'year', 'state', 'ruleVersion', 'gate', 'selfScore', 'submittedOn', 'checkScore', 'checkedOn', 'checkOpinion', 'returnedOn', 'returnReason', 'recommendedOn', 'recommendedDocument',
    'decidedOn', 'decidedDocument', 'isPassed', 'finalScore', 'grade', 'items', 'availableActions', 'timeline',
  ]),
  access('ParkEvaluationItem', via('evaluation', seesEvaluation), ['evaluation', 'criterion', 'title', 'most', 'value', 'source', 'asOf', 'selfScore', 'basis', 'checkScore']),
  extendAccess('Organization', ['parkMemberships']),
];
