import type { EntityClass } from '@mikro-orm/core';
import { coreEntities } from '../../schema/core/entities.ts';
import { areas } from '../../schema/index.ts';

/** Every table of the house. */
export const entities: readonly EntityClass<any>[] = [...coreEntities, ...areas.flatMap((area) => area.entities)];
