import { randomBytes } from 'node:crypto';
import { evaluate } from '../core/access/evaluate.ts';
import type { Actor } from '../core/access/actor.ts';
import { Refusal, notFound, type Reason } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { reactionsTo } from '../core/journal/reaction.ts';
import { quietlyCommitted } from '../core/outbox/quiet.ts';
import type { Performer } from '../core/performer.ts';
import { compareMoney, normalizeMoney, type Money } from '../core/scalar/money.ts';
import { uuidv7 } from '../core/uuid.ts';
import { seesLot } from './auction.access.ts';
import { AuctionLot } from './auction.entity.ts';
import type { LotState } from './auction.kinds.ts';
import { commitment } from './chain.ts';

export interface BidRequest {
  readonly lot: string;
  readonly kind: 'BID' | 'MATCH' | 'SEALED';
  readonly amount: Money;
  /** Made by the client for each bid that it means: the same key gives the same answer, whatever becomes of the line. */
  readonly key: string;
}

/** What a bidder holds in his hand: where his bid stands in the record, and the hash that proves it. */
export interface BidReceipt {
  readonly id: string;
  readonly code: string;
  readonly sequence: number;
  /** Null of a sealed bid. */
  readonly amount: Money | null;
  readonly at: Date;
  /** When bidding ends, after this bid. */
  readonly endsAt: Date;
  readonly hash: string;
  /** Whether it leads, as of this answer. */
  readonly leads: boolean;
}

type Answer =
  | { readonly outcome: 'DONE' | 'REPLAYED'; readonly id: string; readonly code: string; readonly sequence: number; readonly amount: string | null; readonly at: string; readonly endsAt: string; readonly hash: string; readonly leads: boolean }
  | {
    readonly outcome: 'REFUSED'; readonly reason: string; readonly code?: string; readonly state?: LotState; readonly sequence?: number; readonly top?: string | null; readonly minimum?: string; readonly step?: string;
    readonly endsAt?: string; readonly rule?: string;
  };

interface Waiting { readonly performer: Performer; readonly asked: Record<string, unknown>; readonly done: (answer: Answer) => void; readonly failed: (error: unknown) => void }
/** Bids on their way, by lot. A lot takes one bid at a time whatever we do: those that wait here go together, in the order in which they came. */
const queues = new Map<string, { waiting: Waiting[]; running: number }>();
/** Together in one statement; and statements of one process on their way for one lot, so that the next waits at the lock and not at the network. */
const most = { together: 40, atOnce: 2 } as const;

function send(lot: string): void {
  const queue = queues.get(lot);
  if (!queue) return;
  while (queue.running < most.atOnce && queue.waiting.length > 0) {
    // A test's clock is its own: bids under different clocks do not go together.
    const clock = queue.waiting[0]!.performer.clock;
    const together = queue.waiting.findIndex(({ performer }) => performer.clock !== clock);
    const batch = queue.waiting.splice(0, Math.min(most.together, together < 0 ? queue.waiting.length : together));
    queue.running += 1;
    void judge(lot, batch).finally(() => {
      queue.running -= 1;
      if (queue.running === 0 && queue.waiting.length === 0) queues.delete(lot);
      else send(lot);
    });
  }
}

const statement = { name: 'auction_bid', text: 'select n, answer from auction_bid($1, $2::jsonb, $3)' } as const;

async function judge(lot: string, batch: readonly Waiting[]): Promise<void> {
  const { em, act, clock } = batch[0]!.performer;
  const asked = JSON.stringify(batch.map((each, n) => ({ n, ...each.asked })));
  try {
    const at = clock?.() ?? null;
    const rows = act
      ? await act(statement, [lot, asked, at]) as [number, Answer][]
      : (await em().execute<{ n: number; answer: Answer }[]>('select n, answer from auction_bid(?, ?::jsonb, ?)', [lot, asked, at])).map(({ n, answer }) => [n, answer] as const);
    const answers = new Map(rows);
    if (rows.some(([, answer]) => answer.outcome === 'DONE')) quietlyCommitted('AuctionLot', lot);
    batch.forEach(({ done }, n) => { done(answers.get(n)!); });
  } catch (error) {
    for (const { failed } of batch) failed(error);
  }
}

/** The name of each kind as an action of the lot. */
export const actionOf = { BID: 'bid', MATCH: 'match', SEALED: 'bidSealed' } as const satisfies Record<BidRequest['kind'], string>;

/**
 * A bid, judged under the lot's lock by the database's clock; see `auction_bid`. Not step by step through `perform`: with
 * a dozen round trips under the lock a lot would take a hundred bids a second where it can take a thousand. Every promise
 * of `perform` is kept, in its order.
 *
 * @throws Refusal with the least amount, the step and the state of things, on record
 */
export async function bid(performer: Performer, { lot, kind, amount: given, key }: BidRequest): Promise<BidReceipt> {
  const { actor, requestId, vault } = performer;
  const refuse = async (reason: Reason, code?: string, rule?: string): Promise<never> => {
    const refusal = reason.code === 'NOT_FOUND' ? notFound(['input', 'lot']) : new Refusal(reason);
    await performer.em().transactional((em) => record(em as never, code === undefined ? actor : signedAs(code), {
      objectType: 'AuctionLot', objectId: lot, action: actionOf[kind], outcome: 'REFUSED', reasons: refusal.reasons.map((each) => each.code), ruleVersion: rule ?? null,
    }, requestId));
    throw refusal;
  };
  if (key.length === 0 || key.length > 100) return refuse({ code: 'INVALID_INPUT', message: '报价须带幂等键，至多 100 个字符。', path: ['input', 'idempotencyKey'] });
  let amount: Money;
  try { amount = normalizeMoney(given); } catch (error) { return refuse({ code: 'INVALID_INPUT', message: (error as Error).message, path: ['input', 'amount'] }); }
  if (compareMoney(amount, '0') <= 0) return refuse({ code: 'INVALID_INPUT', message: '报价应大于零。', path: ['input', 'amount'] });
  // Persons bid, for themselves or their organization; anyone else is a stranger here.
  if (actor.kind !== 'person') return refuse(await strangerTo(performer, lot));

  const bidId = uuidv7();
  const entry = uuidv7();
  const tasks = reactionsTo('AuctionLot', actionOf[kind]).map((task) => ({ id: uuidv7(), task: task.name, queue: task.queue, payload: { entry } }));
  const secret = kind === 'SEALED' ? { ...sealed(performer, amount), low: await isBelowStart(performer, lot, amount) } : {};
  const answer = await new Promise<Answer>((done, failed) => {
    const queue = queues.get(lot) ?? { waiting: [], running: 0 };
    queues.set(lot, queue);
    queue.waiting.push({
      performer, done, failed,
      asked: { id: bidId, entry, person: actor.personId, organization: actor.organizationId, kind, amount: kind === 'SEALED' ? null : amount, ...secret, key, fingerprint: vault.hash(`${kind} ${amount}`, 'bid'), request: requestId, tasks },
    });
    send(lot);
  });
  if (answer.outcome !== 'REFUSED') {
    const { outcome: _, at, endsAt, ...rest } = answer;
    return { ...rest, at: new Date(at), endsAt: new Date(endsAt) };
  }
  if (answer.reason === 'NOT_BIDDER') return refuse(await strangerTo(performer, lot));
  return refuse(explained(kind, answer), answer.code, answer.rule);
}

/** Whoever bids is known to others by the code alone; the registration tells who it was, when its time has come. */
export const signedAs = (code: string): Actor => ({ kind: 'person', name: `竞买人 ${code}`, personId: null, organizationId: null, regionId: null, roles: new Set(), scopes: null });

/** A stranger gets what he would get for a lot that is not there; whoever sees it is told what he lacks. */
async function strangerTo(performer: Performer, lot: string): Promise<Reason> {
  const em = performer.em();
  const row = await em.findOne(AuctionLot, lot);
  if (!row || !(await evaluate(seesLot, row, performer.actor, em))) return { code: 'NOT_FOUND', message: '' };
  return { code: 'FORBIDDEN', message: '您未报名本标的，不能报价；报名并缴纳保证金后即可参与。' };
}

/** The amount of a sealed bid stays out of the database; whether it is below the start price, which no longer moves once bidding is on, is told to it. */
async function isBelowStart(performer: Performer, lot: string, amount: Money): Promise<boolean> {
  const [found] = await performer.em().execute<{ start: string }[]>('select start_price::text as start from auction_lot where id = ?', [lot]);
  return found !== undefined && compareMoney(amount, found.start) < 0;
}

function sealed({ vault }: Performer, amount: Money): { readonly cipher: string; readonly commitment: string } {
  const nonce = randomBytes(32).toString('hex');
  return { cipher: vault.seal(JSON.stringify({ nonce, amount }), 'bid.amount'), commitment: commitment(nonce, amount) };
}

const states: Partial<Readonly<Record<LotState, string>>> = { ANNOUNCED: '竞价尚未开始', PAUSED: '竞价已暂停，恢复后再报价' };

function explained(kind: BidRequest['kind'], { reason, state, minimum, step, top, sequence, endsAt, rule }: Extract<Answer, { outcome: 'REFUSED' }>): Reason {
  const amount = { path: ['input', 'amount'] };
  const details = { minimum, step, top: top ?? null, sequence, endsAt: endsAt ? new Date(endsAt) : null, rule, state };
  switch (reason) {
    case 'IDEMPOTENCY_KEY_REUSED': return { code: reason, message: '同一幂等键不能用于内容不同的请求。', path: ['input', 'idempotencyKey'] };
    case 'WRONG_STATE': return { code: reason, message: `${states[state!] ?? '竞价已结束'}。`, details };
    case 'BIDDING_ENDED': return { code: reason, message: '竞价已截止，此报价晚于截止时刻。', details };
    case 'BIDDING_NOT_OPEN': return { code: reason, message: '竞价尚未开始。', details };
    case 'NOT_QUALIFIED': return { code: reason, message: '保证金尚未到账，到账后即可报价。', details };
    case 'OTHER_METHOD': return { code: reason, message: kind === 'SEALED' ? '本标的公开增价，请直接报价。' : '本标的一次密封报价，请提交密封报价。', details };
    case 'ALREADY_LEADING': return { code: reason, message: '您已是当前最高报价，不必再报。', details };
    case 'BID_TOO_LOW': return { code: reason, message: `报价应不低于 ${minimum!} 元。`, ...amount, details };
    case 'NOT_WHOLE_STEPS': return { code: reason, message: `报价须为当前价加 ${step!} 元的整倍数，最低 ${minimum!} 元。`, ...amount, details };
    case 'NO_PRIORITY': return { code: reason, message: '您没有经确认的优先受让权，不能以同价匹配。', details };
    case 'NOTHING_TO_MATCH': return { code: reason, message: '尚无报价可匹配，请直接报价。', details };
    case 'PRICE_MOVED': return { code: reason, message: `当前价已变为 ${top!} 元，请按新价匹配。`, ...amount, details };
    case 'OUTRANKED': return { code: reason, message: '当前领先者的优先受让权不后于您，请加价。', details };
    default: throw new Error(`a bid was refused for "${reason}"`);
  }
}
