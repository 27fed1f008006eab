import type { EntityManager } from '@mikro-orm/postgresql';
import { addMoney, compareMoney, subtractMoney, type Money } from '../core/scalar/money.ts';
import { uuidv7 } from '../core/uuid.ts';
import type { Account, ForfeitUse, LedgerKind } from './auction.kinds.ts';

export interface Movement {
  readonly kind: LedgerKind;
  readonly debit: Account;
  readonly credit: Account;
  readonly amount: Money;
  /** The same movement is made once: `receipt <id>`. */
  readonly key: string;
  readonly lot?: string | null;
  readonly deposit?: string | null;
  readonly receipt?: string | null;
}

/** Makes movements, each once: one that is there already is left as it is. Amounts of nothing are no movement. */
export async function move(em: EntityManager, by: string, at: Date, movements: readonly Movement[]): Promise<void> {
  if (!em.isInTransaction()) throw new Error('money moves in the transaction in which it is decided');
  const rows = movements.filter(({ amount }) => compareMoney(amount, '0') > 0).map((each) => ({ id: uuidv7(), lot: null, deposit: null, receipt: null, ...each }));
  if (rows.length === 0) return;
  await em.execute(
    `insert into ledger_entry (id, kind, debit, credit, amount, lot_id, deposit_id, receipt_id, key, at, by)
     select id, kind, debit, credit, amount, lot, deposit, receipt, key, ?, ? from jsonb_to_recordset(?::jsonb) as m(id uuid, kind text, debit text, credit text, amount numeric, lot uuid, deposit uuid, receipt uuid, key text)
     on conflict (key) do nothing`, [at, by, JSON.stringify(rows)]);
}

/** What each account holds: debits less credits. All of them add up to nothing. */
export const balances = (em: EntityManager, deposit?: string): Promise<{ account: Account; balance: Money }[]> =>
  em.execute(
    `select account, sum(amount)::numeric(20, 2)::text as balance from (
       select debit as account, amount, deposit_id from ledger_entry union all select credit, -amount, deposit_id from ledger_entry) m ${deposit ? 'where deposit_id = ?' : ''} group by account order by account`, deposit ? [deposit] : []);

/** What a forfeited deposit goes to, in the order of the rule: costs, commission, what the seller lost, and what is left to the seller. */
export function useOfForfeit(held: Money, { costs, commission, shortfall }: { readonly costs: Money; readonly commission: Money; readonly shortfall: Money }): { readonly uses: readonly { readonly use: ForfeitUse; readonly amount: Money }[]; readonly claim: Money } {
  let left = held;
  const take = (wanted: Money): Money => {
    const taken = compareMoney(wanted, left) < 0 ? wanted : left;
    left = subtractMoney(left, taken);
    return taken;
  };
  const owed = addMoney(costs, commission, shortfall);
  const uses = [{ use: 'COSTS' as const, amount: take(costs) }, { use: 'COMMISSION' as const, amount: take(commission) }, { use: 'SHORTFALL' as const, amount: take(shortfall) }];
  return { uses: [...uses, { use: 'SELLER' as const, amount: left }].filter(({ amount }) => compareMoney(amount, '0') > 0), claim: compareMoney(owed, held) > 0 ? subtractMoney(owed, held) : '0.00' };
}
