import { PolicyCountiesDocument, type PolicyFilter, PolicyListDocument, type PolicyListQuery, type PolicyOrderField, type PolicyState as State } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { PolicyState, day, has, options } from './parts.tsx';
import { Related } from './related.tsx';
import { policyStateNames, text } from './words.ts';

type Row = PolicyListQuery['policies']['nodes'][number];
const plain = (title: string, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more });
const columns = (): readonly Column<Row>[] => [
  plain(text.policy, 'title', ({ title }) => title, { sort: 'TITLE' }),
  plain(text.documentNumber, 'number', ({ documentNumber }) => documentNumber),
  plain(text.issuer, 'issuer', ({ issuer }) => issuer),
  plain(text.clauseCount, 'clauses', ({ clauses }) => count(clauses?.length), { align: 'end' }),
  plain(text.publishedOn, 'published', ({ publishedOn }) => publishedOn, { sort: 'PUBLISHED_ON', cell: ({ publishedOn }) => day(publishedOn) }),
  plain(text.validTo, 'valid', ({ validTo }) => validTo, { sort: 'VALID_TO', cell: ({ validTo }) => day(validTo) }),
  plain(text.state, 'state', ({ state }) => nameIn(policyStateNames, state), { cell: ({ state }) => <PolicyState state={state} /> }),
];

/** The county's policies; what is published is open to everybody. */
export default function PolicyList() {
  const counties = useQuery(PolicyCountiesDocument, rights.value.has('draftPolicy') ? {} : null).data?.regions.nodes ?? [];
  const states = has('CLERK', 'DIRECTOR', 'AUDITOR', 'MARKET', 'FINANCE') ? options(policyStateNames) : options(policyStateNames).filter(({ value }) => ['PUBLISHED', 'EXPIRED', 'REPEALED'].includes(value));
  return (
    <RecordList title={text.policies} lead={<>{text.policiesLead}<Related here="/policies" /></>} document={PolicyListDocument} pick={({ policies }) => policies} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: states, filter: (value): PolicyFilter => ({ state: { eq: value as State } }) }]}
      actions={<CreateAction type="Policy" mutation="draftPolicy" title={text.newPolicy} choices={{ region: counties.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(`/policies/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<PolicyOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/policies/${id}`} />
  );
}
