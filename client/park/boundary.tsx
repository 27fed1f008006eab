import { ParkBoundaryDocument } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { area } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { Validity, VersionState, aboveOf, dated, draftOnly, isInForce } from './parts.tsx';
import { text } from './words.ts';

/** One version of a park's boundary. */
export default function BoundaryPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ParkBoundaryDocument, { id });
  return (
    <Waiting data={data} found={data?.parkBoundaryVersion} fault={fault} reload={reload} above={aboveOf(null)}>{(of) => (
      <>
        <PageHead key={of.id} title={text.boundaryTitle(of.name)} above={aboveOf(of.park)} beside={<VersionState state={of.state} />} />
        <div class="sections">
          {(of.availableActions?.length ?? 0) > 0 && <Section id="actions" title={text.actions}><RecordActions type="ParkBoundaryVersion" id={of.id} of={of.availableActions} except={of.state === 'DRAFT' ? [] : draftOnly} onDone={reload} dangerous={['discard', 'annul', 'unpublish']} /></Section>}
          <Section id="boundary" title={text.boundaries}>
            <Facts of={[
              [text.east, <Value>{of.east}</Value>], [text.south, <Value>{of.south}</Value>], [text.west, <Value>{of.west}</Value>], [text.north, <Value>{of.north}</Value>],
              [text.area, <span class="number"><Value>{area(of.area)}</Value></span>], [text.validFrom, <Validity from={of.validFrom} to={of.validTo} isInForce={isInForce(of)} />],
              [text.approval, dated(of.approvedOn, [of.issuer, of.document].filter(Boolean).join(' · '))],
              ...(of.reason ? [[text.reason, of.reason]] as const : []), ...(of.withdrawnReason ? [[text.reason, of.withdrawnReason]] as const : []),
            ]} />
          </Section>
          <Section id="documents" title={text.documents}><Files of={of.documents} title={text.documents} /></Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Waiting>
  );
}
