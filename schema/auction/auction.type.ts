import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { PersonType } from '../account/account.type.ts';
import { AchievementType } from '../achievement/achievement.type.ts';
import { TechContractType } from '../achievement/contract.type.ts';
import { PriceBasisEnum, ResultListingType } from '../achievement/listing.type.ts';
import { Attachments } from '../core/attachment/attachment.type.ts';
import type { RequestContext } from '../core/context.ts';
import { UserErrorType, errorsOf } from '../core/error/user-error.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { Code, Column, Connection, First, List, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { normalizeMoney } from '../core/scalar/money.ts';
import { DateTimeScalar, JsonScalar, MoneyScalar, RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import type { AuctionLot, Bid, BidderMessage, BidderRegistration, Forfeiture, HouseLicence, LotDefault } from './auction.entity.ts';
import { defaultKindTerms, entryTerms, messageTerms, methodTerms, modeTerms } from './auction.kinds.ts';
import { lotRule } from './auction.rules.ts';
import { minimumBid, stepAt } from './increments.ts';
import { defaultLifecycle } from './lifecycle/default.ts';
import { houseLifecycle } from './lifecycle/house.ts';
import { lotLifecycle } from './lifecycle/lot.ts';
import { registrationLifecycle } from './lifecycle/registration.ts';
import { partyOf } from './party.ts';

export const BiddingModeEnum = enumType('BiddingMode', '竞价方式：“拍卖”仅限持证拍卖企业主持者。', modeTerms);
export const BiddingMethodEnum = enumType('BiddingMethod', '报价方式。', methodTerms);
export const LotStateEnum = enumType('AuctionLotState', '竞价标的的状态。', titlesOf(lotLifecycle.states));
export const EntryKindEnum = enumType('BidKind', '竞价记录的种类。', entryTerms);
export const RegistrationStateEnum = enumType('BidderRegistrationState', '竞买报名的状态。', titlesOf(registrationLifecycle.states));
export const LicenceStateEnum = enumType('HouseLicenceState', '拍卖企业证书的状态。', titlesOf(houseLifecycle.states));
export const DefaultKindEnum = enumType('DefaultKind', '违约情形。', defaultKindTerms);
export const DefaultStateEnum = enumType('LotDefaultState', '违约处理的状态。', titlesOf(defaultLifecycle.states));
export const ForfeitUseEnum = enumType('ForfeitUse', '没收保证金的用途，按此顺序。', { COSTS: '竞价费用', COMMISSION: '佣金', SHORTFALL: '差价补偿', SELLER: '余额归转让方' });
export const MessageKindEnum = enumType('BidderMessageKind', '竞买人消息的种类。', messageTerms);

/** What is wrong with a bid, and what would be right. */
@ObjectType('BidTooLowError', { implements: UserErrorType, description: '报价不合：低于最低报价、不是加价幅度的整倍数，或当前价已变。' })
export class BidTooLowErrorType extends UserErrorType {
  @Field(() => MoneyScalar, { nullable: true, description: '现在的最低报价，元。' }) minimum!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '现在的加价幅度，元。' }) step!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '当前价，元；尚无报价则空。' }) top!: string | null;
  @Field(() => Int, { nullable: true, description: '判断时标的记录的条数。' }) sequence!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '现在的截止时刻。' }) endsAt!: Date | null;
  @Field(() => String, { nullable: true, description: '所依据的规则版本。' }) rule!: string | null;
}
errorsOf(['BID_TOO_LOW', 'NOT_WHOLE_STEPS', 'PRICE_MOVED', 'OUTRANKED', 'ALREADY_LEADING', 'BIDDING_ENDED'], BidTooLowErrorType);

@ObjectType('BidReceipt', { description: '报价回执：报价在标的记录中的位置与哈希，凭此可核对公开的竞价记录。' })
export class BidReceiptType {
  @Field(() => Int, { description: '序号：标的记录的第几条。' }) sequence!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '金额，元；密封报价则空。' }) amount!: string | null;
  @Field(() => String, { description: '竞买人代号。' }) code!: string;
  @Field(() => DateTimeScalar, { description: '时刻：数据库时钟，取得标的锁之后读取。' }) at!: Date;
  @Field(() => DateTimeScalar, { description: '此报价之后的截止时刻。' }) endsAt!: Date;
  @Field(() => String, { description: '哈希（SHA-256，十六进制）。' }) hash!: string;
  @Field(() => Boolean, { description: '答复时是否领先。' }) leads!: boolean;
}

/** Null where the frozen rules cannot be read: then nothing is said of steps. */
const incrementsOf = (rules: unknown) => lotRule.criteria.safeParse(rules).data?.increments ?? null;
const price = (value: unknown): string | null => (value === null || value === undefined ? null : normalizeMoney(String(value)));

@Record('AuctionLot', { entity: 'AuctionLot', code: 'lot', description: '竞价标的：规则于公告时冻结，报价成链，时刻以数据库时钟为准。来源：科技局拟制，转让方设定保留价。' })
export class AuctionLotType implements Pick<AuctionLot, 'code' | 'state' | 'title' | 'description' | 'mode' | 'method' | 'startPrice' | 'priceBasis' | 'depositAmount' | 'sequence' | 'extensions' | 'run'> {
  id!: string;
  @Column('标的编号，如 JJ2026-0001。', { filter: true, order: true }) code!: string;
  @Column('状态。', { type: () => LotStateEnum, filter: true }) state!: AuctionLot['state'];
  @One(() => ResultListingType, '所属成果转化。', { filter: true }) listing!: ResultListingType | null;
  @One(() => AchievementType, '成果。', { filter: true }) achievement!: AchievementType | null;
  @One(() => OrganizationType, '转让方。', { filter: true }) organization!: OrganizationType | null;
  @Column('标的名称。', { filter: true, order: true }) title!: string;
  @Column('公告内容。') description!: string;
  @Column('竞价方式。', { type: () => BiddingModeEnum, filter: true }) mode!: AuctionLot['mode'];
  @Column('报价方式。', { type: () => BiddingMethodEnum, filter: true }) method!: AuctionLot['method'];
  @One(() => HouseLicenceType, '主持的持证拍卖企业；网络竞价则空。') house!: HouseLicenceType | null;
  @Column('起始价，元。', { filter: true, order: true }) startPrice!: string;
  @Column('定价依据。', { type: () => PriceBasisEnum }) priceBasis!: AuctionLot['priceBasis'];
  @Column('评估或询价结果，元。') appraisedValue!: string | null;
  @Column('是否设保留价；转让方未声明则空。') hasReserve!: boolean | null;
  @Column('保留价承诺：SHA-256(随机数|保留价)，结果写定后可核对。') reserveCommitment!: string | null;
  @Column('保证金占起始价的比例。', { type: () => RateScalar }) depositRate!: string;
  @Column('保证金，元。') depositAmount!: string;
  @Column('竞价结束前是否不显示竞买人数。') hidesBidderCount!: boolean;
  @Column('展示起始日。') displayFrom!: string;
  @Column('展示截止日（含当日）。') displayUntil!: string;
  @Column('展示地点或网址。') displayPlace!: string;
  @Column('公告时刻。', { order: true }) announcedAt!: Date | null;
  @Column('报名截止时刻。') registrationEndsAt!: Date | null;
  @Column('竞价开始时刻。', { filter: true, order: true }) startsAt!: Date | null;
  @Column('公告的竞价结束时刻。') scheduledEndsAt!: Date | null;
  @Column('现在的竞价结束时刻：临近报价会顺延；暂停时不动，恢复后按暂停时所余时间续算。', { filter: true, order: true }) endsAt!: Date | null;
  @Column('公告时冻结的规则；结构见规则 result-bidding。', { type: () => JsonScalar }) rules!: unknown;
  @Column('规则版本。') ruleVersion!: string | null;
  @Column('公告要素原文：其 SHA-256 为记录链的起点。') announcement!: string | null;
  @Column('竞价记录的条数。') sequence!: number;
  @Column('当前最高报价，元；尚无则空。', { order: true }) topAmount!: string | null;
  @Column('领先者代号。') topCode!: string | null;
  @Code(() => Boolean, '领先者是否优先受让权人。', { needs: ['topRank'], load: async (rows) => rows.map((row) => row['topRank'] !== null) }) topIsPriority!: boolean | null;
  @Code(() => MoneyScalar, '现在的最低报价，元；未公告则空。', {
    needs: ['rules', 'startPrice', 'topAmount'], load: async (rows) => rows.map(({ rules, startPrice, topAmount }) => { const increments = rules ? incrementsOf(rules) : null; return increments && minimumBid(increments, price(startPrice)!, price(topAmount)); }),
  }) minimumBid!: string | null;
  @Code(() => MoneyScalar, '现在的加价幅度，元；未公告则空。', {
    needs: ['rules', 'startPrice', 'topAmount'], load: async (rows) => rows.map(({ rules, startPrice, topAmount }) => { const increments = rules ? incrementsOf(rules) : null; return increments && stepAt(increments, price(topAmount) ?? price(startPrice)!); }),
  }) step!: string | null;
  @Column('最近一条记录的时刻。') lastAt!: Date | null;
  @Column('记录链的末端哈希。') lastHash!: string | null;
  @Column('顺延次数。') extensions!: number;
  @Column('暂停时刻。') pausedAt!: Date | null;
  @Column('暂停原因。') pauseReason!: string | null;
  @Column('须在此刻前恢复，否则终止。') pauseLimitAt!: Date | null;
  @Column('结束时刻。', { order: true }) closedAt!: Date | null;
  @Column('保留价，元；未设则空。') reservePrice!: string | null;
  @Column('是否达到保留价；未设则空。') reserveMet!: boolean | null;
  @Column('成交价，元。', { filter: true }) finalPrice!: string | null;
  @Column('溢价率：（成交价 − 起始价）÷ 起始价。', { type: () => RateScalar }) premiumRate!: string | null;
  @Column('竞买人数；竞价结束后公布。') bidderCount!: number | null;
  @Code<RequestContext>(() => Int, '已取得资格的竞买人数。', {
    async load(rows, context) {
      const found = await context.em().execute<{ lot: string; count: number }[]>(`select lot_id as lot, count(*)::int as count from bidder_registration where lot_id = any(?::uuid[]) and state = 'QUALIFIED' group by lot_id`, [`{${rows.map((row) => row['id'] as string).join(',')}}`]);
      return rows.map((row) => found.find(({ lot }) => lot === row['id'])?.count ?? 0);
    },
  }) qualifiedCount!: number | null;
  @Column('成交确认期限。') confirmDueOn!: string | null;
  @Column('转让方确认时刻。') sellerConfirmedAt!: Date | null;
  @Column('受让方确认时刻。') buyerConfirmedAt!: Date | null;
  @Column('成交确认时刻。') confirmedAt!: Date | null;
  @Column('受让方名称：成交确认后公布。') winnerName!: string | null;
  @Column('签约期限。') contractDueOn!: string | null;
  @One(() => TechContractType, '技术合同。') contract!: TechContractType | null;
  @Column('合同登记期限。') registerDueOn!: string | null;
  @Column('完成日期。') completedOn!: string | null;
  @Column('申请兑现补助的政策条款。') subsidyClause!: string | null;
  @Column('申请兑现补助的日期。') subsidyRequestedOn!: string | null;
  @Column('撤回或终止的理由。') withdrawReason!: string | null;
  @Column('撤回时已发生的费用，元。') withdrawCosts!: string | null;
  @One(() => AuctionLotType, '上一次竞价；首次则空。') previous!: AuctionLotType | null;
  @Column('第几次竞价。') run!: number;
  @Connection(() => BidType, '竞价记录，最近者在前。', { back: 'lot', order: [['sequence', 'desc']] }) bids!: unknown;
  @Code<RequestContext>(() => BidderRegistrationType, '我的报名；未报名则空。', {
    async load(rows, context) { const em = context.em(); return Promise.all(rows.map((row) => partyOf(em, context.actor, row['id'] as string))); },
  }) mine!: unknown;
  @Connection(() => BidderRegistrationType, '竞买报名。', { back: 'lot', order: [['createdAt', 'asc']] }) registrations!: unknown;
  @First(() => LotDefaultType, '违约处理。', { back: 'lot', order: [['on', 'desc']] }) default!: unknown;
  @Code<RequestContext>(() => DateTimeScalar, '服务器时刻：供对时，以此倒计时。', { load: async (rows, context) => { const now = await clockOf(context, context.em()); return rows.map(() => now); } }) serverTime!: Date | null;
  @Attachments('documents', '公告附件。') documents!: unknown;
  @Column('录入时间。', { order: true }) createdAt!: Date;
  @Available(lotLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Bid', { entity: 'Bid', code: 'bdg', description: '竞价记录：报价、优先权匹配、暂停与恢复，一条一链；竞买人以代号显示。来源：竞价系统。' })
export class BidType implements Pick<Bid, 'sequence' | 'kind' | 'isExtension' | 'previousHash' | 'hash'> {
  id!: string;
  @One(() => AuctionLotType, '标的。') lot!: AuctionLotType | null;
  @Column('序号，自 1 起，即先后。') sequence!: number;
  @Column('种类。', { type: () => EntryKindEnum, filter: true }) kind!: Bid['kind'];
  @Column('竞买人代号。', { filter: true }) code!: string | null;
  @Column('金额，元；密封未开启及暂停、恢复则空。') amount!: string | null;
  @Column('密封报价的承诺 SHA-256(随机数|金额)；开启时为随机数。') commitment!: string | null;
  @Column('时刻：数据库时钟，取得标的锁之后读取。') at!: Date;
  @Column('此后的截止时刻。') endsAt!: Date;
  @Column('是否引起顺延。') isExtension!: boolean;
  @Column('前一条的哈希；首条为公告要素的哈希。') previousHash!: string;
  @Column('本条哈希。') hash!: string;
}

@Record('BidderRegistration', { entity: 'BidderRegistration', code: 'bdr', description: '竞买报名：一方参与一个标的，以代号竞价；成交确认或竞价未成之前，除本人外无人可知其为谁。来源：竞买人。' })
export class BidderRegistrationType implements Pick<BidderRegistration, 'state' | 'partyName' | 'code' | 'isWinner'> {
  id!: string;
  @One(() => AuctionLotType, '标的。', { filter: true }) lot!: AuctionLotType | null;
  @Column('状态。', { type: () => RegistrationStateEnum, filter: true }) state!: BidderRegistration['state'];
  @One(() => OrganizationType, '竞买单位；个人报名则空。') organization!: OrganizationType | null;
  @One(() => PersonType, '竞买人；单位报名则空。') person!: PersonType | null;
  @Column('竞买人名称。') partyName!: string;
  @Column('代号。') code!: string;
  @Column('优先受让权顺位；没有则空。') rank!: number | null;
  @Column('是否竞得。') isWinner!: boolean;
  @Column('自报的关联关系。') relations!: string | null;
  @Column('联系人。') contactName!: string | null;
  @Column('联系电话，中间四位隐去。', { property: 'contactPhoneMasked' }) contactPhone!: string | null;
  @Column('取得资格时刻。') qualifiedAt!: Date | null;
  @List(() => BidderMessageType, '消息，最近者在前。', { back: 'registration', order: [['at', 'desc']] }) messages!: unknown;
  @Attachments('licence', '营业执照或身份证明。') licence!: unknown;
  @Attachments('authority', '授权委托书。') authority!: unknown;
  @Column('报名时间。', { order: true }) createdAt!: Date;
  @Available(registrationLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('BidderMessage', { entity: 'BidderMessage', code: 'bms', description: '竞买人消息：一件事告知一次。来源：竞价系统。' })
export class BidderMessageType implements Pick<BidderMessage, 'kind'> {
  id!: string;
  @One(() => BidderRegistrationType, '收件的报名。') registration!: BidderRegistrationType | null;
  @Column('种类。', { type: () => MessageKindEnum }) kind!: BidderMessage['kind'];
  @Column('所涉记录的序号。') sequence!: number | null;
  @Column('金额，元。') amount!: string | null;
  @Column('时刻。') at!: Date;
}

@Record('HouseLicence', { entity: 'HouseLicence', code: 'hse', description: '拍卖企业：持有拍卖经营批准证书、有拍卖师的企业；没有它就没有“拍卖”。来源：批准证书。' })
export class HouseLicenceType implements Pick<HouseLicence, 'state' | 'number' | 'issuer' | 'validFrom' | 'validTo' | 'registeredCapital' | 'auctioneer' | 'auctioneerNumber'> {
  id!: string;
  @One(() => OrganizationType, '拍卖企业。', { filter: true }) organization!: OrganizationType | null;
  @Column('状态。', { type: () => LicenceStateEnum, filter: true }) state!: HouseLicence['state'];
  @Column('批准证书编号。') number!: string;
  @Column('批准机关。') issuer!: string;
  @Column('有效期起。') validFrom!: string;
  @Column('有效期止（含当日）。') validTo!: string;
  @Column('注册资本，元。') registeredCapital!: string;
  @Column('主持拍卖师。') auctioneer!: string;
  @Column('拍卖师执业证号。') auctioneerNumber!: string;
  @Column('注销理由。') endReason!: string | null;
  @Available(houseLifecycle) availableActions!: unknown;
}

@Record('LotDefault', { entity: 'LotDefault', code: 'dft', description: '违约处理：竞得人未确认、签约或付款，其保证金的用途与差价索赔。来源：科技局认定。' })
export class LotDefaultType implements Pick<LotDefault, 'state' | 'kind' | 'on' | 'reason' | 'price' | 'deposit' | 'costs' | 'commission'> {
  id!: string;
  @One(() => AuctionLotType, '标的。') lot!: AuctionLotType | null;
  @Column('状态。', { type: () => DefaultStateEnum }) state!: LotDefault['state'];
  @One(() => BidderRegistrationType, '违约的竞得人。') registration!: BidderRegistrationType | null;
  @Column('情形。', { type: () => DefaultKindEnum }) kind!: LotDefault['kind'];
  @Column('认定日期。') on!: string;
  @Column('理由。') reason!: string;
  @Column('原成交价，元。') price!: string;
  @Column('保证金，元。') deposit!: string;
  @Column('竞价费用，元。') costs!: string;
  @Column('佣金，元。') commission!: string;
  @Column('差价损失，元；未结算则空。') shortfall!: string | null;
  @Column('保证金不足而索赔的金额，元。') claim!: string | null;
  @Column('结算日期。') settledOn!: string | null;
  @List(() => ForfeitureType, '保证金的用途，按顺序。', { back: 'default', order: [['position', 'asc']] }) uses!: unknown;
  @Available(defaultLifecycle) availableActions!: unknown;
}

@Record('Forfeiture', { entity: 'Forfeiture', code: 'ftu', description: '没收保证金的用途：一项及其金额，按规定顺序。来源：违约结算。' })
export class ForfeitureType implements Pick<Forfeiture, 'position' | 'use' | 'amount' | 'on'> {
  id!: string;
  @One(() => LotDefaultType, '所属违约处理。') default!: LotDefaultType | null;
  @Column('次序。') position!: number;
  @Column('用途。', { type: () => ForfeitUseEnum }) use!: Forfeiture['use'];
  @Column('金额，元。') amount!: string;
  @Column('日期。') on!: string;
}
