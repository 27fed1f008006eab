import type { Performer } from './lifecycle/perform.ts';
import type { TaskLog } from './outbox/task.ts';
import type { ReadContext } from './read/context.ts';

/** What a resolver and a code field work with: who asks, and the connections to answer with. */
export interface RequestContext extends ReadContext, Performer {
  readonly em: Performer['em'];
  readonly log: TaskLog;
}
