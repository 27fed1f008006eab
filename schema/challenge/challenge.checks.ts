import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `challenge.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const challengeChecks: readonly Check[] = [
  check('sealed-stays-sealed', '未开启的申请没有内容，已作废或撤回的没有密封件', `
    select '申请 ' || id || ' 未开启而有内容' as line from challenge_bid where state in ('DRAFT', 'SEALED', 'WITHDRAWN') and (content is not null or total is not null or requested is not null)
    union all select '申请 ' || id || ' 已撤回而留有密封件' from challenge_bid where state = 'WITHDRAWN' and envelope is not null order by 1`),
  check('opened-by-two', '已开启的榜单由两名不同的开标人开启，开启后不留密钥份额', `
    select '榜单“' || l.title || '”由 ' || count(o.contributed_at) || ' 人开启' as line from challenge_listing l join listing_officer o on o.listing_id = l.id where l.unsealed_at is not null group by l.id, l.title having count(distinct o.person_id) filter (where o.contributed_at is not null) < 2
    union all select '申请 ' || b.id || ' 已开启而留有密钥份额' from opening_share s join challenge_bid b on b.id = s.bid_id where b.state <> 'SEALED' order by 1`),
  check('not-before-deadline', '没有在截止之前开启，也没有在截止之后密封的申请', `
    select '榜单“' || l.title || '”在截止前开启' as line from challenge_listing l where l.unsealed_at < l.bid_deadline
    union all select '申请 ' || b.id || ' 在截止后密封' from challenge_bid b join challenge_listing l on l.id = b.listing_id where b.state <> 'WITHDRAWN' and b.sealed_at >= l.bid_deadline order by 1`),
  check('batch-money', '榜额合计不超过批次预算', `
    select '批次“' || b.title || '”预算 ' || b.budget || ' 元，榜额合计 ' || sum(l.budget) || ' 元' as line from challenge_batch b join challenge_listing l on l.batch_id = b.id and l.state <> 'FAILED' group by b.id, b.title, b.budget having sum(l.budget) > b.budget order by 1`),
  check('tranches-sum', '签约项目的各期拨款合计等于补助，已拨付不超过补助', `
    select '项目“' || p.title || '”补助 ' || p.budget || ' 元，各期合计 ' || sum(t.amount) || ' 元' as line from project p join funding_tranche t on t.project_id = p.id where p.contracted_on is not null group by p.id, p.title, p.budget having sum(t.amount) <> p.budget order by 1`),
  check('last-after-acceptance', '末期拨款在验收通过之后', `
    select '项目“' || p.title || '”未验收而已付清' as line from project p join funding_tranche t on t.project_id = p.id where p.state not in ('ACCEPTED', 'ARCHIVED', 'REVOKED') group by p.id, p.title having bool_and(t.paid_on is not null) order by 1`),
  check('signed-by-all', '执行中的县级项目三方均已签署同一文本', `
    select '项目“' || p.title || '”签署不全' as line from project p where p.contracted_on is not null and p.bid_id is not null
       and (select count(*) from contract_signature s where s.project_id = p.id and s.hash = p.contract_hash) < 3 order by 1`),
  check('recovered', '追缴到账不超过应追，结清的已收齐', `
    select '项目“' || p.title || '”追缴 ' || r.amount || ' 元，到账 ' || r.received || ' 元' as line from recovery r join project p on p.id = r.project_id
     where r.received > r.amount or (r.settled_on is not null and r.received < r.amount) or r.received <> coalesce((select sum(e.amount) from recovery_receipt e where e.recovery_id = r.id), 0) order by 1`),
  check('losers-heard', '决定之后未中选的申请都有得分与意见的反馈', `
    select '申请 ' || b.id || ' 未得到反馈' as line from challenge_bid b join review_target t on t.target_id = b.id join review_session s on s.id = t.session_id
     where b.state in ('NOT_SELECTED', 'PROPOSED', 'SELECTED') and s.state = 'OPENED' and t.released_on is null order by 1`),
  check('requests-answered', '复审申请在期限内答复', `select '复审申请 ' || id || ' 应于 ' || answer_by || ' 前答复' as line from review_request where state = 'FILED' and answer_by < (clock_timestamp() at time zone 'Asia/Shanghai')::date order by 1`),
];
