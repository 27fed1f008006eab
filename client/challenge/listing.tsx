import { account, sessionReady } from '../account/session.ts';
import { ActiveOpeningKeysDocument, ListingDocument, type ListingQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Later } from '../kit/later.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Deadline } from './listing-list.tsx';
import { Next } from './next.tsx';
import { BidState, Firm, ListingState, Loaded, day, has, offers, ownOrganization, prose } from './parts.tsx';
import { bidderNames, noticeStateNames, reviewStateNames, text } from './words.ts';

type Listing = NonNullable<ListingQuery['challengeListing']>;
/** For the two officers, in the hour of the opening. */
const unsealing = async () => (await import('./unseal.tsx')).Unseal;

interface Part { readonly of: Listing; readonly reload: () => void }

/** One challenge, for everybody; with its work for whoever works on it. */
export default function ListingPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(ListingDocument, { id });
  const { reload } = query;
  const above = [{ title: text.listings, href: '/listings' }];
  return (
    <Loaded query={query} pick={({ challengeListing }) => challengeListing} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />} beside={<ListingState state={of.state} />}>
          <p class="soft">{of.demand && <Firm of={of.demand.organization} />}{of.batch && ` · ${of.batch.title}`}</p>
          <Next of="listing" state={of.state} />
        </PageHead>
        <div class="sections">
          <Doing of={of} reload={reload} />
          {(of.availableActions ?? []).some(({ action, allowed }) => action === 'unseal' && allowed) && <Later load={unsealing} props={{ listing: of.id, onDone: reload }} />}
          <About of={of} />
          <Bids of={of} />
          <Questions of={of} reload={reload} />
          {of.amendments.length > 0 && <Section id="amendments" title={text.amendments}><ul class="said">{of.amendments.map((each) => <li key={each.id}>{day(each.on)} {each.isMaterial && <Badge tone="warn">{text.material}</Badge>}<p class="prose">{each.text}</p></li>)}</ul></Section>}
          {of.notices.length > 0 && <Section id="notices" title={text.notices}><ul>{of.notices.map((each) => <li key={each.id}><a href={`/notices/${each.id}`}>{each.title}</a> <Badge>{nameIn(noticeStateNames, each.state)}</Badge> <span class="soft number">{each.publishedOn} – {each.endsOn}</span></li>)}</ul></Section>}
          {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

const byPlace = (bids: Listing['bids']) => [...bids ?? []].sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.code ?? '').localeCompare(b.code ?? ''));

const Doing = ({ of, reload }: Part) => {
  const own = ownOrganization();
  const keys = useQuery(ActiveOpeningKeysDocument, has('CLERK') && of.state === 'APPROVED' ? {} : null).data?.openingKeys.nodes ?? [];
  const mayBid = of.state === 'OPEN' && own && has('RESEARCH', 'ENTERPRISE') && of.demand?.organization?.id !== own && (of.bids ?? []).length === 0;
  // By rank: that is the order in which they are chosen.
  const bids = byPlace(of.bids).filter(({ state }) => ['SCORED', 'NOT_SELECTED'].includes(state)).map(({ id, code, organization, score, place }) => ({ value: id, title: [place != null && text.placed(place), code, organization?.name, score != null && text.scored(score)].filter(Boolean).join(' · ') }));
  const offered = (of.availableActions ?? []).filter(({ action, allowed }) => action !== 'unseal' || !allowed);
  // Somebody from elsewhere, who found it on the open list.
  const invites = of.state === 'OPEN' && !account.value && sessionReady.value;
  if (!offers(offered, ['FINISHED', 'FAILED'].includes(of.state)) && !mayBid && !invites) return null;
  return (
    <Section id="actions" title={text.actions}>
      <RecordActions type="ChallengeListing" id={of.id} of={offered} onDone={reload} dangerous={['cancel', 'fail', 'redoReview']}
        choices={{ publish: { officers: keys.map(({ id, person, fingerprint }) => ({ value: id, title: person?.name ?? fingerprint })) }, decide: { 'awards.bid': bids }, proposeNext: { 'awards.bid': bids } }}
        initial={{ edit: { title: of.title, eligibility: of.eligibility, bidders: of.bidders, budget: of.budget, isBlind: String(of.isBlind) }, publish: { 'officers.#': '2' }, notice: { title: `${of.title}拟立项公示` } }} />
      {invites && <p><a class="button button-main" href={`/sign-in?return=${encodeURIComponent(`/listings/${of.id}`)}`}>{text.signInToBid}</a></p>}
      {mayBid && <CreateAction type="ChallengeBid" mutation="startChallengeBid" title={text.startBid} preset={{ listing: of.id, organization: own }} onDone={(id) => void navigate(`/bids/${id}/seal`)} />}
    </Section>
  );
};

const About = ({ of }: { readonly of: Listing }) => (
  <Section id="about" title={text.about}>
    <Facts of={[
      ...(of.demand ? [[text.demand, <><a href={`/demands/${of.demand.id}`}>{of.demand.title}</a>{of.demand.confidentiality === 'NDA' && <> <span class="soft">{text.hidden}</span></>}</>] as const] : []),
      [text.summary, prose(of.demand?.summary)], [text.eligibility, prose(of.eligibility)], [text.bidders, nameIn(bidderNames, of.bidders)], [text.fiscal, <Money yuan={of.budget} />], [text.deadline, <Deadline at={of.bidDeadline} state={of.state} />], [text.publishedOn, day(of.publishedOn)],
      ...(of.isBlind ? [[text.blind, text.yes] as const] : []), ...(of.unsealedAt ? [[text.opened, <span class="number">{moment(of.unsealedAt)}</span>] as const] : []), ...(of.decidedOn ? [[text.decision, <>{day(of.decidedOn)} {of.minutes && <span class="soft">{of.minutes}</span>}</>] as const] : []),
      ...(of.failedOn ? [[text.closed, <>{day(of.failedOn)} <span class="soft">{of.failReason}</span></>] as const] : []), [text.rule, <span class="code"><Value>{[of.ruleVersion, of.schemeVersion].filter(Boolean).join(' ')}</Value></span>],
    ]} />
    {of.demand?.indicators && of.demand.indicators.length > 0 && <SmallTable caption={text.indicators} rows={of.demand.indicators} rowKey={({ id }) => id} columns={[{ title: text.indicator, cell: ({ name, unit }) => <>{name}{unit && `（${unit}）`}</> }, { title: text.target, align: 'end', cell: ({ target }) => target }, { title: text.testMethod, cell: ({ testMethod }) => testMethod }]} />}
    {of.officers.length > 0 && <>
      <h3>{text.officers}</h3><p class="soft">{text.officersLead}</p>
      <SmallTable caption={text.officers} rows={of.officers.map((each, n) => ({ ...each, n }))} rowKey={({ id }) => id} columns={[{ title: text.officer, cell: ({ person, n }) => person?.name ?? text.officerOf(n + 1) }, { title: text.fingerprint, cell: ({ key }) => <span class="code">{key.fingerprint}</span> }, { title: text.opened, cell: ({ contributedAt }) => (contributedAt ? <span class="number">{moment(contributedAt)}</span> : <span class="soft">{text.notYet}</span>) }]} />
    </>}
  </Section>
);

const Bids = ({ of }: { readonly of: Listing }) => (!of.bids || of.bids.length === 0 ? null : (
  <Section id="bids" title={text.bids}>
    <SmallTable caption={text.bids} rows={byPlace(of.bids)} rowKey={({ id }) => id} columns={[
      { title: text.bidder, cell: ({ id, organization, code }) => <a href={`/bids/${id}`}>{organization?.name ?? code ?? text.bid}</a> }, { title: text.code, cell: ({ code }) => <Value>{code}</Value> }, { title: text.state, cell: ({ state }) => <BidState state={state} /> },
      { title: text.score, align: 'end', cell: ({ score }) => <Value>{score}</Value> }, { title: text.place, align: 'end', cell: ({ place }) => <Value>{place}</Value> },
    ]} />
    {of.reviews && of.reviews.length > 0 && <><h3>{text.reviews}</h3><ul>{of.reviews.map((each) => <li key={each.id}><a href={`/review-sessions/${each.id}`}>{each.title}</a> <Badge>{nameIn(reviewStateNames, each.state)}</Badge>{each.scoresBy && <> <span class="soft">{text.scoresBy} <span class="number">{each.scoresBy}</span></span></>}</li>)}</ul></>}
  </Section>
));

const Questions = ({ of, reload }: Part) => {
  const own = ownOrganization();
  if (of.questions.length === 0 && of.state !== 'OPEN') return null;
  return (
    <Section id="questions" title={text.questions} beside={of.state === 'OPEN' && own && <CreateAction type="ListingQuestion" mutation="askListingQuestion" title={text.ask} isMinor preset={{ listing: of.id, organization: own }} onDone={reload} />}>
      {of.questions.length === 0 ? <p class="soft">{text.noQuestions}</p> : (
        <ul class="said">{of.questions.map((each) => (
          <li key={each.id}><strong>{each.question}</strong> <span class="soft number">{each.askedOn}</span><p class="prose"><Value>{each.answer}</Value></p>
            <RecordActions type="ListingQuestion" id={each.id} of={(each.availableActions ?? []).filter(({ allowed }) => allowed)} onDone={reload} about={each.question} /></li>
        ))}</ul>
      )}
    </Section>
  );
};
