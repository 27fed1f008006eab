import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMoney, compareMoney, fromFen, toFen } from '../schema/core/scalar/money.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { commissionerChecks } from '../schema/commissioner/commissioner.checks.ts';
import { keysOf, travelModes } from '../schema/commissioner/commissioner.kinds.ts';
import { subsidyRule, type SubsidyCriteria } from '../schema/commissioner/commissioner.rules.ts';
import { SubsidyClaim, SubsidyClaimDay } from '../schema/commissioner/entity/subsidy.ts';
import { VisitLog } from '../schema/commissioner/entity/service.ts';
import { allowDay, allowDays, totalAllowed, totalSpent, type SpentDay } from '../schema/commissioner/subsidy.ts';
import { startApi, type Api } from './support/api.ts';
import { commissionerCounty, type CommissionerCounty } from './support/commissioners.ts';
import { freshDatabase } from './support/database.ts';

/** Money for trips: caps and rates as properties, and that no day is paid twice whoever tries, and when. */
const criteria = subsidyRule.versions[0]!.criteria;
const yuan = (most: number) => fc.bigInt({ min: 0n, max: BigInt(most) * 100n }).map(fromFen);
const spentDay: fc.Arbitrary<SpentDay> = fc.record({ mode: fc.constantFrom(...keysOf(travelModes)), nights: fc.integer({ min: 0, max: 4 }), transportSpent: yuan(600), lodgingSpent: yuan(900) });
const rules: fc.Arbitrary<SubsidyCriteria> = fc.record({
  lodgingPerNight: yuan(500), nightsPerDay: fc.integer({ min: 0, max: 3 }), yearCap: yuan(3_000), claimWithinDays: fc.constant(180),
  transport: fc.record(Object.fromEntries(keysOf(travelModes).map((mode) => [mode, fc.oneof(
    fc.record({ basis: fc.constant('SPENT' as const), upTo: yuan(300) }), fc.record({ basis: fc.constant('FIXED' as const), amount: yuan(200) }), fc.record({ basis: fc.constant('NONE' as const) }),
  )]))) as fc.Arbitrary<SubsidyCriteria['transport']>,
});
const most = (a: string, b: string) => (compareMoney(a, b) <= 0 ? a : b);

describe('what a rule allows', () => {
  test('of a day is never more than its caps, nor than was spent where spending counts, and says why when it is less', () => {
    fc.assert(fc.property(rules, spentDay, (rule, day) => {
      const { transportAllowed, lodgingAllowed, notes } = allowDay(rule, day);
      const way = rule.transport[day.mode]!;
      if (way.basis === 'FIXED') expect(transportAllowed).toBe(way.amount);
      else expect(transportAllowed).toBe(way.basis === 'NONE' ? '0.00' : most(day.transportSpent, way.upTo));
      const cap = fromFen(toFen(rule.lodgingPerNight) * BigInt(Math.min(day.nights, rule.nightsPerDay)));
      expect(lodgingAllowed).toBe(most(day.lodgingSpent, cap));
      const isCut = compareMoney(lodgingAllowed, day.lodgingSpent) < 0 || (way.basis !== 'FIXED' && compareMoney(transportAllowed, day.transportSpent) < 0);
      if (isCut) expect(notes.length).toBeGreaterThan(0);
    }));
  });

  test('of a year is never more than the cap, however the days are cut into claims, and comes to the same', () => {
    fc.assert(fc.property(rules, fc.array(spentDay, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (rule, days, cut) => {
      const whole = allowDays(rule, days, '0.00');
      const first = allowDays(rule, days.slice(0, cut), '0.00');
      const rest = allowDays(rule, days.slice(cut), totalAllowed(first));
      expect(compareMoney(totalAllowed(whole), rule.yearCap)).toBeLessThanOrEqual(0);
      expect(addMoney(totalAllowed(first), totalAllowed(rest))).toBe(totalAllowed(whole));
      for (const [at, day] of whole.entries()) {
        const alone = allowDay(rule, days[at]!);
        expect(compareMoney(day.transportAllowed, alone.transportAllowed)).toBeLessThanOrEqual(0);
        expect(compareMoney(day.lodgingAllowed, alone.lodgingAllowed)).toBeLessThanOrEqual(0);
      }
      expect(totalSpent(whole)).toBe(totalSpent(days));
      // Below the cap nothing is held back.
      const uncapped = totalAllowed(days.map((day) => allowDay(rule, day)));
      expect(totalAllowed(whole)).toBe(most(uncapped, rule.yearCap));
    }));
  });

  test('of a year that is spent already is nothing', () => {
    fc.assert(fc.property(spentDay, yuan(50_000), (day, over) => {
      expect(totalAllowed(allowDays(criteria, [day], addMoney(criteria.yearCap, over)))).toBe('0.00');
    }));
  });
});

describe('no day is paid twice', () => {
  let api: Api;
  let it: CommissionerCounty;
  beforeAll(async () => {
    api = await startApi({ database: await freshDatabase() });
    it = await commissionerCounty(api);
  });
  afterAll(async () => {
    await api?.close();
    await api?.database.drop();
  });
  let visits: string[] = [];
  let otherVisits: string[] = [];
  beforeEach(async () => {
    it.at('2026-11-20T02:00:00Z');
    await it.clear();
    await it.serving();
    await it.serving(it.otherCommissioner, { organization: undefined });
    visits = [];
    otherVisits = [];
    for (const day of ['02', '03', '04', '05']) {
      visits.push(await it.confirmed({ servedOn: `2026-11-${day}` }));
      otherVisits.push(await it.confirmed({ servedOn: `2026-11-${day}` }, it.actors.otherCommissioner));
    }
    await it.payee();
  });
  const draft = (days: string[], over: object = {}, actor = it.actors.commissioner) => it.act.claim(actor, 'draft', undefined, { days: days.map((visit) => it.trip(visit)), ...over });
  const held = async () => (await it.em().find(SubsidyClaimDay, { isReleased: false, commissioner: it.commissioner }, { orderBy: { day: 'asc' } })).map(({ day }) => day);

  test('not in one claim, not in another, not for another team', async () => {
    expect(await it.codes(draft([visits[0]!, visits[0]!]))).toEqual(['LOG_NOT_CONFIRMED']);
    const first = await draft([visits[0]!, visits[1]!]);
    expect(await it.em().findOneOrFail(SubsidyClaim, first)).toMatchObject({ claimedAmount: '120.00', allowedAmount: '120.00', year: 2026, ruleVersion: 'commissioner-subsidy@默认' });
    expect(await it.codes(draft([visits[1]!, visits[2]!]))).toEqual(['DAY_ALREADY_CLAIMED']);
    // In the name of a team too: the day is the person's.
    const team = await it.act.team(it.actors.clerk, 'form', undefined, { name: '泵阀产业特派团', industry: '泵阀', leader: it.otherCommissioner });
    await it.act.team(it.actors.clerk, 'addMember', team, { commissioner: it.commissioner, origin: 'CITY', joinedOn: '2026-01-01' });
    const second = await it.act.team(it.actors.clerk, 'form', undefined, { name: '时尚轻工特派团', industry: '轻工', leader: it.otherCommissioner });
    await it.act.team(it.actors.clerk, 'addMember', second, { commissioner: it.commissioner, origin: 'CITY', joinedOn: '2026-01-01' });
    expect(await it.codes(draft([visits[1]!], { team }))).toEqual(['DAY_ALREADY_CLAIMED']);
    await draft([visits[2]!], { team });
    expect(await it.codes(draft([visits[2]!], { team: second }))).toEqual(['DAY_ALREADY_CLAIMED']);
    expect(await held()).toEqual(['2026-11-02', '2026-11-03', '2026-11-04']);
    // The other commissioner's same day is his own.
    expect(await it.codes(draft([otherVisits[0]!], {}, it.actors.otherCommissioner))).toEqual(['done']);
  });

  test('nor when two claims come at the same moment: the table itself refuses one', async () => {
    const both = await Promise.all([it.codes(draft([visits[0]!, visits[1]!])), it.codes(draft([visits[1]!, visits[2]!])), it.codes(draft([visits[1]!]))]);
    expect(both.flat().filter((code) => code === 'done')).toHaveLength(1);
    expect(both.flat().filter((code) => code === 'DAY_ALREADY_CLAIMED')).toHaveLength(2);
    expect((await held()).filter((day) => day === '2026-11-03')).toHaveLength(1);
    // Past every check of ours, straight into the table.
    const em = it.em();
    const [row] = await em.find(SubsidyClaimDay, { isReleased: false });
    await expect(em.execute(`insert into subsidy_claim_day (id, claim_id, commissioner_id, visit_id, day, origin, destination, mode, nights, transport_spent, lodging_spent, transport_allowed, lodging_allowed, notes)
      select ?, claim_id, commissioner_id, visit_id, day, origin, destination, mode, nights, transport_spent, lodging_spent, transport_allowed, lodging_allowed, notes from subsidy_claim_day where id = ?`, [uuidv7(), row!.id])).rejects.toThrow('subsidy_claim_day_once');
  });

  test('whatever is drafted, revised, withdrawn and returned, in any order (property)', async () => {
    type Step = { readonly kind: 'draft' | 'revise' | 'withdraw' | 'submit'; readonly days: readonly number[]; readonly claim: number };
    const step: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom('draft', 'draft', 'revise', 'withdraw', 'submit'), days: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }), claim: fc.integer({ min: 0, max: 3 }) });
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const em = it.em();
      await em.execute('delete from subsidy_claim_day');
      await em.execute('delete from subsidy_claim');
      const claims: string[] = [];
      for (const { kind, days, claim } of steps) {
        const lines = { days: days.map((day) => it.trip(visits[day]!)) };
        const id = claims[claim % Math.max(1, claims.length)];
        if (kind === 'draft') await it.act.claim(it.actors.commissioner, 'draft', undefined, lines).then((made) => claims.push(made), () => undefined);
        else if (id) await it.codes(it.act.claim(it.actors.commissioner, kind, id, kind === 'revise' ? lines : {}));
        const rows = await it.em().find(SubsidyClaimDay, { isReleased: false }, { populate: ['claim'] });
        expect(new Set(rows.map(({ day }) => day)).size).toBe(rows.length);
        expect(rows.filter(({ claim: of }) => of.unwrap().state === 'WITHDRAWN')).toEqual([]);
        const found = (await Promise.all(commissionerChecks.filter(({ name }) => name.startsWith('commissioner.claim')).map((check) => check.violations(it.em())))).flat();
        expect(found).toEqual([]);
      }
    }), { numRuns: 12 });
  });

  test('the day is free again once its claim is withdrawn, and the year’s cap counts what other claims were allowed', async () => {
    const first = await draft([visits[0]!]);
    await it.act.claim(it.actors.commissioner, 'withdraw', first, {});
    expect(await it.codes(draft([visits[0]!]))).toEqual(['done']);
    // A cap that leaves little: of two claims the later one has what is left.
    await it.em().execute(`update rule_version set criteria = jsonb_set(criteria, '{yearCap}', '"100.00"') where rule = 'commissioner-subsidy'`);
    try {
      const later = await draft([visits[1]!, visits[2]!]);
      expect(await it.em().findOneOrFail(SubsidyClaim, later)).toMatchObject({ claimedAmount: '120.00', allowedAmount: '40.00' });
      expect((await it.em().find(SubsidyClaimDay, { claim: later }, { orderBy: { day: 'asc' } })).map(({ transportAllowed, notes }) => [transportAllowed, notes])).toEqual([['40.00', ['全年合计至多 100.00 元']], ['0.00', ['全年合计至多 100.00 元']]]);
    } finally {
      await it.em().execute(`update rule_version set criteria = jsonb_set(criteria, '{yearCap}', '"20000.00"') where rule = 'commissioner-subsidy'`);
    }
  });

  test('no log, no pay: unconfirmed, another’s, or of another year', async () => {
    const unconfirmed = await it.log({ servedOn: '2026-11-10' });
    expect(await it.codes(draft([unconfirmed]))).toEqual(['LOG_NOT_CONFIRMED']);
    expect(await it.codes(draft([otherVisits[0]!]))).toEqual(['LOG_NOT_CONFIRMED']);
    const id = await draft([visits[0]!]);
    // Whoever is unknown to the tax office is not paid.
    await it.em().execute('update commissioner set payee_account_cipher = null');
    expect(await it.codes(it.act.claim(it.actors.commissioner, 'submit', id))).toEqual(['PAYEE_MISSING']);
    await it.payee();
    it.at('2027-06-20T02:00:00Z');
    expect(await it.codes(it.act.claim(it.actors.commissioner, 'submit', id))).toEqual(['CLAIMED_TOO_LATE']);
    it.at('2026-11-20T02:00:00Z');
    await it.act.claim(it.actors.commissioner, 'submit', id);
    expect(await it.codes(it.act.claim(it.actors.finance, 'pay', id, { paidOn: '2026-11-20', voucher: '1' }))).toEqual(['WRONG_STATE']);
    await it.act.claim(it.actors.clerk, 'check', id);
    const both = { ...it.actors.finance, personId: it.actors.clerk.personId, roles: new Set(['FINANCE', 'CLERK'] as const) };
    expect(await it.codes(it.act.claim(both, 'pay', id, { paidOn: '2026-11-20', voucher: '1' }))).toEqual(['SAME_PERSON']);
    expect(await it.codes(it.act.claim(it.actors.finance, 'pay', id, { paidOn: '2026-11-21', voucher: '1' }))).toEqual(['DATE_IN_FUTURE']);
    await it.act.claim(it.actors.finance, 'pay', id, { paidOn: '2026-11-20', voucher: '2026-11-0031' });
    expect(await it.em().findOneOrFail(SubsidyClaim, id)).toMatchObject({ state: 'PAID', payeeAccountMasked: '****1234', voucher: '2026-11-0031' });
    // A confirmed log is final: what was paid for stays.
    expect((await it.em().findOneOrFail(VisitLog, visits[0]!)).state).toBe('CONFIRMED');
    expect(await it.codes(it.act.visit(it.actors.commissioner, 'withdraw', visits[0]!, { reason: '误填' }))).toEqual(['WRONG_STATE']);
  });
});
