import 'reflect-metadata';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ReadContext } from './context.ts';
import { NodeType } from './types.ts';

/** `attach.ts` reads what these name; an id that names nothing, or nothing for this actor, is null. */
@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: '按全局标识取一个对象；不存在与无权查看同样返回空。' })
  node(@Arg('id', () => ID, { description: '全局标识。' }) id: string, @Ctx() context: ReadContext): unknown {
    return reference(id, context);
  }

  @Query(() => [NodeType], { nullable: 'items', description: '按全局标识取多个对象，顺序与标识一致，至多 100 个。' })
  nodes(@Arg('ids', () => [ID], { description: '全局标识。' }) ids: string[], @Ctx() context: ReadContext): unknown {
    return ids.slice(0, 100).map((id) => reference(id, context));
  }
}

function reference(id: string, { model }: ReadContext): unknown {
  const decoded = model.decode(id);
  return decoded && !decoded.type.isPart ? { $type: decoded.type.name, id: decoded.id } : null;
}
