import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, Connection, List, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { MoneyScalar, RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import type {
  Competition, CompetitionAward, CompetitionEntry, CompetitionHost, CompetitionInstitution, CompetitionLanding, CompetitionMember, CompetitionScore, CompetitionStage, CompetitionStageEntry, CompetitionTrack,
} from './competition.entity.ts';
import { grades, hostRoles, landingKinds, memberRoles, stageKinds, type Grade } from './competition.kinds.ts';
import { type AwardTotal, type MarkDifference, type Participation, awardTotalsOf, markDifferencesOf, memberName, participationOf } from './competition.reads.ts';
import { awardLifecycle } from './lifecycle/award.ts';
import { competitionLifecycle } from './lifecycle/competition.ts';
import { entryLifecycle } from './lifecycle/entry.ts';

export const CompetitionStateEnum = enumType('CompetitionState', '大赛的状态。', titlesOf(competitionLifecycle.states));
export const CompetitionEntryStateEnum = enumType('CompetitionEntryState', '参赛队伍的状态。', titlesOf(entryLifecycle.states));
export const CompetitionAwardStateEnum = enumType('CompetitionAwardState', '获奖作品的状态。', titlesOf(awardLifecycle.states));
export const CompetitionHostRoleEnum = enumType('CompetitionHostRole', '办赛单位的角色。', hostRoles);
export const CompetitionStageKindEnum = enumType('CompetitionStageKind', '轮次。', stageKinds);
export const CompetitionMemberRoleEnum = enumType('CompetitionMemberRole', '队内角色。', memberRoles);
export const CompetitionGradeEnum = enumType('CompetitionGrade', '奖项等次。', grades);
export const CompetitionLandingKindEnum = enumType('CompetitionLandingKind', '落地方式。', landingKinds);
export const CompetitionStepEnum = enumType('CompetitionStep', '参赛人次的统计环节。', { ENTERED: '报名', FINAL: '决赛', AWARDED: '获奖' });

@ObjectType('CompetitionParticipation', { description: '参赛规模：一个环节的院校、队伍与人数。' })
class CompetitionParticipationType implements Participation {
  @Field(() => CompetitionStepEnum, { description: '环节。' }) step!: Participation['step'];
  @Field(() => Int, { description: '院校数，所。' }) institutions!: number;
  @Field(() => Int, { description: '队伍数，支。' }) teams!: number;
  @Field(() => Int, { description: '人数，名：列出学生者从其数，否则从报名人数。' }) people!: number;
  @Field(() => Int, { nullable: true, description: '作品数，件；仅获奖环节有。' }) works!: number | null;
}

@ObjectType('CompetitionAwardTotal', { description: '奖项汇总：一个等次的作品数与奖金。' })
class CompetitionAwardTotalType implements AwardTotal {
  @Field(() => CompetitionGradeEnum, { description: '等次。' }) grade!: Grade;
  @Field(() => Int, { description: '作品数，件。' }) works!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '奖金合计，元；有一件不明则空。' }) prize!: string | null;
}

@ObjectType('CompetitionMarkDifference', { description: '晋级标记差异：报名表的晋级标记与该轮名单不一致的一支队伍；只提示，不改数。' })
class CompetitionMarkDifferenceType implements MarkDifference {
  @Field({ description: '队伍编号。' }) number!: string;
  @Field({ description: '队伍名称。' }) name!: string;
  @Field({ description: '报名表是否标为晋级；名单则相反。' }) isMarked!: boolean;
}

@Record('Competition', { entity: 'Competition', code: 'cmp', description: '双创大赛：一届大赛，从发布到获奖作品落地。来源：赛事办。' })
export class CompetitionType implements Pick<Competition, 'year' | 'name' | 'state'> {
  id!: string;
  @One(() => RegionType, '所在县（市、区）。', { filter: true }) region!: RegionType;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('名称。', { filter: true, order: true }) name!: string;
  @Column('届次；不明则空。') edition!: number | null;
  @Column('状态。', { type: () => CompetitionStateEnum, filter: true }) state!: Competition['state'];
  @Column('发布文件。') document!: string | null;
  @Column('发布日期。') announcedOn!: string | null;
  @Column('报名开始日期。') registrationFrom!: string | null;
  @Column('报名截止日期（含当日）。') registrationTo!: string | null;
  @Column('奖金预算，元。') prizeBudget!: string | null;
  @Column('简介。') summary!: string | null;
  @Column('初评开始日期。') screeningFrom!: string | null;
  @Column('决赛开始日期。') finalFrom!: string | null;
  @Column('获奖公布日期。') awardedOn!: string | null;
  @Column('获奖公布文件。') awardDocument!: string | null;
  @Column('落地办结日期。') landedOn!: string | null;
  @Column('取消日期。') cancelledOn!: string | null;
  @Column('取消理由。') cancelReason!: string | null;
  @Column('学生个人信息清除日期；尚未清除则空。') forgottenOn!: string | null;
  @List(() => CompetitionHostType, '主办、协办、承办与支持单位。', { back: 'competition', order: [['position', 'asc']] }) hosts!: unknown;
  @List(() => CompetitionTrackType, '赛道。', { back: 'competition', order: [['name', 'asc']] }) tracks!: unknown;
  @List(() => CompetitionStageType, '轮次。', { back: 'competition', order: [['kind', 'desc']] }) stages!: unknown;
  @Connection(() => CompetitionInstitutionType, '参赛院校。', { back: 'competition', order: [['name', 'asc']] }) institutions!: unknown;
  @Connection(() => CompetitionEntryType, '参赛队伍，按编号。', { back: 'competition', order: [['number', 'asc']] }) entries!: unknown;
  @Connection(() => CompetitionAwardType, '获奖作品。', { back: 'competition', order: [['grade', 'asc'], ['work', 'asc']] }) awards!: unknown;
  @Code<RequestContext>(() => [CompetitionParticipationType], '参赛规模：报名、决赛、获奖各环节的院校、队伍与人数。', { load: participationOf }) participation!: unknown;
  @Code<RequestContext>(() => [CompetitionAwardTotalType], '奖项汇总，等次高者在前；之和即获奖作品数。', { load: awardTotalsOf }) awardTotals!: unknown;
  @Code<RequestContext>(() => [CompetitionMarkDifferenceType], '报名表的晋级标记与决赛名单不一致的队伍；一致则为空列表。', { load: markDifferencesOf }) markDifferences!: unknown;
  @Available(competitionLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CompetitionHost', { entity: 'CompetitionHost', code: 'cho', description: '办赛单位：主办、协办、承办或支持一届大赛的单位。来源：大赛文件。' })
export class CompetitionHostType implements Pick<CompetitionHost, 'role' | 'name'> {
  id!: string;
  @One(() => CompetitionType, '大赛。') competition!: CompetitionType;
  @Column('角色。', { type: () => CompetitionHostRoleEnum }) role!: CompetitionHost['role'];
  @Column('单位名称。') name!: string;
  @One(() => OrganizationType, '名录中的单位；不在名录则空。') organization!: OrganizationType | null;
}

@Record('CompetitionTrack', { entity: 'CompetitionTrack', code: 'ctr', description: '赛道：一届大赛的一个组别。来源：赛事办。' })
export class CompetitionTrackType implements Pick<CompetitionTrack, 'name'> {
  id!: string;
  @One(() => CompetitionType, '大赛。') competition!: CompetitionType;
  @Column('名称。') name!: string;
}

@Record('CompetitionStage', { entity: 'CompetitionStage', code: 'cst', description: '轮次：报名之后的一轮，初评或决赛。来源：赛事办。' })
export class CompetitionStageType implements Pick<CompetitionStage, 'kind' | 'name'> {
  id!: string;
  @One(() => CompetitionType, '大赛。', { filter: true }) competition!: CompetitionType;
  @Column('轮次。', { type: () => CompetitionStageKindEnum, filter: true }) kind!: CompetitionStage['kind'];
  @Column('本届所用的名称，如“挑战赛”。') name!: string;
  @Column('日期。') on!: string | null;
  @Column('地点。') venue!: string | null;
  @Column('晋级名额，支；不限则空。') seats!: number | null;
  @Connection(() => CompetitionStageEntryType, '本轮队伍，按出场顺序。', { back: 'stage', order: [['position', 'asc'], ['entryNumber', 'asc']] }) entries!: unknown;
}

@Record('CompetitionInstitution', { entity: 'CompetitionInstitution', code: 'cin', description: '参赛院校：一届大赛的一所参赛院校。来源：赛事办。' })
export class CompetitionInstitutionType implements Pick<CompetitionInstitution, 'name'> {
  id!: string;
  @One(() => CompetitionType, '大赛。', { filter: true }) competition!: CompetitionType;
  @Column('院校名称。', { filter: true, order: true }) name!: string;
  @Column('办学层次。', { filter: true }) level!: string | null;
  @Column('所在省份。', { filter: true, order: true }) province!: string | null;
  @One(() => OrganizationType, '名录中的单位；不在名录则空。') organization!: OrganizationType | null;
  @Column('联系人。') contactName!: string | null;
  @Column('联系电话，中间四位隐去；全号须经 revealCompetitionPhone 说明理由后查看。', { property: 'contactPhoneMasked' }) contactPhone!: string | null;
  @Connection(() => CompetitionEntryType, '本校队伍。', { back: 'institution', order: [['number', 'asc']], filter: true }) entries!: unknown;
  @Sources() sources!: unknown;
}

@Record('CompetitionEntry', { entity: 'CompetitionEntry', code: 'cen', description: '参赛队伍：一届大赛的一支队伍。来源：赛事办与院校报名。' })
export class CompetitionEntryType implements Pick<CompetitionEntry, 'number' | 'name' | 'state' | 'institutionName' | 'size'> {
  id!: string;
  @One(() => CompetitionType, '大赛。', { filter: true }) competition!: CompetitionType;
  @Column('队伍编号（报名号）。', { filter: true, order: true }) number!: string;
  @Column('队伍名称。', { filter: true, order: true }) name!: string;
  @Column('状态。', { type: () => CompetitionEntryStateEnum, filter: true }) state!: CompetitionEntry['state'];
  @Column('所属院校，如报名所填。', { filter: true, order: true }) institutionName!: string;
  @One(() => CompetitionInstitutionType, '参赛院校名单中的院校；不在名单则空。', { filter: true }) institution!: CompetitionInstitutionType | null;
  @One(() => CompetitionTrackType, '赛道。') track!: CompetitionTrackType | null;
  @Column('指导教师。') advisor!: string | null;
  @Column('人数，名。') size!: number;
  @Column('报名表是否标为晋级；未标注则空，以该轮名单为准。') isMarkedFinalist!: boolean | null;
  @Column('退赛理由。') withdrawReason!: string | null;
  @List(() => CompetitionMemberType, '参赛学生。', { back: 'entry', order: [['number', 'asc']] }) members!: unknown;
  @List(() => CompetitionStageEntryType, '各轮的位次与得分。', { back: 'entry', order: [['createdAt', 'asc']], filter: true }) stageEntries!: unknown;
  @List(() => CompetitionAwardType, '获奖作品：一支队伍可有多件。', { back: 'entry', order: [['grade', 'asc']], filter: true }) awards!: unknown;
  @Available(entryLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CompetitionMember', { entity: 'CompetitionMember', code: 'cme', description: '参赛学生：个人信息，只供办赛使用，期满清除。来源：赛事办与院校报名。' })
export class CompetitionMemberType implements Pick<CompetitionMember, 'number' | 'entryNumber' | 'role'> {
  id!: string;
  @One(() => CompetitionType, '大赛。') competition!: CompetitionType | null;
  @One(() => CompetitionEntryType, '队伍；未登记则空。') entry!: CompetitionEntryType | null;
  @Column('队伍编号。') entryNumber!: string;
  @Column('学生编号。') number!: string;
  @Column('姓名，只留首字。', { property: 'nameMasked' }) maskedName!: string | null;
  @Code<RequestContext>(() => String, '姓名；期满清除后为空。', { needs: ['nameCipher'], load: memberName }) name!: string | null;
  @Column('院校。') institutionName!: string | null;
  @Column('学历层次。') degree!: string | null;
  @Column('队内角色。', { type: () => CompetitionMemberRoleEnum }) role!: CompetitionMember['role'];
  @Column('联系电话，中间四位隐去；全号须经 revealCompetitionPhone 说明理由后查看。', { property: 'phoneMasked' }) phone!: string | null;
  @Sources() sources!: unknown;
}

@Record('CompetitionStageEntry', { entity: 'CompetitionStageEntry', code: 'cse', description: '轮次队伍：一支队伍在一轮中的出场顺序与得分。来源：赛事办。' })
export class CompetitionStageEntryType implements Pick<CompetitionStageEntry, 'entryNumber'> {
  id!: string;
  @One(() => CompetitionStageType, '轮次。', { filter: true }) stage!: CompetitionStageType | null;
  @One(() => CompetitionEntryType, '队伍；未登记则空。') entry!: CompetitionEntryType | null;
  @Column('队伍编号。') entryNumber!: string;
  @Column('队伍名称，如名单所载。') entryName!: string | null;
  @Column('院校，如名单所载。') institutionName!: string | null;
  @Column('出场顺序；未定则空。') position!: number | null;
  @Column('上一轮得分，百分制。', { type: () => RateScalar }) priorScore!: string | null;
  @Column('本轮得分，百分制：各评委均分，两位小数。', { type: () => RateScalar }) score!: string | null;
  @List(() => CompetitionScoreType, '各评委的评分。', { back: 'stageEntry', order: [['on', 'asc']] }) scores!: unknown;
  @Sources() sources!: unknown;
}

@Record('CompetitionScore', { entity: 'CompetitionScore', code: 'csc', description: '评委评分：一名评委对一支队伍本轮的评分。来源：评委。' })
export class CompetitionScoreType implements Pick<CompetitionScore, 'score' | 'on'> {
  id!: string;
  @One(() => CompetitionStageEntryType, '轮次队伍。') stageEntry!: CompetitionStageEntryType | null;
  @Column('评委。') judgeName!: string | null;
  @Column('得分，百分制。', { type: () => RateScalar }) score!: string;
  @Column('意见。') opinion!: string | null;
  @Column('日期。') on!: string;
}

@Record('CompetitionAward', { entity: 'CompetitionAward', code: 'caw', description: '获奖作品：奖项授予作品，一支队伍可有多件。来源：赛事办。' })
export class CompetitionAwardType implements Pick<CompetitionAward, 'grade' | 'gradeName' | 'work' | 'state'> {
  id!: string;
  @One(() => CompetitionType, '大赛。', { filter: true }) competition!: CompetitionType;
  @Column('等次。', { type: () => CompetitionGradeEnum, filter: true }) grade!: CompetitionAward['grade'];
  @Column('奖项名称，如大赛所用。') gradeName!: string;
  @Column('作品名称。', { filter: true, order: true }) work!: string;
  @Column('状态。', { type: () => CompetitionAwardStateEnum, filter: true }) state!: CompetitionAward['state'];
  @One(() => CompetitionEntryType, '队伍；未登记则空。') entry!: CompetitionEntryType | null;
  @Column('队伍编号。') entryNumber!: string | null;
  @Column('队伍名称，如名单所载。') entryName!: string | null;
  @Column('院校，如名单所载。') institutionName!: string | null;
  @Column('奖金，元。') prize!: string | null;
  @Column('奖金发放日期。') prizePaidOn!: string | null;
  @Column('奖金发放凭证。') prizeVoucher!: string | null;
  @Column('最近一次落地对接情况。') followUp!: string | null;
  @Column('未落地的理由。') closeReason!: string | null;
  @List(() => CompetitionLandingType, '落地记录。', { back: 'award', order: [['on', 'asc']], filter: true }) landings!: unknown;
  @Available(awardLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CompetitionLanding', { entity: 'CompetitionLanding', code: 'cla', description: '落地记录：获奖作品在本地注册企业、入驻孵化或引进人才。来源：科技局跟踪。' })
export class CompetitionLandingType implements Pick<CompetitionLanding, 'kind' | 'on'> {
  id!: string;
  @One(() => CompetitionAwardType, '获奖作品。') award!: CompetitionAwardType | null;
  @Column('落地方式。', { type: () => CompetitionLandingKindEnum, filter: true }) kind!: CompetitionLanding['kind'];
  @Column('日期。', { filter: true, order: true }) on!: string;
  @One(() => OrganizationType, '注册、孵化或用人的企业；不在名录则空。') organization!: OrganizationType | null;
  @Column('载体名称，或名录中尚无的企业。') place!: string | null;
  @Column('人数，名。') people!: number | null;
  @Column('说明。') note!: string | null;
}
