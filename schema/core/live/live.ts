import type { Actor } from '../access/actor.ts';

/** Which notification of the database speaks of what people follow. Heard when the transaction that told of it commits. */
export interface Live {
  /** The channel of NOTIFY. */
  readonly channel: string;
  /** The topics that a notification's text speaks of. */
  readonly topics: (payload: string) => readonly string[];
}

/** What a topic is called: a record, or whatever else changes. */
export const topicOf = (type: string, id: string): string => `${type} ${id}`;

/** Triggers of tables say `<type> <id>` here; an area whose records are followed declares this. */
export const changedRecords: Live = { channel: 'live', topics: (payload) => [payload] };

/** Where changes arrive: one in a process. A change is told to all who follow the topic, and what they load of it is loaded once. */
export interface LiveHub {
  follow(topic: string): Follower;
}

export interface Follower {
  /** True when something may have changed since the last time, and the first time at once; false when it is over. */
  changed(): Promise<boolean>;
  /** What all followers of the topic share until it changes again: made by whoever asks first. */
  share<T>(key: string, make: () => Promise<T>): Promise<T>;
  end(): void;
}

/** What is known of a topic at a moment. */
export interface Snapshot {
  /** Differs when there is something to tell. */
  readonly stamp: string;
  /** How far a record has come; a follower is told what came after the position that he had. */
  readonly position: number;
}

/** One thing to tell a follower. */
export class Telling<Of extends Snapshot = Snapshot> {
  constructor(
    readonly now: Of,
    /** The position that the follower had. */
    readonly after: number,
    /** In whose eyes the follower reads it; null when he no longer may. */
    readonly eyes: (actor: Actor) => Actor | null,
    readonly share: Follower['share'],
  ) {}
}

/**
 * A stream of what happens to a topic: how it stands first, then each change, with everything since the last. Changes that
 * come while one is on its way are told as one, so that a slow follower falls behind in number and never in what he knows.
 *
 * @param load the topic as it stands, for all followers at once; null when there is nothing (any more) to follow
 * @param eyes in whose eyes it is read: the follower's own, or the public's where all who follow see the same, which is then read once for all
 */
export function follow<Of extends Snapshot>(hub: LiveHub, topic: string, { after = 0, load, eyes }: {
  readonly after?: number | null | undefined; readonly load: () => Promise<Of | null>; readonly eyes: (actor: Actor) => Actor | null;
}): AsyncGenerator<Telling<Of>, void> {
  const follower = hub.follow(topic);
  let position = Math.max(0, after ?? 0);
  let stamp: string | null = null;
  return streamOf(async () => {
    while (await follower.changed()) {
      const now = await follower.share('', load);
      if (now === null) break;
      if (now.stamp === stamp) continue;
      const telling = new Telling(now, position, eyes, follower.share);
      stamp = now.stamp;
      position = Math.max(position, now.position);
      return telling;
    }
    return undefined;
  }, () => { follower.end(); });
}

/** An iterator that can be ended while somebody waits for its next value, which one that is written with `yield` cannot. */
export function streamOf<T>(next: () => Promise<T | undefined>, end: () => void): AsyncGenerator<T, void> {
  let over = false;
  const finish = (): IteratorResult<T, void> => {
    if (!over) { over = true; end(); }
    return { done: true, value: undefined };
  };
  const stream = {
    async next(): Promise<IteratorResult<T, void>> {
      if (over) return finish();
      try {
        const value = await next();
        return value === undefined || over ? finish() : { done: false, value };
      } catch (error) {
        finish();
        throw error;
      }
    },
    async return(): Promise<IteratorResult<T, void>> { return finish(); },
    async throw(error: unknown): Promise<IteratorResult<T, void>> { finish(); throw error; },
    [Symbol.asyncIterator]() { return stream; },
    async [Symbol.asyncDispose]() { finish(); },
  };
  return stream;
}
