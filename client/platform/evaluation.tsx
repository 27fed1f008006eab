import { PlatformEvaluationDocument, type PlatformEvaluationQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { dated, day, EvaluationState, Grade, Loaded, ofThisState, whole } from './parts.tsx';
import { text } from './words.ts';

type Evaluation = NonNullable<PlatformEvaluationQuery['platformEvaluation']>;

/** One platform's year as it is judged, step by step. */
export default function EvaluationPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PlatformEvaluationDocument, { id });
  const above = [{ title: text.evaluations, href: '/platform-evaluations' }];
  return (
    <Loaded query={query} pick={({ platformEvaluation }) => platformEvaluation} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={text.evaluationOf(of.year, of.platform?.name ?? '')} above={above} beside={<><EvaluationState state={of.state} />{of.grade && <Grade state={of.grade} />}</>}>
          {of.platform && <p class="soft"><a href={`/platforms/${of.platform.id}`}>{of.platform.name}</a></p>}
        </PageHead>
        <div class="sections">
          {ofThisState(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><EvaluationActions of={of} reload={query.reload} /></Section>}
          <SelfReport of={of} />
          <Section id="first-check" title={text.firstCheck}><Facts of={[[text.on, day(of.firstCheckOn)], [text.opinion, <Value>{of.firstCheckOpinion}</Value>]]} /></Section>
          <SiteChecks of={of} />
          <Result of={of} />
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

/** Who can be replaced is who was named and has not scored yet. */
const EvaluationActions = ({ of, reload }: { readonly of: Evaluation; readonly reload: () => void }) => (
  <RecordActions type="PlatformEvaluation" id={of.id} of={ofThisState(of.availableActions)} onDone={reload} dangerous={['cancel', 'return']}
    choices={{ replaceExpert: { expert: of.siteChecks.flatMap(({ expert, score }) => (expert && score == null ? [{ value: expert.id, title: expert.name }] : [])) } }}
    initial={{ report: { selfReport: of.selfReport ?? '', selfScore: of.selfScore ?? '' } }} />
);

const SelfReport = ({ of }: { readonly of: Evaluation }) => (
  <Section id="self-report" title={text.selfReport}>
    {of.returnReason && <p class="notice">{text.returned} {day(of.returnedOn)}：{of.returnReason}</p>}
    {!of.selfReport ? <Empty title={text.noSelfReport} /> : (
      <>
        <Facts of={[[text.selfScore, <span class="number"><Value>{of.selfScore}</Value></span>], [text.reportedOn, day(of.reportedOn)]]} />
        <p class="prose">{of.selfReport}</p>
        {of.report.length > 0 && <Files of={of.report} title={text.report} />}
        <Figures of={of} />
      </>
    )}
  </Section>
);

/** What the platform reported for its latest year: whoever scores has it at hand. */
const Figures = ({ of: { platform } }: { readonly of: Evaluation }) => {
  const year = platform?.latestYear;
  if (!year) return null;
  return (
    <>
      <h3>{text.yearFigures(year.year)}</h3>
      <Facts of={[
        [text.staff, whole(year.staff)], [text.doctors, whole(year.doctors)], [text.seniors, whole(year.seniors)], [text.projects, whole(year.projects)], [text.patents, whole(year.patents)],
        [text.firmsIncubated, whole(year.firmsIncubated)], [text.students, whole(year.students)],
      ]} />
    </>
  );
};

/** Each expert's score and opinion, as far as the reader sees them: experts their own, the platform all but the names. */
const SiteChecks = ({ of: { siteChecks } }: { readonly of: Evaluation }) => (
  <Section id="site-checks" title={text.siteCheck} beside={siteChecks.length > 0 && <span class="soft">{text.siteProgress(siteChecks.filter(({ score }) => score != null).length, siteChecks.length)}</span>}>
    {siteChecks.length === 0 ? <Empty title={text.noSiteChecks} /> : (
      <SmallTable caption={text.siteCheck} rows={siteChecks.map((each, at) => ({ ...each, at }))} rowKey={({ id }) => id} columns={[
        { title: text.expert, cell: ({ expert, at }) => expert?.name ?? text.expertNumber(at + 1) },
        { title: text.score, align: 'end', cell: ({ score }) => (score == null ? <Badge tone="warn">{text.notScored}</Badge> : score) },
        { title: text.opinion, cell: ({ opinion }) => <span class="wrap"><Value>{opinion}</Value></span> },
        { title: text.on, cell: ({ checkedOn }) => day(checkedOn) },
      ]} />
    )}
  </Section>
);

const Result = ({ of }: { readonly of: Evaluation }) => (
  <Section id="result" title={text.result}>
    {of.cancelReason ? <Facts of={[[text.cancelled, of.cancelReason]]} /> : of.score == null ? <Empty title={text.notGraded} /> : (
      <Facts of={[
        [text.score, <span class="figure-value number">{of.score}</span>], [text.rank, whole(of.rank)], [text.grade, of.grade ? <Grade state={of.grade} /> : <span class="soft">{text.notGraded}</span>],
        [text.gradedOn, dated(of.gradedOn, of.gradedDocument)], [text.rule, <span class="code"><Value>{of.ruleVersion}</Value></span>],
      ]} />
    )}
  </Section>
);
