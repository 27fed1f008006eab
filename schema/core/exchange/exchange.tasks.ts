import { z } from 'zod';
import { defineTask } from '../outbox/task.ts';

/** Imports a batch that a person has looked over. The batch itself says whether there still is something to do. */
export const runImport = defineTask({
  name: 'exchange.import', title: '导入工作簿', queue: 'now', payload: z.object({ batchId: z.uuid() }),
  handle: async (context, { batchId }) => (await import('./exchange.ts')).finishImport(context, batchId),
});
