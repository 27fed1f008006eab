import { bureau } from '../core/access/actor.ts';
import { all, any, is, keyNeeds, not, oneOf, own, role, system, via, type Condition } from '../core/access/condition.ts';
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

/** Everyone from the price notice on, or from the announcement of its lot. */
const offered = any(oneOf('state', ['PRICE_NOTICE', 'LISTED', 'TRIAL', 'CONTRACTING', 'CONCLUDED']), all(is('state', 'BIDDING'), not(is('announcedAt', null))));
export const seesListing = reads(any(offered, role(...bureau, 'AUDITOR'), ownOrganization('organization'), clock, keeper, system('auction')));
const sellerAndBureau = (path: string): Condition => any(role(...bureau, 'AUDITOR'), path ? via(path, ownOrganization('organization')) : ownOrganization('organization'));
export const seesInterest = reads(any(sellerAndBureau('listing'), ownOrganization('organization'), keeper));
/** Who may match a bid is announced by ground and rank; by name it is known to those who must tell him. */
const ownRight = any(is('organization', own.organization), is('person', own.person));
export const seesPriorityRight = reads(any(via('listing', offered), sellerAndBureau('listing'), ownRight));
const namesHolder = any(sellerAndBureau('listing'), ownRight);
export const seesTrial = reads(any(role(...bureau, 'AUDITOR'), ownOrganization('organization'), ownOrganization('owner'), clock));
/** Contracts are the parties' secret; the registrar, those who grant tax relief and who audit read them. */
export const seesContract = reads(any(role(...bureau, 'TAX', 'FINANCE', 'AUDITOR'), ownOrganization('provider'), ownOrganization('buyer'), keeper, system('auction')));
/** In a notice everyone sees who gets what part, by masked name. */
export const seesDistribution = reads(any(is('state', 'IN_NOTICE'), ownerAndBureau));
export const seesReport = reads(any(staff, ownOrganization('organization')));

export const achievementAccess = [
  access('Achievement', seesAchievement, [
    'organization', 'state', 'registrationNumber', 'title', 'abstract', 'class', 'field', 'maturity', 'intent', 'expectedPrice', 'beganOn', 'endedOn', 'ground',
    'evaluation', 'evaluatedOn', 'isServiceResult', 'isStateOwnedAsset', 'submittedOn', 'registeredOn', 'revokedOn', 'completers', 'owners', 'rights', 'listings', 'availableActions', 'sources', 'createdAt',
  ], {
    projectNumber: ownerAndBureau, recommender: ownerAndBureau, approver: ownerAndBureau, returnReason: ownerAndBureau, revokeReason: ownerAndBureau, ruleVersion: ownerAndBureau, timeline: ownerAndBureau,
    isInTime: ownerAndBureau, ownershipProof: ownerAndBureau, papers: ownerAndBureau, evaluationCertificate: ownerAndBureau, userProof: ownerAndBureau, reviewOpinion: ownerAndBureau, researchReport: ownerAndBureau,
  }),
  access('AchievementCompleter', via('achievement', seesAchievement), ['achievement', 'position', 'maskedName', 'unit'], { name: ofAchievement, contribution: ofAchievement }),
  access('AchievementOwner', via('achievement', seesAchievement), ['achievement', 'position', 'organization', 'name', 'share']),
  access('IntellectualProperty', seesRight, ['achievement', 'organization', 'kind', 'number', 'title', 'holder', 'state', 'filedOn', 'grantedOn', 'termEndsOn', 'events', 'availableActions', 'timeline']),
  access('ValidityEvent', via('right', seesRight), ['right', 'state', 'on', 'document', 'remark']),
  access('PatentProject', seesPatentProject, [
    'organization', 'state', 'projectNumber', 'title', 'year', 'patentNumber', 'recommendedOn', 'selectedOn', 'selectionDocument', 'reviewedOn', 'result', 'subsidy', 'paidOn', 'availableActions', 'sources',
  ], { plan: ownerAndBureau, expectedSales: ownerAndBureau, provenSales: ownerAndBureau, reviewOpinion: ownerAndBureau, remark: any(staff, ownOrganization('organization')), ruleVersion: ownerAndBureau, timeline: ownerAndBureau }),
  access('ResultListing', seesListing, [
    'achievement', 'organization', 'state', 'way', 'transferKind', 'title', 'abstract', 'priceBasis', 'price', 'isStateOwnedAsset', 'transferee', 'transfereeName', 'isRelatedParty', 'relation', 'notices',
    'listedFrom', 'listedUntil', 'announcedAt', 'exchange', 'exchangeRecord', 'dealPrice', 'dealOn', 'ruleVersion', 'priorityRights', 'availableActions', 'createdAt',
  ], {
    appraisedValue: sellerAndBureau(''), decidedOn: sellerAndBureau(''), decision: sellerAndBureau(''), decisionFile: sellerAndBureau(''), exchangeCertificate: sellerAndBureau(''), reason: sellerAndBureau(''),
    interests: sellerAndBureau(''), trials: sellerAndBureau(''), contracts: sellerAndBureau(''), timeline: sellerAndBureau(''),
  }),
  access('ListingInterest', seesInterest, ['listing', 'organization', 'state', 'offer', 'message', 'isRelatedParty', 'availableActions', 'createdAt']),
  access('PriorityRight', seesPriorityRight, ['listing', 'state', 'ground', 'rank', 'availableActions'], {
    holderName: namesHolder, maskedName: namesHolder, organization: namesHolder, person: namesHolder, notifiedOn: namesHolder, notice: namesHolder, decidedOn: namesHolder, reason: namesHolder,
  }),
  access('TrialLicence', seesTrial, ['listing', 'organization', 'owner', 'state', 'from', 'until', 'conversionPrice', 'conversionKind', 'terms', 'acceptedOn', 'endedOn', 'outcome', 'availableActions', 'timeline', 'createdAt']),
  access('TechContract', seesContract, [
    'provider', 'buyer', 'buyerName', 'state', 'title', 'kind', 'subkind', 'achievement', 'listing', 'trial', 'total', 'paymentMode', 'royaltyRate', 'royaltyBase', 'royaltyCap', 'number', 'providerSignedOn', 'buyerSignedOn',
    'signedOn', 'filedOn', 'decisionDueOn', 'registeredOn', 'registrationNumber', 'technologyAmount', 'technologyIncome', 'refusalReason', 'transferRecordedOn', 'transferRecord', 'completedOn', 'endReason', 'fine',
    'ruleVersion', 'rights', 'payments', 'paid', 'file', 'availableActions', 'timeline', 'createdAt',
  ]),
  access('ContractRight', via('contract', seesContract), ['contract', 'position', 'title', 'holder', 'number', 'filedOn', 'termEndsOn']),
  access('ContractPayment', via('contract', seesContract), ['contract', 'position', 'kind', 'dueOn', 'amount', 'base', 'period', 'paidOn', 'voucher']),
  access('IncomeDistribution', seesDistribution, ['organization', 'achievement', 'state', 'basis', 'rewardTotal', 'isStateOwnedUnit', 'notices', 'shares', 'createdAt'], {
    contract: ownerAndBureau, yearOfUse: ownerAndBureau, income: ownerAndBureau, costs: ownerAndBureau, net: ownerAndBureau, rewardRate: ownerAndBureau, incomeOn: ownerAndBureau, withoutTransferStaff: ownerAndBureau,
    decidedOn: ownerAndBureau, decision: ownerAndBureau, payDueOn: ownerAndBureau, paidOn: ownerAndBureau, voucher: ownerAndBureau, voidReason: ownerAndBureau, ruleVersion: ownerAndBureau, decisionFile: ownerAndBureau,
    availableActions: ownerAndBureau, timeline: ownerAndBureau,
  }),
  access('DistributionShare', via('distribution', seesDistribution), ['distribution', 'position', 'maskedName', 'role', 'amount'], { name: any(role(...bureau, 'AUDITOR'), via('distribution', ownOrganization('organization'))) }),
  access('TransformationReport', seesReport, [
    'organization', 'year', 'state', 'dueOn', 'income', 'rewards', 'rewardedPeople', 'summary', 'submittedOn', 'acceptedOn', 'returnReason', 'ruleVersion', 'lines', 'onRecord', 'availableActions', 'timeline', 'createdAt',
  ]),
  access('ReportLine', via('report', seesReport), ['report', 'kind', 'contracts', 'amount']),
  extendAccess('Organization', ['achievements', 'patentProjects', 'rights', 'listings'], {
    techContracts: any(role(...bureau, 'TAX', 'FINANCE', 'AUDITOR'), ofOrganization('', 'achievement:read')), transformationReports: any(staff, ofOrganization('', 'achievement:read')),
  }),
];
