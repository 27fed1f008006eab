import { FiguresDocument } from '../generated/graphql.ts';
import { PageHead } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { None, Value } from '../kit/value.tsx';
import { Completion, nameOf, shown } from './figure-value.tsx';
import { text } from './words.ts';
import { useYear } from './year.ts';

/** The county's year in figures; each opens what it was counted from. */
export default function Figures() {
  const { year, years } = useYear();
  const { data, fault, reload } = useQuery(FiguresDocument, year === null ? null : { year });
  return (
    <>
      <PageHead title={text.figures} actions={
        <label class="field field-inline"><span>{text.year}</span>
          <select value={String(year ?? '')} onChange={({ currentTarget }) => setParameters({ year: currentTarget.value }, { replace: false })}>{years.map((each) => <option key={each} value={String(each)}>{each}</option>)}</select>
        </label>
      }><p class="soft">{text.lead}</p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={10} /> : data.figures.length === 0 ? <Empty title={text.noFigures} /> : (
        <SmallTable caption={text.title(year!)} rows={data.figures} rowKey={({ indicator }) => indicator} columns={[
          { title: text.indicator, cell: (figure) => nameOf(figure) },
          { title: text.value, align: 'end', cell: (figure) => (
            <a class="figure-value" href={`/figures/${encodeURIComponent(figure.indicator)}?year=${year}`} aria-label={`${shown(figure.value, figure.qualifier) ?? '—'}，${text.openRecords(nameOf(figure), figure.recordCount)}`}>{shown(figure.value, figure.qualifier) ?? '—'}</a>
          ) },
          { title: text.unit, cell: ({ unit }) => <span class="soft">{unit}</span> },
          { title: text.target, align: 'end', cell: ({ target }) => <Value>{shown(target)}</Value> },
          { title: text.completion, cell: (figure) => <Completion rate={figure.completionRate} name={nameOf(figure)} /> },
          { title: text.period, cell: ({ periodLabel, from, to }) => (periodLabel ? <span title={`${from} – ${to}`}>{periodLabel}</span> : <None />) },
        ]} />
      )}
    </>
  );
}
