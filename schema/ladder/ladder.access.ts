import { bureau, departments, type Role } from '../core/access/actor.ts';
import { all, always, any, is, role, keyNeeds, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization as ofOrganization, ownTown } from '../organization/organization.access.ts';
import { coCheckers } from './ladder.kinds.ts';

/** The system's own hands in this area: the clock lets things expire, `ladder` keeps the pool. */
export const clock = system('clock');
export const keeper = system('ladder');

const ownOrganization = (path: string): Condition => ofOrganization(path, 'ladder:read');

/** A partner's key says what it is for; people need no scope. */
const reads = (who: Condition): Condition => all(keyNeeds('ladder:read'), who);
const coCheckingRoles: readonly Role[] = coCheckers;

export const seesApplication = reads(any(
  role(...bureau, ...coCheckingRoles, 'AUDITOR', 'HIGHER_AUTHORITY'), ownTown('organization'), ownOrganization('organization'), clock, keeper,
));
/** What an enterprise said of itself: its own, and those who must answer for the decision. */
const selfChecked = any(role(...bureau, 'AUDITOR'), ownOrganization('organization'));

const ownField = any(...coCheckers.map((department) => all(role(department), is('department', department))));
const coCheckRemark = any(role(...bureau, 'AUDITOR'), via('application', ownOrganization('organization')), ownField);

export const seesPool = reads(any(role(...bureau, 'AUDITOR'), ownTown('organization'), ownOrganization('organization'), keeper));

export const ladderAccess = [
  access('QualificationApplication', seesApplication, [
    'organization', 'kind', 'year', 'isRenewal', 'state', 'selfCheckedOn', 'ruleVersion', 'submittedOn', 'townshipCheckedOn', 'coChecks',
    'recommendedOn', 'recommendedDocument', 'acceptedOn', 'acceptanceDocument', 'noticeOn', 'noticeDocument', 'decidedOn', 'decidedDocument',
    'grantedOn', 'certificateNumber', 'validFrom', 'validTo', 'renewalOn', 'expiresOn', 'revokedOn', 'revokedDocument', 'barredUntil', 'grants', 'availableActions', 'sources', 'timeline', 'createdAt',
  ], {
    selfCheckFacts: selfChecked, selfCheck: selfChecked, evidence: any(selfChecked, role(...coCheckingRoles), ownTown('organization')), remark: any(role(...bureau, 'AUDITOR')),
    townshipOpinion: any(selfChecked, ownTown('organization')), returnedOn: any(selfChecked, ownTown('organization')),
    returnReason: any(selfChecked, ownTown('organization')), revokeReason: selfChecked,
  }),
  access('CoCheck', via('application', seesApplication), ['application', 'round', 'department', 'result', 'on'], { remark: coCheckRemark }),
  access('QualificationGrant', always, [
    'organization', 'kind', 'application', 'grantedOn', 'validFrom', 'validTo', 'certificateNumber', 'documentNumber', 'batch', 'year', 'isRenewal', 'status', 'sources',
  ], { remark: role(...bureau, ...departments, 'AUDITOR') }),
  access('RdInstitution', always, ['organization', 'level', 'name', 'grantedOn', 'documentNumber', 'sources']),
  access('PoolMembership', seesPool, [
    'organization', 'rung', 'state', 'entry', 'reason', 'town', 'clerkName', 'agreedOn', 'townshipConfirmedOn', 'clerkConfirmedOn', 'enteredOn', 'nextAction',
    'forecastYear', 'refreshedOn', 'progressOn', 'failures', 'application', 'watchReason', 'exitedOn', 'exitReason', 'ruleVersion', 'gaps', 'availableActions', 'timeline',
  ]),
  access('GapItem', via('membership', seesPool), ['membership', 'criterion', 'title', 'isGate', 'currentValue', 'neededValue', 'source', 'asOf']),
  extendAccess('Organization', [
    'qualifications', 'qualificationApplications', 'rdInstitutions', 'poolMemberships', 'latestHighTechGrant', 'firstProvincialSmeGrant', 'latestRdInstitution',
  ]),
];
