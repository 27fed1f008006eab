import { CarrierChoicesDocument, type IncubationSpaceFilter, type IncubationSpaceOrderField, type IncubationSpaceState, SpaceListDocument, type SpaceListQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { SpaceState, day, options, squareOf } from './parts.tsx';
import { Related } from './related.tsx';
import { originNames, spaceStateNames, tenureNames, text } from './words.ts';

type Row = SpaceListQuery['incubationSpaces']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.spaces, cell: ({ name, place }) => <>{name}<span class="under">{place}</span></>, text: ({ name, place }) => `${name}（${place}）` },
  { id: 'carrier', title: text.carrier, cell: ({ carrier }) => carrier.name, text: ({ carrier }) => carrier.name },
  { id: 'state', title: text.state, cell: ({ state }) => <SpaceState state={state} />, text: ({ state }) => nameIn(spaceStateNames, state) },
  { id: 'origin', title: text.origin, cell: ({ origin }) => nameIn(originNames, origin), text: ({ origin }) => nameIn(originNames, origin) },
  { id: 'tenure', title: text.tenure, extra: true, cell: ({ tenure }) => nameIn(tenureNames, tenure), text: ({ tenure }) => nameIn(tenureNames, tenure) },
  { id: 'gross', title: `${text.grossArea}（㎡）`, align: 'end', cell: ({ grossArea }) => squareOf(grossArea), text: ({ grossArea }) => grossArea },
  { id: 'lettable', title: `${text.lettableArea}（㎡）`, align: 'end', cell: ({ lettableArea }) => squareOf(lettableArea), text: ({ lettableArea }) => lettableArea },
  { id: 'declared', title: text.declaredOn, cell: ({ declaredOn }) => day(declaredOn), text: ({ declaredOn }) => declaredOn },
  { id: 'counted', title: text.countedMonth, sort: 'COUNTED_MONTH', cell: ({ countedMonth }) => <span class="number"><Value>{countedMonth?.slice(0, 7)}</Value></span>, text: ({ countedMonth }) => countedMonth?.slice(0, 7) ?? null },
];

/** Declared space on its way through the township's and the county's check. */
export default function SpaceList() {
  const carriers = useQuery(CarrierChoicesDocument, {}).data?.incubators.nodes ?? [];
  return (
    <RecordList title={text.spaces} above={[{ title: text.carriers, href: '/carriers' }]} lead={<>{text.spaceRule}<Related here="/carrier-spaces" /></>} document={SpaceListDocument} pick={({ incubationSpaces }) => incubationSpaces} columns={columns()}
      filters={[
        { name: 'carrier', label: text.carrier, options: carriers.map(({ id, name }) => ({ value: id, title: name })), filter: (value): IncubationSpaceFilter => ({ carrier: { id: { eq: value } } }) },
        { name: 'state', label: text.state, options: options(spaceStateNames), filter: (value): IncubationSpaceFilter => ({ state: { eq: value as IncubationSpaceState } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<IncubationSpaceOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/carrier-spaces/${id}`} />
  );
}
