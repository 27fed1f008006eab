import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { shownYuan } from './amounts.ts';
import { type ServerClock, shortTime } from './clock.ts';
import { leftOf, useServerNow } from './countdown.tsx';
import { isClosed } from './parts.tsx';
import type { HallLot } from './watch.ts';
import { text } from './words.ts';

/** At these seconds before the end it is said how much is left. */
const milestones = [300, 60, 30, 10];
/** A screen reader that is told of every bid of a storm says nothing to the end. */
const pause = 1_500;

/** Says politely what has changed: the price and who leads, the end moved, a pause, the last minutes; the latest first, and not more often than one can listen. */
export const Announcer = ({ lot, clock, code }: { readonly lot: HallLot; readonly clock: ServerClock; readonly code: string | null }) => {
  const said = useSignal('');
  const waiting = useRef<string[]>([]);
  const timer = useRef(0);
  const before = useRef(lot);
  const left = leftOf(lot, useServerNow(clock, 500));
  const told = useRef<number>(Infinity);

  const say = (line: string): void => {
    waiting.current.push(line);
    if (timer.current) return;
    const speak = (): void => {
      timer.current = 0;
      if (waiting.current.length === 0) return;
      // Of several prices only the last one matters.
      said.value = waiting.current.splice(0).slice(-3).join('');
      timer.current = window.setTimeout(speak, pause);
    };
    speak();
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const was = before.current;
    before.current = lot;
    if (was.state !== lot.state) {
      if (lot.state === 'PAUSED') say(text.saidPaused);
      else if (lot.state === 'BIDDING') say(was.state === 'PAUSED' ? text.saidResumed : text.saidOpened);
      else if (isClosed(lot.state) && !isClosed(was.state)) say(text.saidClosed);
    }
    if (lot.topAmount && (was.topAmount !== lot.topAmount || was.topCode !== lot.topCode)) {
      const amount = shownYuan(lot.topAmount);
      say(code !== null && lot.topCode === code ? text.saidLeading(amount) : code !== null && was.topCode === code ? text.saidOutbid(amount) : text.saidPrice(amount, lot.topCode ?? ''));
    }
    if (lot.state === 'BIDDING' && was.state === 'BIDDING' && lot.endsAt && was.endsAt && lot.extensions > was.extensions) { told.current = Infinity; say(text.saidExtended(shortTime(lot.endsAt))); }
  }, [lot]);
  const seconds = lot.state === 'BIDDING' && left !== null ? Math.ceil(left / 1_000) : null;
  useEffect(() => {
    if (seconds === null) return;
    const mark = milestones.find((each) => seconds <= each && seconds > each - 5);
    if (mark === undefined || mark >= told.current) return;
    told.current = mark;
    say(text.saidLeft(mark >= 60 ? text.minutes(mark / 60) : text.seconds(mark)));
  }, [seconds]);
  return <p class="unseen" role="status" aria-live="polite" data-announcer>{said.value}</p>;
};
