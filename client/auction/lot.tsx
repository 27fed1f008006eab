import { LotDocument, type LotQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { moment, money, moneyUnit, percent } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { Parts, UnitLink, fact, timely } from '../achievement/parts.tsx';
import { priceBasisNames, priorityGroundNames } from '../achievement/words.ts';
import { clockTime } from './clock.ts';
import { Deal } from './deal.tsx';
import { MyRegistration } from './my-registration.tsx';
import { LotState, RegistrationState, Yuan, isBureau, isClosed, isOwn } from './parts.tsx';
import { RecordTable } from './record-table.tsx';
import { Rules } from './rules.tsx';
import { methodNames, modeNames, text } from './words.ts';

type Lot = NonNullable<LotQuery['auctionLot']>;

/** One lot: what is sold and by what rules, my part in it, the record, the deal. */
export default function LotPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(LotDocument, { id });
  const above = [{ title: text.lots, href: '/lots' }];
  return (
    <Waiting data={data} found={data?.auctionLot} fault={fault} reload={reload} above={above}>{(of) => {
      const actions = timely(of.availableActions).filter(({ action }) => !['bid', 'match', 'bidSealed'].includes(action));
      const isDeal = ['SOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'DEFAULTED'].includes(of.state);
      const isRun = !['DRAFT', 'ANNOUNCED'].includes(of.state) && of.announcedAt != null;
      return (
        <>
          <PageHead key={of.id} title={of.title} above={above} beside={<><LotState state={of.state} />{of.run > 1 && <Badge>{text.run(of.run)}</Badge>}</>}
            actions={of.announcedAt && !isClosed(of.state) && <a class="button button-main" href={`/lots/${of.id}/hall`}>{of.state === 'BIDDING' && of.mine ? text.toHall : text.watchHall}</a>}>
            <p class="soft"><span class="code">{of.code}</span> · <UnitLink of={of.organization} /> · {nameIn(modeNames, of.mode)} · {nameIn(methodNames, of.method)}</p>
          </PageHead>
          <Parts of={[['price', text.currentPrice], actions.length > 0 && ['actions', text.actions], isDeal && ['deal', text.deal], ['announcement', text.announcement], of.rules != null && ['rules', text.rules], isRun && ['record', text.record], (of.registrations?.totalCount ?? 0) > 0 && ['registrations', text.registrations], (of.timeline?.nodes.length ?? 0) > 0 && ['timeline', text.timeline]]}>
            <Price of={of} />
            {actions.length > 0 && <Section id="actions" title={text.actions}><LotActions of={of} reload={reload} /></Section>}
            {isDeal && <Deal of={of} reload={reload} />}
            {['UNSOLD', 'DEFAULTED'].includes(of.state) && isOwn(of.organization) && (
              <Section id="rerun" title={text.rerun}><CreateAction type="AuctionLot" mutation="rerunAuctionLot" title={text.rerun} preset={{ previous: of.id }} initial={{ startPrice: of.startPrice }} onDone={(made) => void navigate(`/lots/${made}`)} /></Section>
            )}
            <MyRegistration of={of} reload={reload} />
            <Announcement of={of} />
            {of.rules != null && <Section id="rules" title={text.rules} beside={<span class="soft"><span class="code">{of.ruleVersion}</span> · {text.frozen}</span>}><Rules of={of} /></Section>}
            {isRun && <Record of={of} />}
            {(of.registrations?.totalCount ?? 0) > 0 && (
              <Section id="registrations" title={text.registrations}>
                <SmallTable caption={text.registrations} rows={of.registrations!.nodes} rowKey={({ id: key }) => key} columns={[
                  { title: text.party, cell: ({ partyName, isWinner }) => <>{partyName}{isWinner && <> <Badge tone="good">{text.winner}</Badge></>}</> }, { title: text.bidder, cell: ({ code }) => <span class="code">{code}</span> },
                  { title: text.myRank, align: 'end', cell: ({ rank }) => <Value>{rank}</Value> }, { title: text.state, cell: ({ state }) => <RegistrationState state={state} /> },
                ]} />
              </Section>
            )}
            {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
          </Parts>
        </>
      );
    }}</Waiting>
  );
}

const Price = ({ of }: { readonly of: Lot }) => (
  <Section id="price" title={of.finalPrice ? text.result : text.currentPrice}>
    <Facts of={[
      [text.startPrice, <Yuan of={of.startPrice} />],
      ...(of.finalPrice ? [[text.dealPrice, <><b><Yuan of={of.finalPrice} /></b> {of.premiumRate && <span class="soft">{text.premium} {percent(of.premiumRate, 2)}</span>}</>] as const] : fact(text.currentPrice, of.topAmount, <><b><Yuan of={of.topAmount} /></b> <span class="soft code">{of.topCode}</span></>)),
      [text.deposit, <><Yuan of={of.depositAmount} /> <span class="soft">{text.depositOf(percent(of.depositRate, 0)!)}</span></>],
      [text.reserve, of.hasReserve == null ? <span class="soft">{text.reserveUnknown}</span> : !of.hasReserve ? text.reserveNone : of.reservePrice ? <><Yuan of={of.reservePrice} /> <Badge tone={of.reserveMet ? 'good' : 'plain'}>{of.reserveMet ? text.reserveMet : text.reserveUnmet}</Badge></> : text.reserveSet],
      ...fact(text.schedule, of.startsAt, <><span class="number">{moment(of.startsAt)}</span> – <span class="number">{moment(of.scheduledEndsAt)}</span></>), ...(of.extensions > 0 ? [[text.endsAt, <><span class="number">{clockTime(of.endsAt)}</span> <span class="soft">{text.extended(of.extensions)}</span></>] as const] : []),
      ...fact(text.registrationEndsAt, of.registrationEndsAt, <span class="number">{moment(of.registrationEndsAt)}</span>),
      ...(of.announcedAt ? [[text.bidders, of.bidderCount ?? of.qualifiedCount ?? <span class="soft">{text.biddersHidden}</span>] as const] : []),
      ...(['SOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED'].includes(of.state) ? [[text.winner, of.winnerName ?? <span class="soft">{text.winnerLater}</span>] as const, [text.winnerCode, <span class="code">{of.topCode}</span>] as const] : []),
      ...(of.state === 'PAUSED' ? [[text.pausedTitle, <>{of.pauseReason} <span class="soft">{text.pausedUntil(clockTime(of.pauseLimitAt))}</span></>] as const] : []),
      ...fact(text.withdrawn, of.withdrawReason, of.withdrawReason), ...fact(text.previous, of.previous, of.previous && <a href={`/lots/${of.previous.id}`} class="code">{of.previous.code}</a>),
    ]} />
  </Section>
);

const LotActions = ({ of, reload }: { readonly of: Lot; readonly reload: () => void }) => {
  const contracts = (of.listing?.contracts ?? []).map(({ id, title, total }) => ({ value: id, title: `${title} · ${money(total)} ${moneyUnit()}` }));
  return (
    <RecordActions type="AuctionLot" id={of.id} of={timely(of.availableActions)} except={['bid', 'match', 'bidSealed']} onDone={reload} dangerous={['withdraw', 'callOff', 'default', 'pause']}
      choices={contracts.length > 0 ? { contract: { contract: contracts } } : {}}
      initial={{
        contract: { contract: contracts[0]?.value ?? '' },
        amend: {
          title: of.title, description: of.description, method: of.method, startPrice: of.startPrice, priceBasis: of.priceBasis, appraisedValue: of.appraisedValue ?? '', depositRate: of.depositRate, hidesBidderCount: String(of.hidesBidderCount), displayFrom: of.displayFrom, displayUntil: of.displayUntil, displayPlace: of.displayPlace,
        },
      }} />
  );
};

const Announcement = ({ of }: { readonly of: Lot }) => (
  <Section id="announcement" title={text.announcement} beside={of.announcedAt && <span class="soft number">{moment(of.announcedAt)}</span>}>
    <p class="market-text">{of.description}</p>
    <Facts of={[
      [text.achievement, of.achievement ? <a href={`/achievements/${of.achievement.id}`}>{of.achievement.title}</a> : <Value>{null}</Value>], ...(of.listing ? [[text.transfer, <a href={`/transfers/${of.listing.id}`}>{of.listing.title}</a>] as const] : []),
      [text.priceBasis, nameIn(priceBasisNames, of.priceBasis)], ...fact(text.appraised, of.appraisedValue, <Yuan of={of.appraisedValue} />), [text.display, <><span class="number">{of.displayFrom}</span> – <span class="number">{of.displayUntil}</span> <span class="soft">{of.displayPlace}</span></>],
      ...(of.house ? [[text.house, <>{of.house.organization?.name} <span class="soft code">{of.house.number}</span> {of.house.auctioneer}</>] as const] : []),
      ...(of.listing?.priorityRights.some(({ state }) => state === 'CONFIRMED') ? [[text.priority, <ul>{of.listing.priorityRights.filter(({ state }) => state === 'CONFIRMED').map(({ id, rank, ground }) => <li key={id}>{rank} · {nameIn(priorityGroundNames, ground)}</li>)}</ul>] as const] : []),
      ...fact(text.commitment, of.reserveCommitment, <span class="code market-place">{of.reserveCommitment}</span>),
    ]} />
    {of.documents.length > 0 && <><h3>{text.documents}</h3><Files of={of.documents} title={text.documents} /></>}
  </Section>
);

const Record = ({ of }: { readonly of: Lot }) => (
  <Section id="record" title={text.record} beside={<span class="soft">{text.coded}</span>}>
    <RecordTable of={of.bids.nodes} mine={of.mine?.code ?? null} />
    {of.lastHash && <p class="soft market-place">{text.headHash} <span class="code">{of.lastHash}</span></p>}
    {isClosed(of.state) && <p class="market-line"><a class="button" href={`/api/downloads/lot-record/${of.code}.json`} download data-plain>{text.downloadRecord}</a> <span class="soft">{text.verifyHint}</span></p>}
  </Section>
);

