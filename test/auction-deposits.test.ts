import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { finishImport, importNow } from '../schema/core/exchange/exchange.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { auctionChecks } from '../schema/auction/auction.checks.ts';
import { Deposit, BankReceipt } from '../schema/auction/deposit.entity.ts';
import { BidderMessage } from '../schema/auction/auction.entity.ts';
import { settleDeposit } from '../schema/auction/auction.tasks.ts';
import { balances } from '../schema/auction/ledger.ts';
import { depositLifecycle } from '../schema/auction/lifecycle/deposit.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { receiptLifecycle } from '../schema/auction/lifecycle/receipt.ts';
import '../schema/index.ts'; // the sheets
import { makeHall, type Bidder, type Hall } from './support/auction.ts';
import { testVault } from './support/county.ts';
import { asOwner, freshDatabase, type TestDatabase } from './support/database.ts';
import { codes } from './support/people.ts';
import { taskContext } from './support/staged.ts';

/** Money: it comes in at the supervised account's bank, is found to be somebody's deposit, and goes its way; the ledger never loses a fen. */
let database: TestDatabase;
let hall: Hall;
const start = new Date('2026-12-01T02:00:00Z');
const end = new Date('2026-12-02T02:00:00Z');

beforeAll(async () => {
  database = await freshDatabase();
  hall = await makeHall(database);
  await loadOfficialCalendar(hall.em());
});
afterAll(async () => { await database?.drop(); });
beforeEach(() => { hall.now = start; });

const depositOf = ({ registration }: { registration: string }) => hall.em().findOneOrFail(Deposit, { registration });
const stateOf = async (bidder: { registration: string }) => (await depositOf(bidder)).state;
const balanceOf = async (bidder: { registration: string }) => Object.fromEntries((await balances(hall.em(), (await depositOf(bidder)).id)).filter(({ balance }) => Number(balance) !== 0).map(({ account, balance }) => [account, balance]));
const violations = async () => (await Promise.all(auctionChecks.filter(({ name }) => /ledger|qualified|refunds/.test(name)).map((check) => check.violations(hall.em())))).flat();
const unpaid = (lot: string) => hall.join(lot, undefined, { pays: false });
const receiptBy = (bankReference: string) => hall.em().findOneOrFail(BankReceipt, { bankReference });

/** The statement as the bank exports it, with its own words for the columns. */
const statement = (...lines: { reference: string; payer: string; income?: string; outgo?: string; memo?: string }[]) => ({
  name: '监管账户对账单 202612.csv',
  content: Buffer.from(`流水号,记账日期,对方名称,对方账户,借方发生额,贷方发生额,摘要\n${lines.map(({ reference, payer, income = '', outgo = '', memo = '' }) => [reference, '2026/12/1', payer, '6222021203000012345', outgo, income, memo].join(',')).join('\n')}\n`),
});
const bring = async (file: ReturnType<typeof statement>) => {
  const batch = await importNow({ em: () => hall.em(), requestId: null, vault: testVault }, { files: [file], regionCode: '330324', year: 2026 });
  await hall.settle();
  return batch;
};

describe('到账', () => {
  test('is imported from the bank’s own file, booked by itself, and counts once however often it comes', async () => {
    const lot = await hall.lot();
    const [byCode, byName, another, short] = [await unpaid(lot), await unpaid(lot), await unpaid(lot), await unpaid(lot)];
    const tag = uuidv7().slice(-8).toUpperCase();
    const file = statement(
      { reference: `${tag}1`, payer: byCode.name, income: '"100,000.00"', memo: `竞买保证金 ${(await depositOf(byCode)).reference.toLowerCase()}` },
      { reference: `${tag}2`, payer: byName.name.replace('有限公司', '（有限）公司').replace('（有限）', '有限'), income: '100000' },
      { reference: `${tag}3`, payer: '别家有限公司', income: '100000', memo: (await depositOf(another)).reference },
      { reference: `${tag}4`, payer: short.name, income: '99999.99', memo: (await depositOf(short)).reference },
    );
    await bring(file);
    expect([await stateOf(byCode), await stateOf(byName), await stateOf(another), await stateOf(short)]).toEqual(['HELD', 'HELD', 'DUE', 'DUE']);
    expect(await balanceOf(byCode)).toEqual({ DEPOSIT: '-100000.00', SUSPENSE: '100000.00' }); // the money itself lies at the bank, under the receipt
    const states = async () => (await hall.em().find(BankReceipt, { bankReference: { $like: `${tag}%` } }, { orderBy: { bankReference: 'asc' } })).map(({ state, amount, accountMasked }) => [state, amount, accountMasked]);
    const booked = [['MATCHED', '100000.00', '***2345'], ['MATCHED', '100000.00', '***2345'], ['SUSPENSE', '100000.00', '***2345'], ['SUSPENSE', '99999.99', '***2345']];
    expect((await states()).map(([state, amount]) => [state, amount])).toEqual(booked.map(([state, amount]) => [state, amount]));
    const before = await balances(hall.em());
    await bring(file);
    // Nor does another file that tells of a line otherwise change what was booked.
    await bring(statement({ reference: `${tag}1`, payer: byCode.name, income: '900000', memo: '更正' }));
    expect(await balances(hall.em())).toEqual(before);
    expect((await states())[0]!.slice(0, 2)).toEqual(['MATCHED', '100000.00']);
    expect(await violations()).toEqual([]);
  });

  test('a batch whose lines were booked is not undone', async () => {
    const bidder = await unpaid(await hall.lot());
    const file = statement({ reference: uuidv7(), payer: bidder.name, income: '100000', memo: (await depositOf(bidder)).reference });
    const batch = await hall.as(hall.cast.finance, importBatchLifecycle, 'preview', undefined, { files: [file], regionCode: '330324', year: 2026 });
    await hall.as(hall.cast.finance, importBatchLifecycle, 'import', batch);
    await finishImport(taskContext(database), batch);
    await hall.settle();
    expect(await codes(hall.as(hall.cast.finance, importBatchLifecycle, 'undo', batch))).toEqual(['CHANGED_SINCE']);
    expect(await stateOf(bidder)).toBe('HELD');
  });

  test('entered by hand, it counts once a second person has looked', async () => {
    const bidder = await unpaid(await hall.lot());
    const entry = { bankReference: uuidv7(), payerName: bidder.name, amount: '100000', on: '2026-12-01', memo: (await depositOf(bidder)).reference };
    const receipt = await hall.as(hall.cast.finance, receiptLifecycle, 'enter', undefined, entry);
    expect(await codes(hall.as(hall.cast.finance, receiptLifecycle, 'confirm', receipt))).toEqual(['SECOND_PERSON']);
    expect(await codes(hall.as(hall.cast.clerk, receiptLifecycle, 'confirm', receipt))).toEqual(['NOT_FOUND']);
    expect(await stateOf(bidder)).toBe('DUE');
    expect(await codes(hall.as(hall.cast.otherFinance, receiptLifecycle, 'enter', undefined, entry))).toEqual(['BANK_REFERENCE_USED']);
    const both = (await Promise.all([codes(hall.as(hall.cast.otherFinance, receiptLifecycle, 'confirm', receipt)), codes(hall.as(hall.cast.otherFinance, receiptLifecycle, 'confirm', receipt))])).flat().sort();
    expect(both).toEqual(['WRONG_STATE', 'done']);
    expect(await hall.em().findOneOrFail(BankReceipt, receipt)).toMatchObject({ state: 'MATCHED', enteredBy: { id: hall.cast.finance.personId }, confirmedBy: { id: hall.cast.otherFinance.personId } });
    expect(await stateOf(bidder)).toBe('HELD');
    // What the bank's file then says of the same line is the same line.
    const before = await balances(hall.em());
    await bring(statement({ reference: entry.bankReference, payer: bidder.name, income: '100000' }));
    expect(await balances(hall.em())).toEqual(before);
  });

  test('what waits is claimed by its code, or goes back; a code of another’s is not enough', async () => {
    const lot = await hall.lot();
    const [bidder, other] = [await unpaid(lot), await unpaid(lot)];
    const [reference] = [uuidv7().toUpperCase()];
    // Two deposits of one party wait, and the transfer says nothing: nobody guesses.
    const second = await hall.join(await hall.lot(), bidder, { pays: false });
    await bring(statement({ reference, payer: bidder.name, income: '100000' }));
    const receipt = await receiptBy(reference);
    expect(receipt.state).toBe('SUSPENSE');
    expect(await codes(hall.as(hall.cast.finance, receiptLifecycle, 'match', receipt.id, { reference: (await depositOf(other)).reference }))).toEqual(['CANNOT_CLAIM']);
    await hall.as(hall.cast.finance, receiptLifecycle, 'match', receipt.id, { reference: ` ${(await depositOf(second)).reference.toLowerCase()} ` });
    expect([await stateOf(bidder), await stateOf(second)]).toEqual(['DUE', 'HELD']);
    const stray = uuidv7().toUpperCase();
    await bring(statement({ reference: stray, payer: '路人', income: '5.55' }));
    await hall.as(hall.cast.finance, receiptLifecycle, 'return', (await receiptBy(stray)).id, { bankReference: 'R-1', reason: '不明款项' });
    expect((await receiptBy(stray)).state).toBe('RETURNED');
    expect(await violations()).toEqual([]);
  });

  test('that came too late makes no bidder', async () => {
    const lot = await hall.lot();
    const bidder = await unpaid(lot);
    await hall.close(lot);
    await hall.pay(bidder.registration);
    expect(await stateOf(bidder)).toBe('DUE');
    await hall.settle();
    expect(await stateOf(bidder)).toBe('VOID');
    expect(await violations()).toEqual([]);
  });
});

describe('退还', () => {
  const sold = async (): Promise<{ lot: string; winner: Bidder; losers: Bidder[] }> => {
    const lot = await hall.lot();
    const [winner, ...losers] = [await hall.join(lot), await hall.join(lot), await hall.join(lot)];
    await hall.bid(winner, lot, '1000000');
    await hall.close(lot);
    hall.now = end;
    return { lot, winner, losers };
  };

  test('is due within a day of the end, by tasks that may run twice, and done when the bank says so', async () => {
    const { lot, winner, losers } = await sold();
    await hall.settle();
    const deposits = await Promise.all([winner, ...losers].map(depositOf));
    expect(deposits.map(({ state }) => state)).toEqual(['HELD_WINNER', 'REFUNDING', 'REFUNDING']);
    for (const { refundDueAt, registration } of deposits.slice(1)) {
      expect(refundDueAt!.getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
      expect(await hall.em().count(BidderMessage, { registration: registration.id, kind: 'REFUND' })).toBe(1);
    }
    const before = await balances(hall.em());
    await Promise.all(deposits.flatMap(({ id }) => [1, 2, 3].map(() => settleDeposit.handle(taskContext(database), { deposit: id }))));
    expect(await balances(hall.em())).toEqual(before);
    // The transfer back stands in the next statement.
    const reference = uuidv7().toUpperCase();
    await bring(statement({ reference, payer: losers[0]!.name, outgo: '100000', memo: `退 ${deposits[1]!.reference}` }));
    expect(await depositOf(losers[0]!)).toMatchObject({ state: 'REFUNDED', refundReference: reference });
    expect(await balanceOf(losers[0]!)).toEqual({ BANK: '-100000.00', SUSPENSE: '100000.00' });
    // Or finance says so, once.
    expect(await codes(hall.as(hall.cast.finance, depositLifecycle, 'refund', deposits[2]!.id, { bankReference: reference }))).toEqual(['BANK_REFERENCE_USED']);
    const both = (await Promise.all([1, 2].map((n) => codes(hall.as(hall.cast.finance, depositLifecycle, 'refund', deposits[2]!.id, { bankReference: `R${n}${uuidv7()}` }))))).flat().sort();
    expect(both).toEqual(['WRONG_STATE', 'done']);
    expect(await codes(hall.as(hall.cast.finance, depositLifecycle, 'apply', deposits[0]!.id))).toEqual(['NOT_CONTRACTED']);
    expect(await violations()).toEqual([]);
    expect((await hall.row(lot)).state).toBe('SOLD');
  });

  test('more than was due goes back whole; the winner’s goes back where the deal falls through by nobody’s fault of his', async () => {
    const lot = await hall.lot();
    const bidder = await unpaid(lot);
    await hall.pay(bidder.registration, { amount: '123456.78' });
    expect(await depositOf(bidder)).toMatchObject({ state: 'HELD', held: '123456.78', amount: '100000.00' });
    await hall.bid(bidder, lot, '1000000');
    await hall.close(lot);
    await hall.settle();
    await hall.as(hall.cast.director, depositLifecycle, 'returnToWinner', (await depositOf(bidder)).id, { reason: '转让方不能交付' });
    expect(await balanceOf(bidder)).toEqual({ REFUND: '-123456.78', SUSPENSE: '123456.78' });
  });

  test('a lot that is withdrawn or unsold gives everything back', async () => {
    const announced = await hall.lot({ state: 'ANNOUNCED' });
    hall.now = new Date('2026-11-28T02:00:00Z');
    const [early, never] = [await hall.join(announced), await unpaid(announced)];
    await hall.as(hall.cast.research, lotLifecycle, 'withdraw', announced, { reason: '另行转化', costs: '1500' });
    await hall.settle();
    expect([await stateOf(early), await stateOf(never)]).toEqual(['REFUNDING', 'VOID']);
    expect(await hall.row(announced)).toMatchObject({ state: 'WITHDRAWN', withdrawCosts: '1500.00' });
    hall.now = start;
    const lot = await hall.lot({ reserve: '2000000' });
    const bidder = await hall.join(lot);
    await hall.bid(bidder, lot, '1000000');
    await hall.close(lot);
    await hall.settle();
    expect(await stateOf(bidder)).toBe('REFUNDING');
  });
});

test('the ledger is only ever added to, each movement once, and never moves nothing', async () => {
  const [row] = await hall.em().execute<{ id: string; key: string }[]>('select id, key from ledger_entry limit 1');
  for (const change of ['update ledger_entry set amount = 1', 'delete from ledger_entry']) {
    await expect(hall.em().execute(`${change} where id = ?`, [row!.id])).rejects.toThrow('permission denied');
    await expect(asOwner(hall.database, `${change} where id = $1`, [row!.id])).rejects.toThrow('only ever added to');
  }
  const add = (over: object) => hall.em().execute(
    `insert into ledger_entry (id, kind, debit, credit, amount, key, at, by) select * from jsonb_to_record(?::jsonb) as r(id uuid, kind text, debit text, credit text, amount numeric, key text, at timestamptz, by text)`,
    [JSON.stringify({ id: uuidv7(), kind: 'RECEIPT', debit: 'BANK', credit: 'SUSPENSE', amount: '1', key: uuidv7(), at: start, by: 't', ...over })]);
  for (const over of [{ amount: '0' }, { amount: '-1' }, { credit: 'BANK' }, { key: row!.key }]) await expect(add(over)).rejects.toThrow();
  expect((await balances(hall.em())).reduce((sum, { balance }) => sum + Math.round(Number(balance) * 100), 0)).toBe(0);
});
