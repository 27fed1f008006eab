import { InvestmentBoardDocument, type InvestmentBoardQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { Due, issueTones } from './project-parts.tsx';
import { day } from './shown.tsx';
import { issueKindNames, issueStateNames, text, visitCauseNames, warningNames } from './words.ts';

type Warning = InvestmentBoardQuery['projectWarnings']['nodes'][number];
/** The gravest first. */
const order = ['NO_PROGRESS', 'BEHIND_TIME', 'STOPPED_LONG', 'NEGATIVE_MONTH', 'SHEETS_DIFFER', 'DOCUMENTS_MISSING'] as const;
const most = 10;

/** What the clerk looks at in the morning: projects that stand still or lag, visits that are due, problems that nobody has solved. */
export default function Board() {
  const { data, fault, reload } = useQuery(InvestmentBoardDocument, {});
  const above = [{ title: text.projects, href: '/investments' }];
  const warnings = data?.projectWarnings;
  return (
    <>
      <PageHead title={text.board} above={above} beside={warnings && <Badge tone={warnings.totalCount > 0 ? 'warn' : 'good'}>{count(warnings.totalCount)}</Badge>}><p class="soft">{text.boardLead}</p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data || !warnings ? <Loading lines={10} /> : (
        <div class="sections">
          {warnings.nodes.length === 0 && <Section id="none" title={text.warnings}><Empty title={text.nothingWrong} /></Section>}
          {order.map((kind) => <Kind key={kind} kind={kind} of={warnings.nodes.filter((each) => each.kind === kind)} />)}
          <Section id="visits" title={text.visits} beside={<a href="/investments/visits?state=OPEN">{count(data.visitTasks.totalCount)}</a>}>
            {data.visitTasks.nodes.length === 0 ? <Empty title={text.noVisits} /> : (
              <SmallTable caption={text.visits} rows={data.visitTasks.nodes} rowKey={({ id }) => id} columns={[
                { title: text.project, cell: ({ id, project }) => <a href={`/investments/visits/${id}`}>{project?.name ?? '—'}</a> },
                { title: text.cause, cell: ({ cause }) => nameIn(visitCauseNames, cause) },
                { title: text.leader, cell: ({ leaderName }) => <Value>{leaderName}</Value> },
                { title: text.dueOn, cell: ({ dueOn }) => <Due on={dueOn} state="OPEN" /> },
              ]} />
            )}
          </Section>
          <Section id="issues" title={text.issues} beside={<a href="/investments/issues">{count(data.projectIssues.totalCount)}</a>}>
            {data.projectIssues.nodes.length === 0 ? <Empty title={text.noIssues} /> : (
              <SmallTable caption={text.issues} rows={data.projectIssues.nodes} rowKey={({ id }) => id} columns={[
                { title: text.project, cell: ({ id, project }) => <a href={`/investments/issues/${id}`}>{project?.name ?? '—'}</a> },
                { title: text.issueKind, cell: ({ kind, state }) => <>{nameIn(issueKindNames, kind)} <Badge tone={issueTones[state]}>{nameIn(issueStateNames, state)}</Badge></> },
                { title: text.issue, cell: ({ description }) => <span class="wrap">{description}</span> },
                { title: text.responsible, cell: ({ responsible }) => <Value>{responsible?.name}</Value> },
                { title: text.dueOn, cell: ({ dueOn, state }) => <Due on={dueOn} state={state} /> },
              ]} />
            )}
          </Section>
        </div>
      )}
    </>
  );
}

const Kind = ({ kind, of }: { readonly kind: (typeof order)[number]; readonly of: readonly Warning[] }) => (of.length === 0 ? null : (
  <Section id={kind.toLowerCase()} title={nameIn(warningNames, kind)} beside={<a href={`/investments?warning=${kind}`}>{count(of.length)}</a>}>
    <SmallTable caption={nameIn(warningNames, kind)} rows={of.slice(0, most)} rowKey={({ id }) => id} columns={[
      { title: text.project, cell: ({ project }) => (project ? <><a href={`/investments/${project.id}`}>{project.name}</a><span class="under">{project.organization?.name}</span></> : '—') },
      { title: text.town, cell: ({ project }) => <span class="short"><Value>{project?.town?.name}</Value></span> },
      { title: text.issue, cell: ({ detail }) => <span class="wrap">{detail}</span> },
      { title: text.leader, cell: ({ project }) => <Value>{project?.leaderName}</Value> },
      { title: text.raisedOn, cell: ({ raisedOn }) => day(raisedOn) },
    ]} />
    {of.length > most && <p><a href={`/investments?warning=${kind}`}>{text.more(of.length - most)}</a></p>}
  </Section>
));
