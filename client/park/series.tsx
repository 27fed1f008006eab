import { ParkYearDocument, type ParkMeasure, type ParkYearQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { LineChart } from '../kit/chart.tsx';
import { count, money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { rights } from '../kit/rights.ts';
import { parameters, setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { None } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { MonthState, Stated, shortMonth } from './parts.tsx';
import { countNames, measureNames, text } from './words.ts';

export type Month = NonNullable<ParkYearQuery['park']>['months']['nodes'][number];
export const measureOf = (month: Month | undefined, measure: ParkMeasure) => month?.measures?.find((each) => each.measure === measure);

/** Stated against summed up, with the sign put into words; nothing where they agree. */
export const Difference = ({ of }: { readonly of: string | null | undefined }) => {
  if (!of) return null;
  const amount = `${money(of.replace('-', ''))} ${moneyUnit()}`;
  return <Badge tone="warn">{of.startsWith('-') ? text.differsLess(amount) : text.differs(amount)}</Badge>;
};

/** What a month states of an amount: not published where it states nothing of it, a dash where it states the other of the two, month and since January. */
export const Of = ({ stated, other }: { readonly stated: string | null | undefined; readonly other: string | null | undefined }) => (stated == null && other != null ? <None /> : <Stated>{money(stated)}</Stated>);

/** The park's months of a year: a chart for each of the five amounts, and its table beside it. */
export const Series = ({ park, newest, oldest }: { readonly park: string; readonly newest: number | null; readonly oldest: number | null }) => {
  const asked = Number(parameters.value.get('year'));
  const year = asked >= (oldest ?? asked) && asked <= (newest ?? asked) && asked > 0 ? asked : newest;
  const years = newest && oldest ? Array.from({ length: newest - oldest + 1 }, (_, at) => newest - at) : [];
  const { data, fault, reload } = useQuery(ParkYearDocument, year ? { id: park, from: year - 1, to: year } : null);
  const all = data?.park?.months.nodes ?? [];
  const months = all.filter((each) => each.year === year).sort((a, b) => a.month - b.month);
  const different = months.flatMap(({ measures }) => measures ?? []).filter(({ difference }) => difference).length;
  const head = (
    <>
      {years.length > 1 && (
        <label class="field field-inline"><span>{text.year}</span>
          <select value={String(year)} onChange={({ currentTarget }) => setParameters({ year: currentTarget.value }, { replace: false })}>{years.map((each) => <option key={each} value={String(each)}>{each}</option>)}</select>
        </label>
      )}
      {years.length === 1 && <span class="soft number">{year}</span>}
      {rights.value.has('reportParkMonth') && <a class="button button-main" href={`/parks/${park}/report`}>{text.report}</a>}
    </>
  );
  return (
    <Section id="series" title={text.series} beside={head} sources={<Sources of={sourcesOf(months)} />}>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !year ? <Empty title={text.notPublic} /> : !data ? <Loading lines={6} /> : months.length === 0 ? <Empty title={text.noMonths} /> : (
        <>
          {different > 0 && <p class="notice" role="note">{text.differencesFound(different)}</p>}
          {(Object.keys(measureNames) as ParkMeasure[]).map((measure) => <Measure key={measure} measure={measure} months={months} before={all.filter((each) => each.year === year - 1)} />)}
          {months.some((each) => Object.keys(countNames).some((name) => each[name as keyof typeof countNames] != null)) && <Counts months={months} />}
        </>
      )}
    </Section>
  );
};

/** Of a drawing: what is exact stands in the table. */
const short = (value: number): string => Number(value.toPrecision(4)).toLocaleString('en-US', { maximumFractionDigits: 2 });

const Measure = ({ measure, months, before }: { readonly measure: ParkMeasure; readonly months: readonly Month[]; readonly before: readonly Month[] }) => {
  const title = nameIn(measureNames, measure);
  const value = (month: Month | undefined): number | null => { const found = measureOf(month, measure)?.month; return found == null ? null : Number(found); };
  const points = (of: readonly Month[]) => Array.from({ length: 12 }, (_, at) => ({ label: String(at + 1), value: value(of.find(({ month }) => month === at + 1)) }));
  const now = points(months);
  const then = points(before);
  // Drawn in the unit in which the axis has the fewest digits; the table keeps the reader's own.
  const large = 1_000_000_000;
  const most = Math.max(...[...now, ...then].map((point) => point.value ?? 0));
  const [unit, scale] = most >= large ? [text.hundredMillion, 100_000_000] : moneyUnit() === say.wan ? [say.wan, 10_000] : [say.yuan, 1];
  const last = months.findLast((each) => value(each) !== null);
  return (
    <div class="chart-and-table">
      <figure class="chart-figure">
        <figcaption>{title}<span class="soft">（{unit}）</span></figcaption>
        <LineChart points={now} before={{ points: then, label: text.lastYear }} format={(value) => short(value / scale)} label={text.chartSummary(title, now.filter((point) => point.value !== null).length, last ? `${money(measureOf(last, measure)?.month)} ${moneyUnit()}` : '—')} />
      </figure>
      <SmallTable caption={title} rows={months} rowKey={({ id }) => id} columns={[
        { title: text.month, cell: (month) => <><a class="short" href={`/park-months/${month.id}`}>{shortMonth(month)}</a>{month.state !== 'CONFIRMED' && month.state !== 'PUBLISHED' && <> <MonthState state={month.state} /></>}</> },
        { title: `${text.thisMonth}（${moneyUnit()}）`, align: 'end', cell: (month) => <Of stated={measureOf(month, measure)?.month} other={measureOf(month, measure)?.cumulative} /> },
        { title: `${text.toDate}（${moneyUnit()}）`, align: 'end', cell: (month) => { const found = measureOf(month, measure); return <><Stated>{money(found?.toDate)}</Stated>{found?.difference && <span class="under"><Difference of={found.difference} /></span>}</>; } },
      ]} />
    </div>
  );
};

const Counts = ({ months }: { readonly months: readonly Month[] }) => (
  <>
    <h3>{text.counts}</h3>
    <SmallTable caption={text.counts} rows={months} rowKey={({ id }) => id} columns={[
      { title: text.month, cell: (month) => <span class="short">{shortMonth(month)}</span> },
      ...(Object.keys(countNames) as (keyof typeof countNames)[]).map((name) => ({ title: countNames[name], align: 'end' as const, cell: (month: Month) => <Stated>{count(month[name])}</Stated> })),
    ]} />
  </>
);
