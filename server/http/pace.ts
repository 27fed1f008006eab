import { GraphQLError } from 'graphql';
import type { Actor } from '../../schema/core/access/actor.ts';

/**
 * So much at once, and so much more a second: whoever spends faster is told to wait. It is kept in this process's memory and
 * costs a look-up; what has to hold over all processes is counted in the database (`core/limit`).
 */
export class Pace {
  private readonly left = new Map<string, { amount: number; at: number }>();

  constructor(private readonly burst: number, private readonly perSecond: number, private readonly now: () => number = () => performance.now()) {}

  /** Takes so much of what somebody has left; takes nothing and says false where there is not that much. */
  take(who: string, amount = 1): boolean {
    const now = this.now();
    const known = this.left.get(who);
    const has = known ? Math.min(this.burst, known.amount + ((now - known.at) / 1000) * this.perSecond) : this.burst;
    if (has < amount) return false;
    if (!known && this.left.size >= mostKnown) this.forget(now);
    this.left.set(who, { amount: has - amount, at: now });
    return true;
  }

  /** Whoever has all again is as good as unknown; if all of them are at work, they start anew. */
  private forget(now: number): void {
    for (const [who, { amount, at }] of this.left) if (amount + ((now - at) / 1000) * this.perSecond >= this.burst) this.left.delete(who);
    if (this.left.size >= mostKnown) this.left.clear();
  }
}
const mostKnown = 20_000;

/** What a request does that costs. */
export type Expense = 'rows' | 'actions';

/**
 * The paces of the GraphQL endpoint. Strangers are told apart by address, everyone else by person or key. Every attempt at
 * an action is on record for good, refused ones too: nobody is to fill the journal faster than people act.
 */
export function createPaces(): (actor: Actor, address: string | null) => (what: Expense, count: number) => void {
  const strangers = { rows: new Pace(1_000_000, 20_000), actions: new Pace(60, 0.5) };
  const members = { actions: new Pace(300, 30) };
  return ({ kind, personId, name }, address) => (what, count) => {
    const within = kind === 'public' ? strangers[what].take(address ?? '', count) : what === 'rows' || members.actions.take(personId ?? `${kind} ${name}`, count);
    if (!within) throw new GraphQLError('请求过于频繁，请稍后再试。', { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } });
  };
}
