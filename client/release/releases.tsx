import { ReleasesDocument, type ReleaseFilter, type ReleaseOrderField, type ReleasesQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { ReleaseState, hrefOfRelease, periodName } from './parts.tsx';
import { kindNames, stateNames, text } from './words.ts';

type Row = ReleasesQuery['releases']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.release, cell: ({ title }) => title, text: ({ title }) => title },
  { id: 'period', title: text.period, sort: 'TO', cell: (row) => <span class="short">{periodName(row)}</span>, text: periodName },
  { id: 'kind', title: text.kind, cell: ({ kind }) => nameIn(kindNames, kind), text: ({ kind }) => nameIn(kindNames, kind) },
  { id: 'state', title: text.state, cell: ({ state }) => <ReleaseState state={state} />, text: ({ state }) => nameIn(stateNames, state) },
  { id: 'signed', title: text.signedOn, cell: ({ signedOn }) => <span class="number"><Value>{signedOn}</Value></span>, text: ({ signedOn }) => signedOn ?? null },
  { id: 'document', title: text.document, extra: true, cell: ({ document }) => <Value>{document}</Value>, text: ({ document }) => document ?? null },
  { id: 'region', title: text.region, extra: true, cell: ({ region }) => region.name, text: ({ region }) => region.name },
];
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

/** What the city and the province released of the counties, the latest first. */
export default function Releases() {
  return (
    <RecordList title={text.releases} lead={text.lead} document={ReleasesDocument} pick={({ releases }) => releases} columns={columns()}
      filters={[
        { name: 'kind', label: text.kind, options: options(kindNames), filter: (value): ReleaseFilter => ({ kind: { eq: value as Row['kind'] } }) },
        { name: 'state', label: text.state, options: options(stateNames), filter: (value): ReleaseFilter => ({ state: { eq: value as Row['state'] } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<ReleaseOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => hrefOfRelease(id)} empty={<Empty title={text.none}>{text.noneHint}</Empty>} />
  );
}
