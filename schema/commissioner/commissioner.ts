import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../core/access/actor.ts';
import { notFound, Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { ruleInForce, type RuleInForce } from '../core/rule/rule-store.ts';
import type { RuleSet } from '../core/rule/rule.ts';
import { yearOf, type LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { Commissioner, CommissionerRosterEntry, CommissionerTeamMember, type CommissionerTerm } from './entity/roster.ts';

/** The rule of the county that a record belongs to. */
export async function ruleOf<Criteria>(em: EntityManager, rule: RuleSet<Criteria>, region: { readonly id: string }, day: LocalDate): Promise<RuleInForce<Criteria>> {
  const county = await em.findOneOrFail(Region, region.id);
  return ruleInForce(em, rule, day, county.code);
}
export const named = ({ rule, version }: Pick<RuleInForce<unknown>, 'rule' | 'version'>): string => `${rule}@${version}`;

/** The commissioner who is asking. */
export async function commissionerOf(em: EntityManager, actor: Actor): Promise<Commissioner> {
  if (!actor.roles.has('COMMISSIONER')) throw new Refusal({ code: 'FORBIDDEN', message: '只有科技特派员本人可以办理。' });
  const found = actor.personId === null ? null : await em.findOne(Commissioner, { person: actor.personId });
  if (!found) throw new Refusal({ code: 'NOT_A_COMMISSIONER', message: '您的账户尚未与科技特派员档案关联，请联系科技局经办。' });
  return found;
}

/** The county of an organization: a township office lies in its county as an enterprise does. */
export async function countyOf(em: EntityManager, organization: Organization): Promise<Region> {
  const region = await organization.region.loadOrFail();
  return region.level === 'TOWNSHIP' && region.parent ? region.parent.loadOrFail() : region;
}

/** The county of whoever acts for a township. */
export async function townOf(em: EntityManager, actor: Actor): Promise<{ readonly town: Region; readonly county: Region }> {
  if (!actor.roles.has('TOWNSHIP')) throw new Refusal({ code: 'FORBIDDEN', message: '只有企业与镇街可以办理。' });
  const town = actor.regionId === null ? null : await em.findOne(Region, { id: actor.regionId, level: 'TOWNSHIP' });
  if (!town?.parent) throw new Refusal({ code: 'NO_TOWNSHIP', message: '您的单位没有对应的镇街，请联系管理员。' });
  return { town, county: await town.parent.loadOrFail() };
}

export async function enterpriseNamed(em: EntityManager, id: string, path: readonly string[]): Promise<Organization> {
  const found = await em.findOne(Organization, { id });
  if (!found) throw notFound(path);
  return found;
}

export async function townNamed(em: EntityManager, id: string, county: { readonly id: string }, path: readonly string[]): Promise<Region> {
  const found = await em.findOne(Region, { id, level: 'TOWNSHIP', parent: county.id, validTo: null });
  if (!found) throw new Refusal({ code: 'UNKNOWN_TOWN', message: '请选择本县的镇街。', path });
  return found;
}

/** Whether somebody stands on the roster on a day: in his own name, or as a member of a team that does. */
export async function isOnRoster(em: EntityManager, commissionerId: string, day: LocalDate): Promise<boolean> {
  const [found] = await em.execute<{ on: boolean }[]>(
    `select exists (select 1 from commissioner_roster_entry e
       where e.year = ? and coalesce(e.entered_on, ?) <= ? and (e.left_on is null or e.left_on >= ?)
         and (e.commissioner_id = ? or e.team_id in (select m.team_id from commissioner_team_member m where m.commissioner_id = ? and m.joined_on <= ? and (m.left_on is null or m.left_on >= ?)))) as "on"`,
    [yearOf(day), day, day, day, commissionerId, commissionerId, day, day]);
  return found!.on;
}

/** Demands that somebody has in hand. */
export async function openDemands(em: EntityManager, commissionerId: string): Promise<number> {
  const [found] = await em.execute<{ count: number }[]>(`select count(*)::int as count from service_demand where commissioner_id = ? and state in ('DISPATCHED', 'IN_SERVICE')`, [commissionerId]);
  return found!.count;
}

/** Whether somebody may act for a team. */
export async function isMember(em: EntityManager, teamId: string, commissionerId: string, day: LocalDate): Promise<boolean> {
  return (await em.count(CommissionerTeamMember, { team: teamId, commissioner: commissionerId, joinedOn: { $lte: day }, $or: [{ leftOn: null }, { leftOn: { $gte: day } }] })) > 0
    || (await em.count(CommissionerRosterEntry, { team: teamId, commissioner: commissionerId, year: yearOf(day), leftOn: null })) > 0;
}

/** What two do for one commissioner at the same time happens one after the other. */
export async function takeTurns(em: EntityManager, commissionerId: string): Promise<void> {
  await em.execute('select 1 from commissioner where id = ? for no key update', [commissionerId]);
}

/**
 * Puts a serving term on the rosters of its years. A roster that a department handed over for a year stands where there
 * is one: it then only learns of the term.
 */
export async function enterRoster(em: EntityManager, actor: Actor, term: CommissionerTerm, requestId: string | null): Promise<void> {
  const [from, to] = [yearOf(term.startsOn!), yearOf(term.endsOn!)];
  for (let year = from; year <= to; year += 1) {
    const known = await em.findOne(CommissionerRosterEntry, { commissioner: term.commissioner.id, year });
    const enteredOn = year === from ? term.startsOn! : null;
    const facts = { kind: term.kind, level: term.level, team: term.team ?? null, town: term.town ?? null, organization: term.organization ?? null, term, leftOn: null };
    const entry = known ?? em.create(CommissionerRosterEntry, { id: uuidv7(), region: term.region, commissioner: term.commissioner, year, enteredOn, ...facts, createdAt: new Date() });
    // Whoever was on the list since January does not enter it in May.
    if (known) Object.assign(known, facts);
    await em.flush();
    await record(em, actor, { objectType: 'CommissionerRosterEntry', objectId: entry.id, action: 'enter', concerns: term.organization?.id ?? null, after: { year, kind: term.kind, level: term.level, town: term.town?.id ?? null } }, requestId);
  }
}

/** Takes a term that ends before its time off the rosters: this year's entry stays and says so, those to come go. */
export async function leaveRoster(em: EntityManager, actor: Actor, term: CommissionerTerm, day: LocalDate, requestId: string | null): Promise<void> {
  const entries = await em.find(CommissionerRosterEntry, { term: term.id, year: { $gte: yearOf(day) }, leftOn: null }, { orderBy: { year: 'asc' } });
  for (const entry of entries) {
    if (entry.year > yearOf(day)) em.remove(entry);
    else entry.leftOn = day;
    await em.flush();
    await record(em, actor, { objectType: 'CommissionerRosterEntry', objectId: entry.id, action: 'leave', concerns: entry.organization?.id ?? null, after: { year: entry.year, leftOn: day } }, requestId);
  }
}
