import type { Personal } from '../core/personal/held.ts';

export const investmentPersonal: Personal = {
  held: [
    { entity: 'InvestmentProject', whose: '项目联系人与联系领导', why: '项目服务的联系', kept: 'record', shows: ['name'], columns: { contactName: 'NAME', leaderId: 'TRACE', leaderName: 'TRACE' } },
    { entity: 'InvestmentProgress', whose: '填报人', why: '月度进度的填报', kept: 'record', columns: { reportedBy: 'TRACE' } },
    { entity: 'ProjectIssue', whose: '提出人', why: '问题的协调', kept: 'record', columns: { raisedById: 'TRACE', raisedBy: 'TRACE' } },
    { entity: 'SiteRecord', whose: '现场记录人', why: '现场核查', kept: 'record', columns: { recordedBy: 'TRACE' } },
    { entity: 'VisitTask', whose: '走访领导', why: '走访服务', kept: 'record', columns: { leaderId: 'TRACE', leaderName: 'TRACE' } },
  ],
  things: { InvestmentProject: ['name', 'address', 'locationCode'], HighTechCatalogueClass: ['name'] },
};
