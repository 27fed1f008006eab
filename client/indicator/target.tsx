import { TargetDocument, type TargetQuery } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { TargetState, targetText } from './county-parts.tsx';
import { lineNames, text } from './words.ts';

type Target = NonNullable<TargetQuery['target']>;
const above = () => [{ title: text.targets, href: '/targets' }];

/** One target: how much, by which stretch of the year, by which document, and what it replaced. */
export default function TargetPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(TargetDocument, { id });
  return <Waiting data={data} found={data?.target} fault={fault} reload={reload} above={above()}>{(of) => <Body of={of} reload={reload} />}</Waiting>;
}

const Body = ({ of, reload }: { readonly of: Target; readonly reload: () => void }) => (
  <>
    <PageHead key={of.id} title={`${of.year} ${of.indicator}`} above={above()} beside={<TargetState state={of.state} />} />
    <div class="sections">
      <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
        <Facts of={[
          [text.target, <><span class="figure-value number"><Value>{targetText(of)}</Value></span> {of.unit}</>], [text.line, nameIn(lineNames, of.line)], [text.period, of.period ?? text.noPeriod], [text.region, of.region.name],
          [text.responsible, <Value>{of.responsible}</Value>], ...(of.document ? [[text.setBy, of.document]] as const : []), ...(of.setOn ? [[text.setOn, <span class="number">{of.setOn}</span>]] as const : []),
        ]} />
        <RecordActions type="Target" id={of.id} of={of.availableActions} onDone={reload} dangerous={['discard']} />
      </Section>
      {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.history}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
    </div>
  </>
);
