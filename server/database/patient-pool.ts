import { Pool, type PoolClient } from 'pg';
import { isAway } from '../../schema/core/sql/away.ts';

type Connected = (error: Error | undefined, client: PoolClient | undefined, release: (release?: unknown) => void) => void;

/** So long a database that is just starting again is waited for, in milliseconds, by whoever asks for a connection. */
const patience = 2_000;
const pause = 100;

/**
 * A pool for those who ask again at once when they are refused, as the workers of the queue do: while the database is away
 * they wait here instead of asking thousands of times a second, and are served as soon as it is back.
 */
export class PatientPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<PoolClient> | void {
    const client = this.#wait();
    if (callback === undefined) return client;
    // Apart from the promise, in which what the callback throws would be lost.
    client.then((got) => process.nextTick(callback, undefined, got, got.release.bind(got)), (error: Error) => process.nextTick(callback, error, undefined, () => undefined));
  }

  async #wait(): Promise<PoolClient> {
    for (const until = performance.now() + patience; ;) {
      try { return await super.connect(); } catch (error) {
        if (this.ending || !isAway(error) || performance.now() > until) throw error;
      }
      await new Promise((resolve) => { setTimeout(resolve, pause); });
    }
  }
}
