import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { makeMarket, type Market } from './support/market.ts';
import { announceLot, joinLot, openLot, payDeposit, useQuickRule } from './support/market-lot.ts';
import { startPortal, widths } from './support/portal.ts';

/** The auction hall as people use it: bidders and a holder of a first refusal, each with a browser of his own, and whoever finishes the deal. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
/** A bid in the last so many seconds moves the end to as many seconds after it. */
const last = 20;
let market: Market;
beforeAll(async () => {
  market = makeMarket(portal.database);
  await useQuickRule(portal.database, '339901', last);
});

const dialog = (page: Page) => page.getByRole('dialog');
const standing = (page: Page) => page.locator('[data-standing]').getAttribute('data-standing');
const price = (page: Page) => page.locator('[data-price]').getAttribute('data-price');
const left = async (page: Page): Promise<number> => Number(await page.locator('[data-seconds]').getAttribute('data-seconds'));
const follows = (page: Page, what: () => Promise<unknown>, wanted: unknown) => eventually(async () => { const is = await what(); if (is !== wanted) throw new Error(`${String(is)} where ${String(wanted)} should be: ${await page.locator('main').innerText()}`); return true; }, { every: 100 });
/** Presses a price once it has stood long enough to be read. */
const bid = async (page: Page, amount: string): Promise<void> => {
  await page.locator('.hall-quick:not([data-settling])').waitFor();
  await page.locator(`[data-bid="${amount}"]`).click();
};
const row = async <T extends object>(sql: string, values: unknown[]): Promise<T> => (await portal.database.orm.em.fork().execute<T[]>(sql, values as never))[0]!;
const act = async (page: Page, title: string, values: Readonly<Record<string, string>> = {}, { files = [], checks = [], submit = title }: { files?: readonly string[]; checks?: readonly string[]; submit?: string } = {}): Promise<void> => {
  await page.getByRole('button', { name: title, exact: true }).first().click();
  await dialog(page).waitFor();
  for (const name of checks) await dialog(page).locator(`[name="${name}"]`).check();
  for (const [name, value] of Object.entries(values)) await dialog(page).locator(`[name="${name}"]`).fill(value);
  for (const [index, name] of files.entries()) {
    await dialog(page).locator(`[name="${name}"]`).setInputFiles({ name: '材料.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n') });
    await dialog(page).getByRole('link', { name: '材料.pdf' }).nth(index).waitFor();
  }
  await dialog(page).getByRole('button', { name: submit, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await settled(page);
};

test('two bidders and a holder of a first refusal: live prices, extension, match, close, confirmation, contract, registration, completion', async () => {
  const [first, second, holder] = [await open({ width: 390, as: 'enterprise' }), await open({ width: 1280, as: 'incubator' }), await open({ width: 390, as: 'expert' })];
  const lot = await announceLot(market, { title: '自平衡先导阀', endsAt: new Date(Date.now() + (last + 30) * 1_000), priority: ['expert'] });
  await openLot(market, lot);
  await joinLot(market, portal.database, lot, 'enterprise');
  await joinLot(market, portal.database, lot, 'incubator');
  await joinLot(market, portal.database, lot, 'expert', { forMyself: true });
  const hall = `/lots/lot_${lot}/hall`;
  await Promise.all([first, second, holder].map((page) => page.goto(`${portal.address}${hall}`).then(() => page.locator('[data-price]').waitFor())));
  expect(await price(first)).toBe('');

  // What is pressed is what is bid, and it shows when the server has said so, everywhere.
  await bid(first, '1000000.00');
  await follows(first, () => standing(first), 'leading');
  await follows(second, () => price(second), '1000000.00');
  await bid(second, '1020000.00');
  await follows(second, () => standing(second), 'leading');
  await follows(first, () => standing(first), 'outbid');
  expect(await price(first)).toBe('1020000.00');
  await follows(holder, () => price(holder), '1020000.00');
  expect(await first.locator('[data-match]').count()).toBe(0);
  await eventually(async () => { if (!/您已被超出，当前价 1,020,000 元/.test(await first.locator('[data-announcer]').innerText())) throw new Error('not said'); return true; });

  // An amount that the rule does not know is not sent; one far above asks.
  await first.getByLabel('自定金额（元）').fill('1,050,000');
  await first.getByRole('button', { name: '提交报价' }).click();
  await first.getByText('须为当前价加 20,000 元的整倍数，如 1,040,000 元或 1,060,000 元。').waitFor();

  // In the last seconds the holder matches; the end moves for everybody.
  await eventually(async () => { if (await left(holder) > last - 2) throw new Error('not yet'); return true; }, { every: 200 });
  await holder.locator('[data-match]').click();
  await follows(holder, () => standing(holder), 'leading');
  await follows(second, () => standing(second), 'outbid');
  expect(await price(second)).toBe('1020000.00');
  for (const page of [first, second, holder]) await page.getByText('已顺延 1 次').waitFor();
  expect(await left(second)).toBeGreaterThan(last - 8);

  // A line that is cut says so, and comes back with what it missed.
  await second.context().setOffline(true);
  await follows(second, () => second.locator('[data-line]').getAttribute('data-line'), 'offline');
  await first.getByLabel('自定金额（元）').fill('1040000');
  await first.getByRole('button', { name: '提交报价' }).click();
  await follows(first, () => standing(first), 'leading');
  await first.getByText(/回执 · 第 4 条，1,040,000 元/).waitFor();
  await second.context().setOffline(false);
  await follows(second, () => price(second), '1040000.00');
  portal.forgive();
  expect(await second.locator('#record tbody tr').count()).toBe(4);

  // The clock closes it, and the winner is told.
  await eventually(async () => { if (await first.locator('[data-standing=leading]').getByText('您竞得此标的').count() === 0) throw new Error('not closed'); return true; }, { every: 300 });
  await follows(second, async () => (await second.locator('[data-standing]').innerText()).includes('未竞得'), true);
  expect(await row('select state, final_price::text as price, extensions, sequence from auction_lot where id = ?', [lot])).toEqual({ state: 'SOLD', price: '1040000.00', extensions: 2, sequence: 4 });

  // Both confirm; only then the winner has a name.
  const seller = await open({ width: 1280, as: 'university' });
  await go(seller, `/lots/lot_${lot}`);
  expect(await seller.locator('#price').innerText()).toContain('成交确认后公布');
  await act(seller, '确认成交');
  await go(first, `/lots/lot_${lot}`);
  await act(first, '确认成交');
  await first.locator('.page-title').getByText('已确认').waitFor();
  const winner = (await market.actor('enterprise')).organizationId!;
  const { name } = await row<{ name: string }>('select name from organization where id = ?', [winner]);
  expect(await first.locator('#price').innerText()).toContain(name);

  // The seller draws up the contract of the deal, both sign, and the lot goes on with it.
  const { listing } = await row<{ listing: string }>('select listing_id as listing from auction_lot where id = ?', [lot]);
  await go(seller, `/transfers/rlg_${listing}`);
  await seller.getByRole('button', { name: '起草技术合同' }).click();
  await dialog(seller).waitFor();
  await dialog(seller).locator('select[name=kind]').selectOption('TRANSFER');
  await dialog(seller).locator('select[name=subkind]').selectOption('KNOW_HOW_TRANSFER');
  await dialog(seller).locator('select[name=paymentMode]').selectOption('LUMP');
  await dialog(seller).getByRole('button', { name: '增加一项付款安排' }).click();
  await dialog(seller).locator('[name="payments.0.amount"]').fill('104');
  await dialog(seller).locator('[name="payments.0.dueOn"]').fill(market.on(0));
  await dialog(seller).locator('[name=file]').setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n') });
  await dialog(seller).getByRole('link', { name: '合同.pdf' }).waitFor();
  await dialog(seller).getByRole('button', { name: '起草技术合同', exact: true }).click();
  await seller.waitForURL(/\/tech-contracts\/tct_/);
  await settled(seller);
  const contract = new URL(seller.url()).pathname;
  await act(seller, '签订');
  await go(first, contract);
  await act(first, '签订');
  await first.locator('.page-title').getByText('已签订').waitFor();
  await go(seller, `/lots/lot_${lot}`);
  await act(seller, '登记签约');
  await seller.locator('.page-title').getByText('已签约').waitFor();

  // The registrar registers it, the price is paid, the deal is complete.
  await go(seller, contract);
  await act(seller, '申请认定登记');
  const clerk = await open({ width: 1280, as: 'clerk' });
  await go(clerk, contract);
  await act(clerk, '认定登记', { registrationNumber: '2026339901000077' });
  await go(seller, contract);
  await act(seller, '登记付款', { voucher: '电汇 0077' });
  await act(seller, '履行完毕');
  await eventually(async () => { if ((await row<{ state: string }>('select state from auction_lot where id = ?', [lot])).state !== 'REGISTERED') throw new Error('not registered'); return true; });
  await go(clerk, `/lots/lot_${lot}`);
  await act(clerk, '完成');
  await clerk.locator('.page-title').getByText('已完成').waitFor();
  await isAccessible(clerk, 'completed lot');

  // Finance gives the losers their deposits back; the winner's becomes part of the price.
  const finance = await open({ width: 1280, as: 'finance' });
  await go(finance, '/deposits?state=REFUNDING');
  expect(await finance.locator('tbody tr').count()).toBe(2);
  await finance.locator('tbody a[data-row]').first().click();
  await finance.getByRole('heading', { name: '账目' }).waitFor();
  await act(finance, '登记退款', { bankReference: `TK${lot.slice(-8)}` });
  await finance.locator('.page-title').getByText('已退还').waitFor();
  expect(await finance.locator('#entries tbody tr').count()).toBe(3);

  // Anybody takes the record away and checks it with a program that knows nothing of the bureau.
  const anybody = await open({ width: 1280 });
  await go(anybody, `/lots/lot_${lot}`);
  const [download] = await Promise.all([anybody.waitForEvent('download'), anybody.getByRole('link', { name: '下载完整记录' }).click()]);
  const file = join(portal.folder, 'record.json');
  await download.saveAs(file);
  expect(execFileSync(process.execPath, [fileURLToPath(new URL('../verify/lot.mjs', import.meta.url)), file], { encoding: 'utf8' })).toMatch(/1040000\.00|无误|ok/i);
  expect(await anybody.locator('body').innerText()).not.toContain('张三');
});

describe('a bidder', () => {
  test('comes in with documents and a deposit, by phone', async () => {
    const lot = await announceLot(market, { title: '微型叶片泵', startsAt: new Date(Date.now() + 3_600_000), endsAt: new Date(Date.now() + 26 * 3_600_000), reserve: '1200000' });
    const page = await open({ width: 390, as: 'incubator' });
    await go(page, `/lots/lot_${lot}`);
    await page.getByRole('button', { name: '报名竞买' }).click();
    await dialog(page).waitFor();
    await isAccessible(page, 'registration');
    await page.keyboard.press('Escape');
    await act(page, '报名竞买', { contactName: '许运营', contactPhone: '13800000001' }, { files: ['licence', 'authority'], checks: ['pledge'], submit: '报名' });
    await page.locator('#mine').getByText(/^BZJ/).waitFor();
    await isAccessible(page, 'deposit');
    const { id } = await row<{ id: string }>('select id from bidder_registration where lot_id = ?', [lot]);
    await payDeposit(market, portal.database, id);
    await go(page, '/my-bids');
    await page.getByText('可以竞价').first().waitFor();
    await isAccessible(page, 'my bids');

    // Who bids, and what the reserve is, nobody else learns.
    const clerk = await open({ width: 1280, as: 'clerk' });
    const answers: string[] = [];
    clerk.on('response', (response) => { if (response.url().endsWith('/graphql')) void response.text().then((text) => answers.push(text), () => undefined); });
    await go(clerk, `/lots/lot_${lot}`);
    expect(await clerk.locator('#price').innerText()).toContain('已设，结果写定后公布');
    await go(clerk, '/deposits');
    const { name } = await row<{ name: string }>('select party_name as name from bidder_registration where lot_id = ?', [lot]);
    expect(answers.length).toBeGreaterThan(0);
    for (const secret of ['1200000', name, '许运营']) expect(answers.filter((answer) => answer.includes(secret) && answer.includes('bidderRegistration'))).toEqual([]);
  });

  test('whose line breaks between the bid and its receipt sends the same bid again, and has bid once', async () => {
    const lot = await announceLot(market, { title: '深井潜水泵', endsAt: new Date(Date.now() + 3_600_000) });
    await openLot(market, lot);
    await joinLot(market, portal.database, lot, 'enterprise');
    const page = await open({ width: 390, as: 'enterprise' });
    await go(page, `/lots/lot_${lot}/hall`);
    let cut = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('placeBid') || cut >= 2) return route.continue();
      cut += 1;
      // It arrives, but the answer does not.
      await route.fetch();
      return route.abort();
    });
    await bid(page, '1040000.00');
    await page.getByText('正以同一编号重发，不会重复报价').waitFor();
    expect(await page.locator('.hall-accepted').count()).toBe(0);
    await page.getByText(/回执 · 第 1 条，1,040,000 元/).waitFor();
    expect(await row('select count(*)::int as bids, max(amount)::text as top from bid where lot_id = ?', [lot])).toEqual({ bids: 1, top: '1040000.00' });
    portal.forgive();
  });

  test('sees a pause with its reason and the time that is left, on the server’s clock', async () => {
    const lot = await announceLot(market, { title: '耐腐蚀磁力泵', endsAt: new Date(Date.now() + 3_600_000) });
    await openLot(market, lot);
    await joinLot(market, portal.database, lot, 'incubator');
    const page = await open({ width: 390, as: 'incubator' });
    // A clock two hours fast, as some people's is.
    await page.addInitScript(() => { const real = Date.now; Date.now = () => real() + 7_200_000; });
    await go(page, `/lots/lot_${lot}/hall`);
    await eventually(async () => { const seconds = await left(page); if (!(seconds > 3_300 && seconds <= 3_600)) throw new Error(String(seconds)); return true; });
    const clerk = await open({ width: 1280, as: 'clerk' });
    await go(clerk, `/lots/lot_${lot}/hall`);
    await act(clerk, '暂停', { reason: '机房供电检修' });
    await page.getByText('机房供电检修').waitFor();
    const before = await left(page);
    expect(await page.locator('[data-bid]').count()).toBe(0);
    await isAccessible(page, 'paused');
    expect(await left(page)).toBe(before);
    await act(clerk, '恢复');
    await page.locator('[data-bid="1000000.00"]').waitFor();
  });
});

describe.each(widths)('at %i pixels', (width) => {
  test('the pages of bidding pass axe', async () => {
    const lot = await announceLot(market, { title: `多级离心泵${width}`, endsAt: new Date(Date.now() + 3_600_000), priority: ['expert'] });
    await openLot(market, lot);
    await joinLot(market, portal.database, lot, 'enterprise');
    await joinLot(market, portal.database, lot, 'expert', { forMyself: true });
    const visitor = await open({ width });
    for (const path of ['/lots', '/lots?phase=open', `/lots/lot_${lot}`, `/lots/lot_${lot}/hall`, '/auction-houses', '/lots/none', '/lots/none/hall']) {
      await go(visitor, path);
      await isAccessible(visitor, path);
    }
    const bidder = await open({ width, as: 'enterprise' });
    await go(bidder, `/lots/lot_${lot}/hall`);
    await bidder.locator('[data-bid]').first().click();
    await bidder.locator('.hall-accepted').waitFor();
    await isAccessible(bidder, 'after a bid');
    const holder = await open({ width, as: 'expert' });
    await go(holder, `/lots/lot_${lot}/hall`);
    await holder.locator('[data-match]').waitFor();
    await isAccessible(holder, 'who may match');
    const finance = await open({ width, as: 'finance' });
    for (const path of ['/deposits', '/bank-receipts', '/deposit-ledger', '/']) {
      await go(finance, path);
      await isAccessible(finance, path);
    }
    await go(finance, '/bank-receipts');
    await finance.getByRole('button', { name: '手工录入到账' }).click();
    await dialog(finance).waitFor();
    await isAccessible(finance, 'receipt by hand');
  });
});

test('colours of the hall hold in the dark, in high contrast and in forced colours', async () => {
  const lot = await announceLot(market, { title: '双吸泵', endsAt: new Date(Date.now() + 3_600_000) });
  await openLot(market, lot);
  await joinLot(market, portal.database, lot, 'enterprise');
  for (const options of [{ dark: true }, { settings: { contrast: 'high' } }, { forced: true }]) {
    const page = await open({ width: 390, as: 'enterprise', ...options });
    await go(page, `/lots/lot_${lot}/hall`);
    await isAccessible(page, JSON.stringify(options));
  }
});
