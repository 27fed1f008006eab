import 'reflect-metadata';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Condition } from '../access/condition.ts';
import { describe } from '../access/describe.ts';
import { specialize } from '../access/specialize.ts';
import type { RequestContext } from '../context.ts';
import { UserErrorType, answer } from '../error/user-error.ts';
import { notFound } from '../error/refusal.ts';
import type { Class, Lazy } from '../read/declare.ts';
import { enumNamed } from '../read/enum.ts';
import { DateTimeScalar, JsonScalar, LocalDateScalar, MoneyScalar, RateScalar } from '../scalar/scalars.ts';
import type { PartMeta } from './input.ts';
import type { Lifecycle } from './lifecycle.ts';
import { perform } from './perform.ts';

/** Who may at all perform which mutation; noted as the mutations are made. */
const performers = new Map<string, Condition>();

/** One input of an action, as a form draws it. */
export interface DescribedInput {
  readonly name: string;
  readonly kind: PartMeta['kind'];
  readonly description: string;
  readonly required: boolean;
  readonly of?: string;
  readonly least?: string | number;
  readonly most?: string | number;
  readonly decimals?: number;
  readonly values?: readonly string[];
  /** What a list holds. */
  readonly item?: DescribedInput;
  /** What a group holds. */
  readonly inputs?: readonly DescribedInput[];
}

/** A mutation of a lifecycle, for whoever draws a form for it. */
export interface DescribedMutation {
  readonly mutation: string;
  readonly type: string;
  readonly action: string;
  readonly title: string;
  /** Makes an object, so that no id is asked for. */
  readonly creates: boolean;
  readonly inputs: readonly DescribedInput[];
}

const described: DescribedMutation[] = [];
/** Every lifecycle mutation with what it asks for, by name. */
export const describedMutations = (): readonly DescribedMutation[] => [...described].sort((a, b) => a.mutation.localeCompare(b.mutation));

/** The mutation that performs an action; null for what only the system does. */
// By the table of states: a lifecycle may be offered in part, under the same states.
const mutationNames = new WeakMap<object, Map<string, string>>();
export const mutationOf = ({ states }: Pick<Lifecycle<any, any>, 'states'>, action: string): string | null => mutationNames.get(states)?.get(action) ?? null;

/** A mutation with a resolver of its own that performs an action: buttons find it, and so do those who ask what they might do. */
export function noteMutation(lifecycle: Lifecycle<any, any>, action: string, mutation: string): void {
  performers.set(mutation, lifecycle.actions[action]!.who);
  mutationNames.set(lifecycle.states, (mutationNames.get(lifecycle.states) ?? new Map()).set(action, mutation));
}

/** The mutations that an actor's roles do not rule out; which objects they are open for, the objects themselves say. */
export const conceivableMutations = (actor: Actor): string[] =>
  [...performers].flatMap(([name, condition]) => (specialize(condition, actor).kind === 'never' ? [] : [name])).sort();

/**
 * The mutations of a lifecycle, one an action, from the table itself: `submit` of `qualificationApplication` becomes
 * `submitQualificationApplication(input): { qualificationApplication, errors }`.
 *
 * @param type the object's GraphQL type
 * @param names other names for actions whose business name is not `<action><Object>`; null for those that have a resolver of their own
 */
export function mutationsOf(lifecycle: Lifecycle<any, any>, typeName: string, type: Lazy<Class>, names: Readonly<Record<string, string | null>> = {}): Function {
  const key = typeName[0]!.toLowerCase() + typeName.slice(1);
  const resolver = { [`${typeName}Mutations`]: class {} }[`${typeName}Mutations`]!;
  Resolver()(resolver);
  const add = (action: string, title: string, allowed: Condition, input: z.ZodType | undefined, creates: boolean) => {
    if (names[action] === null) return;
    const name = names[action] ?? `${action}${typeName}`;
    performers.set(name, allowed);
    mutationNames.set(lifecycle.states, (mutationNames.get(lifecycle.states) ?? new Map()).set(action, name));
    const capital = name[0]!.toUpperCase() + name.slice(1);
    const shape = input instanceof z.ZodObject ? (input.shape as Record<string, z.ZodType>) : {};
    const inputClass = made(`${capital}Input`);
    InputType(inputClass.name, { description: `“${title}”的输入。` })(inputClass);
    if (!creates) Field(() => ID, { description: `${lifecycle.title}的全局标识。` })(inputClass.prototype as object, 'id');
    for (const [field, part] of Object.entries(shape)) {
      const { meta, optional } = metaOf(part);
      // Nested inputs must be known before the schema is put together.
      const of = typeOf(part);
      Field((() => of) as () => never, { nullable: optional, description: meta.description })(inputClass.prototype as object, field);
    }
    Field(() => String, { nullable: true, description: '客户端生成的幂等键：重复提交得到同一结果。' })(inputClass.prototype as object, 'idempotencyKey');
    if (!creates && !lifecycle.actions[action]!.instead) Field(() => Int, { nullable: true, description: '打开表单时的版次（AvailableAction.version）：其间有变动则不办理，原因代码为 CHANGED_SINCE。' })(inputClass.prototype as object, 'expectedVersion');
    described.push({ mutation: name, type: typeName, action, title, creates, inputs: Object.entries(shape).map(([field, part]) => describedInput(field, part)) });
    const payload = made(`${capital}Payload`);
    ObjectType(payload.name, { description: `“${title}”的结果。` })(payload);
    Field(type as () => never, { nullable: true, description: `${lifecycle.title}；未成则为空。` })(payload.prototype as object, key);
    Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' })(payload.prototype as object, 'errors');

    (resolver.prototype as Record<string, unknown>)[name] = (given: Record<string, unknown>, context: RequestContext) => {
      const { id, idempotencyKey, expectedVersion, ...rest } = given;
      return answer(key, () => perform(context, lifecycle, action, {
        id: creates ? undefined : keyOf(context, typeName, id), input: withKeys(rest, shape, context), idempotencyKey: idempotencyKey as string | null, expectedVersion: expectedVersion as number | null,
      }));
    };
    Mutation(() => payload, { description: `${title}。\n\n${describe(allowed)}` })(resolver.prototype as object, name, {});
    Arg('input', () => inputClass, { description: '输入。' })(resolver.prototype as object, name, 0);
    Ctx()(resolver.prototype as object, name, 1);
  };
  for (const [action, each] of Object.entries(lifecycle.creations)) if (!each.isInner && !systemOnly(each.who)) add(action, each.title, each.who, each.input, true);
  for (const [action, { title, who, input }] of Object.entries(lifecycle.actions)) if (!systemOnly(who)) add(action, title, who, input, false);
  return resolver;
}

/** What only the system's own hands do is no mutation: nobody could ever call it. */
const systemOnly = (who: Condition): boolean => who.kind === 'system' || (who.kind === 'any' && who.of.every(systemOnly));

/** The row's key inside a global id; whoever sends something else gets what a stranger gets. */
export function keyOf(context: RequestContext, typeName: string, globalId: unknown, path: readonly string[] = ['input', 'id']): string {
  const decoded = context.model.decode(String(globalId));
  if (decoded?.type.name !== typeName) throw notFound(path);
  return decoded.id;
}

function withKeys(input: Record<string, unknown>, shape: Readonly<Record<string, z.ZodType>>, context: RequestContext, path: readonly string[] = ['input']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value === null || value === undefined ? undefined : keyed(shape[name]!, value, context, [...path, name])]));
}

/** A value with the keys of rows where the client sent global ids, however deep. */
function keyed(part: z.ZodType, value: unknown, context: RequestContext, path: readonly string[]): unknown {
  const { meta } = metaOf(part);
  switch (meta.kind) {
    case 'id': return keyOf(context, meta.of!, value, path);
    case 'files': return (value as unknown[]).map((each) => keyOf(context, meta.of!, each, path));
    case 'group': return withKeys({ ...(value as object) }, (unwrapped(part) as z.ZodObject).shape as Record<string, z.ZodType>, context, path);
    case 'list': return (value as unknown[]).map((each, index) => keyed(itemOf(part), each, context, [...path, String(index)]));
    default: return value;
  }
}

/** The part itself, which may be left out, or be null. */
const unwrapped = (part: z.ZodType): z.ZodType => (part instanceof z.ZodOptional || part instanceof z.ZodNullable ? unwrapped(part.unwrap() as z.ZodType) : part);

function metaOf(part: z.ZodType): { readonly meta: PartMeta; readonly optional: boolean } {
  const inner = unwrapped(part);
  const meta = (part.meta() ?? inner.meta())?.part;
  if (!meta) throw new Error('an input is made of the parts of input.ts');
  return { meta, optional: inner !== part };
}

function describedInput(name: string, part: z.ZodType): DescribedInput {
  const { meta: { kind, ...meta }, optional } = metaOf(part);
  return {
    name, kind, required: !optional, ...meta,
    ...(kind === 'list' && { item: describedInput('item', itemOf(part)) }),
    ...(kind === 'group' && { inputs: Object.entries((unwrapped(part) as z.ZodObject).shape as Record<string, z.ZodType>).map(([field, inner]) => describedInput(field, inner)) }),
  };
}

const itemOf = (part: z.ZodType): z.ZodType => (unwrapped(part) as z.ZodArray<z.ZodType>).element;

/** Nested inputs that were made, by name: two actions may ask for the same group. */
const groups = new Map<string, { readonly part: z.ZodType; readonly made: new () => object }>();

function groupType(part: z.ZodType, { of, description }: PartMeta): unknown {
  const known = groups.get(of!);
  if (known) {
    if (known.part !== part && JSON.stringify(Object.keys((known.part as z.ZodObject).shape)) !== JSON.stringify(Object.keys((part as z.ZodObject).shape))) throw new Error(`two groups have the name "${of}"`);
    return known.made;
  }
  const type = made(of!);
  groups.set(of!, { part, made: type });
  InputType(of!, { description })(type);
  for (const [field, inner] of Object.entries((part as z.ZodObject).shape as Record<string, z.ZodType>)) {
    const { meta, optional } = metaOf(inner);
    const nested = typeOf(inner);
    Field((() => nested) as () => never, { nullable: optional, description: meta.description })(type.prototype as object, field);
  }
  return type;
}

function typeOf(part: z.ZodType): unknown {
  const { meta } = metaOf(part);
  switch (meta.kind) {
    case 'text': return String;
    case 'day': return LocalDateScalar;
    case 'moment': return DateTimeScalar;
    case 'decimal': return RateScalar;
    case 'group': return groupType(unwrapped(part), meta);
    case 'files': return [ID];
    case 'money': return MoneyScalar;
    case 'whole': return Int;
    case 'flag': return Boolean;
    case 'choice': return enumNamed(meta.of!);
    case 'id': return ID;
    case 'json': return JsonScalar;
    case 'list': return [typeOf(itemOf(part))];
  }
}

const made = (name: string): new () => object => ({ [name]: class {} })[name] as new () => object;
