import { CompetitionDocument, type CompetitionQuery } from '../generated/graphql.ts';
import { count, money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { AwardState, CompetitionState, Day, Grade, Landed, aboveOf, enterpriseHref, hrefOfAward, hrefOfCompetition, hrefOfTeam } from './parts.tsx';
import { gradeNames, hostRoleNames, stepNames, text } from './words.ts';

type Competition = NonNullable<CompetitionQuery['competition']>;
type Stage = Competition['stages'][number];

/** One contest: how many took part, who came into the final, which works won what, and what can be done now. */
export default function CompetitionPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(CompetitionDocument, { id });
  return <Waiting data={data} found={data?.competition} fault={fault} reload={reload} above={aboveOf()}>{(found) => <Body of={found} reload={reload} />}</Waiting>;
}

const Body = ({ of, reload }: { readonly of: Competition; readonly reload: () => void }) => {
  const rounds = of.stages.filter(({ entries }) => entries.nodes.length > 0);
  const parts = [
    { id: 'profile', title: text.profile }, { id: 'participation', title: text.participation }, { id: 'awards', title: text.awards },
    ...rounds.map(({ id, name }) => ({ id, title: name })), ...(of.timeline.nodes.length > 0 ? [{ id: 'timeline', title: text.timeline }] : []),
  ];
  return (
    <>
      <PageHead key={of.id} title={of.name} above={aboveOf()} beside={<CompetitionState state={of.state} />} actions={<UnitSwitch />}>{of.summary && <p class="soft">{of.summary}</p>}</PageHead>
      <div class="with-contents">
        <nav class="contents" aria-label={text.competition}><ul>{parts.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul></nav>
        <div class="sections">
          <Profile of={of} reload={reload} />
          <Participation of={of} />
          <Awards of={of} />
          {rounds.map((stage) => <Round key={stage.id} of={stage} />)}
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </div>
    </>
  );
};

const steps = ['open', 'startScreening', 'startFinal', 'award', 'land'];
/** What the contest has behind it: nobody asks why that is closed. */
const behind = (state: string): readonly string[] => {
  const at = ['ANNOUNCED', 'OPEN', 'SCREENING', 'FINAL', 'AWARDED', 'LANDED'].indexOf(state);
  return [...(at < 0 ? steps : steps.slice(0, at)), ...(at < 0 || at > 1 ? ['revise', 'cancel'] : [])];
};

const Profile = ({ of, reload }: { readonly of: Competition; readonly reload: () => void }) => {
  // Whoever may begin the final sees the whole list of those who came that far.
  const finalists = of.finalists.nodes.map(({ id, number, name }) => ({ value: id, title: `${number} ${name}` }));
  const day = (title: string, on: string | null, more?: string | null) => (on ? [[title, <><Day of={on} />{more && <span class="soft"> {more}</span>}</>]] as const : []);
  const rounds = of.stages.filter(({ on, venue, seats }) => on || venue || seats);
  return (
    <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
      <Facts of={[
        [text.year, <><span class="number">{of.year}</span>{of.edition != null && <span class="soft"> {text.edition(of.edition)}</span>}</>], [text.region, of.region.name],
        ...(of.hosts.length === 0 ? [] : [[text.hosts, <ul class="lines">{of.hosts.map(({ id, role, name, organization }) => <li key={id}><span class="soft">{nameIn(hostRoleNames, role)}</span> {organization ? <a href={enterpriseHref(organization)}>{name}</a> : name}</li>)}</ul>]] as const),
        ...(of.tracks.length === 0 ? [] : [[text.tracks, of.tracks.map(({ name }) => name).join('、')]] as const),
        ...day(text.announcedOn, of.announcedOn, of.document),
        ...(of.registrationFrom || of.registrationTo ? [[text.registration, <><Day of={of.registrationFrom} /> — <Day of={of.registrationTo} /></>]] as const : []),
        ...day(text.screeningFrom, of.screeningFrom), ...day(text.finalFrom, of.finalFrom),
        ...rounds.map(({ name, on, venue, seats }) => [name, <>{on && <Day of={on} />} {venue} {seats != null && <span class="soft">{text.seats(seats)}</span>}</>] as const),
        ...day(text.awardedOn, of.awardedOn, of.awardDocument), ...day(text.landedOn, of.landedOn), ...day(text.cancelledOn, of.cancelledOn, of.cancelReason),
        ...(of.prizeBudget ? [[text.prizeBudget, <Money yuan={of.prizeBudget} />]] as const : []), ...day(text.forgottenOn, of.forgottenOn),
      ]} />
      <RecordActions type="Competition" id={of.id} of={of.availableActions} except={behind(of.state)} onDone={reload} dangerous={['cancel']} choices={{ startFinal: { order: finalists } }}
        initial={{ revise: { edition: of.edition == null ? '' : String(of.edition), registrationFrom: of.registrationFrom ?? '', registrationTo: of.registrationTo ?? '', summary: of.summary ?? '' } }} />
    </Section>
  );
};

const Participation = ({ of }: { readonly of: Competition }) => {
  const known = (of.participation ?? []).filter((each) => each.institutions + each.teams + each.people + (each.works ?? 0) > 0);
  const [institutions, teams] = [of.institutions.totalCount, of.entries.totalCount];
  return (
    <Section id="participation" title={text.participation}>
      {known.length === 0 ? <Empty title={text.nobodyYet} /> : (
        <SmallTable caption={text.participation} rows={known} rowKey={({ step }) => step} columns={[
          { title: text.step, cell: ({ step }) => nameIn(stepNames, step) },
          { title: text.institutionCount, align: 'end', cell: (each) => count(each.institutions) }, { title: text.teamCount, align: 'end', cell: (each) => count(each.teams) },
          { title: text.peopleCount, align: 'end', cell: (each) => count(each.people) }, { title: text.workCount, align: 'end', cell: ({ works }) => <Value>{count(works)}</Value> },
        ]} />
      )}
      {(of.markDifferences?.length ?? 0) > 0 && (
        <details class="notice"><summary>{text.marksDiffer(of.markDifferences!.length)}</summary>
          <ul>{of.markDifferences!.map(({ number, name, isMarked }) => <li key={number}><span class="code">{number}</span> {name} <span class="soft">{isMarked ? text.marked : text.unmarked}</span></li>)}</ul>
        </details>
      )}
      <div class="actions-row section-foot">
        {teams > 0 && <a class="button" href={`${hrefOfCompetition(of.id)}/teams`}>{text.allTeams(count(teams)!)}</a>}
        {institutions > 0 && <a class="button" href={`${hrefOfCompetition(of.id)}/institutions`}>{text.allInstitutions(count(institutions)!)}</a>}
        {of.state === 'OPEN' && <CreateAction type="CompetitionEntry" mutation="registerCompetitionEntry" title={text.register} preset={{ competition: of.id }} isPersonal choices={{ track: of.tracks.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(hrefOfTeam(id))} />}
      </div>
    </Section>
  );
};

/** The highest grade first. */
const inOrder = <T extends { readonly grade: string }>(of: readonly T[]): readonly T[] => { const order = Object.keys(gradeNames); return [...of].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade)); };

const Awards = ({ of }: { readonly of: Competition }) => {
  const { nodes, totalCount } = of.awards;
  const totals = inOrder(of.awardTotals ?? []);
  return (
    <Section id="awards" title={text.awards} beside={totalCount > 0 && <span class="soft number">{count(totalCount)}</span>}>
      {nodes.length === 0 ? <Empty title={text.noAwards} /> : (
        <>
          {totals.length > 0 && (
            <SmallTable caption={text.awardTotals} rows={totals} rowKey={({ grade }) => grade} columns={[
              { title: text.grade, cell: ({ grade }) => nameIn(gradeNames, grade) }, { title: text.workCount, align: 'end', cell: ({ works }) => count(works) }, { title: `${text.prizes}（${moneyUnit()}）`, align: 'end', cell: ({ prize }) => <Value>{money(prize)}</Value> },
            ]} />
          )}
          <h3>{text.works}</h3>
          <SmallTable caption={text.works} rows={inOrder(nodes)} rowKey={({ id }) => id} columns={[
            { title: text.work, cell: ({ id, work }) => <a href={hrefOfAward(id)}>{work}</a> }, { title: text.grade, cell: (each) => <Grade grade={each.grade} gradeName={each.gradeName} /> }, { title: text.team, cell: ({ entryName }) => <Value>{entryName}</Value> },
            { title: text.institution, cell: ({ institutionName }) => <Value>{institutionName}</Value> }, { title: `${text.prize}（${moneyUnit()}）`, align: 'end', cell: ({ prize }) => <Value>{money(prize)}</Value> },
            { title: text.state, cell: ({ state, landings }) => (landings.length > 0 ? <Landed of={landings} /> : <AwardState state={state} />) },
          ]} />
        </>
      )}
      {nodes.length > 0 && <div class="actions-row section-foot"><a class="button" href={`/competition-awards?competition=${of.id}`}>{text.allAwards}</a></div>}
    </Section>
  );
};

const Round = ({ of }: { readonly of: Stage }) => {
  const { nodes, totalCount } = of.entries;
  const hasPrior = nodes.some(({ priorScore }) => priorScore != null);
  return (
    <Section id={of.id} title={of.name} beside={<span class="soft number">{count(totalCount)}</span>}>
      <SmallTable caption={text.finalOf(of.name)} rows={nodes} rowKey={({ id }) => id} columns={[
        { title: text.team, cell: ({ entry, entryName }) => (entry ? <a href={hrefOfTeam(entry.id)}>{entryName ?? entry.name}</a> : <Value>{entryName}</Value>) }, { title: text.number, cell: ({ entryNumber }) => <span class="code">{entryNumber}</span> },
        { title: text.institution, cell: ({ institutionName }) => <Value>{institutionName}</Value> }, ...(of.kind === 'FINAL' ? [{ title: text.position, align: 'end' as const, cell: ({ position }: Stage['entries']['nodes'][number]) => <Value>{position}</Value> }] : []),
        ...(hasPrior ? [{ title: text.priorScore, align: 'end' as const, cell: ({ priorScore }: Stage['entries']['nodes'][number]) => <Value>{priorScore}</Value> }] : []), { title: text.score, align: 'end', cell: ({ score }) => <Value>{score}</Value> },
      ]} />
    </Section>
  );
};
