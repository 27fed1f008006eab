import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dialog, hands, isNow, pathOf, put, type Road } from './hands.ts';
import { demandOf } from './listing.ts';
import { rival } from './prepare.ts';

/** The second part: two bids, sealed in the bidders' browsers, and the opening by two officers. */

export const bidCode = 'correct horse battery';
/** A word that stands in every text of a bid: wherever it shows before the opening, something leaked. */
export const secret = '绝密';
const content = (unit: string, mark = ''): Readonly<Record<string, string>> => ({
  title: `${secret}熔盐泵密封${mark}`, route: `${secret}多级迷宫与石墨浮环${mark}`, promises: '密封寿命|9000 小时', team: `钱一|${unit}|教授|总负责|12`, budget: '财政补助|试验|25\n自筹|样机|75', schedule: '样机|2030-01-31|样机一台\n交付|2030-10-31|现场运行', ipTerms: '双方共有',
});

/** Begins a bid from the listing, and stands on the page where it is written. */
const start = async (road: Road, page: Page): Promise<void> => {
  await page.getByRole('button', { name: '揭榜', exact: true }).click();
  await dialog(page).getByRole('button', { name: '揭榜', exact: true }).click();
  await page.waitForURL(/\/bids\/bid_.*\/seal/);
  await page.locator('form.form').waitFor();
  await road.portal.settled(page);
};
const seal = async (page: Page): Promise<void> => {
  await page.locator('[name=pledge]').check();
  await page.getByRole('button', { name: '密封提交' }).click();
  await page.waitForURL(/\/bids\/bid_[^/]*$/);
  await isNow(page, '已密封');
};

/** The university asks, drafts, seals and reads its own again; the rival seals too. Nothing of it leaves a browser in clear. Gives their paths. */
export async function bid(road: Road, listing: string): Promise<{ readonly bid: string; readonly rivalBid: string }> {
  const { at, act, fromTodo } = hands(road);
  const bidder = await at('university', listing);
  await act(bidder, '提问', (form) => put(form, { question: '寿命以何工况计？' }));
  const clerk = await at('clerk', listing);
  await act(clerk, '答复', (form) => put(form, { answer: '以 565 摄氏度连续运行计' }));
  await road.portal.go(bidder, listing);
  expect(await bidder.locator('#questions').innerText()).toContain('以 565 摄氏度连续运行计');

  const sent: string[] = [];
  bidder.on('request', (request) => { if (request.url().endsWith('/graphql')) sent.push(request.postData() ?? ''); });
  await start(road, bidder);
  const form = bidder.locator('form.form');
  await put(form, { code: bidCode, title: `${secret}熔盐泵密封`, route: `${secret}多级迷宫与石墨浮环` });
  await bidder.getByRole('button', { name: '加密存草稿' }).click();
  await bidder.getByText('草稿已加密保存').waitFor();
  // Another day he goes on with it: from his list of what waits, with his code.
  await bidder.goto('about:blank');
  await fromTodo(bidder, '揭榜草稿', demandOf.listing, /\/bids\/bid_/);
  await bidder.getByRole('link', { name: '填写并密封' }).click();
  await form.waitFor();
  await put(form, { code: bidCode });
  await bidder.getByRole('button', { name: '用口令打开已存的内容' }).click();
  await bidder.waitForFunction((wanted) => (document.querySelector('[name=route]') as HTMLTextAreaElement | null)?.value.startsWith(wanted), secret);
  await put(form, content('示范理工大学'));
  await bidder.getByRole('button', { name: '密封提交' }).click();
  await bidder.getByText('请签署诚信承诺').first().waitFor();
  await seal(bidder);
  expect(sent.join('')).not.toContain(secret);
  expect(sent.join('')).toContain('sealChallengeBid');
  const mine = pathOf(bidder);

  const other = await at(rival.loginName, listing);
  await start(road, other);
  await put(other.locator('form.form'), { code: bidCode, ...content(rival.organization, '乙') });
  await seal(other);

  // Until the deadline nobody but the bidder sees that there is a bid.
  for (const as of ['clerk', 'director', 'auditor'] as const) {
    const page = as === 'clerk' ? clerk : await at(as, listing);
    await road.portal.go(page, mine);
    expect(await page.locator('h1').innerText()).toBe('没有找到');
    await road.portal.go(page, listing);
    expect(await page.locator('#bids').count()).toBe(0);
  }
  return { bid: mine, rivalBid: pathOf(other) };
}

/** After the deadline the officers open, each with his code; a wrong code changes nothing. */
export async function unseal(road: Road, codes: Readonly<Record<'clerk' | 'director', string>>): Promise<void> {
  const { at, fromTodo } = hands(road);
  await road.clock.pass(41);
  await road.tick();
  for (const as of ['clerk', 'director'] as const) {
    const page = await at(as, '/');
    await fromTodo(page, '待开启', demandOf.listing, /\/listings\/clg_/);
    const form = page.locator('#unseal');
    await form.getByText('2 份密封').waitFor();
    await form.locator('[name=code]').fill('WRONG-CODE');
    await form.getByRole('button', { name: '解出并提交我的一份' }).click();
    await page.getByText('口令不对').first().waitFor();
    await form.locator('[name=code]').fill(codes[as].toLowerCase());
    await form.getByRole('button', { name: '解出并提交我的一份' }).click();
    await form.waitFor({ state: 'detached' });
    if (as === 'director') await isNow(page, '已开启');
  }
}

/** Nobody judges what he has not signed for reading; when all are checked the review begins. */
export async function checkForms(road: Road): Promise<void> {
  const { at, act, follow, fromTodo } = hands(road);
  const clerk = await at('clerk', '/');
  await fromTodo(clerk, '待形式审查', demandOf.listing, /\/listings\/clg_/);
  const listing = pathOf(clerk);
  for (const name of ['示范理工大学', rival.organization]) {
    await follow(clerk, clerk.locator('#bids').getByRole('link', { name }), /\/bids\/bid_/);
    await clerk.locator('#bid-content').getByText('登记查阅之后显示内容').waitFor();
    await act(clerk, '登记查阅', (form) => put(form, { purpose: '形式审查' }));
    await clerk.locator('#bid-content').getByText(`${secret}熔盐泵密封`).first().waitFor();
    await act(clerk, '形式审查通过');
    await isNow(clerk, '形式审查通过');
    await road.portal.go(clerk, listing);
  }
  await act(clerk, '启动评审');
  await isNow(clerk, '评审中');
  const auditor = await at('auditor', '/bid-readings');
  expect(await auditor.locator('tbody').innerText()).toMatch(/陈经办[\s\S]*形式审查/);
}
