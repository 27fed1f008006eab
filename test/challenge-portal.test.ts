import { afterAll, describe, expect, test } from '@jest/globals';
import { Achievement } from '../schema/achievement/achievement.entity.ts';
import { challengeChecks } from '../schema/challenge/challenge.checks.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { recommend, recordEnd, recordOutcome, recordProject } from './support/challenge-road/above.ts';
import { contract, layOpen } from './support/challenge-road/award.ts';
import { bid, checkForms, secret, unseal } from './support/challenge-road/bids.ts';
import { hands, type Road } from './support/challenge-road/hands.ts';
import { composeListing, condense, fileDemand, publish } from './support/challenge-road/listing.ts';
import { judgeOf, prepareRoad, rival } from './support/challenge-road/prepare.ts';
import { accept, deliver, halfWay, pay, settled } from './support/challenge-road/project.ts';
import { decide, drawPanel, enlistExpert, score } from './support/challenge-road/review.ts';
import { eventually } from './support/eventually.ts';
import { drain, ring } from './support/outbox.ts';
import { startPortal, widths } from './support/portal.ts';
import type { Clock } from './support/time.ts';

/**
 * A challenge as people use the portal, from the firm's own words to its acceptance at the firm's own site: everything that a person
 * does is done on a page, found from the home page's list of what waits. Only the days are the test's to let pass.
 */
let clock: Clock;
// Before the portal's own: the clock's connection closes before its database goes.
afterAll(() => clock?.close());
const portal = startPortal({ async prepare(database) { clock = await prepareRoad(database); } });
const em = () => portal.database.orm.em.fork();
/** What the clock does, and what follows from it, whoever was first to take it up: this test, or the bureau's own worker. */
const tick = async (): Promise<void> => {
  await ring(portal.database.orm);
  const open = `select 1 from outbox_message where task like 'challenge.%' union all select 1 from job_run where task like 'challenge.%' and outcome in ('QUEUED', 'RUNNING', 'WAITING')`;
  await eventually(async () => (await em().execute<unknown[]>(open)).length === 0, { every: 100 });
};
const road: Road = { portal, get clock() { return clock; }, tick };
/** Where what was made stands. */
const at: Record<'demand' | 'listing' | 'bid' | 'rivalBid' | 'session' | 'notice' | 'project', string> = { demand: '', listing: '', bid: '', rivalBid: '', session: '', notice: '', project: '' };
let codes: Readonly<Record<'clerk' | 'director', string>>;
let panel: readonly string[];

describe('a county’s challenge in the portal', () => {
  test('is filed by the firm, checked on a phone, condensed, put on a list, approved and published', async () => {
    at.demand = await fileDemand(road);
    await condense(road);
    await drain(portal.database.orm);
    at.listing = await composeListing(road);
    codes = await publish(road);
    await drain(portal.database.orm);
  });

  test('is bid for under seals made in the bidders’ browsers, and two officers open them after the deadline', async () => {
    Object.assign(at, await bid(road, at.listing));
    await unseal(road, codes);
    await checkForms(road);
  });

  test('is reviewed by a panel that was drawn, blind and each alone on a phone; the loser hears why, and not from whom', async () => {
    await enlistExpert(road);
    ({ session: at.session, panel } = await drawPanel(road));
    const [first, ...others] = panel;
    await score(road, first!, portal.isAccessible);
    const half = [others.slice(0, 2), others.slice(2)];
    await Promise.all(half.map(async (names) => { for (const name of names) await score(road, name); }));
    await decide(road, at.session, at.rivalBid);
  });

  test('lies open for its days; then the project is established and three parties sign', async () => {
    await layOpen(road);
    at.notice = `/notices/ntc_${(await em().execute<{ id: string }[]>('select id from public_notice order by id desc limit 1'))[0]!.id}`;
    at.project = await contract(road);
    await drain(portal.database.orm);
  });

  test('is paid in tranches, checked half-way, tested at the owner’s site and accepted', async () => {
    await pay(road, 1);
    await halfWay(road, at.project);
    await pay(road, 2);
    await deliver(road, at.project);
    const [university] = await em().execute<{ id: string }[]>(`select id from organization where name = '示范理工大学'`);
    await em().insert(Achievement, { id: uuidv7(), organization: university!.id, state: 'REGISTERED', title: '长寿命熔盐泵密封', registrationNumber: '339901Y00001', registeredOn: '2026-01-05', createdAt: new Date() } as never);
    await accept(road, at.project, '长寿命熔盐泵密封');
    await pay(road, 3);
    await road.tick();
    await settled(road, at.project);
    for (const each of challengeChecks) expect([each.name, await each.violations(em())]).toEqual([each.name, []]);
  });
});

describe('city and province in the portal', () => {
  test('decide elsewhere: recommendation, listing, refusal, establishment and end are recorded by their documents', async () => {
    const demand = await recommend(road, '深冷阀密封', 'CITY_CHALLENGE', '科报〔2031〕3号');
    await recommend(road, '核级阀驱动', 'PROVINCE_SJSL', '科报〔2031〕4号');
    await clock.pass(60);
    await recordOutcome(road, '深冷阀密封', true, '市科发〔2031〕30号');
    await recordOutcome(road, '核级阀驱动', false, '省科发〔2031〕9号');
    const project = await recordProject(road, '深冷阀密封', '深冷阀密封', 'CITY');
    await clock.pass(700);
    await recordEnd(road, project, '市科验〔2033〕8号');
    const anybody = await portal.open({ width: 390 });
    await portal.go(anybody, demand);
    await anybody.locator('#steps').getByText('市科发〔2031〕30号').waitFor();
  });
});

describe.each(widths)('at %i pixels', (width) => {
  test('the public’s pages pass axe and show nobody’s data', async () => {
    const page = await portal.open({ width });
    for (const path of ['/listings', '/challenge-clock', '/notices', at.listing, at.demand, at.notice]) {
      await portal.go(page, path);
      await portal.isAccessible(page, path);
      expect(await page.locator('main').innerText()).not.toMatch(new RegExp(`1\\d{10}|陈经办|林局长|${secret}多级|评委`));
    }
  });

  test('the bureau’s, the firms’ and the experts’ pages pass axe', async () => {
    const pages: Readonly<Record<string, readonly string[]>> = {
      clerk: ['/demands', '/projects', '/bids', '/batches', '/opening-key', '/experts', '/review-sessions', '/', at.demand, at.listing, at.bid, at.session, at.project], university: [at.bid, `${at.bid}/seal`, at.project], [rival.loginName]: [at.rivalBid], finance: [at.project], auditor: ['/bid-readings'],
      [judgeOf(panel[0]!)]: ['/my-reviews'],
    };
    for (const [as, paths] of Object.entries(pages)) {
      const page = await portal.open({ width, as });
      for (const path of paths) {
        await portal.go(page, path);
        expect(new URL(page.url()).pathname).toBe(path);
        await portal.isAccessible(page, `${as} ${path}`);
      }
      if (as.startsWith('judge')) { await hands(road).follow(page, page.locator('a[data-row]'), /\/my-reviews\/rva_/); await portal.isAccessible(page, 'a ballot'); }
    }
  });
});
