import { ClusterMonthsDocument, type ClusterMonthsQuery, TownChoicesDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { exportTable } from '../kit/export.ts';
import { percent } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { parameters, setParameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { useYear } from '../indicator/year.ts';
import { addUp, square, squareOf } from './parts.tsx';
import { Related } from './related.tsx';
import { SpaceChart } from './space-chart.tsx';
import { monthEnd } from './time.ts';
import { text } from './words.ts';

type Month = ClusterMonthsQuery['clusterMonths'][number];

const columns = (): readonly { readonly title: string; readonly value: (row: Month) => string | null }[] => [
  { title: text.newSpace, value: ({ newSpace }) => squareOf(newSpace) }, { title: text.space, value: ({ space }) => squareOf(space) }, { title: text.usedSpace, value: ({ usedSpace }) => squareOf(usedSpace) },
  { title: text.occupancy, value: ({ occupancy }) => percent(occupancy) }, { title: text.newBases, value: ({ newBases }) => String(newBases) }, { title: text.bases, value: ({ bases }) => String(bases) },
  { title: text.newTenants, value: ({ newTenants }) => String(newTenants) }, { title: text.tenantsCount, value: ({ tenants }) => String(tenants) }, { title: text.teams, value: ({ teams }) => String(teams) },
  { title: text.operatorsSigned, value: ({ operatorsSigned }) => String(operatorsSigned) },
];

/** The cluster month by month: what came, and how it stood. */
export default function Cluster() {
  const { year, years } = useYear();
  const town = parameters.value.get('town');
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  const { data, fault, reload } = useQuery(ClusterMonthsDocument, year === null ? null : { year, region: town });
  const rows = data?.clusterMonths ?? [];
  const take = (): void => void exportTable({ title: text.clusterTitle(year!), columns: [text.month, ...columns().map(({ title }) => title)], rows: rows.map((row) => [String(row.month), ...columns().map(({ value }) => value(row))]) })
    .catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), 'bad'));
  return (
    <>
      <PageHead title={text.cluster} above={[{ title: text.carriers, href: '/carriers' }]} actions={<>
        <label class="field field-inline"><span>{text.year}</span>
          <select value={String(year ?? '')} onChange={({ currentTarget }) => setParameters({ year: currentTarget.value }, { replace: false })}>{years.map((each) => <option key={each} value={String(each)}>{each}</option>)}</select>
        </label>
        <label class="field field-inline"><span>{text.town}</span>
          <select value={town ?? ''} onChange={({ currentTarget }) => setParameters({ town: currentTarget.value || null }, { replace: false })}><option value="">{text.wholeCounty}</option>{towns.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</select>
        </label>
        {rows.length > 0 && <Button onClick={take}>{say.export}</Button>}
      </>}><p class="soft">{text.clusterLead}<Related here="/incubation-cluster" /></p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data || year === null ? <Loading lines={8} /> : rows.length === 0 ? <Empty title={text.clusterEmpty} /> : (
        <div class="sections">
          <Section id="months" title={text.clusterTitle(year)}>
            <Facts of={[
              [text.newSpaceYear, square(addUp(rows.map(({ newSpace }) => newSpace)))], ...([[text.newBases, 'newBases'], [text.newTenants, 'newTenants'], [text.operatorsSigned, 'operatorsSigned']] as const)
                .map(([title, key]) => [title, <span class="number">{rows.reduce((sum, row) => sum + row[key], 0)}</span>] as const),
            ]} />
            <SpaceChart name={text.cluster} points={rows.map(({ month, space, usedSpace }) => ({ month: monthEnd(`${year}-${String(month).padStart(2, '0')}-01`), gross: space, used: usedSpace }))} />
            <SmallTable caption={text.clusterTable} rows={rows} rowKey={({ month }) => String(month)} columns={[
              { title: text.month, cell: ({ month }) => <span class="number short">{month}</span> },
              ...columns().map(({ title, value }) => ({ title, align: 'end' as const, cell: (row: Month) => <Value>{value(row)}</Value> })),
            ]} />
          </Section>
        </div>
      )}
    </>
  );
}
