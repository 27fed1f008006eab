import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `achievement.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const achievementChecks: readonly Check[] = [
  check('owners-whole', '已登记成果的权利人份额合计为 1', `
    select a.title || '：份额合计 ' || sum(w.share) as line from achievement a join achievement_owner w on w.achievement_id = a.id
     where a.state = 'REGISTERED' group by a.id having sum(w.share) <> 1 order by 1`),
  check('right-state', '知识产权的状态与最近一次效力变化一致', `
    select r.title || '：状态 ' || r.state || '，最近变化 ' || e.state as line from intellectual_property r
      join lateral (select state from validity_event v where v.right_id = r.id order by v."on" desc, v.recorded_at desc limit 1) e on e.state <> r.state order by 1`),
  check('one-exclusive-listing', '排他的转化同时至多一项', `
    select a.title || '：有 ' || count(*) || ' 项排他的转化' as line from result_listing l join achievement a on a.id = l.achievement_id
     where l.state <> 'WITHDRAWN' and l.transfer_kind in ('ASSIGNMENT', 'APPLICATION_RIGHT', 'KNOW_HOW', 'EXCLUSIVE_LICENCE', 'EQUITY') group by a.id having count(*) > 1 order by 1`),
  check('state-owned-elsewhere', '国有资产不在此竞价、挂牌或协议转让', `
    select l.title || '：国有资产，方式 ' || l.way as line from result_listing l where l.is_state_owned_asset and l.way <> 'EXCHANGE' and l.state <> 'WITHDRAWN' order by 1`),
  check('schedule-sums', '固定付款合计与合同总额相符', `
    select c.title || '：付款合计 ' || coalesce(sum(p.amount), 0) || '，总额 ' || c.total as line from tech_contract c left join contract_payment p on p.contract_id = c.id
     where c.payment_mode in ('LUMP', 'INSTALMENT') group by c.id having coalesce(sum(p.amount), 0) <> c.total order by 1`),
  check('registration-decided', '技术合同登记申请在期限内作出决定', `
    select c.title || '：应于 ' || c.decision_due_on || ' 前决定' as line from tech_contract c where c.state = 'FILED' and c.decision_due_on < (clock_timestamp() at time zone 'Asia/Shanghai')::date order by 1`),
  check('shares-sum', '已决定的收益分配，明细合计等于奖励总额', `
    select a.title || '：明细合计 ' || coalesce(sum(s.amount), 0) || '，奖励总额 ' || d.reward_total as line from income_distribution d join achievement a on a.id = d.achievement_id left join distribution_share s on s.distribution_id = d.id
     where d.state in ('IN_NOTICE', 'DECIDED', 'PAID') group by d.id, a.id having coalesce(sum(s.amount), 0) <> d.reward_total order by 1`),
];
