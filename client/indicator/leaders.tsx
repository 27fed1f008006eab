import { useSignal } from '@preact/signals';
import { LeadersDocument, type LeadersQuery } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { Bar } from '../kit/chart.tsx';
import { decimal, moment } from '../kit/format.ts';
import { Below, Gradually } from '../kit/later.tsx';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { parameters, setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { nameOf, shown } from './figure-value.tsx';
import { HeadlineTile, methodOf, points, unitBeside, valueOf } from './headline.tsx';
import { text } from './words.ts';
import { yearOf, useYear } from './year.ts';

type Headline = LeadersQuery['dashboard']['headlines'][number];
const monthsOfYear = Array.from({ length: 12 }, (_, index) => index + 1);

/** Which year, stretch and day are asked for, from the address; without a year, the one that the server takes. */
export const asked = () => {
  const year = yearOf(parameters.value.get('year'));
  const month = Number(parameters.value.get('month'));
  const asOf = parameters.value.get('asOf');
  return { year, month: month >= 1 && month <= 12 ? month : null, asOf: /^\d{4}-\d\d-\d\d$/.test(asOf ?? '') ? asOf : null };
};

/** The county's year on one screen, for those who answer for it. */
export default function Leaders() {
  const { years } = useYear();
  const { month, asOf, ...wanted } = asked();
  const { data, fault, loading, reload } = useQuery(LeadersDocument, { year: wanted.year, month, asOf });
  const dashboard = data?.dashboard;
  const year = wanted.year ?? dashboard?.year ?? null;
  const choose = (name: string) => ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => setParameters({ [name]: currentTarget.value }, { replace: false });
  return (
    <>
      <PageHead title={dashboard?.region && year !== null ? text.leadersOf(dashboard.region.name, year) : text.leaders} actions={<>
        <Button onClick={() => print()}>{text.print}</Button>
        <a class="button" href={`/wall${year ? `?year=${year}` : ''}`}>{text.wall}</a>
      </>}>
        <p class="soft">{text.leadersLead}</p>
      </PageHead>
      <div class="sections">
        <div class="filters-inline">
          <label class="field"><span>{text.year}</span><select value={String(year ?? '')} onChange={choose('year')}>{[...new Set([...(year === null ? [] : [year]), ...years])].sort((a, b) => b - a).map((each) => <option key={each} value={String(each)}>{each}</option>)}</select></label>
          <label class="field"><span>{text.stretch}</span><select value={month === null ? '' : String(month)} onChange={choose('month')}><option value="">{text.ownStretch}</option>{monthsOfYear.map((each) => <option key={each} value={String(each)}>{text.toMonth(each)}</option>)}</select></label>
          <label class="field"><span>{text.asOf}</span><input type="date" value={asOf ?? ''} onChange={choose('asOf')} /></label>
          {asOf && <Button onClick={() => setParameters({ asOf: null }, { replace: false })}>{text.now}</Button>}
        </div>
        {fault ? <Failed fault={fault} onRetry={reload} /> : !dashboard || year === null ? <Loading lines={12} /> : dashboard.countedAt == null ? <Empty title={text.neverCounted}>{text.neverCountedHint}</Empty> : (
          <div class="sections" aria-busy={loading}>
            <Warnings of={dashboard.headlines} year={year} />
            <Section id="headlines" title={text.headlines} beside={<span class="soft">{text.countedAt} <span class="number">{moment(dashboard.countedAt)}</span></span>}>
              <div class="tiles"><Below><Gradually of={dashboard.headlines} step={4}>{(each) => <HeadlineTile key={each.indicator.id} of={each} year={year} />}</Gradually></Below></div>
            </Section>
            <Below><Trends of={dashboard.headlines} year={year} /></Below>
            <Below><Towns of={dashboard.headlines} /></Below>
            <Below><Projections of={dashboard.headlines} /></Below>
          </div>
        )}
      </div>
    </>
  );
}

/** What is more than ten points behind the year. */
const Warnings = ({ of, year }: { readonly of: readonly Headline[]; readonly year: number }) => {
  const behind = of.filter(({ isBehind }) => isBehind);
  const measured = of.filter(({ lead }) => lead != null);
  return (
    <Section id="warnings" title={text.warnings}>
      {behind.length === 0 ? <p>{measured.length === 0 ? text.noTargets : text.noneBehind(measured.length)}</p> : (
        <SmallTable caption={text.warnings} rows={behind} rowKey={({ indicator }) => indicator.id} columns={[
          { title: text.indicator, cell: (each) => <a href={`/figures/${encodeURIComponent(each.indicator.id)}?year=${year}`}>{nameOf(each)}</a> },
          { title: text.value, align: 'end', cell: (each) => `${valueOf(each)} ${unitBeside(each)}` },
          { title: text.target, align: 'end', cell: ({ target }) => decimal(target) },
          { title: text.completion, align: 'end', cell: ({ completionRate }) => `${completionRate!}%` },
          { title: text.timeProgress, align: 'end', cell: ({ timeProgress }) => `${timeProgress!}%` },
          { title: text.leadTitle, align: 'end', cell: ({ lead }) => <strong class="bad">{points(lead!)}</strong> },
        ]} />
      )}
    </Section>
  );
};

/** How each went, month by month: the numbers that the small charts draw. */
const Trends = ({ of, year }: { readonly of: readonly Headline[]; readonly year: number }) => {
  const courses = of.filter(({ trend }) => trend.some(({ value }) => value != null));
  if (courses.length === 0) return null;
  const months = [...new Set(courses.flatMap(({ trend }) => trend.map(({ month }) => month)))].sort((a, b) => a - b);
  return (
    <Section id="trends" title={text.trends} beside={<span class="soft">{text.trendsLead}</span>}>
      <SmallTable caption={text.trends} rows={courses} rowKey={({ indicator }) => indicator.id} columns={[
        { title: text.indicator, cell: (each) => <>{nameOf(each)} <span class="soft">{unitBeside(each) || (each.indicator.isPercent ? '%' : '')}</span></> },
        ...months.map((month) => ({ title: text.month(month), align: 'end' as const, cell: ({ trend, indicator }: Headline) => <Value>{shown(trend.find((each) => each.month === month)?.value, indicator.unit)}</Value> })),
      ]} />
      <p class="soft">{text.trendNote(year)}</p>
    </Section>
  );
};

/** One figure by township, chart and numbers in one table. */
const Towns = ({ of }: { readonly of: readonly Headline[] }) => {
  const able = of.filter(({ towns }) => towns.length > 0);
  const chosen = useSignal<string | null>(null);
  const one = able.find(({ indicator }) => indicator.id === chosen.value) ?? able[0];
  if (!one) return null;
  const most = Math.max(...one.towns.map(({ value }) => Number(value)), 0);
  return (
    <Section id="towns" title={text.towns} beside={(
      <label class="field field-inline"><span>{text.indicator}</span>
        <select value={one.indicator.id} onChange={({ currentTarget }) => { chosen.value = currentTarget.value; }}>{able.map((each) => <option key={each.indicator.id} value={each.indicator.id}>{nameOf(each)}</option>)}</select>
      </label>
    )}>
      <SmallTable caption={`${text.towns} · ${nameOf(one)}`} rows={one.towns} rowKey={({ region }) => region?.id ?? ''} columns={[
        { title: text.town, cell: ({ region }) => region?.name ?? '—' },
        { title: `${text.value}（${unitBeside(one)}）`, align: 'end', cell: ({ value }) => shown(value, one.indicator.unit) },
        { title: text.chart, cell: ({ value }) => <Bar value={Number(value)} most={most} /> },
      ]} />
      <p class="soft">{text.townsNote(one.to)}</p>
    </Section>
  );
};

/** What the year may come to, and how that was reckoned. */
const Projections = ({ of }: { readonly of: readonly Headline[] }) => {
  const able = of.filter(({ projection }) => projection);
  if (able.length === 0) return null;
  return (
    <Section id="projections" title={text.projections} beside={<span class="soft">{text.projectionNote}</span>}>
      <SmallTable caption={text.projections} rows={able} rowKey={({ indicator }) => indicator.id} columns={[
        { title: text.indicator, cell: (each) => nameOf(each) },
        { title: text.value, align: 'end', cell: (each) => `${valueOf(each)} ${unitBeside(each)}` },
        { title: text.projectedValue, align: 'end', cell: ({ projection, indicator }) => shown(projection!.value, indicator.unit) },
        { title: text.projectedCompletion, align: 'end', cell: ({ projection }) => <Value>{projection!.completionRate == null ? null : `${projection!.completionRate}%`}</Value> },
        { title: text.method, cell: ({ projection }) => <span class="wrap">{methodOf(projection!)}</span> },
      ]} />
    </Section>
  );
};

