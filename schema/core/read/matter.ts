import 'reflect-metadata';
import { ID } from 'type-graphql';
import type { ReadContext } from './context.ts';
import { Code } from './declare.ts';
import { globalId } from './model.ts';

/** The record that a row is about, by entity and key, whichever area it is of: a global id, which `node` opens to whoever may see it. */
export const Matter = (description: string, { type = 'matterType', id = 'matterId' }: { readonly type?: string; readonly id?: string } = {}) => Code<ReadContext>(() => ID, description, {
  needs: [type, id],
  load: async (rows, { model }) => rows.map((row) => {
    const found = row[id] === null ? undefined : [...model.types.values()].find((each) => each.entity.className === row[type]);
    return found ? globalId(found.code, row[id] as string) : null;
  }),
});
