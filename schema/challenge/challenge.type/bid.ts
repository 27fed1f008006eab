import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import { PersonType } from '../../account/account.type.ts';
import { bureau } from '../../core/access/actor.ts';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import type { RequestContext } from '../../core/context.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Code, Column, Extend, First, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { JsonScalar, LocalDateScalar, MoneyScalar, RateScalar } from '../../core/scalar/scalars.ts';
import { ReviewTargetType } from '../../expert/expert.type.ts';
import { OrganizationType } from '../../organization/organization.type.ts';
import { withoutNames, type BidContent } from '../bid-content.ts';
import { budgetSources } from '../challenge.kinds.ts';
import type { BidFile, BidReading, ChallengeBid, ReviewRequest } from '../entity/bid.ts';
import { bidLifecycle } from '../lifecycle/bid.ts';
import { reviewRequestLifecycle } from '../lifecycle/review-request.ts';
import { ChallengeListingType } from './listing.ts';
import { keyOf } from './key.ts';

export const BidStateEnum = enumType('ChallengeBidState', '揭榜申请的状态。', titlesOf(bidLifecycle.states));
export const BidOpener = enumType('BidOpener', '由谁开启。', { OFFICERS: '两名开标人', BIDDER: '申请人自行公开' });
export const BudgetSourceEnum = enumType('BudgetSource', '经费来源。', budgetSources);
export const ReviewRequestStateEnum = enumType('ReviewRequestState', '复审申请的状态。', titlesOf(reviewRequestLifecycle.states));
export const ReviewRequestGround = enumType('ReviewRequestGround', '复审的理由。', { PROCEDURE: '程序不当', RECUSAL: '应回避而未回避', FACT: '事实有误', JUDGEMENT: '对学术判断有不同意见（不属复审理由）' });

@ObjectType('BidMember', { description: '参与单位。' })
class BidMemberType {
  @Field({ description: '名称。' }) name!: string;
  @Field(() => String, { nullable: true, description: '统一社会信用代码。' }) creditCode!: string | null;
  @Field({ description: '分工。' }) part!: string;
}
@ObjectType('BidTeamMember', { description: '项目成员。' })
class BidTeamMemberType {
  @Field({ description: '姓名；盲评时对专家隐去。' }) name!: string;
  @Field({ description: '所在单位；盲评时对专家隐去。' }) unit!: string;
  @Field({ description: '职称或职务。' }) title!: string;
  @Field({ description: '分工。' }) part!: string;
  @Field(() => Float, { description: '投入人月。' }) months!: number;
}
@ObjectType('BidPromise', { description: '指标承诺。' })
class BidPromiseType {
  @Field({ description: '指标。' }) indicator!: string;
  @Field({ description: '承诺达到的值。' }) value!: string;
}
@ObjectType('BidBudgetLine', { description: '经费预算一行。' })
class BidBudgetLineType {
  @Field(() => BudgetSourceEnum, { description: '来源。' }) source!: string;
  @Field({ description: '用途。' }) item!: string;
  @Field(() => MoneyScalar, { description: '金额（元）。' }) amount!: string;
}
@ObjectType('BidScheduleLine', { description: '进度一行。' })
class BidScheduleLineType {
  @Field({ description: '节点。' }) title!: string;
  @Field(() => LocalDateScalar, { description: '完成日期。' }) by!: string;
  @Field({ description: '成果。' }) result!: string;
}
@ObjectType('BidNamed', { description: '申报的关系或不宜评审者。' })
class BidNamedType {
  @Field({ description: '姓名。' }) name!: string;
  @Field(() => String, { nullable: true, description: '单位。' }) unit!: string | null;
  @Field(() => String, { nullable: true, description: '关系；不宜评审者则空。' }) relation!: string | null;
}
@ObjectType('BidContent', { description: '申请内容：开启之后由登记查阅者可见；评审专家看不到申报的关系与不宜评审者，盲评时看不到姓名与单位。' })
class BidContentType {
  @Field({ description: '项目名称。' }) title!: string;
  @Field(() => [BidMemberType], { description: '参与单位。' }) members!: BidMemberType[];
  @Field(() => [BidTeamMemberType], { description: '团队。' }) team!: BidTeamMemberType[];
  @Field({ description: '技术路线。' }) route!: string;
  @Field(() => [BidPromiseType], { description: '指标承诺。' }) promises!: BidPromiseType[];
  @Field(() => [BidBudgetLineType], { description: '经费预算。' }) budget!: BidBudgetLineType[];
  @Field(() => [BidScheduleLineType], { description: '进度。' }) schedule!: BidScheduleLineType[];
  @Field({ description: '知识产权约定。' }) ipTerms!: string;
  @Field({ description: '前期基础。' }) priorResults!: string;
  @Field(() => [BidNamedType], { description: '申报的关系。' }) relations!: BidNamedType[];
  @Field(() => [BidNamedType], { description: '提出的不宜评审者，至多三名。' }) unsuitable!: BidNamedType[];
}

/** What the reader may see of an opened bid: an expert reads the work, not who asked to keep him out. */
async function contentsFor(rows: readonly Readonly<Record<string, unknown>>[], { actor }: RequestContext): Promise<readonly unknown[]> {
  const isStaff = [...bureau, 'AUDITOR' as const].some((role) => actor.roles.has(role));
  return rows.map((row) => {
    const content = row['content'] as BidContent | null;
    if (content?.format !== 1) return null;
    const full = isStaff || keyOf(row['organization']) === actor.organizationId;
    const shown = full ? content : row['isBlind'] ? withoutNames(content) : { ...content, relations: [], unsuitable: [] };
    return { ...shown, relations: shown.relations.map((each) => ({ ...each, unit: each.unit ?? null })), unsuitable: shown.unsuitable.map((each) => ({ ...each, relation: null })), members: shown.members.map((each) => ({ ...each, creditCode: each.creditCode ?? null })) };
  });
}

@Record('ChallengeBid', { entity: 'ChallengeBid', code: 'bid', description: '揭榜申请：截止并由两名开标人开启之前，只有申请单位看得到它的存在；内容在申请人处加密，本系统打不开。来源：揭榜单位。' })
export class ChallengeBidType implements Pick<ChallengeBid, 'state'> {
  id!: string;
  @One(() => ChallengeListingType, '榜单。', { filter: true }) listing!: ChallengeListingType | null;
  @One(() => OrganizationType, '申请单位；盲评时对专家隐去。') organization!: OrganizationType | null;
  @Column('状态。', { type: () => BidStateEnum, filter: true }) state!: ChallengeBid['state'];
  @Column('密封编码：加密时绑定本申请。') sealCode!: string | null;
  @Column('密封件：草稿或已提交的密文，申请单位凭自己的口令打开。', { type: () => JsonScalar }) envelope!: unknown;
  @Column('密封件的 SHA-256。') sealedHash!: string | null;
  @Column('内容的 SHA-256：开启之后据此核对。') commitment!: string | null;
  @Column('密封时刻。') sealedAt!: Date | null;
  @Column('密封次数。') sealedTimes!: number | null;
  @Column('撤回时刻。') withdrawnAt!: Date | null;
  @Column('开启时刻。') openedAt!: Date | null;
  @Column('由谁开启。', { type: () => BidOpener }) openedBy!: ChallengeBid['openedBy'];
  @Code<RequestContext>(() => BidContentType, '申请内容。', { needs: ['content', 'organization', 'isBlind'], load: contentsFor }) content!: BidContentType | null;
  @Column('项目总投入（元）。') total!: string | null;
  @Column('申请的财政补助（元）。') requested!: string | null;
  @Column('无效的缘由。') voidReason!: string | null;
  @Column('评审编号。') code!: string | null;
  @List(() => BidFileType, '附件：密封时只登记指纹，开启之后补交原件。', { back: 'bid', order: [['name', 'asc']] }) files!: BidFileType[] | null;
  @List(() => BidReadingType, '查阅登记：谁在何时以何事由看过内容。', { back: 'bid', order: [['at', 'asc']] }) readings!: BidReadingType[] | null;
  @Column('形式审查日期。') formalOn!: string | null;
  @Column('形式审查不通过的理由。') formalReasons!: string | null;
  @Column('申请复核的截止日（含当日）。') recheckBy!: string | null;
  @Column('申请复核的日期。') recheckOn!: string | null;
  @Column('复核理由。') recheckGround!: string | null;
  @Column('复核答复。') recheckAnswer!: string | null;
  @Column('复核答复日期。') recheckAnsweredOn!: string | null;
  @Column('评审总分。', { type: () => RateScalar }) score!: string | null;
  @Column('名次。') place!: number | null;
  @Column('是否达到合格线。') passed!: boolean | null;
  @Column('拟给予的补助（元）。') subsidy!: string | null;
  @Column('决定日期。') decidedOn!: string | null;
  @Column('决定的缘由。') decision!: string | null;
  @Column('中选日期。') selectedOn!: string | null;
  @Column('签约截止日（含当日）。') contractBy!: string | null;
  @Column('弃标的缘由。') forfeitReason!: string | null;
  @First(() => ReviewTargetType, '评审反馈：各项得分与整理后的意见，专家不具名。', { back: 'targetId', order: [['releasedOn', 'desc']] }) feedback!: ReviewTargetType | null;
  @List(() => ReviewRequestType, '复审申请。', { back: 'bid', order: [['filedOn', 'desc']] }) requests!: ReviewRequestType[] | null;
  @Available(bidLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Extend(() => ChallengeListingType)
export class ListingBids {
  @List(() => ChallengeBidType, '揭榜申请：开启之前各单位只见自己的。', { back: 'listing', order: [['code', 'asc']] }) bids!: ChallengeBidType[] | null;
}

@Record('BidFile', { entity: 'BidFile', code: 'bfl', isPart: true, description: '申请附件：密封时登记的指纹，与开启之后补交的原件。来源：揭榜单位。' })
export class BidFileType implements Pick<BidFile, 'name' | 'sha256'> {
  id!: string;
  @One(() => ChallengeBidType, '申请。') bid!: ChallengeBidType | null;
  @Column('名称。') name!: string;
  @Column('SHA-256 指纹。') sha256!: string;
  @Column('补交日期；未交则空。') deliveredOn!: string | null;
  @Attachments('file', '原件。') file!: unknown;
}

@Record('BidReading', { entity: 'BidReading', code: 'brd', description: '查阅登记：一人首次查阅一份申请的内容；未登记者看不到内容。来源：查阅人。' })
export class BidReadingType implements Pick<BidReading, 'role' | 'purpose' | 'at'> {
  id!: string;
  @One(() => ChallengeBidType, '申请。', { filter: true }) bid!: ChallengeBidType | null;
  @One(() => PersonType, '查阅人。', { filter: true }) person!: PersonType | null;
  @Column('当时的角色。') role!: string;
  @Column('事由。') purpose!: string;
  @Column('时刻。', { filter: true }) at!: Date;
}

@Record('ReviewRequest', { entity: 'ReviewRequest', code: 'rrq', description: '复审申请：对程序、回避或事实提出，不涉及学术判断；书面答复。来源：揭榜单位。' })
export class ReviewRequestType implements Pick<ReviewRequest, 'ground' | 'text' | 'state' | 'filedOn' | 'answerBy'> {
  id!: string;
  @One(() => ChallengeBidType, '申请。', { filter: true }) bid!: ChallengeBidType | null;
  @Column('理由。', { type: () => ReviewRequestGround, filter: true }) ground!: ReviewRequest['ground'];
  @Column('说明。') text!: string;
  @Attachments('evidence', '证据。') evidence!: unknown;
  @Column('状态。', { type: () => ReviewRequestStateEnum, filter: true }) state!: ReviewRequest['state'];
  @Column('申请日期。', { filter: true, order: true }) filedOn!: string;
  @Column('应答复的期限（含当日）。', { filter: true, order: true }) answerBy!: string;
  @Column('答复。') answer!: string | null;
  @Column('答复日期。') answeredOn!: string | null;
  @Column('期限所依据的规则版本。') ruleVersion!: string;
  @Available(reviewRequestLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}
