import 'reflect-metadata';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonType } from '../account/account.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import type { ReadContext } from '../core/read/context.ts';
import { Code, Column, List, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { Matter } from '../core/read/matter.ts';
import { globalId, type Model } from '../core/read/model.ts';
import { RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { draw, type Candidate } from './draw.ts';
import type { ExpertDraw, ExpertProfile, ExpertTie, RecusalDeclaration, ReviewAssignment, ReviewParties, ReviewScore, ReviewSession, ReviewTarget } from './expert.entity.ts';
import { expertKinds, recusalGrounds, reviewMethods, tieKinds } from './expert.kinds.ts';
import { assignmentLifecycle } from './lifecycle/assignment.ts';
import { profileLifecycle } from './lifecycle/profile.ts';
import { sessionLifecycle } from './lifecycle/session.ts';
import type { ReviewScheme } from './scheme.ts';
import type { ItemResult } from './scoring.ts';

const titlesOf = <V extends string>(states: Readonly<Record<V, { readonly title: string }>>) =>
  Object.fromEntries(Object.entries<{ readonly title: string }>(states).map(([value, { title }]) => [value, title])) as { [K in V]: string };

export const ExpertKindEnum = enumType('ExpertKind', '专家类别：专家组按类别满足人数。', expertKinds);
export const ExpertProfileStateEnum = enumType('ExpertProfileState', '专家的状态。', titlesOf(profileLifecycle.states));
export const TieKindEnum = enumType('TieKind', '专家申报的关系。', tieKinds);
export const RecusalGroundEnum = enumType('RecusalGround', '回避理由：抽取前按在案关系算出。', recusalGrounds);
export const ReviewMethodEnum = enumType('ReviewMethod', '评审方式。', reviewMethods);
export const ReviewSessionStateEnum = enumType('ReviewSessionState', '评审的状态。', titlesOf(sessionLifecycle.states));
export const ReviewAssignmentStateEnum = enumType('ReviewAssignmentState', '评审分配的状态。', titlesOf(assignmentLifecycle.states));

const expertIds = (model: Model, ids: readonly string[]): string[] => ids.map((id) => globalId(model.of(ExpertProfileType).code, id));

@Record('ExpertProfile', { entity: 'ExpertProfile', code: 'exp', description: '专家：专家库中的一人，含类别、领域、聘期与申报的关系；身份不对申请人公开。来源：本人申请与科技局推荐。' })
export class ExpertProfileType implements Pick<ExpertProfile, 'kind' | 'title' | 'state'> {
  id!: string;
  @One(() => PersonType, '人员。', { filter: true }) person!: PersonType | null;
  @One(() => OrganizationType, '所在单位。', { filter: true }) organization!: OrganizationType | null;
  @Column('类别。', { type: () => ExpertKindEnum, filter: true }) kind!: ExpertProfile['kind'];
  @Column('职称或职务。') title!: string;
  @Column('学位。') degree!: string | null;
  @Column('技术领域。', { type: () => [String] }) fields!: string[];
  @Column('简介。') introduction!: string | null;
  @Column('状态。', { type: () => ExpertProfileStateEnum, filter: true }) state!: ExpertProfile['state'];
  @Column('申请或推荐者。') nominatedBy!: string;
  @Column('申请日期。', { filter: true }) appliedOn!: string;
  @Column('入库日期。', { filter: true, order: true }) enteredOn!: string | null;
  @Column('聘期至（含当日）。', { filter: true, order: true }) validTo!: string | null;
  @Column('暂停的理由。') suspendReason!: string | null;
  @Column('未入库或出库的理由。') endReason!: string | null;
  @Column('聘期所依据的规则版本。') ruleVersion!: string | null;
  @List(() => ExpertTieType, '申报的关系与任职经历。', { back: 'expert', order: [['declaredOn', 'desc']] }) ties!: ExpertTieType[];
  @List(() => ReviewAssignmentType, '参加的评审，最近者在前。', { back: 'expert', order: [['invitedOn', 'desc']] }) assignments!: ReviewAssignmentType[] | null;
  @Available(profileLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ExpertTie', { entity: 'ExpertTie', code: 'ext', isPart: true, description: '专家关系：专家自己申报的关系或任职经历，供回避审查。来源：专家本人。' })
export class ExpertTieType implements Pick<ExpertTie, 'declaredOn'> {
  id!: string;
  @One(() => ExpertProfileType, '专家。') expert!: ExpertProfileType;
  @Column('关系；空为曾任职。', { type: () => TieKindEnum }) kind!: ExpertTie['kind'];
  @One(() => OrganizationType, '对方单位，在名录中者。') organization!: OrganizationType | null;
  @Column('对方单位名称，不在名录中者。') unitName!: string | null;
  @Column('对方姓名。') personName!: string | null;
  @Column('自何日起。') from!: string | null;
  @Column('至何日止；空为至今。') until!: string | null;
  @Column('申报日期。') declaredOn!: string;
}

@ObjectType('ReviewItem', { description: '评分项。' })
class ReviewItemType {
  @Field({ description: '代码。' }) code!: string;
  @Field({ description: '名称。' }) title!: string;
  @Field(() => Int, { description: '满分。' }) points!: number;
  @Field(() => String, { nullable: true, description: '评分提示。' }) hint!: string | null;
}
@ObjectType('PanelQuota', { description: '专家类别的最低人数。' })
class PanelQuotaType {
  @Field(() => ExpertKindEnum, { description: '类别。' }) kind!: string;
  @Field(() => Int, { description: '至少几人。' }) atLeast!: number;
}
@ObjectType('ReviewScheme', { description: '评审办法：评分表、专家组构成与计分规则，随规则版本固定。' })
class ReviewSchemeType {
  @Field(() => [ReviewItemType], { description: '评分项，合计 100 分。' }) items!: ReviewItemType[];
  @Field(() => Int, { description: '专家组人数。' }) panelSize!: number;
  @Field(() => [PanelQuotaType], { description: '各类专家的最低人数。' }) quotas!: PanelQuotaType[];
  @Field(() => Int, { description: '有效评审的最低份数。' }) quorum!: number;
  @Field(() => Int, { description: '自几份起去掉一个最高分和一个最低分。' }) dropFrom!: number;
  @Field(() => RateScalar, { description: '合格线，满分 100。' }) pass!: string;
  @Field({ description: '同分时比较的评分项代码。' }) tieBreak!: string;
  @Field(() => Int, { description: '合作、合同与任职关系计几年。' }) recusalYears!: number;
}

@ObjectType('ReviewParty', { description: '评审当事方：与之有关系的专家须回避。' })
class ReviewPartyType {
  @Field({ description: '名称。' }) name!: string;
  @Field({ description: '身份，如“揭榜方”“需求方”。' }) as!: string;
}

@Record('ReviewSession', { entity: 'ReviewSession', code: 'rvw', description: '评审：一组申请按一个评审办法交专家组独立评分。来源：办理该事的科室。' })
export class ReviewSessionType implements Pick<ReviewSession, 'title' | 'method' | 'isBlind' | 'state'> {
  id!: string;
  @Matter('所评事项，全局标识。', { type: 'subjectType', id: 'subjectId' }) subject!: string | null;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('名称。') title!: string;
  @Column('评审方式。', { type: () => ReviewMethodEnum, filter: true }) method!: ReviewSession['method'];
  @Column('是否盲评：专家不知申请人是谁。') isBlind!: boolean;
  @Code(() => ReviewSchemeType, '评审办法。', {
    needs: ['scheme'], load: async (rows) => rows.map((row) => {
      const { panel, items, ...rest } = row['scheme'] as ReviewScheme;
      return { ...rest, items: items.map((item) => ({ ...item, hint: item.hint ?? null })), panelSize: panel.size, quorum: panel.quorum, quotas: Object.entries(panel.atLeast).map(([kind, atLeast]) => ({ kind, atLeast })) };
    }),
  }) scheme!: ReviewSchemeType;
  @Column('评审办法的规则版本。') ruleVersion!: string;
  @Code(() => [ReviewPartyType], '当事单位。', { needs: ['parties'], load: async (rows) => rows.map((row) => (row['parties'] as ReviewParties).organizations.map(({ name, as }) => ({ name, as }))) }) parties!: ReviewPartyType[] | null;
  @Column('状态。', { type: () => ReviewSessionStateEnum, filter: true }) state!: ReviewSession['state'];
  @Column('评分截止日（含当日）。', { filter: true, order: true }) scoresBy!: string | null;
  @Column('评分结束时刻。') closedAt!: Date | null;
  @Column('结果启封时刻。') openedAt!: Date | null;
  @List(() => ReviewTargetType, '所评申请。', { back: 'session', order: [['code', 'asc']] }) targets!: ReviewTargetType[];
  @List(() => ReviewAssignmentType, '专家组，含离席者。', { back: 'session', order: [['invitedOn', 'asc']] }) assignments!: ReviewAssignmentType[];
  @List(() => ExpertDrawType, '历次抽取。', { back: 'session', order: [['number', 'asc']] }) draws!: ExpertDrawType[] | null;
  @Column('建立时刻。', { order: true }) createdAt!: Date;
  @Available(sessionLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@ObjectType('ReviewItemResult', { description: '评分项结果：各份评分的次序与专家无关。' })
class ReviewItemResultType implements ItemResult {
  @Field({ description: '代码。' }) code!: string;
  @Field({ description: '名称。' }) title!: string;
  @Field(() => Int, { description: '满分。' }) most!: number;
  @Field(() => RateScalar, { description: '平均分，两位小数；达到规定份数时去掉一个最高分和一个最低分。' }) mean!: string;
  @Field(() => [RateScalar], { description: '各份评分，不署名。' }) points!: string[];
}

@Record('ReviewTarget', { entity: 'ReviewTarget', code: 'rvt', description: '评审对象：评审中的一份申请及其结果；反馈后申请人可见各项得分与整理后的意见，专家不具名。来源：专家评审。' })
export class ReviewTargetType implements Pick<ReviewTarget, 'code' | 'title'> {
  id!: string;
  @One(() => ReviewSessionType, '所属评审。') session!: ReviewSessionType | null;
  @Matter('所评申请，全局标识。', { type: 'targetType', id: 'targetId' }) target!: string | null;
  @One(() => OrganizationType, '申请单位。') organization!: OrganizationType | null;
  @Column('评审编号。') code!: string;
  @Column('名称。') title!: string;
  @Column('总分，两位小数；启封前为空。', { type: () => RateScalar }) total!: string | null;
  @Column('同分比较项的平均分。', { type: () => RateScalar }) tieBreak!: string | null;
  @Column('名次；总分与比较项均同者并列。') place!: number | null;
  @Column('是否达到合格线。') passed!: boolean | null;
  @Column('有效评分份数。') ballots!: number | null;
  @Code(() => [ReviewItemResultType], '各项得分；启封前为空。', { needs: ['items'], load: async (rows) => rows.map((row) => row['items'] ?? []) }) items!: ReviewItemResultType[] | null;
  @Column('整理后的评审意见。') opinion!: string | null;
  @Column('反馈日期。') releasedOn!: string | null;
  @List(() => ReviewScoreType, '各专家的评分：启封前专家只见自己的。', { back: 'target', order: [['savedAt', 'asc']] }) scores!: ReviewScoreType[] | null;
}

@ObjectType('DrawCandidate', { description: '抽取候选：回避之后可被抽取者。' })
class DrawCandidateType {
  @Field(() => ID, { description: '专家的全局标识。' }) expert!: string;
  @Field(() => ExpertKindEnum, { description: '抽取时的类别。' }) kind!: string;
  @Field(() => ID, { description: '抽取时所在单位的全局标识。' }) unit!: string;
}
@ObjectType('ExclusionReason', { description: '回避理由一条。' })
class ExclusionReasonType {
  @Field(() => RecusalGroundEnum, { description: '理由。' }) ground!: string;
  @Field({ description: '说明。' }) text!: string;
}
@ObjectType('ExcludedExpert', { description: '抽取前回避的专家及理由。' })
class ExcludedExpertType {
  @Field(() => ID, { description: '专家的全局标识。' }) expert!: string;
  @Field(() => [ExclusionReasonType], { description: '理由，可有数条。' }) grounds!: ExclusionReasonType[];
}
@ObjectType('DrawReplay', { description: '抽取重演：用同一种子与候选重新计算，与当时所记比较。' })
class DrawReplayType {
  @Field({ description: '是否与当时一致。' }) matches!: boolean;
  @Field(() => [ID], { description: '重算的专家组。' }) panel!: string[];
  @Field(() => [ID], { description: '重算的候补次序。' }) reserves!: string[];
}

@Record('ExpertDraw', { entity: 'ExpertDraw', code: 'drw', description: '专家抽取：先算回避，再以公开算法随机抽取；种子、候选与被回避者均留存，可以重演。来源：系统抽取。' })
export class ExpertDrawType implements Pick<ExpertDraw, 'number' | 'method' | 'seed' | 'drawnBy'> {
  id!: string;
  @One(() => ReviewSessionType, '所属评审。') session!: ReviewSessionType | null;
  @Column('第几次抽取。') number!: number;
  @Column('算法名称。') method!: string;
  @Column('随机种子，十六进制。') seed!: string;
  @Code<ReadContext>(() => [DrawCandidateType], '候选。', {
    needs: ['candidates'], load: async (rows, { model }) => rows.map((row) => (row['candidates'] as Candidate[]).map(({ id, kind, unit }) => ({ expert: expertIds(model, [id])[0], kind, unit: globalId(model.of(OrganizationType).code, unit) }))),
  }) candidates!: DrawCandidateType[];
  @Code<ReadContext>(() => [ExcludedExpertType], '抽取前回避者及理由。', {
    needs: ['excluded'], load: async (rows, { model }) => rows.map((row) => (row['excluded'] as ExpertDraw['excluded']).map(({ expert, grounds }) => ({ expert: expertIds(model, [expert])[0], grounds }))),
  }) excluded!: ExcludedExpertType[];
  @Code<ReadContext>(() => [ID], '抽中者。', { needs: ['panel'], load: async (rows, { model }) => rows.map((row) => expertIds(model, row['panel'] as string[])) }) panel!: string[];
  @Code<ReadContext>(() => [ID], '候补次序。', { needs: ['reserves'], load: async (rows, { model }) => rows.map((row) => expertIds(model, row['reserves'] as string[])) }) reserves!: string[];
  @Column('抽取人。') drawnBy!: string;
  @Column('抽取时刻。') drawnAt!: Date;
  @Column('重新抽取的理由；首次则空。') reason!: string | null;
  @Code<ReadContext>(() => DrawReplayType, '重演：按所存种子与候选重新计算。', {
    needs: ['seed', 'candidates', 'panel', 'reserves', 'session'],
    async load(rows, { model, em }) {
      const sessions = await em().execute<{ id: string; panel: ReviewScheme['panel'] }[]>(`select id, scheme->'panel' as panel from review_session where id = any(?::uuid[])`, [`{${[...new Set(rows.map((row) => keyOf(row['session'])))].join(',')}}`]);
      const plans = new Map(sessions.map(({ id, panel }) => [id, panel]));
      return rows.map((row) => {
        const plan = plans.get(keyOf(row['session']))!;
        const again = draw(row['seed'] as string, row['candidates'] as Candidate[], { size: plan.size, atLeast: plan.atLeast }) ?? { panel: [], reserves: [] };
        return { matches: JSON.stringify([again.panel, again.reserves]) === JSON.stringify([row['panel'], row['reserves']]), panel: expertIds(model, again.panel), reserves: expertIds(model, again.reserves) };
      });
    },
  }) replay!: DrawReplayType;
}
const keyOf = (value: unknown): string => (typeof value === 'object' && value !== null ? (value as { id: string }).id : (value as string));

@Record('ReviewAssignment', { entity: 'ReviewAssignment', code: 'rva', description: '评审分配：一位专家在一次评审中的席位，从邀请、声明到签名提交。来源：抽取与专家本人。' })
export class ReviewAssignmentType implements Pick<ReviewAssignment, 'state' | 'invitedOn'> {
  id!: string;
  @One(() => ReviewSessionType, '所属评审。', { filter: true }) session!: ReviewSessionType | null;
  @One(() => ExpertProfileType, '专家。', { filter: true }) expert!: ExpertProfileType | null;
  @One(() => ExpertDrawType, '由哪次抽取产生。') draw!: ExpertDrawType | null;
  @One(() => ReviewAssignmentType, '递补何人。') replaces!: ReviewAssignmentType | null;
  @Column('状态。', { type: () => ReviewAssignmentStateEnum, filter: true }) state!: ReviewAssignment['state'];
  @Column('邀请日期。', { filter: true, order: true }) invitedOn!: string;
  @Column('答复截止日（含当日）。') answerBy!: string;
  @Column('评分截止日（含当日）。', { filter: true, order: true }) scoresBy!: string;
  @Column('接受日期。') acceptedOn!: string | null;
  @Column('提交时刻。') submittedAt!: Date | null;
  @Column('签名：所评各项与意见的 SHA-256。') signature!: string | null;
  @Column('回避、谢绝、逾期或取消的缘由。') endReason!: string | null;
  @List(() => RecusalDeclarationType, '回避声明。', { back: 'assignment', order: [['declaredAt', 'asc']] }) declarations!: RecusalDeclarationType[];
  @List(() => ReviewScoreType, '评分：启封前只有本人可见。', { back: 'assignment', order: [['savedAt', 'asc']] }) scores!: ReviewScoreType[];
  @Available(assignmentLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('RecusalDeclaration', { entity: 'RecusalDeclaration', code: 'rcd', isPart: true, description: '回避声明：专家在看到申请之前的声明。来源：专家本人。' })
export class RecusalDeclarationType implements Pick<RecusalDeclaration, 'hasConflict' | 'statement'> {
  id!: string;
  @One(() => ReviewAssignmentType, '所属分配。') assignment!: ReviewAssignmentType;
  @Column('是否有应当回避的关系。') hasConflict!: boolean;
  @Column('声明。') statement!: string;
  @Column('时刻。') declaredAt!: Date;
}

@ObjectType('ItemScore', { description: '一项评分。' })
class ItemScoreType {
  @Field({ description: '评分项代码。' }) item!: string;
  @Field(() => RateScalar, { description: '分值。' }) points!: string;
}

@Record('ReviewScore', { entity: 'ReviewScore', code: 'rvs', isPart: true, description: '评分：一位专家对一份申请的各项分值与意见；启封前只有本人可见。来源：专家本人。' })
export class ReviewScoreType implements Pick<ReviewScore, 'opinion'> {
  id!: string;
  @One(() => ReviewAssignmentType, '所属分配。') assignment!: ReviewAssignmentType | null;
  @One(() => ReviewTargetType, '所评申请。') target!: ReviewTargetType | null;
  @Code(() => [ItemScoreType], '各项分值。', { needs: ['points'], load: async (rows) => rows.map((row) => Object.entries(row['points'] as { [item: string]: string }).map(([item, points]) => ({ item, points }))) }) points!: ItemScoreType[];
  @Column('意见。') opinion!: string | null;
  @Column('保存时刻。') savedAt!: Date;
}
