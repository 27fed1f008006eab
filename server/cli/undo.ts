import { importBatchLifecycle } from '../../schema/core/exchange/exchange.lifecycle.ts';
import { systemActor } from '../../schema/core/access/actor.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import type { CommandContext, Options } from './context.ts';
import { openVault } from '../vault.ts';

/** `undo <batch>`: takes the database back to what it was before an import. */
export const undo = async ({ orm, config, answer }: CommandContext, { batch }: Options & { readonly batch: string }): Promise<void> => {
  await perform({ actor: systemActor('import'), em: () => orm.em.fork(), requestId: null, vault: openVault(config) }, importBatchLifecycle, 'undo', { id: batch });
  answer({ batch, undone: true }, () => `已撤销批次 ${batch} | undone`);
};
