import { bureau } from '../access/actor.ts';
import { all, any, is, not, oneOf, own, role, signedIn, some } from '../access/condition.ts';
import { access } from '../access/rules.ts';

/** Objects of accounts: who signed in, who was given which role. For auditors, not for the bureau's daily work. */
export const accountObjects = ['Person', 'Credential', 'TotpSecret', 'Assignment', 'Session', 'ExternalAccount', 'ApiKey'] as const;

const auditors = role('AUDITOR', 'AUDIT_ADMIN');
const staff = role(...bureau);
/** What must not be known yet is known to nobody but who did it: not even to those who watch. */
const open = not(some('JournalVeil', 'entry'));
/** What one did oneself, and what concerns one's organization. A partner's key does not read journals. */
const ownMatters = all(signedIn, any(is('personId', own.person), is('concernsId', own.organization)));

export const journalAccess = [
  // The two other administrators read none of it, not even their own: whoever acts must not watch.
  access('JournalEntry', any(all(auditors, open), all(staff, not(oneOf('objectType', accountObjects)), open), all(not(role('SYSTEM_ADMIN', 'SECURITY_ADMIN')), ownMatters)), [
    'objectType', 'objectId', 'sequence', 'action', 'title', 'fromState', 'toState', 'stateTitle', 'at', 'actorName', 'remark', 'ruleVersion', 'outcome', 'reasons',
  ], { actorKind: any(auditors, staff), roles: any(auditors, staff), before: any(auditors, staff), after: any(auditors, staff), requestId: auditors }),
];
