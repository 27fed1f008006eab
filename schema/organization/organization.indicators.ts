import type { Counted, Indicator } from '../core/indicator/indicator.ts';

export const organizationIndicators: readonly Indicator[] = [{
  id: 'support.rd_expense', name: { zh: '{previous}年度企业研发费用合计', en: 'R&D expense claimed' }, unit: { zh: '元', en: 'yuan' }, direction: 'up',
  how: '上一年度企业申报加计扣除的研发费用合计，税务局口径。', target: null, period: 'previous-year', value: 'sum',
  records: (em, { period, regionId }) => em.execute<Counted[]>(
    `select 'RdExpense' as type, e.id, o.name as label, null as date, e.expense::text as amount
       from rd_expense e join organization o on o.id = e.organization_id
      where e.year = left(?, 4)::int and (o.region_id = ? or o.town_id = ?)`, [period.from, regionId, regionId]),
}];
