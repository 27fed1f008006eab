import { NoticeListDocument, ObjectionStatusOfDocument, type ObjectionStatusOfQuery, type NoticeListQuery, type PublicNoticeFilter, type PublicNoticeOrderField, type PublicNoticeState } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { useSignal } from '@preact/signals';
import { useForm } from '../kit/form-state.ts';
import { Form, TextField } from '../kit/form.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts } from '../kit/page.tsx';
import { request } from '../kit/request.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { noticeStateNames, objectionStateNames, text } from './words.ts';

type Row = NoticeListQuery['publicNotices']['nodes'][number];
export const NoticeState = ({ state }: { readonly state: string }) => <Badge tone={state === 'RUNNING' ? 'good' : state === 'VOID' || state === 'SUSPENDED' ? 'warn' : 'plain'}>{nameIn(noticeStateNames, state)}</Badge>;

const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.title, cell: ({ title }) => title, text: ({ title }) => title },
  { id: 'matter', title: text.matter, cell: ({ matter }) => matter, text: ({ matter }) => matter },
  { id: 'published', title: text.publishedOn, sort: 'PUBLISHED_ON', cell: ({ publishedOn }) => <span class="number"><Value>{publishedOn}</Value></span>, text: ({ publishedOn }) => publishedOn ?? null },
  { id: 'ends', title: text.endsOn, sort: 'ENDS_ON', cell: ({ endsOn }) => <span class="number"><Value>{endsOn}</Value></span>, text: ({ endsOn }) => endsOn ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <NoticeState state={state} />, text: ({ state }) => nameIn(noticeStateNames, state) },
];

/** Everything that is or was laid open. */
export default function NoticeList() {
  return (
    <RecordList title={text.notices} lead={text.noticesLead} document={NoticeListDocument} pick={({ publicNotices }) => publicNotices} columns={columns()} searchHint={text.search}
      filters={[{ name: 'state', label: text.state, options: Object.entries(noticeStateNames).map(([value, title]) => ({ value, title })), filter: (value): PublicNoticeFilter => ({ state: { eq: value as PublicNoticeState } }) }]}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<PublicNoticeOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/notices/${id}`} empty={<Empty title={text.none} />}><Receipt /></RecordList>
  );
}

type Status = NonNullable<ObjectionStatusOfQuery['objectionStatus']['status']>;
/** What became of an objection, for whoever holds its receipt. */
const Receipt = () => {
  const found = useSignal<Status | null>(null);
  const form = useForm({
    initial: { receipt: '' },
    async submit({ receipt }) {
      const { objectionStatus: { status, errors } } = await request(ObjectionStatusOfDocument, { receipt });
      found.value = status ?? null;
      return errors;
    },
  });
  return (
    <details>
      <summary>{text.ask}</summary>
      <Form form={form} label={text.ask} submit={text.find}><TextField form={form} of={text.ask} name="receipt" label={text.receipt} /></Form>
      {found.value && <div role="status"><Facts of={[[text.title, found.value.noticeTitle], [text.state, nameIn(objectionStateNames, found.value.state)], [text.filedOn, found.value.filedOn], [text.answerBy, found.value.answerBy], ...(found.value.answer ? [[text.answer, found.value.answer] as const] : [])]} /></div>}
    </details>
  );
};
