import { ReportDocument, type ReportQuery, type TechContractKind } from '../generated/graphql.ts';
import { linesOf } from '../kit/action-form.ts';
import { Badge } from '../kit/badge.tsx';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { DueBadge, ReportState, UnitLink, day, fact, timely } from './parts.tsx';
import { contractKindNames, text } from './words.ts';

type Report = NonNullable<ReportQuery['transformationReport']>;

/** One unit's report of one year, beside what the bureau has on record. */
export default function ReportPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ReportDocument, { id });
  const above = [{ title: text.reports, href: '/transformation-reports' }];
  return (
    <Waiting data={data} found={data?.transformationReport} fault={fault} reload={reload} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={text.reportTitle(of.organization?.name ?? '', of.year)} above={above} actions={<UnitSwitch />} beside={<><ReportState state={of.state} />{of.state === 'DRAFT' && <DueBadge on={of.dueOn} />}</>}><p class="soft"><UnitLink of={of.organization} /></p></PageHead>
        <div class="sections">
          {timely(of.availableActions).length > 0 && (
            <Section id="actions" title={text.actions}>
              <RecordActions type="TransformationReport" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['return']} initial={{ amend: { income: of.income, rewards: of.rewards, rewardedPeople: String(of.rewardedPeople), summary: of.summary ?? '', ...linesOf('lines', of.lines, ['kind', 'contracts', 'amount']) } }} />
            </Section>
          )}
          <Section id="profile" title={text.profile}>
            <Facts of={[
              [text.income, <Money yuan={of.income} />], [text.rewards, <Money yuan={of.rewards} />], [text.people, <span class="number">{of.rewardedPeople}</span>], [text.dueOn, day(of.dueOn)], [text.submittedOn, day(of.submittedOn)], ...fact(text.acceptedOn, of.acceptedOn, day(of.acceptedOn)),
              ...fact(text.returned, of.state === 'DRAFT' ? of.returnReason : null, of.returnReason), ...fact(text.summary, of.summary, of.summary), ...fact(text.rule, of.ruleVersion, <span class="code market-place">{of.ruleVersion}</span>),
            ]} />
          </Section>
          <Lines of={of} />
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Waiting>
  );
}

const Lines = ({ of: { lines, onRecord } }: { readonly of: Report }) => {
  const known = onRecord ?? [];
  const rows = (Object.keys(contractKindNames) as TechContractKind[]).flatMap((kind) => {
    const [said, found] = [lines.find((line) => line.kind === kind), known.find((line) => line.kind === kind)];
    return said ?? found ? [{ kind, said, found, differs: (said?.contracts ?? 0) !== (found?.contracts ?? 0) || Number(said?.amount ?? 0) !== Number(found?.amount ?? 0) }] : [];
  });
  return (
    <Section id="lines" title={text.lines}>
      {rows.length === 0 ? <Empty /> : (
        <SmallTable caption={text.lines} rows={rows} rowKey={({ kind }) => kind} columns={[
          { title: text.kind, cell: ({ kind, differs }) => <>{nameIn(contractKindNames, kind)}{differs && <> <Badge tone="warn">{text.differs}</Badge></>}</> },
          { title: `${text.reported} ${text.contractCount}`, align: 'end', cell: ({ said }) => <Value>{said?.contracts}</Value> },
          { title: `${text.reported} ${text.contractAmount}（${moneyUnit()}）`, align: 'end', cell: ({ said }) => <Value>{money(said?.amount)}</Value> },
          { title: `${text.onRecord} ${text.contractCount}`, align: 'end', cell: ({ found }) => <Value>{found?.contracts}</Value> },
          { title: `${text.onRecord} ${text.contractAmount}（${moneyUnit()}）`, align: 'end', cell: ({ found }) => <Value>{money(found?.amount)}</Value> },
        ]} />
      )}
    </Section>
  );
};
