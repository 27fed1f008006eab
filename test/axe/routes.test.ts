import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { prepareDay } from '../support/days-work.ts';
import { eventually } from '../support/eventually.ts';
import { fillMarket, makeMarket } from '../support/market.ts';
import { announceLot, joinLot, openLot } from '../support/market-lot.ts';
import { startPortal } from '../support/portal.ts';
import { pages, peopleFor, placesOf } from './places.ts';

/**
 * Every page of the router, with a record of the demo county where it shows one: at a desk and on the narrowest phone, in forced colours and at
 * twice the size. What opens on it (the forms of what can be done, menus, dialogs) is looked at too, each once. Public pages are looked at by
 * a second engine besides.
 */
const portal = startPortal();
const { open, isAccessible } = portal;
const narrow = { width: 320, height: 800 };
const desk = { width: 1280, height: 800 };
/** A desk's window at 200 %: half as many pixels, each twice as large. */
const magnified = { width: 640, height: 400 };
const nobody: { path: string; why: string }[] = [];
const opened = new Set<string>();

let engine: string;
beforeAll(async () => {
  const folder = fileURLToPath(new URL('second', import.meta.url));
  const script = `${folder}/node_modules/html_codesniffer/build/HTMLCS.js`;
  if (!existsSync(script)) execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  engine = readFileSync(script, 'utf8');
  await fillMarket(portal.database);
  const market = makeMarket(portal.database);
  const lot = await announceLot(market, { title: '自平衡多级离心泵水力模型', endsAt: new Date(Date.now() + 6 * 3_600_000) });
  await openLot(market, lot);
  await joinLot(market, portal.database, lot, 'enterprise');
  const day = await prepareDay(portal.database, portal.folder);
  await day.asked('叶轮水力优化');
  await day.dispatched('轴承温升诊断');
  await day.served();
  await day.wanted('高温熔盐泵密封技术');
  await day.result('先导式自平衡阀');
  await day.policy('示范县科技成果转化办法');
  await day.judged();
});
afterAll(() => {
  process.stderr.write(`  ${pages.length} pages, ${opened.size} forms and dialogs\n${nobody.map(({ path, why }) => `  ${path}: ${why}\n`).join('')}`);
});

const isThere = async (page: Page): Promise<boolean> => {
  const title = await page.locator('h1').innerText();
  return !['没有找到', '没有这个页面'].includes(title) && await page.locator('main .state-title:not(#states *)', { hasText: '无权查看' }).count() === 0;
};

/** What a page asks the bureau while it is opened, one question after the other. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().endsWith('/graphql')) asked.push(/^\s*\w+ (\w+)/.exec((request.postDataJSON() as { query: string }).query)![1]!); });
  return asked;
}

/** The page at every size, then in forced colours. */
async function look(page: Page, where: string): Promise<void> {
  for (const [name, size] of [['320', narrow], ['200 %', magnified], ['1280', desk]] as const) {
    await page.setViewportSize(size);
    await isAccessible(page, `${where} · ${name}`);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await isAccessible(page, `${where} · forced colours`);
  await page.setViewportSize(narrow);
  await isAccessible(page, `${where} · forced colours 320`);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(desk);
}

/** What can be opened from the page: the forms of actions and creations, the choice of columns. Each by its title once. */
async function lookInside(page: Page, where: string): Promise<void> {
  const area = where.split('/')[1]!;
  const buttons = page.locator('.actions-row .button:not([aria-disabled=true]), .page-actions .button:not([aria-disabled=true])');
  for (let n = 0; n < await buttons.count(); n += 1) {
    const button = buttons.nth(n);
    const name = `${area}: ${(await button.innerText()).trim()}`;
    if (opened.has(name) || /导出|打印|万元|元$/.test(name)) continue;
    const at = page.url();
    await button.click();
    const dialogs = page.getByRole('dialog');
    const dialog = dialogs.last();
    // It opens something, leads away, or does what it does in its place.
    await eventually(async () => await dialog.count() > 0 || page.url() !== at, { within: 15_000 }).catch(() => undefined);
    if (await dialog.count() === 0) {
      if (page.url() !== at) { await page.goBack(); await portal.settled(page); }
      continue;
    }
    opened.add(name);
    await page.waitForLoadState('networkidle');
    for (const size of [narrow, desk]) {
      await page.setViewportSize(size);
      await isAccessible(page, `${where} · ${name} · ${size.width}`);
    }
    // What is wrong with an empty form, said in its summary.
    const submit = dialog.locator('button[type=submit]');
    if (await submit.count() === 1 && await dialog.locator('[name]').count() > 0) {
      await submit.click();
      const problems = dialog.locator('.problems');
      await eventually(async () => await problems.count() > 0 || await dialogs.count() === 0);
      if (await problems.count() > 0) await isAccessible(page, `${where} · ${name} · refused`);
    }
    for (let open = await dialogs.count(); open > 0; open = await dialogs.count()) {
      const leave = page.getByRole('dialog', { name: '离开此页？' }).getByRole('button', { name: '离开' });
      if (await leave.count() > 0) await leave.click();
      else await page.keyboard.press('Escape');
      await eventually(async () => await dialogs.count() !== open); // it closes, or asks
    }
    await portal.settled(page);
  }
}

describe('every page passes axe', () => {
  test.each(pages.map((page) => [page.path, page] as const))('%s', async (path, declared) => {
    const places = await placesOf(portal.database, declared);
    const people = peopleFor(path);
    if (places.length === 0) nobody.push({ path, why: 'no record in the demo county; its missing record is looked at' });
    let page = await open({ ...desk, ...(path !== '/sign-in' && { as: people[0] }) });
    let asked = listen(page);
    const go = async (place: string): Promise<void> => { asked.length = 0; await portal.go(page, place); };
    search: for (const person of places.length === 0 || path === '/sign-in' ? [] : people) {
      if (person !== people[0]) { page = await open({ ...desk, as: person }); asked = listen(page); }
      for (const place of places) {
        await go(place);
        if (await isThere(page)) break search;
      }
      if (person === people.at(-1)) nobody.push({ path, why: 'none of the demo’s people may see one; its missing record is looked at' });
      if (person !== people.at(-1)) await page.context().close();
    }
    if (places.length === 0 || path === '/sign-in') await go(path.replace(/:\w+/, 'none'));
    // A panel asks once for all that it shows: no question is asked again, row by row or by another panel.
    process.stderr.write(`  asked ${path}: ${asked.join(' ')}\n`);
    expect({ path, again: asked.filter((name, n) => asked.indexOf(name) !== n) }).toEqual({ path, again: [] });
    await look(page, path);
    await lookInside(page, path);
    portal.forgive();
  });
});

interface Fault { readonly type: number; readonly code: string; readonly msg: string; readonly element: Element | { outerHTML?: string } }

describe('every public page', () => {
  test.each(pages.filter(({ isOpen }) => isOpen).map((page) => [page.path, page] as const))('passes both engines, signed out: %s', async (path, declared) => {
    const places = await placesOf(portal.database, declared);
    const page = await open(desk);
    await portal.go(page, path.replace(/:\w+/, 'none'));
    for (const place of places) {
      await portal.go(page, place);
      if (await isThere(page)) break;
    }
    for (const size of [desk, narrow]) {
      await page.setViewportSize(size);
      await isAccessible(page, `${path} · public · ${size.width}`);
      await page.evaluate(engine);
      const faults = await page.evaluate(() => new Promise<string[]>((resolve, reject) => {
        const { HTMLCS } = window as unknown as { HTMLCS: { process(standard: string, on: Document, done: () => void, failed: () => void): void; getMessages(): Fault[] } };
        HTMLCS.process('WCAG2AA', document, () => resolve(HTMLCS.getMessages().filter(({ type }) => type === 1).map(({ code, msg, element }) => `${code} ${msg} ${(element as Element).outerHTML?.slice(0, 160) ?? ''}`)), () => reject(new Error('HTML_CodeSniffer failed')));
      }));
      expect({ path, size: size.width, faults }).toEqual({ path, size: size.width, faults: [] });
    }
    portal.forgive();
  });
});

test('what can go wrong on any page passes axe: nothing found, no network, no such page, the menu, the keys, how it looks', async () => {
  const page = await open({ ...desk, as: 'clerk' });
  for (const path of ['/no-such-page', '/enterprises?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E5%AE%B6', '/policies?state=EXPIRED']) { await portal.go(page, path); await look(page, path); }
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('PolicyList') ? route.abort() : route.continue()));
  await portal.go(page, '/policies');
  await look(page, 'no network');
  await page.unroute('**/graphql');
  await portal.go(page, '/');
  for (const name of ['显示设置', '快捷键', '陈经办']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await look(page, name);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize(narrow);
  await page.getByRole('button', { name: '菜单' }).click();
  await isAccessible(page, 'menu');
  portal.forgive();
});
