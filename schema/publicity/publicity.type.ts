import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import { PersonType } from '../account/account.type.ts';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import type { ReadContext } from '../core/read/context.ts';
import { Code, Column, List, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { Matter } from '../core/read/matter.ts';
import { globalId } from '../core/read/model.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { noticeLifecycle } from './lifecycle/notice.ts';
import { objectionLifecycle } from './lifecycle/objection.ts';
import type { Objection, Place, PublicNotice } from './publicity.entity.ts';

const titlesOf = <V extends string>(states: Readonly<Record<V, { readonly title: string }>>) =>
  Object.fromEntries(Object.entries<{ readonly title: string }>(states).map(([value, { title }]) => [value, title])) as { [K in V]: string };

export const PublicNoticeStateEnum = enumType('PublicNoticeState', '公示的状态。', titlesOf(noticeLifecycle.states));
export const ObjectionStateEnum = enumType('ObjectionState', '异议的状态。', titlesOf(objectionLifecycle.states));
export const DayUnitEnum = enumType('DayUnit', '期限的计算单位。', { DAY: '日', WORKING_DAY: '工作日' });

@ObjectType('NoticePlace', { description: '公示处：公示张贴或登载的地方。' })
class NoticePlaceType implements Place {
  @Field({ description: '名称。' }) place!: string;
  @Field(() => String, { nullable: true, description: '网址或位置；没有则空。' }) address!: string | null;
}

@Record('PublicNotice', { entity: 'PublicNotice', code: 'ntc', description: '公示：一件事向公众公开若干日，期内任何人可实名提出异议；内容不含个人身份信息。来源：办理该事的科室。' })
export class PublicNoticeType implements Pick<PublicNotice, 'matter' | 'title' | 'text' | 'state'> {
  id!: string;
  @Column('公示类别，如“立项公示”“协议定价公示”。', { filter: true }) matter!: string;
  @Matter('所公示的记录，全局标识；无权查看者凭此亦取不到。', { type: 'subjectType', id: 'subjectId' }) subject!: string | null;
  @One(() => OrganizationType, '所涉单位；涉及多家则空。', { filter: true }) organization!: OrganizationType | null;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('标题。', { filter: true }) title!: string;
  @Column('公示内容。') text!: string;
  @Code(() => [NoticePlaceType], '公示处。', { needs: ['places'], load: async (rows) => rows.map((row) => row['places'] ?? []) }) places!: NoticePlaceType[];
  @Column('至少须公示的处数。') placesNeeded!: number;
  @Column('公示天数。') dayCount!: number;
  @Column('天数的计算单位。', { type: () => DayUnitEnum }) dayUnit!: PublicNotice['dayUnit'];
  @Column('天数所依据的规则版本。') ruleVersion!: string;
  @Column('状态。', { type: () => PublicNoticeStateEnum, filter: true }) state!: PublicNotice['state'];
  @Column('发布日期：当日不计入天数。', { filter: true, order: true }) publishedOn!: string | null;
  @Column('发布者。') publishedBy!: string | null;
  @Column('公示止（含当日）；异议处理期间不计。', { filter: true, order: true }) endsOn!: string | null;
  @Column('因异议中止计算的日期。') pausedOn!: string | null;
  @Column('中止时尚余的天数。') daysLeft!: number | null;
  @Column('结束或终止日期。') settledOn!: string | null;
  @Column('终止的理由。') voidReason!: string | null;
  @Code<ReadContext>(() => [ID], '须回避的办理人：人员的全局标识。', {
    needs: ['recused'], load: async (rows, { model }) => rows.map((row) => (row['recused'] as string[]).map((id) => globalId(model.of(PersonType).code, id))),
  }) recused!: string[] | null;
  @List(() => ObjectionType, '异议：办理人见全部，其他人只见自己提出的。', { back: 'notice', order: [['filedOn', 'desc']] }) objections!: ObjectionType[];
  @Attachments('documents', '公示附件。') documents!: unknown;
  @Column('建立时刻。') createdAt!: Date | null;
  @Available(noticeLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Objection', { entity: 'Objection', code: 'obj', description: '异议：对公示的实名异议及其书面答复；提出者的身份只有办理人与审计知道。来源：公众。' })
export class ObjectionType implements Pick<Objection, 'ground' | 'evidence' | 'state'> {
  id!: string;
  @One(() => PublicNoticeType, '所异议的公示。', { filter: true }) notice!: PublicNoticeType;
  @One(() => PersonType, '提出者的账户；未登录提出则空。') person!: PersonType | null;
  @Column('提出者姓名。') objectorName!: string;
  @Column('提出者所在单位。') objectorUnit!: string | null;
  @Column('联系电话，中间四位隐去。', { property: 'phoneMasked' }) phone!: string;
  @Column('异议的事项与理由。') ground!: string;
  @Column('证据或其来源。') evidence!: string;
  @Attachments('evidence', '证据文件。') evidenceFiles!: unknown;
  @Column('提出日期。', { filter: true, order: true }) filedOn!: string;
  @Column('状态。', { type: () => ObjectionStateEnum, filter: true }) state!: Objection['state'];
  @Column('受理日期。') admittedOn!: string | null;
  @Column('办理人。') handledBy!: string | null;
  @Column('书面答复。') answer!: string | null;
  @Column('答复日期。') answeredOn!: string | null;
  @Column('应答复的期限（含当日）。', { filter: true, order: true }) answerBy!: string;
  @Column('期限所依据的规则版本。') ruleVersion!: string;
  @Available(objectionLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}
