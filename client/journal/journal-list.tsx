import { type JournalEntryFilter, type JournalEntryOrderField, type JournalLineFragment, JournalListDocument, type JournalOutcome, JournalYearsDocument } from '../generated/graphql.ts';
import { account } from '../account/session.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { count, daysAgo, moment } from '../kit/format.ts';
import { useQuery } from '../kit/query.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { actorTitle } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { text as menu } from './menu-words.ts';
import { Outcome, outcomeName } from './outcome.tsx';
import { text } from './words.ts';

type Row = JournalLineFragment;

const columns = (): readonly Column<Row>[] => [
  { id: 'what', title: text.what, cell: ({ title, action }) => title ?? action, text: ({ title, action }) => title ?? action },
  { id: 'kind', title: text.kind, cell: ({ objectTitle }) => <Value>{objectTitle}</Value>, text: ({ objectTitle }) => objectTitle ?? null },
  { id: 'who', title: text.who, cell: ({ actorName }) => actorTitle(actorName), text: ({ actorName }) => actorTitle(actorName) },
  { id: 'at', title: text.at, sort: 'AT', cell: ({ at }) => <span class="number">{moment(at)}</span>, text: ({ at }) => at },
  { id: 'outcome', title: text.outcome, cell: ({ outcome }) => <Outcome of={outcome} />, text: ({ outcome }) => outcomeName(outcome) },
  { id: 'state', title: text.state, cell: ({ stateTitle }) => <Value>{stateTitle}</Value>, text: ({ stateTitle }) => stateTitle ?? null },
  { id: 'remark', title: text.remark, cell: ({ remark }) => <Value>{remark && <span class="wrap">{remark}</span>}</Value>, text: ({ remark }) => remark ?? null, extra: true },
];

/** What is looked for most often by whoever watches, by the kinds of objects and actions. */
const matters = (): readonly { readonly value: string; readonly title: string; readonly filter: JournalEntryFilter }[] => [
  { value: 'accounts', title: text.accounts, filter: { objectType: { in: ['Person', 'Credential', 'TotpSecret', 'Assignment', 'Session', 'ExternalAccount', 'ApiKey'] } } },
  { value: 'imports', title: text.imports, filter: { objectType: { eq: 'ImportBatch' } } },
  { value: 'exports', title: text.exports, filter: { or: [{ action: { contains: 'reveal' } }, { action: { in: ['startExport', 'exportPersonalData'] } }] } },
];
const watching = ['AUDIT_ADMIN', 'AUDITOR', 'SECURITY_ADMIN'];

/** Everything that anybody did, as far as the reader may know; he who watches finds here what no page of a record shows. */
export default function JournalList() {
  const isWatching = watching.some((role) => account.value?.roles.has(role));
  const left = useQuery(JournalYearsDocument, isWatching ? {} : null).data?.journalYears?.at(-1);
  const entries = left && count(left.entries);
  return (
    <RecordList title={menu.journal} lead={text.lead} document={JournalListDocument} pick={({ journal }) => journal} columns={columns()} empty={<Empty title={text.none} />}
      filters={[
        { name: 'outcome', label: text.outcome, options: ['DONE', 'REFUSED'].map((value) => ({ value, title: outcomeName(value) })), filter: (value): JournalEntryFilter => ({ outcome: { eq: value as JournalOutcome } }) },
        { name: 'matter', label: text.matters, options: matters(), filter: (value): JournalEntryFilter => matters().find((each) => each.value === value)!.filter },
        { name: 'period', label: text.period, options: [1, 7, 30, 365].map((days) => ({ value: String(days), title: text.lastDays(days) })), filter: (value): JournalEntryFilter => ({ at: { gte: `${daysAgo(Number(value) - 1)}T00:00:00+08:00` } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<JournalEntryOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title, action, at }) => `${title ?? action} ${moment(at) ?? ''}`} rowHref={({ id }) => `/journal/${encodeURIComponent(id)}`}>
      {left && entries && <p class="soft">{text.archived(left.year, entries, left.file)}</p>}
    </RecordList>
  );
}
