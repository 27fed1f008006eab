import type { Facts, Indicator } from '../core/indicator/indicator.ts';
import type { Grade } from './competition.kinds.ts';

/** Parts of a query over a table whose rows are a competition's. Nothing here is dated: what counts is the year that the edition is of. */
const ofCompetition = (type: string, table: string, label: string, competition = 'f.competition_id', join = ''): Facts => ({
  type, from: `${table} f ${join} join competition c on c.id = ${competition}`, where: `c.state <> 'CANCELLED'`, label, region: 'c.region_id', day: 'make_date(c.year, 12, 31)', movedBy: [type, 'Competition'],
});
const also = (facts: Facts, where: string): Facts => ({ ...facts, where: `${facts.where ?? 'true'} and ${where}` });

const count = (id: string, zh: string, en: string, unit: Indicator['unit'], sheet: string, how: string, facts: Facts): Indicator =>
  ({ id, name: { zh, en }, unit, direction: 'up', how, target: null, sheets: [sheet], measure: { kind: 'count', facts } });

const institutions = { zh: '所', en: 'institutions' } as const;
const teams = { zh: '支', en: 'teams' } as const;
const people = { zh: '名', en: 'people' } as const;
const items = { zh: '项', en: 'items' } as const;

const awards = also(ofCompetition('CompetitionAward', 'competition_award', 'f.work'), `f.state in ('AWARDED', 'FOLLOWING', 'LANDED', 'NOT_LANDED')`);
const grade = (id: string, of: Grade, zh: string, en: string): Indicator => count(id, zh, en, items, 'competitionAwards', `本年大赛获${zh}的作品数。`, also(awards, `f.grade = '${of}'`));

export const competitionIndicators: readonly Indicator[] = [
  count('contest.universities', '参赛院校', 'universities in the contest', institutions, 'competitionInstitutions', '本年大赛的参赛院校数，一所只计一次。', { ...ofCompetition('CompetitionInstitution', 'competition_institution', 'f.name'), once: 'f.name' }),
  count('contest.teams', '参赛队伍', 'teams', teams, 'competitionEntries', '本年大赛的参赛队伍数，已撤回报名者不计。', also(ofCompetition('CompetitionEntry', 'competition_entry', 'f.name'), `f.state <> 'WITHDRAWN'`)),
  // The label goes to whoever reads figures: it names no student.
  count('contest.students', '参赛学生', 'students', people, 'competitionMembers', '本年大赛参赛队伍的学生数，已撤回报名的队伍不计。',
    also(ofCompetition('CompetitionMember', 'competition_member', `f.entry_number || ' · ' || f.number`, 'f.competition_id', 'left join competition_entry e on e.id = f.entry_id'), `e.state is distinct from 'WITHDRAWN'`)),
  count('contest.finalists', '进入挑战赛队伍', 'teams in the challenge round', teams, 'competitionFinalists', '本年大赛进入挑战赛（决赛）的队伍数，以该轮名单为准。',
    also(ofCompetition('CompetitionStageEntry', 'competition_stage_entry', 'coalesce(f.entry_name, f.entry_number)', 's.competition_id', 'join competition_stage s on s.id = f.stage_id left join competition_entry e on e.id = f.entry_id'), `s.kind = 'FINAL' and e.state is distinct from 'WITHDRAWN'`)),
  count('contest.awards', '获奖作品', 'awarded works', items, 'competitionAwards', '本年大赛的获奖作品数：按作品计，一支队伍可有多件。', awards),
  grade('contest.grand', 'GRAND', '特等奖', 'grand prizes'), grade('contest.first', 'FIRST', '一等奖', 'first prizes'), grade('contest.second', 'SECOND', '二等奖', 'second prizes'), grade('contest.third', 'THIRD', '三等奖', 'third prizes'),
];
