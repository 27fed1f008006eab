import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { account } from './award.ts';
import { check, hand, hands, isNow, pick, put, type Road } from './hands.ts';

/** The last part: tranches on their conditions, milestones, the mid-term check, the owner's test at its own site, acceptance. */

const today = (road: Road): string => new Date(road.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
const paid = (page: Page, n: number) => page.locator('#contract').getByRole('row').filter({ hasText: `第 ${n} 期` }).filter({ hasText: `财拨${n}` });

/** The finance officer pays a tranche to the account of the contract. */
export async function pay(road: Road, n: number): Promise<void> {
  const { at, act, fromTodo } = hands(road);
  const finance = await at('finance', '/');
  await fromTodo(finance, '未拨款', '熔盐泵', /\/projects\/prj_/);
  await act(finance, '拨付', async (form) => {
    await form.locator('[name=tranche]').selectOption({ index: 1 });
    await put(form, { paidOn: today(road), voucher: `财拨${n}`, account });
  });
  await paid(finance, n).waitFor();
}

const milestone = async (road: Road, bearer: Page, clerk: Page, project: string, report: string): Promise<void> => {
  const { act, fromTodo } = hands(road);
  await road.portal.go(bearer, project);
  await act(bearer, '报告节点', async (form) => {
    await form.locator('[name=milestone]').selectOption({ index: 1 });
    await put(form, { report });
    await hand(form, 'evidence', '证明.pdf');
  });
  await bearer.locator('#milestones').getByText(report).waitFor();
  await fromTodo(clerk, '报送待确认', '熔盐泵', /\/projects\/prj_/);
  await act(clerk, '确认节点', async (form) => { await form.locator('[name=milestone]').selectOption({ index: 1 }); });
};

/** Half-way: the first milestone, own money shown and confirmed, the mid-term check. */
export async function halfWay(road: Road, project: string): Promise<void> {
  const { at, act, fromTodo } = hands(road);
  await road.clock.pass(185);
  await road.tick();
  const [bearer, clerk] = [await at('university', project), await at('clerk', '/')];
  await milestone(road, bearer, clerk, project, '样机通过检测');
  const owner = await at('enterprise', '/');
  await fromTodo(owner, '本单位在办项目', '熔盐泵', /\/projects\/prj_/);
  await act(owner, '报送自筹资金', async (form) => { await put(form, { amount: '30', text: '样机加工' }); await hand(form, 'evidence', '发票.pdf'); });
  await fromTodo(clerk, '报送待确认', '熔盐泵', /\/projects\/prj_/);
  await act(clerk, '确认自筹资金', async (form) => { await form.locator('[name=report]').selectOption({ index: 1 }); });
  const director = await at('director', project);
  await act(director, '中期检查', async (form) => {
    await form.locator('[name=conclusion]').selectOption('PASS');
    await put(form, { opinion: '进度与指标符合任务书', experts: '3' });
    await hand(form, 'files', '专家意见.pdf');
  });
  await director.locator('#mid-term').getByText('通过').waitFor();
}

/** Its time is up and the result delivered; until the owner has tested it nobody applies for acceptance. */
export async function deliver(road: Road, project: string): Promise<void> {
  const { at } = hands(road);
  await road.clock.pass(185);
  await road.tick();
  const [bearer, clerk] = [await at('university', project), await at('clerk', '/')];
  await isNow(bearer, '待验收');
  await milestone(road, bearer, clerk, project, '已交付并运行');
  await road.portal.go(bearer, project);
  await bearer.locator('#actions').getByText(/暂不能办理的事项/).click();
  await bearer.locator('#actions').getByText('需求单位尚未在本厂测试并签署').waitFor();
}

/** Tested by the owner at its own site, with a phone; applied for and accepted. */
export async function accept(road: Road, project: string, achievement: string): Promise<void> {
  const { at, act, fromTodo } = hands(road);
  const owner = await at('enterprise', project, 390);
  await act(owner, '签署现场测试', async (form) => {
    await put(form, { on: today(road), place: '本厂熔盐试验台', opinion: '逐项测试，均达到', 'results.0.measured': '8600 小时' });
    await check(form, 'results.0.isMet');
    await hand(form, 'photos', '现场.pdf');
  });
  await owner.locator('#site-tests').getByText('本厂熔盐试验台').waitFor();
  const bearer = await at('university', project);
  await act(bearer, '申请验收', async (form) => {
    await pick(form, 'achievement', achievement);
    await put(form, { reportNumber: 'KJBG-0001', summary: '各项指标均已达到，现场运行四个月' });
    await hand(form, 'report', '验收材料.pdf');
  });
  await isNow(bearer, '验收中');
  const director = await at('director', '/');
  await fromTodo(director, '待验收结论', '熔盐泵', /\/projects\/prj_/);
  await act(director, '验收通过', (form) => put(form, { opinion: '达到任务书全部指标', experts: '5' }));
  await isNow(director, '验收通过');
}

/** What stands on the page when all is done, for the parties and for the bureau. */
export async function settled(road: Road, project: string): Promise<void> {
  const { at } = hands(road);
  for (const as of ['enterprise', 'finance'] as const) {
    const page = await at(as, project);
    await isNow(page, '验收通过');
    for (const n of [1, 2, 3]) await paid(page, n).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(account);
  }
}
