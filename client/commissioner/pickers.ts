import { CommissionerGroupChoicesDocument, FindCommissionersDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

const commissioners: Search = async (text) =>
  (await request(FindCommissionersDocument, { text })).commissioners.nodes.map(({ id, name, specialty, senderName }) => ({ value: id, title: name, note: [specialty, senderName].filter(Boolean).join(' · ') }));
// There are few of these: the whole list comes, and what was typed narrows it here.
const batches: Search = async (text) =>
  (await request(CommissionerGroupChoicesDocument, {})).commissionerBatches.nodes.filter(({ name, state }) => state === 'OPEN' && name.includes(text)).map(({ id, name, year }) => ({ value: id, title: name, note: String(year) }));
const teams: Search = async (text) =>
  (await request(CommissionerGroupChoicesDocument, {})).commissionerTeams.nodes.filter(({ name, state }) => state === 'ACTIVE' && name.includes(text)).map(({ id, name, industry }) => ({ value: id, title: name, note: industry ?? null }));

export const pickers: Readonly<Record<string, Search>> = { Commissioner: commissioners, CommissionerBatch: batches, CommissionerTeam: teams };
