import { expect, test } from '@jest/globals';
import { eventually } from './support/eventually.ts';
import { startPortal } from './support/portal.ts';

/** The journal, as those whose business it is to watch read it. */
const { open, go, isAccessible, settled } = startPortal();

test.each([390, 1280])('who watches finds what was done and what was refused, at %i pixels', async (width) => {
  const page = await open({ width, as: 'auditor' });
  await go(page, '/journal');
  await isAccessible(page, 'the journal');
  const list = page.locator('.list');
  expect(await list.innerText()).toMatch(/系统（/);
  await page.getByLabel('范围', { exact: true }).selectOption({ label: '账户与登录' });
  await eventually(async () => /登录/.test(await list.innerText()));
  expect((await list.locator('a[data-row]').allInnerTexts()).filter((title) => /^[\w.]+$/.test(title))).toEqual([]);
  await page.getByLabel('范围', { exact: true }).selectOption({ label: '报表导入' });
  await eventually(async () => !/登录/.test(await list.innerText()) && /导入批次/.test(await list.innerText()));
  await page.getByLabel('期间', { exact: true }).selectOption({ label: '近 7 天' });
  await settled(page);
  expect(await list.innerText()).toMatch(/导入批次/);
  await list.locator('a[data-row]').first().click();
  await page.waitForURL(/\/journal\/jrn_/);
  await settled(page);
  expect(await page.locator('#facts').innerText()).toMatch(/导入批次[^]*办理者/);
  await isAccessible(page, 'an entry');
  await page.locator('#facts a').first().click();
  await page.waitForURL(/\/imports\/imb_|\/imports\//);
});

test('whoever administers the system reads none of it', async () => {
  const page = await open({ width: 1280, as: 'sysadmin' });
  await go(page, '/journal');
  await page.getByText('没有符合条件的记录。').waitFor();
  expect(await page.getByRole('link', { name: '操作日志' }).count()).toBe(0);
});
