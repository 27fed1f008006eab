import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ChallengeBid, OpeningShare } from '../schema/challenge/entity/bid.ts';
import { ChallengeListing } from '../schema/challenge/entity/listing.ts';
import { FundingTranche, Project } from '../schema/challenge/entity/project.ts';
import { bidLifecycle } from '../schema/challenge/lifecycle/bid.ts';
import { listingLifecycle } from '../schema/challenge/lifecycle/listing.ts';
import { projectLifecycle } from '../schema/challenge/lifecycle/project.ts';
import { accountHash } from '../schema/challenge/lifecycle/project.requirements.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { areas } from '../schema/index.ts';
import { bidContent, challenging, type Challenging } from './support/challenge.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { recruiting, type PoolExpert } from './support/experts.ts';
import { drain } from './support/outbox.ts';
import { castOf, codes, makeTown, performing, type Cast, type Town } from './support/people.ts';

/** Who comes first is decided by so many empty questions to the database: 200 interleavings, each with exactly one outcome. */
let database: TestDatabase;
let place: Town;
let cast: Cast;
let act: Challenging;
let listing: string;
let bid: string;
const em = () => database.orm.em.fork();
const { performer, as } = performing(em, () => null);
const after = async (steps: number, work: () => Promise<string>): Promise<string[]> => {
  const own = em();
  for (let n = 0; n < steps; n += 1) await own.execute('select 1');
  return codes(work());
};
const steps = fc.nat(8);
const entries = (objectId: string, action: string): Promise<number> => em().count(JournalEntry, { objectId, action, outcome: 'DONE' });
const count = new Map<string, number>();
const seen = (outcome: string): void => { count.set(outcome, (count.get(outcome) ?? 0) + 1); };

beforeAll(async () => {
  database = await freshDatabase();
  place = await makeTown(em());
  await loadRules(em(), areas.flatMap(({ rules = [] }) => rules));
  cast = await castOf(em(), place);
  const recruit = recruiting(em, performer, cast, place.county);
  const experts: PoolExpert[] = await recruit.several('TECHNICAL', 1, '技术专家');
  act = challenging({ em, as, place, cast, experts: () => experts });
  const batch = await act.batch();
  listing = await act.open(batch, await act.listed(batch), new Date(Date.now() + 40 * 86_400_000).toISOString());
  bid = await act.started(cast.research, listing);
});
afterAll(async () => { await database?.drop(); });

describe('two at once', () => {
  test('a bidder and the deadline: it is in, or it is not, and nothing is in between', async () => {
    const sealed = await act.sealed(bid, bidContent('竞态'));
    await fc.assert(fc.asyncProperty(steps, steps, fc.integer({ min: -5, max: 60 }), async (first, second, due) => {
      await em().execute(`update challenge_bid set state = 'DRAFT', envelope = null, sealed_at = null where id = ?`, [bid]);
      await em().execute(`update challenge_listing set state = 'OPEN', bid_deadline = clock_timestamp() + make_interval(secs => ?) where id = ?`, [due / 1000, listing]);
      const closing = async (): Promise<string[]> => { for (;;) { const outcome = await after(0, () => as(cast.clock, listingLifecycle, 'close', listing)); if (outcome[0] !== 'NOT_YET_DUE') return outcome; } };
      const [bidder, clock] = await Promise.all([after(first, () => as(cast.research, bidLifecycle, 'seal', bid, sealed)), (async () => { await after(second, async () => ''); return closing(); })()]);
      await drain(database.orm);
      const [row, of] = [await em().findOneOrFail(ChallengeBid, bid), await em().findOneOrFail(ChallengeListing, listing)];
      expect([clock, of.state]).toEqual([['done'], 'CLOSED']);
      if (bidder[0] === 'done') { expect([row.state, row.sealedAt! < of.bidDeadline!]).toEqual(['SEALED', true]); seen('in'); } else {
        expect([bidder, row.state, row.envelope]).toEqual([[expect.stringMatching(/LISTING_NOT_OPEN|WRONG_STATE/)], 'WITHDRAWN', null]);
        seen('out');
      }
    }), { numRuns: 60 });
    expect([...count.keys()].sort()).toEqual(['in', 'out']); // both happened
  });

  test('two officers: the bid opens once, with both', async () => {
    await em().execute(`update challenge_listing set state = 'OPEN', bid_deadline = clock_timestamp() + interval '1 hour' where id = ?`, [listing]);
    await em().execute(`update challenge_bid set state = 'DRAFT' where id = ?`, [bid]);
    await as(cast.research, bidLifecycle, 'seal', bid, await act.sealed(bid, bidContent('竞态')));
    const { envelope } = await em().findOneOrFail(ChallengeBid, bid);
    const parts = new Map(await Promise.all([cast.clerk, cast.director, cast.auditor].map(async (actor) => [actor, await act.sharesOf(actor, listing)] as const)));
    const officers = fc.constantFrom(cast.clerk, cast.director, cast.auditor);
    await fc.assert(fc.asyncProperty(steps, steps, officers, officers, async (first, second, one, other) => {
      await em().execute(`delete from opening_share`);
      await em().execute(`update listing_officer set contributed_at = null where listing_id = ?`, [listing]);
      await em().execute(`update challenge_bid set state = 'SEALED', content = null, total = null, requested = null, opened_at = null, envelope = ?::jsonb where id = ?`, [JSON.stringify(envelope), bid]);
      await em().execute(`update challenge_listing set state = 'CLOSED', unsealed_at = null, bid_deadline = clock_timestamp() where id = ?`, [listing]);
      const before = await entries(bid, 'unseal');
      const outcomes = (await Promise.all([after(first, () => as(one, listingLifecycle, 'unseal', listing, parts.get(one)!)), after(second, () => as(other, listingLifecycle, 'unseal', listing, parts.get(other)!))])).flat().sort();
      const [row, of] = [await em().findOneOrFail(ChallengeBid, bid), await em().findOneOrFail(ChallengeListing, listing)];
      if (one === other) {
        expect([outcomes, row.state, of.state, await em().count(OpeningShare, { bid })]).toEqual([['NOT_AN_OFFICER', 'done'], 'SEALED', 'CLOSED', 1]);
      } else expect([outcomes, row.state, of.state, await em().count(OpeningShare, {}), await entries(bid, 'unseal')]).toEqual([['done', 'done'], 'RECEIVED', 'UNSEALED', 0, before + 1]);
    }), { numRuns: 60 });
  });

  test('two of one house: it bids once', async () => {
    await em().execute(`update challenge_listing set state = 'OPEN', bid_deadline = clock_timestamp() + interval '1 hour' where id = ?`, [listing]);
    await fc.assert(fc.asyncProperty(steps, steps, async (first, second) => {
      await em().execute(`delete from challenge_bid where organization_id = ?`, [place.otherFirm.id]);
      const start = () => act.started(cast.otherEnterprise, listing);
      expect((await Promise.all([after(first, start), after(second, start)])).flat().sort()).toEqual(['ALREADY_BIDDING', 'done']);
      expect(await em().count(ChallengeBid, { organization: place.otherFirm.id })).toBe(1);
    }), { numRuns: 40 });
  });

  test('two hands at one tranche, and payment against revocation: it is paid once, or not at all', async () => {
    const account = '6222021203009876543';
    const project = uuidv7();
    const tranche = uuidv7();
    await em().insert(Project, {
      id: project, identity: 'P1', number: 'P1', title: '竞态项目', organization: place.university.id, bearerName: place.university.name, region: place.county.id, level: 'COUNTY', kind: 'CHALLENGE', establishedOn: '2026-01-01', budget: '100000.00', state: 'ACTIVE', contractedOn: '2026-01-02', startOn: '2026-01-01',
      endOn: '2099-01-01', accountHash: accountHash(testVault, account), ownMoneyPaid: '0.00', extensions: 0, misconductOn: '2026-01-03', misconduct: '编造试验数据', createdAt: new Date(),
    } as never);
    await em().insert(FundingTranche, { id: tranche, project, position: 0, amount: '100000.00', conditions: ['CONTRACT'] } as never);
    const pay = () => as(cast.finance, projectLifecycle, 'pay', project, { tranche, paidOn: '2026-01-05', voucher: '财拨1', account });
    const revoke = () => as(cast.director, projectLifecycle, 'revoke', project, { document: '永科〔2026〕9号', recoverBy: '2099-12-31' });
    await fc.assert(fc.asyncProperty(steps, steps, fc.boolean(), async (first, second, twice) => {
      for (const table of ['recovery', 'hold', 'integrity_record']) await em().execute(`delete from ${table}`);
      await em().execute(`update project set state = 'ACTIVE' where id = ?`, [project]);
      await em().execute(`update funding_tranche set paid_on = null, voucher = null where id = ?`, [tranche]);
      const before = await entries(project, 'pay');
      const [one, other] = await Promise.all([after(first, pay), after(second, twice ? pay : revoke)]);
      const paid = (await em().findOneOrFail(FundingTranche, tranche)).paidOn !== null;
      expect([paid ? 1 : 0, await entries(project, 'pay') - before]).toEqual([paid ? 1 : 0, paid ? 1 : 0]);
      if (twice) expect([[...one!, ...other!].sort(), paid]).toEqual([['TRANCHE', 'done'], true]);
      else {
        expect(other).toEqual(['done']);
        expect([['done'], ['WRONG_STATE'], ['WRONG_STATE', 'ON_HOLD']]).toContainEqual(one);
        // Whatever was paid is to come back; what was not, is not asked for.
        expect((await em().execute<{ amount: string }[]>('select amount::text as amount from recovery')).map(({ amount }) => amount)).toEqual(paid ? ['100000.00'] : []);
      }
    }), { numRuns: 40 });
  });
});
