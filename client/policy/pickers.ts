import { FindPolicyClausesDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

const clauses: Search = async (text) => (await request(FindPolicyClausesDocument, { text })).policyClauses.nodes.map(({ id, number, title, policy }) => ({ value: id, title: `${number} ${title}`, note: policy?.title ?? null }));

export const pickers: Readonly<Record<string, Search>> = { PolicyClause: clauses };
