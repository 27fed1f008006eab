import { FindAchievementsDocument, FindContractsDocument, FindListingsDocument } from '../generated/graphql.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';
import { contractStateNames, listingStateNames, wayNames } from './words.ts';

const note = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Each by part of its title. */
const achievements: Search = async (search) =>
  (await request(FindAchievementsDocument, { search })).achievements.nodes.map(({ id, title, registrationNumber, organization }) => ({ value: id, title, note: note(registrationNumber, organization?.name) }));
const listings: Search = async (search) =>
  (await request(FindListingsDocument, { search })).resultListings.nodes.map(({ id, title, way, state, organization }) => ({ value: id, title, note: note(nameIn(wayNames, way), nameIn(listingStateNames, state), organization?.name) }));
const contracts: Search = async (search) =>
  (await request(FindContractsDocument, { search })).techContracts.nodes.map(({ id, title, buyerName, total, state }) => ({ value: id, title, note: note(buyerName, `${money(total)} ${moneyUnit()}`, nameIn(contractStateNames, state)) }));

export const pickers: Readonly<Record<string, Search>> = { Achievement: achievements, ResultListing: listings, TechContract: contracts };
