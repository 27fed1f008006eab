import { bureau } from '../core/access/actor.ts';
import { all, always, any, is, not, own, role, scope, some, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';

/** The system's own hands in this area: the clock warns, `platform` carries a grade over to the platform. */
export const clock = system('clock');
export const keeper = system('platform');

/** Who works with platforms, and who watches over them. */
const watchers = role(...bureau, 'FINANCE', 'PERSONNEL', 'AUDITOR', 'HIGHER_AUTHORITY');
const judges = role(...bureau, 'AUDITOR', 'HIGHER_AUTHORITY');

/** Those who act for a body, and its keys that are for it: an expert or commissioner of the same university is neither. */
const acting = (path: string): Condition => all(any(scope('platform:read'), role('RESEARCH', 'ENTERPRISE')), is(path, own.organization));
/** The people of the body that runs the platform, or of the university behind it. */
export const ownPlatform: Condition = any(acting('organization'), acting('partnerOrganization'));
const ofOwnPlatform = via('platform', ownPlatform);
/** Who reports for a platform. */
export const operator = all(role('RESEARCH'), ownPlatform);
export const operatorOf = all(role('RESEARCH'), ofOwnPlatform);

/** A platform is public once it is more than talks. */
export const seesPlatform = any(watchers, ownPlatform, clock, keeper, not(is('state', 'NEGOTIATING')));
const known = any(watchers, ownPlatform);
/** Agreements and money. */
const money = any(role(...bureau, 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY'), ownPlatform);
const ofMoney = via('platform', money);

export const seesMilestone = any(watchers, clock, keeper, via('platform', seesPlatform));
const aboutMilestone = any(watchers, ofOwnPlatform);

const ownEnterprise = acting('organization');
export const seesContract = any(role(...bureau, 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY'), ofOwnPlatform, ownEnterprise);

/** Those who were named for the check on site. */
export const namedExpert = all(role('EXPERT'), some('PlatformSiteCheck', 'evaluation', is('expert', own.person)));
const asExpert = all(role('EXPERT'), is('expert', own.person));
export const seesEvaluation = any(judges, ofOwnPlatform, namedExpert, keeper);
/** The platform learns of its scores with the grade, and never whose they are. */
const graded = any(judges, all(ofOwnPlatform, is('state', 'GRADED')));

export const operatesCentre = all(role('RESEARCH'), acting('organization'));
const aboutCentre = any(watchers, acting('organization'));

export const platformAccess = [
  access('Platform', seesPlatform, [
    'region', 'name', 'shortName', 'kind', 'group', 'partner', 'partnerOrganization', 'organization', 'level', 'foundedOn', 'state', 'progress', 'operatingOn', 'recognisedOn', 'recognisedDocument',
    'endedOn', 'years', 'latestYear', 'milestones', 'newInstitutions', 'createdAt', 'availableActions', 'sources', 'timeline',
  ], {
    grade: known, gradeYear: known, gradeScore: known, endDocument: known, endReason: known, evaluations: known, contracts: known, contractAmount: known, ruleVersion: known,
    rectifyBy: known, rectifyDocument: money, rectifyDemand: money, rectifiedOn: known,
    agreements: money, funding: money, payments: money, committed: money, due: money, paid: money, attachments: money,
  }),
  access('PlatformYear', via('platform', seesPlatform), ['platform', 'year', 'progress', 'staff', 'staffAdded', 'doctors', 'seniors', 'projects', 'patents', 'firmsIncubated', 'students', 'reportedOn', 'sources']),
  access('PlatformAgreement', ofMoney, ['platform', 'round', 'number', 'title', 'partner', 'signedOn', 'validFrom', 'validTo', 'obligations', 'funding', 'committed', 'files', 'createdAt']),
  access('PlatformFunding', ofMoney, ['platform', 'agreement', 'year', 'committed', 'cut', 'due', 'cutDocument', 'cutReason', 'paid', 'payments']),
  access('PlatformPayment', ofMoney, ['platform', 'funding', 'amount', 'paidOn', 'voucher', 'note', 'createdAt']),
  access('PlatformMilestone', seesMilestone, ['platform', 'platformName', 'title', 'kind', 'isRequired', 'dueOn', 'doneOn', 'state', 'availableActions', 'sources', 'timeline'], {
    reportedOn: aboutMilestone, returnedOn: aboutMilestone, reason: aboutMilestone, evidence: aboutMilestone,
  }),
  access('PlatformContract', seesContract, ['platform', 'organization', 'title', 'number', 'kind', 'amount', 'signedOn', 'state', 'confirmedOn', 'voidReason', 'files', 'availableActions', 'timeline']),
  access('PlatformEvaluation', seesEvaluation, ['platform', 'year', 'state', 'selfReport', 'selfScore', 'reportedOn', 'firstCheckOn', 'firstCheckOpinion', 'siteChecks', 'siteCheckedOn', 'gradedOn', 'gradedDocument', 'ruleVersion', 'report', 'availableActions', 'timeline'], {
    score: graded, rank: graded, grade: graded,
    returnedOn: any(judges, ofOwnPlatform), returnReason: any(judges, ofOwnPlatform), cancelReason: any(judges, ofOwnPlatform),
  }),
  access('PlatformSiteCheck', any(judges, asExpert, via('evaluation', graded)), ['evaluation', 'score', 'opinion', 'checkedOn'], { expert: any(judges, asExpert) }),
  access('TransferCentre', always, ['region', 'name', 'host', 'organization', 'introducedOn', 'state', 'contracts', 'contractAmount', 'figuresYear', 'years', 'stoppedOn', 'availableActions', 'sources', 'timeline'], { stopReason: aboutCentre }),
  access('TransferCentreYear', always, ['centre', 'year', 'state', 'contracts', 'contractAmount', 'sources']),
  access('NewRdInstitution', always, ['region', 'name', 'level', 'nature', 'recognisedOn', 'documentNumber', 'platform', 'organization', 'state', 'revokedOn', 'revokedDocument', 'availableActions', 'sources', 'timeline'], { revokeReason: watchers }),
  extendAccess('Organization', ['platforms', 'partnerPlatforms'], { platformContracts: any(role(...bureau, 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY'), acting('id')) }),
];
