import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { asks, dialog, fill, follow, send, uploads } from './support/portal-steps.ts';
import { startPortal, widths } from './support/portal.ts';

/** Must show 1: commissioners' service as people do it, with a phone: a firm, a clerk, a commissioner in a field, finance. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => portal.database.orm.em.fork().execute(sql, values as never) as never;
const phone = { width: 390, height: 844 };
let photo: string;
const beijing = (back = 0): string => new Date(Date.now() + 8 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10);

/** The demo's professor is made a commissioner of the township where the demo's firm asks; how that is done has tests of its own. */
beforeAll(async () => {
  photo = join(portal.folder, '现场.png');
  writeFileSync(photo, Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
  const clerk = await open({ width: 1280, as: 'clerk' });
  await go(clerk, '/');
  const who = async (login: string) => (await rows<{ person: string; organization: string; town: string }>(
    `select a.person_id as person, o.id as organization, o.town_id as town from credential c join assignment a on a.person_id = c.person_id join organization o on o.id = a.organization_id where c.login_name = ? limit 1`, [login]))[0]!;
  const [professor, firm, town] = [await who('university'), await who('enterprise'), await who('town1')];
  const [{ county }] = await rows<{ county: string }>(`select parent_id as county from region where id = ?`, [town.town]) as [{ county: string }];
  const { commissioner } = (await asks(clerk, `mutation ($input: RegisterCommissionerInput!) { registerCommissioner(input: $input) { commissioner { id } errors { message } } }`,
    { input: { name: '秦教授', sender: `org_${professor.organization}`, region: `rgn_${county}`, specialty: '泵阀设计', skills: ['泵阀设计'], title: 'SENIOR', phone: '13900001111' } }))['registerCommissioner'] as { commissioner: { id: string } };
  await asks(clerk, `mutation ($input: BindCommissionerAccountInput!) { bindCommissionerAccount(input: $input) { errors { message } } }`, { input: { id: commissioner.id, person: `psn_${professor.person}` } });
  await asks(clerk, `mutation ($input: RecordCommissionerTermInput!) { recordCommissionerTerm(input: $input) { errors { message } } }`, { input: {
    commissioner: commissioner.id, kind: 'INDIVIDUAL', level: 'CITY', town: `rgn_${town.town}`, organization: `org_${firm.organization}`, isPaid: true, startsOn: `${beijing().slice(0, 4)}-01-01`, endsOn: `${beijing().slice(0, 4)}-12-31`, document: '示科〔2026〕1号', agreement: [await uploads(clerk, '协议.pdf')],
  } });
  await clerk.context().close();
});

const served = async (page: Page): Promise<string> => {
  await go(page, '/commissioner-coverage');
  return /服务覆盖率\s*([\d.]+%（\d+ ／ \d+）)/.exec(await page.locator('#rates').innerText())![1]!;
};
/** What a log asks for, as a thumb fills it in. */
const write = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) await page.locator(`main [name="${name}"]`).fill(value);
  await page.locator('main [name=photos]').setInputFiles(photo);
  await page.getByText('现场.png').first().waitFor();
};

test('a firm asks, a clerk dispatches, a commissioner logs two visits (one without signal), the firm confirms and rates, the claim is paid, coverage moves', async () => {
  const [firm, clerk, professor] = [await open({ ...phone, as: 'enterprise' }), await open({ ...phone, as: 'clerk' }), await open({ ...phone, as: 'university' })];
  const before = await served(clerk);
  expect(before).toMatch(/^0(\.0)?%（0 ／ \d+）$/);

  await go(firm, '/service-demands');
  await firm.getByRole('button', { name: '请特派员服务' }).click();
  await fill(firm, { title: '球阀密封面泄漏', problem: '高温球阀密封面泄漏，请专家到现场诊断', contactName: '王工', contactPhone: '13800002222' });
  await dialog(firm).locator('[name=kind]').selectOption({ label: '技术指导' });
  await follow(firm, dialog(firm).getByRole('button', { name: '提出需求' }), /\/service-demands\/sdm_/);
  const demand = new URL(firm.url()).pathname;
  await isAccessible(firm, 'demand');

  await go(clerk, '/');
  await follow(clerk, clerk.getByRole('link', { name: /服务需求待受理\s*1/ }), /state=FILED/);
  await go(clerk, demand);
  await clerk.getByRole('button', { name: '受理并分类' }).click();
  await fill(clerk, { 'skills.0': '泵阀设计' });
  await send(clerk, '受理并分类', settled);
  const candidate = clerk.locator('.candidates li', { hasText: '秦教授' });
  await candidate.waitFor();
  expect(await candidate.innerText()).toMatch(/专长相符[\s\S]*专长“泵阀设计”正是所需/);
  await isAccessible(clerk, 'candidates');
  await candidate.getByRole('button', { name: '派遣' }).click();
  await send(clerk, '派遣', settled);
  await clerk.locator('.page-title').getByText('已派遣').waitFor();

  await professor.context().grantPermissions(['geolocation']);
  await professor.context().setGeolocation({ latitude: 28.15, longitude: 120.69, accuracy: 12 });
  await go(professor, '/my-service');
  await professor.getByRole('button', { name: '接受派遣' }).click();
  await send(professor, '接受派遣', settled);
  await professor.getByRole('button', { name: '同意并授权' }).click();
  await dialog(professor).getByRole('button', { name: '授权记录位置' }).click();
  await professor.locator('#location').getByText('已授权', { exact: true }).waitFor();
  await isAccessible(professor, 'desk');

  // The first with signal, and with the place where it was written. The answer is lost on its way: the log is sent again, and is one.
  await follow(professor, professor.getByRole('link', { name: '写日志' }), /\/my-service\/log\?demand=/);
  await isAccessible(professor, 'log');
  await professor.getByRole('button', { name: '提交日志' }).click();
  await professor.getByRole('alert').getByText('请附现场照片，至少 1 张').waitFor();
  let lost = 0;
  await professor.route('**/graphql', async (route) => {
    if (lost > 0 || !(route.request().postData() ?? '').includes('logVisit')) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionfailed');
  });
  await write(professor, { servedOn: beijing(1), hours: '3.5', place: '总装车间', problem: '密封面泄漏', action: '调整研磨工艺' });
  await professor.getByLabel('记录所在位置').check();
  await professor.getByRole('button', { name: '提交日志' }).click();
  await professor.waitForURL(/\/my-service$/);
  await professor.locator('#kept').waitFor();
  await eventually(() => lost === 1);
  await professor.getByRole('button', { name: '立即发送' }).click();
  await professor.locator('#kept').waitFor({ state: 'detached' });
  await professor.unroute('**/graphql');
  expect(await rows('select state, hours::text as hours from visit_log where served_on = ?', [beijing(1)])).toEqual([{ state: 'LOGGED', hours: '3.5' }]);
  expect(await rows('select accuracy from visit_location')).toEqual([{ accuracy: 12 }]);

  // The second where there is none: the page opens all the same, and the log is kept on the phone and sent once when the signal is back.
  const kept = (): Promise<string[]> => professor.evaluate(async () => (await (await caches.open('bureau.pages')).keys()).map(({ url }) => new URL(url).pathname));
  await eventually(async () => (await professor.evaluate(() => navigator.serviceWorker.controller !== null)) && (await kept()).includes('/') && (await kept()).some((path) => path.includes('visit-form')));
  await follow(professor, professor.getByRole('link', { name: '写日志' }), /\/my-service\/log\?demand=/);
  await professor.context().setOffline(true);
  await professor.reload();
  expect((await kept()).filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([]);
  await professor.getByText('当前没有信号：可以照常填写').waitFor();
  await write(professor, { servedOn: beijing(), hours: '2', place: '密封件产线', problem: '密封副配合不良', action: '改用新配副并试压' });
  await professor.getByRole('button', { name: '提交日志' }).click();
  await professor.waitForURL(/\/my-service$/);
  await professor.locator('#kept').getByText('等待信号').waitFor();
  expect(await professor.locator('#kept').innerText()).toMatch(new RegExp(`${beijing()} 球阀密封面泄漏`));
  expect(await rows('select 1 from visit_log where served_on = ?', [beijing()])).toEqual([]);
  await professor.context().setOffline(false);
  await professor.locator('#kept').waitFor({ state: 'detached' });
  await professor.locator('#logs').getByText(beijing()).waitFor();
  expect(await rows(`select count(*)::int as logs from journal_entry where object_type = 'VisitLog' and action = 'log' and outcome = 'DONE'`)).toEqual([{ logs: 2 }]);
  expect((await rows<{ photos: number }>(`select count(*)::int as photos from attachment where kind = 'photos' and object_id in (select id from visit_log where served_on >= ?)`, [beijing(1)]))[0]!.photos).toBe(2);
  portal.forgive();

  await go(firm, demand);
  for (let left = 2; left > 0; left -= 1) {
    await firm.locator('#visits').getByRole('button', { name: '确认服务' }).first().click();
    await send(firm, '确认服务', settled);
    await eventually(async () => (await firm.locator('#visits').getByRole('button', { name: '确认服务' }).count()) === left - 1);
  }
  const after = await served(clerk);
  expect([after, after === before]).toEqual([expect.stringMatching(/（1 ／ \d+）$/), false]);

  await go(professor, '/my-service');
  await professor.getByRole('button', { name: '办结' }).click();
  await fill(professor, { solution: '泄漏已消除，合格率恢复' });
  await send(professor, '办结', settled);
  await go(firm, '/');
  await follow(firm, firm.getByRole('link', { name: /特派员服务待评价\s*1/ }), /state=SOLVED/);
  await go(firm, demand);
  await firm.getByRole('button', { name: '评价', exact: true }).click();
  await fill(firm, { stars: '5', comment: '到场快，讲得清' });
  await send(firm, '评价', settled);
  await firm.locator('.page-title').getByText('已办结').waitFor();
  expect(await firm.locator('#steps').innerText()).toMatch(/评价\s*5 星 到场快，讲得清/);

  await go(professor, '/my-service');
  await professor.getByRole('button', { name: '登记收款信息' }).click();
  await fill(professor, { identityNumber: '330324188001010018', bank: '农业银行', account: '6228480000001234' });
  await send(professor, '登记收款信息', settled);
  await professor.getByRole('button', { name: '申领交通住宿补贴' }).click();
  await isAccessible(professor, 'claim form');
  for (const field of await dialog(professor).locator('select').all()) await field.selectOption({ label: '客运班车' });
  for (const field of await dialog(professor).locator('[name$=".transport"]').all()) await field.fill('60');
  await follow(professor, dialog(professor).getByRole('button', { name: '申领交通住宿补贴' }), /\/subsidy-claims\/scl_/);
  const claim = new URL(professor.url()).pathname;
  expect(await professor.locator('#claim').innerText()).toMatch(/花费\s*120\.00 元\s*核定\s*120\.00 元/);
  await professor.getByRole('button', { name: '提交', exact: true }).click();
  await send(professor, '提交', settled);
  await go(clerk, claim);
  await clerk.getByRole('button', { name: '审核' }).click();
  await send(clerk, '审核', settled);
  const finance = await open({ ...phone, as: 'finance' });
  await go(finance, '/');
  await follow(finance, finance.getByRole('link', { name: /特派员补贴待支付\s*1/ }), /\/subsidy-claims\?state=CHECKED/);
  await go(finance, claim);
  await finance.getByRole('button', { name: '支付' }).click();
  await fill(finance, { voucher: '2026-11-0007' });
  await send(finance, '支付', settled);
  await finance.locator('.page-title').getByText('已支付').waitFor();
  await isAccessible(finance, 'claim');
  // The same two days cannot be claimed again: nothing is offered.
  await go(professor, '/my-service');
  await professor.locator('#claims').getByText('没有可申领的日志').waitFor();
});

describe.each(widths)('at %i pixels', (width) => {
  test('the pages pass axe', async () => {
    const first = async (page: Page, list: string): Promise<string> => { await go(page, list); return (await page.locator('a[data-row]').first().getAttribute('href'))!; };
    const clerk = await open({ width, as: 'clerk' });
    for (const path of ['/service-demands', '/visit-logs', '/subsidy-claims', '/commissioners?year=2023', '/commissioner-terms', '/commissioner-groups', '/commissioner-coverage?year=2023']) {
      await go(clerk, path);
      await isAccessible(clerk, path);
    }
    for (const list of ['/service-demands', '/visit-logs', '/commissioners', '/commissioner-terms']) {
      await go(clerk, await first(clerk, list));
      await isAccessible(clerk, `first of ${list}`);
    }
    const professor = await open({ width, as: 'university' });
    for (const path of ['/my-service', '/my-service/log']) {
      await go(professor, path);
      await isAccessible(professor, path);
    }
  });
});
