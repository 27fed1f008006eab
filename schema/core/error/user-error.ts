import 'reflect-metadata';
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Refusal, type Reason } from './refusal.ts';

/** What of a mutation failed that a person can act on. Concrete types add what helps him further. */
@InterfaceType('UserError', {
  description: '可由用户处理的错误：为何未成，如何改正。',
})
export abstract class UserErrorType {
  @Field({ description: '错误代码，大写英文，稳定。' }) code!: string;
  @Field({ description: '中文说明。' }) message!: string;
  @Field(() => [String], { nullable: true, description: '出错之处，如 ["input","creditCode"]；空为整体。' }) path!: string[] | null;
}

@ObjectType('ActionError', { implements: UserErrorType, description: '一般错误。' })
export class ActionErrorType extends UserErrorType {}

@ObjectType('WrongStateError', { implements: UserErrorType, description: '状态不符：当前状态下不能如此操作。' })
export class WrongStateErrorType extends UserErrorType {
  @Field(() => String, { nullable: true, description: '当前状态。' }) state!: string | null;
}

@ObjectType('RuleFailedError', { implements: UserErrorType, description: '规则不符：依据某一规则版本不能通过。' })
export class RuleFailedErrorType extends UserErrorType {
  @Field(() => String, { nullable: true, description: '规则版本。' }) rule!: string | null;
}

/** Which type a code's errors have, where it is not `ActionError`. An area adds its own beside its resolvers. */
const concrete = new Map<string, string>([['WRONG_STATE', 'WrongStateError'], ['RULE_FAILED', 'RuleFailedError']]);
export const errorsOf = (code: string, typeName: string): void => { concrete.set(code, typeName); };

/** The GraphQL type of a reason. */
export const errorTypeName = (reason: Reason): string => concrete.get(reason.code) ?? 'ActionError';

/** The types that no field names and the schema needs all the same. */
export const userErrorTypes = [ActionErrorType, WrongStateErrorType, RuleFailedErrorType];

/** A reason as the GraphQL types read it: `details` become the concrete type's fields. */
export const userError = ({ details, path, ...reason }: Reason): Reason & Record<string, unknown> => ({ ...details, ...reason, path: path ?? [] });

/**
 * The answer of a mutation: the object when it was done, the errors when it was refused.
 *
 * @param key what the payload calls the object
 * @param work gives the object's key
 */
export async function answer<K extends string>(key: K, work: () => Promise<string>): Promise<Record<K, { id: string } | null> & { errors: Reason[] }> {
  try {
    return { [key]: { id: await work() }, errors: [] } as never;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { [key]: null, errors: error.reasons.map(userError) } as never;
  }
}

/** The payload of an operation that gives more than an object: what it gives, or why it was refused. */
export async function answered<T extends object>(work: () => Promise<T>): Promise<Partial<T> & { errors: unknown[] }> {
  try {
    return { ...(await work()), errors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { errors: error.reasons.map(userError) } as unknown as Partial<T> & { errors: unknown[] };
  }
}
