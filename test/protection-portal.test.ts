import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openWorkbook } from '../schema/core/exchange/open.ts';
import { eventually } from './support/eventually.ts';
import { startPortal } from './support/portal.ts';
import { dialog, fill, follow } from './support/portal-steps.ts';

/** What personal data is held, by what rules, and what was given to whom: for those who watch over it, and for oneself. */
const portal = startPortal();
const { open, go, isAccessible } = portal;

test.each([390, 1280])('the inventory is searched and opened, at %i pixels', async (width) => {
  const page = await open({ width, as: 'auditor' });
  await go(page, '/personal-data');
  await isAccessible(page, 'the inventory');
  const [tables, items] = (await page.locator('.page-title [role=status]').innerText()).match(/\d+/g)!.map(Number) as [number, number];
  expect([tables > 50, items > tables]).toEqual([true, true]);
  // Every table has a name that people know.
  expect((await page.locator('.held > summary strong').allInnerTexts()).filter((name) => /^\w+$/.test(name))).toEqual([]);
  await page.getByLabel('种类').selectOption({ label: '行踪轨迹' });
  await eventually(async () => (await page.locator('.held').count()) < 10);
  await page.getByText('coordinates_cipher').waitFor();
  await isAccessible(page, 'the inventory, searched');
  await page.getByRole('searchbox').fill('没有这个');
  await page.getByText('没有符合的项').waitFor();
  expect(await page.getByRole('link', { name: '依申请提供个人信息' }).count()).toBe(0);
});

test('the security administrator issues a version of a rule, within its bounds; it stands with what it changed', async () => {
  const page = await open({ width: 1280, as: 'secadmin' });
  await go(page, '/security-rules');
  await isAccessible(page, 'the rules');
  const rule = page.locator('#RETENTION');
  await rule.getByRole('button', { name: '制定新版本' }).click();
  await dialog(page).waitFor();
  await fill(page, { version: '2027', reason: '测评整改' });
  await dialog(page).getByRole('button', { name: '制定新版本' }).click();
  await dialog(page).getByRole('alert').getByText('内容与现行版本相同').waitFor();
  await fill(page, { 'criteria.sessions': '30', 'criteria.notices': '很久' });
  await dialog(page).getByRole('button', { name: '制定新版本' }).click();
  await dialog(page).locator('.field-problem', { hasText: '应为整数' }).waitFor();
  await fill(page, { 'criteria.notices': '180' });
  await dialog(page).getByRole('button', { name: '制定新版本' }).click();
  // What the law asks for says the server, by the field.
  await dialog(page).locator('.field-wrong', { hasText: '登录会话' }).getByText('不得少于 184 天').waitFor();
  await isAccessible(page, 'a rule, refused');
  await page.setViewportSize({ width: 390, height: 800 });
  await isAccessible(page, 'a rule, refused, on a phone');
  await page.setViewportSize({ width: 1280, height: 800 });
  await fill(page, { 'criteria.sessions': '365' });
  await dialog(page).getByRole('button', { name: '制定新版本' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await rule.locator('.versions > li', { hasText: '2027' }).waitFor();
  const [newest] = await rule.locator('.versions > li').allInnerTexts();
  expect(newest).toMatch(/2027[^]*现行[^]*登录会话：400 天 → 365 天[^]*收件箱中读过或办结的通知：365 天 → 180 天/);
  expect(await rule.locator('tr', { hasText: '登录会话' }).innerText()).toContain('365 天');
  await isAccessible(page, 'the rules, changed');

  const policy = page.locator('#ACCOUNT_POLICY');
  await policy.getByRole('button', { name: '制定新版本' }).click();
  await fill(page, { version: '2027', reason: '测评整改', 'criteria.password.minLength': '4', 'criteria.password.refusedWords': '示范\n县' });
  await dialog(page).getByRole('button', { name: '制定新版本' }).click();
  await eventually(async () => (await dialog(page).locator('.field-problem').count()) === 2);
  expect(await dialog(page).locator('.field-problem').allInnerTexts()).toEqual(['密码最短（位）：不得小于 8。', '密码中不得含有的词：每个至少 2 字。']);
  const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  await fill(page, { 'criteria.password.minLength': '12', 'criteria.password.refusedWords': '示范\n12345', validFrom: tomorrow });
  await dialog(page).getByRole('button', { name: '制定新版本' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await policy.locator('.versions > li', { hasText: '2027' }).waitFor();
  expect((await policy.locator('.versions > li').allInnerTexts())[0]).toMatch(/待生效[^]*10 → 12[^]*无 → 示范、12345/);
  // In force is what was.
  expect(await policy.locator('tbody tr').first().innerText()).toMatch(/密码最短（位）\s+10\s+8 至 64/);
});

test('who watches reads the rules and makes none; others are told whose they are', async () => {
  const auditor = await open({ width: 1280, as: 'auditadmin' });
  await go(auditor, '/security-rules');
  await auditor.locator('#RETENTION .versions').waitFor();
  expect(await auditor.getByRole('button', { name: '制定新版本' }).count()).toBe(0);
  const clerk = await open({ width: 390, as: 'clerk' });
  for (const path of ['/security-rules', '/personal-data', '/personal-data/request']) {
    await go(clerk, path);
    await clerk.getByText('无权查看').waitFor();
    await isAccessible(clerk, path);
  }
  expect(await clerk.getByRole('link', { name: '安全规则' }).count()).toBe(0);
});

test('somebody’s request is answered with a workbook; what was given is on record', async () => {
  const page = await open({ width: 1280, as: 'secadmin' });
  await go(page, '/personal-data');
  await follow(page, page.getByRole('link', { name: '依申请提供个人信息' }), /\/personal-data\/request/);
  await page.getByRole('button', { name: '查找并提供' }).click();
  await isAccessible(page, 'a request, refused');
  await page.getByRole('combobox', { name: /人员/ }).fill('陈经办');
  await page.getByRole('option', { name: /陈经办/ }).click();
  await page.locator('[name=reason]').fill('本人持证来局申请');
  await page.getByRole('button', { name: '查找并提供' }).click();
  await page.getByRole('heading', { name: '本局所存“陈经办”的个人信息' }).waitFor();
  await isAccessible(page, 'what is held');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载工作簿' }).click()]);
  const { sheets } = await openWorkbook('x.xlsx', new Uint8Array(readFileSync(await file.path())));
  expect(sheets[0]!.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text))).toContain('陈经办');

  await go(page, '/sharing-records?way=PERSONAL');
  await follow(page, page.getByRole('link', { name: '他人申请的个人信息' }).first(), /\/sharing-records\/shr_/);
  await page.getByText('依本人申请，由安全管理员提供').waitFor();
  await isAccessible(page, 'one record of sharing');

  // One's own: taken along from one's account, and on one's own record.
  const own = await open({ width: 390, as: 'enterprise' });
  await go(own, '/sharing-records');
  await own.getByText('还没有提供过数据').waitFor();
  await go(own, '/account');
  const [mine] = await Promise.all([own.waitForEvent('download'), own.getByRole('link', { name: '下载表格（xlsx）' }).click()]);
  expect(mine.suggestedFilename()).toContain('朱企业');
  await follow(own, own.getByRole('link', { name: '我的导出与提供记录' }), /\/sharing-records/);
  await own.locator('.card-name', { hasText: '本人的个人信息' }).waitFor();
  expect(await own.locator('.card').count()).toBe(1);
  await isAccessible(own, 'one’s own records of sharing');
});
