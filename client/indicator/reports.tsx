import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { SummaryListDocument, type SummaryListQuery } from '../generated/graphql.ts';
import { account } from '../account/session.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { moment } from '../kit/format.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { text } from './words.ts';

type Issue = SummaryListQuery['reportIssues']['nodes'][number];
type Template = SummaryListQuery['reportTemplates']['nodes'][number];

/** The county's annual summaries, and the templates that they are written from. */
export default function Reports() {
  const { data, fault, reload } = useQuery(SummaryListDocument, {});
  return (
    <>
      <PageHead title={text.reports} actions={<CreateAction type="ReportIssue" mutation="draftReportIssue" title={text.draftReport} onDone={(id) => void navigate(`/reports/${id}`)} />}><p class="soft">{text.reportsLead}</p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={6} /> : (
        <div class="sections">
          <Section id="issues" title={text.reports}>
            {data.reportIssues.nodes.length === 0 ? <Empty title={text.noReports} /> : <SmallTable caption={text.reports} rows={data.reportIssues.nodes} rowKey={({ id }) => id} columns={[
              { title: text.reportTitle, cell: ({ id, title }: Issue) => <a href={`/reports/${id}`}>{title}</a> },
              { title: text.state, cell: ({ state }: Issue) => <IssueState state={state} /> },
              { title: text.generatedAt, cell: ({ generatedAt }: Issue) => <Value>{generatedAt && moment(generatedAt)}</Value> },
              { title: text.frozenAt, cell: ({ frozenAt }: Issue) => <Value>{frozenAt && moment(frozenAt)}</Value> },
              { title: text.documentNumber, cell: ({ documentNumber }: Issue) => <Value>{documentNumber}</Value> },
            ]} />}
          </Section>
          <Section id="templates" title={text.templates}>
            <p class="soft">{text.templatesLead}</p>
            <ul class="links">
              <li><a href="/api/reports/templates/built-in">{text.builtIn}</a></li>
              {data.reportTemplates.nodes.map((each: Template) => <li key={each.id}><a href={`/api/reports/templates/${each.id}`}>{each.name}</a> <span class="soft">{moment(each.receivedAt)}</span> <RecordActions type="ReportTemplate" id={each.id} of={each.availableActions} about={each.name} onDone={reload} /></li>)}
            </ul>
            {account.value?.roles.has('CLERK') && <TemplateUpload onDone={reload} />}
          </Section>
        </div>
      )}
    </>
  );
}

export const IssueState = ({ state }: { readonly state: string }) => <Badge tone={state === 'FROZEN' ? 'good' : state === 'APPROVED' ? 'accent' : 'plain'}>{text.issueState(state)}</Badge>;

/** A wrong tag is told with the paragraph that it stands in, and stays told until another file is tried. */
const TemplateUpload = ({ onDone }: { readonly onDone: () => void }) => {
  const input = useRef<HTMLInputElement>(null);
  const busy = useSignal(false);
  const faults = useSignal<readonly string[]>([]);
  const send = async (file: File): Promise<void> => {
    busy.value = true;
    faults.value = [];
    try {
      const response = await fetch('/api/reports/templates', { method: 'POST', body: file, headers: { 'x-file-name': encodeURIComponent(file.name) } });
      const answer = (await response.json()) as { readonly errors?: readonly { readonly message: string }[] };
      if (response.ok) { toast(text.templateTaken); onDone(); } else faults.value = (answer.errors ?? []).map(({ message }) => message);
    } catch (error) {
      faults.value = [error instanceof Error ? error.message : String(error)];
    } finally {
      busy.value = false;
      if (input.current) input.current.value = '';
    }
  };
  return (
    <>
      <input ref={input} type="file" accept=".docx" hidden aria-label={text.uploadTemplate} onChange={({ currentTarget }) => { const file = currentTarget.files?.[0]; if (file) void send(file); }} />
      <Button busy={busy.value} onClick={() => input.current?.click()}>{text.uploadTemplate}</Button>
      {faults.value.length > 0 && <ul class="notice" role="alert">{faults.value.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
    </>
  );
};
