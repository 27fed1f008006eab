import { useSignal } from '@preact/signals';
import { Badge } from '../kit/badge.tsx';
import { SeriesChart } from '../kit/series-chart.tsx';
import { shift, round, group } from '../kit/decimal.ts';
import { moneyUnit } from '../kit/format.ts';
import { settings } from '../kit/settings.ts';
import { Facts, Section } from '../kit/page.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Money, None } from '../kit/value.tsx';
import { Completion, type Project, percent, through } from './shown.tsx';
import { text } from './words.ts';

type Month = Project['progress']['nodes'][number];

/** The ledger of a project: how the plan stands, the months drawn, and the same in numbers beside it. */
export const Progress = ({ of }: { readonly of: Project }) => {
  const years = [...new Set(of.progress.nodes.filter(({ yearToDate }) => yearToDate != null).map(({ year }) => year))];
  const chosen = useSignal<number | null>(null);
  const year = chosen.value ?? years[0];
  const { standing } = of;
  if (!standing || year === undefined) return <Section id="progress" title={text.progress}><Empty title={text.noProgress} /></Section>;
  const months = of.progress.nodes.filter((each) => each.year === year).sort((a, b) => a.month - b.month);
  return (
    <Section id="progress" title={text.progress} beside={<span class="soft">{text.asOf} {through(standing)}</span>} sources={<Sources of={sourcesOf(months)} />}>
      <Facts of={[
        [text.toDate, <Money yuan={standing.yearToDate} />],
        [text.plannedThisYear, <Money yuan={standing.planned} />],
        [text.completion, <Completion of={standing} name={of.name} />],
        [text.timeProgress, percent(standing.timeProgress)],
        [text.leadOverTime, standing.lead == null ? <None /> : <Badge tone={standing.lead.startsWith('-') ? 'warn' : 'good'}>{text.points(standing.lead)}</Badge>],
        ...(standing.sinceStart ? [[text.sinceStart, <Money yuan={standing.sinceStart} />], [text.totalProgress, percent(standing.totalProgress)]] as const : []),
      ]} />
      <h3>{text.monthly} {years.length < 2 ? <span class="soft">{year}</span> : (
        <label class="field-inline"><span class="unseen">{text.year}</span>
          <select value={String(year)} onChange={({ currentTarget }) => { chosen.value = Number(currentTarget.value); }}>{years.map((each) => <option key={each} value={String(each)}>{each}</option>)}</select>
        </label>
      )}</h3>
      <div class="beside">
        <SeriesChart kind="bars" label={text.chartOf(of.name)} marks={months.filter(({ month }) => month > 1).map(({ month }) => String(month))}
          series={[{ name: text.monthValue, values: months.filter(({ month }) => month > 1).map(({ monthValue }) => (monthValue == null ? null : Number(inUnit(monthValue)))) }]} print={(value) => group(trimmed(value))} />
        <MonthTable of={months} />
      </div>
      <p class="soft">{text.monthValueHint}</p>
    </Section>
  );
};

const inUnit = (yuan: string): string => (settings.value.money === 'wan' ? shift(yuan, -4) : yuan);
const trimmed = (value: number): string => (Number.isInteger(value) ? String(value) : round(value.toFixed(6), 1));

const MonthTable = ({ of }: { readonly of: readonly Month[] }) => {
  const money = (yuan: string | null | undefined) => (yuan == null ? <None /> : <>{group(round(inUnit(yuan), 2))}</>);
  const has = (field: 'ownerToDate' | 'sheetToDate' | 'sheetLastYear' | 'construction' | 'sinceStart') => of.some((month) => month[field] != null);
  const column = (title: string, field: 'yearToDate' | 'ownerToDate' | 'sheetToDate' | 'sheetLastYear' | 'construction' | 'installation' | 'equipment' | 'other' | 'sinceStart') => ({ title, align: 'end' as const, cell: (month: Month) => money(month[field]) });
  return (
    <SmallTable caption={text.inUnit(text.monthly, moneyUnit())} rows={of} rowKey={({ id }) => id} columns={[
      { title: text.month, cell: ({ month, isLate }) => <>{text.monthAlone(month)} {isLate && <Badge>{text.late}</Badge>}</> },
      column(text.inUnit(text.toDate, moneyUnit()), 'yearToDate'),
      { title: text.monthValue, align: 'end', cell: ({ monthValue, isNegative }) => <>{money(monthValue)} {isNegative && <Badge tone="bad">{text.negative}</Badge>}</> },
      ...(has('ownerToDate') && has('sheetToDate') ? [column(text.byOwner, 'ownerToDate'), column(text.bySheet, 'sheetToDate')] : []),
      ...(has('sheetLastYear') ? [column(text.sameMonthsBefore, 'sheetLastYear')] : []),
      ...(has('construction') ? [column(text.construction, 'construction'), column(text.installation, 'installation'), column(text.equipment, 'equipment'), column(text.other, 'other')] : []),
      ...(has('sinceStart') ? [column(text.sinceStart, 'sinceStart')] : []),
      ...(of.some(({ remark }) => remark) ? [{ title: text.remark, cell: ({ remark }: Month) => <>{remark}</> }] : []),
    ]} />
  );
};
