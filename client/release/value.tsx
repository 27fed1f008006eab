import { ReleasedCourseDocument, ReleasedValueDocument, type ReleasedValueQuery } from '../generated/graphql.ts';
import { LineChart } from '../kit/chart.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { None, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { ReleaseState, Shown, aboveOf, hrefOfRelease, hrefOfValue, indicatorName, periodName } from './parts.tsx';
import { text } from './words.ts';

type Released = ReleasedValueQuery['releasedValues']['nodes'][number];

/** One printed number: where it stood, in which row, and what the releases before and after said of the same. */
export default function ValuePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ReleasedValueDocument, { filter: { id: { eq: id } } });
  return <Waiting data={data} found={data?.releasedValues.nodes[0]} fault={fault} reload={reload} above={aboveOf()}>{(of) => <Body of={of} />}</Waiting>;
}

const Body = ({ of }: { readonly of: Released }) => (
  <>
    <PageHead key={of.id} title={`${of.place} ${indicatorName(of.indicator)}`} above={aboveOf(of.release)} beside={of.release && <ReleaseState state={of.release.state} />} />
    <div class="sections">
      <Section id="value" title={text.line} sources={<Sources of={sourcesOf([of])} />}>
        <Facts of={[
          [text.value, <span class="figure-value"><Shown of={of} /></span>], [text.period, periodName(of)], [text.release, of.release ? <a href={hrefOfRelease(of.release.id)}>{of.release.title}</a> : <None />],
          ...(of.rank == null ? [] : [[text.computedRank, <span class="number">{of.rank}</span>]] as const), ...(of.printedRank == null ? [] : [[text.printedRank, <span class="number">{of.printedRank}</span>]] as const),
        ]} />
      </Section>
      <Course of={of} />
    </div>
  </>
);

/** The stars' indicators carry their quarter; all quarters of one scheme belong together. */
const sameIndicator = (indicator: string) => { const scheme = /^(.*) \d{4}-\d\d$/.exec(indicator)?.[1]; return scheme ? { contains: `${scheme} ` } : { eq: indicator }; };

const Course = ({ of }: { readonly of: Released }) => {
  const { data } = useQuery(ReleasedCourseDocument, of.release && { filter: { place: { eq: of.place }, indicator: sameIndicator(of.indicator), release: { kind: { eq: of.release.kind }, region: { id: { eq: of.release.region.id } } } } });
  const course = [...data?.releasedValues.nodes ?? []].sort((a, b) => a.to.localeCompare(b.to));
  if (course.length < 2) return null;
  const points = course.map(({ to, value }) => ({ label: to.slice(2, 7), value: value == null ? null : Number(value) }));
  const known = points.filter(({ value }) => value !== null).length;
  return (
    <Section id="course" title={text.course}>
      <div class="chart-and-table">
        {known > 0 && <figure class="chart-figure"><LineChart points={points} label={text.courseSummary(of.place, indicatorName(of.indicator), known)} /></figure>}
        <SmallTable caption={text.course} rows={course} rowKey={({ id }) => id} columns={[
          { title: text.period, cell: (each) => (each.id === of.id ? <strong class="short">{periodName(each)}</strong> : <a class="short" href={hrefOfValue(each.id)}>{periodName(each)}</a>) },
          { title: text.value, align: 'end', cell: (each) => <Shown of={{ ...each, indicator: of.indicator }} /> }, { title: text.rank, align: 'end', cell: ({ rank }) => <Value>{rank}</Value> },
        ]} />
      </div>
    </Section>
  );
};
