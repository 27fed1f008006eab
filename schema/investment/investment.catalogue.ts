import type { EntityManager } from '@mikro-orm/postgresql';
import { regionChain } from '../core/rule/rule.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { HighTechCatalogueVersion } from './investment.entity.ts';

/** `C3443`, `3443` → `3443`: the section's letter says nothing that the digits do not. */
export const industryDigits = (code: string): string => code.trim().toUpperCase().replace(/^[A-Z](?=\d)/, '');

/**
 * SQL: the catalogue in force on a day for the county whose code is `county`, of the narrowest region that has one. A
 * version holds until the next one of its region.
 */
const inForce = (county: string, day: string): string => {
  const chain = `array[${county}::text, left(${county}, 4) || '00', left(${county}, 2) || '0000', '000000']`;
  return `(select v.id from high_tech_catalogue_version v where v.state = 'IN_FORCE' and v.valid_from <= ${day} and v.jurisdiction = any(${chain}) order by array_position(${chain}, v.jurisdiction::text), v.valid_from desc limit 1)`;
};

/**
 * SQL: whether a project counts as high-tech investment on a day: by its product's industry and the catalogue in force
 * then. One that has no industry code yet came in the statistics bureau's own list, which says so.
 *
 * @param day of the month that is looked at; growth gives the same one for both years, so that the catalogue is the same
 */
export const countsAsHighTech = (project: string, county: string, day: string): string =>
  `(${project}.industry_code is null or exists (select 1 from high_tech_catalogue_class c where c.catalogue_id = ${inForce(county, day)} and ${project}.industry_code like c.code || '%'))`;

/** SQL: what was taken out because it should never have been in counts no more; a cancelled project's money was spent. */
export const stillCounts = (project: string): string => `(${project}.state <> 'REMOVED' or ${project}.exit_reason = 'CANCELLED')`;

export interface Membership {
  /** The catalogue in force on the day; null when none is loaded. */
  readonly current: HighTechCatalogueVersion | null;
  /** The version by which the industry is high-tech: the current one, or the first later one that takes it in. */
  readonly by: HighTechCatalogueVersion | null;
}

/** Whether an industry is in the catalogue now, or in one that is already loaded for later. */
export async function membershipOf(em: EntityManager, industryCode: string, day: LocalDate, county: string): Promise<Membership> {
  const current = await catalogueInForce(em, day, county);
  const holds = async (version: HighTechCatalogueVersion) =>
    (await em.execute<unknown[]>(`select 1 from high_tech_catalogue_class where catalogue_id = ? and ? like code || '%' limit 1`, [version.id, industryCode])).length > 0;
  if (current && (await holds(current))) return { current, by: current };
  const later = await em.find(HighTechCatalogueVersion, { state: 'IN_FORCE', validFrom: { $gt: day }, jurisdiction: current ? current.jurisdiction : { $in: [...regionChain(county)] } }, { orderBy: { validFrom: 'asc' } });
  for (const version of later) if (await holds(version)) return { current, by: version };
  return { current, by: null };
}

export async function catalogueInForce(em: EntityManager, day: LocalDate, county: string): Promise<HighTechCatalogueVersion | null> {
  const [found] = await em.execute<{ id: string | null }[]>(`select ${inForce('d.county', 'd.day')} as id from (select ?::text as county, ?::date as day) d`, [county, day]);
  return found?.id ? em.findOneOrFail(HighTechCatalogueVersion, found.id) : null;
}
