import { CompetitionInstitutionsDocument, CompetitionNameDocument, type CompetitionInstitutionFilter, type CompetitionInstitutionOrderField, type CompetitionInstitutionsQuery, type CompetitionNameQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { count } from '../kit/format.ts';
import { MaskedPhone } from '../kit/masked-phone.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { aboveOf, hrefOfCompetition, options } from './parts.tsx';
import { revealOf } from './reveal.ts';
import { gradeNames, text } from './words.ts';

type Row = CompetitionInstitutionsQuery['competitionInstitutions']['nodes'][number];
type Competition = NonNullable<CompetitionNameQuery['competition']>;

const columns = (seesTeams: boolean, seesContact: boolean): readonly Column<Row>[] => [
  { id: 'name', title: text.institution, sort: 'NAME', cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'level', title: text.level, cell: ({ level }) => <Value>{level}</Value>, text: ({ level }) => level ?? null },
  { id: 'province', title: text.province, sort: 'PROVINCE', cell: ({ province }) => <Value>{province}</Value>, text: ({ province }) => province ?? null },
  ...(seesTeams ? [{ id: 'teams', title: text.teamCount, align: 'end' as const, cell: ({ entries }: Row) => count(entries.totalCount), text: ({ entries }: Row) => count(entries.totalCount) }] : []),
  ...(seesContact ? [
    { id: 'contact', title: text.contact, cell: ({ contactName }: Row) => <Value>{contactName}</Value>, text: ({ contactName }: Row) => contactName ?? null },
    // In an export a number stays as it is shown: hidden in the middle.
    { id: 'phone', title: text.phone, cell: ({ id, name, contactName, contactPhone }: Row) => <MaskedPhone masked={contactPhone} of={contactName ?? name} reveal={revealOf(id)} />, text: ({ contactPhone }: Row) => contactPhone ?? null },
  ] : []),
];

/** The universities and schools that took part. */
export default function Institutions({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(CompetitionNameDocument, { id });
  return <Waiting data={data} found={data?.competition} fault={fault} reload={reload} above={aboveOf()}>{(competition) => <List of={competition} />}</Waiting>;
}

const List = ({ of }: { readonly of: Competition }) => (
  <RecordList title={text.institutionsOf(of.name)} document={CompetitionInstitutionsDocument} pick={({ competitionInstitutions }) => competitionInstitutions} columns={columns(of.entries.totalCount > 0, of.contacts.nodes.some(({ contactPhone, contactName }) => contactPhone ?? contactName))} above={aboveOf(of)}
    filters={[{ name: 'grade', label: text.hasAward, options: options(gradeNames), filter: (value): CompetitionInstitutionFilter => ({ entries: { some: { awards: { some: { grade: { eq: value as 'GRAND' } } } } } }) }]}
    searchHint={text.searchInstitution}
    variables={({ filter, search, sort, first }) => ({ first, orderBy: orderBy<CompetitionInstitutionOrderField>(sort), filter: { ...filter, competition: { id: { eq: of.id } }, ...(search && { or: [{ name: { contains: search } }, { province: { contains: search } }] }) } })}
    rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ name }) => `${hrefOfCompetition(of.id)}/teams?q=${encodeURIComponent(name)}`} />
);
