import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { freePort } from './support/free-port.ts';
import { type OidcServer, startOidcServer, startTicketServer, type TicketServer } from './support/identity-provider.ts';
import { startPortal } from './support/portal.ts';
import { asks, dialog, fill, follow, send } from './support/portal-steps.ts';

/** Signing in with an account elsewhere, and the administrators' pages of people and accounts. */
const client = { clientId: 'bureau', clientSecret: 'client-s3cret' };
const application = { appId: 'app-7', accessKey: 'access-key', secretKey: 'gateway-s3cret' };
let county: OidcServer;
let platform: TicketServer;

const portal = startPortal({
  async environment() {
    [county, platform] = await Promise.all([startOidcServer(client), startTicketServer(application)]);
    return {
      // Providers send the browser back to an address that is known before the bureau starts.
      PORT: String(await freePort()), OUTSIDE_ALLOW: '127.0.0.1',
      SIGN_IN_PROVIDERS: JSON.stringify([
        { kind: 'oidc', id: 'county', title: '县统一认证', issuer: county.issuer, ...client },
        { kind: 'ticket', id: 'platform', title: '政务服务网', loginUrl: platform.loginUrl, tokenUrl: `${platform.address}/sso/access_token`, userUrl: `${platform.address}/sso/getUserInfo`, ...application },
      ]),
    };
  },
});
afterAll(async () => { await county?.close(); await platform?.close(); });
const { open, go, settled, isAccessible } = portal;

/** The providers' own pages, where a person with this account says yes. */
const playedBy = async (page: Page, account: { subject: string }): Promise<void> => {
  const says = (agree: (location: string) => string) => async (route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> => {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<h1>统一认证</h1><p><a id="agree" href="${agree(route.request().url()).replaceAll('&', '&amp;')}">同意</a></p>` });
  };
  await page.route(`${county.issuer}/authorize*`, says((location) => county.agree(location, account.subject)));
  await page.route(`${platform.address}/login*`, says((location) => platform.agree(location, account.subject)));
};
const idOf = async (login: string): Promise<string> => `psn_${(await portal.database.orm.em.fork().execute<{ person_id: string }[]>('select person_id from credential where login_name = ?', [login]))[0]!.person_id}`;

test('one links one’s account elsewhere, signs in with it, and unlinks it', async () => {
  const account = { subject: 'sub-zhou-finance' };
  const page = await open({ width: 1280, as: 'finance' });
  await playedBy(page, account);
  await go(page, '/account');
  await page.locator('#external').getByRole('button', { name: '绑定“县统一认证”账号' }).click();
  await dialog(page).getByRole('button', { name: '前往登录' }).click();
  expect(await dialog(page).getByRole('alert').innerText()).toContain('请填写当前密码');
  await fill(page, { currentPassword: 'not-my-password' });
  await dialog(page).getByRole('button', { name: '前往登录' }).click();
  await dialog(page).locator('.field-problem').waitFor();
  await isAccessible(page, 'linking, refused');
  await fill(page, { currentPassword: portal.password });
  await dialog(page).getByRole('button', { name: '前往登录' }).click();
  await page.locator('#agree').click();
  await page.waitForURL(`${portal.address}/account`);
  await page.getByText('外部账号已绑定。').waitFor();
  expect(await page.locator('#external .said li').innerText()).toContain('sub-zhou-finance');
  await isAccessible(page, 'an account linked');

  const fresh = await open({ width: 390 });
  await playedBy(fresh, account);
  await go(fresh, '/sign-in?return=%2Fpolicies');
  await isAccessible(fresh, 'the ways to sign in on a phone');
  // Nobody has linked the account that the other place tells of.
  await fresh.getByRole('button', { name: '用政务服务网账号登录' }).click();
  await fresh.locator('#agree').click();
  await fresh.getByRole('alert').getByText('此账号尚未绑定云局账户').waitFor();
  await isAccessible(fresh, 'not linked');
  await fresh.getByRole('button', { name: '用县统一认证账号登录' }).click();
  await fresh.locator('#agree').click();
  await fresh.waitForURL(`${portal.address}/policies`);
  await settled(fresh);

  await page.reload();
  await settled(page);
  await page.locator('#external').getByRole('button', { name: '解除绑定' }).click();
  await dialog(page).getByRole('button', { name: '解除绑定' }).click();
  await page.locator('#external').getByRole('button', { name: '绑定“县统一认证”账号' }).waitFor();
  // Whoever came in by it is out.
  await fresh.reload();
  await eventually(async () => new URL(fresh.url()).pathname === '/sign-in' || await fresh.getByRole('link', { name: '登录', exact: true }).count() > 0);
});

test('the security administrator links an account for somebody, is told why where that is refused, and unlinks it', async () => {
  const page = await open({ width: 1280, as: 'secadmin' });
  await go(page, '/people');
  await follow(page, page.getByRole('link', { name: '郑统计' }), /\/people\/psn_/);
  const panel = page.locator('#external');
  await panel.getByText('尚未绑定外部账号').waitFor();
  await panel.getByRole('button', { name: '代为绑定' }).click();
  await dialog(page).getByRole('button', { name: '代为绑定' }).click();
  expect(await dialog(page).getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['请选择何处。', '请填写账号标识。', '请填写理由。']);
  await isAccessible(page, 'linking for somebody, refused');
  await dialog(page).locator('[name=provider]').selectOption({ label: '县统一认证' });
  await fill(page, { subject: 'sub-zheng', reason: '函' });
  await dialog(page).getByRole('button', { name: '代为绑定' }).click();
  await dialog(page).locator('.field-problem', { hasText: '4 至 500 字' }).waitFor();
  await fill(page, { reason: '统计局来函，已核验' });
  await send(page, '代为绑定', settled);
  expect(await panel.locator('tbody tr').innerText()).toMatch(/县统一认证\s+sub-zheng[^]*安全管理员甲[^]*从未/);
  await isAccessible(page, 'a person with an account elsewhere');
  await page.setViewportSize({ width: 390, height: 800 });
  await isAccessible(page, 'a person on a phone');
  await page.setViewportSize({ width: 1280, height: 800 });

  // The same account is nobody else's any more.
  await go(page, `/people/${await idOf('industry')}`);
  await panel.getByRole('button', { name: '代为绑定' }).click();
  await dialog(page).locator('[name=provider]').selectOption({ label: '县统一认证' });
  await fill(page, { subject: 'sub-zheng', reason: '经信局来函，已核验' });
  await dialog(page).getByRole('button', { name: '代为绑定' }).click();
  await dialog(page).locator('.field-problem', { hasText: '此外部账号已绑定他人' }).waitFor();

  // One's own are linked under one's own account; others of a place that is not configured any more are told so.
  await go(page, `/people/${await idOf('secadmin')}`);
  await panel.getByText('自己的账号请在“账户安全”中绑定').waitFor();
  expect(await panel.getByRole('button', { name: '代为绑定' }).count()).toBe(0);
  const em = portal.database.orm.em.fork();
  await em.execute(`insert into external_account (id, person_id, provider, issuer, subject, linked_at) select gen_random_uuid(), person_id, 'former', 'https://former.example', 'u-1', now() from credential where login_name = 'statistics'`);
  await go(page, `/people/${await idOf('statistics')}`);
  await panel.getByText('已不在配置中').waitFor();
  await panel.locator('tr', { hasText: 'sub-zheng' }).getByRole('button', { name: '解除绑定' }).click();
  await dialog(page).getByRole('button', { name: '解除绑定' }).click();
  await eventually(async () => await panel.locator('tbody tr').count() === 1);
});

test('roles are granted by two, accounts made and put right by the system administrator', async () => {
  const system = await open({ width: 1280, as: 'sysadmin' });
  await go(system, '/people');
  await system.getByRole('button', { name: '建立人员账户' }).click();
  await fill(system, { loginName: 'newcomer', name: '钱新人', phone: '13800001234' });
  await dialog(system).getByRole('button', { name: '建立人员账户' }).click();
  await system.waitForURL(/\/people\/psn_/);
  await system.getByRole('heading', { name: '钱新人' }).waitFor();
  await system.locator('#account').getByText('尚未设置').waitFor();
  await system.getByRole('button', { name: '更正人员信息' }).click();
  await fill(system, { name: '钱新任', reason: '登记时写错' });
  await send(system, '更正人员信息', settled);
  await system.getByRole('heading', { name: '钱新任' }).waitFor();
  await system.getByRole('button', { name: '重置密码' }).click();
  await fill(system, { reason: '首次交付' });
  await dialog(system).getByRole('button', { name: '重置密码' }).click();
  await system.getByRole('dialog', { name: '临时密码' }).waitFor();
  expect((await dialog(system).locator('.code').innerText()).length).toBeGreaterThan(9);
  await dialog(system).getByRole('button', { name: '已转交' }).click();
  await system.locator('#account').getByText('登录后须先修改').waitFor();
  expect(await system.locator('#external, #sessions').count()).toBe(0);
  const path = new URL(system.url()).pathname;

  const [first, second] = [await open({ width: 1280, as: 'secadmin' }), await open({ width: 390, as: 'secadmin2' })];
  await go(first, path);
  const [bureau] = await portal.database.orm.em.fork().execute<{ id: string }[]>(`select organization_id as id from assignment a join credential c on c.person_id = a.person_id where c.login_name = 'clerk'`);
  await asks(first, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { errors { code message } } }', { input: { personId: path.split('/').at(-1), organizationId: `org_${bureau!.id}`, role: 'CLERK', idempotencyKey: 'portal-grant' } });
  await go(first, path);
  expect(await first.locator('#roles').textContent()).toContain('须由提出者以外的另一名安全管理员确认');
  await go(second, '/people');
  await follow(second, second.locator('#waiting').getByRole('link', { name: '钱新任' }), /\/people\/psn_/);
  await isAccessible(second, 'a role to confirm');
  await second.getByRole('button', { name: '确认授予角色' }).click();
  await send(second, '确认授予角色', settled);
  await second.locator('#roles').getByText('生效').waitFor();
});

test('who looks after nobody’s account has no such page in the menu, and sees of a colleague what colleagues see', async () => {
  const page = await open({ width: 1280, as: 'tax' });
  await go(page, '/');
  expect(await page.getByRole('link', { name: '人员与账户' }).count()).toBe(0);
  await go(page, `/people/${await idOf('clerk')}`);
  await page.getByRole('heading', { name: '没有找到' }).waitFor();
  await go(page, `/people/${await idOf('tax')}`);
  await page.getByRole('button', { name: '更正人员信息' }).click();
  await fill(page, { name: '吴改名', reason: '写错了' });
  await dialog(page).getByRole('button', { name: '更正人员信息' }).click();
  await dialog(page).locator('.field-problem', { hasText: '须由系统管理员核对证件后更正' }).waitFor();
});
