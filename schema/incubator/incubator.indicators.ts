import type { Facts, Indicator } from '../core/indicator/indicator.ts';

const enterprises = { zh: '家', en: 'enterprises' } as const;

/** All the space of each carrier, month by month. */
const space: Facts = {
  type: 'CarrierMonth', from: 'carrier_month f join incubator c on c.id = f.carrier_id', where: 'f.gross_area is not null', label: 'c.name', region: 'c.region_id', town: 'c.town_id',
  day: 'f.month', amount: 'f.gross_area', once: 'f.carrier_id', organization: 'c.operator_id', movedBy: ['CarrierMonth', 'Incubator', 'IncubationSpace'],
};
/** Enterprises that came into a carrier; a team counts from the day on which it became one. */
export const tenancies: Facts = {
  type: 'Incubation', from: 'incubation f join incubator c on c.id = f.carrier_id join organization o on o.id = f.organization_id', where: `f.entered_on is not null`, label: 'o.name',
  region: 'c.region_id', town: 'c.town_id', day: 'coalesce(f.registered_on, f.entered_on)', once: 'f.organization_id', organization: 'f.organization_id', movedBy: ['Incubation', 'Incubator', 'Organization'],
};
const plans = (where: string, day: string): Facts => ({
  type: 'CarrierPlan', from: 'carrier_plan f left join incubator c on c.id = f.carrier_id', where, label: `concat_ws('：', c.name, f.goal)`, region: 'f.region_id', town: 'c.town_id', day,
  organization: 'c.operator_id', movedBy: ['CarrierPlan', 'Incubator'],
});
/** A plan is of its year, whenever in it. */
const ofTheYear = 'make_date(f.year, 1, 1)';

const planned = (id: string, zh: string, en: string, goal: string): Indicator => ({
  id, name: { zh, en }, unit: enterprises, direction: 'up', how: '当年创建计划中以此为目标、进展为“拟创建”的载体数。', target: null, period: 'year', sheets: ['carrierPlans'],
  measure: { kind: 'count', facts: plans(`f.kind = 'CREATION' and f.state = 'PLANNED' and ${goal}`, ofTheYear) },
});
const goal = (kind: string, level: string): string => `f.goal_kind = '${kind}' and f.goal_level = '${level}'`;

export const incubatorIndicators: readonly Indicator[] = [
  {
    id: 'incubator.area', name: { zh: '累计新增孵化面积', en: 'incubation area added' }, unit: { zh: '万平方米', en: '10,000 m²' }, direction: 'up',
    how: '各载体期末总孵化面积减上年末总孵化面积之和，期初未投用的按零计；盘活闲置空间计为新增，完成率以未四舍五入的面积计算。',
    target: '新增孵化面积', sheets: ['carrierSpace'], shown: { per: '10000', decimals: 2, exactIn: { unit: '平方米', per: '1' } },
    measure: { kind: 'change', facts: space },
  },
  {
    id: 'incubator.tenants', name: { zh: '新增在孵企业', en: 'incubated enterprises added' }, unit: enterprises, direction: 'up',
    how: '在全县各载体中最早入驻日期落在期内的企业数，一家只计一次；团队不计，载体间迁移不计。', target: '新增在孵企业', sheets: ['carrierTenants'],
    measure: { kind: 'firsts', facts: tenancies },
  },
  {
    id: 'incubator.maker_city', name: { zh: '创成市级众创空间', en: 'city maker spaces created' }, unit: enterprises, direction: 'up',
    how: '期内创成市级众创空间的载体数，以完成日期为准。', target: null, period: 'year', sheets: ['carrierPlans'],
    measure: { kind: 'count', facts: plans(`f.kind = 'CREATION' and f.state = 'DONE' and ${goal('MAKER_SPACE', 'CITY')}`, 'f.completed_on') },
  },
  planned('incubator.demo_planned', '拟创成市级示范孵化基地', 'city demonstration bases expected', goal('DEMONSTRATION', 'CITY')),
  planned('incubator.maker_prov_planned', '拟创成省级众创空间', 'provincial maker spaces expected', goal('MAKER_SPACE', 'PROVINCIAL')),
  {
    id: 'incubator.fitted', name: { zh: '完成孵化园装修', en: 'incubation parks fitted out' }, unit: { zh: '个', en: 'items' }, direction: 'up',
    how: '期内完成的载体装修项目数，以完成日期为准。', target: null, period: 'year', sheets: ['carrierPlans'],
    measure: { kind: 'count', facts: plans(`f.kind = 'FIT_OUT' and f.state = 'DONE'`, 'f.completed_on') },
  },
  {
    id: 'incubator.operator_planned', name: { zh: '积极谋划引进专业运营团队', en: 'professional operators being brought in' }, unit: enterprises, direction: 'up',
    how: '对接状态为“谋划引进”的专业运营团队数。', target: null, period: 'year', sheets: ['operatorEngagements'],
    measure: {
      kind: 'standing', facts: {
        type: 'OperatorEngagement', from: 'operator_engagement f left join incubator c on c.id = f.carrier_id', where: `f.state = 'PLANNED'`, label: 'f.name', region: 'f.region_id', town: 'c.town_id', day: 'null',
        organization: 'f.organization_id', movedBy: ['OperatorEngagement', 'Incubator'],
      },
    },
  },
];
