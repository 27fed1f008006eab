import type { Facts, Indicator } from '../core/indicator/indicator.ts';
import type { CommissionerKind, CommissionerLevel } from './commissioner.kinds.ts';

/** Those on the roster of a year, until they leave it; a day is not asked for, since rosters are handed over by the year. */
const roster: Facts = {
  type: 'CommissionerRosterEntry', from: 'commissioner_roster_entry f join commissioner c on c.id = f.commissioner_id', where: 'f.left_on is null', label: 'c.name', region: 'f.region_id', town: 'f.town_id',
  day: 'coalesce(f.entered_on, make_date(f.year, 1, 1))', once: 'f.commissioner_id', organization: 'f.organization_id', movedBy: ['CommissionerRosterEntry'],
};

const onRoster = (id: string, level: CommissionerLevel, kind: CommissionerKind, zh: string, en: string, target: string): Indicator => ({
  id, name: { zh, en }, unit: kind === 'TEAM' ? { zh: '支', en: 'teams' } : { zh: '名', en: 'people' }, direction: 'up',
  how: `当年名册所列、未中途退出的${zh}数，${kind === 'TEAM' ? '一支团队' : '一人'}只计一次。`, target, sheets: ['commissionerRoster'],
  measure: { kind: 'count', facts: { ...roster, where: `${roster.where!} and f.level = '${level}' and f.kind = '${kind}'`, ...(kind === 'TEAM' && { once: 'coalesce(f.team_id, f.commissioner_id)' }) } },
});

/** Services that are no mere claim of the commissioner's: confirmed by whoever received them, or on the bureau's own list. */
const services: Facts = {
  type: 'VisitLog', from: 'visit_log f join commissioner c on c.id = f.commissioner_id', where: `f.state in ('CONFIRMED', 'RECORDED')`, label: 'c.name', region: 'f.region_id', town: 'f.town_id',
  day: 'f.served_on', organization: 'f.organization_id', movedBy: ['VisitLog'],
};

/** The summary gives the services of the months that it gives the new technology SMEs of. */
const summarised = { like: '新增省科技型中小企业' } as const;

export const commissionerIndicators: readonly Indicator[] = [
  onRoster('support.commissioner_city', 'CITY', 'INDIVIDUAL', '市级科技特派员（个人）', 'city commissioners on the roster', '市级科技特派员'),
  onRoster('support.commissioner_city_team', 'CITY', 'TEAM', '市级团队科技特派员', 'city team commissioners', '市级团队科技特派员'),
  onRoster('support.commissioner_prov', 'PROVINCE', 'INDIVIDUAL', '省级科技特派员（个人）', 'provincial commissioners', '省级科技特派员'),
  onRoster('support.commissioner_prov_team', 'PROVINCE', 'TEAM', '省级团队科技特派员', 'provincial team commissioners', '省级团队科技特派员'),
  {
    id: 'support.service_hours', name: { zh: '科技特派员服务时长', en: 'hours of commissioner service' }, unit: { zh: '小时', en: 'hours' }, direction: 'up',
    how: '期内服务日志的时长合计：经服务对象确认的，与科技局台账所记的。', target: null, period: summarised, sheets: ['commissionerServices'], shown: { per: '1', decimals: 1 },
    measure: { kind: 'sum', facts: { ...services, amount: 'f.hours' } },
  },
  {
    id: 'support.service_cost', name: { zh: '科技特派员交通住宿费用', en: 'travel and lodging of commissioners' }, unit: { zh: '元', en: 'yuan' }, direction: 'none',
    how: '同一口径服务日志的交通费与住宿费合计。', target: null, period: summarised, sheets: ['commissionerServices'], shown: { per: '1', decimals: 2 },
    measure: { kind: 'sum', facts: { ...services, amount: 'coalesce(f.transport_cost, 0) + coalesce(f.lodging_cost, 0)' } },
  },
];
