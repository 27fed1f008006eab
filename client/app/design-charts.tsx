import { Bar, LineChart } from '../kit/chart.tsx';
import { Meter } from '../kit/meter.tsx';
import { Section } from '../kit/page.tsx';
import { SeriesChart } from '../kit/series-chart.tsx';
import { SmallTable } from '../kit/small-table.tsx';

const months = ['1', '2', '3', '4', '5', '6'];
const points = [3, 5, null, 9, 12, 15].map((value, at) => ({ label: `${months[at]} 月`, value }));
const before = { label: '上年', points: [2, 4, 6, 7, 8, 9].map((value, at) => ({ label: `${months[at]} 月`, value })) };

/** Drawings; their numbers always stand in a table beside them. */
export const DesignCharts = () => (
  <div class="sections">
    <Section id="line-chart" title="折线：目标、上年、缺一个月">
      <div class="chart-and-table">
        <LineChart label="高新技术企业，1 至 6 月，目标 18 家" points={points} target={{ value: 18, label: '目标 18' }} before={before} />
        <SmallTable caption="高新技术企业" rows={points} rowKey={(each) => each.label} columns={[
          { title: '月', cell: (each) => each.label }, { title: '家数', align: 'end', cell: ({ value }) => value ?? '—' }, { title: '占最多', cell: ({ value }) => <Bar value={value ?? 0} most={15} /> },
        ]} />
      </div>
      <p class="soft">卡片上的小图：</p><LineChart label="近六个月" points={points} isSmall />
    </Section>
    <Section id="series-chart" title="多条折线与柱">
      <SeriesChart label="规上产值与技改投资增速" marks={months} kind="lines" print={(value) => `${value}%`} series={[{ name: '产值', values: [4, 6, null, 8, 9, 7] }, { name: '投资', values: [2, 3, 5, 4, 6, 8] }]} />
      <SeriesChart label="每月净增企业" marks={months} kind="bars" print={String} series={[{ name: '净增', values: [3, -1, 2, 0, 4, 5] }]} />
    </Section>
    <Section id="meter" title="进度"><p>导入 40%</p><Meter percent={40} label="导入进度" /></Section>
  </div>
);
