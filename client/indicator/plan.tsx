import { PlanItemsDocument, type PlanItemFilter, type PlanItemOrderField, type PlanItemsQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { hrefOfPlanItem } from './county-parts.tsx';
import { text } from './words.ts';
import { useYear } from './year.ts';

type Row = PlanItemsQuery['planItems']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'content', title: text.planContent, cell: ({ content }) => content, text: ({ content }) => content },
  { id: 'category', title: text.category, cell: ({ category }) => category, text: ({ category }) => category },
  { id: 'year', title: text.year, sort: 'YEAR', cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'responsible', title: text.responsible, cell: ({ responsible }) => <Value>{responsible}</Value>, text: ({ responsible }) => responsible ?? null },
  { id: 'region', title: text.region, extra: true, cell: ({ region }) => region.name, text: ({ region }) => region.name },
];

/** What the plan of a year names. */
export default function Plan() {
  const { years } = useYear();
  return (
    <RecordList title={text.plan} lead={text.planLead} document={PlanItemsDocument} pick={({ planItems }) => planItems} columns={columns()}
      filters={[{ name: 'year', label: text.year, options: years.map((year) => ({ value: String(year), title: String(year) })), filter: (value): PlanItemFilter => ({ year: { eq: Number(value) } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<PlanItemOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ content }) => content} rowHref={({ id }) => hrefOfPlanItem(id)} empty={<Empty title={text.noPlan}>{text.noPlanHint}</Empty>} />
  );
}
