import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { startPortal, widths } from './support/portal.ts';

/** The pages of the investment library, as owner, clerk, leader and helping department use them. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
const rows = <T extends object>(sql: string, values: unknown[] = []) => portal.database.orm.em.fork().execute<T[]>(sql, values);
const idOf = (id: string) => `ivp_${id}`;

/** A project of the demo's enterprise that stands in the library; it has one from the county's list, or is given one. */
async function ownProject(): Promise<{ id: string; name: string }> {
  const [owner] = await rows<{ id: string }>(`select a.organization_id as id from credential c join assignment a on a.person_id = c.person_id where c.login_name = 'enterprise'`);
  const own = () => rows<{ id: string; name: string }>(`select id, name from investment_project where organization_id = ? and state = 'IN_LIBRARY' order by project_code limit 1`, [owner!.id]);
  if ((await own()).length === 0) await rows(`update investment_project set organization_id = ? where id = (select id from investment_project where state = 'IN_LIBRARY' order by project_code limit 1)`, [owner!.id]);
  return (await own())[0]!;
}
const warned = () => eventually(async () => (await rows<{ count: number }>(`select count(*)::int as count from project_warning where cleared_on is null`))[0]!.count > 0);
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Fills a field of the open dialog by its label. */
const fill = (page: Page, label: string, value: string) => page.getByRole('dialog').getByRole('textbox', { name: label }).or(page.getByRole('dialog').locator('input[type=date]').and(page.getByLabel(label))).first().fill(value);

describe.each(widths)('at %i pixels', (width) => {
  test('every page passes axe, as the clerk', async () => {
    await warned();
    const page = await open({ width, as: 'clerk' });
    const [highland] = await rows<{ id: string }>(`select p.id from investment_project p join investment_plan l on l.project_id = p.id where l.is_highland and p.state = 'IN_LIBRARY' order by p.project_code limit 1`);
    const [gone] = await rows<{ id: string }>(`select id from investment_project where state = 'EXITED' order by project_code limit 1`);
    for (const path of [
      '/investments', '/investments?warning=BEHIND_TIME&state=IN_LIBRARY', '/investments?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA', `/investments/${idOf(highland!.id)}`, `/investments/${idOf(gone!.id)}`, '/investments/none',
      '/investments/warnings', '/investments/ledger?year=2023', '/investments/ledger?year=1999', '/investments/visits', '/investments/issues', '/investments/catalogues', '/investments/catalogues/none', '/investments/visits/none', '/investments/issues/none',
    ]) {
      await go(page, path);
      await isAccessible(page, path);
    }
  });

  test('every form of the clerk passes axe', async () => {
    const page = await open({ width, as: 'clerk' });
    const { id } = await ownProject();
    await go(page, '/investments');
    await page.getByRole('button', { name: '登记线索' }).click();
    await page.getByRole('dialog').waitFor();
    await isAccessible(page, 'register');
    await page.keyboard.press('Escape');
    await go(page, `/investments/${idOf(id)}`);
    for (const name of ['重新开放填报', '指定联系领导', '上传现场记录', '提出问题', '安排走访']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog', { name }).waitFor();
      await isAccessible(page, name);
      await page.keyboard.press('Escape');
    }
    await go(page, '/investments/catalogues');
    await page.getByRole('button', { name: '录入目录' }).click();
    await page.getByRole('dialog').waitFor();
    await isAccessible(page, 'catalogue');
  });

  test('in the dark, and in forced colours, the charts are there', async () => {
    for (const options of [{ dark: true }, { forced: true }] as const) {
      const page = await open({ width, as: 'clerk', ...options });
      await go(page, '/investments/ledger?year=2023');
      expect(await page.locator('.plot-run').count()).toBeGreaterThan(2);
      await isAccessible(page, JSON.stringify(options));
    }
  });
});

describe('the library', () => {
  test('is narrowed by state, township, field, highland flag and warning, and the address keeps it', async () => {
    await warned();
    const page = await open({ width: 1280, as: 'clerk' });
    const total = async (where: string) => (await rows<{ count: number }>(`select count(*)::int as count from investment_project p where ${where}`))[0]!.count;
    const shown = async (where: string) => {
      let said = '';
      await eventually(async () => {
        const [expected, status] = [await total(where), await page.locator('.page-title [role=status]').innerText()];
        said = `${where}: ${expected} expected, "${status}" shown`;
        return Number(status.replace(/\D/g, '')) === expected;
      }).catch(() => { throw new Error(said); });
    };
    await go(page, '/investments');
    await shown('true');
    await page.getByLabel('状态', { exact: true }).selectOption({ label: '竣工退库' });
    await page.waitForURL(/state=EXITED/);
    await settled(page);
    await shown(`p.state = 'EXITED'`);
    await go(page, '/investments?highland=yes');
    await shown('exists (select 1 from investment_plan l where l.project_id = p.id and l.is_highland)');
    await go(page, '/investments?warning=BEHIND_TIME');
    await shown(`exists (select 1 from project_warning w where w.project_id = p.id and w.kind = 'BEHIND_TIME' and w.cleared_on is null)`);
    await go(page, '/investments');
    await page.getByLabel('产业领域', { exact: true }).selectOption({ index: 1 });
    await page.waitForURL(/field=/);
    await settled(page);
    await shown(`p.field = '${new URL(page.url()).searchParams.get('field')}'`);
    const { name } = (await rows<{ name: string }>('select name from investment_project order by project_code limit 1'))[0]!;
    await go(page, `/investments?q=${encodeURIComponent(name.slice(0, 6))}`);
    expect(await page.locator('tbody th').first().innerText()).toContain(name.slice(0, 6));
  });

  test('is closed to the public, to strangers and to the system’s administrators', async () => {
    const { id, name } = await ownProject();
    const signedOut = await open({ width: 1280 });
    await go(signedOut, `/investments/${idOf(id)}`);
    expect(new URL(signedOut.url()).pathname).toBe('/sign-in');
    for (const as of ['university', 'sysadmin']) {
      const page = await open({ width: 1280, as });
      await go(page, `/investments/${idOf(id)}`);
      expect(await page.locator('main').innerText()).not.toContain(name);
      await go(page, '/investments/ledger?year=2023');
      await page.getByRole('alert').waitFor();
      expect(await page.locator('.menu').getByRole('link', { name: '投资项目' }).count()).toBe(0);
    }
  });
});

describe('the ledger beside the release', () => {
  test('shows both for each month from February on, and asks for another year', async () => {
    const page = await open({ width: 1280, as: 'statistics' });
    await go(page, '/investments/ledger?year=2023');
    const october = page.locator('#growth tbody tr').filter({ hasText: '10 月' });
    expect((await october.locator('td').allInnerTexts()).map((text) => text.trim())).toEqual(['55.4%', '55.4%', '0', '1']);
    expect(await page.locator('#growth tbody tr').count()).toBe(11);
    expect(await page.locator('#growth tbody tr').filter({ hasText: /^1 月/ }).count()).toBe(0);
    expect(await page.locator('#ledger tbody tr').filter({ hasText: '10 月' }).innerText()).toContain('473,212.00');
    // A month that a figure counts is read on the page of its project.
    await go(page, '/figures/support.invest_now?year=2023');
    await page.locator('#records tbody a').first().click();
    await page.waitForURL(/\/investments\/ivp_[^/]+#progress$/);
    await page.locator('#progress').getByText('自年初累计').first().waitFor();
    await go(page, '/investments/ledger?year=1999');
    await page.getByText('该年没有台账，也没有发布值').waitFor();
  });
});

describe('a month', () => {
  test('is opened again by the clerk, filled in by the owner on a phone, and seen by both', async () => {
    const { id } = await ownProject();
    await rows(`update investment_project set planned_total = 900000000 where id = ?`, [id]);
    const clerk = await open({ width: 1280, as: 'clerk' });
    await go(clerk, `/investments/${idOf(id)}`);
    await clerk.getByRole('button', { name: '重新开放填报' }).click();
    await clerk.getByRole('dialog').waitFor();
    await fill(clerk, '月份', '2023-11-01');
    await fill(clerk, '开放至', today());
    await fill(clerk, '理由', '业主漏报');
    await clerk.getByRole('dialog').getByRole('button', { name: '重新开放填报' }).click();
    await clerk.getByText('已办理：重新开放填报').waitFor();

    const owner = await open({ width: 320, as: 'enterprise' });
    await go(owner, `/investments/${idOf(id)}`);
    await owner.getByRole('link', { name: '填报本月进度' }).click();
    await owner.waitForURL(/\/report$/);
    await settled(owner);
    const choice = owner.getByLabel('填报月份');
    if (await choice.count() > 0) await choice.selectOption({ label: '2023 年 11 月（补报）' });
    await owner.getByRole('heading', { level: 1, name: '2023 年 11 月投资进度' }).waitFor();
    await isAccessible(owner, 'report');
    // Nothing is filled in for the owner.
    expect(await owner.getByLabel('建筑工程').inputValue()).toBe('');
    await owner.getByRole('button', { name: '提交进度' }).click();
    await owner.getByRole('alert').getByText('请填写建筑工程').waitFor();
    await isAccessible(owner, 'report refused');
    for (const [label, value] of [['建筑工程', '3,200.5'], ['安装工程', '100'], ['设备工器具购置', '３００'], ['其他费用', '0'], ['合计：自年初累计', '3600'], ['自开工累计', '7600.5']] as const) await owner.getByLabel(label).fill(value);
    expect(await owner.getByRole('status').filter({ hasText: '四项合计' }).innerText()).toContain('3,600.5 万元，与合计相差 0.5 万元');
    await owner.getByRole('button', { name: '提交进度' }).click();
    await owner.getByRole('alert').getByText('相差 0.50 万元').waitFor();
    await owner.getByLabel('合计：自年初累计').fill('3600.5');
    expect(await owner.getByRole('status').filter({ hasText: '四项合计' }).innerText()).toContain('与合计相符');
    await owner.getByLabel('现场照片').or(owner.getByLabel('照片')).first().setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40)]) });
    await owner.getByRole('link', { name: '现场.png' }).waitFor();
    // What was typed is kept should the phone be put away, and is this person's.
    await eventually(() => owner.evaluate(() => Object.keys(localStorage).some((key) => /^bureau\.draft\.[^.]+\.report\./.test(key))));
    await owner.getByRole('button', { name: '提交进度' }).click();
    await owner.getByText('进度已提交').waitFor();
    await owner.waitForURL(/\/investments\/ivp_[^/]+$|#progress$/);
    await settled(owner);
    expect(await rows(`select owner_to_date::text, construction::text, equipment::text, since_start::text, is_late from investment_progress where project_id = ? and year = 2023 and month = 11`, [id])).toEqual([{ owner_to_date: '36005000.00', construction: '32005000.00', equipment: '3000000.00', since_start: '76005000.00', is_late: true }]);
    await go(clerk, `/investments/${idOf(id)}`);
    const line = clerk.locator('#progress tbody tr').filter({ hasText: '11 月' });
    expect(await line.innerText()).toContain('3,600.50');
    expect(await line.innerText()).toContain('补报');
    expect(await clerk.locator('#timeline').innerText()).toContain('填报进度');
  });
});

describe('an issue and a visit', () => {
  test('go from the owner to the department and back, each on the page of its own', async () => {
    const { id, name } = await ownProject();
    const owner = await open({ width: 320, as: 'enterprise' });
    await go(owner, `/investments/${idOf(id)}`);
    await owner.getByRole('button', { name: '提出问题' }).click();
    await owner.getByRole('dialog').waitFor();
    await owner.getByRole('dialog').getByLabel('类别').selectOption({ label: '用地' });
    await fill(owner, '问题', '农转用指标未落实');
    await owner.getByRole('dialog').getByRole('button', { name: '提出问题' }).click();
    await owner.locator('#issues').getByText('农转用指标未落实').waitFor();

    const clerk = await open({ width: 1280, as: 'clerk' });
    await go(clerk, '/investments/issues');
    await clerk.locator('a[data-row]').first().click();
    await clerk.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    await settled(clerk);
    await clerk.getByRole('button', { name: '交办' }).click();
    await clerk.getByRole('dialog').waitFor();
    await clerk.getByRole('dialog').getByRole('combobox').fill('农业农村局');
    await clerk.getByRole('option').first().click();
    await fill(clerk, '办结期限', today());
    await clerk.getByRole('dialog').getByRole('button', { name: '交办' }).click();
    await clerk.getByText('办理中').first().waitFor();
    await isAccessible(clerk, 'issue');

    const helper = await open({ width: 1280, as: 'agriculture' });
    await go(helper, '/');
    await helper.getByRole('link', { name: /待解决的项目问题/ }).click();
    await helper.waitForURL(/\/investments\/issues/);
    await settled(helper);
    await helper.locator('a[data-row]').first().click();
    await helper.getByRole('button', { name: '填写解决情况' }).click();
    await helper.getByRole('dialog').waitFor();
    await fill(helper, '解决情况', '指标已经落实');
    await helper.getByRole('dialog').getByRole('button', { name: '填写解决情况' }).click();
    await helper.getByText('已解决，待确认').first().waitFor();

    await go(clerk, `/investments/${idOf(id)}`);
    await clerk.getByRole('button', { name: '指定联系领导' }).click();
    await clerk.getByRole('dialog').waitFor();
    await clerk.getByRole('dialog').getByRole('combobox').fill('林局长');
    await clerk.getByRole('option', { name: /林局长/ }).click();
    await clerk.getByRole('dialog').getByRole('button', { name: '指定联系领导' }).click();
    await clerk.locator('#facts').getByText('林局长').waitFor();
    await clerk.getByRole('button', { name: '安排走访' }).click();
    await clerk.getByRole('dialog').waitFor();
    await clerk.getByRole('dialog').getByLabel('事由').selectOption({ label: '日常走访' });
    await fill(clerk, '应于何日前走访', today());
    await clerk.getByRole('dialog').getByRole('button', { name: '安排走访' }).click();
    await clerk.locator('#visits').getByText('待走访').waitFor();

    const leader = await open({ width: 320, as: 'director' });
    await go(leader, '/investments/visits?state=OPEN');
    await leader.locator('a[data-row]').first().click();
    await leader.getByRole('button', { name: '填写走访情况' }).click();
    await leader.getByRole('dialog').waitFor();
    await fill(leader, '走访日期', today());
    await fill(leader, '走访情况', '现场进展正常');
    await leader.getByRole('dialog').getByRole('button', { name: '填写走访情况' }).click();
    await leader.getByText('现场进展正常').first().waitFor();
    await isAccessible(leader, 'visit');
  });
});

test('an enterprise’s page shows what it invests, to whom it may', async () => {
  const { name } = await ownProject();
  const [firm] = await rows<{ credit_code: string }>(`select o.credit_code from organization o join investment_project p on p.organization_id = o.id where p.name = ?`, [name]);
  const clerk = await open({ width: 1280, as: 'clerk' });
  await go(clerk, `/enterprises/${firm!.credit_code}`);
  await clerk.locator('#investments').getByRole('link', { name }).waitFor();
  const anybody = await open({ width: 320 });
  await go(anybody, `/enterprises/${firm!.credit_code}`);
  await anybody.locator('#investments').getByText('没有高新投资项目').waitFor();
  await isAccessible(anybody, 'enterprise');
});
