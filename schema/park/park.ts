import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound, Refusal } from '../core/error/refusal.ts';
import { addDays, addMonths, monthEnd, type LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Park, ParkBoundaryVersion, ParkListVersion, ParkMembership, ParkMonth } from './park.entity.ts';
import { countedMonths, inForceStates } from './park.kinds.ts';

/** The park that an input names, locked: whoever makes something for one park takes turns. */
export async function parkFor(em: EntityManager, id: string): Promise<Park> {
  const park = await em.findOne(Park, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!park) throw notFound(['input', 'park']);
  if (park.state === 'REVOKED') throw new Refusal({ code: 'PARK_REVOKED', message: '该高新区已撤销，不再办理。', path: ['input', 'park'] });
  return park;
}

/** The code of the park's place, for its rule versions. */
export async function regionCode(em: EntityManager, { id }: { readonly id: string }): Promise<string> {
  return (await (await em.findOneOrFail(Park, id)).region.loadOrFail()).code;
}

/** The last day of a month, and the day by which it is to be handed in. */
export const lastDayOf = ({ year, month }: { readonly year: number; readonly month: number }): LocalDate => monthEnd(`${year}-${String(month).padStart(2, '0')}-01`);
export const dueDay = (month: { readonly year: number; readonly month: number }, day: number): LocalDate => addDays(lastDayOf(month), day);
export const monthBefore = (day: LocalDate): { readonly year: number; readonly month: number } => {
  const before = addMonths(`${day.slice(0, 7)}-01`, -1);
  return { year: Number(before.slice(0, 4)), month: Number(before.slice(5, 7)) };
};

const inForce = { state: { $in: [...inForceStates] } };

/** The version of a park's boundary or list that is in force on a day: the last one that had begun; null when there was none. */
export const boundaryOn = (em: EntityManager, park: string, day: LocalDate): Promise<ParkBoundaryVersion | null> =>
  em.findOne(ParkBoundaryVersion, { park, ...inForce, validFrom: { $lte: day } }, { orderBy: { validFrom: 'desc', id: 'desc' } });
export const listOn = (em: EntityManager, park: string, day: LocalDate): Promise<ParkListVersion | null> =>
  em.findOne(ParkListVersion, { park, ...inForce, validFrom: { $lte: day } }, { orderBy: { validFrom: 'desc', id: 'desc' } });

/** The day on which the last version that was decided upon began; null when none was. */
export async function lastBegun(em: EntityManager, version: typeof ParkBoundaryVersion | typeof ParkListVersion, park: string): Promise<LocalDate | null> {
  const [last] = await em.find(version as typeof ParkListVersion, { park, ...inForce }, { orderBy: { validFrom: 'desc' }, limit: 1 });
  return last?.validFrom ?? null;
}

/** A new list begins as the one in force is: those who are out stay with the version that saw them leave. */
export async function copyMembers(em: EntityManager, from: ParkListVersion, to: ParkListVersion, now: Date): Promise<void> {
  const members = await em.find(ParkMembership, { listVersion: from.id, state: 'IN_LIST' }, { orderBy: { id: 'asc' } });
  await em.insertMany(ParkMembership, members.map(({ organization, enteredOn, town, industryCode, ground, remark }) => ({
    id: uuidv7(), listVersion: to.id, organization: organization.id, state: 'IN_LIST', enteredOn, town: town?.id ?? null, industryCode: industryCode ?? null, ground: ground ?? null, remark: remark ?? null, createdAt: now,
  })) as never);
}

/** The months of the year that count, up to this one. */
export const monthsBefore = (em: EntityManager, { id, park, year, month }: ParkMonth): Promise<ParkMonth[]> =>
  em.find(ParkMonth, { park: park.id, year, month: { $lt: month }, state: { $in: [...countedMonths] }, id: { $ne: id } });

/**
 * SQL: whether the organization stood on its county's list on a day, by the version that was in force then, or by the
 * first one known when none had begun.
 */
export const listedOn = (organization: string, day: string): string =>
  `exists (select 1 from park_membership m join park_list_version l on l.id = m.list_version_id
     where m.organization_id = ${organization} and m.entered_on <= ${day} and (m.left_on > ${day} or (m.left_on is null and m.state = 'IN_LIST')) and m.state in ('IN_LIST', 'LEFT')
       and l.id = (select v.id from park_list_version v where v.park_id = l.park_id and v.state in ('ADOPTED', 'PUBLISHED')
                    order by (v.valid_from <= ${day}) desc, case when v.valid_from <= ${day} then v.valid_from end desc, v.valid_from, v.id desc limit 1))`;
