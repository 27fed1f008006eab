import { HouseListDocument } from '../generated/graphql.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitLink, fact, timely } from '../achievement/parts.tsx';
import { LicenceState, Related, Yuan } from './parts.tsx';
import { text } from './words.ts';

/** Who may hold an auction: there are few, each with its licence and its auctioneer. */
export default function Houses() {
  const { data, fault, reload } = useQuery(HouseListDocument, { first: 50, filter: {} });
  const nodes = data?.houseLicences.nodes ?? [];
  return (
    <>
      <PageHead title={text.houses} above={[{ title: text.lots, href: '/lots' }]} actions={<CreateAction type="HouseLicence" mutation="recordHouseLicence" title={text.recordHouse} onDone={reload} />}><p class="soft">{text.housesLead}</p><Related here="/auction-houses" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading /> : nodes.length === 0 ? <Empty /> : (
        <div class="sections">
          {nodes.map((of) => (
            <Section key={of.id} id={of.id} title={of.organization?.name ?? of.number} beside={<LicenceState state={of.state} />}>
              <Facts of={[
                [text.houseName, <UnitLink of={of.organization} />], [text.licence, <span class="code">{of.number}</span>], [text.issuer, of.issuer], [text.valid, <span class="number">{of.validFrom} – {of.validTo}</span>], [text.capital, <Yuan of={of.registeredCapital} />],
                [text.auctioneer, <>{of.auctioneer} <span class="soft code">{of.auctioneerNumber}</span></>], ...fact(text.reason, of.endReason, of.endReason),
              ]} />
              <RecordActions type="HouseLicence" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['revoke']} about={of.organization?.name} />
            </Section>
          ))}
        </div>
      )}
    </>
  );
}
