import { CarrierPlanDocument } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { CarrierLink, Loaded, PlanState, day } from './parts.tsx';
import { carrierLevelNames, goalKindNames, planKindNames, text } from './words.ts';

/** One level to be reached, or one piece of building work. */
export default function CarrierPlanPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(CarrierPlanDocument, { id });
  const above = [{ title: text.plans, href: '/carrier-plans' }];
  return (
    <Loaded query={query} pick={({ carrierPlan }) => carrierPlan} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={[of.carrier?.name, of.goal].filter(Boolean).join(' · ')} above={above} beside={<PlanState state={of.state} />}>{of.carrier && <p class="soft"><CarrierLink of={of.carrier} /></p>}</PageHead>
        <div class="sections">
          <Section id="actions" title={text.actions}><RecordActions type="CarrierPlan" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['drop']} /></Section>
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.goal, of.goal], [text.matter, nameIn(planKindNames, of.kind)], [text.year, <span class="number">{of.year}</span>],
              ...(of.goalKind ? [[text.kind, nameIn(goalKindNames, of.goalKind)] as const] : []), ...(of.goalLevel ? [[text.level, nameIn(carrierLevelNames, of.goalLevel)] as const] : []),
              [text.completedOn, day(of.completedOn)], [text.document, <Value>{of.document}</Value>], [text.note, <Value>{of.note}</Value>], ...(of.reportedStatus ? [[text.reported, of.reportedStatus] as const] : []),
            ]} />
            {of.evidence.length > 0 && <><h3>{text.evidence}</h3><Files of={of.evidence} title={text.evidence} /></>}
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
