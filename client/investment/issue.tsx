import { IssueDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { Due, issueTones } from './project-parts.tsx';
import { day } from './shown.tsx';
import { issueKindNames, issueStateNames, text } from './words.ts';

export default function IssuePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(IssueDocument, { id });
  const above = [{ title: text.projects, href: '/investments' }, { title: text.issues, href: '/investments/issues' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={6} /></>;
  const found = data.projectIssue;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  return (
    <>
      <PageHead key={found.id} title={text.issueOf(nameIn(issueKindNames, found.kind), found.project?.name ?? '')} above={above} beside={<Badge tone={issueTones[found.state]}>{nameIn(issueStateNames, found.state)}</Badge>}>
        {found.project && <p><a href={`/investments/${found.project.id}`}>{found.project.name}</a></p>}
      </PageHead>
      <div class="sections sections-narrow">
        <Section id="actions" title={text.actions}><RecordActions type="ProjectIssue" id={found.id} of={found.availableActions} onDone={reload} dangerous={['withdraw']} /></Section>
        <Section id="facts" title={text.issue}>
          <p>{found.description}</p>
          <Facts of={[
            [text.raisedBy, <>{found.raisedBy} {day(found.raisedOn)}</>], [text.responsible, <Value>{found.responsible?.name}</Value>], [text.dueOn, <Due on={found.dueOn} state={found.state} />],
            [text.resolution, <><Value>{found.resolution}</Value> {found.resolvedOn && day(found.resolvedOn)}</>],
          ]} />
        </Section>
        {found.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(found.timeline.nodes)} /></Section>}
      </div>
    </>
  );
}
