import { ApplicationListDocument, type ApplicationListQuery, type QualificationApplicationFilter, type QualificationApplicationOrderField, type QualificationApplicationState, type QualificationKind } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { applicationStateNames, kindNames, text } from './words.ts';

type Row = ApplicationListQuery['qualificationApplications']['nodes'][number];

const tones: Readonly<Record<string, Tone>> = { GRANTED: 'good', REJECTED: 'bad', REVOKED: 'bad', EXPIRING: 'warn', DRAFT: 'plain', WITHDRAWN: 'plain', EXPIRED: 'plain' };
export const StateBadge = ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(applicationStateNames, state)}</Badge>;

const day = (title: string, id: string, sort: string, value: (row: Row) => string | null | undefined): Column<Row> =>
  ({ id, title, sort, cell: (row) => <span class="number"><Value>{value(row)}</Value></span>, text: (row) => value(row) ?? null });
const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.enterprise, cell: ({ organization }) => <Value>{organization?.name}</Value>, text: ({ organization }) => organization?.name ?? null },
  { id: 'kind', title: text.kind, cell: ({ kind, isRenewal }) => <>{nameIn(kindNames, kind)}{isRenewal && <span class="soft">（{text.renewal}）</span>}</>, text: ({ kind }) => nameIn(kindNames, kind) },
  { id: 'year', title: text.year, sort: 'YEAR', cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'state', title: text.state, cell: ({ state }) => <StateBadge state={state} />, text: ({ state }) => nameIn(applicationStateNames, state) },
  { id: 'town', title: text.town, cell: ({ organization }) => <Value>{organization?.town?.name}</Value>, text: ({ organization }) => organization?.town?.name ?? null },
  day(text.submittedOn, 'submitted', 'SUBMITTED_ON', (row) => row.submittedOn),
  day(text.recommendedOn, 'recommended', 'RECOMMENDED_ON', (row) => row.recommendedOn),
  day(text.decidedOn, 'decided', 'DECIDED_ON', (row) => row.decidedOn),
];
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

/** Every application that the reader may see; whose turn it is shows in the state. */
export default function ApplicationList() {
  return (
    <RecordList title={text.applications} document={ApplicationListDocument} pick={({ qualificationApplications }) => qualificationApplications} columns={columns()}
      filters={[
        { name: 'kind', label: text.kind, options: options(kindNames), filter: (value): QualificationApplicationFilter => ({ kind: { eq: value as QualificationKind } }) },
        { name: 'state', label: text.state, options: options(applicationStateNames), filter: (value): QualificationApplicationFilter => ({ state: { eq: value as QualificationApplicationState } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<QualificationApplicationOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ organization, kind }) => `${organization?.name ?? ''} ${nameIn(kindNames, kind)}`} rowHref={({ id }) => `/applications/${id}`} />
  );
}
