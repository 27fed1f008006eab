import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor.ts';
import type { Prepared } from '../sql/prepared.ts';
import type { Model } from './model.ts';

/**
 * Runs one statement, prepared under its name, and gives its rows as arrays.
 *
 * @param reader who reads: where he is bound (`core/access/lock.ts`), the database shows what is his; without one, all
 * @param signal stops the statement when nobody waits for it any more
 */
export type Query = (statement: Prepared, values: readonly unknown[], reader?: Actor, signal?: AbortSignal) => Promise<readonly (readonly unknown[])[]>;

/** What a request carries as far as reading goes. */
export interface ReadContext {
  readonly actor: Actor;
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly query: Query;
  /** A fresh fork of the entity manager, for code fields and writes. */
  readonly em: () => EntityManager;
  /** Answers field by field from entities instead of from compiled statements: slow, and the check of the fast way. */
  readonly plain?: boolean;
  /** Takes what a request is about to cost from what its sender may spend. Throws when that is too much. */
  readonly spend?: (what: 'rows' | 'actions', count: number) => void;
  /** Whatever one request loads in batches, by what it is. */
  readonly loaders: Map<unknown, unknown>;
}
