import { Loaded, prose } from '../challenge/parts.tsx';
import { ExpertsNamedDocument, SessionDocument, type SessionQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { list, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { AssignmentState } from './review-list.tsx';
import { SessionState } from './session-list.tsx';
import { kindNames, text } from './words.ts';

type Session = NonNullable<SessionQuery['reviewSession']>;

const above = { get title() { return text.sessions; }, href: '/review-sessions' };

/** One review as the bureau runs it: the draw, the panel, and the results once they are opened. */
export default function SessionPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(SessionDocument, { id });
  return (
    <Loaded query={query} pick={({ reviewSession }) => reviewSession} above={[above]}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={[above, ...(of.subject?.startsWith('clg_') ? [{ title: text.subject, href: `/listings/${of.subject}` }] : [])]} beside={<SessionState state={of.state} />}>
          <p class="soft">{of.scoresBy && <>{text.scoresBy} <span class="number">{of.scoresBy}</span> · </>}{of.isBlind && <>{text.blind} · </>}<span class="code">{of.ruleVersion}</span></p>
          {of.scheme && of.state === 'PREPARING' && <p class="soft">{text.quotas}：{text.seats(of.scheme.panelSize, list(of.scheme.quotas.map(({ kind, atLeast }) => text.quota(nameIn(kindNames, kind), atLeast))), of.scheme.quorum)}</p>}
        </PageHead>
        <div class="sections">
          <Section id="actions" title={text.actions}><RecordActions type="ReviewSession" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['cancel', 'redraw']} choices={{ compile: { target: of.targets.map(({ id: value, code, title }) => ({ value, title: `${code} ${title}` })) } }} /></Section>
          <Results of={of} />
          <Panel of={of} reload={query.reload} />
          <Draws of={of} />
          {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

const Results = ({ of }: { readonly of: Session }) => (
  <Section id="results" title={text.results}>
    {of.state !== 'OPENED' && <p class="soft">{text.sealed}</p>}
    <SmallTable caption={text.results} rows={of.targets} rowKey={({ id }) => id} columns={[
      { title: text.code, cell: ({ code }) => code }, { title: text.title, cell: ({ title }) => title }, { title: text.applicant, cell: ({ organization }) => <Value>{organization?.name}</Value> }, { title: text.total, align: 'end', cell: ({ total }) => <Value>{total}</Value> }, { title: text.place, align: 'end', cell: ({ place }) => <Value>{place}</Value> },
      { title: text.passed, cell: ({ passed }) => <Value>{passed == null ? null : passed ? text.yes : text.no}</Value> },
    ]} />
    {of.targets.filter(({ opinion }) => opinion).map((each) => <div key={each.id}><h3>{each.code}</h3><Facts of={(each.items ?? []).map(({ title, mean, most }) => [title, <span class="number">{mean} / {most}</span>] as const)} /><p>{prose(each.opinion)}</p></div>)}
  </Section>
);

const Panel = ({ of, reload }: { readonly of: Session; readonly reload: () => void }) => (of.assignments.length === 0 ? null : (
  <Section id="panel" title={text.panel}>
    <ul class="said">{of.assignments.map((each) => (
      <li key={each.id}><strong><Value>{each.expert?.person?.name}</Value></strong> <span class="soft">{each.expert?.organization?.name} · {nameIn(kindNames, each.expert?.kind)}</span> <AssignmentState state={each.state} />{each.endReason && <p class="soft">{each.endReason}</p>}
        <RecordActions type="ReviewAssignment" id={each.id} of={(each.availableActions ?? []).filter(({ allowed }) => allowed)} onDone={reload} about={each.expert?.person?.name} /></li>
    ))}</ul>
  </Section>
));

const Draws = ({ of }: { readonly of: Session }) => {
  const ids = [...new Set((of.draws ?? []).flatMap(({ excluded, reserves }) => [...(excluded ?? []).map(({ expert }) => expert), ...(reserves ?? [])]))];
  const named = useQuery(ExpertsNamedDocument, ids.length > 0 ? { ids: ids.slice(0, 100) } : null).data?.expertProfiles.nodes ?? [];
  const who = (id: string): string => { const found = named.find((each) => each.id === id); return found ? [found.person?.name, found.organization?.name].filter(Boolean).join(' · ') : '…'; };
  return !of.draws || of.draws.length === 0 ? null : (
    <Section id="draws" title={text.draws}>
      <p class="soft">{text.drawLead}</p>
      {of.draws.map((each) => (
        <div key={each.id}>
          <Facts of={[
            [text.at, <><span class="number">{moment(each.drawnAt)}</span> {each.drawnBy}{each.reason && ` · ${each.reason}`}</>], [text.candidates, <span class="number">{each.candidates?.length ?? 0}</span>], [text.drawn, <span class="number">{each.panel?.length ?? 0}</span>],
            [text.reserves, !each.reserves?.length ? <Value>{null}</Value> : <ol class="plain-list">{each.reserves.map((id) => <li key={id}>{who(id)}</li>)}</ol>],
            [text.seed, <span class="code key-hash">{each.seed}</span>], [text.replay, <Badge tone={each.replay?.matches ? 'good' : 'bad'}>{each.replay?.matches ? text.same : text.different}</Badge>],
          ]} />
          {each.excluded && each.excluded.length > 0 && (
            <><h3>{text.excludedWhy}</h3><SmallTable caption={text.excludedWhy} rows={each.excluded} rowKey={({ expert }) => expert} columns={[{ title: text.expert, cell: ({ expert }) => <a href={`/experts/${expert}`}>{who(expert)}</a> }, { title: text.reason, cell: ({ grounds }) => list(grounds.map(({ text: said }) => said)) }]} /></>
          )}
        </div>
      ))}
    </Section>
  );
};
