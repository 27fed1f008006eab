import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { JsonScalar } from '../core/scalar/scalars.ts';
import { Code, Column, List, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { LocalDateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import type { CoCheck, GapItem, PoolMembership, QualificationApplication, QualificationGrant, RdInstitution } from './ladder.entity.ts';
import { coCheckFields, qualifications, rdLevels } from './ladder.kinds.ts';
import type { CheckedCondition, CheckedGap, CheckedItem, SelfCheck } from './ladder.self-check.ts';
import { applicationLifecycle } from './lifecycle/application.ts';
import { poolLifecycle } from './lifecycle/pool.ts';


export const QualificationKindEnum = enumType('QualificationKind', '资质：企业梯队的各级。', titlesOf(qualifications));
export const ApplicationStateEnum = enumType('QualificationApplicationState', '资质申报的状态。', titlesOf(applicationLifecycle.states));
export const CoCheckDepartment = enumType('CoCheckDepartment', '会核部门及其核查事项。', coCheckFields);
export const CoCheckResult = enumType('CoCheckResult', '会核意见。', { PASS: '通过', OBJECTION: '有异议' });
export const GrantStatus = enumType('QualificationGrantStatus', '资质状态。', { VALID: '有效', EXPIRED: '已到期', REVOKED: '已撤销' });
export const RdInstitutionLevel = enumType('RdInstitutionLevel', '企业研发机构级别。', rdLevels);
export const PoolStateEnum = enumType('PoolMembershipState', '培育库成员的状态。', titlesOf(poolLifecycle.states));
export const PoolEntry = enumType('PoolEntry', '入库途径。', { TOWNSHIP: '镇街推荐', CLERK: '科技局推荐', SELF: '企业自荐', AUTOMATIC: '数据比对' });
export const SelfCheckOutcome = enumType('SelfCheckOutcome', '判定：资料不全时未定。', { MET: '符合', UNMET: '不符合', OPEN: '未定' });

@ObjectType('PointsRange', { description: '分值：资料不全或待专家评价时为一个区间，确定时两端相等。' })
class PointsRangeType {
  @Field(() => Int, { description: '至少得分。' }) min!: number;
  @Field(() => Int, { description: '至多得分。' }) max!: number;
}

@ObjectType('SelfCheckCondition', { description: '自评条件：一项门槛或直通条件及其判定。' })
class SelfCheckConditionType implements CheckedCondition {
  @Field({ description: '条件代码。' }) criterion!: string;
  @Field({ description: '条件名称。' }) title!: string;
  @Field(() => SelfCheckOutcome, { description: '判定。' }) outcome!: CheckedCondition['outcome'];
  @Field(() => String, { nullable: true, description: '现值，含单位；资料不全则空。' }) current!: string | null;
  @Field({ description: '要求，含单位。' }) needed!: string;
  @Field(() => [String], { description: '尚缺的资料代码。' }) missing!: string[];
}

@ObjectType('SelfCheckItem', { description: '自评得分项。' })
class SelfCheckItemType implements CheckedItem {
  @Field({ description: '得分项代码。' }) criterion!: string;
  @Field({ description: '得分项名称。' }) title!: string;
  @Field(() => String, { nullable: true, description: '现值，含单位；资料不全则空。' }) current!: string | null;
  @Field(() => PointsRangeType, { description: '得分。' }) points!: PointsRangeType;
  @Field(() => Int, { description: '满分。' }) most!: number;
  @Field(() => String, { nullable: true, description: '再上一档的要求；已在最高档或由专家评价则空。' }) needed!: string | null;
  @Field(() => [String], { description: '尚缺的资料代码。' }) missing!: string[];
  @Field(() => String, { nullable: true, description: '说明。' }) note!: string | null;
}

@ObjectType('SelfCheckGap', { description: '差距：离要求还差什么。' })
class SelfCheckGapType implements CheckedGap {
  @Field({ description: '条件或得分项代码。' }) criterion!: string;
  @Field({ description: '名称。' }) title!: string;
  @Field({ description: '是否门槛条件：不满足则不能申报。' }) isGate!: boolean;
  @Field(() => String, { nullable: true, description: '现值，含单位；资料不全则空。' }) current!: string | null;
  @Field({ description: '要求，含单位。' }) needed!: string;
  @Field(() => [String], { description: '尚缺的资料代码。' }) missing!: string[];
  @Field(() => String, { nullable: true, description: '现值的来源。' }) source!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: '现值的日期：取其中最早者。' }) asOf!: string | null;
}

@ObjectType('SelfCheckResult', { description: '自评结果：依规则版本判定门槛、得分与差距，不作为认定结论。' })
export class SelfCheckResultType implements SelfCheck {
  @Field({ description: '所依据的规则版本。' }) ruleVersion!: string;
  @Field(() => LocalDateScalar, { description: '自评日期。' }) checkedOn!: string;
  @Field({ description: '是否确定符合：资料不全而未定时为否。' }) passed!: boolean;
  @Field(() => SelfCheckOutcome, { description: '判定。' }) outcome!: SelfCheck['outcome'];
  @Field(() => PointsRangeType, { nullable: true, description: '总分，百分制；不评分的资质为空。' }) score!: PointsRangeType | null;
  @Field(() => [SelfCheckConditionType], { description: '门槛条件。' }) gate!: SelfCheckConditionType[];
  @Field(() => [SelfCheckConditionType], { description: '直通条件：符合其一即不必评分；没有则空。' }) directPaths!: SelfCheckConditionType[];
  @Field(() => [SelfCheckConditionType], { description: '须现场核查的情形；没有则空。' }) siteCheck!: SelfCheckConditionType[];
  @Field(() => [SelfCheckItemType], { description: '得分项。' }) items!: SelfCheckItemType[];
  @Field(() => [SelfCheckGapType], { description: '差距清单。' }) gaps!: SelfCheckGapType[];
  @Field(() => [String], { description: '尚缺的资料代码。' }) missing!: string[];
}

@Record('QualificationApplication', { entity: 'QualificationApplication', code: 'qap', description: '资质申报：企业从自评、推荐到认定、续期的全程。来源：企业申报与科技局台账。' })
export class QualificationApplicationType implements Pick<QualificationApplication, 'kind' | 'year' | 'isRenewal' | 'state'> {
  id!: string;
  @One(() => OrganizationType, '申报企业。', { filter: true }) organization!: OrganizationType;
  @Column('资质。', { type: () => QualificationKindEnum, filter: true }) kind!: QualificationApplication['kind'];
  @Column('申报年度。', { filter: true, order: true }) year!: number;
  @Column('是否重新认定（复评）：不计为新增。', { filter: true }) isRenewal!: boolean;
  @Column('状态。', { type: () => ApplicationStateEnum, filter: true }) state!: QualificationApplication['state'];
  @Column('最近一次自评的日期。') selfCheckedOn!: string | null;
  @Column('自评资料：每项含值、来源与日期。', { type: () => JsonScalar }) selfCheckFacts!: unknown;
  @Code(() => SelfCheckResultType, '自评结果。', { needs: ['selfCheckResult'], load: async (rows) => rows.map((row) => row['selfCheckResult'] ?? null) }) selfCheck!: SelfCheckResultType | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Column('最近一次提交的日期。') submittedOn!: string | null;
  @Column('镇街初核日期。') townshipCheckedOn!: string | null;
  @Column('镇街初核意见。') townshipOpinion!: string | null;
  @List(() => CoCheckType, '部门会核意见，含退回前的各轮。', { back: 'application', order: [['round', 'desc'], ['department', 'asc']] }) coChecks!: CoCheckType[];
  @Column('最近一次退回的日期。') returnedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('县级推荐日期。', { filter: true, order: true }) recommendedOn!: string | null;
  @Column('县级推荐文件。') recommendedDocument!: string | null;
  @Column('上级受理日期。') acceptedOn!: string | null;
  @Column('上级受理文件。') acceptanceDocument!: string | null;
  @Column('上级公示日期。') noticeOn!: string | null;
  @Column('上级公示文件。') noticeDocument!: string | null;
  @Column('上级决定日期：认定或不予认定。', { filter: true, order: true }) decidedOn!: string | null;
  @Column('上级决定文件。') decidedDocument!: string | null;
  @Column('认定（备案、入库）日期；续期后为最近一次。') grantedOn!: string | null;
  @Column('证书（入库登记）编号。') certificateNumber!: string | null;
  @Column('有效期起。') validFrom!: string | null;
  @Column('有效期止（含当日）。') validTo!: string | null;
  @Column('可以续期之日：到期前 12 个月，逐年续期者为 3 个月。', { filter: true, order: true }) renewalOn!: string | null;
  @Column('失效之日：有效期止的次日。', { filter: true, order: true }) expiresOn!: string | null;
  @Column('撤销或取消日期。') revokedOn!: string | null;
  @Column('撤销或取消文件。') revokedDocument!: string | null;
  @Column('撤销或取消的理由。') revokeReason!: string | null;
  @Column('禁止申报至（含当日）。') barredUntil!: string | null;
  @Column('备注。') remark!: string | null;
  @List(() => QualificationGrantType, '由此取得的资质，含续期。', { back: 'application', order: [['grantedOn', 'desc']] }) grants!: QualificationGrantType[];
  @Attachments('evidence', '佐证材料，历次提交者都在。') evidence!: unknown;
  @Column('录入时间。') createdAt!: Date;
  @Available(applicationLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CoCheck', { entity: 'CoCheck', code: 'cck', description: '部门会核：一个部门就其事项对一次申报的意见。来源：会核部门。' })
export class CoCheckType implements Pick<CoCheck, 'round' | 'department' | 'result' | 'on'> {
  id!: string;
  @One(() => QualificationApplicationType, '所核申报。') application!: QualificationApplicationType | null;
  @Column('第几次提交。') round!: number;
  @Column('部门。', { type: () => CoCheckDepartment }) department!: CoCheck['department'];
  @Column('意见。', { type: () => CoCheckResult }) result!: CoCheck['result'];
  @Column('说明。') remark!: string | null;
  @Column('日期。') on!: string;
}

@Record('QualificationGrant', { entity: 'QualificationGrant', code: 'qgr', description: '资质认定：企业取得的一项资质，认定、备案、入库或续期各为一条。来源：认定文件与科技局台账。' })
export class QualificationGrantType implements Pick<QualificationGrant, 'kind' | 'grantedOn' | 'isRenewal' | 'status'> {
  id!: string;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @Column('资质。', { type: () => QualificationKindEnum, filter: true }) kind!: QualificationGrant['kind'];
  @One(() => QualificationApplicationType, '由哪次申报取得；历史台账无申报则空。') application!: QualificationApplicationType | null;
  @Column('认定（备案、入库）日期。', { filter: true, order: true }) grantedOn!: string;
  @Column('有效期起。') validFrom!: string | null;
  @Column('有效期止（含当日）；长期有效或不明则空。', { filter: true, order: true }) validTo!: string | null;
  @Column('证书（入库登记）编号。', { filter: true }) certificateNumber!: string | null;
  @Column('认定文号。') documentNumber!: string | null;
  @Column('批次。') batch!: string | null;
  @Column('年度；国家科技型中小企业为评价年度。', { filter: true }) year!: number | null;
  @Column('是否续期（重新认定、复评）：不计为新增。', { filter: true }) isRenewal!: boolean;
  @Column('状态。', { type: () => GrantStatus, filter: true }) status!: QualificationGrant['status'];
  @Column('备注。') remark!: string | null;
  @Sources() sources!: unknown;
}

@Record('RdInstitution', { entity: 'RdInstitution', code: 'rdi', description: '企业研发机构：依托企业建立、经认定的研发机构，各级认定各为一条。来源：科技局创新主体认定。' })
export class RdInstitutionType implements Pick<RdInstitution, 'level' | 'name' | 'grantedOn'> {
  id!: string;
  @One(() => OrganizationType, '依托企业。', { filter: true }) organization!: OrganizationType;
  @Column('级别。', { type: () => RdInstitutionLevel, filter: true }) level!: RdInstitution['level'];
  @Column('机构名称。', { filter: true, order: true }) name!: string;
  @Column('认定日期。', { filter: true, order: true }) grantedOn!: string;
  @Column('认定文号。') documentNumber!: string | null;
  @Sources() sources!: unknown;
}

@Record('PoolMembership', { entity: 'PoolMembership', code: 'pool', description: '培育库成员：为升入某一级而培育的企业，一级一库。来源：镇街、科技局与企业自荐。' })
export class PoolMembershipType implements Pick<PoolMembership, 'rung' | 'state' | 'entry' | 'failures'> {
  id!: string;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @Column('培育目标。', { type: () => QualificationKindEnum, filter: true }) rung!: PoolMembership['rung'];
  @Column('状态。', { type: () => PoolStateEnum, filter: true }) state!: PoolMembership['state'];
  @Column('入库途径。', { type: () => PoolEntry, filter: true }) entry!: PoolMembership['entry'];
  @Column('推荐理由。') reason!: string | null;
  @One(() => RegionType, '责任镇街。', { filter: true }) town!: RegionType | null;
  @Column('责任经办人。') clerkName!: string | null;
  @Column('企业同意日期。') agreedOn!: string | null;
  @Column('镇街确认日期。') townshipConfirmedOn!: string | null;
  @Column('科技局经办确认日期。') clerkConfirmedOn!: string | null;
  @Column('入库日期。', { filter: true, order: true }) enteredOn!: string | null;
  @Column('下一步措施。') nextAction!: string | null;
  @Column('预计申报年度。', { filter: true, order: true }) forecastYear!: number | null;
  @Column('差距更新日期。', { filter: true, order: true }) refreshedOn!: string | null;
  @Column('最近一次有进展的日期。') progressOn!: string | null;
  @Column('申报未成的次数。') failures!: number;
  @One(() => QualificationApplicationType, '由库转入的申报；最近一次。') application!: QualificationApplicationType | null;
  @Column('列入关注的理由。') watchReason!: string | null;
  @Column('出库日期。') exitedOn!: string | null;
  @Column('出库理由。') exitReason!: string | null;
  @Column('差距所依据的规则版本。') ruleVersion!: string | null;
  @List(() => GapItemType, '差距清单，以最近一次更新为准。', { back: 'membership', order: [['position', 'asc']] }) gaps!: GapItemType[];
  @Available(poolLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('GapItem', { entity: 'GapItem', code: 'gap', description: '差距：培育库成员离培育目标的一项差距。来源：各部门数据与企业自评。' })
export class GapItemType implements Pick<GapItem, 'criterion' | 'title' | 'isGate' | 'neededValue'> {
  id!: string;
  @One(() => PoolMembershipType, '所属成员。') membership!: PoolMembershipType | null;
  @Column('条件或得分项代码。') criterion!: string;
  @Column('名称。') title!: string;
  @Column('是否门槛条件：不满足则不能申报。') isGate!: boolean;
  @Column('现值，含单位；资料不全则空。') currentValue!: string | null;
  @Column('要求，含单位。') neededValue!: string;
  @Column('现值的来源。') source!: string | null;
  @Column('现值的日期：取其中最早者。') asOf!: string | null;
}
