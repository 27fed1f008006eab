import 'reflect-metadata';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { not, is } from '../core/access/condition.ts';
import { Refusal } from '../core/error/refusal.ts';
import { answered } from '../core/error/user-error.ts';
import { keyOf } from '../core/lifecycle/mutations.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { markRead, unreadCount } from './inbox.ts';
import { changeSettings, settingsShown } from './own-settings.ts';
import * as Shape from './notice.type.ts';

/** The person whose inbox it is; everyone else has none. */
const personOf = ({ actor }: RequestContext): string => {
  if (actor.kind !== 'person' || actor.personId === null) throw new Refusal({ code: 'NOT_SIGNED_IN', message: '请先登录。' });
  return actor.personId;
};

@Resolver()
export class NoticeResolver {
  @Rows(() => Shape.NoticeType, '本人的消息，最近者在前；未读数即 filter: {state: {eq: UNREAD}} 的 totalCount。', { order: [['at', 'desc']] }) notices!: unknown;
  @Rows(() => Shape.EventType, '事件流，按序号由先到后：以上一页的 endCursor 续读，不重不漏。只含当前可读对象的事件。', { where: not(is('number', null)), order: [['number', 'asc']] }) events!: unknown;
  @Lookup(() => Shape.NoticeType, '取一条消息。', { by: ['id'] }) notice!: unknown;

  @Query(() => Shape.NoticeSettingsType, { nullable: true, description: '本人的消息设置；未登录则空。' })
  noticeSettings(@Ctx() context: RequestContext): Promise<unknown> {
    return context.actor.personId === null || context.actor.kind !== 'person' ? Promise.resolve(null) : settingsShown(context.em(), context.actor.personId);
  }

  @Mutation(() => Shape.UpdateNoticeSettingsPayload, { description: '修改本人的消息设置。\n\n权限：已登录者。' })
  updateNoticeSettings(@Arg('input', () => Shape.UpdateNoticeSettingsInput, { description: '输入。' }) input: Shape.UpdateNoticeSettingsInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ settings: await changeSettings(context, personOf(context), input) }));
  }

  @Mutation(() => Shape.MarkNoticesReadPayload, { description: '把本人的消息标为已读。\n\n权限：已登录者。' })
  markNoticesRead(@Arg('input', () => Shape.MarkNoticesReadInput, { description: '输入。' }) input: Shape.MarkNoticesReadInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const person = personOf(context);
      const ids = input.ids?.map((id, index) => keyOf(context, 'Notice', id, ['input', 'ids', String(index)])) ?? null;
      if (ids && ids.length > 200) throw new Refusal({ code: 'INVALID_INPUT', message: '一次至多标 200 条，更多请标全部。', path: ['input', 'ids'] });
      return { marked: await markRead(context.em(), person, { ids, until: input.until ?? null }), unread: await unreadCount(context.em(), person) };
    });
  }
}

export const noticeResolvers: readonly Function[] = [NoticeResolver];
