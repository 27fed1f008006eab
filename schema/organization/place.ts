import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../core/error/refusal.ts';
import type { Facts, Place } from '../core/indicator/indicator.ts';
import { directory } from './directory.ts';

export interface RegionFound { readonly id: string; readonly code: string; readonly name: string; readonly level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' }

/**
 * The region that a code names.
 * @throws Refusal `UNKNOWN_REGION`
 */
export async function regionByCode(em: EntityManager, code: string): Promise<RegionFound> {
  const [region] = await em.execute<RegionFound[]>(`select id, code, name, level from region where code = ? and valid_to is null`, [code]);
  if (!region) throw new Refusal({ code: 'UNKNOWN_REGION', message: `没有区划代码为 ${code} 的地区。`, path: ['region'] });
  return region;
}

/**
 * The region that a reader asks for by its code; the only county where he gives none.
 * @throws Refusal `UNKNOWN_REGION`
 */
export async function regionAsked(em: EntityManager, code: string | null): Promise<RegionFound> {
  const asked = code ?? (await directory.onlyCounty(em));
  if (asked === null) throw new Refusal({ code: 'UNKNOWN_REGION', message: '请给出区划代码。' });
  return regionByCode(em, asked);
}

/** The place of a region, for whatever is counted there: a township, or every county that lies in it. */
export async function placeOf(em: EntityManager, regionId: string): Promise<Place> {
  const counties = await em.execute<{ id: string; town: boolean }[]>(
    `with recursive within as (
       select id, level, parent_id from region where id = ?
       union all select r.id, r.level, r.parent_id from region r join within w on r.parent_id = w.id where w.level in ('PROVINCE', 'CITY') and r.valid_to is null)
     select case when level = 'TOWNSHIP' then parent_id else id end as id, level = 'TOWNSHIP' as town from within where level in ('COUNTY', 'TOWNSHIP')`, [regionId]);
  return { id: regionId, counties: counties.map(({ id }) => id), town: counties[0]?.town ? regionId : null };
}

/** The parts of the query over a table whose rows are an organization's: it tells the name and the place. */
export const ofOrganization = (type: string, table: string, day: string): Pick<Facts, 'type' | 'from' | 'label' | 'region' | 'town' | 'day' | 'organization' | 'movedBy'> => ({
  type, from: `${table} f join organization o on o.id = f.organization_id`, label: 'o.name', region: 'o.region_id', town: 'o.town_id', day, organization: 'o.id', movedBy: [type, 'Organization'],
});
