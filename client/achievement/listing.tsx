import { ResultListingDocument, type ResultListingQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { moment, money, moneyUnit, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { recordHref } from '../kit/record-href.ts';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { ContractState, ListingState, Notices, Parts, PriorityState, RecordLink, TrialState, UnitLink, dated, day, fact, isBureau, isOwn, isUnit, ownId, timely } from './parts.tsx';
import { interestStateNames, priceBasisNames, priorityGroundNames, text, transferKindNames, wayNames } from './words.ts';

type Listing = NonNullable<ResultListingQuery['resultListing']>;
interface Part { readonly of: Listing; readonly reload: () => void }

/** One result on its way to somebody who will use it: price, notice, rights of first refusal, offers, contract. */
export default function ListingPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ResultListingDocument, { id });
  const above = [{ title: text.transfers, href: '/transfers' }];
  return (
    <Waiting data={data} found={data?.resultListing} fault={fault} reload={reload} above={above}>{(of) => {
      const isInsider = isBureau() || isOwn(of.organization);
      const actions = timely(of.availableActions).length > 0;
      const mayOffer = of.state === 'LISTED' && isUnit() && !isOwn(of.organization);
      const interests = of.interests ?? [];
      const trials = of.trials ?? [];
      return (
        <>
          <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />} beside={<><ListingState state={of.state} />{of.isRelatedParty && <Badge tone="warn">{text.related}</Badge>}{of.isStateOwnedAsset && <Badge tone="warn">{text.stateOwned}</Badge>}</>}>
            <p class="soft"><UnitLink of={of.organization} /> · {nameIn(wayNames, of.way)} · {nameIn(transferKindNames, of.transferKind)}</p>
          </PageHead>
          <Parts of={[(actions || mayOffer) && ['actions', text.actions], ['profile', text.profile], of.notices.length > 0 && ['notice', text.notices], ['priority', text.priority], isInsider && of.way === 'LISTING' && ['interests', text.interests],
            isInsider && of.way === 'TRIAL' && ['trials', text.trials], of.lots.nodes.length > 0 && ['lots', text.lots], isInsider && ['contracts', text.contracts], (of.timeline?.nodes.length ?? 0) > 0 && ['timeline', text.timeline]]}>
            {(actions || mayOffer) && (
              <Section id="actions" title={text.actions}>
                {mayOffer && <CreateAction type="ListingInterest" mutation="expressListingInterest" title={text.expressInterest} preset={{ listing: of.id, organization: ownId() }} onDone={reload} />}
                <RecordActions type="ResultListing" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['withdraw', 'endTrial', 'fallThrough']}
                  initial={{ revise: { way: of.way, transferKind: of.transferKind, title: of.title, abstract: of.abstract, priceBasis: of.priceBasis, price: of.price ?? '', appraisedValue: of.appraisedValue ?? '', decidedOn: of.decidedOn ?? today(), decision: of.decision ?? '' }, recordExchange: { dealOn: today() } }} />
              </Section>
            )}
            <Profile of={of} />
            <Notices of={of.notices} />
            <Priority of={of} reload={reload} />
            {isInsider && of.way === 'LISTING' && (
              <Section id="interests" title={text.interests}>
                {interests.length === 0 ? <Empty title={text.noInterests} /> : (
                  <SmallTable caption={text.interests} rows={interests} rowKey={({ id: key }) => key} columns={[
                    { title: text.party, cell: ({ organization, isRelatedParty }) => <><UnitLink of={organization} />{isRelatedParty && <> <Badge tone="warn">{text.related}</Badge></>}</> },
                    { title: `${text.offer}（${moneyUnit()}）`, align: 'end', cell: ({ offer }) => money(offer) },
                    { title: text.message, cell: ({ message }) => <Value>{message}</Value> },
                    { title: text.state, cell: ({ state }) => <Badge tone={state === 'ACCEPTED' ? 'good' : state === 'OPEN' ? 'accent' : 'plain'}>{nameIn(interestStateNames, state)}</Badge> },
                  ]} />
                )}
              </Section>
            )}
            {isInsider && of.way === 'TRIAL' && (
              <Section id="trials" title={text.trials}>
                {isOwn(of.organization) && of.state === 'TRIAL' && <div class="market-beside"><CreateAction type="TrialLicence" mutation="offerTrialLicence" title={text.offerTrial} isMinor preset={{ listing: of.id }} initial={{ from: today(), conversionPrice: of.price ?? '', conversionKind: of.transferKind }} onDone={(made) => void navigate(`/trials/${made}`)} /></div>}
                {trials.length === 0 ? <Empty title={text.noTrials} /> : (
                  <SmallTable caption={text.trials} rows={trials} rowKey={({ id: key }) => key} columns={[
                    { title: text.user, cell: ({ id: key, organization }) => <a href={`/trials/${key}`}>{organization?.name}</a> },
                    { title: text.trialPeriod, cell: ({ from, until }) => <span class="number">{from} – {until}</span> },
                    { title: `${text.conversionPrice}（${moneyUnit()}）`, align: 'end', cell: ({ conversionPrice }) => money(conversionPrice) },
                    { title: text.state, cell: ({ state }) => <TrialState state={state} /> },
                  ]} />
                )}
              </Section>
            )}
            {of.lots.nodes.length > 0 && (
              <Section id="lots" title={text.lots}>
                <SmallTable caption={text.lots} rows={of.lots.nodes} rowKey={({ id: key }) => key} columns={[
                  { title: text.lot, cell: (lot) => { const href = recordHref({ __typename: 'AuctionLot', id: lot.id }); return href ? <a href={href}>{lot.title}</a> : lot.title; } },
                  { title: text.number, cell: ({ code, run }) => <><span class="code">{code}</span> <span class="soft">{text.run(run)}</span></> },
                  { title: `${text.startPrice}（${moneyUnit()}）`, align: 'end', cell: ({ startPrice }) => money(startPrice) },
                  { title: `${text.dealPrice}（${moneyUnit()}）`, align: 'end', cell: ({ finalPrice }) => <Value>{money(finalPrice)}</Value> },
                ]} />
              </Section>
            )}
            {isInsider && <Contracts of={of} />}
            {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
          </Parts>
        </>
      );
    }}</Waiting>
  );
}

const Profile = ({ of }: { readonly of: Listing }) => (
  <Section id="profile" title={text.profile}>
    <p class="market-text">{of.abstract}</p>
    <Facts of={[
      [text.achievement, <RecordLink to="/achievements" of={of.achievement} />], [text.way, nameIn(wayNames, of.way)], [text.transferKind, nameIn(transferKindNames, of.transferKind)],
      [of.way === 'LISTING' || of.way === 'NEGOTIATED' ? text.askingPrice : text.price, <Money yuan={of.price} />], [text.priceBasis, nameIn(priceBasisNames, of.priceBasis)], ...fact(text.appraised, of.appraisedValue, <Money yuan={of.appraisedValue} />),
      ...fact(text.decision, of.decision, dated(of.decidedOn, of.decision)), ...fact(text.listed, of.listedFrom, <span class="number">{of.listedFrom} – {of.listedUntil}</span>), ...fact(text.announcedAt, of.announcedAt, <span class="number">{moment(of.announcedAt)}</span>),
      ...fact(text.transferee, of.transfereeName, <UnitLink of={of.transferee} name={of.transfereeName} />),
      ...fact(text.related, of.isRelatedParty, of.isRelatedParty ? <><Badge tone="warn">{text.relatedYes}</Badge> {of.relation}</> : text.relatedNo),
      ...fact(text.deal, of.dealPrice, <><Money yuan={of.dealPrice} /> <span class="soft number">{of.dealOn}</span></>), ...fact(text.exchange, of.exchange, dated(of.exchange, of.exchangeRecord)), ...fact(text.reason, of.reason, of.reason),
      ...fact(text.rule, of.ruleVersion, <span class="code market-place">{of.ruleVersion}</span>),
    ]} />
    {of.decisionFile && of.decisionFile.length > 0 && <><h3>{text.decisionFile}</h3><Files of={of.decisionFile} title={text.decisionFile} /></>}
    {of.exchangeCertificate && of.exchangeCertificate.length > 0 && <><h3>{text.exchangeCertificate}</h3><Files of={of.exchangeCertificate} title={text.exchangeCertificate} /></>}
  </Section>
);

/** Everyone sees that there are such rights, of which ground and rank; whose they are is known to those who tell them, and to themselves. */
const Priority = ({ of, reload }: Part) => (
  <Section id="priority" title={text.priority} beside={<span class="soft">{text.priorityHint}</span>}>
    {(isOwn(of.organization) || isBureau()) && ['PRICING', 'BIDDING'].includes(of.state) && !of.announcedAt && <div class="market-beside"><CreateAction type="PriorityRight" mutation="namePriorityRight" title={text.namePriority} isMinor preset={{ listing: of.id }} initial={{ rank: String(of.priorityRights.length + 1) }} onDone={reload} /></div>}
    {of.priorityRights.length === 0 ? <Empty title={text.noPriority} /> : of.priorityRights.map((right) => (
      <div key={right.id} class="market-item">
        <p class="market-line"><b>{text.rank} {right.rank}</b> {right.holderName ?? right.maskedName} <span class="soft">{nameIn(priorityGroundNames, right.ground)}</span> <PriorityState state={right.state} /></p>
        {(right.notifiedOn ?? right.decidedOn) && <Facts of={[...fact(text.notified, right.notifiedOn, dated(right.notifiedOn, right.notice)), ...fact(text.decided, right.decidedOn, dated(right.decidedOn, right.reason))]} />}
        <RecordActions type="PriorityRight" id={right.id} of={right.availableActions?.filter(({ allowed, action }) => allowed || action === 'confirm')} onDone={reload} about={right.holderName ?? undefined} dangerous={['reject', 'waive']} initial={{ notify: { notifiedOn: today() } }} />
      </div>
    ))}
  </Section>
);

const Contracts = ({ of }: { readonly of: Listing }) => (
  <Section id="contracts" title={text.contracts}>
    {isOwn(of.organization) && ['CONTRACTING', 'TRIAL'].includes(of.state) && (
      <div class="market-beside">
        <CreateAction type="TechContract" mutation="draftTechContract" title={text.draftContract} isMinor preset={{ provider: of.organization!.id, listing: of.id, achievement: of.achievement?.id, trial: undefined, ...(of.transferee ? { buyer: of.transferee.id, buyerName: undefined } : {}) }}
          initial={{ title: of.title, total: of.dealPrice ?? of.price ?? '', buyerName: of.transfereeName ?? '' }} onDone={(made) => void navigate(`/tech-contracts/${made}`)} />
      </div>
    )}
    {(of.contracts?.length ?? 0) === 0 ? <Empty title={text.noContracts} /> : (
      <SmallTable caption={text.contracts} rows={of.contracts!} rowKey={({ id }) => id} columns={[
        { title: text.contract, cell: ({ id, title }) => <a href={`/tech-contracts/${id}`}>{title}</a> },
        { title: text.buyer, cell: ({ buyerName }) => buyerName },
        { title: `${text.total}（${moneyUnit()}）`, align: 'end', cell: ({ total }) => money(total) },
        { title: text.signedOn, cell: ({ signedOn }) => day(signedOn) },
        { title: text.state, cell: ({ state }) => <ContractState state={state} /> },
      ]} />
    )}
  </Section>
);
