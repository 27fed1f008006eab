import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../core/access/actor.ts';
import { BidderRegistration } from './auction.entity.ts';

/** The registration that an actor bids under in a lot: his own, or that of the organization he acts for. */
export async function partyOf(em: EntityManager, actor: Actor, lot: string): Promise<BidderRegistration | null> {
  if (actor.kind !== 'person') return null;
  const ways = [...(actor.organizationId ? [{ organization: actor.organizationId }] : []), ...(actor.personId ? [{ person: actor.personId }] : [])];
  return ways.length === 0 ? null : em.findOne(BidderRegistration, { lot, $or: ways }, { orderBy: { person: 'asc' } });
}
