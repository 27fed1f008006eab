import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { UserErrorType, userError } from '../error/user-error.ts';
import { Code } from '../read/declare.ts';
import { availableActions } from './available.ts';
import type { AnyLifecycle } from './lifecycle.ts';
import { mutationOf } from './mutations.ts';

@ObjectType('AvailableAction', { description: '可办事项：一个操作现在能否办理，不能则为何。' })
export class AvailableActionType {
  @Field({ description: '操作代码，即状态机中的动作名。' }) action!: string;
  @Field({ description: '按钮文字。' }) title!: string;
  @Field(() => String, { nullable: true, description: '办理它的 mutation 名；只由系统办理者为空。' }) mutation!: string | null;
  @Field({ description: '现在能否办理。' }) allowed!: boolean;
  @Field(() => [UserErrorType], { description: '不能办理的原因。' }) reasons!: UserErrorType[];
}

/** The field `availableActions` of a type with a lifecycle. */
export const Available = (lifecycle: AnyLifecycle) =>
  Code<RequestContext>(() => [AvailableActionType], '可办事项：当前用户对它能做什么，不能做的为何。', {
    load: async (rows, context) => (await availableActions(context, lifecycle, rows.map((row) => row['id'] as string)))
      .map((actions) => actions.map((each) => ({ ...each, mutation: mutationOf(lifecycle, each.action), reasons: each.reasons.map(userError) }))),
  });
