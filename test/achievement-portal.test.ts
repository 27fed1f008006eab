import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Shown, fillMarket } from './support/market.ts';
import { startPortal, widths } from './support/portal.ts';

/** Results and how they come to use, as people see them: the public, the university, an enterprise, the bureau. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
let shown: Shown;
beforeAll(async () => { shown = await fillMarket(portal.database); });

const dialog = (page: Page) => page.getByRole('dialog');
const fill = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => { for (const [name, value] of Object.entries(values)) await dialog(page).locator(`[name="${name}"]`).fill(value); };
const send = async (page: Page, title: string): Promise<void> => {
  await dialog(page).getByRole('button', { name: title, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await settled(page);
};
const paths = () => ({
  achievement: `/achievements/ach_${shown.achievement}`, negotiated: `/transfers/rlg_${shown.negotiated}`, listed: `/transfers/rlg_${shown.listed}`, trial: `/transfers/rlg_${shown.trial}`, licence: `/trials/trl_${shown.licence}`,
  contract: `/tech-contracts/tct_${shown.contract}`, distribution: `/income-shares/idn_${shown.distribution}`, report: `/transformation-reports/tfr_${shown.report}`,
});

describe.each(widths)('at %i pixels', (width) => {
  test('the public’s pages pass axe', async () => {
    const page = await open({ width });
    const { achievement, negotiated, distribution } = paths();
    for (const path of ['/achievements?intent=TRANSFER', '/transfers', '/patent-projects?result=PASSED', '/income-shares', achievement, negotiated, distribution, '/achievements/none']) {
      await go(page, path);
      await isAccessible(page, path);
    }
    await go(page, '/patent-projects');
    await go(page, (await page.locator('a[data-row]').first().getAttribute('href'))!);
    await isAccessible(page, 'patent project');
  });

  test('the university’s pages and forms pass axe', async () => {
    const page = await open({ width, as: 'university' });
    for (const path of [...Object.values(paths()), '/tech-contracts', '/trials', '/transformation-reports', '/']) {
      await go(page, path);
      await isAccessible(page, path);
    }
    await go(page, '/achievements');
    await page.getByRole('button', { name: '起草成果登记' }).click();
    await dialog(page).waitFor();
    await isAccessible(page, 'form of a result');
  });
});

test('colours hold in the dark, in high contrast and in forced colours', async () => {
  for (const options of [{ dark: true }, { settings: { contrast: 'high' } }, { forced: true }]) {
    const page = await open({ width: 1280, as: 'university', ...options });
    await go(page, paths().contract);
    await isAccessible(page, JSON.stringify(options));
  }
});

describe('the public', () => {
  test('sees registered results with their rights, and nobody’s full name, evidence or contract', async () => {
    const page = await open({ width: 1280 });
    const answers: string[] = [];
    page.on('response', (response) => { if (response.url().endsWith('/graphql')) void response.text().then((text) => answers.push(text), () => undefined); });
    await go(page, '/achievements?q=%E8%9D%B6%E9%98%80');
    await page.getByRole('link', { name: '三偏心金属硬密封蝶阀' }).click();
    await page.getByRole('heading', { name: '完成人' }).waitFor();
    await settled(page);
    expect(await page.locator('#completers tbody th').allInnerTexts()).toEqual(['尤**', '李*', '赵**']);
    expect(await page.locator('#owners tbody').innerText()).toContain('70%');
    expect(await page.locator('h2').allInnerTexts()).not.toContain('证明材料');
    await go(page, paths().negotiated);
    await page.getByText('受让方是完成人或利害关系人').waitFor();
    expect(await page.locator('#notice li.market-place').count()).toBe(2);
    await page.getByText('公示内容').click();
    expect(await page.locator('#notice .market-text').innerText()).toContain('拟交易价格');
    // Contracts are nobody's but those who sign in; whether one is there is not told before.
    for (const path of [paths().contract, '/tech-contracts']) {
      await go(page, path);
      expect(new URL(page.url()).pathname).toBe('/sign-in');
    }
    for (const name of ['李敏', '赵一帆', '电汇 20261101-0073']) expect(answers.some((answer) => answer.includes(name))).toBe(false);
  });

  test('counts reviews that were held and reviews that were passed apart', async () => {
    const page = await open({ width: 1280 });
    const total = async (path: string): Promise<number> => { await go(page, path); return Number(/\d+/.exec(await page.locator('.page-title [role=status]').innerText())![0]); };
    const [all, none, passed] = [await total('/patent-projects'), await total('/patent-projects?result=none'), await total('/patent-projects?result=PASSED')];
    const [{ held, good }] = await portal.database.orm.em.fork().execute<[{ held: number; good: number }]>(`select count(*) filter (where result is not null)::int as held, count(*) filter (where result = 'PASSED')::int as good from patent_project where state in ('SELECTED', 'RECTIFYING', 'PASSED', 'FAILED', 'PAID')`);
    expect(held).toBeGreaterThan(good);
    expect([all - none, passed]).toEqual([held, good]);
  });
});

describe('an enterprise', () => {
  test('offers to take what is listed, once, and not below the price', async () => {
    const page = await open({ width: 390, as: 'enterprise' });
    await go(page, paths().listed);
    await page.getByRole('button', { name: '登记受让意向' }).click();
    await fill(page, { offer: '29' });
    await dialog(page).getByRole('button', { name: '登记受让意向' }).click();
    await dialog(page).getByText('报价应不低于挂牌价').first().waitFor();
    await isAccessible(page, 'refused offer');
  });

  test('turns its trial into a licence that it keeps', async () => {
    const page = await open({ width: 390, as: 'enterprise' });
    await go(page, paths().licence);
    await page.getByRole('button', { name: '转为正式受让' }).click();
    await fill(page, { outcome: '试用两个月，误报率低于百分之一。' });
    await send(page, '转为正式受让');
    await page.locator('.page-title').getByText('已转化').waitFor();
  });

  test('finds what it contracted for on the university’s page and in its lists', async () => {
    const page = await open({ width: 1280, as: 'enterprise' });
    await go(page, '/tech-contracts');
    await page.getByRole('link', { name: '旋流污水处理装置技术秘密许可合同' }).click();
    await page.getByRole('heading', { name: '付款安排' }).waitFor();
    expect(await page.locator('#payments tbody tr').count()).toBe(2);
    expect(await page.locator('#payments').innerText()).toContain('电汇 20261101-0073');
  });
});

test('a contract is registered by the clerk from the list of what waits, and the university draws up its report', async () => {
  const clerk = await open({ width: 1280, as: 'clerk' });
  await go(clerk, '/');
  await clerk.getByRole('link', { name: '待认定登记的合同' }).click();
  await clerk.waitForURL(/tech-contracts\?state=FILED/);
  await settled(clerk);
  await clerk.getByRole('link', { name: '旋流污水处理装置技术秘密许可合同' }).click();
  await clerk.getByRole('button', { name: '认定登记', exact: true }).click();
  await fill(clerk, { registrationNumber: '2026339901000018', technologyIncome: '48' });
  await send(clerk, '认定登记');
  await clerk.locator('.page-title').getByText('已认定登记').waitFor();
  expect(await clerk.locator('#registration').innerText()).toContain('2026339901000018');

  const university = await open({ width: 1280, as: 'university' });
  await go(university, paths().report);
  expect(await university.locator('#lines').innerText()).toContain('与在册不同');
  await university.getByRole('button', { name: '报送' }).click();
  await send(university, '报送');
  await university.locator('.page-title').getByText('已报送').waitFor();
});
