import { type Question, moment } from './question.ts';

/** Twenty lots being bid for, each with its leader, the number of its entries and the last ten of them. */
export const hall: Question = {
  name: 'hall',
  document: `query hall($state: AuctionLotState!) {
  auctionLots(first: 20, filter: { state: { eq: $state } }, orderBy: [{ field: ENDS_AT }]) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      id code title state mode method startPrice depositAmount sequence topAmount topCode startsAt endsAt registrationEndsAt extensions run lastAt lastHash
      organization { id name creditCode }
      achievement { id title }
      bids(first: 10) { totalCount nodes { id sequence kind code amount at endsAt isExtension hash } }
    }
  }
}
`,
  variables: { state: 'BIDDING' },
  sql: `
with page as materialized (select l.* from auction_lot l where l.state = $1 order by l.ends_at, l.id limit 21)
select json_build_object('auctionLots', json_build_object(
  'totalCount', (select count(*) from auction_lot l where l.state = $1),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from page)),
  'nodes', (select coalesce(json_agg(json_build_object(
    'id', 'lot_' || l.id, 'code', l.code, 'title', l.title, 'state', l.state, 'mode', l.mode, 'method', l.method, 'startPrice', l.start_price::text, 'depositAmount', l.deposit_amount::text,
    'sequence', l.sequence, 'topAmount', l.top_amount::text, 'topCode', l.top_code, 'startsAt', ${moment('l.starts_at')}, 'endsAt', ${moment('l.ends_at')},
    'registrationEndsAt', ${moment('l.registration_ends_at')}, 'extensions', l.extensions, 'run', l.run, 'lastAt', ${moment('l.last_at')}, 'lastHash', l.last_hash,
    'organization', (select json_build_object('id', 'org_' || o.id, 'name', o.name, 'creditCode', o.credit_code) from organization o where o.id = l.organization_id),
    'achievement', (select json_build_object('id', 'ach_' || a.id, 'title', a.title) from achievement a where a.id = l.achievement_id),
    'bids', json_build_object(
      'totalCount', (select count(*) from bid b where b.lot_id = l.id),
      'nodes', (select coalesce(json_agg(json_build_object('id', 'bdg_' || b.id, 'sequence', b.sequence, 'kind', b.kind, 'code', b.code, 'amount', b.amount::text, 'at', ${moment('b.at')},
        'endsAt', ${moment('b.ends_at')}, 'isExtension', b.is_extension, 'hash', b.hash) order by b.sequence desc), '[]')
        from (select * from bid b where b.lot_id = l.id order by b.sequence desc limit 10) b))
  ) order by l.ends_at, l.id), '[]') from (select * from page order by ends_at, id limit 20) l)
))::text`,
};
