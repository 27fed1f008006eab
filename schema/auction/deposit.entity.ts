import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../account/account.entity.ts';
import { uuidv7 } from '../core/uuid.ts';
import { AuctionLot, BidderRegistration } from './auction.entity.ts';
import { accounts, depositStates, ledgerKinds, receiptStates } from './auction.kinds.ts';

const yuan = () => p.decimal('string').precision(20).scale(2);

/** What a bidder pays into the supervised account before he may bid. The platform holds none of it. */
const DepositSchema = defineEntity({
  name: 'Deposit',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    registration: () => p.oneToOne(BidderRegistration).ref(),
    lot: () => p.manyToOne(AuctionLot).ref(),
    state: p.enum(depositStates).default('DUE'),
    /** Due; what came in may be more. */
    amount: yuan(),
    held: yuan().nullable(),
    /** What the payer writes on the transfer, by which it is found. */
    reference: p.string().length(16).unique(),
    receivedAt: p.datetime().length(3).nullable(),
    refundDueAt: p.datetime().length(3).nullable(),
    refundedAt: p.datetime().length(3).nullable(),
    /** The bank's number of the refund. */
    refundReference: p.string().length(100).nullable(),
    settledOn: p.date().nullable(),
    reason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['lot', 'state'] }, { properties: ['state', 'refundDueAt'] }],
});
export class Deposit extends DepositSchema.class {}
DepositSchema.setClass(Deposit);

/** A line of the supervised account's statement: imported, or entered by one and confirmed by another. */
const BankReceiptSchema = defineEntity({
  name: 'BankReceipt',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    state: p.enum(receiptStates).default('IMPORTED'),
    direction: p.enum(['IN', 'OUT'] as const),
    /** The bank's own number: a line comes in once, however often its file does. */
    bankReference: p.string().length(100).unique(),
    amount: yuan(),
    on: p.date(),
    memo: p.text().nullable(),
    /** The other side: sealed, since it may be a bidder. */
    payerCipher: p.text(),
    payerHash: p.string().length(64),
    accountMasked: p.string().length(60).nullable(),
    deposit: () => p.manyToOne(Deposit).ref().nullable(),
    enteredBy: () => p.manyToOne(Person).ref().nullable(),
    confirmedBy: () => p.manyToOne(Person).ref().nullable(),
    reason: p.text().nullable(),
    returnReference: p.string().length(100).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['state'] }, { properties: ['deposit'] }, { properties: ['on'] }],
});
export class BankReceipt extends BankReceiptSchema.class {}
BankReceiptSchema.setClass(BankReceipt);

/** One movement between two accounts: what one is debited the other is credited, so that all of it adds up to nothing. */
const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    kind: p.enum(ledgerKinds),
    debit: p.enum(accounts),
    credit: p.enum(accounts),
    amount: yuan(),
    lot: () => p.manyToOne(AuctionLot).ref().nullable(),
    deposit: () => p.manyToOne(Deposit).ref().nullable(),
    receipt: () => p.manyToOne(BankReceipt).ref().nullable(),
    /** The same movement is made once: `receipt <id>`. */
    key: p.string().length(120).unique(),
    at: p.datetime().length(3),
    by: p.string().length(200),
  },
  indexes: [{ properties: ['deposit'] }, { properties: ['lot'] }, { properties: ['receipt'] }, { properties: ['at'] }],
  checks: [{ name: 'positive', expression: 'amount > 0 and debit <> credit' }],
  triggers: [{ name: 'append_only', timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `raise exception 'the ledger is only ever added to';` }],
});
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);

export const depositEntities = [Deposit, BankReceipt, LedgerEntry];
