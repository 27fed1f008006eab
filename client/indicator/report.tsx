import { useSignal } from '@preact/signals';
import { SummaryDocument, type SummaryQuery } from '../generated/graphql.ts';
import type { ActionForm } from '../kit/action-form.ts';
import { ActionDialog, actionForm } from '../kit/action-dialog.tsx';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { moment } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { IssueState } from './reports.tsx';
import { text } from './words.ts';

type Issue = NonNullable<SummaryQuery['reportIssue']>;
type Block = NonNullable<Issue['content']>[number];
type Gap = Issue['gaps']['nodes'][number];

/** One summary: its text as the Word file has it, each number leading to its records; its gaps; and whether it is what was issued. */
export default function Report({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(SummaryDocument, { id });
  return <Waiting data={data} found={data?.reportIssue} fault={fault} reload={reload} above={above()}>{(of) => <Body of={of} reload={reload} />}</Waiting>;
}
const above = () => [{ title: text.reports, href: '/reports' }];

const Body = ({ of, reload }: { readonly of: Issue; readonly reload: () => void }) => (
  <>
    <PageHead key={of.id} title={of.title} above={above()} beside={<IssueState state={of.state} />} actions={of.size != null && <a class="button" href={`/api/reports/${of.id}`} download>{text.downloadWord}</a>} />
    <div class="sections">
      <Section id="profile" title={text.profile}>
        <Facts of={[
          [text.region, of.region.name], [text.year, String(of.year)], [text.template, of.template?.name ?? text.builtIn],
          [text.generatedAt, <Value>{of.generatedAt && moment(of.generatedAt)}</Value>], [text.frozenAt, <Value>{of.frozenAt && moment(of.frozenAt)}</Value>], [text.documentNumber, <Value>{of.documentNumber}</Value>],
          ...(of.sha256 ? [[text.hash, <code class="hash">{of.sha256}</code>]] as const : []),
          ...(of.state === 'FROZEN' && of.verification ? [[text.verification, <><Badge tone={of.verification.isIntact ? 'good' : 'bad'}>{of.verification.isIntact ? text.intact : text.notIntact}</Badge>{of.verification.problems.map((problem) => <p key={problem}>{problem}</p>)}</>]] as const : []),
        ]} />
        <RecordActions type="ReportIssue" id={of.id} of={of.availableActions} onDone={reload} except={['explain']} dangerous={['issue', 'return']} />
      </Section>
      {of.gaps.nodes.length > 0 && <Gaps of={of} reload={reload} />}
      <Section id="content" title={text.content}>
        {!of.content?.length ? <p class="soft">{text.notGenerated}</p> : <div class="report">{of.content.map((block, index) => <Shown key={index} block={block} of={of} />)}</div>}
      </Section>
      {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.history}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
    </div>
  </>
);

const Spans = ({ of, year }: { readonly of: Block['spans']; readonly year: number }) => (
  <>{of.map(({ text: words, indicator }, index) => (indicator == null ? <span key={index}>{words}</span> : <a key={index} class="report-number" href={`/figures/${encodeURIComponent(indicator)}?year=${year}`}>{words}</a>))}</>
);

/** The page's own heading is the title; those of the text come below the section's. */
const Shown = ({ block, of }: { readonly block: Block; readonly of: Issue }) => {
  if (block.kind === 'TABLE') {
    const [head, ...rows] = block.rows;
    return (
      <div class="table-box table-wide" tabIndex={0} role="region" aria-label={text.content}><table class="table">
        <thead><tr>{head?.cells.map(({ spans }, index) => <th key={index} scope="col"><Spans of={spans} year={of.year} /></th>)}</tr></thead>
        <tbody>{rows.map(({ cells }, at) => <tr key={at}>{cells.map(({ spans }, index) => <td key={index}><Spans of={spans} year={of.year} /></td>)}</tr>)}</tbody>
      </table></div>
    );
  }
  if (block.kind === 'HEADING' && block.level === 0) return <p class="report-title"><Spans of={block.spans} year={of.year} /></p>;
  if (block.kind === 'HEADING') return block.level === 1 ? <h3><Spans of={block.spans} year={of.year} /></h3> : <h4><Spans of={block.spans} year={of.year} /></h4>;
  return <p><Spans of={block.spans} year={of.year} /></p>;
};

const Gaps = ({ of, reload }: { readonly of: Issue; readonly reload: () => void }) => {
  const asked = useSignal<{ readonly form: ActionForm; readonly gap: Gap } | null>(null);
  const offered = of.availableActions?.find(({ action }) => action === 'explain');
  const isOpen = of.state === 'GENERATED' && offered?.mutation != null;
  return (
    <Section id="gaps" title={text.gapsTitle}>
      <p class="soft">{text.gapsLead}</p>
      <SmallTable caption={text.gapsTitle} rows={of.gaps.nodes} rowKey={({ id }) => id} columns={[
        { title: text.indicator, cell: ({ indicator, name }: Gap) => <a href={`/figures/${encodeURIComponent(indicator)}?year=${of.year}`}>{name}</a> },
        { title: text.gapsTitle, cell: ({ gap, value, target, unit, completionRate }: Gap) => <span>{text.gapName(gap!)}{value != null && target != null && <span class="soft"> {value}/{target} {unit}，{completionRate}%</span>}</span> },
        { title: text.explanation, cell: ({ explanation }: Gap) => <Value>{explanation}</Value> },
        ...(isOpen ? [{ title: text.explain, cell: (gap: Gap) => <Button kind="quiet" onClick={() => void actionForm('ReportIssue', offered.mutation!).then((form) => { if (form) asked.value = { form, gap }; })}>{text.explain}</Button> }] : []),
      ]} />
      {asked.value && <ActionDialog mutation={offered!.mutation!} form={asked.value.form} id={of.id} preset={{ indicator: asked.value.gap.indicator }} about={asked.value.gap.name} initial={{ explanation: asked.value.gap.explanation ?? '' }} onEnd={(done) => { asked.value = null; if (done !== null) reload(); }} />}
    </Section>
  );
};
