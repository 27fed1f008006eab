import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';
import { PersonType } from '../../account/account.type.ts';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import type { RequestContext } from '../../core/context.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Code, Column, Extend, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { globalId, type Model } from '../../core/read/model.ts';
import { JsonScalar } from '../../core/scalar/scalars.ts';
import { ReviewSessionType } from '../../expert/expert.type.ts';
import { OrganizationType, RegionType } from '../../organization/organization.type.ts';
import { PublicNoticeType } from '../../publicity/publicity.type.ts';
import { bidders, modes } from '../challenge.kinds.ts';
import type { ChallengeBatch } from '../entity/batch.ts';
import type { ChallengeListing, ListingAmendment, ListingOfficer, ListingQuestion, OpeningKey } from '../entity/listing.ts';
import { batchLifecycle } from '../lifecycle/batch.ts';
import { listingLifecycle } from '../lifecycle/listing.ts';
import { openingKeyLifecycle } from '../lifecycle/opening-key.ts';
import { questionLifecycle } from '../lifecycle/question.ts';
import { TechDemandType } from './demand.ts';

export const ModeEnum = enumType('ChallengeMode', '组织方式。', modes);
export const BiddersEnum = enumType('ChallengeBidders', '谁可以揭榜。', bidders);
export const BatchStateEnum = enumType('ChallengeBatchState', '榜单批次的状态。', titlesOf(batchLifecycle.states));
export const ListingStateEnum = enumType('ChallengeListingState', '榜单的状态。', titlesOf(listingLifecycle.states));
export const ReconsiderOutcome = enumType('ReconsiderOutcome', '公示终止后的处理。', { IN_REVIEW: '重新评议', FAILED: '流标' });
export const QuestionStateEnum = enumType('ListingQuestionState', '榜单提问的状态。', titlesOf(questionLifecycle.states));
export const OpeningKeyStateEnum = enumType('OpeningKeyState', '开标密钥的状态。', titlesOf(openingKeyLifecycle.states));

@Record('ChallengeBatch', { entity: 'ChallengeBatch', code: 'cbt', description: '榜单批次：县级榜单的一次发布，含预算与开放时的规则版本。来源：科技局。' })
export class ChallengeBatchType implements Pick<ChallengeBatch, 'title' | 'year' | 'mode' | 'budget' | 'state'> {
  id!: string;
  @Column('名称。', { filter: true }) title!: string;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('组织方式。', { type: () => ModeEnum }) mode!: ChallengeBatch['mode'];
  @Column('预算（元）。') budget!: string;
  @Column('印发文件。') document!: string | null;
  @Column('状态。', { type: () => BatchStateEnum, filter: true }) state!: ChallengeBatch['state'];
  @Column('开放日期。', { filter: true, order: true }) openedOn!: string | null;
  @Column('结束日期。') closedOn!: string | null;
  @Column('所依据的规则版本；开放时固定。') ruleVersion!: string | null;
  @List(() => ChallengeListingType, '本批次的榜单。', { back: 'batch', order: [['title', 'asc']] }) listings!: ChallengeListingType[];
  @Available(batchLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@ObjectType('SealedShare', { description: '密封的密钥份额：密封给当前开标人的一份，截止之后方才给出；在开标人的浏览器里用其私钥解开。' })
class SealedShareType {
  @Field(() => ID, { description: '申请的全局标识。' }) bid!: string;
  @Field({ description: '申请的密封编码，解密时须用。' }) sealCode!: string;
  @Field({ description: '一次性公钥（P-256，base64）。' }) ephemeral!: string;
  @Field({ description: '初始向量（base64）。' }) iv!: string;
  @Field({ description: '密文（base64）。' }) sealed!: string;
}

const people = (model: Model, ids: readonly string[]): string[] => ids.map((id) => globalId(model.of(PersonType).code, id));

/** What is sealed to whoever asks, of listings whose deadline has passed; before it there is nothing to be had, not even a count. */
async function sealedShares(rows: readonly Readonly<Record<string, unknown>>[], { em, actor, model }: RequestContext): Promise<readonly unknown[]> {
  const closed = rows.filter((row) => row['state'] === 'CLOSED' || row['state'] === 'UNSEALED').map((row) => row['id'] as string);
  const found = actor.personId === null || closed.length === 0 ? [] : await em().execute<{ listing: string; bid: string; sealCode: string; ephemeral: string; iv: string; sealed: string }[]>(
    `select o.listing_id as listing, b.id as bid, b.seal_code as "sealCode", s.ephemeral, s.iv, s.sealed
       from listing_officer o join opening_key k on k.id = o.key_id join challenge_listing l on l.id = o.listing_id and l.bid_deadline <= clock_timestamp() join challenge_bid b on b.listing_id = o.listing_id and b.state = 'SEALED'
       cross join lateral jsonb_to_recordset(b.envelope->'shares') as s(key text, ephemeral text, iv text, sealed text)
      where o.listing_id = any(?::uuid[]) and o.person_id = ? and s.key = k.fingerprint order by b.id`, [`{${closed.join(',')}}`, actor.personId]);
  const code = model.named('ChallengeBid').code;
  return rows.map((row) => found.filter(({ listing }) => listing === row['id']).map(({ bid, ...share }) => ({ ...share, bid: globalId(code, bid) })));
}

@Record('ChallengeListing', { entity: 'ChallengeListing', code: 'clg', description: '榜单：一项需求公开征集解决者，从公布、揭榜、评审、公示到定标。来源：科技局。' })
export class ChallengeListingType implements Pick<ChallengeListing, 'title' | 'eligibility' | 'bidders' | 'budget' | 'isBlind' | 'state'> {
  id!: string;
  @One(() => ChallengeBatchType, '批次。', { filter: true }) batch!: ChallengeBatchType | null;
  @One(() => TechDemandType, '技术需求。', { filter: true }) demand!: TechDemandType | null;
  @Column('名称。', { filter: true, order: true }) title!: string;
  @Column('揭榜条件。') eligibility!: string;
  @Column('谁可以揭榜。', { type: () => BiddersEnum, filter: true }) bidders!: ChallengeListing['bidders'];
  @Column('榜额：财政补助上限（元）。', { filter: true, order: true }) budget!: string;
  @Column('是否盲评。') isBlind!: boolean;
  @Column('状态。', { type: () => ListingStateEnum, filter: true }) state!: ChallengeListing['state'];
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Column('评审办法的规则版本。') schemeVersion!: string | null;
  @Code<RequestContext>(() => [ID], '须回避的工作人员：人员的全局标识。', { needs: ['recused'], load: async (rows, { model }) => rows.map((row) => people(model, row['recused'] as string[])) }) recused!: string[] | null;
  @Column('公布日期。', { filter: true, order: true }) publishedOn!: string | null;
  @Column('揭榜截止时刻：以本系统收到为准。', { filter: true, order: true }) bidDeadline!: Date | null;
  @Column('开启时刻：两名开标人一起开启。') unsealedAt!: Date | null;
  @Column('未能开启者自行公开的截止日（含当日）。') discloseBy!: string | null;
  @Column('形式审查应完成的日期。') formalCheckBy!: string | null;
  @Column('形式审查逾期的理由。') lateReason!: string | null;
  @Column('评审启动日期。') reviewStartedOn!: string | null;
  @Column('审议日期。') decidedOn!: string | null;
  @Column('会议纪要编号。') minutes!: string | null;
  @Attachments('minutes', '会议纪要。') minutesFiles!: unknown;
  @Column('定标日期。') awardedOn!: string | null;
  @Column('流标日期。') failedOn!: string | null;
  @Column('流标的理由。') failReason!: string | null;
  @One(() => ChallengeListingType, '所重发的流标榜单。') relists!: ChallengeListingType | null;
  @List(() => ListingAmendmentType, '补充说明。', { back: 'listing', order: [['on', 'asc']] }) amendments!: ListingAmendmentType[];
  @List(() => ListingQuestionType, '问答：未答复的只有提问单位与科技局可见。', { back: 'listing', order: [['askedOn', 'asc']] }) questions!: ListingQuestionType[];
  @List(() => ListingOfficerType, '开标人：任意两名一起方能开启。', { back: 'listing' }) officers!: ListingOfficerType[];
  @Code<RequestContext>(() => [SealedShareType], '密封给当前开标人的密钥份额；截止之前为空。', { needs: ['state'], load: sealedShares }) sealedShares!: SealedShareType[] | null;
  @List(() => ReviewSessionType, '评审，含取消的。', { back: 'subjectId', order: [['createdAt', 'desc']] }) reviews!: ReviewSessionType[] | null;
  @List(() => PublicNoticeType, '公示。', { back: 'subjectId', order: [['publishedOn', 'desc']] }) notices!: PublicNoticeType[];
  @Available(listingLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Extend(() => TechDemandType)
export class DemandListing {
  @One(() => ChallengeBatchType, '所列的县级榜单批次。', { filter: true }) batch!: ChallengeBatchType | null;
  @List(() => ChallengeListingType, '由此发布的榜单。', { filter: true, back: 'demand', order: [['publishedOn', 'desc']] }) listings!: ChallengeListingType[];
}

@Record('ListingAmendment', { entity: 'ListingAmendment', code: 'lam', isPart: true, description: '补充说明：榜单公布后的澄清；实质性变更须顺延截止时刻。来源：科技局。' })
export class ListingAmendmentType implements Pick<ListingAmendment, 'on' | 'text' | 'isMaterial'> {
  id!: string;
  @One(() => ChallengeListingType, '榜单。') listing!: ChallengeListingType | null;
  @Column('日期。') on!: string;
  @Column('说明。') text!: string;
  @Column('是否为实质性变更。') isMaterial!: boolean;
  @Column('顺延后的截止时刻。') newDeadline!: Date | null;
}

@Record('ListingQuestion', { entity: 'ListingQuestion', code: 'lqu', description: '榜单提问：答复对所有人公开，不公开是谁问的。来源：有意揭榜的单位与科技局。' })
export class ListingQuestionType implements Pick<ListingQuestion, 'question' | 'askedOn' | 'state'> {
  id!: string;
  @One(() => ChallengeListingType, '榜单。', { filter: true }) listing!: ChallengeListingType | null;
  @One(() => OrganizationType, '提问单位。') organization!: OrganizationType | null;
  @Column('问题。') question!: string;
  @Column('提问日期。', { filter: true, order: true }) askedOn!: string;
  @Column('状态。', { type: () => QuestionStateEnum, filter: true }) state!: ListingQuestion['state'];
  @Column('答复。') answer!: string | null;
  @Column('答复日期。') answeredOn!: string | null;
  @Available(questionLifecycle) availableActions!: unknown;
}

@Record('OpeningKey', { entity: 'OpeningKey', code: 'opk', description: '开标密钥：开标人公钥，申请据此密封；私钥在开标人自己的浏览器里生成，本系统只存以其口令密封的密文。来源：开标人。' })
export class OpeningKeyType implements Pick<OpeningKey, 'fingerprint' | 'publicKey' | 'state'> {
  id!: string;
  @One(() => PersonType, '持有人。', { filter: true }) person!: PersonType | null;
  @Column('指纹：公钥 SHA-256 的前 32 位十六进制。') fingerprint!: string;
  @Column('公钥（P-256，未压缩点，base64）。') publicKey!: string;
  @Column('用口令密封的私钥；只给本人。', { type: () => JsonScalar }) wrapped!: unknown;
  @Column('状态。', { type: () => OpeningKeyStateEnum, filter: true }) state!: OpeningKey['state'];
  @Column('生成日期。', { filter: true, order: true }) madeOn!: string;
  @Column('停用日期。') retiredOn!: string | null;
  @Available(openingKeyLifecycle) availableActions!: unknown;
}

@Record('ListingOfficer', { entity: 'ListingOfficer', code: 'lof', isPart: true, description: '开标人：一份榜单的开标人及其密钥，任意两名一起方能开启。来源：科技局。' })
export class ListingOfficerType implements Pick<ListingOfficer, 'contributedAt'> {
  id!: string;
  @One(() => ChallengeListingType, '榜单。') listing!: ChallengeListingType | null;
  @One(() => OpeningKeyType, '密钥。') key!: OpeningKeyType;
  @One(() => PersonType, '开标人。') person!: PersonType | null;
  @Column('开启时刻；未开启则空。') contributedAt!: Date | null;
}
