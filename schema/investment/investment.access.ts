import { bureau, departments } from '../core/access/actor.ts';
import { all, any, is, keyNeeds, own, role, signedIn, some, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization as ofOrganization, ownTown as ofTown } from '../organization/organization.access.ts';

/** The system's own hand in this area: it watches the ledger, warns, and asks for visits. */
export const keeper = system('investment');

const ownOrganization = (path: string): Condition => ofOrganization(path, 'investment:read');
/** A partner's key says what it is for; people need no scope. */
const reads = (who: Condition): Condition => all(keyNeeds('investment:read'), who);

/** The owner enterprise. */
export const projectOwner = all(role('ENTERPRISE'), ownOrganization('organization'));
/** A project is its site's township's; where the site's is not known, the owner's. */
export const projectTown = any(ofTown(), all(is('town', null), ofTown('organization')));
const at = (path: string, condition: Condition): Condition => via(path, condition);

/** Whoever works on the library by office: investment of a single enterprise is nobody else's to know (Statistics Law). */
const office = role(...bureau, 'INDUSTRY', 'STATISTICS', 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY');
/** A department that was given one of the project's problems to solve. */
const helping = all(role(...departments), some('ProjectIssue', 'project', is('responsible', own.organization)));
export const seesProject = reads(any(office, projectTown, ownOrganization('organization'), helping, keeper));

const watching = role(...bureau, 'INDUSTRY', 'STATISTICS', 'AUDITOR');
const documents = any(watching, projectTown, ownOrganization('organization'));
const payments = any(watching, role('FINANCE'), ownOrganization('organization'));

const leader = all(signedIn, is('leaderId', own.person));
export const seesIssue = any(via('project', seesProject), all(reads(role(...departments)), is('responsible', own.organization)));
export const seesVisit = reads(any(role(...bureau, 'AUDITOR', 'HIGHER_AUTHORITY'), leader, at('project', projectTown), at('project', ownOrganization('organization')), keeper));
const visitNotes = any(role(...bureau, 'AUDITOR'), leader);

/** A draft is the concern of those who load it; what is in force is a published document. */
export const seesCatalogue = any(is('state', 'IN_FORCE'), role(...bureau, 'STATISTICS', 'INDUSTRY', 'AUDITOR'));

/** The ledger added up: for offices anywhere, for a township its own. Evaluated on the region asked for. */
export const readsLedger = reads(any(office, all(role('TOWNSHIP'), is('id', own.region))));

export const investmentAccess = [
  access('HighTechCatalogueVersion', seesCatalogue, ['jurisdiction', 'title', 'issuer', 'documentNumber', 'edition', 'validFrom', 'state', 'note', 'createdAt', 'classes', 'availableActions', 'timeline']),
  access('HighTechCatalogueClass', via('catalogue', seesCatalogue), ['catalogue', 'code', 'name']),
  access('InvestmentProject', seesProject, [
    'organization', 'region', 'town', 'name', 'state', 'kind', 'projectCode', 'filingNumber', 'filedOn', 'locationCode', 'address', 'field', 'product', 'industryCode', 'industryEdition', 'catalogue', 'isHighTech',
    'plannedTotal', 'plannedStartOn', 'startReportedOn', 'startedOn', 'plannedFinishOn', 'entrySubmittedOn', 'entryConfirmedOn', 'enteredMonth', 'libraryNumber', 'form', 'leaderName', 'warnedOn', 'stoppedOn', 'resumedOn',
    'completionReportedOn', 'completedOn', 'inProductionOn', 'finalTotal', 'exitedOn', 'exitReason', 'reopenedMonth', 'reopenedUntil', 'ruleVersion', 'createdAt', 'plans', 'progress', 'standing', 'openMonths', 'totalChanges', 'siteRecords',
    'warnings', 'openWarnings', 'issues', 'visits', 'availableActions', 'sources', 'timeline',
  ], {
    contactName: any(role(...bureau, 'AUDITOR', 'STATISTICS', 'INDUSTRY'), projectTown, ownOrganization('organization')),
    returnedOn: documents, returnReason: documents, stopReason: documents, exitRemark: documents,
    filingDocument: documents, constructionContract: documents, ownerLicence: documents, purchaseExplanation: documents, purchaseApproval: documents, confirmationSeal: documents, acceptance: documents, production: documents,
    paymentEvidence: payments,
  }),
  access('InvestmentPlan', via('project', seesProject), ['project', 'year', 'planned', 'isHighland', 'sources']),
  access('InvestmentProgress', via('project', seesProject), [
    'project', 'year', 'month', 'asOf', 'yearToDate', 'monthValue', 'isNegative', 'ownerToDate', 'construction', 'installation', 'equipment', 'other', 'sinceStart', 'sheetToDate', 'sheetLastYear', 'reportedOn', 'isLate', 'sitePhotos', 'sources',
  ], { remark: at('project', documents), reportedBy: at('project', documents), paymentEvidence: at('project', payments) }),
  access('PlannedTotalChange', via('project', seesProject), ['project', 'from', 'to', 'state', 'requestedOn', 'decidedOn'], { reason: at('project', documents), opinion: at('project', documents), documents: at('project', documents) }),
  access('SiteRecord', via('project', seesProject), ['project', 'takenOn', 'place', 'showsNameBoard', 'remark', 'recordedBy', 'createdAt', 'photos']),
  access('ProjectWarning', via('project', seesProject), ['project', 'kind', 'detail', 'ruleVersion', 'raisedOn', 'clearedOn', 'isOpen']),
  access('ProjectIssue', seesIssue, ['project', 'kind', 'state', 'description', 'raisedOn', 'raisedBy', 'responsible', 'dueOn', 'resolution', 'resolvedOn', 'closedOn', 'availableActions', 'timeline']),
  access('VisitTask', seesVisit, ['project', 'cause', 'state', 'leaderName', 'purpose', 'dueOn', 'visitedOn', 'cancelReason', 'createdAt', 'availableActions', 'timeline'], { findings: visitNotes, nextStep: visitNotes, photos: visitNotes }),
  extendAccess('Organization', ['investmentProjects']),
];
