import { bureau, departments } from '../core/access/actor.ts';
import { all, any, is, not, oneOf, own, role, some, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { colleagues, ownOrganization as ofOrganization } from '../organization/organization.access.ts';

/** The system's own hands in this area: the clock lets notices and ratings end, `commissioner` does what follows by itself. */
export const clock = system('clock');
export const keeper = system('commissioner');

const watchers = role(...bureau, 'AUDITOR');
/** Who speaks for a unit that sends commissioners. */
export const senderRoles = role('RESEARCH', 'ENTERPRISE', 'INCUBATOR', ...departments);
const ownOrganization = (path: string): Condition => ofOrganization(path, 'commissioner:read');
/** Whoever answers for the township that the row names. */
export const ownTown: Condition = all(role('TOWNSHIP'), is('town', own.region));

/** The commissioner himself. */
export const self: Condition = all(role('COMMISSIONER'), is('person', own.person));
export const ofSelf = (path = 'commissioner'): Condition => all(role('COMMISSIONER'), via(path, is('person', own.person)));
/** Whoever is in the team that the row names. */
export const ofTeam: Condition = all(role('COMMISSIONER'), via('team', some('CommissionerTeamMember', 'team', all(is('leftOn', null), via('commissioner', is('person', own.person))))));
/** The unit that sends him. */
export const ownSender: Condition = ownOrganization('sender');
const ofSender = (path = 'commissioner'): Condition => via(path, ownSender);

/** A list of names and skills is for those who work with it; keys of partners see whom they sent. */
export const seesCommissioner = any(colleagues, ownSender, keeper);
const contact = any(watchers, self, ownSender);
const payment = any(self, role('CLERK', 'FINANCE', 'AUDITOR'));

export const seesTeam = any(colleagues, via('leader', ownSender), keeper);
export const seesBatch = any(colleagues, keeper);

/** Whoever receives him: the enterprise that he is paired with, else the township that he is posted to. */
export const ownReceiver: Condition = any(all(role('ENTERPRISE'), ownOrganization('organization')), all(ownTown, is('organization', null)));
export const seesTerm = any(watchers, role('HIGHER_AUTHORITY'), ofSelf(), ownSender, all(role('ENTERPRISE'), ownOrganization('organization')), ownTown, clock, keeper);
const seesJudgement = any(watchers, role('HIGHER_AUTHORITY'), ofSelf(), ownSender);

/** Whoever asked: the enterprise, or the township for itself. */
export const isRequester: Condition = any(all(role('ENTERPRISE'), ownOrganization('organization')), all(ownTown, is('organization', null)));
/** A demand that nobody serves yet is open to every commissioner, without the telephone number. */
export const takesDemands: Condition = all(role('COMMISSIONER'), is('commissioner', null));
export const seesDemand = any(watchers, ownOrganization('organization'), ownTown, ofSelf(), ofTeam, all(takesDemands, is('state', 'OPEN')), clock, keeper);
const seesRequester = any(watchers, ownOrganization('organization'), ownTown, ofSelf(), ofTeam);

export const seesDispatch = any(watchers, ofSelf(), via('demand', any(ownOrganization('organization'), ownTown)));

/** Either the enterprise served or the township in which it was served. */
export const receives: Condition = any(all(role('ENTERPRISE'), ownOrganization('organization')), ownTown);
export const seesVisit = any(watchers, ofSelf(), ofSender(), ownOrganization('organization'), ownTown, all(role('FINANCE'), some('SubsidyClaimDay', 'visit')));
const costs = any(watchers, ofSelf(), role('FINANCE'));

export const seesConsent = any(ofSelf(), role('AUDITOR'));
/** A track is his own; the rest need a reason each time, and leave a trace. */
export const seesLocation = any(ofSelf(), role('CLERK', 'AUDITOR'));

export const seesClaim = any(ofSelf(), all(any(watchers, role('FINANCE')), not(is('state', 'DRAFT'))));

/** Who may see a sealed value in full, with a reason, and leaving a trace. */
export const reveals = {
  /** Of the commissioner: whoever works with him. */
  PHONE: any(watchers, self, ownSender, some('ServiceDemand', 'commissioner', all(oneOf('state', ['DISPATCHED', 'IN_SERVICE', 'SOLVED']), any(ownOrganization('organization'), ownTown)))),
  PAYEE: any(self, role('FINANCE')),
  CONTACT: any(role('CLERK'), ofSelf(), ofTeam, ownOrganization('organization'), ownTown),
  LOCATION: seesLocation,
} as const;

export const commissionerAccess = [
  access('Commissioner', seesCommissioner, ['name', 'state', 'sender', 'senderName', 'specialty', 'skills', 'title', 'rosterEntries', 'terms', 'visits', 'demands', 'averageRating', 'availableActions', 'sources', 'timeline'], {
    phone: contact, isCivilServant: contact, barredUntil: contact, person: contact, locationConsents: any(self, role('AUDITOR')), identityNumber: payment, payeeBank: payment, payeeAccount: payment,
  }),
  access('CommissionerTeam', seesTeam, ['name', 'state', 'industry', 'leader', 'members', 'rosterEntries', 'terms', 'availableActions', 'sources', 'timeline']),
  access('CommissionerTeamMember', any(colleagues, via('team', via('leader', ownSender))), ['team', 'commissioner', 'origin', 'joinedOn', 'leftOn']),
  access('CommissionerBatch', seesBatch, ['name', 'state', 'year', 'level', 'region', 'document', 'individuals', 'teams', 'legalPersons', 'termFrom', 'termTo', 'terms', 'availableActions', 'timeline']),
  access('CommissionerTerm', seesTerm, [
    'commissioner', 'kind', 'level', 'team', 'state', 'batch', 'sender', 'senderName', 'town', 'organization', 'wantedSkills', 'isPaid', 'startsOn', 'endsOn', 'nominatedOn', 'consentedOn', 'approvedOn', 'approvalDocument', 'noticeFrom', 'noticeTo',
    'appointedOn', 'commissionerSignedOn', 'receiverSignedOn', 'senderSignedOn', 'agreement', 'endedOn', 'replaces', 'rosterEntries', 'availableActions', 'timeline',
  ], {
    endReason: seesJudgement, grade: seesJudgement, gradedOn: seesJudgement, ruleVersion: seesJudgement, assessment: seesJudgement, reports: any(watchers, role('HIGHER_AUTHORITY'), ofSelf(), ownSender, ownReceiver),
  }),
  access('CommissionerReport', via('term', any(watchers, role('HIGHER_AUTHORITY'), ofSelf(), ownSender, ownReceiver)), ['term', 'kind', 'year', 'summary', 'submittedOn', 'files']),
  access('CommissionerAssessment', via('term', seesJudgement), [
    'term', 'year', 'serviceDays', 'serviceHours', 'visits', 'demandsTaken', 'demandsSolved', 'averageRating', 'minimumDays', 'satisfaction', 'volume', 'results', 'total', 'ground', 'senderOpinion', 'receiverOpinion', 'assessedOn', 'ruleVersion',
  ]),
  access('CommissionerRosterEntry', via('commissioner', seesCommissioner), ['year', 'commissioner', 'kind', 'level', 'team', 'town', 'organization', 'enteredOn', 'leftOn', 'remark', 'sources']),
  access('ServiceDemand', seesDemand, [
    'organization', 'town', 'state', 'title', 'problem', 'kind', 'skills', 'isUrgent', 'wantedBy', 'filedOn', 'triagedOn', 'commissioner', 'team', 'dispatchedOn', 'solution', 'solvedOn', 'stars', 'ratedOn', 'referReason', 'closedOn', 'files', 'availableActions',
  ], {
    contactName: seesRequester, contactPhone: seesRequester, returnReason: any(watchers, isRequester), ratingComment: seesRequester, ratingOverOn: seesRequester, dispatches: any(watchers, ownOrganization('organization'), ownTown, ofSelf()), visits: seesRequester,
    candidates: role(...bureau), timeline: seesRequester,
  }),
  access('Dispatch', seesDispatch, ['demand', 'commissioner', 'team', 'outcome', 'isVolunteered', 'offeredOn', 'answeredOn', 'endedOn', 'reasons'], { points: any(watchers, ofSelf()), remark: any(watchers, ofSelf()), ruleVersion: any(watchers, ofSelf()) }),
  access('VisitLog', seesVisit, [
    'commissioner', 'team', 'term', 'demand', 'state', 'servedOn', 'startedAt', 'hours', 'town', 'place', 'organization', 'kind', 'peopleServed', 'problem', 'action', 'result', 'photos', 'confirmedOn', 'confirmedByName', 'writtenAt', 'createdAt', 'availableActions', 'sources', 'timeline',
  ], { transportCost: costs, lodgingCost: costs, disputeReason: any(watchers, ofSelf(), ownOrganization('organization'), ownTown), location: seesLocation, claimDays: any(watchers, ofSelf(), role('FINANCE')) }),
  access('LocationConsent', seesConsent, ['commissioner', 'state', 'statement', 'statementVersion', 'givenAt', 'withdrawnAt', 'availableActions', 'timeline']),
  access('VisitLocation', seesLocation, ['visit', 'commissioner', 'accuracy', 'takenAt', 'purgeOn']),
  access('SubsidyClaim', seesClaim, [
    'commissioner', 'team', 'year', 'state', 'claimedAmount', 'allowedAmount', 'ruleVersion', 'submittedOn', 'checkedOn', 'returnReason', 'payeeAccount', 'paidOn', 'voucher', 'days', 'invoices', 'createdAt', 'availableActions', 'timeline',
  ]),
  access('SubsidyClaimDay', via('claim', seesClaim), ['claim', 'visit', 'day', 'origin', 'destination', 'mode', 'nights', 'transportSpent', 'lodgingSpent', 'transportAllowed', 'lodgingAllowed', 'notes', 'isReleased']),
  extendAccess('Organization', ['commissionerEntries', 'serviceVisits', 'serviceDemands']),
  extendAccess('Region', ['commissionerEntries', 'serviceVisits']),
];
