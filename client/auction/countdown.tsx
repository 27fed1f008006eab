import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { type ServerClock, clockTime, partsOf } from './clock.ts';
import type { HallLot } from './watch.ts';
import { isClosed } from './parts.tsx';
import { text } from './words.ts';

/** The server's moment, ticking; NaN until it is known. */
export const useServerNow = (clock: ServerClock, every = 200): number => {
  const now = useSignal(clock.now());
  useEffect(() => {
    const timer = setInterval(() => { now.value = clock.now(); }, every);
    return () => clearInterval(timer);
  }, [clock]);
  return now.value;
};

/** What the clock of a lot counts towards: its start, its end, or nothing while it stands still. */
export const leftOf = (lot: Pick<HallLot, 'state' | 'startsAt' | 'endsAt' | 'pausedAt'>, now: number): number | null => {
  const at = (moment: string | null | undefined): number => (moment ? Date.parse(moment) : NaN);
  const left = lot.state === 'ANNOUNCED' ? at(lot.startsAt) - now : lot.state === 'BIDDING' ? at(lot.endsAt) - now : lot.state === 'PAUSED' ? at(lot.endsAt) - at(lot.pausedAt) : NaN;
  return Number.isNaN(left) ? null : left;
};

/** The time that is left, large. Not read out second by second: the announcer says what matters. */
export const Countdown = ({ lot, clock, onZero }: { readonly lot: HallLot; readonly clock: ServerClock; readonly onZero: () => void }) => {
  const now = useServerNow(clock);
  const left = leftOf(lot, now);
  const isZero = left !== null && left <= 0 && lot.state !== 'PAUSED';
  useEffect(() => {
    if (!isZero) return undefined;
    // The server closes a moment after the end; until it has said so nothing is over.
    const timer = setInterval(onZero, 1_000);
    return () => clearInterval(timer);
  }, [isZero]);
  const { days, time } = partsOf(left ?? 0);
  const tone = lot.state === 'BIDDING' && left !== null ? (left <= 60_000 ? ' hall-clock-last' : left <= 300_000 ? ' hall-clock-near' : '') : '';
  const label = isClosed(lot.state) ? text.over : lot.state === 'ANNOUNCED' ? text.untilStart : lot.state === 'PAUSED' ? text.leftWhenPaused : text.left;
  return (
    <div class={`hall-clock${tone}`}>
      <p class="hall-label">{label}</p>
      {isClosed(lot.state) ? <p class="soft">{lot.closedAt && text.closedAtMoment(clockTime(lot.closedAt))}</p> : (
        <>
          <p class="hall-time number" role="timer" aria-live="off" data-seconds={left === null ? undefined : Math.max(0, Math.ceil(left / 1_000))}>{days > 0 && <span class="hall-days">{text.days(days)} </span>}{left === null ? '--:--:--' : time}</p>
          {isZero ? <p class="hall-note" role="status">{lot.state === 'ANNOUNCED' ? text.waitingForStart : text.waitingForResult}</p>
            : <p class="soft hall-moment">{lot.state === 'ANNOUNCED' ? text.startsAtMoment(clockTime(lot.startsAt)) : lot.state === 'PAUSED' ? text.pausedUntil(clockTime(lot.pauseLimitAt)) : text.endsAtMoment(clockTime(lot.endsAt))}{lot.extensions > 0 && <> · {text.extended(lot.extensions)}</>}</p>}
        </>
      )}
    </div>
  );
};
