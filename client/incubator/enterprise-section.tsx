import { EnterpriseIncubationDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Facts } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import type { SectionProps } from '../organization/section.ts';
import { CarrierLink, LimitBadge, TenantState, day, kindOf, levelOf, squareOf } from './parts.tsx';
import { text } from './words.ts';

/** Where an enterprise is or was in incubation, and what it operates itself. */
export const Incubation = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseIncubationDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={3} />;
  const { currentIncubation: now, firstIncubation: first, incubations = [], operatedIncubators = [] } = data.organization ?? {};
  if (incubations.length === 0 && operatedIncubators.length === 0) return <Empty title={text.neverIncubated} />;
  return (
    <>
      {operatedIncubators.length > 0 && <Facts of={[[text.operates, <>{operatedIncubators.map((each, at) => <span key={each.id}>{at > 0 && '、'}<CarrierLink of={each} /> <span class="soft">{levelOf(each.level)}{kindOf(each)}</span></span>)}</>]]} />}
      {incubations.length > 0 && (
        <>
          <Facts of={[
            [text.currentCarrier, now ? <><CarrierLink of={now.carrier} /> <TenantState state={now.state} /></> : text.notIncubated],
            [text.firstEntry, <>{day(first?.enteredOn)} {first && now?.carrier.id !== first.carrier.id && <span class="soft">{first.carrier.name}</span>}</>],
            [text.vehicle, (now ?? incubations[0]!).isConnectedVehicle ? <Badge tone="accent">{text.yes}</Badge> : text.no],
            ...(now?.term ? [[text.limitOn, <>{day(now.term.limitOn)} <LimitBadge limitOn={now.term.limitOn} ended={false} /></>] as const] : []),
          ]} />
          <SmallTable caption={text.stays} rows={incubations} rowKey={({ id }) => id} columns={[
            { title: text.carrier, cell: ({ id, carrier }) => <a href={`/tenants/${id}`}>{carrier.name}</a> },
            { title: text.field, cell: ({ field }) => <Value>{field}</Value> },
            { title: text.areaColumn, align: 'end', cell: ({ area }) => <Value>{squareOf(area)}</Value> },
            { title: text.enteredOn, cell: ({ enteredOn }) => day(enteredOn) },
            { title: text.endedOn, cell: ({ endedOn }) => day(endedOn) },
            { title: text.state, cell: ({ state }) => <TenantState state={state} /> },
          ]} />
          <Sources of={sourcesOf(incubations)} />
        </>
      )}
    </>
  );
};
