import { FigureCourseDocument, type FigureCourseQuery, FigureRecordsDocument, type FigureRecordsQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Bar, LineChart } from '../kit/chart.tsx';
import { count, decimal, moment } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { recordHref } from '../kit/record-href.ts';
import { parameters as given, setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { Completion, nameOf, shown, unitOf } from './figure-value.tsx';
import { FigureExport } from './figure-export.tsx';
import { methodOf, points, rankOf } from './headline.tsx';
import { text } from './words.ts';
import { useYear } from './year.ts';

type FigureRecord = FigureRecordsQuery['figures'][number]['records'][number];
const pageSize = 100;

/** Where a reader wants to go: the record's own page, else its organization's. */
const hrefOf = ({ record, organization }: FigureRecord): string | null => recordHref(record) ?? (organization ? `/enterprises/${organization.creditCode ?? encodeURIComponent(organization.id)}` : null);

/** One figure and every record that it counts. */
export default function Figure({ parameters: { indicator = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { year } = useYear();
  const skip = Math.max(0, Number(given.value.get('skip')) || 0);
  const { data, fault, loading, reload } = useQuery(FigureRecordsDocument, year === null ? null : { year, indicators: [indicator], skip });
  const above = [{ title: text.figures, href: `/figures${year ? `?year=${year}` : ''}` }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const [figure] = data.figures;
  if (!figure) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const { records, recordCount, unit } = figure;
  const go = (to: number) => () => setParameters({ skip: to > 0 ? String(to) : null }, { replace: false });
  return (
    <>
      <PageHead key={indicator} title={nameOf(figure)} above={above} actions={<>{unit === '元' && <UnitSwitch />}{recordCount > 0 && <FigureExport figure={figure} year={year!} />}</>} />
      <div class="sections">
        <Section id="figure" title={text.title(year!)}>
          <Facts of={[
            [text.value, <span class="figure-value number"><Value>{shown(figure.value, unit, figure.qualifier)}</Value> <span class="unit">{unitOf(unit)}</span></span>],
            [text.target, <span class="number"><Value>{shown(figure.target, unit)}</Value></span>],
            [text.completion, <Completion rate={figure.completionRate} name={nameOf(figure)} />],
            ...(rankOf(figure) ? [[text.rankTitle, rankOf(figure)] as const] : []),
            [text.period, <>{figure.periodLabel} <span class="soft"><span class="number">{figure.from}</span> – <span class="number">{figure.to}</span></span></>],
          ]} />
          <h3>{text.how}</h3>
          <p>{figure.how}</p>
        </Section>
        <Course indicator={indicator} year={year!} />
        <Section id="records" title={text.records} beside={recordCount > 0 && <span class="soft" role="status">{text.range(skip + 1, skip + records.length, count(recordCount)!)}</span>}>
          {records.length === 0 ? <Empty title={text.noRecords} /> : (
            <div class="list" aria-busy={loading}>
              <SmallTable caption={text.records} rows={records.map((record, at) => ({ ...record, at }))} rowKey={({ at }) => String(skip + at)} columns={[
                { title: text.name, cell: (each) => { const { label, record } = each; const to = hrefOf(each); return to ? <a href={to}>{label}</a> : <>{label}{!record && <span class="under">{text.closedRecord}</span>}</>; } },
                { title: text.date, cell: ({ date }) => <span class="number"><Value>{date}</Value></span> },
                { title: text.source, cell: ({ source }) => (source ? <span class="soft">{source.department} · {text.sourceRow(source.file, source.sheet ? ` “${source.sheet}”` : '', source.row)}</span> : <Value>{null}</Value>) },
                ...(records.some(({ amount }) => amount != null) ? [{ title: `${text.amount}（${unitOf(unit)}）`, align: 'end' as const, cell: ({ amount }: FigureRecord) => <Value>{shown(amount, unit)}</Value> }] : []),
              ]} />
              <footer class="list-foot">
                {skip > 0 && <Button onClick={go(skip - pageSize)}>{text.previous}</Button>}
                {skip + records.length < recordCount && <Button onClick={go(skip + pageSize)}>{text.next}</Button>}
              </footer>
            </div>
          )}
        </Section>
      </div>
    </>
  );
}

type Course = FigureCourseQuery['dashboard']['headlines'][number];
type Version = FigureCourseQuery['indicatorValues']['nodes'][number];

/** How it went, by month and by township, what it may come to, and what was said of it before. */
const Course = ({ indicator, year }: { readonly indicator: string; readonly year: number }) => {
  const { data, reload } = useQuery(FigureCourseDocument, { year, indicators: [indicator] });
  const of = data?.dashboard.headlines[0];
  if (!of) return null;
  // The stretch that the report tells; the months have their own section.
  const versions = data.indicatorValues.nodes.filter(({ from, to }) => from === of.from && to === of.to);
  return (
    <>
      {of.trend.filter(({ value }) => value != null).length > 1 && <Months of={of} />}
      {of.towns.length > 0 && <Towns of={of} />}
      {versions.length > 0 && <Versions of={versions} unit={of.indicator.unit} onDone={reload} />}
    </>
  );
};

const Months = ({ of }: { readonly of: Course }) => {
  const { unit } = of.indicator;
  const target = of.target == null ? undefined : { value: Number(of.target), label: `${text.target} ${decimal(of.target)!}` };
  return (
    <Section id="course" title={text.course} beside={<span class="soft">{text.trendsLead}，{unitOf(unit)}</span>}>
      <div class="chart-and-table">
        <LineChart label={text.trendOf(nameOf(of), of.trend.length)} target={target} points={of.trend.map(({ month, value }) => ({ label: text.month(month), value: value == null ? null : Number(value) }))} format={(value) => decimal(String(Number(value.toFixed(4))))!} />
        <SmallTable caption={text.course} rows={of.trend} rowKey={({ month }) => String(month)} columns={[
          { title: text.monthTitle, cell: ({ month }) => text.month(month) },
          { title: text.value, align: 'end', cell: ({ value }) => <Value>{shown(value, unit)}</Value> },
          ...(of.trend.some(({ rank }) => rank != null) ? [{ title: text.rankTitle, align: 'end' as const, cell: ({ rank }: Course['trend'][number]) => <Value>{rank}</Value> }] : []),
        ]} />
      </div>
      {of.lead != null && <p>{text.timeProgress} {of.timeProgress}%，{text.lead12(points(of.lead))}</p>}
      {of.projection && <p>{text.projectedValue} <strong class="number">{shown(of.projection.value, unit)}</strong> {unitOf(unit)} <span class="soft">（{methodOf(of.projection)}；{text.projectionNote}）</span></p>}
    </Section>
  );
};

const Towns = ({ of }: { readonly of: Course }) => {
  const most = Math.max(...of.towns.map(({ value }) => Number(value)));
  return (
    <Section id="towns" title={text.towns} beside={<span class="soft">{text.townsNote(of.to)}</span>}>
      <SmallTable caption={text.towns} rows={of.towns} rowKey={({ region }) => region?.id ?? ''} columns={[
        { title: text.town, cell: ({ region }) => region?.name ?? '—' },
        { title: text.value, align: 'end', cell: ({ value }) => shown(value, of.indicator.unit) },
        { title: text.chart, cell: ({ value }) => <Bar value={Number(value)} most={most} /> },
      ]} />
    </Section>
  );
};

const tones = { COMPUTED: 'plain', CONFIRMED: 'accent', PUBLISHED: 'good', SUPERSEDED: 'plain' } as const;

const Versions = ({ of, unit, onDone }: { readonly of: readonly Version[]; readonly unit: string; readonly onDone: () => void }) => {
  const current = of.find(({ supersededAt }) => supersededAt == null);
  return (
    <Section id="versions" title={text.versions} beside={<span class="soft">{text.versionsLead}</span>}>
      <SmallTable caption={text.versions} rows={of} rowKey={({ id }) => id} columns={[
        { title: text.standsFrom, cell: ({ computedAt }) => <span class="number">{moment(computedAt)}</span> },
        { title: text.value, align: 'end', cell: ({ value, text: said }) => <Value>{said ?? shown(value, unit)}</Value> },
        { title: text.state, cell: ({ state }) => <Badge tone={tones[state]}>{text.stateName(state)}</Badge> },
        { title: text.standsTo, cell: ({ supersededAt }) => <span class="number"><Value>{moment(supersededAt)}</Value></span> },
        ...(of.some(({ reason }) => reason) ? [{ title: text.reason, cell: ({ reason }: Version) => <Value>{reason}</Value> }] : []),
      ]} />
      {current && <RecordActions type="IndicatorValue" id={current.id} of={current.availableActions} onDone={onDone} />}
    </Section>
  );
};
