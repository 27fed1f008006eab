import { VisitLogDocument } from '../generated/graphql.ts';
import { trim } from '../kit/decimal.ts';
import { money, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { FirmLink, Loaded, PersonLink, VisitState, dated, receiverOf } from './parts.tsx';
import { serviceNames, text } from './words.ts';

/** One visit, for whoever received it to confirm. */
export default function VisitPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(VisitLogDocument, { id });
  const above = [{ title: text.logs, href: '/visit-logs' }];
  return (
    <Loaded query={query} pick={({ visitLog }) => visitLog} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={text.logOf(of.commissioner?.name ?? text.commissioner, of.servedOn)} above={above} beside={<VisitState state={of.state} />}><p class="soft">{receiverOf(of)} · {text.hoursOf(trim(of.hours))}</p></PageHead>
        <div class="sections">
          {(of.availableActions?.length ?? 0) > 0 && <Section id="actions" title={text.actions}><RecordActions type="VisitLog" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['withdraw']}
            initial={{ correct: { startedAt: of.startedAt ?? '', hours: trim(of.hours), place: of.place ?? '', kind: of.kind ?? '', peopleServed: of.peopleServed == null ? '' : String(of.peopleServed), problem: of.problem ?? '', action: of.action ?? '', result: of.result ?? '' } }} /></Section>}
          <Section id="visit" title={text.log} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.commissioner, <PersonLink of={of.commissioner} />], ...(of.team ? [[text.team, of.team.name] as const] : []), [text.receiver, of.organization ? <FirmLink of={of.organization} /> : <Value>{of.town.name}</Value>], [text.town, of.town.name],
              [text.place, <Value>{of.place}</Value>], [text.servedOn, dated(of.servedOn, of.startedAt)], [text.hours, <span class="number">{trim(of.hours)}</span>], [text.kind, <Value>{of.kind && nameIn(serviceNames, of.kind)}</Value>], [text.people, <span class="number"><Value>{of.peopleServed}</Value></span>],
              ...(of.demand ? [[text.forDemand, <a href={`/service-demands/${of.demand.id}`}>{of.demand.title}</a>] as const] : []),
              [text.solved, <Value>{of.problem}</Value>], [text.did, <Value>{of.action}</Value>], [text.result, <Value>{of.result}</Value>], [text.confirmed, dated(of.confirmedOn, of.confirmedByName)],
              ...(of.disputeReason ? [[text.disputed, <span class="bad">{of.disputeReason}</span>] as const] : []),
              ...(of.transportCost ? [[text.transport, <span class="number">{money(of.transportCost, 'yuan')} {text.yuan}</span>] as const] : []), ...(of.lodgingCost ? [[text.lodging, <span class="number">{money(of.lodgingCost, 'yuan')} {text.yuan}</span>] as const] : []),
              ...(of.writtenAt && of.writtenAt.slice(0, 16) !== of.createdAt.slice(0, 16) ? [[text.writtenAt, <span class="number">{moment(of.writtenAt)}</span>] as const] : []), [text.receivedAt, <span class="number">{moment(of.createdAt)}</span>],
              ...(of.location ? [[text.location, text.locationKept(of.location.accuracy == null ? '' : text.within(of.location.accuracy), of.location.purgeOn)] as const] : []),
              ...((of.claimDays ?? []).some(({ isReleased }) => !isReleased) ? [[text.claims, text.claimedIn] as const] : []),
            ]} />
          </Section>
          {(of.photos?.length ?? 0) > 0 && (
            <Section id="photos" title={text.photos}>
              <ul class="photos">{of.photos!.map(({ id: photo, name, mediaType }) => <li key={photo}><a href={`/api/attachments/${photo}`} target="_blank" rel="noreferrer" data-plain>{mediaType.startsWith('image/') ? <img src={`/api/attachments/${photo}`} alt={name} loading="lazy" /> : name}</a></li>)}</ul>
            </Section>
          )}
          {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
