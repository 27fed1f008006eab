import { useEffect } from 'preact/hooks';
import { ReleaseDocument, ReleaseLinesDocument, type ReleaseLinesQuery, type ReleaseQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useConnection, useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { ReleaseState, Shown, aboveOf, hrefOfValue, indicatorName, periodName, shown } from './parts.tsx';
import { kindNames, text } from './words.ts';

type Release = NonNullable<ReleaseQuery['release']>;
type Line = ReleaseLinesQuery['releasedValues']['nodes'][number];

/** One release as it was received: every county's values side by side, and the signature that locks it. */
export default function ReleasePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ReleaseDocument, { id });
  return <Waiting data={data} found={data?.release} fault={fault} reload={reload} above={aboveOf()}>{(of) => <Body of={of} reload={reload} />}</Waiting>;
}

const Body = ({ of, reload }: { readonly of: Release; readonly reload: () => void }) => (
  <>
    <PageHead key={of.id} title={of.title} above={aboveOf()} beside={<ReleaseState state={of.state} />} />
    <div class="sections">
      <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
        <Facts of={[
          [text.kind, nameIn(kindNames, of.kind)], [text.period, periodName(of)], [text.region, of.region.name],
          ...(of.document ? [[text.document, of.document]] as const : []), ...(of.signedOn ? [[text.signedOn, <><span class="number">{of.signedOn}</span> <span class="soft">{of.signedBy}</span></>]] as const : []),
        ]} />
        {of.state !== 'LOCKED' && <RecordActions type="Release" id={of.id} of={of.availableActions} onDone={reload} dangerous={['sign']} />}
      </Section>
      <Lines of={of} />
      {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
    </div>
  </>
);

/** Counties down, indicators across; this county stands out, and so does a printed rank that its values do not bear out. */
const Lines = ({ of }: { readonly of: Release }) => {
  const { nodes, total, hasMore, loading, fault, reload, more } = useConnection(ReleaseLinesDocument, { id: of.id, first: 100 }, ({ releasedValues }) => releasedValues);
  // A release is small, and half of it would rank wrongly in the eye.
  useEffect(() => { if (hasMore && !loading) more(); }, [hasMore, loading]);
  // What this month says nothing of stands last, so that the counties are in the order of something.
  const isKnown = (indicator: string): boolean => nodes.some((line) => line.indicator === indicator && shown(line) !== null);
  const all = [...new Set(nodes.map(({ indicator }) => indicator))];
  const indicators = [...all.filter(isKnown), ...all.filter((indicator) => !isKnown(indicator))];
  const places = [...new Set(nodes.map(({ place }) => place))];
  const lineOf = new Map(nodes.map((line) => [`${line.place} ${line.indicator}`, line]));
  const rankIn = (place: string): number => lineOf.get(`${place} ${indicators[0]}`)?.rank ?? places.length + 1;
  const own = of.region.name.replaceAll(' ', '');
  const different = nodes.filter(differs).length;
  return (
    <Section id="lines" title={text.lines}>
      {fault ? <Failed fault={fault} onRetry={reload} /> : total === undefined || hasMore ? <Loading lines={12} /> : nodes.length === 0 ? <Empty title={text.noLines} /> : (
        <>
          {different > 0 && <p class="notice" role="note">{text.ranksDiffer(different)}</p>}
          <div class="wrapped-heads"><SmallTable caption={text.lines} rows={[...places].sort((a, b) => rankIn(a) - rankIn(b))} rowKey={(place) => place} columns={[
            { title: text.place, cell: (place) => <span class="short">{place}{place === own && <> <Badge tone="accent">{text.own}</Badge></>}</span> },
            ...indicators.map((indicator) => ({ title: indicatorName(indicator), ...(of.kind !== 'POSITIONS' && { align: 'end' as const }), cell: (place: string) => <Cell of={lineOf.get(`${place} ${indicator}`)} isRanked={of.kind === 'CIRCULAR'} /> })),
          ]} /></div>
        </>
      )}
    </Section>
  );
};

const differs = ({ printedRank, rank }: Line): boolean => printedRank != null && rank != null && printedRank !== rank;

/** Stars and words are grades, which many share: a rank of them would say nothing. */
const Cell = ({ of, isRanked }: { readonly of: Line | undefined; readonly isRanked: boolean }) => (of && shown(of) !== null ? (
  <>
    <a href={hrefOfValue(of.id)}><Shown of={of} /></a>
    {isRanked && of.rank != null && <span class="under">{text.rankOf(of.rank)}</span>}
    {differs(of) && <Badge tone="warn">{text.rankDiffers(of.printedRank!)}</Badge>}
  </>
) : <Shown of={undefined} />);
