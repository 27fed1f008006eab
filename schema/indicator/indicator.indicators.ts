import type { Counted, Indicator } from '../core/indicator/indicator.ts';
import { literal } from '../core/sql/statement.ts';

const none = { direction: 'none', target: null } as const;
const items = { zh: '个', en: 'items' } as const;

/** Matters of the year in one category, and of them those that name something. */
const events = (id: string, zh: string, en: string, unit: Indicator['unit'], category: string, naming = ''): Indicator => ({
  id, name: { zh, en }, unit, ...none, how: `本年“重要事项”中类别为“${category}”${naming ? `、提到“${naming}”` : ''}的条数。`, sheets: ['countyEvents'],
  measure: { kind: 'count', facts: {
    type: 'CountyEvent', from: 'county_event f', where: `f.state <> 'STRUCK' and f.category = ${literal(category)} and position(${literal(naming)} in f.matter) > 0`, label: 'f.matter', region: 'f.region_id', day: 'f."on"', movedBy: ['CountyEvent'],
  } },
});

/** The day that a matter happened, or takes effect. */
const eventDay = (id: string, zh: string, en: string, category: string, column: 'on' | 'effective_on', period: 'year' | 'next-year'): Indicator => ({
  id, name: { zh, en }, unit: { zh: '日期', en: 'date' }, ...none, period, how: `“重要事项”中类别为“${category}”者的${column === 'on' ? '日期' : '实施日期'}。`, sheets: ['countyEvents'],
  measure: { kind: 'said', movedBy: ['CountyEvent'], records: async (em, { year, place }) => (await em.execute<(Counted & { day: string })[]>(
    `select 'CountyEvent' as type, id, matter as label, "${column}"::text as date, "${column}"::text as day from county_event
      where region_id = ? and state <> 'STRUCK' and category = ? and "${column}" is not null and "on" between ? and ? order by "on" limit 1`, [place.id, category, `${year}-01-01`, `${year}-12-31`]))
    .map(({ day, ...record }) => ({ ...record, says: { text: day } })) },
});

const plan = (id: string, zh: string, en: string, unit: Indicator['unit'], category: string): Indicator => ({
  id, name: { zh, en }, unit, ...none, period: 'next-year', how: `下一年“重点工作”中类别为“${category}”的条数。`, sheets: ['workPlan'],
  measure: { kind: 'count', facts: {
    type: 'PlanItem', from: 'plan_item f', where: `f.category = ${literal(category)}`, label: 'f.content', region: 'f.region_id', day: 'make_date(f.year, 1, 1)', movedBy: ['PlanItem'],
  } },
});

/** A target of the next year, as set: exactly, at least, or within a range. */
const nextTarget = (id: string, zh: string, en: string, unit: Indicator['unit'], name: string): Indicator => ({
  id, name: { zh, en }, unit, ...none, period: 'next-year', how: `下一年目标表中“${name}”的目标值。`, target: name, sheets: ['nextYearTargets'],
  measure: { kind: 'said', movedBy: ['Target'], records: async (em, { year, place }) => (await em.execute<(Counted & { value: string | null; minimum: string | null; maximum: string | null })[]>(
    `select 'Target' as type, id, indicator as label, null as date, trim_scale(value)::text as value, trim_scale(minimum)::text as minimum, trim_scale(maximum)::text as maximum
       from target where region_id = ? and year = ? and indicator = ? and line = 'STANDARD' and state = 'IN_FORCE'`, [place.id, year + 1, name]))
    .filter(({ value, minimum }) => value !== null || minimum !== null)
    .map(({ value, minimum, maximum, ...record }) => ({
      ...record,
      says: value !== null ? { text: value, qualifier: 'EXACTLY' as const }
        : maximum !== null ? { text: `${minimum!}-${maximum}`, qualifier: 'RANGE' as const, minimum, maximum }
          : { text: minimum!, qualifier: 'AT_LEAST' as const, minimum },
    })) },
});

const households = { zh: '家', en: 'enterprises' } as const;
const people = { zh: '人', en: 'people' } as const;
const named = { zh: '名', en: 'people' } as const;
const teams = { zh: '支', en: 'teams' } as const;
const pieces = { zh: '项', en: 'items' } as const;

export const indicatorIndicators: readonly Indicator[] = [
  events('leaders', '领导批示肯定', 'endorsements by leaders', { zh: '次', en: 'times' }, '批示'),
  eventDay('pilot.date', '入选省科技特派团试点县发文日期', 'date of the provincial notice naming the county a commissioner-group pilot', '试点', 'on', 'year'),
  events('event.mountain', '承办山区26县专场活动', 'provincial mountain-county events hosted', { zh: '场', en: 'events' }, '活动', '山区26县'),
  events('workgroups', '成立工作专班', 'special work groups set up', items, '专班'),
  events('training', '高新区年度统计评价培训', 'training on the zone\'s yearly statistical evaluation', { zh: '场', en: 'events' }, '培训'),
  plan('plan.bodies', '拟组建机构', 'bodies to be formed', items, '组建机构'),
  plan('plan.companies', '拟组建公司', 'companies to be formed', households, '组建公司'),
  plan('plan.policies', '科技专项政策方向', 'directions of the special policy', items, '政策方向'),
  plan('plan.partners', '拟引进优质科创平台资源', 'named partners to attract', households, '拟引进平台'),
  plan('plan.visits', '重点走访督促的新入库大项目', 'large new projects named for visits', items, '重点走访项目'),
  plan('plan.carriers_build', '重点建设孵化载体', 'carriers to be built', items, '重点建设孵化载体'),
  plan('plan.carriers_support', '支持龙头企业科技孵化器', 'leading enterprises\' carriers to be supported', items, '支持龙头企业孵化器'),
  eventDay('catalogue.date', '高新技术产业目录实施日期', 'date on which the high-tech industry catalogue takes effect', '目录', 'effective_on', 'next-year'),
  nextTarget('target.ht', '高企目标', 'high-tech enterprise target', households, '新增高新技术企业'),
  nextTarget('target.sme', '省科小目标', 'provincial technology SME target', households, '新增省科技型中小企业'),
  nextTarget('target.giant', '省科技小巨人目标', 'little giant target', households, '新增省科技小巨人企业'),
  nextTarget('target.rd', '新增市级以上研发机构目标', 'target for R&D institutions of city level and above', households, '新增市级以上研发机构'),
  nextTarget('target.sjsl', '列入省级“双尖双领”重大项目目标', 'target for 双尖双领 projects listed', pieces, '列入省级“双尖双领”重大项目'),
  nextTarget('target.area', '新增孵化面积目标', 'incubation area target', { zh: '万平方米', en: '10,000 m²' }, '新增孵化面积'),
  nextTarget('target.vehicle', '新增在孵车联网企业项目目标', 'target for connected-vehicle projects', items, '新增在孵车联网企业项目'),
  nextTarget('target.vehicle_team', '车联网领军型人才创业团队项目目标', 'target for connected-vehicle start-up teams', items, '车联网领军型人才创业团队项目'),
  nextTarget('target.talent_provincial', '省级以上人才目标', 'target for talents of provincial level and above', people, '省级以上人才'),
  nextTarget('target.ouyue', '市瓯越引才计划目标', 'target for the city 瓯越 programme', items, '市瓯越引才计划'),
  nextTarget('target.commissioner_city', '市级科技特派员目标', 'target for city commissioners', named, '市级科技特派员'),
  nextTarget('target.commissioner_city_team', '市级团队特派员目标', 'target for city team commissioners', teams, '市级团队科技特派员'),
  nextTarget('target.commissioner_provincial', '省级科技特派员目标', 'target for provincial commissioners', named, '省级科技特派员'),
  nextTarget('target.commissioner_provincial_team', '省级团队特派员目标', 'target for provincial team commissioners', teams, '省级团队科技特派员'),
  nextTarget('target.commissioner_coverage', '市级以上科技特派员覆盖率目标', 'target for coverage by city-or-above commissioners', { zh: '%', en: '%' }, '市级以上科技特派员覆盖率'),
  nextTarget('target.agri', '市级农业项目立项目标', 'target for city agricultural projects', pieces, '市级农业项目立项'),
  nextTarget('target.agri_major', '其中重大项目目标', 'of them major', pieces, '其中：市级农业重大项目'),
];
