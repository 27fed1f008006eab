import { ParkMonthsDocument, type ParkMonthFilter, type ParkMonthOrderField, type ParkMonthsQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Day, MonthState, Stated, aboveOf, monthName } from './parts.tsx';
import { measureNames, monthStateNames, text } from './words.ts';

type Row = ParkMonthsQuery['parkMonths']['nodes'][number];
const toDate = (row: Row, measure: string): string | null => money(row.measures?.find((each) => each.measure === measure)?.toDate);
const columns = (): readonly Column<Row>[] => [
  { id: 'month', title: text.month, cell: (row) => <>{row.park.name} {monthName(row)}</>, text: (row) => `${row.park.name} ${monthName(row)}` },
  { id: 'year', title: text.year, sort: 'YEAR', extra: true, cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'state', title: text.state, cell: ({ state }) => <MonthState state={state} />, text: ({ state }) => nameIn(monthStateNames, state) },
  ...Object.entries(measureNames).map(([measure, title]): Column<Row> => ({ id: measure.toLowerCase(), title: `${title}（${moneyUnit()}）`, align: 'end', cell: (row) => <Stated>{toDate(row, measure)}</Stated>, text: (row) => toDate(row, measure) })),
  { id: 'differences', title: text.difference, align: 'end', cell: (row) => { const found = row.measures?.filter(({ difference }) => difference).length ?? 0; return found > 0 ? <Badge tone="warn">{String(found)}</Badge> : null; }, text: (row) => String(row.measures?.filter(({ difference }) => difference).length ?? 0) },
  { id: 'submitted', title: text.submittedOn, cell: ({ submittedOn }) => <Day of={submittedOn} />, text: ({ submittedOn }) => submittedOn ?? null },
];

/** Months of every park that the reader sees, since January each; whose turn it is shows in the state. */
export default function MonthList() {
  return (
    <RecordList title={text.monthList} document={ParkMonthsDocument} pick={({ parkMonths }) => parkMonths} columns={columns()} hasMoney above={aboveOf(null)}
      filters={[{ name: 'state', label: text.state, options: Object.entries(monthStateNames).map(([value, title]) => ({ value, title })), filter: (value): ParkMonthFilter => ({ state: { eq: value as Row['state'] } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<ParkMonthOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={(row) => `${row.park.name} ${monthName(row)}`} rowHref={({ id }) => `/park-months/${id}`} />
  );
}
