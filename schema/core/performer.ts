import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from './access/actor.ts';
import type { Query } from './read/context.ts';
import type { Vault } from './secret/vault.ts';

/** On whose behalf, with which connection: what every action needs from its request or job. */
export interface Performer {
  readonly actor: Actor;
  /** A fresh fork. */
  readonly em: () => EntityManager;
  /**
   * Statements that act: each is a transaction, prepared once. They wait for no read, and none is stopped because whoever
   * sent it has left. Where there is none, the entity manager's connection does.
   */
  readonly act?: Query;
  readonly requestId: string | null;
  /** Seals and opens personal data and secrets. */
  readonly vault: Vault;
  /** Tests set the time by it; otherwise the database's clock is read. */
  readonly clock?: () => Date;
}
