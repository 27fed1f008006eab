import { MyReviewsDocument, type MyReviewsQuery, type ReviewAssignmentFilter, type ReviewAssignmentState } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import type { Column } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { assignmentStateNames, text } from './words.ts';

type Row = MyReviewsQuery['reviewAssignments']['nodes'][number];
export const AssignmentState = ({ state }: { readonly state: string }) => <Badge tone={state === 'INVITED' ? 'warn' : state === 'SUBMITTED' ? 'good' : state === 'ACCEPTED' ? 'accent' : 'plain'}>{nameIn(assignmentStateNames, state)}</Badge>;

const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.review, cell: ({ session }) => <Value>{session?.title}</Value>, text: ({ session }) => session?.title ?? null },
  { id: 'invited', title: text.invitedOn, cell: ({ invitedOn }) => <span class="number">{invitedOn}</span>, text: ({ invitedOn }) => invitedOn },
  { id: 'answer', title: text.answerBy, cell: ({ answerBy }) => <span class="number">{answerBy}</span>, text: ({ answerBy }) => answerBy },
  { id: 'scores', title: text.scoresBy, cell: ({ scoresBy }) => <span class="number">{scoresBy}</span>, text: ({ scoresBy }) => scoresBy },
  { id: 'state', title: text.state, cell: ({ state }) => <AssignmentState state={state} />, text: ({ state }) => nameIn(assignmentStateNames, state) },
];

/** An expert's reviews. */
export default function ReviewList() {
  return (
    <RecordList title={text.mine} lead={text.mineLead} document={MyReviewsDocument} pick={({ reviewAssignments }) => reviewAssignments} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: Object.entries(assignmentStateNames).map(([value, title]) => ({ value, title })), filter: (value): ReviewAssignmentFilter => ({ state: { eq: value as ReviewAssignmentState } }) }]}
      variables={({ filter, first }) => ({ first, filter })} rowKey={({ id }) => id} rowName={({ session }) => session?.title ?? ''} rowHref={({ id }) => `/my-reviews/${id}`} empty={<Empty title={text.none} />} />
  );
}
