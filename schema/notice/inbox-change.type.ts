import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { Field, FieldResolver, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Actor } from '../core/access/actor.ts';
import type { RequestContext } from '../core/context.ts';
import { follow, type Snapshot, type Telling } from '../core/live/live.ts';
import { globalIdOf } from './link.ts';
import { inboxTopic, type InboxNow, inboxNow } from './inbox.ts';

interface Now extends Snapshot, InboxNow {}
type Told = Telling<Now>;

@ObjectType('InboxChange', { description: '收件箱现状：未读数与最近一条消息。' })
export class InboxChangeType {
  @Field(() => Int, { description: '未读条数。' }) unread!: number;
  @Field(() => ID, { nullable: true, description: '最近一条消息的全局标识；与已知的不同，即有新到。没有消息则空。' }) latest!: string | null;
}

@Resolver(() => InboxChangeType)
export class InboxChanges {
  @Subscription(() => InboxChangeType, {
    description: '本人收件箱的变化：先给现状，此后每有新到、已读、办结即送达；同时发生的合并为一次。\n\n权限：已登录者。',
    async subscribe({ context }: { context: RequestContext }) {
      const { actor: { kind, personId }, em } = context;
      if (kind !== 'person' || personId === null) throw new GraphQLError('请先登录。', { extensions: { code: 'UNAUTHENTICATED' } });
      return follow<Now>(context.hub, inboxTopic(personId), {
        // Everything else of an inbox is read as any list is: there is no position to go on from.
        load: async () => { const now = await inboxNow(em(), personId); return { ...now, stamp: `${now.unread} ${now.latest}`, position: 0 }; },
        eyes: (actor: Actor) => (actor.kind === 'person' && actor.personId === personId ? actor : null),
      });
    },
  } as never)
  inboxChanged(@Root() told: Told): Told { return told; }

  @FieldResolver(() => Int)
  unread(@Root() { now }: Told): number { return now.unread; }
  @FieldResolver(() => ID, { nullable: true })
  latest(@Root() { now }: Told): string | null { return now.latest && globalIdOf('Notice', now.latest); }
}
