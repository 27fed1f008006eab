import { SpaceDocument, type SpaceQuery } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { CarrierLink, Loaded, SpaceState, dated, day, square } from './parts.tsx';
import { monthTitle } from './time.ts';
import { originNames, tenureNames, text } from './words.ts';

type Space = NonNullable<SpaceQuery['incubationSpace']>;

/** The five kinds of evidence, each with what is there or that it is missing. */
const Evidence = ({ of }: { readonly of: Space }) => (
  <>
    {([[text.propertyFiles, of.propertyFiles], [text.floorPlans, of.floorPlans], [text.sitePhotos, of.photos], [text.fitOutFiles, of.fitOutFiles], [text.operatorContracts, of.operatorContracts]] as const).map(([title, files]) => (
      <div key={title}><h3>{title}</h3>{files.length === 0 ? <p class="soft">{text.missing}</p> : <Files of={files} title={title} />}</div>
    ))}
  </>
);

/** One piece of space, from its declaration to the month in which it counts. */
export default function SpacePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(SpaceDocument, { id });
  const above = [{ title: text.spaces, href: '/carrier-spaces' }];
  return (
    <Loaded query={query} pick={({ incubationSpace }) => incubationSpace} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={text.spaceOf(of.name)} above={above} beside={<SpaceState state={of.state} />}><p class="soft"><CarrierLink of={of.carrier} /> · {of.place}</p></PageHead>
        <div class="sections">
          <Section id="actions" title={text.actions}>
            <RecordActions type="IncubationSpace" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['return', 'withdraw', 'release']}
              initial={{ amend: { name: of.name, place: of.place, propertyNumber: of.propertyNumber, tenure: of.tenure, leasedUntil: of.leasedUntil ?? '', origin: of.origin, grossArea: of.grossArea, lettableArea: of.lettableArea } }} />
          </Section>
          <Section id="profile" title={text.profile}>
            <Facts of={[
              [text.grossArea, square(of.grossArea)], [text.lettableArea, square(of.lettableArea)], [text.origin, nameIn(originNames, of.origin)], [text.tenure, <>{nameIn(tenureNames, of.tenure)} {of.leasedUntil && <span class="soft">{text.leasedUntil} <span class="number">{of.leasedUntil}</span></span>}</>],
              [text.property, of.propertyNumber], [text.place, of.place], [text.declaredOn, day(of.declaredOn)], [text.townCheck, dated(of.townCheckedOn, of.townOpinion)], [text.countyCheck, dated(of.checkedOn, of.checkOpinion)],
              [text.countedMonth, <Value>{of.countedMonth && monthTitle(of.countedMonth)}</Value>],
              ...(of.returnedOn ? [[text.returned, dated(of.returnedOn, of.returnReason)] as const] : []), ...(of.releasedOn ? [[text.released, dated(of.releasedOn, of.releaseReason)] as const] : []),
            ]} />
            <p class="soft">{text.spaceRule}</p>
          </Section>
          <Section id="evidence" title={text.evidence}><Evidence of={of} /></Section>
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
