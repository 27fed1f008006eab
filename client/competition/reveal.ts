import { account } from '../account/session.ts';
import { RevealCompetitionPhoneDocument } from '../generated/graphql.ts';
import { request } from '../kit/request.ts';

const may = (): boolean => ['CLERK', 'DIRECTOR'].some((role) => account.value?.roles.has(role));

/** The number of a contact or a member whole, for a reason; undefined for whoever may not ask. */
export const revealOf = (id: string) => (may() ? async (reason: string) => (await request(RevealCompetitionPhoneDocument, { input: { id, reason } })).revealCompetitionPhone : undefined);
