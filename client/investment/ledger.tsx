import { InvestmentLedgerDocument, InvestmentYearsDocument, type InvestmentLedgerQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { SeriesChart } from '../kit/series-chart.tsx';
import { count, money, moneyUnit } from '../kit/format.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { parameters, setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { None, Value } from '../kit/value.tsx';
import { percent } from './shown.tsx';
import { text } from './words.ts';

type Month = InvestmentLedgerQuery['investmentReconciliation'][number];
const number = (value: string | null | undefined): number | null => (value == null ? null : Number(value));
const axis = (value: number): string => `${Math.round(value * 10) / 10}%`;

/** The management ledger beside what was published: two truths, side by side, neither computed from the other. */
export default function Ledger() {
  const known = useQuery(InvestmentYearsDocument, {});
  const [first, last] = [known.data?.first.nodes[0]?.year, known.data?.last.nodes[0]?.year];
  const given = Number(parameters.value.get('year'));
  const year = Number.isInteger(given) && given > 1949 && given < 2200 ? given : known.data ? last ?? new Date().getFullYear() : null;
  const years = [...new Set([...(first && last ? Array.from({ length: last - first + 1 }, (_, at) => last - at) : []), ...(year === null ? [] : [year])])].sort((a, b) => b - a);
  const { data, fault, reload } = useQuery(InvestmentLedgerDocument, year === null ? null : { year });
  const months = data?.investmentReconciliation ?? [];
  const isEmpty = data && months.every(({ ledger, releasedGrowth }) => ledger.yearToDate == null && releasedGrowth == null);
  return (
    <>
      <PageHead title={text.ledger} above={[{ title: text.projects, href: '/investments' }]} actions={<>
        {year !== null && <label class="field field-inline"><span>{text.year}</span><select value={String(year)} onChange={({ currentTarget }) => setParameters({ year: currentTarget.value }, { replace: false })}>{years.map((each) => <option key={each} value={String(each)}>{each}</option>)}</select></label>}
        <UnitSwitch />
      </>}><p class="soft">{text.ledgerLead}</p></PageHead>
      {fault ?? known.fault ? <Failed fault={(fault ?? known.fault)!} onRetry={reload} /> : !data || year === null ? <Loading lines={10} /> : isEmpty ? <Empty title={text.noLedger} /> : (
        <div class="sections">
          <Section id="growth" title={text.ledgerBesideRelease}>
            <div class="beside">
              <SeriesChart kind="lines" label={text.chartOfGrowth(year)} marks={months.map(({ month }) => String(month))} print={axis}
                series={[{ name: text.ledgerGrowth, values: months.map(({ ledger }) => number(ledger.growth)) }, { name: text.releasedGrowth, values: months.map(({ releasedGrowth }) => number(releasedGrowth)) }]} />
              <SmallTable caption={text.ledgerBesideRelease} rows={months} rowKey={({ month }) => String(month)} columns={[
                { title: text.month, cell: ({ month }) => text.monthAlone(month) },
                { title: text.ledgerGrowth, align: 'end', cell: ({ ledger }) => percent(ledger.growth) },
                { title: text.releasedGrowth, align: 'end', cell: ({ releasedGrowth }) => percent(releasedGrowth) },
                { title: text.gap, align: 'end', cell: ({ gap }) => <Gap of={gap} /> },
                { title: text.rank, align: 'end', cell: ({ releasedRank }) => (releasedRank == null ? <None /> : <>{releasedRank}</>) },
              ]} />
            </div>
          </Section>
          <Section id="ledger" title={text.ledgerItself}>
            <SeriesChart kind="lines" label={text.chartOfCompletion(year)} marks={months.map(({ month }) => String(month))} print={axis}
              series={[{ name: text.completion, values: months.map(({ ledger }) => number(ledger.completion)) }, { name: text.timeProgress, values: months.map(({ ledger }) => number(ledger.timeProgress)) }]} />
            <LedgerTable of={months} />
          </Section>
        </div>
      )}
    </>
  );
}

const Gap = ({ of }: { readonly of: string | null | undefined }) => (of == null ? <None /> : <Badge tone={Number(of) === 0 ? 'good' : 'warn'}>{of}</Badge>);

const LedgerTable = ({ of }: { readonly of: readonly Month[] }) => (
  <SmallTable caption={text.inUnit(text.ledgerItself, moneyUnit())} rows={of} rowKey={({ month }) => String(month)} columns={[
    { title: text.month, cell: ({ month }) => text.monthAlone(month) },
    { title: text.count, align: 'end', cell: ({ ledger }) => (ledger.projects === 0 ? <None /> : <>{count(ledger.projects)}</>) },
    { title: text.inUnit(text.toDate, moneyUnit()), align: 'end', cell: ({ ledger }) => <Value>{money(ledger.yearToDate)}</Value> },
    { title: text.monthValue, align: 'end', cell: ({ ledger }) => <Value>{money(ledger.monthValue)}</Value> },
    { title: text.sameMonthsBefore, align: 'end', cell: ({ ledger }) => <Value>{money(ledger.lastYear)}</Value> },
    { title: text.completion, align: 'end', cell: ({ ledger }) => percent(ledger.completion) },
    { title: text.leadOverTime, align: 'end', cell: ({ ledger }) => (ledger.lead == null ? <None /> : <Badge tone={ledger.lead.startsWith('-') ? 'warn' : 'good'}>{ledger.lead}</Badge>) },
  ]} />
);
