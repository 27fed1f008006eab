import type { Indicator } from '../core/indicator/indicator.ts';
import { ofOrganization } from './place.ts';

export const organizationIndicators: readonly Indicator[] = [{
  id: 'support.rd_expense', name: { zh: '{previous}年度企业研发费用合计', en: 'R&D expense claimed' }, unit: { zh: '元', en: 'yuan' }, direction: 'up',
  how: '上一年度企业申报加计扣除的研发费用合计，税务局口径。', target: null, period: 'previous-year', sheets: ['rdExpenses'],
  measure: { kind: 'sum', facts: { ...ofOrganization('RdExpense', 'rd_expense', 'make_date(f.year, 12, 31)'), amount: 'f.expense' } },
}];
