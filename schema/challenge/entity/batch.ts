import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { modeNames } from '../challenge.kinds.ts';

/** The states of `lifecycle/batch.ts`. */
export const batchStates = ['DRAFT', 'OPEN', 'CLOSED'] as const;
export type BatchState = (typeof batchStates)[number];

/** 榜单批次: a round of the county's list, with its money and the rules in force when it was opened. */
const ChallengeBatchSchema = defineEntity({
  name: 'ChallengeBatch',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    title: p.string().length(200),
    year: p.integer(),
    region: () => p.manyToOne(Region).ref(),
    mode: p.enum(modeNames),
    /** Yuan: what all listings together may promise. */
    budget: p.decimal('string').precision(20).scale(2),
    document: p.string().length(200).nullable(),
    state: p.enum(batchStates).default('DRAFT'),
    openedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    /** `rule@version` of the programme, fixed when the batch opens. */
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'title'] }],
  indexes: [{ properties: ['year', 'state'] }, { properties: ['state'] }, { properties: ['openedOn'] }],
});
export class ChallengeBatch extends ChallengeBatchSchema.class {}
ChallengeBatchSchema.setClass(ChallengeBatch);
