import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../core/error/refusal.ts';
import { maskIdNumber } from '../core/scalar/mask.ts';
import { addMoney, subtractMoney, type Money } from '../core/scalar/money.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { searchText } from '../organization/organization.ts';
import { Platform } from '../platform/platform.entity.ts';
import { TalentPayment, type Talent } from './talent.entity.ts';

/** The employer that an input names: an enterprise or institution, or a platform. */
export async function employerOf(em: EntityManager, { organization: body, platform: place }: { readonly organization?: string | undefined; readonly platform?: string | undefined }): Promise<{ readonly organization: Organization | null; readonly platform: Platform | null }> {
  const [organization, platform] = [body ? await em.findOne(Organization, { id: body }) : null, place ? await em.findOne(Platform, { id: place }) : null];
  if (body && !organization) throw notFound(['input', 'organization']);
  if (place && !platform) throw notFound(['input', 'platform']);
  return { organization, platform };
}

/** Names to search by, with their initials. */
export const talentSearchText = (names: readonly (string | null | undefined)[]): string => searchText(names.filter((name) => name !== null && name !== undefined), null);

/** Two who register somebody for one county at the same time take turns: whoever comes second sees what the first made. */
export const takeTurns = (em: EntityManager, region: Talent['region'] | Region): Promise<unknown> => em.execute('select 1 from region where id = ? for no key update', [region.id]);

/** What may still be paid of what was granted. The talent's row is locked by the caller. */
export async function openGrant(em: EntityManager, row: Talent): Promise<Money> {
  const paid = await em.find(TalentPayment, { talent: row.id }, { fields: ['amount'] });
  return subtractMoney(row.fundingApproved ?? '0.00', addMoney('0.00', ...paid.map(({ amount }) => amount)));
}

/** A document number as it may be kept: one that arrives whole is masked before anything is stored. */
export const maskedDocument = (number: string): string => (number.includes('*') ? number : maskIdNumber(number));
