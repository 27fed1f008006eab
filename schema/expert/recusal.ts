import type { EntityManager } from '@mikro-orm/postgresql';
import { addYears, type LocalDate } from '../core/scalar/local-date.ts';
import { holdsOn } from '../integrity/integrity.ts';
import type { ReviewParties } from './expert.entity.ts';
import { recusalGrounds, type ExpertKind, type RecusalGround } from './expert.kinds.ts';

export interface PoolMember { readonly id: string; readonly person: string; readonly name: string; readonly kind: ExpertKind; readonly unit: string; readonly unitName: string; readonly active: boolean }
export interface Exclusion { readonly expert: string; readonly grounds: readonly { readonly ground: RecusalGround; readonly text: string }[] }

/** Everyone in the pool on a day. */
export const pool = (em: EntityManager, today: LocalDate): Promise<PoolMember[]> => em.execute<PoolMember[]>(
  `select e.id, e.person_id as person, p.name, e.kind, e.organization_id as unit, o.name as "unitName", p.state = 'ACTIVE' as active
     from expert_profile e join person p on p.id = e.person_id join organization o on o.id = e.organization_id
    where e.state = 'IN_POOL' and (e.valid_to is null or e.valid_to >= ?) order by e.id`, [today]);

/**
 * Whom the draw must leave out and why, computed before it from what is on file: units and their relations, former posts,
 * kin, joint work and contracts within the scheme's years, what applicants and experts declared, holds. Who may be kept
 * out by a name that only looks the same is kept out: there are others.
 */
export async function exclusions(em: EntityManager, members: readonly PoolMember[], parties: ReviewParties, today: LocalDate, years: number): Promise<Exclusion[]> {
  const found = new Map<string, Map<RecusalGround, string>>();
  const add = (expert: string, ground: RecusalGround, detail: string | null) => {
    const own = found.get(expert) ?? new Map<RecusalGround, string>();
    found.set(expert, own);
    if (!own.has(ground)) own.set(ground, detail ? `${recusalGrounds[ground]}：${detail}` : recusalGrounds[ground]);
  };
  const since = addYears(today, -years);
  const orgs = parties.organizations.flatMap(({ id }) => (id ? [id] : []));
  const named = new Map(parties.organizations.map(({ id, name }) => [id, name]));
  const plain = (name: string | null): string => (name ?? '').normalize('NFKC').replace(/\s/g, '').replace(/[()]/g, '');
  const unitNames = new Set(parties.organizations.map(({ name }) => plain(name)));
  const people = new Map(parties.persons.map((each) => [plain(each.name), each]));
  const ids = new Set(parties.persons.flatMap(({ id }) => (id ? [id] : [])));
  const uuids = (of: readonly string[]): string => `{${of.join(',')}}`;

  for (const member of members) {
    if (!member.active) add(member.id, 'UNREACHABLE', null);
    if (orgs.includes(member.unit) || unitNames.has(plain(member.unitName))) add(member.id, 'SAME_UNIT', member.unitName);
    const namesake = people.get(plain(member.name));
    if (ids.has(member.person) || (namesake && (namesake.unit === null || plain(namesake.unit) === plain(member.unitName)))) add(member.id, 'OWN_APPLICATION', null);
    for (const each of parties.declared) if (plain(each.name) === plain(member.name) && (!each.unit || plain(each.unit) === plain(member.unitName))) add(member.id, 'DECLARED', each.relation);
  }
  for (const expert of parties.unsuitable) add(expert, 'UNSUITABLE', null);
  for (const { expert, ground, text } of parties.further) add(expert, ground, text);

  const everyone = uuids(members.map(({ person }) => person));
  const byPerson = new Map(members.map((member) => [member.person, member.id]));
  const units = uuids([...new Set(members.map(({ unit }) => unit))]);

  // Posts on file: in a party's unit, or in the bureau itself, whose people review nothing of its own.
  const posts = await em.execute<{ person: string; organization: string; role: string; ended: boolean }[]>(
    `select person_id as person, organization_id as organization, role, (state <> 'IN_FORCE' or valid_to < ?) as ended from assignment
      where person_id = any(?::uuid[]) and state in ('IN_FORCE', 'REVOKED') and (state = 'IN_FORCE' or revoked_at >= ?::date) and (organization_id = any(?::uuid[]) or role in ('CLERK', 'DIRECTOR'))`, [today, everyone, since, uuids(orgs)]);
  for (const { person, organization, role, ended } of posts) {
    const expert = byPerson.get(person)!;
    if (orgs.includes(organization)) add(expert, ended ? 'FORMER_UNIT' : 'SAME_UNIT', named.get(organization) ?? null);
    if (!ended && (role === 'CLERK' || role === 'DIRECTOR')) add(expert, 'STAFF', null);
  }

  const related = await em.execute<{ unit: string; party: string; kind: string }[]>(
    `select u.id as unit, p.id as party, r.kind from organization_relation r
       join unnest(?::uuid[]) u(id) on u.id in (r.organization_id, r.other_id) join unnest(?::uuid[]) p(id) on p.id in (r.organization_id, r.other_id) and p.id <> u.id
      where r.valid_to is null or r.valid_to >= ?`, [units, uuids(orgs), since]);
  for (const { unit, party, kind } of related) for (const member of members) if (member.unit === unit) add(member.id, kind === 'CONTRACT' ? 'CONTRACT' : 'RELATED_UNIT', `${member.unitName}与${named.get(party) ?? ''}`);

  const relations = await em.execute<{ person: string; other: string; name: string; kind: string; ended: string | null }[]>(
    `select e.id as person, o.id as other, o.name, r.kind, r.valid_to::text as ended from person_relation r
       join unnest(?::uuid[]) e(id) on e.id in (r.person_id, r.other_id) join person o on o.id in (r.person_id, r.other_id) and o.id <> e.id`, [everyone]);
  for (const { person, other, name, kind, ended } of relations) {
    if (!ids.has(other) && !people.has(plain(name))) continue;
    const expert = byPerson.get(person)!;
    if (kind === 'KIN') add(expert, 'KIN', null);
    else if (ended === null || ended >= since) add(expert, kind === 'INTEREST' ? 'INTEREST' : 'COWORK', null);
  }

  const ties = await em.execute<{ expert: string; kind: string | null; organization: string | null; unit: string | null; name: string | null; until: string | null }[]>(
    `select expert_id as expert, kind, organization_id as organization, unit_name as unit, person_name as name, until::text from expert_tie where expert_id = any(?::uuid[])`, [uuids(members.map(({ id }) => id))]);
  for (const { expert, kind, organization, unit, name, until } of ties) {
    if (until !== null && until < since && kind !== 'KIN') continue;
    const atParty = (organization !== null && orgs.includes(organization)) || unitNames.has(plain(unit));
    const ofParty = name !== null && people.has(plain(name));
    if (kind === null) { if (atParty) add(expert, 'FORMER_UNIT', named.get(organization) ?? unit); }
    else if (atParty || ofParty) add(expert, kind === 'KIN' ? 'KIN' : kind === 'CONTRACT' ? 'CONTRACT' : kind === 'INTEREST' ? 'INTEREST' : 'COWORK', null);
  }

  for (const { organization, person } of await holdsOn(em, 'DRAW', { organizations: [...new Set(members.map(({ unit }) => unit))], persons: members.map((member) => member.person) }, today)) {
    for (const member of members) if (member.unit === organization || member.person === person) add(member.id, 'HOLD', null);
  }

  const inPool = new Set(members.map(({ id }) => id));
  return [...found].filter(([expert]) => inPool.has(expert)).map(([expert, grounds]) => ({ expert, grounds: [...grounds].map(([ground, text]) => ({ ground, text })).sort((a, b) => (a.ground < b.ground ? -1 : 1)) }))
    .sort((a, b) => (a.expert < b.expert ? -1 : 1));
}
