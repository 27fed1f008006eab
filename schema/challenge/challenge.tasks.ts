import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import type { Reaction } from '../core/journal/reaction.ts';
import type { AnyLifecycle } from '../core/lifecycle/lifecycle.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask, type Task, type TaskContext } from '../core/outbox/task.ts';
import { reviewBehind } from '../expert/expert.ts';
import { ReviewTarget } from '../expert/expert.entity.ts';
import { noticeBehind, whenNoticeMoves } from '../publicity/publicity.ts';
import { ChallengeBid } from './entity/bid.ts';
import { TechDemand } from './entity/demand.ts';
import { ChallengeListing } from './entity/listing.ts';
import { Matchmaking } from './entity/matchmaking.ts';
import { Project } from './entity/project.ts';
import { bidLifecycle } from './lifecycle/bid.ts';
import { demandLifecycle } from './lifecycle/demand.ts';
import { listingLifecycle } from './lifecycle/listing.ts';
import { matchLifecycle } from './lifecycle/matchmaking.ts';
import { candidatesFor } from './match.ts';

const entry = z.object({ entry: z.uuid() });
const keeper = systemActor('challenge');
const by = ({ em, vault, id }: TaskContext) => ({ actor: keeper, em: () => em.fork() as EntityManager, requestId: id, vault });

/** Somebody else may have been there before: what no longer fits is no fault of a task's. */
async function unlessOver(work: Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => ['WRONG_STATE', ...codes].includes(code))) throw error;
  }
}
const doIt = (context: TaskContext, lifecycle: AnyLifecycle, action: string, id: string, input: unknown = {}, ...codes: readonly string[]): Promise<void> => unlessOver(perform(by(context), lifecycle, action, { id, input }), ...codes);

/** The record of one entity that a journal entry is about. */
async function behind(em: EntityManager, journalEntry: string, objectType: string): Promise<string | null> {
  const [found] = await em.execute<{ id: string }[]>('select object_id as id from journal_entry where id = ? and object_type = ?', [journalEntry, objectType]);
  return found?.id ?? null;
}

/** A notice of ours ran its time: what was proposed is awarded. */
export const settleNotice = defineTask({
  name: 'challenge.settleNotice', payload: entry,
  async handle(context, payload) {
    const notice = await noticeBehind(context.em, payload.entry, 'ChallengeListing');
    if (notice?.state === 'ENDED') await doIt(context, listingLifecycle, 'award', notice.subjectId, {}, 'NOTICE_NOT_ENDED');
  },
});

/** A listing closed, or was called off: what was never handed in goes, and with the listing what was. */
export const lapseBids = defineTask({
  name: 'challenge.lapseBids', payload: entry,
  async handle(context, payload) {
    const id = await behind(context.em, payload.entry, 'ChallengeListing');
    const listing = id && await context.em.findOne(ChallengeListing, { id });
    if (!listing || listing.state === 'OPEN') return;
    const over = await context.em.find(ChallengeBid, { listing: listing.id, state: { $in: listing.state === 'FAILED' ? ['DRAFT', 'SEALED'] : ['DRAFT'] } }, { orderBy: { id: 'asc' } });
    for (const bid of over) await doIt(context, bidLifecycle, 'lapse', bid.id);
  },
});

/** The results of a review of ours were opened: each bid takes its own. */
export const takeScores = defineTask({
  name: 'challenge.takeScores', payload: entry,
  async handle(context, payload) {
    const review = await reviewBehind(context.em, payload.entry, 'ChallengeListing');
    if (review?.state !== 'OPENED') return;
    const targets = await context.em.find(ReviewTarget, { session: review.id }, { orderBy: { targetId: 'asc' } });
    for (const { targetId, total, place, passed } of targets) await doIt(context, bidLifecycle, 'score', targetId, { score: total!, place: place!, passed: passed! });
  },
});

/** A contract was signed, or somebody gave up: perhaps that was the last of a listing. */
export const settleListing = defineTask({
  name: 'challenge.settleListing', payload: entry,
  async handle(context, payload) {
    const id = await behind(context.em, payload.entry, 'ChallengeBid');
    const bid = id && await context.em.findOne(ChallengeBid, { id });
    if (bid) await doIt(context, listingLifecycle, 'finish', bid.listing.id, {}, 'NOT_SETTLED');
  },
});

/** The owner's own test was passed and the project with it: his demand is solved. */
export const solveDemand = defineTask({
  name: 'challenge.solveDemand', payload: entry,
  async handle(context, payload) {
    const id = await behind(context.em, payload.entry, 'Project');
    const project = id && await context.em.findOne(Project, { id });
    if (project && project.demand && project.state === 'ACCEPTED') await doIt(context, demandLifecycle, 'solve', project.demand.id, { note: `由项目“${project.title}”验收通过而解决` }, 'LISTING_OPEN');
  },
});

/** A demand was condensed: whoever on file may solve it is proposed, with reasons. Those who are proposed already stay as they are. */
export const proposeMatches = defineTask({
  name: 'challenge.proposeMatches', queue: 'bulk', payload: entry,
  async handle(context, payload) {
    const id = await behind(context.em, payload.entry, 'TechDemand');
    const demand = id && await context.em.findOne(TechDemand, { id });
    if (!demand) return;
    const known = new Set((await context.em.find(Matchmaking, { demand: demand.id })).map(({ partnerId }) => partnerId));
    for (const candidate of await candidatesFor(context.em, demand)) {
      if (known.has(candidate.partnerId)) continue;
      await perform(by(context), matchLifecycle, 'propose', { input: { demand: demand.id, ...candidate, reasons: [...candidate.reasons] }, idempotencyKey: `${demand.id} ${candidate.partnerId}` });
    }
  },
});

/** Daily: what officers could not open and nobody disclosed in time is void. */
export const annulUnopened = defineTask({
  name: 'challenge.annulUnopened', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const bids = await em.execute<{ id: string }[]>(
      `select b.id from challenge_bid b join challenge_listing l on l.id = b.listing_id where b.state = 'SEALED' and l.state = 'UNSEALED' and l.disclose_by < (clock_timestamp() at time zone 'Asia/Shanghai')::date order by b.id`);
    await em.transactional(async (inner) => { for (const { id } of bids) await stage(inner as EntityManager, annulBid, { bid: id }, { key: id }); });
  },
});
export const annulBid = defineTask({ name: 'challenge.annulBid', queue: 'bulk', payload: z.object({ bid: z.uuid() }), handle: (context, { bid }) => doIt(context, bidLifecycle, 'annul', bid, {}, 'NOT_YET_DUE') });

export const challengeTasks: readonly AnyTask[] = [settleNotice, lapseBids, takeScores, settleListing, solveDemand, proposeMatches, annulUnopened, annulBid];

const when = (objectType: string, actions: readonly string[], task: Task<{ readonly entry: string }>): Reaction[] => actions.map((action) => ({ objectType, action, task }));
export const challengeReactions: readonly Reaction[] = [
  ...whenNoticeMoves(settleNotice), ...when('ChallengeListing', ['close', 'cancel'], lapseBids), ...when('ReviewSession', ['open'], takeScores), ...when('ChallengeBid', ['contract', 'refuse', 'lapseContract'], settleListing), ...when('Project', ['pass'], solveDemand), ...when('TechDemand', ['condense'], proposeMatches),
];
