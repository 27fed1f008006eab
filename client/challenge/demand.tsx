import { DemandDocument, type DemandQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { list, today } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Next } from './next.tsx';
import { DemandState, Firm, ListingState, Loaded, MatchState, Outcome, ProjectState, dated, day, has, offers, ownOrganization, prose } from './parts.tsx';
import { confidentialityNames, contactKindNames, disclosureStateNames, listNames, matchKindNames, text } from './words.ts';

type Demand = NonNullable<DemandQuery['techDemand']>;
interface Part { readonly of: Demand; readonly reload: () => void }

/** One demand, from the firm's own words to its solution. */
export default function DemandPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(DemandDocument, { id });
  const above = [{ title: text.demands, href: '/demands' }];
  return (
    <Loaded query={query} pick={({ techDemand }) => techDemand} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />} beside={<DemandState state={of.state} />}>
          <p class="soft">{of.code && <><span class="code">{of.code}</span> · </>}<Firm of={of.organization} />{of.organization?.town && ` · ${of.organization.town.name}`}{of.list && ` · ${nameIn(listNames, of.list)}`}</p>
          <Next of="demand" state={stepOf(of)} />
        </PageHead>
        <div class="sections">
          <Doing of={of} reload={query.reload} />
          <Words of={of} reload={query.reload} />
          {of.indicators && of.indicators.length > 0 && (
            <Section id="indicators" title={text.indicators}>
              <SmallTable caption={text.indicators} rows={of.indicators} rowKey={({ id: key }) => key} columns={[
                { title: text.indicator, cell: ({ name, unit }) => <>{name}{unit && `（${unit}）`}</> }, { title: text.baseline, align: 'end', cell: ({ baseline }) => <Value>{baseline}</Value> }, { title: text.target, align: 'end', cell: ({ target }) => target },
                { title: text.testMethod, cell: ({ testMethod, testBody }) => <>{testMethod}{testBody && <span class="under">{testBody}</span>}</> },
              ]} />
            </Section>
          )}
          <Steps of={of} />
          <Matches of={of} reload={query.reload} />
          <Agreements of={of} reload={query.reload} />
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

/** A listed demand waits for different people: on the county's own list for this bureau, on another for the authority above. */
const stepOf = ({ state, list: to, listings, batch }: Demand): string => (state !== 'LISTED' ? state : to !== 'COUNTY' ? 'LISTED_ABOVE' : listings.length > 0 ? 'LISTED_OPEN' : batch ? 'LISTED_COUNTY' : 'LISTED');

const isOver = ({ state }: Demand): boolean => ['CLOSED', 'REJECTED', 'WITHDRAWN'].includes(state);

const Doing = ({ of, reload }: Part) => {
  const own = ownOrganization();
  const mayAsk = of.confidentiality !== 'PUBLIC' && of.problem == null && of.isPublished && own && own !== of.organization?.id && has('RESEARCH', 'ENTERPRISE');
  const composes = has('CLERK') && of.state === 'LISTED' && of.batch && !of.listings.some(({ state }) => !['FINISHED', 'FAILED'].includes(state));
  if (!offers(of.availableActions, isOver(of)) && !mayAsk && !composes) return null;
  return (
    <Section id="actions" title={text.actions}>
      <RecordActions type="TechDemand" id={of.id} of={of.availableActions} onDone={reload} dangerous={['withdraw', 'reject', 'grantWithdrawal', 'expire']} initial={{ edit: startOf(of), condense: { summary: of.summary ?? '', confidentiality: of.confidentiality }, recommend: { recommendedOn: today() } }} />
      <div class="actions-row">
        {mayAsk && <CreateAction type="DemandDisclosure" mutation="requestDemandDisclosure" title={text.askNda} preset={{ demand: of.id, organization: own }} onDone={reload} />}
        {composes && <CreateAction type="ChallengeListing" mutation="composeChallengeListing" title={text.compose} isMinor preset={{ batch: of.batch!.id, demand: of.id }} initial={{ title: of.title, budget: of.award ?? '' }} onDone={(id) => void navigate(`/listings/${id}`)} />}
      </div>
    </Section>
  );
};

/** What is there already, so that whoever edits it corrects and does not begin anew. */
const startOf = (of: Demand): Readonly<Record<string, string>> => ({
  ...Object.fromEntries((['title', 'field', 'industryCode', 'priorityIndustry', 'problem', 'dependence', 'deadlineMonths', 'totalBudget', 'commitment', 'award', 'ipProposal', 'confidentiality', 'contactName'] as const).flatMap((name) => (of[name] == null ? [] : [[name, String(of[name])]]))),
  ...(of.indicators ?? []).reduce<Record<string, string>>((all, each, n) => Object.assign(all, Object.fromEntries((['name', 'unit', 'baseline', 'target', 'testMethod', 'testBody'] as const).flatMap((name) => (each[name] == null ? [] : [[`indicators.${n}.${name}`, each[name]]])))), { 'indicators.#': String(of.indicators?.length ?? 0) }),
});

const Words = ({ of }: Part) => (
  <Section id="demand" title={text.demand} sources={<Sources of={sourcesOf([of])} />}>
    <Facts of={[
      [text.summary, prose(of.summary)], [text.field, <Value>{of.field}</Value>], [text.confidentiality, nameIn(confidentialityNames, of.confidentiality)], [text.months, <Value>{of.deadlineMonths && text.monthsOf(of.deadlineMonths)}</Value>], [text.award, <Money yuan={of.award} />],
      ...(of.problem == null ? [] : [[text.problem, prose(of.problem)], [text.dependence, prose(of.dependence)], [text.totalBudget, <Money yuan={of.totalBudget} />], [text.commitment, <Money yuan={of.commitment} />], [text.ip, prose(of.ipProposal)]] as const),
      ...(of.contactName ? [[text.contact, <>{of.contactName} <span class="number">{of.contactPhone}</span></>] as const] : []),
    ]} />
    {of.problem == null && <p class="soft">{text.hidden}</p>}
  </Section>
);

const Steps = ({ of }: { readonly of: Demand }) => (
  <Section id="steps" title={text.course}>
    <Facts of={[
      [text.filedOn, day(of.filedOn)],
      ...(of.townshipCheckedOn ? [[text.township, dated(of.townshipCheckedOn, of.townshipOpinion)] as const] : []), ...(of.returnedOn ? [[text.returned, dated(of.returnedOn, of.returnReason)] as const] : []), ...(of.acceptedOn ? [[text.accepted, day(of.acceptedOn)] as const] : []),
      ...(of.condensedOn ? [[text.condensed, dated(of.condensedOn, of.condensation)] as const] : []), ...(of.rejectReason ? [[text.rejected, of.rejectReason] as const] : []), ...(of.withdrawalAskedOn ? [[text.withdrawalAsked, dated(of.withdrawalAskedOn, of.withdrawalReason)] as const] : []),
      ...(of.batch ? [[text.batch, of.batch.title] as const] : []), ...(of.closedOn ? [[text.closed, dated(of.closedOn, of.closeNote)] as const] : []),
    ]} />
    {of.recommendations.length > 0 && <>
      <h3>{text.recommendations}</h3>
      <SmallTable caption={text.recommendations} rows={of.recommendations} rowKey={({ id }) => id} columns={[
        { title: text.list, cell: ({ list: to }) => nameIn(listNames, to) }, { title: text.recommendedOn, cell: ({ recommendedOn, document }) => dated(recommendedOn, document) }, { title: text.outcome, cell: ({ outcome }) => <Outcome state={outcome} /> }, { title: text.document, cell: ({ decidedOn, decidedDocument }) => dated(decidedOn, decidedDocument) },
      ]} />
    </>}
    {of.listings.length > 0 && <><h3>{text.listings}</h3><ul>{of.listings.map((each) => <li key={each.id}><a href={`/listings/${each.id}`}>{each.title}</a> <ListingState state={each.state} /></li>)}</ul></>}
    {of.projects.length > 0 && <><h3>{text.projects}</h3><ul>{of.projects.map((each) => <li key={each.id}><a href={`/projects/${each.id}`}>{each.title}</a> <ProjectState state={each.state} /></li>)}</ul></>}
  </Section>
);

/** Who may be able to help, with the reasons; and what came of asking. */
const Matches = ({ of, reload }: Part) => (of.matches == null ? null : (
  <Section id="matches" title={text.matches} beside={has('CLERK') && <CreateAction type="Matchmaking" mutation="suggestMatch" title={text.suggest} isMinor preset={{ demand: of.id }} onDone={reload} />}>
    {of.matches.length === 0 ? <p class="soft">{['DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'ACCEPTED'].includes(of.state) ? text.matchesLater : text.matchesNone}</p> : <>
      <p class="soft">{text.matchesLead}</p>
      <Candidates of={ordered(of.matches).slice(0, first)} isOver={isOver(of)} reload={reload} />
      {of.matches.length > first && <details><summary>{text.moreMatches(of.matches.length - first)}</summary><Candidates of={ordered(of.matches).slice(first)} isOver={isOver(of)} reload={reload} /></details>}
    </>}
  </Section>
));

type Match = NonNullable<Demand['matches']>[number];
/** So many candidates are enough to begin with; whoever is talked to stands before them. */
const first = 5;
const turns = ['INTERESTED', 'CONTACTED', 'PROPOSED', 'DECLINED'];
const ordered = (all: readonly Match[]): readonly Match[] => [...all].sort((a, b) => turns.indexOf(a.state) - turns.indexOf(b.state) || b.fit - a.fit);
interface Shown { readonly isOver: boolean; readonly reload: () => void }
const Candidates = ({ of, ...shown }: Shown & { readonly of: readonly Match[] }) => <ul class="said">{of.map((each) => <Candidate key={each.id} of={each} {...shown} />)}</ul>;
const Candidate = ({ of, isOver: isClosed, reload }: Shown & { readonly of: Match }) => (
  <li>
    <h3>{of.label} <Badge>{nameIn(matchKindNames, of.kind)}</Badge> <MatchState state={of.state} /> <span class="soft number">{text.fit} {of.fit}</span></h3>
    {of.organization && of.organization.name !== of.label && <p><Firm of={of.organization} /></p>}
    <p><span class="soft">{text.reasons}</span> {list(of.reasons)}</p>
    {of.outcome && <p><span class="soft">{text.outcome}</span> {of.outcome}</p>}
    {of.contacts.length > 0 && (
      <details open={of.state === 'CONTACTED'}>
        <summary>{text.contacts}（{of.contacts.length}）</summary>
        <ul class="said">{of.contacts.map((each) => (
          <li key={each.id}>{day(each.on)} {nameIn(contactKindNames, each.kind)}{each.place && ` · ${each.place}`} <span class="soft">{each.recordedBy}</span><p class="prose">{each.text}</p>{each.photos && each.photos.length > 0 && <Files of={each.photos} title={text.contacts} />}</li>
        ))}</ul>
      </details>
    )}
    {!isClosed && <RecordActions type="Matchmaking" id={of.id} of={(of.availableActions ?? []).filter(({ allowed }) => allowed)} onDone={reload} about={of.label} initial={{ contact: { on: today() } }} />}
  </li>
);

const Agreements = ({ of, reload }: Part) => (!of.disclosures || of.disclosures.length === 0 ? null : (
  <Section id="agreements" title={text.ndas}>
    <ul class="said">{of.disclosures.map((each) => (
      <li key={each.id}>
        <strong>{each.organization?.name}</strong> <Badge tone={each.state === 'SIGNED' ? 'good' : 'plain'}>{nameIn(disclosureStateNames, each.state)}</Badge> <span class="soft number">{each.requestedOn}</span>
        <p>{text.purpose}：{each.purpose}{each.refusal && ` · ${each.refusal}`}</p>
        <RecordActions type="DemandDisclosure" id={each.id} of={(each.availableActions ?? []).filter(({ allowed }) => allowed)} onDone={reload} about={each.organization?.name} />
      </li>
    ))}</ul>
  </Section>
));
