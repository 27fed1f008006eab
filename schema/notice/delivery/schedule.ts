/**
 * How long to wait after the first, second … attempt, in seconds: the schedule that Standard Webhooks recommends, over
 * more than a day. What has not got through after the last attempt has failed.
 */
export const waits = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400] as const;
export const mostAttempts = waits.length + 1;

/** So that what failed together does not come back together. */
const jitter = 0.1;
/** Longer than this nobody may make us wait. */
const longest = 86_400;

/**
 * Seconds until the next attempt; null when there is none any more.
 *
 * @param attempts how many there were, this round
 * @param retryAfter what the other side asked for
 * @param random from 0 to 1
 */
export function nextWait(attempts: number, retryAfter: number | null, random: number): number | null {
  const wait = waits[attempts - 1];
  if (wait === undefined) return null;
  return Math.min(longest, Math.max(wait * (1 - jitter + 2 * jitter * random), retryAfter ?? 0));
}
