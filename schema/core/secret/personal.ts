import { halfWidth } from '../scalar/half-width.ts';
import { maskIdNumber, maskPhone } from '../scalar/mask.ts';
import type { Vault } from './vault.ts';

/** A piece of personal data as it is stored: what everyone may see, what can be opened, what it is found by. */
export interface Personal {
  readonly masked: string;
  readonly cipher: string;
  readonly hash: string;
}

/** One number, however it was typed: half-width, without dashes or brackets; a mobile without the country's 86. */
export const normalizePhone = (phone: string): string => halfWidth(phone).replace(/[()-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');

/** @param purpose the column it goes to, e.g. `organization.contactPhone`; opening it takes the same */
export function sealPhone(vault: Vault, purpose: string, phone: string): Personal {
  const clear = normalizePhone(phone);
  // One hash purpose for all phones: the same person is found wherever the number stands.
  return { masked: maskPhone(clear), cipher: vault.seal(clear, purpose), hash: vault.hash(clear, 'phone') };
}

export function sealIdentityNumber(vault: Vault, purpose: string, number: string): Personal {
  const clear = halfWidth(number).toUpperCase();
  return { masked: maskIdNumber(clear), cipher: vault.seal(clear, purpose), hash: vault.hash(clear, 'identity-number') };
}
