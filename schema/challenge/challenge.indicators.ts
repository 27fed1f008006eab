import type { Facts, Indicator } from '../core/indicator/indicator.ts';
import type { HigherList, Level, ProjectKind } from './challenge.kinds.ts';

const items = { zh: '项', en: 'items' } as const;

/** A demand counts for a list on the day on which the county recommended it. */
const recommendations: Facts = {
  type: 'DemandRecommendation', from: 'demand_recommendation f join tech_demand d on d.id = f.demand_id join organization o on o.id = d.organization_id', label: 'd.title', region: 'o.region_id', town: 'o.town_id',
  day: 'f.recommended_on', organization: 'o.id', movedBy: ['DemandRecommendation', 'TechDemand', 'Organization'],
};
const demands = (id: string, list: HigherList, zh: string, en: string, how: string, and = ''): Indicator => ({
  id, name: { zh, en }, unit: items, direction: 'up', how, target: '关键核心技术攻关需求推荐', sheets: ['techDemands'], measure: { kind: 'count', facts: { ...recommendations, where: `f.list = '${list}'${and}` } },
});
const listed = ` and f.outcome = 'LISTED'`;

/** Counted by themselves: a listed demand is no project, and most projects were on no list of ours. */
const projects: Facts = {
  type: 'Project', from: 'project f left join organization o on o.id = f.organization_id', label: 'f.title', region: 'f.region_id', town: 'o.town_id', day: 'f.established_on', organization: 'f.organization_id', movedBy: ['Project', 'Organization'],
};
const established = (id: string, zh: string, en: string, how: string, where: string): Indicator => ({
  id, name: { zh, en }, unit: items, direction: 'up', how, target: '科技计划项目立项', sheets: ['establishedProjects'], measure: { kind: 'count', facts: { ...projects, where } },
});
const level = (of: Level): string => `f.level = '${of}'`;
const kind = (of: ProjectKind): string => `f.kind = '${of}'`;

export const challengeIndicators: readonly Indicator[] = [
  demands('demand.city.recommended', 'CITY_CHALLENGE', '审核推荐市“揭榜挂帅”攻关需求', 'city challenge demands recommended', '期内县级审核推荐至市“揭榜挂帅”榜单的需求数；退回、未通过者不计。'),
  demands('demand.city.listed', 'CITY_CHALLENGE', '列入市“揭榜挂帅”榜单', 'of them listed', '期内推荐的需求中列入市“揭榜挂帅”榜单者。', listed),
  demands('demand.sjsl.recommended', 'PROVINCE_SJSL', '审核推荐省“双尖双领”需求', 'provincial 双尖双领 demands recommended', '期内县级审核推荐至省“双尖双领”的需求数；退回、未通过者不计。'),
  demands('demand.sjsl.listed', 'PROVINCE_SJSL', '列入省“双尖双领”', 'of them listed', '期内推荐的需求中列入省“双尖双领”者。', listed),
  demands('demand.base.submitted', 'PROVINCE_BASE', '上报{next}年省千项万亿科创强基项目', 'provincial 千项万亿 base projects submitted for {next}', '期内上报省“千项万亿”科创强基项目的需求数。'),
  established('project.city', '市级科技项目立项', 'city S&T projects established', '期内立项的市级科技项目数；市级卫生项目单列，不计。', `${level('CITY')} and not ${kind('HEALTH')}`),
  established('project.city_challenge', '其中揭榜挂帅项目', 'of them challenge projects', '期内立项的市级科技项目中类型为揭榜挂帅者；与列入榜单的需求数无关，不由其推算。', `${level('CITY')} and ${kind('CHALLENGE')}`),
  established('project.city_health', '市级卫生项目', 'city health projects', '期内立项的市级卫生项目数。', `${level('CITY')} and ${kind('HEALTH')}`),
  established('project.county_health', '县级卫生项目', 'county health projects', '期内立项的县级卫生项目数。', `${level('COUNTY')} and ${kind('HEALTH')}`),
  established('project.social', '社会科技项目', 'social S&T projects', '期内立项的县级社会科技项目数。', `${level('COUNTY')} and ${kind('SOCIAL')}`),
];
