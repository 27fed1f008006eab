import { EngagementDocument } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { CarrierLink, EngagementState, Loaded, day } from './parts.tsx';
import { text } from './words.ts';

/** One professional operator on its way into a carrier. */
export default function EngagementPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(EngagementDocument, { id });
  const above = [{ title: text.engagements, href: '/carrier-operators' }];
  return (
    <Loaded query={query} pick={({ operatorEngagement }) => operatorEngagement} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.name} above={above} beside={<EngagementState state={of.state} />}>{of.carrier && <p class="soft"><CarrierLink of={of.carrier} /></p>}</PageHead>
        <div class="sections">
          <Section id="actions" title={text.actions}><RecordActions type="OperatorEngagement" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['end', 'leave']} /></Section>
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.carrier, <CarrierLink of={of.carrier} />], [text.operator, <Value>{of.organization?.name}</Value>], [text.since, day(of.on)], [text.signedOn, day(of.signedOn)], [text.agreement, <Value>{of.agreement}</Value>], [text.contractUntil, day(of.contractUntil)],
              [text.note, <Value>{of.note}</Value>], ...(of.endReason ? [[text.endReason, of.endReason] as const] : []), ...(of.reportedStatus ? [[text.reported, of.reportedStatus] as const] : []),
            ]} />
            {of.agreementFiles.length > 0 && <><h3>{text.agreementFiles}</h3><Files of={of.agreementFiles} title={text.agreementFiles} /></>}
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
