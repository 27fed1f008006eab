import { FindPlatformsDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

/** Platforms by part of their name or short name. */
const platforms: Search = async (text) => (await request(FindPlatformsDocument, { search: text })).platforms.nodes.map(({ id, name, partner }) => ({ value: id, title: name, note: partner }));

export const pickers: Readonly<Record<string, Search>> = { Platform: platforms };
