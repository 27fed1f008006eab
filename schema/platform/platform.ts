import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound, Refusal } from '../core/error/refusal.ts';
import type { ActionContext } from '../core/lifecycle/lifecycle.ts';
import { addMoney, subtractMoney, type Money } from '../core/scalar/money.ts';
import { yearOf, type LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { searchText } from '../organization/organization.ts';
import { PlatformAgreement, PlatformFunding, PlatformPayment, PlatformYear, Platform, TransferCentre, TransferCentreYear } from './platform.entity.ts';

/**
 * The county that a new record of the bureau belongs to: the one that is named, else the actor's own, else the only one.
 * @throws Refusal `REGION_NEEDED`
 */
export async function countyFor({ em, actor }: Pick<ActionContext, 'em' | 'actor'>, given: string | undefined): Promise<Region> {
  const named = given ?? actor.regionId;
  const region = named ? await em.findOne(Region, { id: named }) : null;
  if (given && !region) throw notFound(['input', 'region']);
  if (region?.level === 'COUNTY') return region;
  const counties = await em.find(Region, { level: 'COUNTY', validTo: null }, { limit: 2 });
  if (counties.length === 1) return counties[0]!;
  throw new Refusal({ code: 'REGION_NEEDED', message: '请选择所属县（市、区）。', path: ['input', 'region'] });
}

/** Two who open something for one county (or platform) at the same time take turns: whoever comes second sees what the first made. */
export const takeTurns = (em: EntityManager, table: 'region' | 'platform', id: string): Promise<unknown> => em.execute(`select 1 from ${table} where id = ? for no key update`, [id]);

/** An organization that an input names. */
export async function organizationOf(em: EntityManager, id: string, path: string): Promise<Organization> {
  const found = await em.findOne(Organization, { id });
  if (!found) throw notFound(['input', path]);
  return found;
}

/** The codes of a county, for its rule versions. */
export const regionCode = async (row: { readonly region: Platform['region'] }): Promise<string> => (await row.region.loadOrFail()).code;

export const platformSearchText = ({ name, shortName, partner }: Pick<Platform, 'name' | 'shortName' | 'partner'>): string => searchText([name, shortName, partner].filter((each) => each !== null && each !== undefined), null);

/** The platform's record of a year. What the county does about it carries over from the last one. */
export async function yearRecord(em: EntityManager, platform: Platform, year: number): Promise<PlatformYear> {
  const known = await em.findOne(PlatformYear, { platform: platform.id, year });
  if (known) return known;
  const before = await em.findOne(PlatformYear, { platform: platform.id, year: { $lt: year }, progress: { $ne: null } }, { orderBy: { year: 'desc' } });
  return em.create(PlatformYear, { id: uuidv7(), platform, year, progress: before?.progress ?? null });
}

/** From today on the county does this about the platform. */
export async function turnTo({ em, today }: Pick<ActionContext, 'em' | 'today'>, platform: Platform, progress: NonNullable<Platform['progress']>): Promise<void> {
  platform.progress = progress;
  (await yearRecord(em, platform, yearOf(today))).progress = progress;
}

/** What a transfer centre is in the year of this day. */
export async function centreYear(em: EntityManager, centre: TransferCentre, year: number): Promise<TransferCentreYear> {
  return (await em.findOne(TransferCentreYear, { centre: centre.id, year })) ?? em.create(TransferCentreYear, { id: uuidv7(), centre, year, state: centre.state });
}

export interface AgreementInput {
  readonly title: string;
  readonly number?: string | undefined;
  readonly partner?: string | undefined;
  readonly signedOn: LocalDate;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly obligations?: string | undefined;
  readonly funding: readonly { readonly year: number; readonly amount: Money }[];
}

/** Enters the next round of co-building, with the money that it commits year by year. */
export async function enterAgreement({ em, now }: Pick<ActionContext, 'em' | 'now'>, platform: Platform, input: AgreementInput): Promise<PlatformAgreement> {
  const { funding, number = null, obligations = null, partner = platform.partner, ...own } = input;
  const round = (await em.count(PlatformAgreement, { platform: platform.id })) + 1;
  const agreement = em.create(PlatformAgreement, { id: uuidv7(), platform, round, ...own, number, obligations, partner: partner ?? platform.name, createdAt: now });
  for (const { year, amount } of funding) em.create(PlatformFunding, { id: uuidv7(), agreement, platform, year, committed: amount, cut: '0.00' });
  if (partner) platform.partner = partner;
  platform.searchText = platformSearchText(platform);
  await em.flush();
  return agreement;
}

/** What may still be paid or cut of a year's money: committed, less what was cut and paid. The platform's row is locked by the caller. */
export async function openFunding(em: EntityManager, funding: PlatformFunding): Promise<Money> {
  const paid = await em.find(PlatformPayment, { funding: funding.id }, { fields: ['amount'] });
  return subtractMoney(subtractMoney(funding.committed, funding.cut), addMoney('0.00', ...paid.map(({ amount }) => amount)));
}
