import { VisitDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { Due, visitTones } from './project-parts.tsx';
import { day } from './shown.tsx';
import { text, visitCauseNames, visitStateNames } from './words.ts';

export default function VisitPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(VisitDocument, { id });
  const above = [{ title: text.projects, href: '/investments' }, { title: text.visits, href: '/investments/visits' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={6} /></>;
  const found = data.visitTask;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  return (
    <>
      <PageHead key={found.id} title={text.visitOf(found.project?.name ?? '')} above={above} beside={<Badge tone={visitTones[found.state]}>{nameIn(visitStateNames, found.state)}</Badge>}>
        {found.project && <p><a href={`/investments/${found.project.id}`}>{found.project.name}</a></p>}
      </PageHead>
      <div class="sections sections-narrow">
        <Section id="actions" title={text.actions}><RecordActions type="VisitTask" id={found.id} of={found.availableActions} onDone={reload} dangerous={['cancel']} /></Section>
        <Section id="facts" title={text.visits}>
          <Facts of={[
            [text.cause, nameIn(visitCauseNames, found.cause)], [text.leader, <Value>{found.leaderName}</Value>], [text.dueOn, <Due on={found.dueOn} state={found.state} />], [text.purpose, <Value>{found.purpose}</Value>],
            [text.visitedOn, day(found.visitedOn)], ...(found.findings ? [[text.findings, found.findings]] as const : []), ...(found.nextStep ? [[text.nextStep, found.nextStep]] as const : []), ...(found.cancelReason ? [[text.reason, found.cancelReason]] as const : []),
          ]} />
          {(found.photos?.length ?? 0) > 0 && <Files of={found.photos} title={text.photos} />}
        </Section>
        {found.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(found.timeline.nodes)} /></Section>}
      </div>
    </>
  );
}
