import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Confirm } from '../kit/dialog.tsx';
import { say } from '../kit/words.ts';
import { above, inWan, isLeap, judge, quickAmounts, readAmount, shownYuan, type Verdict } from './amounts.ts';
import type { Bidding, BidKind } from './bidding.ts';
import { partsOf, shortTime } from './clock.ts';
import { leftOf, useServerNow } from './countdown.tsx';
import type { HallLot, Watch } from './watch.ts';
import { text } from './words.ts';

interface Props { readonly lot: HallLot; readonly watch: Watch; readonly bidding: Bidding; readonly mayMatch: boolean; readonly isLeading: boolean }

/** A finger on its way to a button must not bid a price that changed under it. */
const settleFor = 500;

/** Where one bids: the next price, one and two steps above it, an amount of one's own; the match for who may. */
export const BidPanel = ({ lot, watch, bidding, mayMatch, isLeading }: Props) => {
  const isSettling = useSignal(false);
  const seen = useRef(lot.minimumBid);
  useEffect(() => {
    if (seen.current === lot.minimumBid) return undefined;
    seen.current = lot.minimumBid;
    isSettling.value = true;
    const timer = setTimeout(() => { isSettling.value = false; }, settleFor);
    return () => clearTimeout(timer);
  }, [lot.minimumBid]);
  const asking = useSignal<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  // Whoever leads has nothing to press: the focus must not be lost with the button that was.
  useEffect(() => { if (isLeading && document.activeElement === document.body) panel.current?.focus({ preventScroll: true }); }, [isLeading]);
  const sending = bidding.sending.value;
  const press = (kind: BidKind, amount: string, { isTyped = false } = {}): void => {
    if (!isTyped && isSettling.peek()) bidding.outcome.value = { kind: 'moved' };
    else if (isTyped && kind === 'BID' && lot.minimumBid && isLeap(amount, lot.minimumBid)) asking.value = amount;
    else bidding.press(kind, amount);
  };
  if (lot.method === 'SEALED') {
    return (
      <div class="hall-panel">
        <p class="soft">{text.sealedHint}</p>
        <OwnAmount lot={lot} label={text.sealedAmount} whole={false} minimum={lot.startPrice} busy={sending !== null} onSend={(amount) => bidding.press('SEALED', amount)} />
        <Answer bidding={bidding} />
      </div>
    );
  }
  const { minimumBid: minimum, step } = lot;
  if (!minimum || !step) return null;
  return (
    <div ref={panel} class="hall-panel" tabIndex={-1}>
      {mayMatch && lot.topAmount && <Match lot={lot} watch={watch} busy={sending !== null} onPress={() => press('MATCH', lot.topAmount!)} />}
      {!isLeading && (
        <>
          <div class="hall-quick" role="group" aria-label={text.bid} data-settling={isSettling.value || undefined}>
            {quickAmounts(minimum, step).map((amount, steps) => (
              <button key={steps} type="button" class={steps === 0 && !mayMatch ? 'button button-main hall-bid' : 'button hall-bid'} aria-disabled={sending !== null ? 'true' : undefined} data-bid={amount}
                onClick={() => { if (!bidding.sending.peek()) press('BID', amount); }}>
                <span class="hall-bid-name">{steps === 0 ? text.nextPrice : text.plusSteps(steps)}</span>
                <span class="hall-bid-amount number">{shownYuan(amount)}<span class="unseen"> {say.yuan}</span></span>
              </button>
            ))}
          </div>
          <OwnAmount lot={lot} label={text.ownAmount} whole minimum={minimum} busy={sending !== null} onSend={(amount) => press('BID', amount, { isTyped: true })} />
        </>
      )}
      <Answer bidding={bidding} />
      {asking.value && <Confirm title={text.sureTitle} text={text.muchHigher(shownYuan(asking.value), above(asking.value, minimum))} yes={text.bidAmount(shownYuan(asking.value))} danger onAnswer={(yes) => { const amount = asking.peek()!; asking.value = null; if (yes) bidding.press('BID', amount); }} />}
    </div>
  );
};

/** The holder of a first refusal may take the lead at the price as it is, as long as bidding lasts. */
const Match = ({ lot, watch, busy, onPress }: { readonly lot: HallLot; readonly watch: Watch; readonly busy: boolean; readonly onPress: () => void }) => {
  const left = leftOf(lot, useServerNow(watch.clock));
  const { days, time } = partsOf(left ?? 0);
  return (
    <div class="hall-match">
      <p>{text.matchHint}</p>
      <button type="button" class="button button-main hall-bid" aria-disabled={busy ? 'true' : undefined} data-match onClick={() => { if (!busy) onPress(); }}>
        <span class="hall-bid-name">{text.match}</span><span class="hall-bid-amount number">{shownYuan(lot.topAmount!)}<span class="unseen"> {say.yuan}</span></span>
      </button>
      {left !== null && <p class="soft" aria-hidden="true">{text.matchWindow(`${days > 0 ? `${text.days(days)} ` : ''}${time}`)}</p>}
    </div>
  );
};

const wrong = (verdict: Verdict): string | null => {
  switch (verdict.kind) {
    case 'good': return null;
    case 'notAmount': return text.notAmount;
    case 'tooLow': return text.tooLow(shownYuan(verdict.minimum));
    case 'notSteps': return text.notSteps(shownYuan(verdict.step), shownYuan(verdict.lower), shownYuan(verdict.upper));
  }
};

/** An amount that one types, judged before it is sent; the server judges again. */
const OwnAmount = ({ lot, label, minimum, whole, busy, onSend }: { readonly lot: HallLot; readonly label: string; readonly minimum: string; readonly whole: boolean; readonly busy: boolean; readonly onSend: (amount: string) => void }) => {
  const id = useId();
  const typed = useSignal('');
  const problem = useSignal<string | null>(null);
  const amount = readAmount(typed.value);
  return (
    <form class="hall-own" noValidate onSubmit={(event) => {
      event.preventDefault();
      if (busy) return;
      const verdict = judge(typed.peek(), { minimum, step: lot.step ?? '0.01', whole });
      problem.value = wrong(verdict);
      if (verdict.kind !== 'good') return document.getElementById(id)?.focus();
      typed.value = '';
      onSend(verdict.amount);
    }}>
      <div class={problem.value ? 'field field-wrong' : 'field'}>
        <label for={id}>{label}</label>
        <input id={id} type="text" inputMode="decimal" autoComplete="off" value={typed.value} aria-invalid={problem.value ? true : undefined} aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => { typed.value = currentTarget.value; problem.value = null; }} />
        <p id={`${id}-note`} class={problem.value ? 'field-problem' : 'field-hint'} role={problem.value ? 'alert' : undefined}>{problem.value ?? (amount ? text.inWan(inWan(amount)) : whole && lot.step ? text.stepIs(shownYuan(lot.step)) : '')}</p>
      </div>
      <Button type="submit" busy={busy}>{text.send}</Button>
    </form>
  );
};

/** What became of the last press, in the server's words. */
const Answer = ({ bidding }: { readonly bidding: Bidding }) => {
  const sending = bidding.sending.value;
  const outcome = bidding.outcome.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (outcome?.kind === 'refused') box.current?.scrollIntoView({ block: 'nearest' }); }, [outcome]);
  return (
    <div ref={box} class="hall-answer" role="status" aria-live="polite">
      {sending && <p class="hall-sending">{sending.tries > 0 ? <>{text.resending(shownYuan(sending.amount))} <Button kind="quiet" onClick={bidding.stop}>{text.stopSending}</Button></> : text.sending(shownYuan(sending.amount))}</p>}
      {!sending && outcome?.kind === 'refused' && <p class="hall-refused">{text.refused(shownYuan(outcome.amount))}{outcome.message}</p>}
      {!sending && outcome?.kind === 'stopped' && <p class="hall-refused">{text.stopped}</p>}
      {!sending && outcome?.kind === 'moved' && <p class="hall-refused">{text.priceJustMoved}</p>}
      {!sending && outcome?.kind === 'receipt' && (
        <p class="hall-accepted">{text.receipt} · {outcome.receipt.amount ? text.receiptLine(outcome.receipt.sequence, shownYuan(outcome.receipt.amount)) : text.receiptSealed(outcome.receipt.sequence)} · <span class="number">{shortTime(outcome.receipt.at)}</span>
          {outcome.receipt.amount && <> <Badge tone={outcome.receipt.leads ? 'good' : 'warn'}>{outcome.receipt.leads ? text.accepted : text.acceptedBehind}</Badge></>}<span class="under code">{outcome.receipt.hash.slice(0, 16)}…</span></p>
      )}
    </div>
  );
};
