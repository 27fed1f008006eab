import { CompetitionTeamDocument, type CompetitionTeamQuery } from '../generated/graphql.ts';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { MaskedPhone } from '../kit/masked-phone.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { AwardState, Day, Grade, TeamState, aboveOf, hrefOfAward } from './parts.tsx';
import { revealOf } from './reveal.ts';
import { memberRoleNames, text } from './words.ts';

type Team = NonNullable<CompetitionTeamQuery['competitionEntry']>;

/** One team: its students for those who run the contest, its rounds, its works. */
export default function TeamPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(CompetitionTeamDocument, { id });
  return <Waiting data={data} found={data?.competitionEntry} fault={fault} reload={reload} above={aboveOf()}>{(team) => <Body of={team} reload={reload} />}</Waiting>;
}

const Body = ({ of, reload }: { readonly of: Team; readonly reload: () => void }) => {
  const { competition } = of;
  const tracks = competition.tracks.map(({ id, name }) => ({ value: id, title: name }));
  return (
    <>
      <PageHead key={of.id} title={of.name} above={[...aboveOf(competition), { title: text.teams, href: `/competitions/${competition.id}/teams` }]} beside={<TeamState state={of.state} />} />
      <div class="sections">
        {(of.availableActions?.length ?? 0) > 0 && of.state !== 'ELIMINATED' && of.state !== 'WITHDRAWN' && (
          <Section id="actions" title={text.actions}>
            <RecordActions type="CompetitionEntry" id={of.id} of={of.availableActions} onDone={reload} dangerous={['withdraw', 'eliminate', 'demote']} personal={['revise']} choices={{ revise: { track: tracks } }}
              initial={{ revise: { name: of.name, track: of.track?.id ?? '', advisor: of.advisor ?? '', size: String(of.size) } }} />
          </Section>
        )}
        <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
          <Facts of={[
            [text.number, <span class="code">{of.number}</span>], [text.institution, of.institutionName], [text.track, <Value>{of.track?.name}</Value>], [text.size, <span class="number">{count(of.size)}</span>],
            ...(of.advisor ? [[text.advisor, of.advisor]] as const : []), ...(of.withdrawReason ? [[text.withdrawReason, of.withdrawReason]] as const : []),
          ]} />
        </Section>
        <Members of={of} />
        {of.stageEntries.length > 0 && <Rounds of={of} />}
        {(of.awards.length > 0 || competition.state === 'FINAL') && (
          <Section id="awards" title={text.awards}>
            {of.awards.length === 0 ? <Empty title={text.noAwards} /> : (
              <SmallTable caption={text.awards} rows={of.awards} rowKey={({ id }) => id} columns={[
                { title: text.work, cell: ({ id, work }) => <a href={hrefOfAward(id)}>{work}</a> }, { title: text.grade, cell: (each) => <Grade grade={each.grade} gradeName={each.gradeName} /> },
                { title: text.state, cell: ({ state }) => <AwardState state={state} /> }, { title: text.prize, align: 'end', cell: ({ prize }) => <Money yuan={prize} /> },
              ]} />
            )}
            {competition.state === 'FINAL' && of.state === 'FINALIST' && <div class="actions-row section-foot"><CreateAction type="CompetitionAward" mutation="proposeCompetitionAward" title={text.proposeAward} preset={{ entry: of.id }} onDone={(id) => void navigate(hrefOfAward(id))} /></div>}
          </Section>
        )}
        {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
      </div>
    </>
  );
};

const Members = ({ of }: { readonly of: Team }) => (
  <Section id="members" title={text.members} beside={of.members.length > 0 && <span class="soft number">{count(of.members.length)}</span>}>
    {of.members.length === 0 ? <p class="soft">{text.membersHidden}</p> : (
      <>
        {of.competition.forgottenOn && <p class="soft">{text.membersErased}</p>}
        <SmallTable caption={text.members} rows={of.members} rowKey={({ id }) => id} columns={[
          { title: text.person, cell: ({ name, maskedName }) => <Value>{name ?? maskedName}</Value> }, { title: text.role, cell: ({ role }) => nameIn(memberRoleNames, role) }, { title: text.degree, cell: ({ degree }) => <Value>{degree}</Value> },
          { title: text.phone, cell: ({ id, name, maskedName, phone }) => <MaskedPhone masked={phone} of={name ?? maskedName ?? ''} reveal={revealOf(id)} /> },
        ]} />
      </>
    )}
  </Section>
);

const Rounds = ({ of }: { readonly of: Team }) => {
  const scores = of.stageEntries.flatMap(({ stage, scores: each }) => each.map((score) => ({ ...score, round: stage?.name ?? '' })));
  return (
    <Section id="rounds" title={text.rounds}>
      <SmallTable caption={text.rounds} rows={of.stageEntries} rowKey={({ id }) => id} columns={[
        { title: text.round, cell: ({ stage }) => <Value>{stage?.name}</Value> }, { title: text.position, align: 'end', cell: ({ position }) => <Value>{position}</Value> },
        { title: text.priorScore, align: 'end', cell: ({ priorScore }) => <Value>{priorScore}</Value> }, { title: text.score, align: 'end', cell: ({ score }) => <Value>{score}</Value> },
      ]} />
      {scores.length > 0 && (
        <>
          <h3>{text.scores}</h3>
          <SmallTable caption={text.scores} rows={scores} rowKey={({ id }) => id} columns={[
            { title: text.judge, cell: ({ judgeName }) => <Value>{judgeName}</Value> }, { title: text.round, cell: ({ round }) => round }, { title: text.score, align: 'end', cell: ({ score }) => score },
            { title: text.opinion, cell: ({ opinion }) => <Value>{opinion}</Value> }, { title: text.on, cell: ({ on }) => <Day of={on} /> },
          ]} />
        </>
      )}
    </Section>
  );
};
