import { bureau } from '../core/access/actor.ts';
import { all, any, is, keyNeeds, oneOf, role, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization as ofOrganization, ownTown, staff } from '../organization/organization.access.ts';

/** The system's own hands in this area: the clock ends what is over, `achievement` follows up what was decided. */
export const clock = system('clock');
export const keeper = system('achievement');

export const ownOrganization = (path: string): Condition => ofOrganization(path, 'achievement:read');

/** A partner's key says what it is for; people need no scope. */
export const reads = (who: Condition): Condition => all(keyNeeds('achievement:read'), who);

/** What is registered is public; what is being prepared is for its owner and those who judge it. */
const seesDraft = any(role(...bureau, 'AUDITOR'), ownTown('organization'), ownOrganization('organization'), clock, keeper);
export const seesAchievement = reads(any(oneOf('state', ['REGISTERED', 'REVOKED']), seesDraft));
const ownerAndBureau = any(role(...bureau, 'AUDITOR'), ownOrganization('organization'));
const ofAchievement = any(role(...bureau, 'AUDITOR'), via('achievement', ownOrganization('organization')));

export const seesRight = reads(any(via('achievement', oneOf('state', ['REGISTERED', 'REVOKED'])), role(...bureau, 'AUDITOR'), ownOrganization('organization'), clock, keeper));
/** Selected projects are published by the city; before that they are the county's business. */
export const seesPatentProject = reads(any(oneOf('state', ['SELECTED', 'RECTIFYING', 'PASSED', 'FAILED', 'PAID']), staff, ownTown('organization'), ownOrganization('organization')));

export const achievementAccess = [
  access('Achievement', seesAchievement, [
    'organization', 'state', 'registrationNumber', 'title', 'abstract', 'class', 'field', 'maturity', 'intent', 'expectedPrice', 'beganOn', 'endedOn', 'ground',
    'evaluation', 'evaluatedOn', 'isServiceResult', 'isStateOwnedAsset', 'submittedOn', 'registeredOn', 'revokedOn', 'completers', 'owners', 'rights', 'sources', 'createdAt',
  ], {
    projectNumber: ownerAndBureau, recommender: ownerAndBureau, approver: ownerAndBureau, returnReason: ownerAndBureau, revokeReason: ownerAndBureau, ruleVersion: ownerAndBureau, timeline: ownerAndBureau,
  }),
  access('AchievementCompleter', via('achievement', seesAchievement), ['achievement', 'position', 'maskedName', 'unit'], { name: ofAchievement, contribution: ofAchievement }),
  access('AchievementOwner', via('achievement', seesAchievement), ['achievement', 'position', 'organization', 'name', 'share']),
  access('IntellectualProperty', seesRight, ['achievement', 'organization', 'kind', 'number', 'title', 'holder', 'state', 'filedOn', 'grantedOn', 'termEndsOn', 'events', 'timeline']),
  access('ValidityEvent', via('right', seesRight), ['right', 'state', 'on', 'document', 'remark']),
  access('PatentProject', seesPatentProject, [
    'organization', 'state', 'projectNumber', 'title', 'year', 'patentNumber', 'recommendedOn', 'selectedOn', 'selectionDocument', 'reviewedOn', 'result', 'subsidy', 'paidOn', 'sources',
  ], { expectedSales: ownerAndBureau, provenSales: ownerAndBureau, reviewOpinion: ownerAndBureau, remark: any(staff, ownOrganization('organization')), ruleVersion: ownerAndBureau, timeline: ownerAndBureau }),
  extendAccess('Organization', ['achievements', 'patentProjects', 'rights']),
];
