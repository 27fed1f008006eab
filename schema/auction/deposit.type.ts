import 'reflect-metadata';
import { opened } from '../core/opened.ts';
import { PersonType } from '../account/account.type.ts';
import type { RequestContext } from '../core/context.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, Connection, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { accountTerms, ledgerTerms } from './auction.kinds.ts';
import { AuctionLotType, BidderRegistrationType } from './auction.type.ts';
import type { BankReceipt, Deposit, LedgerEntry } from './deposit.entity.ts';
import { depositLifecycle } from './lifecycle/deposit.ts';
import { receiptLifecycle } from './lifecycle/receipt.ts';

export const DepositStateEnum = enumType('DepositState', '竞买保证金的状态。', titlesOf(depositLifecycle.states));
export const ReceiptStateEnum = enumType('BankReceiptState', '银行流水的状态。', titlesOf(receiptLifecycle.states));
export const DirectionEnum = enumType('BankDirection', '收支方向。', { IN: '收入', OUT: '支出' });
export const LedgerAccountEnum = enumType('LedgerAccount', '保证金账的科目。', accountTerms);
export const LedgerKindEnum = enumType('LedgerKind', '保证金账的业务。', ledgerTerms);

@Record('Deposit', { entity: 'Deposit', code: 'dps', description: '竞买保证金：付入监管账户，平台不经手；结束后二十四小时内退还，竞得人的抵作价款。来源：监管账户流水。' })
export class DepositType implements Pick<Deposit, 'state' | 'amount'> {
  id!: string;
  @One(() => BidderRegistrationType, '报名。') registration!: unknown;
  @One(() => AuctionLotType, '标的。', { filter: true }) lot!: unknown;
  @Column('状态。', { type: () => DepositStateEnum, filter: true }) state!: Deposit['state'];
  @Column('应缴，元。') amount!: string;
  @Column('实到，元。') held!: string | null;
  @Column('缴款码：转账时写在附言里，凭此自动认领。') reference!: string | null;
  @Column('到账时刻。') receivedAt!: Date | null;
  @Column('应退时限。', { order: true }) refundDueAt!: Date | null;
  @Column('退还时刻。') refundedAt!: Date | null;
  @Column('退款的银行流水号。') refundReference!: string | null;
  @Column('抵作价款或没收的日期。') settledOn!: string | null;
  @Column('理由。') reason!: string | null;
  @Connection(() => LedgerEntryType, '账目。', { back: 'deposit', order: [['at', 'asc']] }) entries!: unknown;
  @Column('通知缴纳的时间。', { order: true }) createdAt!: Date;
  @Available(depositLifecycle) availableActions!: unknown;
}

@Record('BankReceipt', { entity: 'BankReceipt', code: 'bkr', description: '银行流水：监管账户的一笔收支；付款人在竞价结束前不显示。来源：监管银行对账文件，手工录入者须另一人复核。' })
export class BankReceiptType implements Pick<BankReceipt, 'state' | 'direction' | 'bankReference' | 'amount' | 'on'> {
  id!: string;
  @Column('状态。', { type: () => ReceiptStateEnum, filter: true }) state!: BankReceipt['state'];
  @Column('收支。', { type: () => DirectionEnum, filter: true }) direction!: BankReceipt['direction'];
  @Column('银行流水号。', { filter: true }) bankReference!: string;
  @Column('金额，元。') amount!: string;
  @Column('日期。', { filter: true, order: true }) on!: string;
  @Column('附言。') memo!: string | null;
  @Code<RequestContext>(() => String, '对方户名。', { needs: ['payerCipher'], load: opened('payerCipher', 'receipt.payer') }) payerName!: string | null;
  @Column('对方账号，只显示末四位。') accountMasked!: string | null;
  @One(() => DepositType, '认领为哪笔保证金。') deposit!: DepositType | null;
  @One(() => PersonType, '录入者；导入则空。') enteredBy!: unknown;
  @One(() => PersonType, '复核者；导入则空。') confirmedBy!: unknown;
  @Column('理由。') reason!: string | null;
  @Column('退回的银行流水号。') returnReference!: string | null;
  @Column('录入时间。', { order: true }) createdAt!: Date;
  @Available(receiptLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
}

@Record('LedgerEntry', { entity: 'LedgerEntry', code: 'led', description: '保证金账目：一笔借贷，金额相等，只增不改。来源：银行流水与竞价结果。' })
export class LedgerEntryType implements Pick<LedgerEntry, 'kind' | 'debit' | 'credit' | 'amount' | 'by'> {
  id!: string;
  @Column('业务。', { type: () => LedgerKindEnum, filter: true }) kind!: LedgerEntry['kind'];
  @Column('借方科目。', { type: () => LedgerAccountEnum, filter: true }) debit!: LedgerEntry['debit'];
  @Column('贷方科目。', { type: () => LedgerAccountEnum, filter: true }) credit!: LedgerEntry['credit'];
  @Column('金额，元。') amount!: string;
  @One(() => AuctionLotType, '标的。', { filter: true }) lot!: unknown;
  @One(() => DepositType, '保证金。') deposit!: DepositType | null;
  @One(() => BankReceiptType, '银行流水。') receipt!: BankReceiptType | null;
  @Column('时刻。', { filter: true, order: true }) at!: Date;
  @Column('经手者。') by!: string;
}
