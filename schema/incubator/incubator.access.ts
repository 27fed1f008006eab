import { bureau } from '../core/access/actor.ts';
import { all, always, any, is, keyNeeds, own, role, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { staff } from '../organization/organization.access.ts';

/** The system's own hands in this area: months open, spaces open carriers, terms are kept. */
export const keeper = system('incubator');

const reads = (who: Condition): Condition => all(keyNeeds('incubator:read'), who);
const over = (path: string, where: Condition): Condition => (path ? via(path, where) : where);

/** The operator's own people and key; `path` leads to the carrier. */
export const ownCarrier = (path = ''): Condition => reads(over(path, is('operator', own.organization)));
/** The township that the carrier lies in. */
export const ownTownCarrier = (path = ''): Condition => all(role('TOWNSHIP'), over(path, is('town', own.region)));
/** The tenant's own people and key; `path` leads to the incubation. */
export const ownTenancy = (path = ''): Condition => reads(over(path, is('organization', own.organization)));

const watchers = role(...bureau, 'AUDITOR', 'HIGHER_AUTHORITY');
/** Whoever runs a carrier or watches over it. */
const insiders = (path = ''): Condition => any(watchers, ownTownCarrier(path), ownCarrier(path));
/** What an operator's books say; a township checks space, not books. */
const books = (path = ''): Condition => any(watchers, ownCarrier(path));

export const seesCarrier = always;
export const seesSpace = any(insiders('carrier'), keeper);
/** What the bureau has accepted of a month is public as far as it is area; see the fields. */
export const seesMonth = any(is('state', 'ACCEPTED'), insiders('carrier'), keeper);
export const seesIncubation = any(insiders('carrier'), ownTenancy(), keeper);
/** Figures of one tenant: its own, its operator's, and the bureau's. */
const tenantsBooks = (path: string): Condition => any(role(...bureau, 'AUDITOR'), ownCarrier(path ? `${path}.carrier` : 'carrier'), ownTenancy(path));
export const seesEngagement = any(watchers, ownTownCarrier('carrier'), keeper);
export const seesPlan = any(watchers, ownTownCarrier('carrier'), ownCarrier('carrier'));

/** Statistics of the cluster are the county's own until it publishes them. */
export const readsStatistics = reads(any(staff, role('TOWNSHIP', 'INCUBATOR')));
/** The whole number of a tenant's contact. */
export const revealsContact = any(role(...bureau), all(role('INCUBATOR'), ownCarrier('carrier')), all(role('ENTERPRISE'), ownTenancy()));

export const incubatorAccess = [
  access('Incubator', seesCarrier, [
    'region', 'town', 'name', 'kind', 'isProfessional', 'industry', 'level', 'recognisedOn', 'operator', 'address', 'openedOn', 'state', 'recognitions', 'months', 'latestMonth',
    'spaces', 'incubations', 'checks', 'engagements', 'plans', 'availableActions', 'sources', 'timeline',
  ], Object.fromEntries([
    ...['reportedStatus', 'endedOn', 'endReason', 'rectifyBy', 'rectifyReason', 'ruleVersion'].map((field) => [field, insiders()]),
    ...['appliedLevel', 'appliedOn', 'statement', 'statementFiles', 'returnedOn', 'returnReason', 'recommendedOn', 'recommendedDocument', 'refusedOn', 'refusedDocument', 'levelAssessment'].map((field) => [field, books()]),
  ])),
  access('CarrierRecognition', always, ['carrier', 'level', 'recognisedOn', 'document', 'endedOn', 'endReason', 'sources']),
  access('CarrierCheck', insiders('carrier'), ['carrier', 'year', 'grade', 'checkedOn', 'statisticsTrue', 'document', 'opinion']),
  access('IncubationSpace', seesSpace, [
    'carrier', 'name', 'place', 'propertyNumber', 'tenure', 'leasedUntil', 'origin', 'grossArea', 'lettableArea', 'state', 'declaredOn', 'townCheckedOn', 'townOpinion', 'checkedOn', 'checkOpinion',
    'countedMonth', 'returnedOn', 'returnReason', 'releasedOn', 'releaseReason', 'propertyFiles', 'floorPlans', 'photos', 'fitOutFiles', 'operatorContracts', 'availableActions', 'timeline',
  ]),
  access('CarrierMonth', seesMonth, ['carrier', 'month', 'grossArea', 'state', 'availableActions', 'sources', 'timeline'], Object.fromEntries([
    ...['lettableArea', 'usedArea', 'occupancy', 'submittedOn', 'acceptedOn', 'returnReason'].map((field) => [field, insiders('carrier')]),
    ...['seats', 'staff', 'professionalStaff', 'mentors', 'events', 'fund', 'fundedTenants', 'fundingCases', 'remark'].map((field) => [field, books('carrier')]),
  ])),
  access('Incubation', seesIncubation, [
    'carrier', 'organization', 'teamName', 'tenantName', 'field', 'isConnectedVehicle', 'area', 'state', 'appliedOn', 'panelOn', 'enteredOn', 'registeredOn', 'extendedUntil', 'endedOn', 'exitReason',
    'ruleVersion', 'term', 'graduations', 'latestReport', 'reports', 'sessions', 'availableActions', 'sources', 'timeline',
  ], Object.fromEntries(['contactName', 'contactPhone', 'business', 'panelOpinion', 'rejectReason', 'contractNumber', 'extensionReason', 'exitNote', 'minutes', 'contracts'].map((field) => [field, tenantsBooks('')]))),
  access('IncubationTerm', via('incubation', seesIncubation), ['incubation', 'limitOn', 'isSpecialField', 'ruleVersion']),
  access('IncubationReport', tenantsBooks('incubation'), ['incubation', 'month', 'revenue', 'rdExpense', 'financing', 'staff', 'patentsApplied', 'rightsHeld', 'remark', 'reportedOn', 'byOperator']),
  access('Graduation', via('incubation', seesIncubation), ['incubation', 'status', 'byHnte', 'byInvestment', 'bySales', 'byEquity', 'hnteGrant', 'equityEvent', 'equityOn', 'graduatedOn', 'proposedOn', 'decidedOn', 'ruleVersion'],
    Object.fromEntries(['investment', 'investedOn', 'salesYear', 'salesBefore', 'sales', 'note', 'returnReason', 'evidence'].map((field) => [field, tenantsBooks('incubation')]))),
  access('MentorSession', tenantsBooks('incubation'), ['incubation', 'heldOn', 'mentor', 'topic', 'hours', 'outcome', 'photos']),
  access('OperatorEngagement', seesEngagement, ['region', 'name', 'organization', 'carrier', 'state', 'on', 'signedOn', 'agreement', 'contractUntil', 'endReason', 'note', 'reportedStatus', 'agreementFiles', 'availableActions', 'sources', 'timeline']),
  access('CarrierPlan', seesPlan, ['region', 'carrier', 'year', 'kind', 'goal', 'goalKind', 'goalLevel', 'state', 'completedOn', 'document', 'note', 'reportedStatus', 'evidence', 'availableActions', 'sources', 'timeline']),
  extendAccess('Organization', ['incubations', 'currentIncubation', 'firstIncubation', 'operatedIncubators']),
];
