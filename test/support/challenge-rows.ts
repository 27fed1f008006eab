import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../schema/core/access/actor.ts';
import { Attachment } from '../../schema/core/attachment/attachment.entity.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { ChallengeBatch } from '../../schema/challenge/entity/batch.ts';
import { ChallengeBid } from '../../schema/challenge/entity/bid.ts';
import { DemandIndicator, TechDemand } from '../../schema/challenge/entity/demand.ts';
import { ChallengeListing } from '../../schema/challenge/entity/listing.ts';
import { bidReviewRule } from '../../schema/challenge/challenge.rules.ts';
import { bidContent } from './challenge.ts';
import type { Town } from './people.ts';

/** Rows put straight into any state, for the walks over states that the road does not pass together. */
export const today = '2026-03-02';
const at = new Date('2026-03-02T02:00:00Z');
const scheme = bidReviewRule.versions[0]!.criteria;

export async function putBatch(em: EntityManager, place: Town, over: object = {}): Promise<string> {
  const id = uuidv7();
  await em.insert(ChallengeBatch, { id, title: `批次${id.slice(-6)}`, year: 2026, region: place.county.id, mode: 'CHALLENGE', budget: '9000000.00', state: 'OPEN', openedOn: today, ruleVersion: 'challenge-programme@default', createdAt: at, ...over } as never);
  return id;
}
export async function putDemand(em: EntityManager, place: Town, over: object = {}): Promise<string> {
  const id = uuidv7();
  await em.insert(TechDemand, {
    id, organization: place.firm.id, year: 2026, title: `需求${id.slice(-6)}`, field: '流体机械', problem: '阀芯气蚀', deadlineMonths: 12, totalBudget: '1000000.00', commitment: '750000.00', award: '250000.00', ipProposal: '共有', confidentiality: 'SUMMARY', contactName: '朱企业', contactPhoneMasked: '138****8001',
    state: 'LISTED', isPublished: false, searchText: '', createdAt: at, ...over,
  } as never);
  await em.insert(DemandIndicator, { id: uuidv7(), demand: id, position: 0, name: '阀芯寿命', target: '8000', testMethod: '现场连续运行' } as never);
  return id;
}
export async function putListing(em: EntityManager, batch: string, demand: string, over: object = {}): Promise<string> {
  const id = uuidv7();
  await em.insert(ChallengeListing, {
    id, batch, demand, title: '抗气蚀攻关', eligibility: '不限', bidders: 'ANY', budget: '300000.00', isBlind: false, state: 'OPEN', ruleVersion: 'challenge-programme@default', schemeVersion: 'challenge-review@default', scheme, recused: [], publishedOn: '2026-01-20', bidDeadline: new Date('2026-04-01T02:00:00Z'), createdAt: at, ...over,
  } as never);
  return id;
}
export async function putBid(em: EntityManager, listing: string, organization: string, over: object = {}): Promise<string> {
  const id = uuidv7();
  await em.insert(ChallengeBid, {
    id, listing, organization, state: 'DRAFT', sealCode: id.replaceAll('-', ''), sealedTimes: 0, isBlind: false, content: bidContent('走查'), total: '1000000.00', requested: '250000.00', score: '90.00', place: 1, passed: true, subsidy: '250000.00', decidedOn: today, code: `A${id.slice(-5)}`, createdAt: at, ...over,
  } as never);
  return id;
}

/** A stock of uploads of everybody's: each is taken once. */
export function uploads(em: () => EntityManager, actors: () => Readonly<Record<string, Actor>>) {
  let stock = new Map<Actor, string>();
  return {
    /** Puts one of everybody's there. */
    async refill(): Promise<void> {
      const rows = Object.values(actors()).map((actor) => ({ actor, id: uuidv7() }));
      await em().insertMany(Attachment, rows.map(({ actor, id }) => ({ id, name: '佐证.pdf', mediaType: 'application/pdf', size: 4, sha256: '0'.repeat(64), file: id.replaceAll('-', ''), uploadedBy: actor.personId ?? uuidv7(), uploadedAt: at })) as never[]);
      stock = new Map(rows.map(({ actor, id }) => [actor, id]));
    },
    of: (actor: Actor): string[] => [stock.get(actor) ?? uuidv7()],
  };
}
