import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Assignment } from '../schema/account/account.entity.ts';
import type { Actor } from '../schema/core/access/actor.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { evaluationLifecycle } from '../schema/platform/lifecycle/evaluation.ts';
import { dialog, follow } from './support/portal-steps.ts';
import { startPortal, widths } from './support/portal.ts';
import { performing, somebody } from './support/people.ts';

/** Platforms and talent as people use them: the public, the university, the firm, the clerk, the talent office, the director, the treasury, the city, the experts. */
const experts: Actor[] = [];
const portal = startPortal({
  async prepare({ orm }) {
    const em = orm.em.fork();
    const [{ id: organization }] = await em.execute<{ id: string }[]>('select id from organization order by id limit 1') as [{ id: string }];
    for (const name of ['甲核查', '乙核查']) {
      const actor = await somebody(em, name, ['EXPERT']);
      await em.insert(Assignment, { id: uuidv7(), person: actor.personId!, organization, role: 'EXPERT', state: 'IN_FORCE', validFrom: '2020-01-01', requestedAt: new Date() } as never);
      experts.push(actor);
    }
  },
});
const { open, go, settled, isAccessible } = portal;
const { as } = performing(() => portal.database.orm.em.fork(), () => null);

const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => portal.database.orm.em.fork().execute(sql, values as never) as never;
const platformOf = async (name: string): Promise<string> => `/platforms/pltf_${(await rows<{ id: string }>('select id from platform where name = ?', [name]))[0]!.id}`;
const first = async (page: Page, list: string): Promise<string> => {
  await go(page, list);
  return (await page.locator('a[data-row]').first().getAttribute('href'))!;
};
const button = (page: Page, title: string) => page.locator('main').getByRole('button', { name: title, exact: true });
const total = async (page: Page): Promise<number> => Number(/\d+/.exec((await page.locator('.page-title [role=status]').innerText()).replace(/,/g, ''))![0]);
const stateOf = (page: Page) => page.locator('.page-title').innerText();
const reload = async (page: Page): Promise<void> => { await page.reload(); await settled(page); };

type Answers = Readonly<Record<string, string>>;
/** Fills a form by the names of its fields: a choice by its words, a record by part of its name, a file by being there. */
const fill = async (page: Page, values: Answers): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const field = dialog(page).locator(`[name="${name}"]`);
    const [tag, type, role] = await field.evaluate((element) => [element.tagName, element.getAttribute('type'), element.getAttribute('role')]);
    if (tag === 'SELECT') await field.selectOption({ label: value });
    else if (type === 'checkbox') await field.setChecked(value === 'yes');
    else if (type === 'file') {
      const path = join(portal.folder, value);
      writeFileSync(path, '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
      await field.setInputFiles(path);
      await dialog(page).locator('.field', { has: page.locator(`[name="${name}"]`) }).getByRole('link', { name: value }).waitFor();
    } else if (role === 'combobox') {
      await field.fill(value);
      await dialog(page).getByRole('option', { name: value }).first().click();
    } else await field.fill(value);
  }
};
/** Sends the form of a record's action, and waits until the page has asked anew and shows it; a refusal is told in its own words. */
const send = async (page: Page, title: string): Promise<void> => {
  const asked = page.waitForResponse((response) => response.url().endsWith('/graphql') && (JSON.parse(response.request().postData() ?? '{}') as { query?: string }).query?.trimStart().startsWith('query') === true);
  await dialog(page).getByRole('button', { name: title, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' }).catch(async (error: unknown) => { throw new Error(await dialog(page).innerText(), { cause: error }); });
  await (await asked).finished();
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
};
/** One action from its button to the page as it stands after. */
const act = async (page: Page, title: string, values: Answers = {}, sent = title): Promise<void> => {
  await button(page, title).first().click();
  await dialog(page).waitFor();
  await fill(page, values);
  await send(page, sent);
};

describe.each(widths)('at %i pixels', (width) => {
  test('the public’s pages pass axe', async () => {
    const page = await open({ width });
    for (const list of ['/platforms', '/transfer-centres', '/new-institutions', '/platform-milestones', '/talent-programmes']) {
      const record = await first(page, list);
      await isAccessible(page, list);
      await go(page, record);
      await isAccessible(page, `first of ${list}`);
    }
  });

  test('the bureau’s and the talent office’s pages pass axe', async () => {
    const page = await open({ width, as: 'clerk' });
    for (const path of [await first(page, '/platforms'), await first(page, '/talents?subject=TEAM'), '/talents?state=APPLIED', '/talent-board', '/platform-contracts', '/platform-evaluations', '/platforms/none', '/talents/none']) {
      await go(page, path);
      await isAccessible(page, path);
    }
    const office = await open({ width, as: 'personnel' });
    await go(office, await first(office, '/talents?subject=PERSON'));
    await isAccessible(office, 'person');
    await act(office, '更正资料', { major: '流体机械' });
    expect(await office.locator('#profile').innerText()).toContain('流体机械');
  });
});

test('colours hold in the dark, in high contrast and in forced colours', async () => {
  for (const options of [{ dark: true }, { settings: { contrast: 'high' } }, { forced: true }]) {
    const page = await open({ width: 1280, as: 'clerk', ...options });
    await go(page, await first(page, '/talents'));
    await isAccessible(page, `talent ${JSON.stringify(options)}`);
    await go(page, '/talent-board');
    await isAccessible(page, `board ${JSON.stringify(options)}`);
  }
});

test('the words are there in English too', async () => {
  const page = await open({ width: 1280, as: 'clerk' });
  await page.addInitScript(() => localStorage.setItem('bureau.language', '"en"'));
  const [body] = await rows<{ id: string }>('select id from talent limit 1');
  for (const path of ['/platforms', '/talents', '/talent-board', '/talent-programmes', '/platform-evaluations', '/platform-contracts', `/talents/tlnt_${body!.id}`]) {
    await go(page, path);
    expect(await page.locator('h1').innerText()).toMatch(path.includes('tlnt_') ? /./ : /^[A-Za-z -]+$/);
    // Headings and labels alone: names and the server's words are Chinese.
    expect((await page.locator('h2, th button, dt, label').allInnerTexts()).filter((each) => /[一-龥]/.test(each))).toEqual([]);
  }
});

describe('the public', () => {
  test('sees the platforms in their groups, centres and institutions, and nothing of money, marks or people', async () => {
    const page = await open({ width: 1280 });
    const answers: string[] = [];
    page.on('response', (response) => { if (response.url().endsWith('/graphql')) void response.text().then((text) => answers.push(text), () => undefined); });
    await go(page, '/platforms?group=INSTITUTE');
    expect(await total(page)).toBe(4);
    expect(await page.locator('thead').innerText()).not.toMatch(/应拨|绩效等次/);
    await follow(page, page.locator('a[data-row]').first(), /\/platforms\/pltf_/);
    expect(await page.locator('h2').allInnerTexts()).toEqual(['基本情况', '人员与产出', '重点事项', '新型研发机构']);
    await go(page, '/transfer-centres');
    await follow(page, page.locator('a[data-row]').first(), /\/transfer-centres\//);
    expect(await page.locator('#profile').innerText()).toContain('引进日期');
    await go(page, await first(page, '/talent-programmes'));
    const people = await rows<{ name: string }>(`select name from talent where subject = 'PERSON'`);
    expect(people.length).toBeGreaterThan(20);
    expect(people.filter(({ name }) => answers.some((text) => text.includes(`"${name}"`)))).toEqual([]);
    const [{ id }] = await rows<{ id: string }>('select id from talent limit 1') as [{ id: string }];
    await page.goto(`${portal.address}/talents/tlnt_${id}`);
    await page.waitForURL(/\/sign-in/);
  });

  test('does not hear of a platform under negotiation', async () => {
    const [talks] = await rows<{ name: string; id: string }>(`select name, id from platform where state = 'NEGOTIATING' limit 1`);
    const page = await open({ width: 1280 });
    await go(page, `/platforms?q=${encodeURIComponent(talks!.name)}`);
    expect(await total(page)).toBe(0);
    await go(page, `/platforms/pltf_${talks!.id}`);
    expect(await page.locator('h1').innerText()).toBe('没有找到');
    const clerk = await open({ width: 1280, as: 'clerk' });
    await go(clerk, `/platforms/pltf_${talks!.id}`);
    expect(await clerk.locator('h1').innerText()).toBe(talks!.name);
  });
});

test('a platform goes from talks to a recognised level: what was promised, what was paid, what was done', async () => {
  const [clerk, director, university, finance, city] = await Promise.all(['clerk', 'director', 'university', 'finance', 'city'].map((name) => open({ width: name === 'university' ? 390 : 1280, as: name })));
  await go(clerk!, '/platforms');
  await button(clerk!, '登记洽谈').click();
  await fill(clerk!, { name: '未来泵阀联合研究院', kind: '研究院', partner: '示范理工大学', partnerOrganization: '示范理工大学', organization: '示范理工大学' });
  await isAccessible(clerk!, 'proposal');
  await follow(clerk!, dialog(clerk!).getByRole('button', { name: '登记洽谈', exact: true }), /\/platforms\/pltf_/);
  const path = clerk!.url().slice(portal.address.length);
  expect(await stateOf(clerk!)).toMatch(/未来泵阀联合研究院\s*洽谈中/);

  await go(director!, path);
  await button(director!, '签约').click();
  await fill(director!, { title: '共建协议书', number: '示科〔2026〕9号', signedOn: '2026-03-01', validFrom: '2026-03-01', validTo: '2027-12-31', agreement: '协议.pdf' });
  for (const [line, year] of ['2026', '2027'].entries()) {
    // The first of them stands there already.
    if (line > 0) await dialog(director!).getByRole('button', { name: /^增加一项/ }).click();
    await fill(director!, { [`funding.${line}.year`]: year, [`funding.${line}.amount`]: '300' });
  }
  await send(director!, '签约');
  expect(await stateOf(director!)).toContain('已签约');
  expect(await director!.locator('#money').innerText()).toMatch(/约定资金\s*600\.00 万元/);

  // The university that runs it reports from a phone; what it reports counts once the bureau has confirmed it.
  await go(university!, path);
  await isAccessible(university!, 'own platform');
  await act(university!, '登记重点事项', { title: '实验场地装修', kind: '场地', dueOn: '2027-01-31' });
  await act(university!, '填报年度情况', { year: '2026', staff: '12', staffAdded: '12', doctors: '8', seniors: '3', projects: '2', patents: '4', firmsIncubated: '1', students: '0' });
  await go(university!, '/');
  await follow(university!, university!.getByRole('link', { name: /本单位平台推进中的事项\s*1/ }), /\/platform-milestones\?/);
  await follow(university!, university!.locator('a[data-row]').first(), /\/platform-milestones\/pltfmil_/);
  await act(university!, '申报完成', { doneOn: '2026-06-30', evidence: '照片.pdf' });
  await university!.locator('.page-title').getByText('已申报完成').waitFor();

  await go(clerk!, path);
  expect(await clerk!.locator('.actions').textContent()).toContain('实验场地装修');
  await go(clerk!, '/');
  await follow(clerk!, clerk!.getByRole('link', { name: /重点事项待确认\s*1/ }), /platform-milestones\?state=REPORTED/);
  await follow(clerk!, clerk!.locator('a[data-row]').first(), /\/platform-milestones\/pltfmil_/);
  await act(clerk!, '确认完成');
  await go(clerk!, path);
  await act(clerk!, '转入运行', { startedOn: '2026-07-01' });
  await clerk!.locator('.page-title').getByText('运行中').waitFor();

  await go(finance!, path);
  await button(finance!, '登记拨付').click();
  await dialog(finance!).locator('[name=funding]').selectOption({ index: 1 });
  await fill(finance!, { amount: '350', paidOn: '2026-08-01', voucher: 'PZ-2026-0801' });
  await dialog(finance!).getByRole('button', { name: '登记拨付', exact: true }).click();
  await dialog(finance!).getByText(/尚可.*300/).first().waitFor();
  await fill(finance!, { amount: '120.5' });
  await send(finance!, '登记拨付');
  expect(await finance!.locator('#money').innerText()).toMatch(/已拨资金\s*120\.50 万元[\s\S]*尚未拨付\s*479\.50 万元/);
  await isAccessible(finance!, 'money');

  await go(city!, path);
  await act(city!, '登记级别认定', { level: '市级', recognisedOn: '2026-09-01', document: '示市科〔2026〕3号', documents: '认定文件.pdf' });
  await city!.locator('.page-title').getByText('已认定级别').waitFor();

  await reload(clerk!);
  expect(await clerk!.locator('#timeline').innerText()).toMatch(/登记级别认定[\s\S]*登记拨付[\s\S]*转入运行[\s\S]*填报年度情况[\s\S]*签约[\s\S]*登记洽谈/);
  expect(await clerk!.locator('#years').innerText()).toMatch(/2026[\s\S]*12\s+12\s+8\s+3/);
  await go(clerk!, '/platforms');
  expect(await clerk!.locator('tbody tr', { hasText: '未来泵阀联合研究院' }).innerText()).toMatch(/120\.50 \/ 600\.00/);
  // The public reads what is public, and not a word of the money.
  const reader = await open({ width: 390 });
  await go(reader, path);
  expect(await reader.locator('main').innerText()).not.toMatch(/协议|万元/);
  await isAccessible(reader, 'public, full');
});

test('a firm’s contract with a platform is reported, confirmed, and on both pages', async () => {
  const clerk = await open({ width: 1280, as: 'clerk' });
  const [firm] = await rows<{ name: string; code: string }>(`select o.name, o.credit_code as code from credential c join assignment a on a.person_id = c.person_id join organization o on o.id = a.organization_id where c.login_name = 'enterprise'`);
  const path = await platformOf('示范科技大市场');
  await go(clerk, path);
  await button(clerk, '登记合作合同').click();
  await fill(clerk, { organization: firm!.name, title: '阀门密封材料开发', kind: '技术开发', amount: '80', signedOn: '2026-05-06', contract: '合同.pdf' });
  await follow(clerk, dialog(clerk).getByRole('button', { name: '登记合作合同', exact: true }), /\/platform-contracts\/pltfcon_/);
  await isAccessible(clerk, 'contract');
  await go(clerk, '/');
  await follow(clerk, clerk.getByRole('link', { name: /合作合同待确认\s*1/ }), /platform-contracts\?state=REPORTED/);
  await follow(clerk, clerk.locator('a[data-row]').first(), /\/platform-contracts\/pltfcon_/);
  await act(clerk, '确认');
  await go(clerk, path);
  expect(await clerk.locator('#contracts').innerText()).toMatch(/80\.00 万元[\s\S]*阀门密封材料开发[\s\S]*已确认/);
  const own = await open({ width: 390, as: 'enterprise' });
  await go(own, `/enterprises/${firm!.code}`);
  await own.locator('#platforms').getByRole('link', { name: '阀门密封材料开发' }).waitFor();
  expect(await own.locator('#platforms').innerText()).toMatch(/80\.00 万元/);
  // Another firm learns nothing of it.
  const public_ = await open({ width: 1280 });
  await go(public_, `/enterprises/${firm!.code}`);
  expect(await public_.locator('main').innerText()).not.toContain('阀门密封材料开发');
});

test('a year is judged: self-report, first check, three on site, a grade; who failed is set right', async () => {
  const [clerk, director, expert] = await Promise.all(['clerk', 'director', 'expert'].map((name) => open({ width: name === 'expert' ? 390 : 1280, as: name })));
  const path = await platformOf('示范科技大市场');
  await go(clerk!, path);
  await button(clerk!, '开展绩效评价').click();
  await fill(clerk!, { year: '2023' });
  await follow(clerk!, dialog(clerk!).getByRole('button', { name: '开展绩效评价', exact: true }), /\/platform-evaluations\/pltfev_/);
  const evaluation = clerk!.url().slice(portal.address.length);
  await act(clerk!, '提交自评', { selfReport: '全年成交技术合同三项。', selfScore: '71.5' });
  await button(clerk!, '初核并指定专家').click();
  await fill(clerk!, { opinion: '材料齐全' });
  for (const [line, name] of ['尤专家', '甲核查', '乙核查'].entries()) {
    await dialog(clerk!).getByRole('button', { name: /^增加一项/ }).click();
    await fill(clerk!, { [`experts.${line}`]: name });
  }
  await isAccessible(clerk!, 'naming of experts');
  await send(clerk!, '初核并指定专家');
  await clerk!.locator('.page-title').getByText('现场核查中').waitFor();

  // The expert has one thing to do, and sees no marks but the own.
  await go(expert!, '/');
  await follow(expert!, expert!.getByRole('link', { name: /现场核查待评分\s*1/ }), /platform-evaluations\?scores=waiting/);
  expect(await total(expert!)).toBe(1);
  await follow(expert!, expert!.locator('a[data-row]').first(), /\/platform-evaluations\/pltfev_/);
  const id = (await rows<{ id: string }>('select id from platform_evaluation'))[0]!.id;
  for (const [at, score] of ['52', '61.5'].entries()) await as(experts[at]!, evaluationLifecycle, 'siteCheck', id, { score, opinion: '台账不全' });
  await act(expert!, '现场核查评分', { score: '50', opinion: '现场未见服务记录' });
  await isAccessible(expert!, 'scored');
  expect(await expert!.locator('main').innerText()).not.toMatch(/61\.5|台账不全/);

  await go(director!, '/');
  await follow(director!, director!.getByRole('link', { name: /绩效评价待评定\s*1/ }), /platform-evaluations\?state=SITE_CHECKED/);
  await follow(director!, director!.locator('a[data-row]').first(), /\/platform-evaluations\/pltfev_/);
  expect(await director!.locator('#site-checks').innerText()).toMatch(/尤专家\s+50[\s\S]*甲核查\s+52[\s\S]*乙核查\s+61\.5/);
  await act(director!, '评定等次', { document: '示科评〔2026〕1号' });
  await director!.locator('.page-title').getByText('不合格').waitFor();
  expect(await director!.locator('#result').innerText()).toMatch(/54\.5/);
  await isAccessible(director!, evaluation);

  await go(director!, '/');
  await follow(director!, director!.getByRole('link', { name: /考核不合格待处理\s*1/ }), /platforms\?state=FAILED/);
  await follow(director!, director!.locator('a[data-row]').first(), /\/platforms\/pltf_/);
  await act(director!, '限期整改', { document: '示科〔2026〕12号', demand: '补齐服务台账', dueOn: '2099-12-31' });
  await director!.locator('.page-title').getByText('整改中').waitFor();
  expect(await director!.locator('#profile').innerText()).toMatch(/2099-12-31[\s\S]*补齐服务台账/);
  await act(director!, '整改验收通过', { opinion: '台账已补齐' });
  await director!.locator('.page-title').getByText('运行中').waitFor();
  const reader = await open({ width: 1280 });
  await go(reader, path);
  expect(await reader.locator('main').innerText()).not.toMatch(/不合格|整改|54\.5/);
});

test('a transfer centre fills in its year and is strengthened', async () => {
  const clerk = await open({ width: 1280, as: 'clerk' });
  const path = await first(clerk, '/transfer-centres?state=NEW');
  await go(clerk, path);
  await act(clerk, '填报技术合同', { year: '2025', contracts: '7', contractAmount: '123.45' });
  expect(await clerk.locator('#years tbody tr').first().innerText()).toMatch(/2025[\s\S]*7\s+123\.45 万元/);
  const director = await open({ width: 390, as: 'director' });
  await go(director, path);
  await act(director, '加强建设', { measure: '增派技术经理人两名' });
  await director.locator('.page-title').getByText('加强建设').waitFor();
});

test('somebody is registered by the firm, surveyed, applied for, checked by both, selected, arrived and paid: each a fact of its own', async () => {
  const [firm, office, clerk, city, finance, director] = await Promise.all(['enterprise', 'personnel', 'clerk', 'city', 'finance', 'director'].map((name) => open({ width: name === 'enterprise' ? 390 : 1280, as: name })));
  const steps = async (page: Page): Promise<Record<string, string>> => Object.fromEntries(await page.locator('.steps li').evaluateAll((all) => all.map((each) => [each.querySelector('.steps-title')!.firstChild!.textContent!, each.querySelector('.steps-on')!.textContent!])));
  await go(firm!, '/talents');
  await button(firm!, '登记人才（团队）').click();
  await fill(firm!, { subject: '个人', name: '钟流体', programme: '市“瓯越英才计划”', degree: '博士研究生', professionalTitle: '高级工程师', major: '流体机械' });
  await isAccessible(firm!, 'registration');
  await follow(firm!, dialog(firm!).getByRole('button', { name: '登记人才（团队）', exact: true }), /\/talents\/tlnt_/);
  const path = firm!.url().slice(portal.address.length);
  // What was typed of a person is not kept in the browser.
  expect(await firm!.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toContain('钟流体');

  await go(office!, '/talent-board');
  await follow(office!, office!.getByRole('link', { name: '钟流体' }), /\/talents\/tlnt_/);
  await act(office!, '排摸', { surveyedOn: '2026-10-08', isEligible: 'yes', intention: '申报领军人才' });
  expect(await steps(office!)).toMatchObject({ 排摸: '2026-10-08', 申报: '—' });

  await go(firm!, '/');
  await follow(firm!, firm!.getByRole('link', { name: /排摸符合、可申报的人才\s*1/ }), /\/talents\?/);
  await follow(firm!, firm!.locator('a[data-row]').first(), /\/talents\/tlnt_/);
  await button(firm!, '申报').click();
  await fill(firm!, { materials: '申报书.pdf' });
  await dialog(firm!).getByRole('button', { name: '申报', exact: true }).click();
  await dialog(firm!).getByText(/知情同意/).last().waitFor();
  await fill(firm!, { consented: 'yes' });
  await send(firm!, '申报');
  await firm!.locator('.page-title').getByText('已申报').waitFor();

  await go(clerk!, '/talent-board');
  const card = (page: Page) => page.locator('.board-stage li', { hasText: '钟流体' });
  expect(await card(clerk!).innerText()).toContain('待科技局、组织人事部门核查');
  await go(clerk!, path);
  await act(clerk!, '县级核查', { result: '通过', opinion: '符合方向' });
  await reload(office!);
  await act(office!, '县级核查', { result: '通过', opinion: '身份属实' });
  await office!.locator('.page-title').getByText('县级核查通过').waitFor();
  // Two offices on one day: which of them stands first says nothing.
  for (const check of ['科技局', '组织人事部门']) await office!.locator('#checks').getByRole('row').filter({ hasText: new RegExp(`^\\s*${check}`) }).filter({ hasText: '通过' }).waitFor();
  await act(office!, '推荐上报', { recommendedOn: '2026-10-20', document: '示人才〔2026〕7号' });

  await go(city!, path);
  await act(city!, '登记入选', { selectedOn: '2026-11-01', document: '市人才〔2026〕2号', fundingApproved: '50' });
  expect(await steps(city!)).toMatchObject({ 推荐: '2026-10-20', 上级评审: '—', 入选: '2026-11-01', 到岗: '—', 资助: '—' });
  await reload(firm!);
  expect(await stateOf(firm!)).toMatch(/应于 20\d\d-\d\d-\d\d 前到岗/);
  await act(firm!, '登记到岗', { arrivedOn: '2026-11-10', contractFrom: '2026-11-10', contractTo: '2031-11-09', insuredFrom: '2026-11-10', contract: '合同.pdf', insurance: '参保.pdf' });
  await go(office!, '/');
  await follow(office!, office!.getByRole('link', { name: /到岗待核实\s*1/ }), /\/talents\?/);
  await follow(office!, office!.locator('a[data-row]').first(), /\/talents\/tlnt_/);
  await act(office!, '核实到岗', { opinion: '合同与参保属实' });
  // Nobody is paid before his year was judged.
  await go(director!, path);
  await act(director!, '年度考核', { year: '2026', isPassed: 'yes', opinion: '任务完成' });
  await go(finance!, path);
  await act(finance!, '登记拨付', { amount: '30', paidOn: '2026-11-20', voucher: 'RC-1' });
  await finance!.locator('.page-title').getByText('已资助').waitFor();
  expect(await finance!.locator('#money').innerText()).toMatch(/核定资助\s*50\.00 万元\s*已拨\s*30\.00 万元\s*尚未拨付\s*20\.00 万元/);
  await reload(director!);
  await isAccessible(director!, 'talent, the whole way');
  expect(await steps(director!)).toEqual({ 排摸: '2026-10-08', 申报: expect.stringMatching(/^20/), 推荐: '2026-10-20', 上级评审: '—', 入选: '2026-11-01', 到岗: '2026-11-10', 资助: '2026-11-20', 考核: expect.stringMatching(/^20/) });

  const [{ code }] = await rows<{ code: string }>(`select o.credit_code as code from credential c join assignment a on a.person_id = c.person_id join organization o on o.id = a.organization_id where c.login_name = 'enterprise'`) as [{ code: string }];
  await go(firm!, `/enterprises/${code}`);
  await firm!.locator('#talents').getByRole('link', { name: '钟流体' }).waitFor();
  // Whoever has no part in it is told that it is closed, not how many there are.
  const neighbour = await open({ width: 1280, as: 'incubator' });
  await go(neighbour, `/enterprises/${code}`);
  await neighbour.locator('#talents').getByText('不能查看').waitFor();
  await go(neighbour, path);
  expect(await neighbour.locator('h1').innerText()).toBe('没有找到');
});

test('a figure leads to the records that it counts, and each to its own page', async () => {
  const page = await open({ width: 1280, as: 'clerk' });
  for (const [indicator, count, to] of [['platforms.institutes', 4, /\/platforms\/pltf_/], ['transfer.new', 2, /\/transfer-centres\//], ['neworg.city', 1, /\/new-institutions\//], ['platform.phd', 5, /\/talents\/tlnt_/]] as const) {
    await go(page, `/figures/${indicator}?year=2023`);
    const links = page.locator('#records tbody a');
    expect([indicator, await links.count()]).toEqual([indicator, count]);
    const name = await links.first().innerText();
    await follow(page, links.first(), to);
    if (indicator !== 'platform.phd') expect(await page.locator('h1').innerText()).toBe(name);
  }
});
