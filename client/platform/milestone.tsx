import { PlatformMilestoneDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { DueOn } from './milestone-list.tsx';
import { day, Loaded, MilestoneState, ofThisState } from './parts.tsx';
import { milestoneKindNames, text } from './words.ts';

/** One thing that a platform is to get done. */
export default function MilestonePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PlatformMilestoneDocument, { id });
  const above = [{ title: text.milestones, href: '/platform-milestones' }];
  return (
    <Loaded query={query} pick={({ platformMilestone }) => platformMilestone} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} beside={<><MilestoneState state={of.state} />{of.isRequired && <Badge tone="accent">{text.required}</Badge>}</>}>
          <p class="soft">{of.platform ? <a href={`/platforms/${of.platform.id}`}>{of.platform.name}</a> : of.platformName}</p>
        </PageHead>
        <div class="sections">
          {ofThisState(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="PlatformMilestone" id={of.id} of={ofThisState(of.availableActions)} onDone={query.reload} dangerous={['drop']} initial={{ confirm: { doneOn: of.doneOn ?? '' } }} /></Section>}
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.milestoneKind, nameIn(milestoneKindNames, of.kind)], [text.dueOn, <DueOn of={of} />], [text.doneOn, day(of.doneOn)],
              ...(of.reportedOn ? [[text.reportedOn, day(of.reportedOn)]] as const : []), ...(of.returnedOn ? [[text.returned, day(of.returnedOn)]] as const : []),
              ...(of.reason ? [[text.reason, <Value>{of.reason}</Value>]] as const : []),
            ]} />
          </Section>
          {(of.evidence?.length ?? 0) > 0 && <Section id="evidence" title={text.evidence}><Files of={of.evidence} title={text.evidence} /></Section>}
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
