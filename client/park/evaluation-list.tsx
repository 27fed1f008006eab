import { ParkEvaluationsDocument, type ParkEvaluationFilter, type ParkEvaluationOrderField, type ParkEvaluationsQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { Day, EvaluationState, aboveOf } from './parts.tsx';
import { evaluationKindNames, evaluationStateNames, text } from './words.ts';

type Row = ParkEvaluationsQuery['parkEvaluations']['nodes'][number];
const titleOf = ({ park, year, kind }: Row): string => `${park.name} ${text.evaluationTitle(year, nameIn(evaluationKindNames, kind))}`;
const columns = (): readonly Column<Row>[] => [
  { id: 'evaluation', title: text.evaluations, cell: titleOf, text: titleOf },
  { id: 'state', title: text.state, cell: ({ state }) => <EvaluationState state={state} />, text: ({ state }) => nameIn(evaluationStateNames, state) },
  ...([['self', text.selfScore, 'selfScore'], ['check', text.checkScore, 'checkScore'], ['final', text.finalScore, 'finalScore']] as const).map(([id, title, of]): Column<Row> => ({ id, title, align: 'end', cell: (row) => <Value>{row[of]}</Value>, text: (row) => row[of] ?? null })),
  { id: 'gate', title: text.gate, align: 'end', extra: true, cell: ({ gate }) => <Value>{gate}</Value>, text: ({ gate }) => gate ?? null },
  { id: 'submitted', title: text.submittedOn, cell: ({ submittedOn }) => <Day of={submittedOn} />, text: ({ submittedOn }) => submittedOn ?? null },
];
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

/** Evaluations of every park that the reader sees; whose turn it is shows in the state. */
export default function EvaluationList() {
  return (
    <RecordList title={text.evaluationList} document={ParkEvaluationsDocument} pick={({ parkEvaluations }) => parkEvaluations} columns={columns()} above={aboveOf(null)}
      filters={[
        { name: 'state', label: text.state, options: options(evaluationStateNames), filter: (value): ParkEvaluationFilter => ({ state: { eq: value as Row['state'] } }) },
        { name: 'kind', label: text.kind, options: options(evaluationKindNames), filter: (value): ParkEvaluationFilter => ({ kind: { eq: value as Row['kind'] } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<ParkEvaluationOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={titleOf} rowHref={({ id }) => `/park-evaluations/${id}`} />
  );
}
