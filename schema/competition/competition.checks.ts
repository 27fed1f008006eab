import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `competition.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const competitionChecks: readonly Check[] = [
  check('awards-are-out', '大赛公布获奖后没有仍为拟奖的作品（授奖任务须在一日内办完）', `
    select c.name || '：“' || a.work || '”仍为拟奖' as line from competition_award a join competition c on c.id = a.competition_id
     where a.state = 'PROPOSED' and c.state in ('AWARDED', 'LANDED') and c.awarded_on < (clock_timestamp() at time zone 'Asia/Shanghai')::date - 1 order by 1`),
  check('no-award-before', '未公布获奖的大赛没有已授奖的作品', `
    select c.name || '：“' || a.work || '”已授奖，大赛为 ' || c.state as line from competition_award a join competition c on c.id = a.competition_id
     where a.state in ('AWARDED', 'FOLLOWING', 'LANDED', 'NOT_LANDED') and c.state in ('ANNOUNCED', 'OPEN', 'SCREENING', 'CANCELLED') order by 1`),
  check('landed-has-landing', '已落地的作品有落地记录，其余没有', `
    select c.name || '：“' || a.work || '”状态为 ' || a.state || '，落地记录 ' || count(l.id) || ' 条' as line
      from competition_award a join competition c on c.id = a.competition_id left join competition_landing l on l.award_id = a.id
     group by c.id, a.id having (a.state = 'LANDED') <> (count(l.id) > 0) order by 1`),
  check('team-leader', '列出学生的队伍恰有一名队长', `
    select c.name || '：' || e.number || ' 有 ' || count(*) filter (where m.role = 'LEADER') || ' 名队长' as line
      from competition_entry e join competition c on c.id = e.competition_id join competition_member m on m.entry_id = e.id
     where e.state <> 'WITHDRAWN' group by c.id, e.id having count(*) filter (where m.role = 'LEADER') <> 1 order by 1`),
  check('forgotten-is-forgotten', '保存期满的大赛不再留存学生姓名与电话', `
    select c.name || '：' || count(*) || ' 名学生的个人信息未清除' as line from competition_member m join competition c on c.id = m.competition_id
     where c.forgotten_on is not null and (m.name_cipher is not null or m.name_hash is not null or m.phone_cipher is not null or m.phone_hash is not null) group by c.id order by 1`),
  check('final-scores', '各轮得分在 0 至 100 分之间', `
    select c.name || '：' || s.entry_number || ' 得分 ' || coalesce(s.score, s.prior_score) as line
      from competition_stage_entry s join competition_stage g on g.id = s.stage_id join competition c on c.id = g.competition_id
     where s.score not between 0 and 100 or s.prior_score not between 0 and 100 order by 1`),
];
