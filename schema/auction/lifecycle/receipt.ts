import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { codeText } from '../../core/exchange/normalise.ts';
import { role } from '../../core/access/condition.ts';
import { choice, day, money, nothing, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { maskAccount } from '../../core/scalar/mask.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Person } from '../../account/account.entity.ts';
import { keeper, seesReceipt } from '../auction.access.ts';
import { AuctionLot, BidderRegistration } from '../auction.entity.ts';
import { identityStates, type ReceiptState } from '../auction.kinds.ts';
import { BankReceipt, Deposit } from '../deposit.entity.ts';
import { move } from '../ledger.ts';
import { veilKey } from '../lot.ts';
import { nameHash } from '../names.ts';
import { depositLifecycle } from './deposit.ts';
import { registrationLifecycle } from './registration.ts';
import { notInFuture } from '../../achievement/lifecycle/requirements.ts';

type Row = BankReceipt;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<ReceiptState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ReceiptState, Row, Input>) => creation;

const finance = role('FINANCE');
const auction = systemActor('auction');

const secondPerson: Needs = {
  code: 'SECOND_PERSON', title: '由录入者以外的人复核', beforehand: true,
  check: async ({ actor }, row) => (row.enteredBy && row.enteredBy.id === actor.personId ? { message: '手工录入的到账须由另一人复核。' } : null),
};
const referenceFree: Needs = {
  code: 'BANK_REFERENCE_USED', title: '银行流水号未录入过', beforehand: false,
  check: async ({ em }, row) => ((await em.count(BankReceipt, { bankReference: row.bankReference, id: { $ne: row.id } })) === 0 ? null : { message: `流水号 ${row.bankReference} 已录入。`, path: ['input', 'bankReference'] }),
};
const incoming: Needs = {
  code: 'NOT_INCOMING', title: '是收入', beforehand: true,
  check: async (_, row) => (row.direction === 'IN' ? null : { message: '此笔是支出。' }),
};

const outgoing: Needs = {
  code: 'NOT_OUTGOING', title: '是支出', beforehand: true,
  check: async (_, row) => (row.direction === 'OUT' ? null : { message: '此笔是收入。' }),
};
const payable = ['PRICE', 'COSTS', 'COMMISSION', 'SHORTFALL', 'SELLER'] as const;

/** The deposit that a line is for: by the code on the transfer, else by the payer's name where only one is due. */
async function depositFor({ em }: ActionContext, row: Row, states: readonly Deposit['state'][]): Promise<Deposit | null> {
  const [code] = /BZJ[2-9A-Z]{8}/.exec((row.memo ?? '').normalize('NFKC').toUpperCase().replace(/[\s-]+/g, '')) ?? [];
  if (code) return em.findOne(Deposit, { reference: code, state: { $in: [...states] } });
  const [ids] = [await em.execute<{ id: string }[]>(
    `select d.id from deposit d join bidder_registration b on b.id = d.registration_id where b.name_hash = ? and d.state = any(?::text[]) and (d.amount = ? or d.held = ?) limit 2`,
    [row.payerHash, `{${states.join(',')}}`, row.amount, row.amount])];
  return ids.length === 1 ? em.findOne(Deposit, ids[0]!.id) : null;
}

/** Books a line and does with it what can be done without a person: a deposit comes in, a refund has gone out; anything else waits. */
async function post(context: ActionContext, row: Row): Promise<ReceiptState> {
  const { em, actor, now } = context;
  if (row.direction === 'OUT') {
    const deposit = await depositFor(context, row, ['REFUNDING']);
    if (!deposit || compareMoney(deposit.held!, row.amount) !== 0 || (await em.findOneOrFail(BidderRegistration, deposit.registration.id)).nameHash !== row.payerHash) return 'SUSPENSE';
    row.deposit = deposit as never;
    await performWithin(context, auction, depositLifecycle, 'refund', { id: deposit.id, input: { bankReference: row.bankReference } });
    return 'MATCHED';
  }
  await move(em, actor.name, now, [{ kind: 'RECEIPT', debit: 'BANK', credit: 'SUSPENSE', amount: row.amount, key: `receipt ${row.id}`, receipt: row.id }]);
  const deposit = await depositFor(context, row, ['DUE']);
  return deposit && (await claim(context, row, deposit)) ? 'MATCHED' : 'SUSPENSE';
}

/** Takes the money as the deposit, and the bidder in. False when it is another's money, or not enough: a person must look. */
async function claim(context: ActionContext, row: Row, deposit: Deposit): Promise<boolean> {
  const { em } = context;
  const registration = await em.findOneOrFail(BidderRegistration, deposit.registration.id);
  const lot = await em.findOneOrFail(AuctionLot, deposit.lot.id);
  if (registration.nameHash !== row.payerHash || compareMoney(row.amount, deposit.amount) < 0 || registration.state !== 'APPLIED' || !['ANNOUNCED', 'BIDDING', 'PAUSED'].includes(lot.state)) return false;
  row.deposit = deposit as never;
  await performWithin(context, auction, depositLifecycle, 'receive', { id: deposit.id, input: { receipt: row.id } });
  await performWithin(context, auction, registrationLifecycle, 'qualify', { id: registration.id });
  return true;
}

/** 银行流水: what the supervised account's bank says. Imported, it books itself; entered by hand, a second person looks. */
export const receiptLifecycle = lifecycle<ReceiptState, Row>({
  name: 'bankReceipt', title: '银行流水', entity: BankReceipt, visible: seesReceipt,
  arrives: ['IMPORTED'],
  states: { IMPORTED: { title: '已导入' }, ENTERED: { title: '待复核' }, SUSPENSE: { title: '待核' }, MATCHED: { title: '已认领', final: true }, RETURNED: { title: '已退回', final: true }, REJECTED: { title: '已作废', final: true } },
  creations: {
    enter: creates({
      title: '手工录入到账', to: 'ENTERED', who: finance,
      input: z.object({ bankReference: text('银行流水号', { max: 100 }), payerName: text('付款人', { max: 200 }), account: text('付款账号', { max: 60 }).optional(), amount: money('金额，元'), on: day('到账日期'), memo: text('附言', { max: 500 }).optional() }),
      make: async ({ em, actor, vault, now }, input) => em.create(BankReceipt, {
        // As a statement's lines have it, so that the same one is known again.
        id: uuidv7(), state: 'ENTERED', direction: 'IN', bankReference: codeText(input.bankReference), amount: input.amount, on: input.on, memo: input.memo ?? null, payerCipher: vault.seal(input.payerName, 'receipt.payer'), payerHash: nameHash(vault, input.payerName),
        accountMasked: input.account ? maskAccount(input.account) : null, enteredBy: actor.personId ? em.getReference(Person, actor.personId) : null, createdAt: now,
      }, { persist: false }),
      requires: [referenceFree, notInFuture('on')],
    }),
  },
  actions: {
    post: act({ title: '入账', from: ['IMPORTED'], to: ['MATCHED', 'SUSPENSE'], who: keeper, input: nothing, change: post }),
    confirm: act({
      title: '复核', from: ['ENTERED'], to: ['MATCHED', 'SUSPENSE'], who: finance, input: nothing, requires: [secondPerson],
      async change(context, row) { row.confirmedBy = context.em.getReference(Person, context.actor.personId!) as never; return post(context, row); },
    }),
    reject: act({ title: '作废', from: ['ENTERED'], to: 'REJECTED', who: finance, input: z.object({ reason: text('理由', { min: 2 }) }), requires: [secondPerson], change: async (_, row, { reason }) => { row.reason = reason; }, remark: ({ reason }) => reason }),
    match: act({
      title: '认领', from: ['SUSPENSE'], to: 'MATCHED', who: finance, input: z.object({ reference: text('保证金缴款码', { max: 16 }) }), requires: [incoming],
      async change(context, row, { reference }) {
        const deposit = await context.em.findOne(Deposit, { reference: reference.toUpperCase().replace(/\s+/g, ''), state: 'DUE' });
        const refused = { code: 'CANNOT_CLAIM', message: '缴款码不存在、已缴，或付款人、金额与之不符；不符者请退回。', path: ['input', 'reference'] };
        if (!deposit || !(await claim(context, row, deposit))) throw new Refusal(refused);
      },
    }),
    payOut: act({
      title: '登记划付', from: ['SUSPENSE'], to: 'MATCHED', who: finance, input: z.object({ account: choice('LedgerAccount', payable, '划付科目'), reason: text('用途与收款人', { min: 2 }) }), requires: [outgoing],
      async change({ em, actor, now }, row, { account, reason }) {
        row.reason = reason;
        await move(em, actor.name, now, [{ kind: 'PAYOUT', debit: account, credit: 'BANK', amount: row.amount, key: `payout ${row.id}`, receipt: row.id }]);
      },
      remark: ({ reason }) => reason,
    }),
    return: act({
      title: '退回', from: ['SUSPENSE'], to: 'RETURNED', who: finance, input: z.object({ bankReference: text('退回的银行流水号', { max: 100 }), reason: text('理由', { min: 2 }) }), requires: [incoming],
      async change({ em, actor, now }, row, { bankReference, reason }) {
        Object.assign(row, { returnReference: codeText(bankReference), reason });
        await move(em, actor.name, now, [{ kind: 'RETURN', debit: 'SUSPENSE', credit: 'BANK', amount: row.amount, key: `return ${row.id}`, receipt: row.id }]);
      },
      remark: ({ reason }) => reason,
    }),
  },
  veil: async (em, { row }) => {
    const deposit = row?.deposit ? await em.findOne(Deposit, { id: row.deposit.id }) : null;
    const lot = deposit ? await em.findOne(AuctionLot, { id: deposit.lot.id }) : null;
    return lot && !identityStates.includes(lot.state) ? veilKey(lot.id) : null;
  },
  facts: ({ direction, amount, on, bankReference, returnReference }) => ({ direction, amount, on, bankReference, returnReference }),
});
