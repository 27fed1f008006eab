import { CarrierMonthDocument } from '../generated/graphql.ts';
import { percent } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { startOf } from './month-form.ts';
import { CarrierLink, Loaded, MonthState, dated, day, square } from './parts.tsx';
import { monthTitle } from './time.ts';
import { text } from './words.ts';

const number = (value: number | null | undefined) => <span class="number"><Value>{value}</Value></span>;

/** One monthly report of a carrier. */
export default function CarrierMonthPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(CarrierMonthDocument, { id });
  const above = [{ title: text.monthReports, href: '/carrier-months' }];
  return (
    <Loaded query={query} pick={({ carrierMonth }) => carrierMonth} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={`${of.carrier.name} · ${monthTitle(of.month)}`} above={above} beside={<MonthState state={of.state} />} actions={<UnitSwitch />}><p class="soft"><CarrierLink of={of.carrier} /></p></PageHead>
        <div class="sections">
          <Section id="actions" title={text.actions}>
            <RecordActions type="CarrierMonth" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['return']} initial={{ submit: startOf(of, of.carrier.latestMonth) }} />
          </Section>
          <Section id="figures" title={text.monthReport} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.grossArea, square(of.grossArea)], [text.lettableArea, square(of.lettableArea)], [text.usedArea, square(of.usedArea)], [text.occupancy, <span class="number"><Value>{percent(of.occupancy)}</Value></span>],
              [text.seats, number(of.seats)], [text.staff, number(of.staff)], [text.professionalStaff, number(of.professionalStaff)], [text.mentors, number(of.mentors)], [text.events, number(of.events)], [text.fund, <Money yuan={of.fund} />],
              [text.fundedTenants, number(of.fundedTenants)], [text.fundingCases, number(of.fundingCases)], [text.remark, <Value>{of.remark}</Value>], [text.submittedOn, day(of.submittedOn)], [text.acceptedOn, day(of.acceptedOn)],
              ...(of.returnReason ? [[text.returned, dated(null, of.returnReason)] as const] : []),
            ]} />
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
