import { OnlyParkDocument, ParksDocument, type ParkFilter, type ParkOrderField, type ParksQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate, parameters } from '../kit/router.ts';
import { Empty, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import Park from './park.tsx';
import { ParkState, hrefOfPark } from './parts.tsx';
import { parkStateNames, text } from './words.ts';

type Row = ParksQuery['parks']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.park, sort: 'NAME', cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'region', title: text.region, cell: ({ region }) => region.name, text: ({ region }) => region.name },
  { id: 'state', title: text.state, cell: ({ state }) => <ParkState state={state} />, text: ({ state }) => nameIn(parkStateNames, state) },
  { id: 'list', title: text.currentList, cell: ({ currentList }) => <Value>{currentList?.name}</Value>, text: ({ currentList }) => currentList?.name ?? null },
  { id: 'members', title: text.inList, align: 'end', cell: ({ currentList }) => <Value>{count(currentList?.memberships?.totalCount)}</Value>, text: ({ currentList }) => count(currentList?.memberships?.totalCount) },
  { id: 'latest', title: text.month, cell: ({ latestMonth }) => <Value>{latestMonth && text.monthOf(latestMonth.year, latestMonth.month)}</Value>, text: ({ latestMonth }) => (latestMonth ? text.monthOf(latestMonth.year, latestMonth.month) : null) },
];

/** The parks; where there is but one, it itself. */
export default function Parks() {
  const isAsked = parameters.value.size > 0;
  const { data, loading } = useQuery(OnlyParkDocument, isAsked ? null : {});
  if (!isAsked && loading && !data) return <Loading />;
  if (!isAsked && data?.parks.totalCount === 1) return <Park parameters={{ id: data.parks.nodes[0]!.id }} />;
  return (
    <RecordList title={text.parks} document={ParksDocument} pick={({ parks }) => parks} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: Object.entries(parkStateNames).map(([value, title]) => ({ value, title })), filter: (value): ParkFilter => ({ state: { eq: value as Row['state'] } }) }]}
      searchHint={text.searchHint}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { name: { contains: search } }) }, orderBy: orderBy<ParkOrderField>(sort) })}
      actions={<CreateAction type="Park" mutation="establishPark" title={text.establish} onDone={(id) => void navigate(hrefOfPark(id))} />}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => hrefOfPark(id)} empty={<Empty title={text.noParks}>{text.noParksHint}</Empty>} />
  );
}
