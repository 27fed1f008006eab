import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { codeText } from '../../core/exchange/normalise.ts';
import { any, role } from '../../core/access/condition.ts';
import { nothing, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { named } from '../../achievement/achievement.ts';
import { keeper, seesDeposit } from '../auction.access.ts';
import { AuctionLot, BidderRegistration } from '../auction.entity.ts';
import { identityStates, type DepositState } from '../auction.kinds.ts';
import { lotRule } from '../auction.rules.ts';
import { BankReceipt, Deposit } from '../deposit.entity.ts';
import { move } from '../ledger.ts';
import { veilKey } from '../lot.ts';

type Row = Deposit;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<DepositState, Row, Input>) => action;

const lotOf = ({ em }: Pick<ActionContext, 'em'>, row: Row): Promise<AuctionLot> => named(em, AuctionLot, row.lot.id, 'lot');

/** Money of somebody else does not make a bidder. */
const sameName: Needs<{ readonly receipt: string }> = {
  code: 'PAYER_NAME', title: '付款人与竞买人同名', beforehand: false,
  async check({ em }, row, { receipt }) {
    const paid = await named(em, BankReceipt, receipt, 'receipt');
    return paid.payerHash === (await named(em, BidderRegistration, row.registration.id, 'registration')).nameHash ? null : { message: '付款人与竞买人名称不一致。', path: ['input', 'receipt'] };
  },
};
const enough: Needs<{ readonly receipt: string }> = {
  code: 'DEPOSIT_TOO_LOW', title: '到账金额不低于保证金', beforehand: false,
  async check({ em }, row, { receipt }) {
    const { amount } = await named(em, BankReceipt, receipt, 'receipt');
    return compareMoney(amount, row.amount) >= 0 ? null : { message: `到账 ${amount} 元，不足保证金 ${row.amount} 元。`, path: ['input', 'receipt'] };
  },
};
/** While bidding lasts money stays where it is; a bidder who left before may have it back. */
const over: Needs = {
  code: 'BIDDING_NOT_OVER', title: '竞价已结束，或报名已撤回', beforehand: true,
  async check(context, row) {
    const { state } = await named(context.em, BidderRegistration, row.registration.id, 'registration');
    const lot = await lotOf(context, row);
    if (state === 'WITHDRAWN') return null;
    return ['DRAFT', 'ANNOUNCED', 'BIDDING', 'PAUSED'].includes(lot.state) ? { message: '竞价尚未结束。' } : null;
  },
};
const lost: Needs = {
  code: 'DEPOSIT_OF_WINNER', title: '不是竞得人的保证金', beforehand: true,
  check: async ({ em }, row) => ((await named(em, BidderRegistration, row.registration.id, 'registration')).isWinner ? { message: '竞得人的保证金抵作价款，不退还。' } : null),
};
const won: Needs = {
  code: 'NOT_WINNER', title: '是竞得人的保证金', beforehand: true,
  check: async ({ em }, row) => ((await named(em, BidderRegistration, row.registration.id, 'registration')).isWinner ? null : { message: '不是竞得人的保证金。' }),
};
const inStates = (states: readonly AuctionLot['state'][], code: string, title: string, message: string): Needs => ({
  code, title, beforehand: true,
  check: async (context, row) => (states.includes((await lotOf(context, row)).state) ? null : { message }),
});
const referenceFree: Needs<{ readonly bankReference: string }> = {
  code: 'BANK_REFERENCE_USED', title: '银行流水号未被使用', beforehand: false,
  check: async ({ em }, row, { bankReference }) => ((await em.count(Deposit, { refundReference: codeText(bankReference), id: { $ne: row.id } })) === 0 ? null : { message: '该流水号已用于另一笔退款。', path: ['input', 'bankReference'] }),
};

const orderRefund = async (context: ActionContext, row: Row): Promise<void> => {
  const rules = lotRule.criteria.parse((await lotOf(context, row)).rules);
  row.refundDueAt = new Date(context.now.getTime() + rules.refundHours * 3_600_000);
  await move(context.em, context.actor.name, context.now, [{ kind: 'REFUND_DUE', debit: 'DEPOSIT', credit: 'REFUND', amount: row.held!, key: `refund due ${row.id}`, lot: row.lot.id, deposit: row.id }]);
};
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** 竞买保证金 (domain notes §13.8): held at the supervised account, moved in the ledger, back within a day. */
export const depositLifecycle = lifecycle<DepositState, Row>({
  name: 'deposit', title: '竞买保证金', entity: Deposit, visible: seesDeposit,
  states: {
    DUE: { title: '待缴' }, HELD: { title: '已到账' }, HELD_WINNER: { title: '竞得人保证金' }, REFUNDING: { title: '退还中' },
    REFUNDED: { title: '已退还', final: true }, APPLIED: { title: '已抵价款', final: true }, FORFEITED: { title: '已没收', final: true }, VOID: { title: '未缴', final: true },
  },
  creations: {
    ask: {
      title: '通知缴纳', to: 'DUE', who: keeper, isInner: true, input: z.object({ registration: z.uuid() }),
      async make({ em, now }, { registration: id }: { registration: string }) {
        const registration = await named(em, BidderRegistration, id, 'registration');
        const lot = await named(em, AuctionLot, registration.lot.id, 'lot');
        const reference = `BZJ${Array.from({ length: 8 }, () => letters[randomInt(letters.length)]!).join('')}`;
        return em.create(Deposit, { id: uuidv7(), registration, lot, state: 'DUE', amount: lot.depositAmount, reference, createdAt: now }, { persist: false });
      },
    },
  },
  actions: {
    receive: act({
      title: '到账', from: ['DUE'], to: 'HELD', who: keeper, input: z.object({ receipt: z.uuid() }), requires: [sameName, enough],
      async change({ em, actor, now }, row, { receipt }) {
        const { amount } = await named(em, BankReceipt, receipt, 'receipt');
        Object.assign(row, { held: amount, receivedAt: now });
        await move(em, actor.name, now, [{ kind: 'MATCH', debit: 'SUSPENSE', credit: 'DEPOSIT', amount, key: `match ${receipt}`, lot: row.lot.id, deposit: row.id, receipt }]);
      },
    }),
    release: act({ title: '应予退还', from: ['HELD'], to: 'REFUNDING', who: keeper, input: nothing, requires: [over, lost], change: orderRefund }),
    win: act({ title: '转为竞得人保证金', from: ['HELD'], to: 'HELD_WINNER', who: keeper, input: nothing, requires: [won] }),
    refund: act({
      title: '登记退款', from: ['REFUNDING'], to: 'REFUNDED', who: any(role('FINANCE'), keeper), input: z.object({ bankReference: text('银行流水号', { max: 100 }) }), requires: [referenceFree],
      async change({ em, actor, now }, row, { bankReference }) {
        Object.assign(row, { refundedAt: now, refundReference: codeText(bankReference) });
        await move(em, actor.name, now, [{ kind: 'REFUND_PAID', debit: 'REFUND', credit: 'BANK', amount: row.held!, key: `refunded ${row.id}`, lot: row.lot.id, deposit: row.id }]);
      },
    }),
    apply: act({
      title: '抵作价款', from: ['HELD_WINNER'], to: 'APPLIED', who: role('FINANCE'), input: nothing, requires: [inStates(['CONTRACTED', 'REGISTERED', 'COMPLETED'], 'NOT_CONTRACTED', '已签约', '签约后方可抵作价款。')],
      async change({ em, actor, now, today }, row) {
        row.settledOn = today;
        await move(em, actor.name, now, [{ kind: 'APPLY', debit: 'DEPOSIT', credit: 'PRICE', amount: row.held!, key: `apply ${row.id}`, lot: row.lot.id, deposit: row.id }]);
      },
    }),
    returnToWinner: act({
      // The seller did not keep to it, or the deal fell through by nobody's fault.
      title: '退还竞得人', from: ['HELD_WINNER'], to: 'REFUNDING', who: role('DIRECTOR'), input: z.object({ reason: text('理由', { min: 4 }) }),
      async change(context, row, { reason }) { row.reason = reason; await orderRefund(context, row); }, remark: ({ reason }) => reason,
    }),
    forfeit: act({
      title: '没收', from: ['HELD_WINNER'], to: 'FORFEITED', who: role('DIRECTOR'), input: z.object({ reason: text('理由', { min: 4 }) }), requires: [inStates(['DEFAULTED'], 'NO_DEFAULT', '受让方已认定违约', '须先认定受让方违约。')],
      change: async ({ today }, row, { reason }) => { row.settledOn = today; row.reason = reason; }, remark: ({ reason }) => reason,
    }),
    lapse: act({ title: '未缴失效', from: ['DUE'], to: 'VOID', who: keeper, input: nothing, requires: [over] }),
  },
  veil: async (em, { row }) => {
    const lot = row ? await em.findOne(AuctionLot, { id: row.lot.id }) : null;
    return lot && !identityStates.includes(lot.state) ? veilKey(lot.id) : null;
  },
  facts: ({ amount, held, receivedAt, refundDueAt, refundedAt, refundReference, settledOn }) => ({ amount, held, receivedAt, refundDueAt, refundedAt, refundReference, settledOn }),
});
