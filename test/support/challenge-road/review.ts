import { expect } from '@jest/globals';
import { check, hands, hand, isNow, pathOf, pick, put, type Road } from './hands.ts';
import { secret } from './bids.ts';
import { demandOf } from './listing.ts';
import { judgeOf, rival } from './prepare.ts';

/** The third part: an expert joins the pool, a panel is drawn, each scores alone on his phone, and the director decides. */

const points = [['route', 30], ['team', 20], ['feasibility', 20], ['benefit', 20], ['budget', 10]] as const;

/** The clerk nominates an expert of the bidder's own house; the draw must leave him out. */
export async function enlistExpert(road: Road): Promise<void> {
  const { at, act } = hands(road);
  const clerk = await at('clerk', '/experts');
  await act(clerk, '推荐入库', async (form) => {
    await form.locator('[name=kind]').selectOption('TECHNICAL');
    await put(form, { title: '教授' });
    if (await form.locator('[name="fields.0"]').count() === 0) await form.getByRole('button', { name: /增加一项/ }).click();
    await put(form, { 'fields.0': '流体机械' });
    await pick(form, 'person', '尤专家');
    await pick(form, 'organization', '示范理工大学');
  });
  await clerk.waitForURL(/\/experts\/exp_/);
  await isNow(clerk, '申请入库');
  const director = await at('director', pathOf(clerk));
  await act(director, '准予入库');
  await isNow(director, '在库');
}

/** The draw, with who was left out and why; gives the path of the review and who sits on the panel. */
export async function drawPanel(road: Road): Promise<{ readonly session: string; readonly panel: readonly string[] }> {
  const { at, act, fromTodo } = hands(road);
  const clerk = await at('clerk', '/');
  await fromTodo(clerk, '待抽取专家', demandOf.listing, /\/review-sessions\/rvw_/);
  const scoresBy = new Date(road.clock.now().getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
  await act(clerk, '抽取专家', (form) => put(form, { scoresBy }));
  await isNow(clerk, '评审中');
  const draws = clerk.locator('#draws');
  await draws.getByRole('row').filter({ hasText: '尤专家' }).filter({ hasText: '同一单位：示范理工大学' }).waitFor();
  await draws.getByText('与当时一致').waitFor();
  const panel = await clerk.locator('#panel strong').allInnerTexts();
  expect(panel).toHaveLength(5);
  expect(panel).not.toContain('尤专家');
  return { session: pathOf(clerk), panel };
}

/** One expert, on a phone: declares, reads what is numbered and nameless, scores both, signs. */
export async function score(road: Road, name: string, accessible: (page: import('playwright-core').Page, where: string) => Promise<void> = async () => undefined): Promise<void> {
  const { at, act, follow, fromTodo } = hands(road);
  const expert = await at(judgeOf(name), '/', 390);
  await fromTodo(expert, '答复截止', demandOf.listing, /\/my-reviews\/rva_/);
  const desk = pathOf(expert);
  expect(await expert.locator('main').innerText()).not.toMatch(new RegExp(`示范理工大学|${rival.organization}`));
  await act(expert, '声明无利益冲突并接受', async (form) => {
    await put(form, { statement: '本人与各申请人无应当回避的关系' });
    await check(form, 'pledge', 'confidentiality');
  });
  await isNow(expert, '评审中');
  for (const code of ['A01', 'A02']) {
    await follow(expert, expert.locator(`#${code}`).getByRole('link', { name: '查阅申请' }), /\/bids\/bid_/);
    await act(expert, '登记查阅', (form) => put(form, { purpose: '评审' }));
    await expert.locator('#bid-content').getByText(`${secret}多级迷宫`).first().waitFor();
    const read = await expert.locator('#bid-content').innerText();
    expect(read).not.toMatch(/示范理工大学|对手流体|钱一/);
    // The rival's says so in its route, for the test to know which is which.
    const share = read.includes('浮环乙') ? 0.75 : 0.9;
    await follow(expert, expert.getByRole('link', { name: '回到评分' }), /\/my-reviews\/rva_/);
    expect(pathOf(expert)).toBe(desk);
    const ballot = expert.locator(`#${code}`);
    for (const [item, most] of points) await ballot.locator(`[name=${item}]`).fill(String(most * share));
    await ballot.locator('[name=opinion]').fill(share === 0.9 ? '路线先进，依据充分' : '路线可行，寿命依据不足');
    await accessible(expert, 'the review desk');
    await ballot.getByRole('button', { name: '保存', exact: true }).click();
    await expert.getByText('已保存').first().waitFor();
    await road.portal.settled(expert);
  }
  await act(expert, '签名提交', (form) => check(form, 'signed'));
  await isNow(expert, '已提交');
}

/** The clerk closes, the director opens the results and decides by rank; the loser hears why. */
export async function decide(road: Road, session: string, rivalBid: string): Promise<void> {
  const { at, act, fromTodo } = hands(road);
  const clerk = await at('clerk', '/');
  await fromTodo(clerk, '评审进行中', demandOf.listing, /\/review-sessions\/rvw_/);
  expect(await clerk.locator('#results').innerText()).not.toMatch(/\b90\b/);
  await act(clerk, '结束评分');
  await isNow(clerk, '评分结束');
  const director = await at('director', '/');
  await fromTodo(director, '待启封', demandOf.listing, /\/review-sessions\/rvw_/);
  expect(pathOf(director)).toBe(session);
  await act(director, '启封结果');
  await isNow(director, '结果已启封');
  expect(await director.locator('#results tbody').innerText()).toMatch(/示范理工大学\s+90\s+1\s+是/);
  await road.tick();
  await fromTodo(director, '榜单在评审', demandOf.listing, /\/listings\/clg_/);
  await act(director, '审议拟立项', async (form) => {
    await form.locator('[name="awards.0.bid"]').selectOption({ index: 1 });
    const chosen = await form.locator('[name="awards.0.bid"] option:checked').innerText();
    expect(chosen).toMatch(/第 1 名.*示范理工大学.*90/);
    await put(form, { 'awards.0.subsidy': '25', minutes: '党组会〔2027〕5号' });
    await hand(form, 'minutesFiles', '纪要.pdf');
  });
  await isNow(director, '拟立项');

  const loser = await at(rival.loginName, rivalBid);
  await isNow(loser, '未中选');
  await loser.locator('#timeline').waitFor();
  const heard = await loser.locator('#feedback').innerText();
  expect(heard).toMatch(/技术路线\s+22\.5\s*\/\s*30/);
  expect(heard).toContain('路线可行，寿命依据不足');
  // Nobody who judged is named anywhere on the page, not even among those who read it.
  expect(await loser.locator('main').innerText()).not.toMatch(/评委\d|评审大学/);
}
