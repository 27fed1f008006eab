import { bureau } from '../core/access/actor.ts';
import { all, any, is, own, role, signedIn, system } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownTown } from '../organization/organization.access.ts';

/** What follows from another decision is entered by this hand. */
export const keeper = system('integrity');
export const clock = system('clock');

/** The one it is about. Partners' keys read no such thing. */
export const subject = all(signedIn, any(is('organization', own.organization), is('person', own.person)));
const inBureau = role(...bureau, 'AUDITOR', 'HIGHER_AUTHORITY');
const overseers = any(inBureau, subject);

export const seesRecord = any(overseers, keeper, clock);
/** Who checks, pays or recommends must know that something is blocked; why, is for those who decided and whom it binds. */
export const seesHold = any(overseers, role('FINANCE'), ownTown('organization'), keeper, clock);

export const integrityAccess = [
  access('IntegrityRecord', seesRecord, [
    'organization', 'person', 'kind', 'finding', 'authority', 'documentNumber', 'foundOn', 'validTo', 'matter', 'state', 'appealBy', 'appealedOn', 'appealGround', 'answeredOn', 'answer',
    'endedOn', 'endDocument', 'ruleVersion', 'holds', 'evidence', 'availableActions', 'timeline',
  ]),
  access('Hold', seesHold, ['organization', 'person', 'blocks', 'validFrom', 'validTo', 'documentNumber', 'state', 'imposedOn', 'liftedOn', 'availableActions'], {
    reason: overseers, record: overseers, matter: overseers, proposedBy: inBureau, imposedBy: inBureau, liftedBy: inBureau, liftReason: overseers, liftDocument: overseers, ruleVersion: overseers, timeline: overseers,
  }),
  extendAccess('Organization', ['holds', 'integrityRecords']),
  extendAccess('Person', ['holds', 'integrityRecords']),
];
