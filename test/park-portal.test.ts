import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startPortal, widths } from './support/portal.ts';

/** The high-tech park and the contests as people use them: the committee, the statistician, the bureau, the university, the public. */
const portal = startPortal({
  prepare: async ({ orm }) => {
    // A year before to compare with, and a value that the park withheld.
    await orm.em.fork().execute(`
      insert into park_month (id, park_id, year, month, from_month, state, output, created_at) select gen_random_uuid(), id, 2022, 12, 12, 'CONFIRMED', 2000000000, now() from park;
      update park_month set export_delivery = null, export_delivery_cumulative = null where month = 3`);
  },
});
const { open, go, settled, isAccessible } = portal;

const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => portal.database.orm.em.fork().execute(sql, values as never) as never;
const one = async (sql: string): Promise<string> => Object.values((await rows<Record<string, string>>(sql))[0]!)[0]!;
const parkPath = async (): Promise<string> => `/parks/park_${await one('select id from park')}`;
const contestPath = async (): Promise<string> => `/competitions/cmp_${await one(`select id from competition where state = 'AWARDED'`)}`;
const today = (days = 0): string => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

const dialog = (page: Page) => page.getByRole('dialog');
const fill = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => { for (const [name, value] of Object.entries(values)) await dialog(page).locator(`[name="${name}"]`).fill(value); };
/** Opens an action's form, fills it in, and sends it. */
const act = async (page: Page, title: string, values: Readonly<Record<string, string>> = {}): Promise<void> => {
  await page.getByRole('button', { name: title, exact: true }).first().click();
  await fill(page, values);
  await send(page, title);
};
const send = async (page: Page, title: string): Promise<void> => {
  await dialog(page).getByRole('button', { name: title, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await settled(page);
};
const pick = async (page: Page, name: string, text: string): Promise<void> => {
  await dialog(page).locator(`[name="${name}"]`).fill(text);
  await dialog(page).getByRole('option', { name: new RegExp(text) }).first().click();
};
const state = async (page: Page, title: string): Promise<void> => page.locator('.page-title').getByText(title, { exact: true }).waitFor();
const fresh = async (page: Page): Promise<void> => { await page.reload(); await settled(page); };
const firstOf = async (page: Page, list: string): Promise<string> => {
  await go(page, list);
  return (await page.locator('a[data-row]').first().getAttribute('href'))!;
};

describe.each(widths)('at %i pixels', (width) => {
  test('the park’s pages pass axe', async () => {
    const page = await open({ width, as: 'clerk' });
    const park = await parkPath();
    for (const path of ['/parks', park, '/parks/none', '/park-months', '/park-evaluations', '/park-members?state=PROPOSED', `/park-lists/plv_${await one('select id from park_list_version')}`]) {
      await go(page, path);
      await isAccessible(page, path);
    }
    for (const list of ['/park-months', '/park-members']) { await go(page, await firstOf(page, list)); await isAccessible(page, `first of ${list}`); }
    const committee = await open({ width, as: 'park' });
    await go(committee, `${park}/report`);
    await isAccessible(committee, 'report');
  });

  test('the contests’ pages pass axe', async () => {
    const page = await open({ width, as: 'clerk' });
    const contest = await contestPath();
    for (const path of ['/competitions', contest, `${contest}/institutions`, `${contest}/teams`, '/competition-awards', '/competitions/none', '/']) {
      await go(page, path);
      await isAccessible(page, path);
    }
    for (const list of [`${contest}/teams`, '/competition-awards']) { await go(page, await firstOf(page, list)); await isAccessible(page, `first of ${list}`); }
    const anyone = await open({ width });
    for (const path of [await parkPath(), contest]) { await go(anyone, path); await isAccessible(anyone, `${path}, signed out`); }
  });
});

test('colours hold in the dark and in forced colours', async () => {
  for (const options of [{ dark: true }, { forced: true }]) {
    const page = await open({ width: 1280, as: 'clerk', ...options });
    for (const path of [await parkPath(), await contestPath()]) { await go(page, path); await isAccessible(page, JSON.stringify(options)); }
  }
});

describe('the park', () => {
  test('shows a year month by month, says what was not published, and tells the rows it came from', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, await parkPath());
    const months = (await page.locator('#series table').nth(2).locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
    expect(months).toHaveLength(7);
    expect(months[2]).toBe('3 月 未公布 未公布');
    expect(months[0]).toMatch(/^1 月 [\d,]+\.\d\d [\d,]+\.\d\d$/);
    expect(await page.locator('#series').getByRole('img').first().textContent()).toContain('工业总产值：7 个月有数');
    // A month that is not known is a gap in the line, not a zero.
    const path = await page.locator('#series svg').nth(2).locator('.chart-line').getAttribute('d');
    expect(path!.match(/M/g)).toHaveLength(2);
    await page.locator('#series').getByText(/来源/).first().click();
    expect(await page.locator('#series').innerText()).toMatch(/高新区-月度指标\.xlsx/);
    await page.locator('#series').getByLabel('年度').selectOption('2022');
    await page.waitForURL(/year=2022/);
    await page.locator('#series').getByText('12 月').first().waitFor();
  });

  test('counts the members of its list as the list does', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, await parkPath());
    const shown = await page.locator('#profile .figure-value').first().innerText();
    await page.locator('#profile .figure-value').first().click();
    await page.waitForURL(/\/park-lists\/plv_.*state=IN_LIST/);
    await settled(page);
    expect(await page.locator('.page-title [role=status]').innerText()).toContain(shown);
    expect(shown).toBe(await one(`select count(*)::text as count from park_membership where state = 'IN_LIST'`));
  });

  test('the committee’s boundary is adopted by the director; then its month goes to the statistician, to the director and to the public', async () => {
    const path = await parkPath();
    const [committee, director, statistics] = [await open({ width: 390, as: 'park' }), await open({ width: 1280, as: 'director' }), await open({ width: 1280, as: 'statistics' })];
    const file = join(portal.folder, '批复.pdf');
    writeFileSync(file, '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

    await go(committee, path);
    await committee.getByRole('button', { name: '拟订四至范围' }).click();
    await fill(committee, { name: '2023年版', east: '瓯江', south: '环城南路', west: '高速', north: '楠溪江', area: '12500000' });
    await dialog(committee).locator('[name=documents]').setInputFiles(file);
    await dialog(committee).locator('.field', { has: committee.locator('[name=documents]') }).getByRole('link', { name: '批复.pdf' }).waitFor();
    await isAccessible(committee, 'a boundary’s form');
    await dialog(committee).getByRole('button', { name: '拟订四至范围' }).click();
    await committee.waitForURL(/\/park-boundaries\//);
    await state(committee, '拟订中');
    const boundary = committee.url().slice(portal.address.length);
    await go(director, boundary);
    expect(await director.locator('#boundary').innerText()).toMatch(/面积\s*1,250 万㎡/);
    await act(director, '启用', { validFrom: '2023-01-01', approvedOn: '2022-12-20', issuer: '示范县人民政府', document: '示政发〔2022〕88 号' });
    await state(director, '已启用');
    await isAccessible(director, 'a boundary');

    // The form sums up while it is filled in, in whole fen.
    await go(committee, `${path}/report`);
    expect([await committee.inputValue('[name=year]'), await committee.inputValue('[name=month]')]).toEqual(['2023', '8']);
    await committee.fill('[name=output]', '260000');
    await committee.fill('[name=outputCumulative]', '2124427');
    await committee.locator('fieldset', { hasText: '工业总产值' }).getByText('累计比各月相加多 100.00 万元').waitFor();
    await committee.fill('[name=staff]', '31200');
    await committee.getByRole('button', { name: '保存填报' }).click();
    await committee.waitForURL(/\/park-months\/pmo_/);
    await state(committee, '填报中');
    // Unequal and unexplained it does not go.
    expect(await committee.locator('#actions').textContent()).toContain('累计与各月相加不一致');
    await committee.getByRole('link', { name: '修改', exact: true }).or(committee.getByRole('link', { name: '修改填报' })).first().click();
    await committee.waitForURL(/\/edit$/);
    await committee.fill('[name=explanation]', '上半年经统计局核增 100 万元');
    await committee.getByRole('button', { name: '保存填报' }).click();
    await committee.waitForURL((url) => !url.pathname.endsWith('/edit'));
    await settled(committee);
    await act(committee, '报送');
    await state(committee, '已报送');
    const month = new URL(committee.url()).pathname;

    await go(statistics, '/');
    await statistics.getByRole('link', { name: /待确认的高新区月报\s*1/ }).click();
    await statistics.waitForURL(/\/park-months\?state=SUBMITTED/);
    await statistics.locator('a[data-row]').first().click();
    await statistics.waitForURL(`${portal.address}${month}`);
    await settled(statistics);
    expect(await statistics.locator('#figures').innerText()).toMatch(/出口交货值\s+未公布\s+未公布/);
    expect(await statistics.locator('#figures').innerText()).toContain('累计比各月相加多 100.00 万元');
    await act(statistics, '确认');
    await state(statistics, '已确认');

    const anyone = await open({ width: 1280 });
    await go(anyone, path);
    await anyone.locator('#series').getByText('尚未公开月度指标').waitFor();
    await go(director, month);
    await act(director, '公开');
    await state(director, '已公开');
    await fresh(anyone);
    expect(await anyone.locator('#series table').first().locator('tbody tr').allInnerTexts()).toHaveLength(1);
    expect(await anyone.locator('#series').innerText()).toMatch(/8 月\s+260,000\.00/);
  });

  test('a firm is proposed by the committee and taken in by the clerk; its page says since when', async () => {
    const [firm] = await rows<{ code: string; name: string }>(`select o.credit_code as code, o.name from organization o where o.kind = 'ENTERPRISE' and o.status = 'ACTIVE' and not exists (select from park_membership m where m.organization_id = o.id) order by o.credit_code limit 1`);
    const [committee, clerk] = [await open({ width: 390, as: 'park' }), await open({ width: 1280, as: 'clerk' })];
    await go(committee, `/park-lists/plv_${await one('select id from park_list_version')}`);
    await committee.getByRole('button', { name: '申请入库' }).click();
    await pick(committee, 'organization', firm!.name);
    await fill(committee, { enteredOn: '2023-12-01', ground: '规划范围内新投产' });
    await dialog(committee).getByRole('button', { name: '申请入库' }).click();
    await committee.waitForURL(/\/park-members\//);
    await state(committee, '待确认');
    await go(clerk, '/');
    await clerk.getByRole('link', { name: /待确认入库的企业\s*1/ }).click();
    await clerk.waitForURL(/\/park-members\?state=PROPOSED/);
    await clerk.locator('a[data-row]').first().click();
    await clerk.waitForURL(/\/park-members\/pmb_/);
    await settled(clerk);
    await act(clerk, '确认入库');
    await state(clerk, '在库');
    await go(clerk, `/enterprises/${firm!.code}`);
    await clerk.locator('#park').getByText('自 2023-12-01 起在库').waitFor();
  });

  test('an evaluation goes from the committee over clerk and director to the city', async () => {
    const [committee, clerk, director, city] = [await open({ width: 390, as: 'park' }), await open({ width: 1280, as: 'clerk' }), await open({ width: 1280, as: 'director' }), await open({ width: 1280, as: 'city' })];
    await go(committee, await parkPath());
    await committee.getByRole('button', { name: '发起评价' }).click();
    await dialog(committee).locator('[name=kind]').selectOption('CREATION');
    await fill(committee, { year: '2023' });
    await dialog(committee).getByRole('button', { name: '发起评价' }).click();
    await committee.waitForURL(/\/park-evaluations\//);
    await state(committee, '自评中');
    const path = new URL(committee.url()).pathname;
    await isAccessible(committee, 'own scores');
    const scores = committee.locator('[name^="score."]');
    expect(await scores.count()).toBe(10);
    // What the figures know is filled in already, and says from where.
    expect(await committee.locator('[name="value.0"]').inputValue()).not.toBe('');
    for (let at = 0; at < 10; at += 1) await scores.nth(at).fill('5');
    await committee.locator('form').getByText('50 分').waitFor();
    await committee.getByRole('button', { name: '保存自评' }).click();
    await committee.getByText('未达门槛').waitFor();
    expect(await committee.locator('#actions').textContent()).toContain('60');
    for (let at = 0; at < 10; at += 1) await scores.nth(at).fill('7.5');
    await committee.getByRole('button', { name: '保存自评' }).click();
    await committee.locator('#scores').getByText('75 分').waitFor();
    await committee.getByRole('button', { name: '提交', exact: true }).click();
    await dialog(committee).getByRole('checkbox').check();
    await send(committee, '提交');
    await state(committee, '已提交');

    await go(clerk, '/');
    await clerk.getByRole('link', { name: /待办的高新区评价\s*1/ }).click();
    await clerk.waitForURL(/\/park-evaluations\?state=SUBMITTED/);
    await settled(clerk);
    await clerk.locator('a[data-row]').first().click();
    await clerk.waitForURL(`${portal.address}${path}`);
    await settled(clerk);
    await isAccessible(clerk, 'the check');
    await clerk.locator('[name="score.0"]').fill('6.5');
    await clerk.fill('[name=opinion]', '产值按统计口径核减');
    await clerk.locator('form').getByRole('button', { name: '初核' }).click();
    await state(clerk, '已初核');
    expect(await clerk.locator('#scores').innerText()).toMatch(/74 分 产值按统计口径核减/);
    await go(director, path);
    await act(director, '推荐上报', { on: '2024-01-10', document: '示科〔2024〕1 号' });
    await state(director, '已推荐');
    await go(city, path);
    await city.getByRole('button', { name: '登记上级结论' }).click();
    await fill(city, { on: '2024-03-01', document: '浙科〔2024〕9 号', score: '73.5' });
    await dialog(city).locator('[name=isPassed]').check();
    await send(city, '登记上级结论');
    await state(city, '已有结论');
    expect(await city.locator('#scores').innerText()).toMatch(/73\.5 分/);
    await isAccessible(city, 'an evaluation');
  });
});

describe('the contests', () => {
  test('an edition tells how many took part, and which works won what', async () => {
    const page = await open({ width: 1280 });
    await go(page, await contestPath());
    expect(await page.locator('#participation tbody tr').first().innerText()).toMatch(/报名\s+89\s+162\s+769/);
    const totals = await page.locator('#awards table').first().locator('tbody tr').allInnerTexts();
    expect(totals.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([['特等奖', '1'], ['一等奖', '2'], ['二等奖', '9'], ['三等奖', '19']]);
    const works = page.locator('#awards table').nth(1).locator('tbody tr');
    expect(await works.count()).toBe(31);
    expect(await works.first().innerText()).toContain('特等奖');
    // The public sees works and institutions, not teams and students.
    expect(await page.getByRole('link', { name: /全部参赛队伍/ }).count()).toBe(0);
    await works.first().getByRole('link').click();
    await page.waitForURL(/\/competition-awards\//);
    await settled(page);
    expect(await page.locator('#profile').innerText()).toMatch(/等次\s+特等奖/);
    await page.goto(`${portal.address}${await contestPath()}/teams`);
    await page.waitForURL(/\/sign-in/);
  });

  test('a number is shown whole only for a reason that goes on record', async () => {
    const page = await open({ width: 1280, as: 'clerk' });
    await go(page, `${await contestPath()}/institutions`);
    expect(await page.locator('tbody tr').first().innerText()).toMatch(/\d{3}\*{4}\d{4}/);
    await page.getByRole('button', { name: /查看全号/ }).first().click();
    await fill(page, { reason: '看' });
    await dialog(page).getByRole('button', { name: '查看全号' }).click();
    await dialog(page).getByRole('alert').waitFor();
    await fill(page, { reason: '联系领奖' });
    await dialog(page).getByRole('button', { name: '查看全号' }).click();
    expect(await page.locator('a[href^="tel:"]').innerText()).toMatch(/^1\d{10}$|^0\d{2,3}/);
  });

  test('the prize is paid by finance; the work is followed up and lands in a firm, whose page says so', async () => {
    const [firm] = await rows<{ code: string; name: string }>(`select credit_code as code, name from organization where kind = 'ENTERPRISE' and status = 'ACTIVE' order by credit_code limit 1`);
    const award = `/competition-awards/caw_${await one(`select id from competition_award where grade = 'GRAND'`)}`;
    const [clerk, finance] = [await open({ width: 1280, as: 'clerk' }), await open({ width: 1280, as: 'finance' })];
    await go(finance, award);
    await act(finance, '发放奖金', { on: '2023-12-20', voucher: '记-2023-1220' });
    await finance.locator('#profile').getByText('记-2023-1220').waitFor();
    await go(clerk, '/');
    await clerk.getByRole('link', { name: /待跟踪落地的获奖作品\s*31/ }).waitFor();
    await go(clerk, award);
    await act(clerk, '对接落地', { note: '洽谈落户孵化器' });
    await state(clerk, '落地对接中');
    await clerk.getByRole('button', { name: '登记落地' }).click();
    await dialog(clerk).locator('[name=kind]').selectOption('HIRED');
    await pick(clerk, 'organization', firm!.name);
    await fill(clerk, { on: '2024-02-01', people: '3' });
    await isAccessible(clerk, 'the landing’s form');
    await send(clerk, '登记落地');
    await state(clerk, '已落地');
    expect(await clerk.locator('#landings tbody tr').innerText()).toMatch(new RegExp(`引进人才\\s+2024-02-01\\s+${firm!.name}\\s+3`));
    await go(clerk, `/enterprises/${firm!.code}`);
    await clerk.locator('#competition').getByText('引进人才').waitFor();
    await isAccessible(clerk, 'an enterprise with a landing');
  });

  test('an edition is announced, opened, entered by a university, screened; an expert scores others’ teams and not those of the own university', async () => {
    const [clerk, university, expert, director] = [await open({ width: 1280, as: 'clerk' }), await open({ width: 390, as: 'university' }), await open({ width: 1280, as: 'expert' }), await open({ width: 1280, as: 'director' })];
    await go(clerk, '/competitions');
    await clerk.getByRole('button', { name: '发布大赛' }).click();
    await pick(clerk, 'region', '示范县');
    await fill(clerk, { year: today().slice(0, 4), name: '低空经济创新大赛', announcedOn: today(), registrationFrom: today(), registrationTo: today(30) });
    await dialog(clerk).getByRole('button', { name: '增加一项办赛单位' }).click();
    await dialog(clerk).locator('[name="hosts.0.role"]').selectOption('HOST');
    await fill(clerk, { 'hosts.0.name': '示范县人民政府' });
    await dialog(clerk).getByRole('button', { name: '增加一项赛道' }).click();
    await fill(clerk, { 'tracks.0': '无人机' });
    await isAccessible(clerk, 'the announcement’s form');
    await dialog(clerk).getByRole('button', { name: '发布大赛' }).click();
    await clerk.waitForURL(/\/competitions\/cmp_/);
    await state(clerk, '已发布');
    const contest = new URL(clerk.url()).pathname;
    await act(clerk, '开放报名');
    await state(clerk, '报名中');

    const register = async (page: Page, values: Record<string, string>): Promise<string> => {
      await go(page, contest);
      await page.getByRole('button', { name: '报名', exact: true }).click();
      await fill(page, values);
      await dialog(page).locator('[name=track]').selectOption({ label: '无人机' });
      await dialog(page).getByRole('button', { name: '增加一项参赛学生' }).click();
      await fill(page, { 'members.0.name': '林晨', 'members.0.phone': '13900001234' });
      await dialog(page).locator('[name="members.0.role"]').selectOption('LEADER');
      await dialog(page).getByRole('button', { name: '报名', exact: true }).click();
      await page.waitForURL(/\/competition-teams\//);
      await state(page, '已报名');
      return new URL(page.url()).pathname;
    };
    const own = await register(university, { name: '云端队' });
    expect(await university.locator('main').innerText()).toContain('139****1234');
    await isAccessible(university, 'a team');
    const other = await register(clerk, { name: '逐风队', institutionName: '外省工业大学' });

    // The time of registration runs out.
    await rows(`update competition set registration_from = ?, registration_to = ? where name = '低空经济创新大赛'`, [today(-20), today(-1)]);
    await go(clerk, contest);
    await act(clerk, '开始初评', { on: today(), seats: '1' });
    await state(clerk, '初评中');
    await go(expert, own);
    await expert.getByText('暂不能办理的事项').waitFor();
    expect(await expert.locator('#actions').textContent()).toContain('该队伍来自您所在的单位，请回避');
    expect(await expert.locator('main').innerText()).not.toContain('13900001234');
    await go(expert, other);
    await act(expert, '评分', { score: '88.5', opinion: '方案完整' });
    await go(clerk, other);
    expect(await clerk.locator('main').innerText()).toContain('88.5');
    await go(director, contest);
    // Too late to be called off: the director is not even offered it.
    expect(await director.getByRole('button', { name: '取消大赛' }).count()).toBe(0);
  });
});
