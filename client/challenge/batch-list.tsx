import { account } from '../account/session.ts';
import { BatchListDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money } from '../kit/value.tsx';
import { Related } from './related.tsx';
import { batchStateNames, text } from './words.ts';

/** The rounds of the county's list, with their money. */
export default function BatchList() {
  const { data, fault, reload } = useQuery(BatchListDocument, {});
  const batches = data?.challengeBatches.nodes ?? [];
  return (
    <>
      <PageHead title={text.batches} above={[{ title: text.listings, href: '/listings' }]} actions={<><UnitSwitch />{account.value && <CreateAction type="ChallengeBatch" mutation="createChallengeBatch" title={text.newBatch} initial={{ year: String(new Date().getFullYear()), mode: 'CHALLENGE' }} onDone={reload} />}</>}><Related here="/batches" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={6} /> : batches.length === 0 ? <Empty title={text.none} /> : (
        <div class="sections">{batches.map((of) => (
          <Section key={of.id} id={of.id} title={of.title} beside={<Badge tone={of.state === 'OPEN' ? 'good' : 'plain'}>{nameIn(batchStateNames, of.state)}</Badge>}>
            <p class="soft">{of.year} · {text.budget} <Money yuan={of.budget} />{of.document && ` · ${of.document}`}</p>
            <RecordActions type="ChallengeBatch" id={of.id} of={of.availableActions} onDone={reload} about={of.title} initial={{ edit: { title: of.title, year: String(of.year), budget: of.budget, mode: 'CHALLENGE' } }} />
          </Section>
        ))}</div>
      )}
    </>
  );
}
