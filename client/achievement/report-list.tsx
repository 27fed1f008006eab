import { ReportListDocument, type ReportListQuery, type TransformationReportFilter, type TransformationReportOrderField, type TransformationReportState } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { DueBadge, Related, ReportState, columnOf, day, isUnit, options, ownId } from './parts.tsx';
import { reportStateNames, text } from './words.ts';

type Row = ReportListQuery['transformationReports']['nodes'][number];
const { plain, date, money } = columnOf<Row>();

const columns = (): readonly Column<Row>[] => [
  plain(text.party, 'unit', ({ organization }) => organization?.name),
  plain(text.reportYear, 'year', ({ year }) => String(year), { sort: 'YEAR', align: 'end' }),
  money(text.income, 'income', ({ income }) => income),
  money(text.rewards, 'rewards', ({ rewards }) => rewards),
  plain(text.people, 'people', ({ rewardedPeople }) => String(rewardedPeople), { align: 'end' }),
  date(text.dueOn, 'due', ({ dueOn }) => dueOn, { cell: ({ dueOn, state }) => <>{day(dueOn)} {state === 'DRAFT' && <DueBadge on={dueOn} />}</> }),
  date(text.submittedOn, 'submitted', ({ submittedOn }) => submittedOn),
  plain(text.state, 'state', ({ state }) => nameIn(reportStateNames, state), { cell: ({ state }) => <ReportState state={state} /> }),
];

/** Yearly reports of units that bring results to market. */
export default function ReportList() {
  const own = isUnit() ? ownId() : undefined;
  const last = Number(today().slice(0, 4)) - 1;
  return (
    <RecordList title={text.reports} lead={<>{text.reportsLead}<Related here="/transformation-reports" /></>} document={ReportListDocument} pick={({ transformationReports }) => transformationReports} columns={columns()} hasMoney
      filters={[
        { name: 'year', label: text.reportYear, options: Array.from({ length: 6 }, (_, back) => String(last - back)).map((value) => ({ value, title: value })), filter: (value): TransformationReportFilter => ({ year: { eq: Number(value) } }) },
        { name: 'state', label: text.state, options: options(reportStateNames), filter: (value): TransformationReportFilter => ({ state: { eq: value as TransformationReportState } }) },
      ]}
      actions={own && <CreateAction type="TransformationReport" mutation="draftTransformationReport" title={text.draftReport} preset={{ organization: own }} initial={{ year: String(last) }} onDone={(id) => void navigate(`/transformation-reports/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<TransformationReportOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ organization, year }) => text.reportTitle(organization?.name ?? '', year)} rowHref={({ id }) => `/transformation-reports/${id}`} />
  );
}
