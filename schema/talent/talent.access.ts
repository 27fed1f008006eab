import { bureau } from '../core/access/actor.ts';
import { all, always, any, is, oneOf, own, role, scope, system, via } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';

/** The system's own hands in this area: the clock reminds of who has not arrived. */
export const clock = system('clock');

/** Whose work it is: the talent office, the bureau, and those above and beside who watch over them. */
const holders = role('PERSONNEL', ...bureau, 'AUDITOR', 'HIGHER_AUTHORITY');
/** Those who may look behind the application: evidence, birthdays, remarks. */
const examiners = role('PERSONNEL', ...bureau, 'AUDITOR');
/** Those who act for a body, and its keys that are for it: an expert or commissioner of the same university is neither. */
const actsForBody = any(scope('talent:read'), role('ENTERPRISE', 'RESEARCH'));
const ownBody = any(is('organization', own.organization), is('partnerOrganization', own.organization));
/** The employer sees its own people, and the body behind a platform those of the platform. */
export const ownTalent = all(actsForBody, any(is('organization', own.organization), via('platform', ownBody)));
const ofOwnTalent = via('talent', ownTalent);
/** Whoever pays sees whom there is to pay. */
const payer = all(role('FINANCE'), oneOf('state', ['ARRIVED', 'FUNDED', 'ENDED']));

/** Nobody else sees a person's record; the public sees none. */
export const seesTalent = any(holders, ownTalent, payer, clock);
const examined = any(examiners, ownTalent);
const decided = any(holders, ownTalent);

/** The employer's own people who act for it. */
export const unit = all(role('ENTERPRISE', 'RESEARCH'), ownTalent);

export const talentAccess = [
  access('TalentProgramme', always, ['name', 'level', 'family', 'issuer', 'state', 'opensOn', 'closesOn', 'document', 'availableActions', 'sources', 'timeline']),
  access('Talent', seesTalent, [
    'region', 'subject', 'name', 'headName', 'size', 'programme', 'level', 'line', 'lineText', 'employerName', 'organization', 'platform', 'year', 'state', 'on',
    'selectedOn', 'selectedDocument', 'fundingApproved', 'arrivedOn', 'arrivalVerifiedOn', 'evaluatedOn', 'isPassed', 'fundedOn', 'evaluations', 'payments', 'paid', 'endedOn', 'availableActions', 'sources', 'timeline',
  ], {
    degree: decided, professionalTitle: decided, major: decided, surveyedOn: decided, isEligible: decided, intention: decided, appliedOn: decided, recommendedOn: decided, recommendedDocument: decided,
    reviewedOn: decided, reviewDocument: decided, rejectedOn: decided, rejectedDocument: decided, arriveBy: decided, contractFrom: decided, contractTo: decided, insuredFrom: decided, endReason: decided, ruleVersion: decided, members: decided, checks: decided,
    documentNumber: examined, returnedOn: examined, returnReason: examined, rejectReason: examined, materials: examined, contract: examined, insurance: examined, remark: examiners,
  }),
  access('TeamMember', via('talent', decided), ['talent', 'position', 'role', 'name', 'degree', 'professionalTitle', 'employer'], { bornOn: any(examiners, ofOwnTalent) }),
  access('TalentCheck', via('talent', decided), ['talent', 'round', 'department', 'result', 'on'], { opinion: any(examiners, ofOwnTalent) }),
  access('TalentEvaluation', via('talent', seesTalent), ['talent', 'year', 'isPassed', 'on'], { opinion: any(holders, ofOwnTalent) }),
  access('TalentPayment', via('talent', seesTalent), ['talent', 'amount', 'paidOn', 'voucher', 'note']),
  extendAccess('Organization', [], { talents: any(holders, all(actsForBody, is('id', own.organization))), talentTeams: any(holders, all(actsForBody, is('id', own.organization))) }),
  extendAccess('Platform', [], { talents: any(holders, all(actsForBody, ownBody)) }),
];
