import { account } from '../account/session.ts';
import { type SharingLineFragment, SharingListDocument, type SharingRecordFilter, type SharingRecordOrderField, type SharingWay } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { count, daysAgo, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { fetching } from '../partner/pages.ts';
import { text as menu } from './menu-words.ts';
import { text, wayNames } from './words.ts';

type Row = SharingLineFragment;
const columns = (): readonly Column<Row>[] => [
  { id: 'list', title: text.what, cell: ({ list }) => list, text: ({ list }) => list },
  { id: 'day', title: text.day, sort: 'DAY', cell: ({ day }) => <span class="number">{day}</span>, text: ({ day }) => day },
  { id: 'way', title: text.way, cell: ({ way }) => nameIn(wayNames, way), text: ({ way }) => nameIn(wayNames, way) },
  { id: 'to', title: text.receiver, cell: ({ organization }) => <Value>{organization?.name}</Value>, text: ({ organization }) => organization?.name ?? null },
  { id: 'by', title: text.person, cell: ({ person, apiKey }) => <Value>{person?.name ?? apiKey?.name}</Value>, text: ({ person, apiKey }) => person?.name ?? apiKey?.name ?? null },
  { id: 'requests', title: text.requests, align: 'end', cell: ({ requests }) => count(requests), text: ({ requests }) => String(requests) },
  { id: 'rows', title: text.rows, align: 'end', cell: ({ rows }) => count(rows), text: ({ rows }) => String(rows) },
  { id: 'ground', title: text.ground, cell: ({ basis }) => <span class="wrap">{basis}</span>, text: ({ basis }) => basis, extra: true },
  { id: 'last', title: text.lastAt, sort: 'LAST_AT', cell: ({ lastAt }) => <span class="number">{moment(lastAt)}</span>, text: ({ lastAt }) => lastAt },
];
const lead = (): string => {
  const roles = account.value?.roles ?? new Set<string>();
  if (['SECURITY_ADMIN', 'AUDIT_ADMIN', 'AUDITOR'].some((role) => roles.has(role))) return text.sharingAll;
  return fetching.some((role) => roles.has(role)) ? text.sharingKeys : text.sharingOwn;
};

/** What was given out of the house, to whom and on what ground: as far as the reader may know. */
export default function SharingList() {
  return (
    <RecordList title={menu.sharing} lead={lead()} document={SharingListDocument} pick={({ sharingRecords }) => sharingRecords} columns={columns()} empty={<Empty title={text.noSharing} />}
      filters={[
        { name: 'way', label: text.way, options: Object.entries(wayNames).map(([value, title]) => ({ value, title })), filter: (value): SharingRecordFilter => ({ way: { eq: value as SharingWay } }) },
        { name: 'period', label: text.period, options: [7, 30, 365].map((days) => ({ value: String(days), title: text.lastDays(days) })), filter: (value): SharingRecordFilter => ({ day: { gte: daysAgo(Number(value) - 1) } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<SharingRecordOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ list, day }) => `${list} ${day}`} rowHref={({ id }) => `/sharing-records/${encodeURIComponent(id)}`} />
  );
}
