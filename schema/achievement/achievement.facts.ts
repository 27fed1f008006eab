import type { FactKind } from '../core/fact/fact.ts';

const source = '科技局成果登记与专利产业化';
const counted = (table: string, where: string, day: string): FactKind['sql'] => ({ year }) =>
  `select organization_id as organization, count(*)::numeric as value, max(${day}) as as_of from ${table} where ${where} and extract(year from ${day}) = ${year} group by 1`;

/** What an organization registered and brought to market in the year. */
export const achievementFacts: readonly FactKind[] = [
  { id: 'achievement.registered', title: '本年度登记科技成果数', type: 'NUMBER', unit: '项', source, absent: '0', sql: counted('achievement', `registered_on is not null and state <> 'REVOKED'`, 'registered_on') },
  { id: 'achievement.patentPassed', title: '本年度通过验收的市级发明专利产业化项目数', type: 'NUMBER', unit: '个', source, absent: '0', sql: counted('patent_project', `result = 'PASSED'`, 'reviewed_on') },
];
