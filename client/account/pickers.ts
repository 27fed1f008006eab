import { FindPeopleDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { nameIn } from '../kit/i18n.ts';
import { request } from '../kit/request.ts';
import { roleNames } from './words.ts';

/** People by part of their name, with what they are here as: two of one name are told apart. */
const people: Search = async (text) => (await request(FindPeopleDocument, { name: text })).people.nodes.map(({ id, name, assignments }) => ({
  value: id, title: name, note: assignments.filter(({ state }) => state === 'IN_FORCE').map(({ role, organization }) => [nameIn(roleNames, role), organization?.name].filter(Boolean).join(' · ')).join('；'),
}));

export const pickers: Readonly<Record<string, Search>> = { Person: people };
