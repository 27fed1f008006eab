import { CompetitionsDocument, type CompetitionFilter, type CompetitionOrderField, type CompetitionsQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { CompetitionState, hrefOfCompetition, options } from './parts.tsx';
import { competitionStateNames, text } from './words.ts';

type Row = CompetitionsQuery['competitions']['nodes'][number];
type Size = NonNullable<Row['participation']>[number];
/** How many, where any are known: an edition whose teams were not handed over has not had none. */
const size = ({ participation }: Row, step: Size['step'], of: 'institutions' | 'teams' | 'people' | 'works'): string | null => { const found = participation?.find((each) => each.step === step)?.[of]; return found ? count(found) : null; };
const counted = (id: string, title: string, step: Size['step'], of: 'institutions' | 'teams' | 'people' | 'works'): Column<Row> => ({ id, title, align: 'end', cell: (row) => <Value>{size(row, step, of)}</Value>, text: (row) => size(row, step, of) });

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.competition, sort: 'NAME', cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'year', title: text.year, sort: 'YEAR', cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'state', title: text.state, cell: ({ state }) => <CompetitionState state={state} />, text: ({ state }) => nameIn(competitionStateNames, state) },
  { id: 'region', title: text.region, extra: true, cell: ({ region }) => region.name, text: ({ region }) => region.name },
  counted('institutions', text.institutionCount, 'ENTERED', 'institutions'), counted('teams', text.teamCount, 'ENTERED', 'teams'), counted('people', text.peopleCount, 'ENTERED', 'people'), counted('works', text.awards, 'AWARDED', 'works'),
];

/** The contests, the latest first. */
export default function Competitions() {
  return (
    <RecordList title={text.competitions} document={CompetitionsDocument} pick={({ competitions }) => competitions} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: options(competitionStateNames), filter: (value): CompetitionFilter => ({ state: { eq: value as Row['state'] } }) }]} searchHint={text.searchHint}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { name: { contains: search } }) }, orderBy: orderBy<CompetitionOrderField>(sort) })}
      actions={<CreateAction type="Competition" mutation="announceCompetition" title={text.announce} onDone={(id) => void navigate(hrefOfCompetition(id))} />}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => hrefOfCompetition(id)} empty={<Empty title={text.noCompetitions}>{text.noCompetitionsHint}</Empty>} />
  );
}
