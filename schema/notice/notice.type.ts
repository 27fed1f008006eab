import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { UserErrorType } from '../core/error/user-error.ts';
import { stateTitle } from '../core/journal/titles.ts';
import { Code, Column, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { Matter } from '../core/read/matter.ts';
import { DateTimeScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { planOf } from '../core/notice/plan.ts';
import type { Event, Notice } from './notice.entity.ts';
import { linkTo } from './link.ts';

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

