import 'reflect-metadata';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { not, is } from '../core/access/condition.ts';
import { Refusal } from '../core/error/refusal.ts';
import { answered } from '../core/error/user-error.ts';
import { keyOf, mutationsOf } from '../core/lifecycle/mutations.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { markRead, unreadCount } from './inbox.ts';
import { eventTypes } from './catalogue.ts';
import { InboxChanges } from './inbox-change.type.ts';
import { endpointLifecycle } from './lifecycle/endpoint.ts';
import * as Shape from './notice.type.ts';
import { changeSettings, settingsShown } from './own-settings.ts';
import { resendDelivery, resendFailed, revealSecret } from './resend.ts';

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

  @Rows(() => Shape.EndpointType, '推送端点，最近者在前。', { order: [['createdAt', 'desc']] }) endpoints!: unknown;
  @Lookup(() => Shape.EndpointType, '取一个推送端点。', { by: ['id'] }) endpoint!: unknown;
  @Rows(() => Shape.DeliveryType, '投递记录，最近者在前。', { order: [['createdAt', 'desc']] }) deliveries!: unknown;
  @Lookup(() => Shape.DeliveryType, '取一次投递。', { by: ['id'] }) delivery!: unknown;

  @Query(() => [Shape.EventTypeEntry], { description: '事件目录：可推送、可在事件流中读到的全部事件类型。\n\n权限：所有人。' })
  eventTypes(): unknown { return eventTypes(); }

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

  @Mutation(() => Shape.ResendDeliveryPayload, { description: '重新发送一条已结束的投递：同一消息标识，对方据以识别重复。\n\n权限：推送端点的管理者；邮件为收件人本人。' })
  resendDelivery(@Arg('input', () => Shape.DeliveryInput, { description: '输入。' }) input: Shape.DeliveryInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ delivery: { id: await resendDelivery(context, keyOf(context, 'Delivery', input.id)) } }));
  }

  @Mutation(() => Shape.ResendFailedDeliveriesPayload, { description: '重新发送一个推送端点自某时起失败的全部投递，如对方修复之后。\n\n权限：推送端点的管理者。' })
  resendFailedDeliveries(@Arg('input', () => Shape.ResendFailedInput, { description: '输入。' }) input: Shape.ResendFailedInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ resent: await resendFailed(context, keyOf(context, 'Endpoint', input.endpointId, ['input', 'endpointId']), input.since) }));
  }

  @Mutation(() => Shape.RevealEndpointSecretPayload, { description: '查看推送端点的签名密钥，记入日志。\n\n权限：推送端点的管理者。' })
  revealEndpointSecret(@Arg('input', () => Shape.RevealEndpointSecretInput, { description: '输入。' }) input: Shape.RevealEndpointSecretInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ secret: await revealSecret(context, keyOf(context, 'Endpoint', input.id)) }));
  }
}

export const noticeResolvers: readonly Function[] = [
  NoticeResolver, InboxChanges,
  mutationsOf(endpointLifecycle, 'Endpoint', () => Shape.EndpointType, { addWebhook: 'addWebhook', addRobot: 'addRobot', rotateSecret: 'rotateEndpointSecret' }),
];
