import type { Actor } from '../../schema/core/access/actor.ts';
import type { Condition } from '../../schema/core/access/condition.ts';
import { specialize } from '../../schema/core/access/specialize.ts';
import type { Model, ReadType } from '../../schema/core/read/model.ts';

/** What the statements are compiled from: the rules as they stand for one actor, and which of his own keys they are given. */
const ruled = new WeakMap<Condition, Map<string, string>>();
export function ruleFor(condition: Condition, actor: Actor): string {
  const byActor = ruled.get(condition) ?? ruled.set(condition, new Map()).get(condition)!;
  return byActor.get(actor.name) ?? byActor.set(actor.name, JSON.stringify(specialize(condition, actor))).get(actor.name)!;
}

/** All that decides what is shown of a type: its rows, its fields, and the rows that they lead to. */
export const decidesOf = (model: Model, type: ReadType, inner = false): Condition[] => [type.rows, ...[...type.fields.values()].flatMap(({ condition, source }) => {
  if (!('target' in source)) return [condition];
  const target = model.of(source.target());
  return [condition, target.rows, ...('where' in source && source.where ? [source.where] : []), ...(inner ? [...target.fields.values()].map((field) => field.condition) : [])];
})];
