import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { money } from '../../core/lifecycle/input.ts';
import { lifecycle, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compareMoney, subtractMoney, type Money } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { named } from '../../achievement/achievement.ts';
import { keeper, seesDefault } from '../auction.access.ts';
import { AuctionLot, BidderRegistration, Forfeiture, LotDefault } from '../auction.entity.ts';
import type { DefaultKind, DefaultState } from '../auction.kinds.ts';
import { Deposit } from '../deposit.entity.ts';
import { move, useOfForfeit } from '../ledger.ts';

type Row = LotDefault;
type Needs<Input = unknown> = Requirement<Row, Input>;
interface Declared { readonly lot: string; readonly kind: DefaultKind; readonly reason: string; readonly costs: Money; readonly commission: Money }

const forfeited: Needs = {
  code: 'NOT_FORFEITED', title: '保证金已没收', beforehand: true,
  check: async ({ em }, row) => ((await em.count(Deposit, { registration: row.registration.id, state: 'FORFEITED' })) > 0 ? null : { message: '须先没收违约者的保证金。' }),
};
/** What the seller lost is known when the rerun is over, or there is none. */
const rerunOver: Needs = {
  code: 'RERUN_RUNNING', title: '再次竞价已有结果，或不再竞价', beforehand: true,
  check: async ({ em }, row) => ((await em.count(AuctionLot, { previous: row.lot.id, state: { $in: ['DRAFT', 'ANNOUNCED', 'BIDDING', 'PAUSED', 'SOLD'] } })) === 0 ? null : { message: '再次竞价尚无结果，待其确认后再结算。' }),
};

/** 违约处理 (domain notes §2.1): the deposit pays costs first, then what the seller lost; what it does not cover is claimed. */
export const defaultLifecycle = lifecycle<DefaultState, Row>({
  name: 'lotDefault', title: '违约处理', entity: LotDefault, visible: seesDefault,
  states: { OPEN: { title: '待结算' }, SETTLED: { title: '已结算', final: true } },
  creations: {
    declare: {
      title: '认定违约', to: 'OPEN', who: keeper, isInner: true, input: z.custom<Declared>(),
      async make({ em, today }, { lot: id, ...input }: Declared) {
        const lot = await named(em, AuctionLot, id, 'lot');
        const registration = await named(em, BidderRegistration, lot.winnerId!, 'registration');
        return em.create(LotDefault, { id: uuidv7(), lot, state: 'OPEN', root: lot.root!, registration, on: today, price: lot.finalPrice!, deposit: lot.depositAmount, ...input }, { persist: false });
      },
    },
  },
  actions: {
    settle: {
      title: '结算', from: ['OPEN'], to: 'SETTLED', who: role('DIRECTOR'), input: z.object({ shortfall: money('差价损失，元；再次竞价成交者不填，自动计算').optional() }), requires: [forfeited, rerunOver],
      async change({ em, actor, now, today }, row, { shortfall }: { shortfall?: Money }) {
        const rerun = await em.findOne(AuctionLot, { previous: row.lot.id, state: { $in: ['CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED'] } });
        const lost = rerun ? (compareMoney(row.price, rerun.finalPrice!) > 0 ? subtractMoney(row.price, rerun.finalPrice!) : '0.00') : shortfall ?? '0.00';
        const deposit = await em.findOneOrFail(Deposit, { registration: row.registration.id });
        const { uses, claim } = useOfForfeit(deposit.held!, { costs: row.costs, commission: row.commission, shortfall: lost });
        uses.forEach(({ use, amount }, index) => em.create(Forfeiture, { id: uuidv7(), default: row, position: index + 1, use, amount, on: today }));
        await move(em, actor.name, now, uses.map(({ use, amount }) => ({ kind: 'FORFEIT' as const, debit: 'DEPOSIT' as const, credit: use, amount, key: `forfeit ${use} ${deposit.id}`, lot: row.lot.id, deposit: deposit.id })));
        Object.assign(row, { shortfall: lost, claim, settledOn: today });
      },
    },
  },
  facts: ({ kind, on, price, deposit, costs, commission, shortfall, claim, settledOn }) => ({ kind, on, price, deposit, costs, commission, shortfall, claim, settledOn }),
});
