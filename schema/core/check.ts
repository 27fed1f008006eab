import type { EntityManager } from '@mikro-orm/postgresql';

/** An invariant of the data. `bureau check` and a daily job run them all; a broken one names the rows that break it. */
export interface Check {
  /** e.g. `ladder.one-open-application`. */
  readonly name: string;
  /** What must hold, in Chinese. */
  readonly title: string;
  /** The rows that break it, a line each; empty when all is well. */
  readonly violations: (em: EntityManager) => Promise<readonly string[]>;
}

let declared: readonly Check[] = [];
export const declaredChecks = (): readonly Check[] => declared;

/** The list of areas says which there are, once, when it is loaded. */
export function declareChecks(all: readonly Check[]): void { declared = all; }
