import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';
import { draw } from './draw.ts';
import { ExpertDraw } from './expert.entity.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `expert.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const expertChecks: readonly Check[] = [
  {
    name: 'expert.draws-replay', title: '每次抽取都能由所存种子与候选重演',
    async violations(em) {
      const draws = await em.fork().find(ExpertDraw, {}, { populate: ['session'], orderBy: { id: 'asc' } });
      return draws.flatMap(({ id, seed, candidates, panel, reserves, session, excluded }) => {
        const { size, atLeast } = session.unwrap().scheme.panel;
        const again = draw(seed, candidates, { size, atLeast });
        const out = new Set(excluded.map(({ expert }) => expert));
        return [
          ...(again && JSON.stringify([again.panel, again.reserves]) === JSON.stringify([panel, reserves]) ? [] : [`抽取 ${id} 重演不符`]),
          ...([...panel, ...reserves].some((expert) => out.has(expert)) ? [`抽取 ${id} 抽中了应当回避者`] : []),
        ];
      });
    },
  },
  check('one-a-unit', '同一评审的专家组中每个单位至多一人', `
    select '评审“' || s.title || '”有 ' || count(*) || ' 名专家同属一个单位' as line
      from review_assignment a join review_session s on s.id = a.session_id join expert_profile e on e.id = a.expert_id
     where a.state in ('INVITED', 'ACCEPTED', 'SUBMITTED') and s.state in ('REVIEWING', 'CLOSED') group by s.id, s.title, e.organization_id having count(*) > 1 order by 1`),
  check('submitted-complete', '提交的评审有签名，且每份申请都有评分与意见', `
    select '评审分配 ' || a.id || ' 提交而未评完' as line from review_assignment a
     where a.state = 'SUBMITTED' and (a.signature is null or exists (
       select 1 from review_target t where t.session_id = a.session_id and not exists (select 1 from review_score r where r.assignment_id = a.id and r.target_id = t.id and r.opinion is not null))) order by 1`),
  check('opened-has-results', '启封的评审每份申请都有结果', `
    select '评审“' || s.title || '”的 ' || t.code || ' 没有结果' as line from review_session s join review_target t on t.session_id = s.id where s.state = 'OPENED' and (t.total is null or t.place is null) order by 1`),
];
