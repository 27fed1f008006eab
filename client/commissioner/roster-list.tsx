import { type CommissionerKind, type CommissionerLevel, type CommissionerRosterEntryFilter, type CommissionerRosterEntryOrderField, CommissionerRosterListDocument, type CommissionerRosterListQuery, PolicyCountiesDocument, TownChoicesDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { day, options } from './parts.tsx';
import { Related } from './related.tsx';
import { kindNames, levelNames, text } from './words.ts';

type Row = CommissionerRosterListQuery['commissionerRoster']['nodes'][number];
const plain = (title: string, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more });
const columns = (): readonly Column<Row>[] => [
  plain(text.commissioner, 'name', ({ commissioner }) => commissioner?.name, { cell: ({ commissioner, leftOn }) => <>{commissioner?.name}{leftOn && <> <Badge>{text.left}</Badge></>}</> }),
  plain(text.year, 'year', ({ year }) => String(year), { sort: 'YEAR' }),
  plain(text.level, 'level', ({ level }) => nameIn(levelNames, level)),
  plain(text.kindOf, 'kind', ({ kind }) => nameIn(kindNames, kind)),
  plain(text.town, 'town', ({ town }) => town?.name),
  plain(text.organization, 'organization', ({ organization }) => organization?.name),
  plain(text.specialty, 'specialty', ({ commissioner }) => commissioner?.specialty),
  plain(text.sender, 'sender', ({ commissioner }) => commissioner?.sender?.name ?? commissioner?.senderName),
  plain(text.team, 'team', ({ team }) => team?.name, { extra: true }),
  plain(text.left, 'left', ({ leftOn }) => leftOn, { extra: true, cell: ({ leftOn }) => day(leftOn) }),
  plain(text.remarks, 'remark', ({ remark }) => remark, { extra: true }),
];

/** The roster, year by year: what the figures count. */
export default function RosterList() {
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  const counties = useQuery(PolicyCountiesDocument, rights.value.has('registerCommissioner') ? {} : null).data?.regions.nodes ?? [];
  const thisYear = new Date().getFullYear();
  return (
    <RecordList title={text.roster} lead={<>{text.rosterLead}<Related here="/commissioners" /></>} document={CommissionerRosterListDocument} pick={({ commissionerRoster }) => commissionerRoster} columns={columns()}
      filters={[
        { name: 'year', label: text.year, options: Array.from({ length: 6 }, (_, back) => String(thisYear - back)).map((value) => ({ value, title: value })), filter: (value): CommissionerRosterEntryFilter => ({ year: { eq: Number(value) } }) },
        { name: 'level', label: text.level, options: options(levelNames), filter: (value): CommissionerRosterEntryFilter => ({ level: { eq: value as CommissionerLevel } }) },
        { name: 'kind', label: text.kindOf, options: options(kindNames), filter: (value): CommissionerRosterEntryFilter => ({ kind: { eq: value as CommissionerKind } }) },
        { name: 'town', label: text.town, options: towns.map(({ code, name }) => ({ value: code, title: name })), filter: (value): CommissionerRosterEntryFilter => ({ town: { code: { eq: value } } }) },
      ]}
      actions={<CreateAction type="Commissioner" mutation="registerCommissioner" title={text.register} choices={{ region: counties.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(`/commissioners/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<CommissionerRosterEntryOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ commissioner, year }) => `${commissioner?.name ?? ''} ${year}`} rowHref={({ commissioner, id }) => (commissioner ? `/commissioners/${commissioner.id}` : `/commissioners?entry=${id}`)} />
  );
}
