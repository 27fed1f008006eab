import { BidDocument, type BidQuery } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { money, moneyUnit, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate, parameters as route } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Next } from './next.tsx';
import { BidState, Firm, Loaded, dated, day, has, offers, ownOrganization, prose } from './parts.tsx';
import { budgetSourceNames, requestStateNames, text } from './words.ts';

type Bid = NonNullable<BidQuery['challengeBid']>;
interface Part { readonly of: Bid; readonly reload: () => void }

/** One bid: its bidder's until it is opened; then of those who sign for reading it. */
export default function BidPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(BidDocument, { id });
  const { reload } = query;
  // An expert comes from his ballot, and goes back to it.
  const review = route.value.get('review');
  const above = review && /^rva_[\w-]+$/.test(review) ? [{ title: text.backToScores, href: `/my-reviews/${review}` }] : [{ title: text.bids, href: '/bids' }];
  return (
    <Loaded query={query} pick={({ challengeBid }) => challengeBid} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.listing?.title ?? text.bid} above={above} actions={<UnitSwitch />} beside={<BidState state={of.state} />}>
          <p class="soft">{of.organization ? <Firm of={of.organization} /> : of.code}{of.listing && <> · <a href={`/listings/${of.listing.id}`}>{text.listings}</a></>}</p>
          <Next of="bid" state={of.state} />
        </PageHead>
        <div class="sections">
          <Doing of={of} reload={reload} />
          <Course of={of} />
          <Feedback of={of} reload={reload} />
          <Contents of={of} />
          {of.readings && of.readings.length > 0 && (
            <Section id="readings" title={text.readings}>
              <SmallTable caption={text.readings} rows={of.readings} rowKey={({ id: key }) => key} columns={[{ title: text.reader, cell: ({ person }) => <Value>{person?.name}</Value> }, { title: text.purpose, cell: ({ purpose }) => purpose }, { title: text.at, cell: ({ at }) => <span class="number">{moment(at)}</span> }]} />
            </Section>
          )}
          {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

const isOwn = (of: Bid): boolean => of.organization != null && of.organization.id === ownOrganization();

const Doing = ({ of, reload }: Part) => {
  const seals = (of.availableActions ?? []).some(({ action, allowed }) => ['saveDraft', 'seal', 'replace'].includes(action) && allowed);
  const offered = (of.availableActions ?? []).filter(({ action }) => !['saveDraft', 'seal', 'replace', ...(of.content ? ['consult'] : [])].includes(action));
  const establishes = has('DIRECTOR') && of.state === 'SELECTED' && !of.project;
  const asks = isOwn(of) && of.state === 'NOT_SELECTED';
  const doable = offers(offered, ['WITHDRAWN', 'VOID', 'NOT_SELECTED', 'CONTRACTED', 'FORFEITED'].includes(of.state));
  if (!doable && !asks && !seals && !establishes) return null;
  return (
    <Section id="actions" title={text.actions}>
      {seals && <p><a class="button button-main" href={`/bids/${of.id}/seal`}>{text.sealTitle}</a></p>}
      {doable && <RecordActions type="ChallengeBid" id={of.id} of={offered} onDone={reload} dangerous={['withdraw', 'failFormal', 'refuse']} />}
      <div class="actions-row">
        {establishes && <CreateAction type="Project" mutation="establishProject" title={text.establish} preset={{ bid: of.id }} onDone={(id) => void navigate(`/projects/${id}`)} />}
        {asks && <CreateAction type="ReviewRequest" mutation="requestReviewRequest" title={text.askReview} isMinor preset={{ bid: of.id }} onDone={reload} />}
      </div>
    </Section>
  );
};

const Course = ({ of }: { readonly of: Bid }) => (
  <Section id="course" title={text.profile}>
    <Facts of={[
      ...(of.sealedAt ? [[text.sealedAt, <><span class="number">{moment(of.sealedAt)}</span> {of.sealedTimes != null && <span class="soft">{text.sealedTimes(of.sealedTimes)}</span>}</>] as const, [text.sealedHash, <span class="code">{of.sealedHash}</span>] as const] : []),
      [text.deadline, <span class="number"><Value>{moment(of.listing?.bidDeadline)}</Value></span>], ...(of.openedAt ? [[text.opened, <span class="number">{moment(of.openedAt)}</span>] as const] : []), ...(of.voidReason ? [[text.voidReason, of.voidReason] as const] : []),
      ...(of.formalOn ? [[text.formal, dated(of.formalOn, of.formalReasons)] as const] : []), ...(of.recheckBy ? [[text.recheckBy, dated(of.recheckBy, of.recheckAnswer ?? of.recheckGround)] as const] : []),
      ...(of.score ? [[text.score, <><span class="number">{of.score}</span> <span class="soft">{text.place} {of.place}</span></>] as const] : []), ...(of.decidedOn ? [[text.decision, dated(of.decidedOn, of.decision)] as const] : []),
      ...(of.subsidy ? [[text.subsidy, <Money yuan={of.subsidy} />] as const] : []), ...(of.contractBy ? [[text.contractBy, day(of.contractBy)] as const] : []), ...(of.project ? [[text.establish, <a href={`/projects/${of.project.id}`}>{of.project.title}</a>] as const] : []),
    ]} />
  </Section>
);

/** What the bid says, for whoever may read it. */
const Contents = ({ of }: { readonly of: Bid }) => {
  const { content } = of;
  if (!content) return ['DRAFT', 'SEALED', 'WITHDRAWN', 'VOID'].includes(of.state) ? null : <Section id="bid-content" title={text.content}><p class="soft">{text.contentHidden}</p></Section>;
  return (
    <Section id="bid-content" title={text.content}>
      <Facts of={[[text.title, content.title], [text.total, <Money yuan={of.total} />], [text.fiscal, <Money yuan={of.requested} />], [text.route, prose(content.route)], [text.priorResults, prose(content.priorResults)], [text.ipTerms, prose(content.ipTerms)]]} />
      <h3>{text.team}</h3>
      <SmallTable caption={text.team} rows={content.team} rowKey={({ name }) => name} columns={[{ title: text.person, cell: ({ name }) => name }, { title: text.unit, cell: ({ unit }) => unit }, { title: text.jobTitle, cell: ({ title }) => title }, { title: text.part, cell: ({ part }) => part }, { title: text.personMonths, align: 'end', cell: ({ months }) => months }]} />
      {content.members.length > 0 && <><h3>{text.members}</h3><SmallTable caption={text.members} rows={content.members} rowKey={({ name }) => name} columns={[{ title: text.unit, cell: ({ name }) => name }, { title: text.part, cell: ({ part }) => part }]} /></>}
      <h3>{text.promises}</h3>
      <SmallTable caption={text.promises} rows={content.promises} rowKey={({ indicator }) => indicator} columns={[{ title: text.indicator, cell: ({ indicator }) => indicator }, { title: text.promised, align: 'end', cell: ({ value }) => value }]} />
      <h3>{text.budgetLines}</h3>
      <SmallTable caption={text.budgetLines} rows={content.budget} rowKey={({ source, item }) => `${source}${item}`} columns={[{ title: text.item, cell: ({ item }) => item }, { title: text.source, cell: ({ source }) => nameIn(budgetSourceNames, source) }, { title: `${text.amount}（${moneyUnit()}）`, align: 'end', cell: ({ amount }) => money(amount) }]} />
      <h3>{text.schedule}</h3>
      <SmallTable caption={text.schedule} rows={content.schedule} rowKey={({ by, title }) => by + title} columns={[{ title: text.milestone, cell: ({ title }) => title }, { title: text.by, cell: ({ by }) => day(by) }, { title: text.result, cell: ({ result }) => result }]} />
      {content.relations.length > 0 && <><h3>{text.relations}</h3><SmallTable caption={text.relations} rows={content.relations} rowKey={({ name }) => name} columns={[{ title: text.person, cell: ({ name }) => name }, { title: text.unit, cell: ({ unit }) => <Value>{unit}</Value> }, { title: text.relation, cell: ({ relation }) => <Value>{relation}</Value> }]} /></>}
      {of.files && of.files.length > 0 && <><h3>{text.files}</h3>{of.files.map((each) => <div key={each.id}><p>{each.name} <span class="soft">{each.deliveredOn ? `${text.delivered} ${each.deliveredOn}` : text.notYet}</span></p>{each.file && each.file.length > 0 && <Files of={each.file} title={each.name} />}</div>)}</>}
    </Section>
  );
};

const Feedback = ({ of, reload }: Part) => (
  <>
    {of.feedback?.total && (
      <Section id="feedback" title={text.feedback}>
        <p class="soft">{text.feedbackLead}</p>
        <SmallTable caption={text.feedback} rows={of.feedback.items ?? []} rowKey={({ code }) => code} columns={[{ title: text.scoreItem, cell: ({ title }) => title }, { title: text.score, align: 'end', cell: ({ mean, most }) => `${mean} / ${most}` }]} />
        <Facts of={[[text.scoreTotal, <span class="number">{of.feedback.total}</span>], [text.place, <Value>{of.feedback.place}</Value>], [text.opinion, prose(of.feedback.opinion)]]} />
      </Section>
    )}
    {of.requests && of.requests.length > 0 && (
      <Section id="requests" title={text.requests}>
        <ul class="said">{of.requests.map((each) => (
          <li key={each.id}><strong>{nameIn(requestStateNames, each.state)}</strong> <span class="soft number">{each.filedOn}，{text.answerBy} {each.answerBy}</span><p class="prose">{each.text}</p>{each.answer && <p class="prose soft">{each.answer}</p>}
            <RecordActions type="ReviewRequest" id={each.id} of={(each.availableActions ?? []).filter(({ allowed }) => allowed)} onDone={reload} /></li>
        ))}</ul>
      </Section>
    )}
  </>
);
