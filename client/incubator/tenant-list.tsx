import { CarrierChoicesDocument, type IncubationFilter, type IncubationOrderField, type IncubationState, TenantFieldsDocument, TenantListDocument, type TenantListQuery } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { LimitBadge, TenantState, day, isInsider, options, squareOf } from './parts.tsx';
import { Related } from './related.tsx';
import { holdsHnte, limitNear, limitPassed, owes, present, staying } from './tenant-filters.ts';
import { monthEnd } from './time.ts';
import { tenantStateNames, text } from './words.ts';

type Row = TenantListQuery['incubations']['nodes'][number];
const isOver = (state: string): boolean => ['GRADUATED', 'EXITED', 'REJECTED', 'WITHDRAWN'].includes(state);

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.tenant, sort: 'TENANT_NAME', cell: ({ tenantName, organization }) => <>{tenantName}{!organization && <> <Badge>{text.team}</Badge></>}</>, text: ({ tenantName }) => tenantName },
  { id: 'carrier', title: text.carrier, cell: ({ carrier }) => carrier.name, text: ({ carrier }) => carrier.name },
  { id: 'field', title: text.field, cell: ({ field }) => <Value>{field}</Value>, text: ({ field }) => field ?? null },
  { id: 'vehicle', title: text.vehicle, cell: ({ isConnectedVehicle }) => (isConnectedVehicle ? <Badge tone="accent">{text.yes}</Badge> : <span class="soft">{text.no}</span>), text: ({ isConnectedVehicle }) => (isConnectedVehicle ? text.yes : text.no) },
  { id: 'entered', title: text.enteredOn, sort: 'ENTERED_ON', cell: ({ enteredOn }) => day(enteredOn), text: ({ enteredOn }) => enteredOn ?? null },
  { id: 'limit', title: text.limitOn, cell: ({ term, state }) => <>{day(term?.limitOn)} <LimitBadge limitOn={term?.limitOn} ended={isOver(state)} /></>, text: ({ term }) => term?.limitOn ?? null },
  { id: 'ended', title: text.endedOn, sort: 'ENDED_ON', extra: true, cell: ({ endedOn }) => day(endedOn), text: ({ endedOn }) => endedOn ?? null },
  { id: 'area', title: text.areaColumn, align: 'end', extra: true, cell: ({ area }) => <Value>{squareOf(area)}</Value>, text: ({ area }) => area ?? null },
  { id: 'report', title: text.lastReport, extra: true, cell: ({ latestReport }) => day(latestReport?.month.slice(0, 7)), text: ({ latestReport }) => latestReport?.month.slice(0, 7) ?? null },
  { id: 'code', title: text.creditCode, extra: true, cell: ({ organization }) => <span class="code"><Value>{organization?.creditCode}</Value></span>, text: ({ organization }) => organization?.creditCode ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <TenantState state={state} />, text: ({ state }) => nameIn(tenantStateNames, state) },
];

/** Who is or was in incubation, as far as the reader may see it. */
export default function TenantList() {
  const carriers = useQuery(CarrierChoicesDocument, {}).data?.incubators.nodes ?? [];
  const fields = useQuery(TenantFieldsDocument, isInsider() ? {} : null).data?.tenantFields ?? [];
  return (
    <RecordList title={text.tenants} above={[{ title: text.carriers, href: '/carriers' }]} lead={<>{text.tenantsLead}<Related here="/tenants" /></>} document={TenantListDocument} pick={({ incubations }) => incubations} columns={columns()} searchHint={text.searchTenants}
      filters={[
        { name: 'carrier', label: text.carrier, options: carriers.map(({ id, name }) => ({ value: id, title: name })), filter: (value): IncubationFilter => ({ carrier: { id: { eq: value } } }) },
        { name: 'field', label: text.field, options: fields.map((value) => ({ value, title: value })), filter: (value): IncubationFilter => ({ field: { eq: value } }) },
        { name: 'vehicle', label: text.vehicle, options: [{ value: 'yes', title: text.yes }, { value: 'no', title: text.no }], filter: (value): IncubationFilter => ({ isConnectedVehicle: { eq: value === 'yes' } }) },
        { name: 'state', label: text.state, options: [{ value: 'PRESENT', title: text.allPresent }, { value: 'WAITING', title: text.waitingToEnter }, ...options(tenantStateNames)],
          filter: (value): IncubationFilter => (value === 'PRESENT' ? present : value === 'WAITING' ? { state: { in: ['APPLIED', 'ADMITTED'] } } : { state: { eq: value as IncubationState } }) },
        { name: 'watch', label: text.watch, options: [{ value: 'near', title: text.limitNear }, { value: 'passed', title: text.limitPassed }, { value: 'graduate', title: text.mayGraduate }, { value: 'report', title: text.reportOwed }],
          filter: (value): IncubationFilter => (value === 'passed' ? limitPassed() : value === 'near' ? limitNear() : value === 'report' ? owes(monthEnd(today(), -1)) : { or: [{ ...staying, ...holdsHnte }] }) },
      ]}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { tenantName: { contains: search } }) }, orderBy: orderBy<IncubationOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ tenantName }) => tenantName} rowHref={({ id }) => `/tenants/${id}`} />
  );
}
