import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Page } from 'playwright-core';
import { publicActor } from '../schema/core/access/actor.ts';
import { record } from '../schema/core/journal/journal.ts';
import { eventually } from './support/eventually.ts';
import { startPortal, widths } from './support/portal.ts';

/** The portal itself: its frame, the register, imports and forms. Each area's pages have a test of their own. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
const fixtures = fileURLToPath(new URL('fixtures/county-2023/', import.meta.url));

const firstEnterprise = async (page: Page): Promise<string> => {
  await go(page, '/enterprises?qualification=PROVINCIAL_SME');
  return (await page.locator('a[data-row]').first().getAttribute('href'))!;
};

describe.each(widths)('at %i pixels', (width) => {
  // All pages there are, at more sizes, are looked at by `npm run axe`.
  test('what people open first passes axe, signed out', async () => {
    const page = await open({ width });
    for (const path of ['/', '/sign-in', '/enterprises', '/design']) {
      await go(page, path);
      await isAccessible(page, path);
    }
    await go(page, await firstEnterprise(page));
    await isAccessible(page, 'enterprise');
  });

  test('what a clerk opens first passes axe', async () => {
    const page = await open({ width, as: 'clerk' });
    for (const path of ['/', '/figures/ht.recommended', '/imports']) {
      await go(page, path);
      await isAccessible(page, path);
    }
    await go(page, await firstEnterprise(page));
    await isAccessible(page, 'enterprise');
  });

  test('every dialog passes axe', async () => {
    const page = await open({ width, as: 'clerk' });
    await go(page, '/enterprises');
    for (const [name, opener] of [['显示设置', page.getByRole('button', { name: '显示设置' })], ['选择列', page.getByRole('button', { name: '选择列' })], ['陈经办', page.locator('.bar-me')]] as const) {
      await opener.click();
      await page.getByRole('dialog', { name }).waitFor();
      await isAccessible(page, name);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.locator('h1').focus();
    await page.keyboard.press('?');
    await isAccessible(page, 'keys');
    await page.keyboard.press('Escape');
    if (width === 320) {
      await page.getByRole('button', { name: '菜单' }).click();
      await isAccessible(page, 'menu');
      await page.getByRole('dialog').getByRole('link', { name: '指标' }).click();
      await page.waitForURL(`${portal.address}/figures`);
    }
    await go(page, '/design');
    await page.getByRole('button', { name: '确认一件事' }).click();
    await isAccessible(page, 'confirm');
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '失败提示' }).click();
    await isAccessible(page, 'toast');
  });
});

// Colours are the same at every width; the largest text has to find room on the narrowest.
test.each([['dark', { width: 1280, dark: true }], ['high contrast', { width: 1280, settings: { contrast: 'high' } }], ['dark high contrast', { width: 1280, dark: true, settings: { contrast: 'high' } }], ['huge text', { width: 320, settings: { text: 'huge' } }]] as const)('%s passes axe', async (_, options) => {
  const page = await open(options);
  for (const path of ['/enterprises', '/design']) {
    await go(page, path);
    if (path === '/design') await page.locator('#form').getByRole('button', { name: '提交' }).click();
    await isAccessible(page, path);
  }
});

describe('a page', () => {
  test('says what is wrong, offers to try again, and recovers', async () => {
    const page = await open({ width: 1280 });
    let broken = true;
    await page.route('**/graphql', (route) => (broken && route.request().postData()?.includes('EnterpriseList') ? route.abort() : route.continue()));
    await go(page, '/enterprises');
    await page.getByRole('alert').getByText('网络不通').waitFor();
    await isAccessible(page, 'offline');
    broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('a[data-row]').first().waitFor();
  });

  test('comes with what it shows: what it would ask first is answered with it, as whoever opens it', async () => {
    const asked: string[] = [];
    const watched = async (as?: string): Promise<Page> => {
      const page = await open({ width: 1280, ...(as && { as }) });
      page.on('request', (request) => { const name = request.url().endsWith('/graphql') && /^\w+ (\w+)/.exec((request.postDataJSON() as { query: string }).query)?.[1]; if (name) asked.push(name); });
      return page;
    };
    const stranger = await watched();
    await go(stranger, '/');
    await stranger.getByRole('heading', { name: '常用入口' }).waitFor();
    expect(asked.splice(0)).toEqual([]);
    const clerk = await watched('clerk');
    const enterprise = await firstEnterprise(clerk);
    // Whoever opens a page first waits for its statements to be made; a page waits no longer than 3 s for its answers.
    await go(clerk, enterprise);
    asked.splice(0);
    await go(clerk, enterprise);
    expect(asked.filter((name) => ['Viewer', 'Enterprise'].includes(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
    asked.splice(0);
    await go(clerk, '/leaders');
    expect(asked.filter((name) => ['Viewer', 'Leaders', 'FigureYears'].includes(name))).toEqual([]);
    expect(await clerk.locator('.tiles > *').count()).toBeGreaterThan(5);
    // Whoever may not read it is told so, by a question of his own.
    await go(stranger, '/leaders');
    expect(new URL(stranger.url()).pathname).toBe('/sign-in');
  });

  test('of someone who is not signed in any more leads to the sign-in and back', async () => {
    const page = await open({ width: 1280 });
    await go(page, '/imports');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?return=%2Fimports');
    await page.fill('[name=loginName]', 'clerk');
    await page.fill('[name=password]', portal.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.address}/imports`);
  });

  test.each(['https://evil.example/', '//evil.example/', '/\\evil.example'])('is never one of another site: %s', async (wanted) => {
    const page = await open({ width: 1280 });
    await page.goto(`${portal.address}/sign-in?return=${encodeURIComponent(wanted)}`);
    await page.fill('[name=loginName]', 'clerk');
    await page.fill('[name=password]', portal.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.address}/`);
  });
});

describe('the register', () => {
  test('keeps filters, order and columns in its address', async () => {
    const page = await open({ width: 1280 });
    await go(page, '/enterprises');
    await page.getByLabel('有效资质').selectOption({ label: '省科技型中小企业' });
    await page.getByRole('button', { name: /成立日期/ }).click();
    await page.waitForURL(/qualification=PROVINCIAL_SME.*sort=FOUNDED_ON|sort=FOUNDED_ON.*qualification=PROVINCIAL_SME/);
    await settled(page);
    const shown = (other: Page) => other.locator('tbody th').allInnerTexts();
    const total = await page.locator('.page-title [role=status]').innerText();
    const other = await open({ width: 1280 });
    await go(other, page.url().slice(portal.address.length));
    expect(await shown(other)).toEqual(await shown(page));
    expect(await other.locator('.page-title [role=status]').innerText()).toBe(total);
    expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('成立日期');
  });

  test('is walked by keyboard alone', async () => {
    const page = await open({ width: 1280 });
    await go(page, '/enterprises');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search');
    await page.keyboard.type('91339901');
    await page.waitForURL(/q=91339901/);
    await settled(page);
    // A letter in a field is a letter.
    await page.keyboard.type('j');
    expect(await page.inputValue('input[type=search]')).toBe('91339901j');
    await page.fill('input[type=search]', '');
    await page.keyboard.press('Enter');
    await settled(page);
    await page.locator('h1').focus();
    const row = () => page.evaluate(() => [...document.querySelectorAll('a[data-row]')].indexOf(document.activeElement as Element));
    for (const [key, at] of [['j', 0], ['j', 1], ['j', 2], ['k', 1], ['k', 0], ['k', 0]] as const) {
      await page.keyboard.press(key);
      expect(await row()).toBe(at);
    }
    await page.keyboard.press('x');
    expect(await page.locator('tbody input:checked').count()).toBe(1);
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.address}${href}`);
    expect(await eventually(() => page.evaluate(() => document.activeElement?.tagName === 'H1'))).toBe(true);
    await page.goBack();
    await page.waitForURL(`${portal.address}/enterprises`);
  });

  test('is taken away exactly as shown', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/enterprises?qualification=LITTLE_GIANT&cols=name,code');
    const names = await page.locator('tbody th').allInnerTexts();
    const sent = page.waitForRequest('**/export/table.xlsx');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    const table = (await sent).postDataJSON() as { columns: string[]; rows: string[][] };
    expect(table.columns).toEqual(['企业名称', '统一社会信用代码']);
    expect(table.rows.map(([name]) => name)).toEqual(names.map((name) => name.split('\n')[0]));
    expect((await downloading).suggestedFilename()).toMatch(/^企业名录 \d{4}-\d\d-\d\d\.xlsx$/);
  });

  test('shows an enterprise on a phone as a card with targets of 44 pixels', async () => {
    const page = await open({ width: 320 });
    await go(page, '/enterprises');
    expect(await page.locator('table').count()).toBe(0);
    const small = await page.locator('main a, main button, main select, main input').evaluateAll((all) => all.filter((each) => { const { height } = (each.closest('label') ?? each).getBoundingClientRect(); return height > 0 && height < 43.5; }).map((each) => each.outerHTML.slice(0, 100)));
    expect(small).toEqual([]);
  });
});

describe('a figure', () => {
  test('equals the records that it opens', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/figures');
    const rows = await page.locator('#now tbody tr').evaluateAll((all) => all.slice(0, 3).map((row) => ({ name: row.querySelector('th')!.textContent, value: row.querySelector('a')!.textContent, href: row.querySelector('a')!.getAttribute('href')! })));
    expect(rows.length).toBe(3);
    for (const { name, value, href } of rows) {
      await go(page, href);
      expect(await page.locator('h1').innerText()).toBe(name);
      expect((await page.locator('#records [role=status]').innerText()).replace(/,/g, '')).toContain(`共 ${value!.replace(/,/g, '')} 条`);
    }
  });
});

describe('an import', () => {
  const file = '04 税务局-研发费用加计扣除.csv';
  test('is previewed with row, column, value and reason, imported, and undone', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/imports');
    await page.getByRole('button', { name: '上传并预览' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('请先选择文件。');
    await page.setInputFiles('#import-files', join(fixtures, file));
    await page.getByRole('button', { name: '上传并预览' }).click();
    await page.waitForURL(/\/imports\/imp_/);
    await settled(page);
    await isAccessible(page, 'preview');
    expect(await page.locator('#rejections thead').innerText()).toMatch(/行\s+列\s+原值\s+原因/);
    expect((await page.locator('#rejections tbody tr').allInnerTexts()).filter((row) => row.includes('重复')).length).toBeGreaterThan(0);

    await page.getByRole('button', { name: '导入', exact: true }).click();
    await isAccessible(page, 'confirm import');
    await page.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click();
    await page.locator('.badge', { hasText: '已导入' }).waitFor();
    await page.getByRole('button', { name: '撤销导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
    await page.locator('.badge', { hasText: '已撤销' }).waitFor();
    // What can no longer be done says why.
    expect(await page.locator('.actions-closed').innerText()).toContain('当前状态为“已撤销”');
  });

  test('says of a row which state was kept, because the bureau had gone beyond it', async () => {
    const { orm } = portal.database;
    const [platform] = await orm.em.fork().execute<{ id: string; name: string; state: string }[]>(`select id, name, state from platform where kind = 'INSTITUTE' and state = 'OPERATING' limit 1`);
    await orm.em.fork().transactional(async (em) => {
      await em.execute(`update platform set state = 'ENDED' where id = ?`, [platform!.id]);
      await record(em as EntityManager, { ...publicActor, kind: 'person', name: '陈经办' }, { objectType: 'Platform', objectId: platform!.id, action: 'end', fromState: platform!.state, toState: 'ENDED' });
    });
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/imports');
    await page.setInputFiles('#import-files', join(fixtures, '14 科创平台名录.xlsx'));
    await page.getByLabel('报告年度').selectOption('2023'); // by itself the list could be of an earlier year
    await page.getByRole('button', { name: '上传并预览' }).click();
    await page.waitForURL(/\/imports\/imp_/);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click();
    await page.locator('.badge', { hasText: '已导入' }).waitFor();
    await eventually(async () => (await page.locator('#remarks tbody tr').allInnerTexts()).some((row) => row.includes('以办理结果为准')));
    await isAccessible(page, 'remarks');
  });

  test('of something that is no workbook says so', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    const path = join(portal.folder, 'not-a-workbook.xlsx');
    writeFileSync(path, 'nothing of the kind');
    await go(page, '/imports');
    await page.setInputFiles('#import-files', path);
    await page.getByRole('button', { name: '上传并预览' }).click();
    expect((await page.getByRole('alert').innerText()).length).toBeGreaterThan(5);
    expect(new URL(page.url()).pathname).toBe('/imports');
  });
});

describe('a form', () => {
  test('refused puts the focus on a summary in the words that stand by the fields', async () => {
    const page = await open({ width: 1280 });
    await go(page, '/design');
    await page.locator('#form').getByRole('button', { name: '提交' }).click();
    const summary = page.locator('#form .problems');
    expect(await eventually(() => summary.evaluate((element) => element === document.activeElement))).toBe(true);
    const links = await summary.locator('a').allInnerTexts();
    expect(links).toEqual(await page.locator('.field-problem').allInnerTexts());
    await summary.locator('a').first().click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('name');
    expect(await page.locator('[name=name]').getAttribute('aria-invalid')).toBe('true');
  });

  test('keeps a draft, turns full-width digits into half-width ones, and asks before it is left', async () => {
    const page = await open({ width: 1280 });
    await go(page, '/design');
    await page.fill('[name=name]', '示范泵业');
    await page.fill('[name=creditCode]', '９１３３９９０１ＭＡ');
    await page.locator('[name=creditCode]').blur();
    expect(await page.inputValue('[name=creditCode]')).toBe('91339901MA');
    await page.getByRole('link', { name: '企业' }).first().click();
    const question = page.getByRole('dialog', { name: '离开此页？' });
    await question.getByRole('button', { name: '留在此页' }).click();
    expect(new URL(page.url()).pathname).toBe('/design');
    expect(await page.inputValue('[name=name]')).toBe('示范泵业');
    await eventually(() => page.evaluate(() => localStorage.getItem('bureau.draft.design')?.includes('示范泵业')));
    await page.getByRole('link', { name: '企业' }).first().click();
    await question.getByRole('button', { name: '离开' }).click();
    await page.waitForURL(`${portal.address}/enterprises`);
    await go(page, '/design');
    expect(await page.inputValue('[name=name]')).toBe('示范泵业');
    await page.getByRole('button', { name: '放弃草稿' }).click();
    expect(await page.inputValue('[name=name]')).toBe('');
  });

  test('is not submitted by the Enter that ends a Chinese word, nor is a search begun on half of one', async () => {
    const page = await open({ width: 1280 });
    const sent: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('/graphql')) sent.push(request.postData() ?? ''); });
    const keyboard = await page.context().newCDPSession(page);
    const compose = async (text: string): Promise<void> => {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      // What a browser sends for every key while an input method is at work.
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 });
      await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, nativeVirtualKeyCode: 13 });
    };
    await go(page, '/sign-in');
    await page.fill('[name=password]', 'x');
    await page.locator('[name=loginName]').focus();
    await compose('zhang');
    await page.waitForTimeout(200);
    expect(sent.filter((body) => body.includes('mutation SignIn'))).toEqual([]);
    expect(await page.locator('.problems').count()).toBe(0);

    await go(page, '/enterprises');
    await page.locator('input[type=search]').focus();
    await compose('beng');
    await page.waitForTimeout(400);
    expect(new URL(page.url()).search).toBe('');
    await keyboard.send('Input.insertText', { text: '泵' });
    await page.waitForURL(/q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('泵');
  });
});

test('anything that bears a name is found from anywhere by Ctrl-K, by one question', async () => {
  const page = await open({ width: 1280 });
  await go(page, '/enterprises?qualification=PROVINCIAL_SME');
  const name = (await page.locator('tbody th a').first().innerText()).split('\n')[0]!;
  await go(page, '/design');
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? ''); });
  await page.keyboard.press('Control+k');
  const found = page.getByRole('dialog', { name: '查找' });
  await found.getByRole('searchbox').fill(name);
  await found.getByRole('link', { name }).first().waitFor();
  expect(asked.length).toBe(1);
  await isAccessible(page, 'found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/enterprises\/org_/);
  await page.locator('h1', { hasText: name }).waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '查找' }).click();
  await found.getByRole('searchbox').fill('没有叫这个的东西');
  await found.getByText('没有找到').waitFor();
  await isAccessible(page, 'nothing found');
});

test('one sees where one is signed in, and ends what is elsewhere', async () => {
  const [here, elsewhere] = [await open({ width: 320 }), await open({ width: 1280 })];
  for (const page of [here, elsewhere]) await portal.signIn(page, 'tax');
  await go(here, '/account');
  const sessions = here.locator('#sessions li');
  expect(await sessions.count()).toBe(2);
  await isAccessible(here, 'sessions');
  await sessions.getByRole('button', { name: '退出此设备' }).click();
  await here.getByText('已退出该设备').waitFor();
  expect(await eventually(async () => await sessions.count() === 1)).toBe(true);
  await go(elsewhere, '/account');
  await elsewhere.waitForURL(/\/sign-in/);
});

test('the portal speaks English when asked to, and remembers it', async () => {
  const page = await open({ width: 1280 });
  await go(page, '/enterprises');
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByLabel('English').check();
  await page.keyboard.press('Escape');
  expect(await page.locator('h1').innerText()).toBe('Enterprise register');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.reload();
  await settled(page);
  expect(await page.locator('h1').innerText()).toBe('Enterprise register');
});

test('a page prints on A4 without menus and filters', async () => {
  const page = await open({ width: 1280 });
  await go(page, await firstEnterprise(page));
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.bar', '.side', '.contents', '.page-actions']) expect(await page.locator(part).first().isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5_000);
});
