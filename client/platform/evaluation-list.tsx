import { EvaluationListDocument, type EvaluationListQuery, type PlatformEvaluationFilter, type PlatformEvaluationGrade, type PlatformEvaluationOrderField, type PlatformEvaluationState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { column, dayColumn, EvaluationState, Grade, has, options } from './parts.tsx';
import { Related } from './related.tsx';
import { evaluationStateNames, gradeNames, text } from './words.ts';

type Row = EvaluationListQuery['platformEvaluations']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  column('platform', text.name, ({ platform }) => platform?.name),
  column('year', text.year, ({ year }) => String(year), { sort: 'YEAR' }),
  column('state', text.state, ({ state }) => nameIn(evaluationStateNames, state), { cell: ({ state }) => <EvaluationState state={state} /> }),
  column('self', text.selfScore, ({ selfScore }) => selfScore, { align: 'end' }),
  ...(has('EXPERT') && !has('CLERK', 'DIRECTOR') ? [] : [
    column<Row>('score', text.score, ({ score }) => score, { sort: 'SCORE', align: 'end' }),
    column<Row>('rank', text.rank, ({ rank }) => rank?.toString(), { align: 'end' }),
    column<Row>('grade', text.grade, ({ grade }) => (grade ? nameIn(gradeNames, grade) : null), { cell: ({ grade }) => (grade ? <Grade state={grade} /> : <Value>{null}</Value>) }),
  ]),
  dayColumn('graded', text.gradedOn, ({ gradedOn }) => gradedOn, { sort: 'GRADED_ON' }),
];

/** The platforms' years, each as it was judged; whoever was named for a check sees that one. */
export default function EvaluationList() {
  const waiting = (): PlatformEvaluationFilter => ({ state: { eq: 'CHECKED' }, siteChecks: { some: { checkedOn: { isNull: true } } } });
  return (
    <RecordList title={text.evaluations} lead={<>{text.evaluationsLead}<Related here="/platform-evaluations" /></>} document={EvaluationListDocument} pick={({ platformEvaluations }) => platformEvaluations} columns={columns()}
      filters={[
        { name: 'state', label: text.state, options: options(evaluationStateNames), filter: (value): PlatformEvaluationFilter => ({ state: { eq: value as PlatformEvaluationState } }) },
        { name: 'grade', label: text.grade, options: options(gradeNames), filter: (value): PlatformEvaluationFilter => ({ grade: { eq: value as PlatformEvaluationGrade } }) },
        ...(has('EXPERT') ? [{ name: 'scores', label: text.score, options: [{ value: 'waiting', title: text.siteEvaluations }], filter: waiting }] : []),
      ]}
      actions={<CreateAction type="PlatformEvaluation" mutation="openPlatformEvaluation" title={text.openEvaluation} onDone={(id) => void navigate(`/platform-evaluations/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<PlatformEvaluationOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ platform, year }) => `${platform?.name ?? ''} ${year}`} rowHref={({ id }) => `/platform-evaluations/${id}`} />
  );
}
