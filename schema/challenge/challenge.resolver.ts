import 'reflect-metadata';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { reveal } from '../account/reveal.ts';
import { describe } from '../core/access/describe.ts';
import type { RequestContext } from '../core/context.ts';
import { Refusal, type Reason } from '../core/error/refusal.ts';
import { userError, UserErrorType } from '../core/error/user-error.ts';
import { keyOf, mutationsOf } from '../core/lifecycle/mutations.ts';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { checkYear } from '../core/read/year.ts';
import { JsonScalar, RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { bidFormat } from './bid-content.ts';
import { revealsContact, seesDemand } from './challenge.access.ts';
import { stateClock, type StateStay } from './clock.ts';
import { TechDemand } from './entity/demand.ts';
import { batchLifecycle } from './lifecycle/batch.ts';
import { bidLifecycle } from './lifecycle/bid.ts';
import { demandLifecycle } from './lifecycle/demand.ts';
import { disclosureLifecycle } from './lifecycle/disclosure.ts';
import { listingLifecycle } from './lifecycle/listing.ts';
import { matchLifecycle } from './lifecycle/matchmaking.ts';
import { openingKeyLifecycle } from './lifecycle/opening-key.ts';
import { projectLifecycle } from './lifecycle/project.ts';
import { questionLifecycle } from './lifecycle/question.ts';
import { reviewRequestLifecycle } from './lifecycle/review-request.ts';
import { BidReadingType, ChallengeBidType, ReviewRequestType } from './challenge.type/bid.ts';
import { DemandDisclosureType, DemandRecommendationType, TechDemandType } from './challenge.type/demand.ts';
import { ChallengeBatchType, ChallengeListingType, ListingQuestionType, OpeningKeyType } from './challenge.type/listing.ts';
import { MatchmakingType } from './challenge.type/matchmaking.ts';
import { ProjectType } from './challenge.type/project.ts';

@Extend(() => OrganizationType)
export class OrganizationChallenge {
  @Connection(() => TechDemandType, '提出的技术需求，最近者在前。', { back: 'organization', order: [['filedOn', 'desc']], filter: true }) techDemands!: unknown;
  @Connection(() => ProjectType, '承担的科技项目，最近立项者在前。', { back: 'organization', order: [['establishedOn', 'desc']], filter: true }) projects!: unknown;
  @Connection(() => ChallengeBidType, '揭榜申请，最近者在前；开启之前只有本单位可见。', { back: 'organization', order: [['createdAt', 'desc']] }) challengeBids!: unknown;
}

const ClockObject = enumType('ClockObject', '时钟所计的事项。', { TECH_DEMAND: '技术需求', CHALLENGE_LISTING: '榜单', PROJECT: '项目' });

@ObjectType('StateStay', { description: '各状态历时：从操作日志算出，公开；未提交的需求、未公布的榜单与揭榜申请不计。' })
class StateStayType implements StateStay {
  @Field(() => ClockObject, { description: '事项。' }) objectType!: StateStay['objectType'];
  @Field({ description: '状态代码。' }) state!: string;
  @Field({ description: '状态名称。' }) title!: string;
  @Field(() => Int, { description: '离开此状态的次数。' }) left!: number;
  @Field(() => RateScalar, { nullable: true, description: '离开者历时的中位数（日），一位小数；没有则空。' }) medianDays!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '离开者历时的最长（日），一位小数；没有则空。' }) longestDays!: string | null;
  @Field(() => Int, { description: '现处此状态的数目。' }) now!: number;
  @Field(() => RateScalar, { nullable: true, description: '现处此状态者中已历时最长（日），一位小数；没有则空。' }) waitingDays!: string | null;
}

@InputType('RevealDemandPhoneInput', { description: '“查看需求联系电话全号”的输入。' })
class RevealDemandPhoneInput {
  @Field(() => ID, { description: '技术需求的全局标识。' }) id!: string;
  @Field({ description: '理由，至少 4 个字，记入日志。' }) reason!: string;
}
@ObjectType('RevealDemandPhonePayload', { description: '“查看需求联系电话全号”的结果。' })
class RevealDemandPhonePayload {
  @Field(() => String, { nullable: true, description: '电话全号；未成则为空。' }) phone!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: Reason[];
}

@Resolver()
export class ChallengeResolver {
  @Lookup(() => TechDemandType, '按全局标识或编号取一项技术需求。', { by: ['id', 'code'] }) techDemand!: unknown;
  @Rows(() => TechDemandType, '技术需求，最近提出者在前；公众可见已随榜单公开者。', { order: [['filedOn', 'desc']] }) techDemands!: unknown;
  @Rows(() => DemandRecommendationType, '需求推荐，最近者在前。', { order: [['recommendedOn', 'desc']] }) demandRecommendations!: unknown;
  @Lookup(() => DemandDisclosureType, '按全局标识取一份保密协议。', { by: ['id'] }) demandDisclosure!: unknown;
  @Rows(() => DemandDisclosureType, '保密协议，最近者在前。', { order: [['requestedOn', 'desc']] }) demandDisclosures!: unknown;
  @Lookup(() => MatchmakingType, '按全局标识取一项对接。', { by: ['id'] }) matchmaking!: unknown;
  @Rows(() => MatchmakingType, '对接，最相合者在前。', { order: [['fit', 'desc']] }) matchmakings!: unknown;
  @Lookup(() => ChallengeBatchType, '按全局标识取一个榜单批次。', { by: ['id'] }) challengeBatch!: unknown;
  @Rows(() => ChallengeBatchType, '榜单批次，最近开放者在前。', { order: [['openedOn', 'desc']] }) challengeBatches!: unknown;
  @Lookup(() => ChallengeListingType, '按全局标识取一份榜单。', { by: ['id'] }) challengeListing!: unknown;
  @Rows(() => ChallengeListingType, '榜单，最近公布者在前；公众可见已公布者。', { order: [['publishedOn', 'desc']] }) challengeListings!: unknown;
  @Rows(() => ListingQuestionType, '榜单提问，最近者在前。', { order: [['askedOn', 'desc']] }) listingQuestions!: unknown;
  @Lookup(() => OpeningKeyType, '按全局标识取一把开标密钥。', { by: ['id'] }) openingKey!: unknown;
  @Rows(() => OpeningKeyType, '开标密钥的公开部分，最近者在前。', { order: [['madeOn', 'desc']] }) openingKeys!: unknown;
  @Lookup(() => ChallengeBidType, '按全局标识取一份揭榜申请。', { by: ['id'] }) challengeBid!: unknown;
  @Rows(() => ChallengeBidType, '揭榜申请，按评审编号；开启之前只有申请单位可见。', { order: [['code', 'asc']] }) challengeBids!: unknown;
  @Rows(() => BidReadingType, '查阅登记，最近者在前：谁看过哪份申请。', { order: [['at', 'desc']] }) bidReadings!: unknown;
  @Lookup(() => ReviewRequestType, '按全局标识取一件复审申请。', { by: ['id'] }) reviewRequest!: unknown;
  @Rows(() => ReviewRequestType, '复审申请，最近者在前。', { order: [['filedOn', 'desc']] }) reviewRequests!: unknown;
  @Lookup(() => ProjectType, '按全局标识取一个科技项目。', { by: ['id'] }) project!: unknown;
  @Rows(() => ProjectType, '科技项目，最近立项者在前。', { order: [['establishedOn', 'desc']] }) projects!: unknown;

  @Query(() => [StateStayType], { description: '公开时钟：各事项在各状态停留的日数，可按批次或年度。\n\n权限：所有人。' })
  async challengeClock(
    @Arg('batch', () => ID, { nullable: true, description: '榜单批次；不填则不限。' }) batch: string | null, @Arg('year', () => Int, { nullable: true, description: '年度；不填则不限。' }) year: number | null, @Ctx() context: RequestContext,
  ): Promise<StateStay[]> {
    if (year !== null && year !== undefined) checkYear(year);
    const decoded = batch ? context.model.decode(batch) : null;
    // An id that is no batch's is not "all batches".
    if (batch && decoded?.type.name !== 'ChallengeBatch') return [];
    return stateClock(context.em(), { batch: decoded?.id ?? null, year: year ?? null });
  }

  @Query(() => JsonScalar, { description: '申请内容的格式（JSON Schema）：供自有系统密封申请的合作单位使用。\n\n权限：所有人。' })
  challengeBidFormat(): unknown { return bidFormat(); }

  @Mutation(() => RevealDemandPhonePayload, { description: `查看需求联系电话全号：说明理由，逐次留痕，限次。\n\n${describe(revealsContact)}` })
  async revealDemandPhone(@Arg('input', () => RevealDemandPhoneInput, { description: '输入。' }) input: RevealDemandPhoneInput, @Ctx() context: RequestContext): Promise<RevealDemandPhonePayload> {
    try {
      const id = keyOf(context, 'TechDemand', input.id);
      const phone = await reveal(context, { entity: TechDemand, visible: seesDemand, who: revealsContact, cipher: (row) => row.contactPhoneCipher, purpose: 'demand.contactPhone', concerns: (row) => row.organization.id }, id, input.reason);
      return { phone, errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { phone: null, errors: error.reasons.map(userError) };
    }
  }
}

export const challengeResolvers = [
  ChallengeResolver, OrganizationChallenge,
  mutationsOf(demandLifecycle, 'TechDemand', () => TechDemandType, {
    enlist: 'listTechDemand', recordListing: 'recordDemandListing', recordRefusal: 'recordDemandRefusal', askWithdrawal: 'askDemandWithdrawal', grantWithdrawal: 'grantDemandWithdrawal',
  }),
  mutationsOf(disclosureLifecycle, 'DemandDisclosure', () => DemandDisclosureType),
  mutationsOf(matchLifecycle, 'Matchmaking', () => MatchmakingType, { suggest: 'suggestMatch', contact: 'recordMatchContact', interest: 'recordMatchInterest', decline: 'declineMatch' }),
  mutationsOf(batchLifecycle, 'ChallengeBatch', () => ChallengeBatchType),
  mutationsOf(listingLifecycle, 'ChallengeListing', () => ChallengeListingType, { unseal: 'unsealBids', startReview: 'startBidReview', redoReview: 'redoBidReview', decide: 'decideChallengeListing', notice: 'draftAwardNotice', proposeNext: 'proposeNextBid' }),
  mutationsOf(questionLifecycle, 'ListingQuestion', () => ListingQuestionType),
  mutationsOf(openingKeyLifecycle, 'OpeningKey', () => OpeningKeyType),
  mutationsOf(bidLifecycle, 'ChallengeBid', () => ChallengeBidType, {
    saveDraft: 'saveChallengeBidDraft', deliver: 'deliverBidFiles', consult: 'consultChallengeBid', passFormal: 'passFormalCheck', failFormal: 'failFormalCheck', askRecheck: 'askFormalRecheck', answerRecheck: 'answerFormalRecheck', refuse: 'refuseAward',
  }),
  mutationsOf(reviewRequestLifecycle, 'ReviewRequest', () => ReviewRequestType),
  mutationsOf(projectLifecycle, 'Project', () => ProjectType, {
    draftContract: 'draftProjectContract', signContract: 'signProjectContract', pay: 'payTranche', reportOwnMoney: 'reportOwnMoney', confirmOwnMoney: 'confirmOwnMoney', reportMilestone: 'reportMilestone', confirmMilestone: 'confirmMilestone', midTerm: 'concludeMidTerm',
    rectified: 'confirmRectification', requestExtension: 'requestProjectExtension', requestChange: 'requestProjectChange', decideChange: 'decideProjectChange', noticeDifficulty: 'noticeDifficulty', answerDifficulty: 'answerDifficulty', signSiteTest: 'signSiteTest',
    applyAcceptance: 'applyForAcceptance', pass: 'passAcceptance', rectifyAcceptance: 'rectifyAcceptance', fail: 'failAcceptance', findMisconduct: 'findMisconduct', recordRecovery: 'recordRecovery', track: 'reportProjectTracking', recordOutcome: 'recordProjectOutcome',
  }),
];
