import type { Personal } from '../core/personal/held.ts';

export const achievementPersonal: Personal = {
  held: [
    { entity: 'AchievementCompleter', whose: '成果完成人', why: '成果登记与收益分配', kept: 'record', shows: 'all', columns: { name: 'NAME', maskedName: 'NAME' } },
    { entity: 'DistributionShare', whose: '受奖励的完成人与转化人员', why: '收益分配的决定与公示', kept: 'record', shows: 'all', columns: { name: 'NAME', maskedName: 'NAME' } },
    { entity: 'PriorityRight', whose: '优先受让权人', why: '保障优先受让', kept: 'record', shows: 'all', columns: { person: 'PERSON', holderName: 'NAME', maskedName: 'NAME' } },
    { entity: 'IntellectualProperty', whose: '权利人（含自然人）', why: '知识产权登记', kept: 'record', shows: ['title', 'number'], columns: { holder: 'NAME' } },
    { entity: 'ContractRight', whose: '权利人（含自然人）', why: '技术合同登记', kept: 'record', shows: ['title', 'number'], columns: { holder: 'NAME' } },
    { entity: 'Achievement', whose: '推荐与批准者', why: '成果登记', kept: 'record', columns: { recommender: 'TRACE', approver: 'TRACE' } },
  ],
  things: { AchievementOwner: ['name'], ResultListing: ['transfereeName'], TechContract: ['buyerName'] },
};
