import { Badge, type Tone } from '../kit/badge.tsx';
import { today } from '../kit/format.ts';
import { type Attachment, Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, Section } from '../kit/page.tsx';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Money, Value } from '../kit/value.tsx';
import { day, type Project } from './shown.tsx';
import { evidenceNames, issueKindNames, issueStateNames, text, totalChangeNames, visitCauseNames, visitStateNames, warningNames } from './words.ts';

interface Part { readonly of: Project }
interface Acting extends Part { readonly onDone: () => void }

export const Warnings = ({ of }: Part) => {
  const open = of.warnings.filter(({ isOpen }) => isOpen);
  const past = of.warnings.filter(({ isOpen }) => !isOpen);
  const table = (rows: Project['warnings']) => (
    <SmallTable caption={text.warnings} rows={rows} rowKey={({ id }) => id} columns={[
      { title: text.warning, cell: ({ kind, isOpen }) => <Badge tone={isOpen ? 'warn' : 'plain'}>{nameIn(warningNames, kind)}</Badge> },
      { title: text.issue, cell: ({ detail }) => <span class="wrap">{detail}</span> },
      { title: text.raisedOn, cell: ({ raisedOn }) => day(raisedOn) },
      ...(rows.some(({ clearedOn }) => clearedOn) ? [{ title: text.clearedOn, cell: ({ clearedOn }: Project['warnings'][number]) => day(clearedOn) }] : []),
    ]} />
  );
  return (
    <Section id="warnings" title={text.warnings}>
      {open.length > 0 ? table(open) : <Empty title={text.noWarnings} />}
      {past.length > 0 && <details class="sources"><summary>{text.pastWarnings(past.length)}</summary>{table(past)}</details>}
    </Section>
  );
};

export const issueTones: Readonly<Record<string, Tone>> = { OPEN: 'warn', IN_HAND: 'accent', RESOLVED: 'good', CLOSED: 'plain', WITHDRAWN: 'plain' };
const isLate = (due: string | null | undefined, state: string): boolean => due != null && (state === 'OPEN' || state === 'IN_HAND') && due < today();
export const Due = ({ on, state }: { readonly on: string | null | undefined; readonly state: string }) => <>{day(on)} {isLate(on, state) && <Badge tone="bad">{text.overdue}</Badge>}</>;

export const Issues = ({ of, onDone }: Acting) => (of.issues.length === 0 ? <Empty title={text.noIssues} /> : (
  <ul class="entries">
    {of.issues.map((issue) => (
      <li key={issue.id}>
        <h3><a href={`/investments/issues/${issue.id}`}>{nameIn(issueKindNames, issue.kind)}</a> <Badge tone={issueTones[issue.state]}>{nameIn(issueStateNames, issue.state)}</Badge></h3>
        <p>{issue.description}</p>
        <Facts of={[
          [text.raisedBy, <>{issue.raisedBy} {day(issue.raisedOn)}</>], [text.responsible, <Value>{issue.responsible?.name}</Value>], [text.dueOn, <Due on={issue.dueOn} state={issue.state} />],
          ...(issue.resolution ? [[text.resolution, issue.resolution]] as const : []),
        ]} />
        <RecordActions type="ProjectIssue" id={issue.id} of={issue.availableActions} onDone={onDone} dangerous={['withdraw']} />
      </li>
    ))}
  </ul>
));

export const visitTones: Readonly<Record<string, Tone>> = { OPEN: 'accent', DONE: 'good', CANCELLED: 'plain' };
export const Visits = ({ of, onDone }: Acting) => (of.visits.length === 0 ? <Empty title={text.noVisits} /> : (
  <ul class="entries">
    {of.visits.map((visit) => (
      <li key={visit.id}>
        <h3><a href={`/investments/visits/${visit.id}`}>{nameIn(visitCauseNames, visit.cause)}</a> <Badge tone={visitTones[visit.state]}>{nameIn(visitStateNames, visit.state)}</Badge></h3>
        {visit.purpose && <p>{visit.purpose}</p>}
        <Facts of={[
          [text.leader, <Value>{visit.leaderName}</Value>], [text.dueOn, <Due on={visit.dueOn} state={visit.state} />],
          ...(visit.visitedOn ? [[text.visitedOn, day(visit.visitedOn)]] as const : []), ...(visit.findings ? [[text.findings, visit.findings]] as const : []), ...(visit.nextStep ? [[text.nextStep, visit.nextStep]] as const : []),
        ]} />
        <RecordActions type="VisitTask" id={visit.id} of={visit.availableActions} onDone={onDone} dangerous={['cancel']} />
      </li>
    ))}
  </ul>
));

export const TotalChanges = ({ of }: Part) => (of.totalChanges.length === 0 ? <Empty title={text.noTotalChanges} /> : (
  <SmallTable caption={text.totalChanges} rows={of.totalChanges} rowKey={({ id }) => id} columns={[
    { title: text.dueOn, cell: ({ requestedOn }) => day(requestedOn) },
    { title: text.state, cell: ({ state, decidedOn }) => <><Badge tone={state === 'APPROVED' ? 'good' : state === 'REJECTED' ? 'bad' : 'accent'}>{nameIn(totalChangeNames, state)}</Badge> {decidedOn && day(decidedOn)}</> },
    { title: text.from, align: 'end', cell: ({ from }) => <Money yuan={from} /> },
    { title: text.to, align: 'end', cell: ({ to }) => <Money yuan={to} /> },
    { title: text.reason, cell: ({ reason, opinion }) => <span class="wrap"><Value>{[reason, opinion].filter(Boolean).join(' / ')}</Value></span> },
    { title: text.documents, cell: ({ documents }) => <Links of={documents} /> },
  ]} />
));

const Links = ({ of }: { readonly of: readonly Attachment[] | null | undefined }) => (!of || of.length === 0 ? <Value>{null}</Value> : <span class="badges">{of.map(({ id, name }) => <a key={id} href={`/api/attachments/${id}`} target="_blank" rel="noreferrer" data-plain>{name}</a>)}</span>);

const kinds = ['filingDocument', 'constructionContract', 'ownerLicence', 'purchaseExplanation', 'purchaseApproval', 'paymentEvidence', 'confirmationSeal', 'acceptance', 'production'] as const;
export const Evidence = ({ of }: Part) => {
  const there = kinds.filter((kind) => (of[kind]?.length ?? 0) > 0);
  return there.length === 0 ? <Empty title={text.noEvidence} /> : <>{there.map((kind) => <div key={kind}><h3>{evidenceNames[kind]}</h3><Files of={of[kind]} title={evidenceNames[kind]} /></div>)}</>;
};

export const Site = ({ of }: Part) => (of.siteRecords.length === 0 ? <Empty title={text.noSite} /> : (
  <SmallTable caption={text.site} rows={of.siteRecords} rowKey={({ id }) => id} columns={[
    { title: text.takenOn, cell: ({ takenOn }) => day(takenOn) },
    { title: text.place, cell: ({ place, showsNameBoard }) => <>{place} {showsNameBoard && <Badge>{text.nameBoard}</Badge>}</> },
    { title: text.remark, cell: ({ remark }) => <Value>{remark}</Value> },
    { title: text.recordedBy, cell: ({ recordedBy }) => recordedBy },
    { title: text.photos, cell: ({ photos }) => <Links of={photos} /> },
  ]} />
));
