import 'reflect-metadata';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { clockOf, dayOf } from '../core/lifecycle/perform.ts';
import { serviceRule } from './commissioner.rules.ts';
import { ruleOf } from './commissioner.ts';
import { Commissioner } from './entity/roster.ts';
import { CommissionerType } from './type/roster.type.ts';

@ObjectType('CommissionerDesk', { description: '特派员工作台：本人的档案，与填写日志所依的规则。' })
class CommissionerDeskType {
  @Field(() => CommissionerType, { nullable: true, description: '本人的档案。' }) commissioner!: unknown;
  @Field({ description: '记录位置所须同意的内容。' }) locationStatement!: string;
  @Field(() => Int, { description: '一条日志至少几张现场照片。' }) photosAtLeast!: number;
  @Field(() => Int, { description: '服务后几天内须填写日志。' }) logWithinDays!: number;
}

@Resolver()
export class CommissionerDeskResolver {
  @Query(() => CommissionerDeskType, { nullable: true, description: '特派员工作台；账户没有关联特派员档案则空。\n\n权限：特派员本人。' })
  async commissionerDesk(@Ctx() context: RequestContext): Promise<unknown> {
    const { actor } = context;
    const em = context.em();
    const found = actor.personId !== null && actor.roles.has('COMMISSIONER') ? await em.findOne(Commissioner, { person: actor.personId }) : null;
    if (!found) return null;
    const { criteria } = await ruleOf(em, serviceRule, found.region, dayOf(await clockOf(context, em)));
    return { commissioner: { id: found.id }, locationStatement: criteria.locationStatement, photosAtLeast: criteria.photosAtLeast, logWithinDays: criteria.logWithinDays };
  }
}
