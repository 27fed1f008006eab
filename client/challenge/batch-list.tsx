import { account } from '../account/session.ts';
import { BatchListDocument, type BatchListQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { money, moneyUnit, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Next } from './next.tsx';
import { ListingState, offers } from './parts.tsx';
import { Related } from './related.tsx';
import { batchStateNames, text } from './words.ts';

/** The rounds of the county's list, with their money. */
export default function BatchList() {
  const { data, fault, reload } = useQuery(BatchListDocument, {});
  const batches = data?.challengeBatches.nodes ?? [];
  return (
    <>
      <PageHead title={text.batches} above={[{ title: text.listings, href: '/listings' }]} actions={<><UnitSwitch />{account.value && <CreateAction type="ChallengeBatch" mutation="createChallengeBatch" title={text.newBatch} initial={{ year: String(new Date().getFullYear()), mode: 'CHALLENGE' }} onDone={reload} />}</>}><p class="soft">{text.batchesLead}</p><Related here="/batches" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={6} /> : batches.length === 0 ? <Empty title={text.noBatches} /> : (
        <div class="sections">{batches.map((of) => <Batch key={of.id} of={of} reload={reload} />)}</div>
      )}
    </>
  );
}

type Of = BatchListQuery['challengeBatches']['nodes'][number];

/** One round: its money, what is on its list, and what it waits for. */
const Batch = ({ of, reload }: { readonly of: Of; readonly reload: () => void }) => (
  <Section id={of.id} title={of.title} beside={<Badge tone={of.state === 'OPEN' ? 'good' : of.state === 'DRAFT' ? 'warn' : 'plain'}>{nameIn(batchStateNames, of.state)}</Badge>}>
    <p class="soft">{[String(of.year), of.document, of.openedOn].filter(Boolean).join(' · ')} · {text.budget} <Money yuan={of.budget} /></p>
    <Next of="batch" state={of.state} />
    {of.listings && of.listings.length > 0 ? (
      <SmallTable caption={text.listings} rows={of.listings} rowKey={({ id }) => id} columns={[
        { title: text.listings, cell: ({ id, title }) => <a href={`/listings/${id}`}>{title}</a> }, { title: text.owner, cell: ({ demand }) => <Value>{demand?.organization?.name}</Value> }, { title: `${text.award}（${moneyUnit()}）`, align: 'end', cell: ({ budget }) => money(budget) },
        { title: text.deadline, cell: ({ bidDeadline }) => <span class="number"><Value>{moment(bidDeadline)}</Value></span> }, { title: text.state, cell: ({ state }) => <ListingState state={state} /> },
      ]} />
    ) : <p class="soft">{text.noListings}</p>}
    {offers(of.availableActions, of.state !== 'DRAFT') && <RecordActions type="ChallengeBatch" id={of.id} of={of.availableActions} onDone={reload} about={of.title} dangerous={['close']} initial={{ edit: { title: of.title, year: String(of.year), budget: of.budget, mode: 'CHALLENGE' } }} />}
  </Section>
);
