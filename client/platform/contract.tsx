import { PlatformContractDocument } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { ContractState, day, Loaded, ofThisState } from './parts.tsx';
import { contractKindNames, text } from './words.ts';

/** One contract of a platform with a local firm. */
export default function ContractPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PlatformContractDocument, { id });
  const above = [{ title: text.contracts, href: '/platform-contracts' }];
  return (
    <Loaded query={query} pick={({ platformContract }) => platformContract} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} beside={<ContractState state={of.state} />} actions={<UnitSwitch />} />
        <div class="sections">
          {ofThisState(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="PlatformContract" id={of.id} of={ofThisState(of.availableActions)} onDone={query.reload} dangerous={['void']} /></Section>}
          <Section id="profile" title={text.profile}>
            <Facts of={[
              [text.name, of.platform ? <a href={`/platforms/${of.platform.id}`}>{of.platform.name}</a> : <Value>{null}</Value>],
              [text.firm, of.organization ? <a href={`/enterprises/${of.organization.creditCode ?? of.organization.id}`}>{of.organization.name}</a> : <Value>{null}</Value>],
              [text.contractKind, nameIn(contractKindNames, of.kind)], [text.contractAmount, <Money yuan={of.amount} />], [text.signedOn, day(of.signedOn)],
              [text.contractNumber, <span class="code"><Value>{of.number}</Value></span>], [text.confirmedOn, day(of.confirmedOn)],
              ...(of.voidReason ? [[text.reason, of.voidReason]] as const : []),
            ]} />
          </Section>
          <Section id="files" title={text.contractFiles}><Files of={of.files} title={text.contractFiles} /></Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
