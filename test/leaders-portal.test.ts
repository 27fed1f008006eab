import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseFile } from '../schema/core/exchange/parse.ts';
import { pdfText } from './support/pdf.ts';
import { startPortal } from './support/portal.ts';
import { dialog, fill, send } from './support/portal-steps.ts';

/** The leaders' page, from the number to the row that it came from. */
const portal = startPortal();
const { open, go, isAccessible, settled } = portal;
const number = (text: string): number => Number(text.replace(/[^\d.-]/g, ''));

test.each([390, 1280, 1920])('reads well at %i pixels', async (width) => {
  const page = await open({ width, as: 'director', ...(width === 1920 && { height: 1080 }) });
  await go(page, '/leaders?year=2023');
  await page.getByRole('heading', { level: 1, name: '示范县 2023 年创新要目' }).waitFor();
  await isAccessible(page, `leaders at ${width}`);
  expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(24);
  const tile = page.getByRole('article').filter({ hasText: '推荐申报新增高新技术企业' });
  expect((await tile.innerText()).replace(/\s+/g, ' ')).toContain('72 家 全市第 5 / 12 目标 71 完成率 101.4% 超序时 +9.7 个百分点');
  expect(await tile.innerText()).toContain('截至 2023-11-30');
  await go(page, '/figures/sme.new?year=2023');
  await isAccessible(page, `a figure at ${width}`);
  await go(page, '/wall?year=2023');
  await page.getByRole('article').first().waitFor();
  await isAccessible(page, `the wall at ${width}`);
});

test('ten numbers open into as many rows, and export as many', async () => {
  const page = await open({ width: 1280, as: 'director' });
  const counting = ['推荐申报新增高新技术企业', '新增省科技型中小企业', '新增在孵企业', '入选省科技小巨人企业', '新增市级研发机构', '国家科技型中小企业入库', '市级科技项目立项', '科技成果登记', '组织验收市级发明专利产业化项目', '重点推进落地平台引进高层次人才'];
  for (const name of counting) {
    await go(page, '/leaders?year=2023');
    const tile = page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
    const shown = number(await tile.locator('.tile-number').innerText());
    await tile.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const listed = await rowsOf(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出记录' }).click()]);
    const [sheet] = parseFile('list.xlsx', readFileSync(await file.path())).sheets;
    // A heading above, and below it who took it away.
    expect([name, shown, listed, sheet!.rows.length - 2]).toEqual([name, shown, shown, shown]);
  }
});

/** All pages of the list. */
async function rowsOf(page: Page): Promise<number> {
  const rows = page.locator('#records tbody tr');
  await settled(page);
  let count = await rows.count();
  for (let next = page.getByRole('button', { name: '下一页' }); await next.count() > 0;) {
    const first = await rows.first().innerText();
    await next.click();
    await page.waitForFunction((before) => (document.querySelector('#records tbody tr') as HTMLElement | null)?.innerText !== before, first);
    await settled(page);
    count += await rows.count();
  }
  return count;
}

test('from the number to the record and to the row of the file', async () => {
  const page = await open({ width: 1280, as: 'director' });
  await go(page, '/figures/ht.recommended?year=2023');
  const row = page.locator('#records tbody tr').first();
  expect(await row.innerText()).toMatch(/科技局 · 02 科技局-创新主体认定\.xlsx “高新技术企业” 第 \d+ 行/);
  const name = await row.getByRole('link').innerText();
  await row.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
});

describe('what was said on a day', () => {
  test('can be asked for, and nothing was before anything was counted', async () => {
    const page = await open({ width: 1280, as: 'director' });
    await go(page, '/leaders?year=2023&asOf=2024-01-01');
    await page.getByText('该年度尚未统计').waitFor();
    await page.getByRole('button', { name: '回到现时' }).click();
    await page.getByRole('article').first().waitFor();
    await page.getByLabel('统计至').selectOption('6');
    await page.waitForURL(/month=6/);
    await page.getByText('截至 2023-06-30').first().waitFor();
  });
});

test('prints on A4 without losing a word', async () => {
  const page = await open({ width: 1280, as: 'director' });
  await go(page, '/leaders?year=2023');
  const paper = await pdfText(await page.pdf({ preferCSSPageSize: true }));
  if (!paper) return;
  const { text, pages, width, height } = paper;
  await page.emulateMedia({ media: 'print' });
  // What only a screen reader hears (“无数据” for a dash) is on no paper.
  await page.locator('main').evaluate((main) => { for (const each of main.querySelectorAll('.unseen')) each.remove(); });
  const shown = (await page.locator('main').innerText()).split(/\s+/).filter((word) => /[一-龥]{3}|\d{3}/.test(word));
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  expect(pages).toBeLessThanOrEqual(8);
  const flat = text.replace(/\s+/g, '');
  expect(shown.length).toBeGreaterThan(200);
  expect(shown.filter((word) => !flat.includes(word)).slice(0, 20)).toEqual([]);
});

test('is not the public’s', async () => {
  const page = await open({ width: 1280 });
  await page.goto(`${portal.address}/leaders`);
  await page.waitForURL(/\/sign-in/);
});

describe('the year’s targets, matters and plan', () => {
  test.each([320, 390, 1280])('read well at %i pixels, each thing on a page of its own', async (width) => {
    const page = await open({ width, as: 'clerk' });
    for (const [path, heading] of [['/targets?year=2023', '年度目标'], ['/matters', '重要事项'], ['/plan', '重点工作'], ['/reports', '年度总结']] as const) {
      await go(page, path);
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      await isAccessible(page, `${path} at ${width}`);
      const first = page.locator('a[data-row]').first();
      if (path === '/reports') continue;
      await go(page, (await first.getAttribute('href'))!);
      await isAccessible(page, `one of ${path} at ${width}`);
    }
  });

  test('a target that the clerk drafts is in force once the director has set it, in the place of the one before', async () => {
    const clerk = await open({ width: 1280, as: 'clerk' });
    await go(clerk, '/targets?year=2023');
    await clerk.getByRole('button', { name: '拟定目标' }).click();
    await dialog(clerk).locator('[name=regionId]').fill('示范县');
    await dialog(clerk).getByRole('option', { name: /示范县/ }).first().click();
    await dialog(clerk).locator('[name=indicator]').selectOption('新增高新技术企业（推荐申报）');
    await fill(clerk, { year: '2023', unit: '家', value: '80', period: '1-11月' });
    await send(clerk, '拟定目标', settled);
    await clerk.getByRole('heading', { level: 1, name: '2023 新增高新技术企业（推荐申报）' }).waitFor();

    const director = await open({ width: 1280, as: 'director' });
    await go(director, '/');
    await director.getByRole('link', { name: /待下达的年度目标/ }).click();
    await director.locator('a[data-row]').first().click();
    await director.getByRole('button', { name: '下达', exact: true }).click();
    await fill(director, { document: '示县府办〔2023〕9号' });
    await send(director, '下达', settled);
    await director.getByText('执行中', { exact: true }).first().waitFor();
    await go(director, '/targets?year=2023&state=REPLACED');
    expect(await director.locator('a[data-row]').count()).toBe(1);
  });

  test('what a leader wrote is followed up', async () => {
    const page = await open({ width: 390, as: 'clerk' });
    await go(page, '/matters?category=批示');
    await page.locator('a[data-row]').first().click();
    await page.getByRole('button', { name: '登记办理情况' }).click();
    await fill(page, { followUp: '已印发经验做法，全市推广。' });
    await send(page, '登记办理情况', settled);
    await page.getByText('已办结', { exact: true }).first().waitFor();
    await page.getByText('已印发经验做法，全市推广。').first().waitFor();
  });
});
