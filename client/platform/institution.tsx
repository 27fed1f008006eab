import { NewRdInstitutionDocument } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { dated, day, InstitutionState, Loaded, ofThisState } from './parts.tsx';
import { levelNames, text } from './words.ts';

/** One new-type R&D institution, as it was recognised. */
export default function InstitutionPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(NewRdInstitutionDocument, { id });
  const above = [{ title: text.platforms, href: '/platforms' }, { title: text.institutions, href: '/new-institutions' }];
  return (
    <Loaded query={query} pick={({ newRdInstitution }) => newRdInstitution} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.name} above={above} beside={<InstitutionState state={of.state} />}><p class="soft">{[of.level && nameIn(levelNames, of.level), of.nature, of.region.name].filter(Boolean).join(' · ')}</p></PageHead>
        <div class="sections">
          {ofThisState(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="NewRdInstitution" id={of.id} of={ofThisState(of.availableActions)} onDone={query.reload} dangerous={['revoke']} /></Section>}
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.level, <Value>{of.level && nameIn(levelNames, of.level)}</Value>], [text.nature, <Value>{of.nature}</Value>], [text.recognisedOn, day(of.recognisedOn)], [text.documentNumber, <Value>{of.documentNumber}</Value>],
              ...(of.platform ? [[text.samePlatform, <a href={`/platforms/${of.platform.id}`}>{of.platform.name}</a>]] as const : []),
              ...(of.organization ? [[text.operator, <a href={`/enterprises/${of.organization.creditCode ?? of.organization.id}`}>{of.organization.name}</a>]] as const : []),
              ...(of.revokedOn ? [[text.revoked, <>{dated(of.revokedOn, of.revokedDocument)}{of.revokeReason && <span class="under">{of.revokeReason}</span>}</>]] as const : []),
            ]} />
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
