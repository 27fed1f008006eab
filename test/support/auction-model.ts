/** The auction and its ledger as one would tell them, without a database: what the properties hold the real thing against. */
export const rules = { start: 1_000_000_00, deposit: 100_000_00, window: 300_000, by: 300_000, pause: 5 * 86_400_000 };
/** Fen: the bands that lots of the test lie in. */
export const stepAt = (price: number): number => (price < 5_000_000_00 ? 20_000_00 : 50_000_00);

export type Command =
  | { readonly do: 'join' | 'leave'; readonly who: number }
  | { readonly do: 'pay'; readonly who: number; readonly how: 'right' | 'short' | 'over' | 'stranger' | 'unmarked' }
  | { readonly do: 'bid'; readonly who: number; readonly steps: number; readonly odd: number; readonly again: boolean }
  | { readonly do: 'match'; readonly who: number; readonly off: number; readonly again: boolean }
  | { readonly do: 'pass'; readonly to: 'soon' | 'later' | 'before the window' | 'the window' | 'before the end' | 'the end' | 'after the end' }
  | { readonly do: 'pause' | 'resume' | 'close' };

export interface Member {
  readonly rank: number | null;
  state: 'ABSENT' | 'APPLIED' | 'QUALIFIED' | 'WITHDRAWN' | 'LAPSED';
  deposit: 'DUE' | 'HELD' | 'HELD_WINNER' | 'REFUNDING' | 'VOID' | null;
  held: number;
  /** The last key that it used, and for what. */
  last: { readonly key: string; readonly kind: 'BID' | 'MATCH'; readonly amount: number } | null;
}
export interface Entry { readonly kind: 'BID' | 'MATCH' | 'PAUSED' | 'RESUMED'; readonly who: number | null; readonly amount: number | null; readonly at: number; readonly endsAt: number }

export const paid = { right: rules.deposit, short: rules.deposit - 1, over: 123_456_78, stranger: rules.deposit, unmarked: rules.deposit } as const;

export class Model {
  state: 'BIDDING' | 'PAUSED' | 'SOLD' | 'UNSOLD' = 'BIDDING';
  readonly entries: Entry[] = [];
  top: { readonly amount: number; readonly who: number } | null = null;
  extensions = 0;
  /** What came in and belongs to nobody. */
  suspense = 0;
  private readonly answers = new Map<string, { readonly asked: string; readonly answer: string }>();
  private pausedAt = 0;
  private readonly registrationEnds: number;

  constructor(public now: number, public endsAt: number, readonly reserve: number | null, readonly members: readonly Member[]) { this.registrationEnds = endsAt; }

  get minimum(): number { return this.top === null ? rules.start : this.top.amount + stepAt(this.top.amount); }

  join(who: number): string {
    const member = this.members[who]!;
    const refused = [...(this.isOpen && this.now < this.registrationEnds ? [] : ['REGISTRATION_CLOSED']), ...(member.state === 'ABSENT' ? [] : ['ALREADY_REGISTERED'])];
    if (refused.length > 0) return refused.join();
    Object.assign(member, { state: 'APPLIED', deposit: 'DUE' });
    return 'done';
  }
  /** Bidding has begun: nobody leaves. */
  leave(who: number): string {
    const { state } = this.members[who]!;
    return state === 'ABSENT' ? 'NOT_FOUND' : state === 'APPLIED' || state === 'QUALIFIED' ? 'BIDDING_BEGUN' : 'WRONG_STATE';
  }
  pay(who: number, how: keyof typeof paid): string {
    const member = this.members[who]!;
    if (member.deposit === null) return 'nothing to pay';
    const isTaken = member.deposit === 'DUE' && member.state === 'APPLIED' && this.isOpen && how !== 'short' && how !== 'stranger';
    if (!isTaken) { this.suspense += paid[how]; return 'SUSPENSE'; }
    Object.assign(member, { state: 'QUALIFIED', deposit: 'HELD', held: paid[how] });
    return 'MATCHED';
  }
  offer(who: number, kind: 'BID' | 'MATCH', amount: number, key: string): string {
    const member = this.members[who]!;
    if (member.state !== 'APPLIED' && member.state !== 'QUALIFIED') return 'FORBIDDEN';
    const asked = `${kind} ${amount}`;
    const known = this.answers.get(`${who} ${key}`);
    if (known) return known.asked === asked ? known.answer : 'IDEMPOTENCY_KEY_REUSED';
    const refused = this.judge(member, who, kind, amount);
    if (refused) {
      const isForEver = refused === 'BID_TOO_LOW' || refused === 'BIDDING_ENDED' || (refused === 'WRONG_STATE' && this.state !== 'PAUSED');
      if (!isForEver) this.answers.set(`${who} ${key}`, { asked, answer: refused });
      return refused;
    }
    if (this.now >= this.endsAt - rules.window && this.now + rules.by > this.endsAt) { this.endsAt = this.now + rules.by; this.extensions += 1; }
    this.top = { amount, who };
    this.entries.push({ kind, who, amount, at: this.now, endsAt: this.endsAt });
    this.answers.set(`${who} ${key}`, { asked, answer: `done ${this.entries.length}` });
    return `done ${this.entries.length}`;
  }
  pause(): string {
    if (this.state !== 'BIDDING') return 'WRONG_STATE';
    if (this.now >= this.endsAt) return 'BIDDING_ENDED';
    this.state = 'PAUSED';
    this.pausedAt = this.now;
    this.entries.push({ kind: 'PAUSED', who: null, amount: null, at: this.now, endsAt: this.endsAt });
    return 'done';
  }
  resume(): string {
    if (this.state !== 'PAUSED') return 'WRONG_STATE';
    this.state = 'BIDDING';
    this.endsAt = this.now + this.endsAt - this.pausedAt;
    this.entries.push({ kind: 'RESUMED', who: null, amount: null, at: this.now, endsAt: this.endsAt });
    return 'done';
  }
  close(): string {
    if (this.state !== 'BIDDING') return 'WRONG_STATE';
    if (this.now < this.endsAt) return 'NOT_YET_DUE';
    this.state = this.top !== null && (this.reserve === null || this.top.amount >= this.reserve) ? 'SOLD' : 'UNSOLD';
    this.members.forEach((member, who) => {
      if (member.deposit === 'DUE') Object.assign(member, { deposit: 'VOID', state: 'LAPSED' });
      if (member.deposit === 'HELD') member.deposit = this.state === 'SOLD' && this.top!.who === who ? 'HELD_WINNER' : 'REFUNDING';
    });
    return 'done';
  }
  pass(to: Extract<Command, { do: 'pass' }>['to']): void {
    const moments = { soon: this.now + 1, later: this.now + 90_000, 'before the window': this.endsAt - rules.window - 1, 'the window': this.endsAt - rules.window, 'before the end': this.endsAt - 1, 'the end': this.endsAt, 'after the end': this.endsAt + 60_000 };
    this.now = Math.max(this.now, this.state === 'PAUSED' && to !== 'soon' ? this.now + 90_000 : moments[to]);
  }
  /** What each account holds of this lot's deposits. */
  get balances(): { readonly DEPOSIT: number; readonly REFUND: number } {
    const held = (...states: Member['deposit'][]): number => this.members.reduce((sum, { deposit, held: amount }) => sum + (states.includes(deposit) ? amount : 0), 0);
    return { DEPOSIT: held('HELD', 'HELD_WINNER'), REFUND: held('REFUNDING') };
  }
  private get isOpen(): boolean { return this.state === 'BIDDING' || this.state === 'PAUSED'; }
  private judge(member: Member, who: number, kind: 'BID' | 'MATCH', amount: number): string | null {
    if (this.state !== 'BIDDING') return 'WRONG_STATE';
    if (this.now >= this.endsAt) return 'BIDDING_ENDED';
    if (member.state !== 'QUALIFIED') return 'NOT_QUALIFIED';
    if (kind === 'MATCH') {
      if (member.rank === null) return 'NO_PRIORITY';
      if (this.top?.who === who) return 'ALREADY_LEADING';
      if (this.top === null) return 'NOTHING_TO_MATCH';
      if (amount !== this.top.amount) return 'PRICE_MOVED';
      const rank = this.members[this.top.who]!.rank;
      return rank !== null && rank <= member.rank ? 'OUTRANKED' : null;
    }
    if (this.top?.who === who) return 'ALREADY_LEADING';
    if (amount < this.minimum) return 'BID_TOO_LOW';
    const from = this.top?.amount ?? rules.start;
    return (amount - from) % stepAt(from) === 0 ? null : 'NOT_WHOLE_STEPS';
  }
}
