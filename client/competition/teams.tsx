import { CompetitionNameDocument, CompetitionTeamsDocument, type CompetitionEntryFilter, type CompetitionEntryOrderField, type CompetitionNameQuery, type CompetitionTeamsQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { TeamState, aboveOf, hrefOfTeam, options } from './parts.tsx';
import { entryStateNames, gradeNames, text } from './words.ts';

type Row = CompetitionTeamsQuery['competitionEntries']['nodes'][number];
type Competition = NonNullable<CompetitionNameQuery['competition']>;
const grades = ({ awards }: Row): string => awards.map(({ grade }) => nameIn(gradeNames, grade)).join('、');

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.team, sort: 'NAME', cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'number', title: text.number, sort: 'NUMBER', cell: ({ number }) => <span class="code">{number}</span>, text: ({ number }) => number },
  { id: 'institution', title: text.institution, sort: 'INSTITUTION_NAME', cell: ({ institutionName }) => institutionName, text: ({ institutionName }) => institutionName },
  { id: 'state', title: text.state, cell: ({ state }) => <TeamState state={state} />, text: ({ state }) => nameIn(entryStateNames, state) },
  { id: 'track', title: text.track, cell: ({ track }) => <Value>{track?.name}</Value>, text: ({ track }) => track?.name ?? null },
  { id: 'size', title: text.size, align: 'end', cell: ({ size }) => count(size), text: ({ size }) => count(size) },
  { id: 'awards', title: text.grade, cell: (row) => <Value>{grades(row)}</Value>, text: (row) => grades(row) },
];

/** The teams of a contest. */
export default function Teams({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(CompetitionNameDocument, { id });
  return <Waiting data={data} found={data?.competition} fault={fault} reload={reload} above={aboveOf()}>{(competition) => <List of={competition} />}</Waiting>;
}

const List = ({ of }: { readonly of: Competition }) => (
  <RecordList title={text.teamsOf(of.name)} document={CompetitionTeamsDocument} pick={({ competitionEntries }) => competitionEntries} columns={columns()} above={aboveOf(of)}
    filters={[
      { name: 'state', label: text.state, options: options(entryStateNames), filter: (value): CompetitionEntryFilter => ({ state: { eq: value as Row['state'] } }) },
      { name: 'grade', label: text.grade, options: options(gradeNames), filter: (value): CompetitionEntryFilter => ({ awards: { some: { grade: { eq: value as Row['awards'][number]['grade'] } } } }) },
    ]}
    searchHint={text.searchTeam}
    variables={({ filter, search, sort, first }) => ({
      first, orderBy: orderBy<CompetitionEntryOrderField>(sort),
      filter: { ...filter, competition: { id: { eq: of.id } }, ...(search && { or: [{ name: { contains: search } }, { institutionName: { contains: search } }, { number: { contains: search } }] }) },
    })}
    actions={of.state === 'OPEN' && <CreateAction type="CompetitionEntry" mutation="registerCompetitionEntry" title={text.register} preset={{ competition: of.id }} isPersonal choices={{ track: of.tracks.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(hrefOfTeam(id))} />}
    rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => hrefOfTeam(id)} />
);
