import type { Counted, Indicator, Question } from '../core/indicator/indicator.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { positionRecords, rankRecords, starRecords, streakRecords } from './release.ts';
import { circularIndicators, starSchemes } from './release.kinds.ts';

type Records = (em: EntityManager, question: Question) => Promise<readonly Counted[]>;
const said = (records: Records): Indicator['measure'] => ({ kind: 'said', records, movedBy: ['ReleasedValue'] });

const stars = (scheme: keyof typeof starSchemes, id: string, quarter: 2 | 3, zh: string, en: string): Indicator => ({
  id: `star.${id}.q${quarter}`, name: { zh, en }, unit: { zh: '星', en: 'stars' }, direction: 'up', target: null, period: { quarter }, sheets: ['quarterlyStars'],
  how: `市级通报“季度评价”中本县${quarter === 2 ? '二' : '三'}季度“${starSchemes[scheme]}”的星级。`,
  measure: said((em, { place, period }) => starRecords(em, place, scheme, period)),
});

const standing = (of: keyof typeof circularIndicators, id: string, target: string, names: readonly (readonly [zh: string, en: string])[]): Indicator[] => {
  const indicator = circularIndicators[of];
  const [rank, streak, province] = names;
  const common = { direction: 'none', target: null, period: { like: target } } as const;
  return [
    {
      id: `${id}.rank`, name: { zh: rank![0], en: rank![1] }, unit: { zh: '位', en: 'rank' }, ...common, ranked: indicator, sheets: ['monthlyCircular'],
      how: `期内最后一月的市级通报中，本县“${indicator}”在各县（市、区）中由高到低的名次，并列者同取较前名次。`,
      measure: said((em, { place, period }) => rankRecords(em, place, indicator, period)),
    },
    {
      id: `${id}.streak`, name: { zh: streak![0], en: streak![1] }, unit: { zh: '个月', en: 'months' }, ...common, ranked: indicator, sheets: ['monthlyCircular'],
      how: `自期内最后一期通报往前数，本县“${indicator}”连续保持同一名次的期数；1 月不通报。`,
      measure: said((em, { place, period }) => streakRecords(em, place, indicator, period)),
    },
    {
      id: `${id}.province`, name: { zh: province![0], en: province![1] }, unit: { zh: '档次', en: 'position' }, ...common, sheets: ['provincialPositions'],
      how: `“全省位次”中本县“${indicator}”的档次；省里不公布具体名次。`,
      measure: said((em, { place, period }) => positionRecords(em, place, indicator, period)),
    },
  ];
};

export const releaseIndicators: readonly Indicator[] = [
  stars('innovation', 'innovation', 2, '省创新深化评价等次（二季度）', 'provincial star grade, innovation deepening (Q2)'),
  stars('system', 's315', 2, '省“315”科创体系建设评价等次（二季度）', 'provincial star grade, “315” innovation system (Q2)'),
  stars('innovation', 'innovation', 3, '省创新深化评价等次（三季度）', 'provincial star grade, innovation deepening (Q3)'),
  stars('system', 's315', 3, '省“315”科创体系建设评价等次（三季度）', 'provincial star grade, “315” innovation system (Q3)'),
  ...standing('growth', 'invest.growth', '高新技术产业投资增速', [
    ['{period}高新技术产业投资增速全市排名', 'city rank of high-tech industry investment growth'], ['高新技术产业投资增速连续保持该名次的月数', 'consecutive months at that rank'],
    ['高新技术产业投资增速全省位次', 'provincial position of investment growth'],
  ]),
  ...standing('highland', 'highland', '“3”高地重大创新平台重大项目投资完成率', [
    ['“3”高地重大项目投资完成率全市排名', 'city rank of that completion'], ['“3”高地重大项目投资完成率连续保持该名次的月数', 'consecutive months at that rank'],
    ['“3”高地重大项目投资完成率全省位次', 'provincial position of that completion'],
  ]),
];
