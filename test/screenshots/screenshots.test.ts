import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { prepareDay } from '../support/days-work.ts';
import { announceLot, joinLot, openLot } from '../support/market-lot.ts';
import { makeMarket } from '../support/market.ts';
import { startPortal } from '../support/portal.ts';

/** The pictures of the READMEs, of the portal as it stands: `npm run screenshots` writes them anew into docs/screenshots. */
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const portal = startPortal();
const rows = async <T extends object>(sql: string): Promise<T[]> => portal.database.orm.em.fork().execute(sql) as never;
const most = 120_000;
let lot: string;
let firm: string;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const day = await prepareDay(portal.database, portal.folder);
  await day.asked('高温导热油泵叶轮水力优化');
  await day.dispatched('轴承温升诊断');
  await day.served();
  await day.wanted('高温熔盐泵密封技术');
  await day.policy('示范县科技成果转化办法');
  const market = makeMarket(portal.database);
  lot = await announceLot(market, { title: '自平衡多级离心泵水力模型', endsAt: new Date(Date.now() + 2 * 3_600_000) });
  await openLot(market, lot);
  await joinLot(market, portal.database, lot, 'enterprise');
  await joinLot(market, portal.database, lot, 'incubator');
  firm = (await rows<{ id: string }>(`select o.id from organization o where o.kind = 'ENTERPRISE' order by (select count(*) from qualification_grant q where q.organization_id = o.id) + (select count(*) from rd_expense e where e.organization_id = o.id) desc, o.id limit 1`))[0]!.id;
});

/** Keeps the window as it is: small, sharp enough for a screen of twice the pixels. */
async function keep(page: Page, name: string): Promise<void> {
  await portal.settled(page);
  await page.evaluate(async () => { await document.fonts.ready; });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  const picture = Buffer.from(data, 'base64');
  expect({ name, isSmall: picture.length < most }).toEqual({ name, isSmall: true });
  writeFileSync(join(folder, `${name}.webp`), picture);
}

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const shots: readonly (readonly [name: string, path: () => string, options: { readonly width: number; readonly height: number; readonly as?: string; readonly dark?: boolean }, before?: (page: Page) => Promise<void>])[] = [
  ['home', () => '/', { ...desk, as: 'clerk' }],
  ['enterprise', () => `/enterprises/org_${firm}`, { ...desk, as: 'clerk' }],
  ['leaders', () => '/leaders', { ...desk, as: 'director' }],
  ['figure', () => '/figures/ht.recommended', { ...desk, as: 'clerk' }],
  ['register', () => '/enterprises?qualification=PROVINCIAL_SME', { ...desk, dark: true }],
  ['policy', () => '/policies', { ...desk, as: 'clerk' }, async (page) => {
    await page.locator('a[data-row]').filter({ hasText: '科技创新若干政策' }).click();
    await page.getByRole('link', { name: /研发投入补助/ }).click();
    await page.locator('#terms').waitFor();
  }],
  ['demand', () => '/service-demands', { ...desk, as: 'clerk' }, async (page) => {
    await page.locator('a[data-row]').filter({ hasText: '高温导热油泵' }).click();
    await page.getByRole('button', { name: '受理并分类' }).click();
    await page.getByRole('dialog').waitFor();
  }],
  ['hall', () => `/lots/lot_${lot}/hall`, { ...phone, as: 'enterprise' }, async (page) => {
    await page.locator('[data-bid]').first().click();
    await page.locator('.hall-accepted').waitFor();
  }],
  ['my-service', () => '/my-service', { ...phone, as: 'university' }],
  ['register-phone', () => '/enterprises', phone],
];

test.each(shots.map(([name, path, options, before = async () => undefined]) => [name, path, options, before] as const))('%s', async (name, path, options, before) => {
  const page = await portal.open(options);
  await portal.go(page, path());
  await before(page);
  await keep(page, name);
});
