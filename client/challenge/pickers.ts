import { FindBatchesDocument, FindDemandsDocument, FindExpertsDocument, OwnAchievementsDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

const demands: Search = async (search) => (await request(FindDemandsDocument, { search })).techDemands.nodes.map(({ id, title, code, organization }) => ({ value: id, title, note: [code, organization?.name].filter(Boolean).join(' · ') }));
const batches: Search = async (search) => (await request(FindBatchesDocument, {})).challengeBatches.nodes.filter(({ title }) => title.includes(search)).map(({ id, title, year }) => ({ value: id, title, note: String(year) }));
const experts: Search = async (search) => (await request(FindExpertsDocument, { search })).expertProfiles.nodes.map(({ id, title, fields, person, organization }) => ({ value: id, title: person?.name ?? title, note: [organization?.name, ...fields].filter(Boolean).join(' · ') }));
const achievements: Search = async (search) => (await request(OwnAchievementsDocument, { search })).achievements.nodes.map(({ id, title, registrationNumber }) => ({ value: id, title, note: registrationNumber }));

export const pickers: Readonly<Record<string, Search>> = { TechDemand: demands, ChallengeBatch: batches, ExpertProfile: experts, Achievement: achievements };
