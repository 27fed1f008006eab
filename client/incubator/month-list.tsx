import { CarrierChoicesDocument, CarrierMonthListDocument, type CarrierMonthFilter, type CarrierMonthListQuery, type CarrierMonthOrderField, type CarrierMonthState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { percent } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { MonthState, day, options, squareOf } from './parts.tsx';
import { Related } from './related.tsx';
import { monthStateNames, text } from './words.ts';

type Row = CarrierMonthListQuery['carrierMonths']['nodes'][number];

const area = (title: string, id: string, value: (row: Row) => string | null | undefined): Column<Row> => ({ id, title: `${title}（㎡）`, align: 'end', cell: (row) => <Value>{squareOf(value(row))}</Value>, text: (row) => value(row) ?? null });
const columns = (): readonly Column<Row>[] => [
  { id: 'carrier', title: text.carrier, cell: ({ carrier }) => carrier.name, text: ({ carrier }) => carrier.name },
  { id: 'month', title: text.month, sort: 'MONTH', cell: ({ month }) => day(month.slice(0, 7)), text: ({ month }) => month.slice(0, 7) },
  { id: 'state', title: text.state, cell: ({ state }) => <MonthState state={state} />, text: ({ state }) => nameIn(monthStateNames, state) },
  area(text.grossArea, 'gross', ({ grossArea }) => grossArea), area(text.lettableArea, 'lettable', ({ lettableArea }) => lettableArea), area(text.usedArea, 'used', ({ usedArea }) => usedArea),
  { id: 'occupancy', title: text.occupancy, align: 'end', cell: ({ occupancy }) => <Value>{percent(occupancy)}</Value>, text: ({ occupancy }) => percent(occupancy) },
  { id: 'submitted', title: text.submittedOn, extra: true, cell: ({ submittedOn }) => day(submittedOn), text: ({ submittedOn }) => submittedOn ?? null },
  { id: 'accepted', title: text.acceptedOn, extra: true, cell: ({ acceptedOn }) => day(acceptedOn), text: ({ acceptedOn }) => acceptedOn ?? null },
];

/** The monthly reports of carriers; the bureau accepts or returns them here. */
export default function CarrierMonthList() {
  const carriers = useQuery(CarrierChoicesDocument, {}).data?.incubators.nodes ?? [];
  return (
    <RecordList title={text.monthReports} above={[{ title: text.carriers, href: '/carriers' }]} lead={<Related here="/carrier-months" />} document={CarrierMonthListDocument} pick={({ carrierMonths }) => carrierMonths} columns={columns()}
      filters={[
        { name: 'carrier', label: text.carrier, options: carriers.map(({ id, name }) => ({ value: id, title: name })), filter: (value): CarrierMonthFilter => ({ carrier: { id: { eq: value } } }) },
        { name: 'state', label: text.state, options: [...options(monthStateNames), { value: 'OWED', title: text.waitingMonthsToFill }], filter: (value): CarrierMonthFilter => ({ state: value === 'OWED' ? { in: ['OPEN', 'RETURNED'] } : { eq: value as CarrierMonthState } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<CarrierMonthOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ carrier, month }) => `${carrier.name} ${month.slice(0, 7)}`} rowHref={({ id }) => `/carrier-months/${id}`} />
  );
}
