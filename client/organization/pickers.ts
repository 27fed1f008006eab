import { FindOrganizationsDocument, FindRegionsDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

/** Organizations by part of their name, code or initials. */
const organizations: Search = async (text) =>
  (await request(FindOrganizationsDocument, { search: text })).organizations.nodes.map(({ id, name, creditCode, town }) => ({ value: id, title: name, note: [creditCode, town?.name].filter(Boolean).join(' · ') }));

/** Counties and townships by part of their name. */
const regions: Search = async (text) =>
  (await request(FindRegionsDocument, { name: text })).regions.nodes.map(({ id, name, code, parent }) => ({ value: id, title: name, note: [parent?.name, code].filter(Boolean).join(' · ') }));

export const pickers: Readonly<Record<string, Search>> = { Organization: organizations, Region: regions };
