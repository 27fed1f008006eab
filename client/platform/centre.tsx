import { TransferCentreDocument } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { CentreState, dated, day, Loaded, ofThisState, whole } from './parts.tsx';
import { centreStateNames, text } from './words.ts';

/** One technology-transfer centre, and what it has brought about year by year. */
export default function CentrePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(TransferCentreDocument, { id });
  const above = [{ title: text.platforms, href: '/platforms' }, { title: text.centres, href: '/transfer-centres' }];
  return (
    <Loaded query={query} pick={({ transferCentre }) => transferCentre} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.name} above={above} beside={<CentreState state={of.state} />} actions={<UnitSwitch />}><p class="soft">{[of.host, of.region.name].filter(Boolean).join(' · ')}</p></PageHead>
        <div class="sections">
          {ofThisState(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="TransferCentre" id={of.id} of={ofThisState(of.availableActions)} onDone={query.reload} dangerous={['stop']} initial={{ edit: { host: of.host ?? '' } }} /></Section>}
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.host, <Value>{of.host}</Value>], [text.introducedOn, day(of.introducedOn)], [text.contractsCount, whole(of.contracts)], [text.contractsAmount, <Money yuan={of.contractAmount} />], [text.figuresYear, whole(of.figuresYear)],
              ...(of.stoppedOn ? [[text.stopped, dated(of.stoppedOn, of.stopReason)]] as const : []),
            ]} />
          </Section>
          <Section id="years" title={text.centreYears} sources={<Sources of={sourcesOf(of.years)} />}>
            {of.years.length === 0 ? <Empty title={text.noCentreYears} /> : (
              <SmallTable caption={text.centreYears} rows={of.years} rowKey={({ id: key }) => key} columns={[
                { title: text.year, cell: ({ year }) => <span class="number">{year}</span> }, { title: text.state, cell: ({ state }) => nameIn(centreStateNames, state) },
                { title: text.contractsCount, align: 'end', cell: ({ contracts }) => <Value>{contracts}</Value> }, { title: text.contractsAmount, align: 'end', cell: ({ contractAmount }) => <Money yuan={contractAmount} /> },
              ]} />
            )}
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
