import { ApplicationDocument, type ApplicationQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { StateBadge } from './application-list.tsx';
import { departmentNames, kindNames, resultNames, text } from './words.ts';

type Application = NonNullable<ApplicationQuery['qualificationApplication']>;
const day = (value: string | null | undefined) => <span class="number"><Value>{value}</Value></span>;
const dated = (value: string | null | undefined, document: string | null | undefined) => <>{day(value)} {document && <span class="soft">{document}</span>}</>;

/** One application, from the firm's self-check to the certificate. */
export default function ApplicationPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ApplicationDocument, { id });
  const above = [{ title: text.applications, href: '/applications' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = data.qualificationApplication;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const { organization, kind, year, state, isRenewal } = found;
  return (
    <>
      <PageHead key={found.id} title={text.applicationOf(nameIn(kindNames, kind), organization?.name ?? '')} above={above} beside={<StateBadge state={state} />}>
        <p class="soft">{year}{isRenewal && ` · ${text.renewal}`}{organization && <> · <a href={`/enterprises/${organization.creditCode ?? encodeURIComponent(organization.id)}`}>{organization.name}</a></>}{organization?.town && ` · ${organization.town.name}`}</p>
      </PageHead>
      <div class="sections">
        <Section id="actions" title={text.actions}><RecordActions type="QualificationApplication" id={found.id} of={found.availableActions} onDone={reload} dangerous={['revoke', 'cancel', 'withdraw', 'recordRejection']} /></Section>
        <Section id="steps" title={text.steps} sources={<Sources of={sourcesOf([found])} />}><Steps of={found} /></Section>
        {found.selfCheck && <SelfCheck of={found.selfCheck} on={found.selfCheckedOn} />}
        {found.evidence && <Section id="evidence" title={text.evidence}><Files of={found.evidence} title={text.evidence} /></Section>}
        {found.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(found.timeline.nodes)} /></Section>}
      </div>
    </>
  );
}

const Steps = ({ of }: { readonly of: Application }) => (
  <>
    <Facts of={[
      [text.submittedOn, day(of.submittedOn)],
      [text.townshipCheck, <>{day(of.townshipCheckedOn)} {of.townshipOpinion && <span class="soft">{of.townshipOpinion}</span>}</>],
      ...(of.returnedOn ? [[text.returned, <>{day(of.returnedOn)} <span class="soft">{of.returnReason}</span></>]] as const : []),
      [text.recommendedOn, dated(of.recommendedOn, of.recommendedDocument)],
      [text.accepted, dated(of.acceptedOn, of.acceptanceDocument)],
      [text.notice, dated(of.noticeOn, of.noticeDocument)],
      [text.decidedOn, dated(of.decidedOn, of.decidedDocument)],
      [text.certificate, <span class="code"><Value>{of.certificateNumber}</Value></span>],
      [text.validity, <>{day(of.validFrom)} – {day(of.validTo)}</>],
      ...(of.barredUntil ? [[text.barredUntil, <>{day(of.barredUntil)} <span class="soft">{of.revokeReason}</span></>]] as const : []),
    ]} />
    {of.coChecks.length > 0 && (
      <SmallTable caption={text.coChecks} rows={of.coChecks} rowKey={({ id }) => id} columns={[
        { title: text.department, cell: ({ department }) => nameIn(departmentNames, department) },
        { title: text.opinion, cell: ({ result }) => <Badge tone={result === 'PASS' ? 'good' : 'bad'}>{nameIn(resultNames, result)}</Badge> },
        { title: text.on, cell: ({ on }) => day(on) },
        { title: text.remark, cell: ({ remark }) => <Value>{remark}</Value> },
      ]} />
    )}
  </>
);

const SelfCheck = ({ of: { ruleVersion, passed, gaps }, on }: { readonly of: NonNullable<Application['selfCheck']>; readonly on: string | null | undefined }) => (
  <Section id="self-check" title={text.selfCheck} beside={<Badge tone={passed ? 'good' : 'warn'}>{passed ? text.passed : text.notPassed}</Badge>}>
    <Facts of={[[text.on, day(on)], [text.rule, <span class="code">{ruleVersion}</span>]]} />
    {gaps.length === 0 ? <Empty title={text.noGaps} /> : (
      <SmallTable caption={text.gap} rows={gaps} rowKey={({ criterion }) => criterion} columns={[
        { title: text.gap, cell: ({ title, isGate }) => <>{title} {isGate && <Badge tone="warn">{text.gate}</Badge>}</> },
        { title: text.current, cell: ({ current }) => <Value>{current}</Value> },
        { title: text.needed, cell: ({ needed }) => needed },
        { title: text.source, cell: ({ source, asOf }) => <span class="source"><Value>{[source, asOf].filter(Boolean).join(' · ')}</Value></span> },
      ]} />
    )}
  </Section>
);
