import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { asks, dialog, fill } from './support/portal-steps.ts';
import { pick } from './support/challenge-road/hands.ts';
import { startPortal, widths } from './support/portal.ts';

/** Forms when something goes wrong: nothing that was typed is lost, and nothing is done twice. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => portal.database.orm.em.fork().execute(sql, values as never) as never;
const recorded = async (matter: string): Promise<number> => (await rows<{ n: number }>('select count(*)::int as n from county_event where matter = ?', [matter]))[0]!.n;
const field = (page: Page, name: string): Locator => dialog(page).locator(`[name="${name}"]`);
const press = (page: Page, name: string): Promise<void> => dialog(page).getByRole('button', { name, exact: true }).click();
const stillHere = '填写的内容仍在，可直接再次提交，不会重复办理。';
let region: string;
beforeAll(async () => { region = `rgn_${(await rows<{ id: string }>(`select id from region where level = 'COUNTY' and code = '339901'`))[0]!.id}`; });

const matterOf = (matter: string) => ({ on: '2026-03-02', category: '活动', matter, party: '县科技局' });
/** The form by which a clerk writes down what the county did, filled in. */
const begin = async (matter: string): Promise<Page> => {
  const page = await open({ width: 1280, as: 'clerk' });
  await go(page, '/matters');
  await page.getByRole('button', { name: '登记事项' }).click();
  await pick(dialog(page), 'regionId', '示范县');
  await fill(page, matterOf(matter));
  return page;
};
const sends = async (page: Page): Promise<void> => {
  await press(page, '登记事项');
  await page.waitForURL(/\/matters\/.+/);
  await settled(page);
};
const isRefused = async (page: Page, words: string): Promise<void> => {
  const summary = dialog(page).locator('.problems');
  await summary.getByText(words).waitFor();
  expect(await eventually(() => summary.evaluate((element) => element === document.activeElement))).toBe(true);
};
const stands = async (page: Page, matter: string): Promise<void> => {
  for (const [name, value] of Object.entries({ regionId: '示范县', ...matterOf(matter) })) expect({ name, value: await field(page, name).inputValue() }).toEqual({ name, value });
};
/** Opens the page anew, as after a crash, and the form on it. */
const again = async (page: Page): Promise<void> => {
  page.on('dialog', (asked) => void asked.accept());
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: '登记事项' }).click();
  await dialog(page).waitFor();
};

describe('a form', () => {
  test('whose network is cut says so, keeps what was typed, and is sent once when it is back', async () => {
    const matter = '断网登记的事项';
    const page = await begin(matter);
    await page.context().setOffline(true);
    await press(page, '登记事项');
    await isRefused(page, stillHere);
    await isAccessible(page, 'cut off');
    await stands(page, matter);
    await press(page, '登记事项');
    await isRefused(page, stillHere);
    expect(await recorded(matter)).toBe(0);
    await page.context().setOffline(false);
    await sends(page);
    expect(await recorded(matter)).toBe(1);
    portal.forgive();
  });

  test('whose answer was lost is not done twice, even by whoever opens the page anew and sends the draft', async () => {
    const matter = '答复丢失的事项';
    const page = await begin(matter);
    let cut = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('recordCountyEvent') || cut >= 2) return route.continue();
      cut += 1;
      // It arrives, but the answer does not.
      await route.fetch();
      return route.abort();
    });
    await press(page, '登记事项');
    await isRefused(page, stillHere);
    await press(page, '登记事项');
    await eventually(() => cut === 2);
    await isRefused(page, stillHere);
    expect(await recorded(matter)).toBe(1);
    await again(page);
    await dialog(page).getByText(/已恢复 \d\d:\d\d 自动保存的草稿/).waitFor();
    await stands(page, matter);
    await sends(page);
    expect(await recorded(matter)).toBe(1);
    // What has been sent is no draft any more.
    await go(page, '/matters');
    await page.getByRole('button', { name: '登记事项' }).click();
    expect(await field(page, 'matter').inputValue()).toBe('');
    portal.forgive();
  });

  test('that is changed after its answer was lost tells that the first was done, and asks before there is a second', async () => {
    const matter = '答复丢失后又改动的事项';
    const page = await begin(matter);
    const cut = { isNow: true };
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('recordCountyEvent') || !cut.isNow) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await press(page, '登记事项');
    await isRefused(page, stillHere);
    cut.isNow = false;
    await field(page, 'matter').fill(`${matter}（改）`);
    await press(page, '登记事项');
    await isRefused(page, '上一次提交其实已经办成');
    expect([await recorded(matter), await recorded(`${matter}（改）`)]).toEqual([1, 0]);
    portal.forgive();
  });

  test('on a slow line is sent once, however often the button is pressed', async () => {
    const matter = '慢速网络登记的事项';
    const page = await begin(matter);
    const line = await page.context().newCDPSession(page);
    // 3G as the browser's own tools mean it.
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 562, downloadThroughput: 188_743, uploadThroughput: 86_400 });
    const sent: string[] = [];
    page.on('request', (request) => { if (request.postData()?.includes('recordCountyEvent')) sent.push(request.postData()!); });
    const submit = dialog(page).locator('button[type=submit]');
    await submit.click();
    for (let n = 0; n < 3; n += 1) await submit.evaluate((button) => (button as HTMLButtonElement).click());
    await field(page, 'party').press('Enter');
    expect(await submit.innerText()).toBe('提交中…');
    await page.waitForURL(/\/matters\/.+/);
    expect([sent.length, await recorded(matter)]).toEqual([1, 1]);
  });

  test('is kept to the last letter when the page goes', async () => {
    const page = await begin('页面突然关闭时的事项');
    await field(page, 'party').fill('刚刚写下的单位');
    await again(page);
    expect(await field(page, 'party').inputValue()).toBe('刚刚写下的单位');
    await page.keyboard.press('Escape');
    await page.getByText('草稿已自动保存').waitFor();
  });

  test('is nothing that the next person at this computer sees', async () => {
    const page = await open({ width: 1280 });
    const leave = async (): Promise<void> => {
      await page.locator('.bar-me').click();
      await dialog(page).getByRole('button', { name: '退出' }).click();
      await page.locator('.bar-me').waitFor({ state: 'detached' });
    };
    const remark = page.locator('[name=remark]');
    for (const [login, before] of [['finance', ''], ['market', ''], ['finance', '财政写的话']] as const) {
      await portal.signIn(page, login);
      await go(page, '/design');
      expect(await remark.inputValue()).toBe(before);
      await remark.fill(login === 'finance' ? '财政写的话' : '市场监管写的话');
      await go(page, '/');
      await leave();
    }
  });
});

describe('a bureau that is killed', () => {
  test('while a form is filled in loses nothing of it, and takes it once when it is back', async () => {
    const matter = '停机期间登记的事项';
    const page = await begin(matter);
    await portal.kill();
    await press(page, '登记事项');
    await isRefused(page, stillHere);
    await stands(page, matter);
    await portal.restart();
    await sends(page);
    expect(await recorded(matter)).toBe(1);
    portal.forgive();
  });

  test('in the middle of an action has done nothing of it, and does it once when it is asked again', async () => {
    const matter = '办理途中停机的事项';
    const page = await begin(matter);
    // The table is held, so that the action stands in the middle of its transaction.
    const own = portal.database.orm.em.fork();
    await own.begin();
    await own.execute('lock table county_event in exclusive mode');
    await press(page, '登记事项');
    await eventually(async () => (await rows<{ n: number }>(`select count(*)::int as n from pg_locks l where not granted and relation = 'county_event'::regclass`))[0]!.n > 0);
    await portal.kill();
    await isRefused(page, stillHere);
    await own.rollback();
    await portal.restart();
    expect(await recorded(matter)).toBe(0);
    await sends(page);
    expect(await recorded(matter)).toBe(1);
    portal.forgive();
  });
});

describe('two people at one record', () => {
  const amend = '修改';
  /** A policy in draft, open before two people with the form of its head. */
  const both = async (number: string): Promise<readonly [Page, Page, string]> => {
    const pages = [await open({ width: 1280, as: 'clerk' }), await open({ width: 320, as: 'clerk' })] as const;
    await go(pages[0], '/policies');
    const { draftPolicy: { policy: { id } } } = await asks(pages[0], 'mutation ($input: DraftPolicyInput!) { draftPolicy(input: $input) { policy { id } errors { message } } }', { input: {
      region, title: '成果转化办法', issuer: '县人民政府', documentNumber: number, summary: '原来的摘要', issuedOn: '2026-01-05', validFrom: '2026-01-10', validTo: '2027-12-31',
    } }) as { draftPolicy: { policy: { id: string } } };
    for (const page of pages) {
      await go(page, `/policies/${id}`);
      await page.getByRole('button', { name: amend, exact: true }).click();
      await dialog(page).waitFor();
    }
    return [...pages, id];
  };
  const inBase = async (id: string) => (await rows<{ title: string; issuer: string; summary: string }>('select title, issuer, summary from policy where id = ?', [id.replace('pol_', '')]))[0];
  const done = (page: Page): Promise<void> => dialog(page).waitFor({ state: 'detached' });

  test('who change different things both keep theirs, and are told', async () => {
    const [first, second, id] = await both('示政发〔2026〕71号');
    await fill(first, { title: '成果转化若干办法' });
    await press(first, amend);
    await done(first);
    await fill(second, { summary: '新写的摘要' });
    await press(second, amend);
    await dialog(second).getByText('“名称”已换成现在的内容').waitFor();
    expect(await inBase(id)).toMatchObject({ title: '成果转化若干办法', summary: '原来的摘要' });
    expect([await field(second, 'title').inputValue(), await field(second, 'summary').inputValue()]).toEqual(['成果转化若干办法', '新写的摘要']);
    await isAccessible(second, 'put together');
    await press(second, amend);
    await done(second);
    expect(await inBase(id)).toMatchObject({ title: '成果转化若干办法', summary: '新写的摘要' });
  });

  test('who change the same see both, and the later one chooses', async () => {
    const [first, second, id] = await both('示政发〔2026〕72号');
    await fill(first, { title: '甲改的名称', issuer: '甲改的机关' });
    await press(first, amend);
    await done(first);
    await fill(second, { title: '乙改的名称', issuer: '乙改的机关' });
    await press(second, amend);
    const view = dialog(second).getByRole('region', { name: '此记录刚刚被别人改过' });
    await view.waitFor();
    expect(await eventually(() => view.evaluate((element) => element === document.activeElement))).toBe(true);
    await isAccessible(second, 'both');
    // Nothing is sent until both are decided.
    await press(second, amend);
    await isRefused(second, '请先逐项选用');
    await view.getByRole('group', { name: '名称' }).getByRole('button', { name: /我填写的\s*乙改的名称/ }).click();
    await view.getByRole('group', { name: '发文机关' }).getByRole('button', { name: /现在的\s*甲改的机关/ }).click();
    await view.waitFor({ state: 'detached' });
    await press(second, amend);
    await done(second);
    expect(await inBase(id)).toMatchObject({ title: '乙改的名称', issuer: '甲改的机关' });
  });

  test('are told apart too where a draft is older than what the other has done', async () => {
    const [first, second, id] = await both('示政发〔2026〕73号');
    await fill(second, { title: '昨天没写完的名称' });
    await second.keyboard.press('Escape');
    await fill(first, { title: '今天改定的名称' });
    await press(first, amend);
    await done(first);
    await go(second, `/policies/${id}`);
    await second.getByRole('button', { name: amend, exact: true }).click();
    await dialog(second).getByRole('group', { name: '名称' }).getByRole('button', { name: /现在的\s*今天改定的名称/ }).click();
    expect(await field(second, 'title').inputValue()).toBe('今天改定的名称');
  });
});

describe.each(widths)('at %i pixels', (width) => {
  test('a form about people, of which no draft may stay, asks before it is closed', async () => {
    const page = await open({ width, as: 'clerk' });
    await go(page, '/talents');
    await page.getByRole('button', { name: '登记人才（团队）' }).click();
    await field(page, 'name').fill('李四');
    await page.keyboard.press('Escape');
    const asked = page.getByRole('dialog', { name: '离开此页？' });
    await asked.getByText('离开后将不保留').waitFor();
    await isAccessible(page, 'leaving');
    await asked.getByRole('button', { name: '留在此页' }).click();
    expect(await field(page, 'name').inputValue()).toBe('李四');
    await page.keyboard.press('Escape');
    await asked.getByRole('button', { name: '离开' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object.values(localStorage).filter((value) => String(value).includes('李四')))).toEqual([]);
  });
});
