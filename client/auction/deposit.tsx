import { DepositDocument } from '../generated/graphql.ts';
import { moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { say } from '../kit/words.ts';
import { fact, timely } from '../achievement/parts.tsx';
import { shownYuan } from './amounts.ts';
import { clockTime } from './clock.ts';
import { DepositState, Yuan } from './parts.tsx';
import { accountNames, ledgerNames, text } from './words.ts';

/** One deposit, and every movement of it in the ledger. */
export default function DepositPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(DepositDocument, { id });
  const above = [{ title: text.deposits, href: '/deposits' }];
  return (
    <Waiting data={data} found={data?.deposit} fault={fault} reload={reload} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.registration?.partyName ?? of.reference ?? text.deposit} above={above} beside={<DepositState state={of.state} />}>{of.lot && <p class="soft"><a href={`/lots/${of.lot.id}`}>{of.lot.title}</a> <span class="code">{of.lot.code}</span></p>}</PageHead>
        <div class="sections">
          {timely(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="Deposit" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['forfeit', 'returnToWinner']} /></Section>}
          <Section id="profile" title={text.deposit}>
            <Facts of={[
              [text.due, <Yuan of={of.amount} />], [text.held, <Yuan of={of.held} />], [text.reference, <span class="code"><Value>{of.reference}</Value></span>], ...fact(text.bidder, of.registration, <span class="code">{of.registration?.code}</span>), ...fact(text.received, of.receivedAt, <span class="number">{clockTime(of.receivedAt)}</span>),
              ...fact(text.refundDue, of.refundDueAt, <span class="number">{moment(of.refundDueAt)}</span>), ...fact(text.refunded, of.refundedAt, <><span class="number">{moment(of.refundedAt)}</span> <span class="soft code">{of.refundReference}</span></>), ...fact(text.settledOn, of.settledOn, <span class="number">{of.settledOn}</span>), ...fact(text.reason, of.reason, of.reason),
            ]} />
          </Section>
          <Section id="entries" title={text.entries}>
            {of.entries.nodes.length === 0 ? <Empty /> : (
              <SmallTable caption={text.entries} rows={of.entries.nodes} rowKey={({ id: key }) => key} columns={[
                { title: text.business, cell: ({ kind }) => nameIn(ledgerNames, kind) }, { title: text.debit, cell: ({ debit }) => nameIn(accountNames, debit) }, { title: text.credit, cell: ({ credit }) => nameIn(accountNames, credit) },
                { title: say.inYuan(text.amount), align: 'end', cell: ({ amount }) => shownYuan(amount) }, { title: text.at, cell: ({ at }) => <span class="number">{clockTime(at)}</span> }, { title: text.by, cell: ({ by }) => by },
              ]} />
            )}
          </Section>
        </div>
      </>
    )}</Waiting>
  );
}
