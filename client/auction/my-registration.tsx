import { account } from '../account/session.ts';
import type { LotQuery, MyRegistrationFragment } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, Section } from '../kit/page.tsx';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { shownYuan } from './amounts.ts';
import { clockTime } from './clock.ts';
import { DepositState, RegistrationState, Yuan, isClosed, isOwn } from './parts.tsx';
import { messageNames, text } from './words.ts';

type Lot = NonNullable<LotQuery['auctionLot']>;

/** My part in a lot: how to come in, what I owe, what I was told. */
export const MyRegistration = ({ of, reload }: { readonly of: Lot; readonly reload: () => void }) => {
  const { mine } = of;
  if (mine) return <Section id="mine" title={text.mine} beside={!isClosed(of.state) || mine.state !== 'QUALIFIED' ? <RegistrationState state={mine.state} /> : of.state === 'WITHDRAWN' ? null : <Badge tone={mine.isWinner ? 'good' : 'plain'}>{mine.isWinner ? text.won : text.lost}</Badge>}><Registered mine={mine} reload={reload} /></Section>;
  const isRunning = ['ANNOUNCED', 'BIDDING', 'PAUSED'].includes(of.state);
  const isOpen = of.registrationEndsAt != null && of.serverTime != null && of.serverTime < of.registrationEndsAt;
  if (!isRunning || (account.value && !account.value.actions.has('registerBidder'))) return null;
  const isSeller = isOwn(of.organization);
  return (
    <Section id="mine" title={text.register}>
      <p class="market-text">{isSeller ? text.registerSeller : text.registerHint}</p>
      {!isOpen ? <p class="soft">{text.registrationClosed}</p> : account.value
        ? <CreateAction type="BidderRegistration" mutation="registerBidder" title={text.register} preset={{ lot: of.id }} initial={isSeller ? { forMyself: 'true' } : {}} isMinor={isSeller} onDone={reload} />
        : <a class="button button-main" href={`/sign-in?return=${encodeURIComponent(`/lots/${of.id}`)}`}>{text.signInToRegister}</a>}
    </Section>
  );
};

const Registered = ({ mine, reload }: { readonly mine: MyRegistrationFragment; readonly reload: () => void }) => (
  <>
    <Facts of={[
      [text.myCode, <><span class="code">{mine.code}</span> <span class="soft">{mine.partyName}</span></>], ...(mine.rank == null ? [] : [[text.myRank, <Badge tone="accent">{mine.rank}</Badge>] as const]),
      ...(mine.deposit ? [[text.deposit, <><Yuan of={mine.deposit.held ?? mine.deposit.amount} /> <DepositState state={mine.deposit.state} /></>] as const] : []),
      ...(mine.deposit?.receivedAt ? [[text.received, <span class="number">{moment(mine.deposit.receivedAt)}</span>] as const] : []),
      ...(mine.deposit?.refundDueAt ? [[mine.deposit.refundedAt ? text.refunded : text.refundDue, <span class="number">{moment(mine.deposit.refundedAt ?? mine.deposit.refundDueAt)}</span>] as const] : []),
    ]} />
    {mine.state === 'APPLIED' && mine.deposit?.reference && <PayCode amount={mine.deposit.amount} reference={mine.deposit.reference} />}
    <RecordActions type="BidderRegistration" id={mine.id} of={mine.availableActions?.filter(({ allowed }) => allowed)} onDone={reload} dangerous={['withdraw']} />
    <h3>{text.messages}</h3>
    <Messages of={mine.messages ?? []} />
  </>
);

export const PayCode = ({ amount, reference }: { readonly amount: string; readonly reference: string }) => (
  <div>
    <h3>{text.payDeposit}</h3>
    <p class="market-text">{text.payHow(shownYuan(amount))}</p>
    <p class="market-code"><b class="code">{reference}</b><Button onClick={() => { void navigator.clipboard?.writeText(reference).then(() => toast(text.copied), () => undefined); }}>{text.copy}</Button></p>
    <p class="soft">{text.payAfter}</p>
  </div>
);

export const Messages = ({ of }: { readonly of: readonly { readonly id: string; readonly kind: string; readonly amount?: string | null; readonly sequence?: number | null; readonly at: string }[] }) => (of.length === 0 ? <Empty title={text.noMessages} /> : (
  <SmallTable caption={text.messages} rows={of.slice(0, 20)} rowKey={({ id }) => id} columns={[
    { title: text.messages, cell: ({ kind }) => nameIn(messageNames, kind) }, { title: say.inYuan(text.amount), align: 'end', cell: ({ amount }) => <Value>{amount && shownYuan(amount)}</Value> }, { title: text.at, cell: ({ at }) => <span class="number">{clockTime(at)}</span> },
  ]} />
));
