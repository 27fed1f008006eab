import type { Follower, LiveHub } from '../../schema/core/live/live.ts';

export interface Hub extends LiveHub {
  /** A topic may have changed. */
  wake(topic: string): void;
  /** What was told in the meantime is not known: every topic may have changed. */
  wakeAll(): void;
  /** How many follow how much, for the log. */
  readonly size: { readonly topics: number; readonly followers: number };
  close(): void;
}

/** Unasked it looks this often, in milliseconds: a notification can be lost with the process that was to send it. */
const patrol = 5_000;
/** A topic with a crowd is told of less often than it changes: what takes a while to tell must not be all that is done. */
const pause = (followers: number): number => Math.min(200, 10 + followers / 10);

interface Topic {
  /** Grows with each change. */
  version: number;
  wokenAt: number;
  timer: NodeJS.Timeout | undefined;
  readonly shared: Map<string, Promise<unknown>>;
  readonly followers: Set<() => void>;
}

/** Brings changes to those who follow them: one for all connections of the process. */
export function createHub(): Hub {
  const topics = new Map<string, Topic>();
  let closed = false;

  const ring = (topic: Topic): void => {
    topic.timer = undefined;
    topic.wokenAt = performance.now();
    topic.version += 1;
    topic.shared.clear();
    for (const tell of topic.followers) tell();
  };
  const wake = (topic: Topic | undefined): void => {
    if (!topic || topic.timer) return;
    const wait = topic.wokenAt + pause(topic.followers.size) - performance.now();
    if (wait <= 0) ring(topic);
    else topic.timer = setTimeout(() => { ring(topic); }, wait);
  };
  const wakeAll = (): void => { for (const topic of topics.values()) wake(topic); };
  const patrolling = setInterval(wakeAll, patrol).unref();

  return {
    wake: (name) => { wake(topics.get(name)); },
    wakeAll,
    get size() { return { topics: topics.size, followers: [...topics.values()].reduce((sum, { followers }) => sum + followers.size, 0) }; },
    follow(name): Follower {
      const topic = topics.get(name) ?? { version: 1, wokenAt: 0, timer: undefined, shared: new Map(), followers: new Set() };
      topics.set(name, topic);
      let seen = 0;
      let over = closed;
      let tell: (() => void) | undefined;
      const told = (): void => { tell?.(); };
      if (!over) topic.followers.add(told);
      return {
        async changed() {
          while (!over && seen === topic.version) {
            await new Promise<void>((resolve) => { tell = resolve; });
            tell = undefined;
          }
          if (!over && closed) this.end();
          seen = topic.version;
          return !over;
        },
        share<T>(key: string, make: () => Promise<T>): Promise<T> {
          const known = topic.shared.get(key) as Promise<T> | undefined;
          if (known) return known;
          const made = make();
          topic.shared.set(key, made);
          // What failed is tried again by whoever asks next.
          made.catch(() => { if (topic.shared.get(key) === made) topic.shared.delete(key); });
          return made;
        },
        end() {
          if (over) return;
          over = true;
          topic.followers.delete(told);
          if (topic.followers.size === 0 && topics.get(name) === topic) {
            clearTimeout(topic.timer);
            topics.delete(name);
          }
          told();
        },
      };
    },
    close() {
      closed = true;
      clearInterval(patrolling);
      for (const topic of topics.values()) {
        clearTimeout(topic.timer);
        topic.version += 1;
        for (const tell of topic.followers) tell();
      }
    },
  };
}
