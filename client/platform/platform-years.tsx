import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Section } from '../kit/page.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { day, whole } from './parts.tsx';
import type { PlatformOf } from './section.ts';
import { progressNames, text } from './words.ts';

type Year = PlatformOf['years'][number];
const numbers: readonly (readonly [title: () => string, value: (row: Year) => number | null | undefined])[] = [
  [() => text.staff, ({ staff }) => staff], [() => text.staffAdded, ({ staffAdded }) => staffAdded], [() => text.doctors, ({ doctors }) => doctors], [() => text.seniors, ({ seniors }) => seniors], [() => text.projects, ({ projects }) => projects],
  [() => text.patents, ({ patents }) => patents], [() => text.firmsIncubated, ({ firmsIncubated }) => firmsIncubated], [() => text.students, ({ students }) => students],
];

/** Who works there and what came of it, year by year; what no year says is not shown. */
export const Years = ({ of: { years } }: { readonly of: PlatformOf }) => {
  const shown = numbers.filter(([, value]) => years.some((row) => value(row) != null));
  return (
    <Section id="years" title={text.years} sources={<Sources of={sourcesOf(years)} />}>
      {years.length === 0 ? <Empty title={text.noYears} /> : (
        <>
          <StaffChart of={years} />
          <SmallTable caption={text.years} rows={years} rowKey={({ id }) => id} columns={[
            { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
            { title: text.progress, cell: ({ progress }) => <span class="short"><Value>{progress && nameIn(progressNames, progress)}</Value></span> },
            ...shown.map(([title, value]) => ({ title: title(), align: 'end' as const, cell: (row: Year) => whole(value(row)) })),
            ...(years.some(({ reportedOn }) => reportedOn) ? [{ title: text.reportedOn, cell: ({ reportedOn }: Year) => day(reportedOn) }] : []),
          ]} />
        </>
      )}
    </Section>
  );
};

/** Staff over the years; one year is no course. The table below says the same. */
const StaffChart = ({ of }: { readonly of: readonly Year[] }) => {
  const points = of.filter(({ staff }) => staff != null).slice(0, 12).reverse();
  const most = Math.max(1, ...points.map(({ staff }) => staff!));
  if (points.length < 2) return null;
  return (
    <figure class="bars">
      <figcaption>{text.staffChart}</figcaption>
      <ol>{points.map(({ id, year, staff }) => <li key={id}><span class="bars-value number">{count(staff)}</span><span class="bars-bar" style={{ height: `${(staff! / most) * 5}rem` }} aria-hidden="true" /><span class="bars-name number">{year}</span></li>)}</ol>
    </figure>
  );
};
