import type { Facts, Indicator } from '../core/indicator/indicator.ts';
import { newlyRecommended, provincialSmeGrants } from '../ladder/ladder.indicators.ts';
import { parkMeasures, type ParkMeasure } from './park.kinds.ts';
import { listedOn } from './park.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const counted = (alias: string): string => `${alias}.state in ('CONFIRMED', 'PUBLISHED')`;

/** What stands since January by a month: as stated, else the sum of the months where none is missing; `park.series.ts` says the same. */
const toDate = (measure: ParkMeasure): string => {
  const [month, cumulative] = [snake(parkMeasures[measure].month), snake(parkMeasures[measure].cumulative)];
  return `coalesce(f.${cumulative}, (select case when bool_and(m.${month} is not null) and sum(m.month - m.from_month + 1) = f.month then sum(m.${month}) end
    from park_month m where m.park_id = f.park_id and m.year = f.year and m.month <= f.month and ${counted('m')}))`;
};

const amount = (id: string, measure: ParkMeasure, zh: string, en: string): Indicator => ({
  id, name: { zh, en }, unit: { zh: '亿元', en: '100 million yuan' }, direction: 'up', target: '高新区主要指标', sheets: ['parkMonths'],
  how: `期末月份自年初累计的${parkMeasures[measure].title}：以报送的累计为准，未报累计则各月相加；所需月份未公开或缺报则不明。`,
  shown: { per: '100000000', decimals: 2, exactIn: { unit: '万元', per: '10000' } },
  measure: { kind: 'closing', facts: {
    type: 'ParkMonth', from: 'park_month f join park k on k.id = f.park_id', where: counted('f'), label: `k.name || f.year || '年' || f.month || '月'`, region: 'k.region_id',
    day: `(make_date(f.year, f.month, 1) + interval '1 month - 1 day')::date`, amount: toDate(measure), isWhole: true, movedBy: ['ParkMonth'],
  } },
});

const firms = { zh: '家', en: 'enterprises' } as const;
/** Of those facts, who stood on the list at the period's end; nothing is known of that before there is a list. */
const ofTheList = <F extends Facts>(facts: F): F => ({
  ...facts, atEnd: (day) => listedOn('f.organization_id', day), movedBy: [...facts.movedBy, 'ParkMembership', 'ParkListVersion'],
  where: `${facts.where ?? 'true'} and exists (select 1 from park_list_version v join park k on k.id = v.park_id where k.region_id = o.region_id and v.state in ('ADOPTED', 'PUBLISHED'))`,
});

export const parkIndicators: readonly Indicator[] = [
  amount('zone.output', 'OUTPUT', '高新区工业总产值', 'high-tech zone: gross industrial output'),
  amount('zone.revenue', 'REVENUE', '高新区营业收入', 'high-tech zone: operating revenue'),
  amount('zone.export', 'EXPORT', '高新区出口交货值', 'high-tech zone: export delivery value'),
  amount('zone.invest', 'INVESTMENT', '高新区高新技术产业投资', 'high-tech zone: high-tech industry investment'),
  amount('zone.rd', 'RD_EXPENSE', '高新区研发费用', 'high-tech zone: R&D expense'),
  {
    id: 'zone.sme', name: { zh: '高新区新增科技型中小企业', en: 'high-tech zone: new technology SMEs' }, unit: firms, direction: 'up', target: '高新区新增科技型中小企业', sheets: ['provincialSmes', 'parkEnterprises'], needsEverySheet: true,
    how: '首次认定日期在期内的省科技型中小企业中，期末在高新区企业库者。',
    measure: { kind: 'firsts', facts: ofTheList(provincialSmeGrants) },
  },
  {
    id: 'zone.ht', name: { zh: '高新区审核推荐新增高企', en: 'high-tech zone: new high-tech enterprises recommended' }, unit: firms, direction: 'up', target: '高新区推荐新增高新技术企业', sheets: ['highTechEnterprises', 'parkEnterprises'], needsEverySheet: true,
    how: '期内推荐申报的新增高新技术企业中，期末在高新区企业库者。',
    measure: { kind: 'count', facts: ofTheList(newlyRecommended) },
  },
];
