import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { startPortal, widths } from './support/portal.ts';

/** Incubation as people use it: the public, the operator with a phone, the township, the clerk. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;

const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => portal.database.orm.em.fork().execute(sql, values as never) as never;
/** The carrier that the demo's operator runs, and others by name. */
const carrierOf = async (name: string): Promise<string> => (await rows<{ id: string }>('select id from incubator where name = ?', [name]))[0]!.id;
const own = '示范县科技企业孵化器';
const page1 = async (page: Page, list: string): Promise<string> => {
  await go(page, list);
  return (await page.locator('a[data-row]').first().getAttribute('href'))!;
};
const dialog = (page: Page) => page.getByRole('dialog');
const fill = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => { for (const [name, value] of Object.entries(values)) await dialog(page).locator(`[name="${name}"]`).fill(value); };
const send = async (page: Page, title: string): Promise<void> => {
  await dialog(page).getByRole('button', { name: title, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await settled(page);
};
/** Goes to another page by a click, and waits until it stands. */
const follow = async (page: Page, link: { click(): Promise<void> }, to: RegExp): Promise<void> => {
  const before = await page.locator('h1').innerText();
  await link.click();
  await page.waitForURL(to);
  await page.waitForFunction((left) => ![left, '正在加载…'].includes(document.querySelector('h1')?.textContent ?? left), before);
  await settled(page);
};
const total = async (page: Page): Promise<number> => Number(/\d+/.exec((await page.locator('.page-title [role=status]').innerText()).replace(/,/g, ''))![0]);

describe.each(widths)('at %i pixels', (width) => {
  test('the public’s pages pass axe', async () => {
    const page = await open({ width });
    await go(page, await page1(page, '/carriers'));
    await isAccessible(page, 'carrier');
    await go(page, '/carriers?kind=MAKER_SPACE&level=CITY');
    await isAccessible(page, 'carriers');
  });

  test('the bureau’s pages pass axe', async () => {
    const page = await open({ width, as: 'clerk' });
    for (const path of ['/carriers', '/tenants?watch=near', '/carrier-months', '/carrier-spaces', '/carrier-operators', '/carrier-plans', '/incubation-cluster?year=2023', '/carriers/none', '/']) {
      await go(page, path);
      await isAccessible(page, path);
    }
    for (const list of ['/carriers', '/tenants', '/carrier-months', '/carrier-operators', '/carrier-plans']) {
      await go(page, await page1(page, list));
      await isAccessible(page, `first of ${list}`);
    }
  });

  test('the operator’s desk and its forms pass axe', async () => {
    const page = await open({ width, as: 'incubator' });
    await go(page, '/my-carriers');
    await isAccessible(page, 'desk');
    await page.getByRole('button', { name: '填报月报' }).first().click();
    await dialog(page).waitFor();
    await isAccessible(page, 'tenant’s report');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '申报空间' }).click();
    await dialog(page).waitFor();
    await isAccessible(page, 'space');
  });
});

test('colours hold in the dark, in high contrast and in forced colours', async () => {
  const id = await carrierOf(own);
  for (const options of [{ dark: true }, { settings: { contrast: 'high' } }, { forced: true }]) {
    const page = await open({ width: 1280, as: 'clerk', ...options });
    await go(page, `/carriers/inc_${id}`);
    await isAccessible(page, JSON.stringify(options));
  }
});

describe('the public', () => {
  test('sees carriers and their space, and nothing of tenants', async () => {
    const page = await open({ width: 1280 });
    const answers: string[] = [];
    page.on('response', (response) => { if (response.url().endsWith('/graphql')) void response.text().then((text) => answers.push(text), () => undefined); });
    await go(page, '/carriers');
    expect(await total(page)).toBe(10);
    expect(await page.locator('thead').innerText()).not.toContain('出租率');
    await follow(page, page.getByRole('link', { name: own }), /\/carriers\/inc_/);
    expect(await page.locator('h2').allInnerTexts()).toEqual(['基本情况', '逐月面积', '认定']);
    expect(await page.getByRole('img', { name: /示范县科技企业孵化器的逐月面积，2022 年 12 月 至 2023 年 10 月/ }).count()).toBe(1);
    expect(await page.locator('#months tbody tr').first().innerText()).toMatch(/2023-10\s+18,785\s+0/);
    const [{ names }] = await rows<{ names: string[] }>('select array_agg(tenant_name) as names from incubation') as [{ names: string[] }];
    expect(names.filter((name) => answers.some((text) => text.includes(name)))).toEqual([]);
    // What is closed is closed, whatever the address.
    const [{ id }] = await rows<{ id: string }>('select id from incubation limit 1') as [{ id: string }];
    await page.goto(`${portal.address}/tenants/icb_${id}`);
    await page.waitForURL(/\/sign-in/);
  });
});

describe('the operator, with a phone', () => {
  test('fills in the month, and the clerk accepts it', async () => {
    const phone = await open({ width: 390, as: 'incubator' });
    // The month’s sheets are opened by the clock, soon after the bureau starts.
    await eventually(async () => (await rows(`select from carrier_month where state = 'OPEN'`)).length > 0, { every: 500 });
    await go(phone, '/my-carriers');
    expect(await phone.locator('h2').first().innerText()).toBe(own);
    const month = phone.locator('.desk-report').first();
    await month.getByText('待填报').waitFor();
    await month.getByRole('button', { name: '提交月报' }).click();
    // What was last reported stands there already; it is corrected, and what was never asked is added.
    expect(await dialog(phone).locator('[name=usedArea]').inputValue()).toBe('12932');
    expect(await dialog(phone).innerText()).toContain(own);
    await fill(phone, { usedArea: '99999', staff: '12', professionalStaff: '10', mentors: '6', events: '3', fund: '500' });
    await dialog(phone).getByRole('button', { name: '提交月报' }).click();
    await dialog(phone).getByRole('alert').getByText('大于可出租面积').waitFor();
    await fill(phone, { usedArea: '13000.5' });
    await send(phone, '提交月报');
    await month.getByText('已提交').waitFor();

    const clerk = await open({ width: 1280, as: 'clerk' });
    await go(clerk, '/');
    await follow(clerk, clerk.getByRole('link', { name: /运营月报待采用\s*1/ }), /\/carrier-months\?state=SUBMITTED/);
    expect(await total(clerk)).toBe(1);
    await follow(clerk, clerk.locator('a[data-row]').first(), /\/carrier-months\/cmo_/);
    expect(await clerk.locator('#figures').innerText()).toMatch(/种子（孵化）资金\s*500\.00 万元/);
    await clerk.getByRole('button', { name: '采用', exact: true }).click();
    await dialog(clerk).getByRole('button', { name: '采用', exact: true }).click();
    await clerk.locator('.page-title').getByText('已采用').waitFor();

    await go(clerk, `/carriers/inc_${await carrierOf(own)}`);
    expect(await clerk.locator('#profile').innerText()).toMatch(/已使用面积\s*13,000\.5 ㎡ 出租率 69\.2%/);
    expect(await clerk.locator('#months tbody tr').first().innerText()).toMatch(/13,000\.5\s+69\.2%\s+已采用/);
    expect(await clerk.locator('.space-chart li').count()).toBe(12);
  });

  test('reports for a tenant on the spot; who has reported is off the list', async () => {
    const phone = await open({ width: 390, as: 'incubator' });
    await go(phone, '/my-carriers');
    const list = phone.locator('.owed li');
    const owed = async (): Promise<number> => Number(/未报企业月报 (\d+) 家/.exec(await phone.locator('main').innerText())?.[1] ?? 0);
    const before = await owed();
    const name = await list.first().getByRole('link').innerText();
    await list.first().getByRole('button', { name: '填报月报' }).click();
    expect(await dialog(phone).innerText()).toContain(name);
    await fill(phone, { revenue: '12.5', staff: '8' });
    await send(phone, '填报月报');
    await eventually(async () => (await owed()) === before - 1);
    expect(await list.getByRole('link', { name, exact: true }).count()).toBe(0);
    await follow(phone, phone.getByRole('link', { name: /未报企业月报/ }), /\/tenants\?carrier=.*watch=report/);
    expect(await total(phone)).toBe(before - 1);
    await phone.getByLabel('搜索').fill(name);
    await phone.waitForURL(/q=/);
    const found = await open({ width: 390, as: 'incubator' });
    await go(found, `/tenants?q=${encodeURIComponent(name)}`);
    await follow(found, found.locator('a[data-row]').first(), /\/tenants\/icb_/);
    expect(await found.locator('#reports tbody tr').first().innerText()).toMatch(/运营方代报\s*12\.50\s*8/);
  });

  test('takes in a team, and is told why what is closed is closed', async () => {
    const page = await open({ width: 1280, as: 'incubator' });
    await go(page, '/my-carriers');
    await page.getByRole('button', { name: '入孵申请' }).click();
    await fill(page, { teamName: '晨星机器人团队', field: '智能装备', area: '60', contactName: '辰星', contactPhone: '13900001234' });
    await follow(page, dialog(page).getByRole('button', { name: '申请入孵' }), /\/tenants\/icb_/);
    expect(await page.locator('h1').innerText()).toBe('晨星机器人团队');
    expect(await page.locator('.page-title').innerText()).toMatch(/已申请\s*团队/);
    expect(await page.locator('#profile').innerText()).toContain('139****1234');
    await page.getByRole('button', { name: '查看全号' }).click();
    await fill(page, { reason: '核对' });
    await dialog(page).getByRole('button', { name: '查看全号' }).click();
    await dialog(page).getByRole('alert').waitFor();
    await fill(page, { reason: '核对评审名单' });
    await dialog(page).getByRole('button', { name: '查看全号' }).click();
    await page.getByText('13900001234').waitFor();
    await page.getByText('暂不能办理的事项').click();
    expect(await page.locator('.actions-closed').innerText()).toContain('登记入驻');
    await go(page, '/tenants?state=WAITING');
    expect(await total(page)).toBe(1);
  });
});

test('space goes from the operator over the township to the clerk, and counts once', async () => {
  const id = await carrierOf(own);
  const operator = await open({ width: 390, as: 'incubator' });
  const clerk = await open({ width: 1280, as: 'clerk' });
  const township = await open({ width: 1280, as: 'town1' });
  const before = Number((await rows<{ area: string }>(`select gross_area as area from carrier_month where carrier_id = ? order by month desc limit 1`, [id]))[0]!.area);
  const town = (await rows<{ id: string; name: string }>(`select r.id, r.name from credential c join assignment a on a.person_id = c.person_id join organization o on o.id = a.organization_id join region r on r.id = o.town_id where c.login_name = 'town1'`))[0]!;

  // Which township it lies in, no workbook says: the clerk does.
  await go(clerk, '/carriers?town=none');
  expect(await total(clerk)).toBe(10);
  await go(clerk, `/carriers/inc_${id}`);
  await clerk.getByRole('button', { name: '更正资料' }).click();
  expect(await dialog(clerk).locator('[name=name]').inputValue()).toBe(own);
  await dialog(clerk).locator('[name=town]').selectOption({ label: town.name });
  await send(clerk, '更正资料');
  await clerk.locator('#profile').getByText(town.name).waitFor();

  const file = join(portal.folder, '佐证.pdf');
  writeFileSync(file, '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  await go(operator, '/my-carriers');
  await operator.getByRole('button', { name: '申报空间' }).click();
  await fill(operator, { name: '二期', place: '5 号楼 1–3 层', propertyNumber: '浙（2026）示范县不动产权第77号', grossArea: '3200.5', lettableArea: '2800' });
  await dialog(operator).locator('[name=tenure]').selectOption('OWNED');
  await dialog(operator).locator('[name=origin]').selectOption('REUSED');
  for (const name of ['propertyFiles', 'floorPlans', 'photos', 'fitOutFiles']) {
    await dialog(operator).locator(`[name=${name}]`).setInputFiles(file);
    await dialog(operator).locator('.field', { has: operator.locator(`[name=${name}]`) }).getByRole('link', { name: '佐证.pdf' }).waitFor();
  }
  await follow(operator, dialog(operator).getByRole('button', { name: '申报孵化空间' }), /\/carrier-spaces\/isp_/);
  await isAccessible(operator, 'space');
  expect(await operator.locator('#evidence').innerText()).toMatch(/运营合同\s*未提供/);

  await go(township, '/');
  await follow(township, township.getByRole('link', { name: /孵化空间待核查\s*1/ }), /carrier-spaces\?state=DECLARED/);
  await follow(township, township.locator('a[data-row]').first(), /\/carrier-spaces\/isp_/);
  await township.getByRole('button', { name: '镇街核查' }).click();
  await fill(township, { opinion: '现场与申报一致' });
  await send(township, '镇街核查');
  await township.locator('.page-title').getByText('镇街已核').waitFor();

  // One kind of evidence is missing: the county does not count it, and says so.
  await go(clerk, operator.url().slice(portal.address.length));
  expect(await clerk.locator('.actions').textContent()).toContain('运营合同');
  await operator.reload();
  await settled(operator);
  await operator.getByRole('button', { name: '撤回', exact: true }).waitFor();
  const declared = (await rows<{ id: string }>('select id from incubation_space')).map((each) => each.id);
  expect(declared).toHaveLength(1);
  await clerk.getByRole('button', { name: '退回', exact: true }).click();
  await fill(clerk, { reason: '请补运营合同' });
  await send(clerk, '退回');
  await operator.reload();
  await settled(operator);
  await operator.getByRole('button', { name: '补正' }).click();
  await dialog(operator).locator('[name=operatorContracts]').setInputFiles(file);
  await dialog(operator).locator('.field', { has: operator.locator('[name=operatorContracts]') }).getByRole('link', { name: '佐证.pdf' }).waitFor();
  await send(operator, '补正');
  await township.reload();
  await settled(township);
  await township.getByRole('button', { name: '镇街核查' }).click();
  await fill(township, { opinion: '补正后一致' });
  await send(township, '镇街核查');
  await clerk.reload();
  await settled(clerk);
  await clerk.getByRole('button', { name: '县级核查通过' }).click();
  await fill(clerk, { opinion: '同意计入' });
  await send(clerk, '县级核查通过');
  await clerk.locator('.page-title').getByText('已计入').waitFor();
  expect(Number((await rows<{ area: string }>(`select gross_area as area from carrier_month where carrier_id = ? order by month desc limit 1`, [id]))[0]!.area)).toBe(before + 3200.5);
  await go(clerk, `/carriers/inc_${id}`);
  expect(await clerk.locator('#months tbody tr').first().innerText()).toContain('+3,200.5');
});

describe('the list of tenants', () => {
  test('is narrowed by vehicle, field, state and time limit, and keeps it in its address', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/tenants');
    const all = await total(page);
    await page.getByLabel('车联网', { exact: true }).selectOption({ label: '是' });
    await page.waitForURL(/vehicle=yes/);
    const vehicles = await eventually(async () => { const count = await total(page); return count > 0 && count < all && count; });
    expect(new Set(await page.locator('tbody tr td:nth-child(5)').allInnerTexts())).toEqual(new Set(['是']));
    await page.getByLabel('技术领域', { exact: true }).selectOption({ label: '车联网' });
    await page.waitForURL(/field=/);
    await page.getByLabel('状态', { exact: true }).selectOption({ label: '在孵' });
    await page.waitForURL(/state=INCUBATING/);
    await settled(page);
    const [{ count }] = await rows<{ count: number }>(`select count(*)::int from incubation where is_connected_vehicle and field = '车联网' and state = 'INCUBATING'`) as [{ count: number }];
    await eventually(async () => await total(page) === count);
  });

  test('a warning on the desk is the list that it opens', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, '/');
    const line = page.getByRole('link', { name: /在孵企业期限将满或已满/ });
    const shown = Number(/\d+/.exec((await line.innerText()).replace(/,/g, ''))![0]);
    await follow(page, line, /\/tenants\?watch=near/);
    expect(await total(page)).toBe(shown);
    expect((await page.locator('tbody tr').allInnerTexts()).every((row) => /已超期 \d+ 天|还剩 \d+ 天/.test(row))).toBe(true);
  });
});

test('an enterprise’s page tells where it sits, since when, and whether it is about vehicles', async () => {
  const [tenant] = await rows<{ code: string; carrier: string; since: string }>(
    `select o.credit_code as code, c.name as carrier, i.entered_on::text as since from incubation i join organization o on o.id = i.organization_id join incubator c on c.id = i.carrier_id
      where i.is_connected_vehicle and i.state = 'INCUBATING' and not exists (select from incubation e where e.organization_id = o.id and e.id <> i.id) order by o.credit_code limit 1`);
  const page = await open({ width: 1280, as: 'clerk' });
  await go(page, `/enterprises/${tenant!.code}`);
  const text = page.locator('#incubation');
  await text.locator('table').waitFor();
  expect(await text.innerText()).toMatch(new RegExp(`现所在载体\\s*${tenant!.carrier}\\s*在孵\\s*首次入驻\\s*${tenant!.since}\\s*车联网\\s*是`));
  // Who is neither the tenant, its operator nor the bureau learns nothing of it.
  const other = await open({ width: 1280, as: 'enterprise' });
  await go(other, `/enterprises/${tenant!.code}`);
  await other.locator('#incubation').getByText('没有在孵记录').waitFor();
});

test('the cluster’s year adds up to the figure that the county reports', async () => {
  const page = await open({ width: 1280, as: 'clerk' });
  await go(page, '/incubation-cluster?year=2023');
  const facts = await page.locator('#months .facts').innerText();
  const figure = await open({ width: 1280, as: 'clerk' });
  await go(figure, '/figures/incubator.area?year=2023');
  const shown = /[\d.]+/.exec(await figure.locator('#figure .figure-value').innerText())![0];
  const space = /当年新增面积\s*([\d,.]+)/.exec(facts)![1]!.replace(/,/g, '');
  expect((Number(space) / 10_000).toFixed(2)).toBe(Number(shown).toFixed(2));
  await page.getByLabel('镇街').selectOption({ index: 1 });
  await page.waitForURL(/town=/);
  await settled(page);
});
