import { type CommissionerLevel, type CommissionerTermFilter, CommissionerTermListDocument, type CommissionerTermListQuery, type CommissionerTermOrderField, type CommissionerTermState, TownChoicesDocument } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { TermState, day, options } from './parts.tsx';
import { Related } from './related.tsx';
import { gradeNames, kindNames, levelNames, termStateNames, text } from './words.ts';

type Row = CommissionerTermListQuery['commissionerTerms']['nodes'][number];
const plain = (title: string, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more });
const columns = (): readonly Column<Row>[] => [
  plain(text.commissioner, 'name', ({ commissioner }) => commissioner?.name),
  plain(text.level, 'level', ({ level, kind }) => `${nameIn(levelNames, level)}${nameIn(kindNames, kind)}`),
  plain(text.state, 'state', ({ state }) => nameIn(termStateNames, state), { cell: ({ state }) => <TermState state={state} /> }),
  plain(text.period, 'starts', ({ startsOn }) => startsOn, { sort: 'STARTS_ON', cell: ({ startsOn }) => day(startsOn) }),
  plain(text.endedOn, 'ends', ({ endsOn }) => endsOn, { sort: 'ENDS_ON', cell: ({ endsOn }) => day(endsOn) }),
  plain(text.town, 'town', ({ town }) => town?.name),
  plain(text.organization, 'organization', ({ organization }) => organization?.name),
  plain(text.sender, 'sender', ({ sender, senderName }) => sender?.name ?? senderName, { extra: true }),
  plain(text.batch, 'batch', ({ batch }) => batch?.name, { extra: true }),
  plain(text.grade, 'grade', ({ grade }) => (grade ? nameIn(gradeNames, grade) : null)),
];

export default function TermList() {
  const towns = useQuery(TownChoicesDocument, rights.value.has('nominateCommissioner') ? {} : null).data?.regions.nodes ?? [];
  return (
    <RecordList title={text.terms} lead={<>{text.termsLead}<Related here="/commissioner-terms" /></>} document={CommissionerTermListDocument} pick={({ commissionerTerms }) => commissionerTerms} columns={columns()}
      filters={[
        { name: 'state', label: text.state, options: options(termStateNames), filter: (value): CommissionerTermFilter => ({ state: { eq: value as CommissionerTermState } }) },
        { name: 'level', label: text.level, options: options(levelNames), filter: (value): CommissionerTermFilter => ({ level: { eq: value as CommissionerLevel } }) },
      ]}
      actions={<CreateAction type="CommissionerTerm" mutation="nominateCommissioner" title={text.nominate} choices={{ town: towns.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(`/commissioner-terms/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<CommissionerTermOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ commissioner }) => commissioner?.name ?? ''} rowHref={({ id }) => `/commissioner-terms/${id}`} />
  );
}
