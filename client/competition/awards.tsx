import { CompetitionAwardsDocument, CompetitionsDocument, type CompetitionAwardFilter, type CompetitionAwardOrderField, type CompetitionAwardsQuery, type CompetitionLandingKind } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { AwardState, Grade, Landed, aboveOf, hrefOfAward, options } from './parts.tsx';
import { awardStateNames, gradeNames, landingKindNames, text } from './words.ts';

type Row = CompetitionAwardsQuery['competitionAwards']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'work', title: text.work, sort: 'WORK', cell: ({ work }) => work, text: ({ work }) => work },
  { id: 'grade', title: text.grade, cell: ({ grade, gradeName }) => <Grade grade={grade} gradeName={gradeName} />, text: ({ gradeName }) => gradeName },
  { id: 'team', title: text.team, cell: ({ entryName }) => <Value>{entryName}</Value>, text: ({ entryName }) => entryName ?? null },
  { id: 'institution', title: text.institution, cell: ({ institutionName }) => <Value>{institutionName}</Value>, text: ({ institutionName }) => institutionName ?? null },
  { id: 'prize', title: `${text.prize}（${moneyUnit()}）`, align: 'end', cell: ({ prize }) => <Value>{money(prize)}</Value>, text: ({ prize }) => money(prize) },
  { id: 'state', title: text.state, cell: ({ state }) => <AwardState state={state} />, text: ({ state }) => nameIn(awardStateNames, state) },
  { id: 'landing', title: text.landing, cell: ({ landings }) => (landings.length > 0 ? <Landed of={landings} /> : <Value>{null}</Value>), text: ({ landings }) => [...new Set(landings.map(({ kind }) => nameIn(landingKindNames, kind)))].join('、') || null },
  { id: 'competition', title: text.competition, cell: ({ competition }) => competition.name, text: ({ competition }) => competition.name },
];

/** Awarded works of every contest, and what became of them. */
export default function Awards() {
  const competitions = useQuery(CompetitionsDocument, { first: 100, filter: {} }).data?.competitions.nodes ?? [];
  return (
    <RecordList title={text.awards} document={CompetitionAwardsDocument} pick={({ competitionAwards }) => competitionAwards} columns={columns()} hasMoney above={aboveOf()}
      filters={[
        { name: 'competition', label: text.competition, options: competitions.map(({ id, name }) => ({ value: id, title: name })), filter: (value): CompetitionAwardFilter => ({ competition: { id: { eq: value } } }) },
        { name: 'grade', label: text.grade, options: options(gradeNames), filter: (value): CompetitionAwardFilter => ({ grade: { eq: value as Row['grade'] } }) },
        { name: 'state', label: text.state, options: [{ value: 'open', title: text.toFollow }, ...options(awardStateNames)], filter: (value): CompetitionAwardFilter => ({ state: value === 'open' ? { in: ['AWARDED', 'FOLLOWING'] } : { eq: value as Row['state'] } }) },
        { name: 'landing', label: text.landing, options: options(landingKindNames), filter: (value): CompetitionAwardFilter => ({ landings: { some: { kind: { eq: value as CompetitionLandingKind } } } }) },
      ]}
      searchHint={text.searchWork}
      variables={({ filter, search, sort, first }) => ({ first, orderBy: orderBy<CompetitionAwardOrderField>(sort), filter: { ...filter, ...(search && { work: { contains: search } }) } })}
      rowKey={({ id }) => id} rowName={({ work }) => work} rowHref={({ id }) => hrefOfAward(id)} />
  );
}
