import { FindInvestmentsDocument } from '../generated/graphql.ts';
import type { Search } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';

/** Projects by part of their name, owner or code. */
const projects: Search = async (text) =>
  (await request(FindInvestmentsDocument, { search: text })).investmentProjects.nodes.map(({ id, name, organization, projectCode }) => ({ value: id, title: name, note: [organization?.name, projectCode].filter(Boolean).join(' · ') }));

export const pickers: Readonly<Record<string, Search>> = { InvestmentProject: projects };
