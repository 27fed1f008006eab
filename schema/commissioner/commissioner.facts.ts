import type { FactKind } from '../core/fact/fact.ts';

const source = '科技局科技特派员服务';

/** What commissioners did for an organization. */
export const commissionerFacts: readonly FactKind[] = [
  {
    id: 'commissioner.visits', title: '本年度接受科技特派员服务次数', type: 'NUMBER', unit: '次', source, absent: '0',
    sql: ({ year }) => `select organization_id as organization, count(*)::numeric as value, max(served_on) as as_of from visit_log where state in ('CONFIRMED', 'RECORDED') and organization_id is not null and extract(year from served_on) = ${year} group by 1`,
  },
  {
    id: 'commissioner.paired', title: '本年度有结对科技特派员', type: 'FLAG', source, absent: 'false',
    sql: ({ year, day }) => `select organization_id as organization, true as value, ${day} as as_of from commissioner_roster_entry where year = ${year} and left_on is null and organization_id is not null group by 1`,
  },
];
