import { MyBidsDocument, type MyBidsQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { moment } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { PayCode } from './my-registration.tsx';
import { DepositState, LotState, RegistrationState, Related, Yuan, isClosed } from './parts.tsx';
import { messageNames, text } from './words.ts';
import { nameIn } from '../kit/i18n.ts';

type Mine = MyBidsQuery['bidderRegistrations']['nodes'][number];

/** Every lot I am in, what is asked of me first. */
export default function MyBids() {
  const { data, fault, reload } = useQuery(MyBidsDocument, {});
  const order = ({ lot, state }: Mine): number => (lot?.state === 'BIDDING' || lot?.state === 'PAUSED' ? 0 : state === 'APPLIED' ? 1 : lot?.state === 'ANNOUNCED' ? 2 : lot?.state === 'SOLD' ? 3 : 4);
  const nodes = [...(data?.bidderRegistrations.nodes ?? [])].sort((a, b) => order(a) - order(b));
  return (
    <>
      <PageHead title={text.myBids}><p class="soft">{text.myBidsLead}</p><Related here="/my-bids" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading /> : nodes.length === 0 ? <Empty><a href="/lots?phase=open">{text.lots}</a></Empty> : (
        <div class="sections sections-narrow">{nodes.map((mine) => <One key={mine.id} of={mine} />)}</div>
      )}
    </>
  );
}

const One = ({ of: { id, lot, state, code, rank, isWinner, deposit, messages } }: { readonly of: Mine }) => {
  if (!lot) return null;
  const isLeading = lot.topCode === code;
  const last = messages?.[0];
  return (
    <Section id={id} title={lot.title} beside={<><LotState state={lot.state} />{isWinner ? <Badge tone="good">{text.won}</Badge> : !isClosed(lot.state) && lot.topCode && <Badge tone={isLeading ? 'good' : 'bad'}>{isLeading ? text.leading : text.outbid}</Badge>}</>}>
      <Facts of={[
        [text.code, <a class="code" href={`/lots/${lot.id}`}>{lot.code}</a>], [text.myCode, <><span class="code">{code}</span> {rank != null && <Badge tone="accent">{text.myRank} {rank}</Badge>}</>], ...(isClosed(lot.state) && state === 'QUALIFIED' ? [] : [[text.registrationState, <RegistrationState state={state} />] as const]),
        [lot.finalPrice ? text.dealPrice : text.currentPrice, <Yuan of={lot.finalPrice ?? lot.topAmount} />], [isClosed(lot.state) ? text.closed : text.endsAt, <span class="number">{moment(lot.endsAt)}</span>],
        ...(deposit ? [[text.deposit, <><Yuan of={deposit.amount} /> <DepositState state={deposit.state} />{deposit.state === 'REFUNDING' && deposit.refundDueAt && <span class="soft number"> {text.refundDue} {moment(deposit.refundDueAt)}</span>}</>] as const] : []),
        ...(last ? [[text.messages, <>{nameIn(messageNames, last.kind)} <span class="soft number">{moment(last.at)}</span></>] as const] : []),
      ]} />
      {state === 'APPLIED' && deposit?.reference && !isClosed(lot.state) && <PayCode amount={deposit.amount} reference={deposit.reference} />}
      {!isClosed(lot.state) && <p><a class={lot.state === 'BIDDING' && state === 'QUALIFIED' ? 'button button-main' : 'button'} href={`/lots/${lot.id}/hall`}>{lot.state === 'BIDDING' && state === 'QUALIFIED' ? text.toHall : text.watchHall}</a></p>}
    </Section>
  );
};
