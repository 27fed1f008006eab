import { Files } from '../kit/files.tsx';
import { Meter } from '../kit/meter.tsx';
import { Facts, Section } from '../kit/page.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Money, None, Value } from '../kit/value.tsx';
import { day, minus, shareOf } from './parts.tsx';
import type { PlatformOf } from './section.ts';
import { text } from './words.ts';

/** The share as a bar with its number; a dash where nothing is due. */
const Share = ({ paid, due, label }: { readonly paid: string; readonly due: string; readonly label: string }) => {
  const share = shareOf(paid, due);
  return share === null ? <None /> : <span class="share"><span class="number">{share.toFixed(1)}%</span><Meter percent={share} label={label} /></span>;
};

/** What the county promised, year by year, against what it paid. */
export const MoneySection = ({ of: { agreements, funding, payments, committed, due, paid } }: { readonly of: PlatformOf }) => (
  <Section id="money" title={text.money}>
    {(agreements ?? []).length === 0 && (funding ?? []).length === 0 ? <Empty title={text.noAgreement} /> : (
      <>
        <Facts of={[
          [text.committed, <Money yuan={committed} />], [text.due, <Money yuan={due} />], [text.paid, <Money yuan={paid ?? (due ? '0' : null)} />],
          [text.open, <Money yuan={due ? minus(due, paid ?? '0') : null} />], [text.share, <Share paid={paid ?? '0'} due={due ?? '0'} label={text.share} />],
        ]} />
        <h3>{text.byYear}</h3>
        <SmallTable caption={text.byYear} rows={funding ?? []} rowKey={({ id }) => id} columns={[
          { title: text.year, cell: ({ year, agreement }) => <><span class="number">{year}</span>{agreement && <span class="under">{text.round(agreement.round)}</span>}</> },
          { title: text.committed, align: 'end', cell: (row) => <Money yuan={row.committed} /> },
          { title: text.cut, align: 'end', cell: ({ cut, cutDocument, cutReason }) => (Number(cut) === 0 ? <None /> : <><Money yuan={cut} /><span class="under">{[cutDocument, cutReason].filter(Boolean).join(' · ')}</span></>) },
          { title: text.due, align: 'end', cell: (row) => <Money yuan={row.due} /> },
          { title: text.paid, align: 'end', cell: (row) => <Money yuan={row.paid ?? '0'} /> },
          { title: text.share, cell: (row) => <Share paid={row.paid ?? '0'} due={row.due ?? '0'} label={text.shareOf(row.year)} /> },
        ]} />
        <h3>{text.payments}</h3>
        {(payments ?? []).length === 0 ? <Empty title={text.noPayments} /> : (
          <SmallTable caption={text.payments} rows={payments ?? []} rowKey={({ id }) => id} columns={[
            { title: text.paidOn, cell: ({ paidOn }) => day(paidOn) },
            { title: text.forYear, cell: ({ funding: of }) => <span class="number"><Value>{of?.year}</Value></span> },
            { title: text.amount, align: 'end', cell: ({ amount }) => <Money yuan={amount} /> },
            { title: text.voucher, cell: ({ voucher }) => <span class="code">{voucher}</span> },
            { title: text.note, cell: ({ note }) => <Value>{note}</Value> },
          ]} />
        )}
        <h3>{text.agreements}</h3>
        {(agreements ?? []).map((each, at) => <Agreement key={each.id} of={each} isLatest={at === 0} />)}
      </>
    )}
  </Section>
);

const Agreement = ({ of: { round, title, number, partner, signedOn, validFrom, validTo, obligations, committed, files }, isLatest }: { readonly of: NonNullable<PlatformOf['agreements']>[number]; readonly isLatest: boolean }) => (
  <details class="agreement" open={isLatest}>
    <summary>{title} <span class="soft">{[text.round(round), number].filter(Boolean).join(' · ')}</span></summary>
    <Facts of={[
      [text.partner, partner], [text.signedOn, day(signedOn)], [text.validity, <>{day(validFrom)} – {day(validTo)}</>], [text.committed, <Money yuan={committed} />],
    ]} />
    {obligations && <><h4>{text.obligations}</h4><p class="prose">{obligations}</p></>}
    {files.length > 0 && <Files of={files} title={text.agreement} />}
  </details>
);
