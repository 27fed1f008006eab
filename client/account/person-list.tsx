import { PersonListDocument, type PersonFilter, type PersonListQuery, type PersonOrderField, type PersonState, RequestedRolesDocument } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { list, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Value } from '../kit/value.tsx';
import { people, personStateNames } from './people-words.ts';
import { personHref, PersonStateBadge } from './person-parts.tsx';
import { roleNames, text } from './words.ts';

type Row = PersonListQuery['people']['nodes'][number];

const held = ({ assignments }: Row) => (assignments ?? []).filter(({ state }) => state === 'IN_FORCE');
const rolesOf = (row: Row): string => list([...new Set(held(row).map(({ role }) => nameIn(roleNames, role)))]);
const placesOf = (row: Row): string => list([...new Set(held(row).flatMap(({ organization }) => (organization ? [organization.name] : [])))]);

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: people.name, sort: 'NAME', cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'login', title: people.loginName, cell: ({ credential }) => <Value>{credential && <span class="code">{credential.loginName}</span>}</Value>, text: ({ credential }) => credential?.loginName ?? null },
  { id: 'roles', title: people.roles, cell: (row) => rolesOf(row) || <span class="soft">{people.noRole}</span>, text: rolesOf },
  { id: 'organization', title: people.organization, cell: (row) => <Value>{placesOf(row)}</Value>, text: placesOf },
  { id: 'seen', title: people.lastSignIn, cell: ({ credential }) => (credential && !credential.lastSignInAt ? people.never : <Value>{moment(credential?.lastSignInAt)}</Value>), text: ({ credential }) => credential?.lastSignInAt ?? null },
  { id: 'locked', title: people.locked, cell: ({ credential }) => <Value>{moment(credential?.lockedUntil)}</Value>, text: ({ credential }) => credential?.lockedUntil ?? null, extra: true },
  { id: 'state', title: people.state, cell: ({ state }) => <PersonStateBadge state={state} />, text: ({ state }) => nameIn(personStateNames, state) },
];

/** Who can sign in, and as what. */
export default function PersonList() {
  return (
    <RecordList title={text.people} lead={people.lead} document={PersonListDocument} pick={({ people: found }) => found} columns={columns()} searchHint={people.find}
      filters={[{ name: 'state', label: people.state, options: Object.entries(personStateNames).map(([value, title]) => ({ value, title })), filter: (value): PersonFilter => ({ state: { eq: value as PersonState } }) }]}
      actions={<CreateAction type="Person" mutation="createPerson" title={people.create} isPersonal onDone={(id) => void navigate(personHref(id))} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { name: { contains: search } }) }, orderBy: orderBy<PersonOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => personHref(id)}>
      {rights.value.has('confirmRole') && <Waiting />}
    </RecordList>
  );
}

/** Roles that another security administrator has asked for. */
const Waiting = () => {
  const { data } = useQuery(RequestedRolesDocument, {});
  const rows = data?.assignments.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <Section id="waiting" title={people.waiting(rows.length)}>
      <SmallTable caption={people.waiting(rows.length)} rows={rows} rowKey={({ id }) => id} columns={[
        { title: people.name, cell: ({ person }) => (person ? <a href={personHref(person.id)}>{person.name}</a> : <Value>{null}</Value>) },
        { title: people.roles, cell: ({ role }) => nameIn(roleNames, role) },
        { title: people.organization, cell: ({ organization }) => <Value>{organization?.name}</Value> },
        { title: people.grantedBy, cell: ({ grantedBy }) => <Value>{grantedBy?.name}</Value> },
        { title: people.requestedAt, cell: ({ requestedAt }) => <span class="number">{moment(requestedAt)}</span> },
      ]} />
    </Section>
  );
};
