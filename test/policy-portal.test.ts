import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from './support/eventually.ts';
import { asks, dialog, fill, follow, send, uploads } from './support/portal-steps.ts';
import { startPortal, widths } from './support/portal.ts';

/** Policies as people use them: the public, a firm with a phone, the bureau, finance. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => portal.database.orm.em.fork().execute(sql, values as never) as never;
const phone = { width: 390, height: 844 };
const title = '示范县科技创新若干政策';
let policy: string;
let clauses: readonly { readonly id: string; readonly title: string }[];

/** A policy of two clauses, entered, reviewed and published; how that goes has tests of its own. */
beforeAll(async () => {
  const [clerk, market, director] = [await open({ width: 1280, as: 'clerk' }), await open({ width: 1280, as: 'market' }), await open({ width: 1280, as: 'director' })];
  for (const page of [clerk, market, director]) await go(page, '/');
  const [{ id: county }] = await rows<{ id: string }>(`select id from region where level = 'COUNTY' and code = '339901'`) as [{ id: string }];
  const year = new Date().getFullYear();
  const { draftPolicy: { policy: drafted } } = await asks(clerk, 'mutation ($input: DraftPolicyInput!) { draftPolicy(input: $input) { policy { id } errors { message } } }', { input: {
    region: `rgn_${county}`, title, issuer: '示范县人民政府', documentNumber: `示政发〔${year}〕1号`, issuedOn: `${year}-01-05`, validFrom: `${year}-01-10`, validTo: `${year + 1}-12-31`,
  } }) as { draftPolicy: { policy: { id: string } } };
  policy = drafted.id;
  const clause = (number: string, name: string, over: object) => asks(clerk, 'mutation ($input: AddPolicyClauseInput!) { addPolicyClause(input: $input) { errors { message } } }', { input: { id: policy, number, title: name, mode: 'APPLY', frequency: 'YEARLY', wording: `${name}，按条件兑现。`, ...over } });
  await clause('第三条', '企业技术改造奖励', { conditions: [{ fact: 'organization.active', operator: 'IS', value: 'true' }], amount: { kind: 'FIXED', amount: '200000' }, yearQuota: '5000000' });
  await clause('第四条', '首次认定高新技术企业奖励', { conditions: [{ fact: 'organization.active', operator: 'IS', value: 'true' }, { fact: 'ladder.first.HNTE', operator: 'IS', value: 'true' }], amount: { kind: 'FIXED', amount: '300000' } });
  await asks(market, 'mutation ($input: ReviewPolicyInput!) { reviewPolicy(input: $input) { errors { message } } }', { input: { id: policy, result: 'PASSED', opinion: '未发现排除、限制竞争', review: [await uploads(market, '审查.pdf')] } });
  await asks(director, 'mutation ($input: PublishPolicyInput!) { publishPolicy(input: $input) { errors { message } } }', { input: { id: policy } });
  clauses = ((await asks(clerk, 'query ($id: ID!) { policy(id: $id) { clauses { id title } } }', { id: policy }))['policy'] as { clauses: { id: string; title: string }[] }).clauses;
  for (const page of [clerk, market, director]) await page.context().close();
});

test('the public reads what is published: conditions in words and amounts, nothing of enterprises', async () => {
  const page = await open(phone);
  await go(page, '/policies');
  await follow(page, page.getByRole('link', { name: title }).first(), /\/policies\/pol_/);
  expect(await page.locator('#clauses').innerText()).toMatch(/第四条 首次认定高新技术企业奖励[\s\S]*定额 30 万元/);
  await follow(page, page.getByRole('link', { name: /第四条/ }), /\/policy-clauses\/pcl_/);
  const terms = await page.locator('#terms').innerText();
  expect(terms).toMatch(/条件[\s\S]*首次[\s\S]*高新技术企业[\s\S]*定额 30 万元[\s\S]*无须另交材料[\s\S]*常年受理/);
  expect(await page.locator('h2').allInnerTexts()).toEqual(['条款']);
});

test('a firm sees what fits and what is missing, claims, and the bureau brings it to the payment', async () => {
  const firm = await open({ ...phone, as: 'enterprise' });
  await go(firm, '/my-policies');
  expect(await firm.locator('#matches-met').innerText()).toMatch(/企业技术改造奖励[\s\S]*20\.00 万元/);
  expect(await firm.locator('#matches-unmet, #matches-open').first().innerText()).toMatch(/首次认定高新技术企业奖励[\s\S]*尚缺[\s\S]*首次/);
  await isAccessible(firm, 'my policies');
  await firm.getByRole('button', { name: '确认收款账户' }).click();
  await fill(firm, { bank: '农业银行示范支行', number: '6228480000001234' });
  if (await dialog(firm).locator('[name=holder]').count() > 0) await fill(firm, { holder: '示范泵业有限公司' });
  await send(firm, '确认收款账户', settled);
  await firm.locator('#account').getByText('已确认').waitFor();
  await firm.locator('#matches-met').getByRole('button', { name: '申领' }).click();
  await follow(firm, dialog(firm).getByRole('button', { name: '申领' }), /\/policy-claims\/pcm_/);
  const claim = new URL(firm.url()).pathname;
  await firm.getByRole('button', { name: '提交', exact: true }).click();
  await dialog(firm).locator('[name=truthPledge]').check();
  await send(firm, '提交', settled);
  await firm.locator('.page-title').getByText('已提交').waitFor();

  const clerk = await open({ width: 1280, as: 'clerk' });
  await go(clerk, '/');
  await follow(clerk, clerk.getByRole('link', { name: /政策兑现待办\s*1/ }), /\/policy-claims\?state=SUBMITTED/);
  await go(clerk, claim);
  await clerk.getByRole('button', { name: '审核' }).click();
  await send(clerk, '审核', settled);
  await go(clerk, `/policy-clauses/${clauses[0]!.id}`);
  expect(await clerk.locator('#matched').innerText()).toMatch(/今年已核定\s*20\.00 万元[\s\S]*余额\s*480\.00 万元/);
  const director = await open({ width: 1280, as: 'director' });
  await go(director, claim);
  await director.getByRole('button', { name: '公示', exact: true }).click();
  await fill(director, { 'places.0.place': '县政府门户网站' });
  await send(director, '公示', settled);
  const finance = await open({ ...phone, as: 'finance' });
  await go(finance, claim);
  // While the notice runs nothing is paid, and the page says why.
  expect(await finance.locator('.actions-closed').textContent()).toContain('公示');
  await rows(`update public_notice set state = 'ENDED'`);
  await go(finance, claim);
  await finance.getByRole('button', { name: '付款制单' }).click();
  await send(finance, '付款制单', settled);
  await finance.locator('.page-title').getByText('待付款复核').waitFor();
  // Whoever prepared it does not pay it.
  expect(await finance.locator('.actions-closed').textContent()).toContain('复核付款');
  await isAccessible(finance, 'claim');
});

test('what would change under another version is measured before it is in force', async () => {
  const clerk = await open({ width: 1280, as: 'clerk' });
  await go(clerk, `/policy-clauses/${clauses[0]!.id}`);
  await asks(clerk, 'mutation ($input: ProposePolicyClauseVersionInput!) { proposePolicyClauseVersion(input: $input) { errors { message } } }', { input: {
    clause: clauses[0]!.id, wording: '提高为 25 万元。', conditions: [{ fact: 'organization.active', operator: 'IS', value: 'true' }], amount: { kind: 'FIXED', amount: '250000' },
  } });
  await go(clerk, `/policy-clauses/${clauses[0]!.id}`);
  await clerk.locator('#versions').getByRole('button', { name: '测算' }).first().click();
  await follow(clerk, dialog(clerk).getByRole('button', { name: '测算' }), /\/policy-runs\/prn_/);
  await clerk.locator('#result').waitFor();
  const [{ count }] = await rows<{ count: number }>(`select count(*)::int from policy_run_line where change = 'MORE'`) as [{ count: number }];
  expect(count).toBeGreaterThan(100);
  expect((await clerk.locator('#result').innerText()).replace(/,/g, '')).toMatch(new RegExp(`金额增加\\s*${count}`));
  expect(await clerk.locator('#result').innerText()).toMatch(/超过年度额度/);
  await eventually(async () => (await clerk.locator('#lines tbody tr').count()) === Math.min(100, count));
  await isAccessible(clerk, 'run');
});

describe.each(widths)('at %i pixels', (width) => {
  test('the pages pass axe', async () => {
    const anybody = await open({ width });
    for (const path of ['/policies', `/policies/${policy}`, `/policy-clauses/${clauses[1]!.id}`]) { await go(anybody, path); await isAccessible(anybody, path); }
    const clerk = await open({ width, as: 'clerk' });
    for (const path of ['/policies', `/policies/${policy}`, `/policy-clauses/${clauses[0]!.id}`, '/policy-claims', '/policy-questions']) { await go(clerk, path); await isAccessible(clerk, path); }
    const firm = await open({ width, as: 'enterprise' });
    for (const path of ['/my-policies', `/policy-clauses/${clauses[1]!.id}`, '/policy-claims']) { await go(firm, path); await isAccessible(firm, path); }
  });
});
