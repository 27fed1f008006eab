import type { Actor } from './access/actor.ts';
import type { Performer } from './performer.ts';
import type { LiveHub } from './live/live.ts';
import type { Provider } from './outside/provider.ts';
import type { TaskLog } from './outbox/task.ts';
import type { ReadContext } from './read/context.ts';

/** What a resolver and a code field work with: who asks, and the connections to answer with. */
export interface RequestContext extends ReadContext, Performer {
  readonly em: Performer['em'];
  readonly query: ReadContext['query'];
  /** The same, of what may lag behind by moments, never behind what the asker has written himself: for queries that are all reads. */
  readonly lagging?: ReadContext['query'];
  readonly log: TaskLog;
  /** Replaced when the request itself signs in, out, or changes hats: what follows in it is done and read as the new one. */
  actor: Actor;
  readonly session: RequestSession;
  /** Where changes arrive, for subscriptions; see `follow`. */
  readonly hub: LiveHub;
  /** Who else says who people are; absent: nobody. */
  readonly providers?: Providers;
}

export interface Providers {
  readonly all: readonly Provider[];
  /** Our address that the provider sends the browser back to. */
  callback(id: string): string;
}

/** The request's sign-in, and what it does to the browser's cookie; `server/http` writes the headers from it. */
export interface RequestSession {
  /** The session's key in the database; null for keys and the public. */
  readonly id: string | null;
  /** Where the request came from, as far as the server trusts it. */
  readonly address: string | null;
  readonly userAgent: string | null;
  /** Production: second factors are compulsory, demo shortcuts are closed. */
  readonly strict: boolean;
  /** What the browser carries of a sign-in that is under way at a provider, sealed; null: nothing. */
  readonly underWay: string | null;
  /** From now on the browser carries this token. */
  open(token: string, maxAgeSeconds: number, id: string): void;
  /** From now on the browser carries none. */
  close(): void;
  /** From now on the browser carries this of a sign-in that is under way; null: nothing. */
  carry(underWay: string | null, maxAgeSeconds: number): void;
  /** Drops what this process remembers of a person's or key's sign-ins; other processes hear of it from the database. */
  forget(ownerId: string): void;
}
