import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../schema/core/exchange/open.ts';
import { eventually } from './support/eventually.ts';
import { asks, dialog, fill } from './support/portal-steps.ts';
import { startPortal, widths } from './support/portal.ts';

/** What clerks do with a list: keep a view of it, act on many rows at once, take all of it away. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => portal.database.orm.em.fork().execute(sql, values as never) as never;
const stateOf = async (matter: string): Promise<string> => (await rows<{ state: string }>('select state from county_event where matter = ?', [matter]))[0]!.state;
const press = (page: Page, name: string | RegExp): Promise<void> => dialog(page).last().getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
const bar = (page: Page) => page.getByRole('region', { name: '对所选记录' });
const shownRows = (page: Page) => page.locator('a[data-row]');
const matters = ['列表办理甲', '列表办理乙', '列表办理丙'];

beforeAll(async () => {
  const region = `rgn_${(await rows<{ id: string }>(`select id from region where level = 'COUNTY' and code = '339901'`))[0]!.id}`;
  const page = await open({ width: 1280, as: 'clerk' });
  await go(page, '/matters');
  for (const [at, matter] of matters.entries()) {
    await asks(page, 'mutation ($input: RecordCountyEventInput!) { recordCountyEvent(input: $input) { errors { code } } }', { input: { regionId: region, on: `2031-01-0${at + 1}`, category: '列表', matter } });
  }
});

describe('a list', () => {
  test('is kept under a name, begun with, shared, and taken up by a colleague', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/enterprises?status=ACTIVE&sort=-NAME&cols=code,town');
    await page.getByRole('button', { name: '视图' }).click();
    await press(page, '保存当前视图');
    await fill(page, { name: '存续企业' });
    await press(page, '保存视图');
    await dialog(page).getByRole('link', { name: '存续企业' }).waitFor();
    await isAccessible(page, 'views of a list');
    await dialog(page).getByRole('button', { name: '设为默认' }).click();
    await page.getByRole('dialog', { name: '设为默认？' }).getByRole('button', { name: '设为默认' }).click();
    await dialog(page).getByText('默认', { exact: true }).waitFor();
    await dialog(page).getByRole('button', { name: '与本单位共享' }).click();
    await page.getByRole('dialog', { name: '与本单位共享？' }).getByRole('button', { name: '与本单位共享' }).click();
    await dialog(page).getByText('共享', { exact: true }).waitFor();
    // The list as it comes begins with it now, on the first visit and on later ones.
    await go(page, '/enterprises');
    expect(new URL(page.url()).search).toBe('?status=ACTIVE&sort=-NAME&cols=code,town');
    expect(await page.locator('thead th').allInnerTexts()).toHaveLength(4);
    // All records are one click away.
    await page.getByRole('button', { name: '视图' }).click();
    await dialog(page).getByRole('link', { name: '全部记录' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('');
    const colleague = await open({ width: 320, as: 'director' });
    await go(colleague, '/enterprises');
    expect(new URL(colleague.url()).search).toBe('');
    await colleague.getByRole('button', { name: '视图' }).click();
    await dialog(colleague).getByText(/ 共享$/).waitFor();
    await isAccessible(colleague, 'views of a list on a phone');
    await dialog(colleague).getByRole('link', { name: '存续企业' }).click();
    await settled(colleague);
    expect(new URL(colleague.url()).search).toBe('?status=ACTIVE&sort=-NAME&cols=code,town');
  });

  test('acts on what was chosen by keys, says what became of each row, and offers again what did not go through', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/matters?sort=-ON');
    await page.keyboard.press('j');
    // Faster than the page is drawn, as on a busy machine: none is lost.
    await page.evaluate(() => { for (const key of ['x', 'j', 'x', 'j', 'x']) document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); });
    await bar(page).getByText('已选 3 条').waitFor();
    await bar(page).getByRole('button', { name: '登记办理情况' }).waitFor();
    await isAccessible(page, 'the bar of a list');
    await bar(page).getByRole('button', { name: '登记办理情况' }).click();
    await fill(page, { followUp: '已逐项落实' });
    // One has been struck off meanwhile, and the answer of another is lost.
    const [{ id } = { id: '' }] = await rows<{ id: string }>('select id from county_event where matter = ?', [matters[0]]);
    await asks(page, 'mutation ($input: StrikeCountyEventInput!) { strikeCountyEvent(input: $input) { errors { code } } }', { input: { id: `${await prefixOf(page)}${id}`, reason: '重复登记' } });
    const lost = { isLost: false };
    await page.route('**/graphql', async (route) => {
      if (lost.isLost || !route.request().postData()?.includes('followUpCountyEvent')) return route.continue();
      lost.isLost = true;
      await route.fetch();
      return route.abort();
    });
    await press(page, '办理 3 条');
    await dialog(page).getByText('共 3 条：已办 1 条，未成 2 条').waitFor();
    expect(await dialog(page).getByText('没有收到答复').count()).toBe(1);
    await dialog(page).getByText(/当前状态为“已撤销”/).waitFor();
    await isAccessible(page, 'results row by row');
    await press(page, '再次办理未成的 2 条');
    await dialog(page).getByText('共 3 条：已办 2 条，未成 1 条').waitFor();
    await dialog(page).getByText(/当前状态为“已撤销”/).waitFor();
    expect(await Promise.all(matters.map(stateOf))).toEqual(['STRUCK', 'DONE', 'DONE']);
    // The one whose answer was lost was done once.
    expect(await rows(`select j.object_id from journal_entry j join county_event e on e.id = j.object_id where e.category = '列表' and j.action = 'followUp' and j.outcome = 'DONE'`)).toHaveLength(2);
    await dialog(page).getByRole('button', { name: '关闭' }).last().click();
    await bar(page).getByText('已选 1 条').waitFor();
    await bar(page).getByText('所选记录现在没有可一并办理的事项').waitFor();
    portal.forgive();
  });

  test('has all of it chosen by one key, and is used on a phone as well', async () => {
    for (const width of widths) {
      const page = await open({ width, as: 'clerk' });
      await go(page, '/matters?category=活动');
      const all = await shownRows(page).count();
      if (width === 320) await page.getByRole('checkbox', { name: '选择已显示的全部' }).click();
      else await page.keyboard.press('a');
      await bar(page).getByText(`已选 ${all} 条`).waitFor();
      await bar(page).getByRole('button', { name: /撤销登记/ }).click();
      await dialog(page).getByText(`对 ${all} 条记录各办理一次“撤销登记”。`).waitFor();
      await isAccessible(page, `an action for many at ${width}`);
      await press(page, '取消');
      await page.keyboard.press('a');
      await bar(page).waitFor({ state: 'detached' });
    }
  });

  test('of more than 10,000 rows is written by a job, whose file is on the page of the jobs', async () => {
    await rows(`insert into organization (id, kind, name, region_id, status, search_text, created_at)
      select gen_random_uuid(), 'ENTERPRISE', '长列表' || lpad(n::text, 5, '0'), (select id from region where code = '339901'), 'ACTIVE', '长列表' || n, now() from generate_series(1, 10050) n returning id`);
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/enterprises?q=长列表&sort=NAME&cols=code');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByText('已转由后台导出').waitFor();
    await go(page, '/jobs');
    const link = page.getByRole('link', { name: /下载“企业名录”（10,050 行）/ });
    await eventually(async () => { if (await link.count() === 0) { await page.getByRole('button', { name: '刷新' }).click(); return false; } return true; }, { every: 1_000 });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const workbook = await openWorkbook('list.xlsx', readFileSync(await file.path()));
    expect(workbook.sheets[0]!.rows).toHaveLength(10_052);
    expect(workbook.sheets[0]!.rows[1]!.cells[0]).toMatchObject({ text: '长列表00001' });
  });
});

/** How global ids of the list's rows begin. */
const prefixOf = async (page: Page): Promise<string> => (await shownRows(page).first().getAttribute('data-row'))!.slice(0, 4);
