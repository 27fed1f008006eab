import { CommissionerTermPageDocument, type CommissionerTermPageQuery } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { FirmLink, Loaded, PersonLink, TermState, dated, day, has } from './parts.tsx';
import { gradeNames, kindNames, levelNames, reportNames, text } from './words.ts';

type Term = NonNullable<CommissionerTermPageQuery['commissionerTerm']>;

/** One term, from the nomination to the grade. */
export default function TermPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(CommissionerTermPageDocument, { id });
  const above = [{ title: text.terms, href: '/commissioner-terms' }];
  // Whoever has one side signs that one.
  const side = has('COMMISSIONER') && !has('CLERK') ? undefined : has('ENTERPRISE', 'TOWNSHIP') ? 'RECEIVER' : undefined;
  return (
    <Loaded query={query} pick={({ commissionerTerm }) => commissionerTerm} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={text.termOf(of.commissioner?.name ?? of.team?.name ?? text.commissioner)} above={above} beside={<TermState state={of.state} />}>
          <p class="soft">{[`${nameIn(levelNames, of.level)}${nameIn(kindNames, of.kind)}`, of.town?.name, of.organization?.name].filter(Boolean).join(' · ')}</p>
        </PageHead>
        <div class="sections">
          {(of.availableActions?.length ?? 0) > 0 && <Section id="actions" title={text.actions}><RecordActions type="CommissionerTerm" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['reject', 'withdraw', 'replace']} preset={side ? { sign: { party: side } } : {}} initial={{ report: { year: String(new Date().getFullYear()) } }} /></Section>}
          <Section id="term" title={text.term_}>
            <Facts of={[
              [text.commissioner, <PersonLink of={of.commissioner} />], ...(of.team ? [[text.team, of.team.name] as const] : []), [text.sender, <Value>{of.sender?.name ?? of.senderName}</Value>], [text.town, <Value>{of.town?.name}</Value>], [text.organization, <FirmLink of={of.organization} />],
              [text.period, <>{day(of.startsOn)} – {day(of.endsOn)}</>], [text.paid, of.isPaid ? text.yes : text.no], [text.batch, <Value>{of.batch?.name}</Value>], ...(of.wantedSkills.length > 0 ? [[text.skills, list(of.wantedSkills)] as const] : []),
              [text.nominatedOn, day(of.nominatedOn)], [text.consentedOn, day(of.consentedOn)], [text.approvedOn, dated(of.approvedOn, of.approvalDocument)], ...(of.noticeFrom ? [[text.notice, <>{day(of.noticeFrom)} – {day(of.noticeTo)}</>] as const] : []), [text.appointedOn, day(of.appointedOn)],
              [text.signed, text.signedBy(of.commissionerSignedOn ?? text.notYet, of.receiverSignedOn ?? text.notYet, of.senderSignedOn ?? text.notYet)],
              ...(of.endedOn ? [[text.endedOn, dated(of.endedOn, of.endReason)] as const] : []), ...(of.grade ? [[text.grade, dated(of.gradedOn, nameIn(gradeNames, of.grade))] as const] : []), ...(of.ruleVersion ? [[text.rule, <span class="code">{of.ruleVersion}</span>] as const] : []),
            ]} />
            {(of.agreement?.length ?? 0) > 0 && <Files of={of.agreement} title={text.agreement} />}
          </Section>
          {of.assessment && <Assessment of={of.assessment} />}
          <Section id="reports" title={text.reports}>
            {(of.reports ?? []).length === 0 ? <Empty title={text.noReports} /> : of.reports!.map(({ id: report, kind, year, summary, submittedOn, files }) => (
              <div key={report}><h3>{year} {nameIn(reportNames, kind)} <span class="soft number">{submittedOn}</span></h3><p class="text">{summary}</p>{(files?.length ?? 0) > 0 && <Files of={files} title={text.files} />}</div>
            ))}
          </Section>
          {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

const Assessment = ({ of }: { readonly of: NonNullable<Term['assessment']> }) => (
  <Section id="assessment" title={text.assessment}>
    <Facts of={[
      [text.total, <strong class="number">{of.total}</strong>], [text.satisfaction, <span class="number">{of.satisfaction}</span>], [text.volume, <><span class="number">{of.volume}</span> <span class="soft">{text.days} {text.ofDays(of.serviceDays, of.minimumDays)}</span></>],
      [text.results, <><span class="number">{of.results}</span> <span class="soft">{text.solvedOf(of.demandsSolved, of.demandsTaken)}</span></>], [text.average, <span class="number"><Value>{of.averageRating}</Value></span>], [text.visits, <span class="number">{of.visits}</span>], [text.hours, <span class="number">{of.serviceHours}</span>],
      ...(of.ground ? [[text.remark, of.ground] as const] : []), ...(of.senderOpinion ? [[text.sender, of.senderOpinion] as const] : []), ...(of.receiverOpinion ? [[text.receiver, of.receiverOpinion] as const] : []), [text.on, day(of.assessedOn)], [text.rule, <span class="code">{of.ruleVersion}</span>],
    ]} />
  </Section>
);
