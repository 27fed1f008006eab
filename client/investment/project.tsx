import { InvestmentDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { Evidence, Issues, Site, TotalChanges, Visits, Warnings } from './project-parts.tsx';
import { Progress } from './progress.tsx';
import { day, month, type Project, StateBadge } from './shown.tsx';
import { exitNames, kindNames, text } from './words.ts';

/** One project, from its first word to the day it leaves the library. */
export default function ProjectPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(InvestmentDocument, { id });
  const above = [{ title: text.projects, href: '/investments' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = data.investmentProject;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const { name, state, organization, town, field, plans, openMonths, availableActions } = found;
  const report = availableActions?.find(({ action, allowed }) => allowed && (action === 'reportProgress' || action === 'reportFinalProgress'));
  // What has left the library for good is history: nothing is offered, and nothing is explained ten times over.
  const isOver = state === 'EXITED' || state === 'REMOVED';
  return (
    <>
      <PageHead key={found.id} title={name} above={above} beside={<><StateBadge state={state} />{plans.filter(({ isHighland }) => isHighland).map(({ year }) => <Badge key={year} tone="accent">{text.highlandIn(year)}</Badge>)}</>}
        actions={<>{report && (openMonths?.length ?? 0) > 0 && <a class="button button-main" href={`/investments/${found.id}/report`}>{text.report}</a>}<UnitSwitch /></>}>
        <p class="soft">{organization && <a href={`/enterprises/${organization.creditCode ?? encodeURIComponent(organization.id)}`}>{organization.name}</a>}{town && ` · ${town.name}`}{field && ` · ${field}`}</p>
      </PageHead>
      <div class="sections">
        {!isOver && <Section id="actions" title={text.actions}>
          <RecordActions type="InvestmentProject" id={found.id} of={availableActions} onDone={reload} except={['reportProgress', 'reportFinalProgress']} dangerous={['remove', 'stop', 'returnEntry', 'rejectTotalChange']} />
        </Section>}
        <Progress of={found} />
        <Warnings of={found} />
        <Section id="issues" title={text.issues}><Issues of={found} onDone={reload} />{!isOver && <CreateAction type="ProjectIssue" mutation="raiseProjectIssue" isMinor title={text.raiseIssue} preset={{ project: found.id }} onDone={reload} />}</Section>
        <Section id="visits" title={text.visits}><Visits of={found} onDone={reload} />{!isOver && <CreateAction type="VisitTask" mutation="arrangeVisitTask" isMinor title={text.arrangeVisit} preset={{ project: found.id }} onDone={reload} />}</Section>
        <Section id="facts" title={text.facts} sources={<Sources of={sourcesOf([found])} />}><About of={found} /></Section>
        <Section id="total-changes" title={text.totalChanges}><TotalChanges of={found} /></Section>
        <Section id="evidence" title={text.evidence}><Evidence of={found} /></Section>
        <Section id="site" title={text.site}><Site of={found} /></Section>
        {found.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(found.timeline.nodes)} /></Section>}
      </div>
    </>
  );
}

const About = ({ of }: { readonly of: Project }) => (
  <Facts of={[
    [text.projectCode, <span class="code"><Value>{of.projectCode}</Value></span>],
    [text.kind, <Value>{of.kind && nameIn(kindNames, of.kind)}</Value>],
    [text.plannedTotal, <Money yuan={of.plannedTotal} />],
    [text.filing, <Value>{[of.filingNumber, of.filedOn].filter(Boolean).join(' · ')}</Value>],
    [text.product, <Value>{of.product}</Value>],
    [text.industry, of.industryCode ? <><span class="code">{of.industryCode}</span> <Badge tone={of.isHighTech ? 'good' : 'warn'}>{of.isHighTech ? text.isHighTech : text.notHighTech}</Badge></> : <span class="soft">{text.byList}</span>],
    ...(of.catalogue ? [[text.catalogue, <a href={`/investments/catalogues/${of.catalogue.id}`}>{of.catalogue.title}</a>]] as const : []),
    ...(of.startReportedOn && !of.startedOn ? [[text.startReported, day(of.startReportedOn)]] as const : []),
    [text.startedOn, day(of.startedOn)],
    [text.plannedFinishOn, day(of.plannedFinishOn)],
    [text.entered, month(of.enteredMonth)],
    [text.libraryNumber, <Value>{of.libraryNumber}</Value>],
    [text.form, <Value>{of.form}</Value>],
    ...(of.returnedOn ? [[text.returned, <>{day(of.returnedOn)} <span class="soft">{of.returnReason}</span></>]] as const : []),
    [text.leader, of.leaderName ?? <span class="soft">{text.noLeader}</span>],
    ...(of.contactName ? [[text.contact, of.contactName]] as const : []),
    ...(of.stoppedOn ? [[text.stopped, <>{day(of.stoppedOn)} <span class="soft">{of.stopReason}</span></>]] as const : []),
    ...(of.resumedOn ? [[text.resumed, day(of.resumedOn)]] as const : []),
    ...(of.completionReportedOn && !of.completedOn ? [[text.completionReported, day(of.completionReportedOn)]] as const : []),
    ...(of.completedOn ? [[text.completed, day(of.completedOn)], [text.inProduction, day(of.inProductionOn)], [text.finalTotal, <Money yuan={of.finalTotal} />]] as const : []),
    ...(of.exitedOn ? [[text.exit, <>{day(of.exitedOn)} <span class="soft">{[of.exitReason && nameIn(exitNames, of.exitReason), of.exitRemark].filter(Boolean).join('：')}</span></>]] as const : []),
    ...(of.reopenedMonth ? [[text.reopened, <>{month(of.reopenedMonth)} <span class="soft">{of.reopenedUntil && text.until(of.reopenedUntil)}</span></>]] as const : []),
  ]} />
);
