import 'reflect-metadata';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Column, List, One, Record, Sum } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { MoneyScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { PlatformType } from '../platform/platform.type.ts';
import { programmeLifecycle } from './lifecycle/programme.ts';
import { talentLifecycle } from './lifecycle/talent.ts';
import type { Talent, TalentCheck, TalentEvaluation, TalentPayment, TalentProgramme, TeamMember } from './talent.entity.ts';
import { checkers, degrees, memberRoles, programmeFamilies, talentLevels, talentLines, talentSubjects } from './talent.kinds.ts';


export const TalentSubjectEnum = enumType('TalentSubject', '人才主体：个人或团队。', talentSubjects);
export const TalentLevelEnum = enumType('TalentLevel', '人才计划级别。', talentLevels);
export const ProgrammeFamilyEnum = enumType('TalentProgrammeFamily', '人才计划系列。', programmeFamilies);
export const ProgrammeStateEnum = enumType('TalentProgrammeState', '人才计划的状态。', titlesOf(programmeLifecycle.states));
export const TalentLineEnum = enumType('TalentLine', '项目类别。', talentLines);
export const DegreeEnum = enumType('Degree', '学历学位。', degrees);
export const TalentStateEnum = enumType('TalentState', '人才的状态。', titlesOf(talentLifecycle.states));
export const TalentCheckerEnum = enumType('TalentChecker', '县级核查部门。', checkers);
export const TalentCheckResultEnum = enumType('TalentCheckResult', '核查意见。', { PASS: '通过', OBJECTION: '有异议' });
export const MemberRoleEnum = enumType('TeamMemberRole', '团队成员的身份。', memberRoles);

@Record('TalentProgramme', { entity: 'TalentProgramme', code: 'tlprg', description: '人才计划：国家、省、市、县遴选人才与团队的计划。来源：人才办台账与申报通知。' })
export class TalentProgrammeType implements Pick<TalentProgramme, 'name' | 'family' | 'state'> {
  id!: string;
  @Column('计划名称。', { filter: true, order: true }) name!: string;
  @Column('级别；不明则空。', { type: () => TalentLevelEnum, filter: true }) level!: TalentProgramme['level'];
  @Column('系列：规则与统计按系列认。', { type: () => ProgrammeFamilyEnum, filter: true }) family!: TalentProgramme['family'];
  @Column('组织实施单位。') issuer!: string | null;
  @Column('状态。', { type: () => ProgrammeStateEnum, filter: true }) state!: TalentProgramme['state'];
  @Column('本年申报开始日期；不设窗口则空。') opensOn!: string | null;
  @Column('本年申报截止日期（含当日）。') closesOn!: string | null;
  @Column('申报通知。') document!: string | null;
  @Available(programmeLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Talent', { entity: 'Talent', code: 'tlnt', search: 'searchText', description: '人才：一名人才或一支团队的申报、遴选、入选、到岗与资助，各为有日期的事实，互不推断。来源：人才办台账与用人单位。' })
export class TalentType implements Pick<Talent, 'subject' | 'name' | 'year' | 'state'> {
  id!: string;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('个人或团队。', { type: () => TalentSubjectEnum, filter: true }) subject!: Talent['subject'];
  @Column('姓名，或团队名称。', { order: true }) name!: string;
  @Column('证件号码，只存报送时已隐去中间各位者。', { property: 'documentMasked' }) documentNumber!: string | null;
  @Column('团队带头人。') headName!: string | null;
  @Column('团队人数。') size!: number | null;
  @Column('学历学位。', { type: () => DegreeEnum }) degree!: Talent['degree'];
  @Column('职称。') professionalTitle!: string | null;
  @Column('专业。') major!: string | null;
  @One(() => TalentProgrammeType, '人才计划；不经计划引进者为空。', { filter: true }) programme!: TalentProgrammeType | null;
  @Column('级别。', { type: () => TalentLevelEnum, filter: true }) level!: Talent['level'];
  @Column('项目类别。', { type: () => TalentLineEnum, filter: true }) line!: Talent['line'];
  @Column('项目类别，照排摸表所写。') lineText!: string | null;
  @Column('用人单位（平台），照台账所写。') employerName!: string | null;
  @One(() => OrganizationType, '用人单位；不在名录则空。', { filter: true }) organization!: OrganizationType | null;
  @One(() => PlatformType, '用人平台；不在名录则空。', { filter: true }) platform!: PlatformType | null;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('状态。', { type: () => TalentStateEnum, filter: true }) state!: Talent['state'];
  @Column('引进（入选）日期：台账所列，或首次入选、到岗之日。', { filter: true, order: true }) on!: string | null;
  @Column('排摸日期。') surveyedOn!: string | null;
  @Column('是否符合申报条件；未排摸则空。') isEligible!: boolean | null;
  @Column('申报意向。') intention!: string | null;
  @Column('最近一次申报的日期。') appliedOn!: string | null;
  @List(() => TalentCheckType, '县级核查意见，含退回前的各轮。', { back: 'talent', order: [['round', 'desc'], ['department', 'asc']] }) checks!: TalentCheckType[];
  @Column('最近一次退回的日期。') returnedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('县级推荐日期。') recommendedOn!: string | null;
  @Column('县级推荐文件。') recommendedDocument!: string | null;
  @Column('上级受理评审日期。') reviewedOn!: string | null;
  @Column('上级受理评审文件。') reviewDocument!: string | null;
  @Column('入选日期。', { filter: true, order: true }) selectedOn!: string | null;
  @Column('入选文件。') selectedDocument!: string | null;
  @Column('核定资助，元。') fundingApproved!: string | null;
  @Column('应到岗期限（含当日）。') arriveBy!: string | null;
  @Column('不予推荐或落选的日期。') rejectedOn!: string | null;
  @Column('落选文件。') rejectedDocument!: string | null;
  @Column('不予推荐的理由。') rejectReason!: string | null;
  @Column('到岗日期。', { filter: true, order: true }) arrivedOn!: string | null;
  @Column('劳动（聘用）合同起；未登记合同则空。', { filter: true }) contractFrom!: string | null;
  @Column('劳动（聘用）合同止（含当日）。') contractTo!: string | null;
  @Column('参保起始日期。') insuredFrom!: string | null;
  @Column('组织人事部门核实到岗的日期；未核实则空。', { filter: true }) arrivalVerifiedOn!: string | null;
  @Column('最近一次年度考核的日期。') evaluatedOn!: string | null;
  @Column('最近一次年度考核是否通过。') isPassed!: boolean | null;
  @List(() => TalentEvaluationType, '年度考核，最近年度在前。', { back: 'talent', order: [['year', 'desc']] }) evaluations!: TalentEvaluationType[];
  @Column('首次拨付资助的日期。') fundedOn!: string | null;
  @List(() => TalentPaymentType, '资助拨付，最近者在前。', { back: 'talent', order: [['paidOn', 'desc']] }) payments!: TalentPaymentType[];
  @Sum(() => TalentPaymentType, '已拨资助合计，元；未拨则空。', { back: 'talent', property: 'amount', type: () => MoneyScalar }) paid!: string | null;
  @Column('结束日期。') endedOn!: string | null;
  @Column('结束理由。') endReason!: string | null;
  @Column('最近一次决定所依据的规则版本。') ruleVersion!: string | null;
  @Column('备注。') remark!: string | null;
  @List(() => TeamMemberType, '团队成员。', { back: 'talent', order: [['position', 'asc']] }) members!: TeamMemberType[];
  @Attachments('materials', '申报材料与本人知情同意书。') materials!: unknown;
  @Attachments('contract', '劳动（聘用）合同。') contract!: unknown;
  @Attachments('insurance', '参保证明。') insurance!: unknown;
  @Available(talentLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('TeamMember', { entity: 'TeamMember', code: 'tlmem', description: '团队成员：带头人、核心成员或其他成员。来源：用人单位。' })
export class TeamMemberType implements Pick<TeamMember, 'position' | 'role' | 'name'> {
  id!: string;
  @One(() => TalentType, '团队。') talent!: TalentType | null;
  @Column('次序。') position!: number;
  @Column('身份。', { type: () => MemberRoleEnum }) role!: TeamMember['role'];
  @Column('姓名。') name!: string;
  @Column('出生日期：只用于核对年龄条件。') bornOn!: string | null;
  @Column('学历学位。', { type: () => DegreeEnum }) degree!: TeamMember['degree'];
  @Column('职称。') professionalTitle!: string | null;
  @Column('工作单位。') employer!: string | null;
}

@Record('TalentCheck', { entity: 'TalentCheck', code: 'tlchk', description: '县级核查：科技局或组织人事部门对一次申报的意见。' })
export class TalentCheckType implements Pick<TalentCheck, 'round' | 'department' | 'result' | 'on'> {
  id!: string;
  @One(() => TalentType, '所核申报。') talent!: TalentType | null;
  @Column('第几次申报。') round!: number;
  @Column('部门。', { type: () => TalentCheckerEnum }) department!: TalentCheck['department'];
  @Column('意见。', { type: () => TalentCheckResultEnum }) result!: TalentCheck['result'];
  @Column('说明。') opinion!: string | null;
  @Column('日期。') on!: string;
}

@Record('TalentEvaluation', { entity: 'TalentEvaluation', code: 'tlevl', description: '年度考核：到岗人才一年的考核结论。' })
export class TalentEvaluationType implements Pick<TalentEvaluation, 'year' | 'isPassed' | 'on'> {
  id!: string;
  @One(() => TalentType, '人才。') talent!: TalentType | null;
  @Column('年度。') year!: number;
  @Column('是否通过。') isPassed!: boolean;
  @Column('考核意见。') opinion!: string | null;
  @Column('日期。') on!: string;
}

@Record('TalentPayment', { entity: 'TalentPayment', code: 'tlpay', description: '资助拨付：财政按核定资助拨付的一笔。来源：财政。' })
export class TalentPaymentType implements Pick<TalentPayment, 'amount' | 'paidOn' | 'voucher'> {
  id!: string;
  @One(() => TalentType, '人才。') talent!: TalentType | null;
  @Column('金额，元。') amount!: string;
  @Column('拨付日期。') paidOn!: string;
  @Column('凭证号。') voucher!: string;
  @Column('说明。') note!: string | null;
}
