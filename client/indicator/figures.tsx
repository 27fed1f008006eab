import { FiguresDocument, type FiguresQuery } from '../generated/graphql.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { None, Value } from '../kit/value.tsx';
import { Completion, nameOf, shown, unitOf } from './figure-value.tsx';
import { text } from './words.ts';
import { useYear } from './year.ts';

type Figure = FiguresQuery['figures'][number];

/** This year first, then what is planned, then what a figure looks back to. */
const groupsOf = (figures: readonly Figure[], year: number) => [
  { id: 'now', title: text.title(year), of: figures.filter(({ from }) => Number(from.slice(0, 4)) === year) },
  { id: 'next', title: text.planned(year + 1), of: figures.filter(({ from }) => Number(from.slice(0, 4)) > year) },
  { id: 'before', title: text.before, of: figures.filter(({ from }) => Number(from.slice(0, 4)) < year) },
].filter(({ of }) => of.length > 0);

/** The county's year in figures; each opens what it was counted from. */
export default function Figures() {
  const { year, years } = useYear();
  const { data, fault, reload } = useQuery(FiguresDocument, year === null ? null : { year });
  return (
    <>
      <PageHead title={text.figures} actions={<>
        <label class="field field-inline"><span>{text.year}</span>
          <select value={String(year ?? '')} onChange={({ currentTarget }) => setParameters({ year: currentTarget.value }, { replace: false })}>{years.map((each) => <option key={each} value={String(each)}>{each}</option>)}</select>
        </label>
        <UnitSwitch />
      </>}><p class="soft">{text.lead}</p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data || year === null ? <Loading lines={10} /> : data.figures.length === 0 ? <Empty title={text.noFigures} /> : (
        <div class="sections">{groupsOf(data.figures, year).map(({ id, title, of }) => <Section key={id} id={id} title={title}><FigureTable title={title} year={year} of={of} hasTargets={of.some(({ target }) => target != null)} /></Section>)}</div>
      )}
    </>
  );
}

const FigureTable = ({ title, year, of, hasTargets }: { readonly title: string; readonly year: number; readonly of: readonly Figure[]; readonly hasTargets: boolean }) => (
  <SmallTable caption={title} rows={of} rowKey={({ indicator }) => indicator} columns={[
    { title: text.indicator, cell: (figure) => nameOf(figure) },
    { title: text.value, align: 'end', cell: (figure) => {
      const value = shown(figure.value, figure.unit, figure.qualifier) ?? '—';
      return <a class="figure-value" href={`/figures/${encodeURIComponent(figure.indicator)}?year=${year}`} aria-label={`${value}，${text.openRecords(nameOf(figure), figure.recordCount)}`}>{value}</a>;
    } },
    { title: text.unit, cell: ({ unit }) => <span class="soft short">{unitOf(unit)}</span> },
    ...(hasTargets ? [
      { title: text.target, align: 'end' as const, cell: ({ target, unit }: Figure) => <Value>{shown(target, unit)}</Value> },
      { title: text.completion, cell: (figure: Figure) => <Completion rate={figure.completionRate} name={nameOf(figure)} /> },
    ] : []),
    { title: text.period, cell: ({ periodLabel }) => (periodLabel ? <span class="short">{periodLabel}</span> : <None />) },
  ]} />
);
