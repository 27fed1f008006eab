import { ExpertListDocument, type ExpertListQuery, type ExpertProfileFilter, type ExpertProfileOrderField, type ExpertProfileState } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { kindNames, profileStateNames, text } from './words.ts';

type Row = ExpertListQuery['expertProfiles']['nodes'][number];
export const ProfileState = ({ state }: { readonly state: string }) => <Badge tone={state === 'IN_POOL' ? 'good' : state === 'APPLIED' ? 'warn' : 'plain'}>{nameIn(profileStateNames, state)}</Badge>;

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.expert, cell: ({ person, title }) => <>{person?.name ?? title}<span class="under">{title}</span></>, text: ({ person }) => person?.name ?? null },
  { id: 'unit', title: text.unit, cell: ({ organization }) => <Value>{organization?.name}</Value>, text: ({ organization }) => organization?.name ?? null },
  { id: 'kind', title: text.kind, cell: ({ kind }) => nameIn(kindNames, kind), text: ({ kind }) => nameIn(kindNames, kind) },
  { id: 'fields', title: text.fields, cell: ({ fields }) => list(fields), text: ({ fields }) => list(fields) },
  { id: 'until', title: text.validTo, sort: 'VALID_TO', cell: ({ validTo }) => <span class="number"><Value>{validTo}</Value></span>, text: ({ validTo }) => validTo ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <ProfileState state={state} />, text: ({ state }) => nameIn(profileStateNames, state) },
];

/** The pool. */
export default function ExpertList() {
  const entered = (id: string): void => { void navigate(`/experts/${id}`); };
  return (
    <RecordList title={text.experts} lead={text.expertsLead} document={ExpertListDocument} pick={({ expertProfiles }) => expertProfiles} columns={columns()} searchHint={text.searchExperts}
      actions={<><CreateAction type="ExpertProfile" mutation="nominateExpert" title={text.nominate} onDone={entered} /><CreateAction type="ExpertProfile" mutation="applyToExpertPool" title={text.apply} onDone={entered} /></>}
      filters={[{ name: 'state', label: text.state, options: Object.entries(profileStateNames).map(([value, title]) => ({ value, title })), filter: (value): ExpertProfileFilter => ({ state: { eq: value as ExpertProfileState } }) }]}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { person: { name: { contains: search } } }) }, orderBy: orderBy<ExpertProfileOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ person, title }) => person?.name ?? title} rowHref={({ id }) => `/experts/${id}`} />
  );
}
