import { defineEntity, p } from '@mikro-orm/core';
import { roleNames } from '../core/access/actor.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';

/**
 * Whoever remembers sign-ins (`server/session`) hears of every change that may end one, whichever program makes it.
 * What is sent is the person's or key's id: who it was is no secret, what changed is read from the table.
 */
const heard = (owner: string, when = 'true') => ({
  name: 'heard', timing: 'after' as const, events: ['insert' as const, 'update' as const, 'delete' as const], forEach: 'row' as const,
  body: `if tg_op = 'INSERT' then perform pg_notify('session', new.${owner}::text);
    elsif tg_op = 'DELETE' then perform pg_notify('session', old.${owner}::text);
    elsif ${when} then perform pg_notify('session', new.${owner}::text); end if; return null;`,
});

/** Somebody who uses the bureau, or is named in its records. */
const PersonSchema = defineEntity({
  name: 'Person',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    name: p.string().length(100),
    state: p.enum(['ACTIVE', 'DISABLED'] as const).default('ACTIVE'),
    /** 138****0000 */
    phoneMasked: p.string().length(40).nullable(),
    phoneCipher: p.text().nullable(),
    /** Keyed hash, for exact search. */
    phoneHash: p.string().length(64).nullable(),
    identityNumberMasked: p.string().length(40).nullable(),
    identityNumberCipher: p.text().nullable(),
    identityNumberHash: p.string().length(64).nullable(),
    email: p.string().length(200).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['name'] }, { properties: ['phoneHash'] }],
  uniques: [{ properties: ['identityNumberHash'] }],
  triggers: [heard('id', 'new.state <> old.state')],
});
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

/** What a person signs in with. */
const CredentialSchema = defineEntity({
  name: 'Credential',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref().unique(),
    /** As `normalizeLoginName` writes it. */
    loginName: p.string().length(64).unique(),
    /** PHC string of argon2id; empty until a password is set: then nobody signs in. */
    passwordHash: p.string().length(200).nullable(),
    /** The hashes before it, newest first. */
    formerHashes: p.array().default([]),
    passwordChangedAt: p.datetime().nullable(),
    /** Set by a reset: nothing can be done until the person has chosen a password. */
    mustChange: p.boolean().default(true),
    /** Attempts since the last success; each is counted before it is judged. */
    failedCount: p.integer().default(0),
    lockedUntil: p.datetime().nullable(),
    lastSignInAt: p.datetime().nullable(),
  },
  triggers: [heard('person_id', 'new.must_change <> old.must_change')],
});
export class Credential extends CredentialSchema.class {}
CredentialSchema.setClass(Credential);

/** The secret of a person's one-time passwords (RFC 6238). */
const TotpSecretSchema = defineEntity({
  name: 'TotpSecret',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref().unique(),
    secretCipher: p.text(),
    /** Empty until the person has shown that the device gives the right codes. */
    confirmedAt: p.datetime().nullable(),
    /** The last time step that was used: no code counts twice. */
    lastStep: p.integer().nullable(),
  },
  triggers: [heard('person_id', 'new.confirmed_at is distinct from old.confirmed_at')],
});
export class TotpSecret extends TotpSecretSchema.class {}
TotpSecretSchema.setClass(TotpSecret);

/** How two people are bound: whoever is bound to a party stays out of the decision. */
const PersonRelationSchema = defineEntity({
  name: 'PersonRelation',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref(),
    other: () => p.manyToOne(Person).ref(),
    kind: p.enum(['KIN', 'TEACHER', 'COAUTHOR', 'COLLEAGUE', 'INTEREST'] as const),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  uniques: [{ properties: ['person', 'other', 'kind'] }],
  indexes: [{ properties: ['other'] }],
});
export class PersonRelation extends PersonRelationSchema.class {}
PersonRelationSchema.setClass(PersonRelation);

/** A person holds a role in an organization: asked for by one administrator, put in force by another. */
const AssignmentSchema = defineEntity({
  name: 'Assignment',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    role: p.enum(roleNames),
    state: p.enum(['REQUESTED', 'IN_FORCE', 'DECLINED', 'REVOKED'] as const),
    validFrom: p.date(),
    /** The last day; empty while there is no end. */
    validTo: p.date().nullable(),
    /** Empty when the system did it at the set-up. */
    grantedBy: () => p.manyToOne(Person).ref().nullable(),
    confirmedBy: () => p.manyToOne(Person).ref().nullable(),
    requestedAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['person', 'state'] }, { properties: ['organization', 'role'] },
    { name: 'assignment_once', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.person}, ${columns.organization}, ${columns.role}) where ${columns.state} in ('REQUESTED', 'IN_FORCE')` },
  ],
  triggers: [heard('person_id')],
});
export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);

/** A sign-in. The browser holds the token; here is only its hash. */
const SessionSchema = defineEntity({
  name: 'Session',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** SHA-256 of the token, which has 256 random bits: nothing slower is needed. */
    tokenHash: p.string().length(64).unique(),
    person: () => p.manyToOne(Person).ref(),
    /** The organization that the person acts for now. */
    organization: () => p.manyToOne(Organization).ref().nullable(),
    createdAt: p.datetime(),
    /** To the minute. */
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    address: p.string().length(60).nullable(),
    userAgent: p.string().length(300).nullable(),
    revokedAt: p.datetime().nullable(),
    /** Why it was ended before its time. */
    revokedFor: p.enum(['SIGNED_OUT', 'REPLACED', 'REVOKED', 'PASSWORD', 'ROLE', 'DISABLED', 'UNLINKED'] as const).nullable(),
    /** Who said who it is, by the settings' name; empty for a password. */
    provider: p.string().length(40).nullable(),
    /** That provider asked for a second factor, and is trusted in it. */
    hasSecondFactor: p.boolean().default(false),
  },
  indexes: [{ properties: ['person', 'createdAt'] }, { properties: ['expiresAt'] }],
  // Seeing it again updates it every minute: that ends nothing.
  triggers: [heard('person_id', 'new.revoked_at is distinct from old.revoked_at')],
});
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

/** A person's account somewhere else, by which he signs in here. Nothing but its id counts: no name, no e-mail address. */
const ExternalAccountSchema = defineEntity({
  name: 'ExternalAccount',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref(),
    /** As the settings name it. */
    provider: p.string().length(40),
    /** Who vouches for the subject. */
    issuer: p.string().length(500),
    subject: p.string().length(255),
    linkedBy: () => p.manyToOne(Person).ref().nullable(),
    linkedAt: p.datetime(),
    lastSignInAt: p.datetime().nullable(),
  },
  // An account there opens one here, and a person has one a provider.
  uniques: [{ properties: ['provider', 'issuer', 'subject'] }, { properties: ['person', 'provider'] }],
});
export class ExternalAccount extends ExternalAccountSchema.class {}
ExternalAccountSchema.setClass(ExternalAccount);

/** A partner system's key: acts for its organization, for the scopes it was made for. */
const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    name: p.string().length(100),
    /** Shown in lists and logs; finds the row. */
    prefix: p.string().length(20).unique(),
    /** Keyed hash of the secret. */
    secretHash: p.string().length(64),
    scopes: p.array(),
    /** Addresses or networks it may be used from; empty for any. */
    addresses: p.array().default([]),
    createdBy: () => p.manyToOne(Person).ref().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['organization', 'createdAt'] }],
  triggers: [heard('id', 'new.revoked_at is distinct from old.revoked_at')],
});
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);

export const accountEntities = [Person, Credential, TotpSecret, PersonRelation, Assignment, Session, ExternalAccount, ApiKey];
