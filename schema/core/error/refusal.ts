/**
 * One reason why an action is refused, in a form a person can act on. It becomes a `UserError` in a mutation's
 * payload, a reason in `availableActions`, and a line in the journal: one source for button, error and test.
 */
export interface Reason {
  /** Stable machine code in UPPER_SNAKE_CASE, e.g. `BID_TOO_LOW`. */
  readonly code: string;
  /** What is wrong and what to do about it, in Chinese. */
  readonly message: string;
  /** Where in the input, e.g. `['input', 'creditCode']`; empty when it concerns the whole. */
  readonly path?: readonly string[];
  /** What helps the person further: `{ minimum: '12000.00' }`, `{ rule: 'hnte-2016 §3' }`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Thrown to refuse an action: the transaction rolls back and the reasons reach the person. Never a bug. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reasons: readonly Reason[];

  constructor(...reasons: Reason[]) {
    super(reasons.map((reason) => `${reason.code}: ${reason.message}`).join('; '));
    this.reasons = reasons;
  }
}

/** Missing and forbidden look the same to whoever asks. */
export const notFound = (path: readonly string[] = ['input', 'id']): Refusal =>
  new Refusal({ code: 'NOT_FOUND', message: '未找到该记录，或您无权查看。', path });
