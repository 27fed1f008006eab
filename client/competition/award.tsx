import { CompetitionAwardDocument } from '../generated/graphql.ts';
import { count } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { AwardState, Day, Grade, LandingKind, aboveOf, enterpriseHref, hrefOfTeam } from './parts.tsx';
import { text } from './words.ts';

/** What a work has behind it, by its state: nobody asks why that is closed. */
const behind: Readonly<Record<string, readonly string[]>> = {
  PROPOSED: ['restore', 'pay', 'follow', 'recordLanding', 'close', 'reopen'], DROPPED: ['revise', 'drop', 'pay', 'follow', 'recordLanding', 'close', 'reopen'],
  ...Object.fromEntries(['AWARDED', 'FOLLOWING'].map((state) => [state, ['revise', 'drop', 'restore', 'reopen']])),
  LANDED: ['revise', 'drop', 'restore', 'follow', 'close', 'reopen'], NOT_LANDED: ['revise', 'drop', 'restore', 'follow', 'recordLanding', 'close'],
};

/** One awarded work: its prize, and where it has landed. */
export default function AwardPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(CompetitionAwardDocument, { id });
  return (
    <Waiting data={data} found={data?.competitionAward} fault={fault} reload={reload} above={aboveOf()}>{(of) => (
      <>
        <PageHead key={of.id} title={of.work} above={[...aboveOf(of.competition), { title: text.awards, href: `/competition-awards?competition=${of.competition.id}` }]} beside={<AwardState state={of.state} />} />
        <div class="sections">
          {(of.availableActions?.length ?? 0) > 0 && (
            <Section id="actions" title={text.actions}>
              <RecordActions type="CompetitionAward" id={of.id} of={of.availableActions} except={behind[of.state]} onDone={reload} dangerous={['drop', 'close']} initial={{ revise: { work: of.work, grade: of.grade, gradeName: of.gradeName } }} />
            </Section>
          )}
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.grade, <Grade grade={of.grade} gradeName={of.gradeName} />],
              [text.team, of.entry ? <><a href={hrefOfTeam(of.entry.id)}>{of.entry.name}</a> <span class="code soft">{of.entry.number}</span></> : <Value>{of.entryName}</Value>], [text.institution, <Value>{of.institutionName}</Value>],
              [text.prize, <Money yuan={of.prize} />], ...(of.prizePaidOn ? [[text.paid, <><Day of={of.prizePaidOn} /> <span class="soft">{of.prizeVoucher}</span></>]] as const : []),
              ...(of.followUp ? [[text.followUp, of.followUp]] as const : []), ...(of.closeReason ? [[text.closeReason, of.closeReason]] as const : []),
            ]} />
          </Section>
          <Section id="landings" title={text.landings}>
            {of.landings.length === 0 ? <Empty title={text.noLandings} /> : (
              <SmallTable caption={text.landings} rows={of.landings} rowKey={({ id: key }) => key} columns={[
                { title: text.kind, cell: ({ kind }) => <LandingKind kind={kind} /> }, { title: text.on, cell: ({ on }) => <Day of={on} /> },
                { title: text.place, cell: ({ organization, place }) => (organization ? <><a href={enterpriseHref(organization)}>{organization.name}</a>{place && <span class="under">{place}</span>}</> : <Value>{place}</Value>) },
                { title: text.people, align: 'end', cell: ({ people }) => <Value>{count(people)}</Value> }, { title: text.note, cell: ({ note }) => <Value>{note}</Value> },
              ]} />
            )}
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Waiting>
  );
}
