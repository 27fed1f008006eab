import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { account } from '../account/session.ts';
import { LotMineDocument, type LotMineQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { percent } from '../kit/format.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { say } from '../kit/words.ts';
import { timely } from '../achievement/parts.tsx';
import { inWan, shownYuan } from './amounts.ts';
import { Announcer } from './announcer.tsx';
import { BidPanel } from './bid-panel.tsx';
import { type Bidding, startBidding } from './bidding.ts';
import { clockTime } from './clock.ts';
import { Countdown } from './countdown.tsx';
import { LotState, isClosed } from './parts.tsx';
import { RecordTable } from './record-table.tsx';
import { Rules } from './rules.tsx';
import { type HallLot, type Watch, watchLot } from './watch.ts';
import { text } from './words.ts';

type Mine = NonNullable<NonNullable<LotMineQuery['auctionLot']>['mine']>;

/** The auction hall: what the price is, how long it may be topped, where I stand, and what I can do about it. */
export default function HallPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const held = useSignal<{ readonly watch: Watch; readonly bidding: Bidding } | null>(null);
  useEffect(() => {
    const watch = watchLot(id);
    held.value = { watch, bidding: startBidding(id, watch) };
    return () => { watch.close(); held.value = null; };
  }, [id]);
  const above = [{ title: text.lots, href: '/lots' }, { title: text.lotPage, href: `/lots/${id}` }];
  const lot = held.value?.watch.lot.value;
  if (!held.value || lot === undefined) {
    const fault = held.value?.watch.fault.value;
    return <><PageHead title={text.hall} above={above} />{fault ? <Failed fault={fault} onRetry={() => held.value?.watch.refresh()} /> : <Loading lines={8} />}</>;
  }
  if (lot === null) return <><PageHead title={say.notFoundTitle} above={[above[0]!]} /><Empty title={say.notFoundText} /></>;
  return <Hall lot={lot} above={above} {...held.value} />;
}

const Hall = ({ lot, watch, bidding, above }: { readonly lot: HallLot; readonly watch: Watch; readonly bidding: Bidding; readonly above: readonly { readonly title: string; readonly href: string }[] }) => {
  const own = useQuery(LotMineDocument, account.value ? { id: lot.id } : null);
  const mine = own.data?.auctionLot?.mine ?? null;
  const entries = watch.entries.value;
  const code = mine?.code ?? null;
  const isLeading = code !== null && lot.topCode === code;
  const isRanked = mine?.rank != null;
  // What I may do changes with the state, with the deposit, and — where ranks compete — with who leads.
  const turn = `${lot.state} ${isRanked ? lot.topCode ?? '' : ''}`;
  useEffect(() => { if (own.data) own.reload(); }, [turn]);
  useEffect(() => {
    if (mine?.state !== 'APPLIED' || isClosed(lot.state)) return undefined;
    const timer = setInterval(own.reload, 5_000);
    return () => clearInterval(timer);
  }, [mine?.state, lot.state]);
  const offered = own.data?.auctionLot?.availableActions ?? [];
  // Against another holder of a first refusal the server knows the ranks; against anybody else there is no question.
  const mayMatch = isRanked && lot.topAmount != null && !isLeading && (lot.topIsPriority !== true || offered.some(({ action, allowed }) => action === 'match' && allowed));
  const mayBid = lot.state === 'BIDDING' && mine?.state === 'QUALIFIED';
  const newestFirst = [...entries].reverse();
  return (
    <>
      <PageHead title={lot.title} above={above} beside={<LotState state={lot.state} />}><p class="soft"><LineBadge watch={watch} /> <span class="code">{lot.code}</span> · {lot.organization?.name}</p></PageHead>
      <Announcer lot={lot} clock={watch.clock} code={code} />
      <div class="hall">
        <section class="section hall-board" aria-label={text.currentPrice}>
          {lot.state === 'PAUSED' && <div class="hall-paused" role="alert"><b>{text.pausedTitle}</b> <span>{lot.pauseReason}</span></div>}
          <Countdown lot={lot} clock={watch.clock} onZero={watch.refresh} />
          <Price lot={lot} />
          <Standing lot={lot} mine={mine} isLeading={isLeading} mayMatch={mayMatch} hasBid={code !== null && entries.some((entry) => entry.code === code)} />
        </section>
        <section class="section hall-desk" aria-label={text.bid}>
          {mayBid ? <BidPanel lot={lot} watch={watch} bidding={bidding} mayMatch={mayMatch} isLeading={isLeading} /> : <Idle lot={lot} mine={mine} />}
          <RecordActions type="AuctionLot" id={lot.id} of={timely(offered)} only={['pause', 'resume', 'callOff', 'confirm']} dangerous={['callOff', 'pause']} onDone={() => { watch.refresh(); own.reload(); }} />
        </section>
        <div class="hall-record"><Section id="record" title={text.record} beside={lot.method === 'OPEN' && entries.length > 0 && <span class="soft">{text.coded}</span>}><RecordTable of={newestFirst.slice(0, 30)} mine={code} brief /></Section></div>
        <details class="section hall-rules"><summary>{text.rules}</summary><Rules of={lot} /></details>
      </div>
    </>
  );
};

/** How fresh what one sees is. */
const LineBadge = ({ watch }: { readonly watch: Watch }) => {
  const line = watch.line.value;
  return <span role="status" data-line={line}><Badge tone={line === 'live' ? 'good' : line === 'connecting' ? 'plain' : line === 'polling' ? 'warn' : 'bad'}>{line === 'live' ? text.live : line === 'connecting' ? text.connecting : line === 'polling' ? text.polling : text.offline}</Badge></span>;
};

const Price = ({ lot }: { readonly lot: HallLot }) => {
  const amount = lot.finalPrice ?? lot.topAmount;
  const isSealed = lot.method === 'SEALED' && !isClosed(lot.state);
  return (
    <div class="hall-price">
      <p class="hall-label">{lot.finalPrice ? text.dealPrice : lot.topAmount ? text.currentPrice : text.startPrice}</p>
      <p class="hall-amount number" data-price={amount ?? ''}>{shownYuan(amount ?? lot.startPrice)}<span class="unit"> {say.yuan}</span></p>
      <p class="soft">{text.inWan(inWan(amount ?? lot.startPrice))}{lot.premiumRate && <> · {text.premium} {percent(lot.premiumRate, 2)}</>}</p>
      <p>{isSealed ? <span class="soft">{text.sealedHint}</span> : lot.topCode ? <>{isClosed(lot.state) ? <>{lot.finalPrice ? text.winnerCode : text.topCode} {lot.topCode}</> : text.leader(lot.topCode)}{lot.topIsPriority && <> <Badge tone="accent">{text.leaderPriority}</Badge></>}</> : <span class="soft">{text.noBids}</span>}
        {lot.qualifiedCount != null && <span class="soft"> · {text.bidders} {lot.qualifiedCount}</span>}</p>
    </div>
  );
};

/** Where I stand, in one word and one line. */
const Standing = ({ lot, mine, isLeading, mayMatch, hasBid }: { readonly lot: HallLot; readonly mine: Mine | null; readonly isLeading: boolean; readonly mayMatch: boolean; readonly hasBid: boolean }) => {
  const say = (kind: string, word: string, hint: string) => <div class={`hall-standing hall-${kind}`} data-standing={kind}><b>{word}</b><span>{hint}</span>{mine && <span class="soft">{text.myCode} <span class="code">{mine.code}</span>{mine.rank != null && <> · {text.myRank} {mine.rank}</>}</span>}</div>;
  if (isClosed(lot.state)) return !mine ? null : mine.isWinner || (lot.finalPrice && isLeading) ? say('leading', text.won, '') : say('watching', text.lost, '');
  if (!mine) return say('watching', text.spectator, text.spectatorHint);
  if (mine.state !== 'QUALIFIED') return say('watching', text.unqualified, text.unqualifiedHint);
  if (isLeading) return say('leading', text.leading, text.leadingHint);
  if (hasBid) return say('outbid', text.outbid, mayMatch ? text.outbidMatch : text.outbidHint);
  return say('ready', text.notYetBid, mayMatch ? text.outbidMatch : text.notYetBidHint);
};

/** In place of the buttons, why there are none. */
const Idle = ({ lot, mine }: { readonly lot: HallLot; readonly mine: Mine | null }) => {
  if (isClosed(lot.state)) return <p><a href={`/lots/${lot.id}#deal`}>{text.deal}</a></p>;
  if (lot.state === 'ANNOUNCED') return <p class="soft">{text.startsAtMoment(clockTime(lot.startsAt))}</p>;
  if (lot.state === 'PAUSED') return <p class="soft">{text.pausedTitle}</p>;
  return mine ? <p><a href={`/lots/${lot.id}#mine`}>{text.payDeposit}</a></p> : <p><a class="button" href={`/lots/${lot.id}#mine`}>{text.register}</a></p>;
};
