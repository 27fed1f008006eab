import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { describe } from '../core/access/describe.ts';
import { publicActor, type Actor } from '../core/access/actor.ts';
import { specialize } from '../core/access/specialize.ts';
import type { RequestContext } from '../core/context.ts';
import { follow, topicOf, type Snapshot, type Telling } from '../core/live/live.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { DateTimeScalar } from '../core/scalar/scalars.ts';
import { announced, reads } from './auction.access.ts';
import { AuctionLotType, BidType } from './auction.type.ts';

/** At most so many entries come with one change; whoever missed more reads them as he would read any list. */
const most = 100;

interface LotNow extends Snapshot { readonly id: string }
type Told = Telling<LotNow>;

@ObjectType('LotChange', { description: '标的的变化：现状与其间新增的竞价记录，按公开的内容。' })
export class LotChangeType {
  @Field(() => Int, { description: '标的记录至此的条数；断线后以此为 after 续接。' }) sequence!: number;
  @Field(() => DateTimeScalar, { description: '服务器时刻：供对时，以此倒计时。' }) serverTime!: Date;
  @Field(() => AuctionLotType, { nullable: true, description: '标的现状，按公众可见的内容。' }) lot!: unknown;
  @Field(() => [BidType], { description: `自上次以来新增的竞价记录，按序号；至多最近 ${most} 条。` }) entries!: unknown;
  @Field(() => Boolean, { description: `新增记录多于 ${most} 条，只给出最近者：其余请查询标的的竞价记录。` }) isPartial!: boolean;
}

const sees = reads(announced);
/** What is told is what everybody may see: all who follow a lot see the same, so that it is read once for all of them. */
const asEverybody = (actor: Actor): Actor | null => (specialize(sees, actor).kind === 'never' ? null : publicActor);

async function lotNow({ em }: Pick<RequestContext, 'em'>, id: string): Promise<LotNow | null> {
  // `xmin` is another with every change of the row.
  const [found] = await em().execute<{ sequence: number; stamp: string }[]>('select sequence, xmin::text as stamp from auction_lot where id = ? and announced_at is not null', [id]);
  return found ? { id, stamp: found.stamp, position: found.sequence } : null;
}

@Resolver(() => LotChangeType)
export class LotChanges {
  @Subscription(() => LotChangeType, {
    description: `标的的变化：先给现状，此后每有报价、顺延、暂停、结束即送达；来不及送的合并为一次，记录不缺。\n\n${describe(sees)}`,
    async subscribe({ args, context }: { args: { lot: string; after?: number | null }; context: RequestContext }) {
      const decoded = context.model.decode(args.lot);
      const id = decoded?.type.name === 'AuctionLot' ? decoded.id : null;
      if (id === null || asEverybody(context.actor) === null || (await lotNow(context, id)) === null) throw new GraphQLError('没有这个标的，或无权查看。', { extensions: { code: 'NOT_FOUND' } });
      return follow(context.hub, topicOf('AuctionLot', id), { after: args.after, load: () => lotNow(context, id), eyes: asEverybody });
    },
  } as never)
  lotChanged(
    @Root() told: Told,
    @Arg('lot', () => ID, { description: '标的的全局标识。' }) _lot: string,
    @Arg('after', () => Int, { nullable: true, description: '已知记录的最后序号：其后的随首次送达补齐；不给则自头起。' }) _after?: number,
  ): Told { return told; }

  @FieldResolver(() => Int)
  sequence(@Root() { now }: Told): number { return now.position; }
  @FieldResolver(() => DateTimeScalar)
  serverTime(@Ctx() context: RequestContext): Promise<Date> { return clockOf(context, context.em()); }
  @FieldResolver(() => AuctionLotType)
  lot(@Root() { now }: Told): { readonly id: string } { return { id: now.id }; }
  @FieldResolver(() => [BidType])
  entries(@Root() { now, after }: Told, @Ctx() { em }: RequestContext): Promise<{ id: string }[]> {
    return em().execute<{ id: string }[]>('select id from bid where lot_id = ? and sequence > ? and sequence <= ? order by sequence', [now.id, Math.max(after, now.position - most), now.position]);
  }
  @FieldResolver(() => Boolean)
  isPartial(@Root() { now, after }: Told): boolean { return now.position - after > most; }
}
