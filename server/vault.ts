import { createVault, type Vault } from '../schema/core/secret/vault.ts';
import type { Config } from './config.ts';

/** The one vault of a process, as its surroundings say. */
export const openVault = ({ secret, formerSecrets, cipherSuite }: Pick<Config, 'secret' | 'formerSecrets' | 'cipherSuite'>): Vault => createVault(secret, formerSecrets, cipherSuite);
