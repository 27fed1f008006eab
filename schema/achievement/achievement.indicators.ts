import type { Indicator } from '../core/indicator/indicator.ts';
import { ofOrganization } from '../organization/place.ts';

const projects = { ...ofOrganization('PatentProject', 'patent_project', 'f.reviewed_on'), label: 'f.title' } as const;

export const achievementIndicators: readonly Indicator[] = [
  {
    id: 'achievement.registered', name: { zh: '科技成果登记', en: 'results registered' }, unit: { zh: '项', en: 'items' }, direction: 'up',
    how: '登记日期在期内的科技成果数；登记后被撤销的不计。', target: '科技成果登记', sheets: ['achievementRegister'],
    measure: { kind: 'count', facts: { ...ofOrganization('Achievement', 'achievement', 'f.registered_on'), label: 'f.title', where: `f.registered_on is not null and f.state <> 'REVOKED'` } },
  },
  {
    id: 'patent.reviewed', name: { zh: '组织验收市级发明专利产业化项目', en: 'city patent industrialisation projects reviewed' }, unit: { zh: '个', en: 'items' }, direction: 'up',
    how: '验收日期在期内的市级发明专利产业化项目数，不论结果。', target: '发明专利产业化项目验收', sheets: ['patentProjects'],
    measure: { kind: 'count', facts: projects },
  },
  {
    id: 'patent.passed', name: { zh: '通过验收项目', en: 'of them passed' }, unit: { zh: '个', en: 'items' }, direction: 'up',
    how: '验收日期在期内且验收通过的市级发明专利产业化项目数。', target: null, period: { like: '发明专利产业化项目验收' }, sheets: ['patentProjects'],
    measure: { kind: 'count', facts: { ...projects, where: `f.result = 'PASSED'` } },
  },
];
