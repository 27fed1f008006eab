import type { Facts, Indicator } from '../core/indicator/indicator.ts';
import { duringProgress, inProgress } from '../platform/platform.indicators.ts';

const bringing = '科创平台建设与人才引进';
const people = { zh: '名', en: 'people' } as const;

/** Whom a figure counts is told by employer and programme: a figure is read by more people than the record. */
const talents = (day: string): Pick<Facts, 'type' | 'from' | 'label' | 'region' | 'town' | 'day' | 'organization' | 'movedBy'> => ({
  type: 'Talent', from: 'talent f left join talent_programme g on g.id = f.programme_id left join organization o on o.id = f.organization_id',
  label: `coalesce(f.employer_name, '（单位待补）') || '：' || coalesce(g.name, '引进')`, region: 'f.region_id', town: 'o.town_id', day, organization: 'f.organization_id', movedBy: ['Talent', 'TalentProgramme'],
});

/** People at the platform that is being set up, listed in the period. */
const landed = (id: string, zh: string, en: string, how: string, where = 'true'): Indicator => {
  const facts = talents('f."on"');
  return {
    id, name: { zh, en }, unit: people, direction: 'up', how: `引进（入选）日期在期内、用人单位为推进情况“重点推进落地”之平台的${how}。`, target: bringing, sheets: ['talentPeople'],
    measure: { kind: 'count', facts: { ...facts, from: `${facts.from} ${inProgress('LANDING', 'f.platform_id')}`, where: `f.subject = 'PERSON' and ${duringProgress('f."on"')} and ${where}`, movedBy: [...facts.movedBy, 'Platform', 'PlatformYear'] } },
  };
};

/** Whom the year's survey found to meet the conditions of a line. */
const eligible = (id: string, line: string, title: string, zh: string, en: string, unit: Indicator['unit']): Indicator => ({
  id, name: { zh, en }, unit, direction: 'up', how: `当年排摸中项目类别为${title}且符合申报条件者，不论排摸日期。`, target: '高层次人才引育', sheets: ['talentSurvey'],
  measure: { kind: 'count', facts: { ...talents('make_date(f.year, 1, 1)'), where: `f.is_eligible and f.line = '${line}'` } },
});

export const talentIndicators: readonly Indicator[] = [
  landed('platform.talent', '重点推进落地平台引进高层次人才', 'high-level people brought by the platform being set up', '高层次人才数'),
  landed('platform.phd', '其中博士', 'with a doctorate', '高层次人才中的博士数', `f.degree = 'DOCTOR'`),
  landed('platform.kunpeng', '其中省鲲鹏人才', 'provincial 鲲鹏 talents among them', '入选省鲲鹏行动者', `g.family = 'KUNPENG' and f.selected_on is not null`),
  {
    id: 'team.leading', name: { zh: '推荐省领军型创新团队', en: 'provincial leading innovation teams recommended' }, unit: { zh: '支', en: 'teams' }, direction: 'up',
    how: '期内推荐的省领军型创新创业团队数。', target: '高层次人才引育', sheets: ['talentTeams'],
    measure: { kind: 'count', facts: { ...talents('f.recommended_on'), where: `f.subject = 'TEAM' and g.family = 'LEADING_TEAM' and g.level = 'PROVINCIAL'` } },
  },
  eligible('ouyue.people', 'LEADING_PERSON', '领军人才培养', '符合瓯越英才领军人才培养项目申报条件', 'people meeting the 瓯越 leading-talent conditions', { zh: '人', en: 'people' }),
  eligible('ouyue.teams', 'INNOVATION_TEAM', '高水平创新团队', '符合高水平创新团队申报条件', 'high-level innovation teams meeting the conditions', { zh: '支', en: 'teams' }),
  {
    id: 'kunpeng.selected', name: { zh: '入选省“鲲鹏行动”', en: 'selected for the provincial 鲲鹏 programme' }, unit: { zh: '人', en: 'people' }, direction: 'up',
    how: '期内入选省鲲鹏行动的人才数，不论用人单位。', target: '高层次人才引育', tellsFirst: true, sheets: ['talentPeople'],
    measure: { kind: 'count', facts: { ...talents('f.selected_on'), where: `f.subject = 'PERSON' and g.family = 'KUNPENG'` } },
  },
];
