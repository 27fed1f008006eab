import { type ReviewSessionFilter, type ReviewSessionOrderField, type ReviewSessionState, SessionListDocument, type SessionListQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { sessionStateNames, text } from './words.ts';

type Row = SessionListQuery['reviewSessions']['nodes'][number];
export const SessionState = ({ state }: { readonly state: string }) => <Badge tone={state === 'OPENED' ? 'good' : state === 'PREPARING' || state === 'CLOSED' ? 'warn' : state === 'CANCELLED' ? 'plain' : 'accent'}>{nameIn(sessionStateNames, state)}</Badge>;
const sitting = ({ assignments }: Row) => assignments.filter(({ state }) => ['INVITED', 'ACCEPTED', 'SUBMITTED'].includes(state));
const handedIn = (row: Row): string => { const seats = sitting(row); return seats.length === 0 ? '' : `${seats.filter(({ state }) => state === 'SUBMITTED').length} / ${seats.length}`; };

const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.title, cell: ({ title }) => title, text: ({ title }) => title },
  { id: 'targets', title: text.targets, align: 'end', cell: ({ targets }) => <span class="number">{targets.length}</span>, text: ({ targets }) => String(targets.length) },
  { id: 'handedIn', title: text.handedIn, align: 'end', cell: (row) => <span class="number"><Value>{handedIn(row) || null}</Value></span>, text: (row) => handedIn(row) || null },
  { id: 'scores', title: text.scoresBy, sort: 'SCORES_BY', cell: ({ scoresBy }) => <span class="number"><Value>{scoresBy}</Value></span>, text: ({ scoresBy }) => scoresBy ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <SessionState state={state} />, text: ({ state }) => nameIn(sessionStateNames, state) },
];

/** The reviews that the bureau runs, of whatever they are. */
export default function SessionList() {
  return (
    <RecordList title={text.sessions} lead={text.sessionsLead} document={SessionListDocument} pick={({ reviewSessions }) => reviewSessions} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: Object.entries(sessionStateNames).map(([value, title]) => ({ value, title })), filter: (value): ReviewSessionFilter => ({ state: { eq: value as ReviewSessionState } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<ReviewSessionOrderField>(sort) })} rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/review-sessions/${id}`} empty={<Empty title={text.noSessions} />} />
  );
}
