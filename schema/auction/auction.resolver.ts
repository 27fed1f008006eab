import 'reflect-metadata';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ResultListingType } from '../achievement/listing.type.ts';
import type { RequestContext } from '../core/context.ts';
import { Refusal, type Reason } from '../core/error/refusal.ts';
import { UserErrorType, userError } from '../core/error/user-error.ts';
import { describe } from '../core/access/describe.ts';
import { keyOf, mutationsOf, noteMutation } from '../core/lifecycle/mutations.ts';
import { Connection, Extend, First, Lookup, Rows } from '../core/read/declare.ts';
import { MoneyScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { AuctionLotType, BidReceiptType, BidderRegistrationType, HouseLicenceType, LotDefaultType } from './auction.type.ts';
import { bid, type BidRequest } from './bidding.ts';
import { BankReceiptType, DepositType, LedgerEntryType } from './deposit.type.ts';
import { defaultLifecycle } from './lifecycle/default.ts';
import { depositLifecycle } from './lifecycle/deposit.ts';
import { houseLifecycle } from './lifecycle/house.ts';
import { lotLifecycle } from './lifecycle/lot.ts';
import { receiptLifecycle } from './lifecycle/receipt.ts';
import { registrationLifecycle } from './lifecycle/registration.ts';
import { LotChanges } from './lot-change.type.ts';

@Extend(() => ResultListingType)
export class ListingLots {
  @Connection(() => AuctionLotType, '竞价标的，含历次。', { back: 'listing', order: [['run', 'asc']] }) lots!: unknown;
}

@Extend(() => OrganizationType)
export class OrganizationLots {
  @Connection(() => AuctionLotType, '作为转让方的竞价标的，最近者在前。', { back: 'organization', order: [['createdAt', 'desc']], filter: true }) lots!: unknown;
}

@Extend(() => BidderRegistrationType)
export class RegistrationDeposit {
  @First(() => DepositType, '保证金。', { back: 'registration', order: [['createdAt', 'desc']] }) deposit!: unknown;
}

@InputType('PlaceBidInput', { description: '一次报价：金额与幂等键。' })
class PlaceBidInput {
  @Field(() => ID, { description: '标的的全局标识。' }) lot!: string;
  @Field(() => MoneyScalar, { description: '金额，元；匹配时为所见的当前价。' }) amount!: string;
  @Field(() => String, { description: '客户端为每次报价生成的幂等键：断线重发得到同一回执。' }) idempotencyKey!: string;
}

@ObjectType('PlaceBidPayload', { description: '报价的结果。' })
class PlaceBidPayload {
  @Field(() => BidReceiptType, { nullable: true, description: '回执；未受理则空。' }) receipt!: BidReceiptType | null;
  @Field(() => AuctionLotType, { nullable: true, description: '标的现状；无权查看则空。' }) lot!: unknown;
  @Field(() => [UserErrorType], { description: '未受理的原因；受理则为空列表。' }) errors!: Reason[];
}

async function place(kind: BidRequest['kind'], input: PlaceBidInput, context: RequestContext): Promise<PlaceBidPayload> {
  let lot: string | null = null;
  try {
    lot = keyOf(context, 'AuctionLot', input.lot, ['input', 'lot']);
    return { receipt: await bid(context, { lot, kind, amount: input.amount, key: input.idempotencyKey }), lot: { id: lot }, errors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { receipt: null, lot: lot && { id: lot }, errors: error.reasons.map(userError) };
  }
}

@Resolver()
export class AuctionResolver {
  @Lookup(() => AuctionLotType, '按全局标识或标的编号取一个竞价标的。', { by: ['id', 'code'] }) auctionLot!: unknown;
  @Rows(() => AuctionLotType, '竞价标的，最近公告者在前。', { order: [['announcedAt', 'desc']] }) auctionLots!: unknown;
  @Lookup(() => BidderRegistrationType, '按全局标识取一次竞买报名。', { by: ['id'] }) bidderRegistration!: unknown;
  @Rows(() => BidderRegistrationType, '竞买报名，最近者在前。', { order: [['createdAt', 'desc']] }) bidderRegistrations!: unknown;
  @Lookup(() => DepositType, '按全局标识取一笔竞买保证金。', { by: ['id'] }) deposit!: unknown;
  @Rows(() => DepositType, '竞买保证金，最近者在前。', { order: [['createdAt', 'desc']] }) deposits!: unknown;
  @Lookup(() => BankReceiptType, '按全局标识取一笔银行流水。', { by: ['id'] }) bankReceipt!: unknown;
  @Rows(() => BankReceiptType, '银行流水，最近者在前。', { order: [['on', 'desc']] }) bankReceipts!: unknown;
  @Rows(() => LedgerEntryType, '保证金账目，最近者在前。', { order: [['at', 'desc']] }) ledgerEntries!: unknown;
  @Rows(() => HouseLicenceType, '持证拍卖企业。', { order: [['validTo', 'desc']] }) houseLicences!: unknown;
  @Lookup(() => LotDefaultType, '按全局标识取一次违约处理。', { by: ['id'] }) lotDefault!: unknown;

  @Mutation(() => PlaceBidPayload, { description: `报价。\n\n${describe(lotLifecycle.actions['bid']!.who)}` })
  placeBid(@Arg('input', () => PlaceBidInput, { description: '输入。' }) input: PlaceBidInput, @Ctx() context: RequestContext): Promise<PlaceBidPayload> { return place('BID', input, context); }

  @Mutation(() => PlaceBidPayload, { description: `以同价匹配：优先受让权人以当前价取得领先。\n\n${describe(lotLifecycle.actions['match']!.who)}` })
  matchBid(@Arg('input', () => PlaceBidInput, { description: '输入。' }) input: PlaceBidInput, @Ctx() context: RequestContext): Promise<PlaceBidPayload> { return place('MATCH', input, context); }

  @Mutation(() => PlaceBidPayload, { description: `提交密封报价：截止前可再提交，以最后一次为准；开启前无人可读。\n\n${describe(lotLifecycle.actions['bidSealed']!.who)}` })
  placeSealedBid(@Arg('input', () => PlaceBidInput, { description: '输入。' }) input: PlaceBidInput, @Ctx() context: RequestContext): Promise<PlaceBidPayload> { return place('SEALED', input, context); }
}
for (const [mutation, action] of [['placeBid', 'bid'], ['matchBid', 'match'], ['placeSealedBid', 'bidSealed']] as const) noteMutation(lotLifecycle, action, mutation);

export const auctionResolvers = [
  AuctionResolver, LotChanges, ListingLots, OrganizationLots, RegistrationDeposit,
  mutationsOf(lotLifecycle, 'AuctionLot', () => AuctionLotType, {
    bid: null, match: null, bidSealed: null, setReserve: 'setLotReserve', waiveReserve: 'waiveLotReserve', callOff: 'callOffAuctionLot', confirm: 'confirmDeal', contract: 'recordLotContract', register: 'recordLotContractRegistration',
    requestSubsidy: 'requestLotSubsidy', default: 'declareLotDefault',
  }),
  mutationsOf(registrationLifecycle, 'BidderRegistration', () => BidderRegistrationType, { apply: 'registerBidder' }),
  mutationsOf(depositLifecycle, 'Deposit', () => DepositType, { apply: 'applyDepositToPrice', returnToWinner: 'returnDepositToWinner' }),
  mutationsOf(receiptLifecycle, 'BankReceipt', () => BankReceiptType, { payOut: 'recordBankPayout' }),
  mutationsOf(defaultLifecycle, 'LotDefault', () => LotDefaultType),
  mutationsOf(houseLifecycle, 'HouseLicence', () => HouseLicenceType),
];
