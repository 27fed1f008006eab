import { choose, hands, isNow, pathOf, pick, put, type Road } from './hands.ts';
import { condense, fileDemand } from './listing.ts';

/** The city and the province decide elsewhere; here their documents are recorded. */

const today = (road: Road): string => new Date(road.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Files a demand, brings it to its essence and has the director recommend it to a list above; gives its path. */
export async function recommend(road: Road, title: string, list: 'CITY_CHALLENGE' | 'PROVINCE_SJSL', document: string): Promise<string> {
  const { at, act, fromTodo } = hands(road);
  const demand = await fileDemand(road, title);
  await condense(road, title);
  const director = await at('director', '/');
  await fromTodo(director, '列榜或推荐', title, /\/demands\/dem_/);
  await act(director, '推荐上报', async (form) => {
    await choose(form, { list });
    await put(form, { recommendedOn: today(road), document });
  });
  await isNow(director, '已推荐');
  return demand;
}

/** The clerk writes down what the authority above published. */
export async function recordOutcome(road: Road, title: string, isListed: boolean, document: string): Promise<void> {
  const { at, act, fromTodo } = hands(road);
  const clerk = await at('clerk', '/');
  await fromTodo(clerk, '待登记', title, /\/demands\/dem_/);
  await act(clerk, isListed ? '登记上级列榜' : '登记上级未列榜', (form) => put(form, { on: today(road), document }));
  await isNow(clerk, isListed ? '已列榜' : '未列榜');
  await clerk.locator('#steps').getByText(document).waitFor();
}

/** A project that was established above, and later how it ended; each by its document. Gives its path. */
export async function recordProject(road: Road, title: string, demand: string, level: 'CITY' | 'PROVINCE'): Promise<string> {
  const { at, act } = hands(road);
  const clerk = await at('clerk', '/projects');
  await act(clerk, '登记立项', async (form) => {
    await put(form, { number: `${level}-0001`, document: '科立〔2031〕12号', establishedOn: today(road), title: `${title}关键技术`, programme: '重大科技创新攻关项目', budget: '50' });
    await pick(form, 'organization', '示范理工大学');
    await pick(form, 'region', '示范县');
    await choose(form, { level, kind: 'CHALLENGE' });
    await pick(form, 'demand', demand);
  });
  await clerk.waitForURL(/\/projects\/prj_/);
  await isNow(clerk, '已立项');
  return pathOf(clerk);
}

export async function recordEnd(road: Road, project: string, document: string): Promise<void> {
  const { at, act } = hands(road);
  const clerk = await at('clerk', project);
  await act(clerk, '登记上级结论', async (form) => {
    await choose(form, { outcome: 'ACCEPTED' });
    await put(form, { on: today(road), document });
  });
  await isNow(clerk, '验收通过');
}
