import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dialog, hands, isNow, pathOf, put, type Road } from './hands.ts';
import { demandOf } from './listing.ts';

/** The fourth part: the award lies open for its days, then the project is established and three parties sign one text. */

/** Drafted by the clerk, refused with a phone in it, published by the director; when its days are over the award stands. */
export async function layOpen(road: Road): Promise<void> {
  const { at, act, fromTodo, follow } = hands(road);
  const clerk = await at('clerk', '/');
  await fromTodo(clerk, '拟立项待公示', demandOf.listing, /\/listings\/clg_/);
  const listing = pathOf(clerk);
  await act(clerk, '拟公示', (form) => put(form, { text: '拟立项：高温熔盐泵密封技术攻关，承担单位示范理工大学，联系 13800138000' }));
  await isNow(clerk, '公示');
  const director = await at('director', '/');
  await fromTodo(director, '公示待发布', demandOf.listing, /\/notices\/ntc_|\/notices\//);
  const notice = pathOf(director);
  await director.locator('#actions').getByText(/暂不能办理的事项/).click();
  await director.locator('#actions').getByText(/请删去后再公示/).waitFor();
  await road.portal.go(clerk, notice);
  await act(clerk, '修改拟稿', (form) => put(form, { text: '拟立项：高温熔盐泵密封技术攻关，承担单位示范理工大学，补助 25 万元' }));
  await road.portal.go(director, notice);
  await act(director, '发布', (form) => put(form, { 'places.0.place': '县政府门户网站' }));
  await isNow(director, '公示中');
  // Everybody finds it, and the way to what it is about.
  const anybody = await road.portal.open({ width: 390 });
  await road.portal.go(anybody, '/notices');
  await follow(anybody, anybody.getByRole('link', { name: `${demandOf.listing}拟立项公示` }), /\/notices\//);
  await anybody.getByText('补助 25 万元').waitFor();
  await follow(anybody, anybody.getByRole('link', { name: '所公示的事项' }), /\/listings\/clg_/);
  await road.clock.pass(10);
  await road.tick();
  await road.portal.go(clerk, listing);
  await isNow(clerk, '已定标');
}

const day = (road: Road, days: number): string => new Date(road.clock.now().getTime() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
export const account = '6222021203009876543';

/** One tranche of the contract's form: its money and the boxes of its conditions. */
const tranche = async (form: ReturnType<typeof dialog>, n: number, amount: string, ...conditions: readonly string[]): Promise<void> => {
  await put(form, { [`tranches.${n}.amount`]: amount });
  const line = form.getByRole('group', { name: `各期拨款第 ${n + 1} 项`, exact: true });
  for (const each of conditions) await line.getByLabel(each, { exact: true }).check();
};

/** Established by the director, drawn up by the clerk, signed by bearer, owner and bureau; gives the project's path. */
export async function contract(road: Road): Promise<string> {
  const { at, act, fromTodo } = hands(road);
  const director = await at('director', '/');
  await fromTodo(director, '待立项', demandOf.listing, /\/bids\/bid_/);
  await act(director, '立项', (form) => put(form, { document: '科〔2027〕21号' }));
  await director.waitForURL(/\/projects\/prj_/);
  await isNow(director, '已立项');
  const project = pathOf(director);

  const clerk = await at('clerk', '/');
  await fromTodo(clerk, '待签任务书', '熔盐泵', /\/projects\/prj_/);
  await act(clerk, '拟定任务书', async (form) => {
    await put(form, { contractNumber: '科任〔2027〕1号', startOn: day(road, 0), endOn: day(road, 365), total: '100', ownMoney: '75', account });
    await tranche(form, 0, '10', '任务书已签');
    await tranche(form, 1, '7.5', '自筹资金到位', '中期检查通过');
    await tranche(form, 2, '7.5', '验收通过');
    await put(form, { 'milestones.0.title': '样机', 'milestones.0.evidence': '检测报告', 'milestones.0.dueOn': day(road, 180) });
    await form.getByRole('button', { name: '增加一项节点' }).click();
    await put(form, { 'milestones.1.title': '交付', 'milestones.1.evidence': '交付单', 'milestones.1.dueOn': day(road, 365) });
  });
  await clerk.locator('#contract').getByText('科任〔2027〕1号').waitFor();
  expect(await clerk.locator('#contract').innerText()).not.toContain(account);
  const signing = async (page: Page): Promise<void> => { await act(page, '签署任务书'); };
  for (const as of ['university', 'enterprise'] as const) {
    const page = await at(as, '/');
    await fromTodo(page, '任务书待签署', '熔盐泵', /\/projects\/prj_/);
    await signing(page);
    await page.locator('#contract tbody').first().getByText(as === 'university' ? '承担单位' : '需求单位').waitFor();
  }
  await road.portal.go(clerk, project);
  await signing(clerk);
  await isNow(clerk, '执行中');
  return project;
}
