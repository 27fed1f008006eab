import { ReceiptDocument } from '../generated/graphql.ts';
import { moment } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { fact, timely } from '../achievement/parts.tsx';
import { ReceiptState, Yuan } from './parts.tsx';
import { text } from './words.ts';

/** One line of the bank's statement. */
export default function ReceiptPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ReceiptDocument, { id });
  const above = [{ title: text.receipts, href: '/bank-receipts' }];
  return (
    <Waiting data={data} found={data?.bankReceipt} fault={fault} reload={reload} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={`${text.receipts} ${of.bankReference}`} above={above} beside={<ReceiptState state={of.state} />} />
        <div class="sections">
          {timely(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="BankReceipt" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['reject', 'return']} /></Section>}
          <Section id="profile" title={text.receipts} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.direction, of.direction === 'IN' ? text.income : text.outgo], [text.amount, <Yuan of={of.amount} />], [text.on, <span class="number">{of.on}</span>], [text.payer, of.payerName ?? <span class="soft">{text.payerHidden}</span>], ...fact(text.account, of.accountMasked, <span class="code">{of.accountMasked}</span>),
              [text.memo, <Value>{of.memo}</Value>], ...fact(text.claimedFor, of.deposit, of.deposit && <a href={`/deposits/${of.deposit.id}`}>{of.deposit.reference ?? of.deposit.lot?.title}</a>), [text.enteredBy, of.enteredBy?.name ?? <span class="soft">{text.imported}</span>], ...fact(text.confirmedBy, of.confirmedBy, of.confirmedBy?.name),
              ...fact(text.reason, of.reason, of.reason), ...fact(text.returnReference, of.returnReference, <span class="code">{of.returnReference}</span>), [text.at, <span class="number">{moment(of.createdAt)}</span>],
            ]} />
          </Section>
        </div>
      </>
    )}</Waiting>
  );
}
