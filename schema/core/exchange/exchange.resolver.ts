import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { mutationsOf } from '../lifecycle/mutations.ts';
import { Lookup, Rows } from '../read/declare.ts';
import { importBatchLifecycle } from './exchange.lifecycle.ts';
import { ImportBatchType } from './exchange.type.ts';

@Resolver()
export class ExchangeResolver {
  @Lookup(() => ImportBatchType, '取一个导入批次。', { by: ['id'] }) importBatch!: unknown;
  @Rows(() => ImportBatchType, '导入批次，最近者在前。', { order: [['createdAt', 'desc']] }) importBatches!: unknown;
}

/** Uploads come over `/api/imports`, and the system's own actions over no door at all. */
const { import: start, discard, undo } = importBatchLifecycle.actions;
export const ImportMutations = mutationsOf({ ...importBatchLifecycle, creations: {}, actions: { import: start!, discard: discard!, undo: undo! } }, 'ImportBatch', () => ImportBatchType, { import: 'runImportBatch' });
