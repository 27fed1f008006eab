import type { EntityManager } from '@mikro-orm/postgresql';
import type { MessageKind } from './auction.kinds.ts';

export interface Message { readonly registration: string; readonly kind: MessageKind; readonly key: string; readonly sequence: number | null; readonly amount: string | null }

/** Whom a journal entry concerns among the bidders, and what they are told of it. */
export async function messagesOf(em: EntityManager, entry: string): Promise<Message[]> {
  const [found] = await em.execute<{ type: string; object: string; action: string; sequence: number | null; journal: number }[]>(
    `select object_type as type, object_id as object, action, (after ->> 'sequence')::int as sequence, sequence as journal from journal_entry where id = ? and outcome = 'DONE'`, [entry]);
  if (!found) return [];
  const { type, object, action, sequence, journal } = found;
  if (type === 'BidderRegistration') return [{ registration: object, kind: 'QUALIFIED', key: 'qualified', sequence: null, amount: null }];
  if (type === 'Deposit') return em.execute<Message[]>(`select registration_id as registration, 'REFUND' as kind, 'refund' as key, null as sequence, held::text as amount from deposit where id = ?`, [object]);
  switch (action) {
    case 'bid': case 'match': case 'bidSealed': return ofBid(em, object, sequence!);
    case 'close': return em.execute<Message[]>(
      `select b.id as registration, case when b.is_winner then 'WON' else 'LOST' end as kind, 'close' as key, null as sequence, case when b.is_winner then l.final_price::text end as amount
         from bidder_registration b join auction_lot l on l.id = b.lot_id where b.lot_id = ? and b.state = 'QUALIFIED'`, [object]);
    default: {
      const kind: MessageKind = action === 'pause' ? 'PAUSED' : action === 'resume' ? 'RESUMED' : 'WITHDRAWN';
      return em.execute<Message[]>(`select id as registration, ? as kind, ? as key, null as sequence, null as amount from bidder_registration where lot_id = ? and state in ('APPLIED', 'QUALIFIED')`, [kind, `journal ${journal}`, object]);
    }
  }
}

/** The bidder has his receipt; whoever led before hears that he leads no more. */
const ofBid = (em: EntityManager, lot: string, sequence: number): Promise<Message[]> => em.execute<Message[]>(
  `select registration_id as registration, 'ACCEPTED' as kind, 'bid ' || sequence as key, sequence, amount::text from bid where lot_id = ? and sequence = ?
   union all
   select p.registration_id, case b.kind when 'MATCH' then 'MATCHED' else 'OUTBID' end, 'bid ' || b.sequence, b.sequence, b.amount::text
     from bid b join lateral (select registration_id from bid q where q.lot_id = b.lot_id and q.sequence < b.sequence and q.kind in ('BID', 'MATCH') order by q.sequence desc limit 1) p on p.registration_id <> b.registration_id
    where b.lot_id = ? and b.sequence = ? and b.kind in ('BID', 'MATCH')`, [lot, sequence, lot, sequence]);
