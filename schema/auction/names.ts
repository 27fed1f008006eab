import { matchKey } from '../core/exchange/normalise.ts';
import type { Vault } from '../core/secret/vault.ts';

/** By which a receipt's payer is found to be a bidder: width, brackets and spaces make no difference. */
export const nameHash = (vault: Vault, name: string): string => vault.hash(matchKey(name), 'party.name');
