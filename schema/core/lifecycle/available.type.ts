import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { UserErrorType, userError } from '../error/user-error.ts';
import { versionOf } from '../read/compile.ts';
import { Code } from '../read/declare.ts';
import { availableActions } from './available.ts';
import type { AnyLifecycle } from './lifecycle.ts';
import { mutationOf } from './mutations.ts';
import { versionsOf } from './perform.ts';

@ObjectType('AvailableAction', { description: '可办事项：一个操作现在能否办理，不能则为何。' })
export class AvailableActionType {
  @Field({ description: '操作代码，即状态机中的动作名。' }) action!: string;
  @Field({ description: '按钮文字。' }) title!: string;
  @Field(() => String, { nullable: true, description: '办理它的 mutation 名；只由系统办理者为空。' }) mutation!: string | null;
  @Field(() => Int, { description: '记录的版次：其经过的条数。办理时作为 expectedVersion 带回，其间有变动则不办理。' }) version!: number;
  @Field({ description: '现在能否办理。' }) allowed!: boolean;
  @Field(() => [UserErrorType], { description: '不能办理的原因。' }) reasons!: UserErrorType[];
}

/** The field `availableActions` of a type with a lifecycle. */
export const Available = (lifecycle: AnyLifecycle) =>
  Code<RequestContext>(() => [AvailableActionType], '可办事项：当前用户对它能做什么，不能做的为何。', {
    needs: [versionOf],
    load: async (rows, context) => {
      const ids = rows.map((row) => row['id'] as string);
      const offered = await availableActions(context, lifecycle, ids);
      // As the statement saw it, together with the values that a form starts with; an executor that reads row by row asks for it.
      const versions = rows.every((row) => row[versionOf] !== undefined) ? new Map(rows.map((row) => [row['id'] as string, row[versionOf] as number])) : await versionsOf(context.em(), lifecycle, ids);
      return offered.map((actions, at) => actions.map((each) => ({ ...each, version: versions.get(ids[at]!)!, mutation: mutationOf(lifecycle, each.action), reasons: each.reasons.map(userError) })));
    },
  });
