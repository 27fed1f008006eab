import { account } from '../account/session.ts';
import { TalentProgrammeDocument } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Loaded, ofThisState } from '../platform/parts.tsx';
import { ProgrammeState } from './parts.tsx';
import { windowOf } from './programme-list.tsx';
import { readsTalents } from './readers.ts';
import { familyNames, levelNames, text } from './words.ts';

/** One programme: who runs it, when it is open, and the way to its people. */
export default function ProgrammePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(TalentProgrammeDocument, { id });
  const above = [{ title: text.programmes, href: '/talent-programmes' }];
  return (
    <Loaded query={query} pick={({ talentProgramme }) => talentProgramme} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.name} above={above} beside={<ProgrammeState state={of.state} />} />
        <div class="sections">
          {ofThisState(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="TalentProgramme" id={of.id} of={ofThisState(of.availableActions)} onDone={query.reload} /></Section>}
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.level, <Value>{of.level && nameIn(levelNames, of.level)}</Value>], [text.family, nameIn(familyNames, of.family)], [text.issuer, <Value>{of.issuer}</Value>], [text.window, <span class="number"><Value>{windowOf(of)}</Value></span>],
              [text.document, <Value>{of.document}</Value>],
              ...(readsTalents(account.value?.roles ?? new Set()) ? [[text.ofProgramme, <a href={`/talents?programme=${of.id}`}>{text.talents}</a>]] as const : []),
            ]} />
          </Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
