import 'reflect-metadata';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import { Sources } from '../../core/exchange/exchange.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Column, Connection, First, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { RateScalar } from '../../core/scalar/scalars.ts';
import { PersonType } from '../../account/account.type.ts';
import { OrganizationType, RegionType } from '../../organization/organization.type.ts';
import { commissionerKinds, commissionerLevels, grades, memberOrigins, professionalTitles } from '../commissioner.kinds.ts';
import type { Commissioner, CommissionerAssessment, CommissionerBatch, CommissionerReport, CommissionerRosterEntry, CommissionerTeam, CommissionerTeamMember, CommissionerTerm } from '../entity/roster.ts';
import { batchLifecycle } from '../lifecycle/batch.ts';
import { commissionerLifecycle } from '../lifecycle/commissioner.ts';
import { teamLifecycle } from '../lifecycle/team.ts';
import { termLifecycle } from '../lifecycle/term.ts';


export const CommissionerKindEnum = enumType('CommissionerKind', '特派员类型（DB33/T 1316—2023）。', commissionerKinds);
export const CommissionerLevelEnum = enumType('CommissionerLevel', '选派级别。', commissionerLevels);
export const ProfessionalTitleEnum = enumType('ProfessionalTitle', '职称级别。', professionalTitles);
export const MemberOriginEnum = enumType('MemberOrigin', '特派团成员来自何处。', memberOrigins);
export const CommissionerGradeEnum = enumType('CommissionerGrade', '考核等次。', grades);
export const AgreementParty = enumType('AgreementParty', '三方协议的一方。', { COMMISSIONER: '特派员', RECEIVER: '接收方：结对企业，无则派驻镇街', SENDER: '派出单位' });
export const CommissionerReportKind = enumType('CommissionerReportKind', '述职报告类别。', { MID_YEAR: '半年', YEARLY: '年度' });
export const CommissionerStateEnum = enumType('CommissionerState', '特派员档案的状态。', titlesOf(commissionerLifecycle.states));
export const CommissionerTeamState = enumType('CommissionerTeamState', '特派团的状态。', titlesOf(teamLifecycle.states));
export const CommissionerBatchState = enumType('CommissionerBatchState', '选派批次的状态。', titlesOf(batchLifecycle.states));
export const CommissionerTermState = enumType('CommissionerTermState', '任期的状态。', titlesOf(termLifecycle.states));

@Record('Commissioner', { entity: 'Commissioner', code: 'cmr', description: '科技特派员：个人、团队成员或法人特派员的派出人员。来源：科技局名册与派出单位。' })
export class CommissionerType implements Pick<Commissioner, 'name' | 'state' | 'skills'> {
  id!: string;
  @Column('姓名；同县同名者后注单位。', { filter: true, order: true }) name!: string;
  @Column('状态。', { type: () => CommissionerStateEnum, filter: true }) state!: Commissioner['state'];
  @One(() => PersonType, '所关联的账户；未关联则空。') person!: unknown;
  @One(() => OrganizationType, '派出单位；未建档则空，见 senderName。', { filter: true }) sender!: OrganizationType | null;
  @Column('派出单位名称。') senderName!: string | null;
  @Column('专业特长，依名册。') specialty!: string | null;
  @Column('技能标签，供匹配。', { type: () => [String] }) skills!: string[];
  @Column('职称级别。', { type: () => ProfessionalTitleEnum }) title!: Commissioner['title'];
  @Column('是否公务员：公务员不得选派。') isCivilServant!: boolean | null;
  @Column('不得提名至（含当日）：考核不合格所致。') barredUntil!: string | null;
  @Column('联系电话，中间四位隐去；全号须经 revealCommissionerData 说明理由后查看。', { property: 'phoneMasked' }) phone!: string | null;
  @Column('居民身份证号，仅留首尾四位；只在发放补贴者登记。', { property: 'identityNumberMasked' }) identityNumber!: string | null;
  @Column('收款银行。') payeeBank!: string | null;
  @Column('收款账号，仅留末四位。', { property: 'payeeAccountMasked' }) payeeAccount!: string | null;
  @Connection(() => CommissionerRosterEntryType, '历年名册，最近年度在前。', { back: 'commissioner', order: [['year', 'desc']], filter: true }) rosterEntries!: unknown;
  @Connection(() => CommissionerTermType, '历次任期，最近提名者在前。', { back: 'commissioner', order: [['nominatedOn', 'desc']] }) terms!: unknown;
  @Available(commissionerLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CommissionerTeam', { entity: 'CommissionerTeam', code: 'ctm', description: '特派团：为一个产业服务的特派员团队。来源：科技局名册与派出单位。' })
export class CommissionerTeamType implements Pick<CommissionerTeam, 'name' | 'state'> {
  id!: string;
  @Column('名称。', { filter: true, order: true }) name!: string;
  @Column('状态。', { type: () => CommissionerTeamState, filter: true }) state!: CommissionerTeam['state'];
  @Column('所服务的产业。') industry!: string | null;
  @One(() => CommissionerType, '团长。', { filter: true }) leader!: CommissionerType | null;
  @List(() => CommissionerTeamMemberType, '成员，含已退出者。', { back: 'team', order: [['joinedOn', 'asc']] }) members!: CommissionerTeamMemberType[];
  @Connection(() => CommissionerRosterEntryType, '历年名册，最近年度在前。', { back: 'team', order: [['year', 'desc']] }) rosterEntries!: unknown;
  @Connection(() => CommissionerTermType, '历次任期，最近提名者在前。', { back: 'team', order: [['nominatedOn', 'desc']] }) terms!: unknown;
  @Available(teamLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CommissionerTeamMember', { entity: 'CommissionerTeamMember', code: 'cmm', description: '特派团成员。来源：科技局。' })
export class CommissionerTeamMemberType implements Pick<CommissionerTeamMember, 'origin' | 'joinedOn'> {
  id!: string;
  @One(() => CommissionerTeamType, '特派团。') team!: CommissionerTeamType | null;
  @One(() => CommissionerType, '成员。') commissioner!: CommissionerType | null;
  @Column('来自。', { type: () => MemberOriginEnum }) origin!: CommissionerTeamMember['origin'];
  @Column('加入日期。') joinedOn!: string;
  @Column('在团最后一日；在团则空。') leftOn!: string | null;
}

@Record('CommissionerBatch', { entity: 'CommissionerBatch', code: 'cba', description: '选派批次：一个级别的一次选派及其名额。来源：选派文件。' })
export class CommissionerBatchType implements Pick<CommissionerBatch, 'name' | 'state' | 'year' | 'level' | 'document'> {
  id!: string;
  @Column('名称。', { filter: true, order: true }) name!: string;
  @Column('状态。', { type: () => CommissionerBatchState, filter: true }) state!: CommissionerBatch['state'];
  @One(() => RegionType, '服务的县。', { filter: true }) region!: RegionType;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('选派级别。', { type: () => CommissionerLevelEnum, filter: true }) level!: CommissionerBatch['level'];
  @Column('选派文件。') document!: string;
  @Column('个人名额，人。') individuals!: number;
  @Column('团队名额，支。') teams!: number;
  @Column('法人名额，家。') legalPersons!: number;
  @Column('任期起。') termFrom!: string;
  @Column('任期止（含当日）。') termTo!: string;
  @Connection(() => CommissionerTermType, '本批的任期。', { back: 'batch', order: [['nominatedOn', 'desc']] }) terms!: unknown;
  @Available(batchLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CommissionerTerm', { entity: 'CommissionerTerm', code: 'cte', description: '任期：一名特派员从提名、公示、签约到考核的全程。来源：派出单位、镇街与科技局。' })
export class CommissionerTermType implements Pick<CommissionerTerm, 'kind' | 'level' | 'state' | 'isPaid' | 'nominatedOn' | 'wantedSkills'> {
  id!: string;
  @One(() => CommissionerType, '特派员；团队为团长，法人为派出人员。', { filter: true }) commissioner!: CommissionerType | null;
  @Column('类型。', { type: () => CommissionerKindEnum, filter: true }) kind!: CommissionerTerm['kind'];
  @Column('选派级别。', { type: () => CommissionerLevelEnum, filter: true }) level!: CommissionerTerm['level'];
  @One(() => CommissionerTeamType, '特派团。', { filter: true }) team!: CommissionerTeamType | null;
  @Column('状态。', { type: () => CommissionerTermState, filter: true }) state!: CommissionerTerm['state'];
  @One(() => CommissionerBatchType, '选派批次。', { filter: true }) batch!: CommissionerBatchType | null;
  @One(() => OrganizationType, '派出单位；未建档则空。', { filter: true }) sender!: OrganizationType | null;
  @Column('派出单位名称。') senderName!: string | null;
  @One(() => RegionType, '派驻镇街。', { filter: true }) town!: RegionType | null;
  @One(() => OrganizationType, '结对企业。', { filter: true }) organization!: OrganizationType | null;
  @Column('所需专长。', { type: () => [String] }) wantedSkills!: string[];
  @Column('是否发放交通住宿补贴。', { filter: true }) isPaid!: boolean;
  @Column('任期起。', { filter: true, order: true }) startsOn!: string | null;
  @Column('任期止（含当日）。', { filter: true, order: true }) endsOn!: string | null;
  @Column('提名日期。') nominatedOn!: string;
  @Column('派出单位同意日期。') consentedOn!: string | null;
  @Column('批准日期。') approvedOn!: string | null;
  @Column('批准文件。') approvalDocument!: string | null;
  @Column('上级公示起；县级公示见公示记录。') noticeFrom!: string | null;
  @Column('上级公示止（含当日）。') noticeTo!: string | null;
  @Column('选派日期。') appointedOn!: string | null;
  @Column('特派员签署日期。') commissionerSignedOn!: string | null;
  @Column('接收方签署日期。') receiverSignedOn!: string | null;
  @Column('派出单位签署日期。') senderSignedOn!: string | null;
  @Attachments('agreement', '三方协议。') agreement!: unknown;
  @List(() => CommissionerReportType, '述职报告，最近年度在前。', { back: 'term', order: [['year', 'desc'], ['kind', 'desc']] }) reports!: CommissionerReportType[];
  @Column('结束日期：考核、更换、未予选派或撤回。') endedOn!: string | null;
  @Column('结束的理由。') endReason!: string | null;
  @One(() => CommissionerTermType, '接替的任期。') replaces!: CommissionerTermType | null;
  @First(() => CommissionerAssessmentType, '期满考核。', { back: 'term', order: [] }) assessment!: CommissionerAssessmentType | null;
  @Column('考核等次。', { type: () => CommissionerGradeEnum }) grade!: CommissionerTerm['grade'];
  @Column('评定等次日期。') gradedOn!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @List(() => CommissionerRosterEntryType, '由此列入的各年度名册。', { back: 'term', order: [['year', 'asc']] }) rosterEntries!: CommissionerRosterEntryType[];
  @Available(termLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CommissionerRosterEntry', { entity: 'CommissionerRosterEntry', code: 'cro', description: '名册条目：一名特派员（团队记团长）在一个年度的在册情况。来源：科技局名册与任期。' })
export class CommissionerRosterEntryType implements Pick<CommissionerRosterEntry, 'year' | 'kind' | 'level'> {
  id!: string;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @One(() => CommissionerType, '特派员。', { filter: true }) commissioner!: CommissionerType | null;
  @Column('类型。', { type: () => CommissionerKindEnum, filter: true }) kind!: CommissionerRosterEntry['kind'];
  @Column('选派级别。', { type: () => CommissionerLevelEnum, filter: true }) level!: CommissionerRosterEntry['level'];
  @One(() => CommissionerTeamType, '特派团；个人与法人则空。', { filter: true }) team!: CommissionerTeamType | null;
  @One(() => RegionType, '派驻镇街。', { filter: true }) town!: RegionType | null;
  @One(() => OrganizationType, '结对企业。', { filter: true }) organization!: OrganizationType | null;
  @Column('本年度内入册日期；只知年度则空。') enteredOn!: string | null;
  @Column('中途退出日期：此后不计入在册数。') leftOn!: string | null;
  @Column('备注。') remark!: string | null;
  @Sources() sources!: unknown;
}

@Record('CommissionerReport', { entity: 'CommissionerReport', code: 'crp', description: '述职报告：特派员半年或一年的工作小结。来源：特派员。' })
export class CommissionerReportType implements Pick<CommissionerReport, 'kind' | 'year' | 'summary' | 'submittedOn'> {
  id!: string;
  @One(() => CommissionerTermType, '任期。') term!: CommissionerTermType | null;
  @Column('类别。', { type: () => CommissionerReportKind }) kind!: CommissionerReport['kind'];
  @Column('年度。') year!: number;
  @Column('工作小结。') summary!: string;
  @Column('提交日期。') submittedOn!: string;
  @Attachments('files', '附件。') files!: unknown;
}

@Record('CommissionerAssessment', { entity: 'CommissionerAssessment', code: 'cas', description: '期满考核：任期的服务量与各项得分，百分制。来源：服务日志、评价与科技局。' })
export class CommissionerAssessmentType implements Pick<CommissionerAssessment, 'year' | 'serviceDays' | 'visits' | 'demandsTaken' | 'demandsSolved' | 'minimumDays'> {
  id!: string;
  @One(() => CommissionerTermType, '任期。') term!: CommissionerTermType | null;
  @Column('考核年度：优秀名额按年度计。') year!: number;
  @Column('有经确认服务的天数。') serviceDays!: number;
  @Column('经确认的服务时长，小时。', { type: () => RateScalar }) serviceHours!: string;
  @Column('经确认的服务次数。') visits!: number;
  @Column('接受的需求数。') demandsTaken!: number;
  @Column('解决或转出的需求数。') demandsSolved!: number;
  @Column('平均星级；无人评价则空。', { type: () => RateScalar }) averageRating!: string | null;
  @Column('任期内最低服务天数。') minimumDays!: number;
  @Column('接收方满意度得分。', { type: () => RateScalar }) satisfaction!: string;
  @Column('服务量得分。', { type: () => RateScalar }) volume!: string;
  @Column('成效得分。', { type: () => RateScalar }) results!: string;
  @Column('加权总分。', { type: () => RateScalar }) total!: string;
  @Column('改分依据。') ground!: string | null;
  @Column('派出单位意见。') senderOpinion!: string | null;
  @Column('接收方意见。') receiverOpinion!: string | null;
  @Column('考核日期。') assessedOn!: string;
  @Column('所依据的规则版本。') ruleVersion!: string;
}
