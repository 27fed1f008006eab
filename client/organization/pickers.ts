import { FindOrganizationsDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

/** Organizations by part of their name, code or initials. */
const organizations: Search = async (text) =>
  (await request(FindOrganizationsDocument, { search: text })).organizations.nodes.map(({ id, name, creditCode, town }) => ({ value: id, title: name, note: [creditCode, town?.name].filter(Boolean).join(' · ') }));

export const pickers: Readonly<Record<string, Search>> = { Organization: organizations };
