import { bureau, departments } from '../core/access/actor.ts';
import { all, any, is, not, oneOf, role, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization as ofOrganization } from '../organization/organization.access.ts';

/** The system's own hands in this area: the clock ends policies, `policy` offers, measures and follows notices. */
export const clock = system('clock');
export const keeper = system('policy');

const watchers = role(...bureau, 'AUDITOR');
export const ownOrganization = (path = 'organization'): Condition => ofOrganization(path, 'policy:read');
/** The enterprise that a row is about. */
export const applicant: Condition = all(role('ENTERPRISE'), ownOrganization());
const coCheckers = role(...departments);

/** What was made public stays public; a draft is for those who make and review it. */
const published = oneOf('state', ['PUBLISHED', 'EXPIRED', 'REPEALED']);
const drafters = any(watchers, role('MARKET', 'FINANCE'), clock, keeper);
export const seesPolicy = any(published, drafters);
export const seesVersion = any(all(oneOf('state', ['IN_FORCE', 'SUPERSEDED']), via('clause', via('policy', published))), drafters);
export const seesQuestion = any(role('ENTERPRISE', ...departments), watchers, keeper);
export const seesAnswer = any(applicant, ownOrganization(), watchers, coCheckers, keeper);
export const seesAccount = any(applicant, role('CLERK', 'FINANCE', 'AUDITOR'));
export const seesRun = any(watchers, keeper);

/** A claim is the enterprise's own until it is sent; then everyone who must answer for the money sees it. */
export const seesClaim = any(ownOrganization(), watchers, all(any(coCheckers, role('FINANCE')), not(oneOf('state', ['DRAFT', 'OFFERED']))), clock, keeper);
const seesMoney = any(ownOrganization(), watchers, role('FINANCE'));

export const policyAccess = [
  access('Policy', seesPolicy, ['region', 'state', 'title', 'issuer', 'documentNumber', 'summary', 'issuedOn', 'validFrom', 'validTo', 'publishedOn', 'endedOn', 'endDocument', 'clauses', 'document', 'reviewResult', 'reviewOpinion', 'reviewedOn', 'exceptionGround', 'exceptionEndsOn', 'availableActions'], {
    discloseBy: drafters, reviewedBy: drafters, review: drafters, ruleVersion: drafters, timeline: drafters,
  }),
  access('PolicyClause', via('policy', seesPolicy), ['policy', 'number', 'title', 'mode', 'frequency', 'matter', 'stacking', 'coCheckers', 'windowFrom', 'windowTo', 'yearQuota', 'obligation', 'obligationMonths', 'inForce', 'conditionLines', 'amountWords', 'evidenceTitles'], {
    versions: drafters, runs: watchers, claims: any(watchers, role('FINANCE')), matched: role(...bureau), used: any(watchers, role('FINANCE')),
  }),
  access('PolicyClauseVersion', seesVersion, ['clause', 'number', 'state', 'wording', 'condition', 'amount', 'evidence', 'conditionLines', 'amountWords', 'validFrom', 'validTo', 'document', 'availableActions'], { runs: watchers, timeline: drafters }),
  access('PolicyQuestion', seesQuestion, ['key', 'title', 'type', 'unit', 'isYearly', 'state', 'availableActions']),
  access('PolicyAnswer', seesAnswer, ['question', 'organization', 'year', 'value', 'state', 'statedOn', 'statedByName', 'files', 'availableActions']),
  access('PayeeAccount', seesAccount, ['organization', 'bank', 'holder', 'number', 'state', 'confirmedOn', 'confirmedByName', 'availableActions']),
  access('PolicyClaim', seesClaim, [
    'organization', 'clause', 'version', 'mode', 'year', 'state', 'round', 'facts', 'judgedOn', 'submittedOn', 'checkedOn', 'noticedOn', 'papers', 'paperFiles', 'coChecks', 'createdAt', 'availableActions',
  ], {
    computedAmount: seesMoney, approvedAmount: seesMoney, amountNote: seesMoney, checkedByName: any(watchers, role('FINANCE')), returnReason: seesMoney, rejectReason: seesMoney, account: seesMoney, preparedByName: any(watchers, role('FINANCE')), preparedOn: seesMoney,
    paidByName: any(watchers, role('FINANCE')), paidOn: seesMoney, voucher: seesMoney, obligedUntil: seesMoney, recoveryReason: seesMoney, recoveryDocument: seesMoney, recoveryAmount: seesMoney, recoveredOn: seesMoney, recoveryVoucher: seesMoney, timeline: seesMoney,
  }),
  access('PolicyCoCheck', via('claim', seesClaim), ['claim', 'round', 'department', 'result', 'on'], { remark: any(watchers, role(...departments), via('claim', ownOrganization())) }),
  access('PolicyRun', seesRun, ['clause', 'version', 'base', 'year', 'state', 'progress', 'result', 'failure', 'startedByName', 'createdAt', 'finishedAt', 'lines', 'availableActions']),
  access('PolicyRunLine', via('run', seesRun), ['run', 'organization', 'change', 'amountBefore', 'amountAfter', 'gaps']),
  extendAccess('Organization', [], { policyClaims: any(ofOrganization('id', 'policy:read'), watchers, role('FINANCE', ...departments)), policyMatches: any(all(role('ENTERPRISE'), is('id', { actor: 'organizationId' })), role(...bureau)), policyAnswers: any(ofOrganization('id', 'policy:read'), watchers), payeeAccounts: any(all(role('ENTERPRISE'), is('id', { actor: 'organizationId' })), role('CLERK', 'FINANCE', 'AUDITOR')) }),
];
