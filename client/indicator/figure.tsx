import { FigureRecordsDocument, type FigureRecordsQuery } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { count } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { parameters as given, setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { Completion, nameOf, shown, unitOf } from './figure-value.tsx';
import { text } from './words.ts';
import { useYear } from './year.ts';

type FigureRecord = FigureRecordsQuery['figures'][number]['records'][number];
const pageSize = 100;

/** The organization that a record is of, which is where a reader wants to go. */
const organizationOf = ({ organization }: FigureRecord): string | null => (organization ? organization.creditCode ?? encodeURIComponent(organization.id) : null);

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
      <PageHead key={indicator} title={nameOf(figure)} above={above} actions={unit === '元' && <UnitSwitch />} />
      <div class="sections">
        <Section id="figure" title={text.title(year!)}>
          <Facts of={[
            [text.value, <span class="figure-value number"><Value>{shown(figure.value, unit, figure.qualifier)}</Value> <span class="unit">{unitOf(unit)}</span></span>],
            [text.target, <span class="number"><Value>{shown(figure.target, unit)}</Value></span>],
            [text.completion, <Completion rate={figure.completionRate} name={nameOf(figure)} />],
            [text.period, <>{figure.periodLabel} <span class="soft"><span class="number">{figure.from}</span> – <span class="number">{figure.to}</span></span></>],
          ]} />
          <h3>{text.how}</h3>
          <p>{figure.how}</p>
        </Section>
        <Section id="records" title={text.records} beside={recordCount > 0 && <span class="soft" role="status">{text.range(skip + 1, skip + records.length, count(recordCount)!)}</span>}>
          {records.length === 0 ? <Empty title={text.noRecords} /> : (
            <div class="list" aria-busy={loading}>
              <SmallTable caption={text.records} rows={records.map((record, at) => ({ ...record, at }))} rowKey={({ at }) => String(skip + at)} columns={[
                { title: text.name, cell: (each) => { const { label, record } = each; const to = organizationOf(each); return to ? <a href={`/enterprises/${to}`}>{label}</a> : <>{label}{!record && <span class="under">{text.closedRecord}</span>}</>; } },
                { title: text.date, cell: ({ date }) => <span class="number"><Value>{date}</Value></span> },
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
