import { all, any, is, own, role, signedIn } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownKeys } from '../account/account.access.ts';

/** Who watches over it, besides the security administrator who answers for it. */
export const watchers = ['SECURITY_ADMIN', 'AUDIT_ADMIN', 'AUDITOR'] as const;
const watching = role(...watchers);
/** A partner sees how its own keys are used. */
const ownUsage = all(ownKeys, is('way', 'KEY'));
const ownExport = all(signedIn, is('person', own.person));

export const protectionAccess = [
  access('SharingRecord', any(watching, ownUsage, ownExport), ['way', 'day', 'organization', 'apiKey', 'list', 'basis', 'requests', 'rows', 'firstAt', 'lastAt'], { person: any(watching, ownExport) }),
  extendAccess('ApiKey', ['usage']),
  extendAccess('JournalEntry', ['objectTitle']),
];
