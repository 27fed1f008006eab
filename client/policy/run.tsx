import { useEffect } from 'preact/hooks';
import { PolicyRunPageDocument, type PolicyRunPageQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Meter } from '../kit/meter.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { FirmLink, Loaded, RunState } from './parts.tsx';
import { changeNames, text } from './words.ts';

type Run = NonNullable<PolicyRunPageQuery['policyRun']>;
const pause = 1_500;

/** What would change under a version: who gains, who loses, what it costs. Follows a run that is under way. */
export default function RunPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PolicyRunPageDocument, { id });
  const state = query.data?.policyRun?.state;
  const isGoing = state === 'QUEUED' || state === 'RUNNING';
  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setInterval(query.reload, pause);
    return () => clearInterval(timer);
  }, [isGoing]);
  const clause = query.data?.policyRun?.clause;
  const above = [{ title: text.policies, href: '/policies' }, ...(clause ? [{ title: clause.title, href: `/policy-clauses/${clause.id}` }] : [])];
  return (
    <Loaded query={query} pick={({ policyRun }) => policyRun} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={text.runOf(of.clause?.title ?? '', of.version?.number ?? 0)} above={above} beside={<RunState state={of.state} />} actions={<UnitSwitch />}>
          <p class="soft">{of.year} · {of.base ? text.against(of.base.number) : text.againstNone} · {of.startedByName}</p>
        </PageHead>
        <div class="sections">
          {isGoing && <Section id="progress" title={text.running(of.progress)}><Meter percent={of.progress} label={text.running(of.progress)} /><RecordActions type="PolicyRun" id={of.id} of={of.availableActions} onDone={query.reload} /></Section>}
          {of.failure && <Section id="failure" title={text.outcome}><p class="bad">{of.failure}</p></Section>}
          {of.result && <Result of={of.result} />}
          {of.state === 'DONE' && <Lines of={of} />}
        </div>
      </>
    )}</Loaded>
  );
}

const Result = ({ of }: { readonly of: NonNullable<Run['result']> }) => (
  <Section id="result" title={text.outcome} beside={of.exceedsQuota ? <Badge tone="bad">{text.exceeds}</Badge> : undefined}>
    <SmallTable caption={text.outcome} rows={[
      { id: 'qualify', title: text.qualify, before: count(of.metBefore), after: count(of.metAfter) }, { id: 'sum', title: text.sum, before: <Money yuan={of.amountBefore} />, after: <Money yuan={of.amountAfter} /> },
    ]} rowKey={({ id }) => id} columns={[{ title: text.outcome, cell: ({ title }) => title }, { title: text.before, align: 'end', cell: ({ before }) => before }, { title: text.after, align: 'end', cell: ({ after }) => after }]} />
    <Facts of={[
      ...(['GAINED', 'LOST', 'MORE', 'LESS'] as const).map((change) => [nameIn(changeNames, change), <span class="number">{count(of[change.toLowerCase() as 'gained' | 'lost' | 'more' | 'less'])}</span>] as const),
      [text.openAfter, <span class="number">{count(of.openAfter)}</span>], [text.enterprisesRun, <span class="number">{count(of.enterprises)}</span>], ...(of.quota ? [[text.quota, <Money yuan={of.quota} />] as const] : []),
    ]} />
  </Section>
);

const Lines = ({ of }: { readonly of: Run }) => {
  const { nodes = [], totalCount = 0 } = of.lines ?? {};
  return (
    <Section id="lines" title={text.changes} beside={<span class="soft number">{count(totalCount)}</span>}>
      {nodes.length === 0 ? <Empty title={text.noChanges} /> : (
        <SmallTable caption={text.changes} rows={nodes} rowKey={({ id }) => id} columns={[
          { title: text.enterprise, cell: ({ organization }) => <FirmLink of={organization} /> },
          { title: text.change, cell: ({ change }) => <Badge tone={change === 'LOST' || change === 'LESS' ? 'warn' : 'good'}>{nameIn(changeNames, change)}</Badge> },
          { title: text.before, align: 'end', cell: ({ amountBefore }) => <Money yuan={amountBefore} /> },
          { title: text.after, align: 'end', cell: ({ amountAfter }) => <Money yuan={amountAfter} /> },
          { title: text.gaps, cell: ({ gaps }) => <span class="wrap"><Value>{gaps.join('；')}</Value></span> },
        ]} />
      )}
    </Section>
  );
};
