import type { FactKind } from '../core/fact/fact.ts';

const register = '市场监管局企业名录';
const tax = '税务局研发费用加计扣除';
const ofRegister = (value: string): FactKind['sql'] => ({ day }) => `select id as organization, ${value} as value, ${day} as as_of from organization where ${value} is not null`;
/** The whole year before the one that is asked for: part of a year is no year. */
const ofLastYear = (value: string): FactKind['sql'] => ({ year }) =>
  `select e.organization_id as organization, ${value} as value, make_date(e.year, 12, 31) as as_of from rd_expense e where e.year = ${year} - 1 and e.through_month = 12 and ${value} is not null`;

/** What the registers of market regulation and tax say of an organization. */
export const organizationFacts: readonly FactKind[] = [
  { id: 'organization.active', title: '登记状态为存续', type: 'FLAG', source: register, absent: 'false', sql: ({ day }) => `select id as organization, status = 'ACTIVE' as value, ${day} as as_of from organization` },
  { id: 'organization.foundedOn', title: '成立日期', type: 'DATE', source: register, absent: 'unknown', sql: ofRegister('founded_on') },
  { id: 'organization.registeredYears', title: '成立满几年', type: 'NUMBER', unit: '年', source: register, absent: 'unknown',
    sql: ({ day }) => `select id as organization, extract(year from age(${day}, founded_on))::numeric as value, ${day} as as_of from organization where founded_on is not null` },
  { id: 'organization.registeredCapital', title: '注册资本', type: 'MONEY', source: register, absent: 'unknown', sql: ofRegister('registered_capital') },
  { id: 'organization.town', title: '所属镇街', type: 'CODE', source: register, absent: 'unknown', sql: ({ day }) => `select o.id as organization, t.name as value, ${day} as as_of from organization o join region t on t.id = o.town_id` },
  { id: 'organization.industry', title: '国民经济行业代码', type: 'CODE', source: register, absent: 'unknown', sql: ofRegister('industry_code') },
  { id: 'organization.rdExpense', title: '上一年度研发费用', type: 'MONEY', source: tax, absent: 'unknown', sql: ofLastYear('e.expense') },
  { id: 'organization.revenue', title: '上一年度营业收入', type: 'MONEY', source: tax, absent: 'unknown', sql: ofLastYear('e.revenue') },
  { id: 'organization.rdIntensity', title: '上一年度研发费用占营业收入比例', type: 'NUMBER', unit: '%', source: tax, absent: 'unknown', sql: ofLastYear('e.intensity * 100') },
  {
    id: 'organization.rdGrowth', title: '上一年度研发费用增量', type: 'MONEY', source: tax, absent: 'unknown',
    sql: ({ year }) => `select e.organization_id as organization, e.expense - b.expense as value, make_date(e.year, 12, 31) as as_of from rd_expense e join rd_expense b on b.organization_id = e.organization_id and b.year = e.year - 1 and b.through_month = 12
                         where e.year = ${year} - 1 and e.through_month = 12`,
  },
];
