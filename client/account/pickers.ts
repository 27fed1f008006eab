import { FindPeopleDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

/** People with an account by part of their name, and where they work. */
const people: Search = async (text) =>
  (await request(FindPeopleDocument, { search: text })).people.nodes.map(({ id, name, assignments }) => ({
    value: id, title: name, note: [...new Set(assignments?.flatMap(({ state, organization }) => (state === 'IN_FORCE' && organization ? [organization.name] : [])))].join(' · '),
  }));

export const pickers: Readonly<Record<string, Search>> = { Person: people };
