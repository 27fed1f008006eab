import { bureau, departments, type Role } from '../core/access/actor.ts';
import { all, any, is, not, oneOf, own, role, signedIn, some } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization, ownTown } from '../organization/organization.access.ts';

const self = (path = 'id') => all(signedIn, is(path, own.person));
const accounts = role('SYSTEM_ADMIN', 'SECURITY_ADMIN');
const staff = role(...bureau);
/** People of the same organization know each other; administrators and partners' keys are no colleagues. */
const colleagues = all(signedIn, not(role('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')));
const colleague = all(colleagues, some('Assignment', 'person', all(is('organization', own.organization), is('state', 'IN_FORCE'))));

export const personRows = any(self(), accounts, staff, role('AUDITOR'), colleague);
export const assignmentRows = any(self('person'), accounts, staff, role('AUDITOR'), all(colleagues, is('organization', own.organization)));
const contact = any(self(), staff);

/** Organizations whose systems fetch data; their own people may make keys, but only for what partners may have. */
export const partners: readonly Role[] = ['RESEARCH', 'INCUBATOR', 'PARK', 'HIGHER_AUTHORITY', ...departments];
export const ownKeys = all(signedIn, role(...partners), is('organization', own.organization));
export const keyRows = any(role('SECURITY_ADMIN'), ownKeys);

/** A view of a list is its maker's, and, where he shares it, for the people of his organization. */
export const savedViewRows = any(all(signedIn, is('person', own.person), oneOf('state', ['OWN', 'SHARED'])), all(signedIn, is('organization', own.organization), is('state', 'SHARED')));
export const viewMakers = all(signedIn, is('person', own.person));

/** Who may see a number in full, with a reason, and leaving a trace. */
export const reveals = {
  Organization: all(signedIn, any(staff, ownTown(), ownOrganization())),
  Person: all(signedIn, any(staff, self())),
};

export const accountAccess = [
  access('Person', personRows, ['name', 'state', 'assignments', 'availableActions'], {
    phone: contact, email: contact, identityNumber: contact, createdAt: any(self(), accounts), credential: any(self(), accounts), relations: any(self(), staff, role('AUDITOR')),
    sessions: any(self(), role('SECURITY_ADMIN')), externalAccounts: any(self(), role('SECURITY_ADMIN')), timeline: any(self(), role('AUDITOR')),
  }),
  access('Credential', any(self('person'), accounts), ['loginName', 'mustChange', 'passwordChangedAt', 'lockedUntil', 'lastSignInAt']),
  access('PersonRelation', any(self('person'), staff, role('AUDITOR')), ['person', 'other', 'kind', 'validFrom', 'validTo']),
  access('Assignment', assignmentRows, ['person', 'organization', 'role', 'state', 'validFrom', 'validTo', 'requestedAt', 'revokedAt', 'availableActions'],
    { grantedBy: any(role('SECURITY_ADMIN', 'AUDITOR'), self('person')), confirmedBy: any(role('SECURITY_ADMIN', 'AUDITOR'), self('person')) }),
  access('Session', any(self('person'), role('SECURITY_ADMIN')), ['person', 'organization', 'createdAt', 'lastSeenAt', 'expiresAt', 'address', 'userAgent', 'revokedAt', 'revokedFor', 'provider', 'current']),
  access('ExternalAccount', any(self('person'), role('SECURITY_ADMIN')), ['person', 'provider', 'title', 'subject', 'linkedBy', 'linkedAt', 'lastSignInAt']),
  access('ApiKey', keyRows, ['organization', 'name', 'prefix', 'scopes', 'addresses', 'createdBy', 'createdAt', 'expiresAt', 'lastUsedAt', 'revokedAt']),
  access('SavedView', savedViewRows, ['list', 'name', 'query', 'state', 'person', 'organization', 'createdAt', 'isDefault', 'availableActions']),
  extendAccess('JournalEntry', ['person', 'organization']),
  extendAccess('Organization', [], { assignments: any(accounts, staff, role('AUDITOR'), all(colleagues, ownOrganization())), apiKeys: any(role('SECURITY_ADMIN'), all(signedIn, role(...partners), ownOrganization())) }),
];
