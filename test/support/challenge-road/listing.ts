import type { Page } from 'playwright-core';
import { check, choose, dialog, hands, isNow, pathOf, pick, put, type Road } from './hands.ts';

/** The first part of the road: the firm's words, the township, the clerk with an expert, the director, until the challenge is open to everybody. */

/** The demand as the firm writes it; the test asks for its own words everywhere. */
export const demandOf = { title: '高温熔盐泵密封技术', summary: '求解高温熔盐泵的长寿命密封技术', listing: '高温熔盐泵密封技术攻关' } as const;

/** Files a demand and brings it to the township's list; gives its path. */
export async function fileDemand(road: Road, title: string = demandOf.title): Promise<string> {
  const { act, at } = hands(road);
  const firm = await at('enterprise', '/demands');
  await act(firm, '提出需求', async (form) => {
    await put(form, { title, field: '流体机械', problem: '565 摄氏度下密封寿命不足两千小时', deadlineMonths: '18', totalBudget: '100', commitment: '75', award: '25', ipProposal: '双方共有', contactName: '朱企业', contactPhone: '13800138001' });
    await form.getByRole('button', { name: /指标/ }).last().click();
    await put(form, { 'indicators.0.name': '密封寿命', 'indicators.0.unit': '小时', 'indicators.0.target': '8000', 'indicators.0.testMethod': '现场连续运行' });
  });
  await firm.waitForURL(/\/demands\/dem_/);
  await road.portal.settled(firm);
  await act(firm, '提交');
  await isNow(firm, '已提交');
  return pathOf(firm);
}

/** The township on its phone, the clerk, and the expert who names the essence of it. */
export async function condense(road: Road, title: string = demandOf.title): Promise<void> {
  const { act, at, fromTodo } = hands(road);
  const township = await at('town1', '/', 390);
  await fromTodo(township, '待初核', title, /\/demands\/dem_/);
  await act(township, '镇街初核', (form) => put(form, { opinion: '企业正常经营，需求属实' }));
  await isNow(township, '镇街已核');

  const clerk = await at('clerk', '/');
  await fromTodo(clerk, '待受理', title, /\/demands\/dem_/);
  await act(clerk, '受理', (form) => check(form, 'notSolved'));
  await act(clerk, '凝练', async (form) => {
    await pick(form, 'expert', '评委1');
    await put(form, { note: '确为瓶颈，尚无现成方案，指标可测', summary: demandOf.summary });
    await choose(form, { confidentiality: 'SUMMARY' });
  });
  await isNow(clerk, '已凝练');
}

/** A batch, the demand in it, and a listing that the director approved; gives the listing's path. */
export async function composeListing(road: Road): Promise<string> {
  const { act, at, fromTodo } = hands(road);
  const year = String(road.clock.now().getFullYear());
  const clerk = await at('clerk', '/batches');
  await act(clerk, '建立批次', async (form) => {
    await put(form, { title: `${year} 年第一批县级榜单`, year, budget: '500' });
    await choose(form, { mode: 'CHALLENGE' });
    await pick(form, 'region', '示范县');
  });
  const director = await at('director', '/batches');
  await act(director, '开放批次', (form) => put(form, { document: `科〔${year}〕8号` }));
  await fromTodo(director, '列榜', demandOf.title, /\/demands\/dem_/);
  await act(director, '列入县级榜单', (form) => pick(form, 'batch', '第一批'));
  await isNow(director, '已列榜');

  await fromTodo(clerk, '待拟定榜单', demandOf.title, /\/demands\/dem_/);
  await act(clerk, '拟定榜单', async (form) => {
    await put(form, { title: demandOf.listing, eligibility: '具有流体机械研究基础的单位', budget: '30' });
    await choose(form, { bidders: 'ANY' });
    await check(form, 'isBlind');
  });
  await clerk.waitForURL(/\/listings\/clg_/);
  await fromTodo(director, '榜单待批准', demandOf.listing, /\/listings\/clg_/);
  await act(director, '批准榜单');
  await isNow(director, '已批准');
  return pathOf(clerk);
}

/** Officers make their keys, each on his own computer; the code is shown once. Then the clerk publishes. Gives the codes. */
export async function publish(road: Road): Promise<Readonly<Record<'clerk' | 'director', string>>> {
  const { at, act, fromTodo } = hands(road);
  const codes = new Map<string, string>();
  const pages = new Map<string, Page>();
  for (const as of ['clerk', 'director'] as const) {
    const page = await at(as, '/opening-key');
    await page.getByRole('button', { name: '生成开标密钥' }).click();
    await page.locator('.key-code').waitFor();
    codes.set(as, await page.locator('.key-code').innerText());
    await page.getByRole('button', { name: '我已抄写并保管好' }).click();
    pages.set(as, page);
  }
  const clerk = pages.get('clerk')!;
  await fromTodo(clerk, '榜单待公布', demandOf.listing, /\/listings\/clg_/);
  const deadline = new Date(road.clock.now().getTime() + 40 * 86_400_000).toISOString().slice(0, 16);
  await act(clerk, '公布榜单', async (form) => {
    await put(form, { bidDeadline: deadline });
    await form.locator('[name="officers.0"]').selectOption({ label: '陈经办' });
    await form.locator('[name="officers.1"]').selectOption({ label: '林局长' });
  });
  await isNow(clerk, '征集中');
  await dialog(clerk).waitFor({ state: 'detached' });
  return { clerk: codes.get('clerk')!, director: codes.get('director')! };
}
