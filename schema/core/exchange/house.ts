import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReadingContext } from './read.ts';
import type { Sheet, StoreContext, Stored } from './sheet.ts';

/** Who is registered where: what every sheet is read and stored against. The area that owns organizations gives it. */
export interface Directory {
  /** The register and the townships as the database has them; nothing of either while it is empty. The print is the same while they are. */
  known(em: EntityManager, regionCode: string | null): Promise<Pick<ReadingContext, 'register' | 'findTownship'> & { readonly print: string }>;
  /** The code of the only county there is; null when there are none or several. */
  onlyCounty(em: EntityManager): Promise<string | null>;
  /** What has to be stored for the county with this code to be there, under the name that the files give it; null when nothing has. */
  county(em: EntityManager, code: string, name: string | null): Promise<Stored | null>;
  /** The key of the county with this code; it is there. */
  countyId(em: EntityManager, code: string): Promise<string>;
  /** Finds the keys of these enterprises and of the county's townships. */
  keys(em: EntityManager, regionId: string, creditCodes: readonly string[]): Promise<Pick<StoreContext, 'organizationId' | 'townId'>>;
}

/** What the mechanism works with; the list of areas fills it, once, when it is loaded. */
export interface ExchangeHouse {
  readonly sheets: readonly Sheet[];
  readonly directory: Directory;
}

let house: ExchangeHouse | undefined;

export const openExchange = (of: ExchangeHouse): void => { house = of; };

export function exchangeHouse(): ExchangeHouse {
  if (!house) throw new Error('the list of areas was not loaded');
  return house;
}
