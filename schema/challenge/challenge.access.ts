import { bureau } from '../core/access/actor.ts';
import { all, always, any, is, keyNeeds, not, oneOf, own, role, row, signedIn, some, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess, narrowAccess } from '../core/access/rules.ts';
import { ownOrganization as ofOrganization, ownTown } from '../organization/organization.access.ts';
import { openedBids, sealedBids } from './entity/bid.ts';
import { publicListings } from './entity/listing.ts';

export const keeper = system('challenge');
export const clock = system('clock');
export const clerk = role('CLERK');
export const director = role('DIRECTOR');

export const ownOrganization = (path: string): Condition => ofOrganization(path, 'challenge:read');
/** A partner's key says what it is for; people need no scope. */
const reads = (who: Condition): Condition => all(keyNeeds('challenge:read'), who);
const staff = role(...bureau, 'AUDITOR');
/** The bureau, and those above and beside it who answer for the lists. */
const officials = role(...bureau, 'AUDITOR', 'HIGHER_AUTHORITY');

/* —— demands —— */

/** Who works on a demand: the firm, its township and the bureau. */
const concerned = any(officials, ownTown('organization'), ownOrganization('organization'));
export const seesDemand = any(reads(concerned), is('isPublished', true), keeper, clock);
/** Whom the firm let read it in full, and who signed for it. */
const signedNda = all(signedIn, some('DemandDisclosure', 'demand', all(is('state', 'SIGNED'), is('organization', own.organization))));
/** What a demand says of the firm's problem: published in full only where the firm said so. */
const detail = any(reads(concerned), all(is('isPublished', true), is('confidentiality', 'PUBLIC')), all(is('isPublished', true), signedNda));
const contact = any(role(...bureau), ownTown('organization'), ownOrganization('organization'));
const processed = any(officials, ownTown('organization'), ownOrganization('organization'));

export const seesDisclosure = any(staff, ownOrganization('organization'), via('demand', ownOrganization('organization')), keeper);

/* —— listings and bids —— */

export const seesListing = any(staff, oneOf('state', publicListings), keeper, clock);
const asker = ownOrganization('organization');
export const seesQuestion = any(staff, asker, is('state', 'ANSWERED'), keeper);

/** Who acts for an organization in its research; colleagues in other roles, an expert of the same house, are strangers here. */
const acting: Condition = any(role('RESEARCH', 'ENTERPRISE'), { kind: 'key' });
/** Until it is opened a bid is its bidder's and nobody else's: not the clerk's, not the director's, not the auditor's. */
const opened = oneOf('state', openedBids);
const bidder = all(acting, ownOrganization('organization'));
/** An expert who sits on the panel and has declared that nothing binds him. */
export const reviewer = all(signedIn, some('ReviewTarget', 'targetId', via('session', all(oneOf('state', ['REVIEWING', 'CLOSED']), some('ReviewAssignment', 'session', all(oneOf('state', ['ACCEPTED', 'SUBMITTED']), via('expert', is('person', own.person))))))));
/** Whose problem it is sees who shall solve it, once that was decided. */
const decided = all(oneOf('state', ['PROPOSED', 'SELECTED', 'CONTRACTED']), via('listing.demand', ownOrganization('organization')));
export const seesBid = any(bidder, all(opened, any(staff, reviewer)), decided, keeper, clock);
/** The contents: the bidder's own, and those who stand in the register of readers. */
const signedForReading = all(opened, signedIn, some('BidReading', 'bid', is('person', own.person)));
const contents = any(bidder, signedForReading);
const named = any(bidder, all(opened, staff), decided, all(opened, reviewer, is('isBlind', false)));
const ofBureau = any(bidder, all(opened, staff));
export const seesRequest = any(staff, via('bid', bidder), keeper, clock);

/* —— matchmaking —— */

export const seesMatch = any(role(...bureau, 'AUDITOR'), via('demand', ownOrganization('organization')), ownOrganization('organization'), keeper);

/* —— projects —— */

export const bearer = ownOrganization('organization');
export const owner = ownOrganization('owner');
export const parties = any(bearer, owner);
/** Established projects are published by their documents; who leads one, and its inner matters, are not. */
export const seesProject: Condition = always;
const inner = any(role(...bureau, 'AUDITOR', 'FINANCE', 'HIGHER_AUTHORITY'), parties);
/** What was found against the bearer is for those who decide, and for himself. */
const overseen = any(role(...bureau, 'AUDITOR'), bearer);
const ofProject = via('project', inner);

/** What happened to a bid before it was opened is in the journal, and there too it is the bidder's own. */
const sealedTrail = all(is('objectType', 'ChallengeBid'), any(is('objectId', null), row('ChallengeBid', 'objectId', oneOf('state', sealedBids))));
/** Who read a bid stands in the journal too, and a reader may be an expert: the bidder never learns who judged him. */
const reading = all(is('objectType', 'ChallengeBid'), is('action', 'consult'));

export const challengeAccess = [
  access('TechDemand', seesDemand, [
    'code', 'organization', 'year', 'title', 'list', 'priorityIndustry', 'field', 'summary', 'deadlineMonths', 'award', 'confidentiality', 'state', 'isPublished', 'filedOn', 'recommendations', 'listings', 'projects', 'batch', 'closedOn', 'closeReason',
    'availableActions', 'sources', 'timeline',
  ], {
    industryCode: detail, problem: detail, dependence: detail, ipProposal: detail, totalBudget: detail, commitment: detail, indicators: detail, contactName: contact, contactPhone: contact, createdAt: processed,
    townshipCheckedOn: processed, townshipOpinion: processed, returnedOn: processed, returnReason: processed, acceptedOn: processed, rejectReason: processed, condensedOn: processed, condensation: any(officials, ownOrganization('organization')),
    condensedBy: staff, closeNote: processed, withdrawalAskedOn: processed, withdrawalReason: processed, disclosures: any(staff, ownOrganization('organization')), matches: any(staff, ownOrganization('organization')),
  }),
  access('DemandIndicator', via('demand', detail), ['demand', 'position', 'name', 'unit', 'baseline', 'target', 'testMethod', 'testBody']),
  access('DemandRecommendation', via('demand', seesDemand), ['demand', 'list', 'recommendedOn', 'document', 'outcome', 'decidedOn', 'decidedDocument', 'sources']),
  access('DemandDisclosure', seesDisclosure, ['demand', 'organization', 'state', 'purpose', 'requestedOn', 'answeredOn', 'refusal', 'agreement', 'availableActions', 'timeline'], { requestedBy: any(staff, ownOrganization('organization')) }),
  access('Matchmaking', seesMatch, ['demand', 'kind', 'partner', 'label', 'organization', 'fit', 'reasons', 'state', 'proposedOn', 'outcome', 'contacts', 'availableActions', 'timeline']),
  access('MatchContact', via('matchmaking', seesMatch), ['matchmaking', 'kind', 'on', 'place', 'text', 'recordedBy', 'photos']),
  access('ChallengeBatch', any(staff, oneOf('state', ['OPEN', 'CLOSED'])), ['title', 'year', 'region', 'mode', 'budget', 'document', 'state', 'openedOn', 'closedOn', 'ruleVersion', 'listings', 'availableActions'], { timeline: staff }),
  access('ChallengeListing', seesListing, [
    'batch', 'demand', 'title', 'eligibility', 'bidders', 'budget', 'isBlind', 'state', 'ruleVersion', 'schemeVersion', 'publishedOn', 'bidDeadline', 'unsealedAt', 'decidedOn', 'awardedOn', 'failedOn', 'failReason', 'relists', 'amendments', 'questions',
    'officers', 'notices', 'availableActions',
  ], {
    recused: staff, discloseBy: any(staff, signedIn), formalCheckBy: staff, lateReason: staff, reviewStartedOn: staff, minutes: staff, minutesFiles: staff, sealedShares: role(...bureau, 'AUDITOR'), bids: any(staff, signedIn), reviews: any(staff, signedIn), timeline: staff,
  }),
  access('ListingAmendment', via('listing', seesListing), ['listing', 'on', 'text', 'isMaterial', 'newDeadline']),
  access('ListingQuestion', seesQuestion, ['listing', 'question', 'askedOn', 'state', 'answer', 'answeredOn', 'availableActions'], { organization: any(staff, asker) }),
  access('OpeningKey', always, ['fingerprint', 'publicKey', 'state', 'madeOn', 'retiredOn', 'availableActions'], { person: any(role(...bureau, 'AUDITOR'), all(signedIn, is('person', own.person))), wrapped: all(signedIn, is('person', own.person)) }),
  access('ListingOfficer', via('listing', seesListing), ['listing', 'key', 'contributedAt'], { person: staff }),
  access('ChallengeBid', seesBid, ['listing', 'state', 'openedAt', 'code', 'availableActions'], {
    organization: named, sealCode: bidder, envelope: bidder, sealedHash: ofBureau, commitment: ofBureau, sealedAt: ofBureau, sealedTimes: ofBureau, withdrawnAt: bidder, openedBy: ofBureau, content: contents, total: contents, requested: contents, voidReason: ofBureau,
    files: contents, readings: staff, formalOn: ofBureau, formalReasons: ofBureau, recheckBy: ofBureau, recheckOn: ofBureau, recheckGround: ofBureau, recheckAnswer: ofBureau, recheckAnsweredOn: ofBureau,
    score: ofBureau, place: ofBureau, passed: ofBureau, subsidy: any(ofBureau, decided), decidedOn: any(ofBureau, decided), decision: ofBureau, selectedOn: any(ofBureau, decided), contractBy: any(ofBureau, decided), forfeitReason: ofBureau, feedback: ofBureau,
    requests: ofBureau, project: any(ofBureau, decided), timeline: ofBureau,
  }),
  access('BidReading', role(...bureau, 'AUDITOR'), ['bid', 'person', 'role', 'purpose', 'at']),
  access('BidFile', via('bid', contents), ['bid', 'name', 'sha256', 'deliveredOn', 'file']),
  access('ReviewRequest', seesRequest, ['bid', 'ground', 'text', 'state', 'filedOn', 'answerBy', 'answer', 'answeredOn', 'ruleVersion', 'evidence', 'availableActions', 'timeline']),
  narrowAccess('JournalEntry', all(any(not(sealedTrail), is('personId', own.person), all(acting, is('concernsId', own.organization))), any(not(reading), role(...bureau, 'AUDITOR', 'AUDIT_ADMIN'), is('personId', own.person)))),
  access('Project', seesProject, ['number', 'title', 'organization', 'bearerName', 'bearerCode', 'region', 'level', 'programme', 'kind', 'establishedOn', 'document', 'budget', 'state', 'demand', 'availableActions', 'sources'], {
    owner: inner, principal: any(officials, parties), bid: inner, ruleVersion: inner, contractNumber: inner, contractHash: inner, contractBy: inner, contractedOn: inner, startOn: inner, endOn: inner, total: inner, ownMoney: inner, ownMoneyPaid: inner, accountName: inner,
    account: inner, rectifyBy: inner, midTermPassedOn: inner, extensions: inner, acceptanceBy: inner, acceptedOn: inner, acceptanceRectifyBy: inner, trackUntil: inner, endedOn: inner, endReason: inner, endDocument: inner, misconductOn: overseen, misconduct: overseen,
    misconductDocument: overseen, misconductFiles: overseen, audit: inner, signatures: inner, milestones: inner, tranches: inner, ownMoneyReports: inner, midTermChecks: inner, changes: inner, difficulties: inner, siteTests: inner, acceptances: inner, recoveries: inner, trackings: inner,
    timeline: inner,
  }),
  access('ContractSignature', ofProject, ['project', 'party', 'signedBy', 'signedAt', 'hash']),
  access('Milestone', ofProject, ['project', 'position', 'title', 'evidence', 'dueOn', 'reportedOn', 'report', 'confirmedOn', 'evidenceFiles']),
  access('FundingTranche', ofProject, ['project', 'position', 'amount', 'conditions', 'paidOn', 'voucher']),
  access('OwnMoneyReport', ofProject, ['project', 'amount', 'reportedOn', 'text', 'confirmedOn', 'evidence']),
  access('MidTermCheck', ofProject, ['project', 'on', 'conclusion', 'opinion', 'experts', 'rectifyBy', 'rectifiedOn', 'opinions']),
  access('ProjectChange', ofProject, ['project', 'kind', 'text', 'months', 'requestedOn', 'decision', 'decidedOn', 'answer']),
  access('DifficultyNotice', ofProject, ['project', 'on', 'text', 'answeredOn', 'answer']),
  access('SiteTest', ofProject, ['project', 'on', 'place', 'opinion', 'isMet', 'signedBy', 'signedAt', 'results', 'photos']),
  access('SiteTestResult', via('test', ofProject), ['test', 'indicator', 'measured', 'isMet']),
  access('Acceptance', ofProject, ['project', 'appliedOn', 'reportNumber', 'achievement', 'siteTest', 'summary', 'conclusion', 'concludedOn', 'experts', 'opinion', 'report']),
  access('Recovery', ofProject, ['project', 'amount', 'ground', 'dueOn', 'received', 'settledOn', 'receipts']),
  access('RecoveryReceipt', via('recovery', ofProject), ['recovery', 'amount', 'on', 'voucher']),
  access('ProjectTracking', ofProject, ['project', 'year', 'sales', 'text', 'reportedOn']),
  extendAccess('Organization', ['techDemands', 'projects'], { challengeBids: any(staff, all(acting, ofOrganization('', 'challenge:read'))) }),
];

/** Who may see the whole number of a demand's contact, with a reason, and leaving a trace. */
export const revealsContact = all(signedIn, contact);
