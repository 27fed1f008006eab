import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, multiply } from '../schema/core/scalar/fraction.ts';
import { addMoney, compareMoney, fromFen, splitMoney, toFen } from '../schema/core/scalar/money.ts';
import { transformationRule } from '../schema/achievement/achievement.rules.ts';
import { ContractPayment, DistributionShare, IncomeDistribution, TechContract } from '../schema/achievement/contract.entity.ts';
import { shortfalls } from '../schema/achievement/distribution.ts';
import { royaltyOf } from '../schema/achievement/royalty.ts';
import { PublicNotice } from '../schema/publicity/publicity.entity.ts';
import type { Organization } from '../schema/organization/organization.entity.ts';
import type { Api } from './support/api.ts';
import { achievementStage, type AchievementStage } from './support/achievement.ts';
import { codes } from './support/people.ts';

/** Technology contracts and what their income is shared into. */
const stage = achievementStage();
const { em, file, insert, onContract, onDistribution, onNotice, registered } = stage;
let actors: AchievementStage['actors'];
let api: Api;
let college: Organization;
beforeAll(() => { ({ actors, api, college } = stage); });

describe('技术合同与收益分配', () => {
  const draft = async (over: object = {}) => ({
    provider: college.id, buyerName: '外县某厂', title: '技术服务合同', kind: 'SERVICE', subkind: 'GENERAL', total: '100000', paymentMode: 'LUMP', payments: [{ amount: '100000' }], file: [await file(actors.college)], ...over,
  });
  test.each([
    ['lump', { paymentMode: 'LUMP', payments: [{ amount: '60000' }, { amount: '40000' }] }, 'PAYMENT_SCHEDULE'], ['lump', {}, 'done'],
    ['instalments', { paymentMode: 'INSTALMENT', payments: [{ amount: '100000' }] }, 'PAYMENT_SCHEDULE'], ['instalments', { paymentMode: 'INSTALMENT', payments: [{ amount: '33333.33' }, { amount: '66666.67' }] }, 'done'],
    ['royalty', { paymentMode: 'ROYALTY', payments: [] }, 'PAYMENT_SCHEDULE'], ['royalty', { paymentMode: 'ROYALTY', payments: [], royaltyRate: '0.03', royaltyBase: '年销售额' }, 'done'],
    ['royalty with an entry fee', { paymentMode: 'ENTRY_ROYALTY', payments: [{ amount: '100000.01' }], royaltyRate: '0.03', royaltyBase: '年销售额' }, 'PAYMENT_SCHEDULE'],
    ['royalty with an entry fee', { paymentMode: 'ENTRY_ROYALTY', payments: [{ amount: '20000' }], royaltyRate: '0.03', royaltyBase: '年销售额' }, 'done'],
    ['lump', { royaltyRate: '0.03' }, 'PAYMENT_SCHEDULE'],
  ])('a schedule of %s adds up: %j', async (_, over, expected) => { expect(await codes(onContract(actors.college, 'draft', undefined, await draft(over)))).toEqual([expected]); });

  test.each([['DEVELOPMENT', 'COMMISSIONED'], ['TRANSFER', 'KNOW_HOW_TRANSFER'], ['LICENCE', 'KNOW_HOW_LICENCE'], ['CONSULTING', 'GENERAL'], ['SERVICE', 'TRAINING']])('of the kind %s is signed and filed with its text alone', async (kind, subkind) => {
    const id = await onContract(actors.college, 'draft', undefined, await draft({ kind, subkind, file: [] }));
    expect(await codes(onContract(actors.college, 'sign', id, { signedOn: '2026-11-20' }))).toEqual(['CONTRACT_FILE']);
    await file(actors.college, { id, kind: 'file' });
    await onContract(actors.college, 'sign', id, { signedOn: '2026-11-20' });
    await onContract(actors.college, 'file', id);
    await onContract(actors.clerk, 'refuse', id, { reason: '不属于技术合同' });
    await onContract(actors.college, 'file', id);
    expect((await em().findOneOrFail(TechContract, id))).toMatchObject({ state: 'FILED', refusalReason: null });
  });

  test('royalties are reckoned once a period, and never above their cap', async () => {
    const id = await onContract(actors.college, 'draft', undefined, await draft({ paymentMode: 'ENTRY_ROYALTY', payments: [{ amount: '20000' }], royaltyRate: '0.03', royaltyBase: '年销售额', royaltyCap: '70000' }));
    await onContract(actors.college, 'sign', id, { signedOn: '2026-11-20' });
    const reckon = (period: string, base: string) => onContract(actors.college, 'reckonRoyalty', id, { period, base, dueOn: '2027-03-01' });
    await reckon('2026 年', '1000000.50');
    expect(await codes(reckon('2026 年', '1'))).toEqual(['NO_ROYALTY']);
    await reckon('2027 年', '5000000');
    await reckon('2028 年', '5000000');
    expect((await em().find(ContractPayment, { contract: id }, { orderBy: { position: 'asc' } })).map(({ kind, amount }) => [kind, amount])).toEqual([['ENTRY_FEE', '20000.00'], ['ROYALTY', '30000.02'], ['ROYALTY', '39999.98'], ['ROYALTY', '0.00']]);
  });

  test('a false registration is revoked, the fine within the law', async () => {
    const id = await insert(TechContract, { provider: college.id, buyerName: '厂', state: 'REGISTERED', title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1.00', paymentMode: 'LUMP', createdAt: stage.now });
    expect(await codes(onContract(actors.director, 'revokeRegistration', id, { reason: '虚假登记', fine: '10000.01' }))).toEqual(['FINE']);
    await onContract(actors.director, 'revokeRegistration', id, { reason: '虚假登记', fine: '10000' });
    expect((await em().findOneOrFail(TechContract, id)).state).toBe('REVOKED');
  });

  const signedContract = (achievement: string) => insert(TechContract, { provider: college.id, buyerName: '厂', achievement, state: 'SIGNED', signedOn: '2026-01-01', title: '合同', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', total: '1000000.00', paymentMode: 'LUMP', createdAt: stage.now });
  const distribution = (achievement: string, contract: string | undefined, over: object = {}) => ({
    achievement, contract, basis: 'TRANSFER', income: '1000000', costs: '100000', incomeOn: '2026-08-31', rewardTotal: '630000',
    shares: [{ name: '王建国', role: 'MAIN_CONTRIBUTOR', amount: '441000' }, { name: '李敏', role: 'CONTRIBUTOR', amount: '157500' }, { name: '周转', role: 'TRANSFER_STAFF', amount: '31500' }], ...over,
  });

  test('shares the income by the floors of the rule in force, shows it where the unit is the state’s, and pays within six months', async () => {
    const achievement = await registered();
    const contract = await signedContract(achievement);
    const judged = async (over: object) => {
      const id = await onDistribution(actors.college, 'draft', undefined, distribution(achievement, contract, over));
      const [reason] = await onDistribution(actors.college, 'decide', id, { decidedOn: '2026-11-20', decision: '校办' }).then(() => [], (error) => error.reasons);
      return reason ? [reason.code, reason.details?.shortfall ?? null, reason.details?.minimum ?? null] : 'decided';
    };
    const shares = (main: string, other: string, staff: string) => ({ shares: [{ name: '甲', role: 'MAIN_CONTRIBUTOR', amount: main }, { name: '乙', role: 'CONTRIBUTOR', amount: other }, { name: '丙', role: 'TRANSFER_STAFF', amount: staff }] });
    expect(await judged({})).toBe('decided');
    expect(await judged({ rewardTotal: '629999.99', ...shares('441000', '157499.99', '31500') })).toEqual(['BELOW_FLOOR', 'REWARD_TOO_LOW', '630000.00']);
    expect(await judged(shares('440999.99', '157500.01', '31500'))).toEqual(['BELOW_FLOOR', 'MAIN_CONTRIBUTORS_TOO_LOW', '441000.00']);
    expect(await judged(shares('441000', '157500.01', '31499.99'))).toEqual(['BELOW_FLOOR', 'TRANSFER_STAFF_TOO_LOW', '31500.00']);
    expect(await judged({ ...shares('441000', '189000', '0'), withoutTransferStaff: true })).toBe('decided');
    expect(await judged(shares('441000', '157500', '31500.01'))).toEqual(['BELOW_FLOOR', 'SHARES_SUM', null]);
    expect(await judged({ costs: '1000000' })).toEqual(['BELOW_FLOOR', 'NO_NET_INCOME', null]);
    expect(await judged({ isStateOwnedUnit: true })).toEqual(['NOTICE_NEEDED', null, null]);
    const own = { contract: undefined, basis: 'OWN_IMPLEMENTATION', income: '900000', costs: '0', rewardTotal: '90000', yearOfUse: 5, ...shares('63000', '22500', '4500') };
    expect(await judged(own)).toBe('decided');
    expect(await judged({ ...own, yearOfUse: 6 })).toEqual(['BELOW_FLOOR', 'YEAR_OF_USE', null]);
    expect(await judged({ ...own, rewardTotal: '89999.99', ...shares('63000', '22499.99', '4500') })).toEqual(['BELOW_FLOOR', 'REWARD_TOO_LOW', '90000.00']);

    const id = await onDistribution(actors.college, 'draft', undefined, distribution(achievement, contract, { isStateOwnedUnit: true }));
    await onDistribution(actors.college, 'publish', id, { place: '公告栏' });
    const seen = await api.ask(`query ($id: ID!) { incomeDistribution(id: $id) { rewardTotal income shares { name maskedName amount } } }`, { id: `idn_${id}` });
    expect(seen.data.incomeDistribution).toMatchObject({ rewardTotal: '630000.00', income: null, shares: [{ name: null, maskedName: '王**', amount: '441000.00' }, {}, {}] });
    expect(await codes(onDistribution(actors.college, 'decide', id, { decidedOn: '2026-11-20', decision: '校办' }))).toEqual(['NOTICE_NEEDED']);
    stage.now = new Date('2026-12-05T16:00:00Z');
    await onNotice(actors.clock, 'close', (await em().findOneOrFail(PublicNotice, { subjectId: id })).id);
    await onDistribution(actors.college, 'decide', id, { decidedOn: '2026-12-06', decision: '校办' });
    expect(await em().findOneOrFail(IncomeDistribution, id)).toMatchObject({ state: 'DECIDED', payDueOn: '2027-02-28', ruleVersion: 'achievement-transformation@2021', net: '900000.00' });
    await onDistribution(actors.college, 'pay', id, { paidOn: '2026-12-06', voucher: '回单' });
    expect(await em().count(DistributionShare, { distribution: id })).toBe(3);
  });

  const floors = transformationRule.versions[1]!.criteria;
  test('never lets a distribution pass that is below a floor, nor stops one that keeps them all (any amounts)', () => {
    fc.assert(fc.property(fc.bigInt(1n, 10n ** 13n), fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (net, a, b, c) => {
      const reward = fromFen((net * BigInt(5_000 + (a % 5_001))) / 10_000n);
      const weights = [1 + b, 1 + (c % 4_000), 1 + (a % 900)];
      const [main, other, staff] = splitMoney(reward, weights) as [string, string, string];
      const kept = compare(reward, multiply(fromFen(net), '0.70')) >= 0 && compare(main, multiply(reward, '0.70')) >= 0 && compare(staff, multiply(reward, '0.05')) >= 0;
      const found = shortfalls({ basis: 'TRANSFER', net: fromFen(net), rewardTotal: reward, withoutTransferStaff: false, yearOfUse: null, shares: [{ role: 'MAIN_CONTRIBUTOR', amount: main }, { role: 'CONTRIBUTOR', amount: other }, { role: 'TRANSFER_STAFF', amount: staff }] }, floors);
      expect(found.length === 0).toBe(kept);
      // What is asked for is the least that would do.
      for (const each of found) if ('least' in each) { const whole = each.code === 'REWARD_TOO_LOW' ? fromFen(net) : reward; expect(compare(each.least, multiply(whole, each.share))).toBeGreaterThanOrEqual(0); expect(compare(fromFen(toFen(each.least) - 1n), multiply(whole, each.share))).toBeLessThan(0); }
    }), { numRuns: 1_000 });
  });
  test('royalties of any periods never exceed the cap, and reach it', () => {
    fc.assert(fc.property(fc.array(fc.bigInt(0n, 10n ** 12n), { maxLength: 12 }), fc.integer({ min: 1, max: 10_000 }), fc.bigInt(0n, 10n ** 11n), (bases, rate, cap) => {
      const paid: string[] = [];
      for (const base of bases) paid.push(royaltyOf({ base: fromFen(base), rate: `0.${String(rate).padStart(5, '0')}`, cap: fromFen(cap), before: paid }));
      const total = addMoney('0', ...paid);
      const free = addMoney('0', ...bases.map((base) => royaltyOf({ base: fromFen(base), rate: `0.${String(rate).padStart(5, '0')}`, cap: null, before: [] })));
      expect(total).toBe(compareMoney(free, fromFen(cap)) < 0 ? free : fromFen(cap));
      for (const each of paid) expect(compareMoney(each, '0')).toBeGreaterThanOrEqual(0);
    }), { numRuns: 1_000 });
  });
});
