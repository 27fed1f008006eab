import { systemActor } from '../../schema/core/access/actor.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { dayOf } from '../../schema/core/lifecycle/perform.ts';
import type { RuleSet } from '../../schema/core/rule/rule.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { addDays } from '../../schema/core/scalar/local-date.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { priorityLifecycle } from '../../schema/achievement/lifecycle/priority.ts';
import { lotRule } from '../../schema/auction/auction.rules.ts';
import { BankReceipt, Deposit } from '../../schema/auction/deposit.entity.ts';
import { lotLifecycle } from '../../schema/auction/lifecycle/lot.ts';
import { receiptLifecycle } from '../../schema/auction/lifecycle/receipt.ts';
import { registrationLifecycle } from '../../schema/auction/lifecycle/registration.ts';
import { nameHash } from '../../schema/auction/names.ts';
import { testVault } from './county.ts';
import type { TestDatabase } from './database.ts';
import type { Market } from './market.ts';

const day = 86_400_000;
const lives = { lot: lotLifecycle, priority: priorityLifecycle, registration: registrationLifecycle, receipt: receiptLifecycle } as unknown as Record<'lot' | 'priority' | 'registration' | 'receipt', AnyLifecycle>;

/** A version of the rule for one county, with minutes that a test can wait for. */
export const quickRule = (jurisdiction: string, seconds: number): RuleSet => {
  const [usual] = lotRule.versions;
  return { ...lotRule, versions: [{ ...usual!, version: '县试行', title: '示范县成果竞价规则（试行）', jurisdiction, validFrom: '2022-01-01', criteria: { ...usual!.criteria, extension: { windowSeconds: seconds, bySeconds: seconds } } }] } as RuleSet;
};
export const useQuickRule = (database: Pick<TestDatabase, 'orm'>, jurisdiction: string, seconds: number): Promise<unknown> => loadRules(database.orm.em.fork(), [quickRule(jurisdiction, seconds)]);

export interface LotNeeds {
  readonly title: string;
  /** When bidding begins; a day and an hour ago, where nothing is said. */
  readonly startsAt?: Date;
  readonly endsAt: Date;
  readonly reserve?: string;
  readonly method?: 'OPEN' | 'SEALED';
  /** Login names of those who may match, in ranked order. */
  readonly priority?: readonly string[];
}

/** Prepares and announces a lot of the university's, ten days before its start; whoever runs the bureau's clock opens it. */
export async function announceLot(market: Market, { title, startsAt = new Date(Date.now() - day - 3_600_000), endsAt, reserve, method = 'OPEN', priority = [] }: LotNeeds): Promise<string> {
  const listing = await market.listing(await market.achievement(title), { way: 'BIDDING', transferKind: 'KNOW_HOW', title: `${title}技术秘密转让` });
  const before = new Date(startsAt.getTime() - 10 * day);
  const ago = (Date.now() - before.getTime()) / day;
  const holders = priority.length > 0 ? priority : ['expert'];
  for (const [index, login] of holders.entries()) {
    const holder = await market.actor(login);
    const right = await market.as('university', lives.priority, 'name', undefined, { listing, holderName: holder.name, ground: 'COMPLETER', rank: index + 1, person: holder.personId }, ago);
    await market.as('university', lives.priority, 'notify', right, { notifiedOn: dayOf(before), notice: '书面送达' }, ago);
    if (priority.length > 0) await market.as('clerk', lives.priority, 'confirm', right, { reason: '劳动合同与项目任务书' }, ago);
    else await market.as(login, lives.priority, 'waive', right, {}, ago);
  }
  const lot = await market.as('clerk', lives.lot, 'prepare', undefined, {
    listing, mode: 'BIDDING', method, title: `${title}技术秘密转让`, description: `转让“${title}”全部技术秘密，现状交付；标的资料在展示期内可到大学科技园查阅。\n竞买人须于报名截止前缴纳保证金；成交后三个工作日内双方确认，十五个工作日内签约。`, startPrice: '1000000', priceBasis: 'APPRAISAL', appraisedValue: '1100000',
    displayFrom: addDays(dayOf(before), 2), displayUntil: addDays(dayOf(before), 5), displayPlace: '示范理工大学科技园 1 号楼 302', documents: [await market.file('clerk')],
  }, ago);
  await market.as('university', lives.lot, reserve ? 'setReserve' : 'waiveReserve', lot, reserve ? { reserve } : {}, ago);
  await market.as('director', lives.lot, 'announce', lot, { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }, ago);
  return lot;
}

/** Opens a lot whose start has come. */
export const openLot = (market: Market, lot: string): Promise<string> => market.as(systemActor('clock'), lives.lot, 'open', lot);

/** Signs an account up for a lot, and pays its deposit at the bank. Gives the registration. */
export async function joinLot(market: Market, database: Pick<TestDatabase, 'orm'>, lot: string, login: string, { pays = true, forMyself = false } = {}): Promise<string> {
  const registration = await market.as(login, lives.registration, 'apply', undefined, {
    lot, contactName: '张三', contactPhone: '13800000000', pledge: true, licence: [await market.file(login)], ...(forMyself ? { forMyself: true } : { authority: [await market.file(login)] }),
  });
  if (pays) await payDeposit(market, database, registration);
  return registration;
}

/** The bank's statement has the transfer, with the code on it: it books itself. */
export async function payDeposit(market: Market, database: Pick<TestDatabase, 'orm'>, registration: string): Promise<void> {
  const em = database.orm.em.fork();
  const deposit = await em.findOneOrFail(Deposit, { registration }, { populate: ['registration'] });
  const name = (deposit.registration.unwrap() as { partyName: string }).partyName;
  const receipt = uuidv7();
  await em.insert(BankReceipt, {
    id: receipt, state: 'IMPORTED', direction: 'IN', bankReference: `L${uuidv7().slice(-12)}`, amount: deposit.amount, on: market.on(0), memo: `保证金 ${deposit.reference}`, payerCipher: testVault.seal(name, 'receipt.payer'), payerHash: nameHash(testVault, name), createdAt: new Date(),
  } as never);
  await market.as(systemActor('auction'), lives.receipt, 'post', receipt);
}

