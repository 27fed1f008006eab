import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Actor } from '../schema/core/access/actor.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { listingLifecycle } from '../schema/challenge/lifecycle/listing.ts';
import { areas } from '../schema/index.ts';
import { systemActor } from '../schema/core/access/actor.ts';
import { recruiting } from './support/experts.ts';
import { drain } from './support/outbox.ts';
import { performing, somebody } from './support/people.ts';
import { startPortal, widths } from './support/portal.ts';

/** A challenge as people use the portal: the firm, its township, clerk, director, auditor, the bidder, an expert with a phone, the public. */
let experts: { readonly actor: Actor; readonly id: string }[] = [];
const portal = startPortal({
  async prepare(database) {
    const em = () => database.orm.em.fork();
    await loadRules(em(), areas.flatMap(({ rules = [] }) => rules));
    const { performer } = performing(em, () => null);
    const county = await em().findOneOrFail(Region, { level: 'COUNTY', id: { $in: (await em().find(Organization, {}, { limit: 1 })).map(({ region }) => region.id) } });
    const recruit = recruiting(em, performer, { clerk: await somebody(em(), '入库经办', ['CLERK']), director: await somebody(em(), '入库局长', ['DIRECTOR']) }, county);
    experts = [...await recruit.several('TECHNICAL', 6, '技术专家'), ...await recruit.several('FINANCE', 2, '财务专家')];
  },
});
const { open, go, settled, isAccessible } = portal;
const em = () => portal.database.orm.em.fork();
const { as } = performing(em, () => null);

const dialog = (page: Page): Locator => page.getByRole('dialog');
const act = async (page: Page, title: string, fill: (form: Locator) => Promise<void> = async () => undefined): Promise<void> => {
  await page.getByRole('button', { name: title, exact: true }).first().click();
  await dialog(page).waitFor();
  await fill(dialog(page));
  await dialog(page).getByRole('button', { name: title, exact: true }).last().click();
  await dialog(page).waitFor({ state: 'detached' });
  await settled(page);
};
const put = async (form: Locator, values: Readonly<Record<string, string>>): Promise<void> => { for (const [name, value] of Object.entries(values)) await form.locator(`[name="${name}"]`).fill(value); };
const state = (page: Page): Promise<string> => page.locator('.page-title .badge').first().innerText();
const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe('a challenge in the portal', () => {
  test('goes from the firm’s words over township, clerk and director to a sealed bid, and two officers open it', async () => {
    const firm = await open({ width: 1280, as: 'enterprise' });
    await go(firm, '/demands');
    await act(firm, '提出需求', async (form) => {
      await put(form, { title: '高温熔盐泵密封技术', field: '流体机械', problem: '565 摄氏度下密封寿命不足两千小时', deadlineMonths: '18', totalBudget: '100', commitment: '75', award: '25', ipProposal: '双方共有', contactName: '朱企业', contactPhone: '13800138001' });
      await form.getByRole('button', { name: /指标/ }).last().click();
      await put(form, { 'indicators.0.name': '密封寿命', 'indicators.0.target': '8000 小时', 'indicators.0.testMethod': '现场连续运行' });
    });
    await firm.waitForURL(/\/demands\/dem_/);
    await settled(firm);
    await act(firm, '提交');
    expect(await state(firm)).toBe('已提交');
    const demand = pathOf(firm);

    const [[town]] = [await em().execute<{ name: string }[]>(`select t.name from tech_demand d join organization o on o.id = d.organization_id left join region t on t.id = o.town_id where d.title = '高温熔盐泵密封技术'`)];
    const township = await open({ width: 390, as: town?.name === '江北街道' ? 'town2' : 'town1' });
    await go(township, demand);
    await act(township, '镇街初核', (form) => put(form, { opinion: '企业正常经营，需求属实' }));
    expect(await state(township)).toBe('镇街已核');

    const clerk = await open({ width: 1280, as: 'clerk' });
    await go(clerk, demand);
    await act(clerk, '受理', async (form) => { await form.locator('[name=notSolved]').check(); });
    await act(clerk, '凝练', async (form) => {
      await form.locator('[name=expert]').fill('技术专家1');
      await form.getByRole('option').first().click();
      await put(form, { note: '确为瓶颈，尚无现成方案，指标可测', summary: '求解高温熔盐泵的长寿命密封技术' });
      await form.locator('[name=confidentiality]').selectOption('SUMMARY');
    });
    expect(await state(clerk)).toBe('已凝练');
    await go(clerk, '/batches');
    await act(clerk, '建立批次', async (form) => {
      await put(form, { title: '2026 年第一批县级榜单', year: '2026', budget: '500' });
      await form.locator('[name=mode]').selectOption('CHALLENGE');
      const region = form.locator('[name=region]');
      await region.fill('示范县');
      await form.getByRole('option').first().click();
    });

    const director = await open({ width: 1280, as: 'director' });
    await go(director, '/batches');
    await act(director, '开放批次', (form) => put(form, { document: '科〔2026〕8号' }));
    await go(director, demand);
    await act(director, '列入县级榜单', async (form) => { await form.locator('[name=batch]').fill('第一批'); await form.getByRole('option').first().click(); });
    expect(await state(director)).toBe('已列榜');

    await go(clerk, demand);
    await act(clerk, '拟定榜单', async (form) => { await put(form, { title: '高温熔盐泵密封技术攻关', eligibility: '具有流体机械研究基础的单位', budget: '30' }); await form.locator('[name=bidders]').selectOption('ANY'); });
    await clerk.waitForURL(/\/listings\/clg_/);
    const listing = pathOf(clerk);
    await go(director, listing);
    await act(director, '批准榜单');

    // Officers make their keys, each on his own computer; the code is shown once.
    const codes = new Map<Page, string>();
    for (const page of [clerk, director]) {
      await go(page, '/opening-key');
      await page.getByRole('button', { name: '生成开标密钥' }).click();
      await page.locator('.key-code').waitFor();
      codes.set(page, await page.locator('.key-code').innerText());
      await page.getByRole('button', { name: '我已抄写并保管好' }).click();
    }
    await go(clerk, listing);
    const deadline = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 16);
    await act(clerk, '公布榜单', async (form) => {
      await put(form, { bidDeadline: deadline });
      await form.locator('[name="officers.0"]').selectOption({ label: '陈经办' });
      await form.locator('[name="officers.1"]').selectOption({ label: '林局长' });
    });
    expect(await state(clerk)).toBe('征集中');

    // The public sees the summary; a bidder writes and seals in his browser, and goes on with a draft by his code.
    const bidder = await open({ width: 1280, as: 'university' });
    await go(bidder, listing);
    await bidder.getByRole('button', { name: '揭榜', exact: true }).click();
    await dialog(bidder).getByRole('button', { name: '揭榜', exact: true }).click();
    await bidder.waitForURL(/\/bids\/bid_.*\/seal/);
    await settled(bidder);
    const form = bidder.locator('form.form');
    const sent: string[] = [];
    bidder.on('request', (request) => { if (request.url().endsWith('/graphql')) sent.push(request.postData() ?? ''); });
    await put(form, { code: 'correct horse battery', title: '绝密熔盐泵密封', route: '绝密多级迷宫与石墨浮环' });
    await bidder.getByRole('button', { name: '加密存草稿' }).click();
    await bidder.getByText('草稿已加密保存').waitFor();
    await put(form, { promises: '密封寿命|9000 小时', team: '钱一|示范理工大学|教授|总负责|12', budget: '财政补助|试验|25\n自筹|样机|75', schedule: '样机|2027-01-31|样机一台\n交付|2027-10-31|现场运行', ipTerms: '双方共有' });
    await bidder.getByRole('button', { name: '密封提交' }).click();
    await bidder.getByText('请签署诚信承诺').first().waitFor();
    await form.locator('[name=pledge]').check();
    await bidder.getByRole('button', { name: '密封提交' }).click();
    await bidder.waitForURL(/\/bids\/bid_[^/]*$/);
    await settled(bidder);
    expect(await state(bidder)).toBe('已密封');
    expect(sent.join('')).not.toContain('绝密');
    const bid = pathOf(bidder);
    await go(bidder, `${bid}/seal`);
    await put(bidder.locator('form.form'), { code: 'correct horse battery' });
    await bidder.getByRole('button', { name: '用口令打开已存的内容' }).click();
    await bidder.waitForFunction(() => (document.querySelector('[name=budget]') as HTMLTextAreaElement | null)?.value.includes('自筹|样机|75'));
    await isAccessible(bidder, 'the form of a bid');
    await go(clerk, bid);
    expect(await clerk.locator('h1').innerText()).toBe('未找到');

    // The deadline passes; the two officers open, each with his code.
    await em().execute(`update challenge_listing set bid_deadline = clock_timestamp() - interval '1 second', published_on = published_on - 40 where title = '高温熔盐泵密封技术攻关'`);
    await em().execute(`update challenge_bid set sealed_at = sealed_at - interval '1 day'`);
    await as(systemActor('clock'), listingLifecycle, 'close', (await em().execute<{ id: string }[]>(`select id from challenge_listing where state = 'OPEN'`))[0]!.id);
    await drain(portal.database.orm);
    for (const page of [clerk, director]) {
      await go(page, listing);
      await page.locator('#unseal [name=code]').fill('WRONG-CODE');
      await page.getByRole('button', { name: '解出并提交我的一份' }).click();
      await page.getByText('口令不对').first().waitFor();
      await page.locator('#unseal [name=code]').fill(codes.get(page)!.toLowerCase());
      await page.getByRole('button', { name: '解出并提交我的一份' }).click();
      await page.waitForFunction(() => document.querySelector('#unseal') === null);
      await settled(page);
    }
    await go(clerk, listing);
    expect(await state(clerk)).toBe('已开启');
    await go(clerk, bid);
    expect(await clerk.locator('#content').innerText()).toContain('登记查阅之后显示内容');
    await act(clerk, '登记查阅', (each) => put(each, { purpose: '形式审查' }));
    expect(await clerk.locator('#content').innerText()).toContain('绝密熔盐泵密封');
    await act(clerk, '形式审查通过');
    await go(clerk, listing);
    await act(clerk, '启动评审');
    expect(await state(clerk)).toBe('评审中');
    const auditor = await open({ width: 1280, as: 'auditor' });
    await go(auditor, '/bid-readings');
    expect(await auditor.locator('tbody').innerText()).toMatch(/陈经办[\s\S]*形式审查/);
    await isAccessible(auditor, 'readings');
    for (const [page, where] of [[clerk, listing], [clerk, bid], [director, demand]] as const) { await go(page, where); await isAccessible(page, where); }
  }, 300_000);
});

describe.each(widths)('at %i pixels', (width) => {
  test('the public’s pages pass axe and show nobody’s data', async () => {
    const page = await open({ width });
    for (const path of ['/listings', '/challenge-clock', '/notices']) { await go(page, path); await isAccessible(page, path); }
    const listing = await page.goto(`${portal.address}/listings`).then(async () => { await settled(page); return page.locator('a[data-row]').first().getAttribute('href'); });
    if (listing) { await go(page, listing); await isAccessible(page, 'a listing'); expect(await page.locator('main').innerText()).not.toMatch(/1\d{10}|陈经办|林局长|绝密/); }
  }, 90_000);

  test('the bureau’s and the firm’s pages pass axe', async () => {
    const clerk = await open({ width, as: 'clerk' });
    for (const path of ['/demands', '/projects', '/bids', '/batches', '/opening-key', '/experts', '/']) { await go(clerk, path); await isAccessible(clerk, path); }
    for (const list of ['/demands', '/projects', '/experts']) {
      await go(clerk, list);
      await go(clerk, (await clerk.locator('a[data-row]').first().getAttribute('href'))!);
      await isAccessible(clerk, `first of ${list}`);
    }
  }, 120_000);
});
