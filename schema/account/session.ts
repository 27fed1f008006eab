import { hash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor, Role } from '../core/access/actor.ts';
import { uuidv7 } from '../core/uuid.ts';
import { dayOf } from '../core/lifecycle/perform.ts';
import type { Session } from './account.entity.ts';
import { answersFor, holders } from './holders.ts';
import type { AccountPolicy } from './policy.ts';

/** The three administrators watch each other; none does business, and nobody is two of them. */
export const administrators: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];
export const isAdministrator = (role: string): boolean => (administrators as readonly string[]).includes(role);

/** 256 random bits; the browser has them, the database their hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): string => hash('sha256', token, 'hex');

export interface Opened {
  readonly id: string;
  readonly token: string;
  readonly maxAgeSeconds: number;
}

interface Opening {
  readonly personId: string;
  readonly organizationId: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
  /** Who said who it is; absent for a password. */
  readonly by?: Vouched | null;
}

/** A provider's word in place of a password. */
export interface Vouched {
  readonly provider: string;
  readonly hasSecondFactor: boolean;
}

export async function openSession(em: EntityManager, of: Opening, now: Date, { session }: AccountPolicy, expiresAt = new Date(now.getTime() + session.absoluteHours * 3_600_000)): Promise<Opened> {
  const [id, token] = [uuidv7(), newToken()];
  await em.execute(
    `insert into session (id, token_hash, person_id, organization_id, created_at, last_seen_at, expires_at, address, user_agent, provider, has_second_factor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, tokenHash(token), of.personId, of.organizationId, now.toISOString(), now.toISOString(), expiresAt.toISOString(), of.address?.slice(0, 60) ?? null, of.userAgent?.slice(0, 300) ?? null, of.by?.provider ?? null, of.by?.hasSecondFactor ?? false]);
  if (session.atOnce !== null) {
    await em.execute(
      `update session set revoked_at = ?, revoked_for = 'REPLACED' where id in (
         select id from session where person_id = ? and revoked_at is null and expires_at > ? and last_seen_at > ?::timestamptz - make_interval(mins => ?) and id <> ? order by created_at desc, id desc offset ?)`,
      [now.toISOString(), of.personId, now.toISOString(), now.toISOString(), session.idleMinutes, id, session.atOnce - 1]);
  }
  return { id, token, maxAgeSeconds: Math.floor((expiresAt.getTime() - now.getTime()) / 1000) };
}

/** Ends sign-ins; a trigger tells every process when the transaction commits. */
export async function endSessions(em: EntityManager, which: { readonly personId: string; readonly id?: string }, why: NonNullable<Session['revokedFor']>, now: Date): Promise<number> {
  const ended = await em.execute<{ id: string }[]>(
    `update session set revoked_at = ?, revoked_for = ? where person_id = ? and revoked_at is null ${which.id ? 'and id = ?' : ''} returning id`,
    [now.toISOString(), why, which.personId, ...(which.id ? [which.id] : [])]);
  return ended.length;
}

/** What has to be done before anything else is possible. */
export type Duty = 'CHANGE_PASSWORD' | 'ENROL_TOTP';

export interface Found {
  readonly sessionId: string;
  readonly actor: Actor;
  readonly duty: Duty | null;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

interface Row {
  id: string; person_id: string; person_name: string; organization_id: string | null; region_id: string | null; last_seen_at: Date; expires_at: Date;
  stale_password: boolean; has_second_factor: boolean; roles: Role[] | null; administrator: boolean;
}

/**
 * The sign-in that a token stands for, with whom it stands for now: one statement. Null when it has ended, was ended, or
 * never was. With a duty open the actor is the person, and nothing more: no role, no organization. How old a password is
 * is a matter of those who came in by it.
 *
 * @param strict whether administrators must have a second factor
 */
export async function findSession(em: EntityManager, hashed: string, now: Date, strict: boolean, policy: AccountPolicy): Promise<Found | null> {
  const today = dayOf(now);
  const [row] = await em.execute<Row[]>(
    `select s.id, s.person_id, p.name as person_name, s.organization_id, s.last_seen_at, s.expires_at,
            ${answersFor} as region_id,
            s.provider is null and (c.must_change or (?::int is not null and c.password_changed_at < ?::timestamptz - make_interval(days => ?::int))) as stale_password,
            s.has_second_factor or exists (select 1 from totp_secret t where t.person_id = p.id and t.confirmed_at is not null) as has_second_factor,
            exists (select 1 from assignment a where a.person_id = p.id and a.state = 'IN_FORCE' and a.role = any(?::text[])) as administrator,
            (select array_agg(a.role order by a.role) from assignment a where a.person_id = p.id and a.organization_id = s.organization_id and a.state = 'IN_FORCE'
                and a.valid_from <= ?::date and (a.valid_to is null or a.valid_to >= ?::date)) as roles
       from session s join person p on p.id = s.person_id join credential c on c.person_id = p.id left join organization o on o.id = s.organization_id
      where s.token_hash = ? and s.revoked_at is null and s.expires_at > ?::timestamptz and s.last_seen_at > ?::timestamptz - make_interval(mins => ?)
        and p.state = 'ACTIVE'`,
    [policy.password.maxAgeDays, now.toISOString(), policy.password.maxAgeDays, `{${administrators.join(',')}}`, today, today,
      hashed, now.toISOString(), now.toISOString(), policy.session.idleMinutes]);
  if (!row) return null;
  const duty: Duty | null = row.stale_password ? 'CHANGE_PASSWORD' : strict && row.administrator && !row.has_second_factor ? 'ENROL_TOTP' : null;
  const roles = duty ? [] : (row.roles ?? []);
  const acts = roles.length > 0;
  return {
    sessionId: row.id, duty, lastSeenAt: new Date(row.last_seen_at), expiresAt: new Date(row.expires_at),
    actor: {
      kind: 'person', name: row.person_name, personId: row.person_id, organizationId: acts ? row.organization_id : null, regionId: acts ? row.region_id : null,
      roles: new Set(roles), scopes: null,
    },
  };
}

/** Who somebody is for an organization now, without a sign-in; null when he may not act for it any more. */
export async function actorNow(em: EntityManager, personId: string, organizationId: string | null): Promise<Actor | null> {
  const [row] = await em.execute<{ name: string; region_id: string | null; roles: Role[] | null }[]>(
    `select p.name, h.region_id, h.roles from person p left join (${holders}) h on h.person_id = p.id and h.organization_id = ?::uuid where p.id = ? and p.state = 'ACTIVE'`, [organizationId, personId]);
  if (!row || (organizationId !== null && row.roles === null)) return null;
  return { kind: 'person', name: row.name, personId, organizationId, regionId: row.region_id, roles: new Set(row.roles ?? []), scopes: null };
}

/** Seen again: the idle time starts anew. Once a minute is exact enough. */
export async function touchSession(em: EntityManager, { sessionId, lastSeenAt }: Found, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < 60_000) return;
  await em.execute('update session set last_seen_at = ? where id = ? and last_seen_at < ?', [now.toISOString(), sessionId, now.toISOString()]);
}

/** The organization that a new sign-in acts for: the one of before where it still may, else the first. */
export async function firstOrganization(em: EntityManager, personId: string, now: Date): Promise<string | null> {
  const today = dayOf(now);
  const [found] = await em.execute<{ organization_id: string }[]>(
    `select a.organization_id from assignment a
      where a.person_id = ? and a.state = 'IN_FORCE' and a.valid_from <= ?::date and (a.valid_to is null or a.valid_to >= ?::date)
      order by (select max(s.created_at) from session s where s.person_id = a.person_id and s.organization_id = a.organization_id) desc nulls last, a.requested_at, a.id limit 1`,
    [personId, today, today]);
  return found?.organization_id ?? null;
}

/** What the session's person has to do first. */
export async function dutyOf(em: EntityManager, sessionId: string, now: Date, strict: boolean, policy: AccountPolicy): Promise<Duty | null> {
  const [row] = await em.execute<{ token_hash: string }[]>('select token_hash from session where id = ?', [sessionId]);
  return row ? ((await findSession(em, row.token_hash, now, strict, policy))?.duty ?? null) : null;
}
