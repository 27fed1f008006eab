import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startPortal, widths } from './support/portal.ts';

/** What the city released, as the bureau reads it and the statistician signs it. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;

const rows = async <T extends object>(sql: string): Promise<T[]> => portal.database.orm.em.fork().execute(sql) as never;
const releaseOf = async (kind: string, to: string): Promise<string> => `/releases/rls_${(await rows<{ id: string }>(`select id from release where kind = '${kind}' and "to" = '${to}'`))[0]!.id}`;
const total = async (page: Page): Promise<number> => Number(/\d+/.exec(await page.locator('.page-title [role=status]').innerText())![0]);

describe.each(widths)('at %i pixels', (width) => {
  test('every page passes axe', async () => {
    const page = await open({ width, as: 'statistics' });
    for (const path of ['/releases', await releaseOf('CIRCULAR', '2023-11-30'), await releaseOf('STARS', '2023-12-31'), await releaseOf('POSITIONS', '2023-10-31'), '/releases/none', '/released-values/none']) {
      await go(page, path);
      await isAccessible(page, path);
    }
  });
});

test('a circular stands as it was printed: counties by rank, this county marked, each value with its row', async () => {
  const page = await open({ width: 1280, as: 'clerk' });
  await go(page, await releaseOf('CIRCULAR', '2023-10-31'));
  const lines = page.locator('#lines tbody tr');
  expect(await lines.count()).toBe(12);
  const ranks = (await lines.locator('td:nth-child(2) .under').allInnerTexts()).map((text) => Number(/\d+/.exec(text)![0]));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(ranks[0]).toBe(1);
  const own = lines.filter({ hasText: '本县' });
  expect(await own.count()).toBe(1);
  expect(await own.innerText()).toContain('示范县');
  // A clerk reads; signing is the statistician's.
  expect(await page.getByRole('button', { name: '签认锁定' }).count()).toBe(0);

  const link = own.getByRole('link').first();
  const shown = await link.innerText();
  await link.click();
  await page.waitForURL(/\/released-values\/rlv_/);
  await page.getByRole('heading', { level: 1, name: /示范县/ }).waitFor();
  await settled(page);
  expect(await page.locator('#value .figure-value').innerText()).toBe(shown);
  expect(await page.locator('#value').innerText()).toMatch(/13 市科技局-各县市区指标通报\.xlsx .* 第 \d+ 行/);
  // February to November; for January there is none.
  await page.locator('#course tbody tr').first().waitFor(); // asked for after the value itself
  expect(await page.locator('#course tbody tr').count()).toBe(10);
  expect(await page.locator('#course').innerText()).toContain('2023 年 1—2 月');
  await isAccessible(page, 'a released value');
});

test('a figure’s rank opens into the printed number', async () => {
  const page = await open({ width: 1280, as: 'director' });
  await go(page, '/figures/invest.growth.rank?year=2023');
  await page.locator('#records tbody tr').first().getByRole('link').click();
  await page.waitForURL(/\/released-values\/rlv_/);
  await page.getByRole('heading', { level: 1, name: '示范县 高新技术产业投资增速' }).waitFor();
});

test('the statistician signs; then it is locked for good, and off the desk', async () => {
  const page = await open({ width: 390, as: 'statistics' });
  await go(page, '/');
  const desk = page.getByRole('link', { name: /待签认的统计发布/ });
  const waiting = Number(/\d+/.exec(await desk.innerText())![0]);
  expect(waiting).toBe(12);
  await desk.click();
  await page.waitForURL(/\/releases\?state=IMPORTED/);
  await settled(page);
  expect(await total(page)).toBe(waiting);
  await go(page, await releaseOf('CIRCULAR', '2023-09-30'));
  await page.getByRole('button', { name: '签认锁定' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '签认锁定' }).click();
  await dialog.getByRole('alert').waitFor();
  await isAccessible(page, 'the signature’s form');
  await dialog.locator('[name=document]').fill('示市科〔2023〕76 号');
  await dialog.getByRole('button', { name: '签认锁定' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.page-title').getByText('已签认锁定').waitFor();
  expect(await page.locator('#profile').innerText()).toMatch(/发布文件\s*示市科〔2023〕76 号[\s\S]*郑统计/);
  expect(await page.getByRole('button', { name: '签认锁定' }).count()).toBe(0);
  await go(page, '/releases?state=IMPORTED');
  expect(await total(page)).toBe(waiting - 1);
});

test('is not the public’s', async () => {
  const page = await open({ width: 1280 });
  await page.goto(`${portal.address}/releases`);
  await page.waitForURL(/\/sign-in/);
});
