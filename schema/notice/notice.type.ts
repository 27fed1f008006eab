import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { UserErrorType } from '../core/error/user-error.ts';
import { stateTitle } from '../core/journal/titles.ts';
import { Code, Column, Connection, Extend, List, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { Matter } from '../core/read/matter.ts';
import { DateTimeScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { ApiKeyType, PersonType } from '../account/account.type.ts';
import { evaluate } from '../core/access/evaluate.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { planOf } from '../core/notice/plan.ts';
import { Role } from '../core/read/role.ts';
import { eventTypes, pingType } from './catalogue.ts';
import { managesEndpoint } from './endpoint.access.ts';
import { endpointLifecycle } from './lifecycle/endpoint.ts';
import { linkTo } from './link.ts';
import { mayResend } from './resend.ts';
import { Delivery, type DeliveryAttempt, type Endpoint, type Event, type Notice } from './notice.entity.ts';

export const NoticeKind = enumType('NoticeKind', '消息种类，可分别设置如何提醒。', { TODO: '待办', PROGRESS: '办理进展', DEADLINE: '期限提醒', SYSTEM: '系统消息' });
export const NoticeState = enumType('NoticeState', '消息状态。', { UNREAD: '未读', READ: '已读', SETTLED: '已办结：待办之事已由本人或他人办理' });
export const MailMode = enumType('MailMode', '邮件提醒方式。', { NOW: '即时', DIGEST: '每日汇总', OFF: '不发邮件' });
export const NoticeLanguage = enumType('NoticeLanguage', '邮件所用语言。', { ZH: '中文', EN: '英文' });

@Record('Notice', { entity: 'Notice', code: 'nte', description: '消息：就一件事给一个人的一条提醒。' })
export class NoticeType implements Pick<Notice, 'title' | 'titleEn' | 'text' | 'textEn' | 'at'> {
  id!: string;
  @Column('种类。', { type: () => NoticeKind, filter: true }) kind!: Notice['kind'];
  @Column('是否紧急：不受免打扰时段与汇总限制。') isUrgent!: boolean;
  @Column('状态。', { type: () => NoticeState, filter: true }) state!: Notice['state'];
  @Column('标题，中文。') title!: string;
  @Column('标题，英文。') titleEn!: string;
  @Column('内容，中文；可为空串。') text!: string;
  @Column('内容，英文；可为空串。') textEn!: string;
  @Matter('所述对象的全局标识；无则空。', { type: 'objectType', id: 'objectId' }) object!: unknown;
  @Code<RequestContext>(() => String, '门户中的链接，相对路径；无可打开之处则空。', {
    needs: ['objectType', 'objectId'], load: async (rows) => rows.map(({ objectType, objectId }) => linkTo(objectType as string, objectId as string | null)),
  }) link!: string | null;
  @One(() => OrganizationType, '以哪个单位的身份收到。') organization!: unknown;
  @Column('事情发生的时刻。', { order: true, filter: true }) at!: Date;
  @Column('何时读过。') readAt!: Date | null;
  @Column('何时办结。') settledAt!: Date | null;
}

@Record('Event', { entity: 'Event', code: 'hap', description: '事件：一个对象的状态变动，按可见的先后编号；内容从对象本身读取。' })
export class EventType implements Pick<Event, 'objectType'> {
  id!: string;
  @Column('序号：读到某号者不会再见到更小的号；各人可见者之间可有间隔。', { order: true, filter: true }) number!: number | null;
  @Column('事件类型，见 eventTypes；不对外发布者为空。', { filter: true }) type!: string | null;
  @Code<RequestContext>(() => String, '事件的中文说明。', {
    needs: ['objectType', 'toState'],
    load: async (rows) => rows.map(({ objectType, toState }) => [planOf(objectType as string)?.lifecycle?.title ?? objectType, stateTitle(objectType as string, toState as string | null)].filter(Boolean).join('：')),
  }) title!: string | null;
  @Column('对象种类。', { filter: true }) objectType!: string;
  @Matter('对象的全局标识，凭 node(id:) 读取。', { type: 'objectType', id: 'objectId' }) object!: unknown;
  @Column('该对象的第几次变动。') sequence!: number | null;
  @Column('变动后的状态。', { property: 'toState' }) state!: string | null;
  @Column('发生时刻。', { filter: true }) at!: Date;
}

export const EndpointKind = enumType('EndpointKind', '推送到何处。', { WEBHOOK: '对方系统（Webhook）', DINGTALK: '钉钉群机器人', WECOM: '企业微信群机器人' });
export const EndpointState = enumType('EndpointState', '推送端点的状态。', { ACTIVE: '启用', PAUSED: '暂停：期间的事件恢复后推送', DISABLED: '已停用：长时间未能送达，或对方不再接收', REMOVED: '已删除' });
export const DeliveryChannel = enumType('DeliveryChannel', '投递渠道。', { EMAIL: '邮件', WEBHOOK: '对方系统（Webhook）', DINGTALK: '钉钉群机器人', WECOM: '企业微信群机器人' });
export const DeliveryState = enumType('DeliveryState', '投递状态。', { PENDING: '待发送', RETRYING: '未成，将重试', SENT: '已送达', FAILED: '失败，不再重试', CANCELLED: '已取消：不再需要或无权发送' });

/** What types of events are called; letters and tests of an endpoint are none. */
const typeTitle = (type: string): string => ({ [pingType]: '测试', notice: '消息邮件', digest: '每日汇总邮件' })[type] ?? eventTypes().find((each) => each.type === type)?.title ?? type;

@Record('Endpoint', { entity: 'Endpoint', code: 'epe', description: '推送端点：把事件推送到的一个地址，对方系统或群机器人。' })
export class EndpointType implements Pick<Endpoint, 'name' | 'address' | 'types'> {
  id!: string;
  @One(() => OrganizationType, '所属单位。', { filter: true }) organization!: unknown;
  @Column('推送到何处。', { type: () => EndpointKind, filter: true }) kind!: Endpoint['kind'];
  @Column('状态。', { type: () => EndpointState, filter: true }) state!: Endpoint['state'];
  @Column('名称。', { filter: true }) name!: string;
  @Column('地址，其中的令牌已隐去。') address!: string;
  @One(() => ApiKeyType, '接口密钥：推送它有权读取的；群机器人为空。') apiKey!: unknown;
  @Column('角色：群机器人推送本单位此角色有权读取的；Webhook 为空。', { type: () => Role }) role!: string | null;
  @Column('接收的事件类型，“对象.*”为该对象全部，“*”为全部。', { type: () => [String] }) types!: string[];
  @Column('旧签名密钥并用至何时；更换密钥后 24 小时内两个签名都给出。') formerUntil!: Date | null;
  @Column('自何时起未能送达；正常则空。') failingSince!: Date | null;
  @Column('上次送达时刻。') lastSentAt!: Date | null;
  @Column('停用的原因。') disabledFor!: string | null;
  @One(() => PersonType, '建立者。') createdBy!: unknown;
  @Column('建立时刻。', { order: true }) createdAt!: Date;
  @Connection(() => DeliveryType, '投递记录，最近者在前。', { back: 'endpoint', order: [['createdAt', 'desc']] }) deliveries!: unknown;
  @Available(endpointLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Delivery', { entity: 'Delivery', code: 'dlv', description: '投递：一条消息送往一处，及每次尝试的结果；保存 90 天。' })
export class DeliveryType implements Pick<Delivery, 'type' | 'attempts'> {
  id!: string;
  @Column('渠道。', { type: () => DeliveryChannel, filter: true }) channel!: Delivery['channel'];
  @One(() => EndpointType, '推送端点；邮件为空。', { filter: true }) endpoint!: unknown;
  @One(() => PersonType, '邮件的收件人；推送为空。') person!: unknown;
  @Column('事件类型；邮件为 notice 或 digest，测试为 endpoint.ping。', { filter: true }) type!: string;
  @Code<RequestContext>(() => String, '内容为何。', { needs: ['type'], load: async (rows) => rows.map(({ type }) => typeTitle(type as string)) }) title!: string | null;
  @Column('状态。', { type: () => DeliveryState, filter: true }) state!: Delivery['state'];
  @Column('已尝试几次。') attempts!: number;
  @Column('下次何时发送；已结束则空。') nextAt!: Date | null;
  @Column('上次尝试得到的状态码（HTTP 或 SMTP）。') status!: number | null;
  @Column('未成的原因。') reason!: string | null;
  @Column('产生时刻。', { order: true, filter: true }) createdAt!: Date;
  @Column('结束时刻。') finishedAt!: Date | null;
  @List(() => DeliveryAttemptType, '各次尝试，最近者在前。', { back: 'delivery', order: [['number', 'desc']] }) tries!: unknown;
  @Code<RequestContext>(() => Boolean, '当前用户能否重新发送。', {
    load: async (rows, { actor, em: fork }) => {
      const em = fork();
      const found = new Map((await em.find(Delivery, { id: { $in: rows.map((row) => row['id'] as string) } }, { populate: ['endpoint'] })).map((each) => [each.id, each]));
      return Promise.all(rows.map(async (row) => mayResend(found.get(row['id'] as string), async (endpoint) => evaluate(managesEndpoint, endpoint, actor, em), actor.personId)));
    },
  }) canResend!: boolean | null;
}

@Record('DeliveryAttempt', { entity: 'DeliveryAttempt', code: 'dat', isPart: true, description: '投递尝试：一次发送及其结果。' })
export class DeliveryAttemptType implements Pick<DeliveryAttempt, 'number' | 'milliseconds' | 'isSuccess'> {
  id!: string;
  @Column('第几次。') number!: number;
  @Column('何时。') at!: Date;
  @Column('用时，毫秒。') milliseconds!: number;
  @Column('是否送达。') isSuccess!: boolean;
  @Column('状态码（HTTP 或 SMTP）；未得到答复则空。') status!: number | null;
  @Column('未成的原因。') reason!: string | null;
}

@Extend(() => OrganizationType)
export class OrganizationEndpoints {
  @Connection(() => EndpointType, '本单位的推送端点。', { back: 'organization', order: [['createdAt', 'desc']] }) endpoints!: unknown;
}

@ObjectType('EventTypeEntry', { description: '事件类型：事件目录中的一项。' })
export class EventTypeEntry {
  @Field({ description: '类型，如 qualification_application.submitted；“对象.updated”为状态不变的变动。' }) type!: string;
  @Field({ description: '中文说明。' }) title!: string;
  @Field({ description: '对象的 GraphQL 类型，凭事件中的全局标识以 node(id:) 读取。' }) objectType!: string;
  @Field(() => String, { nullable: true, description: '到达的状态；状态不变者为空。' }) state!: string | null;
  @Field(() => [String], { description: '密钥须有其中之一的范围才会收到非公开对象的事件；空为对象公开。' }) scopes!: readonly string[];
}

@InputType('DeliveryInput', { description: '一次投递。' })
export class DeliveryInput {
  @Field(() => ID, { description: '投递的全局标识。' }) id!: string;
}
@InputType('ResendFailedInput', { description: '“重新发送失败的”的输入。' })
export class ResendFailedInput {
  @Field(() => ID, { description: '推送端点的全局标识。' }) endpointId!: string;
  @Field(() => DateTimeScalar, { description: '自何时起产生的。' }) since!: Date;
}
@InputType('RevealEndpointSecretInput', { description: '“查看签名密钥”的输入。' })
export class RevealEndpointSecretInput {
  @Field(() => ID, { description: '推送端点的全局标识。' }) id!: string;
}
@ObjectType('ResendDeliveryPayload', { description: '“重新发送”的结果。' })
export class ResendDeliveryPayload {
  @Field(() => DeliveryType, { nullable: true, description: '投递；未成则为空。' }) delivery!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('ResendFailedDeliveriesPayload', { description: '“重新发送失败的”的结果。' })
export class ResendFailedDeliveriesPayload {
  @Field(() => Int, { nullable: true, description: '重新发送几条；未成则为空。' }) resent!: number | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('RevealEndpointSecretPayload', { description: '“查看签名密钥”的结果。' })
export class RevealEndpointSecretPayload {
  @Field(() => String, { nullable: true, description: '签名密钥（whsec_…），用以验证 webhook-signature；未成则为空。' }) secret!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}

@ObjectType('NoticeMode', { description: '一种消息如何提醒。' })
export class NoticeModeType {
  @Field(() => NoticeKind, { description: '种类。' }) kind!: string;
  @Field({ description: '是否计入未读；关闭后仍可在消息页查到。' }) inApp!: boolean;
  @Field(() => MailMode, { description: '邮件。' }) mail!: string;
}

@ObjectType('NoticeSettings', { description: '消息设置：本人愿意如何被提醒。' })
export class NoticeSettingsType {
  @Field(() => NoticeLanguage, { description: '邮件所用语言。' }) language!: string;
  @Field(() => [NoticeModeType], { description: '各种消息的提醒方式。' }) modes!: NoticeModeType[];
  @Field(() => Int, { nullable: true, description: '免打扰起，北京时间当日第几分钟（含）；空为不设。' }) quietFrom!: number | null;
  @Field(() => Int, { nullable: true, description: '免打扰止，北京时间当日第几分钟（不含）；空为不设。' }) quietTo!: number | null;
  @Field(() => Int, { description: '每日汇总的时刻，北京时间当日第几分钟。' }) digestAt!: number;
  @Field(() => String, { nullable: true, description: '邮件发往何处；空为未登记邮箱，不发邮件。' }) email!: string | null;
}

@InputType('NoticeModeInput', { description: '一种消息如何提醒。' })
export class NoticeModeInput {
  @Field(() => NoticeKind, { description: '种类。' }) kind!: string;
  @Field({ description: '是否计入未读。' }) inApp!: boolean;
  @Field(() => MailMode, { description: '邮件。' }) mail!: string;
}

@InputType('UpdateNoticeSettingsInput', { description: '“修改消息设置”的输入。' })
export class UpdateNoticeSettingsInput {
  @Field(() => NoticeLanguage, { description: '邮件所用语言。' }) language!: string;
  @Field(() => [NoticeModeInput], { description: '各种消息的提醒方式；未列者照常。' }) modes!: NoticeModeInput[];
  @Field(() => Int, { nullable: true, description: '免打扰起，0–1439；与止一并为空即不设。' }) quietFrom!: number | null;
  @Field(() => Int, { nullable: true, description: '免打扰止，0–1439。' }) quietTo!: number | null;
  @Field(() => Int, { description: '每日汇总的时刻，0–1439。' }) digestAt!: number;
}

@InputType('MarkNoticesReadInput', { description: '“标为已读”的输入。' })
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: '消息的全局标识，至多 200 个；空为全部。' }) ids!: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '只标此时刻及以前的：列表取得之后到达的不受影响。' }) until!: Date | null;
}

@ObjectType('UpdateNoticeSettingsPayload', { description: '“修改消息设置”的结果。' })
export class UpdateNoticeSettingsPayload {
  @Field(() => NoticeSettingsType, { nullable: true, description: '修改后的设置；未成则为空。' }) settings!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('MarkNoticesReadPayload', { description: '“标为已读”的结果。' })
export class MarkNoticesReadPayload {
  @Field(() => Int, { nullable: true, description: '标了几条；未成则为空。' }) marked!: number | null;
  @Field(() => Int, { nullable: true, description: '还有几条未读；未成则为空。' }) unread!: number | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}

