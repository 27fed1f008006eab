import { TrialDocument } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { money } from '../kit/format.ts';
import { DueBadge, RecordLink, TrialState, UnitLink, day, fact, isOwn, timely } from './parts.tsx';
import { text, transferKindNames } from './words.ts';

/** One trial: its term, and what it costs to keep what was tried. */
export default function TrialPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(TrialDocument, { id });
  const above = [{ title: text.trials, href: '/trials' }];
  return (
    <Waiting data={data} found={data?.trialLicence} fault={fault} reload={reload} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.listing?.title ?? text.trial} above={above} actions={<UnitSwitch />} beside={<><TrialState state={of.state} />{of.state === 'ON_TRIAL' && <DueBadge on={of.until} />}</>}>
          <p class="soft"><UnitLink of={of.owner} /> → <UnitLink of={of.organization} /></p>
        </PageHead>
        <div class="sections">
          {(timely(of.availableActions).length > 0 || (of.state === 'CONVERTED' && isOwn(of.owner))) && (
            <Section id="actions" title={text.actions}>
              <RecordActions type="TrialLicence" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['decline', 'giveUp']} />
              {of.state === 'CONVERTED' && isOwn(of.owner) && (
                <CreateAction type="TechContract" mutation="draftTechContract" title={text.draftContract} preset={{ provider: of.owner!.id, buyer: of.organization!.id, buyerName: undefined, trial: of.id, listing: of.listing?.id, achievement: of.listing?.achievement?.id }}
                  initial={{ title: of.listing?.title ?? '', total: of.conversionPrice }} onDone={(made) => void navigate(`/tech-contracts/${made}`)} />
              )}
            </Section>
          )}
          <Section id="profile" title={text.profile}>
            <Facts of={[
              [text.transfer, <RecordLink to="/transfers" of={of.listing} />], [text.achievement, <RecordLink to="/achievements" of={of.listing?.achievement} />], [text.trialPeriod, <span class="number">{of.from} – {of.until}</span>],
              [text.conversionPrice, <Money yuan={of.conversionPrice} />], [text.conversionKind, nameIn(transferKindNames, of.conversionKind)], ...fact(text.terms, of.terms, of.terms), ...fact(text.acceptedOn, of.acceptedOn, day(of.acceptedOn)),
              ...fact(text.endedOn, of.endedOn, day(of.endedOn)), ...fact(text.outcome, of.outcome, of.outcome),
            ]} />
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Waiting>
  );
}
