import { PatentProjectListDocument, type PatentProjectFilter, type PatentProjectListQuery, type PatentProjectOrderField, type PatentProjectResult, type PatentProjectState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { PatentState, Related, columnOf, isUnit, options, ownId } from './parts.tsx';
import { patentResultNames, patentStateNames, text } from './words.ts';

type Row = PatentProjectListQuery['patentProjects']['nodes'][number];
const { plain, date, money } = columnOf<Row>();

const columns = (): readonly Column<Row>[] => [
  plain(text.patent, 'title', ({ title }) => title, { sort: 'TITLE' }),
  plain(text.party, 'unit', ({ organization }) => organization?.name),
  plain(text.projectNumber, 'number', ({ projectNumber }) => projectNumber, { extra: true }),
  plain(text.year, 'year', ({ year }) => (year == null ? null : String(year)), { sort: 'YEAR' }),
  plain(text.patentNumber, 'patent', ({ patentNumber }) => patentNumber, { extra: true }),
  date(text.selectedOn, 'selected', ({ selectedOn }) => selectedOn, { extra: true }),
  date(text.reviewedOn, 'reviewed', ({ reviewedOn }) => reviewedOn, { sort: 'REVIEWED_ON' }),
  plain(text.result, 'result', ({ result }) => nameIn(patentResultNames, result)),
  money(text.subsidy, 'subsidy', ({ subsidy }) => subsidy, { extra: true }),
  plain(text.state, 'state', ({ state }) => nameIn(patentStateNames, state), { cell: ({ state }) => <PatentState state={state} /> }),
];

/** Projects that bring a patent into production; reviews held and reviews passed are two counts. */
export default function PatentList() {
  const own = isUnit() ? ownId() : undefined;
  return (
    <RecordList title={text.patents} lead={<>{text.patentsLead}<Related here="/patent-projects" /></>} document={PatentProjectListDocument} pick={({ patentProjects }) => patentProjects} columns={columns()} searchHint={text.searchPatents} hasMoney
      filters={[
        { name: 'result', label: text.result, options: [...options(patentResultNames), { value: 'none', title: text.notReviewed }], filter: (value): PatentProjectFilter => ({ result: value === 'none' ? { isNull: true } : { eq: value as PatentProjectResult } }) },
        { name: 'state', label: text.state, options: options(patentStateNames), filter: (value): PatentProjectFilter => ({ state: { eq: value as PatentProjectState } }) },
      ]}
      actions={own && <CreateAction type="PatentProject" mutation="filePatentProject" title={text.filePatent} preset={{ organization: own }} onDone={(id) => void navigate(`/patent-projects/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<PatentProjectOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/patent-projects/${id}`} />
  );
}
