import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { hands, isNow, put } from '../support/challenge-road/hands.ts';
import { type Day, prepareDay } from '../support/days-work.ts';
import { startPortal } from '../support/portal.ts';

/**
 * Nine people, each at a desk and with a phone: signs in, sees on the home page what waits, and finishes one matter of the day in less than
 * a minute. What the pages looked like is kept in `.cache/walk`.
 */
const pictures = fileURLToPath(new URL('../../.cache/walk/', import.meta.url));
const most = 60_000;
const desks = [390, 1280] as const;
const markOf = (width: number): string => (width < 600 ? '手机' : '电脑');

const portal = startPortal();
const { act, follow, fromTodo } = hands({ portal });
let day: Day;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  day = await prepareDay(portal.database, portal.folder);
}, 120_000);

interface Step { readonly page: Page; readonly mark: string; /** Keeps what the page looks like, and looks for what should not be there. */ show(name: string): Promise<void> }
interface Walk { readonly role: string; readonly login?: string; readonly work: string; /** What comes to wait for him. */ prepare?(of: Day, mark: string): Promise<unknown>; walk(step: Step): Promise<void> }
/** By the menu, which is behind a button on a phone. */
const byMenu = async (page: Page, title: string, to: RegExp): Promise<void> => {
  const menu = page.getByRole('button', { name: '菜单' });
  const isPhone = await menu.isVisible();
  if (isPhone) await menu.click();
  await follow(page, (isPhone ? page.getByRole('dialog') : page.locator('nav.side')).getByRole('link', { name: title, exact: true }), to);
};

const walks: readonly Walk[] = [
  {
    role: 'clerk', login: 'clerk', work: '县局经办受理一项特派员服务需求',
    prepare: (of, mark) => of.asked(`叶轮水力优化（${mark}）`),
    async walk({ page, mark, show }) {
      await fromTodo(page, '服务需求待受理', `叶轮水力优化（${mark}）`, /\/service-demands\/sdm_/);
      await show('demand');
      await act(page, '受理并分类', (form) => put(form, { 'skills.0': '泵阀设计' }));
      await page.locator('.candidates li', { hasText: '秦教授' }).waitFor();
    },
  },
  {
    role: 'firm', login: 'enterprise', work: '企业确认一次特派员服务',
    prepare: (of) => of.served(),
    async walk({ page, show }) {
      await fromTodo(page, '特派员服务待确认', '', /\/visit-logs\//);
      await show('visit');
      await act(page, '确认服务');
      await isNow(page, '已确认');
    },
  },
  {
    role: 'township', login: 'town1', work: '镇街初核一项技术需求',
    prepare: (of, mark) => of.wanted(`高温熔盐泵密封技术（${mark}）`),
    async walk({ page, mark, show }) {
      await fromTodo(page, '技术需求待初核', `高温熔盐泵密封技术（${mark}）`, /\/demands\/dem_/);
      await show('demand');
      await act(page, '镇街初核', (form) => put(form, { opinion: '企业正常经营，需求属实' }));
      await isNow(page, '镇街已核');
    },
  },
  {
    role: 'expert', login: 'expert', work: '专家为一家平台评分',
    prepare: (of) => of.judged(),
    async walk({ page, show }) {
      await portal.go(page, '/');
      await follow(page, page.locator('main').getByRole('link', { name: /现场核查待评分/ }), /platform-evaluations\?scores=waiting/);
      await show('list');
      await follow(page, page.locator('a[data-row]'), /\/platform-evaluations\/pltfev_/);
      await show('evaluation');
      await act(page, '现场核查评分', (form) => put(form, { score: '82.5', opinion: '服务台账齐全，成效真实' }));
      await page.locator('main').getByText('82.5').first().waitFor();
    },
  },
  {
    role: 'transfer-officer', login: 'university', work: '技术转移人员提交一项成果登记',
    prepare: (of, mark) => of.result(`先导式自平衡阀（${mark}）`),
    async walk({ page, mark, show }) {
      await fromTodo(page, '待提交的成果登记', `先导式自平衡阀（${mark}）`, /\/achievements\//);
      await show('achievement');
      await act(page, '提交登记', async (form) => { for (const name of ['noSecret', 'noDispute', 'truth']) await form.locator(`[name="${name}"]`).check(); });
      await isNow(page, '已提交');
    },
  },
  {
    role: 'incubator', login: 'incubator', work: '孵化载体为一家在孵企业填报月报',
    async walk({ page, show }) {
      await portal.go(page, '/');
      await byMenu(page, '我的载体', /\/my-carriers$/);
      await show('desk');
      const owed = page.locator('.owed li');
      const firm = await owed.first().getByRole('link').innerText();
      await act(page, '填报月报', (form) => put(form, { revenue: '12.5', staff: '8' }), owed.first());
      await owed.getByRole('link', { name: firm, exact: true }).waitFor({ state: 'detached' });
    },
  },
  {
    role: 'commissioner', login: 'university', work: '特派员答复一次派遣',
    prepare: (of, mark) => of.dispatched(`轴承温升诊断（${mark}）`),
    async walk({ page, mark, show }) {
      await fromTodo(page, '派遣待答复', `轴承温升诊断（${mark}）`, /\/service-demands\/sdm_/);
      await show('demand');
      await act(page, '接受派遣');
      await isNow(page, '服务中');
    },
  },
  {
    role: 'leader', login: 'director', work: '领导看过要目，发布一项政策',
    prepare: (of, mark) => of.policy(`示范县科技成果转化办法（${mark}）`),
    async walk({ page, mark, show }) {
      await portal.go(page, '/');
      await byMenu(page, '领导专页', /\/leaders/);
      await page.getByRole('article').first().waitFor();
      await show('figures');
      await fromTodo(page, '政策待发布', `示范县科技成果转化办法（${mark}）`, /\/policies\//);
      await show('policy');
      await act(page, '发布');
      await isNow(page, '已发布');
    },
  },
  {
    role: 'public', work: '公众查到一条现行政策的条件',
    async walk({ page, show }) {
      await portal.go(page, '/');
      await follow(page, page.locator('main').getByRole('link', { name: /现行政策/ }), /\/policies\?state=PUBLISHED/);
      await show('policies');
      await follow(page, page.locator('a[data-row]').filter({ hasText: '科技创新若干政策' }), /\/policies\//);
      await show('policy');
      await follow(page, page.locator('main').getByRole('link', { name: /研发投入补助/ }), /\/policy-clauses\//);
      await page.locator('main').getByText('按研发费用的 5% 补助').first().waitFor();
    },
  },
];

describe.each(desks)('at %i pixels', (width) => {
  test.each(walks)('$role: $work', async ({ role, login, prepare, walk }) => {
    await prepare?.(day, markOf(width));
    const page = await portal.open({ width, height: width < 600 ? 844 : 800, ...(login !== undefined && { as: login }) });
    let shown = 0;
    const show = async (name: string): Promise<void> => {
      await portal.settled(page);
      shown += 1;
      // What is below the window is drawn for the picture too.
      await page.evaluate(() => { for (const section of document.querySelectorAll<HTMLElement>('.section')) section.style.contentVisibility = 'visible'; });
      await page.screenshot({ path: join(pictures, `${role}-${width}-${shown}-${name}.png`), fullPage: true });
      expect({ name, overflow: await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth) }).toEqual({ name, overflow: 0 });
    };
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('/graphql')) asked.push(/\w+ (\w+)/.exec((request.postDataJSON() as { query: string }).query)![1]!); });
    const began = performance.now();
    await portal.go(page, '/');
    await show('home');
    // Who I am, and one question for everything that waits: answered with the page, or asked. How many notices are unread comes over a line of its own, or is asked for where there is none.
    const ahead = Object.keys(JSON.parse(await page.locator('#ahead').textContent({ timeout: 1_000 }).catch(() => null) ?? '{}') as object).map((key) => key.split(' ')[0]!);
    expect([...ahead, ...asked].filter((name) => name !== 'UnreadNotices').sort()).toEqual(['Todos', 'Viewer']);
    await walk({ page, mark: markOf(width), show });
    await show('done');
    const took = performance.now() - began;
    process.stderr.write(`  ${role} ${width}: ${(took / 1000).toFixed(1)} s\n`);
    expect(took).toBeLessThan(most);
  }, 120_000);
});
