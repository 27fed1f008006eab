import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `auction.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const auctionChecks: readonly Check[] = [
  check('record-gapless', '标的记录自 1 起连续，与标的所记一致', `
    select l.code || '：记录 ' || count(b.id) || ' 条，最大序号 ' || coalesce(max(b.sequence), 0) || '，标的记 ' || l.sequence as line
      from auction_lot l left join bid b on b.lot_id = l.id group by l.id having count(b.id) <> l.sequence or coalesce(max(b.sequence), 0) <> l.sequence order by 1`),
  check('record-chain', '标的记录的哈希链完整，起于公告', `
    select l.code || '：第 ' || b.sequence || ' 条与链不符' as line
      from (select b.*, lag(b.hash) over (partition by b.lot_id order by b.sequence) as before from bid b) b join auction_lot l on l.id = b.lot_id
     where b.previous_hash <> coalesce(b.before, encode(sha256(convert_to(l.announcement, 'UTF8')), 'hex'))
        or b.hash <> auction_link(b.previous_hash, b.lot_id, b.sequence, b.kind, b.code, b.amount, b.at, b.ends_at, b.commitment) order by 1`),
  check('within-time', '报价均在截止之前，后报者不早', `
    select l.code || '：第 ' || b.sequence || ' 条时刻不合' as line
      from (select b.*, lag(b.at) over w as earlier, lag(b.ends_at) over w as deadline from bid b window w as (partition by b.lot_id order by b.sequence)) b join auction_lot l on l.id = b.lot_id
     where b.kind in ('BID', 'MATCH', 'SEALED') and (b.at < l.starts_at or b.at < b.earlier or b.at >= coalesce(b.deadline, l.scheduled_ends_at)) order by 1`),
  check('result-stands', '已结束的竞价有唯一结果，与记录一致', `
    select l.code || '：状态 ' || l.state || '，结果 ' || coalesce(r.outcome || ' ' || coalesce(r.price::text, ''), '无') as line
      from auction_lot l left join lot_result r on r.lot_id = l.id
     where (l.state in ('SOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'DEFAULTED') and (r.outcome is distinct from 'SOLD' or r.price <> l.top_amount or r.registration_id <> l.winner_id))
        or (l.state = 'UNSOLD' and r.outcome is distinct from 'UNSOLD') or (r.lot_id is not null and (r.head <> l.last_hash or r.entries <> l.sequence)) order by 1`),
  check('closed-in-time', '到期的竞价在五分钟内结束', `
    select l.code || '：应于 ' || to_char(l.ends_at, 'YYYY-MM-DD HH24:MI:SS') || ' 结束' as line from auction_lot l where l.state = 'BIDDING' and l.ends_at < clock_timestamp() - interval '5 minutes' order by 1`),
  check('deadlines-known', '确认与签约期限已推算（须载入工作日历）', `
    select l.code || '：' || case l.state when 'SOLD' then '确认' else '签约' end || '期限未推算' as line
      from auction_lot l where (l.state = 'SOLD' and l.confirm_due_on is null) or (l.state = 'CONFIRMED' and l.contract_due_on is null) order by 1`),
  check('qualified-by-deposit', '有资格的竞买人保证金均到账', `
    select l.code || '：' || b.code || ' 有资格而保证金为 ' || coalesce(d.state, '无') as line
      from bidder_registration b join auction_lot l on l.id = b.lot_id left join deposit d on d.registration_id = b.id where b.state = 'QUALIFIED' and coalesce(d.state, 'VOID') in ('DUE', 'VOID') order by 1`),
  check('ledger-deposits', '每笔保证金的账面余额与其状态一致', `
    select d.reference || '：状态 ' || d.state || '，保证金科目 ' || -coalesce(m.deposit, 0) || '，应退科目 ' || -coalesce(m.refund, 0) as line
      from deposit d left join lateral (
        select sum(case when debit = 'DEPOSIT' then amount when credit = 'DEPOSIT' then -amount else 0 end) as deposit, sum(case when debit = 'REFUND' then amount when credit = 'REFUND' then -amount else 0 end) as refund
          from ledger_entry e where e.deposit_id = d.id) m on true
     where -coalesce(m.deposit, 0) <> case when d.state in ('HELD', 'HELD_WINNER') then d.held when d.state = 'FORFEITED' and not exists (select 1 from lot_default f where f.registration_id = d.registration_id and f.state = 'SETTLED') then d.held else 0 end
        or -coalesce(m.refund, 0) <> case d.state when 'REFUNDING' then d.held else 0 end order by 1`),
  check('ledger-bank', '监管账户余额等于各项应付之和，均不为负', `
    with side as (select debit as account, amount from ledger_entry union all select credit, -amount from ledger_entry), held as (select account, sum(amount) as balance from side group by account)
    select account || '：余额 ' || balance as line from held where (account = 'BANK' and balance < 0) or (account <> 'BANK' and balance > 0)
     union all select '借贷不平：' || sum(balance) from held having sum(balance) <> 0`),
  check('refunds-in-time', '应退的保证金在期限内退还', `
    select d.reference || '：应于 ' || to_char(d.refund_due_at, 'YYYY-MM-DD HH24:MI') || ' 前退还' as line from deposit d where d.state = 'REFUNDING' and d.refund_due_at < clock_timestamp() order by 1`),
  check('veils-lifted', '身份可知之后，日志不再遮蔽', `
    select l.code || '：仍有 ' || count(*) || ' 条日志遮蔽' as line from journal_veil v join auction_lot l on v.key = 'lot ' || l.id
     where l.state in ('CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'UNSOLD', 'DEFAULTED', 'WITHDRAWN') group by l.id order by 1`),
];
