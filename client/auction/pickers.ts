import { FindHousesDocument, FindLotsDocument } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';
import { licenceStateNames, lotStateNames } from './words.ts';

const lots: Search = async (search) => (await request(FindLotsDocument, { search })).auctionLots.nodes.map(({ id, code, title, state }) => ({ value: id, title, note: `${code} · ${nameIn(lotStateNames, state)}` }));
/** There are few; found by name or licence. */
const houses: Search = async (search) =>
  (await request(FindHousesDocument, {})).houseLicences.nodes.filter(({ number, organization }) => number.includes(search) || organization?.name.includes(search)).map(({ id, number, organization, state }) => ({ value: id, title: organization?.name ?? number, note: `${number} · ${nameIn(licenceStateNames, state)}` }));

export const pickers: Readonly<Record<string, Search>> = { AuctionLot: lots, HouseLicence: houses };
