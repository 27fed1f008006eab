import { describe, expect, test } from '@jest/globals';
import { stage } from '../schema/core/outbox/outbox.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { defineTask } from '../schema/core/outbox/task.ts';
import { z } from 'zod';
import { eventually } from './support/eventually.ts';
import { startPortal, widths } from './support/portal.ts';

/** What people are told, where it is sent, and what runs behind it. */
const portal = startPortal();
const { open, go, settled, isAccessible } = portal;
const em = () => portal.database.orm.em.fork();
const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => em().execute(sql, values as never) as never;
const personOf = async (login: string): Promise<string> => (await rows<{ person_id: string }>('select person_id from credential where login_name = ?', [login]))[0]!.person_id;

/** Something to read in somebody's inbox. */
async function arrive(login: string, over: { title?: string; kind?: string; objectType?: string; objectId?: string | null } = {}): Promise<string> {
  const [id, person] = [uuidv7(), await personOf(login)];
  const { title = '资质申报“高新技术企业 2026”：镇街初核', kind = 'PROGRESS', objectType = 'Endpoint', objectId = null } = over;
  await rows(`insert into event (id, key, object_type, at) values (?, ?, ?, clock_timestamp()) returning id`, [id, `test ${id}`, objectType]);
  await rows(
    `insert into notice (id, person_id, event_id, kind, title, title_en, text, text_en, object_type, object_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp()) returning id`,
    [uuidv7(), person, id, kind, title, 'Qualification application “2026”: Township check', '瓯北阀门有限公司；现为“镇街已初核”；意见：情况属实。', 'Now “checked”.', objectType, objectId]);
  return id;
}
const bell = (page: Awaited<ReturnType<typeof open>>) => page.locator('.bell');

describe.each(widths)('at %i pixels', (width) => {
  test('everybody’s pages pass axe', async () => {
    const stranger = await open({ width });
    await go(stranger, '/events');
    await isAccessible(stranger, 'events');
    const page = await open({ width, as: 'clerk' });
    await rows(`delete from notice where person_id = ? returning id`, [await personOf('clerk')]);
    await go(page, '/inbox');
    await isAccessible(page, 'empty inbox');
    await arrive('clerk', { kind: 'TODO' });
    await arrive('clerk', { kind: 'DEADLINE', title: '资质申报“高新技术企业 2023”将于 2026-12-01 到期，还有 6 天' });
    for (const path of ['/inbox', '/inbox/settings', '/endpoints', '/jobs', '/open/nothing_0', '/']) {
      await go(page, path);
      await isAccessible(page, path);
    }
  });

  test('whoever runs the system sees queues and jobs', async () => {
    const page = await open({ width, as: 'sysadmin' });
    await go(page, '/jobs');
    await eventually(async () => (await page.locator('#queues tbody tr').count()) === 4);
    await isAccessible(page, 'jobs');
  });
});

test('what arrives is counted, read when it is opened, and read all at once', async () => {
  const page = await open({ width: 1280, as: 'director' });
  await rows(`update notice set state = 'READ' where person_id = ? returning id`, [await personOf('director')]);
  await go(page, '/inbox/settings');
  expect(await bell(page).getAttribute('aria-label')).toBe('消息，没有未读');
  const [application] = await rows<{ id: string }>('select id from qualification_application limit 1');
  await arrive('director', { objectType: 'QualificationApplication', objectId: application!.id, kind: 'TODO', title: '待办“立项”：第一条' });
  await arrive('director', { title: '第二条' });
  await arrive('director', { title: '第三条' });
  // The bell hears of it by itself, once somebody says so.
  await rows(`select pg_notify('notice', ?)`, [await personOf('director')]);
  await eventually(async () => (await bell(page).getAttribute('aria-label')) === '消息，3 条未读');
  await bell(page).click();
  await page.waitForURL(/\/inbox$/);
  await settled(page);
  await eventually(async () => (await page.locator('.notice-unread').count()) === 3);
  expect(await page.locator('.notice-line h2').first().innerText()).toBe('第三条');

  // Something comes while one looks: it is there, and stays unread when the rest is marked.
  await page.getByRole('button', { name: /^已读\s*：第三条$/ }).click();
  await eventually(async () => (await page.locator('.notice-unread').count()) === 2);
  await page.getByRole('link', { name: '待办“立项”：第一条' }).click();
  await page.waitForURL(new RegExp(`/applications/qap_${application!.id}$`));
  await settled(page);
  await eventually(async () => (await bell(page).getAttribute('aria-label')) === '消息，1 条未读');
  await page.goBack();
  await eventually(async () => page.url().endsWith('/inbox'));
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await eventually(async () => (await bell(page).getAttribute('aria-label')) === '消息，没有未读');
  await page.getByLabel('种类').selectOption('TODO');
  await eventually(async () => (await page.locator('.notice-line').count()) === 1);
  expect(new URL(page.url()).search).toBe('?kind=TODO');
});

test('one says how one wants to be told, and wrong times are said beside their fields', async () => {
  const page = await open({ width: 1280, as: 'clerk' });
  await go(page, '/inbox/settings');
  await page.locator('[name="PROGRESS.mail"]').selectOption('OFF');
  await page.locator('[name=quietFrom]').fill('25:00');
  await page.getByRole('button', { name: '保存' }).click();
  expect(await page.locator('.field-problem').innerText()).toBe('免打扰起应为 00:00 至 23:59 的时刻。');
  await page.locator('[name=quietFrom]').fill('２１：３０');
  await page.getByRole('button', { name: '保存' }).click();
  await eventually(async () => (await rows('select 1 from notice_settings where person_id = ? and quiet_from = 1290', [await personOf('clerk')])).length === 1);
  await go(page, '/inbox/settings');
  expect([await page.locator('[name="PROGRESS.mail"]').inputValue(), await page.locator('[name=quietFrom]').inputValue()]).toEqual(['OFF', '21:30']);
});

test('a group’s robot is made, tried at once, and what came of it is in the log', async () => {
  const page = await open({ width: 1280, as: 'clerk' });
  await go(page, '/endpoints');
  await page.getByRole('button', { name: '建立群机器人' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=kind]').selectOption('WECOM');
  await dialog.locator('[name=name]').fill('科技局工作群');
  await dialog.locator('[name=url]').fill('https://127.0.0.1/robot?key=0123456789abcdef0123');
  await dialog.locator('[name=role]').selectOption('CLERK');
  await dialog.locator('select[name="types.0"]').selectOption('qualification_application.*');
  await isAccessible(page, 'robot');
  await dialog.getByRole('button', { name: '建立群机器人', exact: true }).click();
  await page.waitForURL(/\/endpoints\/epe_/);
  await settled(page);
  // The address leads into the house: the first try is refused, and the log says why.
  await eventually(async () => (await rows(`select 1 from delivery where state = 'FAILED'`)).length === 1);
  await page.reload();
  await settled(page);
  expect(await page.locator('#deliveries').innerText()).toContain('该主机不在公网');
  expect(await page.locator('#profile').innerText()).not.toContain('0123456789abcdef');
  await page.locator('#deliveries summary').click();
  await isAccessible(page, 'endpoint');
  await page.getByRole('button', { name: /^重新发送\s*：/ }).click();
  await eventually(async () => (await rows<{ attempts: number }>('select attempts from delivery'))[0]!.attempts === 2);
});

test('jobs are started, their results read, and what failed is tried again', async () => {
  const page = await open({ width: 1280, as: 'sysadmin' });
  // Of no area: it is given up when its attempts are over.
  const lost = defineTask({ name: 'test.lost', queue: 'bulk', payload: z.object({ key: z.string() }), handle: async () => undefined });
  const id = uuidv7();
  await rows(`insert into job_run (id, task, queue, payload, outcome, attempts, error, queued_at, finished_at) values (?, ?, 'bulk', '{"key": "a"}', 'FAILED', 8, 'No task is called test.lost', clock_timestamp(), clock_timestamp()) returning id`, [id, lost.name]);
  await em().transactional((own) => stage(own, lost, { key: 'b' }, { at: new Date(Date.now() + 864e5) }));
  await go(page, '/jobs');
  await page.getByRole('button', { name: '核验操作日志' }).click();
  // Behind whatever else of a county's data is counted and checked in the night.
  await eventually(async () => /条封签全部相符/.test(await page.locator('main').innerText()), { within: 200_000 });
  await page.getByLabel('状态').selectOption('FAILED');
  await eventually(async () => (await page.locator('#jobs tbody tr').count()) === 1);
  expect(await page.locator('#jobs tbody').innerText()).toContain('No task is called test.lost');
  await isAccessible(page, 'failed jobs');
  await page.getByRole('button', { name: /^重试\s*：/ }).click();
  await eventually(async () => (await rows('select 1 from job_run where id = ? and retried_as is not null', [id])).length === 1);
  await eventually(async () => (await page.locator('#jobs tbody').innerText()).includes('已重试'));
});
