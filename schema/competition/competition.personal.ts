import type { Personal } from '../core/secret/personal.ts';
import type { Vault } from '../core/secret/vault.ts';
import { maskName } from '../core/scalar/mask.ts';

/** Where the names and telephone numbers of the contest are sealed for. */
export const purposes = { memberName: 'competitionMember.name', memberPhone: 'competitionMember.phone', contactPhone: 'competitionInstitution.contactPhone' } as const;

/** A student's name as it is kept: the first character for everyone who sees the team, the rest for whoever must write a certificate. */
export const sealName = (vault: Vault, name: string): Personal => ({ masked: maskName(name), cipher: vault.seal(name, purposes.memberName), hash: vault.hash(name, 'name') });
