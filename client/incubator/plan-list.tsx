import { type CarrierPlanFilter, type CarrierPlanKind, CarrierPlanListDocument, type CarrierPlanListQuery, type CarrierPlanOrderField, type CarrierPlanState } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { PlanState, day, options } from './parts.tsx';
import { Related } from './related.tsx';
import { planKindNames, planStateNames, text } from './words.ts';

type Row = CarrierPlanListQuery['carrierPlans']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'goal', title: text.goal, cell: ({ goal }) => goal, text: ({ goal }) => goal },
  { id: 'carrier', title: text.carrier, cell: ({ carrier }) => <Value>{carrier?.name}</Value>, text: ({ carrier }) => carrier?.name ?? null },
  { id: 'kind', title: text.matter, cell: ({ kind }) => nameIn(planKindNames, kind), text: ({ kind }) => nameIn(planKindNames, kind) },
  { id: 'year', title: text.year, sort: 'YEAR', cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'state', title: text.state, cell: ({ state }) => <PlanState state={state} />, text: ({ state }) => nameIn(planStateNames, state) },
  { id: 'completed', title: text.completedOn, sort: 'COMPLETED_ON', cell: ({ completedOn }) => day(completedOn), text: ({ completedOn }) => completedOn ?? null },
];

/** What is to be created and built, by year. */
export default function CarrierPlanList() {
  const now = Number(today().slice(0, 4));
  return (
    <RecordList title={text.plans} above={[{ title: text.carriers, href: '/carriers' }]} lead={<>{text.plansLead}<Related here="/carrier-plans" /></>} document={CarrierPlanListDocument} pick={({ carrierPlans }) => carrierPlans} columns={columns()}
      filters={[
        { name: 'year', label: text.year, options: Array.from({ length: 8 }, (_, at) => String(now + 1 - at)).map((value) => ({ value, title: value })), filter: (value): CarrierPlanFilter => ({ year: { eq: Number(value) } }) },
        { name: 'kind', label: text.matter, options: options(planKindNames), filter: (value): CarrierPlanFilter => ({ kind: { eq: value as CarrierPlanKind } }) },
        { name: 'state', label: text.state, options: options(planStateNames), filter: (value): CarrierPlanFilter => ({ state: { eq: value as CarrierPlanState } }) },
      ]}
      actions={rights.value.has('completeCarrierPlan') && <CreateAction type="CarrierPlan" mutation="planCarrierPlan" title={text.addPlan} initial={{ year: String(now) }} onDone={(id) => void navigate(`/carrier-plans/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<CarrierPlanOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ goal, carrier }) => `${carrier?.name ?? ''} ${goal}`} rowHref={({ id }) => `/carrier-plans/${id}`} />
  );
}
