import { CountyEventDocument, type CountyEventQuery } from '../generated/graphql.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { MatterState } from './county-parts.tsx';
import { text } from './words.ts';

type Matter = NonNullable<CountyEventQuery['countyEvent']>;
const above = () => [{ title: text.matters, href: '/matters' }];

/** One matter of the county, and what came of it. */
export default function MatterPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(CountyEventDocument, { id });
  return <Waiting data={data} found={data?.countyEvent} fault={fault} reload={reload} above={above()}>{(of) => <Body of={of} reload={reload} />}</Waiting>;
}

const Body = ({ of, reload }: { readonly of: Matter; readonly reload: () => void }) => (
  <>
    <PageHead key={of.id} title={of.matter} above={above()} beside={<MatterState state={of.state} />} />
    <div class="sections">
      <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
        <Facts of={[
          [text.date, <span class="number">{of.on}</span>], [text.category, <Value>{of.category}</Value>], [text.party, <Value>{of.party}</Value>], [text.region, of.region.name],
          ...(of.effectiveOn ? [[text.effectiveOn, <span class="number">{of.effectiveOn}</span>]] as const : []), [text.followUp, <Value>{of.followUp}</Value>],
        ]} />
        <RecordActions type="CountyEvent" id={of.id} of={of.availableActions} onDone={reload} dangerous={['strike']} />
      </Section>
      {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.history}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
    </div>
  </>
);
