import type { AnyTask, TaskContext } from '../../schema/core/outbox/task.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { testVault } from './vault.ts';
import type { TestDatabase } from './database.ts';

const quiet = () => undefined;

/** What a handler works with, over the test's database. */
export const taskContext = ({ orm }: Pick<TestDatabase, 'orm'>, attempt = 1, more: Partial<TaskContext> = {}): TaskContext =>
  ({ em: orm.em.fork(), log: { info: quiet, warn: quiet, error: quiet }, vault: testVault, id: uuidv7(), attempt, progress: async () => undefined, ...more });

/** Does what is staged of these tasks and due, and what they stage in turn, as the workers would. Gives how many ran. */
export async function runStaged(database: Pick<TestDatabase, 'orm'>, tasks: readonly AnyTask[], more: Partial<TaskContext> = {}): Promise<number> {
  let ran = 0;
  for (;;) {
    const [message] = await database.orm.em.fork().execute<{ task: string; payload: unknown }[]>(
      `delete from outbox_message where id = (select id from outbox_message where task = any(?::text[]) and not_before <= clock_timestamp() order by id limit 1) returning task, payload`, [`{${tasks.map(({ name }) => name).join(',')}}`]);
    if (!message) return ran;
    const task = tasks.find(({ name }) => name === message.task)!;
    await task.handle(taskContext(database, 1, more), task.payload.parse(message.payload));
    ran += 1;
  }
}
