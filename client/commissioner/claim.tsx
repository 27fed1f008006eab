import { SubsidyClaimDocument } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { money, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { ClaimState, Loaded, PersonLink, dated, day } from './parts.tsx';
import { text, travelNames } from './words.ts';

const inYuan = (amount: string) => <span class="number">{money(amount, 'yuan')} {text.yuan}</span>;

/** One claim: its days with what was spent and what the rule allows, and its way to the payment. */
export default function ClaimPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(SubsidyClaimDocument, { id });
  const above = [{ title: text.claims, href: '/subsidy-claims' }];
  return (
    <Loaded query={query} pick={({ subsidyClaim }) => subsidyClaim} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={text.claimOf(of.commissioner?.name ?? text.commissioner, of.year)} above={above} beside={<ClaimState state={of.state} />} />
        <div class="sections">
          {(of.availableActions?.length ?? 0) > 0 && <Section id="actions" title={text.actions}><RecordActions type="SubsidyClaim" id={of.id} of={of.availableActions} except={['revise']} onDone={query.reload} dangerous={['withdraw', 'return']} initial={{ pay: { paidOn: today() } }} /></Section>}
          <Section id="claim" title={text.claims}>
            <Facts of={[
              [text.commissioner, <PersonLink of={of.commissioner} />], ...(of.team ? [[text.team, of.team.name] as const] : []), [text.claimed, inYuan(of.claimedAmount)], [text.allowed, inYuan(of.allowedAmount)], [text.submittedOn, day(of.submittedOn)], [text.checkedOn, day(of.checkedOn)],
              ...(of.returnReason ? [[text.returned, of.returnReason] as const] : []), [text.payee, <span class="code"><Value>{of.payeeAccount}</Value></span>], [text.paidOn, dated(of.paidOn, of.voucher)], [text.rule, <span class="code">{of.ruleVersion}</span>],
            ]} />
          </Section>
          <Section id="trips" title={text.trips}>
            <SmallTable caption={text.trips} rows={of.days} rowKey={({ id: day_ }) => day_} columns={[
              { title: text.on, cell: ({ day: on, visit }) => (visit ? <a class="number" href={`/visit-logs/${visit.id}`}>{on}</a> : day(on)) },
              { title: text.route, cell: ({ origin, destination }) => `${origin} – ${destination}` },
              { title: text.travel, cell: ({ mode }) => nameIn(travelNames, mode) },
              { title: text.nights, align: 'end', cell: ({ nights }) => nights },
              { title: `${text.transport}（${text.yuan}）`, align: 'end', cell: ({ transportSpent }) => money(transportSpent, 'yuan') },
              { title: `${text.lodging}（${text.yuan}）`, align: 'end', cell: ({ lodgingSpent }) => money(lodgingSpent, 'yuan') },
              { title: `${text.allowed}（${text.yuan}）`, align: 'end', cell: ({ transportAllowed, lodgingAllowed }) => `${money(transportAllowed, 'yuan')} + ${money(lodgingAllowed, 'yuan')}` },
              { title: text.notes, cell: ({ notes }) => <Value>{notes.join('；')}</Value> },
            ]} />
          </Section>
          {(of.invoices?.length ?? 0) > 0 && <Section id="invoices" title={text.invoices}><Files of={of.invoices} title={text.invoices} /></Section>}
          {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
