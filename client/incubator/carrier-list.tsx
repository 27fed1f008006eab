import { CarrierListDocument, type CarrierKind, type CarrierLevel, type CarrierListQuery, type IncubatorFilter, type IncubatorOrderField, type IncubatorState, TownChoicesDocument } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { percent } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { CarrierState, day, isInsider, isWatcher, kindOf, levelOf, options, squareOf } from './parts.tsx';
import { Related } from './related.tsx';
import { carrierKindNames, carrierLevelNames, carrierStateNames, text } from './words.ts';

type Row = CarrierListQuery['incubators']['nodes'][number];

const plain = (title: string, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> =>
  ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more });
const date = (title: string, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => plain(title, id, value, { cell: (row) => day(value(row)), ...more });

const columns = (): readonly Column<Row>[] => [
  plain(text.carrier, 'name', ({ name }) => name, { sort: 'NAME' }),
  plain(text.kind, 'kind', kindOf, { cell: (row) => <span class="short">{kindOf(row)}</span> }),
  plain(text.level, 'level', ({ level }) => (level ? nameIn(carrierLevelNames, level) : null), { cell: ({ level }) => (level ? nameIn(carrierLevelNames, level) : <span class="soft">{text.noLevel}</span>) }),
  plain(text.operator, 'operator', ({ operator }) => operator?.name),
  plain(text.town, 'town', ({ town }) => town?.name),
  plain(`${text.grossArea}（㎡）`, 'gross', ({ latestMonth }) => squareOf(latestMonth?.grossArea), { align: 'end' }),
  ...(isInsider() ? [
    plain(`${text.usedArea}（㎡）`, 'used', ({ latestMonth }) => squareOf(latestMonth?.usedArea), { align: 'end' }),
    plain(text.occupancy, 'occupancy', ({ latestMonth }) => percent(latestMonth?.occupancy), { align: 'end' }),
  ] : []),
  date(text.month, 'month', ({ latestMonth }) => latestMonth?.month.slice(0, 7), { extra: true }),
  plain(text.address, 'address', ({ address }) => address, { extra: isInsider() }),
  date(text.openedOn, 'opened', ({ openedOn }) => openedOn, { sort: 'OPENED_ON', extra: true }),
  date(text.recognisedOn, 'recognised', ({ recognisedOn }) => recognisedOn, { sort: 'RECOGNISED_ON', extra: true }),
  plain(text.industry, 'industry', ({ industry }) => industry, { extra: true }),
  plain(text.state, 'state', ({ state }) => nameIn(carrierStateNames, state), { cell: ({ state }) => <CarrierState state={state} /> }),
];

/** The county's carriers; open to everybody. */
export default function CarrierList() {
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  return (
    <RecordList title={text.carriers} lead={<>{text.carriersLead}<Related here="/carriers" /></>} document={CarrierListDocument} pick={({ incubators }) => incubators} columns={columns()} searchHint={text.searchCarriers}
      filters={[
        { name: 'kind', label: text.kind, options: options(carrierKindNames), filter: (value): IncubatorFilter => ({ kind: { eq: value as CarrierKind } }) },
        { name: 'level', label: text.level, options: [...options(carrierLevelNames), { value: 'none', title: text.noLevel }], filter: (value): IncubatorFilter => ({ level: value === 'none' ? { isNull: true } : { eq: value as CarrierLevel } }) },
        { name: 'town', label: text.town, options: [...towns.map(({ code, name }) => ({ value: code, title: name })), ...(isWatcher() ? [{ value: 'none', title: text.notSet }] : [])],
          filter: (value): IncubatorFilter => (value === 'none' ? { not: { town: { id: { isNull: false } } } } : { town: { code: { eq: value } } }) },
        { name: 'state', label: text.state, options: options(carrierStateNames), filter: (value): IncubatorFilter => ({ state: { eq: value as IncubatorState } }) },
      ]}
      actions={<CreateAction type="Incubator" mutation="registerIncubator" title={text.registerCarrier} choices={{ town: towns.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(`/carriers/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter, search, orderBy: orderBy<IncubatorOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/carriers/${id}`} />
  );
}
