import { FindCarriersDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';
import { kindOf, levelOf } from './parts.tsx';

/** Carriers by part of their name. */
const carriers: Search = async (text) =>
  (await request(FindCarriersDocument, { search: text })).incubators.nodes.map(({ id, name, kind, level, operator }) => ({ value: id, title: name, note: [`${levelOf(level)}${kindOf({ kind })}`, operator?.name].filter(Boolean).join(' · ') }));

export const pickers: Readonly<Record<string, Search>> = { Incubator: carriers };
