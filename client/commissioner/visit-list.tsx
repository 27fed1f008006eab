import { TownChoicesDocument, type VisitLogFilter, VisitLogListDocument, type VisitLogListQuery, type VisitLogOrderField, type VisitLogState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { trim } from '../kit/decimal.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { VisitState, day, options } from './parts.tsx';
import { Related } from './related.tsx';
import { serviceNames, text, visitStateNames } from './words.ts';

type Row = VisitLogListQuery['visitLogs']['nodes'][number];
const plain = (title: string, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more });
const columns = (): readonly Column<Row>[] => [
  plain(text.servedOn, 'served', ({ servedOn }) => servedOn, { sort: 'SERVED_ON', cell: ({ servedOn }) => day(servedOn) }),
  plain(text.commissioner, 'commissioner', ({ commissioner }) => commissioner?.name),
  plain(text.organization, 'organization', ({ organization }) => organization?.name),
  plain(text.town, 'town', ({ town }) => town.name),
  plain(text.hours, 'hours', ({ hours }) => trim(hours), { align: 'end' }),
  plain(text.kind, 'kind', ({ kind }) => (kind ? nameIn(serviceNames, kind) : null)),
  plain(text.place, 'place', ({ place }) => place, { extra: true }),
  plain(text.solved, 'problem', ({ problem }) => problem, { extra: true }),
  plain(text.state, 'state', ({ state }) => nameIn(visitStateNames, state), { cell: ({ state }) => <VisitState state={state} /> }),
];

/** Visits, logged or on record. */
export default function VisitList() {
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  return (
    <RecordList title={text.logs} lead={<>{text.logsLead}<Related here="/visit-logs" /></>} document={VisitLogListDocument} pick={({ visitLogs }) => visitLogs} columns={columns()}
      filters={[
        { name: 'state', label: text.state, options: options(visitStateNames), filter: (value): VisitLogFilter => ({ state: { eq: value as VisitLogState } }) },
        { name: 'town', label: text.town, options: towns.map(({ code, name }) => ({ value: code, title: name })), filter: (value): VisitLogFilter => ({ town: { code: { eq: value } } }) },
      ]}
      actions={<CreateAction type="VisitLog" mutation="recordVisit" title={text.recordVisit} choices={{ town: towns.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(`/visit-logs/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<VisitLogOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ servedOn, commissioner }) => `${commissioner?.name ?? ''} ${servedOn}`} rowHref={({ id }) => `/visit-logs/${id}`} />
  );
}
