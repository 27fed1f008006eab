import { CountyEventsDocument, type CountyEventFilter, type CountyEventOrderField, type CountyEventsQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { MatterState, hrefOfMatter, options } from './county-parts.tsx';
import { matterStates, text } from './words.ts';

type Row = CountyEventsQuery['countyEvents']['nodes'][number];
/** As departments write them; another county's own kinds stand in the list all the same. */
const categories = ['批示', '文件', '活动', '培训', '专班', '试点', '目录'];
const columns = (): readonly Column<Row>[] => [
  { id: 'matter', title: text.matter, cell: ({ matter }) => matter, text: ({ matter }) => matter },
  { id: 'on', title: text.date, sort: 'ON', cell: ({ on }) => <span class="number short">{on}</span>, text: ({ on }) => on },
  { id: 'category', title: text.category, cell: ({ category }) => <Value>{category}</Value>, text: ({ category }) => category ?? null },
  { id: 'party', title: text.party, cell: ({ party }) => <Value>{party}</Value>, text: ({ party }) => party ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <MatterState state={state} />, text: ({ state }) => nameIn(matterStates, state) },
  { id: 'followUp', title: text.followUp, extra: true, cell: ({ followUp }) => <Value>{followUp}</Value>, text: ({ followUp }) => followUp ?? null },
  { id: 'effectiveOn', title: text.effectiveOn, extra: true, cell: ({ effectiveOn }) => <span class="number"><Value>{effectiveOn}</Value></span>, text: ({ effectiveOn }) => effectiveOn ?? null },
  { id: 'region', title: text.region, extra: true, cell: ({ region }) => region.name, text: ({ region }) => region.name },
];

/** What the county took note of, the latest first. */
export default function Matters() {
  return (
    <RecordList title={text.matters} lead={text.mattersLead} document={CountyEventsDocument} pick={({ countyEvents }) => countyEvents} columns={columns()}
      filters={[
        { name: 'category', label: text.category, options: categories.map((each) => ({ value: each, title: each })), filter: (value): CountyEventFilter => ({ category: { eq: value } }) },
        { name: 'state', label: text.state, options: options(matterStates), filter: (value): CountyEventFilter => ({ state: { eq: value as Row['state'] } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<CountyEventOrderField>(sort) ?? [{ field: 'ON', direction: 'DESC' }] })}
      actions={<CreateAction type="CountyEvent" mutation="recordCountyEvent" title={text.recordMatter} onDone={(id) => { void navigate(hrefOfMatter(id)); }} />}
      rowKey={({ id }) => id} rowName={({ matter }) => matter} rowHref={({ id }) => hrefOfMatter(id)} empty={<Empty title={text.noMatters}>{text.noMattersHint}</Empty>} />
  );
}
