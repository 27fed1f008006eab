import { expect, test } from '@jest/globals';
import { eventually } from './support/eventually.ts';
import { startPortal } from './support/portal.ts';
import { dialog, fill } from './support/portal-steps.ts';

/** The partners' page: from no key to one that fetches, is seen to have fetched, and ends. */
const portal = startPortal();
const { open, go, isAccessible, settled } = portal;

const asks = async (key: string, query: string): Promise<number> => (await fetch(`${portal.address}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).status;

test('a partner makes a key, sees what it fetched, and ends it', async () => {
  const page = await open({ width: 1280, as: 'university' });
  await go(page, '/partner');
  await page.getByText('还没有密钥').waitFor();
  await page.getByRole('button', { name: '建立密钥' }).click();
  await dialog(page).getByRole('button', { name: '建立密钥' }).click();
  expect(await dialog(page).getByRole('alert').innerText()).toContain('请填写名称');
  await fill(page, { name: '成果转化平台取数' });
  await isAccessible(page, 'making a key');
  await dialog(page).getByRole('button', { name: '建立密钥' }).click();
  await page.getByRole('dialog', { name: '密钥已建立' }).waitFor();
  await isAccessible(page, 'the key, once');
  const key = await dialog(page).locator('pre').innerText();
  await dialog(page).getByRole('button', { name: '已存好' }).click();

  for (let turn = 0; turn < 3; turn += 1) expect(await asks(key, '{ enterprises(first: 10) { nodes { name creditCode } } }')).toBe(200);
  const row = page.locator('#keys tbody tr', { hasText: '成果转化平台取数' });
  await eventually(async () => {
    await page.reload();
    await settled(page);
    return (await row.innerText()).includes('3 次 · 30 条');
  }, { every: 500 });
  await row.getByRole('button', { name: '3 次 · 30 条' }).click();
  await dialog(page).getByText('近 30 日共 3 次，30 条记录。').waitFor();
  expect((await dialog(page).locator('tbody tr').allInnerTexts()).map((each) => each.split('\t').slice(1, 4))).toEqual([['enterprises', '3', '30']]);
  await isAccessible(page, 'the use of a key');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 800 });
  await isAccessible(page, 'the partners’ page on a phone');

  await row.getByRole('button', { name: '撤销' }).click();
  await dialog(page).getByRole('button', { name: '撤销' }).click();
  await row.getByText('已撤销').waitFor();
  expect(await asks(key, '{ enterprises(first: 1) { totalCount } }')).toBe(401);
});

test.each([390, 1280])('the schema is searched and read, and examples run, at %i pixels', async (width) => {
  const page = await open({ width, as: 'university' });
  await go(page, '/partner');
  await isAccessible(page, 'the partners’ page');
  // Every example answers as it stands.
  const examples = await page.locator('#try option').evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  expect(examples.length).toBeGreaterThan(5);
  for (const example of examples) {
    await page.locator('#try select').selectOption(example);
    await page.locator('#try').getByRole('button', { name: '运行' }).click();
    await page.locator('#try').getByText(/结果 · \d+ 毫秒/).waitFor();
  }
  await page.locator('#schema').getByRole('searchbox').fill('auctionlots');
  await page.locator('#schema').getByRole('button', { name: /^auctionLots / }).click();
  await page.locator('#schema .partner-fields', { hasText: 'AuctionLotConnection' }).waitFor();
  expect(await page.locator('#schema .partner-fields > li').count()).toBe(1);
  await isAccessible(page, 'a query');
  await page.locator('#schema').getByRole('button', { name: 'AuctionLotFilter' }).click();
  await page.locator('#schema h3', { hasText: 'AuctionLotFilter' }).waitFor();
  await eventually(async () => (await page.locator('#schema .partner-fields > li').count()) > 5);
  await isAccessible(page, 'a type');
});

test('who has no keys of his own is told who has; a stranger is asked who he is', async () => {
  const clerk = await open({ width: 390, as: 'clerk' });
  await go(clerk, '/partner');
  await clerk.getByText('请安全管理员建立').waitFor();
  expect(await clerk.getByRole('button', { name: '建立密钥' }).count()).toBe(0);
  await isAccessible(clerk, 'for a clerk');
  const stranger = await open({ width: 1280 });
  await stranger.goto(`${portal.address}/partner`);
  await stranger.waitForURL(/\/sign-in\?return=%2Fpartner/);
});
